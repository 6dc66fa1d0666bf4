//! A surveyed geometry as the plane algorithms want it: arcs drawn as short straight lines, heights left out.

use crate::geometry::{Coord, Curve, Geometry, Segment, Shape, Surface};
use geo as g;
use geo::{Area, Euclidean, Length};
use std::f64::consts::{FRAC_PI_2, TAU};

/// Lines that a quarter of a circle becomes; an arc of 100 m radius is then at most 8 mm off.
const PER_QUARTER: f64 = 64.0;

/// A ring or line with its arcs drawn. An arc and the same arc run backwards give the same corners, so that
/// neighbours that share it still meet exactly.
#[must_use]
pub fn stroke(curve: &Curve) -> g::LineString<f64> {
    let mut out: Vec<g::Coord<f64>> = Vec::new();
    for segment in &curve.segments {
        let points = if segment.arc { arcs(segment) } else { segment.points.iter().map(flat).collect() };
        let again = usize::from(out.last().is_some_and(|last| points.first() == Some(last)));
        out.extend(points.into_iter().skip(again));
    }
    g::LineString(out)
}

/// Polygons of a surface geometry; nothing in a geometry of another kind.
#[must_use]
pub fn polygons(geometry: &Geometry) -> Vec<g::Polygon<f64>> {
    match &geometry.shape {
        Shape::Surface(s) => vec![polygon(s)],
        Shape::MultiSurface(all) => all.iter().map(polygon).collect(),
        _ => Vec::new(),
    }
}

/// Lines of a line geometry; nothing in a geometry of another kind.
#[must_use]
pub fn lines(geometry: &Geometry) -> Vec<g::LineString<f64>> {
    match &geometry.shape {
        Shape::Line(c) => vec![stroke(c)],
        Shape::MultiLine(all) => all.iter().map(stroke).collect(),
        _ => Vec::new(),
    }
}

/// Every kind, for questions of distance and containment.
#[must_use]
pub fn whole(geometry: &Geometry) -> g::Geometry<f64> {
    let point = |c: &Coord| g::Point(flat(c));
    match &geometry.shape {
        Shape::Point(c) => g::Geometry::Point(point(c)),
        Shape::MultiPoint(all) => g::Geometry::MultiPoint(all.iter().map(point).collect()),
        Shape::Line(c) => g::Geometry::LineString(stroke(c)),
        Shape::MultiLine(_) => g::Geometry::MultiLineString(g::MultiLineString(lines(geometry))),
        Shape::Surface(s) => g::Geometry::Polygon(polygon(s)),
        Shape::MultiSurface(_) => g::Geometry::MultiPolygon(g::MultiPolygon(polygons(geometry))),
    }
}

/// Area in the square of the system's unit; nothing for points and lines.
#[must_use]
pub fn area(geometry: &Geometry) -> Option<f64> {
    let all = polygons(geometry);
    (!all.is_empty()).then(|| all.iter().map(Area::unsigned_area).sum())
}

/// Length of lines in the system's unit; nothing for points and surfaces.
#[must_use]
pub fn length(geometry: &Geometry) -> Option<f64> {
    let all = lines(geometry);
    (!all.is_empty()).then(|| all.iter().map(|l| Euclidean.length(l)).sum())
}

/// Every vertex as surveyed, in order.
#[must_use]
pub fn vertices(geometry: &Geometry) -> Vec<Coord> {
    match &geometry.shape {
        Shape::Point(c) => vec![*c],
        Shape::MultiPoint(all) => all.clone(),
        Shape::Line(c) => c.vertices().collect(),
        Shape::MultiLine(all) => all.iter().flat_map(Curve::vertices).collect(),
        Shape::Surface(s) => s.rings.iter().flat_map(Curve::vertices).collect(),
        Shape::MultiSurface(all) => all.iter().flat_map(|s| &s.rings).flat_map(Curve::vertices).collect(),
    }
}

fn polygon(surface: &Surface) -> g::Polygon<f64> {
    let mut rings = surface.rings.iter().map(stroke);
    let outer = rings.next().unwrap_or_else(|| g::LineString(Vec::new()));
    g::Polygon::new(outer, rings.collect())
}

fn flat(c: &Coord) -> g::Coord<f64> {
    g::Coord { x: c.x, y: c.y }
}

fn arcs(segment: &Segment) -> Vec<g::Coord<f64>> {
    let mut out: Vec<g::Coord<f64>> = segment.points.first().map(flat).into_iter().collect();
    let mut at = 0;
    while let Some([a, b, c]) = segment.points.get(at..at + 3).and_then(|s| <&[Coord; 3]>::try_from(s).ok()) {
        let (a, b, c) = (flat(a), flat(b), flat(c));
        if (a.x, a.y) <= (c.x, c.y) {
            out.extend(arc(a, b, c).into_iter().skip(1));
        } else {
            out.extend(arc(c, b, a).into_iter().rev().skip(1));
        }
        at += 2;
    }
    // Points left over are no arc; validity says so, here nothing is lost.
    out.extend(segment.points.iter().skip(at + 1).map(flat));
    out
}

/// From `a` through `b` to `c`; a full circle when `a` is `c` (`b` is then opposite).
fn arc(a: g::Coord<f64>, b: g::Coord<f64>, c: g::Coord<f64>) -> Vec<g::Coord<f64>> {
    let closed = a == c;
    let centre = if closed { Some((a + b) / 2.0) } else { circumcentre(a, b, c) };
    let Some(m) = centre else { return vec![a, b, c] };
    let radius = (a.x - m.x).hypot(a.y - m.y);
    let angle = |p: g::Coord<f64>| (p.y - m.y).atan2(p.x - m.x);
    let (from, via, to) = (angle(a), angle(b), angle(c));
    let ahead = (via - from).rem_euclid(TAU);
    let mut sweep = if closed { TAU } else { (to - from).rem_euclid(TAU) };
    if !closed && ahead > sweep {
        sweep -= TAU;
    }
    let steps = (sweep.abs() / FRAC_PI_2 * PER_QUARTER).ceil().clamp(2.0, PER_QUARTER * 4.0);
    let mut out = vec![a];
    let mut i = 1.0;
    while i < steps {
        let t = from + sweep * i / steps;
        out.push(g::Coord { x: m.x + radius * t.cos(), y: m.y + radius * t.sin() });
        i += 1.0;
    }
    out.push(c);
    out
}

fn circumcentre(a: g::Coord<f64>, b: g::Coord<f64>, c: g::Coord<f64>) -> Option<g::Coord<f64>> {
    // Relative to `a`: coordinates of millions of metres leave no digits otherwise.
    let (b, c) = (b - a, c - a);
    let d = 2.0 * (b.x * c.y - b.y * c.x);
    let (bb, cc) = (b.x * b.x + b.y * b.y, c.x * c.x + c.y * c.y);
    // Three points nearly on a line are a line.
    (d.abs() > 1e-9 * cc.max(bb)).then(|| a + g::Coord { x: (c.y * bb - b.y * cc) / d, y: (b.x * cc - c.x * bb) / d })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn c(x: f64, y: f64) -> Coord {
        Coord { x: 6_500_000.0 + x, y: 5_900_000.0 + y, z: 0.0 }
    }

    fn arc_of(points: Vec<Coord>) -> Curve {
        Curve { segments: vec![Segment { arc: true, points }] }
    }

    #[test]
    fn a_circle_has_nearly_its_area_and_an_arc_nearly_its_length() {
        let circle = Geometry {
            srid: 2177,
            has_z: false,
            shape: Shape::Surface(Surface { rings: vec![arc_of(vec![c(-10.0, 0.0), c(10.0, 0.0), c(-10.0, 0.0)])] }),
        };
        assert!((area(&circle).unwrap() / 314.159_27 - 1.0).abs() < 2e-4);
        let half = Geometry {
            srid: 2177,
            has_z: false,
            shape: Shape::Line(arc_of(vec![c(-10.0, 0.0), c(0.0, 10.0), c(10.0, 0.0)])),
        };
        assert!((length(&half).unwrap() / 31.415_927 - 1.0).abs() < 1e-4);
        assert_eq!(area(&half), None);
    }

    #[test]
    fn an_arc_run_backwards_has_the_same_corners() {
        let there = stroke(&arc_of(vec![c(3.0, 1.0), c(0.0, 4.4), c(-2.0, 0.5)]));
        let mut back = stroke(&arc_of(vec![c(-2.0, 0.5), c(0.0, 4.4), c(3.0, 1.0)]));
        back.0.reverse();
        assert_eq!(there, back);
        assert!(there.0.len() > 50);
    }
}
