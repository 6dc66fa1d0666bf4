//! Two or twenty at once.

use crate::house::{ANNA, JAN, UNIT, bridge, change, draft, house, memorial, road, save, tree};
use registers::change::{Draft, Op};
use serde_json::json;
use store::changes::{About, Actor, ChangeError};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_officials_on_one_entry_at_once_one_wins_and_the_other_is_told_what_stands_now() {
    let Some(house) = house("two").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    let mut stands = save(store, ANNA, &[memorial(&catalogue, "Pomnik")]).await.unwrap().applied[0].clone();
    for round in 0..25 {
        let one =
            draft(store, ANNA, &[change(&catalogue, &stands, json!({ "nazwa": format!("Pomnik Anny {round}") }))])
                .await;
        let two =
            draft(store, JAN, &[change(&catalogue, &stands, json!({ "nazwa": format!("Pomnik Jana {round}") }))]).await;
        let (a, b) = (store.clone(), store.clone());
        let (a, b) = tokio::join!(
            tokio::spawn(async move { a.submit_changeset(ANNA, one, None).await }),
            tokio::spawn(async move { b.submit_changeset(JAN, two, None).await })
        );
        let (won, lost) = match (a.unwrap(), b.unwrap()) {
            (Ok(won), Err(lost)) | (Err(lost), Ok(won)) => (won, lost),
            other => panic!("round {round}: exactly one wins: {other:?}"),
        };
        let ChangeError::Conflicts(conflicts) = lost else { panic!("round {round}: {lost:?}") };
        stands = won.applied[0].clone();
        assert_eq!(conflicts[0].current, stands.after, "round {round}: told of the version that stands");
        assert!(conflicts[0].theirs.is_some(), "round {round}: told what the other wrote");
    }
    assert_eq!(store.check_journal().await.unwrap(), (26, None));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_number_that_twenty_want_at_once_is_given_to_exactly_one() {
    let Some(house) = house("number").await else { return };
    let store = &house.store;
    for round in 0..3 {
        let mut tasks = Vec::new();
        for n in 0..20 {
            let store = store.clone();
            tasks.push(tokio::spawn(async move {
                let catalogue = store.catalogue();
                save(&store, ANNA, &[tree(&catalogue, &format!("D-{round}"), 100 + n)]).await
            }));
        }
        let mut won = 0;
        for task in tasks {
            match task.await.unwrap() {
                Ok(_) => won += 1,
                Err(ChangeError::Violations(list)) => assert!(list.iter().any(|v| v.code == "R32-01"), "{list:?}"),
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(won, 1, "round {round}");
    }
    let (live,): (i64,) =
        sqlx::query_as("select count(*) from drzewa.drzewa_drzewo").fetch_one(&house.sql).await.unwrap();
    assert_eq!(live, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_entry_that_two_bring_back_at_once_lives_once() {
    let Some(house) = house("again").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    for round in 0..10 {
        let made =
            save(store, ANNA, &[memorial(&catalogue, &format!("Pomnik {round}"))]).await.unwrap().applied[0].clone();
        let end = Draft { op: Op::Zakoncz, values: Vec::new(), ..change(&catalogue, &made, json!({})) };
        let ended = save(store, ANNA, &[end]).await.unwrap();
        let one = store.undo_changeset(ANNA, ended.changeset, "pomyłka").await.unwrap();
        let two = store.undo_changeset(JAN, ended.changeset, "pomyłka").await.unwrap();
        let (a, b) = (store.clone(), store.clone());
        let (a, b) = tokio::join!(
            tokio::spawn(async move { a.submit_changeset(ANNA, one, None).await }),
            tokio::spawn(async move { b.submit_changeset(JAN, two, None).await })
        );
        match (a.unwrap(), b.unwrap()) {
            (Ok(_), Err(ChangeError::Conflicts(_))) | (Err(ChangeError::Conflicts(_)), Ok(_)) => {}
            other => panic!("round {round}: {other:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn changesets_over_the_same_entries_of_several_classes_all_come_to_an_end() {
    let Some(house) = house("circles").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    let first = save(
        store,
        ANNA,
        &[
            tree(&catalogue, "D-1", 1),
            tree(&catalogue, "D-2", 1),
            road(&catalogue, "040001C"),
            road(&catalogue, "040002C"),
        ],
    )
    .await
    .unwrap();
    let entries = first.applied;
    let mut tasks = Vec::new();
    for n in 0..8_usize {
        let (store, entries) = (store.clone(), entries.clone());
        tasks.push(tokio::spawn(async move {
            let (catalogue, mut known, mut won) = (store.catalogue(), entries, 0);
            for round in 0..6 {
                let mut drafts: Vec<Draft> = known
                    .iter()
                    .map(|e| match e.class.as_str() {
                        "drzewa_drzewo" => change(&catalogue, e, json!({ "obwodPnia130": n * 100 + round })),
                        _ => change(&catalogue, e, json!({ "zarzadca": format!("Zarządca {n}/{round}") })),
                    })
                    .collect();
                drafts.rotate_left(n % 4);
                match save(&store, ANNA, &drafts).await {
                    Ok(o) => {
                        won += 1;
                        for new in o.applied {
                            if let Some(old) = known.iter_mut().find(|k| k.local == new.local) {
                                *old = new;
                            }
                        }
                    }
                    Err(ChangeError::Conflicts(list)) => {
                        for c in list {
                            let theirs = c.theirs.expect("what stands");
                            let old = known.iter_mut().find(|k| k.local == theirs.identity.local).unwrap();
                            old.after = theirs.identity.version;
                        }
                    }
                    Err(other) => panic!("{other:?}"),
                }
            }
            won
        }));
    }
    let mut won = 0;
    for task in tasks {
        won += task.await.unwrap();
    }
    assert!(won >= 6, "{won}");
    let faults = store.version_faults().await.unwrap();
    assert!(faults.is_empty(), "{faults:?}");
    let (versions,): (i64,) =
        sqlx::query_as("select count(*) from drzewa.drzewa_drzewo").fetch_one(&house.sql).await.unwrap();
    assert_eq!(versions, 2 * (won + 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_derived_is_right_however_source_and_follower_race() {
    let Some(house) = house("derived").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    let mut road_now = save(store, ANNA, &[road(&catalogue, "040000C")]).await.unwrap().applied[0].clone();
    for round in 1..20 {
        let number = format!("{:06}C", 40_000 + round);
        let rename = draft(store, ANNA, &[change(&catalogue, &road_now, json!({ "nrDrogi": number }))]).await;
        let mut tasks = Vec::new();
        for n in 0..4 {
            let (store, road_now) = (store.clone(), road_now.clone());
            tasks.push(tokio::spawn(async move {
                let catalogue = store.catalogue();
                save(&store, JAN, &[bridge(&catalogue, &format!("Przepust {round}/{n}"), &road_now)]).await
            }));
        }
        let renamed = store.submit_changeset(ANNA, rename, None).await.unwrap();
        road_now = renamed.applied.iter().find(|a| a.class == "drg_odcinek").unwrap().clone();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        let wrong: Vec<(String, Option<String>)> = sqlx::query_as(
            "select nazwa, nr_drogi from obiekt_inzynierski.obi_obiekt where koniec_wersja is null and nr_drogi is distinct from $1",
        )
        .bind(&number)
        .fetch_all(&house.sql)
        .await
        .unwrap();
        assert!(wrong.is_empty(), "round {round}: the road is {number} by now, but {wrong:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn whoever_lost_the_right_since_drafting_cannot_submit_a_new_entry() {
    let Some(house) = house("rights").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    sqlx::raw_sql("insert into infostrada.roles (person, unit, role) values (1, '9901011', 'editor')")
        .execute(&house.sql)
        .await
        .unwrap();
    let session = store.open_session(1).await.unwrap();
    let asker = store.asker_of_session(&session.secret).await.unwrap().unwrap();
    let anna = Actor::of(&asker).unwrap();
    let id = store.open_changeset(anna, UNIT, &About::default()).await.unwrap();
    store.put_changes(anna, id, None, &About::default(), &[tree(&catalogue, "D-1", 100)]).await.unwrap();
    sqlx::raw_sql("delete from infostrada.roles").execute(&house.sql).await.unwrap();
    let refused = store.submit_changeset(anna, id, None).await;
    assert!(matches!(refused, Err(ChangeError::Forbidden(_))), "{refused:?}");
}
