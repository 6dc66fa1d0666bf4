//! How a unit's own register may change while it holds entries: nothing that stands there may become unreadable or
//! wrong, and nothing may become public unnoticed.

mod attribute;

use crate::declaration::{AttributeFile, ClassFile, CodesFile, Publication, RegisterFile, Words};
use attribute::attributes;
use std::collections::HashMap;

/// Something that changes and may.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case", tag = "change")]
pub enum Change {
    NewClass {
        class: String,
    },
    /// A required one binds new versions only; entries that stand are not touched.
    NewAttribute {
        class: String,
        attribute: String,
        required: bool,
    },
    /// An attribute may, or must, be filled in from now on.
    Required {
        class: String,
        attribute: String,
        required: bool,
    },
    NewCodes {
        codes: String,
    },
    NewCode {
        codes: String,
        code: String,
    },
    /// First or last day of a code.
    CodeDays {
        codes: String,
        code: String,
    },
    /// A range, pattern or kind lets more through.
    Looser {
        class: String,
        attribute: String,
    },
    /// More people see it than before. Never done without being said: whoever changes the register confirms it.
    MorePublic {
        class: Option<String>,
        attribute: Option<String>,
    },
    LessPublic {
        class: Option<String>,
        attribute: Option<String>,
    },
    /// Labels, help, examples, legal basis.
    Wording {
        place: String,
    },
    Rules {
        class: String,
    },
    Title {
        class: String,
    },
    Tile {
        class: String,
    },
    Workflow {
        class: String,
    },
    Approval,
}

impl Change {
    /// Whether it needs a confirmation of its own.
    #[must_use]
    pub fn needs_confirmation(&self) -> bool {
        matches!(self, Self::MorePublic { .. })
    }
}

/// Something that may not change, with its place (`class.attribute`, `codes.code`) and the reason.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Refusal {
    pub place: String,
    pub text: Words,
}

/// Compares a declaration with the one that should take its place.
///
/// # Errors
/// Every change that entries which stand already do not bear.
pub fn compare(old: &RegisterFile, new: &RegisterFile) -> Result<Vec<Change>, Vec<Refusal>> {
    let mut seen = Seen { changes: Vec::new(), refusals: Vec::new() };
    seen.register(old, new);
    for list in &old.codes {
        match new.codes.iter().find(|l| l.id == list.id) {
            Some(other) => seen.codes(list, other),
            None => seen.refuse(
                &list.id,
                "Słownika nie można usunąć: wpisy mogą nosić jego kody.",
                "A code list may not be taken away: entries may bear its codes.",
            ),
        }
    }
    for list in new.codes.iter().filter(|l| !old.codes.iter().any(|o| o.id == l.id)) {
        seen.changes.push(Change::NewCodes { codes: list.id.clone() });
    }
    for class in &old.classes {
        match new.classes.iter().find(|c| c.id == class.id) {
            Some(other) => seen.class((old, class), (new, other)),
            None => seen.refuse(
                &class.id,
                "Klasy nie można usunąć ani przemianować; można przestać jej używać.",
                "A class may not be taken away or renamed; it may be left unused.",
            ),
        }
    }
    for class in new.classes.iter().filter(|c| !old.classes.iter().any(|o| o.id == c.id)) {
        seen.changes.push(Change::NewClass { class: class.id.clone() });
    }
    if seen.refusals.is_empty() { Ok(seen.changes) } else { Err(seen.refusals) }
}

struct Seen {
    changes: Vec<Change>,
    refusals: Vec<Refusal>,
}

impl Seen {
    fn refuse(&mut self, place: &str, pl: &str, en: &str) {
        self.refusals.push(Refusal { place: place.to_owned(), text: Words { pl: pl.to_owned(), en: en.to_owned() } });
    }

    fn register(&mut self, old: &RegisterFile, new: &RegisterFile) {
        if old.id != new.id {
            self.refuse("id", "Identyfikatora rejestru nie można zmienić.", "A register's id may not change.");
        }
        if old.keeper != new.keeper || old.kept != new.kept {
            self.refuse(
                "keeper",
                "Nie można zmienić, kto i czy prowadzi rejestr.",
                "Who keeps the register, and whether, may not change.",
            );
        }
        if old.xml.namespace != new.xml.namespace || old.xml.identifier != new.xml.identifier {
            self.refuse(
                "xml",
                "Przestrzeni nazw nie można zmienić: wskazują na nią wydane pliki.",
                "The namespace may not change: files that were handed out point at it.",
            );
        }
        if old.label != new.label || old.legal != new.legal || old.duty != new.duty {
            self.changes.push(Change::Wording { place: new.id.clone() });
        }
        if old.approval != new.approval {
            self.changes.push(Change::Approval);
        }
        let rank = |p: Publication| match p {
            Publication::None => 0,
            Publication::Aggregate => 1,
            Publication::Part => 2,
            Publication::Full => 3,
        };
        match rank(new.publication).cmp(&rank(old.publication)) {
            std::cmp::Ordering::Greater => self.changes.push(Change::MorePublic { class: None, attribute: None }),
            std::cmp::Ordering::Less => self.changes.push(Change::LessPublic { class: None, attribute: None }),
            std::cmp::Ordering::Equal => {}
        }
    }

    fn codes(&mut self, old: &CodesFile, new: &CodesFile) {
        if old.label != new.label {
            self.changes.push(Change::Wording { place: new.id.clone() });
        }
        let by_code: HashMap<&str, _> = new.values.iter().map(|v| (v.code.as_str(), v)).collect();
        for value in &old.values {
            let place = format!("{}.{}", old.id, value.code);
            let Some(now) = by_code.get(value.code.as_str()) else {
                self.refuse(
                    &place,
                    "Kodu nie można usunąć ani przemianować; można go zamknąć dniem valid_to.",
                    "A code may not be taken away or renamed; it may be closed with valid_to.",
                );
                continue;
            };
            if (&value.valid_from, &value.valid_to) != (&now.valid_from, &now.valid_to) {
                self.changes.push(Change::CodeDays { codes: old.id.clone(), code: value.code.clone() });
            }
            if (&value.pl, &value.en, &value.name, &value.aliases) != (&now.pl, &now.en, &now.name, &now.aliases) {
                self.changes.push(Change::Wording { place });
            }
        }
        let known: HashMap<&str, ()> = old.values.iter().map(|v| (v.code.as_str(), ())).collect();
        for value in new.values.iter().filter(|v| !known.contains_key(v.code.as_str())) {
            self.changes.push(Change::NewCode { codes: old.id.clone(), code: value.code.clone() });
        }
    }

    fn class(&mut self, (old_file, old): (&RegisterFile, &ClassFile), (new_file, new): (&RegisterFile, &ClassFile)) {
        let class = old.id.clone();
        if old.name != new.name || old.aliases != new.aliases {
            self.refuse(
                &class,
                "Nazwy klasy w formacie wymiany nie można zmienić.",
                "A class's name in the exchange format may not change.",
            );
        }
        let parts = |c: &ClassFile| (c.identity.clone(), c.part_of.clone(), c.part_element.clone());
        if parts(old) != parts(new) {
            self.refuse(
                &class,
                "Nie można zmienić tego, czym klasa jest dla innych klas.",
                "What the class is to other classes may not change.",
            );
        }
        if old.label != new.label || old.help != new.help {
            self.changes.push(Change::Wording { place: class.clone() });
        }
        // Rules, titles and tiles have no identity of their own; their writing tells whether they changed.
        if format!("{:?}", old.rules) != format!("{:?}", new.rules) {
            self.changes.push(Change::Rules { class: class.clone() });
        }
        if format!("{:?}", old.title) != format!("{:?}", new.title) {
            self.changes.push(Change::Title { class: class.clone() });
        }
        if format!("{:?}", old.tile) != format!("{:?}", new.tile) {
            self.changes.push(Change::Tile { class: class.clone() });
        }
        if old.workflow != new.workflow {
            self.changes.push(Change::Workflow { class: class.clone() });
        }
        self.attributes(&class, "", &attributes(old_file, old), &attributes(new_file, new));
    }

    /// Attributes of a class, or fields of a structure under `above` (`zabiegi.`).
    fn attributes(&mut self, class: &str, above: &str, old: &[&AttributeFile], new: &[&AttributeFile]) {
        for a in old {
            let name = format!("{above}{}", a.name);
            match new.iter().find(|b| b.name == a.name) {
                Some(b) => self.attribute(class, &name, a, b),
                None => self.refuse(
                    &format!("{class}.{name}"),
                    "Atrybutu nie można usunąć ani przemianować: wpisy mają jego wartości.",
                    "An attribute may not be taken away or renamed: entries have its values.",
                ),
            }
        }
        for b in new.iter().filter(|b| !old.iter().any(|a| a.name == b.name)) {
            let attribute = format!("{above}{}", b.name);
            self.changes.push(Change::NewAttribute { class: class.to_owned(), attribute, required: b.required });
        }
    }
}
