//! The map style of the base map, expanded for one variant.
//!
//! `styles/` holds one source: the frame (`zasadnicza.src.json`), the layers in drawing order
//! (`zasadnicza/*.json`, sorted by file name) and the colours of each variant (`tokens.json`). A JSON string that equals
//! `$name` is replaced by the variant's token of that name, whatever JSON value that is; nothing else is expanded.
//! Map layers of registers that no style layer names, those of a unit's own register above all, are drawn after one plain
//! rule (`rejestr.json`), each register with a switch of its own.
//! Addresses that start at the root of this server are made absolute, because a style is also read by programs that
//! have no page to resolve them against.

mod plain;

use registers::Catalogue;
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
fn expanded() -> &'static Result<Vec<Variant>, StyleError> {
    static STYLES: OnceLock<Result<Vec<Variant>, StyleError>> = OnceLock::new();
    STYLES.get_or_init(expand_all)
}

/// The names of the variants, in the order in which they are offered.
pub fn variants() -> Vec<&'static str> {
    expanded().as_ref().map_or_else(|_| Vec::new(), |all| all.iter().map(|v| v.name.as_str()).collect())
}

/// The style of a variant with absolute addresses, or `None` when there is no such variant.
pub fn style(variant: &str, base_url: &str, catalogue: &Catalogue) -> Option<Value> {
    let variant = expanded().as_ref().ok()?.iter().find(|v| v.name == variant)?;
    let mut style = variant.style.clone();
    plain::add(&mut style, &variant.rule, catalogue);
    absolute(&mut style, base_url.trim_end_matches('/'));
    Some(style)
}

/// Proves at start that the sources are whole.
pub fn check() -> Result<(), &'static StyleError> {
    expanded().as_ref().map(|_| ())
}

/// One look: the style as it is written, and the plain rule.
struct Variant {
    name: String,
    style: Value,
    rule: Vec<Value>,
}

fn expand_all() -> Result<Vec<Variant>, StyleError> {
    let tokens = read("tokens.json")?;
    let shape = || StyleError::Shape("tokens.json".to_owned());
    let common = tokens.get("wspolne").and_then(Value::as_object).ok_or_else(shape)?;
    let variants = tokens.get("warianty").and_then(Value::as_object).ok_or_else(shape)?;
    let source = assembled()?;
    let rule = read("rejestr.json")?;
    let mut all = Vec::new();
    for (name, variant) in variants {
        let mut values = common.clone();
        let own = variant.get("tokeny").and_then(Value::as_object).ok_or_else(shape)?;
        values.extend(own.iter().map(|(key, value)| (key.clone(), value.clone())));
        let mut style = source.clone();
        expand(&mut style, &values)?;
        if let Some(metadata) = style.get_mut("metadata").and_then(Value::as_object_mut) {
            metadata.insert("infostrada:wariant".to_owned(), Value::String(name.clone()));
        }
        let mut rule = rule.clone();
        expand(&mut rule, &values)?;
        let Value::Array(rule) = rule else { return Err(StyleError::Shape("rejestr.json".to_owned())) };
        all.push(Variant { name: name.clone(), style, rule });
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

    fn bundled() -> Catalogue {
        registers::bundled::catalogue().unwrap()
    }

    #[test]
    fn every_variant_is_whole_and_absolute() {
        check().unwrap();
        assert_eq!(variants(), ["jasny", "legal", "hc"]);
        for variant in variants() {
            let text = style(variant, "https://mapa.example/", &bundled()).unwrap().to_string();
            assert!(!text.contains("\"$"), "a token is left in {variant}");
            assert!(text.contains("\"https://mapa.example/tiles/zasadnicza\""));
            assert!(text.contains("\"https://mapa.example/sprites/zasadnicza\""));
            assert!(!text.contains("\"/fonts"));
        }
    }

    #[test]
    fn an_unknown_variant_is_none() {
        assert!(style("zielony", "https://mapa.example", &bundled()).is_none());
    }

    #[test]
    fn the_layers_keep_the_order_of_their_files() {
        let style = style(DEFAULT_VARIANT, "", &bundled()).unwrap();
        let ids: Vec<_> =
            style["layers"].as_array().unwrap().iter().map(|layer| layer["id"].as_str().unwrap()).collect();
        assert_eq!(ids.first(), Some(&"tlo"));
        let place = |id: &str| ids.iter().position(|each| *each == id).unwrap();
        assert!(place("budynki-obszar") < place("woda-przewod"));
        assert!(place("woda-przewod") < place("woda-litery"));
    }

    #[test]
    fn a_register_that_no_layer_names_is_drawn_and_has_a_switch() {
        let benches = r#"
            id = "j04_lawki"
            label = { pl = "Ławki", en = "Benches" }
            legal = ""
            keeper = "gmina"
            kept = true
            xml = { prefix = "law", namespace = "https://gmina.example/lawki", identifier = "Iip" }
            [[classes]]
            name = "LAW_Lawka"
            id = "j04_lawki_lawka"
            label = { pl = "Ławki", en = "Benches" }
            tile = { groups = ["rejestry"], minzoom = 14, maxzoom = 17 }
            attributes = [{ name = "geometria", type = "geometry", kinds = ["point"], label = { pl = "położenie", en = "place" } }]
        "#;
        let document = registers::declared::Document::read(benches, registers::declared::Writing::Toml).unwrap();
        let catalogue = bundled().with(document.file, "04").unwrap();
        for variant in variants() {
            let style = style(variant, "", &catalogue).unwrap();
            let own: Vec<&Value> =
                style["layers"].as_array().unwrap().iter().filter(|l| l["source-layer"] == "j04_lawki_lawka").collect();
            let ids: Vec<&str> = own.iter().map(|l| l["id"].as_str().unwrap()).collect();
            assert_eq!(ids, ["rejestr-j04_lawki_lawka-punkt", "rejestr-j04_lawki_lawka-opis"]);
            assert_eq!(own[0]["minzoom"], 14);
            assert_eq!(own[0]["metadata"]["infostrada:grupa"], "j04_lawki");
            let groups = style["metadata"]["infostrada:grupy"].as_array().unwrap();
            assert_eq!(groups.last().unwrap()["pl"], "Ławki");
            assert!(!style.to_string().contains("\"$"));
        }
        // What has rules of its own gets no others.
        let style = style(DEFAULT_VARIANT, "", &catalogue).unwrap();
        assert!(!style.to_string().contains("rejestr-drzewa-"));
    }
}
