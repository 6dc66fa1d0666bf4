//! Values of an entry in words for people: labels instead of names, meanings instead of codes.

use httpkit::Lang;
use registers::catalogue::{Attribute, Class, Kind};
use registers::declaration::Visibility;
use registers::{Entry, Value};
use serde_json::{Value as Json, json};

/// The public attributes of an entry that have a value, in the order of the declaration.
pub(crate) fn attributes(class: &Class, entry: &Entry, lang: Lang) -> Vec<Json> {
    class
        .attributes
        .iter()
        .zip(&entry.values)
        .filter(|(a, v)| a.visibility == Visibility::Public && !v.is_null() && !matches!(a.kind, Kind::Geometry(_) | Kind::Ref(_)))
        .map(|(a, v)| {
            json!({ "name": a.name, "label": lang.of(&a.label), "value": v.to_json(), "text": text(a, v, lang), "unit": a.unit })
        })
        .collect()
}

fn text(a: &Attribute, value: &Value, lang: Lang) -> String {
    match (&a.kind, value) {
        (Kind::Code(list), Value::Text(code)) => meaning(list, code, lang),
        (Kind::Code(list), Value::Texts(codes)) => {
            codes.iter().map(|c| meaning(list, c, lang)).collect::<Vec<_>>().join(", ")
        }
        (Kind::Boolean, Value::Boolean(b)) => {
            (if *b { lang.say("tak", "yes") } else { lang.say("nie", "no") }).to_owned()
        }
        (_, Value::Real(r)) if lang == Lang::Pl => r.to_string().replace('.', ","),
        (Kind::Struct { fields, .. }, Value::Json(json)) => structure(fields, json, lang),
        (_, v) => v.as_text().unwrap_or_default().into_owned(),
    }
}

fn meaning(list: &registers::CodeList, code: &str, lang: Lang) -> String {
    match list.value(code) {
        Some(v) => httpkit::human::meaning(v, lang).to_owned(),
        None => code.to_owned(),
    }
}

/// A structure as „field: value, field: value”; a list of them with semicolons.
fn structure(fields: &[Attribute], json: &Json, lang: Lang) -> String {
    match json {
        Json::Array(list) => list.iter().map(|j| structure(fields, j, lang)).collect::<Vec<_>>().join("; "),
        Json::Object(map) => fields
            .iter()
            .filter_map(|f| {
                let value = map.get(&f.name)?;
                let plain = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                let shown = match &f.kind {
                    Kind::Code(list) => meaning(list, &plain, lang),
                    Kind::Real if lang == Lang::Pl => plain.replace('.', ","),
                    _ => plain,
                };
                let unit = f.unit.as_deref().map_or_else(String::new, |u| format!(" {u}"));
                Some(format!("{}: {shown}{unit}", lang.of(&f.label)))
            })
            .collect::<Vec<_>>()
            .join(", "),
        other => other.to_string(),
    }
}
