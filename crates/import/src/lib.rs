//! A delivery becomes entries and doubts. Official GML goes through the house's own streaming reader; every other
//! format goes through GDAL in a process of its own (`infostrada-gdal`). No database work happens here.

mod axes;
mod brought;
mod desk;
mod doubts;
mod entry;
mod error;
mod fault;
mod foreign;
mod geometry;
mod geometry_fault;
mod gml;
mod identity;
mod json;
mod karto;
mod kept;
mod maps;
mod names;
mod number;
mod old;
mod options;
mod out;
mod plain;
mod plan;
mod positions;
mod presented;
mod projection;
mod scribe;
mod source;
mod summary;
mod text;
mod tree;

pub use brought::{Brought, BroughtError, Columns, Known, MOST_ROWS, Remark, Row, Seen, Wish, bring};
pub use error::{Excess, Found, ImportError, Place};
pub use foreign::{FieldMapping, Helper, LayerMapping, Mapping, frame, read_ogr};
pub use gml::read_gml;
pub use options::{Extent, Limits, Options, Record, Stop};
pub use summary::{AxisReport, DoubtCount, Fate, Skipped, Summary};
