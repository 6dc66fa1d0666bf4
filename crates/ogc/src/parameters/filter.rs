//! `filter`, `filter-lang` and `filter-crs` (Part 3): a question in CQL2.

use super::crs;
use crate::cql2::{self, Language};
use httpkit::{Problem, Query};
use registers::filter::{Filter, Reader, Refusal};
use registers::{Class, Words};

/// The condition of a query, checked against the class; nothing where there is none.
///
/// # Errors
/// 400 with the place in the filter, and a sentence that names the remedy.
pub fn parse(query: &Query, class: &Class) -> Result<Option<Filter>, Problem> {
    let language = language(query)?;
    let crs = crs::parse(query, "filter-crs")?;
    let Some(text) = query.get("filter").filter(|t| !t.trim().is_empty()) else { return Ok(None) };
    let asked = cql2::read(text, language, crs).and_then(|e| e.bind(class, Reader::Public));
    asked.map(Some).map_err(refused)
}

/// What is wrong with a filter, as an answer.
pub fn refused(refusal: Refusal) -> Problem {
    let Words { pl, en } = refusal.words;
    match refusal.at {
        Some(at) => Problem::bad_request(
            format!("Filtr, znak {}: {pl}", at + 1),
            format!("The filter, character {}: {en}", at + 1),
        )
        .member("position", at),
        None => Problem::bad_request(format!("Filtr: {pl}"), format!("The filter: {en}")),
    }
    .member("parameter", "filter")
}

fn language(query: &Query) -> Result<Language, Problem> {
    let Some(name) = query.get("filter-lang") else { return Ok(Language::Text) };
    Language::ALL.into_iter().find(|l| l.name() == name).ok_or_else(|| {
        let names = Language::ALL.map(Language::name).join(", ");
        let expected = Words { pl: format!("jeden z języków {names}"), en: format!("one of {names}") };
        Problem::invalid_value("filter-lang", name, &expected)
    })
}
