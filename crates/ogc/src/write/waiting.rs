//! Which changes of desktop programs wait for approval. QGIS keeps what it was refused and sends it again with the next
//! save; what waits already must not be handed in twice.

use registers::change::Draft;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};

/// More than these are not remembered at a time; what is forgotten would at worst be handed in again.
const MOST: usize = 10_000;

/// By person and content, the number of the changeset.
#[derive(Default)]
pub struct Waiting {
    hasher: RandomState,
    known: Mutex<HashMap<u64, i64>>,
}

impl Waiting {
    pub fn key(&self, person: i64, unit: &str, draft: &Draft) -> u64 {
        self.hasher.hash_one((person, unit, format!("{draft:?}")))
    }

    pub fn note(&self, key: u64, changeset: i64) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(key, changeset);
    }

    pub fn of(&self, key: u64) -> Option<i64> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).get(&key).copied()
    }
}
