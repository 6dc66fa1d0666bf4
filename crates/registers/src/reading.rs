//! What somebody wrote, as JSON by attribute name, read into values of a class: everything that is wrong at once.

use crate::catalogue::{Attribute, Class, Kind};
use crate::declaration::Words;
use crate::ewkb;
use crate::geojson;
use crate::time;
use crate::value::Value;
use crate::violation::{Violation, code};
use chrono::DateTime;
use serde_json::{Map, Value as J};
use unicode_normalization::UnicodeNormalization;

/// Characters of one text.
const LONGEST: usize = 10_000;
/// Values of one repeated attribute.
const MOST: usize = 1_000;

/// What could be read, by place in the class (`Value::Null` clears), and what could not.
#[derive(Debug, Default, PartialEq)]
pub struct Reading {
    pub values: Vec<(usize, Value)>,
    pub violations: Vec<Violation>,
}

/// Reads properties; geometry is in the system `srid`. Attributes that are not named are not touched.
#[must_use]
pub fn read(class: &Class, properties: &Map<String, J>, srid: u32) -> Reading {
    let mut out = Reading::default();
    for (name, json) in properties {
        let Some((index, attribute)) = class.attribute(name) else {
            let bad = unknown(name, class.attributes.iter().map(|a| a.name.as_str()));
            out.violations.push(bad.told(class, name));
            continue;
        };
        if attribute.derive.is_some() {
            let words = Words {
                pl: format!("Atrybut „{}” jest wyliczany i nie można go wpisać.", attribute.label.pl),
                en: format!("“{}” is computed and may not be written.", attribute.label.en),
            };
            out.violations.push(Bad::new(code::DERIVED, words).told(class, name));
            continue;
        }
        match value(attribute, json, srid) {
            Ok(v) => out.values.push((index, v)),
            Err(all) => out.violations.extend(all.into_iter().map(|bad| bad.told(class, name))),
        }
    }
    out
}

/// The value as [`read`] takes it: geometry exact, instants in UTC with microseconds, numbers as numbers.
#[must_use]
pub fn written(attribute: &Attribute, value: &Value) -> J {
    match (value, &attribute.kind) {
        (Value::Geometry(bytes), _) => {
            let mut object = Map::new();
            object.insert("ewkb".to_owned(), J::String(geojson::to_hex(bytes)));
            J::Object(object)
        }
        (Value::Texts(all), Kind::Integer | Kind::Real | Kind::Boolean) => {
            // Repeated values are stored as texts; these are JSON by themselves.
            all.iter().map(|t| serde_json::from_str(t).unwrap_or_else(|_| J::String(t.clone()))).collect()
        }
        _ => value.to_json(),
    }
}

/// One fault, deeper in the value by the pointer.
pub(crate) struct Bad {
    code: &'static str,
    pointer: String,
    words: Words,
}

impl Bad {
    fn new(code: &'static str, words: Words) -> Self {
        Self { code, pointer: String::new(), words }
    }

    fn under(mut self, step: impl std::fmt::Display) -> Self {
        self.pointer = format!("/{step}{}", self.pointer);
        self
    }

    fn told(self, class: &Class, name: &str) -> Violation {
        Violation::new(self.code, &class.id, self.words.pl, self.words.en).attribute(name).pointer(format!(
            "/{}{}",
            name.replace('~', "~0").replace('/', "~1"),
            self.pointer
        ))
    }
}

/// Reads one value of an attribute; used for fields of structures too.
pub(crate) fn value(a: &Attribute, json: &J, srid: u32) -> Result<Value, Vec<Bad>> {
    if json.is_null() {
        return Ok(Value::Null);
    }
    if !a.many || matches!(a.kind, Kind::Geometry(_)) {
        return one(a, json, srid);
    }
    let Some(all) = json.as_array() else {
        return Err(vec![wrong_type(a, "lista wartości", "a list of values")]);
    };
    if all.len() > MOST {
        let pl = format!("Atrybut „{}” ma ponad {MOST} wartości.", a.label.pl);
        return Err(vec![Bad::new(
            code::TOO_LONG,
            Words { pl, en: format!("“{}” has over {MOST} values.", a.label.en) },
        )]);
    }
    let (mut values, mut bad) = (Vec::new(), Vec::new());
    for (i, json) in all.iter().enumerate() {
        match one(a, json, srid) {
            Ok(v) => values.push(v),
            Err(all) => bad.extend(all.into_iter().map(|b| b.under(i))),
        }
    }
    if !bad.is_empty() {
        return Err(bad);
    }
    values.retain(|v| !v.is_null());
    Ok(match (&a.kind, values.is_empty()) {
        (_, true) => Value::Null,
        (Kind::Struct { .. }, _) => Value::Json(values.iter().map(Value::to_json).collect()),
        // What the table keeps: texts, in the order written.
        _ => Value::Texts(values.iter().map(text_of).collect()),
    })
}

fn text_of(value: &Value) -> String {
    match value {
        Value::DateTime(t) => time::format_utc(*t),
        other => other.as_text().unwrap_or_default().into_owned(),
    }
}

fn one(a: &Attribute, json: &J, srid: u32) -> Result<Value, Vec<Bad>> {
    let no = |pl: &str, en: &str| Err(vec![wrong_type(a, pl, en)]);
    match &a.kind {
        Kind::Text => match json.as_str() {
            Some(t) => text(a, t).map_err(|b| vec![b]),
            None => no("tekst", "a text"),
        },
        Kind::Integer => match whole(json) {
            Some(i) => Ok(Value::Integer(i)),
            None => no("liczba całkowita", "an integer"),
        },
        Kind::Real => match json.as_f64().filter(|f| f.is_finite()) {
            // Minus zero is nobody's measurement and would differ from zero for ever.
            Some(f) => Ok(Value::Real(f + 0.0)),
            None => no("liczba", "a number"),
        },
        Kind::Boolean => match json.as_bool() {
            Some(b) => Ok(Value::Boolean(b)),
            None => no("prawda albo fałsz (true, false)", "true or false"),
        },
        Kind::Date => match json.as_str().filter(|t| t.len() == 10).and_then(time::parse_date) {
            Some(d) => Ok(Value::Date(d)),
            None => no("data RRRR-MM-DD", "a date YYYY-MM-DD"),
        },
        Kind::DateTime => match json.as_str().and_then(|t| DateTime::parse_from_rfc3339(t).ok()) {
            Some(t) => Ok(Value::DateTime(t.timestamp_micros())),
            None => no(
                "chwila z przesunięciem strefy, np. 2026-03-01T12:00:00Z (RFC 3339)",
                "an instant with its offset, e.g. 2026-03-01T12:00:00Z (RFC 3339)",
            ),
        },
        Kind::Code(list) => {
            let written = match json {
                J::String(t) => t.trim().nfc().collect::<String>(),
                J::Number(n) => n.to_string(),
                _ => return no("kod ze słownika", "a code of the list"),
            };
            if written.is_empty() {
                return Ok(Value::Null);
            }
            let by_alias = || list.values.iter().find(|v| v.aliases.contains(&written));
            match list.value(&written).or_else(by_alias) {
                Some(v) => Ok(Value::Text(v.code.clone())),
                // An unknown code is for the judge: an old value that stays is allowed.
                None => text(a, &written).map_err(|b| vec![b]),
            }
        }
        Kind::Ref(_) => match json.as_str().map(str::trim) {
            Some("") => Ok(Value::Null),
            Some(t) if t.len() <= 300 && !t.chars().any(|c| c.is_control() || c.is_whitespace()) => {
                Ok(Value::Text(t.to_owned()))
            }
            _ => no("identyfikator obiektu", "an identifier of an object"),
        },
        Kind::Geometry(_) => match geojson::read(json, srid) {
            Ok(g) => Ok(Value::Geometry(ewkb::encode(&g))),
            Err(e) => Err(vec![Bad { code: code::GEOMETRY_READING, pointer: e.pointer, words: e.text }]),
        },
        Kind::Struct { fields, .. } => match json.as_object() {
            Some(object) => structure(fields, object, srid),
            None => no("obiekt z polami", "an object with fields"),
        },
    }
}

fn structure(fields: &[Attribute], object: &Map<String, J>, srid: u32) -> Result<Value, Vec<Bad>> {
    let (mut read, mut bad) = (Map::new(), Vec::new());
    for name in object.keys().filter(|n| !fields.iter().any(|f| f.name == **n)) {
        bad.push(unknown(name, fields.iter().map(|f| f.name.as_str())).under(name));
    }
    // In the order of the declaration, so that equal structures are equal texts.
    for field in fields {
        match object.get(&field.name).map(|json| value(field, json, srid)) {
            None | Some(Ok(Value::Null)) => {}
            Some(Ok(v)) => drop(read.insert(field.name.clone(), written(field, &v))),
            Some(Err(all)) => bad.extend(all.into_iter().map(|b| b.under(&field.name))),
        }
    }
    match (bad.is_empty(), read.is_empty()) {
        (false, _) => Err(bad),
        (true, true) => Ok(Value::Null),
        (true, false) => Ok(Value::Json(J::Object(read))),
    }
}

/// One Unicode form, one kind of line end, no blank edges; a blank text is no value.
fn text(a: &Attribute, written: &str) -> Result<Value, Bad> {
    let clean: String = written.replace("\r\n", "\n").trim().nfc().collect();
    if clean.chars().count() > LONGEST {
        let pl = format!("Tekst atrybutu „{}” ma ponad {LONGEST} znaków.", a.label.pl);
        let en = format!("The text of “{}” has over {LONGEST} characters.", a.label.en);
        return Err(Bad::new(code::TOO_LONG, Words { pl, en }));
    }
    if clean.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        let pl = format!("Tekst atrybutu „{}” zawiera znaki sterujące.", a.label.pl);
        let en = format!("The text of “{}” contains control characters.", a.label.en);
        return Err(Bad::new(code::TYPE, Words { pl, en }));
    }
    Ok(if clean.is_empty() { Value::Null } else { Value::Text(clean) })
}

/// An integer, also one written `5.0`, as spreadsheets do.
fn whole(json: &J) -> Option<i64> {
    json.as_i64().or_else(|| {
        let f = json.as_f64().filter(|f| f.fract() == 0.0 && f.abs() < 9_007_199_254_740_992.0)?;
        format!("{f:.0}").parse().ok()
    })
}

fn wrong_type(a: &Attribute, pl: &str, en: &str) -> Bad {
    Bad::new(
        code::TYPE,
        Words {
            pl: format!("Atrybut „{}”: oczekiwana wartość to {pl}.", a.label.pl),
            en: format!("“{}”: the expected value is {en}.", a.label.en),
        },
    )
}

fn unknown<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Bad {
    let shown: String = name.chars().filter(|c| !c.is_control()).take(60).collect();
    let (hint_pl, hint_en) = match nearest(&shown, known) {
        Some(n) => (format!(" Czy chodziło o „{n}”?"), format!(" Did you mean “{n}”?")),
        None => (String::new(), String::new()),
    };
    Bad::new(
        code::UNKNOWN,
        Words {
            pl: format!("Nie ma atrybutu „{shown}”.{hint_pl}"),
            en: format!("There is no attribute “{shown}”.{hint_en}"),
        },
    )
}

/// The known name that is so near that somebody may have meant it.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |t: &str| t.to_lowercase().replace(['_', '-', ' '], "");
    let wanted = plain(name);
    known
        .map(|k| (distance(&wanted, &plain(k)), k))
        .min_by_key(|(d, _)| *d)
        .filter(|(d, k)| *d <= 1 + k.chars().count() / 4)
        .map(|(_, k)| k)
}

/// Letters to change, add or leave out to make one word of the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
