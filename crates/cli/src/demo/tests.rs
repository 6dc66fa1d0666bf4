//! Every sample entry passes the rules of its register, none is refused, and a second start makes nothing twice.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::Store;
use store::cluster::{Cluster, Settings};

#[tokio::test]
async fn every_sample_stands_in_its_register_and_a_second_start_adds_nothing() {
    let folder = PathBuf::from(format!("/tmp/infostrada-demo-{}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => return println!("skipped: {e}"),
    };
    let catalogue = Arc::new(registers::bundled::catalogue().unwrap());
    let store = Store::connect(&cluster.url(), Arc::clone(&catalogue), 4).await.unwrap();
    let begun = std::time::Instant::now();
    store.migrate().await.unwrap();
    println!("migrated an empty database in {:?}", begun.elapsed());
    let begun = std::time::Instant::now();
    store.migrate().await.unwrap();
    println!("migrated a migrated one in {:?}", begun.elapsed());
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data-samples");
    let begun = std::time::Instant::now();
    let made = super::prepare(&store, &samples, &folder).await;
    println!("made the demonstration in {:?}", begun.elapsed());
    let begun = std::time::Instant::now();
    let again = super::prepare(&store, &samples, &folder).await;
    println!("looked it over again in {:?}", begun.elapsed());

    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    for sample in super::samples::read(&samples.join("rejestry")).unwrap() {
        *wanted.entry(sample.class).or_default() += 1;
    }
    let mut found = BTreeMap::new();
    for id in wanted.keys() {
        use futures::TryStreamExt;
        let rows = store.versions(catalogue.by_id(id).unwrap(), true).await.unwrap();
        found.insert(id.clone(), rows.try_fold(0, async |n, _| Ok(n + 1)).await.unwrap());
    }
    let people = store.people(store::accounts::By::House).await.unwrap().len();
    let file = std::fs::metadata(folder.join("demo-konta.txt")).unwrap();
    let lines = std::fs::read_to_string(folder.join("demo-konta.txt")).unwrap().lines().count();
    store.close().await;
    cluster.stop().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    made.unwrap();
    again.unwrap();
    assert_eq!(found, wanted);
    assert_eq!((people, lines), (10, 10));
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&file.permissions()) & 0o777, 0o600);
}
