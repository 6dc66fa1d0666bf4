//! Soft checks of one entry against its declaration: all of them at once, never only the first.

use crate::catalogue::{Attribute, Class, Kind};
use crate::declaration::Words;
use crate::doubt::{Doubt, Severity};
use crate::entry::Entry;
use crate::ewkb;
use crate::geometry::GeometryKind;
use crate::title::holds;
use crate::value::Value;

/// Everything about an entry that its declaration would have otherwise: missing and unknown values, patterns, dates
/// in order, geometry kinds, and the register's own rules.
#[must_use]
pub fn check(class: &Class, entry: &Entry) -> Vec<Doubt> {
    let mut found = Found { class, entry, doubts: Vec::new() };
    for (attribute, value) in class.attributes.iter().zip(&entry.values) {
        found.attribute(attribute, value);
    }
    found.life();
    found.rules();
    found.doubts
}

struct Found<'a> {
    class: &'a Class,
    entry: &'a Entry,
    doubts: Vec<Doubt>,
}

impl Found<'_> {
    fn add(&mut self, rule: &str, attribute: Option<&str>, text: Words) {
        self.doubts.push(Doubt {
            severity: Severity::Warning,
            rule: rule.to_owned(),
            class: self.class.name.clone(),
            object: self.entry.identity.feature_id(),
            attribute: attribute.map(str::to_owned),
            line: self.entry.line,
            text,
        });
    }

    fn attribute(&mut self, a: &Attribute, value: &Value) {
        if value.is_null() {
            if a.required {
                self.add(
                    "WYMAGANY",
                    Some(&a.name),
                    Words {
                        pl: format!("Brak wymaganego atrybutu „{}” ({}).", a.label.pl, a.name),
                        en: format!("The required attribute “{}” ({}) is missing.", a.label.en, a.name),
                    },
                );
            }
            return;
        }
        match (&a.kind, value) {
            (Kind::Code(list), Value::Text(code)) => self.code(a, list, code),
            (Kind::Code(list), Value::Texts(codes)) => codes.iter().for_each(|c| self.code(a, list, c)),
            (Kind::Geometry(kinds), Value::Geometry(bytes)) => {
                let kind = ewkb::kind(bytes);
                if !kinds.is_empty() && kind.is_some_and(|k| !fits(k, kinds)) {
                    self.wrong_kind(a, kind, kinds);
                }
            }
            (Kind::Text, Value::Text(text)) => self.pattern(a, text),
            _ => {}
        }
    }

    fn code(&mut self, a: &Attribute, list: &crate::catalogue::CodeList, code: &str) {
        if list.value(code).is_none() {
            self.add(
                "SLOWNIK",
                Some(&a.name),
                Words {
                    pl: format!(
                        "Wartość „{code}” atrybutu „{}” nie występuje w słowniku „{}”.",
                        a.label.pl, list.label.pl
                    ),
                    en: format!("Value “{code}” of “{}” is not in the code list “{}”.", a.label.en, list.label.en),
                },
            );
        }
    }

    fn pattern(&mut self, a: &Attribute, text: &str) {
        let Some(pattern) = a.pattern.as_deref() else { return };
        // Patterns are short and few; regex-lite compiles them in microseconds and a thread keeps them.
        if !matches(pattern, text) {
            self.add(
                "WZORZEC",
                Some(&a.name),
                Words {
                    pl: format!("Wartość „{text}” atrybutu „{}” ma nieoczekiwaną postać.", a.label.pl),
                    en: format!("Value “{text}” of “{}” has an unexpected form.", a.label.en),
                },
            );
        }
    }

    fn wrong_kind(&mut self, a: &Attribute, kind: Option<GeometryKind>, allowed: &[GeometryKind]) {
        let list = allowed.iter().map(|k| k.polish()).collect::<Vec<_>>().join(", ");
        let list_en = allowed.iter().map(|k| k.word()).collect::<Vec<_>>().join(", ");
        let is = kind.map_or("?", GeometryKind::polish);
        self.add(
            "GEOM-RODZAJ",
            Some(&a.name),
            Words {
                pl: format!("Geometria to {is}, a schemat dopuszcza: {list}."),
                en: format!(
                    "The geometry is a {}, the schema allows: {list_en}.",
                    kind.map_or("?", GeometryKind::word)
                ),
            },
        );
    }

    fn life(&mut self) {
        let life = self.entry.life;
        let order = [life.object_from, life.version_from, life.version_to.or(life.object_to)];
        let known: Vec<i64> = order.into_iter().flatten().collect();
        if known.windows(2).any(|w| w[0] > w[1]) {
            self.add(
                "DATY",
                None,
                Words {
                    pl: "Daty cyklu życia obiektu nie następują po sobie (utworzenie, początek wersji, koniec wersji)."
                        .into(),
                    en: "The life cycle dates are not in order (creation, version start, version end).".into(),
                },
            );
        }
        if life.object_to.is_some() && life.version_to.is_none() {
            self.add(
                "DATY",
                Some("koniecObiekt"),
                Words {
                    pl: "Obiekt ma datę zakończenia, a jego wersja nie jest zamknięta; przyjęto koniec obiektu jako koniec wersji.".into(),
                    en: "The object has an end but its version is open; the object's end is taken for both.".into(),
                },
            );
        }
    }

    fn rules(&mut self) {
        let class = self.class;
        let entry = self.entry;
        let value = |i: usize| &entry.values[i];
        let kind = class.main_geometry.and_then(|i| match value(i) {
            Value::Geometry(bytes) => ewkb::kind(bytes),
            _ => None,
        });
        for rule in &class.rules {
            let applies = holds(&rule.when, &value)
                && (rule.when_geometry.is_empty() || kind.is_some_and(|k| rule.when_geometry.contains(&k)));
            if !applies {
                continue;
            }
            let missing = rule.require.iter().find(|i| value(**i).is_null());
            let wrong_kind = !rule.geometry.is_empty() && kind.is_some_and(|k| !fits(k, &rule.geometry));
            if missing.is_some() || wrong_kind {
                let name = missing.map(|i| class.attributes[*i].name.clone());
                self.add(&rule.id, name.as_deref(), rule.text.clone());
            }
        }
    }
}

/// A single geometry fits where many are allowed: producers write one surface for a multisurface of one.
pub(crate) fn fits(kind: GeometryKind, allowed: &[GeometryKind]) -> bool {
    use GeometryKind as G;
    allowed.contains(&kind)
        || match kind {
            G::Point => allowed.contains(&G::MultiPoint),
            G::Line => allowed.contains(&G::MultiLine),
            G::Surface => allowed.contains(&G::MultiSurface),
            _ => false,
        }
}

pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    use std::cell::RefCell;
    use std::collections::HashMap;
    thread_local! {
        static COMPILED: RefCell<HashMap<String, Option<regex_lite::Regex>>> = RefCell::default();
    }
    COMPILED.with_borrow_mut(|all| {
        if !all.contains_key(pattern) {
            all.insert(pattern.to_owned(), regex_lite::Regex::new(pattern).ok());
        }
        all.get(pattern).and_then(Option::as_ref).is_none_or(|r| r.is_match(text))
    })
}
