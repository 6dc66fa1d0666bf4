//! `startIndex` without counting: the last entry of every page that went out is remembered, and the page after it begins
//! there by its keys. Only a page that nobody led up to is sought by skipping rows.

use super::plan::Plan;
use crate::error::of_store;
use crate::state::OgcState;
use httpkit::Problem;
use registers::filter::Filter;
use registers::{Class, Stored, Value};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use store::{Count, StoreError};

/// Bookmarks kept at a time.
const MOST: usize = 4_096;
/// A client that pages comes back sooner.
const KEPT: Duration = Duration::from_secs(900);
/// Counting further would cost more than anybody gains from the number.
const COUNT_UP_TO: u64 = 10_000;

/// Where pages begin.
#[derive(Default)]
pub struct Bookmarks {
    after: Mutex<HashMap<u64, (Instant, Place)>>,
    counts: Mutex<HashMap<u64, (Instant, u64)>>,
}

/// The last entry before a page: its row and its values of the sort keys.
#[derive(Debug, Clone)]
pub struct Place {
    pub row: i64,
    pub keys: Vec<Value>,
}

impl Plan {
    /// A number for the question, the same whenever it is asked again.
    fn question(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.class.id.hash(&mut hasher);
        format!("{:?}{:?}", self.filter, self.order).hash(&mut hasher);
        hasher.finish()
    }

    /// Where an entry stands in the order of this list.
    #[must_use]
    pub fn place(&self, stored: &Stored) -> Place {
        let keys = self.order.keys.iter().map(|k| k.by.of(stored)).collect();
        Place { row: stored.number, keys }
    }

    /// After which entry the page begins that leaves out so many; nothing for the first page.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn seek(&self, state: &OgcState, start: u64) -> Result<Option<Place>, Problem> {
        let Some(before) = start.checked_sub(1) else { return Ok(None) };
        let key = hashed(self.question(), start);
        if let Some(place) = remembered(&state.bookmarks().after, key) {
            return Ok(Some(place));
        }
        let found = state.store().entry_at(&self.class, &self.filter, &self.order, before).await.map_err(of_store)?;
        // Past the end: after the greatest row of all.
        let place = found.map_or(Place { row: i64::MAX, keys: Vec::new() }, |s| self.place(&s));
        if place.row < i64::MAX {
            remember(&state.bookmarks().after, key, place.clone());
        }
        Ok(Some(place))
    }

    /// Remembers where the page begins that leaves out so many.
    pub fn remember(&self, state: &OgcState, start: u64, place: Place) {
        remember(&state.bookmarks().after, hashed(self.question(), start), place);
    }

    /// How many entries fit, exactly as far as `least` and the usual bound go.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn count(&self, state: &OgcState, least: u64) -> Result<Count, Problem> {
        if !self.filtered {
            return Ok(Count::Exact(self.summary.live));
        }
        count(state, &self.class, &self.filter, least.max(COUNT_UP_TO)).await.map_err(of_store)
    }
}

/// How many entries fit, exactly as far as the bound goes. Clients ask the same question with every page, so the answer is
/// remembered; the freshness mark makes it as old as the data that were counted.
///
/// # Errors
/// When the database cannot be asked.
pub async fn count(state: &OgcState, class: &Class, filter: &Filter, bound: u64) -> Result<Count, StoreError> {
    let key = state.store().marks().of(&class.id).map(|mark| {
        let mut hasher = DefaultHasher::new();
        (&class.id, mark, format!("{filter:?}")).hash(&mut hasher);
        hasher.finish()
    });
    if let Some(n) = key.and_then(|k| remembered(&state.bookmarks().counts, k)) {
        return Ok(if n > bound { Count::MoreThan(bound) } else { Count::Exact(n) });
    }
    let count = state.store().count(class, filter, bound).await?;
    if let (Some(key), Count::Exact(n)) = (key, count) {
        remember(&state.bookmarks().counts, key, n);
    }
    Ok(count)
}

fn hashed(question: u64, n: u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    (question, n).hash(&mut hasher);
    hasher.finish()
}

fn remembered<T: Clone>(map: &Mutex<HashMap<u64, (Instant, T)>>, key: u64) -> Option<T> {
    let map = map.lock().ok()?;
    map.get(&key).filter(|(at, _)| at.elapsed() < KEPT).map(|(_, value)| value.clone())
}

fn remember<T>(map: &Mutex<HashMap<u64, (Instant, T)>>, key: u64, value: T) {
    let Ok(mut map) = map.lock() else { return };
    if map.len() >= MOST {
        map.retain(|_, (at, _)| at.elapsed() < KEPT);
    }
    if map.len() >= MOST {
        map.clear();
    }
    map.insert(key, (Instant::now(), value));
}
