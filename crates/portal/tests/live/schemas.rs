//! Whether an answer has the form of a schema, as far as our document uses schemas. Members that the schema does not name
//! are a fault too: the document is to tell everything.

use serde_json::{Map, Value as Json};

/// What a `$ref` leads to; null when nowhere.
pub fn reference<'d>(document: &'d Json, to: &str) -> &'d Json {
    to.strip_prefix('#').and_then(|pointer| document.pointer(pointer)).unwrap_or(&Json::Null)
}

pub fn fits(document: &Json, schema: &Json, value: &Json, at: &str) -> Result<(), String> {
    if let Some(to) = schema["$ref"].as_str() {
        return fits(document, reference(document, to), value, at);
    }
    for name in ["oneOf", "anyOf"] {
        if let Some(ways) = schema[name].as_array() {
            let tried: Vec<String> = ways.iter().filter_map(|way| fits(document, way, value, at).err()).collect();
            return if tried.len() < ways.len() { Ok(()) } else { Err(tried.join("\n")) };
        }
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Json::String(kind) => vec![kind],
        Json::Array(list) => list.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    };
    let kind = match value {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(n) if n.is_f64() => "number",
        Json::Number(_) => "integer",
        Json::String(_) => "string",
        Json::Array(_) => "array",
        Json::Object(_) => "object",
    };
    let known = kinds.is_empty() || kinds.contains(&kind) || (kind == "integer" && kinds.contains(&"number"));
    if !known {
        return Err(format!("{at}: {kind} where {kinds:?} is told"));
    }
    if let Some(list) = schema["enum"].as_array().filter(|list| !list.contains(value)) {
        return Err(format!("{at}: {value} is not among {list:?}"));
    }
    match value {
        Json::Array(list) if schema["items"].is_object() => {
            list.iter().enumerate().try_for_each(|(i, v)| fits(document, &schema["items"], v, &format!("{at}/{i}")))
        }
        Json::Object(map) => object(document, schema, map, at),
        _ => Ok(()),
    }
}

fn object(document: &Json, schema: &Json, map: &Map<String, Json>, at: &str) -> Result<(), String> {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    gather(document, schema, &mut properties, &mut required);
    if let Some(missing) = required.iter().find(|name| !map.contains_key(*name)) {
        return Err(format!("{at}: {missing} is missing"));
    }
    let more = &schema["additionalProperties"];
    // An object of which nothing is told is free.
    let free = properties.is_empty() && more.is_null();
    for (name, value) in map.iter().filter(|_| !free) {
        let at = format!("{at}/{name}");
        match properties.get(name) {
            Some(schema) => fits(document, schema, value, &at)?,
            None if more.is_object() => fits(document, more, value, &at)?,
            None => return Err(format!("{at} is not told of")),
        }
    }
    Ok(())
}

/// The members of a schema and of those that it is put together from.
fn gather(document: &Json, schema: &Json, properties: &mut Map<String, Json>, required: &mut Vec<String>) {
    let schema = match schema["$ref"].as_str() {
        Some(to) => reference(document, to),
        None => schema,
    };
    properties.extend(schema["properties"].as_object().cloned().into_iter().flatten());
    required.extend(schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned));
    schema["allOf"].as_array().into_iter().flatten().for_each(|part| gather(document, part, properties, required));
}

#[test]
fn what_is_not_told_is_found() {
    let document = serde_json::json!({
        "whole": { "allOf": [{ "$ref": "#/part" }, { "type": "object", "properties": { "b": { "type": ["null", "string"] } } }] },
        "part": { "type": "object", "required": ["a"], "properties": { "a": { "type": "array", "items": { "type": "integer" } } } },
    });
    let told = |value: Json| fits(&document, &document["whole"], &value, "").is_ok();
    assert!(told(serde_json::json!({ "a": [1, 2], "b": null })));
    for bad in [r#"{}"#, r#"{ "a": [1, "2"] }"#, r#"{ "a": [], "c": 1 }"#, r#"{ "a": [], "b": 1 }"#] {
        assert!(!told(serde_json::from_str(bad).unwrap()), "{bad}");
    }
}
