//! GML as services speak it: the flat form of the simple-features profile (OGC 10-100r3) for OGC API Features and
//! WFS 2.0, and the older versions that WFS 1.1 and 1.0 want. The official exchange files are another matter (`pzgik`):
//! their schemas nest what clients of services expect side by side.
//!
//! Names. Elements of this form are in a namespace of their own, [`namespace`], because the namespaces that registers
//! declare belong to the official schemas, in which the same elements have other contents. Its prefix is the register's
//! id, which is unique where declared prefixes are not; an element is called as its class is called.
//!
//! What is null is left out. Whatever an entry lacks a schema must therefore allow to lack: the delivered data owe us
//! nothing.

pub mod collection;
mod file;
mod geometry;
mod srs;
pub mod xsd;

use crate::family::Family;
use crate::fault::{Fault, Unwritable};
pub use crate::id;
use crate::ordinate::Ordinates;
use crate::shown::{self, Life};
use crate::xml::{escape, integer, real};
use geometry::Pen;
use registers::catalogue::{Attribute, Class, Kind};
use registers::crs::Crs;
use registers::time::{write_date, write_utc};
use registers::{Stored, Value};
use serde_json::Value as J;

pub use file::GmlFile;
pub use srs::SrsName;

/// Which GML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// 2.1.2, for WFS 1.0.
    V2,
    /// 3.1.1, for WFS 1.1.
    V31,
    /// 3.2.1, for WFS 2.0 and OGC API Features.
    V32,
}

/// How much structure. Both levels of the profile know arcs, so an arc stays one in GML 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// SF-0: one plain value a property. Repeated values are joined, structures are JSON.
    Flat,
    /// SF-2: repeated values are repeated elements, structures are elements in elements.
    Nested,
}

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    pub version: Version,
    pub level: Level,
    pub srs: SrsName,
}

impl Dialect {
    /// What OGC API Features sends.
    pub const API: Self = Self { version: Version::V32, level: Level::Flat, srs: SrsName::Uri };
    pub const API_SF2: Self = Self { version: Version::V32, level: Level::Nested, srs: SrsName::Uri };
    /// What WFS sends where the client asked for nothing else. Flat, because QGIS edits flat layers only.
    pub const WFS_2_0: Self = Self { version: Version::V32, level: Level::Flat, srs: SrsName::Urn };
    pub const WFS_1_1: Self = Self { version: Version::V31, level: Level::Flat, srs: SrsName::Urn };
    pub const WFS_1_0: Self = Self { version: Version::V2, level: Level::Flat, srs: SrsName::OldUri };
}

/// The namespace of a register's elements in this form.
#[must_use]
pub fn namespace(register: &str) -> String {
    format!("https://infostrada.pl/schemas/sf/{register}")
}

/// The prefix that goes with it; also the first half of a WFS type name, `gesut:GES_PrzewodWodociagowy`.
#[must_use]
pub fn prefix(register: &str) -> String {
    match register {
        "gml" | "wfs" | "sf" | "xsi" | "xsd" | "xlink" | "gmlsf" | "ogc" | "ows" | "fes" => format!("r_{register}"),
        // XML keeps every name that begins so for itself.
        _ if register.starts_with("xml") => format!("r_{register}"),
        _ => register.to_owned(),
    }
}

/// `prefix:Class`.
#[must_use]
pub fn type_name(class: &Class) -> String {
    format!("{}:{}", prefix(&class.schema), class.name)
}

/// Writes the entries of one class in one coordinate system.
#[derive(Debug, Clone)]
pub struct FeatureWriter {
    class: String,
    dialect: Dialect,
    ordinates: Ordinates,
    /// Value of `srsName`, escaped.
    srs: String,
    element: String,
    /// ` xmlns:…` of the class and of GML.
    declarations: String,
    properties: Vec<Property>,
}

#[derive(Debug, Clone)]
struct Property {
    source: Source,
    name: String,
    open: String,
    close: String,
}

#[derive(Debug, Clone)]
enum Source {
    Plain(usize),
    Place(usize, Family),
    /// Place in the class, names of the fields that are shown, tags around and of each.
    Structure(usize, Vec<String>, Option<Structure>),
    /// Place in [`shown::LIFE`].
    Life(usize),
}

/// Tags of a structure in nested form.
#[derive(Debug, Clone)]
struct Structure {
    open: String,
    close: String,
    /// Opening and closing tag of each shown field, in their order.
    fields: Vec<[String; 2]>,
}

/// An entry while it is written.
struct Open<'s> {
    stored: &'s Stored,
    id: String,
    /// How many geometries have an id so far.
    ids: u32,
}

impl<'s> Open<'s> {
    fn of(stored: &'s Stored) -> Self {
        let id = id::of(&stored.entry.identity.feature_id());
        Self { stored, id, ids: 0 }
    }
}

impl FeatureWriter {
    /// A writer for geometry in `crs`, of entries that were delivered in `storage`.
    #[must_use]
    pub fn new(class: &Class, dialect: Dialect, crs: &'static Crs, storage: &'static Crs) -> Self {
        let prefix = prefix(&class.schema);
        let mut properties = Vec::new();
        for name in STANDARD {
            let given = shown::attributes(class).find(|(_, a)| a.name == name && dialect.version.gives(a));
            properties.extend(given.map(|(i, a)| {
                let space = format!(" codeSpace=\"{}\"", namespace(&class.schema));
                let space = if name == "identifier" { space.as_str() } else { "" };
                Property { open: format!("<gml:{name}{space}>"), ..Property::new("gml", &a.name, Source::Plain(i)) }
            }));
        }
        let of = |(index, a): (usize, &Attribute)| {
            let source = match &a.kind {
                Kind::Geometry(kinds) => Source::Place(index, Family::of(kinds, a.many)),
                Kind::Struct { .. } => {
                    let nested = (dialect.level == Level::Nested).then(|| Structure::of(a, &prefix));
                    Source::Structure(index, shown::fields(a).unwrap_or_default(), nested)
                }
                _ => Source::Plain(index),
            };
            Property::new(&prefix, &a.name, source)
        };
        let all = || shown::attributes(class).filter(|(_, a)| !dialect.version.gives(a));
        let after = shown::life_after(class);
        properties.extend(all().filter(|(i, _)| *i <= after).map(of));
        for (i, name) in shown::life_of(class) {
            properties.push(Property::new(&prefix, name, Source::Life(i)));
        }
        properties.extend(all().filter(|(i, _)| *i > after).map(of));
        Self {
            class: class.id.clone(),
            dialect,
            ordinates: Ordinates::new(crs, storage, dialect.srs.northing_first(crs)),
            srs: dialect.srs.of(crs),
            element: format!("{prefix}:{}", class.name),
            declarations: format!(
                " xmlns:{prefix}=\"{}\" xmlns:gml=\"{}\"",
                namespace(&class.schema),
                dialect.version.namespace()
            ),
            properties,
        }
    }

    /// Leaves out every property but these.
    pub fn only(&mut self, names: &[&str]) {
        self.properties.retain(|p| names.contains(&p.name.as_str()));
    }

    /// Appends the element of an entry, for a document that declares the namespaces itself.
    ///
    /// # Errors
    /// When a geometry cannot be expressed; nothing is appended then.
    pub fn write(&self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        self.element(out, stored, "")
    }

    /// Appends a whole document that holds one entry.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn write_alone(&self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        let start = out.len();
        out.extend_from_slice(crate::xml::PROLOGUE);
        let declarations = self.declarations.clone();
        self.element(out, stored, &declarations).inspect_err(|_| out.truncate(start))
    }

    /// Appends one property of an entry, as often as it is repeated; says whether there was one.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub fn write_property(&self, out: &mut Vec<u8>, stored: &Stored, name: &str) -> Result<bool, Unwritable> {
        let start = out.len();
        let mut entry = Open::of(stored);
        for property in self.properties.iter().filter(|p| p.name == name) {
            if let Err(fault) = self.property(out, property, &mut entry) {
                out.truncate(start);
                return Err(fault.of(&self.class, stored));
            }
        }
        Ok(out.len() > start)
    }

    fn element(&self, out: &mut Vec<u8>, stored: &Stored, declarations: &str) -> Result<(), Unwritable> {
        let start = out.len();
        let mut entry = Open::of(stored);
        let attribute = if self.dialect.version == Version::V2 { " fid=\"" } else { " gml:id=\"" };
        for part in ["<", &self.element, declarations, attribute, &entry.id, "\">"] {
            out.extend_from_slice(part.as_bytes());
        }
        for property in &self.properties {
            if let Err(fault) = self.property(out, property, &mut entry) {
                out.truncate(start);
                return Err(fault.of(&self.class, stored));
            }
        }
        for part in ["</", &self.element, ">\n"] {
            out.extend_from_slice(part.as_bytes());
        }
        Ok(())
    }

    fn property(&self, out: &mut Vec<u8>, property: &Property, entry: &mut Open<'_>) -> Result<(), Fault> {
        let Open { stored, id, ids } = entry;
        let value = |i: usize| stored.entry.values.get(i).unwrap_or(&Value::Null);
        match &property.source {
            Source::Life(i) => match shown::life_at(stored, *i) {
                Some(Life::Text(text)) => property.around(out, |out| escape(out, text)),
                Some(Life::Instant(t)) => property.around(out, |out| write_utc(out, t)),
                None => {}
            },
            Source::Place(i, family) => {
                if let Value::Geometry(bytes) = value(*i) {
                    let version = self.dialect.version;
                    let mut pen = Pen { out, version, ordinates: self.ordinates, srs: &self.srs, z: false, id, ids };
                    pen.property(bytes, *family, &property.open, &property.close)?;
                }
            }
            Source::Structure(i, _, Some(structure)) => match value(*i) {
                Value::Json(J::Array(list)) => list.iter().for_each(|one| structure.write(out, property, one)),
                Value::Json(one) => structure.write(out, property, one),
                _ => {}
            },
            Source::Structure(i, fields, None) => {
                if let Some(text) = shown::cell(value(*i), Some(fields)) {
                    property.around(out, |out| escape(out, &text));
                }
            }
            Source::Plain(i) => match value(*i) {
                Value::Null | Value::Geometry(_) => {}
                Value::Texts(list) if self.dialect.level == Level::Nested => {
                    for text in list {
                        property.around(out, |out| escape(out, text));
                    }
                }
                Value::Real(r) if !r.is_finite() => {}
                value => property.around(out, |out| plain(out, value)),
            },
        }
        Ok(())
    }
}

fn plain(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::Text(t) => escape(out, t),
        Value::Real(r) => real(out, *r),
        Value::Integer(i) => integer(out, *i),
        Value::Date(d) => write_date(out, *d),
        Value::DateTime(t) => write_utc(out, *t),
        other => {
            if let Some(text) = shown::cell(other, None) {
                escape(out, &text);
            }
        }
    }
}

impl Property {
    fn new(prefix: &str, name: &str, source: Source) -> Self {
        let (open, close) = (format!("<{prefix}:{name}>"), format!("</{prefix}:{name}>"));
        Self { source, name: name.to_owned(), open, close }
    }

    fn around(&self, out: &mut Vec<u8>, content: impl FnOnce(&mut Vec<u8>)) {
        out.extend_from_slice(self.open.as_bytes());
        content(out);
        out.extend_from_slice(self.close.as_bytes());
    }
}

impl Structure {
    fn of(a: &Attribute, prefix: &str) -> Self {
        let (open, close) = match &a.kind {
            Kind::Struct { element, .. } if !element.is_empty() => {
                (format!("<{prefix}:{element}>"), format!("</{prefix}:{element}>"))
            }
            _ => (String::new(), String::new()),
        };
        let fields = shown::fields(a).unwrap_or_default();
        let fields = fields.iter().map(|f| [format!("<{prefix}:{f}>"), format!("</{prefix}:{f}>")]).collect();
        Self { open, close, fields }
    }

    fn write(&self, out: &mut Vec<u8>, property: &Property, one: &J) {
        let Source::Structure(_, names, _) = &property.source else { return };
        property.around(out, |out| {
            out.extend_from_slice(self.open.as_bytes());
            for (name, [open, close]) in names.iter().zip(&self.fields) {
                let values = match one.get(name) {
                    None | Some(J::Null) => continue,
                    Some(J::Array(list)) => list.as_slice(),
                    Some(one) => std::slice::from_ref(one),
                };
                for value in values {
                    out.extend_from_slice(open.as_bytes());
                    match value {
                        J::String(text) => escape(out, text),
                        other => escape(out, &other.to_string()),
                    }
                    out.extend_from_slice(close.as_bytes());
                }
            }
            out.extend_from_slice(self.close.as_bytes());
        });
    }
}

/// Properties that GML gives every feature, in its order. An attribute of the same name is that property, because names are
/// told apart without their prefixes.
const STANDARD: [&str; 3] = ["description", "identifier", "name"];

impl Version {
    /// Whether an attribute is a property that every feature has in this GML.
    #[must_use]
    pub fn gives(self, attribute: &Attribute) -> bool {
        let known = STANDARD.contains(&attribute.name.as_str());
        known
            && (self == Self::V32 || attribute.name != "identifier")
            && !attribute.many
            && matches!(attribute.kind, Kind::Text)
    }

    /// The namespace of this GML.
    #[must_use]
    pub fn namespace(self) -> &'static str {
        match self {
            Self::V2 | Self::V31 => "http://www.opengis.net/gml",
            Self::V32 => "http://www.opengis.net/gml/3.2",
        }
    }

    /// Where its schema is published.
    #[must_use]
    pub fn schema(self) -> &'static str {
        match self {
            Self::V2 => "http://schemas.opengis.net/gml/2.1.2/gml.xsd",
            Self::V31 => "http://schemas.opengis.net/gml/3.1.1/base/gml.xsd",
            Self::V32 => "http://schemas.opengis.net/gml/3.2.1/gml.xsd",
        }
    }
}
