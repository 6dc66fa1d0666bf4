//! One value against the declaration of its attribute.

use crate::catalogue::{Attribute, CodeList, Kind};
use crate::checksum;
use crate::declaration::{Severity, Visibility, Words};
use crate::ewkb;
use crate::judge::place;
use crate::reading;
use crate::rules::{fits, matches};
use crate::time;
use crate::value::Value;
use crate::violation::{Place, code};
use chrono::NaiveDate;
use serde_json::Value as J;

pub(super) struct Fault {
    pub code: &'static str,
    pub severity: Severity,
    /// Into the value.
    pub pointer: String,
    pub place: Option<Place>,
    pub text: Words,
}

impl Fault {
    pub fn hard(code: &'static str, pl: String, en: String) -> Self {
        Self { code, severity: Severity::Hard, pointer: String::new(), place: None, text: Words { pl, en } }
    }
}

/// How a value is judged.
#[derive(Clone, Copy)]
pub(super) struct Terms {
    /// The version before had the same value: what was right once, or delivered so, does not refuse other changes.
    pub unchanged: bool,
    pub today: NaiveDate,
    /// Personal data are not repeated: what is told may be read by more people than the value.
    pub secret: bool,
}

pub(super) fn faults(a: &Attribute, value: &Value, terms: Terms) -> Vec<Fault> {
    let mut out = Vec::new();
    let terms = Terms { secret: terms.secret || a.visibility == Visibility::Personal, ..terms };
    let judge = Judge { a, terms };
    match (&a.kind, value) {
        (_, Value::Null) => {}
        (Kind::Text | Kind::Ref(_), Value::Text(t)) if !a.many => judge.text(t, &mut out),
        (Kind::Code(list), Value::Text(t)) if !a.many => judge.code(list, t, &mut out),
        // Repeated values of whatever kind are kept as texts.
        (Kind::Struct { .. } | Kind::Geometry(_), Value::Texts(_)) => judge.wrong_type(&mut out),
        (kind, Value::Texts(all)) if a.many => {
            for (i, t) in all.iter().enumerate() {
                let before = out.len();
                match kind {
                    Kind::Code(list) => judge.code(list, t, &mut out),
                    Kind::Text | Kind::Ref(_) => judge.text(t, &mut out),
                    _ => judge.repeated(t, &mut out),
                }
                out[before..].iter_mut().for_each(|f| f.pointer = format!("/{i}{}", f.pointer));
            }
        }
        (Kind::Integer, Value::Integer(i)) => judge.number(&i.to_string(), &mut out),
        (Kind::Real, Value::Real(r)) if r.is_finite() => judge.number(&r.to_string(), &mut out),
        (Kind::Boolean, Value::Boolean(_)) | (Kind::Date, Value::Date(_)) | (Kind::DateTime, Value::DateTime(_)) => {}
        (Kind::Struct { fields, .. }, Value::Json(json)) => match json {
            J::Array(all) if a.many => {
                for (i, one) in all.iter().enumerate() {
                    judge.structure(fields, one, &format!("/{i}"), &mut out);
                }
            }
            one => judge.structure(fields, one, "", &mut out),
        },
        (Kind::Geometry(kinds), Value::Geometry(bytes)) => {
            if let Some(kind) = ewkb::kind(bytes)
                && !kinds.is_empty()
                && !fits(kind, kinds)
            {
                let list = kinds.iter().map(|k| k.polish()).collect::<Vec<_>>().join(", ");
                let list_en = kinds.iter().map(|k| k.word()).collect::<Vec<_>>().join(", ");
                out.push(Fault::hard(
                    code::GEOMETRY_KIND,
                    format!("Geometria to {}, a rejestr dopuszcza: {list}.", kind.polish()),
                    format!("The geometry is a {}, the register allows: {list_en}.", kind.word()),
                ));
            }
            let old = if terms.unchanged { Severity::Soft } else { Severity::Hard };
            out.extend(place::faults(bytes).into_iter().map(|f| Fault { severity: old, ..f }));
        }
        _ => judge.wrong_type(&mut out),
    }
    out
}

struct Judge<'a> {
    a: &'a Attribute,
    terms: Terms,
}

impl Judge<'_> {
    /// A value as it may be told.
    fn told(&self, text: &str) -> String {
        if self.terms.secret {
            return "***".to_owned();
        }
        let short: String = text.chars().take(80).collect();
        if short.len() < text.len() { format!("{short}…") } else { short }
    }

    fn wrong_type(&self, out: &mut Vec<Fault>) {
        out.push(Fault::hard(
            code::TYPE,
            format!("Wartość atrybutu „{}” ma niewłaściwy typ.", self.a.label.pl),
            format!("The value of “{}” has the wrong type.", self.a.label.en),
        ));
    }

    fn text(&self, text: &str, out: &mut Vec<Fault>) {
        if let Some(pattern) = &self.a.pattern
            && !matches(pattern, text)
        {
            let told = self.told(text);
            let (pl, en) = match &self.a.example {
                Some(e) => (format!(" Przykład: {e}"), format!(" Example: {e}")),
                None => (String::new(), String::new()),
            };
            out.push(Fault::hard(
                code::PATTERN,
                format!("Wartość „{told}” atrybutu „{}” ma nieoczekiwaną postać.{pl}", self.a.label.pl),
                format!("Value “{told}” of “{}” has an unexpected form.{en}", self.a.label.en),
            ));
        }
        if let Some(kind) = self.a.checksum
            && !checksum::holds(kind, text)
        {
            let (pl, en) = checksum::words(kind);
            out.push(Fault::hard(
                code::CHECKSUM,
                format!("„{}”: to nie jest poprawny {pl}.", self.a.label.pl),
                format!("“{}”: this is not a correct {en}.", self.a.label.en),
            ));
        }
    }

    fn code(&self, list: &CodeList, code: &str, out: &mut Vec<Fault>) {
        let old = if self.terms.unchanged { Severity::Soft } else { Severity::Hard };
        let Some(value) = list.value(code) else {
            let known = list.values.iter().flat_map(|v| [v.code.as_str(), v.name.as_str(), v.pl.as_str()]);
            let told = self.told(code);
            let (pl, en) = match reading::nearest(code, known).filter(|_| !self.terms.secret) {
                Some(n) => (format!(" Czy chodziło o „{n}”?"), format!(" Did you mean “{n}”?")),
                None => (String::new(), String::new()),
            };
            let mut fault = Fault::hard(
                code::CODES,
                format!(
                    "Wartość „{told}” atrybutu „{}” nie występuje w słowniku „{}”.{pl}",
                    self.a.label.pl, list.label.pl
                ),
                format!("Value “{told}” of “{}” is not in the code list “{}”.{en}", self.a.label.en, list.label.en),
            );
            fault.severity = old;
            out.push(fault);
            return;
        };
        let day = |t: &Option<String>| t.as_deref().and_then(|t| NaiveDate::parse_from_str(t, "%Y-%m-%d").ok());
        let early = day(&value.valid_from).is_some_and(|d| self.terms.today < d);
        let late = day(&value.valid_to).is_some_and(|d| self.terms.today > d);
        if early || late {
            let (since, until) = (value.valid_from.as_deref().unwrap_or("…"), value.valid_to.as_deref().unwrap_or("…"));
            let mut fault = Fault::hard(
                code::CODES_DATE,
                format!("Wartość „{}” słownika „{}” wolno stosować od {since} do {until}.", value.pl, list.label.pl),
                format!("Value “{}” of “{}” may be used from {since} to {until}.", value.en, list.label.en),
            );
            fault.severity = old;
            out.push(fault);
        }
    }

    fn repeated(&self, text: &str, out: &mut Vec<Fault>) {
        match self.a.kind {
            Kind::Integer if text.parse::<i64>().is_ok() => self.number(text, out),
            Kind::Real if text.parse::<f64>().is_ok_and(f64::is_finite) => self.number(text, out),
            Kind::Boolean if matches!(text, "true" | "false") => {}
            Kind::Date if time::parse_date(text).is_some() => {}
            Kind::DateTime if time::parse_datetime(text).is_some() => {}
            _ => self.wrong_type(out),
        }
    }

    /// A number by its shortest decimal text, which is what was written.
    fn number(&self, text: &str, out: &mut Vec<Fault>) {
        let Ok(number) = text.parse::<f64>() else { return };
        let told = self.told(text);
        let polish = told.replace('.', ",");
        let comma = |n: f64| n.to_string().replace('.', ",");
        let unit = self.a.unit.as_deref().map(|u| format!(" {u}")).unwrap_or_default();
        let below = self.a.min.is_some_and(|m| number < m);
        let above = self.a.max.is_some_and(|m| number > m);
        if below || above {
            let (pl, en) = match (self.a.min, self.a.max) {
                (Some(a), Some(b)) => {
                    (format!("od {} do {}{unit}", comma(a), comma(b)), format!("from {a} to {b}{unit}"))
                }
                (Some(a), None) => (format!("co najmniej {}{unit}", comma(a)), format!("at least {a}{unit}")),
                (_, b) => {
                    let b = b.unwrap_or_default();
                    (format!("najwyżej {}{unit}", comma(b)), format!("at most {b}{unit}"))
                }
            };
            out.push(Fault::hard(
                code::RANGE,
                format!("Wartość {polish} atrybutu „{}” jest poza zakresem: {pl}.", self.a.label.pl),
                format!("Value {told} of “{}” is out of range: {en}.", self.a.label.en),
            ));
        }
        let places = text.split_once('.').map_or(0, |(_, d)| d.len());
        if let Some(most) = self.a.decimals
            && places > usize::from(most)
        {
            out.push(Fault::hard(
                code::DECIMALS,
                format!(
                    "Wartość {polish} atrybutu „{}” jest zbyt dokładna; dozwolone miejsca po przecinku: {most}.",
                    self.a.label.pl
                ),
                format!("Value {told} of “{}” is too precise; decimal places allowed: {most}.", self.a.label.en),
            ));
        }
    }

    fn structure(&self, fields: &[Attribute], json: &J, pointer: &str, out: &mut Vec<Fault>) {
        let Some(object) = json.as_object() else { return self.wrong_type(out) };
        for field in fields {
            let before = out.len();
            match reading::value(field, object.get(&field.name).unwrap_or(&J::Null), 0) {
                Ok(Value::Null) if field.required => out.push(Fault::hard(
                    code::REQUIRED,
                    format!("Brak wymaganego pola „{}” atrybutu „{}”.", field.label.pl, self.a.label.pl),
                    format!("The required field “{}” of “{}” is missing.", field.label.en, self.a.label.en),
                )),
                Ok(v) => out.extend(faults(field, &v, self.terms)),
                Err(_) => Judge { a: field, terms: self.terms }.wrong_type(out),
            }
            out[before..].iter_mut().for_each(|f| f.pointer = format!("{pointer}/{}{}", field.name, f.pointer));
        }
    }
}
