//! A class as JSON Schema (draft 2020-12) with what a form needs besides: words in both languages, order, units, legal
//! basis, conditions, states. Attributes that the reader may not see are not in it.

use crate::catalogue::{Attribute, Class, CodeList, Kind};
use crate::checksum;
use crate::declaration::{Visibility, Words};
use serde_json::{Map, Value as J, json};

/// Longer code lists are named and fetched when they are opened.
const SHORT: usize = 60;

/// The schema of a class for a reader who may see attributes up to this visibility.
#[must_use]
pub fn schema(class: &Class, highest: Visibility) -> J {
    let seen = |i: usize| rank(class.attributes[i].visibility) <= rank(highest);
    let shown: Vec<(usize, &Attribute)> = class.attributes.iter().enumerate().filter(|(i, _)| seen(*i)).collect();
    let mut properties = Map::new();
    for (i, a) in &shown {
        let mut p = property(a);
        p.insert("x-order".into(), json!(i));
        if class.main_geometry == Some(*i) {
            p.insert("x-main".into(), J::Bool(true));
        }
        if !a.public_when.is_empty() && a.public_when.iter().all(|(i, _)| seen(*i)) {
            p.insert("x-public-when".into(), named(class, &a.public_when));
        }
        if !a.required_when.is_empty() && a.required_when.iter().all(|(i, _)| seen(*i)) {
            p.insert("x-required-when".into(), named(class, &a.required_when));
        }
        properties.insert(a.name.clone(), J::Object(p));
    }
    let required: Vec<&str> =
        shown.iter().filter(|(_, a)| a.required && a.derive.is_none()).map(|(_, a)| a.name.as_str()).collect();
    let on_value = shown
        .iter()
        .filter(|(_, a)| !a.required_when.is_empty() && a.required_when.iter().all(|(i, _)| seen(*i)))
        .map(|(_, a)| json!({"if": holds(class, &a.required_when), "then": {"required": [a.name]}}));
    // A rule about the kind of geometry is no matter of the form's fields.
    let by_rule = class
        .rules
        .iter()
        .filter(|r| !r.require.is_empty() && r.when_geometry.is_empty())
        .filter(|r| r.severity == crate::declaration::Severity::Hard)
        .filter(|r| r.when.iter().map(|(i, _)| *i).chain(r.require.iter().copied()).all(seen))
        .map(|r| {
            let names: Vec<&str> = r.require.iter().map(|i| class.attributes[*i].name.as_str()).collect();
            json!({"if": holds(class, &r.when), "then": {"required": names}})
        });
    let conditions: Vec<J> = on_value.chain(by_rule).collect();
    let mut out = Map::new();
    out.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    words(&mut out, &class.label, class.help.as_ref());
    out.insert("x-class".into(), json!(class.id));
    out.insert("type".into(), json!("object"));
    out.insert("additionalProperties".into(), J::Bool(false));
    out.insert("properties".into(), J::Object(properties));
    out.insert("required".into(), json!(required));
    if !conditions.is_empty() {
        out.insert("allOf".into(), J::Array(conditions));
    }
    if let Some(flow) = &class.workflow
        && class.attribute(&flow.attribute).is_some_and(|(i, _)| seen(i))
    {
        out.insert("x-workflow".into(), json!(flow));
    }
    let rules = class
        .rules
        .iter()
        .filter(|r| r.when.iter().map(|(i, _)| *i).chain(r.require.iter().copied()).all(seen))
        .map(|r| json!({"id": r.id, "severity": r.severity, "text": r.text, "legal": r.legal}));
    out.insert("x-rules".into(), rules.collect());
    J::Object(out)
}

/// Who sees an attribute, from everybody to fewest. What is public on a condition is in everybody's schema.
fn rank(visibility: Visibility) -> u8 {
    match visibility {
        Visibility::Public | Visibility::Conditional => 0,
        Visibility::Internal => 1,
        Visibility::Personal => 2,
    }
}

fn words(into: &mut Map<String, J>, label: &Words, help: Option<&Words>) {
    into.insert("title".into(), json!(label.pl));
    into.insert("x-label".into(), json!(label));
    if let Some(help) = help {
        into.insert("description".into(), json!(help.pl));
        into.insert("x-help".into(), json!(help));
    }
}

fn property(a: &Attribute) -> Map<String, J> {
    let mut p = Map::new();
    words(&mut p, &a.label, a.help.as_ref());
    let one = value(a);
    if a.many && !matches!(a.kind, Kind::Geometry(_)) {
        p.insert("type".into(), json!("array"));
        p.insert("items".into(), J::Object(one));
        if a.required {
            p.insert("minItems".into(), json!(1));
        }
    } else {
        p.extend(one);
    }
    let visibility = match a.visibility {
        Visibility::Public => "public",
        Visibility::Internal => "internal",
        Visibility::Personal => "personal",
        Visibility::Conditional => "conditional",
    };
    p.insert("x-visibility".into(), json!(visibility));
    let more = [
        ("x-unit", a.unit.as_ref().map(|u| json!(u))),
        ("x-legal", a.legal.as_ref().map(|l| json!(l))),
        ("examples", a.example.as_ref().map(|e| json!([example(a, e)]))),
        ("readOnly", a.derive.as_ref().map(|_| J::Bool(true))),
        ("x-derive", a.derive.as_ref().map(|d| json!(d))),
    ];
    p.extend(more.into_iter().filter_map(|(k, v)| Some((k.to_owned(), v?))));
    p
}

/// An example is written as text in the declaration; the form shows it as a value.
fn example(a: &Attribute, text: &str) -> J {
    match a.kind {
        Kind::Integer | Kind::Real | Kind::Boolean => serde_json::from_str(text).unwrap_or_else(|_| json!(text)),
        _ => json!(text),
    }
}

fn value(a: &Attribute) -> Map<String, J> {
    let mut p = Map::new();
    let mut put = |k: &str, v: J| drop(p.insert(k.to_owned(), v));
    match &a.kind {
        Kind::Text => {
            put("type", json!("string"));
            put("maxLength", json!(10_000));
            if let Some(pattern) = &a.pattern {
                put("pattern", json!(pattern));
            }
            if let Some(kind) = a.checksum {
                put("x-checksum", json!(kind));
                let (pl, en) = checksum::words(kind);
                put("x-checksum-label", json!({"pl": pl, "en": en}));
            }
        }
        Kind::Integer => put("type", json!("integer")),
        Kind::Real => {
            put("type", json!("number"));
            let step = a.decimals.and_then(|d| format!("1e-{d}").parse::<f64>().ok());
            if let Some(step) = step {
                put("multipleOf", json!(step));
            }
        }
        Kind::Boolean => put("type", json!("boolean")),
        Kind::Date => {
            put("type", json!("string"));
            put("format", json!("date"));
        }
        Kind::DateTime => {
            put("type", json!("string"));
            put("format", json!("date-time"));
        }
        Kind::Code(list) => {
            put("type", json!("string"));
            codes(list, &mut put);
        }
        Kind::Ref(to) => {
            put("type", json!("string"));
            put("x-ref", json!(to));
        }
        Kind::Geometry(kinds) => {
            put("type", json!("object"));
            put("x-geometry", kinds.iter().map(|k| json!(k.word())).collect());
        }
        Kind::Struct { fields, .. } => {
            put("type", json!("object"));
            put("additionalProperties", J::Bool(false));
            let mut inner = Map::new();
            for (i, f) in fields.iter().enumerate() {
                let mut one = property(f);
                one.insert("x-order".into(), json!(i));
                inner.insert(f.name.clone(), J::Object(one));
            }
            put("properties", J::Object(inner));
            put("required", fields.iter().filter(|f| f.required).map(|f| json!(f.name)).collect());
        }
    }
    if matches!(a.kind, Kind::Integer | Kind::Real) {
        for (k, bound) in [("minimum", a.min), ("maximum", a.max)] {
            if let Some(bound) = bound {
                put(k, json!(bound));
            }
        }
    }
    p
}

fn codes(list: &CodeList, put: &mut impl FnMut(&str, J)) {
    put("x-code-list", json!({"id": list.id, "label": list.label, "count": list.values.len()}));
    if list.values.len() > SHORT {
        put("x-codes", json!(list.id));
        return;
    }
    put("enum", list.values.iter().map(|v| json!(v.code)).collect());
    let labels: Map<String, J> =
        list.values.iter().map(|v| (v.code.clone(), json!({"pl": v.pl, "en": v.en}))).collect();
    put("x-enum-labels", J::Object(labels));
    // Codes that ran out stay in the list for entries that bear them; the form offers them to no other.
    let dated = list.values.iter().filter(|v| v.valid_from.is_some() || v.valid_to.is_some());
    let dates: Map<String, J> =
        dated.map(|v| (v.code.clone(), json!({"from": v.valid_from, "to": v.valid_to}))).collect();
    if !dates.is_empty() {
        put("x-enum-valid", J::Object(dates));
    }
}

fn named(class: &Class, when: &[(usize, Vec<String>)]) -> J {
    J::Object(when.iter().map(|(i, texts)| (class.attributes[*i].name.clone(), json!(texts))).collect())
}

/// The conditions as a schema that holds where they do. An empty text stands for no value.
fn holds(class: &Class, when: &[(usize, Vec<String>)]) -> J {
    let all = when.iter().map(|(i, texts)| {
        let a = &class.attributes[*i];
        let values: Vec<J> = texts.iter().filter(|t| !t.is_empty()).map(|t| example(a, t)).collect();
        let one = if a.many { json!({"contains": {"enum": values}}) } else { json!({"enum": values}) };
        let is = json!({"properties": {a.name.as_str(): one}, "required": [a.name]});
        let absent = json!({"not": {"required": [a.name]}});
        match (texts.iter().any(String::is_empty), values.is_empty()) {
            (false, _) => is,
            (true, true) => absent,
            (true, false) => json!({"anyOf": [is, absent]}),
        }
    });
    let mut all: Vec<J> = all.collect();
    match all.len() {
        0 => J::Bool(true),
        1 => all.remove(0),
        _ => json!({ "allOf": all }),
    }
}
