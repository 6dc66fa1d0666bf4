//! Values in a checked question: columns, literals and what is computed of them.

use super::expression::{Arithmetic, Fold};
use super::property::House;

/// What a comparison is made in. Both sides are brought into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Domain {
    /// Equality to the letter; order of the Polish alphabet.
    Text,
    /// Whole numbers and decimal literals beside them, exactly.
    Exact,
    /// Double precision.
    Real,
    Boolean,
    /// Days; an instant counts as its day in Poland.
    Date,
    Instant,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Term {
    /// An attribute that is not repeated (place in the class).
    Attribute(usize),
    /// The value of a repeated attribute that [`super::Filter::Some`] looks at.
    Element(usize),
    House(House),
    Text(String),
    Integer(i64),
    Real(f64),
    Boolean(bool),
    /// Days since 1970-01-01.
    Date(i32),
    /// Microseconds since 1970-01-01T00:00:00Z.
    Instant(i64),
    /// Before (false) or after (true) every date and instant: the open end of an interval.
    Endless(bool),
    /// In [`Domain::Exact`] (plus, minus, times, modulo, div of whole numbers) or [`Domain::Real`]. What cannot be
    /// computed is missing: division by zero, and in double precision what leaves 1e-150…1e150.
    Arithmetic(Arithmetic, Domain, Box<Term>, Box<Term>),
    Folded(Fold, Box<Term>),
    /// Takes what is in the domain.
    Call(Function, Domain, Box<Term>),
}

impl Term {
    #[must_use]
    pub fn is_literal(&self) -> bool {
        matches!(
            self,
            Self::Text(_)
                | Self::Integer(_)
                | Self::Real(_)
                | Self::Boolean(_)
                | Self::Date(_)
                | Self::Instant(_)
                | Self::Endless(_)
        )
    }

    /// Repeated attributes whose values it uses.
    pub(super) fn elements(&self, into: &mut Vec<usize>) {
        match self {
            Self::Element(i) if !into.contains(i) => into.push(*i),
            Self::Arithmetic(_, _, left, right) => {
                left.elements(into);
                right.elements(into);
            }
            Self::Folded(_, of) | Self::Call(_, _, of) => of.elements(into),
            _ => {}
        }
    }
}

/// Functions that a question may use; each takes one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Function {
    Lower,
    Upper,
    /// Without blanks before and after.
    Trim,
    /// Characters of a text.
    Length,
    Abs,
    Floor,
    Ceiling,
    /// Of a date, or of an instant in Poland.
    Year,
    Month,
    Day,
}

impl Function {
    pub const ALL: [Self; 10] = [
        Self::Lower,
        Self::Upper,
        Self::Trim,
        Self::Length,
        Self::Abs,
        Self::Floor,
        Self::Ceiling,
        Self::Year,
        Self::Month,
        Self::Day,
    ];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::Upper => "upper",
            Self::Trim => "trim",
            Self::Length => "length",
            Self::Abs => "abs",
            Self::Floor => "floor",
            Self::Ceiling => "ceil",
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
        }
    }

    /// By its name in any case.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.name().eq_ignore_ascii_case(name))
    }

    /// What it takes.
    #[must_use]
    pub fn takes(self) -> Takes {
        match self {
            Self::Lower | Self::Upper | Self::Trim | Self::Length => Takes::Text,
            Self::Abs | Self::Floor | Self::Ceiling => Takes::Number,
            Self::Year | Self::Month | Self::Day => Takes::Time,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    Text,
    Number,
    /// A date or an instant.
    Time,
}
