//! `sortby`, and `po` of a sorted list: the order of a list and where in it a page begins.

use super::limit;
use httpkit::{Problem, Query};
use registers::catalogue::{Class, Kind};
use registers::filter::{House, Order, Property, Reader, SortKey};
use registers::{Stored, Value, Words};

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
    match resume(text, class, &keys) {
        Some((after, row)) => Ok((Order { keys, after }, Some(row))),
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

/// `po` for the page after this entry: the values it is sorted by, and its row, as a list of texts.
pub fn after(order: &Order, last: &Stored) -> String {
    if order.keys.is_empty() {
        return last.number.to_string();
    }
    let mut parts: Vec<serde_json::Value> = order
        .keys
        .iter()
        .map(|key| match of(key.by, last) {
            Value::Null => serde_json::Value::Null,
            Value::DateTime(micros) => micros.to_string().into(),
            Value::Date(day) => day.to_string().into(),
            other => other.as_text().unwrap_or_default().into_owned().into(),
        })
        .collect();
    parts.push(last.number.to_string().into());
    serde_json::Value::Array(parts).to_string()
}

/// The value that an entry is sorted by.
pub fn of(property: Property, stored: &Stored) -> Value {
    let (identity, life) = (&stored.entry.identity, &stored.entry.life);
    let instant = |t: Option<i64>| t.map_or(Value::Null, Value::DateTime);
    match property {
        Property::Attribute(i) => stored.entry.values.get(i).cloned().unwrap_or(Value::Null),
        Property::House(House::Id) => Value::Text(identity.feature_id()),
        Property::House(House::Local) => Value::Text(identity.local.clone()),
        Property::House(House::Namespace) => Value::Text(identity.namespace.clone()),
        Property::House(House::Version) => identity.version.clone().map_or(Value::Null, Value::Text),
        Property::House(House::ObjectFrom) => instant(life.object_from),
        Property::House(House::VersionFrom) => instant(life.version_from),
        Property::House(House::VersionTo) => instant(life.version_to),
        Property::House(House::ObjectTo) => instant(life.object_to),
    }
}

fn resume(text: &str, class: &Class, keys: &[SortKey]) -> Option<(Vec<Value>, i64)> {
    let parts: Vec<Option<String>> = serde_json::from_str(text).ok()?;
    let (row, values) = parts.split_last()?;
    let row = row.as_ref()?.parse().ok().filter(|n| *n >= 0)?;
    if values.len() != keys.len() {
        return None;
    }
    let values =
        keys.iter().zip(values).map(|(key, text)| value(class, key.by, text.as_deref())).collect::<Option<_>>()?;
    Some((values, row))
}

fn value(class: &Class, by: Property, text: Option<&str>) -> Option<Value> {
    let Some(text) = text else { return Some(Value::Null) };
    // A client cannot have got it from a link, and the database does not take it.
    if text.contains('\0') {
        return None;
    }
    let instant = || text.parse().ok().filter(|t| chrono_fits(*t)).map(Value::DateTime);
    match by {
        Property::House(house) if house.is_instant() => instant(),
        Property::House(_) => Some(Value::Text(text.to_owned())),
        Property::Attribute(i) => match class.attributes[i].kind {
            Kind::Integer => text.parse().ok().map(Value::Integer),
            Kind::Real => text.parse().ok().map(Value::Real),
            Kind::Boolean => text.parse().ok().map(Value::Boolean),
            Kind::Date => text.parse().ok().filter(|d: &i32| d.abs() < 3_650_000).map(Value::Date),
            Kind::DateTime => instant(),
            _ => Some(Value::Text(text.to_owned())),
        },
    }
}

/// Instants within ten thousand years.
fn chrono_fits(micros: i64) -> bool {
    micros.unsigned_abs() < 315_360_000_000_000_000
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
