//! Temporal operators: relations of instants and periods, written in GML or as literals.

use super::{Read, Reading, new, refuse, term::term, wrong_count};
use crate::xml::Element;
use registers::filter::{Expr, Temporal, What};

/// The relation of an operator's name.
#[must_use]
pub fn relation(name: &str) -> Option<Temporal> {
    Some(match name {
        "After" => Temporal::After,
        "Before" => Temporal::Before,
        "Begins" => Temporal::Starts,
        "BegunBy" => Temporal::StartedBy,
        "TContains" => Temporal::Contains,
        "During" => Temporal::During,
        "TEquals" => Temporal::Equals,
        "TOverlaps" => Temporal::Overlaps,
        "Meets" => Temporal::Meets,
        "MetBy" => Temporal::MetBy,
        "OverlappedBy" => Temporal::OverlappedBy,
        "EndedBy" => Temporal::FinishedBy,
        "Ends" => Temporal::Finishes,
        "AnyInteracts" => Temporal::Intersects,
        _ => return None,
    })
}

pub fn read(e: &Element, r: Reading<'_>, how: Temporal) -> Read<What> {
    let [left, right] = e.children.as_slice() else { return wrong_count(e, 2) };
    Ok(What::Temporal(how, Box::new(side(left, r)?), Box::new(side(right, r)?)))
}

fn side(e: &Element, r: Reading<'_>) -> Read<Expr> {
    match e.local() {
        "TimeInstant" => instant(e),
        "TimePeriod" => Ok(new(What::Interval(
            Box::new(end(e, "beginPosition", "begin")?),
            Box::new(end(e, "endPosition", "end")?),
        ))),
        "Literal" => match e.children.as_slice() {
            [] => Ok(written(e)),
            [one] => side(one, r),
            _ => wrong_count(e, 1),
        },
        _ => term(e, r, 0),
    }
}

fn end(e: &Element, position: &str, property: &str) -> Read<Expr> {
    if let Some(position) = e.child(position) {
        return Ok(written(position));
    }
    match e.child(property).and_then(|p| p.child("TimeInstant")) {
        Some(found) => instant(found),
        None => refuse("Okres TimePeriod nie ma początku albo końca.", "The TimePeriod lacks a beginning or an end."),
    }
}

fn instant(e: &Element) -> Read<Expr> {
    match e.child("timePosition") {
        Some(position) => Ok(written(position)),
        None => refuse("Chwila TimeInstant nie ma timePosition.", "The TimeInstant has no timePosition."),
    }
}

fn written(e: &Element) -> Expr {
    let open = e.attribute("indeterminatePosition").is_some_and(|p| matches!(p, "unknown" | "after" | "before"));
    if open && e.text().is_empty() { new(What::Open) } else { new(What::Text(e.text().to_owned())) }
}
