//! CQL2 (OGC 21-065), text and JSON: read into an [`Expr`], which is then checked against a class.
//!
//! Coordinates stand in the axis order of the system that `filter-crs` names. Reading is bounded: a question longer than
//! [`LONGEST`] or nested deeper than [`crate::filter::DEPTH`] is refused before it costs anything.

mod json;
mod lexer;
mod place;
mod text;
mod time;
mod wkt;
mod words;

use crate::crs::Crs;
use crate::filter::{Expr, Refusal};

/// Characters that a question may have.
pub const LONGEST: usize = 100_000;

/// The encodings of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    Text,
    Json,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::Text, Self::Json];

    /// The value of `filter-lang`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "cql2-text",
            Self::Json => "cql2-json",
        }
    }
}

/// Reads a question whose coordinates are in `crs`.
///
/// # Errors
/// What cannot be read first, with its place and a remedy.
pub fn read(question: &str, language: Language, crs: &'static Crs) -> Result<Expr, Refusal> {
    if question.chars().nth(LONGEST).is_some() {
        return Err(Refusal::new(
            None,
            format!("Filtr ma ponad {LONGEST} znaków; skróć go albo podziel na kilka zapytań."),
            format!("The filter has over {LONGEST} characters; shorten it or divide it into several requests."),
        ));
    }
    match language {
        Language::Text => text::read(question, crs),
        Language::Json => json::read(question, crs),
    }
}
