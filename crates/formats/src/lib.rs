//! A stream of entries becomes bytes, one file a format; formats never meet each other.

pub mod csv;
pub mod dxf;
mod family;
pub mod fault;
pub mod file;
pub mod flatgeobuf;
pub mod geojson;
pub mod gml;
pub mod id;
pub mod jsonfg;
pub mod kml;
mod ordinate;
pub mod parquet;
pub mod pzgik;
pub mod shown;
pub mod translated;
pub mod xml;

pub use fault::Unwritable;
pub use file::{EntryFile, Layer};
