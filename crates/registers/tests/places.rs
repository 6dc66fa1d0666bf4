//! Entries are judged by their neighbours: those of the same changeset, and those that lie there already.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use geo::{MultiPolygon, polygon};
use registers::catalogue::Catalogue;
use registers::geometry::{Coord, Curve, Geometry, Shape, Surface};
use registers::spatial::{Need, Neighbourhood, Placed, judge_places, needs};
use registers::{Value, ewkb};
use std::time::{Duration, Instant};

fn catalogue() -> Catalogue {
    registers::bundled::catalogue()
        .unwrap()
        .with(toml::from_str(include_str!("data/sieci.toml")).unwrap(), "040101")
        .unwrap()
}

fn c(x: f64, y: f64) -> Coord {
    Coord { x: 470_000.0 + x, y: 570_000.0 + y, z: 0.0 }
}

fn placed(object: &str, shape: Shape) -> Placed {
    let geometry = ewkb::encode(&Geometry { srid: 2180, has_z: false, shape });
    Placed { object: object.into(), unit: "040101".into(), geometry: Some(geometry), values: Vec::new() }
}

fn well(object: &str, x: f64, y: f64) -> Placed {
    let values = vec![Value::Null, Value::Text(object.to_owned())];
    Placed { values, ..placed(object, Shape::Point(c(x, y))) }
}

fn line(object: &str, points: &[(f64, f64)]) -> Placed {
    placed(object, Shape::Line(Curve::straight(points.iter().map(|(x, y)| c(*x, *y)).collect())))
}

fn square(object: &str, x: f64, y: f64, side: f64) -> Placed {
    let ring = [c(x, y), c(x + side, y), c(x + side, y + side), c(x, y + side), c(x, y)];
    placed(object, Shape::Surface(Surface { rings: vec![Curve::straight(ring.to_vec())] }))
}

/// A square kilometre, and what lies in it by class id.
fn hood(others: &[(&str, &[Placed])]) -> Neighbourhood {
    let (a, b) = (470_000.0, 570_000.0);
    let unit = polygon![(x: a, y: b), (x: a + 1000.0, y: b), (x: a + 1000.0, y: b + 1000.0), (x: a, y: b + 1000.0)];
    Neighbourhood {
        unit_area: Some(MultiPolygon(vec![unit])),
        others: others.iter().map(|(class, all)| ((*class).to_owned(), all.to_vec())).collect(),
        ..Neighbourhood::default()
    }
}

fn told(class: &str, drafts: &[Placed], hood: &Neighbourhood) -> Vec<String> {
    let catalogue = catalogue();
    let all = judge_places(catalogue.by_id(class).unwrap(), drafts, hood);
    all.iter().map(|v| format!("{} {}", v.code, v.object.as_deref().unwrap_or("–"))).collect()
}

#[test]
fn what_must_be_fetched_is_named_once() {
    let catalogue = catalogue();
    let of = |id: &str| needs(catalogue.by_id(id).unwrap());
    let well = "sieci_studnia".to_owned();
    assert_eq!(
        of("sieci_studnia"),
        [
            Need::UnitArea,
            Need::Around { class: well.clone(), distance: 5.01 },
            Need::Equal { class: well, attributes: vec!["numer".into()], everywhere: false },
        ]
    );
    assert_eq!(of("sieci_strefa").len(), 2);
}

#[test]
fn wells_lie_in_the_commune_apart_and_bear_numbers_of_their_own() {
    let stored = [well("a", 100.0, 100.0), well("b", 200.0, 100.0)];
    let around = hood(&[("sieci_studnia", &stored)]);
    assert_eq!(told("sieci_studnia", &[well("c", 300.0, 100.0)], &around), [""; 0]);
    assert_eq!(told("sieci_studnia", &[well("c", 103.0, 100.0)], &around), ["STUDNIA-ODSTEP c"]);
    assert_eq!(told("sieci_studnia", &[well("c", -5.0, 100.0)], &around), ["STUDNIA-GMINA c"]);
    assert_eq!(told("sieci_studnia", &[well("c", -1.5, 100.0)], &around), [""; 0]);
    let mut twin = well("c", 300.0, 100.0);
    twin.values[1] = Value::Text("a".into());
    assert_eq!(told("sieci_studnia", &[twin.clone()], &around), ["STUDNIA-NUMER c"]);
    // Another unit counts its own wells.
    twin.unit = "040102".into();
    assert_eq!(told("sieci_studnia", &[twin], &around), [""; 0]);
}

#[test]
fn a_draft_stands_in_place_of_its_stored_version() {
    let stored = [well("a", 100.0, 100.0), well("b", 103.0, 100.0)];
    let mut around = hood(&[("sieci_studnia", &stored)]);
    // Moved away from its neighbour, it is measured from where it will stand.
    assert_eq!(told("sieci_studnia", &[well("b", 120.0, 100.0)], &around), [""; 0]);
    assert_eq!(told("sieci_studnia", &[well("c", 101.0, 101.0)], &around), ["STUDNIA-ODSTEP c"]);
    around.removed.extend(["a".to_owned(), "b".to_owned()]);
    assert_eq!(told("sieci_studnia", &[well("c", 101.0, 101.0)], &around), [""; 0]);
}

#[test]
fn zones_lie_near_a_well_meet_at_their_corners_and_do_not_overlap() {
    let wells = [well("a", 100.0, 100.0)];
    let zones = [square("x", 100.0, 100.0, 20.0)];
    let around = hood(&[("sieci_studnia", &wells), ("sieci_strefa", &zones)]);
    assert_eq!(told("sieci_strefa", &[square("y", 120.0, 100.0, 20.0)], &around), [""; 0]);
    assert_eq!(told("sieci_strefa", &[square("y", 500.0, 100.0, 20.0)], &around), ["STREFA-STUDNIA y"]);
    // Two corners miss the neighbour by twenty centimetres; those on the far side have nothing to meet.
    let gap = [square("y", 120.2, 100.0, 20.0)];
    assert_eq!(told("sieci_strefa", &gap, &around), ["STREFA-STYK y", "STREFA-STYK y"]);
    assert_eq!(told("sieci_strefa", &[square("y", 110.0, 100.0, 20.0)], &around), ["STREFA-NAKLADANIE y"]);
    let both = [square("y", 300.0, 100.0, 20.0), square("z", 310.0, 110.0, 20.0)];
    let only = |all: Vec<String>| all.into_iter().filter(|t| t.contains("NAKL")).collect::<Vec<_>>();
    assert_eq!(only(told("sieci_strefa", &both, &around)), ["STREFA-NAKLADANIE y"]);
}

#[test]
fn connections_begin_and_end_at_something_and_stay_in_their_zone() {
    let wells = [well("a", 105.0, 105.0), well("b", 115.0, 115.0)];
    let zones = [square("x", 100.0, 100.0, 20.0)];
    let around = hood(&[("sieci_studnia", &wells), ("sieci_strefa", &zones)]);
    let judged = |drafts: &[Placed]| told("sieci_przylacze", drafts, &around);
    assert_eq!(judged(&[line("l", &[(105.0, 105.0), (115.0, 115.0)])]), [""; 0]);
    assert_eq!(judged(&[line("l", &[(105.0, 105.0), (110.0, 115.0)])]), ["PRZYLACZE-KONIEC l"]);
    // A second line of the same changeset carries on from the middle of the first.
    let tee = [line("l", &[(105.0, 105.0), (115.0, 115.0)]), line("m", &[(110.0, 110.0), (105.0, 105.0)])];
    assert_eq!(judged(&tee), [""; 0]);
    let bay = line("l", &[(105.0, 105.0), (125.0, 110.0), (115.0, 115.0)]);
    assert_eq!(judged(&[bay]), ["PRZYLACZE-STREFA l"]);
    assert_eq!(judged(&[line("l", &[(105.0, 105.0), (120.5, 110.0), (115.0, 115.0)])]), [""; 0]);
}

#[test]
fn what_cannot_be_read_is_left_to_others_to_tell() {
    let mut broken = well("c", f64::NAN, 1.0);
    assert_eq!(told("sieci_studnia", std::slice::from_ref(&broken), &hood(&[])), [""; 0]);
    broken.geometry = Some(vec![1, 2, 3]);
    assert_eq!(told("sieci_studnia", &[broken], &hood(&[])), [""; 0]);
}

/// Built for speed a second must do; these tests are not.
fn patience() -> Duration {
    Duration::from_secs(if cfg!(debug_assertions) { 15 } else { 1 })
}

fn grid(count: u32, step: f64) -> Vec<(String, f64, f64)> {
    let side = f64::from(count).sqrt().ceil();
    let at = |i: u32| (f64::from(i) % side * step, (f64::from(i) / side).floor() * step);
    (0..count).map(|i| (i.to_string(), at(i).0, at(i).1)).collect()
}

#[test]
fn ten_thousand_points_are_judged_at_once() {
    let drafts: Vec<Placed> = grid(10_000, 9.0).iter().map(|(o, x, y)| well(o, *x, *y)).collect();
    let began = Instant::now();
    assert_eq!(told("sieci_studnia", &drafts, &hood(&[])), [""; 0]);
    assert!(began.elapsed() < patience(), "{:?}", began.elapsed());
}

#[test]
fn ten_thousand_points_in_one_spot_are_judged_at_once() {
    let drafts: Vec<Placed> = (0..10_000).map(|i| well(&i.to_string(), 5.0, 5.0)).collect();
    let began = Instant::now();
    assert_eq!(told("sieci_studnia", &drafts, &hood(&[])).len(), 1_000);
    assert!(began.elapsed() < patience(), "{:?}", began.elapsed());
}

#[test]
fn thousands_of_zones_that_cover_a_commune_leave_no_gap_and_the_one_that_is_missing_is_found() {
    let catalogue = registers::bundled::catalogue()
        .unwrap()
        .with(toml::from_str(include_str!("data/pog.toml")).unwrap(), "040101")
        .unwrap();
    let class = catalogue.by_id("plan_strefa").unwrap();
    let mut drafts: Vec<Placed> = grid(2_500, 20.0).iter().map(|(o, x, y)| square(o, *x, *y, 20.0)).collect();
    let around = hood(&[]);
    let began = Instant::now();
    let told = |drafts: &[Placed]| {
        let all = judge_places(class, drafts, &around);
        all.iter().map(|v| (v.code.clone(), v.place.map(|p| p.at))).collect::<Vec<_>>()
    };
    assert_eq!(told(&drafts), []);
    drafts.remove(1275);
    assert_eq!(told(&drafts), [("PLAN-LUKA".to_owned(), Some([470_510.0, 570_510.0]))]);
    assert!(began.elapsed() < patience() * 2, "{:?}", began.elapsed());
}

#[test]
fn zones_rounded_to_a_millimetre_on_a_slanting_grid_meet_without_gaps() {
    let catalogue = registers::bundled::catalogue()
        .unwrap()
        .with(toml::from_str(include_str!("data/pog.toml")).unwrap(), "040101")
        .unwrap();
    let class = catalogue.by_id("plan_strefa").unwrap();
    let (sin, cos) = 0.3_f64.sin_cos();
    let round = |n: f64| (n * 1_000.0).round() / 1_000.0;
    let at = |x: f64, y: f64| c(round(x * cos - y * sin), round(x * sin + y * cos));
    // Every other row is shifted, so that corners lie in the middle of the neighbours' sides.
    let zone = |(o, x, y): &(String, f64, f64)| {
        let shift = if (y / 20.0) % 2.0 == 0.0 { 0.0 } else { 10.0 };
        let (left, right) =
            (if *x == 0.0 { 0.0 } else { x + shift }, if *x == 980.0 { 1000.0 } else { x + 20.0 + shift });
        let ring = [at(left, *y), at(right, *y), at(right, y + 20.0), at(left, y + 20.0), at(left, *y)];
        placed(o, Shape::Surface(Surface { rings: vec![Curve::straight(ring.to_vec())] }))
    };
    let drafts: Vec<Placed> = grid(2_500, 20.0).iter().map(zone).collect();
    let corners = [at(0.0, 0.0), at(1000.0, 0.0), at(1000.0, 1000.0), at(0.0, 1000.0)];
    let ring = geo::LineString(corners.iter().map(|c| geo::Coord { x: c.x, y: c.y }).collect());
    let around = Neighbourhood {
        unit_area: Some(MultiPolygon(vec![geo::Polygon::new(ring, Vec::new())])),
        ..Neighbourhood::default()
    };
    assert_eq!(judge_places(class, &drafts, &around), []);
}

#[test]
fn zones_that_share_an_arc_neither_overlap_nor_leave_a_gap() {
    use registers::geometry::Segment;
    let catalogue = registers::bundled::catalogue()
        .unwrap()
        .with(toml::from_str(include_str!("data/pog.toml")).unwrap(), "040101")
        .unwrap();
    let class = catalogue.by_id("plan_strefa").unwrap();
    let straight = |p: &[Coord]| Segment { arc: false, points: p.to_vec() };
    let arc = |p: &[Coord]| Segment { arc: true, points: p.to_vec() };
    let surface = |segments| Shape::Surface(Surface { rings: vec![Curve { segments }] });
    let (foot, bulge, head) = (c(400.0, 0.0), c(600.0, 500.0), c(400.0, 1000.0));
    let west = surface(vec![straight(&[head, c(0.0, 1000.0), c(0.0, 0.0), foot]), arc(&[foot, bulge, head])]);
    let east = surface(vec![straight(&[foot, c(1000.0, 0.0), c(1000.0, 1000.0), head]), arc(&[head, bulge, foot])]);
    assert_eq!(judge_places(class, &[placed("w", west.clone()), placed("e", east)], &hood(&[])), []);
    assert_eq!(judge_places(class, &[placed("w", west)], &hood(&[])).len(), 1);
}
