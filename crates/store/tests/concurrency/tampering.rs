//! What somebody with the database's password alters behind the house's back is found.

use crate::house::{ANNA, House, change, house, save, tree};
use registers::change::{Draft, Op};
use serde_json::json;
use store::FaultKind::{self, Altered, Closed, Missing, Unknown};

async fn kinds(house: &House) -> Vec<FaultKind> {
    house.store.content_faults(100).await.unwrap().1.into_iter().map(|f| f.kind).collect()
}

#[tokio::test]
async fn a_row_altered_added_or_taken_away_behind_the_journal_is_found() {
    let Some(house) = house("tampering").await else { return };
    let (store, catalogue) = (&house.store, house.store.catalogue());
    let first = save(store, ANNA, &[tree(&catalogue, "D-1", 100), tree(&catalogue, "D-2", 100)]).await.unwrap();
    let second =
        save(store, ANNA, &[change(&catalogue, &first.applied[0], json!({ "obwodPnia130": 101 }))]).await.unwrap();
    let end = Draft { op: Op::Zakoncz, values: Vec::new(), ..change(&catalogue, &first.applied[1], json!({})) };
    let ended = save(store, ANNA, &[end]).await.unwrap();
    let back = store.undo_changeset(ANNA, ended.changeset, "pomyłka").await.unwrap();
    store.submit_changeset(ANNA, back, None).await.unwrap();
    assert_eq!(second.applied.len(), 1);
    assert_eq!(store.content_faults(100).await.unwrap(), (4, vec![]));
    assert_eq!(store.version_faults().await.unwrap(), []);
    assert_eq!(store.check_journal().await.unwrap(), (4, None));

    for (tampering, mending, found) in [
        (
            "update drzewa.drzewa_drzewo set obwod_pnia130 = 99 where obwod_pnia130 = 101",
            "update drzewa.drzewa_drzewo set obwod_pnia130 = 101 where obwod_pnia130 = 99",
            vec![Altered],
        ),
        (
            "update drzewa.drzewa_drzewo set geom = st_translate(geom, 0.001, 0) where obwod_pnia130 = 101",
            "update drzewa.drzewa_drzewo t set geom = o.geom from drzewa.drzewa_drzewo o where t.obwod_pnia130 = 101 and o.obwod_pnia130 = 100",
            vec![Altered],
        ),
        (
            "update drzewa.drzewa_drzewo set start_wersja = start_wersja + interval '1 hour' where obwod_pnia130 = 101",
            "update drzewa.drzewa_drzewo set start_wersja = start_wersja - interval '1 hour' where obwod_pnia130 = 101",
            vec![Altered, Closed],
        ),
        (
            "create table kopia as select id, koniec_wersja from drzewa.drzewa_drzewo where koniec_obiekt is null and koniec_wersja is not null;
             update drzewa.drzewa_drzewo set koniec_wersja = koniec_wersja - interval '1 hour' where id in (select id from kopia)",
            "update drzewa.drzewa_drzewo t set koniec_wersja = k.koniec_wersja from kopia k where k.id = t.id",
            vec![Closed],
        ),
    ] {
        sqlx::raw_sql(tampering).execute(&house.sql).await.unwrap();
        assert_eq!(kinds(&house).await, found, "{tampering}");
        sqlx::raw_sql(mending).execute(&house.sql).await.unwrap();
        assert_eq!(kinds(&house).await, [], "{mending}");
    }
    sqlx::raw_sql("update drzewa.drzewa_drzewo set wersja_id = 'x' where obwod_pnia130 = 101")
        .execute(&house.sql)
        .await
        .unwrap();
    assert_eq!(kinds(&house).await, [Missing]);
    sqlx::raw_sql(
        "update drzewa.drzewa_drzewo set wersja_id = to_char(start_wersja at time zone 'UTC', 'YYYYMMDD\"T\"HH24MISSUS') where wersja_id = 'x';
         insert into drzewa.drzewa_drzewo (fid, przestrzen_nazw, lokalny_id, wersja_id, start_obiekt, start_wersja, odcisk, numer, zmiana_id)
         values (1, 'PL.X', 'podrzucone', '1', now(), now(), 0, 'D-9', 1)",
    )
    .execute(&house.sql)
    .await
    .unwrap();
    assert_eq!(kinds(&house).await, [Unknown]);
}
