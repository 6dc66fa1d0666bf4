//! The one question type: whatever a client asks in whatever language becomes this, and `store` makes SQL of it with
//! bound parameters.

use crate::catalogue::{Class, Kind};
use crate::crs::Crs;
use crate::declaration::Visibility;
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
    /// In force by law on this day (days since 1970-01-01): not before the date at the first place in the class, not after
    /// the one at the second; no date is no bound.
    ValidOn {
        day: i32,
        from: Option<usize>,
        to: Option<usize>,
    },
}

impl Filter {
    /// What being in force by law on a day means for a class: its days of validity and, where a planning act has them,
    /// those of its force. Only attributes that everybody may read count where `public`.
    #[must_use]
    pub fn valid_on(class: &Class, day: i32, public: bool) -> Vec<Self> {
        let place = |name: &str| {
            class
                .attribute(name)
                .filter(|(_, a)| matches!(a.kind, Kind::Date) && !a.many)
                .filter(|(_, a)| {
                    a.visibility == Visibility::Public || (!public && a.visibility != Visibility::Personal)
                })
                .map(|(i, _)| i)
        };
        [("waznyOd", "waznyDo"), ("obowiazujeOd", "obowiazujeDo")]
            .into_iter()
            .map(|(from, to)| (place(from), place(to)))
            .filter(|(from, to)| class.kept && (from.is_some() || to.is_some()))
            .map(|(from, to)| Self::ValidOn { day, from, to })
            .collect()
    }
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
