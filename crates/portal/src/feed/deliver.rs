//! Sending the feed to webhooks. What is under way stands in the database; a process takes hold of one webhook at a time,
//! tries its first delivery, notes how it went and lets it go.

use super::Feed;
use super::changes::item;
use axum::http::Request;
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;
use std::sync::Arc;
use std::time::Duration;
use store::StoreError;
use store::feed::Change;
use store::webhooks::{Delivery, Held, Outcome};
use tokio::sync::Semaphore;

/// Changes in a delivery.
const BATCH: u32 = 200;
/// Deliveries under way at once.
const AT_ONCE: usize = 4;
/// How long a process that died keeps a webhook from the others. Longer than any try takes.
const LEASE: Duration = Duration::from_secs(60);
/// How long a database that is away is left alone.
const AFTER_TROUBLE: Duration = Duration::from_secs(2);
/// Waits between tries, in units of the first.
const WAITS: [u32; 9] = [1, 6, 24, 120, 360, 720, 1440, 2880, 4320];

/// Delivers until the process stops.
pub(super) async fn run(feed: Feed) {
    let free = Arc::new(Semaphore::new(AT_ONCE));
    let mut news = feed.hub.head();
    loop {
        let Ok(permit) = Arc::clone(&free).acquire_owned().await else { return };
        if feed.hub.is_closing() {
            return;
        }
        let mut nap = feed.settings.first_wait.min(Duration::from_secs(1));
        match feed.store.hold_webhook(LEASE).await {
            Ok(Some(held)) => {
                let feed = feed.clone();
                tokio::spawn(async move {
                    if let Err(e) = serve(&feed, &held).await {
                        tracing::warn!(webhook = %held.id, "a webhook could not be served: {e}");
                    }
                    drop(permit);
                });
                continue;
            }
            Ok(None) => {}
            Err(e) => {
                tracing::warn!("webhooks cannot be read now: {e}");
                nap = AFTER_TROUBLE;
            }
        }
        drop(permit);
        tokio::select! {
            () = feed.hub.closed() => return,
            _ = news.changed() => {}
            () = tokio::time::sleep(nap) => {}
        }
    }
}

/// One step of one webhook.
async fn serve(feed: &Feed, held: &Held) -> Result<(), StoreError> {
    let store = &feed.store;
    let delivery = match store.next_delivery(held).await? {
        Some(delivery) => Some(delivery),
        None => {
            let page = store.changes(Some(&held.asker), held.reached, &held.filter, BATCH, false).await?;
            store.advance_webhook(held, page.reached, !page.items.is_empty()).await?
        }
    };
    if let Some(delivery) = delivery {
        let outcome = attempt(feed, held, &delivery).await?;
        store.settle_delivery(held, &delivery, &outcome).await?;
    }
    store.release_webhook(held).await
}

async fn attempt(feed: &Feed, held: &Held, delivery: &Delivery) -> Result<Outcome, StoreError> {
    let items = feed
        .store
        .changes_between(Some(&held.asker), delivery.since, delivery.until, &held.filter, BATCH * 2, held.content)
        .await?;
    // Rights ended since; then there is nothing to say.
    if items.is_empty() {
        return Ok(Outcome::Delivered);
    }
    let request = match request(held, delivery, &items) {
        Ok(request) => request,
        Err(e) => return Ok(failure(feed, delivery, None, e.to_string())),
    };
    Ok(match feed.outbound.send(request).await {
        Ok(answer) if answer.status().is_success() => Outcome::Delivered,
        Ok(answer) => {
            let status = answer.status().as_u16();
            failure(feed, delivery, Some(status), format!("HTTP {status}"))
        }
        Err(e) => failure(feed, delivery, None, e.to_string()),
    })
}

fn failure(feed: &Feed, delivery: &Delivery, status: Option<u16>, error: String) -> Outcome {
    let wait = usize::try_from(delivery.attempts).ok().and_then(|i| WAITS.get(i));
    Outcome::Failed { status, error, again: wait.map(|w| feed.settings.first_wait * *w) }
}

fn request(held: &Held, delivery: &Delivery, items: &[Change]) -> Result<Request<Bytes>, axum::http::Error> {
    let body = json!({
        "id": delivery.id,
        "webhook": held.id,
        "since": delivery.since,
        "until": delivery.until,
        "items": items.iter().map(|c| item(c, held.content)).collect::<Vec<_>>(),
    })
    .to_string();
    let now = chrono::Utc::now().timestamp();
    Request::post(&held.url)
        .header("content-type", "application/json")
        .header("x-infostrada-delivery", delivery.id.to_string())
        .header("x-infostrada-signature", signature(&held.secret, now, &body))
        .body(Bytes::from(body))
}

/// `t=…,v1=…`: the time is signed with the body, so that an old message cannot be sent again unnoticed.
fn signature(secret: &str, time: i64, body: &str) -> String {
    // HMAC takes a key of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    mac.update(format!("{time}.{body}").as_bytes());
    let hex: String = mac.finalize().into_bytes().iter().map(|b| format!("{b:02x}")).collect();
    format!("t={time},v1={hex}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_is_that_which_any_library_computes() {
        // printf '1700000000.{}' | openssl dgst -sha256 -hmac tajemnica
        assert_eq!(
            signature("tajemnica", 1_700_000_000, "{}"),
            "t=1700000000,v1=385197fada990a993f81402da5330fdf2999cc391e0ba0efef0c7ec564019455"
        );
    }

    #[test]
    fn waits_grow_to_six_hours() {
        let first = Duration::from_secs(5);
        assert_eq!(first * WAITS[8], Duration::from_secs(6 * 3600));
        assert!(WAITS.windows(2).all(|w| w[0] < w[1]) && WAITS.len() == 9);
    }
}
