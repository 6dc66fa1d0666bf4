//! The house's own words: what a register, class, attribute, entry, version, violation, filter and coordinate system
//! is. Pure values and rules; nothing here reads a file, a socket or a clock.

mod build;
pub mod bundled;
mod called;
pub mod catalogue;
pub mod change;
pub mod checksum;
pub mod cql2;
pub mod crs;
pub mod declaration;
pub mod declared;
pub mod difference;
pub mod doubt;
pub mod drawn;
pub mod entry;
pub mod error_report;
pub mod evolution;
pub mod ewkb;
pub mod filter;
pub mod form;
pub mod geojson;
pub mod geometry;
pub mod judge;
pub mod names;
pub mod plane;
pub mod projection;
pub mod reading;
pub mod rights;
pub mod rules;
pub mod search;
pub mod spatial;
pub mod time;
pub mod title;
pub mod validity;
pub mod value;
pub mod violation;

pub use catalogue::{Attribute, Catalogue, Class, ClassIx, CodeList, Kind, Register};
pub use declaration::Words;
pub use doubt::{Doubt, Severity};
pub use entry::{Entry, Identity, Kept, Life, Record, Stored};
pub use geometry::{Geometry, GeometryKind};
pub use value::Value;
pub use violation::Violation;
