//! Streams of events: what maps hear, how they come back, and what a stream may cost.

use crate::house::{House, INTERNAL, PERSONAL, Visitor, feeding, house};
use axum::response::Response;
use futures::StreamExt;
use serde_json::Value as Json;
use std::time::Duration;

const HERE: (f64, f64) = (470_000.0, 500_000.0);

/// A stream read event by event.
struct Stream {
    body: futures::stream::BoxStream<'static, Vec<u8>>,
    text: String,
}

#[derive(Debug, PartialEq)]
struct Event {
    name: String,
    id: i64,
    data: Json,
}

impl Stream {
    fn of(response: Response) -> Self {
        assert_eq!(response.status().as_u16(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let body = response.into_body().into_data_stream().map(|b| b.unwrap().to_vec()).boxed();
        Self { body, text: String::new() }
    }

    /// The next block; nothing when the stream has ended.
    async fn block(&mut self) -> Option<String> {
        loop {
            if let Some((block, rest)) = self.text.split_once("\n\n") {
                let block = block.to_owned();
                self.text = rest.to_owned();
                return Some(block);
            }
            let more = tokio::time::timeout(Duration::from_secs(10), self.body.next()).await.expect("something comes");
            self.text.push_str(&String::from_utf8(more?).unwrap());
        }
    }

    async fn event(&mut self) -> Option<Event> {
        loop {
            let block = self.block().await?;
            let field = |name: &str| {
                block.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix(':')).map(|v| v.trim_start().to_owned())
            };
            let Some(name) = field("event") else { continue };
            let (id, data) = (field("id").unwrap().parse().unwrap(), field("data").unwrap());
            return Some(Event { name, id, data: serde_json::from_str(&data).unwrap() });
        }
    }

    async fn change(&mut self) -> String {
        let event = self.event().await.unwrap();
        assert_eq!(event.name, "zmiana", "{event:?}");
        let id = event.data["id"].as_str().unwrap();
        format!("{} {}", id.rsplit('_').next().unwrap(), event.data["op"].as_str().unwrap())
    }
}

async fn listen(house: &House, who: &Visitor, query: &str, last: Option<i64>) -> Stream {
    let last = last.map(|l| l.to_string());
    let headers: Vec<(&str, &str)> = last.iter().map(|l| ("last-event-id", l.as_str())).collect();
    Stream::of(house.open(who, &format!("/api/v1/events{query}"), &headers).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_map_hears_what_changed_and_misses_nothing_while_it_was_away() {
    let Some(house) = house("events", feeding()).await else { return };
    let nobody = Visitor::default();
    let mut map = listen(&house, &nobody, "", None).await;
    assert_eq!(map.event().await.unwrap().name, "gotowe");
    // It beats while nothing happens.
    assert!(map.block().await.unwrap().starts_with(':'));
    let mut official = listen(&house, &house.signed("czytelnik").await, "", None).await;
    official.event().await.unwrap();
    house.bench("a", "nowa", "opublikowany", HERE, ("utworz", false, true));
    let first = map.event().await.unwrap();
    assert_eq!(
        (first.name.as_str(), &first.data["class"], &first.data["op"]),
        ("zmiana", &"law_lawka".into(), &"utworz".into())
    );
    let bbox: Vec<f64> = serde_json::from_value(first.data["bbox"].clone()).unwrap();
    assert!((bbox[0] - 18.559).abs() < 0.01 && (bbox[1] - 52.365).abs() < 0.01 && bbox[2] >= bbox[0], "{bbox:?}");
    let hidden = house.bench("b", "nowa", "wewnetrzny", HERE, ("utworz", false, false));
    house.bench("a", "nowa", "opublikowany", HERE, ("zmien", true, true));
    assert_eq!(map.change().await, "a zmien", "the hidden one is passed over");
    assert_eq!(official.change().await, "a utworz");
    let seen = official.event().await.unwrap();
    assert_eq!(seen.id, hidden);
    assert!(!seen.data.to_string().contains(INTERNAL) && !seen.data.to_string().contains(PERSONAL));
    assert_eq!(official.change().await, "a zmien");

    // Away for a while, and back with the last number.
    drop(map);
    for i in 0..3 {
        house.bench(&format!("c{i}"), "nowa", "opublikowany", HERE, ("utworz", false, true));
    }
    let mut map = listen(&house, &nobody, "", Some(first.id)).await;
    assert_eq!(map.event().await.unwrap().name, "gotowe");
    for expected in ["a zmien", "c0 utworz", "c1 utworz", "c2 utworz"] {
        assert_eq!(map.change().await, expected);
    }
    house.bench("d", "nowa", "opublikowany", HERE, ("utworz", false, true));
    assert_eq!(map.change().await, "d utworz");

    // Only what lies under the map.
    drop((map, official));
    let mut elsewhere = listen(&house, &nobody, "?bbox=19.2,52.2,19.5,52.5", None).await;
    elsewhere.event().await.unwrap();
    house.bench("e", "nowa", "opublikowany", HERE, ("utworz", false, true));
    house.bench("f", "nowa", "opublikowany", (520_000.0, 500_000.0), ("utworz", false, true));
    assert_eq!(elsewhere.change().await, "f utworz");
    drop(elsewhere);

    // A number that was never given out, and more than can be told: load everything again.
    let mut lost = listen(&house, &nobody, "", Some(1_000_000)).await;
    assert_eq!(
        (lost.event().await.unwrap().name, lost.event().await.unwrap().name),
        ("gotowe".into(), "przeladuj".into())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_are_bounded_and_end_with_the_server() {
    let Some(house) = house("bounded", feeding()).await else { return };
    let nobody = Visitor::default();
    let mut open = Vec::new();
    for _ in 0..3 {
        open.push(listen(&house, &nobody, "", None).await);
    }
    let refused = house.get(&nobody, "/api/v1/events").await;
    assert_eq!((refused.status, refused.code().as_str()), (429, "too_many_streams"));
    assert_eq!(refused.header("retry-after"), "30");
    drop(open.pop());
    open.push(listen(&house, &nobody, "", None).await);

    // A client that reads nothing is let go when it has fallen behind, and is told everything when it comes back.
    let mut slow = open.remove(0);
    let hello = slow.event().await.unwrap();
    let mut script = String::new();
    for i in 0..400 {
        script.push_str(&crate::house::bench(&format!("s{i}"), "nowa", "opublikowany", HERE, ("utworz", false, true)));
    }
    let url = house.url().to_owned();
    let folder = house.folder.join("wiele.sql");
    std::fs::write(&folder, script).unwrap();
    let done =
        tokio::process::Command::new("psql").args(["-X", "-q", "-d", &url, "-f"]).arg(&folder).output().await.unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let head = house.store.feed_head().await.unwrap();
    assert_eq!(head - hello.id, 400);
    let mut met = 0;
    let mut last = hello.id;
    let mut stream = slow;
    while met < 400 {
        match stream.event().await {
            Some(e) if e.name == "zmiana" => {
                assert!(e.id > last, "in order, each once");
                (last, met) = (e.id, met + 1);
            }
            Some(_) => {}
            None => stream = listen(&house, &nobody, "", Some(last)).await,
        }
    }
    assert_eq!(last, head);

    portal::stop(&house.work);
    while stream.event().await.is_some() {}
}
