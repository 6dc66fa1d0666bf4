//! KML 2.2, for Google Earth and everything that grew around it: a folder a class, a placemark an entry, with its title
//! as the map has it. KML knows longitude and latitude only, straight lines only, and one geometry a placemark.

mod geometry;

use crate::fault::{Fault, Unwritable};
use crate::file::{ByClass, EntryFile, Layer};
use crate::id;
use crate::ordinate::Ordinates;
use crate::shown;
use crate::xml::{PROLOGUE, escape};
use registers::catalogue::{Attribute, Kind};
use registers::crs::CRS84;
use registers::time::format_utc;
use registers::title::Title;
use registers::{ClassIx, Stored, Value};

/// A document; entries must come with their geometry in CRS84.
pub struct KmlFile {
    title: String,
    classes: ByClass<Folder>,
    /// `Schema` elements of all classes.
    schemas: Vec<u8>,
    within: Option<ClassIx>,
}

struct Folder {
    class: String,
    label: String,
    title: Title,
    /// Places of the attributes that everybody may read.
    shown: Vec<usize>,
    ordinates: Ordinates,
    place: Option<usize>,
    properties: Vec<(Source, String)>,
}

enum Source {
    Attribute(usize, Option<Vec<String>>),
    Life(usize),
}

impl KmlFile {
    /// `title` is what the document is called.
    #[must_use]
    pub fn new(layers: &[Layer<'_>], title: &str) -> Self {
        let mut schemas = Vec::new();
        layers.iter().for_each(|layer| schema(&mut schemas, layer));
        Self { title: title.to_owned(), classes: ByClass::of(layers, Folder::of), schemas, within: None }
    }
}

/// The types of a class's attributes.
fn schema(out: &mut Vec<u8>, layer: &Layer<'_>) {
    let class = layer.class;
    out.extend_from_slice(format!("<Schema name=\"{}\" id=\"{}\">\n", class.name, class.id).as_bytes());
    let mut field = |kind: &str, name: &str, label: &str| {
        out.extend_from_slice(format!("<SimpleField type=\"{kind}\" name=\"{name}\"><displayName>").as_bytes());
        escape(out, label);
        out.extend_from_slice(b"</displayName></SimpleField>\n");
    };
    for (_, a) in plain(layer) {
        field(kind(a), &a.name, &a.label.pl);
    }
    for (_, name) in shown::life_of(class) {
        field("string", name, name);
    }
    out.extend_from_slice(b"</Schema>\n");
}

fn plain<'a>(layer: &Layer<'a>) -> impl Iterator<Item = (usize, &'a Attribute)> {
    shown::attributes(layer.class).filter(|(_, a)| !matches!(a.kind, Kind::Geometry(_)))
}

fn kind(a: &Attribute) -> &'static str {
    match a.kind {
        _ if a.many => "string",
        Kind::Real => "double",
        Kind::Boolean => "bool",
        // KML has no whole numbers of more than 32 bits.
        Kind::Integer if a.min.is_some_and(|m| m >= -2e9) && a.max.is_some_and(|m| m <= 2e9) => "int",
        _ => "string",
    }
}

impl Folder {
    fn of(layer: &Layer<'_>) -> Self {
        let class = layer.class;
        let life = shown::life_of(class);
        Self {
            class: class.id.clone(),
            label: class.label.pl.clone(),
            title: class.title.clone(),
            shown: shown::attributes(class).map(|(i, _)| i).collect(),
            ordinates: Ordinates::new(CRS84, layer.storage, false),
            place: shown::place(class),
            properties: plain(layer)
                .map(|(i, a)| (Source::Attribute(i, shown::fields(a)), a.name.clone()))
                .chain(life.map(|(i, name)| (Source::Life(i), (*name).to_owned())))
                .collect(),
        }
    }

    fn placemark(&self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Fault> {
        let identity = &stored.entry.identity;
        out.extend_from_slice(format!("<Placemark id=\"{}\"><name>", id::of(&identity.feature_id())).as_bytes());
        // A title may be made of what is not for everybody; that is left out of it.
        let shown = |i: usize| stored.entry.values.get(i).filter(|_| self.shown.contains(&i));
        let title = self.title.of(|i| shown(i).unwrap_or(&Value::Null));
        escape(out, if title.is_empty() { &identity.local } else { &title });
        out.extend_from_slice(b"</name>");
        let life = stored.entry.life;
        if life.version_from.is_some() || life.version_to.is_some() {
            out.extend_from_slice(b"<TimeSpan>");
            for (name, instant) in [("begin", life.version_from), ("end", life.version_to)] {
                let text = instant.map(|t| format!("<{name}>{}</{name}>", format_utc(t)));
                out.extend_from_slice(text.unwrap_or_default().as_bytes());
            }
            out.extend_from_slice(b"</TimeSpan>");
        }
        out.extend_from_slice(format!("<ExtendedData><SchemaData schemaUrl=\"#{}\">", self.class).as_bytes());
        let texts = shown::life(stored);
        for (source, name) in &self.properties {
            let text = match source {
                // GDAL reads a truth value as a number; both writings are in the schema.
                Source::Attribute(i, _) if matches!(stored.entry.values.get(*i), Some(Value::Boolean(true))) => {
                    Some("1".into())
                }
                Source::Attribute(i, fields) => {
                    stored.entry.values.get(*i).and_then(|v| shown::cell(v, fields.as_deref()))
                }
                Source::Life(i) => texts[*i].clone(),
            };
            if let Some(text) = text {
                out.extend_from_slice(format!("<SimpleData name=\"{name}\">").as_bytes());
                escape(out, &text);
                out.extend_from_slice(b"</SimpleData>");
            }
        }
        out.extend_from_slice(b"</SchemaData></ExtendedData>");
        if let Some(Value::Geometry(bytes)) = self.place.and_then(|i| stored.entry.values.get(i)) {
            geometry::write(out, bytes, self.ordinates)?;
        }
        out.extend_from_slice(b"</Placemark>\n");
        Ok(())
    }
}

impl EntryFile for KmlFile {
    fn open(&mut self, out: &mut Vec<u8>) {
        out.extend_from_slice(PROLOGUE);
        out.extend_from_slice(b"<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><name>");
        escape(out, &self.title);
        out.extend_from_slice(b"</name>\n");
        out.extend_from_slice(&self.schemas);
    }

    fn entry(&mut self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        let folder = self.classes.get(stored)?;
        if self.within != Some(stored.entry.class) {
            if self.within.is_some() {
                out.extend_from_slice(b"</Folder>\n");
            }
            self.within = Some(stored.entry.class);
            out.extend_from_slice(b"<Folder><name>");
            escape(out, &folder.label);
            out.extend_from_slice(b"</name>\n");
        }
        folder.placemark(out, stored).map_err(|fault| fault.of(&folder.class, stored))
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        if self.within.is_some() {
            out.extend_from_slice(b"</Folder>\n");
        }
        out.extend_from_slice(b"</Document></kml>\n");
    }
}
