//! Everything about one entry of a kept register that can be judged without its neighbours: values, dates, the rule
//! list, the workflow and the geometry. All violations at once; only hard ones refuse.

mod place;
mod rule;
mod value;
mod workflow;

pub use workflow::needs_approval;

use crate::catalogue::Class;
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
        let (pl, en) = if a.required {
            (String::new(), String::new())
        } else if !a.required_when.is_empty() && holds(&a.required_when, &value) {
            let named = a.required_when.iter().map(|(i, _)| &self.class.attributes[*i].label);
            let (pl, en): (Vec<&str>, Vec<&str>) = named.map(|l| (l.pl.as_str(), l.en.as_str())).unzip();
            (format!(" przy tej wartości: {}", pl.join(", ")), format!(" with this value of: {}", en.join(", ")))
        } else {
            return;
        };
        let v = self.violation(
            code::REQUIRED,
            format!("Brak wymaganego atrybutu „{}”{pl}.", a.label.pl),
            format!("The required attribute “{}” is missing{en}.", a.label.en),
        );
        self.found.push(v.attribute(&a.name).legal(a.legal.as_deref()));
    }

    fn attribute(&mut self, index: usize) {
        let a = &self.class.attributes[index];
        let found = value::faults(a, self.value(index), self.unchanged(index), self.today);
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
        let life = self.after.life;
        let known: Vec<i64> = [life.object_from, life.version_from, life.version_to].into_iter().flatten().collect();
        let words = Words {
            pl: "Daty cyklu życia nie następują po sobie (utworzenie, początek wersji, koniec wersji).".to_owned(),
            en: "The life cycle dates are not in order (creation, version start, version end).".to_owned(),
        };
        let started = life.object_from.zip(life.object_to).is_some_and(|(from, to)| from > to);
        let not_later =
            self.before.and_then(|b| b.life.version_from).zip(life.version_from).is_some_and(|(b, a)| a <= b);
        if known.windows(2).any(|w| w[0] > w[1]) || started || not_later {
            let v = self.violation(code::DATES, words.pl, words.en);
            self.found.push(v);
        }
    }
}
