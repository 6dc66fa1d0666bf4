//! DXF for drawing programs (release 12, which all of them read): a layer a class and another for its texts, points and
//! polylines in metres, easting first. The format knows no attributes, so the object's id and what is known of it stand
//! in extended data of the application `INFOSTRADA`, and the title of an object is drawn beside it. Letters are those of
//! Windows' central European code page; what that does not have is written as AutoCAD does, `\U+XXXX`.

mod text;

use crate::fault::{Fault, Unwritable};
use crate::file::{ByClass, EntryFile, Layer};
use crate::ordinate::shortest;
use crate::shown;
use registers::catalogue::Kind;
use registers::ewkb::{self, EwkbError};
use registers::geometry::{Coord, Curve, Shape, Surface};
use registers::title::Title;
use registers::{Stored, Value};
use std::fmt::Display;

/// Metres: 2 mm on a map of 1:500.
const HEIGHT: f64 = 1.0;
/// Bytes of extended data that an object may have, with room to spare for its tags.
const ROOM: usize = 12_000;

/// A drawing of the entries of some classes.
pub struct DxfFile {
    layers: ByClass<Drawn>,
    names: Vec<String>,
}

#[derive(Clone)]
struct Drawn {
    class: String,
    layer: String,
    texts: String,
    title: Title,
    shown: Vec<usize>,
    attributes: Vec<(usize, String, Option<Vec<String>>)>,
    place: Option<usize>,
}

impl DxfFile {
    #[must_use]
    pub fn new(layers: &[Layer<'_>]) -> Self {
        let layers = ByClass::of(layers, Drawn::of);
        let names = layers.all().flat_map(|d| [d.layer.clone(), d.texts.clone()]).collect();
        Self { layers, names }
    }
}

/// Bytes of a layer's name in this release.
const NAME: usize = 31;

impl Drawn {
    fn of(layer: &Layer<'_>) -> Self {
        let class = layer.class;
        let name = |suffix: &str| {
            let room = NAME - suffix.len();
            format!("{}{suffix}", class.id.to_uppercase().chars().take(room).collect::<String>())
        };
        let plain = shown::attributes(class).filter(|(_, a)| !matches!(a.kind, Kind::Geometry(_)));
        Self {
            class: class.id.clone(),
            layer: name(""),
            texts: name("_OPIS"),
            title: class.title.clone(),
            shown: shown::attributes(class).map(|(i, _)| i).collect(),
            attributes: plain.map(|(i, a)| (i, a.name.clone(), shown::fields(a))).collect(),
            place: shown::place(class),
        }
    }

    fn entry(&self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Fault> {
        let Some(Value::Geometry(bytes)) = self.place.and_then(|i| stored.entry.values.get(i)) else { return Ok(()) };
        let geometry = match ewkb::decode(bytes) {
            Ok(geometry) => geometry,
            Err(EwkbError::Empty) => return Ok(()),
            Err(e) => return Err(Fault::Ewkb(e)),
        };
        let data = self.data(stored);
        let z = geometry.has_z;
        let points = |out: &mut Vec<u8>, list: &[Coord]| list.iter().try_for_each(|c| self.point(out, c, z, &data));
        let lines = |out: &mut Vec<u8>, list: &[Curve]| list.iter().try_for_each(|c| self.line(out, c, false, &data));
        let areas = |out: &mut Vec<u8>, list: &[Surface]| {
            list.iter().flat_map(|s| &s.rings).try_for_each(|r| self.line(out, r, true, &data))
        };
        match &geometry.shape {
            Shape::Point(c) => points(out, std::slice::from_ref(c))?,
            Shape::MultiPoint(list) => points(out, list)?,
            Shape::Line(c) => lines(out, std::slice::from_ref(c))?,
            Shape::MultiLine(list) => lines(out, list)?,
            Shape::Surface(s) => areas(out, std::slice::from_ref(s))?,
            Shape::MultiSurface(list) => areas(out, list)?,
        }
        let title = self.title.of(|i| {
            let shown = stored.entry.values.get(i).filter(|_| self.shown.contains(&i));
            shown.unwrap_or(&Value::Null)
        });
        match label(&geometry.shape).filter(|_| !title.is_empty()) {
            Some(at) => self.title(out, &at, &title, &data),
            None => Ok(()),
        }
    }

    /// What is known of an entry, as extended data.
    fn data(&self, stored: &Stored) -> Vec<u8> {
        let mut out = Vec::new();
        tag(&mut out, 1001, "INFOSTRADA");
        text::value(&mut out, 1000, &format!("id={}", stored.entry.identity.feature_id()), text::EXTENDED);
        for (i, name, fields) in &self.attributes {
            let value = stored.entry.values.get(*i).and_then(|v| shown::cell(v, fields.as_deref()));
            if let Some(value) = value.filter(|_| out.len() < ROOM) {
                text::value(&mut out, 1000, &format!("{name}={value}"), text::EXTENDED);
            }
        }
        out
    }

    fn point(&self, out: &mut Vec<u8>, c: &Coord, z: bool, data: &[u8]) -> Result<(), Fault> {
        begin(out, "POINT", &self.layer);
        position(out, c, z)?;
        out.extend_from_slice(data);
        Ok(())
    }

    fn line(&self, out: &mut Vec<u8>, curve: &Curve, closed: bool, data: &[u8]) -> Result<(), Fault> {
        if curve.has_arc() {
            return Err(Fault::Arc);
        }
        begin(out, "POLYLINE", &self.layer);
        tag(out, 66, 1);
        position(out, &Coord { x: 0.0, y: 0.0, z: 0.0 }, false)?;
        tag(out, 70, u8::from(closed));
        out.extend_from_slice(data);
        let mut vertices: Vec<Coord> = curve.vertices().collect();
        if closed && vertices.len() > 1 && vertices.first() == vertices.last() {
            vertices.pop();
        }
        for c in &vertices {
            begin(out, "VERTEX", &self.layer);
            position(out, c, false)?;
        }
        begin(out, "SEQEND", &self.layer);
        Ok(())
    }

    fn title(&self, out: &mut Vec<u8>, at: &Coord, title: &str, data: &[u8]) -> Result<(), Fault> {
        begin(out, "TEXT", &self.texts);
        position(out, at, false)?;
        tag(out, 40, HEIGHT);
        text::value(out, 1, title, text::DRAWN);
        out.extend_from_slice(data);
        Ok(())
    }
}

/// Where an object's title is drawn.
fn label(shape: &Shape) -> Option<Coord> {
    let middle = |curve: &Curve| {
        let all: Vec<Coord> = curve.vertices().collect();
        all.get(all.len() / 2).copied()
    };
    match shape {
        Shape::Point(c) => Some(*c),
        Shape::MultiPoint(list) => list.first().copied(),
        Shape::Line(c) => middle(c),
        Shape::MultiLine(list) => list.first().and_then(middle),
        Shape::Surface(s) => inside(s),
        Shape::MultiSurface(list) => list.first().and_then(inside),
    }
}

/// The middle of the outer ring's box.
fn inside(surface: &Surface) -> Option<Coord> {
    let ring = surface.rings.first()?;
    let first = ring.vertices().next()?;
    let (low, high) = ring.vertices().fold((first, first), |(low, high), c| {
        let low = Coord { x: low.x.min(c.x), y: low.y.min(c.y), z: 0.0 };
        (low, Coord { x: high.x.max(c.x), y: high.y.max(c.y), z: 0.0 })
    });
    Some(Coord { x: f64::midpoint(low.x, high.x), y: f64::midpoint(low.y, high.y), z: 0.0 })
}

/// A code and its value, each in a line of its own.
fn tag(out: &mut Vec<u8>, code: u16, value: impl Display) {
    out.extend_from_slice(format!("{code}\n{value}\n").as_bytes());
}

fn begin(out: &mut Vec<u8>, kind: &str, layer: &str) {
    tag(out, 0, kind);
    tag(out, 8, layer);
}

fn position(out: &mut Vec<u8>, c: &Coord, z: bool) -> Result<(), Fault> {
    for (code, v) in [("10\n", c.x), ("20\n", c.y), ("30\n", if z { c.z } else { 0.0 })] {
        if !v.is_finite() {
            return Err(Fault::NotFinite);
        }
        out.extend_from_slice(code.as_bytes());
        shortest(out, v);
        out.push(b'\n');
    }
    Ok(())
}

impl EntryFile for DxfFile {
    fn open(&mut self, out: &mut Vec<u8>) {
        tag(out, 999, "Infostrada");
        for (code, value) in [(0, "SECTION"), (2, "HEADER"), (9, "$ACADVER"), (1, "AC1009"), (9, "$DWGCODEPAGE")] {
            tag(out, code, value);
        }
        for (code, value) in [(3, "ansi_1250"), (0, "ENDSEC"), (0, "SECTION"), (2, "TABLES")] {
            tag(out, code, value);
        }
        let table = |out: &mut Vec<u8>, name: &str, length: usize| {
            tag(out, 0, "TABLE");
            tag(out, 2, name);
            tag(out, 70, length);
        };
        table(out, "LTYPE", 1);
        for (code, value) in [(0, "LTYPE"), (2, "CONTINUOUS"), (70, "0"), (3, "Solid line"), (72, "65"), (73, "0")] {
            tag(out, code, value);
        }
        tag(out, 40, "0.0");
        tag(out, 0, "ENDTAB");
        table(out, "LAYER", self.names.len() + 1);
        for (i, name) in std::iter::once("0").chain(self.names.iter().map(String::as_str)).enumerate() {
            // The seven named colours in turn; the texts of a class have the colour of the class.
            let colour = if i == 0 { 7 } else { (i - 1) / 2 % 7 + 1 };
            tag(out, 0, "LAYER");
            tag(out, 2, name);
            tag(out, 70, 0);
            tag(out, 62, colour);
            tag(out, 6, "CONTINUOUS");
        }
        tag(out, 0, "ENDTAB");
        table(out, "APPID", 1);
        for (code, value) in [(0, "APPID"), (2, "INFOSTRADA"), (70, "0"), (0, "ENDTAB"), (0, "ENDSEC")] {
            tag(out, code, value);
        }
        tag(out, 0, "SECTION");
        tag(out, 2, "ENTITIES");
    }

    fn entry(&mut self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        let drawn = self.layers.get(stored)?;
        drawn.entry(out, stored).map_err(|fault| fault.of(&drawn.class, stored))
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        tag(out, 0, "ENDSEC");
        tag(out, 0, "EOF");
    }
}
