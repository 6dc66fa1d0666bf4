//! Preconditions of a write (RFC 9110 §13): whether its author says which version it is about, and is right.

use crate::item;
use axum::http::{HeaderMap, header};
use httpkit::Problem;
use httpkit::conditional::{Condition, if_match, if_unmodified_since};
use registers::Stored;

/// Whether the write says which version it is about. The tag of any representation of the version that stands will do.
///
/// # Errors
/// 412 when it is about another one. Where two conditions are set, both must hold.
pub fn stated(headers: &HeaderMap, stored: &Stored) -> Result<bool, Problem> {
    let tags = item::tags(stored);
    let tagged = if_match(headers, &tags);
    // A version whose beginning is not known cannot be compared; such a condition is not set at all.
    let timed =
        stored.entry.life.version_from.map_or(Condition::Absent, |modified| if_unmodified_since(headers, modified));
    let known = headers.contains_key(header::IF_NONE_MATCH) && tags.iter().any(|t| t.known_to(headers));
    if known || tagged == Condition::Fails || timed == Condition::Fails {
        return Err(Problem::precondition_failed(None).member("code", "conflict"));
    }
    Ok(tagged == Condition::Holds || timed == Condition::Holds)
}
