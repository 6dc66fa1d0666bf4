//! A geometry as GML 2, 3.1 or 3.2, within what the simple-features profile allows: `pos` for a point, `posList` for
//! everything longer, polygons of linear rings, and circular arcs one by one (`gml:Arc`; the profile has no strings of
//! them). GML 2 knows no arcs.

use super::Version;
use crate::family::Family;
use crate::fault::Fault;
use crate::ordinate::Ordinates;
use crate::xml::integer;
use registers::ewkb::{self, EwkbError};
use registers::geometry::{Coord, Curve, Segment, Shape, Surface};

pub struct Pen<'w> {
    pub out: &'w mut Vec<u8>,
    pub version: Version,
    pub ordinates: Ordinates,
    pub srs: &'w str,
    pub z: bool,
    /// Of the feature; those of its geometries begin with it.
    pub id: &'w str,
    pub ids: &'w mut u32,
}

/// What the versions call a thing.
struct Names {
    multi_line: [&'static str; 2],
    multi_surface: [&'static str; 2],
    exterior: &'static str,
    interior: &'static str,
}

const GML2: Names = Names {
    multi_line: ["MultiLineString", "lineStringMember"],
    multi_surface: ["MultiPolygon", "polygonMember"],
    exterior: "outerBoundaryIs",
    interior: "innerBoundaryIs",
};
const GML3: Names = Names {
    multi_line: ["MultiCurve", "curveMember"],
    multi_surface: ["MultiSurface", "surfaceMember"],
    exterior: "exterior",
    interior: "interior",
};

impl Pen<'_> {
    /// The property with its geometry; nothing for an empty one.
    pub fn property(&mut self, bytes: &[u8], family: Family, open: &str, close: &str) -> Result<(), Fault> {
        let geometry = match ewkb::decode(bytes) {
            Ok(geometry) => geometry,
            Err(EwkbError::Empty) => return Ok(()),
            Err(e) => return Err(Fault::Ewkb(e)),
        };
        self.z = geometry.has_z && self.ordinates.heights();
        self.text(open);
        self.shape(&family.fit(geometry.shape))?;
        self.text(close);
        Ok(())
    }

    fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn names(&self) -> &'static Names {
        if self.version == Version::V2 { &GML2 } else { &GML3 }
    }

    fn shape(&mut self, shape: &Shape) -> Result<(), Fault> {
        let names = self.names();
        match shape {
            Shape::Point(c) => self.point(c, true),
            Shape::Line(curve) => self.curve(curve, true),
            Shape::Surface(surface) => self.surface(surface, true),
            Shape::MultiPoint(points) => {
                self.members(["MultiPoint", "pointMember"], points, |pen, c| pen.point(c, false))
            }
            Shape::MultiLine(curves) => self.members(names.multi_line, curves, |pen, c| pen.curve(c, false)),
            Shape::MultiSurface(all) => self.members(names.multi_surface, all, |pen, s| pen.surface(s, false)),
        }
    }

    /// Opens a geometry; the outermost names the coordinate system.
    fn open(&mut self, name: &str, outermost: bool) {
        self.text("<gml:");
        self.text(name);
        if self.version == Version::V32 {
            *self.ids += 1;
            for part in [" gml:id=\"", self.id, ".g"] {
                self.text(part);
            }
            integer(self.out, i64::from(*self.ids));
            self.text("\"");
        }
        if outermost {
            for part in [" srsName=\"", self.srs, "\""] {
                self.text(part);
            }
            if self.version != Version::V2 {
                self.text(if self.z { " srsDimension=\"3\"" } else { " srsDimension=\"2\"" });
            }
        }
        self.text(">");
    }

    fn close(&mut self, name: &str) {
        self.text("</gml:");
        self.text(name);
        self.text(">");
    }

    fn members<T>(
        &mut self,
        [name, member]: [&str; 2],
        list: &[T],
        each: impl Fn(&mut Self, &T) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.open(name, true);
        for item in list {
            self.text("<gml:");
            self.text(member);
            self.text(">");
            each(self, item)?;
            self.close(member);
        }
        self.close(name);
        Ok(())
    }

    fn point(&mut self, c: &Coord, outermost: bool) -> Result<(), Fault> {
        self.open("Point", outermost);
        if self.version == Version::V2 {
            self.positions(std::iter::once(*c))?;
        } else {
            self.text("<gml:pos>");
            self.ordinates.position(self.out, c, self.z, b' ')?;
            self.text("</gml:pos>");
        }
        self.close("Point");
        Ok(())
    }

    fn curve(&mut self, curve: &Curve, outermost: bool) -> Result<(), Fault> {
        if !curve.has_arc() {
            self.open("LineString", outermost);
            self.positions(curve.vertices())?;
            self.close("LineString");
            return Ok(());
        }
        if self.version == Version::V2 {
            return Err(Fault::Arc);
        }
        self.open("Curve", outermost);
        self.text("<gml:segments>");
        for segment in &curve.segments {
            self.segment(segment)?;
        }
        self.text("</gml:segments>");
        self.close("Curve");
        Ok(())
    }

    fn segment(&mut self, segment: &Segment) -> Result<(), Fault> {
        if !segment.arc {
            self.text("<gml:LineStringSegment>");
            self.positions(segment.points.iter().copied())?;
            self.text("</gml:LineStringSegment>");
            return Ok(());
        }
        let mut at = 0;
        while let Some(three) = segment.points.get(at..at + 3) {
            self.text("<gml:Arc interpolation=\"circularArc3Points\">");
            self.positions(three.iter().copied())?;
            self.text("</gml:Arc>");
            at += 2;
        }
        Ok(())
    }

    fn surface(&mut self, surface: &Surface, outermost: bool) -> Result<(), Fault> {
        let names = self.names();
        self.open("Polygon", outermost);
        for (i, ring) in surface.rings.iter().enumerate() {
            let boundary = if i == 0 { names.exterior } else { names.interior };
            self.text("<gml:");
            self.text(boundary);
            self.text(">");
            self.ring(ring)?;
            self.close(boundary);
        }
        self.close("Polygon");
        Ok(())
    }

    fn ring(&mut self, ring: &Curve) -> Result<(), Fault> {
        if ring.has_arc() {
            self.text("<gml:Ring><gml:curveMember>");
            self.curve(ring, false)?;
            self.text("</gml:curveMember></gml:Ring>");
        } else {
            self.text("<gml:LinearRing>");
            self.positions(ring.vertices())?;
            self.text("</gml:LinearRing>");
        }
        Ok(())
    }

    fn positions(&mut self, points: impl Iterator<Item = Coord>) -> Result<(), Fault> {
        let old = self.version == Version::V2;
        self.text(if old { "<gml:coordinates decimal=\".\" cs=\",\" ts=\" \">" } else { "<gml:posList>" });
        for (i, c) in points.enumerate() {
            if i > 0 {
                self.out.push(b' ');
            }
            self.ordinates.position(self.out, &c, self.z, if old { b',' } else { b' ' })?;
        }
        self.text(if old { "</gml:coordinates>" } else { "</gml:posList>" });
        Ok(())
    }
}
