//! The one question type: whatever a client asks in whatever language becomes this, and `store` makes SQL of it with
//! bound parameters.
//!
//! A language (CQL2 text and JSON, FES) is read into an [`Expr`], which knows names and literals only.
//! [`Expr::bind`] checks it against a class and a reader and gives a [`Filter`]: every property a place in the class,
//! every comparison with the domain in which it is made. A filter has SQL's three-valued logic: a comparison with a
//! missing value is neither true nor false, and an entry is found only where the whole is true.

mod bind;
mod expression;
mod paging;
mod place;
mod property;
mod term;

use crate::catalogue::{Class, Kind};
use crate::crs::Crs;
use crate::declaration::{Visibility, Words};
use crate::value::Value;
pub use expression::{Arithmetic, Comparison, DEPTH, Expr, Fold, Lists, MOST_PARTS, Spatial, Temporal, What};
pub use place::Place;
pub use property::{House, Property, Reader};
pub use term::{Domain, Function, Takes, Term};

/// A condition on the entries of one class.
#[derive(Debug, Clone, PartialEq)]
pub enum Filter {
    All(Vec<Filter>),
    Any(Vec<Filter>),
    Not(Box<Filter>),
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
    /// One of these units keeps the entry.
    KeptBy(Vec<String>),
    /// A term that is true or false by itself.
    Is(Term),
    Compare {
        domain: Domain,
        op: Comparison,
        left: Term,
        right: Term,
    },
    /// Equal to one of the values, in the domain.
    OneOf {
        domain: Domain,
        term: Term,
        values: Vec<Term>,
    },
    /// `%` stands for any characters, `_` for one, and a backslash takes the meaning from what follows it; it never ends
    /// the pattern. The folds are applied to the pattern, innermost first; the term carries its own.
    Like {
        term: Term,
        pattern: String,
        folds: Vec<Fold>,
    },
    IsNull(Term),
    /// The geometry attribute has none.
    NoPlace(usize),
    /// The repeated attribute has a value for which the condition holds; [`Term::Element`] stands for it inside. Unknown
    /// where the attribute is missing.
    Some(usize, Box<Filter>),
    Spatial {
        how: Spatial,
        left: Site,
        right: Site,
    },
    /// Not further apart than this many metres on the ground (to the accuracy of the projection, better than 0.1 %).
    Near {
        left: Site,
        right: Site,
        metres: f64,
    },
    /// Compares sets of texts.
    Lists {
        how: Lists,
        left: Several,
        right: Several,
    },
}

/// One side of a spatial condition.
#[derive(Debug, Clone, PartialEq)]
pub enum Site {
    /// A geometry attribute (place in the class).
    Attribute(usize),
    Literal(Place),
}

/// One side of a condition on lists.
#[derive(Debug, Clone, PartialEq)]
pub enum Several {
    /// A repeated attribute (place in the class).
    Attribute(usize),
    Literal(Vec<String>),
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

/// Another order of a page than that of arrival: by the keys, missing values last, and by row number where they are
/// equal. Texts stand in the order of the Polish alphabet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Order {
    pub keys: Vec<SortKey>,
    /// The keys' values of the last entry of the page before; goes with [`Page::after`].
    pub after: Vec<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SortKey {
    pub by: Property,
    pub descending: bool,
}

/// Why a question is not answered: it cannot be read, or it does not fit the class.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", .words.en)]
pub struct Refusal {
    /// Where in the question it shows, in characters from its beginning; nothing where the language has no such places.
    pub at: Option<usize>,
    /// What is wrong and what would be right, as whole sentences.
    pub words: Words,
    /// Each part is understood, but an operator cannot take them together.
    pub operands: bool,
}

impl Refusal {
    #[must_use]
    pub fn new(at: Option<usize>, pl: impl Into<String>, en: impl Into<String>) -> Self {
        Self { at, words: Words { pl: pl.into(), en: en.into() }, operands: false }
    }

    /// The same of parts that do not go together.
    #[must_use]
    pub fn of_operands(self) -> Self {
        Self { operands: true, ..self }
    }
}
