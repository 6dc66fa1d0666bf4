//! CSV (RFC 4180, UTF-8): a row an entry, a column an attribute. The place of a class of points is two columns of
//! numbers, any other is well-known text in a column `WKT`, which GDAL and QGIS take for the geometry by its name.
//! Easting comes before northing here whatever the system, because every reader of such columns takes it so; the
//! columns of points say which is which.

mod wkt;

use crate::fault::{Fault, Unwritable};
use crate::file::{EntryFile, Layer};
use crate::ordinate::Ordinates;
use crate::shown;
use registers::catalogue::Kind;
use registers::crs::Crs;
use registers::ewkb::{self, EwkbError};
use registers::geometry::{Coord, GeometryKind, Shape};
use registers::{Stored, Value};
use std::borrow::Cow;

/// For whom the table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flavour {
    /// As the standard has it: commas, points in numbers.
    Standard,
    /// As a spreadsheet in a Polish system opens it by itself: byte order mark, semicolons, commas in numbers. What a
    /// spreadsheet would take for a formula has an apostrophe before it.
    Spreadsheet,
}

/// A table of the entries of one class.
pub struct CsvFile {
    flavour: Flavour,
    class: String,
    ordinates: Ordinates,
    header: Vec<String>,
    columns: Vec<Column>,
}

enum Column {
    Id,
    Plain(usize),
    Structure(usize, Vec<String>),
    Wkt(usize),
    /// Two columns.
    Point(usize),
    Life(usize),
}

impl CsvFile {
    #[must_use]
    pub fn new(layer: &Layer<'_>, crs: &'static Crs, flavour: Flavour) -> Self {
        let class = layer.class;
        let mut header = vec!["id".to_owned()];
        let mut columns = vec![Column::Id];
        for (i, a) in shown::attributes(class) {
            match &a.kind {
                Kind::Geometry(_) if Some(i) == class.main_geometry => continue,
                Kind::Geometry(_) => columns.push(Column::Wkt(i)),
                Kind::Struct { .. } => columns.push(Column::Structure(i, shown::fields(a).unwrap_or_default())),
                _ => columns.push(Column::Plain(i)),
            }
            header.push(a.name.clone());
        }
        for (i, name) in shown::life_of(class) {
            columns.push(Column::Life(i));
            header.push(name.to_owned());
        }
        if let Some(i) = shown::place(class) {
            let points =
                matches!(&class.attributes[i].kind, Kind::Geometry(kinds) if kinds.as_slice() == [GeometryKind::Point]);
            if points && !class.attributes[i].many {
                columns.push(Column::Point(i));
                let names = if crs.degrees { ["lon", "lat"] } else { ["easting", "northing"] };
                header.extend(names.map(str::to_owned));
            } else {
                columns.push(Column::Wkt(i));
                header.push("WKT".to_owned());
            }
        }
        let ordinates = Ordinates::new(crs, layer.storage, false);
        Self { flavour, class: class.id.clone(), ordinates, header, columns }
    }

    fn separator(&self) -> u8 {
        if self.flavour == Flavour::Standard { b',' } else { b';' }
    }

    fn cell(&self, out: &mut Vec<u8>, text: &str) {
        let guarded = self.flavour == Flavour::Spreadsheet && text.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let quoted = text.is_empty() || text.bytes().any(|b| matches!(b, b'"' | b'\r' | b'\n' | b',' | b';' | b'\t'));
        // Spaces at an end would not survive every reader.
        let quoted = quoted || text.starts_with(' ') || text.ends_with(' ');
        if quoted {
            out.push(b'"');
        }
        if guarded {
            out.push(b'\'');
        }
        for b in text.bytes() {
            if b == b'"' {
                out.push(b'"');
            }
            out.push(b);
        }
        if quoted {
            out.push(b'"');
        }
    }

    /// A number without quotes.
    fn number(&self, out: &mut Vec<u8>, text: &[u8]) {
        let comma = self.flavour == Flavour::Spreadsheet;
        out.extend(text.iter().map(|b| if comma && *b == b'.' { b',' } else { *b }));
    }

    fn plain(&self, out: &mut Vec<u8>, value: &Value) {
        match (value, shown::cell(value, None)) {
            (_, None) => {}
            (Value::Integer(_) | Value::Real(_), Some(text)) => self.number(out, text.as_bytes()),
            (_, Some(text)) => self.cell(out, &text),
        }
    }

    fn column(
        &self,
        out: &mut Vec<u8>,
        column: &Column,
        stored: &Stored,
        life: &[Option<Cow<'_, str>>; 7],
    ) -> Result<(), Fault> {
        let value = |i: usize| stored.entry.values.get(i).unwrap_or(&Value::Null);
        match column {
            Column::Id => self.cell(out, &stored.entry.identity.feature_id()),
            Column::Plain(i) => self.plain(out, value(*i)),
            Column::Structure(i, fields) => {
                if let Some(text) = shown::cell(value(*i), Some(fields)) {
                    self.cell(out, &text);
                }
            }
            Column::Life(i) => {
                if let Some(text) = &life[*i] {
                    self.cell(out, text);
                }
            }
            Column::Wkt(i) => {
                if let Value::Geometry(bytes) = value(*i) {
                    match ewkb::decode(bytes) {
                        Err(EwkbError::Empty) => {}
                        Err(e) => return Err(Fault::Ewkb(e)),
                        Ok(geometry) => {
                            let mut text = Vec::new();
                            wkt::write(&mut text, &geometry, self.ordinates)?;
                            self.cell(out, &String::from_utf8(text).unwrap_or_default());
                        }
                    }
                }
            }
            Column::Point(i) => match point(value(*i))? {
                None => out.push(self.separator()),
                Some(c) => {
                    for (n, ordinate) in [c.x, c.y].into_iter().enumerate() {
                        if n > 0 {
                            out.push(self.separator());
                        }
                        let mut text = Vec::new();
                        self.ordinates.number(&mut text, ordinate)?;
                        self.number(out, &text);
                    }
                }
            },
        }
        Ok(())
    }
}

/// The point of a class of points; of several, which no schema of theirs has, the first.
fn point(value: &Value) -> Result<Option<Coord>, Fault> {
    let Value::Geometry(bytes) = value else { return Ok(None) };
    match ewkb::decode(bytes) {
        Err(EwkbError::Empty) => Ok(None),
        Err(e) => Err(Fault::Ewkb(e)),
        Ok(geometry) => Ok(match geometry.shape {
            Shape::Point(c) => Some(c),
            Shape::MultiPoint(all) => all.first().copied(),
            _ => None,
        }),
    }
}

impl EntryFile for CsvFile {
    fn open(&mut self, out: &mut Vec<u8>) {
        if self.flavour == Flavour::Spreadsheet {
            out.extend_from_slice("\u{FEFF}".as_bytes());
        }
        for (i, name) in self.header.iter().enumerate() {
            if i > 0 {
                out.push(self.separator());
            }
            self.cell(out, name);
        }
        out.extend_from_slice(b"\r\n");
    }

    fn entry(&mut self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        let life = shown::life(stored);
        for (i, column) in self.columns.iter().enumerate() {
            if i > 0 {
                out.push(self.separator());
            }
            self.column(out, column, stored, &life).map_err(|fault| fault.of(&self.class, stored))?;
        }
        out.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn close(&mut self, _: &mut Vec<u8>) {}
}
