//! The one question type: whatever a client asks in whatever language becomes this, and `store` makes SQL of it with
//! bound parameters.

use crate::crs::Crs;
use crate::value::Value;

/// A condition on the entries of one class.
#[derive(Debug, Clone, PartialEq)]
pub enum Filter {
    All(Vec<Filter>),
    /// Attribute (place in the class) has this value; for a repeated attribute, one of its values.
    Equal(usize, Value),
    /// The entry's place meets the box.
    Bbox(Bbox),
    /// The version was in force at an instant or at some time of an interval (microseconds UTC; `None` is open).
    During {
        from: Option<i64>,
        to: Option<i64>,
    },
}

/// A box in a given system, (easting, northing) inside.
#[derive(Debug, Clone, PartialEq)]
pub struct Bbox {
    pub crs: &'static Crs,
    pub min: (f64, f64),
    /// In degrees, a box with `max` west of `min` spans the 180° meridian.
    pub max: (f64, f64),
}

/// A page of entries of one class, in the order in which they were stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub filter: Filter,
    /// Entries after this row number.
    pub after: Option<i64>,
    pub limit: u32,
    /// System of the geometry in the answer.
    pub crs: &'static Crs,
}
