//! What others hear of: the change feed by question, by stream of events, and by webhook.

mod changes;
mod deliver;
mod events;
mod hub;
mod parameters;
mod webhooks;

use crate::outbound::Outbound;
use axum::extract::FromRef;
use hub::Hub;
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// What is chosen when a server starts.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Webhooks may lead into private networks, and without encryption.
    pub private_webhooks: bool,
    /// Open event streams of one address, and of all.
    pub streams_per_address: usize,
    pub streams: usize,
    /// How often a silent stream shows that it is alive.
    pub heartbeat: Duration,
    /// The wait after the first failure of a delivery; the others follow from it (with five seconds, the last is six hours).
    pub first_wait: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            private_webhooks: false,
            streams_per_address: 20,
            streams: 2000,
            heartbeat: Duration::from_secs(15),
            first_wait: Duration::from_secs(5),
        }
    }
}

/// The feed of this process. Cheap to clone.
#[derive(Clone)]
pub struct Feed {
    store: Store,
    hub: Arc<Hub>,
    outbound: Outbound,
    settings: Arc<Settings>,
}

impl FromRef<Feed> for Store {
    fn from_ref(feed: &Feed) -> Self {
        feed.store.clone()
    }
}

impl Feed {
    #[must_use]
    pub fn new(store: Store, settings: Settings) -> Self {
        let outbound = Outbound::new(settings.private_webhooks);
        Self { store, hub: Arc::default(), outbound, settings: Arc::new(settings) }
    }

    /// Starts reading the feed for everybody who listens, and delivering to webhooks.
    pub fn start(&self) {
        tokio::spawn(hub::run(self.clone()));
        tokio::spawn(deliver::run(self.clone()));
    }

    /// Ends the tasks, the streams and whoever waits for news, so that a server can stop.
    pub fn stop(&self) {
        self.hub.close();
    }

    /// Waits for [`Feed::stop`].
    pub fn stopped(&self) -> impl Future<Output = ()> + Send + 'static {
        let hub = Arc::clone(&self.hub);
        async move { hub.closed().await }
    }
}

/// The routes.
pub(crate) fn router(feed: Feed) -> OpenApiRouter {
    OpenApiRouter::new()
        .routes(routes!(changes::list))
        .routes(routes!(events::stream))
        .routes(routes!(webhooks::list, webhooks::create))
        .routes(routes!(webhooks::remove))
        .routes(routes!(webhooks::dead))
        .routes(routes!(webhooks::retry))
        .with_state(feed)
}
