//! Freshness numbers in memory: one a class, read at start, kept current by the database's notifications. Tiles and
//! pages make their ETags of them without asking the database.

use crate::error::StoreError;
use crate::pool::Store;
use sqlx::postgres::PgListener;
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

/// The current numbers. Cheap to clone; all clones see the same numbers.
#[derive(Clone, Default)]
pub struct Marks {
    numbers: Arc<RwLock<State>>,
    changed: Arc<tokio::sync::Notify>,
    /// Numbers are read by one at a time, so that none are overwritten by older ones.
    reading: Arc<tokio::sync::Mutex<()>>,
}

#[derive(Default)]
struct State {
    marks: HashMap<String, i64>,
    /// False while the connection that hears changes is down: nothing may then be taken as fresh.
    hearing: bool,
    /// How often this process has changed something, and up to which of those times the numbers are known to be later.
    doubts: u64,
    settled: u64,
}

impl State {
    fn doubted(&self) -> bool {
        self.settled != self.doubts
    }

    fn number(&self, class: &str, even_doubted: bool) -> Option<i64> {
        (self.hearing && (even_doubted || !self.doubted())).then(|| self.marks.get(class).copied().unwrap_or(0))
    }
}

impl Marks {
    /// The number of a class; nothing when the house cannot hear changes at the moment, or has just changed something.
    #[must_use]
    pub fn of(&self, class: &str) -> Option<i64> {
        self.numbers.read().ok()?.number(class, false)
    }

    /// The same, also while this process may have changed something that it has not heard of: for what is kept of things
    /// that change rarely and are asked for with every change of others.
    #[must_use]
    pub(crate) fn heard(&self, class: &str) -> Option<i64> {
        self.numbers.read().ok()?.number(class, true)
    }

    /// Waits until some number changes.
    pub async fn changed(&self) {
        self.changed.notified().await;
    }

    /// `settled`: how many doubts there were before the numbers were read.
    fn set(&self, marks: HashMap<String, i64>, settled: u64) {
        if let Ok(mut state) = self.numbers.write() {
            (state.marks, state.settled) = (marks, settled);
        }
        self.changed.notify_waiters();
    }

    /// What this process has changed a moment ago it may not have heard of yet.
    fn doubt(&self) {
        if let Ok(mut state) = self.numbers.write() {
            state.doubts += 1;
        }
    }

    fn doubts(&self) -> u64 {
        self.numbers.read().map_or(0, |state| state.doubts)
    }

    fn doubted(&self) -> bool {
        self.numbers.read().map_or(true, |state| state.doubted())
    }

    /// Whether changes are heard from now on. Only who listens can say so: numbers read once are no news of what follows.
    fn hears(&self, hearing: bool) {
        if let Ok(mut state) = self.numbers.write() {
            state.hearing = hearing;
        }
    }
}

impl Store {
    /// Starts hearing changes and returns when the first numbers are known; a task then runs until the process ends.
    /// A connection that was lost is made again, and everything is read anew, so nothing that happened meanwhile is
    /// missed.
    ///
    /// # Errors
    /// When the first connection cannot be made.
    pub async fn listen(&self) -> Result<(), StoreError> {
        let mut listener = self.listener().await?;
        let store = self.clone();
        tokio::spawn(async move {
            loop {
                // `try_recv` gives `None` once when the connection was lost; `recv` would hide that.
                if let Ok(Some(_)) = listener.try_recv().await {
                    match store.read_marks().await {
                        Ok(()) => continue,
                        Err(e) => tracing::warn!("freshness marks cannot be read: {e}"),
                    }
                }
                store.marks.hears(false);
                loop {
                    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
                    if store.house.is_closed() {
                        return;
                    }
                    if let Ok(fresh) = store.listener().await {
                        listener = fresh;
                        break;
                    }
                }
            }
        });
        Ok(())
    }

    async fn listener(&self) -> Result<PgListener, StoreError> {
        let mut listener = PgListener::connect_with(&self.house).await.map_err(StoreError::of("listening"))?;
        listener.listen("infostrada").await.map_err(StoreError::of("listening"))?;
        self.read_marks().await?;
        self.marks.hears(true);
        Ok(listener)
    }

    /// To be called after anything that may have changed entries and before anybody is told so: from then on nothing is
    /// taken as fresh until the numbers have been read anew, which begins at once.
    pub fn doubt(&self) {
        self.marks.doubt();
        let store = self.clone();
        tokio::spawn(async move {
            let one_at_a_time = Arc::clone(&store.marks.reading);
            let _guard = one_at_a_time.lock().await;
            // Somebody may have read them for several who doubted at once.
            if store.marks.doubted()
                && let Err(e) = store.read_anew().await
            {
                // Without a database nobody hears anything either, and that is told and mended elsewhere.
                tracing::debug!("freshness marks cannot be read: {e}");
            }
        });
    }

    async fn read_marks(&self) -> Result<(), StoreError> {
        let one_at_a_time = Arc::clone(&self.marks.reading);
        let _guard = one_at_a_time.lock().await;
        self.read_anew().await
    }

    async fn read_anew(&self) -> Result<(), StoreError> {
        let settled = self.marks.doubts();
        let rows: Vec<(String, i64)> = sqlx::query_as("select class, mark from infostrada.marks")
            .fetch_all(&self.house)
            .await
            .map_err(StoreError::of("reading freshness marks"))?;
        let marks: HashMap<String, i64> = rows.into_iter().collect();
        // The registers first: a tile under a new mark must not be drawn after an old declaration.
        self.follow_declared(marks.get("~declared").copied()).await?;
        self.marks.set(marks, settled);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_hears_changes_and_has_made_none_itself_knows_what_is_fresh() {
        let (marks, read) = (Marks::default(), |n| HashMap::from([("a".to_owned(), n)]));
        marks.set(read(1), 0);
        assert_eq!((marks.of("a"), marks.heard("a")), (None, None), "nobody listens");
        marks.hears(true);
        assert_eq!((marks.of("a"), marks.of("b")), (Some(1), Some(0)));
        marks.doubt();
        assert_eq!((marks.of("a"), marks.heard("a")), (None, Some(1)));
        marks.set(read(2), 0);
        assert_eq!(marks.of("a"), None, "read before the change");
        marks.set(read(2), 1);
        assert_eq!(marks.of("a"), Some(2));
        marks.hears(false);
        marks.doubt();
        marks.set(read(3), 2);
        assert_eq!((marks.of("a"), marks.heard("a")), (None, None), "having read is not hearing");
    }
}
