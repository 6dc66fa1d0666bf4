//! What changing entries keeps in memory: areas of units, read again when the units' mark has moved, and the places at
//! the counter.

use super::ChangeError;
use crate::error::StoreError;
use crate::pool::Store;
use registers::{Geometry, ewkb};
use sqlx::PgConnection;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tokio::sync::{Semaphore, SemaphorePermit};

/// How many changesets are applied at the same time. They queue for the journal's head anyway; queueing here leaves
/// connections to those who read and sign in.
const COUNTERS: usize = 12;

pub(crate) struct Desk {
    counters: Semaphore,
    areas: Mutex<Areas>,
}

#[derive(Default)]
struct Areas {
    mark: i64,
    known: HashMap<(String, u32), Option<Arc<Geometry>>>,
}

impl Default for Desk {
    fn default() -> Self {
        Self { counters: Semaphore::new(COUNTERS), areas: Mutex::default() }
    }
}

impl Store {
    /// Waits for a place at the counter. Nobody closes it.
    pub(crate) async fn counter(&self) -> Option<SemaphorePermit<'_>> {
        self.desk.counters.acquire().await.ok()
    }

    /// A unit's area in a system.
    pub(crate) async fn area(
        &self,
        conn: &mut PgConnection,
        unit: &str,
        srid: u32,
    ) -> Result<Option<Arc<Geometry>>, ChangeError> {
        // The mark first: what is read after it is at least as new.
        let mark = self.marks().heard("~units");
        let key = (unit.to_owned(), srid);
        if let (Some(mark), Ok(areas)) = (mark, self.desk.areas.lock())
            && areas.mark == mark
            && let Some(area) = areas.known.get(&key)
        {
            return Ok(area.clone());
        }
        let found: Option<(Option<Vec<u8>>,)> =
            sqlx::query_as("select st_asewkb(st_transform(area, $2), 'NDR') from infostrada.units where id = $1")
                .bind(unit)
                .bind(i32::try_from(srid).unwrap_or(2180))
                .fetch_optional(conn)
                .await
                .map_err(StoreError::of("reading a unit's area"))?;
        let area = found.and_then(|(g,)| g).and_then(|b| ewkb::decode(&b).ok()).map(Arc::new);
        if let (Some(mark), Ok(mut areas)) = (mark, self.desk.areas.lock()) {
            if areas.mark != mark {
                *areas = Areas { mark, known: HashMap::new() };
            }
            areas.known.insert(key, area.clone());
        }
        Ok(area)
    }
}
