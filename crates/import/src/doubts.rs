//! Doubts of a delivery: a million repetitions of one fault are one line in the report, with a few examples.

use crate::summary::DoubtCount;
use registers::{Doubt, Severity, Words};
use std::collections::{BTreeMap, BTreeSet};

/// Whose doubt it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At<'a> {
    /// Element name of the class as delivered.
    pub(crate) class: &'a str,
    /// Object's id as delivered.
    pub(crate) object: &'a str,
    pub(crate) line: u64,
}

#[derive(Default)]
struct Tally {
    severity: Option<Severity>,
    count: u64,
    /// Attributes already reported, for doubts that are said once.
    said: BTreeSet<String>,
}

pub(crate) struct Doubts {
    examples: u64,
    tallies: BTreeMap<String, BTreeMap<String, Tally>>,
    /// Examples not yet handed over.
    pub(crate) pending: Vec<Doubt>,
}

impl Doubts {
    pub(crate) fn new(examples: u64) -> Self {
        Self { examples, tallies: BTreeMap::new(), pending: Vec::new() }
    }

    fn tally(&mut self, class: &str, rule: &str) -> &mut Tally {
        self.tallies.entry(class.to_owned()).or_default().entry(rule.to_owned()).or_default()
    }

    /// Every repetition counts; the first few come as examples.
    pub(crate) fn add(
        &mut self,
        at: At<'_>,
        severity: Severity,
        rule: &str,
        attribute: Option<&str>,
        text: impl FnOnce() -> Words,
    ) {
        let examples = self.examples;
        let tally = self.tally(at.class, rule);
        tally.count += 1;
        tally.severity = tally.severity.max(Some(severity));
        if tally.count <= examples {
            self.pending.push(doubt(at, severity, rule, attribute, text()));
        }
    }

    /// Said once for a class and attribute, then only counted.
    pub(crate) fn once(
        &mut self,
        at: At<'_>,
        severity: Severity,
        rule: &str,
        attribute: Option<&str>,
        text: impl FnOnce() -> Words,
    ) {
        let tally = self.tally(at.class, rule);
        tally.count += 1;
        tally.severity = tally.severity.max(Some(severity));
        let key = attribute.unwrap_or("");
        if !tally.said.contains(key) && tally.said.len() < 1_000 {
            tally.said.insert(key.to_owned());
            self.pending.push(doubt(at, severity, rule, attribute, text()));
        }
    }

    /// A doubt found by the register's own rules.
    pub(crate) fn take(&mut self, found: Doubt) {
        let examples = self.examples;
        let tally = self.tally(&found.class, &found.rule);
        tally.count += 1;
        tally.severity = tally.severity.max(Some(found.severity));
        if tally.count <= examples {
            self.pending.push(found);
        }
    }

    pub(crate) fn counts(&self) -> Vec<DoubtCount> {
        self.tallies
            .iter()
            .flat_map(|(class, rules)| {
                rules.iter().map(move |(rule, t)| DoubtCount {
                    severity: t.severity.unwrap_or(Severity::Note).word(),
                    rule: rule.clone(),
                    class: class.clone(),
                    count: t.count,
                })
            })
            .collect()
    }
}

fn doubt(at: At<'_>, severity: Severity, rule: &str, attribute: Option<&str>, text: Words) -> Doubt {
    Doubt {
        severity,
        rule: rule.to_owned(),
        class: at.class.to_owned(),
        object: at.object.to_owned(),
        attribute: attribute.map(str::to_owned),
        line: at.line,
        text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetitions_are_counted_and_few_are_shown() {
        let mut doubts = Doubts::new(20);
        for i in 0..1_000 {
            let object = i.to_string();
            let at = At { class: "GES_Rzedna", object: &object, line: i };
            doubts.add(at, Severity::Warning, "PUSTY", Some("zrodlo"), Words::default);
            doubts.once(at, Severity::Note, "KOLEJNOSC", None, Words::default);
        }
        assert_eq!(doubts.pending.len(), 21);
        assert_eq!(
            doubts.counts().iter().map(|c| (c.rule.as_str(), c.count)).collect::<Vec<_>>(),
            [("KOLEJNOSC", 1_000), ("PUSTY", 1_000)]
        );
    }
}
