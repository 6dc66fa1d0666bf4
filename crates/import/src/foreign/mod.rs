//! Every format but official GML: GDAL reads it in a process of its own, this side makes entries of what it says.

mod child;
mod entry;
pub mod frame;
mod mapping;

pub use child::Helper;
pub(crate) use entry::shape;
pub use mapping::{FieldMapping, LayerMapping, Mapping};

use crate::desk::Desk;
use crate::error::ImportError;
use crate::names::Names;
use crate::options::{Options, Record, Stop};
use crate::summary::Summary;
use entry::Reader;
use frame::Frame;
use registers::Catalogue;
use std::io::BufReader;
use std::path::Path;

/// Reads a GeoPackage, Shapefile, GeoJSON, DXF, FlatGeobuf, KML or CSV file and hands its records over in batches.
/// `progress` hears the number of objects read.
///
/// # Errors
/// When the program cannot be started, the file not be read, or the mapping does not fit it.
#[allow(clippy::too_many_arguments)]
pub fn read_ogr(
    file: &Path,
    mapping: &Mapping,
    catalogue: &Catalogue,
    options: &Options,
    helper: &Helper,
    progress: &dyn Fn(u64),
    sink: &mut dyn FnMut(Vec<Record>) -> Result<(), Stop>,
) -> Result<Summary, ImportError> {
    let running = helper.start(file, mapping.encoding.as_deref())?;
    let mut speech = BufReader::with_capacity(256 << 10, running);
    let mut desk = Desk::new(catalogue, options, sink)?;
    let mut names = Names::new(options.limits.names);
    let mut reader = Reader::new(mapping, options)?;
    let mut count = 0;
    loop {
        match Frame::read(&mut speech) {
            Ok(Some(Frame::Layer(layer))) => reader.layer(&mut desk, &mut names, layer)?,
            Ok(Some(Frame::Object(object))) => {
                count += 1;
                reader.object(&mut desk, &names, object, count)?;
                if count % 1_000 == 0 {
                    progress(count);
                }
            }
            Ok(Some(Frame::Done)) => {
                progress(count);
                reader.end()?;
                let bytes = file.metadata().map_or(0, |m| m.len());
                return desk.close(&names).map(|s| Summary { bytes, ..s });
            }
            Ok(Some(Frame::Error(problem))) => return Err(ImportError::Foreign { problem }),
            Ok(None) | Err(_) => return Err(speech.into_inner().died()),
        }
    }
}
