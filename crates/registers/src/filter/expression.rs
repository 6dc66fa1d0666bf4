//! A question as a client wrote it, in whatever language: names, literals and operators, nothing looked up yet.

use super::place::Place;

/// Levels of nesting that a question may have. Nobody needs them; a parser must stop there, because each level takes
/// stack.
pub const DEPTH: usize = 64;

/// Parts (operators, names, literals) that a question may have.
pub const MOST_PARTS: usize = 5_000;

/// A part of a question. Two parts are equal wherever they stand.
#[derive(Debug, Clone)]
pub struct Expr {
    pub what: What,
    /// Characters from the beginning of the question, for telling where something is wrong.
    pub at: Option<usize>,
}

impl PartialEq for Expr {
    fn eq(&self, other: &Self) -> bool {
        self.what == other.what
    }
}

impl Expr {
    #[must_use]
    pub fn new(at: Option<usize>, what: What) -> Self {
        Self { what, at }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum What {
    And(Vec<Expr>),
    Or(Vec<Expr>),
    Not(Box<Expr>),
    Compare(Comparison, Box<Expr>, Box<Expr>),
    /// Value, lowest, highest; both included.
    Between(Box<Expr>, Box<Expr>, Box<Expr>),
    /// Value and pattern: `%`, `_`, escaped by a backslash.
    Like(Box<Expr>, Box<Expr>),
    In(Box<Expr>, Vec<Expr>),
    IsNull(Box<Expr>),
    Spatial(Spatial, Box<Expr>, Box<Expr>),
    /// Not further apart than this many metres.
    Near(Box<Expr>, Box<Expr>, f64),
    Temporal(Temporal, Box<Expr>, Box<Expr>),
    Lists(Lists, Box<Expr>, Box<Expr>),

    Property(String),
    Text(String),
    /// A value that is written as text and has the type of what it stands beside (FES).
    Bare(String),
    Integer(i64),
    Real(f64),
    Boolean(bool),
    /// Days since 1970-01-01.
    Date(i32),
    /// Microseconds since 1970-01-01T00:00:00Z.
    Instant(i64),
    /// The open end of an interval.
    Open,
    Interval(Box<Expr>, Box<Expr>),
    List(Vec<Expr>),
    Place(Place),
    Arithmetic(Arithmetic, Box<Expr>, Box<Expr>),
    Folded(Fold, Box<Expr>),
    Call(String, Vec<Expr>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    /// The operator as CQL2 and SQL write it.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::Unequal => "<>",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arithmetic {
    Plus,
    Minus,
    Times,
    /// Always with a fraction.
    Over,
    /// The remainder, with the sign of the left side.
    Modulo,
    /// The whole part of the quotient, towards zero.
    Div,
    Power,
}

/// What two texts need not agree in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    Case,
    /// Marks above and below letters, and the strokes of `ł`, `ø` and `đ`.
    Accents,
}

/// The relations of simple feature access.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spatial {
    Intersects,
    Equals,
    Disjoint,
    Touches,
    Within,
    Overlaps,
    Crosses,
    Contains,
}

/// Allen's relations of intervals; an instant is an interval that ends when it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Temporal {
    After,
    Before,
    Contains,
    Disjoint,
    During,
    Equals,
    FinishedBy,
    Finishes,
    Intersects,
    Meets,
    MetBy,
    OverlappedBy,
    Overlaps,
    StartedBy,
    Starts,
}

/// Relations of sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lists {
    ContainedBy,
    Contains,
    Equals,
    Overlaps,
}
