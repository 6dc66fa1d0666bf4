//! Dates and instants as CQL2 writes them.

use crate::filter::{Refusal, What};
use crate::time::{parse_date, parse_datetime};

/// `2024-05-01`.
pub fn date(text: &str, at: Option<usize>) -> Result<What, Refusal> {
    Some(text).filter(|t| t.len() == 10).and_then(parse_date).map(What::Date).ok_or_else(|| {
        Refusal::new(
            at,
            "To nie jest data; zapisuje się ją jako DATE('2024-05-01').",
            "This is no date; it is written as DATE('2024-05-01').",
        )
    })
}

/// `2024-05-01T12:00:00Z`; without a zone it is Polish time.
pub fn instant(text: &str, at: Option<usize>) -> Result<What, Refusal> {
    // In a query „+” means a blank, and many clients forget to encode the one of `+02:00`.
    let text = text.replacen(' ', "+", 1);
    Some(text).filter(|t| t.len() > 10).and_then(|t| parse_datetime(&t)).map(What::Instant).ok_or_else(|| {
        Refusal::new(
            at,
            "To nie jest chwila; zapisuje się ją jako TIMESTAMP('2024-05-01T12:00:00Z').",
            "This is no instant; it is written as TIMESTAMP('2024-05-01T12:00:00Z').",
        )
    })
}

/// An end of an interval: `..` is open.
pub fn end(text: &str, at: Option<usize>) -> Result<What, Refusal> {
    match text {
        ".." => Ok(What::Open),
        _ if text.len() == 10 => date(text, at),
        _ => instant(text, at),
    }
}
