//! A unit's own register on two servers of one database: one request makes it, one entry draws it, nothing is restarted.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use registers::bundled;
use registers::rights::{Role, UnitKind};
use serde_json::{Value as Json, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::Store;
use store::accounts::{By, NewPerson, NewRole, NewUnit};
use store::cluster::{Cluster, Settings};
use tower::ServiceExt;

const UNIT: &str = "0461011";
/// A unit below it.
const BELOW: &str = "0461011-zielen";
const CLASS: &str = "j0461011_lawki_lawka";
const TOML: &str = "application/toml";
const PASSWORD: &str = "trzy ławki pod lipą 7";
const BENCHES: &str = r#"
id = "j0461011_lawki"
label = { pl = "Ławki miejskie", en = "City benches" }
legal = "uchwała nr XII/34/2026"
keeper = "gmina"
kept = true
duty = "voluntary"
xml = { prefix = "law", namespace = "https://gmina.example/lawki/1.0", identifier = "IdentyfikatorIIP" }

[[classes]]
name = "LAW_Lawka"
id = "j0461011_lawki_lawka"
label = { pl = "Ławki", en = "Benches" }
title = [{ text = "{numer}" }]
tile = { groups = ["rejestry"], minzoom = 14, maxzoom = 17, attributes = ["numer"] }
attributes = [
  { name = "numer", type = "text", required = true, label = { pl = "numer", en = "number" } },
  { name = "telZglaszajacego", type = "text", visibility = "personal", label = { pl = "telefon zgłaszającego", en = "telephone of the reporter" } },
  { name = "geometria", type = "geometry", kinds = ["point"], label = { pl = "położenie", en = "place" } },
]
"#;

struct House {
    servers: [Router; 2],
    cluster: Option<Cluster>,
    folder: PathBuf,
}

impl Drop for House {
    fn drop(&mut self) {
        if let Some(cluster) = self.cluster.take() {
            let _ = cluster.stop();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

struct Seen {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Seen {
    fn json(&self) -> Json {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&self.body)))
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }

    fn holds(&self, text: &str) -> bool {
        String::from_utf8_lossy(&self.body).contains(text)
    }
}

async fn server(url: &str, folder: &Path) -> (Store, Router) {
    let store = Store::connect(url, Arc::new(bundled::catalogue().unwrap()), 4).await.unwrap();
    store.migrate().await.unwrap();
    store.listen().await.unwrap();
    let config =
        server::Config { tile_cache_bytes: 1 << 20, folder: folder.join("pliki"), ..server::Config::default() };
    let app = server::app(store.clone(), &config).unwrap().router;
    (store, app)
}

impl House {
    async fn open() -> Option<Self> {
        let folder = PathBuf::from(format!("/tmp/infostrada-server-{}", std::process::id()));
        let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
            Ok(c) => c,
            Err(e) => {
                println!("skipped: {e}");
                return None;
            }
        };
        let (a, one) = server(&cluster.url(), &folder).await;
        let (_, two) = server(&cluster.url(), &folder).await;
        for (id, kind, parent) in [
            (UNIT, UnitKind::Gmina, None),
            ("0461022", UnitKind::Gmina, None),
            (BELOW, UnitKind::JednostkaPodlegla, Some(UNIT.to_owned())),
        ] {
            let unit = NewUnit {
                id: id.into(),
                kind,
                teryt: parent.is_none().then(|| id.into()),
                name: format!("Jednostka {id}"),
                parent,
                namespace: None,
                area: None,
                active_from: None,
                active_to: None,
            };
            a.create_unit(By::House, &unit).await.unwrap();
        }
        for (login, unit, role) in [
            ("adm", UNIT, Role::UnitAdmin),
            ("obcy", "0461022", Role::UnitAdmin),
            ("red", UNIT, Role::Editor),
            ("sasiad", "0461022", Role::Editor),
            ("zielen", BELOW, Role::Editor),
        ] {
            let person = NewPerson {
                login: login.into(),
                name: "Osoba Testowa".into(),
                email: None,
                unit: Some(unit.into()),
                password: Some(PASSWORD.into()),
            };
            let (id, _) = a.create_person(By::House, &person).await.unwrap();
            let role = NewRole { unit: unit.into(), register: None, role, until: None };
            a.set_roles(By::House, id, &[role]).await.unwrap();
        }
        Some(Self { servers: [one, two], cluster: Some(cluster), folder })
    }

    async fn ask(&self, server: usize, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Seen {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_owned())).unwrap();
        let response = self.servers[server].clone().oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let body = to_bytes(response.into_body(), 64 << 20).await.unwrap().to_vec();
        Seen { status, headers, body }
    }

    async fn get(&self, server: usize, path: &str) -> Seen {
        self.ask(server, "GET", path, &[("accept", "application/json, */*;q=0.5")], "").await
    }

    /// Cookie and the value for `X-CSRF-Token`.
    async fn sign_in(&self, login: &str) -> (String, String) {
        let body = json!({ "login": login, "password": PASSWORD }).to_string();
        let seen = self.ask(0, "POST", "/api/v1/session", &[("content-type", "application/json")], &body).await;
        assert!(seen.status.is_success(), "{}", String::from_utf8_lossy(&seen.body));
        let cookie = seen.header("set-cookie").split(';').next().unwrap().to_owned();
        (cookie, seen.json()["csrf"].as_str().unwrap().to_owned())
    }

    /// Asks until the answer fits; what others did is known in well under a second.
    async fn until(&self, server: usize, path: &str, fits: impl Fn(&Seen) -> bool) -> Seen {
        let begun = Instant::now();
        loop {
            let seen = self.get(server, path).await;
            if fits(&seen) {
                return seen;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(2),
                "{path}: {} {}",
                seen.status,
                String::from_utf8_lossy(&seen.body)
            );
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// A first entry by one request, to the server where the register was not made.
    async fn bench(&self, signed: (&str, &str)) {
        let seen = self.post_bench(signed).await;
        assert_eq!(seen.status, 201, "{}", String::from_utf8_lossy(&seen.body));
    }

    async fn post_bench(&self, signed: (&str, &str)) -> Seen {
        let path = format!("/api/v1/registers/j0461011_lawki/classes/{CLASS}/features");
        let headers = [("cookie", signed.0), ("x-csrf-token", signed.1), ("content-type", "application/json")];
        let bench = json!({
            "properties": { "numer": "17", "telZglaszajacego": "600700800" },
            "geometry": { "type": "Point", "coordinates": [18.643_158, 53.176_482] },
        });
        self.ask(1, "POST", &path, &headers, &bench.to_string()).await
    }
}

/// The tile at a zoom that holds the bench.
fn tile(z: u32) -> String {
    let (lon, lat) = (18.643_158_f64, 53.176_482_f64);
    let n = f64::from(1_u32 << z);
    let x = (lon + 180.0) / 360.0 * n;
    let y = (1.0 - lat.to_radians().tan().asinh() / std::f64::consts::PI) / 2.0 * n;
    format!("{z}/{}/{}", x.floor(), y.floor())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_request_makes_a_register_and_one_entry_draws_it_on_two_servers() {
    let Some(house) = House::open().await else { return };
    let (cookie, csrf) = house.sign_in("adm").await;
    let signed = [("cookie", cookie.as_str()), ("x-csrf-token", csrf.as_str()), ("content-type", TOML)];
    let own = "/api/v1/registers/j0461011_lawki";
    let post = format!("/api/v1/registers?unit={UNIT}");

    strangers_are_refused(&house, &post).await;
    mistakes_come_all_at_once(&house, &signed, &post).await;
    let checked = house.ask(0, "POST", &format!("/api/v1/registers/check?unit={UNIT}"), &signed, BENCHES).await;
    assert_eq!((checked.status.as_u16(), &checked.json()["new"]), (200, &json!(true)));

    let before = house.until(1, "/tiles/rejestry", |s| s.status == 200).await;
    assert!(!before.holds(CLASS));
    let begun = Instant::now();
    let made = house.ask(0, "POST", &post, &signed, BENCHES).await;
    assert_eq!(made.status, 201, "{}", String::from_utf8_lossy(&made.body));
    assert_eq!((made.header("location"), made.header("etag")), (own, "\"1\""));
    println!("declared in {:?}", begun.elapsed());

    // At once where it was made, and as soon as it is heard on the other.
    for server in [0, 1] {
        house.until(server, &format!("/collections/{CLASS}"), |s| s.status == 200).await;
        println!("server {server} serves it after {:?}", begun.elapsed());
        for (path, text) in [
            (format!("{own}/classes/{CLASS}/schema"), "\"numer\""),
            (format!("{own}/schema"), CLASS),
            ("/api/v1/registers".to_owned(), "Ławki miejskie"),
            ("/tiles/rejestry".to_owned(), CLASS),
            (format!("/tiles/{CLASS}"), "vector_layers"),
            ("/styles/zasadnicza-jasny.json".to_owned(), "rejestr-j0461011_lawki_lawka-punkt"),
            ("/collections".to_owned(), CLASS),
            ("/api".to_owned(), CLASS),
        ] {
            let seen = house.get(server, &path).await;
            assert!(seen.status == 200 && seen.holds(text), "{server} {path}: {}", seen.status);
            assert!(!seen.holds("telZglaszajacego"), "{server} {path} tells of personal attributes");
        }
        for set in [CLASS, "rejestry"] {
            assert_eq!(house.get(server, &format!("/tiles/{set}/{}", tile(16))).await.status, 204);
        }
    }
    // Who works with the entries sees the whole form.
    let (red, red_csrf) = house.sign_in("red").await;
    let form = house.ask(1, "GET", &format!("{own}/classes/{CLASS}/schema"), &[("cookie", red.as_str())], "").await;
    assert!(form.holds("telZglaszajacego"), "{}", String::from_utf8_lossy(&form.body));

    house.bench((&red, &red_csrf)).await;
    for server in [0, 1] {
        for set in [CLASS, "rejestry"] {
            let drawn = house.until(server, &format!("/tiles/{set}/{}", tile(16)), |s| s.status == 200).await;
            assert!(drawn.holds("17") && drawn.holds(CLASS) && !drawn.holds("600700800"));
        }
        let items = house.get(server, &format!("/collections/{CLASS}/items")).await;
        assert_eq!(items.json()["numberMatched"], 1);
        let here = house.get(server, "/api/co-tu-jest?lon=18.643158&lat=53.176482&r=5").await;
        assert_eq!(here.json()["features"][0]["title"], "17", "{}", here.json());
    }

    a_change_reaches_both(&house, &signed, own).await;
    closed_it_is_gone_and_opened_it_is_back(&house, &signed, own).await;
    only_its_unit_and_those_below_keep_it(&house).await;
}

/// An editor of every register of the neighbour is none of this one.
async fn only_its_unit_and_those_below_keep_it(house: &House) {
    let (cookie, csrf) = house.sign_in("sasiad").await;
    let refused = house.post_bench((&cookie, &csrf)).await;
    assert_eq!(refused.status, 403, "{}", String::from_utf8_lossy(&refused.body));
    let (cookie, csrf) = house.sign_in("zielen").await;
    house.bench((&cookie, &csrf)).await;
}

async fn strangers_are_refused(house: &House, post: &str) {
    assert_eq!(house.ask(0, "POST", post, &[("content-type", TOML)], BENCHES).await.status, 401);
    for login in ["obcy", "red"] {
        let (cookie, csrf) = house.sign_in(login).await;
        let signed = [("cookie", cookie.as_str()), ("x-csrf-token", csrf.as_str()), ("content-type", TOML)];
        let seen = house.ask(0, "POST", post, &signed, BENCHES).await;
        assert_eq!((seen.status.as_u16(), &seen.json()["code"]), (403, &json!("not_your_unit")));
        let nowhere = house.ask(0, "POST", "/api/v1/registers?unit=9999999", &signed, BENCHES).await;
        assert_eq!(nowhere.status, 404);
        let bundled = house.ask(0, "DELETE", "/api/v1/registers/drzewa", &signed, "").await;
        assert_eq!((bundled.status.as_u16(), &bundled.json()["code"]), (403, &json!("bundled_register")));
    }
}

async fn mistakes_come_all_at_once(house: &House, signed: &[(&str, &str)], post: &str) {
    let wrong = BENCHES
        .replace("kept = true", "kept = false")
        .replace("\"rejestry\"", "\"zasadnicza\"")
        .replace("{numer}", "{nr}");
    let seen = house.ask(0, "POST", post, signed, &wrong).await;
    let list = seen.json()["violations"].clone();
    let codes: Vec<&str> = list.as_array().unwrap().iter().map(|v| v["code"].as_str().unwrap()).collect();
    assert_eq!((seen.status.as_u16(), codes), (422, vec!["not_kept", "tile_group", "inconsistent"]));
    assert_eq!(list[2]["pointer"], "/classes/0");
    assert_eq!(list[2]["text"], "LAW_Lawka: nie ma atrybutu nr.");
    let seen = house.ask(0, "POST", post, &[signed[0], signed[1], ("content-type", "text/plain")], BENCHES).await;
    assert_eq!(seen.status, 415);
    let seen = house.ask(0, "POST", post, signed, &"#".repeat((1 << 20) + 1)).await;
    assert_eq!(seen.status, 413);
}

async fn a_change_reaches_both(house: &House, signed: &[(&str, &str)], own: &str) {
    let wider = BENCHES.replace(
        "{ name = \"telZglaszajacego\"",
        "{ name = \"oparcie\", type = \"boolean\", label = { pl = \"oparcie\", en = \"back\" } },\n  { name = \"telZglaszajacego\"",
    );
    assert_eq!(house.ask(1, "PUT", own, signed, &wider).await.status, 428);
    let with = |tag: &'static str| [signed[0], signed[1], signed[2], ("if-match", tag)];
    let stale = house.ask(1, "PUT", own, &with("\"7\""), &wider).await;
    assert_eq!((stale.status.as_u16(), &stale.json()["version"]), (412, &json!(1)));
    let open = wider.replace("visibility = \"personal\"", "visibility = \"public\"");
    let unsaid = house.ask(1, "PUT", own, &with("\"1\""), &open).await;
    assert_eq!((unsaid.status.as_u16(), &unsaid.json()["violations"][0]["code"]), (422, &json!("confirm_more_public")));
    let gone = BENCHES
        .replace("{ name = \"numer\"", "{ name = \"nr\"")
        .replace("{numer}", "{nr}")
        .replace("[\"numer\"]", "[\"nr\"]");
    let lost = house.ask(1, "PUT", own, &with("\"1\""), &gone).await;
    assert_eq!((lost.status.as_u16(), &lost.json()["violations"][0]["code"]), (422, &json!("would_destroy")));
    let changed = house.ask(1, "PUT", own, &with("\"1\""), &wider).await;
    assert_eq!((changed.status.as_u16(), changed.header("etag")), (200, "\"2\""));
    for server in [0, 1] {
        house.until(server, &format!("{own}/classes/{CLASS}/schema"), |s| s.holds("oparcie")).await;
        house.until(server, &format!("/collections/{CLASS}/queryables"), |s| s.holds("oparcie")).await;
        assert_eq!(house.get(server, &format!("/collections/{CLASS}/items")).await.json()["numberMatched"], 1);
    }
}

async fn closed_it_is_gone_and_opened_it_is_back(house: &House, signed: &[(&str, &str)], own: &str) {
    let with = |tag: &'static str| [signed[0], signed[1], signed[2], ("if-match", tag)];
    let closed = house.ask(0, "DELETE", own, &with("\"2\""), "").await;
    assert_eq!((closed.status.as_u16(), &closed.json()["retired"]), (200, &json!(true)));
    for server in [0, 1] {
        house.until(server, &format!("/collections/{CLASS}"), |s| s.status == 404).await;
        for path in
            [own.to_owned(), format!("{own}/schema"), format!("/tiles/{CLASS}"), format!("/collections/{CLASS}/items")]
        {
            assert_eq!(house.get(server, &path).await.status, 404, "{server} {path}");
        }
        for path in ["/tiles/rejestry", "/collections", "/api", "/api/v1/registers", "/styles/zasadnicza-jasny.json"] {
            assert!(!house.get(server, path).await.holds("lawki"), "{server} {path}");
        }
        assert_eq!(house.get(server, &format!("/tiles/rejestry/{}", tile(16))).await.status, 204);
        // Who may open it again still finds it.
        assert_eq!(house.ask(server, "GET", own, signed, "").await.json()["retired"], true);
    }
    let open = house.ask(1, "POST", &format!("{own}/reopen"), &with("\"3\""), "").await;
    assert_eq!(open.status, 200, "{}", String::from_utf8_lossy(&open.body));
    for server in [0, 1] {
        house.until(server, &format!("/tiles/rejestry/{}", tile(16)), |s| s.status == 200 && s.holds("17")).await;
        assert_eq!(house.get(server, &format!("/collections/{CLASS}/items")).await.json()["numberMatched"], 1);
    }
}
