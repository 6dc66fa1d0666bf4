//! Arithmetic of checked questions.

use super::term::Sort;
use crate::filter::expression::Arithmetic;
use crate::filter::term::{Domain, Term};

/// Whole numbers stay exact where the result is whole; everything else is double precision.
pub(super) fn arithmetic(op: Arithmetic, left: (Term, Sort), right: (Term, Sort)) -> (Term, Sort) {
    let whole = left.1 == Sort::Integer && right.1 == Sort::Integer;
    let exact = whole && !matches!(op, Arithmetic::Over | Arithmetic::Power);
    let (domain, sort) = if exact { (Domain::Exact, Sort::Integer) } else { (Domain::Real, Sort::Real) };
    (Term::Arithmetic(op, domain, Box::new(left.0), Box::new(right.0)), sort)
}
