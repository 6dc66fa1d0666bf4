//! A file that an official brings to the workplace: whatever it is, it becomes rows of one layer with their places, and
//! what had to be found out on the way (kind, encoding, columns of coordinates, system) is told, because a person decides
//! whether it is right. Nothing of it is an entry yet.

mod encoding;
mod error;
mod kind;
mod layers;
mod pack;
mod system;
mod table;

pub use error::BroughtError;
pub use kind::Kind;

use crate::foreign::Helper;
use registers::Geometry;
use registers::Words;
use serde_json::{Map, Value as Json};
use std::path::Path;

/// Rows that one load takes; more are brought in several files or by the command line.
pub const MOST_ROWS: usize = 20_000;

/// Bytes of texts and places that rows may have together; what they become must fit a request back.
const MOST_BYTES: usize = 40 << 20;

/// What a person has chosen so far.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    pub layer: Option<String>,
    pub encoding: Option<String>,
    pub place: Option<Columns>,
}

/// Columns of a table that say where a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Columns {
    Pair { x: String, y: String },
    Wkt(String),
}

/// A layer as the file has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    pub name: String,
    pub rows: u64,
    pub columns: Vec<String>,
}

/// How the coordinate system is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    File,
    Coordinates,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub properties: Map<String, Json>,
    /// Easting or longitude first.
    pub geometry: Option<Geometry>,
}

/// Something that a person should know of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct Remark {
    /// Counted from 1.
    pub row: usize,
    pub words: Words,
}

/// What is in a file.
#[derive(Debug, Clone)]
pub struct Brought {
    pub kind: Kind,
    pub layers: Vec<Seen>,
    /// Whose rows these are; nothing while one of several has to be chosen.
    pub layer: Option<String>,
    pub rows: Vec<Row>,
    pub encoding: Option<String>,
    pub separator: Option<char>,
    pub place: Option<Columns>,
    /// EPSG number of one of the systems of the house, and how it is known.
    pub system: Option<(u32, Known)>,
    /// The file has northing first; here it is second.
    pub swapped: bool,
    pub remarks: Vec<Remark>,
}

/// Reads a file. What is unpacked lies in the folder, which belongs to the caller and to this file alone; no name from the
/// file ever becomes a path.
///
/// # Errors
/// With a sentence that says where in the file something is wrong and what to do.
pub fn bring(file: &Path, folder: &Path, wish: &Wish, helper: &Helper) -> Result<Brought, BroughtError> {
    let mut brought = match kind::of_file(file)? {
        Kind::Zip => {
            let unpacked = pack::unpack(file, folder)?;
            let kind = match unpacked.kind {
                Some(kind) => kind,
                None => kind::of_file(&unpacked.path)?,
            };
            match kind {
                Kind::Zip => return Err(error::nested()),
                Kind::Csv => table::read(&unpacked.path, wish)?,
                kind => layers::read(&unpacked.path, kind, &unpacked.names, wish, helper)?,
            }
        }
        Kind::Csv => table::read(file, wish)?,
        kind => {
            // GDAL tells some kinds by the end of the name.
            let named = folder.join(format!("dane.{}", kind.ending()));
            std::fs::rename(file, &named)?;
            layers::read(&named, kind, &[], wish, helper)?
        }
    };
    system::settle(&mut brought)?;
    Ok(brought)
}
