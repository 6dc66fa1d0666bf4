//! `GET /api/v1/events`: server-sent events for open maps. Each tells which class changed where; the map then asks for the
//! tiles under it. A client that comes back with `Last-Event-ID` misses nothing.

use super::Feed;
use super::hub::{News, Seat};
use super::parameters::{FILTER, failed, filter, whole};
use crate::openapi::problem::TooManyRequests;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::stream;
use gate::{Client, MaybeSigned};
use httpkit::{Asked, Problem};
use serde_json::json;
use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use store::StoreError;
use store::accounts::Asker;
use store::feed::{Change, ChangeFilter};
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::RecvError;

/// More than this was missed: the map had better load everything anew.
const MOST_MISSED: usize = 1000;
/// Stretches of the feed that are searched for what was missed.
const MOST_STRETCHES: usize = 20;
/// How soon a browser tries again when a stream has ended.
const AGAIN: Duration = Duration::from_secs(3);

struct Listener {
    feed: Feed,
    asker: Option<Arc<Asker>>,
    filter: ChangeFilter,
    news: broadcast::Receiver<Arc<News>>,
    reached: i64,
    pending: VecDeque<Event>,
    _seat: Seat,
}

/// The handler.
#[utoipa::path(
    get, path = "/api/v1/events", tag = "feed", operation_id = "streamChanges",
    summary = "Strumień zdarzeń",
    description = "Server-sent events for open maps: `gotowe` says where we are, `zmiana` which class changed \
        where, `przeladuj` that too much was missed. A client that comes back with Last-Event-ID misses \
        nothing.",
    params(
        ("register" = Option<String>, Query, description = "Ids, separated by commas"),
        ("class" = Option<String>, Query, description = "Ids, separated by commas"),
        ("unit" = Option<String>, Query, description = "Ids, separated by commas"),
        ("bbox" = Option<String>, Query, description = "West,south,east,north in degrees: the old or the new place meets it"),
        ("since" = Option<i64>, Query, description = "After this number; only news when absent"),
        ("Last-Event-ID" = Option<i64>, Header, description = "The last event that was received"),
    ),
    responses(
        (status = 200, description = "Events", body = String, content_type = "text/event-stream"),
        TooManyRequests,
    ),
    security((), ("session" = []), ("key" = [])),
)]
pub(super) async fn stream(
    State(feed): State<Feed>,
    MaybeSigned(asker): MaybeSigned,
    client: Client,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[&FILTER[..], &["since"][..]].concat())?;
    let filter = filter(&feed.store, &asked)?;
    let last = asked.headers.get("last-event-id").and_then(|v| v.to_str().ok()).and_then(|v| v.parse().ok());
    let since: Option<i64> = last.filter(|n| *n >= 0).or(whole(&asked, "since", 0, i64::MAX)?);
    let Some(seat) = feed.hub.seat(&client.address, feed.settings.streams_per_address, feed.settings.streams) else {
        return Err(Problem::too_many_requests(30).member("code", "too_many_streams"));
    };
    // Listening begins before looking back, so nothing falls between; what comes twice is told by its number.
    let news = feed.hub.news();
    let mut listener =
        Listener { feed: feed.clone(), asker, filter, news, reached: 0, pending: VecDeque::new(), _seat: seat };
    listener.catch_up(since).await.map_err(failed)?;
    let events = stream::unfold(listener, |mut listener| async move {
        let event = listener.next().await?;
        Some((Ok::<_, Infallible>(event), listener))
    });
    let alive = KeepAlive::new().interval(feed.settings.heartbeat);
    let mut response = Sse::new(events).keep_alive(alive).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    // Proxies that collect answers would hold events back.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

impl Listener {
    /// What happened since the client was last here.
    async fn catch_up(&mut self, since: Option<i64>) -> Result<(), StoreError> {
        let head = self.feed.store.feed_head().await?;
        let asked = since.unwrap_or(head);
        let mut since = asked;
        // The first event tells where we are, so that a stream without any news can be resumed too.
        let hello = |at: i64| {
            Event::default().event("gotowe").id(at.to_string()).retry(AGAIN).data(json!({ "seq": at }).to_string())
        };
        let mut missed = Vec::new();
        for _ in 0..MOST_STRETCHES {
            if since >= head {
                break;
            }
            let page = self.feed.store.changes(self.asker.as_deref(), since, &self.filter, 500, false).await?;
            missed.extend(page.items);
            since = page.reached;
            if missed.len() > MOST_MISSED {
                break;
            }
        }
        if asked > head || since < head || missed.len() > MOST_MISSED {
            // Too much, or a number of another house: only loading everything again helps.
            self.pending.push_back(hello(head));
            self.pending.push_back(
                Event::default().event("przeladuj").id(head.to_string()).data(json!({ "seq": head }).to_string()),
            );
            self.reached = head;
            return Ok(());
        }
        self.reached = since;
        self.pending.push_back(hello(missed.first().map_or(since, |c| c.seq - 1)));
        self.pending.extend(missed.iter().map(event));
        Ok(())
    }

    /// The next event; nothing when the stream ends.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.pending.pop_front() {
                return Some(event);
            }
            let news = tokio::select! {
                () = self.feed.hub.closed() => return None,
                news = self.news.recv() => news,
            };
            match news {
                Ok(news) if news.until <= self.reached => {}
                Ok(news) => {
                    if let Err(e) = self.take(&news).await {
                        tracing::debug!("an event stream ends: {e}");
                        return None;
                    }
                }
                // Too slow. The client comes back and is told what it missed.
                Err(RecvError::Lagged(_) | RecvError::Closed) => return None,
            }
        }
    }

    async fn take(&mut self, news: &News) -> Result<(), StoreError> {
        let gap = news.since > self.reached;
        if !gap && (news.plain || self.asker.is_none()) {
            let reached = self.reached;
            let fresh = news.items.iter().filter(|c| c.seq > reached && wanted(&self.filter, c));
            self.pending.extend(fresh.map(event));
        } else {
            let until = news.until;
            while self.reached < until {
                let limit = 500;
                let items = self
                    .feed
                    .store
                    .changes_between(self.asker.as_deref(), self.reached, until, &self.filter, limit, false)
                    .await?;
                self.reached = if items.len() < limit as usize { until } else { items.last().map_or(until, |c| c.seq) };
                self.pending.extend(items.iter().map(event));
            }
        }
        self.reached = news.until;
        Ok(())
    }
}

fn wanted(filter: &ChangeFilter, c: &Change) -> bool {
    let named = |list: &[String], name: &str| list.is_empty() || list.iter().any(|n| n == name);
    let near = |b: [f64; 4], p: [f64; 4]| p[0] <= b[2] && p[2] >= b[0] && p[1] <= b[3] && p[3] >= b[1];
    named(&filter.registers, &c.register)
        && named(&filter.classes, &c.class)
        && (filter.units.is_empty() || c.unit.as_ref().is_some_and(|u| filter.units.contains(u)))
        && filter.bbox.is_none_or(|b| c.place.is_some_and(|p| near(b, p)))
}

fn event(c: &Change) -> Event {
    let data =
        json!({ "seq": c.seq, "register": c.register, "class": c.class, "op": c.op, "id": c.id(), "bbox": c.place });
    Event::default().event("zmiana").id(c.seq.to_string()).data(data.to_string())
}
