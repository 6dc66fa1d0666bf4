//! A house with a register of its own that holds something of every visibility, units and people around it, and the
//! feed, event streams, webhooks and attachments in front. Entries and changes are written by plain SQL, as the house.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use httpkit::{PublicBase, frame};
use portal::{Work, attachments, feed, signin};
use registers::rights::{Role, UnitKind};
use registers::{Catalogue, bundled};
use serde_json::{Value as Json, json};
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use store::accounts::{Area, By, NewAgreement, NewKey, NewPerson, NewRole, NewUnit};
use store::cluster::{Cluster, Settings};
use store::files::Files;
use tower::ServiceExt;

pub const PASSWORD: &str = "cztery zielone tramwaje";
/// What stands in internal, personal and conditional columns, and must be met where it may be and nowhere else.
pub const INTERNAL: &str = "TYLKO-WEWNETRZNE";
pub const PERSONAL: &str = "JAN-OSOBOWY";
pub const CONDITIONAL: &str = "WARUNKOWO-JAWNE";
pub const NAMESPACE: &str = "PL.ZIPIN.GMINA-A";

pub const REGISTER: &str = r#"
id = "lawki"
label = { pl = "Ławki", en = "Benches" }
legal = "brak"
keeper = "gmina"
kept = true
xml = { prefix = "law", namespace = "urn:law", identifier = "IdentyfikatorIIP" }
[[classes]]
name = "LAW_Lawka"
id = "law_lawka"
label = { pl = "Ławki", en = "Benches" }
attributes = [
  { name = "geometria", type = "geometry", kinds = ["point"], required = true, label = { pl = "geometria", en = "geometry" } },
  { name = "nazwa", type = "text", label = { pl = "nazwa", en = "name" } },
  { name = "stan", type = "text", label = { pl = "stan", en = "state" } },
  { name = "notatka", type = "text", visibility = "internal", label = { pl = "notatka", en = "note" } },
  { name = "darczynca", type = "text", visibility = "personal", label = { pl = "darczyńca", en = "donor" } },
  { name = "cena", type = "text", visibility = "conditional", public_when = { stan = ["odebrana"] }, label = { pl = "cena", en = "price" } },
]
"#;

pub struct House {
    pub store: Store,
    pub app: Router,
    pub work: Work,
    pub folder: PathBuf,
    url: String,
    cluster: Option<Cluster>,
}

impl Drop for House {
    fn drop(&mut self) {
        portal::stop(&self.work);
        if let Some(cluster) = self.cluster.take() {
            let _ = cluster.stop();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

pub fn feeding() -> feed::Settings {
    feed::Settings {
        private_webhooks: true,
        streams_per_address: 3,
        heartbeat: Duration::from_millis(200),
        first_wait: Duration::from_millis(2),
        ..feed::Settings::default()
    }
}

/// Nothing where PostgreSQL is not installed.
pub async fn house(name: &str, feeding: feed::Settings) -> Option<House> {
    // What goes wrong inside is told with a test that fails.
    let _ = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_test_writer().try_init();
    let folder = PathBuf::from(format!("/tmp/infostrada-live-{}-{name}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => {
            println!("skipped: {e}");
            return None;
        }
    };
    let catalogue: Catalogue =
        bundled::catalogue().unwrap().with(toml::from_str(REGISTER).unwrap(), "gmina-a").unwrap();
    let url = cluster.url();
    let store = Store::connect(&url, Arc::new(catalogue), 8).await.unwrap();
    store.migrate().await.unwrap();
    store.listen().await.unwrap();
    let unit = |id: &str, kind, parent: Option<&str>| NewUnit {
        id: id.into(),
        kind,
        teryt: None,
        name: format!("Jednostka {id}"),
        parent: parent.map(str::to_owned),
        namespace: None,
        area: None,
        active_from: None,
        active_to: None,
    };
    let units = [
        unit("04", UnitKind::Wojewodztwo, None),
        unit("gmina-a", UnitKind::Gmina, Some("04")),
        unit("gmina-b", UnitKind::Gmina, Some("04")),
        unit("psp-04", UnitKind::Partner, None),
    ];
    store.load_units(By::House, &units).await.unwrap();
    let mut kept = attachments::Settings::new(folder.join("w-drodze"));
    kept.largest = 1 << 20;
    let work = Work {
        feed: feed::Feed::new(store.clone(), feeding),
        attachments: attachments::Attachments::new(
            store.clone(),
            Files::folder(&folder.join("zalaczniki")).unwrap(),
            kept,
        ),
    };
    portal::start(&work);
    let base = Arc::new(PublicBase::default());
    let app = portal::router(store.clone(), signin::Settings::default(), &work)
        .layer(axum::middleware::from_fn_with_state(base, frame));
    let house = House { store, app, work, folder, url, cluster: Some(cluster) };
    for (login, unit, role) in [
        ("redaktorka", "gmina-a", Role::Editor),
        ("czytelnik", "gmina-a", Role::Reader),
        ("sasiad", "gmina-b", Role::Editor),
        ("administratorka", "gmina-a", Role::UnitAdmin),
        ("zatwierdzajaca", "gmina-a", Role::Approver),
        ("audytorka", "gmina-a", Role::Auditor),
    ] {
        house.person(login, unit, role).await;
    }
    Some(house)
}

/// Who asks.
#[derive(Clone, Default)]
pub struct Visitor {
    cookie: Option<String>,
    csrf: String,
    key: Option<String>,
}

impl Visitor {
    /// The same browser, sent by a page of another site.
    pub fn forged(&self) -> Self {
        Self { csrf: "zgadniety".into(), ..self.clone() }
    }
}

pub struct Seen {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Seen {
    pub fn json(&self) -> Json {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|e| panic!("{e}: {}", self.text()))
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }
}

impl House {
    pub async fn person(&self, login: &str, unit: &str, role: Role) {
        let new = NewPerson {
            login: login.into(),
            name: "Osoba Próbna".into(),
            email: Some(format!("{login}@example.pl")),
            unit: Some(unit.into()),
            password: Some(PASSWORD.into()),
        };
        let (id, _) = self.store.create_person(By::House, &new).await.unwrap();
        let role = NewRole { unit: unit.into(), register: None, role, until: None };
        self.store.set_roles(By::House, id, &[role]).await.unwrap();
    }

    pub async fn signed(&self, login: &str) -> Visitor {
        let seen = self
            .send(&Visitor::default(), "POST", "/api/v1/session", json!({ "login": login, "password": PASSWORD }))
            .await;
        assert_eq!(seen.status, 200, "{}", seen.text());
        let cookies = seen.headers.get_all("set-cookie").iter().map(|c| c.to_str().unwrap().split(';').next().unwrap());
        Visitor {
            cookie: Some(cookies.collect::<Vec<_>>().join("; ")),
            csrf: seen.json()["csrf"].as_str().unwrap().to_owned(),
            key: None,
        }
    }

    /// A key of a unit, perhaps for some registers or an area.
    pub async fn key(&self, unit: &str, registers: Option<Vec<String>>, area: Option<Json>) -> Visitor {
        let new = NewKey {
            unit: unit.into(),
            name: "system".into(),
            registers,
            area: area.map(|geometry| Area { geometry, srid: None }),
            purpose: "próba".into(),
            expires: None,
        };
        let made = self.store.create_key(By::House, &new).await.unwrap();
        Visitor { key: Some(made.secret), ..Visitor::default() }
    }

    pub async fn agreement(&self, giver: &str, receiver: &str, area: Option<Json>) -> i64 {
        let new = json!({
            "giver": giver, "receiver": receiver, "registers": ["lawki"], "purpose": "próba", "legal_basis": "porozumienie",
            "area": area.map(|geometry| json!({ "geometry": geometry })),
        });
        let new: NewAgreement = serde_json::from_value(new).unwrap();
        self.store.create_agreement(By::House, &new).await.unwrap()
    }

    pub async fn get(&self, visitor: &Visitor, path: &str) -> Seen {
        self.ask(visitor, "GET", path, &[], Body::empty()).await
    }

    pub async fn send(&self, visitor: &Visitor, method: &str, path: &str, body: Json) -> Seen {
        self.ask(visitor, method, path, &[("content-type", "application/json")], Body::from(body.to_string())).await
    }

    pub async fn ask(&self, v: &Visitor, method: &str, path: &str, headers: &[(&str, &str)], body: Body) -> Seen {
        let response = self.app.clone().oneshot(request(v, method, path, headers, body)).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 1 << 26).await.unwrap().to_vec();
        let seen = Seen { status: parts.status.as_u16(), headers: parts.headers, bytes };
        assert_ne!(parts.status, StatusCode::from_u16(500).unwrap(), "{method} {path}: {}", seen.text());
        seen
    }

    /// The body as it comes, for streams that do not end.
    pub async fn open(&self, v: &Visitor, path: &str, headers: &[(&str, &str)]) -> axum::response::Response {
        self.request(v, "GET", path, headers, Body::empty()).await
    }

    /// As [`House::open`], by any method and with any body.
    pub async fn request(
        &self,
        v: &Visitor,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Body,
    ) -> axum::response::Response {
        self.app.clone().oneshot(request(v, method, path, headers, body)).await.unwrap()
    }

    /// Plain SQL as the house.
    pub fn sql(&self, text: &str) -> String {
        psql(&self.url, text)
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// A bench of gmina A at a place, with everything planted; an earlier version ends.
    pub fn bench(
        &self,
        local: &str,
        state: &str,
        publication: &str,
        at: (f64, f64),
        change: (&str, bool, bool),
    ) -> i64 {
        self.sql(&bench(local, state, publication, at, change)).trim().lines().last().unwrap().parse().unwrap()
    }
}

/// SQL that writes a version of a bench and its row in the feed; the last line it prints is the number.
pub fn bench(
    local: &str,
    state: &str,
    publication: &str,
    (x, y): (f64, f64),
    (op, before, after): (&str, bool, bool),
) -> String {
    let write = if op == "zakoncz" {
        String::new()
    } else {
        format!(
            "insert into lawki.law_lawka (fid, przestrzen_nazw, lokalny_id, wersja_id, start_obiekt, start_wersja, odcisk, geom, nazwa, stan, notatka, darczynca, cena, jednostka, stan_publikacji)
             values (1, '{NAMESPACE}', '{local}', to_char(clock_timestamp(), 'YYYYMMDD\"T\"HH24MISSUS'), now(), now(), 0,
                     st_setsrid(st_makepoint({x}, {y}), 2180), 'Ławka {local}', '{state}', '{INTERNAL}', '{PERSONAL}', '{CONDITIONAL}', 'gmina-a', '{publication}');"
        )
    };
    format!(
        "begin;
         create temp table was on commit drop as select wersja_id, web from lawki.law_lawka where lokalny_id = '{local}' and koniec_wersja is null;
         update lawki.law_lawka set koniec_wersja = clock_timestamp() where lokalny_id = '{local}' and koniec_wersja is null;
         {write}
         select infostrada.write_journal('[{{\"act\": \"apply\", \"object\": \"{local}\"}}]');
         insert into infostrada.feed
         select nextval('infostrada.feed_seq'), clock_timestamp(), null, 'lawki', 'law_lawka', '{op}', 'gmina-a', '{NAMESPACE}', '{local}',
                (select wersja_id from was), (select wersja_id from lawki.law_lawka where lokalny_id = '{local}' and koniec_wersja is null),
                {before}, {after}, (select box2d(web) from was),
                (select box2d(web) from lawki.law_lawka where lokalny_id = '{local}' and koniec_wersja is null)
         returning seq;
         commit;"
    )
}

pub fn psql(url: &str, text: &str) -> String {
    let done = Command::new("psql")
        .args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", text])
        .output()
        .expect("psql runs");
    assert!(done.status.success(), "{}\n{text}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

fn request(v: &Visitor, method: &str, path: &str, headers: &[(&str, &str)], body: Body) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path).header("host", "localhost");
    if let Some(cookie) = &v.cookie {
        request = request.header("cookie", cookie).header("x-csrf-token", &v.csrf);
        request = request.header("origin", "http://localhost").header("sec-fetch-site", "same-origin");
    }
    if let Some(key) = &v.key {
        request = request.header("authorization", format!("Bearer {key}"));
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(body).unwrap()
}
