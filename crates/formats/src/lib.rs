//! A stream of entries becomes bytes, one file a format; formats never meet each other.

pub mod fault;
pub mod geojson;
pub mod gml;
mod ordinate;
pub mod pzgik;
pub mod shown;
mod xml;

pub use fault::Unwritable;
