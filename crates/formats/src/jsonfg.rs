//! JSON-FG (OGC Features and Geometries JSON, 1.0): GeoJSON that also says in which system a place is, of what type a
//! feature is and when it was in force. A place in another system than longitude and latitude stands in `place`, with
//! the axes of that system; `geometry` then repeats it for readers that know GeoJSON only, where the caller has it in
//! both systems (the standard's profile `jsonfg-plus`), and is null otherwise (`jsonfg`).

use crate::family::Family;
use crate::fault::Unwritable;
use crate::file::{ByClass, EntryFile, Layer};
use crate::geojson::{FeatureWriter as Plain, string};
use crate::shown;
use registers::catalogue::Kind;
use registers::crs::{CRS84, Crs};
use registers::time::format_utc;
use registers::{Class, Stored, Value};

/// Conformance classes of what is written.
pub const CONFORMS_TO: [&str; 2] = [
    "http://www.opengis.net/spec/json-fg-1/1.0/conf/core",
    "http://www.opengis.net/spec/json-fg-1/1.0/conf/types-schemas",
];

/// Writes the entries of one class in one coordinate system.
#[derive(Debug, Clone)]
pub struct FeatureWriter {
    plain: Plain,
    /// The same in longitude and latitude.
    degrees: Plain,
    crs: &'static Crs,
    feature_type: String,
}

impl FeatureWriter {
    /// A writer for geometry in `crs`, of entries that were delivered in `storage`.
    #[must_use]
    pub fn new(class: &Class, crs: &'static Crs, storage: &'static Crs) -> Self {
        Self {
            plain: Plain::new(class, crs, storage),
            degrees: Plain::new(class, CRS84, storage),
            crs,
            feature_type: class.id.clone(),
        }
    }

    /// Appends the members of a Feature that stands alone; `degrees` is its geometry in CRS84, `schema` the address of
    /// what describes its type.
    ///
    /// # Errors
    /// When a geometry cannot be expressed; what was appended must then not be sent.
    pub fn write_alone(
        &self,
        out: &mut Vec<u8>,
        stored: &Stored,
        degrees: Option<&Value>,
        schema: Option<&str>,
    ) -> Result<(), Unwritable> {
        declaration(out, self.crs);
        if let Some(schema) = schema {
            out.extend_from_slice(b",\"featureSchema\":");
            string(out, schema);
        }
        out.push(b',');
        self.write_members(out, stored, degrees, true)
    }

    /// Appends the members of a Feature without the braces; its type only where the collection does not say it.
    fn write_members(
        &self,
        out: &mut Vec<u8>,
        stored: &Stored,
        degrees: Option<&Value>,
        typed: bool,
    ) -> Result<(), Unwritable> {
        out.extend_from_slice(b"\"type\":\"Feature\",\"id\":");
        string(out, &stored.entry.identity.feature_id());
        if typed {
            out.extend_from_slice(b",\"featureType\":");
            string(out, &self.feature_type);
        }
        let life = stored.entry.life;
        out.extend_from_slice(b",\"time\":");
        match (life.version_from, life.version_to) {
            (None, None) => out.extend_from_slice(b"null"),
            (from, to) => {
                let end = |t: Option<i64>| t.map_or_else(|| "..".to_owned(), format_utc);
                out.extend_from_slice(format!("{{\"interval\":[\"{}\",\"{}\"]}}", end(from), end(to)).as_bytes());
            }
        }
        out.extend_from_slice(b",\"place\":");
        if self.crs == CRS84 {
            out.extend_from_slice(b"null,\"geometry\":");
            self.plain.write_place(out, stored)?;
        } else {
            self.plain.write_place(out, stored)?;
            out.extend_from_slice(b",\"geometry\":");
            self.degrees.write_geometry(out, stored, degrees)?;
        }
        out.push(b',');
        self.plain.write_properties(out, stored)
    }
}

/// Appends what a document says of itself: `"conformsTo":[…],"coordRefSys":…`.
fn declaration(out: &mut Vec<u8>, crs: &Crs) {
    out.extend_from_slice(format!("\"conformsTo\":[\"{}\"],\"coordRefSys\":", CONFORMS_TO.join("\",\"")).as_bytes());
    string(out, crs.uri);
}

/// 0 where all places of a class are points, 1 for lines, 2 for surfaces.
fn dimension(class: &Class) -> Option<u8> {
    let attribute = &class.attributes[shown::place(class)?];
    let Kind::Geometry(kinds) = &attribute.kind else { return None };
    match Family::of(kinds, attribute.many) {
        Family::Point | Family::MultiPoint => Some(0),
        Family::Line | Family::MultiLine => Some(1),
        Family::Surface | Family::MultiSurface => Some(2),
        Family::Any => None,
    }
}

/// A FeatureCollection.
pub struct JsonFgFile {
    writers: ByClass<FeatureWriter>,
    crs: &'static Crs,
    /// Further members of the collection, each with a comma before it: `,"links":[…]`.
    members: String,
    /// What all features have in common, where all are of one class: type and dimension.
    common: Option<(String, Option<u8>)>,
    any: bool,
}

impl JsonFgFile {
    /// `members` are further members of the collection, as JSON text that begins with a comma, or empty.
    #[must_use]
    pub fn new(layers: &[Layer<'_>], crs: &'static Crs, members: String) -> Self {
        let writers = ByClass::of(layers, |l| FeatureWriter::new(l.class, crs, l.storage));
        let common = match layers {
            [one] => Some((one.class.id.clone(), dimension(one.class))),
            _ => None,
        };
        Self { writers, crs, members, common, any: false }
    }

    /// Appends an entry together with its geometry in CRS84.
    ///
    /// # Errors
    /// As [`EntryFile::entry`].
    pub fn entry_with(
        &mut self,
        out: &mut Vec<u8>,
        stored: &Stored,
        degrees: Option<&Value>,
    ) -> Result<(), Unwritable> {
        out.extend_from_slice(if self.any { b",\n{" } else { b"\n{" });
        self.any = true;
        self.writers.get(stored)?.write_members(out, stored, degrees, self.common.is_none())?;
        out.push(b'}');
        Ok(())
    }
}

impl EntryFile for JsonFgFile {
    fn open(&mut self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"type\":\"FeatureCollection\",");
        declaration(out, self.crs);
        if let Some((kind, dimension)) = &self.common {
            out.extend_from_slice(b",\"featureType\":");
            string(out, kind);
            if let Some(dimension) = dimension {
                out.extend_from_slice(format!(",\"geometryDimension\":{dimension}").as_bytes());
            }
        }
        out.extend_from_slice(self.members.as_bytes());
        out.extend_from_slice(b",\"features\":[");
    }

    fn entry(&mut self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        self.entry_with(out, stored, None)
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\n]}\n");
    }
}
