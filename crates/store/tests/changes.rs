//! How entries kept here change: drafts, approval, conflicts, undo, and what is left of it in history, journal and feed.

#![allow(clippy::disallowed_methods, reason = "transactions of the tests' own")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use registers::change::{Draft, Op, Published};
use registers::geometry::{Coord, Shape};
use registers::{Catalogue, Geometry, Value, bundled, ewkb};
use sqlx::PgPool;
use std::sync::Arc;
use store::Store;
use store::changes::{About, Actor, ChangeError, State};
use store::cluster::{Cluster, Settings};
use store::feed::ChangeFilter;

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

async fn house(name: &str) -> Option<House> {
    let folder = std::path::PathBuf::from(format!("/tmp/infostrada-changes-{}-{name}", std::process::id()));
    let cluster = match Cluster::start(&folder, &Settings::fast(), &mut |_| {}) {
        Ok(c) => c,
        Err(e) => {
            println!("SKIPPED: {e}");
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

const ANNA: Actor = Actor::House { id: 1 };
const JAN: Actor = Actor::House { id: 2 };

fn tree(catalogue: &Catalogue, number: &str, girth: i64) -> Draft {
    let class = catalogue.by_id("drzewa_drzewo").unwrap();
    let at = |name: &str| class.attribute(name).unwrap().0;
    let place = Coord { x: 6_543_000.12, y: 5_894_000.34, z: 0.0 };
    let values = vec![
        (at("numer"), Value::Text(number.into())),
        (at("gatunek"), Value::Text("quercus_robur".into())),
        (at("zarzadca"), Value::Text("Zarząd Zieleni".into())),
        (at("stan"), Value::Text("dobry".into())),
        (at("status"), Value::Text("rosnie".into())),
        (at("obwodPnia130"), Value::Integer(girth)),
        (
            at("geometria"),
            Value::Geometry(ewkb::encode(&Geometry { srid: 2177, has_z: false, shape: Shape::Point(place) })),
        ),
    ];
    Draft { class: class.ix, op: Op::Utworz, object: None, base: None, values, published: None }
}

fn change(catalogue: &Catalogue, of: &store::changes::Applied, attribute: &str, value: Value) -> Draft {
    let class = catalogue.by_id(&of.class).unwrap();
    Draft {
        class: class.ix,
        op: Op::Zmien,
        object: Some((of.namespace.clone(), of.local.clone())),
        base: of.after.clone(),
        values: vec![(class.attribute(attribute).unwrap().0, value)],
        published: None,
    }
}

async fn draft(store: &Store, actor: Actor<'_>, drafts: &[Draft]) -> i64 {
    let id = store.open_changeset(actor, "9901011", &About::default()).await.unwrap();
    store.put_changes(actor, id, None, &About::default(), drafts).await.unwrap();
    id
}

#[tokio::test]
async fn an_edit_closes_one_version_opens_the_next_and_is_undone_as_another_changeset() {
    let Some(house) = house("edit").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    let id = draft(store, ANNA, &[tree(&catalogue, "D-1", 120)]).await;
    let made = store.submit_changeset(ANNA, id, None).await.unwrap();
    assert_eq!(made.state, State::Zastosowany);
    assert_eq!(made.applied.len(), 1);
    let first = made.applied[0].clone();

    let id = draft(store, ANNA, &[change(&catalogue, &first, "obwodPnia130", Value::Integer(125))]).await;
    let changed = store.submit_changeset(ANNA, id, None).await.unwrap();
    type Row = (Option<i64>, bool, Option<i64>, Option<i64>);
    let versions: Vec<Row> = sqlx::query_as(
        "select obwod_pnia130, koniec_wersja is null, zmiana_id, zamknela_zmiana from drzewa.drzewa_drzewo order by id",
    )
    .fetch_all(&house.sql)
    .await
    .unwrap();
    assert_eq!(versions, [(Some(120), false, Some(1), Some(2)), (Some(125), true, Some(2), None)]);

    let undo = store.undo_changeset(ANNA, changed.changeset, "pomyłka").await.unwrap();
    store.submit_changeset(ANNA, undo, None).await.unwrap();
    let (girth, versions): (i64, i64) = sqlx::query_as(
        "select (select obwod_pnia130 from drzewa.drzewa_drzewo where koniec_wersja is null), (select count(*) from drzewa.drzewa_drzewo)",
    )
    .fetch_one(&house.sql)
    .await
    .unwrap();
    assert_eq!((girth, versions), (120, 3));

    let feed: Vec<(i64, String, bool)> =
        sqlx::query_as("select seq, op, new_place is not null from infostrada.feed order by seq")
            .fetch_all(&house.sql)
            .await
            .unwrap();
    assert_eq!(feed, [(1, "utworz".into(), true), (2, "zmien".into(), true), (3, "zmien".into(), true)]);
    assert_eq!(store.check_journal().await.unwrap(), (3, None));
}

#[tokio::test]
async fn a_withdrawal_is_news_everywhere_tells_no_place_and_is_taken_back_by_undoing_it() {
    let Some(house) = house("withdrawn").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    let id = draft(store, ANNA, &[tree(&catalogue, "D-1", 120)]).await;
    let made = store.submit_changeset(ANNA, id, None).await.unwrap().applied[0].clone();
    let mut withdrawal = change(&catalogue, &made, "obwodPnia130", Value::Integer(121));
    withdrawal.published = Some(Published::Wycofany);
    let id = draft(store, ANNA, &[withdrawal]).await;
    let withdrawn = store.submit_changeset(ANNA, id, None).await.unwrap();

    // Whoever follows a box far away hears of the end, and so do those who follow the box where it stood.
    for bbox in [[14.0, 49.0, 14.1, 49.1], [18.0, 53.0, 19.0, 54.0]] {
        let filter = ChangeFilter { bbox: Some(bbox), ..ChangeFilter::default() };
        let page = store.changes(None, 0, &filter, 10, false).await.unwrap();
        let heard: Vec<(&str, i64)> = page.items.iter().map(|c| (c.op.as_str(), c.seq)).collect();
        assert_eq!(heard, [("zakoncz", 2)]);
        assert!(page.items[0].place.is_some_and(|[w, s, e, n]| w < -179.0 && s < -85.0 && e > 179.0 && n > 85.0));
    }

    let undo = store.undo_changeset(ANNA, withdrawn.changeset, "pomyłka").await.unwrap();
    store.submit_changeset(ANNA, undo, None).await.unwrap();
    let now: Vec<(i64, String)> =
        sqlx::query_as("select obwod_pnia130, stan_publikacji from drzewa.drzewa_drzewo where koniec_wersja is null")
            .fetch_all(&house.sql)
            .await
            .unwrap();
    assert_eq!(now, [(120, "opublikowany".into())]);
}

#[tokio::test]
async fn who_comes_second_is_told_what_both_wrote_and_what_stood_before() {
    let Some(house) = house("conflict").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    let id = draft(store, ANNA, &[tree(&catalogue, "D-1", 120)]).await;
    let first = store.submit_changeset(ANNA, id, None).await.unwrap().applied[0].clone();
    let mine = draft(store, ANNA, &[change(&catalogue, &first, "obwodPnia130", Value::Integer(130))]).await;
    let theirs = draft(store, JAN, &[change(&catalogue, &first, "stan", Value::Text("zly".into()))]).await;
    store.submit_changeset(JAN, theirs, None).await.unwrap();
    let Err(ChangeError::Conflicts(conflicts)) = store.submit_changeset(ANNA, mine, None).await else {
        panic!("the second must not win silently")
    };
    let class = catalogue.by_id("drzewa_drzewo").unwrap();
    let (girth, health) = (class.attribute("obwodPnia130").unwrap().0, class.attribute("stan").unwrap().0);
    let c = &conflicts[0];
    let pair = |e: &registers::Entry| (e.values[girth].clone(), e.values[health].clone());
    assert_eq!(pair(&c.mine), (Value::Integer(130), Value::Text("dobry".into())));
    assert_eq!(pair(c.theirs.as_ref().unwrap()), (Value::Integer(120), Value::Text("zly".into())));
    assert_eq!(pair(c.ancestor.as_ref().unwrap()), (Value::Integer(120), Value::Text("dobry".into())));
}

#[tokio::test]
async fn an_altered_journal_and_a_shortened_one_are_found() {
    let Some(house) = house("journal").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    for n in 0..4 {
        let id = draft(store, ANNA, &[tree(&catalogue, &format!("D-{n}"), 100)]).await;
        store.submit_changeset(ANNA, id, None).await.unwrap();
    }
    assert_eq!(store.check_journal().await.unwrap(), (4, None));
    let tamper = async |sql: &'static str| {
        let mut tx = house.sql.begin().await.unwrap();
        sqlx::raw_sql("alter table infostrada.journal disable trigger user").execute(&mut *tx).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut *tx).await.unwrap();
        let broken: (i64, String) =
            sqlx::query_as("select seq, problem from infostrada.check_journal()").fetch_one(&mut *tx).await.unwrap();
        tx.rollback().await.unwrap();
        broken
    };
    let altered = tamper("update infostrada.journal set person = 2 where seq = 2").await;
    assert_eq!(altered, (2, "altered".into()));
    let missing = tamper("delete from infostrada.journal where seq = 3").await;
    assert_eq!(missing, (3, "missing".into()));
    let cut = tamper("delete from infostrada.journal where seq = 4").await;
    assert_eq!(cut, (4, "missing at the end".into()));
}

#[tokio::test]
async fn thousands_of_changes_go_as_one_and_another_person_approves_them() {
    let Some(house) = house("bulk").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    let trees: Vec<Draft> = (0..3000).map(|n| tree(&catalogue, &format!("D-{n}"), 100)).collect();
    let id = draft(store, ANNA, &trees).await;
    let waiting = store.submit_changeset(ANNA, id, None).await.unwrap();
    assert_eq!(waiting.state, State::Zgloszony);
    let own = store.approve_changeset(ANNA, id, waiting.version, None).await;
    assert!(matches!(own, Err(ChangeError::State(_))), "the author may not approve: {own:?}");
    let stale = store.approve_changeset(JAN, id, waiting.version - 1, None).await;
    assert!(matches!(stale, Err(ChangeError::Stale { .. })), "{stale:?}");
    let done = store.approve_changeset(JAN, id, waiting.version, None).await.unwrap();
    assert_eq!(done.applied.len(), 3000);
    let (live,): (i64,) = sqlx::query_as("select count(*) from drzewa.drzewa_drzewo where koniec_wersja is null")
        .fetch_one(&house.sql)
        .await
        .unwrap();
    assert_eq!(live, 3000);
}
