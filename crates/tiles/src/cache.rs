//! Finished tiles in memory, weighed by bytes. A tile is kept under the freshness of what it shows, so a stale one is
//! never found; one request makes a missing tile while the others wait for it.

use crate::address::TileAddress;
use crate::body::Body;
use moka::future::Cache;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use store::{StoreError, When};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) name: Arc<str>,
    pub(crate) at: TileAddress,
    pub(crate) when: When,
    /// Freshness of the classes, and of this program's way of drawing.
    pub(crate) stamp: u64,
}

#[derive(Clone)]
pub(crate) struct Tiles {
    now: Cache<Key, Arc<Body>>,
    /// Tiles of other times are many and rarely asked for twice: they get little room and are soon forgotten.
    past: Cache<Key, Arc<Body>>,
}

const PAST_SHARE: u64 = 8;
const PAST_LIFE: Duration = Duration::from_secs(300);

impl Tiles {
    pub(crate) fn new(bytes: u64) -> Self {
        let sized = |bytes| Cache::builder().max_capacity(bytes).weigher(|_: &Key, body: &Arc<Body>| body.weight());
        Self { now: sized(bytes).build(), past: sized(bytes / PAST_SHARE).time_to_live(PAST_LIFE).build() }
    }

    /// The tile of a key, made by `make` when it is not there.
    pub(crate) async fn get(
        &self,
        key: Key,
        make: impl Future<Output = Result<Vec<u8>, StoreError>>,
    ) -> Result<Arc<Body>, Arc<StoreError>> {
        let cache = if key.when == When::default() { &self.now } else { &self.past };
        cache.try_get_with(key, async { make.await.map(|b| Arc::new(Body::new(b))) }).await
    }
}
