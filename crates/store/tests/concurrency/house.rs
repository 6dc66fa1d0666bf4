//! A database of a test's own, and drafts written as clients write them.

use registers::change::{Draft, Op};
use registers::{Catalogue, bundled, reading};
use serde_json::{Map, Value as Json, json};
use sqlx::PgPool;
use std::sync::Arc;
use store::Store;
use store::changes::{About, Actor, Applied, ChangeError, Outcome};
use store::cluster::{Cluster, Settings};

pub struct House {
    pub store: Store,
    pub sql: PgPool,
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

pub const UNIT: &str = "9901011";
pub const ANNA: Actor = Actor::House { id: 1 };
pub const JAN: Actor = Actor::House { id: 2 };

pub async fn house(name: &str) -> Option<House> {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-races-{}-{name}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => {
            println!("skipped: {e}");
            return None;
        }
    };
    let store = Store::connect(&cluster.url(), Arc::new(bundled::catalogue().unwrap()), 4).await.unwrap();
    store.migrate().await.unwrap();
    let sql = PgPool::connect(&cluster.url()).await.unwrap();
    sqlx::raw_sql(
        "insert into infostrada.units (id, kind, teryt, name) values ('9901011', 'gmina', '9901011', 'Gmina Próbna');
         insert into infostrada.people (id, login, name) values (1, 'anna', 'Anna'), (2, 'jan', 'Jan')",
    )
    .execute(&sql)
    .await
    .unwrap();
    Some(House { store, sql, cluster: Some(cluster), folder })
}

fn object(properties: Json) -> Map<String, Json> {
    match properties {
        Json::Object(map) => map,
        other => panic!("{other} is no object"),
    }
}

fn values(catalogue: &Catalogue, class: &str, properties: Json) -> Draft {
    let class = catalogue.by_id(class).unwrap();
    let read = reading::read(class, &object(properties), 2177);
    assert!(read.violations.is_empty(), "{:?}", read.violations);
    Draft { class: class.ix, op: Op::Utworz, object: None, base: None, values: read.values, published: None }
}

pub fn tree(catalogue: &Catalogue, number: &str, girth: i64) -> Draft {
    values(
        catalogue,
        "drzewa_drzewo",
        json!({ "numer": number, "gatunek": "quercus_robur", "zarzadca": "Zarząd Zieleni", "stan": "dobry",
                "status": "rosnie", "obwodPnia130": girth, "wysokosc": 12.5,
                "zabiegi": [{ "rodzaj": "ciecie", "opis": "korona", "data": "2026-03-01" }],
                "geometria": { "type": "Point", "coordinates": [6_543_000.12, 5_894_000.34] } }),
    )
}

/// A memorial: of a class whose rules hold nothing, so that only the rows themselves are waited for.
pub fn memorial(catalogue: &Catalogue, name: &str) -> Draft {
    values(
        catalogue,
        "mpa_miejsce_pamieci",
        json!({ "nazwa": name, "typ": "pomnik",
                "geometria": { "type": "Point", "coordinates": [6_543_000.12, 5_894_000.34] } }),
    )
}

pub fn road(catalogue: &Catalogue, number: &str) -> Draft {
    values(
        catalogue,
        "drg_odcinek",
        json!({ "nrDrogi": number, "kategoria": "G", "klasa": "L", "kmOd": 0.0, "kmDo": 0.5, "zarzadca": "Burmistrz",
                "nawierzchnia": "bitumiczna", "status": "uzytkowana",
                "geometria": { "type": "LineString", "coordinates": [[6_543_000.0, 5_894_000.0], [6_543_500.0, 5_894_000.0]] } }),
    )
}

pub fn bridge(catalogue: &Catalogue, name: &str, road: &Applied) -> Draft {
    values(
        catalogue,
        "obi_obiekt",
        json!({ "nazwa": name, "rodzaj": "przepust", "szczegoly": "jawne", "droga": format!("{}_{}", road.namespace, road.local), "km": 0.1,
                "geometria": { "type": "Point", "coordinates": [6_543_100.0, 5_894_000.0] } }),
    )
}

pub fn change(catalogue: &Catalogue, of: &Applied, properties: Json) -> Draft {
    Draft {
        op: Op::Zmien,
        object: Some((of.namespace.clone(), of.local.clone())),
        base: of.after.clone(),
        ..values(catalogue, &of.class, properties)
    }
}

pub async fn draft(store: &Store, actor: Actor<'_>, drafts: &[Draft]) -> i64 {
    let id = store.open_changeset(actor, UNIT, &About::default()).await.unwrap();
    store.put_changes(actor, id, None, &About::default(), drafts).await.unwrap();
    id
}

/// Drafts and submits.
pub async fn save(store: &Store, actor: Actor<'_>, drafts: &[Draft]) -> Result<Outcome, ChangeError> {
    let id = draft(store, actor, drafts).await;
    store.submit_changeset(actor, id, None).await
}
