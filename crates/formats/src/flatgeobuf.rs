//! FlatGeobuf (version 3) without an index, so that it can be written from the first entry to the last in constant
//! memory: eight magic bytes, a header, then entries, each a buffer with its length before it. The tables are those of
//! `header.fbs` and `feature.fbs`, their fields named by place; easting comes first whatever the system, as in every
//! binary format.

mod geometry;

use crate::family::Family;
use crate::fault::{Fault, Unwritable};
use crate::file::{EntryFile, Layer};
use crate::shown;
use flatbuffers::{FlatBufferBuilder, UnionWIPOffset, VOffsetT, WIPOffset};
use registers::catalogue::{Attribute, Kind};
use registers::crs::Crs;
use registers::time::{format_date, format_utc};
use registers::{Stored, Value};

/// A table as other tables hold it.
type Table = WIPOffset<UnionWIPOffset>;
type Builder = FlatBufferBuilder<'static>;

const MAGIC: [u8; 8] = *b"fgb\x03fgb\x00";

/// Where the field with this number stands in a table's list of fields.
const fn field(number: VOffsetT) -> VOffsetT {
    4 + 2 * number
}

/// Types of columns, as the format numbers them.
mod column {
    pub const BOOL: u8 = 2;
    pub const LONG: u8 = 7;
    pub const DOUBLE: u8 = 10;
    pub const STRING: u8 = 11;
    pub const JSON: u8 = 12;
    pub const DATE_TIME: u8 = 13;
}

/// A file of the entries of one class.
pub struct FlatGeobufFile {
    class: String,
    title: String,
    crs: &'static Crs,
    family: Family,
    place: Option<usize>,
    columns: Vec<Column>,
    builder: Builder,
    /// Properties of the entry being written.
    properties: Vec<u8>,
}

struct Column {
    source: Source,
    kind: u8,
    name: String,
    label: String,
}

enum Source {
    Id,
    Attribute(usize, Option<Vec<String>>),
    Life(usize),
}

impl FlatGeobufFile {
    #[must_use]
    pub fn new(layer: &Layer<'_>, crs: &'static Crs) -> Self {
        let class = layer.class;
        let column = |source, kind, name: &str, label: &str| Column {
            source,
            kind,
            name: name.to_owned(),
            label: label.to_owned(),
        };
        let mut columns = vec![column(Source::Id, column::STRING, "id", "")];
        for (i, a) in shown::attributes(class).filter(|(_, a)| !matches!(a.kind, Kind::Geometry(_))) {
            columns.push(column(Source::Attribute(i, shown::fields(a)), kind(a), &a.name, &a.label.pl));
        }
        for (i, name) in shown::life_of(class) {
            let kind = if i < shown::IDENTITY { column::STRING } else { column::DATE_TIME };
            columns.push(column(Source::Life(i), kind, name, ""));
        }
        let place = shown::place(class);
        let family = place.map_or(Family::Any, |i| match &class.attributes[i].kind {
            Kind::Geometry(kinds) => Family::of(kinds, class.attributes[i].many),
            _ => Family::Any,
        });
        Self {
            class: class.id.clone(),
            title: class.label.pl.clone(),
            crs,
            family,
            place,
            columns,
            builder: Builder::new(),
            properties: Vec::new(),
        }
    }

    /// The same, for entries whose places are all of this type.
    #[must_use]
    pub(crate) fn of_family(mut self, family: Family) -> Self {
        self.family = family;
        self
    }

    fn header(&mut self) {
        let b = &mut self.builder;
        let columns: Vec<Table> = self
            .columns
            .iter()
            .map(|c| {
                let (name, title) = (b.create_string(&c.name), b.create_string(&c.label));
                let table = b.start_table();
                b.push_slot_always(field(0), name);
                b.push_slot_always(field(1), c.kind);
                b.push_slot_always(field(2), title);
                Table::new(b.end_table(table).value())
            })
            .collect();
        let columns = b.create_vector(&columns);
        let (organisation, description) = (b.create_string("EPSG"), b.create_string(self.crs.name));
        let table = b.start_table();
        b.push_slot_always(field(0), organisation);
        b.push_slot_always(field(1), i32::try_from(self.crs.srid).unwrap_or(0));
        b.push_slot_always(field(2), description);
        let crs = b.end_table(table);
        let (name, title) = (b.create_string(&self.class), b.create_string(&self.title));
        let table = b.start_table();
        b.push_slot_always(field(0), name);
        b.push_slot_always(field(2), geometry::kind(self.family));
        b.push_slot_always(field(7), columns);
        // Neither how many entries follow is known nor is there an index: both are zero, and the latter must say so.
        b.push_slot_always(field(8), 0_u64);
        b.push_slot_always(field(9), 0_u16);
        b.push_slot_always(field(10), crs);
        b.push_slot_always(field(11), title);
        let header = b.end_table(table);
        b.finish_size_prefixed(header, None);
    }

    fn feature(&mut self, stored: &Stored) -> Result<(), Fault> {
        self.properties.clear();
        let life = shown::life(stored);
        for (number, column) in self.columns.iter().enumerate() {
            // A declaration has a few hundred attributes at most.
            let number = u16::try_from(number).map_err(|_| Fault::TooLarge)?;
            match &column.source {
                Source::Id => text(&mut self.properties, number, &stored.entry.identity.feature_id())?,
                Source::Life(i) => {
                    if let Some(t) = &life[*i] {
                        text(&mut self.properties, number, t)?;
                    }
                }
                Source::Attribute(i, fields) => {
                    let value = stored.entry.values.get(*i).unwrap_or(&Value::Null);
                    property(&mut self.properties, number, value, fields.as_deref())?;
                }
            }
        }
        let b = &mut self.builder;
        b.reset();
        let place = match self.place.and_then(|i| stored.entry.values.get(i)) {
            Some(Value::Geometry(bytes)) => geometry::write(b, bytes, self.family)?,
            _ => None,
        };
        let properties = b.create_vector(&self.properties);
        let table = b.start_table();
        if let Some(place) = place {
            b.push_slot_always(field(0), place);
        }
        b.push_slot_always(field(1), properties);
        let feature = b.end_table(table);
        b.finish_size_prefixed(feature, None);
        Ok(())
    }
}

fn kind(a: &Attribute) -> u8 {
    match a.kind {
        Kind::Struct { .. } => column::JSON,
        _ if a.many => column::STRING,
        Kind::Integer => column::LONG,
        Kind::Real => column::DOUBLE,
        Kind::Boolean => column::BOOL,
        Kind::Date | Kind::DateTime => column::DATE_TIME,
        Kind::Text | Kind::Code(_) | Kind::Ref(_) | Kind::Geometry(_) => column::STRING,
    }
}

/// The number of its column, then the value; nothing for null.
fn property(out: &mut Vec<u8>, number: u16, value: &Value, fields: Option<&[String]>) -> Result<(), Fault> {
    match value {
        Value::Integer(i) => {
            out.extend_from_slice(&number.to_le_bytes());
            out.extend_from_slice(&i.to_le_bytes());
        }
        Value::Real(r) => {
            out.extend_from_slice(&number.to_le_bytes());
            out.extend_from_slice(&r.to_le_bytes());
        }
        Value::Boolean(b) => {
            out.extend_from_slice(&number.to_le_bytes());
            out.push(u8::from(*b));
        }
        Value::Date(d) => text(out, number, &format_date(*d))?,
        Value::DateTime(t) => text(out, number, &format_utc(*t))?,
        other => {
            if let Some(t) = shown::cell(other, fields) {
                text(out, number, &t)?;
            }
        }
    }
    Ok(())
}

fn text(out: &mut Vec<u8>, number: u16, text: &str) -> Result<(), Fault> {
    let length = u32::try_from(text.len()).map_err(|_| Fault::TooLarge)?;
    out.extend_from_slice(&number.to_le_bytes());
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(text.as_bytes());
    Ok(())
}

impl EntryFile for FlatGeobufFile {
    fn open(&mut self, out: &mut Vec<u8>) {
        self.builder.reset();
        self.header();
        out.extend_from_slice(&MAGIC);
        out.extend_from_slice(self.builder.finished_data());
    }

    fn entry(&mut self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        self.feature(stored).map_err(|fault| fault.of(&self.class, stored))?;
        out.extend_from_slice(self.builder.finished_data());
        Ok(())
    }

    fn close(&mut self, _: &mut Vec<u8>) {}
}
