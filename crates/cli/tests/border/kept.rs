//! Short answers are kept while they are true: asked again they are the same bytes, and whoever has changed something sees
//! the change in the very next answer, whatever was kept before.

use crate::house::{house, text};
use crate::part4::{GEOJSON, PATCH, TREES, planted, told, write};
use serde_json::json;

#[test]
fn a_page_asked_for_again_is_the_same_page_and_a_tag_spares_it() {
    let path = "/collections/egb_dzialka_ewidencyjna/items?limit=7";
    let accept = [("accept", GEOJSON)];
    let same = (0..5).any(|_| house().get(path, &accept).body == house().get(path, &accept).body);
    assert!(same, "the moment in it would differ if it were made anew");
    let other = house().get(path, &[("accept", GEOJSON), ("accept-language", "en")]);
    assert_eq!(other.header("content-language"), "en");
    assert_ne!(house().get("/collections/egb_dzialka_ewidencyjna/items?limit=8", &accept).body, other.body);
    let features = house().json(path);
    let id = features["features"][0]["id"].as_str().unwrap();
    let item = format!("/collections/egb_dzialka_ewidencyjna/items/{id}");
    let first = house().get(&item, &accept);
    let tag = first.header("etag").to_owned();
    for _ in 0..2 {
        let spared = house().get(&item, &[("accept", GEOJSON), ("if-none-match", &tag)]);
        assert_eq!((spared.status, spared.body.len(), spared.header("etag")), (304, 0, tag.as_str()));
        assert_eq!(spared.header("content-crs"), first.header("content-crs"));
        let whole = house().get(&item, &[("accept", GEOJSON), ("if-none-match", "\"other\"")]);
        assert_eq!((whole.status, &whole.body), (200, &first.body));
    }
}

#[test]
fn a_change_is_in_the_very_next_answer() {
    let (at, tree) = planted();
    let page = format!("{TREES}?limit=3&numer={}", tree["properties"]["numer"].as_str().unwrap());
    // The same collection, its name written otherwise.
    let escaped = page.replace("/drzewa_", "/%64rzewa_");
    let accept = [("accept", GEOJSON)];
    for girth in 200..230 {
        for path in [&at, &page, &escaped] {
            // Kept, and kept again.
            assert_eq!(house().get(path, &accept).status, 200);
        }
        let done = write("PATCH", &at, "anna", PATCH, &json!({ "properties": { "obwodPnia130": girth } }));
        assert!(matches!(done.status, 200 | 204), "{}", told(&done));
        for path in [&at, &page, &escaped] {
            let answer = house().get(path, &accept);
            let shown = format!("\"obwodPnia130\":{girth}");
            assert!(text(&answer.body).contains(&shown), "{path}: {}", told(&answer));
        }
    }
    let ended = house().send("DELETE", &at, "anna", &[], "");
    assert!(matches!(ended.status, 200 | 204), "{}", told(&ended));
    assert_eq!(house().get(&at, &accept).status, 404);
    assert!(text(&house().get(&page, &accept).body).contains("\"numberReturned\":0"));
}
