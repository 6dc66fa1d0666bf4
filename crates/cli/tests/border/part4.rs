//! Editing by OGC API Features Part 4, as real clients do it: what may be done, making, replacing, changing and ending
//! objects, preconditions, preferences, axes, rights, refusals, and what QGIS does step by step.

use crate::house::{Answer, command, house, text};
use serde_json::{Value, json};
use std::io::Write;
use std::process::Stdio;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

pub const TREES: &str = "/collections/drzewa_drzewo/items";
pub const GEOJSON: &str = "application/geo+json";
pub const PATCH: &str = "application/merge-patch+json";
pub const EPSG2180: &str = "http://www.opengis.net/def/crs/EPSG/0/2180";
const QGIS: &str = "Mozilla/5.0 QGIS/33404/Debian GNU/Linux 12";

/// A number that no other tree has.
fn number() -> String {
    static LAST: AtomicU32 = AtomicU32::new(0);
    format!("P4-{}", LAST.fetch_add(1, Ordering::Relaxed))
}

pub fn tree() -> Value {
    let properties = json!({ "numer": number(), "gatunek": "tilia_cordata", "zarzadca": "Gmina", "status": "rosnie", "obwodPnia130": 120, "uwagiPubliczne": "przy drodze" });
    json!({ "type": "Feature", "properties": properties, "geometry": { "type": "Point", "coordinates": [18.581, 53.1085] } })
}

pub fn write(method: &str, path: &str, who: &str, media: &str, body: &Value) -> Answer {
    house().send(method, path, who, &[("content-type", media)], &body.to_string())
}

fn post(body: &Value) -> Answer {
    write("POST", TREES, "anna", GEOJSON, body)
}

/// A tree that stands: where it is and what it is.
pub fn planted() -> (String, Value) {
    let made = post(&tree());
    assert_eq!(made.status, 201, "{}", text(&made.body));
    let at = made.header("location").to_owned();
    let feature = house().json(&at);
    (at, feature)
}

pub fn told(answer: &Answer) -> String {
    format!("{} {}", answer.status, text(&answer.body))
}

/// A second editor of the same gmina.
fn second() -> &'static str {
    static MADE: OnceLock<()> = OnceLock::new();
    MADE.get_or_init(|| {
        house();
        let password = "Zielona-brama-17-kluczy";
        let mut adding = command(&house().folder)
            .args(["people", "add", "marek", "--name", "Marek Drugi", "--role", "editor", "--unit", "0499011"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        adding.stdin.take().unwrap().write_all(format!("{password}\n").as_bytes()).unwrap();
        let output = adding.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        let path = house().folder.join("dane/demo-konta.txt");
        let mut file = std::fs::OpenOptions::new().append(true).open(path).unwrap();
        writeln!(file, "marek {password}").unwrap();
    });
    "marek"
}

#[test]
fn what_may_be_done_is_told_of_any_address_and_preflights_are_answered() {
    let asked = |path: &str, headers: &[(&str, &str)]| house().send("OPTIONS", path, "", headers, "");
    let items = asked(TREES, &[]);
    assert_eq!((items.status, items.header("allow")), (200, "GET, HEAD, POST, OPTIONS"));
    assert!(items.header("accept-post").contains(GEOJSON));
    let item = asked(&format!("{TREES}/unknown_id"), &[]);
    assert_eq!((item.status, item.header("allow")), (200, "GET, HEAD, PUT, PATCH, DELETE, OPTIONS"));
    assert!(item.header("accept-patch").contains(PATCH));
    for path in ["/collections/egb_budynek/items", "/collections/egb_budynek/items/unknown_id"] {
        assert_eq!(asked(path, &[]).header("allow"), "GET, HEAD, OPTIONS", "delivered data are not edited");
    }
    let preflight = asked(TREES, &[("origin", "https://mapa.example"), ("access-control-request-method", "PATCH")]);
    assert!(preflight.header("access-control-allow-methods").contains("PATCH"));
    let exposed = preflight.header("access-control-expose-headers").to_owned();
    assert!(["etag", "location", "content-crs", "link"].iter().all(|h| exposed.contains(h)), "{exposed}");
    let plain = asked(TREES, &[("origin", "https://mapa.example")]);
    assert!(plain.header("allow").contains("POST"), "an OPTIONS that is no preflight reaches the resource");
    let head = house().send("HEAD", TREES, "", &[], "");
    assert_eq!((head.status, head.body.len()), (200, 0));
    let conforms = house().json("/conformance")["conformsTo"].to_string();
    for class in
        ["create-replace-delete", "update", "optimistic-locking-etags", "optimistic-locking-timestamps", "features"]
    {
        assert!(conforms.contains(&format!("ogcapi-features-4/1.0/conf/{class}\"")), "{class}");
    }
}

#[test]
fn an_object_is_made_and_stands_where_it_was_put_in_whatever_system() {
    let mut body = tree();
    body["id"] = "PL.OBCY_x1".into();
    let made = post(&body);
    assert_eq!(made.status, 201, "{}", told(&made));
    let at = made.header("location");
    assert!(at.starts_with(&format!("{}{TREES}/PL.", house().address)), "{at}");
    assert_eq!(made.header("content-crs"), "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
    assert!(made.header("etag").starts_with('"') && !made.header("last-modified").is_empty());
    assert!(made.body.is_empty());
    let there = house().get(at, &[("accept", GEOJSON)]);
    assert_eq!(there.header("etag"), made.header("etag"));
    let feature = there.json();
    assert_ne!(feature["id"], body["id"], "the house names its objects");
    for (name, value) in body["properties"].as_object().unwrap() {
        assert_eq!(&feature["properties"][name], value);
    }
    let place = |f: &Value| -> Vec<f64> {
        f["geometry"]["coordinates"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect()
    };
    let near = |a: &[f64], b: &[f64], by: f64| a.iter().zip(b).all(|(a, b)| (a - b).abs() < by);
    assert!(near(&place(&feature), &[18.581, 53.1085], 1e-8), "{feature}");
    // The same place in systems whose northing stands first; QGIS writes the header without brackets.
    for (crs, header) in [
        (EPSG2180.to_owned(), EPSG2180.to_owned()),
        ("http://www.opengis.net/def/crs/EPSG/0/2177".into(), "<http://www.opengis.net/def/crs/EPSG/0/2177>".into()),
        ("http://www.opengis.net/def/crs/EPSG/0/4326".into(), "<http://www.opengis.net/def/crs/EPSG/0/4326>".into()),
        ("http://www.opengis.net/def/crs/EPSG/0/3857".into(), "<http://www.opengis.net/def/crs/EPSG/0/3857>".into()),
    ] {
        let shown = house().json(&format!("{at}?crs={crs}"));
        let mut again = tree();
        again["geometry"] = shown["geometry"].clone();
        let made = house().send(
            "POST",
            TREES,
            "anna",
            &[("content-type", GEOJSON), ("content-crs", &header)],
            &again.to_string(),
        );
        assert_eq!(made.status, 201, "{crs}: {}", told(&made));
        let second = house().json(&format!("{}?crs={crs}", made.header("location")));
        assert!(near(&place(&second), &place(&shown), 0.005), "{crs}: {second} {shown}");
        assert!(near(&place(&house().json(made.header("location"))), &[18.581, 53.1085], 1e-7), "{crs}");
    }
    let shown = house().json(&format!("{at}?crs={EPSG2180}"));
    assert!(place(&shown)[0] > place(&shown)[1], "northing (about 560 km) stands first: {shown}");
    // JSON-FG brings its system along.
    let mut fg = tree();
    let mut where_it_is = shown["geometry"].clone();
    where_it_is["coordRefSys"] = EPSG2180.into();
    fg["place"] = where_it_is;
    fg["geometry"] = Value::Null;
    let made = post(&fg);
    assert_eq!(made.status, 201, "{}", told(&made));
    assert!(near(&place(&house().json(made.header("location"))), &[18.581, 53.1085], 1e-7));
}

#[test]
fn a_body_that_cannot_be_taken_is_refused_with_the_remedy() {
    let whole = tree().to_string();
    let sent = |headers: &[(&str, &str)], body: &str| house().send("POST", TREES, "anna", headers, body);
    assert_eq!(sent(&[], &whole).status, 400, "no Content-Type");
    let unknown = sent(&[("content-type", "application/x-shapefile")], &whole);
    assert_eq!(unknown.status, 415);
    assert!(
        unknown.header("accept-post").contains(GEOJSON) && unknown.json()["detail"].as_str().unwrap().contains(GEOJSON)
    );
    let patch = write("PATCH", &format!("{TREES}/PL.X_1"), "anna", "text/plain", &json!({}));
    assert!(patch.status == 415 && patch.header("accept-patch").contains(PATCH));
    for bad in
        ["{", "[]", "{\"type\":\"FeatureCollection\",\"features\":[]}", "{\"type\":\"Feature\",\"properties\":7}"]
    {
        let refused = sent(&[("content-type", GEOJSON)], bad);
        assert_eq!(refused.status, 400, "{bad}: {}", told(&refused));
    }
    let stray = json!({ "type": "Feature", "numer": "x", "properties": {}, "geometry": null });
    let refused = post(&stray);
    assert!(refused.status == 400 && told(&refused).contains("properties"), "{}", told(&refused));
    let crs =
        sent(&[("content-type", GEOJSON), ("content-crs", "<http://www.opengis.net/def/crs/EPSG/0/27700>")], &whole);
    assert_eq!(crs.status, 400);
    let refused = |name: &str, value: Value| {
        let mut body = tree();
        body["properties"][name] = value;
        let refused = post(&body);
        assert_eq!(refused.status, 422, "{name}: {}", told(&refused));
        refused.json()["violations"][0]["attribute"].clone()
    };
    assert_eq!(refused("gatunki", "x".into()), "gatunki");
    assert_eq!(refused("wersjaId", "2026".into()), "wersjaId");
    assert_eq!(refused("dzialki", json!(["049901_4.0001.7"])), "dzialki", "the house computes it");
    let mut nulls = tree();
    for name in ["wersjaId", "lokalnyId", "dzialki", "startWersjaObiekt"] {
        nulls["properties"][name] = Value::Null;
    }
    assert_eq!(post(&nulls).status, 201, "null is nothing");
    // All reasons at once, and in Polish.
    let wrong = json!({ "numer": number(), "obwodPnia130": -5, "waznyOd": "2026-02-01", "waznyDo": "2026-01-01" });
    let wrong =
        json!({ "type": "Feature", "properties": wrong, "geometry": { "type": "Point", "coordinates": [21.0, 52.2] } });
    let told = post(&wrong).json();
    let codes: Vec<&str> = told["violations"].as_array().unwrap().iter().map(|v| v["code"].as_str().unwrap()).collect();
    for code in ["WYMAGANY", "ZAKRES", "R32-03", "R32-TEREN"] {
        assert!(codes.contains(&code), "{code}: {told}");
    }
    // QGIS shows nothing but a report in XML.
    let report =
        house().send("POST", TREES, "anna", &[("content-type", GEOJSON), ("user-agent", QGIS)], &wrong.to_string());
    let xml = text(&report.body);
    assert!(report.status == 422 && xml.contains("<ExceptionText>") && xml.contains("poza obszarem gminy"), "{xml}");
    let outside = house().json(&format!("{TREES}?numer=P4-nie-ma"));
    assert_eq!(outside["numberReturned"], 0);
}

#[test]
fn who_may_not_write_is_told_why() {
    let body = tree().to_string();
    let sent = |who: &str, path: &str| house().send("POST", path, who, &[("content-type", GEOJSON)], &body);
    let nobody = sent("", TREES);
    assert_eq!(nobody.status, 401);
    assert!(
        nobody.header("www-authenticate").contains("Basic") || nobody.header("www-authenticate").contains("Bearer")
    );
    assert_eq!(sent("ola", TREES).status, 403, "a reader does not write");
    let delivered = sent("anna", "/collections/egb_budynek/items");
    assert!(delivered.status == 405 && told(&delivered).contains("dostaw"), "{}", told(&delivered));
    assert_eq!(sent("anna", "/collections/nie_ma/items").status, 404);
    let (at, _) = planted();
    let foreign = write("PATCH", &at, "zofia", PATCH, &json!({ "properties": { "wiek": 3 } }));
    assert_eq!(foreign.status, 403, "{}", told(&foreign));
}

#[test]
fn a_replacement_replaces_what_is_shown_and_leaves_the_rest() {
    let mut body = tree();
    body["properties"]["uwagiWewnetrzne"] = "tylko dla urzędu".into();
    let made = post(&body);
    assert_eq!(made.status, 201, "{}", told(&made));
    let at = made.header("location").to_owned();
    assert!(house().json(&at)["properties"].get("uwagiWewnetrzne").is_none());
    let mut feature = house().json(&at);
    feature["properties"]["wysokosc"] = 12.5.into();
    feature["properties"].as_object_mut().unwrap().remove("uwagiPubliczne");
    feature["id"] = "PL.INNE_7".into();
    let put = write("PUT", &at, "anna", GEOJSON, &feature);
    assert_eq!(put.status, 204, "{}", told(&put));
    assert_ne!(put.header("etag"), made.header("etag"));
    let now = house().json(&at);
    assert_eq!(now["properties"]["wysokosc"], 12.5);
    assert_eq!(now["properties"]["uwagiPubliczne"], Value::Null, "what a replacement leaves out is no more");
    assert_eq!(now["geometry"], feature["geometry"]);
    let id = now["id"].as_str().unwrap();
    let official =
        house().send("GET", &format!("/api/v1/registers/drzewa/classes/drzewa_drzewo/features/{id}"), "anna", &[], "");
    assert!(told(&official).contains("tylko dla urzędu"), "{}", told(&official));
    assert_eq!(house().get(&format!("{TREES}/PL.INNE_7"), &[]).status, 404);
    for headers in [vec![("content-type", GEOJSON)], vec![("content-type", GEOJSON), ("if-match", "\"xyz\"")]] {
        let missing = house().send("PUT", &format!("{TREES}/PL.X_901"), "anna", &headers, &feature.to_string());
        assert_eq!(missing.status, 404);
    }
}

#[test]
fn a_patch_changes_what_it_names() {
    let (at, before) = planted();
    let patch = json!({ "properties": { "wiek": 40, "uwagiPubliczne": null }, "geometry": { "type": "Point", "coordinates": [18.5812, 53.1086] } });
    let changed = write("PATCH", &at, "anna", PATCH, &patch);
    assert_eq!(changed.status, 204, "{}", told(&changed));
    let now = house().json(&at);
    assert_eq!((&now["properties"]["wiek"], &now["properties"]["uwagiPubliczne"]), (&json!(40), &Value::Null));
    assert_eq!(now["properties"]["numer"], before["properties"]["numer"]);
    assert!((now["geometry"]["coordinates"][0].as_f64().unwrap() - 18.5812).abs() < 1e-8);
    let renamed = write("PATCH", &at, "anna", PATCH, &json!({ "id": "PL.X_888" }));
    assert_eq!(renamed.status, 422, "{}", told(&renamed));
    assert_eq!(write("PATCH", &at, "anna", PATCH, &json!({ "properties": { "lokalnyId": "x" } })).status, 422);
    assert_eq!(house().send("PATCH", &at, "anna", &[], &patch.to_string()).status, 400, "no Content-Type");
}

#[test]
fn an_ended_object_is_gone_and_its_past_is_not() {
    let (at, before) = planted();
    let since = before["properties"]["startWersjaObiekt"].as_str().unwrap();
    let ended = house().send("DELETE", &at, "anna", &[], "");
    assert_eq!((ended.status, ended.body.len()), (204, 0));
    assert_eq!(house().get(&at, &[]).status, 404);
    let past = house().json(&format!("{at}?datetime={since}"));
    assert_eq!(past["properties"]["numer"], before["properties"]["numer"]);
    assert_eq!(house().send("DELETE", &at, "anna", &[], "").status, 404);
    assert_eq!(house().send("DELETE", &format!("{at}?datetime={since}"), "anna", &[], "").status, 405);
}

#[test]
fn whoever_says_which_version_is_changed_is_held_to_it() {
    let patch = json!({ "properties": { "wiek": 11 } }).to_string();
    for method in ["PUT", "PATCH", "DELETE"] {
        let (at, feature) = planted();
        let media = if method == "PUT" { GEOJSON } else { PATCH };
        let mut put = feature.clone();
        put["properties"]["wiek"] = 11.into();
        put["properties"].as_object_mut().unwrap().remove("wersjaId");
        let body = match method {
            "PUT" => put.to_string(),
            "PATCH" => patch.clone(),
            _ => String::new(),
        };
        let sent = |headers: &[(&str, &str)]| {
            let headers = [&[("content-type", media)], headers].concat();
            house().send(method, &at, "anna", &headers, &body)
        };
        let read = house().get(&at, &[("accept", "application/gml+xml")]);
        let (gml, modified) = (read.header("etag").to_owned(), read.header("last-modified").to_owned());
        let weak = format!("W/{gml}");
        for condition in [
            [("if-match", "\"0\""), ("x", "y")],
            [("if-match", weak.as_str()), ("x", "y")],
            [("if-unmodified-since", "Thu, 01 Jan 2015 00:00:00 GMT"), ("x", "y")],
            [("if-match", gml.as_str()), ("if-unmodified-since", "Thu, 01 Jan 2015 00:00:00 GMT")],
            [("if-match", "\"0\""), ("if-unmodified-since", modified.as_str())],
        ] {
            let refused = sent(&condition);
            assert_eq!(refused.status, 412, "{method} {condition:?}: {}", told(&refused));
        }
        assert_eq!(house().json(&at)["properties"]["wiek"], Value::Null);
        let both = [("if-match", gml.as_str()), ("if-unmodified-since", modified.as_str())];
        let done = sent(&both);
        assert_eq!(done.status, 204, "the tag of any representation will do: {}", told(&done));
        if method != "DELETE" {
            assert!(!done.header("etag").is_empty() && done.header("etag") != gml);
            assert!(!done.header("last-modified").is_empty());
            assert_eq!(sent(&both).status, 412, "the old tag no longer holds");
            assert_eq!(sent(&[("if-match", "*")]).status, 204);
        }
    }
}

#[test]
fn of_two_officials_the_second_is_told_and_overwrites_nothing() {
    let (at, _) = planted();
    let marek = second();
    // Both have the layer open.
    let filter = format!("{TREES}?limit=1000");
    for who in ["anna", marek] {
        assert_eq!(house().send("GET", &filter, who, &[], "").status, 200);
    }
    let patch = |who: &str, wiek: u32| {
        let body = json!({ "properties": { "wiek": wiek } }).to_string();
        house().send("PATCH", &at, who, &[("content-type", PATCH), ("user-agent", QGIS)], &body)
    };
    assert_eq!(patch("anna", 50).status, 204);
    assert_eq!(patch("anna", 51).status, 204, "one's own change is known to oneself");
    let late = patch(marek, 60);
    let xml = text(&late.body);
    assert!(late.status == 409 && xml.contains("Niczego nie nadpisano") && xml.contains("wiek"), "{xml}");
    assert_eq!(house().json(&at)["properties"]["wiek"], 51);
    assert_eq!(house().send("GET", &at, marek, &[], "").status, 200);
    assert_eq!(patch(marek, 61).status, 204, "once it was looked at it may be changed");
    // A whole feature that is sent back says itself which version it is.
    let read = house().json(&at);
    assert_eq!(patch(marek, 62).status, 204);
    let stale = write("PUT", &at, marek, GEOJSON, &read);
    assert_eq!(stale.status, 409, "{}", told(&stale));
    // Who never read anything does not undo what another did a moment ago.
    let unseen = write("PATCH", &at, "anna", PATCH, &json!({ "properties": { "wiek": 70 } }));
    assert_eq!(unseen.status, 409, "{}", told(&unseen));
}

#[test]
fn preferences_are_kept_and_named() {
    let sent = |prefer: &str, body: &Value| {
        let headers = [("content-type", GEOJSON), ("prefer", prefer), ("accept", GEOJSON)];
        house().send("POST", TREES, "anna", &headers, &body.to_string())
    };
    let body = tree();
    let whole = sent("return=representation", &body);
    assert_eq!((whole.status, whole.header("content-type")), (201, GEOJSON), "{}", told(&whole));
    assert_eq!(whole.header("preference-applied"), "return=representation");
    assert_eq!(whole.json()["properties"]["numer"], body["properties"]["numer"]);
    let minimal = sent("return=minimal", &tree());
    assert_eq!((minimal.status, minimal.header("preference-applied"), minimal.body.len()), (201, "return=minimal", 0));
    let mut extra = tree();
    extra["properties"]["cośNowego"] = 1.into();
    let strict = sent("handling=strict", &extra);
    assert_eq!((strict.status, strict.header("preference-applied")), (422, "handling=strict"));
    assert_eq!(sent("", &extra).status, 422);
    let lenient = sent("handling=lenient", &extra);
    assert_eq!((lenient.status, lenient.header("preference-applied")), (201, "handling=lenient"));
    let at = lenient.header("location").to_owned();
    let headers = [("content-type", PATCH), ("prefer", "return=representation, handling=strict"), ("accept", GEOJSON)];
    let changed = house().send("PATCH", &at, "anna", &headers, &json!({ "properties": { "wiek": 5 } }).to_string());
    assert_eq!((changed.status, &changed.json()["properties"]["wiek"]), (200, &json!(5)));
    // A rule that only warns lets the object stand and is told.
    let mut poor = tree();
    poor["properties"]["stan"] = "zly".into();
    let warned = post(&poor);
    assert!(warned.status == 201 && told(&warned).contains("DRZEWA-02"), "{}", told(&warned));
}

#[test]
fn what_needs_approval_waits_and_qgis_is_told_so() {
    let items = "/collections/kap_kapielisko/items";
    let first = house().json(&format!("{items}?limit=1"))["features"][0].clone();
    let at = format!("{items}/{}", first["id"].as_str().unwrap());
    let patch = json!({ "properties": { "uwagiPubliczne": "pomost w remoncie" } });
    let waits = write("PATCH", &at, "anna", PATCH, &patch);
    assert_eq!(waits.status, 202, "{}", told(&waits));
    let changeset = waits.header("location").to_owned();
    assert!(changeset.contains("/api/v1/changesets/") && told(&waits).contains("zatwierdzenie"));
    assert_eq!(house().json(&at)["properties"]["uwagiPubliczne"], first["properties"]["uwagiPubliczne"]);
    let read = house().send("GET", &changeset, "anna", &[], "");
    assert!(read.status == 200 && told(&read).contains("pomost w remoncie"), "{}", told(&read));
    let headers = [("content-type", PATCH), ("user-agent", QGIS)];
    let told = house().send("PATCH", &at, "anna", &headers, &patch.to_string());
    let xml = text(&told.body);
    assert!(told.status == 409 && xml.contains("czeka na zatwierdzenie") && xml.contains("<ExceptionText>"), "{xml}");
    let number = |xml: &str| xml.split("nr ").nth(1).unwrap().split(')').next().unwrap().to_owned();
    let again = house().send("PATCH", &at, "anna", &headers, &patch.to_string());
    assert_eq!(number(&text(&again.body)), number(&xml), "what waits is not handed in twice");
}

#[test]
fn qgis_finds_a_layer_editable_and_edits_it() {
    let get = |path: &str, accept: &str| {
        let answer = house().send("GET", path, "anna", &[("accept", accept), ("user-agent", QGIS)], "");
        assert_eq!(answer.status, 200, "{path}: {}", told(&answer));
        answer.json()
    };
    let landing = get("/", "application/json");
    let data = landing["links"].as_array().unwrap().iter().find(|l| l["rel"] == "data").unwrap().clone();
    let collection = get(&format!("{}/drzewa_drzewo", data["href"].as_str().unwrap()), "application/json");
    let layer_crs = collection["storageCrs"].as_str().unwrap();
    let schema = get("/collections/drzewa_drzewo/schema", "application/schema+json");
    assert_eq!(schema["properties"]["geometria"]["x-ogc-role"], "primary-geometry");
    assert_eq!(schema["properties"]["dzialki"]["readOnly"], true);
    assert_eq!(schema["properties"]["id"]["x-ogc-role"], "id");
    assert!(schema["required"].as_array().unwrap().contains(&json!("gatunek")));
    assert!(house().send("OPTIONS", TREES, "anna", &[("user-agent", QGIS)], "").header("allow").contains("POST"));
    get(&format!("{TREES}?limit=10&crs={layer_crs}"), "application/geo+json, application/json");
    // Insert: no id, coordinates in the layer's system northing first, the header bare.
    let (at, _) = planted();
    let place = get(&format!("{at}?crs={layer_crs}"), GEOJSON)["geometry"].clone();
    let mut body = tree();
    body["geometry"] = place.clone();
    let edit = |method: &str, path: &str, media: &str, body: &Value| {
        let headers = [("content-type", media), ("content-crs", layer_crs), ("user-agent", QGIS)];
        house().send(method, path, "anna", &headers, &body.to_string())
    };
    let made = edit("POST", TREES, GEOJSON, &body);
    assert_eq!(made.status, 201, "{}", told(&made));
    let at = made.header("location").to_owned();
    assert!(at.contains("/items/"));
    get(&at, "application/geo+json, application/json");
    // Attributes and geometry go apart, one after the other, without any word on versions.
    let moved: Vec<f64> = place["coordinates"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap() + 1.5).collect();
    let shape = json!({ "geometry": { "type": "Point", "coordinates": moved } });
    assert_eq!(edit("PATCH", &at, PATCH, &json!({ "properties": { "gatunek": "quercus_robur" } })).status, 204);
    assert_eq!(edit("PATCH", &at, PATCH, &shape).status, 204);
    let now = get(&format!("{at}?crs={layer_crs}"), GEOJSON);
    assert_eq!(now["properties"]["gatunek"], "quercus_robur");
    for i in 0..2 {
        assert!((now["geometry"]["coordinates"][i].as_f64().unwrap() - moved[i]).abs() < 0.002, "{now}");
    }
    assert_eq!(house().send("DELETE", &at, "anna", &[("user-agent", QGIS)], "").status, 204);
}
