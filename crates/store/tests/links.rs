//! Registers feed each other: addresses know where they stand, follow what changes around them, and what a delivery of the
//! cadastre brought; and every question about the past respects what was taken back.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use futures::TryStreamExt;
use registers::change::{Draft, Op, Published};
use registers::crs::CRS84;
use registers::filter::{Filter, Page};
use registers::geometry::{Coord, Curve, Shape, Surface};
use registers::{Class, Entry, Geometry, Identity, Life, Record, Value, bundled, ewkb};
use sqlx::PgPool;
use std::sync::Arc;
use std::time::Instant;
use store::accounts::{By, NewUnit};
use store::changes::{About, Actor, Outcome, State};
use store::cluster::{Cluster, Settings};
use store::load::Wishes;
use store::{Store, When};

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

const GMINA: &str = "0499011";
const ANNA: Actor = Actor::House { id: 1 };
const JAN: Actor = Actor::House { id: 2 };

async fn house(name: &str) -> Option<House> {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-links-{}-{name}", std::process::id()));
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
        "insert into infostrada.units (id, kind, teryt, name, namespace) values ('0499011', 'gmina', '0499011', 'Gmina Próbna', 'PL.ZIPIN.9901');
         insert into infostrada.people (id, login, name) values (1, 'anna', 'Anna'), (2, 'jan', 'Jan')",
    )
    .execute(&sql)
    .await
    .unwrap();
    Some(House { store, sql, cluster: Some(cluster), folder })
}

const EAST: f64 = 6_543_000.0;
const NORTH: f64 = 5_894_000.0;

fn point(x: f64, y: f64) -> Value {
    let shape = Shape::Point(Coord { x: EAST + x, y: NORTH + y, z: 0.0 });
    Value::Geometry(ewkb::encode(&Geometry { srid: 2177, has_z: false, shape }))
}

fn curve(points: &[(f64, f64)]) -> Curve {
    Curve::straight(points.iter().map(|(x, y)| Coord { x: EAST + x, y: NORTH + y, z: 0.0 }).collect())
}

fn line(points: &[(f64, f64)]) -> Value {
    Value::Geometry(ewkb::encode(&Geometry { srid: 2177, has_z: false, shape: Shape::Line(curve(points)) }))
}

fn rectangle(w: f64, s: f64, e: f64, n: f64) -> Value {
    let surface = Surface { rings: vec![curve(&[(w, s), (e, s), (e, n), (w, n), (w, s)])] };
    Value::Geometry(ewkb::encode(&Geometry { srid: 2177, has_z: false, shape: Shape::Surface(surface) }))
}

fn text(t: &str) -> Value {
    Value::Text(t.into())
}

fn draft(class: &Class, op: Op, local: &str, base: Option<String>, values: Vec<(&str, Value)>) -> Draft {
    let at = |name: &str| class.attribute(name).unwrap_or_else(|| panic!("{} has no {name}", class.id)).0;
    Draft {
        class: class.ix,
        op,
        object: Some(("PL.ZIPIN.9901.t".to_owned(), local.to_owned())),
        base,
        values: values.into_iter().map(|(n, v)| (at(n), v)).collect(),
        published: None,
    }
}

/// Local id, day of the version, values by attribute name.
type Delivered<'a> = (&'a str, i64, Vec<(&'a str, Value)>);

impl House {
    fn fresh(&self, class: &str, local: &str, values: Vec<(&str, Value)>) -> Draft {
        draft(self.store.catalogue().by_id(class).unwrap(), Op::Utworz, local, None, values)
    }

    async fn change(&self, class: &str, local: &str, values: Vec<(&str, Value)>) -> Draft {
        let catalogue = self.store.catalogue();
        let class = catalogue.by_id(class).unwrap();
        let (base,): (String,) = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "select wersja_id from {} where lokalny_id = $1 and koniec_wersja is null",
            class.table()
        )))
        .bind(local)
        .fetch_one(&self.sql)
        .await
        .unwrap();
        draft(class, Op::Zmien, local, Some(base), values)
    }

    async fn apply(&self, drafts: &[Draft]) -> Outcome {
        let id = self.store.open_changeset(ANNA, GMINA, &About::default()).await.unwrap();
        self.store.put_changes(ANNA, id, None, &About::default(), drafts).await.unwrap();
        self.submit(id).await
    }

    async fn submit(&self, id: i64) -> Outcome {
        let outcome = self.store.submit_changeset(ANNA, id, None).await.unwrap();
        if outcome.state == State::Zastosowany {
            return outcome;
        }
        self.store.approve_changeset(JAN, id, outcome.version, None).await.unwrap()
    }

    /// A street along the x axis with addresses above it every ten metres.
    async fn street(&self, addresses: usize) {
        let mut drafts = vec![
            self.fresh(
                "emuia_miejscowosc",
                "m",
                vec![
                    ("nazwa", text("Zielonka")),
                    ("rodzaj", text("96")),
                    ("identyfikatorSIMC", text("0999999")),
                    ("TERYTGminy", text(GMINA)),
                    ("georeferencja", point(0.0, 0.0)),
                ],
            ),
            self.fresh(
                "emuia_ulica_plac",
                "u",
                vec![
                    ("nazwaPelna", text("ulica Lipowa")),
                    ("rodzaj", text("1")),
                    ("TERYTNazwa1", text("Lipowa")),
                    ("miejsce", text("PL.ZIPIN.9901.t_m")),
                    ("geometria", line(&[(0.0, 0.0), (1000.0, 0.0)])),
                ],
            ),
        ];
        for n in 0..addresses {
            #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
            let x = 5.0 + 10.0 * n as f64;
            drafts.push(self.fresh(
                "emuia_punkt_adresowy",
                &format!("a{n}"),
                vec![
                    ("numerPorzadkowy", text(&format!("{}", n + 1))),
                    ("georeferencja", point(x, 10.0)),
                    ("miejscowosc", text("PL.ZIPIN.9901.t_m")),
                    ("ulica2", text("PL.ZIPIN.9901.t_u")),
                    ("dataNadania", Value::Date(20_000)),
                ],
            ));
        }
        self.apply(&drafts).await;
    }

    fn district(&self, local: &str, number: i64, status: &str, area: Value) -> Draft {
        self.fresh(
            "ogl_obwod",
            local,
            vec![
                ("numer", Value::Integer(number)),
                ("typ", text("staly")),
                ("opisGranic", text("ulica Lipowa")),
                ("status", text(status)),
                ("geometria", area),
            ],
        )
    }

    async fn of(&self, column: &str) -> Vec<(String, Option<String>)> {
        sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "select lokalny_id, {column}::text from emuia.emuia_punkt_adresowy where koniec_wersja is null order by length(lokalny_id), lokalny_id"
        )))
        .fetch_all(&self.sql)
        .await
        .unwrap()
    }

    /// A delivery of entries of the cadastre.
    async fn deliver(&self, class: &str, entries: Vec<Delivered<'_>>) {
        self.deliver_as("PL.PZGiK.9901.EGiB", class, entries, Wishes { complete: true, ..Wishes::default() }).await;
    }

    async fn deliver_as(&self, ns: &str, class: &str, entries: Vec<Delivered<'_>>, wishes: Wishes) {
        let catalogue = self.store.catalogue();
        let class = catalogue.by_id(class).unwrap();
        let records = entries.into_iter().map(|(local, day, set)| {
            let mut values = vec![Value::Null; class.attributes.len()];
            for (name, value) in set {
                values[class.attribute(name).unwrap().0] = value;
            }
            let from = 1_700_000_000_000_000 + day * 86_400_000_000;
            let identity = Identity {
                namespace: ns.into(),
                local: local.into(),
                version: Some(registers::time::format_local(from)),
            };
            let life = Life { object_from: Some(from), version_from: Some(from), ..Life::default() };
            Record::Entry(Entry { class: class.ix, identity, life, values, rest: None, line: 1 })
        });
        let mut loader = self.store.load(wishes).await.unwrap();
        loader.take(records.collect()).await.unwrap();
        loader.finish(store::load::About { source: "egib.gml".into(), ..Default::default() }).await.unwrap();
    }
}

fn some(t: &str) -> Option<String> {
    Some(t.to_owned())
}

#[tokio::test]
async fn an_address_knows_its_parcel_district_and_names_and_drafts_do_not_count() {
    let Some(house) = house("knows").await else { return };
    house
        .deliver(
            "egb_dzialka_ewidencyjna",
            vec![
                ("d1", 0, vec![("idDzialki", text("049901_1.0001.1")), ("geometria", rectangle(0.0, 0.0, 10.0, 50.0))]),
                (
                    "d2",
                    0,
                    vec![("idDzialki", text("049901_1.0001.2")), ("geometria", rectangle(10.0, 0.0, 20.0, 50.0))],
                ),
            ],
        )
        .await;
    house
        .deliver(
            "egb_obreb_ewidencyjny",
            vec![(
                "o1",
                0,
                vec![("idObrebu", text("049901_1.0001")), ("geometria", rectangle(0.0, -100.0, 1000.0, 100.0))],
            )],
        )
        .await;
    house.street(2).await;
    assert_eq!(
        house.of("dzialki").await,
        [("a0".into(), some("{049901_1.0001.1}")), ("a1".into(), some("{049901_1.0001.2}"))]
    );
    assert_eq!(house.of("obreb").await[0].1, some("049901_1.0001"));
    assert_eq!(house.of("nazwa_miejscowosci").await[0].1, some("Zielonka"));
    assert_eq!(house.of("nazwa_ulicy").await[1].1, some("ulica Lipowa"));

    // One changeset: districts come, and the addresses learn of them; a draft says nothing to them.
    let school = |local: &str, name: &str, status: &str| {
        house.fresh(
            "osz_obwod",
            local,
            vec![
                ("szkola", text(name)),
                ("rokSzkolnyOd", Value::Date(20_332)),
                ("wariant", text("wylaczny")),
                ("uchwalaNumer", text("I/1/2025")),
                ("uchwalaData", Value::Date(20_100)),
                ("status", text(status)),
                ("geometria", rectangle(0.0, -100.0, 1000.0, 100.0)),
            ],
        )
    };
    let made = house
        .apply(&[
            house.district("p1", 1, "obowiazuje", rectangle(0.0, -100.0, 10.0, 100.0)),
            house.district("p9", 9, "projekt", rectangle(0.0, -100.0, 1000.0, 100.0)),
            school("s1", "Szkoła Podstawowa nr 1", "obowiazuje"),
            school("s9", "Szkoła w planach", "projekt"),
        ])
        .await;
    assert_eq!(made.applied.iter().filter(|a| a.along).count(), 2);
    assert_eq!(house.of("obwod_glosowania").await, [("a0".into(), some("1")), ("a1".into(), None)]);
    assert_eq!(house.of("obwod_szkolny").await[1].1, some("Szkoła Podstawowa nr 1"));

    // A border moves: who changes sides follows, in the same changeset.
    let moved = vec![
        house.change("ogl_obwod", "p1", vec![("geometria", rectangle(0.0, -100.0, 2.0, 100.0))]).await,
        house.district("p2", 2, "obowiazuje", rectangle(2.0, -100.0, 1000.0, 100.0)),
    ];
    house.apply(&moved).await;
    assert_eq!(house.of("obwod_glosowania").await, [("a0".into(), some("2")), ("a1".into(), some("2"))]);
    let abolished = house.change("ogl_obwod", "p2", vec![("status", text("zniesiony"))]).await;
    house.apply(&[abolished]).await;
    assert_eq!(house.of("obwod_glosowania").await[0].1, None);
}

#[tokio::test]
async fn a_street_is_renamed_with_five_thousand_addresses_in_one_changeset() {
    let Some(house) = house("rename").await else { return };
    house.street(5000).await;
    let rename = house.change("emuia_ulica_plac", "u", vec![("nazwaPelna", text("aleja Lipowa"))]).await;
    let id = house.store.open_changeset(ANNA, GMINA, &About::default()).await.unwrap();
    house.store.put_changes(ANNA, id, None, &About::default(), &[rename]).await.unwrap();
    let begun = Instant::now();
    let checked = house.store.check_changeset(ANNA, id).await.unwrap();
    println!("checked in {:?}", begun.elapsed());
    assert_eq!(checked.along.len(), 5000);
    assert_eq!(checked.along[0].2, serde_json::json!({ "nazwaUlicy": "aleja Lipowa" }));
    let begun = Instant::now();
    let outcome = house.submit(id).await;
    let took = begun.elapsed();
    println!("submitted and approved in {took:?}");
    assert_eq!(outcome.applied.len(), 5001);
    assert!(house.of("nazwa_ulicy").await.iter().all(|(_, n)| n.as_deref() == Some("aleja Lipowa")));
    assert!(took.as_secs() < 60, "{took:?}: something is done once for every address");
    assert_eq!(house.store.check_journal().await.unwrap().1, None);
}

#[tokio::test]
async fn a_delivery_of_the_cadastre_is_followed_once_by_a_changeset_of_the_house() {
    let Some(house) = house("follow").await else { return };
    let parcel = |id: &str, w: f64, e: f64| {
        vec![("idDzialki", text(&format!("049901_1.0001.{id}"))), ("geometria", rectangle(w, 0.0, e, 50.0))]
    };
    house.deliver("egb_dzialka_ewidencyjna", vec![("d1", 0, parcel("1", 0.0, 20.0))]).await;
    house.street(3).await;
    assert_eq!(house.store.refresh().await.unwrap().entries, 0);
    // The parcel is divided; the third address gets one for the first time.
    house
        .deliver(
            "egb_dzialka_ewidencyjna",
            vec![("d2", 1, parcel("1/1", 0.0, 10.0)), ("d3", 1, parcel("1/2", 10.0, 40.0))],
        )
        .await;
    let done = house.store.refresh().await.unwrap();
    // The street and the locality lie on the parcel too.
    assert_eq!((done.entries, done.changesets.len()), (5, 1));
    let parcels: Vec<Option<String>> = house.of("dzialki").await.into_iter().map(|(_, d)| d).collect();
    assert_eq!(parcels, [some("{049901_1.0001.1/1}"), some("{049901_1.0001.1/2}"), some("{049901_1.0001.1/2}")]);
    let (author, kind, title): (String, String, String) = sqlx::query_as(
        "select p.login, c.kind, c.title from infostrada.changesets c join infostrada.people p on p.id = c.author where c.id = $1",
    )
    .bind(done.changesets[0])
    .fetch_one(&house.sql)
    .await
    .unwrap();
    assert_eq!((author.as_str(), kind.as_str()), ("infostrada", "import"));
    assert!(title.contains("egib.gml"), "{title}");
    assert_eq!(house.store.refresh().await.unwrap(), store::changes::Refreshed::default());
    assert_eq!(house.store.refresh_all().await.unwrap().entries, 0);
    assert_eq!(house.store.check_journal().await.unwrap().1, None);
}

#[tokio::test]
async fn following_a_delivery_that_is_cut_off_anywhere_is_finished_the_next_time() {
    let Some(house) = house("cut").await else { return };
    house.street(40).await;
    for round in 0..12_u64 {
        // Another number of the same parcel each time, so that all addresses have to follow.
        let id = format!("049901_1.0001.{}", round + 1);
        let parcel = vec![("idDzialki", text(&id)), ("geometria", rectangle(-10.0, -10.0, 1100.0, 50.0))];
        let day = i64::try_from(round).unwrap();
        house.deliver("egb_dzialka_ewidencyjna", vec![("d1", day, parcel)]).await;
        let store = house.store.clone();
        let following = tokio::spawn(async move { store.refresh().await });
        tokio::time::sleep(std::time::Duration::from_millis(round * 9)).await;
        following.abort();
        drop(following.await);
        house.store.refresh().await.unwrap();
        let expected = some(&format!("{{{id}}}"));
        assert!(house.of("dzialki").await.iter().all(|(_, d)| *d == expected), "round {round}");
    }
    assert_eq!(house.store.refresh_all().await.unwrap().entries, 0);
    assert_eq!(house.store.check_journal().await.unwrap().1, None);
}

#[tokio::test]
async fn what_was_taken_back_from_the_public_does_not_come_back_by_a_delivery() {
    let Some(house) = house("hidden").await else { return };
    let place =
        |n: &str| vec![("nazwa", text(n)), ("identyfikatorSIMC", text("0999999")), ("georeferencja", point(0.0, 0.0))];
    let class = "emuia_miejscowosc";
    let named = || Wishes { unit: Some(GMINA.into()), ..Wishes::default() };
    house.deliver_as("PL.ZIPIN.9901.t", class, vec![("m", 0, place("A"))], named()).await;
    let mut hide = house.change(class, "m", vec![]).await;
    hide.object = Some(("PL.ZIPIN.9901.t".into(), "m".into()));
    hide.published = Some(Published::Wycofany);
    house.apply(&[hide]).await;
    // Newer than what stands, as only a delivery after the withdrawal can be.
    house.deliver_as("PL.ZIPIN.9901.t", class, vec![("m", 4000, place("B"))], named()).await;
    let states: Vec<(String, String)> =
        sqlx::query_as("select nazwa, stan_publikacji from emuia.emuia_miejscowosc order by id")
            .fetch_all(&house.sql)
            .await
            .unwrap();
    assert_eq!(states.last().map(|(n, _)| n.as_str()), Some("B"));
    assert!(states.iter().all(|(_, s)| s == "wycofany"), "{states:?}");
}

#[tokio::test]
async fn delivered_entries_of_kept_registers_belong_to_their_unit() {
    let Some(house) = house("keeper").await else { return };
    let place =
        |n: &str| vec![("nazwa", text(n)), ("identyfikatorSIMC", text("0999999")), ("georeferencja", point(0.0, 0.0))];
    let keepers = async || -> Vec<(String, Option<String>)> {
        sqlx::query_as("select nazwa, jednostka from emuia.emuia_miejscowosc where koniec_wersja is null order by 1")
            .fetch_all(&house.sql)
            .await
            .unwrap()
    };
    let class = "emuia_miejscowosc";
    house.deliver_as("PL.ZIPIN.9901.EMUiA", class, vec![("m", 0, place("A"))], Wishes::default()).await;
    house.deliver_as("PL.ZIPIN.99015.EMUiA", class, vec![("n", 0, place("B"))], Wishes::default()).await;
    let named = Wishes { unit: Some(GMINA.into()), ..Wishes::default() };
    house.deliver_as("PL.INNE", class, vec![("o", 0, place("C"))], named).await;
    assert_eq!(keepers().await, [("A".into(), some(GMINA)), ("B".into(), None), ("C".into(), some(GMINA))]);
    // Its next version stays with it, and a unit that comes later gets what is its own.
    house.deliver_as("PL.INNE", class, vec![("o", 1, place("D"))], Wishes::default()).await;
    let unit: NewUnit = serde_json::from_value(serde_json::json!(
        { "id": "gmina-b", "kind": "gmina", "name": "Gmina B", "namespace": "PL.ZIPIN.99015" }
    ))
    .unwrap();
    house.store.load_units(By::House, &[unit]).await.unwrap();
    assert_eq!(keepers().await, [("A".into(), some(GMINA)), ("B".into(), some("gmina-b")), ("D".into(), some(GMINA))]);
}

#[tokio::test]
async fn other_times_are_shown_on_lists_and_tiles_but_never_what_was_taken_back() {
    let Some(house) = house("times").await else { return };
    let catalogue = house.store.catalogue();
    let class = catalogue.by_id("emuia_miejscowosc").unwrap();
    house.street(0).await;
    let tick = async || -> i64 {
        let (now,): (chrono::DateTime<chrono::Utc>,) =
            sqlx::query_as("select clock_timestamp()").fetch_one(&house.sql).await.unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        now.timestamp_micros()
    };
    let then = tick().await;
    house.apply(&[house.change(class.id.as_str(), "m", vec![("nazwa", text("Nowa"))]).await]).await;
    let later = tick().await;
    let list = async |filters: Vec<Filter>| -> Vec<String> {
        let page = Page { filter: Filter::All(filters), after: None, limit: 10, crs: CRS84 };
        let rows: Vec<_> = house.store.items(class, &page).await.unwrap().try_collect().await.unwrap();
        rows.iter().map(|r| r.entry.values[0].as_text().unwrap_or_default().into_owned()).collect()
    };
    let tile = async |when: When| -> usize {
        let mut rows = house.store.tile_rows().await.unwrap();
        let found = rows.of(class, &[0], [-2e7, -2e7, 2e7, 2e7], when).await.unwrap();
        let texts: Vec<String> =
            found.iter().map(|r| r.value(class, &[0], 0).unwrap().as_text().unwrap_or_default().into_owned()).collect();
        rows.done();
        println!("{texts:?}");
        texts.len()
    };
    let at = |t: i64| vec![Filter::During { from: Some(t), to: Some(t) }];
    assert_eq!(list(at(then)).await, ["Zielonka"]);
    assert_eq!(list(at(later)).await, ["Nowa"]);
    assert_eq!(tile(When { as_of: Some(then), valid_on: None }).await, 1);
    assert_eq!(tile(When { as_of: Some(1), valid_on: None }).await, 0, "nothing stood then");

    // By law only until some day.
    house.apply(&[house.change(class.id.as_str(), "m", vec![("waznyDo", Value::Date(20_000))]).await]).await;
    assert_eq!(list(Filter::valid_on(class, 20_000, true)).await, ["Nowa"]);
    assert_eq!(list(Filter::valid_on(class, 20_001, true)).await, Vec::<String>::new());
    assert_eq!(tile(When { as_of: None, valid_on: Some(20_001) }).await, 0);
    assert_eq!(tile(When { as_of: Some(then), valid_on: Some(20_001) }).await, 1, "then nothing was said of an end");

    let mut hide = house.change(class.id.as_str(), "m", vec![]).await;
    hide.published = Some(Published::Wycofany);
    house.apply(&[hide]).await;
    for when in [then, later] {
        assert_eq!(list(at(when)).await, Vec::<String>::new());
        assert_eq!(tile(When { as_of: Some(when), valid_on: None }).await, 0);
    }
    assert_eq!(list(vec![Filter::During { from: None, to: None }]).await, Vec::<String>::new());
}
