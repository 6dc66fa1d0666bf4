//! Webhooks: signed, in order, tried again, given up, and never more than the receiver's rights.

use crate::house::{House, INTERNAL, PERSONAL, Visitor, feeding, house};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use hmac::{Hmac, KeyInit, Mac};
use portal::feed::{Feed, Settings};
use serde_json::{Value as Json, json};
use sha2::Sha256;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const HERE: (f64, f64) = (470_000.0, 500_000.0);

/// A partner's server, which answers what it is told to.
#[derive(Clone, Default)]
struct Partner {
    got: Arc<Mutex<Vec<(HeaderMap, Bytes)>>>,
    refuse: Arc<Mutex<u32>>,
}

impl Partner {
    async fn open() -> (Self, String) {
        let partner = Self::default();
        let app = Router::new()
            .route("/hak", post(Self::take))
            .route("/przekierowanie", post(|| async { (StatusCode::TEMPORARY_REDIRECT, [("location", "/hak")]) }))
            .with_state(partner.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        (partner, address)
    }

    async fn take(State(partner): State<Self>, headers: HeaderMap, body: Bytes) -> StatusCode {
        partner.got.lock().unwrap().push((headers, body));
        let mut refuse = partner.refuse.lock().unwrap();
        if *refuse > 0 {
            *refuse -= 1;
            // Longer than anybody waits to read would be no better.
            return StatusCode::from_u16(503).unwrap();
        }
        StatusCode::NO_CONTENT
    }

    /// The bodies, when so many have come.
    async fn bodies(&self, many: usize) -> Vec<Json> {
        for _ in 0..500 {
            let got = self.got.lock().unwrap().clone();
            if got.len() >= many {
                return got.iter().map(|(_, b)| serde_json::from_slice(b).unwrap()).collect();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{} of {many} came", self.got.lock().unwrap().len());
    }
}

fn told(body: &Json) -> Vec<String> {
    let items = body["items"].as_array().unwrap();
    items.iter().map(|i| i["id"].as_str().unwrap().rsplit('_').next().unwrap().to_owned()).collect()
}

async fn make(house: &House, who: &Visitor, wish: Json) -> Json {
    let made = house.send(who, "POST", "/api/v1/webhooks", wish).await;
    assert_eq!(made.status, 201, "{}", made.text());
    made.json()
}

async fn quiet(house: &House, who: &Visitor) {
    for _ in 0..300 {
        let all = house.get(who, "/api/v1/webhooks").await.json();
        let head = house.store.feed_head().await.unwrap();
        if all["webhooks"].as_array().unwrap().iter().all(|w| w["waiting"] == 0 && w["reached"] == head) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("webhooks never came to rest");
}

#[tokio::test(flavor = "multi_thread")]
async fn deliveries_are_signed_in_order_and_within_rights() {
    let Some(house) = house("hooks", feeding()).await else { return };
    let (own, own_url) = Partner::open().await;
    let (foreign, foreign_url) = Partner::open().await;
    let boss = house.signed("administratorka").await;
    let program = house.key("psp-04", None, None).await;
    let made = make(
        &house,
        &boss,
        json!({ "unit": "gmina-a", "url": format!("{own_url}/hak"), "content": true, "registers": ["lawki"] }),
    )
    .await;
    make(&house, &program, json!({ "url": format!("{foreign_url}/hak"), "content": true })).await;
    house.bench("jawna", "nowa", "opublikowany", HERE, ("utworz", false, true));
    house.bench("skryta", "nowa", "wewnetrzny", HERE, ("utworz", false, false));
    for i in 0..20 {
        house.bench(&format!("n{i:02}"), "nowa", "opublikowany", HERE, ("utworz", false, true));
    }
    quiet(&house, &boss).await;
    quiet(&house, &program).await;

    let bodies = own.bodies(1).await;
    let ids: Vec<String> = bodies.iter().flat_map(told).collect();
    let expected: Vec<String> =
        ["jawna".to_owned(), "skryta".to_owned()].into_iter().chain((0..20).map(|i| format!("n{i:02}"))).collect();
    assert_eq!(ids, expected, "in order, each once");
    let seqs: Vec<i64> =
        bodies.iter().flat_map(|b| b["items"].as_array().unwrap()).map(|i| i["seq"].as_i64().unwrap()).collect();
    assert!(seqs.windows(2).all(|w| w[0] < w[1]));
    let text = format!("{bodies:?}");
    assert!(text.contains(INTERNAL) && !text.contains(PERSONAL));
    let text = format!("{:?}", foreign.bodies(1).await);
    assert!(!text.contains("skryta") && !text.contains(INTERNAL) && !text.contains(PERSONAL) && text.contains("n19"));

    // The signature is that of the time and the body.
    let secret = made["secret"].as_str().unwrap();
    for (headers, body) in own.got.lock().unwrap().iter() {
        let signature = headers["x-infostrada-signature"].to_str().unwrap();
        let (time, hex) = signature.strip_prefix("t=").unwrap().split_once(",v1=").unwrap();
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
        mac.update(format!("{time}.").as_bytes());
        mac.update(body);
        let bytes: Vec<u8> =
            (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect();
        assert!(mac.verify_slice(&bytes).is_ok());
        assert!((chrono::Utc::now().timestamp() - time.parse::<i64>().unwrap()).abs() < 60);
        let id = headers["x-infostrada-delivery"].to_str().unwrap();
        assert_eq!(serde_json::from_slice::<Json>(body).unwrap()["id"], id);
    }
    // It was shown once.
    assert!(!house.get(&boss, "/api/v1/webhooks").await.text().contains(secret));

    // With an agreement the partner hears more; without its key, nothing.
    house.agreement("gmina-a", "psp-04", None).await;
    house.bench("skryta2", "nowa", "wewnetrzny", HERE, ("utworz", false, false));
    quiet(&house, &program).await;
    assert!(format!("{:?}", foreign.bodies(2).await).contains("skryta2"));
    house.sql("update infostrada.api_keys set revoked_at = now()");
    let before = foreign.got.lock().unwrap().len();
    house.bench("po-kluczu", "nowa", "opublikowany", HERE, ("utworz", false, true));
    quiet_own(&house, &boss, &own, "po-kluczu").await;
    assert_eq!(foreign.got.lock().unwrap().len(), before);

    // Ended for good.
    let id = made["id"].as_str().unwrap();
    assert_eq!(house.send(&boss, "DELETE", &format!("/api/v1/webhooks/{id}"), json!({})).await.status, 204);
    let before = own.got.lock().unwrap().len();
    house.bench("po-koncu", "nowa", "opublikowany", HERE, ("utworz", false, true));
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(own.got.lock().unwrap().len(), before);
}

async fn quiet_own(house: &House, boss: &Visitor, own: &Partner, id: &str) {
    quiet(house, boss).await;
    assert!(own.got.lock().unwrap().iter().any(|(_, b)| String::from_utf8_lossy(b).contains(id)));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_is_tried_again_and_then_given_up_until_somebody_asks() {
    let Some(house) = house("retries", feeding()).await else { return };
    let (partner, url) = Partner::open().await;
    let boss = house.signed("administratorka").await;
    let made = make(&house, &boss, json!({ "unit": "gmina-a", "url": format!("{url}/hak") })).await;
    let id = made["id"].as_str().unwrap().to_owned();

    // Three refusals; the fourth try succeeds, under the same number.
    *partner.refuse.lock().unwrap() = 3;
    house.bench("a", "nowa", "opublikowany", HERE, ("utworz", false, true));
    let bodies = partner.bodies(4).await;
    quiet(&house, &boss).await;
    assert!(bodies.iter().all(|b| told(b) == ["a"] && b["id"] == bodies[0]["id"]), "{bodies:?}");

    // A delivery on its way stands in the way of those after it.
    *partner.refuse.lock().unwrap() = 2;
    house.bench("b", "nowa", "opublikowany", HERE, ("utworz", false, true));
    partner.bodies(5).await;
    house.bench("c", "nowa", "opublikowany", HERE, ("utworz", false, true));
    quiet(&house, &boss).await;
    let order: Vec<String> = partner.bodies(7).await.iter().skip(4).flat_map(told).collect();
    assert_eq!(order.iter().filter(|i| *i == "b").count(), 3, "{order:?}");
    assert_eq!(order.last().map(String::as_str), Some("c"));

    // Ten tries, then the list of the dead. The waits between are 2 ms to 8.6 s here, so the clock is helped.
    *partner.refuse.lock().unwrap() = 10;
    let before = partner.got.lock().unwrap().len();
    house.bench("d", "nowa", "opublikowany", HERE, ("utworz", false, true));
    let dead = loop {
        house.sql("update infostrada.deliveries set next_try = now()");
        let dead = house.get(&boss, &format!("/api/v1/webhooks/{id}/dead")).await.json();
        if !dead["dead"].as_array().unwrap().is_empty() {
            break dead["dead"][0].clone();
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    assert_eq!(
        (&dead["attempts"], &dead["last_status"], &dead["last_error"]),
        (&json!(10), &json!(503), &json!("HTTP 503"))
    );
    assert_eq!(partner.got.lock().unwrap().len() - before, 10);
    // What follows is not held up by it.
    house.bench("e", "nowa", "opublikowany", HERE, ("utworz", false, true));
    quiet(&house, &boss).await;
    assert_eq!(told(partner.bodies(before + 11).await.last().unwrap()), ["e"]);
    // Neighbours see none of it.
    let other = house.signed("sasiad").await;
    for (method, path) in [("GET", "dead"), ("POST", "retry")] {
        assert_eq!(house.send(&other, method, &format!("/api/v1/webhooks/{id}/{path}"), json!({})).await.status, 404);
    }
    let queued = house.send(&boss, "POST", &format!("/api/v1/webhooks/{id}/retry"), json!({})).await;
    assert_eq!((queued.status, queued.json()["queued"].as_i64()), (202, Some(1)));
    quiet(&house, &boss).await;
    assert_eq!(told(partner.bodies(before + 12).await.last().unwrap()), ["d"]);
    assert_eq!(house.get(&boss, &format!("/api/v1/webhooks/{id}/dead")).await.json()["dead"], json!([]));

    // Redirects are not followed.
    make(&house, &boss, json!({ "unit": "gmina-a", "url": format!("{url}/przekierowanie") })).await;
    let before = partner.got.lock().unwrap().len();
    house.bench("f", "nowa", "opublikowany", HERE, ("utworz", false, true));
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(partner.got.lock().unwrap().len(), before + 1, "the first webhook alone");
    let status = house.sql("select distinct last_status from infostrada.deliveries where last_status is not null");
    assert_eq!(status.trim(), "307");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_dies_is_followed_by_another() {
    let Some(house) = house("lease", feeding()).await else { return };
    let (partner, url) = Partner::open().await;
    let boss = house.signed("administratorka").await;
    make(&house, &boss, json!({ "unit": "gmina-a", "url": format!("{url}/hak") })).await;
    portal::stop(&house.work);
    tokio::time::sleep(Duration::from_millis(200)).await;
    house.bench("a", "nowa", "opublikowany", HERE, ("utworz", false, true));
    // The one that died held the webhook with a delivery begun.
    house.sql(
        "update infostrada.webhooks set lease = gen_random_uuid(), leased_until = now() + interval '1 second', reached = reached + 1;
         insert into infostrada.deliveries (webhook, since, until) select id, reached - 1, reached from infostrada.webhooks",
    );
    // Two others come at once: the delivery is made by one of them.
    let others: Vec<Feed> = (0..2).map(|_| Feed::new(house.store.clone(), feeding())).collect();
    others.iter().for_each(Feed::start);
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(partner.got.lock().unwrap().len(), 0, "it is still held");
    assert_eq!(told(&partner.bodies(1).await[0]), ["a"]);
    for i in 0..10 {
        house.bench(&format!("b{i}"), "nowa", "opublikowany", HERE, ("utworz", false, true));
    }
    quiet(&house, &boss).await;
    let all: Vec<String> = partner.bodies(2).await.iter().flat_map(told).collect();
    assert_eq!(all.len(), 11, "{all:?}");
    others.iter().for_each(Feed::stop);
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_inside_and_wishes_of_others_are_refused() {
    let Some(house) = house("refused", Settings { private_webhooks: false, ..feeding() }).await else { return };
    let boss = house.signed("administratorka").await;
    for url in [
        "http://partner.example/hak",
        "https://127.0.0.1/hak",
        "https://localhost/hak",
        "https://[::1]/",
        "https://10.0.0.5/",
        "https://169.254.169.254/latest/meta-data",
        "ftp://partner.example/",
        "https://a:b@partner.example/",
        "nic",
    ] {
        let seen = house.send(&boss, "POST", "/api/v1/webhooks", json!({ "unit": "gmina-a", "url": url })).await;
        assert_eq!((seen.status, seen.code().as_str()), (400, "invalid_url"), "{url}");
    }
    let good = json!({ "unit": "gmina-a", "url": "https://partner.example/hak" });
    for (who, status) in [("redaktorka", 403), ("czytelnik", 403), ("sasiad", 403), ("administratorka", 201)] {
        let seen = house.send(&house.signed(who).await, "POST", "/api/v1/webhooks", good.clone()).await;
        assert_eq!(seen.status, status, "{who}: {}", seen.text());
    }
    assert_eq!(house.send(&Visitor::default(), "POST", "/api/v1/webhooks", good.clone()).await.status, 401);
    let key = house.key("psp-04", None, None).await;
    assert_eq!(house.send(&key, "POST", "/api/v1/webhooks", good).await.status, 403, "a key speaks for its own unit");
    assert_eq!(house.get(&key, "/api/v1/webhooks").await.json()["webhooks"], json!([]));
    let wrong = json!({ "unit": "gmina-a", "url": "https://partner.example/hak", "registers": ["nie_ma"] });
    assert_eq!(house.send(&boss, "POST", "/api/v1/webhooks", wrong).await.code(), "unknown_register");

    // A name that leads inside is caught when it is resolved, and the delivery fails.
    let inside = json!({ "unit": "gmina-a", "url": "https://2130706433:1/hak" });
    assert_eq!(house.send(&boss, "POST", "/api/v1/webhooks", inside).await.status, 201);
    house.bench("a", "nowa", "opublikowany", HERE, ("utworz", false, true));
    for _ in 0..200 {
        let errors = house.sql("select last_error from infostrada.deliveries d join infostrada.webhooks w on w.id = d.webhook where url like '%2130706433%' and last_error is not null");
        if !errors.trim().is_empty() {
            assert_eq!(errors.trim(), "the address lies in a private network");
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it was not tried");
}
