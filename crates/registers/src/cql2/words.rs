//! The operators of CQL2 by their names, which both encodings share (JSON in small letters).

use crate::filter::{Arithmetic, Comparison, Expr, Fold, Lists, Spatial, Temporal, What};

pub fn comparison(sign: &str) -> Option<Comparison> {
    Some(match sign {
        "=" => Comparison::Equal,
        "<>" => Comparison::Unequal,
        "<" => Comparison::Less,
        "<=" => Comparison::LessOrEqual,
        ">" => Comparison::Greater,
        ">=" => Comparison::GreaterOrEqual,
        _ => return None,
    })
}

pub fn arithmetic(sign: &str) -> Option<Arithmetic> {
    Some(match sign {
        "+" => Arithmetic::Plus,
        "-" => Arithmetic::Minus,
        "*" => Arithmetic::Times,
        "/" => Arithmetic::Over,
        "%" => Arithmetic::Modulo,
        "div" => Arithmetic::Div,
        "^" => Arithmetic::Power,
        _ => return None,
    })
}

pub fn fold(name: &str) -> Option<Fold> {
    match name {
        "casei" => Some(Fold::Case),
        "accenti" => Some(Fold::Accents),
        _ => None,
    }
}

pub fn spatial(name: &str) -> Option<Spatial> {
    Some(match name {
        "s_intersects" => Spatial::Intersects,
        "s_equals" => Spatial::Equals,
        "s_disjoint" => Spatial::Disjoint,
        "s_touches" => Spatial::Touches,
        "s_within" => Spatial::Within,
        "s_overlaps" => Spatial::Overlaps,
        "s_crosses" => Spatial::Crosses,
        "s_contains" => Spatial::Contains,
        _ => return None,
    })
}

pub fn temporal(name: &str) -> Option<Temporal> {
    Some(match name {
        "t_after" => Temporal::After,
        "t_before" => Temporal::Before,
        "t_contains" => Temporal::Contains,
        "t_disjoint" => Temporal::Disjoint,
        "t_during" => Temporal::During,
        "t_equals" => Temporal::Equals,
        "t_finishedby" => Temporal::FinishedBy,
        "t_finishes" => Temporal::Finishes,
        "t_intersects" => Temporal::Intersects,
        "t_meets" => Temporal::Meets,
        "t_metby" => Temporal::MetBy,
        "t_overlappedby" => Temporal::OverlappedBy,
        "t_overlaps" => Temporal::Overlaps,
        "t_startedby" => Temporal::StartedBy,
        "t_starts" => Temporal::Starts,
        _ => return None,
    })
}

pub fn lists(name: &str) -> Option<Lists> {
    Some(match name {
        "a_containedby" => Lists::ContainedBy,
        "a_contains" => Lists::Contains,
        "a_equals" => Lists::Equals,
        "a_overlaps" => Lists::Overlaps,
        _ => return None,
    })
}

/// Whether an operator of two sides is called so.
pub fn is_pair(name: &str) -> bool {
    comparison(name).is_some()
        || arithmetic(name).is_some()
        || spatial(name).is_some()
        || temporal(name).is_some()
        || lists(name).is_some()
}

/// The operator of this name with its two sides.
pub fn paired(name: &str, left: Expr, right: Expr) -> Option<What> {
    let (left, right) = (Box::new(left), Box::new(right));
    if let Some(op) = comparison(name) {
        return Some(What::Compare(op, left, right));
    }
    if let Some(op) = arithmetic(name) {
        return Some(What::Arithmetic(op, left, right));
    }
    if let Some(how) = spatial(name) {
        return Some(What::Spatial(how, left, right));
    }
    if let Some(how) = temporal(name) {
        return Some(What::Temporal(how, left, right));
    }
    lists(name).map(|how| What::Lists(how, left, right))
}
