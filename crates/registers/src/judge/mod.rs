//! Everything about one entry of a kept register that can be judged without its neighbours: values, dates, the rule
//! list, the workflow and the geometry. All violations at once; only hard ones refuse.

mod place;
mod rule;
mod value;
mod workflow;

pub use workflow::needs_approval;

use crate::catalogue::{Attribute, Class, Kind};
use crate::declaration::Words;
use crate::entry::Entry;
use crate::title::holds;
use crate::value::Value;
use crate::violation::{Violation, code};
use chrono::NaiveDate;

/// The days of legal validity that every kept class has.
const VALID: (&str, &str) = ("waznyOd", "waznyDo");

/// Judges an entry as it would stand; `before` is the version that it replaces.
#[must_use]
pub fn judge(class: &Class, before: Option<&Entry>, after: &Entry, today: NaiveDate) -> Vec<Violation> {
    let mut case = Case { class, before, after, today, found: Vec::new() };
    for index in 0..class.attributes.len() {
        case.required(index);
        case.attribute(index);
    }
    case.dates();
    case.rules();
    case.workflow();
    case.found
}

struct Case<'a> {
    class: &'a Class,
    before: Option<&'a Entry>,
    after: &'a Entry,
    today: NaiveDate,
    found: Vec<Violation>,
}

impl<'a> Case<'a> {
    /// A value that is not there is no value.
    fn value(&self, index: usize) -> &'a Value {
        self.after.values.get(index).unwrap_or(&Value::Null)
    }

    fn named(&self, name: &str) -> &'a Value {
        self.class.attribute(name).map_or(&Value::Null, |(i, _)| self.value(i))
    }

    /// The version before had the very same value.
    fn unchanged(&self, index: usize) -> bool {
        self.before.is_some_and(|b| b.values.get(index) == Some(self.value(index)))
    }

    fn violation(&self, code: &str, pl: String, en: String) -> Violation {
        let v = Violation::new(code, &self.class.id, pl, en);
        if self.after.identity.local.is_empty() { v } else { v.of(self.after.identity.feature_id()) }
    }

    fn required(&mut self, index: usize) {
        let a = &self.class.attributes[index];
        if !self.value(index).is_null() || a.derive.is_some() {
            return;
        }
        let value = |i: usize| self.value(i);
        let words = if a.required {
            Words {
                pl: format!("Brak wymaganego atrybutu „{}”.", a.label.pl),
                en: format!("The required attribute “{}” is missing.", a.label.en),
            }
        } else if !a.required_when.is_empty() && holds(&a.required_when, &value) {
            let condition = |(i, codes): &(usize, Vec<String>)| condition(&self.class.attributes[*i], codes);
            let (pl, en): (Vec<String>, Vec<String>) = a.required_when.iter().map(condition).unzip();
            Words {
                pl: format!("Brak atrybutu „{}”, wymaganego, gdy {}.", a.label.pl, pl.join(" i ")),
                en: format!("“{}” is missing, which is required where {}.", a.label.en, en.join(" and ")),
            }
        } else {
            return;
        };
        let v = self.violation(code::REQUIRED, words.pl, words.en);
        self.found.push(v.attribute(&a.name).legal(a.legal.as_deref()));
    }

    fn attribute(&mut self, index: usize) {
        let a = &self.class.attributes[index];
        let terms = value::Terms { unchanged: self.unchanged(index), today: self.today, secret: false };
        let found = value::faults(a, self.value(index), terms);
        for fault in found {
            let mut v = self.violation(fault.code, fault.text.pl, fault.text.en);
            if !fault.pointer.is_empty() {
                v.pointer = Some(format!("/{}{}", a.name, fault.pointer));
            }
            v.place = fault.place;
            // What the house fills in from other registers is theirs to mend.
            v.severity = if a.derive.is_some() { crate::declaration::Severity::Soft } else { fault.severity };
            self.found.push(v.attribute(&a.name).legal(a.legal.as_deref()));
        }
    }

    fn dates(&mut self) {
        if let (Value::Date(from), Value::Date(to)) = (self.named(VALID.0), self.named(VALID.1))
            && from > to
        {
            let v = self.violation(
                code::DATES,
                "Data końca obowiązywania jest wcześniejsza niż data początku.".to_owned(),
                "The last day of validity is before the first.".to_owned(),
            );
            self.found.push(v.attribute(VALID.1));
        }
        let words = Words {
            pl: "Daty cyklu życia nie następują po sobie (utworzenie, początek wersji, koniec wersji).".to_owned(),
            en: "The life cycle dates are not in order (creation, version start, version end).".to_owned(),
        };
        let life = self.after.life;
        let later = |a: Option<i64>, b: Option<i64>| a.zip(b).is_some_and(|(a, b)| a > b);
        // A version lasts at least a moment, and the next one begins after the one before.
        let ends_too_early = later(life.version_from.map(|t| t + 1), life.version_to);
        let begins_too_early = later(self.before.and_then(|b| b.life.version_from).map(|t| t + 1), life.version_from);
        if later(life.object_from, life.version_from)
            || later(life.object_from, life.object_to)
            || ends_too_early
            || begins_too_early
        {
            let v = self.violation(code::DATES, words.pl, words.en);
            self.found.push(v);
        }
    }
}

/// `„symbol” to: SJ, SU`, with the words of the code list.
fn condition(a: &Attribute, texts: &[String]) -> (String, String) {
    let word = |t: &String| match &a.kind {
        _ if t.is_empty() => ("brak".to_owned(), "nothing".to_owned()),
        Kind::Code(list) => list.value(t).map_or((t.clone(), t.clone()), |v| (v.pl.clone(), v.en.clone())),
        Kind::Boolean if t == "true" => ("tak".to_owned(), "yes".to_owned()),
        Kind::Boolean => ("nie".to_owned(), "no".to_owned()),
        _ => (t.clone(), t.clone()),
    };
    let (pl, en): (Vec<String>, Vec<String>) = texts.iter().map(word).unzip();
    (format!("„{}” to: {}", a.label.pl, pl.join(", ")), format!("“{}” is: {}", a.label.en, en.join(", ")))
}
