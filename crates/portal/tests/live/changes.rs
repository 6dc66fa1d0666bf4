//! The change feed by question: who sees what, and that nothing is ever missed.

use crate::house::{CONDITIONAL, House, INTERNAL, PERSONAL, Visitor, feeding, house};
use serde_json::{Value as Json, json};
use std::time::{Duration, Instant};

/// Two places in PL-1992, fifty kilometres apart, and a surface around the first.
const HERE: (f64, f64) = (470_000.0, 500_000.0);
const THERE: (f64, f64) = (520_000.0, 500_000.0);

fn around_here() -> Json {
    // 470000, 500000 in PL-1992 is about 18.559 E, 52.365 N.
    json!({ "type": "Polygon", "coordinates": [[[18.4, 52.2], [18.7, 52.2], [18.7, 52.5], [18.4, 52.5], [18.4, 52.2]]] })
}

async fn all(house: &House, who: &Visitor, query: &str) -> Json {
    let seen = house.get(who, &format!("/api/v1/changes?{query}")).await;
    assert_eq!(seen.status, 200, "{}", seen.text());
    seen.json()
}

fn told(page: &Json) -> Vec<String> {
    let items = page["items"].as_array().unwrap();
    items
        .iter()
        .map(|i| format!("{} {}", i["id"].as_str().unwrap().rsplit('_').next().unwrap(), i["op"].as_str().unwrap()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_hears_what_they_may_see_and_nothing_else() {
    let Some(house) = house("feed", feeding()).await else { return };
    house.bench("jawna", "nowa", "opublikowany", HERE, ("utworz", false, true));
    house.bench("skryta", "nowa", "wewnetrzny", HERE, ("utworz", false, false));
    house.bench("odkryta", "nowa", "wewnetrzny", HERE, ("utworz", false, false));
    house.bench("odkryta", "odebrana", "opublikowany", HERE, ("zmien", false, true));
    house.bench("zakryta", "nowa", "opublikowany", THERE, ("utworz", false, true));
    house.bench("zakryta", "nowa", "wewnetrzny", THERE, ("zmien", true, false));
    house.bench("zakryta", "nowa", "wewnetrzny", THERE, ("zmien", false, false));
    let last = house.bench("jawna", "nowa", "opublikowany", HERE, ("zakoncz", true, false));

    let nobody = Visitor::default();
    let page = all(&house, &nobody, "content=1").await;
    assert_eq!(told(&page), ["jawna utworz", "odkryta utworz", "zakryta utworz", "zakryta zakoncz", "jawna zakoncz"]);
    assert_eq!((page["next_since"].as_i64(), page["more"].as_bool()), (Some(last), Some(false)));
    let items = page["items"].as_array().unwrap();
    // Versions that were never public are not named, and content is of now: the first bench is no more.
    assert_eq!((&items[1]["version_before"], &items[0]["content"]), (&Json::Null, &Json::Null));
    assert_eq!(items[3]["version_after"], Json::Null);
    assert_eq!((&items[2]["content"], &items[3]["content"]), (&Json::Null, &Json::Null), "hidden by now");
    assert_eq!(items[1]["content"]["properties"]["nazwa"], json!("Ławka odkryta"));
    assert_eq!(items[1]["content"]["properties"]["cena"], json!(CONDITIONAL), "the condition holds");
    let place = items[1]["content"]["geometry"]["coordinates"].as_array().unwrap();
    assert!((place[0].as_f64().unwrap() - 18.559).abs() < 0.01, "{place:?}");
    let text = page.to_string();
    assert!(!text.contains(INTERNAL) && !text.contains(PERSONAL) && !text.contains("skryta"), "{text}");

    // Who reads in the unit hears everything, with internal content; personal data is in no feed at all.
    for login in ["redaktorka", "czytelnik"] {
        let page = all(&house, &house.signed(login).await, "content=1").await;
        assert_eq!(
            told(&page),
            [
                "jawna utworz",
                "skryta utworz",
                "odkryta utworz",
                "odkryta zmien",
                "zakryta utworz",
                "zakryta zmien",
                "zakryta zmien",
                "jawna zakoncz"
            ]
        );
        let text = page.to_string();
        assert!(text.contains(INTERNAL) && !text.contains(PERSONAL), "{login}: {text}");
        assert_eq!(page["items"][1]["content"]["properties"]["cena"], json!(CONDITIONAL));
    }

    // A neighbour and a partner without agreement hear what the public hears, content included.
    let partner = house.key("psp-04", None, None).await;
    for who in [&house.signed("sasiad").await, &partner] {
        let seen = all(&house, who, "content=1").await;
        assert_eq!((told(&seen), &seen["items"][1]["content"]), (told(&page), &items[1]["content"]));
        assert!(!seen.to_string().contains(INTERNAL));
    }

    // With an agreement for an area: only what lies in it; and only while it is in force.
    let agreement = house.agreement("gmina-a", "psp-04", Some(around_here())).await;
    let seen = all(&house, &partner, "content=1").await;
    assert_eq!(
        told(&seen),
        [
            "jawna utworz",
            "skryta utworz",
            "odkryta utworz",
            "odkryta zmien",
            "zakryta utworz",
            "zakryta zakoncz",
            "jawna zakoncz"
        ]
    );
    assert!(seen.to_string().contains(INTERNAL) && !seen.to_string().contains(PERSONAL));
    let other = house.key("psp-04", Some(vec!["zabytki".into()]), None).await;
    assert_eq!(told(&all(&house, &other, "").await), told(&page), "a key for other registers");
    house.store.revoke_agreement(store::accounts::By::House, agreement).await.unwrap();
    assert_eq!(told(&all(&house, &partner, "").await), told(&page));

    // A key of the unit itself, narrowed to an area.
    let narrow = house.key("gmina-a", None, Some(around_here())).await;
    assert_eq!(
        told(&all(&house, &narrow, "").await),
        [
            "jawna utworz",
            "skryta utworz",
            "odkryta utworz",
            "odkryta zmien",
            "zakryta utworz",
            "zakryta zakoncz",
            "jawna zakoncz"
        ]
    );
    // The function is all that roles may use; the table itself is closed to them.
    for role in ["infostrada_public", "infostrada_official", "infostrada_personal"] {
        let sql = format!(
            "begin; set local role {role}; select has_table_privilege('infostrada.feed', 'select'), has_table_privilege('infostrada.webhooks', 'select'); commit"
        );
        assert_eq!(house.sql(&sql).trim(), "f|f");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_are_narrowed_paged_and_checked() {
    let Some(house) = house("narrow", feeding()).await else { return };
    let nobody = Visitor::default();
    assert_eq!(all(&house, &nobody, "").await["items"], json!([]));
    for i in 0..5 {
        house.bench(&format!("t{i}"), "nowa", "opublikowany", HERE, ("utworz", false, true));
    }
    // Out of sight it lay here; where it came into sight it lies there. A box tells nobody where it was before.
    house.bench("wedrowna", "nowa", "wewnetrzny", HERE, ("utworz", false, false));
    house.bench("wedrowna", "nowa", "opublikowany", THERE, ("zmien", false, true));
    let last = house.bench("t0", "nowa", "opublikowany", THERE, ("zmien", true, true));
    let (here, there) = ("bbox=18.4,52.2,18.7,52.5", "bbox=19.2,52.2,19.5,52.5");
    let page = all(&house, &nobody, here).await;
    assert_eq!(
        told(&page),
        ["t0 utworz", "t1 utworz", "t2 utworz", "t3 utworz", "t4 utworz", "t0 zmien"],
        "the old place counts"
    );
    assert_eq!(told(&all(&house, &nobody, there).await), ["wedrowna utworz", "t0 zmien"]);
    for (query, found) in [
        ("register=lawki", 7),
        ("register=zabytki", 0),
        ("class=law_lawka", 7),
        ("unit=gmina-a", 7),
        ("unit=gmina-b,psp-04", 0),
    ] {
        assert_eq!(all(&house, &nobody, query).await["items"].as_array().unwrap().len(), found, "{query}");
    }
    // Page by page by the link that each page gives.
    let mut next = "/api/v1/changes?limit=2&register=lawki".to_owned();
    let mut met = Vec::new();
    loop {
        let page = house.get(&nobody, &next).await.json();
        met.extend(told(&page));
        if page["items"].as_array().unwrap().is_empty() {
            assert_eq!(page["next_since"].as_i64(), Some(last));
            break;
        }
        next = page["next"].as_str().unwrap().trim_start_matches("http://localhost").to_owned();
    }
    assert_eq!(met.len(), 7);
    for (query, code) in [
        ("since=999999", "since_unknown"),
        ("since=-1", ""),
        ("since=abc", ""),
        ("limit=0", ""),
        ("limit=1001", ""),
        ("wait=31", ""),
        ("content=2", ""),
        ("bbox=1,2,3", ""),
        ("bbox=1,2,nan,4", ""),
        ("register=nie_ma", "unknown_name"),
        ("class=x';drop table infostrada.feed;--", "unknown_name"),
        ("sinse=1", ""),
    ] {
        let seen = house.get(&nobody, &format!("/api/v1/changes?{}", query.replace(' ', "%20"))).await;
        assert_eq!((seen.status, seen.json()["code"].as_str().unwrap_or_default()), (400, code), "{query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_hears_at_once() {
    let Some(house) = house("wait", feeding()).await else { return };
    let nobody = Visitor::default();
    let begun = Instant::now();
    assert_eq!(all(&house, &nobody, "wait=1").await["items"], json!([]));
    assert!(begun.elapsed() >= Duration::from_secs(1));
    let begun = Instant::now();
    let url = house.url().to_owned();
    let later = tokio::task::spawn_blocking(move || {
        std::thread::sleep(Duration::from_millis(300));
        crate::house::psql(&url, &crate::house::bench("nowa", "nowa", "opublikowany", HERE, ("utworz", false, true)));
    });
    assert_eq!(told(&all(&house, &nobody, "wait=20").await), ["nowa utworz"]);
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    later.await.unwrap();
    // A server that stops lets those who wait go.
    let begun = Instant::now();
    let since = house.store.feed_head().await.unwrap();
    let query = format!("wait=20&since={since}");
    let waiting = all(&house, &nobody, &query);
    let stopping = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        portal::stop(&house.work);
    };
    let (page, ()) = tokio::join!(waiting, stopping);
    assert_eq!(page["items"], json!([]));
    assert!(begun.elapsed() < Duration::from_secs(5));
}
