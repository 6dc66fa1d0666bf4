//! An element as JSON, for what has no place in a class: attributes with `@`, repeated children as a list, `#text` for
//! text beside them.

use crate::names::{Known, Names};
use crate::tree::El;
use serde_json::{Map, Value};

pub(crate) fn of(el: El<'_>, names: &Names) -> Value {
    without(el, names, &|_| false)
}

/// The same, with some elements left out.
pub(crate) fn without(el: El<'_>, names: &Names, hidden: &dyn Fn(El<'_>) -> bool) -> Value {
    let mut map = Map::new();
    for (name, value) in el.attributes() {
        // File-local ids of geometries mean nothing outside the file.
        if name.known != Known::Id {
            map.insert(format!("@{}", names.local(name)), Value::String(value.to_owned()));
        }
    }
    if el.is_leaf() && map.is_empty() {
        return if el.text().is_empty() { Value::Null } else { Value::String(el.text().to_owned()) };
    }
    if !el.text().is_empty() {
        map.insert("#text".to_owned(), Value::String(el.text().to_owned()));
    }
    for child in el.children() {
        if hidden(child) {
            continue;
        }
        put(&mut map, names.local(child.name()), without(child, names, hidden));
    }
    Value::Object(map)
}

/// Adds under a key; a second value makes a list.
pub(crate) fn put(map: &mut Map<String, Value>, key: &str, value: Value) {
    match map.get_mut(key) {
        None => {
            map.insert(key.to_owned(), value);
        }
        Some(Value::Array(list)) => list.push(value),
        Some(first) => {
            let one = first.take();
            *first = Value::Array(vec![one, value]);
        }
    }
}
