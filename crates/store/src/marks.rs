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

impl Marks {
    /// The number of a class; nothing when the house cannot hear changes at the moment, or has just changed something.
    #[must_use]
    pub fn of(&self, class: &str) -> Option<i64> {
        let state = self.numbers.read().ok()?;
        (state.hearing && state.settled == state.doubts).then(|| state.marks.get(class).copied().unwrap_or(0))
    }

    /// The same, also while this process may have changed something that it has not heard of: for what is kept of things
    /// that change rarely and are asked for with every change of others.
    #[must_use]
    pub(crate) fn heard(&self, class: &str) -> Option<i64> {
        let state = self.numbers.read().ok()?;
        state.hearing.then(|| state.marks.get(class).copied().unwrap_or(0))
    }

    /// Waits until some number changes.
    pub async fn changed(&self) {
        self.changed.notified().await;
    }

    /// `settled`: how many doubts there were before the numbers were read.
    fn set(&self, marks: HashMap<String, i64>, settled: u64) {
        if let Ok(mut state) = self.numbers.write() {
            *state = State { marks, hearing: true, settled, doubts: state.doubts };
        }
        self.changed.notify_waiters();
    }

    /// What this process has changed a moment ago it may not have heard of yet.
    fn doubt(&self) {
        if let Ok(mut state) = self.numbers.write() {
            state.doubts += 1;
        }
    }

    /// How many doubts there were, and whether any is left.
    fn doubts(&self) -> (u64, bool) {
        self.numbers.read().map_or((0, true), |state| (state.doubts, state.doubts != state.settled))
    }

    fn deaf(&self) {
        if let Ok(mut state) = self.numbers.write() {
            state.hearing = false;
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
                store.marks.deaf();
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
            if store.marks.doubts().1
                && let Err(e) = store.read_anew().await
            {
                // Without a database nobody hears anything either, and that is told and mended elsewhere.
                tracing::debug!("freshness marks cannot be read: {e}");
            }
        });
    }

    pub(crate) async fn read_marks(&self) -> Result<(), StoreError> {
        let one_at_a_time = Arc::clone(&self.marks.reading);
        let _guard = one_at_a_time.lock().await;
        self.read_anew().await
    }

    async fn read_anew(&self) -> Result<(), StoreError> {
        let (settled, _) = self.marks.doubts();
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
