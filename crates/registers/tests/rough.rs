//! Geometry that nobody would draw on purpose is judged without an accident.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use geo::{MultiPolygon, polygon};
use registers::geometry::{Coord, Curve, Geometry, Segment, Shape, Surface};
use registers::spatial::{Neighbourhood, Placed, judge_places};
use registers::{ewkb, validity};

/// The same numbers in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap() % n
    }

    fn coord(&mut self) -> Coord {
        let odd = [1e308, -1e308, f64::NAN, f64::INFINITY, 1e-300];
        let kind = self.below(400);
        let mut near = || f64::from(self.below(8)) / if kind.is_multiple_of(2) { 1.0 } else { 3.0 };
        let at = usize::try_from(kind).unwrap();
        let x = odd.get(at).copied().unwrap_or_else(&mut near);
        Coord { x: 470_000.0 + x, y: 570_000.0 + near(), z: 0.0 }
    }

    fn ring(&mut self) -> Curve {
        let count = self.below(9);
        let mut points: Vec<Coord> = (0..count).map(|_| self.coord()).collect();
        if self.below(5) > 0 {
            points.extend(points.first().copied());
        }
        Curve { segments: vec![Segment { arc: self.below(4) == 0, points }] }
    }

    fn surface(&mut self) -> Surface {
        let rings = self.below(3) + 1;
        Surface { rings: (0..rings).map(|_| self.ring()).collect() }
    }

    fn shape(&mut self) -> Shape {
        match self.below(6) {
            0 => Shape::MultiSurface((0..self.below(3)).map(|_| self.surface()).collect()),
            1 => Shape::Line(self.ring()),
            2 => Shape::MultiLine(self.surface().rings),
            3 => Shape::Point(self.coord()),
            _ => Shape::Surface(self.surface()),
        }
    }
}

#[test]
fn random_geometry_is_judged_without_an_accident() {
    let catalogue = registers::bundled::catalogue().unwrap();
    let catalogue = catalogue.with(toml::from_str(include_str!("data/pog.toml")).unwrap(), "040101").unwrap();
    let catalogue = catalogue.with(toml::from_str(include_str!("data/sieci.toml")).unwrap(), "040101").unwrap();
    let mut chance = Chance(42);
    let (x, y) = (470_000.0, 570_000.0);
    let unit = polygon![(x: x, y: y), (x: x + 8.0, y: y), (x: x + 8.0, y: y + 8.0), (x: x, y: y + 8.0)];
    for _ in 0..60 {
        let mut placed = Vec::new();
        for object in 0..5 {
            let geometry = Geometry { srid: 2180, has_z: false, shape: chance.shape() };
            assert!(validity::faults(&geometry).len() <= 20);
            let bytes = Some(ewkb::encode(&geometry));
            placed.push(Placed { object: object.to_string(), unit: "u".into(), geometry: bytes, values: Vec::new() });
        }
        let others = ["sieci_strefa", "sieci_studnia"].map(|c| (c.to_owned(), placed.clone()));
        let area = Some(MultiPolygon(vec![unit.clone()]));
        let hood = Neighbourhood { unit_area: area, others: others.into(), ..Neighbourhood::default() };
        for class in ["plan_strefa", "sieci_studnia", "sieci_strefa", "sieci_przylacze"] {
            let told = judge_places(catalogue.by_id(class).unwrap(), &placed, &hood);
            assert!(told.iter().all(|v| v.class == class));
        }
    }
}
