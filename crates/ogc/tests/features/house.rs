//! A small house for the tests: a private database with a few heights and a fence, and the service in front of it.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use httpkit::PublicBase;
use registers::geometry::{Coord, Curve, Segment, Shape};
use registers::{Catalogue, Entry, Geometry, Identity, Life, Record, Value, bundled, ewkb};
use serde_json::Value as Json;
use std::path::PathBuf;
use std::sync::Arc;
use store::Store;
use store::cluster::{Cluster, Settings};
use store::load::{About, Wishes};
use tower::ServiceExt;

pub const START: i64 = 1_700_000_000_000_000;
pub const DAY: i64 = 86_400_000_000;
pub const HEIGHTS: usize = 25;
pub const BASE: &str = "https://mapy.powiat.pl";

pub struct House {
    router: Router,
    store: Option<Store>,
    cluster: Option<Cluster>,
    folder: PathBuf,
}

/// An answer, read to its end.
pub struct Seen {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    /// The same, where it is no text.
    pub bytes: Vec<u8>,
}

impl Seen {
    pub fn json(&self) -> Json {
        serde_json::from_str(&self.body).unwrap_or_else(|e| panic!("{e}: {}", self.body))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }

    /// Address of the first link with this relation and type.
    pub fn link(&self, rel: &str, media: &str) -> Option<String> {
        self.json()["links"]
            .as_array()?
            .iter()
            .find(|l| l["rel"] == rel && l["type"] == media)
            .and_then(|l| l["href"].as_str())
            .map(str::to_owned)
    }
}

impl Drop for House {
    fn drop(&mut self) {
        drop(self.store.take());
        if let Some(cluster) = self.cluster.take() {
            let _ = cluster.stop();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl House {
    /// Nothing where PostgreSQL is not installed.
    pub async fn open() -> Option<Self> {
        let folder = PathBuf::from(format!("/tmp/infostrada-ogc-{}", std::process::id()));
        let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
            Ok(c) => c,
            Err(e) => {
                println!("skipped: {e}");
                return None;
            }
        };
        let store = Store::connect(&cluster.url(), Arc::new(bundled::catalogue().unwrap()), 4).await.unwrap();
        store.migrate().await.unwrap();
        let mut loader = store.load(Wishes::default()).await.unwrap();
        loader.take(entries(&store.catalogue()).into_iter().map(Record::Entry).collect()).await.unwrap();
        loader.finish(About { source: "test".into(), ..About::default() }).await.unwrap();
        let base = Arc::new(PublicBase::new(Some(BASE), false).unwrap());
        let router = ogc::router(ogc::OgcState::new(store.clone(), ogc::Settings::default()))
            .layer(axum::middleware::from_fn_with_state(base, httpkit::frame));
        Some(Self { router, store: Some(store), cluster: Some(cluster), folder })
    }

    pub async fn get(&self, path: &str) -> Seen {
        self.ask("GET", path, &[]).await
    }

    /// `path` may be an absolute link of the service.
    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Seen {
        let path = path.strip_prefix(BASE).unwrap_or(path);
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = self.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let body = to_bytes(response.into_body(), 64 << 20).await.unwrap();
        Seen { status, headers, body: String::from_utf8_lossy(&body).into_owned(), bytes: body.to_vec() }
    }
}

pub fn place(i: usize) -> (f64, f64) {
    #[expect(clippy::cast_precision_loss, reason = "a small number")]
    let step = i as f64 * 10.0;
    (6_543_000.12 + step, 5_894_000.34 + step)
}

/// Heights `h/00` … on a diagonal, the first of which had an earlier version; and a fence with an arc.
fn entries(catalogue: &Catalogue) -> Vec<Entry> {
    let mut all: Vec<Entry> = (0..HEIGHTS)
        .map(|i| {
            let (x, y) = place(i);
            let value = 10.0 + f64::from(u8::try_from(i).unwrap());
            height(catalogue, &format!("h/{i:02}"), (0, None), value, Shape::Point(Coord { x, y, z: 0.0 }))
        })
        .collect();
    let (x, y) = place(0);
    let older = height(catalogue, "h/00", (-10, Some(0)), 9.0, Shape::Point(Coord { x, y, z: 0.0 }));
    all.push(older);
    let c = |x: f64, y: f64| Coord { x: 6_543_000.0 + x, y: 5_894_000.0 + y, z: 0.0 };
    let fence = Curve {
        segments: vec![
            Segment { arc: false, points: vec![c(0.0, 0.0), c(10.25, 0.0)] },
            Segment { arc: true, points: vec![c(10.25, 0.0), c(15.0, 5.0), c(20.0, 0.0)] },
        ],
    };
    let class = catalogue.by_id("ot_ogrodzenia").unwrap();
    let kind = ("rodzajOgrodzenia", Value::Text("o".into()));
    all.push(entry(catalogue, &class.id, "<płot>", (0, None), [kind], Shape::MultiLine(vec![fence])));
    all
}

fn height(catalogue: &Catalogue, local: &str, days: (i64, Option<i64>), value: f64, shape: Shape) -> Entry {
    let kind = if value < 20.0 { "n" } else { "s" };
    let values = [("rodzajRzednej", Value::Text(kind.into())), ("rzedna", Value::Real(value))];
    entry(catalogue, "ot_rzedna", local, days, values, shape)
}

fn entry<const N: usize>(
    catalogue: &Catalogue,
    class: &str,
    local: &str,
    (from, to): (i64, Option<i64>),
    attributes: [(&str, Value); N],
    shape: Shape,
) -> Entry {
    let class = catalogue.by_id(class).unwrap();
    let mut values = vec![Value::Null; class.attributes.len()];
    let common = [("zrodlo", Value::Text("O".into())), ("informacjaDodatkowa", Value::Text("<b>&".into()))];
    for (name, v) in attributes.into_iter().chain(common) {
        values[class.attribute(name).unwrap().0] = v;
    }
    let place = Geometry { srid: 2177, has_z: false, shape };
    values[class.main_geometry.unwrap()] = Value::Geometry(ewkb::encode(&place));
    Entry {
        class: class.ix,
        identity: Identity {
            namespace: "PL.PZGiK.9901.BDOT500".into(),
            local: local.into(),
            version: Some(format!("v{from}")),
        },
        life: Life {
            object_from: Some(START - 10 * DAY),
            version_from: Some(START + from * DAY),
            version_to: to.map(|t| START + t * DAY),
            object_to: None,
        },
        values,
        rest: None,
        line: 1,
    }
}
