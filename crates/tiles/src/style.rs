//! The map style of the base map, expanded for one variant.
//!
//! `styles/` holds one source: the frame (`zasadnicza.src.json`), the layers in drawing order
//! (`zasadnicza/*.json`, sorted by file name) and the colours of each variant (`tokens.json`). A JSON string that equals
//! `$name` is replaced by the variant's token of that name, whatever JSON value that is; nothing else is expanded.
//! Addresses that start at the root of this server are made absolute, because a style is also read by programs that
//! have no page to resolve them against.

use std::sync::OnceLock;

use rust_embed::RustEmbed;
use serde_json::{Map, Value};

#[derive(RustEmbed)]
#[folder = "../../styles"]
struct Sources;

/// What can be wrong with the sources; a test proves that none of it happens with the embedded ones.
#[derive(Debug, thiserror::Error)]
pub enum StyleError {
    #[error("styles/{0} is missing")]
    Missing(String),
    #[error("styles/{0} is not JSON: {1}")]
    Json(String, #[source] serde_json::Error),
    #[error("styles/{0} has an unexpected shape")]
    Shape(String),
    #[error("the token ${0} is not in styles/tokens.json")]
    Token(String),
}

/// The variant that citizens see first.
pub const DEFAULT_VARIANT: &str = "jasny";

/// Every variant, expanded, with root-relative addresses; in the order of `tokens.json`.
fn expanded() -> &'static Result<Map<String, Value>, StyleError> {
    static STYLES: OnceLock<Result<Map<String, Value>, StyleError>> = OnceLock::new();
    STYLES.get_or_init(expand_all)
}

/// The names of the variants, in the order in which they are offered.
pub fn variants() -> Vec<&'static str> {
    expanded().as_ref().map_or_else(|_| Vec::new(), |all| all.keys().map(String::as_str).collect())
}

/// The style of a variant with absolute addresses, or `None` when there is no such variant.
pub fn style(variant: &str, base_url: &str) -> Option<Value> {
    let mut style = expanded().as_ref().ok()?.get(variant)?.clone();
    absolute(&mut style, base_url.trim_end_matches('/'));
    Some(style)
}

/// Proves at start that the sources are whole.
pub fn check() -> Result<(), &'static StyleError> {
    expanded().as_ref().map(|_| ())
}

fn expand_all() -> Result<Map<String, Value>, StyleError> {
    let tokens = read("tokens.json")?;
    let shape = || StyleError::Shape("tokens.json".to_owned());
    let common = tokens.get("wspolne").and_then(Value::as_object).ok_or_else(shape)?;
    let variants = tokens.get("warianty").and_then(Value::as_object).ok_or_else(shape)?;
    let source = assembled()?;
    let mut all = Map::new();
    for (name, variant) in variants {
        let mut values = common.clone();
        let own = variant.get("tokeny").and_then(Value::as_object).ok_or_else(shape)?;
        values.extend(own.iter().map(|(key, value)| (key.clone(), value.clone())));
        let mut style = source.clone();
        expand(&mut style, &values)?;
        if let Some(metadata) = style.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.insert("infostrada:wariant".to_owned(), Value::String(name.clone()));
        }
        all.insert(name.clone(), style);
    }
    Ok(all)
}

/// The frame with the layers of all files put in.
fn assembled() -> Result<Value, StyleError> {
    let mut frame = read("zasadnicza.src.json")?;
    let layers_file = |path: &str| path.starts_with("zasadnicza/") && path.ends_with(".json");
    let mut files: Vec<_> = Sources::iter().filter(|path| layers_file(path)).collect();
    files.sort();
    let mut layers = Vec::new();
    for file in files {
        match read(&file)? {
            Value::Array(part) => layers.extend(part),
            _ => return Err(StyleError::Shape(file.into_owned())),
        }
    }
    let object = frame.as_object_mut().ok_or_else(|| StyleError::Shape("zasadnicza.src.json".to_owned()))?;
    object.insert("layers".to_owned(), Value::Array(layers));
    Ok(frame)
}

fn read(path: &str) -> Result<Value, StyleError> {
    let file = Sources::get(path).ok_or_else(|| StyleError::Missing(path.to_owned()))?;
    serde_json::from_slice(&file.data).map_err(|error| StyleError::Json(path.to_owned(), error))
}

/// Puts tokens in.
fn expand(value: &mut Value, tokens: &Map<String, Value>) -> Result<(), StyleError> {
    match value {
        Value::String(text) => {
            if let Some(name) = text.strip_prefix('$') {
                *value = tokens.get(name).cloned().ok_or_else(|| StyleError::Token(name.to_owned()))?;
            }
            Ok(())
        }
        Value::Array(items) => items.iter_mut().try_for_each(|item| expand(item, tokens)),
        Value::Object(fields) => fields.values_mut().try_for_each(|field| expand(field, tokens)),
        _ => Ok(()),
    }
}

/// How addresses of this server begin in the sources.
const ROOTS: [&str; 4] = ["/tiles", "/sprites", "/fonts", "/glyphs"];

/// Puts the public address before the addresses that start at the root of this server.
fn absolute(value: &mut Value, base_url: &str) {
    match value {
        Value::String(text) if ROOTS.iter().any(|prefix| text.starts_with(prefix)) => text.insert_str(0, base_url),
        Value::Array(items) => items.iter_mut().for_each(|item| absolute(item, base_url)),
        Value::Object(fields) => fields.values_mut().for_each(|field| absolute(field, base_url)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variant_is_whole_and_absolute() {
        check().unwrap();
        assert_eq!(variants(), ["jasny", "legal", "hc"]);
        for variant in variants() {
            let text = style(variant, "https://mapa.example/").unwrap().to_string();
            assert!(!text.contains("\"$"), "a token is left in {variant}");
            assert!(text.contains("\"https://mapa.example/tiles/zasadnicza\""));
            assert!(text.contains("\"https://mapa.example/sprites/zasadnicza\""));
            assert!(!text.contains("\"/fonts"));
        }
    }

    #[test]
    fn an_unknown_variant_is_none() {
        assert!(style("zielony", "https://mapa.example").is_none());
    }

    #[test]
    fn the_layers_keep_the_order_of_their_files() {
        let style = style(DEFAULT_VARIANT, "").unwrap();
        let ids: Vec<_> =
            style["layers"].as_array().unwrap().iter().map(|layer| layer["id"].as_str().unwrap()).collect();
        assert_eq!(ids.first(), Some(&"tlo"));
        let place = |id: &str| ids.iter().position(|each| *each == id).unwrap();
        assert!(place("budynki-obszar") < place("woda-przewod"));
        assert!(place("woda-przewod") < place("woda-litery"));
    }
}
