//! `GET /api/v1/changes`: what happened after a number, in order; the answer says where to go on.

use super::Feed;
use super::parameters::{FILTER, beyond, failed, filter, whole};
use crate::signin::MaybeSigned;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use httpkit::{Asked, Problem};
use serde_json::{Value as Json_, json};
use std::time::{Duration, Instant};
use store::feed::Change;

const USUAL: u32 = 100;
const MOST: u32 = 1000;
const LONGEST_WAIT: u64 = 30;
/// How long rare answers are looked for before the client is told to go on from where we are.
const PATIENCE: Duration = Duration::from_secs(2);

/// The handler.
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
    let body = json!({
        "items": page.items.iter().map(|c| item(c, content)).collect::<Vec<_>>(),
        "next_since": page.reached,
        "more": page.more,
        "next": next,
    });
    // What one may see is nobody else's to keep.
    Ok(([(header::CACHE_CONTROL, "private, no-store")], Json(body)).into_response())
}

/// A change as partners get it.
pub(super) fn item(c: &Change, content: bool) -> Json_ {
    let mut item = json!({
        "seq": c.seq,
        "at": c.at.to_rfc3339_opts(chrono::SecondsFormat::Micros, true),
        "register": c.register,
        "class": c.class,
        "op": c.op,
        "id": c.id(),
        "unit": c.unit,
        "version_before": c.before,
        "version_after": c.after,
    });
    if content {
        item["content"] = c.content.clone().unwrap_or_default();
    }
    item
}
