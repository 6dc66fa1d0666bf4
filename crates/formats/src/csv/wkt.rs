//! Well-known text (ISO 19125, arcs by SQL/MM): easting first, as everybody reads it.

use crate::fault::Fault;
use crate::ordinate::Ordinates;
use registers::geometry::{Coord, Curve, Geometry, Segment, Shape, Surface};

pub fn write(out: &mut Vec<u8>, geometry: &Geometry, ordinates: Ordinates) -> Result<(), Fault> {
    let mut pen = Pen { out, ordinates, z: geometry.has_z && ordinates.heights() };
    match &geometry.shape {
        Shape::Point(c) => {
            pen.word("POINT");
            pen.list(std::slice::from_ref(c), |pen, c| pen.position(c))
        }
        Shape::MultiPoint(points) => {
            pen.word("MULTIPOINT");
            pen.list(points, |pen, c| pen.list(std::slice::from_ref(c), |pen, c| pen.position(c)))
        }
        Shape::Line(curve) => pen.curve(curve, "LINESTRING"),
        Shape::MultiLine(curves) => {
            pen.word(if curves.iter().any(Curve::has_arc) { "MULTICURVE" } else { "MULTILINESTRING" });
            pen.list(curves, |pen, c| pen.curve(c, ""))
        }
        Shape::Surface(s) => pen.surface(s, "POLYGON"),
        Shape::MultiSurface(all) => {
            let arcs = all.iter().flat_map(|s| &s.rings).any(Curve::has_arc);
            pen.word(if arcs { "MULTISURFACE" } else { "MULTIPOLYGON" });
            pen.list(all, |pen, s| pen.surface(s, ""))
        }
    }
}

struct Pen<'w> {
    out: &'w mut Vec<u8>,
    ordinates: Ordinates,
    z: bool,
}

impl Pen<'_> {
    fn word(&mut self, word: &str) {
        if !word.is_empty() {
            self.out.extend_from_slice(word.as_bytes());
            self.out.extend_from_slice(if self.z { b" Z " } else { b" " });
        }
    }

    fn list<T>(&mut self, items: &[T], mut each: impl FnMut(&mut Self, &T) -> Result<(), Fault>) -> Result<(), Fault> {
        self.out.push(b'(');
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                self.out.push(b',');
            }
            each(self, item)?;
        }
        self.out.push(b')');
        Ok(())
    }

    fn position(&mut self, c: &Coord) -> Result<(), Fault> {
        self.ordinates.position(self.out, c, self.z, b' ')
    }

    /// `straight` is the word for a line without arcs, empty inside a collection that says it already.
    fn curve(&mut self, curve: &Curve, straight: &str) -> Result<(), Fault> {
        if !curve.has_arc() {
            self.word(straight);
            let vertices: Vec<Coord> = curve.vertices().collect();
            return self.list(&vertices, Self::position);
        }
        if let [one] = curve.segments.as_slice() {
            return self.segment(one);
        }
        self.word("COMPOUNDCURVE");
        self.list(&curve.segments, Self::segment)
    }

    fn segment(&mut self, segment: &Segment) -> Result<(), Fault> {
        if segment.arc {
            self.word("CIRCULARSTRING");
        }
        self.list(&segment.points, Self::position)
    }

    fn surface(&mut self, surface: &Surface, straight: &str) -> Result<(), Fault> {
        let arcs = surface.rings.iter().any(Curve::has_arc);
        self.word(if arcs { "CURVEPOLYGON" } else { straight });
        self.list(&surface.rings, |pen, ring| pen.curve(ring, ""))
    }
}
