//! `filter`, `filter-lang` and `filter-crs` (Part 3): a question in CQL2, as everybody may ask it.

use super::crs;
use httpkit::{Problem, Query, question};
use registers::Class;
use registers::filter::{Filter, Reader};

/// The condition of a query, checked against the class; nothing where there is none.
///
/// # Errors
/// 400 with the place in the filter, and a sentence that names the remedy.
pub fn parse(query: &Query, class: &Class) -> Result<Option<Filter>, Problem> {
    question::filter(query, class, Reader::Public, crs::parse(query, "filter-crs")?)
}
