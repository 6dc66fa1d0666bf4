//! One reader of the feed for all streams of this process. What the public sees is read once and handed to everybody;
//! only for readers with rights, and only where there is something that is not public, is the database asked again.

use super::Feed;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use store::StoreError;
use store::feed::{Change, ChangeFilter};
use tokio::sync::{broadcast, watch};

/// Stretches that wait for a slow client. One that falls behind further is let go, and comes back with its last number.
const BUFFER: usize = 256;
/// Changes in a stretch.
const STRETCH: u32 = 500;
/// The database notifies; this is for the moments in which it cannot be heard.
const LONGEST_NAP: Duration = Duration::from_secs(1);

/// A stretch of the feed.
#[derive(Debug)]
pub(super) struct News {
    pub since: i64,
    pub until: i64,
    /// What the public sees of it.
    pub items: Vec<Change>,
    /// Nobody sees more of it.
    pub plain: bool,
}

pub(super) struct Hub {
    head: watch::Sender<i64>,
    news: broadcast::Sender<Arc<News>>,
    closing: watch::Sender<bool>,
    streams: Mutex<HashMap<String, usize>>,
}

impl Default for Hub {
    fn default() -> Self {
        Self {
            head: watch::Sender::new(0),
            news: broadcast::Sender::new(BUFFER),
            closing: watch::Sender::new(false),
            streams: Mutex::default(),
        }
    }
}

/// A place among the open streams; given back when it is dropped.
pub(super) struct Seat {
    hub: Arc<Hub>,
    address: String,
}

impl Hub {
    /// The last number that this process has heard of.
    pub(super) fn head(&self) -> watch::Receiver<i64> {
        self.head.subscribe()
    }

    pub(super) fn news(&self) -> broadcast::Receiver<Arc<News>> {
        self.news.subscribe()
    }

    pub(super) fn close(&self) {
        self.closing.send_replace(true);
    }

    pub(super) fn is_closing(&self) -> bool {
        *self.closing.borrow()
    }

    pub(super) async fn closed(&self) {
        // The sender lives as long as the hub does.
        let _ = self.closing.subscribe().wait_for(|closing| *closing).await;
    }

    /// A seat for another stream of an address, when there is one.
    pub(super) fn seat(self: &Arc<Self>, address: &str, of_address: usize, of_all: usize) -> Option<Seat> {
        let mut streams = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        if streams.values().sum::<usize>() >= of_all || streams.get(address).is_some_and(|n| *n >= of_address) {
            return None;
        }
        *streams.entry(address.to_owned()).or_default() += 1;
        Some(Seat { hub: Arc::clone(self), address: address.to_owned() })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut streams = self.hub.streams.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(n) = streams.get_mut(&self.address) {
            *n -= 1;
            if *n == 0 {
                streams.remove(&self.address);
            }
        }
    }
}

/// Reads the feed until the process stops.
pub(super) async fn run(feed: Feed) {
    let mut reached: Option<i64> = None;
    loop {
        let read = match reached {
            None => feed.store.feed_head().await,
            Some(since) => forward(&feed, since).await,
        };
        match read {
            Ok(now) => {
                reached = Some(now);
                feed.hub.head.send_if_modified(|head| std::mem::replace(head, now) != now);
            }
            Err(e) => tracing::warn!("the change feed cannot be read now: {e}"),
        }
        tokio::select! {
            () = feed.hub.closed() => return,
            () = feed.store.marks().changed() => {}
            () = tokio::time::sleep(LONGEST_NAP) => {}
        }
    }
}

/// Hands out everything after a number, and returns how far that was.
async fn forward(feed: &Feed, mut since: i64) -> Result<i64, StoreError> {
    loop {
        let page = feed.store.changes(None, since, &ChangeFilter::default(), STRETCH, false).await?;
        if page.reached <= since {
            return Ok(since);
        }
        let until = page.reached;
        if feed.hub.news.receiver_count() > 0 {
            let plain = feed.store.feed_is_plain(since, until).await?;
            // Nobody listening any more is no error.
            let _ = feed.hub.news.send(Arc::new(News { since, until, items: page.items, plain }));
        }
        since = until;
        feed.hub.head.send_replace(until);
        if !page.more {
            return Ok(since);
        }
    }
}
