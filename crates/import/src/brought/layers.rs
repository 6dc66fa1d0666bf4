//! Files that GDAL reads: all layers are told, and the rows of the one that is wanted are kept.

use super::error::{BroughtError, refused, too_heavy, too_many, words};
use super::{Brought, Kind, Known, MOST_BYTES, MOST_ROWS, Remark, Row, Seen, Wish};
use crate::error::ImportError;
use crate::foreign::frame::{Frame, Layer, Object};
use crate::foreign::{Helper, shape};
use encoding_rs::{UTF_8, WINDOWS_1250};
use registers::crs::Crs;
use registers::geometry::Shape;
use registers::{Geometry, Words};
use serde_json::{Map, Value as Json};
use std::io::BufReader;
use std::path::Path;

/// No office draws so many.
const MOST_LAYERS: usize = 200;

struct Reader {
    wanted: Option<String>,
    names: Vec<(String, String)>,
    layers: Vec<Seen>,
    systems: Vec<Layer>,
    /// The layer whose rows are kept.
    chosen: Option<usize>,
    /// Rows of more than one layer were there, so that a person has to choose.
    several: bool,
    rows: Vec<Row>,
    remarks: Vec<Remark>,
    bytes: usize,
    too_many: bool,
}

pub(super) fn read(
    path: &Path,
    kind: Kind,
    names: &[(String, String)],
    wish: &Wish,
    helper: &Helper,
) -> Result<Brought, BroughtError> {
    let encoding = match kind {
        Kind::Shapefile => wish.encoding.clone().or_else(|| of_tables(path)),
        _ => None,
    };
    let running = helper.start(path, encoding.as_deref()).map_err(failed)?;
    let mut speech = BufReader::with_capacity(256 << 10, running);
    let mut reader = Reader {
        wanted: wish.layer.clone(),
        names: names.to_vec(),
        layers: Vec::new(),
        systems: Vec::new(),
        chosen: None,
        several: false,
        rows: Vec::new(),
        remarks: Vec::new(),
        bytes: 0,
        too_many: false,
    };
    loop {
        match Frame::read(&mut speech) {
            Ok(Some(Frame::Layer(layer))) => reader.layer(layer)?,
            Ok(Some(Frame::Object(object))) => reader.object(object)?,
            Ok(Some(Frame::Done)) => return reader.done(kind, encoding),
            Ok(Some(Frame::Error(problem))) => return Err(unreadable(kind, &problem)),
            Ok(None) | Err(_) => return Err(failed(speech.into_inner().died())),
        }
    }
}

fn failed(error: ImportError) -> BroughtError {
    match error {
        ImportError::Foreign { .. } => refused(
            "Nie udało się odczytać pliku do końca: jest uszkodzony, urwany albo za duży. Zapisz dane ponownie, np. w QGIS jako GeoPackage, albo podziel je.",
            "The file could not be read to its end: it is damaged, cut off or too large. Save the data again, for example in QGIS as GeoPackage, or split them.",
        ),
        other => BroughtError::Helper(other.to_string()),
    }
}

/// What GDAL says is for people who know it; the sentence before it is for everybody.
fn unreadable(kind: Kind, problem: &str) -> BroughtError {
    let (name, problem) = (kind.name(), problem.chars().take(300).collect::<String>());
    refused(
        format!(
            "Pliku {name} nie można odczytać. Otwórz go w QGIS i zapisz ponownie jako GeoPackage. Szczegóły: {problem}"
        ),
        format!("The {name} file cannot be read. Open it in QGIS and save it again as GeoPackage. Details: {problem}"),
    )
}

/// Tables of Shapefiles that do not say how their texts are written.
fn of_tables(path: &Path) -> Option<String> {
    let mut name = None;
    for entry in std::fs::read_dir(path).ok()?.flatten() {
        let file = entry.path();
        let is = |ending: &str| file.extension().is_some_and(|e| e == ending);
        if is("cpg") {
            return None;
        }
        if is("dbf") {
            let bytes = std::fs::read(&file).ok()?;
            // Behind the descriptions of columns; their own bytes are no texts.
            let head = bytes.get(8..10).map_or(0, |b| usize::from(u16::from_le_bytes([b[0], b[1]])));
            let texts = bytes.get(head..).unwrap_or_default();
            if !texts.is_ascii() {
                name = Some(if std::str::from_utf8(texts).is_ok() { UTF_8 } else { WINDOWS_1250 });
            }
        }
    }
    name.map(|e| if e == UTF_8 { "UTF-8".to_owned() } else { "CP1250".to_owned() })
}

impl Reader {
    fn layer(&mut self, layer: Layer) -> Result<(), BroughtError> {
        if self.layers.len() == MOST_LAYERS {
            return Err(refused(
                format!("Plik ma ponad {MOST_LAYERS} warstw. Zapisz w osobnym pliku tę, którą chcesz wczytać."),
                format!("The file has more than {MOST_LAYERS} layers. Save the one to be loaded in a file of its own."),
            ));
        }
        let known = self.names.iter().find(|(ours, _)| *ours == layer.name).map(|(_, name)| name.clone());
        let name = known.unwrap_or_else(|| layer.name.clone());
        self.layers.push(Seen { name, rows: 0, columns: layer.fields.clone() });
        self.systems.push(layer);
        Ok(())
    }

    fn object(&mut self, object: Object) -> Result<(), BroughtError> {
        let at = self.layers.len().saturating_sub(1);
        let Some(layer) = self.layers.last_mut() else { return Ok(()) };
        layer.rows += 1;
        let fits = self.wanted.as_ref().is_none_or(|w| *w == layer.name);
        if !fits || self.several {
            return Ok(());
        }
        if self.chosen.is_some_and(|c| c != at) {
            // Rows of a second layer: which one is meant, only a person knows.
            self.several = self.wanted.is_none();
            self.rows = Vec::new();
            self.remarks = Vec::new();
            return Ok(());
        }
        self.chosen = Some(at);
        if self.rows.len() == MOST_ROWS {
            self.too_many = true;
            return Ok(());
        }
        let row = self.rows.len() + 1;
        self.bytes += object.geometry.as_ref().map_or(0, Vec::len);
        let mut properties = Map::new();
        for (value, column) in object.values.into_iter().zip(&layer.columns) {
            if value.is_null() {
                continue;
            }
            if let Json::String(text) = &value {
                self.bytes += text.len();
            }
            self.bytes += column.len() + 16;
            properties.insert(column.clone(), value);
        }
        if self.bytes > MOST_BYTES {
            return Err(too_heavy(&layer.name));
        }
        let geometry = match object.geometry.map(|bytes| shape(&bytes, false)) {
            None => None,
            Some(Ok(geometry)) => Some(alone(geometry)),
            Some(Err(fault)) => {
                self.remarks.push(Remark { row, words: fault.text });
                None
            }
        };
        if geometry.as_ref().is_some_and(|g| curves(&g.shape)) {
            self.remarks.push(Remark { row, words: straightened() });
        }
        self.rows.push(Row { properties, geometry });
        Ok(())
    }

    fn done(mut self, kind: Kind, encoding: Option<String>) -> Result<Brought, BroughtError> {
        if let Some(wanted) = self.wanted.as_ref().filter(|w| !self.layers.iter().any(|l| l.name == **w)) {
            let names = self.layers.iter().map(|l| l.name.as_str()).collect::<Vec<_>>().join(", ");
            return Err(refused(
                format!("Plik nie ma warstwy „{wanted}”. Ma: {names}."),
                format!("The file has no layer “{wanted}”. It has: {names}."),
            ));
        }
        if self.layers.iter().all(|l| l.rows == 0) {
            return Err(refused("W pliku nie ma żadnego obiektu.", "There is nothing in the file."));
        }
        let chosen = self.chosen.filter(|_| !self.several);
        let mut system = None;
        if let Some(at) = chosen {
            let layer = &self.systems[at];
            if self.too_many {
                return Err(too_many(&self.layers[at].name));
            }
            if let Some(code) = layer.epsg {
                let known = Crs::easting_first(code).ok_or_else(|| {
                    let name = layer.srs.clone().unwrap_or_default();
                    refused(
                        format!("Warstwa „{}” jest w układzie EPSG:{code} ({name}), którego nie obsługujemy. Zapisz ją w PL-2000, PL-1992 albo WGS 84.", self.layers[at].name),
                        format!("The layer “{}” is in EPSG:{code} ({name}), which is not served. Save it in PL-2000, PL-1992 or WGS 84.", self.layers[at].name),
                    )
                })?;
                system = Some((known.srid, Known::File));
            }
        } else {
            self.rows = Vec::new();
        }
        Ok(Brought {
            kind,
            layer: chosen.map(|at| self.layers[at].name.clone()),
            layers: self.layers,
            rows: self.rows,
            encoding,
            separator: None,
            place: None,
            system,
            swapped: false,
            remarks: self.remarks,
        })
    }
}

/// Programs write single places as collections of one; the registers tell the two apart.
fn alone(mut geometry: Geometry) -> Geometry {
    geometry.shape = match geometry.shape {
        Shape::MultiPoint(mut all) if all.len() == 1 => Shape::Point(all.remove(0)),
        Shape::MultiLine(mut all) if all.len() == 1 => Shape::Line(all.remove(0)),
        Shape::MultiSurface(mut all) if all.len() == 1 => Shape::Surface(all.remove(0)),
        other => other,
    };
    geometry
}

fn curves(shape: &Shape) -> bool {
    match shape {
        Shape::Point(_) | Shape::MultiPoint(_) => false,
        Shape::Line(c) => c.has_arc(),
        Shape::MultiLine(all) => all.iter().any(registers::geometry::Curve::has_arc),
        Shape::Surface(s) => s.rings.iter().any(registers::geometry::Curve::has_arc),
        Shape::MultiSurface(all) => all.iter().flat_map(|s| &s.rings).any(registers::geometry::Curve::has_arc),
    }
}

fn straightened() -> Words {
    words(
        "Łuki zamieniono na łamane (odchylenie najwyżej 1 cm).",
        "Arcs became chains of lines (no further off than 1 cm).",
    )
}
