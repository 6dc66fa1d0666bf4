//! What a reader is told, and what it hands over.

use registers::crs::{AxisOrder, Crs};

pub use registers::Record;

/// Why the taker of records wants no more; the reader passes it on unchanged as `ImportError::Stopped`.
#[derive(Debug)]
pub struct Stop(pub Box<dyn std::error::Error + Send + Sync>);

impl<E: std::error::Error + Send + Sync + 'static> From<E> for Stop {
    fn from(error: E) -> Self {
        Self(Box::new(error))
    }
}

/// What is known about a delivery beforehand.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Axis order of the source; without it the order follows from how the source spells its coordinate system.
    pub axis: Option<AxisOrder>,
    /// System of geometries that name none.
    pub crs: Option<&'static Crs>,
    /// Where the unit lies; positions elsewhere are doubted.
    pub extent: Option<Extent>,
    pub limits: Limits,
}

/// A box on the ground: (easting, northing) or (longitude, latitude).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    pub crs: &'static Crs,
    pub min: (f64, f64),
    pub max: (f64, f64),
}

/// How much of anything a reader takes before it gives up: a hostile file ends in a sentence, not in exhausted memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Elements inside elements.
    pub depth: usize,
    /// Bytes of one object.
    pub feature_bytes: u64,
    /// Elements of one object.
    pub feature_elements: usize,
    /// Bytes of one tag, comment or run of text.
    pub event_bytes: u64,
    /// Different element and attribute names in a file.
    pub names: usize,
    /// Records handed over at once.
    pub batch_records: usize,
    /// Bytes of values handed over at once, roughly.
    pub batch_bytes: usize,
    /// Examples handed over for one rule and class; the rest is only counted.
    pub examples: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            depth: 64,
            feature_bytes: 32 << 20,
            feature_elements: 2_000_000,
            event_bytes: 16 << 20,
            names: 20_000,
            batch_records: 1_000,
            batch_bytes: 4 << 20,
            examples: 20,
        }
    }
}
