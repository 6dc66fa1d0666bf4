//! Which changes of desktop programs wait for approval. QGIS keeps what it was refused and sends it again with the next
//! save; what waits already must not be handed in twice.

use super::answer::waits_already;
use crate::state::OgcState;
use httpkit::{Asked, Problem, by_qgis};
use registers::change::Draft;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, PoisonError};
use store::accounts::Asker;
use store::changes::{Outcome, State};

/// More than these are not remembered at a time; what is forgotten would at worst be handed in again.
const MOST: usize = 10_000;

/// By person and content, the number of the changeset.
#[derive(Default)]
pub struct Waiting {
    hasher: RandomState,
    known: Mutex<HashMap<u64, i64>>,
}

impl Waiting {
    fn key(&self, person: i64, unit: &str, drafts: &[Draft]) -> u64 {
        self.hasher.hash_one((person, unit, format!("{drafts:?}")))
    }

    fn note(&self, key: u64, changeset: i64) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(key, changeset);
    }

    fn of(&self, key: u64) -> Option<i64> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).get(&key).copied()
    }
}

/// The changes of one save by QGIS, known by who makes them and what they are.
pub struct Save<'a> {
    state: &'a OgcState,
    /// Nothing for other programs.
    key: Option<u64>,
}

impl<'a> Save<'a> {
    pub fn of(state: &'a OgcState, asked: &Asked, asker: &Asker, unit: &str, drafts: &[Draft]) -> Self {
        let desktop = asker.person.filter(|_| by_qgis(&asked.headers));
        Self { state, key: desktop.map(|person| state.waiting().key(person, unit, drafts)) }
    }

    /// # Errors
    /// That it waits, when it was handed in before and still does.
    pub async fn is_new(&self) -> Result<(), Problem> {
        if let Some(id) = self.key.and_then(|key| self.state.waiting().of(key))
            && let Ok(known) = self.state.store().changeset(id).await
            && known.changeset.state == State::Zgloszony
        {
            return Err(waits_already(id));
        }
        Ok(())
    }

    /// # Errors
    /// That it waits, when it does now.
    pub fn outcome(&self, outcome: &Outcome) -> Result<(), Problem> {
        match self.key.filter(|_| outcome.state == State::Zgloszony) {
            Some(key) => {
                self.state.waiting().note(key, outcome.changeset);
                Err(waits_already(outcome.changeset))
            }
            None => Ok(()),
        }
    }
}
