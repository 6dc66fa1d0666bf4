//! Periods in checked questions: Allen's relations as comparisons of beginnings and ends.

use super::term::{Sort, as_time, in_domain};
use super::{Binder, Bound, no};
use crate::filter::Filter;
use crate::filter::expression::{Comparison, Expr, Temporal, What};
use crate::filter::term::{Domain, Takes, Term};

type Moment = (Term, Sort);
type Period = (Moment, Moment);

impl Binder<'_> {
    pub(super) fn temporal(&mut self, how: Temporal, left: &Expr, right: &Expr) -> Bound<Filter> {
        let (a, b) = (self.period(left)?, self.period(right)?);
        // Whole days beside instants: everything is compared by days.
        let days = [&a.0, &a.1, &b.0, &b.1].iter().any(|t| t.1 == Sort::Date);
        let domain = if days { Domain::Date } else { Domain::Instant };
        let compare = |op: Comparison, l: &(Term, Sort), r: &(Term, Sort)| {
            let (left, right) = (in_domain(l.0.clone(), domain), in_domain(r.0.clone(), domain));
            match (&left, &right) {
                // Both open: nothing to ask the database.
                (Term::Endless(l), Term::Endless(r)) => Filter::Is(Term::Boolean(match op {
                    Comparison::Equal => l == r,
                    Comparison::Unequal => l != r,
                    Comparison::Less => !l & r,
                    Comparison::LessOrEqual => l <= r,
                    Comparison::Greater => l & !r,
                    Comparison::GreaterOrEqual => l >= r,
                })),
                _ => Filter::Compare { domain, op, left, right },
            }
        };
        Ok(relation(how, &a, &b, &compare))
    }

    /// Beginning and end.
    pub(super) fn period(&mut self, e: &Expr) -> Bound<((Term, Sort), (Term, Sort))> {
        let What::Interval(from, to) = &e.what else {
            let t = self.moment(e, false)?;
            return Ok((t.clone(), t));
        };
        self.count(e)?;
        let (from, to) = (self.moment(from, false)?, self.moment(to, true)?);
        let backwards = match (&from.0, &to.0) {
            (Term::Date(a), Term::Date(b)) => a > b,
            (Term::Instant(a), Term::Instant(b)) => a > b,
            _ => false,
        };
        if backwards {
            return no(
                e,
                "Przedział czasu kończy się, zanim się zacznie; zamień jego końce.",
                "The interval ends before it begins; exchange its ends.",
            );
        }
        Ok((from, to))
    }

    pub(super) fn moment(&mut self, e: &Expr, late: bool) -> Bound<(Term, Sort)> {
        if e.what == What::Open {
            self.count(e)?;
            return Ok((Term::Endless(late), Sort::Endless));
        }
        let (term, sort) = self.of_sort(e, Takes::Time)?;
        match (&term, sort) {
            (Term::Text(text), _) => as_time(e, text),
            _ => Ok((term, sort)),
        }
    }
}

/// How two periods relate, by comparisons of (beginning, end) that `compare` makes.
fn relation(
    how: Temporal,
    (a0, a1): &Period,
    (b0, b1): &Period,
    compare: &dyn Fn(Comparison, &Moment, &Moment) -> Filter,
) -> Filter {
    use Comparison::{Equal as Eq, Greater as Gt, GreaterOrEqual as Ge, Less as Lt, LessOrEqual as Le};
    let c = compare;
    let all = Filter::All;
    match how {
        Temporal::After => c(Gt, a0, b1),
        Temporal::Before => c(Lt, a1, b0),
        Temporal::Contains => all(vec![c(Lt, a0, b0), c(Gt, a1, b1)]),
        Temporal::Disjoint => Filter::Any(vec![c(Gt, a0, b1), c(Lt, a1, b0)]),
        Temporal::During => all(vec![c(Gt, a0, b0), c(Lt, a1, b1)]),
        Temporal::Equals => all(vec![c(Eq, a0, b0), c(Eq, a1, b1)]),
        Temporal::FinishedBy => all(vec![c(Lt, a0, b0), c(Eq, a1, b1)]),
        Temporal::Finishes => all(vec![c(Gt, a0, b0), c(Eq, a1, b1)]),
        Temporal::Intersects => all(vec![c(Le, a0, b1), c(Ge, a1, b0)]),
        Temporal::Meets => c(Eq, a1, b0),
        Temporal::MetBy => c(Eq, a0, b1),
        Temporal::OverlappedBy => all(vec![c(Gt, a0, b0), c(Lt, a0, b1), c(Gt, a1, b1)]),
        Temporal::Overlaps => all(vec![c(Lt, a0, b0), c(Gt, a1, b0), c(Lt, a1, b1)]),
        Temporal::StartedBy => all(vec![c(Eq, a0, b0), c(Gt, a1, b1)]),
        Temporal::Starts => all(vec![c(Eq, a0, b0), c(Lt, a1, b1)]),
    }
}
