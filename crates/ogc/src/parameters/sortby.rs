//! `sortby`, and `po` of a sorted list: the order of a list and where in it a page begins.

use super::limit;
use httpkit::{Problem, Query};
use registers::Words;
use registers::catalogue::Class;
use registers::filter::{Order, Reader, SortKey};

/// Keys that anybody needs at once.
const MOST: usize = 8;

/// The order, and the row after which the page begins.
///
/// # Errors
/// 400 for what cannot be sorted by, and for a `po` that comes from another list.
pub fn parse(query: &Query, class: &Class) -> Result<(Order, Option<i64>), Problem> {
    let keys = keys(query, class)?;
    if keys.is_empty() {
        return Ok((Order::default(), limit::parse_after(query)?));
    }
    let Some(text) = query.get("po") else { return Ok((Order { keys, after: Vec::new() }, None)) };
    match Order::resuming(keys, text, class) {
        Some((order, row)) => Ok((order, Some(row))),
        None => {
            let expected = Words {
                pl: "wartość z odsyłacza next tej samej listy".into(),
                en: "the value of a next link of the same list".into(),
            };
            Err(Problem::invalid_value("po", text, &expected))
        }
    }
}

/// Names that a list can be sorted by.
pub fn names(class: &Class) -> impl Iterator<Item = &str> {
    class.sorted_by(Reader::Public).map(|p| class.property_name(p))
}

fn keys(query: &Query, class: &Class) -> Result<Vec<SortKey>, Problem> {
    let Some(text) = query.get("sortby").filter(|t| !t.trim().is_empty()) else { return Ok(Vec::new()) };
    let mut keys: Vec<SortKey> = Vec::new();
    for part in text.split(',') {
        // In a query „+” means a blank, and clients forget to encode it.
        let part = part.trim();
        let (descending, name) = match part.strip_prefix('-') {
            Some(rest) => (true, rest.trim()),
            None => (false, part.strip_prefix('+').unwrap_or(part).trim()),
        };
        let by = class.sorted_by(Reader::Public).find(|p| class.property_name(*p) == name);
        match by {
            Some(by) if keys.len() < MOST && keys.iter().all(|k| k.by != by) => keys.push(SortKey { by, descending }),
            _ => {
                let list = names(class).collect::<Vec<_>>().join(", ");
                let expected = Words {
                    pl: format!("najwyżej {MOST} różnych atrybutów po przecinku, malejąco ze znakiem -; są: {list}"),
                    en: format!(
                        "at most {MOST} different properties divided by commas, descending ones with -; there are: {list}"
                    ),
                };
                return Err(Problem::invalid_value("sortby", text, &expected));
            }
        }
    }
    Ok(keys)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;

    #[test]
    fn keys_are_read_with_their_direction() {
        let catalogue = trial::catalogue();
        let class = &catalogue.classes[0];
        let read = |text: &str| {
            let (order, _) = parse(&Query::default().with("sortby", text), class)?;
            Ok::<_, Problem>(
                order.keys.iter().map(|k| (class.property_name(k.by).to_owned(), k.descending)).collect::<Vec<_>>(),
            )
        };
        let is = |list: &[(&str, bool)]| list.iter().map(|(n, d)| ((*n).to_owned(), *d)).collect::<Vec<_>>();
        assert_eq!(read("+srednica,-rzedna").unwrap(), is(&[("srednica", false), ("rzedna", true)]));
        assert_eq!(read(" srednica, lokalnyId").unwrap(), is(&[("srednica", false), ("lokalnyId", false)]));
        assert_eq!(read("").unwrap(), []);
        for bad in ["wlasciciel", "geometria", "uwagi", "nic", "srednica,srednica", ",", "--srednica"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
