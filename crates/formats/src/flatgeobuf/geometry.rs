//! A geometry as FlatGeobuf has it: one list of ordinates and the places where its parts end; surfaces of a collection
//! are geometries of their own. Arcs have types of their own too.

use super::{Builder, Table, field};
use crate::family::Family;
use crate::fault::Fault;
use registers::ewkb::{self, EwkbError};
use registers::geometry::{Coord, Curve, Segment, Shape, Surface};

const POINT: u8 = 1;
const LINE_STRING: u8 = 2;
const POLYGON: u8 = 3;
const MULTI_POINT: u8 = 4;
const MULTI_LINE_STRING: u8 = 5;
const MULTI_POLYGON: u8 = 6;
const CIRCULAR_STRING: u8 = 8;
const COMPOUND_CURVE: u8 = 9;
const CURVE_POLYGON: u8 = 10;
const MULTI_CURVE: u8 = 11;
const MULTI_SURFACE: u8 = 12;

/// What the header says of all geometries; 0 where they differ. The database hands out straight lines, so a layer of
/// lines is declared as one.
pub fn kind(family: Family) -> u8 {
    match family {
        Family::Point => POINT,
        Family::MultiPoint => MULTI_POINT,
        Family::Line => LINE_STRING,
        Family::MultiLine => MULTI_LINE_STRING,
        Family::Surface => POLYGON,
        Family::MultiSurface => MULTI_POLYGON,
        Family::Any => 0,
    }
}

/// Writes the table; nothing for an empty geometry.
pub fn write(b: &mut Builder, bytes: &[u8], family: Family) -> Result<Option<Table>, Fault> {
    let geometry = match ewkb::decode(bytes) {
        Ok(geometry) => geometry,
        Err(EwkbError::Empty) => return Ok(None),
        Err(e) => return Err(Fault::Ewkb(e)),
    };
    let shape = family.fit(geometry.shape);
    Ok(Some(match &shape {
        Shape::Point(c) => flat(b, POINT, &[std::slice::from_ref(c)])?,
        Shape::MultiPoint(points) => flat(b, MULTI_POINT, &[points])?,
        Shape::Line(c) => curve(b, c)?,
        Shape::MultiLine(curves) if curves.iter().any(Curve::has_arc) => {
            let all = curves.iter().map(|c| curve(b, c)).collect::<Result<Vec<_>, _>>()?;
            parts(b, MULTI_CURVE, &all)
        }
        Shape::MultiLine(curves) => lists(b, MULTI_LINE_STRING, curves)?,
        Shape::Surface(s) => surface(b, s)?,
        Shape::MultiSurface(surfaces) => {
            let bowed = surfaces.iter().flat_map(|s| &s.rings).any(Curve::has_arc);
            let all = surfaces.iter().map(|s| surface(b, s)).collect::<Result<Vec<_>, _>>()?;
            parts(b, if bowed { MULTI_SURFACE } else { MULTI_POLYGON }, &all)
        }
    }))
}

fn curve(b: &mut Builder, c: &Curve) -> Result<Table, Fault> {
    if !c.has_arc() {
        return lists(b, LINE_STRING, std::slice::from_ref(c));
    }
    let segments = c.segments.iter().map(|s| segment(b, s)).collect::<Result<Vec<_>, _>>()?;
    Ok(match segments.as_slice() {
        [one] => *one,
        several => parts(b, COMPOUND_CURVE, several),
    })
}

fn segment(b: &mut Builder, s: &Segment) -> Result<Table, Fault> {
    flat(b, if s.arc { CIRCULAR_STRING } else { LINE_STRING }, &[&s.points])
}

fn surface(b: &mut Builder, s: &Surface) -> Result<Table, Fault> {
    if !s.rings.iter().any(Curve::has_arc) {
        return lists(b, POLYGON, &s.rings);
    }
    let rings = s.rings.iter().map(|r| curve(b, r)).collect::<Result<Vec<_>, _>>()?;
    Ok(parts(b, CURVE_POLYGON, &rings))
}

fn lists(b: &mut Builder, kind: u8, curves: &[Curve]) -> Result<Table, Fault> {
    let lists: Vec<Vec<Coord>> = curves.iter().map(|c| c.vertices().collect()).collect();
    let lists: Vec<&[Coord]> = lists.iter().map(Vec::as_slice).collect();
    flat(b, kind, &lists)
}

/// A geometry of ordinates; where there are several lists of them, `ends` says where each one ends.
fn flat(b: &mut Builder, kind: u8, lists: &[&[Coord]]) -> Result<Table, Fault> {
    let mut xy = Vec::new();
    let mut ends = Vec::new();
    for list in lists {
        for c in *list {
            if !(c.x.is_finite() && c.y.is_finite()) {
                return Err(Fault::NotFinite);
            }
            xy.extend([c.x, c.y]);
        }
        ends.push(u32::try_from(xy.len() / 2).map_err(|_| Fault::TooLarge)?);
    }
    // Of a collection of lines even a single end is said; a reader that finds none takes the file for broken.
    let ends = (lists.len() > 1 || kind == MULTI_LINE_STRING).then(|| b.create_vector(&ends));
    let xy = b.create_vector(&xy);
    let table = b.start_table();
    if let Some(ends) = ends {
        b.push_slot_always(field(0), ends);
    }
    b.push_slot_always(field(1), xy);
    b.push_slot_always(field(6), kind);
    Ok(Table::new(b.end_table(table).value()))
}

fn parts(b: &mut Builder, kind: u8, parts: &[Table]) -> Table {
    let parts = b.create_vector(parts);
    let table = b.start_table();
    b.push_slot_always(field(6), kind);
    b.push_slot_always(field(7), parts);
    Table::new(b.end_table(table).value())
}
