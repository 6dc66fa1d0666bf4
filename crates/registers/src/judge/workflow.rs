//! Which state may follow which, and whether a change needs somebody else's agreement.

use super::Case;
use crate::catalogue::{Class, CodeList, Kind, Register};
use crate::declaration::{Approval, Workflow};
use crate::entry::Entry;
use crate::value::Value;
use crate::violation::code;

impl Case<'_> {
    pub(super) fn workflow(&mut self) {
        let Some(flow) = &self.class.workflow else { return };
        let Some((index, attribute)) = self.class.attribute(&flow.attribute) else { return };
        let Kind::Code(list) = &attribute.kind else { return };
        let now = self.value(index).as_text();
        let was = self.before.and_then(|b| state(flow, self.class, b));
        let allowed: Vec<&String> = match &was {
            Some(was) if now.as_deref() == Some(was.as_str()) => return,
            Some(was) => flow.steps.iter().filter(|s| s.from == *was).flat_map(|s| &s.to).collect(),
            // An entry that was delivered without a state may take any.
            None if self.before.is_some() => return,
            None => flow.start.iter().collect(),
        };
        let Some(now) = now else {
            // Required says so by itself; where it does not, no state is no step either.
            if !attribute.required {
                let v = self.violation(
                    code::STEP,
                    format!("Obiekt musi mieć wpisany stan („{}”).", attribute.label.pl),
                    format!("The entry must have a state (“{}”).", attribute.label.en),
                );
                self.found.push(v.attribute(&attribute.name));
            }
            return;
        };
        if allowed.iter().any(|a| *a == now.as_ref()) {
            return;
        }
        let (next_pl, next_en) = listed(list, &allowed);
        let (to_pl, to_en) = words(list, &now);
        let v = match &was {
            Some(was) => {
                let (from_pl, from_en) = words(list, was);
                self.violation(
                    code::STEP,
                    format!("Ze stanu „{from_pl}” nie wolno przejść do stanu „{to_pl}”. Dozwolone: {next_pl}."),
                    format!("From the state “{from_en}” no step leads to “{to_en}”. Allowed: {next_en}."),
                )
            }
            None => self.violation(
                code::STEP,
                format!("Nowy obiekt nie może zaczynać od stanu „{to_pl}”. Dozwolone: {next_pl}."),
                format!("A new entry may not begin in the state “{to_en}”. Allowed: {next_en}."),
            ),
        };
        self.found.push(v.attribute(&attribute.name));
    }
}

/// Whether a change of an entry stands only after somebody else agreed: by the register, or by the step it takes.
#[must_use]
pub fn needs_approval(register: &Register, class: &Class, before: Option<&Entry>, after: &Entry) -> bool {
    if register.approval != Approval::None {
        return true;
    }
    let Some(flow) = &class.workflow else { return false };
    let (Some(was), Some(now)) = (before.and_then(|b| state(flow, class, b)), state(flow, class, after)) else {
        return false;
    };
    was != now && flow.steps.iter().any(|s| s.approval && s.from == was && s.to.contains(&now))
}

fn state(flow: &Workflow, class: &Class, entry: &Entry) -> Option<String> {
    let (index, _) = class.attribute(&flow.attribute)?;
    match entry.values.get(index)? {
        Value::Text(t) => Some(t.clone()),
        _ => None,
    }
}

fn words<'a>(list: &'a CodeList, code: &'a str) -> (&'a str, &'a str) {
    list.value(code).map_or((code, code), |v| (v.pl.as_str(), v.en.as_str()))
}

fn listed(list: &CodeList, codes: &[&String]) -> (String, String) {
    let (pl, en): (Vec<&str>, Vec<&str>) = codes.iter().map(|c| words(list, c)).unzip();
    if codes.is_empty() { ("żadne".to_owned(), "none".to_owned()) } else { (pl.join(", "), en.join(", ")) }
}
