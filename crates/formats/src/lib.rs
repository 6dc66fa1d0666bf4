//! A stream of entries becomes bytes, one file a format; formats never meet each other.

pub mod geojson;
pub mod pzgik;
