//! What waits for whom: everybody has lists of their own, by the rights that they have.

use crate::house::{Visitor, feeding, house};

#[tokio::test(flavor = "multi_thread")]
async fn each_person_is_told_what_waits_for_them_and_nobody_else() {
    let Some(house) = house("zadania", feeding()).await else { return };
    // Gmina A is a square around a new house; a returned draft is the editor's, a submitted one waits for an approver.
    house.sql(
        "update infostrada.units set area = st_makeenvelope(500000, 500000, 501000, 501000, 2180) where id = 'gmina-a';
         insert into egib.egb_budynek (fid, przestrzen_nazw, lokalny_id, wersja_id, start_obiekt, start_wersja, odcisk, geom, rodzaj_wg_kst)
         select n, 'PL.PZGiK.1.EGiB', 'B' || n, '20260101T000000', now(), now(), 0,
                st_makeenvelope(500000 + n * 400, 500100, 500010 + n * 400, 500110, 2180), rodzaj
           from (values (1, 'm'), (2, 't'), (9, 'm')) b(n, rodzaj);
         insert into infostrada.changesets (unit, author, title, state)
         select 'gmina-a', id, 'Ławki', state from infostrada.people, (values ('zwrocony'), ('zgloszony')) s(state)
          where login = 'redaktorka';
         insert into infostrada.changes (changeset, nr, class, op, przestrzen_nazw, lokalny_id)
         select id, 1, 'law_lawka', 'utworz', 'PL.ZIPIN.GMINA-A', 'n' || id from infostrada.changesets",
    );
    let told = async |visitor: &Visitor, query: &str| -> Vec<String> {
        let seen = house.get(visitor, &format!("/api/v1/tasks{query}")).await;
        assert_eq!((seen.status, seen.header("cache-control")), (200, "no-store"), "{}", seen.text());
        let mut lines = Vec::new();
        for list in seen.json()["lists"].as_array().unwrap() {
            for task in list["tasks"].as_array().unwrap() {
                assert!(task["title"]["pl"].as_str().is_some_and(|t| !t.is_empty()), "{task}");
                let link = task["link"].as_str().unwrap().split_once("localhost").unwrap().1;
                lines.push(format!("{} {link}", list["code"].as_str().unwrap()));
            }
        }
        lines
    };
    let building = "budynki_bez_adresu /collections/egb_budynek/items/PL.PZGiK.1.EGiB_B1";
    let editor = house.signed("redaktorka").await;
    assert_eq!(told(&editor, "").await, ["zwrocone /api/v1/changesets/1", building]);
    assert_eq!(told(&editor, "?unit=gmina-b").await, Vec::<String>::new());
    assert_eq!(told(&house.signed("zatwierdzajaca").await, "").await, ["do_zatwierdzenia /api/v1/changesets/2"]);
    for stranger in ["sasiad", "czytelnik"] {
        assert_eq!(told(&house.signed(stranger).await, "").await, Vec::<String>::new(), "{stranger}");
    }
    assert_eq!(house.get(&Visitor::default(), "/api/v1/tasks").await.status, 401);

    // An address within twenty metres, and the building waits no longer.
    house.sql(
        "insert into emuia.emuia_punkt_adresowy (fid, przestrzen_nazw, lokalny_id, wersja_id, start_obiekt, start_wersja, odcisk, geom, jednostka)
         values (1, 'PL.ZIPIN.GMINA-A', 'a1', '20260101T000000', now(), now(), 0, st_setsrid(st_makepoint(500405, 500120), 2180), 'gmina-a')",
    );
    assert_eq!(told(&editor, "").await, ["zwrocone /api/v1/changesets/1"]);
}
