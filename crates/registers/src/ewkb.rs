//! Extended well-known binary, PostGIS' own: little endian, SRID in the header, arcs as CIRCULARSTRING, COMPOUNDCURVE
//! and CURVEPOLYGON (ISO 19125 / SQL-MM codes).

use crate::crs::Crs;
use crate::geometry::{Coord, Curve, Geometry, GeometryKind, Segment, Shape, Surface};
use crate::projection::Projection;

const HAS_Z: u32 = 0x8000_0000;
const HAS_M: u32 = 0x4000_0000;
const HAS_SRID: u32 = 0x2000_0000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EwkbError {
    #[error("the geometry ends too early")]
    Short,
    #[error("geometry type {0} is not known here")]
    Type(u32),
    #[error("a geometry with measures is not known here")]
    Measured,
    #[error("the geometry is empty")]
    Empty,
}

/// Writes a geometry.
#[must_use]
pub fn encode(geometry: &Geometry) -> Vec<u8> {
    let mut w = Writer { out: Vec::with_capacity(128), has_z: geometry.has_z };
    match &geometry.shape {
        Shape::Point(c) => {
            w.header(1, Some(geometry.srid));
            w.coord(c);
        }
        Shape::MultiPoint(points) => {
            w.header(4, Some(geometry.srid));
            w.count(points.len());
            for c in points {
                w.header(1, None);
                w.coord(c);
            }
        }
        Shape::Line(curve) => w.curve(curve, Some(geometry.srid)),
        Shape::MultiLine(curves) => {
            w.header(if curves.iter().any(Curve::has_arc) { 11 } else { 5 }, Some(geometry.srid));
            w.count(curves.len());
            for c in curves {
                w.curve(c, None);
            }
        }
        Shape::Surface(s) => w.surface(s, Some(geometry.srid)),
        Shape::MultiSurface(list) => {
            w.header(if list.iter().any(surface_has_arc) { 12 } else { 6 }, Some(geometry.srid));
            w.count(list.len());
            for s in list {
                w.surface(s, None);
            }
        }
    }
    w.out
}

fn surface_has_arc(s: &Surface) -> bool {
    s.rings.iter().any(Curve::has_arc)
}

struct Writer {
    out: Vec<u8>,
    has_z: bool,
}

impl Writer {
    fn header(&mut self, kind: u32, srid: Option<u32>) {
        self.out.push(1);
        let flags = if self.has_z { HAS_Z } else { 0 } | if srid.is_some() { HAS_SRID } else { 0 };
        self.out.extend_from_slice(&(kind | flags).to_le_bytes());
        if let Some(srid) = srid {
            self.out.extend_from_slice(&srid.to_le_bytes());
        }
    }

    fn count(&mut self, n: usize) {
        // A delivery is capped far below u32::MAX vertices.
        self.out.extend_from_slice(&u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes());
    }

    fn coord(&mut self, c: &Coord) {
        self.out.extend_from_slice(&c.x.to_le_bytes());
        self.out.extend_from_slice(&c.y.to_le_bytes());
        if self.has_z {
            self.out.extend_from_slice(&c.z.to_le_bytes());
        }
    }

    fn points<'a>(&mut self, points: impl Iterator<Item = &'a Coord> + Clone) {
        self.count(points.clone().count());
        for c in points {
            self.coord(c);
        }
    }

    fn curve(&mut self, curve: &Curve, srid: Option<u32>) {
        match curve.segments.as_slice() {
            [one] => self.segment(one, srid),
            many if !curve.has_arc() => {
                self.header(2, srid);
                self.points(many.iter().enumerate().flat_map(|(i, s)| s.points.iter().skip(usize::from(i > 0))));
            }
            many => {
                self.header(9, srid);
                self.count(many.len());
                for s in many {
                    self.segment(s, None);
                }
            }
        }
    }

    fn segment(&mut self, s: &Segment, srid: Option<u32>) {
        self.header(if s.arc { 8 } else { 2 }, srid);
        self.points(s.points.iter());
    }

    fn surface(&mut self, s: &Surface, srid: Option<u32>) {
        if surface_has_arc(s) {
            self.header(10, srid);
            self.count(s.rings.len());
            for ring in &s.rings {
                self.curve(ring, None);
            }
        } else {
            self.header(3, srid);
            self.count(s.rings.len());
            for ring in &s.rings {
                self.points(
                    ring.segments.iter().enumerate().flat_map(|(i, s)| s.points.iter().skip(usize::from(i > 0))),
                );
            }
        }
    }
}

/// The system of a geometry without reading it whole; 0 when it names none.
#[must_use]
pub fn srid(bytes: &[u8]) -> Option<u32> {
    let word = |at: usize| bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes);
    let typed = word(1).filter(|_| bytes.first() == Some(&1))?;
    if typed & 0x2000_0000 == 0 { Some(0) } else { word(5) }
}

/// Moves a geometry without arcs into another system where it stands, byte by byte. One that is in it already stays as it
/// is; one that names a system from which there is no way, or none, is left alone and `false` says so.
///
/// # Errors
/// When the bytes are not a geometry of the house.
pub fn project(bytes: &mut [u8], to: &Crs) -> Result<bool, EwkbError> {
    let from = srid(bytes).ok_or(EwkbError::Short)?;
    if from == to.srid {
        return Ok(true);
    }
    let Some(way) = Projection::between(from, to) else { return Ok(false) };
    let mut at = 0;
    moved(bytes, &mut at, &way)?;
    if let Some(word) = bytes.get_mut(5..9) {
        word.copy_from_slice(&to.srid.to_le_bytes());
    }
    Ok(true)
}

/// One geometry, and those within it.
fn moved(bytes: &mut [u8], at: &mut usize, way: &Projection) -> Result<(), EwkbError> {
    if bytes.get(*at) != Some(&1) {
        return Err(EwkbError::Short);
    }
    *at += 1;
    let kind = word(bytes, at)?;
    if kind & HAS_M != 0 {
        return Err(EwkbError::Measured);
    }
    if kind & HAS_SRID != 0 {
        *at += 4;
    }
    let step = if kind & HAS_Z != 0 { 24 } else { 16 };
    match kind & 0x1fff_ffff {
        1 => positions(bytes, at, 1, step, way),
        2 | 8 => {
            let n = word(bytes, at)?;
            positions(bytes, at, n, step, way)
        }
        3 => {
            for _ in 0..word(bytes, at)? {
                let n = word(bytes, at)?;
                positions(bytes, at, n, step, way)?;
            }
            Ok(())
        }
        4..=7 | 9..=12 => {
            for _ in 0..word(bytes, at)? {
                moved(bytes, at, way)?;
            }
            Ok(())
        }
        other => Err(EwkbError::Type(other)),
    }
}

fn word(bytes: &[u8], at: &mut usize) -> Result<u32, EwkbError> {
    let word = bytes.get(*at..*at + 4).and_then(|w| w.try_into().ok()).ok_or(EwkbError::Short)?;
    *at += 4;
    Ok(u32::from_le_bytes(word))
}

fn positions(bytes: &mut [u8], at: &mut usize, n: u32, step: usize, way: &Projection) -> Result<(), EwkbError> {
    let end = (n as usize).checked_mul(step).and_then(|length| at.checked_add(length)).ok_or(EwkbError::Short)?;
    let run = bytes.get_mut(*at..end).ok_or(EwkbError::Short)?;
    for place in run.chunks_exact_mut(step) {
        let Some((x, rest)) = place.split_first_chunk_mut::<8>() else { continue };
        let Some((y, _)) = rest.split_first_chunk_mut::<8>() else { continue };
        let (east, north) = way.place(f64::from_le_bytes(*x), f64::from_le_bytes(*y));
        *x = east.to_le_bytes();
        *y = north.to_le_bytes();
    }
    *at = end;
    Ok(())
}

/// What kind of geometry the bytes hold; nothing when they are not a geometry of the house.
#[must_use]
pub fn kind(bytes: &[u8]) -> Option<GeometryKind> {
    let code = u32::from_le_bytes(bytes.get(1..5)?.try_into().ok()?) & 0xff;
    Some(match code {
        1 => GeometryKind::Point,
        4 => GeometryKind::MultiPoint,
        2 | 8 | 9 => GeometryKind::Line,
        5 | 11 => GeometryKind::MultiLine,
        3 | 10 => GeometryKind::Surface,
        6 | 12 => GeometryKind::MultiSurface,
        _ => return None,
    })
}

/// Reads a geometry (little or big endian, with or without SRID; 0 when there is none).
///
/// # Errors
/// When the bytes end early, hold measures, or a type that no register uses.
pub fn decode(bytes: &[u8]) -> Result<Geometry, EwkbError> {
    let mut r = Reader { bytes, at: 0, big: false, has_z: false, srid: 0 };
    let code = r.header()?;
    let has_z = r.has_z;
    let srid = r.srid;
    let shape = r.shape(code)?;
    Ok(Geometry { srid, has_z, shape })
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    big: bool,
    has_z: bool,
    srid: u32,
}

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], EwkbError> {
        let end = self.at.checked_add(N).ok_or(EwkbError::Short)?;
        let slice = self.bytes.get(self.at..end).ok_or(EwkbError::Short)?;
        self.at = end;
        slice.try_into().map_err(|_| EwkbError::Short)
    }

    fn u32(&mut self) -> Result<u32, EwkbError> {
        let b = self.take()?;
        Ok(if self.big { u32::from_be_bytes(b) } else { u32::from_le_bytes(b) })
    }

    fn f64(&mut self) -> Result<f64, EwkbError> {
        let b = self.take()?;
        Ok(if self.big { f64::from_be_bytes(b) } else { f64::from_le_bytes(b) })
    }

    /// Reads a header and returns the plain type code (1–12).
    fn header(&mut self) -> Result<u32, EwkbError> {
        self.big = self.take::<1>()?[0] == 0;
        let raw = self.u32()?;
        if raw & HAS_M != 0 {
            return Err(EwkbError::Measured);
        }
        let mut code = raw & 0x1fff_ffff;
        self.has_z = raw & HAS_Z != 0;
        if (1000..2000).contains(&code) {
            code -= 1000;
            self.has_z = true;
        }
        if raw & HAS_SRID != 0 {
            self.srid = self.u32()?;
        }
        Ok(code)
    }

    /// A count that the remaining bytes can really hold, so that a lying header cannot reserve memory.
    fn count(&mut self, least: usize) -> Result<usize, EwkbError> {
        let n = self.u32()? as usize;
        if n.saturating_mul(least) > self.bytes.len() - self.at {
            return Err(EwkbError::Short);
        }
        Ok(n)
    }

    fn coord(&mut self) -> Result<Coord, EwkbError> {
        Ok(Coord { x: self.f64()?, y: self.f64()?, z: if self.has_z { self.f64()? } else { 0.0 } })
    }

    fn points(&mut self) -> Result<Vec<Coord>, EwkbError> {
        let n = self.count(16)?;
        (0..n).map(|_| self.coord()).collect()
    }

    fn curve(&mut self, code: u32) -> Result<Curve, EwkbError> {
        match code {
            2 => Ok(Curve::straight(self.points()?)),
            8 => Ok(Curve { segments: vec![Segment { arc: true, points: self.points()? }] }),
            9 => {
                let n = self.count(9)?;
                let mut segments = Vec::with_capacity(n);
                for _ in 0..n {
                    let code = self.header()?;
                    let mut curve = if code == 9 { return Err(EwkbError::Type(9)) } else { self.curve(code)? };
                    segments.append(&mut curve.segments);
                }
                Ok(Curve { segments })
            }
            other => Err(EwkbError::Type(other)),
        }
    }

    fn surface(&mut self, code: u32) -> Result<Surface, EwkbError> {
        let n = self.count(4)?;
        let mut rings = Vec::with_capacity(n);
        for _ in 0..n {
            rings.push(match code {
                3 => Curve::straight(self.points()?),
                10 => {
                    let inner = self.header()?;
                    self.curve(inner)?
                }
                other => return Err(EwkbError::Type(other)),
            });
        }
        Ok(Surface { rings })
    }

    fn many<T>(&mut self, mut one: impl FnMut(&mut Self, u32) -> Result<T, EwkbError>) -> Result<Vec<T>, EwkbError> {
        let n = self.count(5)?;
        (0..n)
            .map(|_| {
                let code = self.header()?;
                one(self, code)
            })
            .collect()
    }

    fn shape(&mut self, code: u32) -> Result<Shape, EwkbError> {
        Ok(match code {
            1 => {
                let c = self.coord()?;
                if c.x.is_nan() {
                    return Err(EwkbError::Empty);
                }
                Shape::Point(c)
            }
            4 => Shape::MultiPoint(self.many(|r, c| if c == 1 { r.coord() } else { Err(EwkbError::Type(c)) })?),
            2 | 8 | 9 => Shape::Line(self.curve(code)?),
            5 | 11 => Shape::MultiLine(self.many(Self::curve)?),
            3 | 10 => Shape::Surface(self.surface(code)?),
            6 | 12 => Shape::MultiSurface(self.many(Self::surface)?),
            other => return Err(EwkbError::Type(other)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn c(x: f64, y: f64) -> Coord {
        Coord { x, y, z: 0.0 }
    }

    #[test]
    fn arcs_and_lines_return_as_they_were() {
        let ring = Curve {
            segments: vec![
                Segment { arc: true, points: vec![c(0.0, 0.0), c(1.0, 1.0), c(2.0, 0.0)] },
                Segment { arc: false, points: vec![c(2.0, 0.0), c(2.0, -2.0), c(0.0, -2.0), c(0.0, 0.0)] },
            ],
        };
        for shape in [
            Shape::Point(c(6_543_000.12, 6_027_000.34)),
            Shape::Line(ring.clone()),
            Shape::Surface(Surface { rings: vec![ring.clone()] }),
            Shape::MultiSurface(vec![Surface { rings: vec![ring] }]),
            Shape::MultiLine(vec![Curve::straight(vec![c(0.0, 0.0), c(1.0, 1.0)])]),
            Shape::MultiPoint(vec![c(0.0, 0.0), c(1.0, 1.0)]),
        ] {
            let g = Geometry { srid: 2177, has_z: false, shape };
            let bytes = encode(&g);
            assert_eq!(kind(&bytes), Some(g.shape.kind()));
            assert_eq!(decode(&bytes), Ok(g));
        }
    }

    #[test]
    fn a_geometry_is_moved_where_it_stands() {
        let crs84 = crate::crs::CRS84;
        let hole = Curve::straight(vec![c(6_543_001.0, 6_027_001.0), c(6_543_002.0, 6_027_002.0)]);
        let ring = Curve::straight(vec![c(6_543_000.0, 6_027_000.0), c(6_543_009.0, 6_027_009.0)]);
        for (has_z, shape) in [
            (false, Shape::Point(c(6_543_000.0, 6_027_000.0))),
            (true, Shape::MultiPoint(vec![Coord { x: 6_543_000.0, y: 6_027_000.0, z: 7.5 }])),
            (false, Shape::MultiSurface(vec![Surface { rings: vec![ring, hole] }])),
        ] {
            let before = Geometry { srid: 2177, has_z, shape };
            let mut bytes = encode(&before);
            assert_eq!(project(&mut bytes, crs84), Ok(true));
            let after = decode(&bytes).unwrap();
            assert_eq!((after.srid, after.has_z, after.shape.kind()), (4326, has_z, before.shape.kind()));
            let first = match &after.shape {
                Shape::Point(c) => *c,
                Shape::MultiPoint(list) => list[0],
                Shape::MultiSurface(list) => list[0].rings[0].segments[0].points[0],
                other => panic!("{other:?}"),
            };
            assert!(
                (first.x - 18.661_689_875_796_593).abs() < 1e-12 && (first.y - 54.371_456_487_377_79).abs() < 1e-12
            );
            assert_eq!(first.z, if has_z { 7.5 } else { 0.0 });
        }
        let mut unknown = encode(&Geometry { srid: 2000, has_z: false, shape: Shape::Point(c(1.0, 2.0)) });
        assert_eq!(project(&mut unknown, crs84), Ok(false));
        let mut short = encode(&Geometry { srid: 2177, has_z: false, shape: Shape::Point(c(1.0, 2.0)) });
        short.truncate(20);
        assert_eq!(project(&mut short, crs84), Err(EwkbError::Short));
    }

    #[test]
    fn lying_bytes_are_refused_without_reserving_memory() {
        let mut bytes = encode(&Geometry {
            srid: 2177,
            has_z: false,
            shape: Shape::Line(Curve::straight(vec![c(0.0, 0.0), c(1.0, 1.0)])),
        });
        bytes[9..13].copy_from_slice(&u32::MAX.to_le_bytes());
        assert_eq!(decode(&bytes), Err(EwkbError::Short));
        assert_eq!(decode(&[]), Err(EwkbError::Short));
        assert_eq!(decode(&[1, 99, 0, 0, 0]), Err(EwkbError::Type(99)));
    }
}
