//! `GET /api/v1/changes`: what happened after a number, in order; the answer says where to go on.

use super::Feed;
use super::parameters::{FILTER, beyond, failed, filter, whole};
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use gate::MaybeSigned;
use httpkit::{Asked, Problem};
use serde::Serialize;
use serde_json::Value as Json_;
use std::time::{Duration, Instant};
use store::feed::Change;
use utoipa::ToSchema;

const USUAL: u32 = 100;
const MOST: u32 = 1000;
const LONGEST_WAIT: u64 = 30;
/// How long rare answers are looked for before the client is told to go on from where we are.
const PATIENCE: Duration = Duration::from_secs(2);

#[derive(Serialize, ToSchema)]
struct Changes {
    items: Vec<Item>,
    /// For `since`.
    next_since: i64,
    /// There is more already.
    more: bool,
    /// Address of what comes next.
    next: String,
}

/// A change of an entry.
#[derive(Serialize, ToSchema)]
#[schema(as = FeedItem)]
pub(super) struct Item {
    seq: i64,
    #[schema(format = DateTime)]
    at: String,
    register: String,
    class: String,
    /// `utworz`, `zmien` or `zakoncz`, as it looks to the reader.
    op: String,
    /// Feature id.
    id: String,
    unit: Option<String>,
    version_before: Option<String>,
    version_after: Option<String>,
    /// The entry as it stands now, when it was asked for; null when it is not there to the reader.
    #[schema(value_type = Option<Object>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    content: Option<Json_>,
}

/// The handler.
#[utoipa::path(
    get, path = "/api/v1/changes", tag = "feed", operation_id = "listChanges",
    summary = "Kanał zmian",
    description = "What happened after a number, in order and without a gap, as far as the asker may see it; `next` \
        says where to go on.",
    params(
        ("register" = Option<String>, Query, description = "Ids, separated by commas"),
        ("class" = Option<String>, Query, description = "Ids, separated by commas"),
        ("unit" = Option<String>, Query, description = "Ids, separated by commas"),
        ("bbox" = Option<String>, Query, description = "West,south,east,north in degrees: the old or the new place meets it"),
        ("since" = Option<i64>, Query, description = "After this number; from the beginning when absent"),
        ("limit" = Option<u32>, Query, description = "1 to 1000; 100 when absent"),
        ("content" = Option<u32>, Query, description = "`1`: with the entries as they stand now"),
        ("wait" = Option<u64>, Query, description = "Seconds to wait for news, at most 30"),
    ),
    responses(
        (status = 200, description = "Changes", body = Changes),
    ),
    security((), ("session" = []), ("key" = [])),
)]
pub(super) async fn list(
    State(feed): State<Feed>,
    MaybeSigned(asker): MaybeSigned,
    asked: Asked,
) -> Result<Response, Problem> {
    let own = ["since", "limit", "content", "wait"];
    asked.only(&[&FILTER[..], &own[..]].concat())?;
    let filter = filter(&feed.store, &asked)?;
    let mut since = whole(&asked, "since", 0, i64::MAX)?.unwrap_or(0);
    let limit = whole(&asked, "limit", 1, MOST)?.unwrap_or(USUAL);
    let content = whole(&asked, "content", 0, 1)?.unwrap_or(0) == 1;
    let wait = Duration::from_secs(whole(&asked, "wait", 0, LONGEST_WAIT)?.unwrap_or(0));
    let begun = Instant::now();
    let mut news = feed.hub.head();
    let page = loop {
        let page = feed.store.changes(asker.as_deref(), since, &filter, limit, content).await.map_err(failed)?;
        if since > page.head {
            return Err(beyond());
        }
        if !page.items.is_empty() {
            break page;
        }
        since = page.reached;
        if page.more && begun.elapsed() < PATIENCE.max(wait) {
            continue;
        }
        let left = wait.saturating_sub(begun.elapsed());
        if page.more || left.is_zero() || feed.hub.is_closing() {
            break page;
        }
        // Without the reader of this process running, the question is repeated every second.
        let nap = left.min(Duration::from_secs(1));
        tokio::select! {
            _ = news.wait_for(|head| *head > since) => {}
            () = tokio::time::sleep(nap) => {}
            () = feed.hub.closed() => break page,
        }
    };
    let next = asked.query.with("since", page.reached.to_string()).on(&asked.url(&asked.path));
    let items = page.items.iter().map(|c| item(c, content)).collect();
    let body = Changes { items, next_since: page.reached, more: page.more, next };
    // What one may see is nobody else's to keep.
    Ok(([(header::CACHE_CONTROL, "private, no-store")], Json(body)).into_response())
}

/// A change as partners get it.
pub(super) fn item(c: &Change, content: bool) -> Item {
    Item {
        seq: c.seq,
        at: c.at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true),
        register: c.register.clone(),
        class: c.class.clone(),
        op: c.op.clone(),
        id: c.id(),
        unit: c.unit.clone(),
        version_before: c.before.clone(),
        version_after: c.after.clone(),
        content: content.then(|| c.content.clone().unwrap_or_default()),
    }
}
