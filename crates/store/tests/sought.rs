//! What is asked for again and again gets an index by itself, and what is not asked for gets none.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use futures::TryStreamExt;
use registers::crs::CRS84;
use registers::filter::{Filter, Page};
use registers::{Value, bundled};
use sqlx::PgPool;
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::Store;
use store::cluster::{Cluster, Settings};

const ROWS: i64 = 60_000;

#[tokio::test(flavor = "multi_thread")]
async fn an_attribute_that_is_asked_for_gets_an_index_while_everybody_works_on() {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-sought-{}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => return println!("SKIPPED: {e}"),
    };
    let store = Store::connect(&cluster.url(), Arc::new(bundled::catalogue().unwrap()), 4).await.unwrap();
    store.migrate().await.unwrap();
    let sql = PgPool::connect(&cluster.url()).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!(
        "insert into gesut.ges_przewod_kanalizacyjny (fid, przestrzen_nazw, lokalny_id, wersja_id, odcisk, srednica)
         select n, 'PL', n::text, '1', 0, n % 1000 from generate_series(1, {ROWS}) n;
         analyze gesut.ges_przewod_kanalizacyjny"
    )))
    .execute(&sql)
    .await
    .unwrap();
    let catalogue = store.catalogue();
    let class = catalogue.by_id("ges_przewod_kanalizacyjny").unwrap();
    let width = class.attribute("srednica").unwrap().0;
    let made = async || {
        let names: Vec<(String,)> = sqlx::query_as(
            "select pg_get_indexdef(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
              where c.relname like 'pytany\\_%' and i.indisvalid",
        )
        .fetch_all(&sql)
        .await
        .unwrap();
        names
    };
    let found = async |n: i64| {
        let filter = Filter::All(vec![Filter::Equal(width, Value::Integer(n))]);
        let page = Page { filter, after: None, limit: 100, crs: CRS84 };
        let rows: Vec<registers::Stored> = store.items(class, &page).await.unwrap().try_collect().await.unwrap();
        rows.len()
    };
    let unfiltered = Page { filter: Filter::All(Vec::new()), after: None, limit: 10, crs: CRS84 };
    let begun = Instant::now();
    let mut asked = 0;
    while made().await.is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(60), "no index after {asked} questions");
        assert_eq!(found(asked % 1000).await, 60);
        let page: Vec<registers::Stored> = store.items(class, &unfiltered).await.unwrap().try_collect().await.unwrap();
        assert_eq!(page.len(), 10);
        asked += 1;
    }
    let all = made().await;
    assert_eq!(all.len(), 1, "{all:?}");
    assert!(all[0].0.contains("(srednica, id) WHERE (koniec_wersja IS NULL)"), "{all:?}");
    for n in 0..20 {
        assert_eq!(found(n).await, 60, "the same answers with the index");
    }
    store.close().await;
    sql.close().await;
    cluster.stop().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
}
