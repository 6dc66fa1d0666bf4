//! Official PZGiK GML, the form in which base-map registers are exchanged: one `gml:featureMember` an entry, elements
//! in the order of the schema, coordinates in the axis order of their system and with exactly the ordinates stored.

mod geometry;

use crate::xml::{escape, integer, ncname, real};
use registers::catalogue::{Attribute, Catalogue, Class, Kind};
use registers::ewkb::EwkbError;
use registers::{Entry, Value, time};
use std::io::{self, Write};

/// Bytes gathered before they are handed on: large enough that a file or a socket is asked rarely.
const BATCH: usize = 128 * 1024;

/// Why an entry could not be written.
#[derive(Debug, thiserror::Error)]
pub enum FormatError {
    #[error("writing failed: {0}")]
    Io(#[from] io::Error),
    #[error("{class} {object}: {source}")]
    Geometry { class: String, object: String, source: EwkbError },
    #[error("class {0} does not belong to a register of this file")]
    ForeignClass(String),
    #[error("register {0} is not known")]
    UnknownRegister(String),
    #[error("{0} is delivered inside another object and cannot stand alone")]
    LonePart(String),
}

/// Writes a `gml:FeatureCollection` of entries of one or several registers, entry by entry.
pub struct PzgikWriter<'c, W: Write> {
    out: W,
    buffer: Vec<u8>,
    catalogue: &'c Catalogue,
    /// Tags of each class by its place in the catalogue; nothing for classes of other registers.
    tags: Vec<Option<Tags>>,
    ids: u64,
    times: Times,
}

/// What is the same for every entry of a class, made once.
struct Tags {
    open: String,
    close: String,
    /// Opening of `idIIP` with its inner element, and the tags of the life cycle.
    identity: Option<IdentityTags>,
    attributes: Vec<AttributeTags>,
    part: Option<(String, String)>,
}

struct IdentityTags {
    local: String,
    namespace: String,
    version: [String; 2],
    end: String,
    life: [[String; 2]; 4],
}

struct AttributeTags {
    open: String,
    close: String,
    /// The element inside a structure's property, and its fields.
    inner: Option<(String, String)>,
    fields: Vec<AttributeTags>,
    reference: String,
}

impl<'c, W: Write> PzgikWriter<'c, W> {
    /// Begins a file of these registers; `comment` says who made it (a double hyphen in it is spaced out).
    ///
    /// # Errors
    /// When a register is unknown or writing fails.
    pub fn begin(out: W, catalogue: &'c Catalogue, registers: &[&str], comment: &str) -> Result<Self, FormatError> {
        let mut buffer = Vec::with_capacity(BATCH * 2);
        buffer.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- ");
        buffer.extend_from_slice(comment.replace("--", "- -").as_bytes());
        buffer.extend_from_slice(
            b" -->\n<gml:FeatureCollection gml:id=\"ID-1\" xmlns:gml=\"http://www.opengis.net/gml/3.2\" \
              xmlns:xlink=\"http://www.w3.org/1999/xlink\"",
        );
        let mut tags: Vec<Option<Tags>> = catalogue.classes.iter().map(|_| None).collect();
        for id in registers {
            let register = catalogue.register(id).ok_or_else(|| FormatError::UnknownRegister((*id).to_owned()))?;
            write!(buffer, "\n  xmlns:{}=\"{}\"", register.xml.prefix, register.xml.namespace)?;
            for ix in &register.classes {
                tags[usize::from(ix.0)] =
                    Some(Tags::of(catalogue.class(*ix), &register.xml.prefix, &register.xml.identifier));
            }
        }
        buffer.extend_from_slice(b">\n");
        Ok(Self { out, buffer, catalogue, tags, ids: 1, times: Times::new() })
    }

    /// Writes one entry.
    ///
    /// # Errors
    /// When the class is not of this file, its geometry is broken, or writing fails.
    pub fn entry(&mut self, entry: &Entry) -> Result<(), FormatError> {
        self.entry_with_parts(entry, &[])
    }

    /// Writes one entry together with the entries that are delivered inside it (labels of a presentation object).
    ///
    /// # Errors
    /// As `entry`; nothing of a refused entry is written.
    pub fn entry_with_parts(&mut self, entry: &Entry, parts: &[Entry]) -> Result<(), FormatError> {
        let start = self.buffer.len();
        if let Err(error) = self.member(entry, parts) {
            self.buffer.truncate(start);
            return Err(error);
        }
        if self.buffer.len() >= BATCH {
            self.out.write_all(&self.buffer)?;
            self.buffer.clear();
        }
        Ok(())
    }

    /// Ends the file and gives the sink back, flushed.
    ///
    /// # Errors
    /// When writing fails.
    pub fn finish(mut self) -> io::Result<W> {
        self.buffer.extend_from_slice(b"</gml:FeatureCollection>\n");
        self.out.write_all(&self.buffer)?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn member(&mut self, entry: &Entry, parts: &[Entry]) -> Result<(), FormatError> {
        let class = self.catalogue.class(entry.class);
        if class.part_of.is_some() {
            return Err(FormatError::LonePart(class.name.clone()));
        }
        let Some(tags) = &self.tags[usize::from(entry.class.0)] else {
            return Err(FormatError::ForeignClass(class.name.clone()));
        };
        let mut pen = Pen { out: &mut self.buffer, ids: &mut self.ids, times: &mut self.times };
        pen.text("<gml:featureMember>\n");
        pen.text(&tags.open);
        pen.gml_id(entry);
        pen.text("\">\n");
        if let Some(identity) = &tags.identity {
            pen.identity(identity, entry);
        }
        // Parts stand where the schema has them: before the reference to the presented object, which comes last.
        let last = tags.attributes.len().saturating_sub(usize::from(!parts.is_empty()));
        pen.attributes(class, tags, entry, 0..last)?;
        for part in parts {
            let inner = self.catalogue.class(part.class);
            let Some(inner_tags) = &self.tags[usize::from(part.class.0)] else {
                return Err(FormatError::ForeignClass(inner.name.clone()));
            };
            let Some((open, close)) = &inner_tags.part else {
                return Err(FormatError::ForeignClass(inner.name.clone()));
            };
            pen.text(open);
            pen.attributes(inner, inner_tags, part, 0..inner_tags.attributes.len())?;
            pen.text(close);
        }
        pen.attributes(class, tags, entry, last..tags.attributes.len())?;
        pen.text(&tags.close);
        pen.text("</gml:featureMember>\n");
        Ok(())
    }
}

impl Tags {
    fn of(class: &Class, prefix: &str, identifier: &str) -> Self {
        let pair = |name: &str| [format!("<{prefix}:{name}>"), format!("</{prefix}:{name}>\n")];
        let identity = (!class.presented).then(|| IdentityTags {
            local: format!("<{prefix}:idIIP>\n<{prefix}:{identifier}>\n<{prefix}:lokalnyId>"),
            namespace: format!("</{prefix}:lokalnyId>\n<{prefix}:przestrzenNazw>"),
            version: [format!("</{prefix}:przestrzenNazw>\n<{prefix}:wersjaId>"), format!("</{prefix}:wersjaId>\n")],
            end: format!("</{prefix}:{identifier}>\n</{prefix}:idIIP>\n"),
            life: ["startObiekt", "startWersjaObiekt", "koniecWersjaObiekt", "koniecObiekt"].map(pair),
        });
        let name = &class.name;
        Self {
            open: format!("<{prefix}:{name} gml:id=\""),
            close: format!("</{prefix}:{name}>\n"),
            identity,
            attributes: class.attributes.iter().map(|a| AttributeTags::of(a, prefix)).collect(),
            part: class.part_of.as_ref().map(|(_, property)| {
                (
                    format!("<{prefix}:{property}>\n<{prefix}:{name}>\n"),
                    format!("</{prefix}:{name}>\n</{prefix}:{property}>\n"),
                )
            }),
        }
    }
}

impl AttributeTags {
    fn of(a: &Attribute, prefix: &str) -> Self {
        let name = &a.name;
        let uom = match &a.unit {
            Some(unit) if a.measure => format!(" uom=\"{unit}\""),
            _ => String::new(),
        };
        let (inner, fields) = match &a.kind {
            Kind::Struct { element, fields } => (
                (!element.is_empty())
                    .then(|| (format!("\n<{prefix}:{element}>\n"), format!("</{prefix}:{element}>\n"))),
                fields.iter().map(|f| Self::of(f, prefix)).collect(),
            ),
            _ => (None, Vec::new()),
        };
        Self {
            open: format!("<{prefix}:{name}{uom}>"),
            close: format!("</{prefix}:{name}>\n"),
            inner,
            fields,
            reference: format!("<{prefix}:{name}"),
        }
    }
}

/// Where bytes go while an entry is written.
struct Pen<'w> {
    out: &'w mut Vec<u8>,
    ids: &'w mut u64,
    times: &'w mut Times,
}

impl Pen<'_> {
    fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// `{namespace}_{local id}_{version id with hyphens for colons}`: what references of other objects say.
    fn gml_id(&mut self, entry: &Entry) {
        ncname(self.out, &entry.identity.namespace);
        self.out.push(b'_');
        ncname(self.out, &entry.identity.local);
        if let Some(version) = &entry.identity.version {
            self.out.push(b'_');
            ncname(self.out, version);
        }
    }

    fn identity(&mut self, tags: &IdentityTags, entry: &Entry) {
        self.text(&tags.local);
        escape(self.out, &entry.identity.local);
        self.text(&tags.namespace);
        escape(self.out, &entry.identity.namespace);
        self.text(&tags.version[0]);
        if let Some(version) = &entry.identity.version {
            escape(self.out, version);
            self.text(&tags.version[1]);
        } else {
            // No version: take the opening of `wersjaId` back, keep the end of `przestrzenNazw`.
            let keep = tags.version[0].find('\n').map_or(0, |i| tags.version[0].len() - i - 1);
            self.out.truncate(self.out.len() - keep);
        }
        self.text(&tags.end);
        let life = entry.life;
        let instants = [life.object_from, life.version_from, life.version_to, life.object_to];
        for ([open, close], instant) in tags.life.iter().zip(instants) {
            if let Some(micros) = instant {
                self.text(open);
                self.times.write(self.out, micros);
                self.text(close);
            }
        }
    }

    fn attributes(
        &mut self,
        class: &Class,
        tags: &Tags,
        entry: &Entry,
        range: std::ops::Range<usize>,
    ) -> Result<(), FormatError> {
        for i in range {
            let Some(value) = entry.values.get(i) else { break };
            self.attribute(&class.attributes[i], &tags.attributes[i], value).map_err(|source| {
                FormatError::Geometry { class: class.name.clone(), object: entry.identity.feature_id(), source }
            })?;
        }
        Ok(())
    }

    fn attribute(&mut self, a: &Attribute, tags: &AttributeTags, value: &Value) -> Result<(), EwkbError> {
        match (value, &a.kind) {
            // The schema wants the element of a required reference even when nobody knows what it points at, and that of
            // a required text; empty ones of other types would not be valid either.
            (Value::Null, Kind::Ref(_)) if a.required => self.empty(tags, least(a)),
            (Value::Null, Kind::Text) if a.required => self.empty(tags, 1),
            (Value::Null, _) => {}
            (Value::Texts(list), Kind::Ref(_)) => {
                list.iter().for_each(|href| self.reference(tags, href));
                if a.required {
                    self.empty(tags, least(a).saturating_sub(list.len()));
                }
            }
            (Value::Text(href), Kind::Ref(_)) => self.reference(tags, href),
            (Value::Texts(list), _) => {
                for text in list {
                    self.text(&tags.open);
                    escape(self.out, text);
                    self.text(&tags.close);
                }
            }
            (Value::Json(serde_json::Value::Array(items)), _) => {
                items.iter().for_each(|item| self.structure(tags, item))
            }
            (Value::Json(item), _) => self.structure(tags, item),
            (Value::Geometry(bytes), kind) => {
                geometry::property(self.out, self.ids, bytes, kind, &tags.open, &tags.close)?
            }
            (plain, _) => {
                self.text(&tags.open);
                self.plain(plain);
                self.text(&tags.close);
            }
        }
        Ok(())
    }

    fn empty(&mut self, tags: &AttributeTags, times: usize) {
        for _ in 0..times {
            self.text(&tags.reference);
            self.text("/>\n");
        }
    }

    fn plain(&mut self, value: &Value) {
        match value {
            Value::Text(t) => escape(self.out, t),
            Value::Integer(i) => integer(self.out, *i),
            Value::Real(r) => real(self.out, *r),
            Value::Boolean(b) => self.text(if *b { "true" } else { "false" }),
            Value::Date(days) => self.text(&time::format_date(*days)),
            Value::DateTime(micros) => self.times.write(self.out, *micros),
            Value::Null | Value::Texts(_) | Value::Json(_) | Value::Geometry(_) => {}
        }
    }

    fn reference(&mut self, tags: &AttributeTags, href: &str) {
        self.text(&tags.reference);
        self.text(" xlink:href=\"");
        escape(self.out, href);
        self.text("\"/>\n");
    }

    fn structure(&mut self, tags: &AttributeTags, item: &serde_json::Value) {
        use serde_json::Value as J;
        self.text(&tags.open);
        if let Some((open, _)) = &tags.inner {
            self.text(open);
        }
        for field in &tags.fields {
            // The field's name is what stands in its reference form: `<egb:OFU`.
            let name = field.reference.split_once(':').map_or("", |(_, n)| n);
            let text = match item.get(name) {
                None | Some(J::Null) => continue,
                Some(J::String(s)) => s.clone(),
                Some(other) => other.to_string(),
            };
            self.text(&field.open);
            escape(self.out, &text);
            self.text(&field.close);
        }
        if let Some((_, close)) = &tags.inner {
            self.text(close);
        }
        self.text(&tags.close);
    }
}

/// How many elements of a required reference the official schema wants: a boundary has three corners.
fn least(a: &Attribute) -> usize {
    const BOUNDARIES: [&str; 3] = ["punktGranicyDzialki", "punktGranicyObrebu", "punktGranicyJednEwid"];
    if a.many && BOUNDARIES.contains(&a.name.as_str()) { 3 } else { 1 }
}

/// Instants already turned into text: a delivery has few different ones, and the time zone is costly.
struct Times {
    slots: Vec<(i64, String)>,
}

impl Times {
    fn new() -> Self {
        Self { slots: vec![(i64::MIN, String::new()); 1024] }
    }

    fn write(&mut self, out: &mut Vec<u8>, micros: i64) {
        let place = (micros / 1_000_000).rem_euclid(1021).unsigned_abs() as usize;
        let slot = &mut self.slots[place];
        if slot.0 != micros {
            *slot = (micros, time::format_local(micros));
        }
        out.extend_from_slice(slot.1.as_bytes());
    }
}
