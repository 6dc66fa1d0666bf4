//! GeoJSON (RFC 7946, and OGC API Features Part 2 for other coordinate systems): one entry becomes one Feature, written
//! straight into bytes. A whole file of them is a FeatureCollection ([`GeoJsonFile`]) or a text sequence (RFC 8142,
//! [`SequenceFile`]), one Feature a line.
//!
//! The geometry comes from the database in the system that was asked for, arcs already stroked. In the system in which
//! the surveyor delivered, ordinates are written with the shortest text that reads back as the same number, so nothing
//! is lost; in any other system they are computed, and digits beyond a millimetre would only pretend.

use crate::fault::{Fault, Unwritable};
use crate::ordinate::{rounded, shortest};
use crate::shown;
pub use crate::shown::LIFE;
use registers::catalogue::Class;
use registers::crs::{CRS84, Crs};
use registers::declaration::Visibility;
use registers::ewkb::{self, EwkbError};
use registers::geometry::{Coord, Curve, Geometry, Shape, Surface};
use registers::time::{write_date, write_utc};
use registers::{Stored, Value};

pub type GeoJsonError = Unwritable;

/// Writes the entries of one class in one coordinate system.
#[derive(Debug, Clone)]
pub struct FeatureWriter {
    class: String,
    ordinates: Ordinates,
    main: Option<usize>,
    properties: Vec<Property>,
    /// Places in [`LIFE`] and keys, escaped already.
    life: Vec<(usize, Vec<u8>)>,
    /// A member of the properties that every entry has, escaped already.
    mark: Option<Vec<u8>>,
}

#[derive(Debug, Clone)]
struct Property {
    index: usize,
    /// `"name":`, escaped already.
    key: Vec<u8>,
    /// For a structure: its fields that the public may see.
    fields: Option<Vec<String>>,
}

/// How ordinates are written.
#[derive(Debug, Clone, Copy)]
struct Ordinates {
    northing_first: bool,
    /// Nothing when ordinates are the surveyor's own.
    decimals: Option<usize>,
    /// RFC 7946 wants outer rings counterclockwise; it speaks of CRS84 only, and a delivered order is left alone.
    turn_rings: bool,
}

impl FeatureWriter {
    /// A writer for geometry in `crs`, of entries that were delivered in `storage`.
    #[must_use]
    pub fn new(class: &Class, crs: &'static Crs, storage: &'static Crs) -> Self {
        let exact = crs.srid == storage.srid;
        let ordinates = Ordinates {
            northing_first: crs.northing_first,
            decimals: (!exact).then(|| crs.decimals()),
            turn_rings: crs == CRS84 && !exact,
        };
        let properties = shown::attributes(class)
            .filter(|(i, _)| Some(*i) != class.main_geometry)
            .map(|(index, a)| Property { index, key: key(&a.name), fields: shown::fields(a) })
            .collect();
        let main = class.main_geometry.filter(|i| class.attributes[*i].visibility == Visibility::Public);
        Self {
            class: class.id.clone(),
            ordinates,
            main,
            properties,
            life: shown::life_of(class).map(|(i, n)| (i, key(n))).collect(),
            mark: None,
        }
    }

    /// The same, with one more member among the properties.
    #[must_use]
    pub fn marked(mut self, name: &str, text: &str) -> Self {
        let mut mark = key(name);
        string(&mut mark, text);
        self.mark = Some(mark);
        self
    }

    /// The same, easting first whatever the system: so GeoJSON of other services than OGC API has always been.
    #[must_use]
    pub fn easting_first(mut self) -> Self {
        self.ordinates.northing_first = false;
        self
    }

    /// Appends a whole Feature.
    ///
    /// # Errors
    /// When a geometry cannot be expressed; what was appended must then not be sent.
    pub fn write(&self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), GeoJsonError> {
        out.push(b'{');
        self.write_members(out, stored)?;
        out.push(b'}');
        Ok(())
    }

    /// Appends the members of a Feature without the braces, for a caller that adds members of its own.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn write_members(&self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), GeoJsonError> {
        out.extend_from_slice(b"\"type\":\"Feature\",\"id\":");
        Self::write_id(out, stored);
        out.extend_from_slice(b",\"geometry\":");
        self.write_place(out, stored)?;
        out.push(b',');
        self.write_properties(out, stored)
    }

    fn write_id(out: &mut Vec<u8>, stored: &Stored) {
        let identity = &stored.entry.identity;
        string(out, &identity.namespace);
        // The two halves are one text: the quote between them makes room for what joins them.
        out.pop();
        let joint = out.len();
        string(out, &identity.local);
        out[joint] = b'_';
    }

    /// The value of a member that holds the entry's place.
    pub(crate) fn write_place(&self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), GeoJsonError> {
        self.write_geometry(out, stored, self.main.and_then(|i| stored.entry.values.get(i)))
    }

    /// The value of a member that holds this geometry of the entry.
    pub(crate) fn write_geometry(
        &self,
        out: &mut Vec<u8>,
        stored: &Stored,
        place: Option<&Value>,
    ) -> Result<(), GeoJsonError> {
        match place.filter(|_| self.main.is_some()) {
            Some(Value::Geometry(bytes)) => {
                self.ordinates.geometry(out, bytes).map_err(|fault| fault.of(&self.class, stored))
            }
            _ => {
                out.extend_from_slice(b"null");
                Ok(())
            }
        }
    }

    /// The member `properties`.
    pub(crate) fn write_properties(&self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), GeoJsonError> {
        let identity = &stored.entry.identity;
        let failed = |fault: Fault| fault.of(&self.class, stored);
        out.extend_from_slice(b"\"properties\":{");
        let start = out.len();
        let next = |out: &mut Vec<u8>, key: &[u8]| {
            if out.len() > start {
                out.push(b',');
            }
            out.extend_from_slice(key);
        };
        if let Some(mark) = &self.mark {
            next(out, mark);
        }
        for property in &self.properties {
            next(out, &property.key);
            match stored.entry.values.get(property.index) {
                Some(Value::Geometry(bytes)) => self.ordinates.geometry(out, bytes).map_err(failed)?,
                Some(Value::Json(json)) => shown::structure(out, json, property.fields.as_deref()),
                Some(v) => value(out, v),
                None => out.extend_from_slice(b"null"),
            }
        }
        let life = &stored.entry.life;
        let instants = [life.object_from, life.version_from, life.version_to, life.object_to];
        let texts = [Some(identity.local.as_str()), Some(identity.namespace.as_str()), identity.version.as_deref()];
        for (i, key) in &self.life {
            next(out, key);
            match texts.get(*i).copied() {
                Some(Some(text)) => string(out, text),
                Some(None) => out.extend_from_slice(b"null"),
                None => {
                    let instant = instants.get(i - texts.len()).copied().flatten();
                    value(out, &instant.map_or(Value::Null, Value::DateTime));
                }
            }
        }
        out.push(b'}');
        Ok(())
    }
}

fn key(name: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(name.len() + 3);
    string(&mut out, name);
    out.push(b':');
    out
}

pub(crate) fn string(out: &mut Vec<u8>, text: &str) {
    // Most texts have nothing to escape. Looking at every byte without leaving early is what the machine does fastest.
    if text.bytes().fold(false, |found, b| found | (b < b' ') | (b == b'"') | (b == b'\\')) {
        // Writing a text into a Vec cannot fail.
        let _ = serde_json::to_writer(out, text);
        return;
    }
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// What holds nothing to escape.
fn quoted(out: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    out.push(b'"');
    write(out);
    out.push(b'"');
}

fn value(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Null | Value::Geometry(_) => out.extend_from_slice(b"null"),
        Value::Text(t) => string(out, t),
        Value::Integer(i) => out.extend_from_slice(itoa::Buffer::new().format(*i).as_bytes()),
        // „12.0” keeps its decimal: programs that guess a column's type from the first rows must not guess integer.
        Value::Real(r) if r.is_finite() => out.extend_from_slice(ryu::Buffer::new().format_finite(*r).as_bytes()),
        Value::Real(_) => out.extend_from_slice(b"null"),
        Value::Boolean(b) => out.extend_from_slice(if *b { b"true" } else { b"false" }),
        Value::Date(d) => quoted(out, |out| write_date(out, *d)),
        Value::DateTime(t) => quoted(out, |out| write_utc(out, *t)),
        Value::Texts(list) => sequence(out, list, |out, t| {
            string(out, t);
            Ok(())
        })
        .unwrap_or_default(),
        Value::Json(json) => shown::structure(out, json, None),
    }
}

fn sequence<T>(
    out: &mut Vec<u8>,
    items: impl IntoIterator<Item = T>,
    mut one: impl FnMut(&mut Vec<u8>, T) -> Result<(), Fault>,
) -> Result<(), Fault> {
    out.push(b'[');
    for (i, item) in items.into_iter().enumerate() {
        if i > 0 {
            out.push(b',');
        }
        one(out, item)?;
    }
    out.push(b']');
    Ok(())
}

impl Ordinates {
    fn geometry(self, out: &mut Vec<u8>, bytes: &[u8]) -> Result<(), Fault> {
        let g = match ewkb::decode(bytes) {
            Ok(g) => g,
            Err(EwkbError::Empty) => {
                out.extend_from_slice(b"null");
                return Ok(());
            }
            Err(e) => return Err(Fault::Ewkb(e)),
        };
        let kind: &str = match g.shape {
            Shape::Point(_) => "Point",
            Shape::MultiPoint(_) => "MultiPoint",
            Shape::Line(_) => "LineString",
            Shape::MultiLine(_) => "MultiLineString",
            Shape::Surface(_) => "Polygon",
            Shape::MultiSurface(_) => "MultiPolygon",
        };
        out.extend_from_slice(b"{\"type\":\"");
        out.extend_from_slice(kind.as_bytes());
        out.extend_from_slice(b"\",\"coordinates\":");
        self.coordinates(out, &g)?;
        out.push(b'}');
        Ok(())
    }

    fn coordinates(self, out: &mut Vec<u8>, g: &Geometry) -> Result<(), Fault> {
        // A third ordinate of GeoJSON is a height above the ellipsoid; a surveyed height in a national height system is
        // given back only next to the surveyor's own ordinates.
        let z = g.has_z && self.decimals.is_none();
        match &g.shape {
            Shape::Point(c) => self.position(out, c, z),
            Shape::MultiPoint(points) => sequence(out, points, |out, c| self.position(out, c, z)),
            Shape::Line(curve) => self.line(out, curve, z, false),
            Shape::MultiLine(curves) => sequence(out, curves, |out, c| self.line(out, c, z, false)),
            Shape::Surface(s) => self.surface(out, s, z),
            Shape::MultiSurface(list) => sequence(out, list, |out, s| self.surface(out, s, z)),
        }
    }

    fn surface(self, out: &mut Vec<u8>, surface: &Surface, z: bool) -> Result<(), Fault> {
        sequence(out, surface.rings.iter().enumerate(), |out, (i, ring)| {
            let turned = self.turn_rings && is_counterclockwise(ring) != (i == 0);
            self.line(out, ring, z, turned)
        })
    }

    fn line(self, out: &mut Vec<u8>, curve: &Curve, z: bool, turned: bool) -> Result<(), Fault> {
        if curve.has_arc() {
            return Err(Fault::Arc);
        }
        if turned {
            let mut points: Vec<Coord> = curve.vertices().collect();
            points.reverse();
            sequence(out, &points, |out, c| self.position(out, c, z))
        } else {
            sequence(out, curve.vertices(), |out, c| self.position(out, &c, z))
        }
    }

    fn position(self, out: &mut Vec<u8>, c: &Coord, z: bool) -> Result<(), Fault> {
        let (first, second) = if self.northing_first { (c.y, c.x) } else { (c.x, c.y) };
        out.push(b'[');
        self.ordinate(out, first)?;
        out.push(b',');
        self.ordinate(out, second)?;
        if z {
            out.push(b',');
            self.ordinate(out, c.z)?;
        }
        out.push(b']');
        Ok(())
    }

    fn ordinate(self, out: &mut Vec<u8>, v: f64) -> Result<(), Fault> {
        if !v.is_finite() {
            return Err(Fault::NotFinite);
        }
        match self.decimals {
            Some(decimals) => rounded(out, v, decimals),
            None => shortest(out, v),
        }
        Ok(())
    }
}

/// Twice the signed area (shoelace), taken from the first vertex so that large ordinates do not eat small areas.
fn is_counterclockwise(ring: &Curve) -> bool {
    let mut vertices = ring.vertices();
    let Some(origin) = vertices.next() else { return true };
    let mut previous = origin;
    let mut area = 0.0;
    for c in vertices {
        area += (previous.x - origin.x) * (c.y - origin.y) - (c.x - origin.x) * (previous.y - origin.y);
        previous = c;
    }
    area >= 0.0
}

mod file;
pub use file::{GeoJsonFile, SequenceFile};

#[cfg(test)]
mod tests;
