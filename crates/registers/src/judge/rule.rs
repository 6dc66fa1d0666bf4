//! The rules that a class declares, as far as one entry decides them. Those about neighbours are `spatial`'s.

use super::Case;
use crate::catalogue::Rule;
use crate::declaration::{Check, Measured};
use crate::ewkb;
use crate::plane;
use crate::rules::fits;
use crate::title::holds;
use crate::value::Value;
use crate::violation::Violation;

impl Case<'_> {
    pub(super) fn rules(&mut self) {
        let value = |i: usize| self.value(i);
        let mut found = Vec::new();
        let kind = self.class.main_geometry.and_then(|i| match value(i) {
            Value::Geometry(bytes) => ewkb::kind(bytes),
            _ => None,
        });
        for rule in &self.class.rules {
            let applies = holds(&rule.when, &value)
                && (rule.when_geometry.is_empty() || kind.is_some_and(|k| rule.when_geometry.contains(&k)));
            if !applies {
                continue;
            }
            // What the house fills in is not asked of the editor.
            let asked = |i: &&usize| value(**i).is_null() && self.class.attributes[**i].derive.is_none();
            for i in rule.require.iter().filter(asked) {
                found.push(self.broken(rule).attribute(&self.class.attributes[*i].name));
            }
            if !rule.geometry.is_empty() && kind.is_some_and(|k| !fits(k, &rule.geometry)) {
                found.push(self.broken(rule));
            }
            if let Some(name) = rule.check.as_ref().and_then(|c| self.fails(c)) {
                found.push(self.broken(rule).attribute(&name));
            }
        }
        self.found.append(&mut found);
    }

    fn broken(&self, rule: &Rule) -> Violation {
        self.violation(&rule.id, rule.text.pl.clone(), rule.text.en.clone())
            .severity(rule.severity)
            .legal(rule.legal.as_deref())
    }

    /// The attribute that breaks the check; nothing when it holds or other entries decide it.
    fn fails(&self, check: &Check) -> Option<String> {
        match check {
            Check::Order { first, second, strict } => {
                let (a, b) = (number(self.named(first))?, number(self.named(second))?);
                (a > b || (*strict && a == b)).then(|| second.clone())
            }
            Check::Contains { attribute, part } => {
                let (whole, part) = (self.named(attribute).as_text()?, self.named(part).as_text()?);
                (!whole.contains(part.as_ref())).then(|| attribute.clone())
            }
            Check::Table { attribute, by, allowed } => {
                let row = allowed.get(self.named(by).as_text()?.as_ref())?;
                texts(self.named(attribute)).iter().any(|v| !row.contains(v)).then(|| attribute.clone())
            }
            Check::TableAll { attribute, by, required } => {
                let row = required.get(self.named(by).as_text()?.as_ref())?;
                let values = texts(self.named(attribute));
                let differ = values.iter().any(|v| !row.contains(v)) || row.iter().any(|v| !values.contains(v));
                differ.then(|| attribute.clone())
            }
            Check::Measured { attribute, of, percent } => self.measured(attribute, *of, *percent),
            Check::Unique { .. }
            | Check::InUnit { .. }
            | Check::Inside { .. }
            | Check::Near { .. }
            | Check::Apart { .. }
            | Check::NoOverlap { .. }
            | Check::Cover { .. }
            | Check::Snapped { .. }
            | Check::Ends { .. } => None,
        }
    }

    fn measured(&self, name: &str, of: Measured, percent: f64) -> Option<String> {
        let (_, attribute) = self.class.attribute(name)?;
        let written = match self.named(name) {
            Value::Integer(i) => i.to_string().parse().ok()?,
            Value::Real(r) => *r,
            _ => return None,
        };
        let Value::Geometry(bytes) = self.value(self.class.main_geometry?) else { return None };
        let geometry = ewkb::decode(bytes).ok()?;
        // Degrees have no area; the caller judges in metres.
        if geometry.srid == 4326 || geometry.srid == 4258 {
            return None;
        }
        let measure = match of {
            Measured::Area => plane::area(&geometry)?,
            Measured::Length => plane::length(&geometry)?,
        } / match attribute.unit.as_deref() {
            Some("ha") => 10_000.0,
            Some("a") => 100.0,
            Some("km2" | "km²") => 1_000_000.0,
            Some("km") => 1_000.0,
            _ => 1.0,
        };
        ((written - measure).abs() > measure * percent / 100.0).then(|| name.to_owned())
    }
}

/// A number, a day or an instant on one scale each; a day counts as its midnight in UTC.
fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(i) => i.to_string().parse().ok(),
        Value::Real(r) => Some(*r),
        Value::Date(d) => Some(f64::from(*d) * 86_400e6),
        Value::DateTime(t) => t.to_string().parse().ok(),
        _ => None,
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Texts(all) => all.clone(),
        other => other.as_text().map(std::borrow::Cow::into_owned).into_iter().collect(),
    }
}
