//! Finished tiles in memory, weighed by bytes. A tile is kept under the freshness of what it shows, so a stale one is
//! never found; one request makes a missing tile while the others wait for it.

use crate::address::TileAddress;
use crate::body::Body;
use moka::future::Cache;
use std::future::Future;
use std::sync::Arc;
use store::StoreError;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) name: Arc<str>,
    pub(crate) at: TileAddress,
    /// Freshness of the classes, and of this program's way of drawing.
    pub(crate) stamp: u64,
}

#[derive(Clone)]
pub(crate) struct Tiles(Cache<Key, Arc<Body>>);

impl Tiles {
    pub(crate) fn new(bytes: u64) -> Self {
        Self(Cache::builder().max_capacity(bytes).weigher(|_: &Key, body: &Arc<Body>| body.weight()).build())
    }

    /// The tile of a key, made by `make` when it is not there.
    pub(crate) async fn get(
        &self,
        key: Key,
        make: impl Future<Output = Result<Vec<u8>, StoreError>>,
    ) -> Result<Arc<Body>, Arc<StoreError>> {
        self.0.try_get_with(key, async { make.await.map(|b| Arc::new(Body::new(b))) }).await
    }
}
