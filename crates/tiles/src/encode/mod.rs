//! Mapbox Vector Tile 2.1, written by hand: rows come as WKB and leave as tile commands without a geometry library
//! between them, because that is where a tile's time goes.

pub(crate) mod clip;
mod geometry;
pub(crate) mod label;
mod layer;
mod protobuf;
pub(crate) mod wkb;

pub use geometry::Grid;
pub use layer::{Layers, Property};

/// Units a tile is divided into; what MapLibre rounds to.
pub const EXTENT: u32 = 8192;
/// How far beyond its edge a tile draws, in its own units (1/64 of a tile).
pub const BUFFER: f64 = 128.0;
