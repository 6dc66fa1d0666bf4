//! A register made for being asked, with planted entries, and the service in front of it.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use futures::StreamExt;
use httpkit::PublicBase;
use registers::geometry::{Coord, Curve, Shape, Surface};
use registers::time::{parse_date, parse_datetime};
use registers::{Catalogue, Class, Entry, Geometry, Identity, Life, Record, Value, ewkb};
use serde_json::Value as Json;
use std::path::PathBuf;
use std::sync::Arc;
use store::Store;
use store::cluster::{Cluster, Settings};
use store::load::{About, Wishes};
use tower::ServiceExt;

const REGISTER: &str = r#"
id = "pytany"
label = { pl = "Pytany", en = "Asked" }
legal = "Dz.U. 2021 poz. 1374"
keeper = "powiat"
xml = { prefix = "p", namespace = "pytany:1.0", identifier = "P_Id" }

[[codes]]
id = "P_Stan"
label = { pl = "Stan", en = "State" }
values = [
  { code = "i", pl = "istniejący", en = "existing" },
  { code = "p", pl = "projektowany", en = "planned" },
]

[[classes]]
name = "P_Rzecz"
id = "p_rzecz"
label = { pl = "Rzeczy", en = "Things" }
title = [{ text = "{nazwa}" }]
attributes = [
  { name = "geometria", type = "geometry", kinds = ["point", "multipoint", "line", "surface"], label = { pl = "geometria", en = "geometry" } },
  { name = "nazwa", type = "text", label = { pl = "nazwa", en = "name" } },
  { name = "nazwaInna", type = "text", label = { pl = "inna nazwa", en = "other name" } },
  { name = "stan", type = "code", codes = "P_Stan", label = { pl = "stan", en = "state" } },
  { name = "liczba", type = "integer", label = { pl = "liczba", en = "number" } },
  { name = "duza", type = "integer", label = { pl = "duża", en = "large" } },
  { name = "miara", type = "real", label = { pl = "miara", en = "measure" } },
  { name = "czynna", type = "boolean", label = { pl = "czynna", en = "in use" } },
  { name = "dzien", type = "date", label = { pl = "dzień", en = "day" } },
  { name = "chwila", type = "datetime", label = { pl = "chwila", en = "instant" } },
  { name = "uwagi", type = "text", many = true, label = { pl = "uwagi", en = "remarks" } },
  { name = "wlasciciel", type = "text", visibility = "personal", label = { pl = "właściciel", en = "owner" } },
  { name = "notatka", type = "text", visibility = "internal", label = { pl = "notatka", en = "note" } },
]
"#;

/// In the order of the Polish alphabet.
pub const TEXTS: [&str; 17] = [
    "", "a_b", "a'b", "a\\b", "a%b", "Adam", "Ądam", "Celina", "Ćma", "lipa", "Lipa", "Lipowa", "łódź", "Łódź",
    "Zosia", "Źrebię", "Żaba",
];
pub const NUMBERS: [i64; 9] = [-7, -1, 0, 1, 2, 3, 10, 9_007_199_254_740_993, i64::MIN];
pub const REALS: [f64; 8] = [-2.5, -0.0, 0.1, 0.5, 1.0, 3.0, 112.4, 1e200];
pub const DAYS: [&str; 4] = ["2023-12-31", "2024-01-01", "2024-02-29", "2025-06-30"];
pub const INSTANTS: [&str; 5] = [
    "2023-12-31T22:59:59Z",
    "2023-12-31T23:00:00Z",
    "2024-01-01T12:00:00.25Z",
    "2024-02-29T00:30:00Z",
    "2025-06-30T22:00:00Z",
];
/// South-western corner of what is planted, easting and northing in EPSG:2177.
pub const CORNER: (f64, f64) = (6_543_000.0, 5_894_000.0);
pub const ROWS: usize = 60;
pub const ITEMS: &str = "/collections/p_rzecz/items";
pub const SECRET: &str = "Tajemniczy";

/// Numbers that are the same at every run.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % n
    }

    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub fn of<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// A shape of the planted ground whose crossings are exact numbers.
    pub fn shape(&mut self) -> Shape {
        let mut at = || {
            let (x, y) = (u8::try_from(self.below(9)).unwrap(), u8::try_from(self.below(9)).unwrap());
            (f64::from(x), f64::from(y))
        };
        let ((x, y), (w, h), (x2, y2)) = (at(), at(), at());
        let c = |x: f64, y: f64| Coord { x: CORNER.0 + x, y: CORNER.1 + y, z: 0.0 };
        let (w, h) = (w.max(1.0), h.max(1.0));
        match self.below(5) {
            0 => Shape::Point(c(x, y)),
            1 if (x, y) != (x2, y2) => Shape::MultiPoint(vec![c(x, y), c(x2, y2)]),
            2 => Shape::Line(Curve::straight(vec![c(x, y), c(x + w, y), c(x + w, y + h)])),
            3 => Shape::Line(Curve::straight(vec![c(x, y), c(x + w, y + w)])),
            _ => {
                let ring = vec![c(x, y), c(x + w, y), c(x + w, y + h), c(x, y + h), c(x, y)];
                Shape::Surface(Surface { rings: vec![Curve::straight(ring)] })
            }
        }
    }
}

/// A planted entry.
pub struct Row {
    pub entry: Entry,
    pub shape: Option<Shape>,
}

pub struct House {
    router: Router,
    store: Option<Store>,
    cluster: Option<Cluster>,
    folder: PathBuf,
    pub class: Arc<Class>,
    pub rows: Vec<Row>,
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
        let folder = PathBuf::from(format!("/tmp/infostrada-filters-{}", std::process::id()));
        let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
            Ok(c) => c,
            Err(e) => {
                println!("skipped: {e}");
                return None;
            }
        };
        let catalogue = Arc::new(Catalogue::load([("pytany.toml", REGISTER)]).unwrap());
        let class = catalogue.shared(catalogue.by_id("p_rzecz").unwrap().ix);
        let store = Store::connect(&cluster.url(), catalogue, 4).await.unwrap();
        store.migrate().await.unwrap();
        let rows = planted(&class);
        let mut loader = store.load(Wishes::default()).await.unwrap();
        loader.take(rows.iter().map(|r| Record::Entry(r.entry.clone())).collect()).await.unwrap();
        loader.finish(About { source: "test".into(), ..About::default() }).await.unwrap();
        let base = Arc::new(PublicBase::new(Some("https://mapy.powiat.pl"), false).unwrap());
        let router = ogc::router(ogc::OgcState::new(store.clone(), ogc::Settings::default()))
            .layer(axum::middleware::from_fn_with_state(base, httpkit::frame));
        Some(Self { router, store: Some(store), cluster: Some(cluster), folder, class, rows })
    }

    /// Status and body of an answer.
    pub async fn get(&self, path: &str) -> (u16, String) {
        let path = path.strip_prefix("https://mapy.powiat.pl").unwrap_or(path);
        let request = Request::builder().uri(path).body(Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let body = to_bytes(response.into_body(), 64 << 20).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    /// What the store itself says to a question that was answered with an error.
    pub async fn why(&self, filter: &registers::filter::Filter) -> String {
        let store = self.store.as_ref().unwrap();
        let page =
            registers::filter::Page { filter: filter.clone(), after: None, limit: 1_000, crs: registers::crs::CRS84 };
        let items = store.items(&self.class, &page).await.unwrap().next().await;
        format!("{items:?} {:?}", store.count(&self.class, filter, 10).await)
    }

    /// The items of a question given as parameters.
    pub async fn ask(&self, parameters: &[(&str, &str)]) -> (u16, Json) {
        let query: Vec<String> =
            parameters.iter().map(|(n, v)| format!("{n}={}", httpkit::escape::percent_value(v))).collect();
        let (status, body) = self.get(&format!("{ITEMS}?{}", query.join("&"))).await;
        (status, serde_json::from_str(&body).unwrap_or_else(|e| panic!("{e}: {body}")))
    }

    /// Local ids of what a filter in text finds.
    pub async fn found(&self, filter: &str) -> Vec<String> {
        let (status, json) = self.ask(&[("filter", filter)]).await;
        assert_eq!(status, 200, "{filter}: {json}");
        locals(&json)
    }
}

pub fn locals(json: &Json) -> Vec<String> {
    let features = json["features"].as_array().unwrap_or_else(|| panic!("{json}"));
    features.iter().map(|f| f["properties"]["lokalnyId"].as_str().unwrap().to_owned()).collect()
}

fn planted(class: &Class) -> Vec<Row> {
    let mut dice = Dice::new(4711);
    (0..ROWS).map(|i| row(class, i, &mut dice)).collect()
}

fn row(class: &Class, i: usize, dice: &mut Dice) -> Row {
    let mut values = vec![Value::Null; class.attributes.len()];
    let mut set = |name: &str, v: Option<Value>| values[class.attribute(name).unwrap().0] = v.unwrap_or(Value::Null);
    let mut maybe = |v: Value| if dice.one_in(5) { None } else { Some(v) };
    let pick = |list: &[&str]| list[i * 7 % list.len()].to_owned();
    set("nazwa", maybe(Value::Text(pick(&TEXTS))));
    set("nazwaInna", maybe(Value::Text(TEXTS[i * 5 % TEXTS.len()].to_owned())));
    set("stan", maybe(Value::Text(pick(&["i", "p"]))));
    set("liczba", maybe(Value::Integer(NUMBERS[i % 7])));
    set("duza", maybe(Value::Integer([9_007_199_254_740_992, 9_007_199_254_740_993, i64::MAX, i64::MIN, 5][i % 5])));
    set("miara", maybe(Value::Real(REALS[i % REALS.len()])));
    set("czynna", maybe(Value::Boolean(i % 3 == 0)));
    set("dzien", maybe(Value::Date(parse_date(&pick(&DAYS)).unwrap())));
    set("chwila", maybe(Value::DateTime(parse_datetime(&pick(&INSTANTS)).unwrap())));
    let remarks = (0..i % 4).map(|n| TEXTS[(i * 3 + n * 5) % TEXTS.len()].to_owned()).collect();
    set("uwagi", maybe(Value::Texts(remarks)).filter(|v| *v != Value::Texts(Vec::new())));
    set("wlasciciel", Some(Value::Text(SECRET.into())));
    set("notatka", Some(Value::Text(SECRET.into())));
    let shape = if dice.one_in(6) { None } else { Some(dice.shape()) };
    let bytes = shape.clone().map(|shape| ewkb::encode(&Geometry { srid: 2177, has_z: false, shape }));
    values[class.main_geometry.unwrap()] = bytes.map_or(Value::Null, Value::Geometry);
    let version_from = parse_datetime(INSTANTS[i % INSTANTS.len()]);
    let entry = Entry {
        class: class.ix,
        identity: Identity { namespace: "PL.P".into(), local: format!("r{i:02}"), version: Some(format!("v{i}")) },
        life: Life { object_from: version_from, version_from, version_to: None, object_to: None },
        values,
        rest: None,
        line: 1,
    };
    Row { entry, shape }
}
