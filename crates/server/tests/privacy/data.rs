//! Entries with planted values, made over HTTP by the people who would make them.

use crate::browser::Browser;
use crate::table::Who;
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub const TREES: &str = "/api/v1/registers/drzewa/classes/drzewa_drzewo/features";
pub const TANKS: &str = "/api/v1/registers/zbiornik_bezodplywowy/classes/zbo_zbiornik/features";
pub const REPORTS: &str = "/api/v1/registers/zgloszenie/classes/zgl_zgloszenie/features";

/// Longitudes of what stands in A and in B; all on one latitude.
pub const A: f64 = 18.60;
pub const B: f64 = 18.70;
pub const LAT: f64 = 53.01;

#[derive(Debug, Clone)]
pub struct Entry {
    /// Address of the class's entries.
    pub home: &'static str,
    pub id: String,
    /// Version ids, the first first.
    pub versions: Vec<String>,
}

impl Entry {
    pub fn path(&self) -> String {
        format!("{}/{}", self.home, self.id)
    }

    pub fn last(&self) -> &str {
        self.versions.last().unwrap()
    }

    pub fn class(&self) -> &'static str {
        self.home.split('/').nth(6).unwrap()
    }

    pub fn register(&self) -> &'static str {
        self.home.split('/').nth(4).unwrap()
    }
}

pub struct Data {
    pub tree_a: Entry,
    pub tree_a_internal: Entry,
    pub tree_a_withdrawn: Entry,
    pub tank_a: Entry,
    pub report_a: Entry,
    pub report_a_hidden: Entry,
    pub tree_b: Entry,
    pub tank_b: Entry,
    pub tank_b_ended: Entry,
    pub report_b: Entry,
    pub report_b_hidden: Entry,
    /// Changeset of the owner that was not submitted.
    pub draft: i64,
    pub attachments: BTreeMap<&'static str, String>,
    /// An instant at which the withdrawn tree was public and the old owner stood in the register.
    pub early: String,
    /// The last number of a changeset.
    pub last_changeset: i64,
}

impl Data {
    pub fn entries(&self) -> [&Entry; 11] {
        [
            &self.tree_a,
            &self.tree_a_internal,
            &self.tree_a_withdrawn,
            &self.tank_a,
            &self.report_a,
            &self.report_a_hidden,
            &self.tree_b,
            &self.tank_b,
            &self.tank_b_ended,
            &self.report_b,
            &self.report_b_hidden,
        ]
    }
}

fn feature(lon: f64, properties: Value) -> Value {
    json!({ "properties": properties, "geometry": { "type": "Point", "coordinates": [lon, LAT] } })
}

pub fn tree(lon: f64, number: &str, more: Value) -> Value {
    let mut properties =
        json!({ "numer": number, "gatunek": "quercus_robur", "zarzadca": "Zarząd Zieleni", "status": "rosnie" });
    properties.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    feature(lon, properties)
}

pub fn tank(lon: f64, number: &str, owner: &str) -> Value {
    feature(lon, json!({ "numer": number, "pojemnosc": 8.5, "status": "zgloszony", "wlasciciel": owner }))
}

pub fn report(lon: f64, nr: u32, moderation: &str, text: &str, reporter: &str) -> Value {
    feature(
        lon,
        json!({ "numer": format!("ZGL-2026-{nr:06}"), "kategoria": "zielen", "opis": text, "moderacja": moderation,
                "dataWplywu": "2026-05-01T10:00:00Z", "zglaszajacy": reporter, "jednostkaDocelowa": "gmina",
                "status": "przyjete" }),
    )
}

/// Makes an entry and reads from the answer what it is called.
pub async fn made(by: &Browser, home: &'static str, query: &str, body: Value) -> Entry {
    let seen = by.act("POST", &format!("{home}{query}"), body).await;
    assert_eq!(seen.status, 201, "{}", seen.text());
    let applied = &seen.json()["applied"][0];
    Entry {
        home,
        id: applied["id"].as_str().unwrap().into(),
        versions: vec![applied["after"].as_str().unwrap().into()],
    }
}

pub async fn changed(by: &Browser, entry: &mut Entry, body: Value) {
    let tag = format!("\"{}\"", entry.last());
    let seen = by.act_with("PATCH", &entry.path(), body, &[("if-match", &tag)]).await;
    assert_eq!(seen.status, 200, "{}", seen.text());
    entry.versions.push(seen.json()["applied"][0]["after"].as_str().unwrap().into());
}

async fn attached(by: &Browser, entry: &Entry, visibility: &str, text: &str) -> String {
    let path = format!("{}/attachments?name={text}.txt&visibility={visibility}", entry.path());
    let request = by.request("POST", &path).header("content-type", "text/plain");
    let seen = by.send(request.body(format!("Treść załącznika: {text}").into()).unwrap()).await;
    assert_eq!(seen.status, 201, "{}", seen.text());
    seen.json()["id"].as_str().unwrap().to_owned()
}

pub async fn plant(browsers: &BTreeMap<Who, Browser>) -> Data {
    let (a, b) = (&browsers[&Who::Owner], &browsers[&Who::Neighbour]);
    let notes = |open: &str, inner: &str| json!({ "uwagiPubliczne": open, "uwagiWewnetrzne": inner });
    let tree_a =
        made(a, TREES, "?reason=POW-A-drzewoQ", tree(A, "PUB-A-numerQ", notes("PUB-A-drzewoQ", "WEW-A-drzewoQ"))).await;
    let mut body = tree(A + 0.001, "D-2", notes("PUB-A-wewnetrzneQ", "x"));
    body["published"] = json!("wewnetrzny");
    let tree_a_internal = made(a, TREES, "", body).await;
    let mut tree_a_withdrawn = made(a, TREES, "", tree(A + 0.002, "D-3", notes("PUB-A-wycofaneQ", "x"))).await;
    let mut tank_a = made(a, TANKS, "", tank(A, "WEW-A-zbiornikQ", "OSO-A-dawneQ")).await;
    let report_a = made(a, REPORTS, "", report(A, 1, "przyjeta", "WAR-A-jawneQ", "OSO-A-zgloszenieQ")).await;
    let report_a_hidden = made(a, REPORTS, "", report(A, 2, "oczekuje", "WAR-A-ukryteQ", "OSO-A-ukryteQ")).await;
    let tree_b = made(b, TREES, "?reason=POW-B-drzewoQ", tree(B, "D-1", notes("PUB-B-drzewoQ", "WEW-B-drzewoQ"))).await;
    let tank_b = made(b, TANKS, "", tank(B, "WEW-B-zbiornikQ", "OSO-B-zbiornikQ")).await;
    let tank_b_ended = made(b, TANKS, "", tank(B, "WEW-B-dawneQ", "OSO-B-dawneQ")).await;
    let report_b = made(b, REPORTS, "", report(B, 1, "przyjeta", "WAR-B-jawneQ", "OSO-B-zgloszenieQ")).await;
    let report_b_hidden = made(b, REPORTS, "", report(B, 2, "ukryta", "WAR-B-ukryteQ", "OSO-B-zgloszenieQ")).await;
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    let early = registers::time::format_utc(
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_micros() as i64 - 5_000,
    );
    changed(a, &mut tree_a_withdrawn, json!({ "published": "wycofany" })).await;
    changed(a, &mut tank_a, json!({ "properties": { "wlasciciel": "OSO-A-zbiornikQ" } })).await;
    let tag = format!("\"{}\"", tank_b_ended.last());
    let ended = b.act_with("DELETE", &tank_b_ended.path(), json!({}), &[("if-match", &tag)]).await;
    assert_eq!(ended.status, 200, "{}", ended.text());
    let mut attachments = BTreeMap::new();
    for (visibility, text) in
        [("public", "ZAL-A-jawnyQ"), ("internal", "ZAL-A-wewnetrznyQ"), ("personal", "ZAL-A-osobowyQ")]
    {
        attachments.insert(visibility, attached(a, &tree_a, visibility, text).await);
    }
    let mut first = tree(A + 0.003, "D-9", notes("PUB-A-szkicQ", "WEW-A-szkicQ"));
    first["class"] = json!("drzewa_drzewo");
    let mut second = tank(A + 0.003, "WEW-A-szkic-zbiornikQ", "OSO-A-szkicQ");
    second["class"] = json!("zbo_zbiornik");
    let draft = json!({ "unit": "gmina-a", "title": "TYT-A-szkicQ", "changes": [first, second] });
    let seen = a.act("POST", "/api/v1/changesets", draft).await;
    assert_eq!(seen.status, 201, "{}", seen.text());
    let draft = seen.json()["id"].as_i64().unwrap();
    Data {
        tree_a,
        tree_a_internal,
        tree_a_withdrawn,
        tank_a,
        report_a,
        report_a_hidden,
        tree_b,
        tank_b,
        tank_b_ended,
        report_b,
        report_b_hidden,
        draft,
        attachments,
        early,
        last_changeset: draft,
    }
}
