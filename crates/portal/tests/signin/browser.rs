//! A house with a few units and people, and a browser that visits it.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use httpkit::{PublicBase, frame};
use portal::signin::{Settings as Signin, router};
use registers::bundled;
use registers::rights::{Role, UnitKind};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Store;
use store::accounts::{By, NewPerson, NewRole, NewUnit};
use store::cluster::{Cluster, Settings};
use tower::ServiceExt;

pub const PASSWORD: &str = "cztery zielone tramwaje";

pub struct House {
    pub store: Store,
    pub app: Router,
    cluster: Option<Cluster>,
    folder: std::path::PathBuf,
}

impl Drop for House {
    fn drop(&mut self) {
        if let Some(cluster) = self.cluster.take() {
            let _ = cluster.stop();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Nothing where PostgreSQL is not installed.
pub async fn house(name: &str, settings: Signin) -> Option<House> {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-signin-{}-{name}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => {
            println!("skipped: {e}");
            return None;
        }
    };
    let store = Store::connect(&cluster.url(), Arc::new(bundled::catalogue().unwrap()), 4).await.unwrap();
    store.migrate().await.unwrap();
    let base = Arc::new(PublicBase::default());
    let app =
        axum::Router::from(router(store.clone(), settings)).layer(axum::middleware::from_fn_with_state(base, frame));
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
    Some(House { store, app, cluster: Some(cluster), folder })
}

impl House {
    pub async fn person(&self, login: &str, unit: Option<&str>, roles: &[(&str, Role)]) -> i64 {
        let new = NewPerson {
            login: login.into(),
            name: "Osoba Próbna".into(),
            email: Some(format!("{login}@example.pl")),
            unit: unit.map(str::to_owned),
            password: Some(PASSWORD.into()),
        };
        let (id, _) = self.store.create_person(By::House, &new).await.unwrap();
        let role =
            |(unit, role): &(&str, Role)| NewRole { unit: (*unit).into(), register: None, role: *role, until: None };
        self.store.set_roles(By::House, id, &roles.iter().map(role).collect::<Vec<_>>()).await.unwrap();
        id
    }

    pub fn browser(&self) -> Browser {
        Browser { app: self.app.clone(), cookies: BTreeMap::new(), csrf: None }
    }

    /// A browser in which this person is signed in.
    pub async fn signed(&self, login: &str) -> Browser {
        let mut browser = self.browser();
        let seen = browser.sign_in(login, PASSWORD).await;
        assert_eq!(seen.status, 200, "{}", seen.body);
        browser
    }
}

#[derive(Clone)]
pub struct Browser {
    pub app: Router,
    pub cookies: BTreeMap<String, String>,
    pub csrf: Option<String>,
}

pub struct Seen {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Value,
}

impl Seen {
    pub fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }
}

impl Browser {
    pub async fn sign_in(&mut self, login: &str, password: &str) -> Seen {
        let body = serde_json::json!({ "login": login, "password": password });
        let seen = self.send("POST", "/api/v1/session", Some(body), &[]).await;
        self.csrf = seen.body["csrf"].as_str().map(str::to_owned);
        seen
    }

    pub async fn get(&mut self, path: &str) -> Seen {
        self.send("GET", path, None, &[]).await
    }

    /// With everything that our own page would send.
    pub async fn act(&mut self, method: &str, path: &str, body: Value) -> Seen {
        let csrf = self.csrf.clone().unwrap_or_default();
        let own = [("x-csrf-token", csrf.as_str()), ("origin", "http://localhost"), ("sec-fetch-site", "same-origin")];
        self.send(method, path, Some(body), &own).await
    }

    pub async fn send(&mut self, method: &str, path: &str, body: Option<Value>, headers: &[(&str, &str)]) -> Seen {
        let mut request = Request::builder().method(method).uri(path).header("host", "localhost");
        if !self.cookies.is_empty() {
            let all: Vec<String> = self.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
            request = request.header("cookie", all.join("; "));
        }
        if body.is_some() && !headers.iter().any(|(n, _)| *n == "content-type") {
            request = request.header("content-type", "application/json");
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let body = body.map_or(Body::empty(), |b| match b {
            // Texts are sent as they are, for bodies that are no JSON.
            Value::String(raw) => Body::from(raw),
            other => Body::from(other.to_string()),
        });
        let response = self.app.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        for line in parts.headers.get_all("set-cookie") {
            let (name, value) = line.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = to_bytes(body, 1 << 22).await.unwrap();
        let status = parts.status;
        assert_ne!(status, StatusCode::INTERNAL_SERVER_ERROR, "{method} {path}: {}", String::from_utf8_lossy(&bytes));
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Seen { status: status.as_u16(), headers: parts.headers, body }
    }
}
