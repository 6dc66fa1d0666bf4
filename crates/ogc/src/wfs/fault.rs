//! Problems in the words and codes of WFS.

use crate::xml::XmlError;
use httpkit::{Problem, ProblemKind};
use registers::filter::Refusal;

#[must_use]
pub fn missing(parameter: &str) -> Problem {
    Problem::bad_request(format!("Brakuje parametru {parameter}."), format!("The parameter {parameter} is missing."))
        .ows("MissingParameterValue")
        .member("parameter", parameter)
}

#[must_use]
pub fn invalid(parameter: &str, pl: impl Into<String>, en: impl Into<String>) -> Problem {
    Problem::bad_request(pl, en).ows("InvalidParameterValue").member("parameter", parameter)
}

/// A request that this service does not know, or does not serve.
#[must_use]
pub fn not_supported(operation: &str) -> Problem {
    let operation = short(operation);
    Problem::bad_request(
        format!("Usługa nie obsługuje operacji „{operation}”."),
        format!("The service does not support the operation \"{operation}\"."),
    )
    .ows("OperationNotSupported")
    .member("parameter", operation)
}

/// A part of an operation that is not served.
#[must_use]
pub fn option(parameter: &str, pl: impl Into<String>, en: impl Into<String>) -> Problem {
    Problem::bad_request(pl, en).ows("OptionNotSupported").member("parameter", parameter)
}

/// A filter that is not understood or does not fit the class.
#[must_use]
pub fn filter(refusal: Refusal) -> Problem {
    let problem = invalid("filter", refusal.words.pl, refusal.words.en);
    if refusal.operands { problem.ows("OperationProcessingFailed") } else { problem }
}

/// A body that is no XML.
#[must_use]
pub fn body(error: XmlError) -> Problem {
    Problem::new(ProblemKind::InvalidBody, error.0.pl, error.0.en).ows("OperationParsingFailed")
}

#[must_use]
pub fn short(text: &str) -> String {
    text.chars().take(80).collect()
}
