//! A FeatureCollection sent row by row in constant memory. What is known only at the end (how many there were, whether
//! there is a next page) stands at the end; the order of members means nothing in JSON.

use crate::document;
use crate::files::{self, OFFERS};
use crate::links::{self, Link};
use crate::parameters::ItemsQuery;
use crate::parameters::crs::content_crs;
use crate::state::OgcState;
use crate::wfs::paging;
use axum::body::Body;
use axum::http::HeaderName;
use axum::response::Response;
use bytes::Bytes;
use formats::geojson::{FeatureWriter, GeoJsonError};
use futures::stream;
use futures::{FutureExt, StreamExt};
use httpkit::Asked;
use httpkit::negotiation::{GEOJSON, JSON};
use registers::crs::Crs;
use registers::time::format_utc;
use registers::{Class, Stored};
use serde_json::json;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use store::accounts::Asker;
use store::{Count, ItemStream, StoreError};

/// Bytes gathered before they are sent on.
const CHUNK: usize = 64 * 1024;
/// So many entries are worth one piece.
pub const SHORT: u32 = 1_000;
/// Counting further would cost more than anybody gains from the number.
pub const COUNT_UP_TO: u64 = 10_000;

pub const CONTENT_CRS: HeaderName = HeaderName::from_static("content-crs");

/// What is being answered.
pub struct Collection {
    pub state: OgcState,
    pub asked: Asked,
    pub class: Arc<Class>,
    pub query: ItemsQuery,
    /// The system in which the class lies.
    pub storage: &'static Crs,
    pub asker: Option<Arc<Asker>>,
}

/// Where the writing stands.
struct Feed {
    collection: Collection,
    writer: FeatureWriter,
    waiting: Option<Stored>,
    rows: ItemStream,
    returned: u32,
    last: Option<Stored>,
    stage: Stage,
    /// Whether anything went out.
    begun: bool,
}

#[derive(PartialEq)]
enum Stage {
    Opening,
    Features,
    Closed,
}

#[derive(Debug, thiserror::Error)]
enum FeedError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    GeoJson(#[from] GeoJsonError),
}

pub fn answer(collection: Collection, first: Option<Stored>, rows: ItemStream) -> Response {
    let asked = &collection.asked;
    let mut links = links::own(asked, &GEOJSON, &OFFERS);
    links.push(up(&collection));
    let writer =
        FeatureWriter::new(&collection.query.shown(class(&collection)), collection.query.crs, collection.storage);
    let crs = content_crs(collection.query.crs);
    let asked = collection.asked.clone();
    let feed =
        Feed { collection, writer, waiting: first, rows, returned: 0, last: None, stage: Stage::Opening, begun: false };
    let body = stream::try_unfold(feed, |mut feed| async move {
        match feed.chunk().await {
            Ok(None) => Ok(None),
            Ok(Some(bytes)) => Ok(Some((bytes, feed))),
            Err(e) => {
                // The status line has gone; a body that breaks off is the only way left to say so.
                tracing::error!(error = %e, "an items answer broke off");
                Err(e)
            }
        }
    });
    let mut response = document::answer(&asked, GEOJSON.media, Body::from_stream(body), &links);
    response.headers_mut().insert(CONTENT_CRS, crs);
    files::profiled(&mut response, &GEOJSON);
    response
}

fn class(collection: &Collection) -> &Class {
    &collection.class
}

fn up(collection: &Collection) -> Link {
    let class = class(collection);
    Link::new("collection", JSON.media, collection.asked.url(&format!("/collections/{}", class.id)))
        .titled(collection.asked.lang.of(&class.label))
}

impl Feed {
    /// The next piece of the body; nothing after the end.
    async fn chunk(&mut self) -> Result<Option<Bytes>, FeedError> {
        let mut out = Vec::with_capacity(CHUNK + CHUNK / 4);
        if self.stage == Stage::Closed {
            return Ok(None);
        }
        if self.stage == Stage::Opening {
            out.extend_from_slice(b"{\"type\":\"FeatureCollection\",\"timeStamp\":\"");
            out.extend_from_slice(now().as_bytes());
            out.extend_from_slice(b"\",\"features\":[");
            self.stage = Stage::Features;
        }
        while out.len() < CHUNK {
            let row = match self.waiting.take() {
                Some(row) => Some(row),
                None if self.begun || self.collection.query.limit <= SHORT => self.rows.next().await.transpose()?,
                // The first entries of a long answer wait for no others.
                None => match self.rows.next().now_or_never() {
                    Some(row) => row.transpose()?,
                    None => break,
                },
            };
            let Some(row) = row else {
                self.close(&mut out, false).await;
                break;
            };
            if self.returned == self.collection.query.limit {
                // One more than was asked for: there is a next page. Reading to the end lets the connection go back
                // to its pool instead of being cut off.
                while self.rows.next().await.transpose()?.is_some() {}
                self.close(&mut out, true).await;
                break;
            }
            if self.returned > 0 {
                out.push(b',');
            }
            self.writer.write(&mut out, &row)?;
            self.collection.state.shown(self.collection.asker.as_deref(), &row);
            self.returned += 1;
            self.last = Some(row);
        }
        self.begun = true;
        Ok(Some(Bytes::from(out)))
    }

    async fn close(&mut self, out: &mut Vec<u8>, more: bool) {
        let asked = &self.collection.asked;
        let mut links = links::own(asked, &GEOJSON, &OFFERS);
        links.push(up(&self.collection));
        if let Some(last) = self.last.as_ref().filter(|_| more) {
            let next = asked.query.with("po", self.collection.query.next(last)).on(&asked.url(&asked.path));
            links.push(Link::new("next", GEOJSON.media, next).titled(asked.lang.say("Następna strona", "Next page")));
        }
        out.extend_from_slice(format!("],\"numberReturned\":{}", self.returned).as_bytes());
        if let Some(n) = self.matched(more).await {
            out.extend_from_slice(format!(",\"numberMatched\":{n}").as_bytes());
        }
        out.extend_from_slice(format!(",\"links\":{}}}", json!(links)).as_bytes());
        self.stage = Stage::Closed;
    }

    /// How many entries fit the question, where that is known or cheap to find out. Later pages of a filtered list do
    /// without: counting again on each would cost more than the page.
    async fn matched(&self, more: bool) -> Option<u64> {
        let c = &self.collection;
        match (c.query.after, more) {
            (None, false) => Some(u64::from(self.returned)),
            _ if !c.query.filtered => match c.state.store().live(class(c)).await {
                Ok(live) => Some(live),
                Err(e) => {
                    tracing::warn!(error = %e, class = class(c).id, "a page goes out without numberMatched");
                    None
                }
            },
            (Some(_), _) => None,
            (None, true) => match paging::count(&c.state, class(c), &c.query.filter, COUNT_UP_TO).await {
                Ok(Count::Exact(n)) => Some(n),
                Ok(Count::MoreThan(_)) => None,
                Err(e) => {
                    tracing::warn!(error = %e, class = class(c).id, "a page goes out without numberMatched");
                    None
                }
            },
        }
    }
}

/// The present moment as RFC 3339 writes it, to the millisecond.
fn now() -> String {
    let millis = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_millis());
    format_utc(i64::try_from(millis).unwrap_or(0).saturating_mul(1000))
}
