//! A geometry as KML: `lon,lat` pairs; several together are a `MultiGeometry`.

use crate::fault::Fault;
use crate::ordinate::Ordinates;
use registers::ewkb::{self, EwkbError};
use registers::geometry::{Coord, Curve, Shape, Surface};

pub fn write(out: &mut Vec<u8>, bytes: &[u8], ordinates: Ordinates) -> Result<(), Fault> {
    let geometry = match ewkb::decode(bytes) {
        Ok(geometry) => geometry,
        Err(EwkbError::Empty) => return Ok(()),
        Err(e) => return Err(Fault::Ewkb(e)),
    };
    let mut pen = Pen { out, ordinates };
    match &geometry.shape {
        Shape::Point(c) => pen.point(c),
        Shape::Line(curve) => pen.line(curve),
        Shape::Surface(surface) => pen.polygon(surface),
        Shape::MultiPoint(all) => pen.several(all, Pen::point),
        Shape::MultiLine(all) => pen.several(all, Pen::line),
        Shape::MultiSurface(all) => pen.several(all, Pen::polygon),
    }
}

struct Pen<'w> {
    out: &'w mut Vec<u8>,
    ordinates: Ordinates,
}

impl Pen<'_> {
    fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn several<T>(&mut self, all: &[T], each: impl Fn(&mut Self, &T) -> Result<(), Fault>) -> Result<(), Fault> {
        self.text("<MultiGeometry>");
        for one in all {
            each(self, one)?;
        }
        self.text("</MultiGeometry>");
        Ok(())
    }

    fn point(&mut self, c: &Coord) -> Result<(), Fault> {
        self.text("<Point>");
        self.coordinates(std::iter::once(*c))?;
        self.text("</Point>");
        Ok(())
    }

    fn line(&mut self, curve: &Curve) -> Result<(), Fault> {
        self.text("<LineString>");
        self.curve(curve)?;
        self.text("</LineString>");
        Ok(())
    }

    fn polygon(&mut self, surface: &Surface) -> Result<(), Fault> {
        self.text("<Polygon>");
        for (i, ring) in surface.rings.iter().enumerate() {
            let boundary = if i == 0 { "outerBoundaryIs" } else { "innerBoundaryIs" };
            self.text(&format!("<{boundary}><LinearRing>"));
            self.curve(ring)?;
            self.text(&format!("</LinearRing></{boundary}>"));
        }
        self.text("</Polygon>");
        Ok(())
    }

    fn curve(&mut self, curve: &Curve) -> Result<(), Fault> {
        if curve.has_arc() {
            return Err(Fault::Arc);
        }
        self.coordinates(curve.vertices())
    }

    fn coordinates(&mut self, points: impl Iterator<Item = Coord>) -> Result<(), Fault> {
        self.text("<coordinates>");
        for (i, c) in points.enumerate() {
            if i > 0 {
                self.out.push(b' ');
            }
            self.ordinates.position(self.out, &c, false, b',')?;
        }
        self.text("</coordinates>");
        Ok(())
    }
}
