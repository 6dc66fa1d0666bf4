//! References that point at nothing. Hrefs name objects (or versions of them); their numbers are gathered while the
//! delivery streams by and compared at its end, first with the delivery itself, then with the database.

use crate::error::StoreError;
use registers::catalogue::Kind;
use registers::{Catalogue, Class, ClassIx, Doubt, Entry, Identity, Severity, Value, Words};
use sqlx::{AssertSqlSafe, PgConnection};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Beyond this many references the check is left to `infostrada check`, so that memory stays bounded (16 bytes each).
const MOST: usize = 8_000_000;

#[derive(Default)]
pub(crate) struct References {
    present: Vec<i64>,
    wanted: Vec<Wanted>,
    overflow: bool,
}

#[derive(Clone, Copy)]
struct Wanted {
    number: i64,
    line: u32,
    class: u16,
    attribute: u16,
}

impl References {
    pub(crate) fn note(&mut self, class: &Class, entry: &Entry) {
        if self.overflow {
            return;
        }
        self.present.push(entry.identity.number());
        for (i, _) in class.attributes.iter().enumerate().filter(|(_, a)| matches!(a.kind, Kind::Ref(_))) {
            match &entry.values[i] {
                Value::Text(href) => self.want(class, i, href, entry.line),
                Value::Texts(list) => list.iter().for_each(|href| self.want(class, i, href, entry.line)),
                _ => {}
            }
        }
        if self.wanted.len() + self.present.len() > MOST {
            *self = Self { overflow: true, ..Self::default() };
        }
    }

    fn want(&mut self, class: &Class, attribute: usize, href: &str, line: u64) {
        if let Some(target) = target(href) {
            self.wanted.push(Wanted {
                number: target.number(),
                line: u32::try_from(line).unwrap_or(u32::MAX),
                class: class.ix.0,
                attribute: u16::try_from(attribute).unwrap_or(u16::MAX),
            });
        }
    }

    /// What is still wanted, by the class that the declarations let it point at; a reference to a class that is not
    /// declared cannot be followed.
    fn by_target<'c>(&self, catalogue: &'c Catalogue) -> Vec<(&'c Class, Vec<i64>)> {
        let mut sources: HashMap<(u16, u16), Vec<i64>> = HashMap::new();
        for w in &self.wanted {
            sources.entry((w.class, w.attribute)).or_default().push(w.number);
        }
        let mut targets: HashMap<u16, Vec<i64>> = HashMap::new();
        for ((class, attribute), numbers) in sources {
            let source = catalogue.class(ClassIx(class));
            let Kind::Ref(to) = &source.attributes[usize::from(attribute)].kind else { continue };
            let same_register =
                |c: &&Arc<Class>| c.register == source.register && (to.is_empty() || to.contains(&c.name));
            for target in catalogue.classes.iter().filter(same_register) {
                targets.entry(target.ix.0).or_default().extend(&numbers);
            }
        }
        targets.into_iter().map(|(ix, numbers)| (catalogue.class(ClassIx(ix)), numbers)).collect()
    }

    /// A note for every reference whose target is neither in the delivery nor in the database.
    pub(crate) async fn dangling(
        mut self,
        conn: &mut PgConnection,
        catalogue: &Catalogue,
    ) -> Result<Vec<Doubt>, StoreError> {
        if self.overflow {
            return Ok(vec![too_many()]);
        }
        self.present.sort_unstable();
        self.wanted.retain(|w| self.present.binary_search(&w.number).is_err());
        let mut missing: HashSet<i64> = self.wanted.iter().map(|w| w.number).collect();
        for (class, numbers) in self.by_target(catalogue) {
            let found: Vec<(i64,)> =
                sqlx::query_as(AssertSqlSafe(format!("select fid from {} where fid = any($1)", class.table())))
                    .bind(numbers)
                    .fetch_all(&mut *conn)
                    .await
                    .map_err(StoreError::of("following references"))?;
            for (n,) in found {
                missing.remove(&n);
            }
        }
        Ok(self.wanted.iter().filter(|w| missing.contains(&w.number)).map(|w| doubt(catalogue, w)).collect())
    }
}

/// The object that an href names: `ns_local_version`, with or without `#`, or `urn:pzgik:id:ns:local[:version]`.
fn target(href: &str) -> Option<Identity> {
    let id = href.strip_prefix('#').unwrap_or(href);
    let of = |namespace: &str, local: &str| Identity {
        namespace: namespace.to_owned(),
        local: local.to_owned(),
        version: None,
    };
    if let Some(urn) = id.strip_prefix("urn:pzgik:id:") {
        let mut parts = urn.split(':');
        return Some(of(parts.next()?, parts.next()?));
    }
    let (namespace, rest) = id.split_once('_')?;
    // A version is a time of 19 characters or more behind the last underscore; local ids of PZGiK are UUIDs.
    Some(match rest.split_once('_') {
        Some((local, _version)) => of(namespace, local),
        None => of(namespace, rest),
    })
}

fn doubt(catalogue: &Catalogue, w: &Wanted) -> Doubt {
    let class = &catalogue.classes[usize::from(w.class)];
    let attribute = &class.attributes[usize::from(w.attribute)];
    Doubt {
        severity: Severity::Note,
        rule: "ODWOLANIE".to_owned(),
        class: class.name.clone(),
        object: String::new(),
        attribute: Some(attribute.name.clone()),
        line: u64::from(w.line),
        text: Words {
            pl: format!(
                "Odwołanie „{}” wskazuje obiekt, którego nie ma ani w dostawie, ani w bazie.",
                attribute.label.pl
            ),
            en: format!(
                "Reference “{}” points at an object that is neither in the delivery nor in the database.",
                attribute.label.en
            ),
        },
    }
}

fn too_many() -> Doubt {
    Doubt {
        severity: Severity::Note,
        rule: "ODWOLANIE".to_owned(),
        class: String::new(),
        object: String::new(),
        attribute: None,
        line: 0,
        text: Words {
            pl: "Dostawa ma zbyt wiele odwołań, by sprawdzić je w trakcie wczytywania; sprawdzi je polecenie „infostrada check”.".into(),
            en: "The delivery has too many references to check while loading; `infostrada check` will.".into(),
        },
    }
}
