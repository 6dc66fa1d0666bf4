//! A unit's own registers: declared, changed and closed while the house runs, in one transaction each, heard by others.

#![allow(clippy::disallowed_methods, reason = "transactions of the tests' own")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use registers::declared::{Document, Writing};
use registers::{bundled, rights::UnitKind};
use sqlx::postgres::{PgPool, PgPoolOptions};
use std::sync::Arc;
use std::time::Duration;
use store::accounts::{By, NewUnit};
use store::cluster::{Cluster, Settings};
use store::{DeclareError, Store};

const UNIT: &str = "0461011";
const CLASS: &str = "j0461011_lawki_lawka";
const BENCHES: &str = r#"
id = "j0461011_lawki"
label = { pl = "Ławki miejskie", en = "City benches" }
legal = "uchwała nr XII/34/2026"
keeper = "gmina"
kept = true
duty = "voluntary"
xml = { prefix = "law", namespace = "https://gmina.example/lawki/1.0", identifier = "IdentyfikatorIIP" }

[[codes]]
id = "LAW_Stan"
label = { pl = "Stan", en = "Condition" }
values = [{ code = "dobry", pl = "dobry", en = "good" }]

[[classes]]
name = "LAW_Lawka"
id = "j0461011_lawki_lawka"
label = { pl = "Ławki", en = "Benches" }
title = [{ text = "{numer}" }]
tile = { groups = ["rejestry"], minzoom = 14, maxzoom = 17, attributes = ["numer"] }
attributes = [
  { name = "numer", type = "text", required = true, label = { pl = "numer", en = "number" } },
  { name = "stan", type = "code", codes = "LAW_Stan", label = { pl = "stan", en = "condition" } },
  { name = "fundator", type = "text", visibility = "conditional", public_when = { stan = ["dobry"] }, label = { pl = "fundator", en = "donor" } },
  { name = "telefon", type = "text", visibility = "personal", label = { pl = "telefon", en = "telephone" } },
  { name = "geometria", type = "geometry", kinds = ["point"], label = { pl = "położenie", en = "place" } },
]
"#;

struct House {
    store: Store,
    sql: PgPool,
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

impl House {
    async fn another(&self) -> Store {
        let url = self.cluster.as_ref().unwrap().url();
        Store::connect(&url, Arc::new(bundled::catalogue().unwrap()), 4).await.unwrap()
    }

    async fn one<T>(&self, sql: &str) -> T
    where
        (T,): for<'r> sqlx::FromRow<'r, sqlx::postgres::PgRow> + Send + Unpin,
    {
        let row: (T,) = sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_one(&self.sql).await.unwrap();
        row.0
    }

    /// A bench, as the house writes it.
    async fn bench(&self, local: &str) {
        let sql = format!(
            "insert into j0461011_lawki.{CLASS} (fid, przestrzen_nazw, lokalny_id, wersja_id, start_wersja, odcisk, numer, stan, fundator, telefon, geom, jednostka)
             values (1, 'PL.ZIPIN.0461011', '{local}', '1', now(), 0, '7', 'dobry', 'Rotary', '600100200', st_setsrid(st_makepoint(6543000, 5894000), 2177), '{UNIT}')"
        );
        sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&self.sql).await.unwrap();
    }

    async fn as_public(&self, sql: &str) -> Result<Vec<String>, String> {
        let mut tx = self.sql.begin().await.unwrap();
        sqlx::raw_sql("set local role infostrada_public").execute(&mut *tx).await.unwrap();
        let rows: Result<Vec<(Option<String>,)>, _> =
            sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *tx).await;
        rows.map(|r| r.into_iter().map(|(t,)| t.unwrap_or_default()).collect()).map_err(|e| e.to_string())
    }
}

/// A migrated database with one gmina; nothing where PostgreSQL is not installed.
async fn house(name: &str) -> Option<House> {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-declared-{}-{name}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => {
            println!("skipped: {e}");
            return None;
        }
    };
    let store = Store::connect(&cluster.url(), Arc::new(bundled::catalogue().unwrap()), 4).await.unwrap();
    store.migrate().await.unwrap();
    for (id, kind) in [(UNIT, UnitKind::Gmina), ("zdm-osada", UnitKind::JednostkaPodlegla)] {
        let unit = NewUnit {
            id: id.into(),
            kind,
            teryt: None,
            name: id.into(),
            parent: None,
            namespace: None,
            area: None,
            active_from: None,
            active_to: None,
        };
        store.create_unit(By::House, &unit).await.unwrap();
    }
    let sql = PgPoolOptions::new().max_connections(2).connect(&cluster.url()).await.unwrap();
    Some(House { store, sql, cluster: Some(cluster), folder })
}

fn toml(text: &str) -> Document {
    Document::read(text, Writing::Toml).unwrap()
}

fn refused(result: Result<impl std::fmt::Debug, DeclareError>) -> Vec<&'static str> {
    match result {
        Err(DeclareError::Refused(all)) => all.iter().map(|r| r.code).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_register_has_its_table_rights_and_mark_at_once() {
    let Some(house) = house("life").await else { return };
    let store = &house.store;
    let made = store.declare(By::House, UNIT, &toml(BENCHES)).await.unwrap();
    assert_eq!((made.version, made.retired, made.unit.as_str()), (1, false, UNIT));
    let before: i64 = house.one(&format!("select mark from infostrada.marks where class = '{CLASS}'")).await;
    assert!(store.catalogue().by_id(CLASS).is_some_and(|c| c.kept && c.public));
    house.bench("a").await;
    let table = format!("j0461011_lawki.{CLASS}");
    assert_eq!(house.as_public(&format!("select numer from {table}")).await.unwrap(), ["7"]);
    assert_eq!(house.as_public(&format!("select fundator__jawne from {table}")).await.unwrap(), ["Rotary"]);
    for hidden in ["telefon", "fundator", "uwagi_wewnetrzne", "stan_publikacji"] {
        assert!(house.as_public(&format!("select {hidden} from {table}")).await.is_err(), "{hidden}");
    }

    // Another attribute, a longer list, another condition: the table follows and its entries stay.
    let wider = BENCHES
        .replace("{ name = \"telefon\"", "{ name = \"oparcie\", type = \"boolean\", label = { pl = \"oparcie\", en = \"back\" } },\n  { name = \"telefon\"")
        .replace("en = \"good\" }", "en = \"good\" }, { code = \"zly\", pl = \"zły\", en = \"bad\" }")
        .replace("public_when = { stan = [\"dobry\"] }", "public_when = { stan = [\"zly\"] }");
    let unconfirmed = store.change_declared(By::House, "j0461011_lawki", &toml(&wider), 1, false).await;
    assert_eq!(refused(unconfirmed), ["confirm_more_public"], "the donor becomes public in other cases");
    let outlook = store.check_declared(By::House, UNIT, &toml(&wider), true).await.unwrap();
    assert!(outlook.changes.iter().any(|c| c.pl.contains("nowy atrybut oparcie")), "{outlook:?}");
    let changed = store.change_declared(By::House, "j0461011_lawki", &toml(&wider), 1, true).await.unwrap();
    assert_eq!(changed.version, 2);
    assert!(store.catalogue().by_id(CLASS).unwrap().attribute("oparcie").is_some());
    assert_eq!(house.as_public(&format!("select oparcie::text from {table}")).await.unwrap(), [""]);
    assert_eq!(house.as_public(&format!("select fundator__jawne from {table}")).await.unwrap(), [""], "not public now");
    let after: i64 = house.one(&format!("select mark from infostrada.marks where class = '{CLASS}'")).await;
    assert!(after > before);

    // What is refused leaves everything as it was.
    let held = Arc::clone(&store.catalogue());
    let stale = store.change_declared(By::House, "j0461011_lawki", &toml(BENCHES), 1, false).await;
    assert!(matches!(stale, Err(DeclareError::Stale(2))), "{stale:?}");
    let retyped = wider.replace("{ name = \"oparcie\", type = \"boolean\"", "{ name = \"oparcie\", type = \"integer\"");
    assert_eq!(
        refused(store.change_declared(By::House, "j0461011_lawki", &toml(&retyped), 2, false).await),
        ["would_destroy"]
    );
    let renamed = wider.replace(CLASS, "j0461011_lawki_inna");
    assert!(!refused(store.change_declared(By::House, "j0461011_lawki", &toml(&renamed), 2, false).await).is_empty());
    let other = wider.replace("j0461011_lawki", "j0461011_kosze");
    assert_eq!(
        refused(store.change_declared(By::House, "j0461011_lawki", &toml(&other), 2, false).await),
        ["register_id"]
    );
    assert!(Arc::ptr_eq(&held, &store.catalogue()));
    assert_eq!(store.declared("j0461011_lawki").await.unwrap().unwrap().version, 2);

    // Closed: nobody sees it, the entries stay; opened again it is as it was.
    store.retire_declared(By::House, "j0461011_lawki", 2).await.unwrap();
    assert!(store.catalogue().collections().all(|c| c.id != CLASS));
    assert!(house.as_public(&format!("select numer from {table}")).await.is_err());
    assert_eq!(house.one::<i64>(&format!("select count(*) from {table}")).await, 1);
    store.migrate().await.unwrap();
    assert!(house.as_public(&format!("select numer from {table}")).await.is_err(), "a migration opens nothing");
    store.reopen_declared(By::House, "j0461011_lawki", 3).await.unwrap();
    assert_eq!(house.as_public(&format!("select numer from {table}")).await.unwrap(), ["7"]);

    let acts: Vec<(String,)> =
        sqlx::query_as("select act from infostrada.journal order by seq").fetch_all(&house.sql).await.unwrap();
    let acts: Vec<&str> = acts.iter().map(|a| a.0.as_str()).filter(|a| a.starts_with("rejestr.")).collect();
    assert_eq!(acts, ["rejestr.utworzenie", "rejestr.zmiana", "rejestr.zamkniecie", "rejestr.otwarcie"]);
    assert_eq!(house.one::<i64>("select count(*) from infostrada.check_journal()").await, 0);

    // A process that starts later holds the same, and its migration finds nothing to do.
    let late = house.another().await;
    assert_eq!(late.migrate().await.unwrap(), store::Migration::default());
    assert!(late.catalogue().by_id(CLASS).unwrap().attribute("oparcie").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_half_way_leaves_nothing() {
    let Some(house) = house("broken").await else { return };
    let store = &house.store;
    // A table in the way, of which the second class could not make its own.
    let obstacle = "create schema j0461011_lawki; create table j0461011_lawki.j0461011_lawki_kosz (numer integer)";
    sqlx::raw_sql(obstacle).execute(&house.sql).await.unwrap();
    let second = "\n[[classes]]\nname = \"LAW_Kosz\"\nid = \"j0461011_lawki_kosz\"\nlabel = { pl = \"Kosze\", en = \"Bins\" }\nattributes = [{ name = \"numer\", type = \"text\", label = { pl = \"numer\", en = \"number\" } }]\n";
    let text = format!("{BENCHES}{second}");
    assert_eq!(refused(store.declare(By::House, UNIT, &toml(&text)).await), ["table"]);
    assert!(store.catalogue().register("j0461011_lawki").is_none());
    assert!(house.one::<bool>(&format!("select to_regclass('j0461011_lawki.{CLASS}') is null")).await);
    assert_eq!(house.one::<i64>("select count(*) from infostrada.declared").await, 0);
    assert_eq!(house.one::<i64>("select count(*) from infostrada.journal where act like 'rejestr.%'").await, 0);
    assert_eq!(house.one::<i64>("select count(*) from infostrada.marks where class like 'j0461011%'").await, 0);
    sqlx::raw_sql("drop schema j0461011_lawki cascade").execute(&house.sql).await.unwrap();
    store.declare(By::House, UNIT, &toml(&text)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn processes_hear_of_each_other_and_two_at_once_do_not_meet() {
    let Some(house) = house("two").await else { return };
    let (a, b) = (&house.store, house.another().await);
    a.listen().await.unwrap();
    b.listen().await.unwrap();
    let bins = BENCHES.replace("j0461011_lawki", "jzdmosada_kosze").replace("gmina.example/lawki", "zdm.example/kosze");
    let (one, two, three) = (toml(BENCHES), toml(&bins), toml(BENCHES));
    let (x, y, z) = tokio::join!(
        a.declare(By::House, UNIT, &one),
        b.declare(By::House, "zdm-osada", &two),
        b.declare(By::House, UNIT, &three)
    );
    y.unwrap();
    let won = [x.is_ok(), z.is_ok()];
    assert!(won[0] != won[1], "{won:?}");
    assert!(matches!(x.err().or(z.err()), Some(DeclareError::Conflict(s)) if s.code == "register_exists"));
    for store in [a, &b] {
        for _ in 0..100 {
            if store.catalogue().register("jzdmosada_kosze").is_some() && store.marks().of(CLASS) > Some(0) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let catalogue = store.catalogue();
        assert!(catalogue.by_id(CLASS).is_some() && catalogue.by_id("jzdmosada_kosze_lawka").is_some());
    }
    let places = |s: &Store| s.catalogue().classes.iter().map(|c| c.id.clone()).collect::<Vec<_>>();
    assert_eq!(places(a), places(&b));
    b.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_public_finds_published_entries_by_the_index() {
    let Some(house) = house("index").await else { return };
    house.store.declare(By::House, UNIT, &toml(BENCHES)).await.unwrap();
    let table = format!("j0461011_lawki.{CLASS}");
    let fill = format!(
        "insert into {table} (fid, przestrzen_nazw, lokalny_id, wersja_id, odcisk, geom, jednostka)
         select n, 'x', n::text, '1', 0, st_setsrid(st_makepoint(6543000 + n, 5894000), 2177), '{UNIT}' from generate_series(1, 20000) n;
         analyze {table}"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(fill)).execute(&house.sql).await.unwrap();
    let plan = house
        .as_public(&format!("explain select fid, web from {table} where koniec_wersja is null and web && st_makeenvelope(0, 0, 10, 10, 3857)"))
        .await
        .unwrap()
        .join("\n");
    assert!(plan.contains(&format!("{CLASS}_web")), "{plan}");
}
