//! What becomes of deliveries in the database: new, changed, unchanged, ended, history, corrections.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use futures::StreamExt;
use registers::crs::CRS84;
use registers::filter::{Filter, Page};
use registers::geometry::{Coord, Shape};
use registers::{Catalogue, Entry, Geometry, Identity, Life, Record, Stored, Value, bundled, ewkb};
use std::sync::Arc;
use store::cluster::{Cluster, Settings};
use store::load::{About, ClassCounts, Report, Wishes};
use store::{Count, Store};

const DAY: i64 = 86_400_000_000;
const START: i64 = 1_700_000_000_000_000;

struct House {
    store: Store,
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

/// A migrated database of its own; nothing where PostgreSQL is not installed.
async fn house(name: &str) -> Option<House> {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-store-{}-{name}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => {
            println!("skipped: {e}");
            return None;
        }
    };
    let store = Store::connect(&cluster.url(), Arc::new(bundled::catalogue().unwrap()), 4).await.unwrap();
    store.migrate().await.unwrap();
    Some(House { store, cluster: Some(cluster), folder })
}

/// A height with a local id, a version (days from the start) and a value.
fn height(catalogue: &Catalogue, local: &str, version: i64, value: f64) -> Entry {
    let class = catalogue.by_id("ot_rzedna").unwrap();
    let mut values = vec![Value::Null; class.attributes.len()];
    let mut set = |name: &str, v: Value| values[class.attribute(name).unwrap().0] = v;
    set("zrodlo", Value::Text("O".into()));
    set("rodzajRzednej", Value::Text("n".into()));
    set("rzedna", Value::Real(value));
    let place = Coord { x: 6_543_000.12, y: 5_894_000.34, z: 0.0 };
    set("geometria", Value::Geometry(ewkb::encode(&Geometry { srid: 2177, has_z: false, shape: Shape::Point(place) })));
    Entry {
        class: class.ix,
        identity: Identity {
            namespace: "PL.PZGiK.9901.BDOT500".into(),
            local: local.into(),
            version: Some(format!("v{version}")),
        },
        life: Life {
            object_from: Some(START),
            version_from: Some(START + version * DAY),
            version_to: None,
            object_to: None,
        },
        values,
        rest: None,
        line: 1,
    }
}

async fn deliver(store: &Store, wishes: Wishes, entries: Vec<Entry>) -> Report {
    let mut loader = store.load(wishes).await.unwrap();
    loader.take(entries.into_iter().map(Record::Entry).collect()).await.unwrap();
    loader.finish(About { source: "test".into(), ..About::default() }).await.unwrap()
}

fn counts(report: &Report) -> ClassCounts {
    report.counts.get("ot_rzedna").copied().unwrap_or_default()
}

fn rules(report: &Report) -> Vec<&str> {
    report.doubts.iter().map(|d| d.1.as_str()).collect()
}

async fn heights(store: &Store, filter: Filter) -> Vec<(String, Value)> {
    let catalogue = store.catalogue();
    let class = catalogue.by_id("ot_rzedna").unwrap();
    let at = class.attribute("rzedna").unwrap().0;
    let page = Page { filter, after: None, limit: 100, crs: CRS84 };
    let mut all: Vec<(String, Value)> = store
        .items(class, &page)
        .await
        .unwrap()
        .map(|s| {
            let Stored { entry, .. } = s.unwrap();
            (entry.identity.local, entry.values[at].clone())
        })
        .collect()
        .await;
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

fn live() -> Filter {
    Filter::All(Vec::new())
}

#[tokio::test(flavor = "multi_thread")]
async fn deliveries_close_and_open_versions_and_lose_nothing() {
    let Some(house) = house("versions").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    let h = |local: &str, version, value| height(&catalogue, local, version, value);
    let class = catalogue.by_id("ot_rzedna").unwrap();

    // Into an empty class, one object twice over and one with two live versions.
    let first = deliver(
        store,
        Wishes::default(),
        vec![h("a", 0, 1.0), h("b", 0, 2.0), h("b", 0, 2.0), h("c", 0, 3.0), h("c", 1, 3.5)],
    )
    .await;
    assert_eq!(
        counts(&first),
        ClassCounts { delivered: 5, new: 3, archived: 1, duplicates: 1, ..ClassCounts::default() }
    );
    assert_eq!(rules(&first), ["POWTORZONY", "DWIE-BIEZACE"]);
    assert_eq!(
        heights(store, live()).await,
        [("a".into(), Value::Real(1.0)), ("b".into(), Value::Real(2.0)), ("c".into(), Value::Real(3.5))]
    );

    // The same once more changes nothing.
    let again = deliver(store, Wishes::default(), vec![h("a", 0, 1.0), h("b", 0, 2.0), h("c", 1, 3.5)]).await;
    assert_eq!(counts(&again), ClassCounts { delivered: 3, unchanged: 3, ..ClassCounts::default() });

    // A dry run says what would happen and writes nothing.
    let dry = deliver(store, Wishes { dry_run: true, ..Wishes::default() }, vec![h("a", 5, 1.5), h("d", 5, 4.0)]).await;
    assert_eq!((counts(&dry).changed, counts(&dry).new, dry.import), (1, 1, None));
    assert_eq!(heights(store, live()).await.len(), 3);

    // A newer delivery: a changes, b ends, d is new.
    let mut ended = h("b", 0, 2.0);
    ended.life.version_to = Some(START + 5 * DAY);
    ended.life.object_to = ended.life.version_to;
    let mut old = h("a", 0, 1.0);
    old.life.version_to = Some(START + 5 * DAY);
    let newer = deliver(store, Wishes::default(), vec![h("a", 5, 1.5), old, ended, h("d", 5, 4.0)]).await;
    assert_eq!(
        counts(&newer),
        ClassCounts { delivered: 4, new: 1, changed: 1, unchanged: 2, ended: 1, ..ClassCounts::default() }
    );
    assert_eq!(
        heights(store, live()).await,
        [("a".into(), Value::Real(1.5)), ("c".into(), Value::Real(3.5)), ("d".into(), Value::Real(4.0))]
    );

    // What was in force on the second day is still there.
    let then = Filter::During { from: Some(START + 2 * DAY), to: Some(START + 2 * DAY) };
    assert_eq!(
        heights(store, then).await,
        [("a".into(), Value::Real(1.0)), ("b".into(), Value::Real(2.0)), ("c".into(), Value::Real(3.5))]
    );

    // An older delivery that comes late goes into history.
    let late = deliver(store, Wishes::default(), vec![h("a", 3, 1.3)]).await;
    assert_eq!((counts(&late).archived, rules(&late)), (1, vec!["STARSZA"]));
    assert_eq!(heights(store, live()).await[0].1, Value::Real(1.5));

    // The same version id with another content replaces and keeps the former.
    let corrected = deliver(store, Wishes::default(), vec![h("d", 5, 4.4)]).await;
    assert_eq!((counts(&corrected).changed, rules(&corrected)), (1, vec!["WERSJA-INNA"]));
    assert_eq!(heights(store, live()).await[2].1, Value::Real(4.4));

    // A complete delivery ends what it does not name.
    let complete = deliver(store, Wishes { complete: true, ..Wishes::default() }, vec![h("a", 5, 1.5)]).await;
    assert_eq!((counts(&complete).ended, counts(&complete).unchanged), (2, 1));
    assert_eq!(store.count(class, &live(), 10).await.unwrap(), Count::Exact(1));
    // The late version lies inside one whose end was delivered; both stay as delivered and the check names them.
    assert_eq!(store.inspect(class).await.unwrap().overlapping, 1);
    assert_eq!(store.imports().await.unwrap().len(), 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_place_returns_exactly_and_the_box_finds_it_in_every_system() {
    let Some(house) = house("place").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    deliver(store, Wishes::default(), vec![height(&catalogue, "a", 0, 1.0)]).await;
    let class = catalogue.by_id("ot_rzedna").unwrap();
    let mut rows = store.versions(class, true).await.unwrap();
    let stored = rows.next().await.unwrap().unwrap();
    let at = class.main_geometry.unwrap();
    assert_eq!(stored.entry.values[at], height(&catalogue, "a", 0, 1.0).values[at]);

    let summary = store.summary(class).await.unwrap();
    assert_eq!((summary.live, summary.storage.srid), (1, 2177));
    for crs in &registers::crs::ALL {
        let item = store.item(class, "PL.PZGiK.9901.BDOT500", "a", crs).await.unwrap().unwrap();
        let Value::Geometry(bytes) = &item.entry.values[at] else { panic!("no geometry in {}", crs.uri) };
        let Shape::Point(p) = ewkb::decode(bytes).unwrap().shape else { panic!("no point") };
        let d = if crs.degrees { 1e-5 } else { 1.0 };
        let inside = registers::filter::Bbox { crs, min: (p.x - d, p.y - d), max: (p.x + d, p.y + d) };
        let beside = registers::filter::Bbox { crs, min: (p.x + d, p.y - d), max: (p.x + 2.0 * d, p.y + d) };
        assert_eq!(store.count(class, &Filter::Bbox(inside), 10).await.unwrap(), Count::Exact(1), "{}", crs.uri);
        assert_eq!(store.count(class, &Filter::Bbox(beside), 10).await.unwrap(), Count::Exact(0), "{}", crs.uri);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_heard() {
    let Some(house) = house("heard").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    store.listen().await.unwrap();
    let before = store.marks().of("ot_rzedna").unwrap();
    let other = store.marks().of("ot_wody");
    deliver(store, Wishes::default(), vec![height(&catalogue, "a", 0, 1.0)]).await;
    for _ in 0..100 {
        if store.marks().of("ot_rzedna") != Some(before) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert!(store.marks().of("ot_rzedna").unwrap() > before);
    assert_eq!(store.marks().of("ot_wody"), other);
}

/// EPSG code, easting, northing, and where that is in degrees (longitude, latitude, decimals that are known).
const KNOWN: [(u32, f64, f64, f64, f64, i32); 7] = [
    (2177, 6_543_000.0, 6_027_000.0, 18.661_689_875_8, 54.371_456_487_4, 9),
    (2179, 8_430_730.90, 5_724_109.85, 22.999_155, 51.647_079, 6),
    (2177, 6_482_673.57, 5_617_191.42, 17.754_788, 50.689_961, 6),
    (2177, 6_551_755.64, 6_053_294.27, 18.801_014, 54.606_855, 6),
    (2176, 5_588_403.47, 5_779_901.61, 16.291_541, 52.145_740, 6),
    (2178, 7_377_509.326, 5_573_005.887, 19.281_331, 50.280_267, 6),
    (2180, 205_249.1, 530_976.79, 14.649_194, 52.564_540, 6),
];

#[tokio::test(flavor = "multi_thread")]
async fn known_places_lie_where_they_are_known_to_lie() {
    let Some(house) = house("known").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    let class = catalogue.by_id("ot_rzedna").unwrap();
    let at = class.main_geometry.unwrap();
    let entries = KNOWN.iter().enumerate().map(|(i, (srid, x, y, ..))| {
        let mut entry = height(&catalogue, &format!("k{i}"), 0, 1.0);
        let shape = Shape::Point(Coord { x: *x, y: *y, z: 0.0 });
        entry.values[at] = Value::Geometry(ewkb::encode(&Geometry { srid: *srid, has_z: false, shape }));
        entry
    });
    deliver(store, Wishes::default(), entries.collect()).await;
    for (i, (srid, _, _, lon, lat, decimals)) in KNOWN.iter().enumerate() {
        let item = store.item(class, "PL.PZGiK.9901.BDOT500", &format!("k{i}"), CRS84).await.unwrap().unwrap();
        let Value::Geometry(bytes) = &item.entry.values[at] else { panic!("no geometry") };
        let Shape::Point(p) = ewkb::decode(bytes).unwrap().shape else { panic!("no point") };
        // Half a unit of the last known decimal; a millimetre is 9e-9 of a degree.
        let tolerance = 0.51 * 10_f64.powi(-decimals) + 8e-9;
        assert!((p.x - lon).abs() < tolerance && (p.y - lat).abs() < tolerance, "EPSG:{srid}: {} {}", p.x, p.y);
    }
}
