//! placeholder

pub mod geojson;
pub mod pzgik;
