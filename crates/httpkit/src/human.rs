//! Values as people read them: words of code lists instead of codes, units, Polish commas, local time.

use crate::Lang;
use registers::catalogue::{Attribute, Class, Kind, Register};
use registers::declaration::{CodeFile, Visibility};
use registers::ewkb;
use registers::geometry::{GeometryKind, Shape};
use registers::time::{format_date, format_local};
use registers::{Geometry, Value};

/// A value for a page; empty for nothing.
#[must_use]
pub fn value(a: &Attribute, value: &Value, lang: Lang) -> String {
    let text = match value {
        Value::Null => return String::new(),
        Value::Geometry(bytes) => return ewkb::kind(bytes).map_or_else(String::new, |k| kind(k, lang).to_owned()),
        Value::Json(json) => return structure(a, json, lang),
        Value::Texts(list) => list.iter().map(|t| word(a, t, lang)).collect::<Vec<_>>().join("; "),
        Value::Text(t) => word(a, t, lang),
        Value::Integer(i) => i.to_string(),
        Value::Real(r) => decimal(*r, lang),
        Value::Boolean(b) => if *b { lang.say("tak", "yes") } else { lang.say("nie", "no") }.to_owned(),
        Value::Date(d) => format_date(*d),
        Value::DateTime(t) => instant(*t),
    };
    match &a.unit {
        Some(unit) if !text.is_empty() => format!("{text} {}", unit_sign(unit)),
        _ => text,
    }
}

/// A code with its meaning; a code that is not in its list is shown as delivered.
fn word(a: &Attribute, text: &str, lang: Lang) -> String {
    let Kind::Code(list) = &a.kind else { return text.to_owned() };
    match list.value(text) {
        Some(v) => format!("{} ({})", meaning(v, lang), v.code),
        None => text.to_owned(),
    }
}

/// What a code means; Polish where nobody has translated it yet.
#[must_use]
pub fn meaning(code: &CodeFile, lang: Lang) -> &str {
    lang.say(&code.pl, if code.en.is_empty() { &code.pl } else { &code.en })
}

fn structure(a: &Attribute, json: &serde_json::Value, lang: Lang) -> String {
    use serde_json::Value as J;
    let Kind::Struct { fields, .. } = &a.kind else { return String::new() };
    match json {
        J::Array(list) => list.iter().map(|j| structure(a, j, lang)).collect::<Vec<_>>().join("; "),
        J::Object(map) => fields
            .iter()
            .filter(|f| f.visibility == Visibility::Public)
            .filter_map(|f| map.get(&f.name).filter(|v| !v.is_null()).map(|v| (f, v)))
            .map(|(f, v)| {
                let text = match v {
                    J::String(s) => word(f, s, lang),
                    J::Array(list) => list
                        .iter()
                        .map(|x| x.as_str().map_or_else(|| x.to_string(), |s| word(f, s, lang)))
                        .collect::<Vec<_>>()
                        .join(", "),
                    J::Number(n) => {
                        let unit = f.unit.as_deref().map_or_else(String::new, |u| format!(" {}", unit_sign(u)));
                        format!("{}{unit}", n.as_f64().map_or_else(|| n.to_string(), |r| decimal(r, lang)))
                    }
                    J::Bool(b) => if *b { lang.say("tak", "yes") } else { lang.say("nie", "no") }.to_owned(),
                    other => other.to_string(),
                };
                format!("{}: {text}", lang.of(&f.label))
            })
            .collect::<Vec<_>>()
            .join(", "),
        _ => String::new(),
    }
}

#[must_use]
pub fn decimal(r: f64, lang: Lang) -> String {
    let text = r.to_string();
    if lang == Lang::Pl { text.replace('.', ",") } else { text }
}

/// Polish local time, by the clock on the wall.
#[must_use]
pub fn instant(micros: i64) -> String {
    let text = format_local(micros).replace('T', " ");
    text.strip_suffix(" 00:00:00").map(str::to_owned).unwrap_or(text)
}

fn unit_sign(unit: &str) -> &str {
    match unit {
        "m2" => "m²",
        "m3" => "m³",
        other => other,
    }
}

/// So many of these attributes for a list: what the class's tile shows, then what its register demands, then whatever comes
/// first; in their own order.
#[must_use]
pub fn columns<'c>(class: &Class, all: &[(usize, &'c Attribute)], most: usize) -> Vec<(usize, &'c Attribute)> {
    let in_tile = |a: &Attribute| class.tile.as_ref().is_some_and(|t| t.attributes.contains(&a.name));
    let mut chosen: Vec<(usize, &Attribute)> = Vec::new();
    for wanted in [&in_tile as &dyn Fn(&Attribute) -> bool, &|a| a.required, &|_| true] {
        for (i, a) in all {
            if chosen.len() < most && wanted(a) && !chosen.iter().any(|(c, _)| c == i) {
                chosen.push((*i, a));
            }
        }
    }
    chosen.sort_unstable_by_key(|(i, _)| *i);
    chosen
}

/// A number in groups of three, kept together on one line.
#[must_use]
pub fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(c);
    }
    out
}

#[must_use]
pub fn legal(register: &Register, lang: Lang) -> String {
    if register.legal.is_empty() {
        return String::new();
    }
    format!("{} {}.", lang.say("Podstawa prawna:", "Legal basis:"), register.legal)
}

#[must_use]
pub fn kind(kind: GeometryKind, lang: Lang) -> &'static str {
    let english = match kind {
        GeometryKind::Point => "point",
        GeometryKind::MultiPoint => "points",
        GeometryKind::Line => "line",
        GeometryKind::MultiLine => "lines",
        GeometryKind::Surface => "surface",
        GeometryKind::MultiSurface => "surfaces",
    };
    lang.say(kind.polish(), english)
}

#[must_use]
pub fn geometry_kinds(geometry: Option<&Attribute>, lang: Lang) -> String {
    match geometry.map(|a| &a.kind) {
        Some(Kind::Geometry(kinds)) => kinds.iter().map(|k| kind(*k, lang)).collect::<Vec<_>>().join(", "),
        _ => lang.say("bez geometrii", "no geometry").to_owned(),
    }
}

/// What an attribute holds, in words.
#[must_use]
pub fn type_of(a: &Attribute, lang: Lang) -> String {
    let one = match &a.kind {
        Kind::Text => lang.say("tekst", "text"),
        Kind::Integer => lang.say("liczba całkowita", "whole number"),
        Kind::Real => lang.say("liczba", "number"),
        Kind::Boolean => lang.say("tak/nie", "yes/no"),
        Kind::Date => lang.say("data", "date"),
        Kind::DateTime => lang.say("data i czas", "date and time"),
        Kind::Code(_) => lang.say("kod ze słownika", "code of a list"),
        Kind::Ref(_) => lang.say("odniesienie do obiektu", "reference to an object"),
        Kind::Geometry(_) => return geometry_kinds(Some(a), lang),
        Kind::Struct { .. } => lang.say("struktura", "structure"),
    };
    match (&a.unit, a.many) {
        (Some(unit), _) => format!("{one} [{}]", unit_sign(unit)),
        (None, true) => format!("{one}, {}", lang.say("wiele wartości", "many values")),
        (None, false) => one.to_owned(),
    }
}

/// West, south, east, north as a sentence.
#[must_use]
pub fn extent([w, s, e, n]: [f64; 4], lang: Lang) -> String {
    let degrees = |v: f64| if lang == Lang::Pl { format!("{v:.4}°").replace('.', ",") } else { format!("{v:.4}°") };
    match lang {
        Lang::Pl => {
            format!("od {} do {} długości, od {} do {} szerokości", degrees(w), degrees(e), degrees(s), degrees(n))
        }
        Lang::En => format!("{} to {} longitude, {} to {} latitude", degrees(w), degrees(e), degrees(s), degrees(n)),
    }
}

/// A place to show on the map: the vertex of the geometry nearest to the middle of its box, so that it lies on a line
/// and not beside it. Order of the answer: x, y.
#[must_use]
pub fn place(bytes: &[u8]) -> Option<(f64, f64)> {
    let Geometry { shape, .. } = ewkb::decode(bytes).ok()?;
    let vertices: Vec<(f64, f64)> = match &shape {
        Shape::Point(c) => vec![(c.x, c.y)],
        Shape::MultiPoint(list) => list.iter().map(|c| (c.x, c.y)).collect(),
        Shape::Line(curve) => curve.vertices().map(|c| (c.x, c.y)).collect(),
        Shape::MultiLine(list) => list.iter().flat_map(|c| c.vertices()).map(|c| (c.x, c.y)).collect(),
        Shape::Surface(s) => s.rings.iter().flat_map(|r| r.vertices()).map(|c| (c.x, c.y)).collect(),
        Shape::MultiSurface(list) => {
            list.iter().flat_map(|s| &s.rings).flat_map(|r| r.vertices()).map(|c| (c.x, c.y)).collect()
        }
    };
    let first = *vertices.first()?;
    let (mut min, mut max) = (first, first);
    for (x, y) in &vertices {
        min = (min.0.min(*x), min.1.min(*y));
        max = (max.0.max(*x), max.1.max(*y));
    }
    let middle = (f64::midpoint(min.0, max.0), f64::midpoint(min.1, max.1));
    if matches!(shape, Shape::Surface(_) | Shape::MultiSurface(_)) {
        return Some(middle);
    }
    let distance = |p: &(f64, f64)| (p.0 - middle.0).powi(2) + (p.1 - middle.1).powi(2);
    vertices.into_iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use registers::Catalogue;

    const REGISTER: &str = r#"
id = "proba"
label = { pl = "Próba", en = "Trial" }
legal = ""
keeper = "powiat"
xml = { prefix = "p", namespace = "proba:1.0", identifier = "P_Id" }

[[codes]]
id = "P_Stan"
label = { pl = "Stan", en = "State" }
values = [{ code = "i", pl = "istniejący", en = "existing" }]

[[classes]]
name = "P_Rura"
id = "p_rura"
label = { pl = "Rury", en = "Pipes" }
title = [{ text = "w{srednica}" }]
attributes = [
  { name = "stan", type = "code", codes = "P_Stan", label = { pl = "stan", en = "state" } },
  { name = "srednica", type = "integer", unit = "mm", label = { pl = "średnica", en = "diameter" } },
  { name = "rzedna", type = "real", unit = "m", label = { pl = "rzędna", en = "level" } },
  { name = "czynna", type = "boolean", label = { pl = "czynna", en = "in use" } },
  { name = "opis", type = "struct", fields = [
      { name = "tekst", type = "text", label = { pl = "tekst", en = "text" } },
      { name = "pesel", type = "text", visibility = "personal", label = { pl = "PESEL", en = "PESEL" } },
    ], label = { pl = "opis", en = "description" } },
]
"#;

    #[test]
    fn people_read_words_and_units() {
        let catalogue = Catalogue::load([("proba.toml", REGISTER)]).unwrap();
        let a = |name: &str| catalogue.classes[0].attribute(name).unwrap().1;
        assert_eq!(value(a("stan"), &Value::Text("i".into()), Lang::Pl), "istniejący (i)");
        assert_eq!(value(a("stan"), &Value::Text("zzz".into()), Lang::Pl), "zzz");
        assert_eq!(value(a("srednica"), &Value::Integer(110), Lang::En), "110 mm");
        assert_eq!(value(a("rzedna"), &Value::Real(112.5), Lang::Pl), "112,5 m");
        assert_eq!(value(a("czynna"), &Value::Boolean(false), Lang::Pl), "nie");
        assert_eq!(value(a("srednica"), &Value::Null, Lang::Pl), "");
        let json = serde_json::json!([{ "tekst": "a", "pesel": "1" }, { "tekst": "b" }]);
        assert_eq!(value(a("opis"), &Value::Json(json), Lang::Pl), "tekst: a; tekst: b");
        assert_eq!(count(1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(count(12), "12");
        assert_eq!(instant(1_675_077_642_000_000), "2023-01-30 12:20:42");
    }
}
