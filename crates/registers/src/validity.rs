//! Whether a geometry is whole: rings closed and simple, holes inside, parts apart. Each fault with its place.
//!
//! The plane library has such a check, but a quadratic one that does not tell places; an official must be led to the
//! very corner, and a commune's boundary has thousands of them.

use crate::declaration::Words;
use crate::geometry::{Coord, Curve, Geometry, Shape, Surface};
use crate::plane::stroke;
use geo::coordinate_position::{CoordPos, CoordinatePosition};
use geo::line_intersection::{LineIntersection, line_intersection};
use geo::{Area, BoundingRect, Coord as Point, Intersects, Line, LineString};
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};
use std::collections::HashMap;

/// Faults told of one geometry; a scribble has thousands.
const MOST: usize = 20;

#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    pub text: Words,
    pub at: Option<[f64; 2]>,
}

/// Everything that is wrong with a geometry, at most twenty faults.
#[must_use]
pub fn faults(geometry: &Geometry) -> Vec<Fault> {
    let mut found = Found(Vec::new());
    let vertices = crate::plane::vertices(geometry);
    if vertices.is_empty() {
        found.add(None, "Geometria jest pusta.", "The geometry is empty.");
    }
    let finite = |c: &Coord| c.x.is_finite() && c.y.is_finite() && (!geometry.has_z || c.z.is_finite());
    if !vertices.iter().all(finite) {
        found.add(None, "Współrzędna nie jest liczbą skończoną.", "A coordinate is not a finite number.");
        return found.0;
    }
    match &geometry.shape {
        Shape::Point(_) | Shape::MultiPoint(_) => {}
        Shape::Line(c) => found.line(c),
        Shape::MultiLine(all) => all.iter().for_each(|c| found.line(c)),
        Shape::Surface(s) => found.surfaces(std::slice::from_ref(s)),
        Shape::MultiSurface(all) => found.surfaces(all),
    }
    found.0.truncate(MOST);
    found.0
}

struct Found(Vec<Fault>);

/// A closed, drawn ring of a polygon.
struct Ring {
    part: usize,
    hole: bool,
    line: LineString<f64>,
}

/// By two rings: the side of the first on which the second touches it, and where.
type Touches = HashMap<(usize, usize), Vec<(usize, Point<f64>)>>;

impl Found {
    fn add(&mut self, at: Option<Point<f64>>, pl: &str, en: &str) {
        let fault = Fault { text: Words { pl: pl.to_owned(), en: en.to_owned() }, at: at.map(|c| [c.x, c.y]) };
        if self.0.len() < MOST && !self.0.contains(&fault) {
            self.0.push(fault);
        }
    }

    fn curve(&mut self, curve: &Curve) {
        for s in &curve.segments {
            let at = s.points.first().map(flat);
            if s.arc && (s.points.len() < 3 || s.points.len().is_multiple_of(2)) {
                self.add(at, "Łuk nie ma trzech punktów.", "An arc has not three points.");
            }
        }
        for pair in curve.segments.windows(2) {
            if let (Some(end), Some(start)) = (pair[0].points.last(), pair[1].points.first())
                && flat(end) != flat(start)
            {
                let pl = "Odcinki linii nie łączą się ze sobą.";
                self.add(Some(flat(end)), pl, "The segments of the line do not join.");
            }
        }
    }

    fn line(&mut self, curve: &Curve) {
        self.curve(curve);
        let drawn = distinct(stroke(curve));
        if drawn.0.len() < 2 {
            let at = drawn.0.first().copied();
            self.add(at, "Linia nie ma dwóch różnych punktów.", "The line has not two different points.");
        }
    }

    fn surfaces(&mut self, parts: &[Surface]) {
        let before = self.0.len();
        let mut rings = Vec::new();
        for (part, surface) in parts.iter().enumerate() {
            if surface.rings.is_empty() {
                self.add(None, "Powierzchnia nie ma granicy.", "The surface has no boundary.");
            }
            for (i, curve) in surface.rings.iter().enumerate() {
                self.curve(curve);
                rings.push(Ring { part, hole: i > 0, line: distinct(stroke(curve)) });
            }
        }
        for ring in &rings {
            self.ring(&ring.line);
        }
        // Broken rings have no inside to speak of.
        if self.0.len() == before {
            let touches = self.crossings(&rings);
            for ring in &rings {
                if self.0.len() == before && geo::Polygon::new(ring.line.clone(), Vec::new()).unsigned_area() <= 0.0 {
                    let first = ring.line.0.first().copied();
                    self.add(first, "Granica nie obejmuje żadnej powierzchni.", "The ring encloses no area.");
                }
            }
            if self.0.len() == before {
                self.nesting(&rings, &touches);
            }
        }
    }

    fn ring(&mut self, ring: &LineString<f64>) {
        let first = ring.0.first().copied();
        if first != ring.0.last().copied() {
            let pl = "Granica powierzchni nie jest zamknięta.";
            self.add(ring.0.last().copied(), pl, "The ring is not closed.");
        } else if ring.0.len() < 4 {
            let pl = "Granica powierzchni ma mniej niż trzy różne punkty.";
            self.add(first, pl, "The ring has fewer than three different points.");
        }
    }

    /// Where rings cross themselves or each other. Gives the points at which two rings only touch.
    fn crossings(&mut self, rings: &[Ring]) -> Touches {
        let sides: Vec<(usize, usize, Line<f64>)> = rings
            .iter()
            .enumerate()
            .flat_map(|(r, ring)| ring.line.lines().enumerate().map(move |(i, l)| (r, i, l)))
            .collect();
        let tree = RTree::bulk_load(
            sides
                .iter()
                .enumerate()
                .map(|(n, (_, _, l))| GeomWithData::new(Rectangle::from_aabb(envelope(l)), n))
                .collect(),
        );
        let mut touches = Touches::new();
        for (n, (r, i, l)) in sides.iter().enumerate() {
            for other in tree.locate_in_envelope_intersecting(&envelope(l)) {
                if self.0.len() >= MOST {
                    return touches;
                }
                let (r2, i2, l2) = &sides[other.data];
                if other.data <= n {
                    continue;
                }
                let Some(meeting) = line_intersection(*l, *l2) else { continue };
                let count = rings[*r].line.0.len() - 1;
                let neighbours = r == r2 && (i + 1 == *i2 || (*i == 0 && i2 + 1 == count));
                match meeting {
                    LineIntersection::Collinear { intersection } => {
                        let (pl, en) = if r == r2 {
                            ("Granica biegnie dwa razy tym samym śladem.", "The ring runs twice along the same line.")
                        } else {
                            ("Dwie granice biegną tym samym śladem.", "Two rings run along the same line.")
                        };
                        self.add(Some(intersection.start), pl, en);
                    }
                    LineIntersection::SinglePoint { .. } if neighbours => {}
                    LineIntersection::SinglePoint { intersection, is_proper } if r == r2 => {
                        let (pl, en) = if is_proper {
                            ("Granica przecina samą siebie.", "The ring crosses itself.")
                        } else {
                            ("Granica dotyka samej siebie.", "The ring touches itself.")
                        };
                        self.add(Some(intersection), pl, en);
                    }
                    LineIntersection::SinglePoint { intersection, is_proper: true } => {
                        self.add(Some(intersection), "Dwie granice się przecinają.", "Two rings cross.");
                    }
                    LineIntersection::SinglePoint { intersection, is_proper: false } => {
                        touches.entry((*r, *r2)).or_default().push((*i, intersection));
                        touches.entry((*r2, *r)).or_default().push((*i2, intersection));
                    }
                }
            }
        }
        touches
    }

    /// Holes lie in their outer ring and not in each other, parts not in other parts. Rings only touch by now, so that
    /// a ring lies on one side between its touches.
    fn nesting(&mut self, rings: &[Ring], touches: &Touches) {
        let boxes: Vec<_> = rings.iter().map(|r| r.line.bounding_rect()).collect();
        for (a, ring) in rings.iter().enumerate() {
            for (b, other) in rings.iter().enumerate() {
                let (Some(box_a), Some(box_b)) = (boxes[a], boxes[b]) else { continue };
                let own_outer = ring.part == other.part && ring.hole && !other.hole;
                let apart = !box_a.intersects(&box_b);
                if a == b || (apart && !own_outer) {
                    continue;
                }
                // The outer ring against its holes is asked from the holes' side.
                if ring.part == other.part && !ring.hole {
                    continue;
                }
                // Parts are asked outer against outer; an island in another part's hole is right.
                if ring.part != other.part && (ring.hole || other.hole) {
                    continue;
                }
                let probes = probes(&ring.line, touches.get(&(a, b)));
                let inside = |p: &Point<f64>| side(*p, &other.line);
                if own_outer {
                    if let Some(p) = probes.iter().find(|p| inside(p) == CoordPos::Outside) {
                        let pl = "Otwór wystaje poza granicę zewnętrzną.";
                        self.add(Some(*p), pl, "A hole lies outside the outer ring.");
                    }
                } else if let Some(p) = probes.iter().find(|p| inside(p) == CoordPos::Inside) {
                    if ring.part == other.part {
                        self.add(Some(*p), "Otwory zachodzą na siebie.", "Holes overlap.");
                    } else if !in_a_hole(*p, other.part, rings) {
                        self.add(Some(*p), "Części powierzchni zachodzą na siebie.", "Parts of the surface overlap.");
                    }
                }
            }
        }
    }
}

/// Places that tell on which side of another ring a ring lies: one corner, or the middles between its touches.
fn probes(ring: &LineString<f64>, touches: Option<&Vec<(usize, Point<f64>)>>) -> Vec<Point<f64>> {
    let Some(touches) = touches else { return ring.0.first().copied().into_iter().collect() };
    let mut by_side: HashMap<usize, Vec<Point<f64>>> = HashMap::new();
    for (i, at) in touches {
        by_side.entry(*i).or_default().push(*at);
    }
    let mut out = Vec::new();
    for (i, mut stops) in by_side {
        let Some(l) = ring.0.get(i..i + 2) else { continue };
        let far = |p: &Point<f64>| (p.x - l[0].x).hypot(p.y - l[0].y);
        stops.extend([l[0], l[1]]);
        stops.sort_by(|p, q| far(p).total_cmp(&far(q)));
        stops.dedup();
        out.extend(stops.windows(2).map(|w| (w[0] + w[1]) / 2.0));
    }
    out.sort_by(|p, q| p.x.total_cmp(&q.x).then(p.y.total_cmp(&q.y)));
    out
}

fn in_a_hole(p: Point<f64>, part: usize, rings: &[Ring]) -> bool {
    rings.iter().any(|r| r.part == part && r.hole && side(p, &r.line) != CoordPos::Outside)
}

fn side(p: Point<f64>, ring: &LineString<f64>) -> CoordPos {
    geo::Polygon::new(ring.clone(), Vec::new()).coordinate_position(&p)
}

fn envelope(l: &Line<f64>) -> AABB<[f64; 2]> {
    AABB::from_corners([l.start.x, l.start.y], [l.end.x, l.end.y])
}

fn flat(c: &Coord) -> Point<f64> {
    Point { x: c.x, y: c.y }
}

/// Without points that repeat the one before.
fn distinct(mut line: LineString<f64>) -> LineString<f64> {
    line.0.dedup();
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(points: &[(f64, f64)]) -> Curve {
        let at = |(x, y): &(f64, f64)| Coord { x: 470_000.0 + x, y: 570_000.0 + y, z: 0.0 };
        Curve::straight(points.iter().map(at).collect())
    }

    fn square(x: f64, y: f64, side: f64) -> Curve {
        ring(&[(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)])
    }

    fn told(shape: Shape) -> Vec<(String, Option<[f64; 2]>)> {
        faults(&Geometry { srid: 2180, has_z: false, shape }).into_iter().map(|f| (f.text.en, f.at)).collect()
    }

    fn surface(rings: Vec<Curve>) -> Shape {
        Shape::Surface(Surface { rings })
    }

    fn at(x: f64, y: f64) -> Option<[f64; 2]> {
        Some([470_000.0 + x, 570_000.0 + y])
    }

    #[test]
    fn whole_geometries_have_no_faults() {
        let part = |rings| Surface { rings };
        for shape in [
            Shape::Line(ring(&[(0.0, 0.0), (5.0, 5.0), (5.0, 0.0), (0.0, 5.0)])),
            surface(vec![square(0.0, 0.0, 10.0), square(2.0, 2.0, 3.0)]),
            // A hole that touches the outer ring in one point, and two holes that touch in a corner.
            surface(vec![square(0.0, 0.0, 10.0), ring(&[(0.0, 5.0), (3.0, 3.0), (3.0, 7.0), (0.0, 5.0)])]),
            surface(vec![square(0.0, 0.0, 10.0), square(2.0, 2.0, 2.0), square(4.0, 4.0, 2.0)]),
            // An island in a hole, and parts that touch in a corner.
            Shape::MultiSurface(vec![
                part(vec![square(0.0, 0.0, 10.0), square(2.0, 2.0, 6.0)]),
                part(vec![square(4.0, 4.0, 1.0)]),
                part(vec![square(10.0, 10.0, 1.0)]),
            ]),
        ] {
            assert_eq!(told(shape.clone()), [], "{shape:?}");
        }
    }

    #[test]
    fn every_fault_is_told_with_its_place() {
        let one = |text: &str, at| vec![(text.to_owned(), at)];
        let bow = ring(&[(0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0), (0.0, 0.0)]);
        assert_eq!(told(surface(vec![bow])), one("The ring crosses itself.", at(5.0, 5.0)));
        let open = ring(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]);
        assert_eq!(told(surface(vec![open])), one("The ring is not closed.", at(0.0, 10.0)));
        let thin = ring(&[(0.0, 0.0), (10.0, 0.0), (10.0, 0.0), (0.0, 0.0)]);
        assert_eq!(told(surface(vec![thin])), one("The ring has fewer than three different points.", at(0.0, 0.0)));
        let spike =
            ring(&[(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (2.0, 4.0), (2.0, 6.0), (2.0, 4.0), (0.0, 4.0), (0.0, 0.0)]);
        assert!(told(surface(vec![spike])).iter().any(|(t, _)| t == "The ring runs twice along the same line."));
        let pinched = ring(&[(0.0, 0.0), (4.0, 0.0), (2.0, 2.0), (4.0, 4.0), (0.0, 4.0), (2.0, 2.0), (0.0, 0.0)]);
        assert_eq!(told(surface(vec![pinched])), one("The ring touches itself.", at(2.0, 2.0)));
        assert_eq!(
            told(surface(vec![square(0.0, 0.0, 10.0), square(20.0, 0.0, 1.0)])),
            one("A hole lies outside the outer ring.", at(20.0, 0.0))
        );
        assert_eq!(told(surface(vec![square(0.0, 0.0, 10.0), square(8.0, 2.0, 4.0)])).len(), 2);
        assert_eq!(
            told(surface(vec![square(0.0, 0.0, 10.0), square(1.0, 1.0, 6.0), square(2.0, 2.0, 1.0)])),
            one("Holes overlap.", at(2.0, 2.0))
        );
        let parts =
            vec![Surface { rings: vec![square(0.0, 0.0, 10.0)] }, Surface { rings: vec![square(2.0, 2.0, 1.0)] }];
        assert_eq!(told(Shape::MultiSurface(parts)), one("Parts of the surface overlap.", at(2.0, 2.0)));
        assert_eq!(
            told(Shape::Line(ring(&[(1.0, 1.0), (1.0, 1.0)]))),
            one("The line has not two different points.", at(1.0, 1.0))
        );
    }

    #[test]
    fn a_hole_that_leaves_through_a_corner_is_found() {
        // It passes the outer ring only at corners of its own: no two sides cross properly.
        let outer = square(0.0, 0.0, 10.0);
        let hole = ring(&[(5.0, 5.0), (10.0, 4.0), (12.0, 5.0), (10.0, 6.0), (5.0, 5.0)]);
        assert_eq!(told(surface(vec![outer, hole]))[0].0, "A hole lies outside the outer ring.");
    }

    #[test]
    fn twenty_thousand_corners_are_judged_at_once() {
        let corner = |i: u32| {
            let angle = f64::from(i % 20_000) / 20_000.0 * std::f64::consts::TAU;
            let radius = if i.is_multiple_of(2) { 5_000.0 } else { 4_990.0 };
            (radius * angle.cos(), radius * angle.sin())
        };
        let points: Vec<_> = (0..=20_000).map(corner).collect();
        let began = std::time::Instant::now();
        assert_eq!(told(surface(vec![ring(&points)])), []);
        assert!(began.elapsed().as_secs() < 10);
    }
}
