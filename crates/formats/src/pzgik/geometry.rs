//! Geometry as GML 3.2: curves with their segments, surfaces as polygons, collections as in real deliveries. Each
//! geometry has a file-local id; the outermost names the coordinate system.

use crate::xml::{integer, real};
use registers::GeometryKind;
use registers::catalogue::Kind;
use registers::crs::Crs;
use registers::ewkb::{self, EwkbError};
use registers::geometry::{Coord, Curve, Geometry, Segment, Shape, Surface};

/// Writes a geometry property. Where the schema repeats a single point and several are stored, the property repeats.
pub fn property(
    out: &mut Vec<u8>,
    ids: &mut u64,
    bytes: &[u8],
    kind: &Kind,
    open: &str,
    close: &str,
) -> Result<(), EwkbError> {
    let geometry = ewkb::decode(bytes)?;
    let repeats_points = matches!(kind, Kind::Geometry(kinds) if kinds.as_slice() == [GeometryKind::Point]);
    if let (Shape::MultiPoint(points), true) = (&geometry.shape, repeats_points) {
        for point in points {
            let one = Geometry { srid: geometry.srid, has_z: geometry.has_z, shape: Shape::Point(*point) };
            element(out, ids, &one, open, close);
        }
    } else {
        element(out, ids, &geometry, open, close);
    }
    Ok(())
}

fn element(out: &mut Vec<u8>, ids: &mut u64, geometry: &Geometry, open: &str, close: &str) {
    out.extend_from_slice(open.as_bytes());
    out.push(b'\n');
    let northing_first = Crs::epsg(geometry.srid).is_none_or(|c| c.northing_first);
    let mut pen = Pen { out, ids, northing_first, has_z: geometry.has_z, srid: Some(geometry.srid) };
    pen.shape(&geometry.shape);
    out.extend_from_slice(close.as_bytes());
}

struct Pen<'w> {
    out: &'w mut Vec<u8>,
    ids: &'w mut u64,
    northing_first: bool,
    has_z: bool,
    /// Taken by the outermost geometry.
    srid: Option<u32>,
}

impl Pen<'_> {
    fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// `<gml:Name gml:id="ID-n" srsName=…>`
    fn open(&mut self, name: &str) {
        *self.ids += 1;
        self.text("<gml:");
        self.text(name);
        self.text(" gml:id=\"ID-");
        integer(self.out, i64::try_from(*self.ids).unwrap_or(i64::MAX));
        if let Some(srid) = self.srid.take() {
            self.text("\" srsName=\"urn:ogc:def:crs:EPSG::");
            integer(self.out, i64::from(srid));
            self.text(if self.has_z { "\" srsDimension=\"3" } else { "\" srsDimension=\"2" });
        }
        self.text("\">");
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Point(c) => self.point(c),
            Shape::Line(curve) => self.curve(curve),
            Shape::Surface(surface) => self.surface(surface),
            Shape::MultiPoint(points) => self.members("MultiPoint", "pointMember", points, Self::point),
            Shape::MultiLine(curves) => self.members("MultiCurve", "curveMember", curves, Self::curve),
            Shape::MultiSurface(surfaces) => self.members("MultiSurface", "surfaceMember", surfaces, Self::surface),
        }
    }

    fn members<T>(&mut self, name: &str, member: &str, list: &[T], each: impl Fn(&mut Self, &T)) {
        self.open(name);
        for item in list {
            self.text("<gml:");
            self.text(member);
            self.text(">");
            each(self, item);
            self.text("</gml:");
            self.text(member);
            self.text(">");
        }
        self.text("</gml:");
        self.text(name);
        self.text(">\n");
    }

    fn point(&mut self, c: &Coord) {
        self.open("Point");
        self.text("<gml:pos>");
        self.coord(c);
        self.text("</gml:pos></gml:Point>\n");
    }

    fn curve(&mut self, curve: &Curve) {
        self.open("Curve");
        self.text("<gml:segments>");
        for segment in &curve.segments {
            self.segment(segment);
        }
        self.text("</gml:segments></gml:Curve>\n");
    }

    fn segment(&mut self, segment: &Segment) {
        let (open, close) = match (segment.arc, segment.points.len()) {
            (false, _) => ("<gml:LineStringSegment>", "</gml:LineStringSegment>"),
            (true, 0..=3) => ("<gml:Arc numArc=\"1\" interpolation=\"circularArc3Points\">", "</gml:Arc>"),
            (true, _) => ("<gml:ArcString interpolation=\"circularArc3Points\">", "</gml:ArcString>"),
        };
        self.text(open);
        self.positions(segment.points.iter().copied());
        self.text(close);
    }

    fn surface(&mut self, surface: &Surface) {
        self.open("Polygon");
        for (i, ring) in surface.rings.iter().enumerate() {
            self.text(if i == 0 { "<gml:exterior>" } else { "<gml:interior>" });
            self.ring(ring);
            self.text(if i == 0 { "</gml:exterior>" } else { "</gml:interior>" });
        }
        self.text("</gml:Polygon>\n");
    }

    fn ring(&mut self, ring: &Curve) {
        if ring.has_arc() {
            self.text("<gml:Ring><gml:curveMember>");
            self.curve(ring);
            self.text("</gml:curveMember></gml:Ring>");
        } else {
            self.text("<gml:LinearRing>");
            self.positions(ring.vertices());
            self.text("</gml:LinearRing>");
        }
    }

    fn positions(&mut self, points: impl Iterator<Item = Coord>) {
        self.text("<gml:posList>");
        for (i, c) in points.enumerate() {
            if i > 0 {
                self.out.push(b' ');
            }
            self.coord(&c);
        }
        self.text("</gml:posList>");
    }

    fn coord(&mut self, c: &Coord) {
        let (first, second) = if self.northing_first { (c.y, c.x) } else { (c.x, c.y) };
        real(self.out, first);
        self.out.push(b' ');
        real(self.out, second);
        if self.has_z {
            self.out.push(b' ');
            real(self.out, c.z);
        }
    }
}
