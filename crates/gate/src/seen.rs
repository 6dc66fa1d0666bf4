//! Which version of an entry the house has last shown to whom. Desktop programs change entries without saying which
//! version they have on their screen; what they were shown tells it, so that nobody overwrites another's change unnoticed.

use crate::problem::{coded, nothing, of_store};
use httpkit::{Problem, ProblemKind};
use registers::{Class, ClassIx};
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use store::Store;
use store::accounts::{Asker, Scope};
use store::desk::At;

/// Entries that one generation remembers; two of them live at a time.
const GENERATION: usize = 200_000;

/// For how long a change by somebody else may have escaped a program that was never seen reading.
const LATELY_HOURS: i64 = 12;

/// The ledger. Cheap to clone; bounded: what was shown longest ago is forgotten first.
#[derive(Clone, Default)]
pub struct Seen(Arc<Ledger>);

#[derive(Default)]
struct Ledger {
    hasher: RandomState,
    pages: Mutex<Pages>,
}

#[derive(Default)]
struct Pages {
    young: HashMap<u64, Box<str>>,
    old: HashMap<u64, Box<str>>,
}

impl Seen {
    /// Notes that somebody has been shown a version of an entry (or has just made it). A page that was begun before one's
    /// own save and ends after it does not take the newer version back; versions are named by their times.
    pub fn note(&self, person: i64, class: ClassIx, namespace: &str, local: &str, version: &str) {
        let key = self.0.hasher.hash_one((person, class, namespace, local));
        let mut pages = self.0.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.young.get(&key).or_else(|| pages.old.get(&key)).is_some_and(|known| **known > *version) {
            return;
        }
        if pages.young.len() >= GENERATION {
            pages.old = std::mem::take(&mut pages.young);
        }
        pages.young.insert(key, version.into());
    }

    /// The version that they were shown last, if that is known.
    #[must_use]
    pub fn of(&self, person: i64, class: ClassIx, namespace: &str, local: &str) -> Option<String> {
        let key = self.0.hasher.hash_one((person, class, namespace, local));
        let pages = self.0.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.young.get(&key).or_else(|| pages.old.get(&key)).map(|v| v.to_string())
    }
}

/// The version that a change without any precondition is about: what its author was shown last, or what their own changes
/// made of it since. Where that is not known it
/// is the version that stands, unless somebody else made it a short while ago: then its author can hardly have seen it.
///
/// # Errors
/// 404 when there is no such entry for the asker, 409 as said.
pub async fn base(
    store: &Store,
    seen: &Seen,
    asker: &Asker,
    class: &Class,
    namespace: &str,
    local: &str,
) -> Result<String, Problem> {
    let person = asker.person.ok_or_else(crate::people_only)?;
    let found = store.desk_item(asker, Scope::Official, class, namespace, local, At::Now, None).await;
    let entry = found.map_err(|e| of_store(&e))?.ok_or_else(nothing)?;
    let current = entry.stored.entry.identity.version.ok_or_else(nothing)?;
    if let Some(shown) = seen.of(person, class.ix, namespace, local) {
        // Their own changes elsewhere are no news to them.
        let own = shown == current
            || store
                .changed_alone(person, (&class.id, namespace, local), &shown, &current)
                .await
                .map_err(|e| of_store(&e))?;
        return Ok(if own { current } else { shown });
    }
    let Some(changeset) = entry.changeset else { return Ok(current) };
    let other = store.made_lately_by_another(person, changeset, LATELY_HOURS).await;
    if other.map_err(|e| of_store(&e))? { Err(unseen(&format!("{namespace}_{local}"))) } else { Ok(current) }
}

fn unseen(id: &str) -> Problem {
    coded(
        ProblemKind::Conflict,
        "unseen_change",
        format!(
            "Wpis {id} zmieniła niedawno inna osoba, a Twój program nie wczytał go od tego czasu. \
             Odśwież warstwę, sprawdź wpis i ponów zmianę."
        ),
        format!(
            "Entry {id} was changed by somebody else a short while ago and your program has not read it since. \
             Refresh the layer, look at the entry and repeat the change."
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_shown_last_counts_and_nobody_elses() {
        let seen = Seen::default();
        let class = ClassIx(3);
        seen.note(1, class, "PL.TOWN", "a", "2026-01-01");
        seen.note(1, class, "PL.TOWN", "a", "2026-01-02");
        seen.note(1, class, "PL.TOWN", "a", "2026-01-01");
        assert_eq!(seen.of(1, class, "PL.TOWN", "a").as_deref(), Some("2026-01-02"), "nothing goes back");
        assert_eq!(seen.of(2, class, "PL.TOWN", "a"), None);
        for i in 0..GENERATION {
            seen.note(1, class, "PL.TOWN", &format!("x{i}"), "v");
        }
        assert_eq!(seen.of(1, class, "PL.TOWN", "a").as_deref(), Some("2026-01-02"), "the generation before is kept");
        for i in 0..GENERATION {
            seen.note(1, class, "PL.TOWN", &format!("y{i}"), "v");
        }
        assert_eq!(seen.of(1, class, "PL.TOWN", "a"), None);
    }
}
