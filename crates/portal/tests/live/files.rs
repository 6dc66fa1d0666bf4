//! Files on their way into a register at the HTTP border: who may have one read, what is told, and what is refused.

use crate::house::{House, Seen, Visitor, feeding, house};
use axum::body::Body;
use serde_json::json;

const FILE: &str = "/api/v1/registers/lawki/import/file";

async fn brought(house: &House, who: &Visitor, query: &str, bytes: impl Into<Body>) -> Seen {
    let headers = [("content-type", "application/octet-stream")];
    house.ask(who, "POST", &format!("{FILE}{query}"), &headers, bytes.into()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_editor_has_a_file_read_and_nobody_else() {
    let Some(house) = house("pliki", feeding()).await else { return };
    let editor = house.signed("redaktorka").await;
    let seen = brought(&house, &editor, "", "nr;lon;lat\n1;18,5;53,1\n").await;
    assert_eq!(seen.status, 200, "{}", seen.text());
    let told = seen.json();
    assert_eq!(
        (&told["format"], &told["crs"], &told["crs_from"]),
        (&json!("CSV"), &json!(4326), &json!("coordinates"))
    );
    assert_eq!(told["features"][0]["geometry"], json!({ "type": "Point", "coordinates": [18.5, 53.1] }));
    assert_eq!(told["columns"], json!(["nr", "lon", "lat"]));
    let seen = brought(&house, &editor, "?x=lon&y=brak", "nr;lon;lat\n1;18,5;53,1\n").await;
    assert_eq!((seen.status, seen.code().as_str()), (400, "unreadable_file"), "{}", seen.text());
    assert!(seen.text().contains("brak"), "{}", seen.text());
    let many = format!("a;b\n{}", "1;2\n".repeat(20_001));
    let seen = brought(&house, &editor, "", many).await;
    assert_eq!((seen.status, seen.code().as_str()), (413, "too_many_rows"), "{}", seen.text());
    let seen = brought(&house, &editor, "", vec![b'x'; (64 << 20) + 1]).await;
    assert_eq!((seen.status, seen.code().as_str()), (413, "file_too_large"), "{}", seen.text());
    let seen = brought(&house, &editor, "", "%PDF-1.4").await;
    assert_eq!((seen.status, seen.code().as_str()), (415, "unsupported_file"), "{}", seen.text());
    // A page of another site can send a text, but neither these bytes nor the token.
    let seen = house.ask(&editor, "POST", FILE, &[("content-type", "text/plain")], "a;b\n1;2\n".into()).await;
    assert_eq!(seen.status, 415, "{}", seen.text());
    assert_eq!(brought(&house, &editor.forged(), "", "a;b\n1;2\n").await.status, 403);
    assert_eq!(brought(&house, &Visitor::default(), "", "a;b\n1;2\n").await.status, 401);
    let auditor = house.signed("audytorka").await;
    assert_eq!(brought(&house, &auditor, "", "a;b\n1;2\n").await.status, 403);
}
