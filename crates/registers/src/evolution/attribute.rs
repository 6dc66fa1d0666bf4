//! One attribute of a register that changes.

use super::{Change, Seen};
use crate::declaration::{AttributeFile, ClassFile, RegisterFile, Visibility};
use std::collections::BTreeMap;

/// The attributes of a class: those of its groups, then its own.
pub(super) fn attributes<'f>(file: &'f RegisterFile, class: &'f ClassFile) -> Vec<&'f AttributeFile> {
    let groups = class.include.iter().filter_map(|id| file.groups.iter().find(|g| g.id == *id));
    groups.flat_map(|g| &g.attributes).chain(&class.attributes).collect()
}

impl Seen {
    pub(super) fn attribute(&mut self, class: &str, name: &str, old: &AttributeFile, new: &AttributeFile) {
        let place = format!("{class}.{name}");
        let (class, attribute) = (class.to_owned(), name.to_owned());
        if (&old.kind, old.many, &old.codes, &old.element, old.main)
            != (&new.kind, new.many, &new.codes, &new.element, new.main)
        {
            self.refuse(
                &place,
                "Typu atrybutu (także słownika i powtarzalności) nie można zmienić.",
                "An attribute's type (its code list and repetition too) may not change.",
            );
        }
        if (&old.unit, old.measure) != (&new.unit, new.measure) {
            self.refuse(
                &place,
                "Jednostki miary nie można zmienić: liczby, które są, znaczyłyby co innego.",
                "The unit may not change: the numbers that are there would mean something else.",
            );
        }
        if old.derive != new.derive {
            self.refuse(
                &place,
                "Nie można zmienić tego, czy i jak atrybut jest wyliczany.",
                "Whether and how an attribute is computed may not change.",
            );
        }
        self.strictness(&class, name, &place, old, new);
        if old.required != new.required || old.required_when != new.required_when {
            let (class, attribute) = (class.clone(), attribute.clone());
            self.changes.push(Change::Required { class, attribute, required: new.required });
        }
        match rank(new).cmp(&rank(old)) {
            _ if wider(old, new) => {
                let (class, attribute) = (Some(class.clone()), Some(attribute.clone()));
                self.changes.push(Change::MorePublic { class, attribute });
            }
            std::cmp::Ordering::Less => {
                self.changes
                    .push(Change::LessPublic { class: Some(class.clone()), attribute: Some(attribute.clone()) });
            }
            _ if old.public_when != new.public_when => {
                self.changes
                    .push(Change::LessPublic { class: Some(class.clone()), attribute: Some(attribute.clone()) });
            }
            _ => {}
        }
        let words = |a: &AttributeFile| (a.label.clone(), a.help.clone(), a.legal.clone(), a.example.clone());
        if words(old) != words(new) {
            self.changes.push(Change::Wording { place });
        }
        let fields = |a: &'_ AttributeFile| a.fields.clone();
        let (was, is) = (fields(old), fields(new));
        self.attributes(&class, &format!("{name}."), &was.iter().collect::<Vec<_>>(), &is.iter().collect::<Vec<_>>());
    }

    /// Ranges, patterns and kinds may let more through, never less.
    fn strictness(&mut self, class: &str, name: &str, place: &str, old: &AttributeFile, new: &AttributeFile) {
        let floor = |a: Option<f64>| a.unwrap_or(f64::NEG_INFINITY);
        let ceiling = |a: Option<f64>| a.unwrap_or(f64::INFINITY);
        let fine = |a: Option<u8>| a.unwrap_or(u8::MAX);
        // An empty list of kinds or classes allows all.
        let fewer = |old: &[String], new: &[String]| {
            !new.is_empty() && (old.is_empty() || old.iter().any(|k| !new.contains(k)))
        };
        let stricter = floor(new.min) > floor(old.min)
            || ceiling(new.max) < ceiling(old.max)
            || fine(new.decimals) < fine(old.decimals)
            || (new.pattern.is_some() && new.pattern != old.pattern)
            || (new.checksum.is_some() && new.checksum != old.checksum)
            || fewer(&old.kinds, &new.kinds)
            || fewer(&old.to, &new.to);
        if stricter {
            self.refuse(
                place,
                "Zakresu, wzorca ani rodzajów nie można zawęzić: wpisy, które są, przestałyby pasować. Nowe wymaganie można zapisać regułą.",
                "A range, pattern or kind may not become narrower: entries that stand would no longer fit. A new demand may be written as a rule.",
            );
            return;
        }
        let bounds = |a: &AttributeFile| {
            (a.min, a.max, a.decimals, a.pattern.clone(), a.checksum, a.kinds.clone(), a.to.clone())
        };
        if bounds(old) != bounds(new) {
            self.changes.push(Change::Looser { class: class.to_owned(), attribute: name.to_owned() });
        }
    }
}

fn rank(a: &AttributeFile) -> u8 {
    match a.visibility {
        Visibility::Personal => 0,
        Visibility::Internal => 1,
        Visibility::Conditional => 2,
        Visibility::Public => 3,
    }
}

/// More people see the attribute than before, or see it in more cases.
fn wider(old: &AttributeFile, new: &AttributeFile) -> bool {
    rank(new) > rank(old)
        || (old.visibility == Visibility::Conditional
            && new.visibility == Visibility::Conditional
            && !narrower(&old.public_when, &new.public_when))
}

/// Every case of the new condition is one of the old: it asks all that the old asked, and allows no further value.
fn narrower(old: &BTreeMap<String, Vec<String>>, new: &BTreeMap<String, Vec<String>>) -> bool {
    old.iter().all(|(name, allowed)| new.get(name).is_some_and(|now| now.iter().all(|v| allowed.contains(v))))
}
