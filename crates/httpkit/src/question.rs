//! Conditions and order that a client writes into an address (`filter` in CQL2, `sortby`), checked against a class and
//! against what the reader may see of it. What somebody may not read is answered exactly as what there is not.

use crate::problem::Problem;
use crate::query::Query;
use registers::cql2::{self, Language};
use registers::crs::Crs;
use registers::filter::{Filter, Order, Reader, Refusal, SortKey};
use registers::{Class, Words};

/// Keys that anybody needs at once.
const MOST_KEYS: usize = 8;

/// The condition of `filter` and `filter-lang`, whose coordinates are in `crs`; nothing where there is none.
///
/// # Errors
/// 400 with the place in the filter, and a sentence that names the remedy.
pub fn filter(query: &Query, class: &Class, reader: Reader, crs: &'static Crs) -> Result<Option<Filter>, Problem> {
    let language = language(query)?;
    let Some(text) = query.get("filter").filter(|t| !t.trim().is_empty()) else { return Ok(None) };
    let asked = cql2::read(text, language, crs).and_then(|e| e.bind(class, reader));
    asked.map(Some).map_err(refused)
}

/// What is wrong with a filter, as an answer.
fn refused(refusal: Refusal) -> Problem {
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

/// The keys of `sortby`; none where it is not there.
///
/// # Errors
/// 400 for what cannot be sorted by, naming what can.
pub fn sort_keys(query: &Query, class: &Class, reader: Reader) -> Result<Vec<SortKey>, Problem> {
    let Some(text) = query.get("sortby").filter(|t| !t.trim().is_empty()) else { return Ok(Vec::new()) };
    let mut keys: Vec<SortKey> = Vec::new();
    for part in text.split(',') {
        // In a query „+” means a blank, and clients forget to encode it.
        let part = part.trim();
        let (descending, name) = match part.strip_prefix('-') {
            Some(rest) => (true, rest.trim()),
            None => (false, part.strip_prefix('+').unwrap_or(part).trim()),
        };
        let by = class.sorted_by(reader).find(|p| class.property_name(*p) == name);
        match by {
            Some(by) if keys.len() < MOST_KEYS && keys.iter().all(|k| k.by != by) => {
                keys.push(SortKey { by, descending });
            }
            _ => {
                let list = class.sorted_by(reader).map(|p| class.property_name(p)).collect::<Vec<_>>().join(", ");
                let expected = Words {
                    pl: format!(
                        "najwyżej {MOST_KEYS} różnych atrybutów po przecinku, malejąco ze znakiem -; są: {list}"
                    ),
                    en: format!(
                        "at most {MOST_KEYS} different properties divided by commas, descending ones with -; there are: {list}"
                    ),
                };
                return Err(Problem::invalid_value("sortby", text, &expected));
            }
        }
    }
    Ok(keys)
}

/// Where in a list sorted by these keys a page begins: after the entry that a `next` link named in this parameter.
///
/// # Errors
/// 400 for what comes from another list.
pub fn page_after(
    query: &Query,
    parameter: &str,
    keys: Vec<SortKey>,
    class: &Class,
) -> Result<(Order, Option<i64>), Problem> {
    let Some(text) = query.get(parameter) else { return Ok((Order { keys, after: Vec::new() }, None)) };
    let resumed = Order::resuming(keys, text, class).map(|(order, row)| (order, Some(row)));
    resumed.ok_or_else(|| {
        let expected = Words {
            pl: "wartość z odsyłacza next tej samej listy".into(),
            en: "the value of a next link of the same list".into(),
        };
        Problem::invalid_value(parameter, text, &expected)
    })
}
