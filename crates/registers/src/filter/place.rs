//! A place that a question names.

use super::Refusal;
use crate::crs::Crs;
use crate::ewkb;
use crate::geometry::{Coord, Curve, Geometry, Shape, Surface};

/// Vertices that one literal may have.
const MOST: usize = 20_000;
/// Metres from an origin beyond which nothing in any system of the house lies.
const FAR: f64 = 1e8;
/// Degrees around Poland within which distances can be computed: longitude from, to, latitude from, to.
const AROUND: [f64; 4] = [5.0, 35.0, 42.0, 62.0];

/// One or more shapes, together the place; x is easting or longitude whatever the system's own order, and edges are
/// straight in this system. Flat: heights are left aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    pub crs: &'static Crs,
    pub shapes: Vec<Shape>,
}

impl Place {
    /// The rectangle between two corners (easting, northing); in degrees one that begins east of where it ends spans the
    /// 180° meridian and becomes two. What has no width or no height is a line or a point.
    ///
    /// # Errors
    /// When the second corner lies before the first.
    pub fn rectangle(crs: &'static Crs, min: (f64, f64), max: (f64, f64)) -> Result<Self, Refusal> {
        let ((x0, y0), (x1, y1)) = (min, max);
        if y0 > y1 || (x0 > x1 && !crs.degrees) || [x0, y0, x1, y1].iter().any(|v| !v.is_finite()) {
            return Err(Refusal::new(
                None,
                format!(
                    "Prostokąt ma drugi narożnik przed pierwszym; narożniki podaje się w układzie {} jako {}.",
                    crs.name,
                    order(crs).0
                ),
                format!(
                    "The second corner of the box lies before the first; corners in {} are {}.",
                    crs.uri,
                    order(crs).1
                ),
            ));
        }
        let parts = if x0 > x1 { vec![(x0, 180.0), (-180.0, x1)] } else { vec![(x0, x1)] };
        let shapes = parts.into_iter().map(|(a, b)| box_of(a, y0, b, y1)).collect();
        Ok(Self { crs, shapes })
    }

    /// Each shape as extended WKB.
    pub fn ewkb(&self) -> impl Iterator<Item = Vec<u8>> + '_ {
        self.shapes
            .iter()
            .map(|shape| ewkb::encode(&Geometry { srid: self.crs.srid, has_z: false, shape: shape.clone() }))
    }

    /// West, south, east and north end.
    #[must_use]
    pub fn bounds(&self) -> [f64; 4] {
        let start = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        self.vertices().fold(start, |b, c| [b[0].min(c.x), b[1].min(c.y), b[2].max(c.x), b[3].max(c.y)])
    }

    fn vertices(&self) -> impl Iterator<Item = Coord> + '_ {
        self.shapes.iter().flat_map(vertices)
    }

    /// Whether the database can work with it.
    pub(super) fn check(&self, at: Option<usize>) -> Result<(), Refusal> {
        let no = |pl: &str, en: &str| Err(Refusal::new(at, pl, en));
        if self.shapes.is_empty() || self.vertices().next().is_none() {
            return no(
                "Geometria w filtrze jest pusta; podaj jej współrzędne.",
                "The geometry in the filter is empty; give its coordinates.",
            );
        }
        if self.vertices().nth(MOST).is_some() {
            let (pl, en) = (
                format!("Geometria w filtrze ma ponad {MOST} wierzchołków; uprość ją."),
                format!("The geometry in the filter has over {MOST} vertices; simplify it."),
            );
            return no(&pl, &en);
        }
        let outside = |c: Coord| {
            if self.crs.degrees {
                !(c.x.abs() <= 180.0 && c.y.abs() <= 90.0)
            } else {
                !(c.x.abs() <= FAR && c.y.abs() <= FAR)
            }
        };
        if self.vertices().any(outside) {
            return Err(Refusal::new(
                at,
                format!(
                    "Współrzędne w filtrze leżą poza układem {}; w nim podaje się {}, a inny układ wskazuje parametr filter-crs.",
                    self.crs.name,
                    order(self.crs).0
                ),
                format!(
                    "Coordinates in the filter lie outside of {}; they are written as {} there, and filter-crs names another system.",
                    self.crs.uri,
                    order(self.crs).1
                ),
            ));
        }
        for shape in &self.shapes {
            let sound = match shape {
                Shape::Point(_) => true,
                Shape::MultiPoint(points) => !points.is_empty(),
                Shape::Line(line) => extends(line),
                Shape::MultiLine(lines) => !lines.is_empty() && lines.iter().all(extends),
                Shape::Surface(s) => closed(s),
                Shape::MultiSurface(list) => !list.is_empty() && list.iter().all(closed),
            };
            if !sound {
                return no(
                    "Geometria w filtrze nie jest poprawna: linia ma co najmniej dwa różne punkty, a pierścień jest zamknięty, ma co najmniej cztery punkty i jakieś pole.",
                    "The geometry in the filter is not sound: a line has at least two different points, and a ring is closed, has at least four points and some area.",
                );
            }
        }
        Ok(())
    }

    /// Whether distances from it can be computed: it must lie in or around Poland.
    pub(super) fn check_near(&self, at: Option<usize>) -> Result<(), Refusal> {
        let [x0, y0, x1, y1] = self.bounds();
        let [w, e, s, n] = if self.crs.degrees {
            AROUND
        } else {
            let [e0, e1, n0, n1] = self.crs.poland;
            [e0 - 500_000.0, e1 + 500_000.0, n0 - 500_000.0, n1 + 500_000.0]
        };
        if x0 >= w && x1 <= e && y0 >= s && y1 <= n {
            return Ok(());
        }
        Err(Refusal::new(
            at,
            "Odległość liczy się tylko od miejsc w Polsce i wokół niej; sprawdź kolejność współrzędnych i układ.",
            "Distances are computed from places in and around Poland only; check the order of coordinates and their system.",
        ))
    }
}

/// What stands first and second in the system.
fn order(crs: &Crs) -> (&'static str, &'static str) {
    match (crs.degrees, crs.northing_first) {
        (true, false) => ("długość, szerokość", "longitude, latitude"),
        (true, true) => ("szerokość, długość", "latitude, longitude"),
        (false, false) => ("wschód, północ", "easting, northing"),
        (false, true) => ("północ, wschód", "northing, easting"),
    }
}

fn box_of(x0: f64, y0: f64, x1: f64, y1: f64) -> Shape {
    let c = |x, y| Coord { x, y, z: 0.0 };
    match (x0 < x1, y0 < y1) {
        (true, true) => {
            let ring = vec![c(x0, y0), c(x1, y0), c(x1, y1), c(x0, y1), c(x0, y0)];
            Shape::Surface(Surface { rings: vec![Curve::straight(ring)] })
        }
        (false, false) => Shape::Point(c(x0, y0)),
        _ => Shape::Line(Curve::straight(vec![c(x0, y0), c(x1, y1)])),
    }
}

fn vertices(shape: &Shape) -> Box<dyn Iterator<Item = Coord> + '_> {
    match shape {
        Shape::Point(c) => Box::new(std::iter::once(*c)),
        Shape::MultiPoint(points) => Box::new(points.iter().copied()),
        Shape::Line(line) => Box::new(line.vertices()),
        Shape::MultiLine(lines) => Box::new(lines.iter().flat_map(Curve::vertices)),
        Shape::Surface(s) => Box::new(s.rings.iter().flat_map(Curve::vertices)),
        Shape::MultiSurface(list) => Box::new(list.iter().flat_map(|s| s.rings.iter().flat_map(Curve::vertices))),
    }
}

fn extends(line: &Curve) -> bool {
    let mut all = line.vertices();
    let first = all.next();
    first.is_some_and(|f| all.any(|c| (c.x, c.y) != (f.x, f.y)))
}

fn closed(surface: &Surface) -> bool {
    !surface.rings.is_empty()
        && surface.rings.iter().all(|ring| {
            let all: Vec<Coord> = ring.vertices().collect();
            let (Some(first), Some(last)) = (all.first(), all.last()) else { return false };
            // Taken from the first vertex so that large coordinates do not swallow it.
            let turns =
                |p: &[Coord]| (p[0].x - first.x) * (p[1].y - first.y) != (p[1].x - first.x) * (p[0].y - first.y);
            all.len() >= 4 && (first.x, first.y) == (last.x, last.y) && all.windows(2).any(turns)
        })
}
