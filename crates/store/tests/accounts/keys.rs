//! Keys and agreements: what partners see, and that it ends when it should.

use crate::house::{PASSWORD, house};
use registers::rights::{Action, Role};
use std::time::Duration;
use store::accounts::{AccountError, Area, By, NewAgreement, NewKey, Scope};

fn key(unit: &str, registers: Option<&[&str]>) -> NewKey {
    NewKey {
        unit: unit.into(),
        name: "system dyspozytorski".into(),
        registers: registers.map(|list| list.iter().map(|r| (*r).to_owned()).collect()),
        area: None,
        purpose: "działania ratownicze".into(),
        expires: None,
    }
}

fn agreement(giver: &str, receiver: &str) -> NewAgreement {
    NewAgreement {
        giver: giver.into(),
        receiver: receiver.into(),
        registers: vec!["gesut".into()],
        area: None,
        purpose: "ratownictwo".into(),
        legal_basis: "art. 14 ustawy o infrastrukturze informacji przestrzennej".into(),
        valid_from: None,
        valid_to: None,
    }
}

fn square(size: f64) -> Area {
    let (x, y) = (18.6, 53.0);
    let ring = serde_json::json!([[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]]);
    Area { geometry: serde_json::json!({ "type": "Polygon", "coordinates": ring }), srid: None }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotated_key_is_good_beside_its_successor_until_the_overlap_ends() {
    let Some(house) = house("rotation").await else { return };
    house.units().await;
    let store = &house.store;
    let old = store.create_key(By::House, &key("psp-04", None)).await.unwrap();
    assert!(old.secret.starts_with(&format!("{}_", old.prefix)) && old.prefix.len() == 12);
    let new = store.rotate_key(By::House, old.id, Duration::from_secs(3600)).await.unwrap();
    let good = async |secret: &str| store.asker_of_key(secret).await.unwrap().is_some();
    assert!(good(&old.secret).await && good(&new.secret).await && !good(&old.prefix).await);
    assert!(matches!(store.rotate_key(By::House, old.id, Duration::ZERO).await, Err(AccountError::Conflict(_))));

    // Uses come together in memory and are written; a list writes them first.
    for _ in 0..9 {
        good(&new.secret).await;
    }
    let rows = store.keys(By::House).await.unwrap();
    let row = |id| rows.iter().find(|k| k.id == id).unwrap();
    assert_eq!((row(old.id).uses, row(new.id).uses), (1, 10));
    assert_eq!(row(old.id).successor, Some(new.id));
    assert!(row(new.id).last_used.is_some());

    sqlx::query("update infostrada.api_keys set expires = now() where id = $1")
        .bind(old.id)
        .execute(&house.raw)
        .await
        .unwrap();
    assert!(!good(&old.secret).await && good(&new.secret).await);
    store.revoke_key(By::House, new.id).await.unwrap();
    assert!(!good(&new.secret).await);

    // The secret stands nowhere in the database.
    let (rows,): (String,) = sqlx::query_as("select string_agg(k::text, '') from infostrada.api_keys k")
        .fetch_one(&house.raw)
        .await
        .unwrap();
    assert!(!rows.contains(&new.secret[13..]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agreement_that_ends_stops_at_once_even_within_a_transaction() {
    let Some(house) = house("agreements").await else { return };
    house.units().await;
    let store = &house.store;
    let id = store.create_agreement(By::House, &agreement("0414011", "psp-04")).await.unwrap();
    let mut narrowed = agreement("0414022", "psp-04");
    narrowed.area = Some(square(0.1));
    store.create_agreement(By::House, &narrowed).await.unwrap();
    let made = store.create_key(By::House, &key("psp-04", Some(&["gesut"]))).await.unwrap();
    let asker = store.asker_of_key(&made.secret).await.unwrap().unwrap();
    assert!(asker.rights.may(Action::ReadInternal, "gesut", "0414011"));
    assert!(!asker.rights.may(Action::ReadInternal, "gesut", "0414022"), "in part is not whole");
    assert!(!asker.rights.may(Action::ReadPersonal, "gesut", "0414011"));

    let mut reading = store.as_asker(&asker, Scope::Official).await.unwrap();
    assert_eq!(reading.seen_units("gesut", "internal").await.unwrap(), ["0414011", "psp-04"]);
    assert_eq!(reading.seen_units("bdot500", "internal").await.unwrap(), [""; 0], "not in the scope of the key");
    store.revoke_agreement(By::House, id).await.unwrap();
    assert_eq!(reading.seen_units("gesut", "internal").await.unwrap(), ["psp-04"]);
    store.revoke_key(By::House, made.id).await.unwrap();
    assert_eq!(reading.seen_units("gesut", "internal").await.unwrap(), [""; 0]);
    reading.done().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn areas_narrow_what_keys_and_agreements_show() {
    let Some(house) = house("areas").await else { return };
    house.units().await;
    let store = &house.store;
    let mut narrowed = agreement("0414022", "psp-04");
    narrowed.area = Some(square(0.1));
    store.create_agreement(By::House, &narrowed).await.unwrap();
    let mut wish = key("psp-04", None);
    wish.area = Some(square(0.01));
    let made = store.create_key(By::House, &wish).await.unwrap();
    let token: String = {
        use sha2::Digest;
        let sum = sha2::Sha256::digest(format!("infostrada.asker:{}", made.secret).as_bytes());
        sum.iter().map(|b| format!("{b:02x}")).collect()
    };
    let mut tx = house.raw.begin().await.unwrap();
    sqlx::query("select set_config('infostrada.asker', $1, true), set_config('role', 'infostrada_official', true)")
        .bind(token)
        .execute(&mut *tx)
        .await
        .unwrap();
    // Inside both, inside the agreement only, outside both.
    let answers: Vec<(bool, bool)> = sqlx::query_as(
        "select st_intersects(g, (select infostrada.seen_area('gesut'))),
                infostrada.within_parts('0414022', g, (select infostrada.seen_parts('gesut')))
           from (select st_transform(st_setsrid(st_makepoint(18.6 + d, 53.0 + d), 4326), 3857) as g
                   from unnest(array[0.005, 0.05, 0.5]) d) p",
    )
    .fetch_all(&mut *tx)
    .await
    .unwrap();
    assert_eq!(answers, [(true, true), (false, true), (false, false)]);
    tx.rollback().await.unwrap();

    for bad in [
        serde_json::json!({ "type": "Point", "coordinates": [18.6, 53.0] }),
        serde_json::json!({ "type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1], [1, 0], [0, 0]]] }),
        serde_json::json!({ "type": "Polygon", "coordinates": [] }),
        serde_json::json!("tekst"),
        serde_json::json!({ "type": "Polygon", "coordinates": [[[1e300, 0], [1, 1], [0, 1], [1e300, 0]]] }),
    ] {
        let mut wish = key("psp-04", None);
        wish.area = Some(Area { geometry: bad.clone(), srid: None });
        let refused = store.create_key(By::House, &wish).await;
        assert!(matches!(refused, Err(AccountError::Invalid(_))), "{bad}: {:?}", refused.err());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_of_the_database_cannot_look_behind_the_functions() {
    let Some(house) = house("roles").await else { return };
    house.units().await;
    house.person("ewa", Some("0414011"), &[("0414011", None, Role::Editor)]).await;
    let session = house.try_in("ewa", PASSWORD, None).await.unwrap();
    for role in ["infostrada_official", "infostrada_personal", "infostrada_public"] {
        for forbidden in [
            "select * from infostrada.sessions",
            "select * from infostrada.people",
            "select * from infostrada.api_keys",
            "select * from infostrada.agreements",
            "select * from infostrada.units",
            "select * from infostrada.journal",
            "select * from infostrada.asker()",
            "select * from infostrada.seen_by_agreement('gesut')",
            "insert into infostrada.roles (person, unit, role) values (1, '0414011', 'editor')",
        ] {
            let mut tx = house.raw.begin().await.unwrap();
            sqlx::query("select set_config('role', $1, true)").bind(role).execute(&mut *tx).await.unwrap();
            let error = sqlx::raw_sql(forbidden).execute(&mut *tx).await.unwrap_err();
            let code = error.as_database_error().and_then(|e| e.code().map(|c| c.into_owned()));
            assert_eq!(code.as_deref(), Some("42501"), "{role}: {forbidden}: {error}");
        }
    }
    // Neither the cookie's secret, nor what the tables keep, nor nothing at all is a token.
    let (stored,): (String,) =
        sqlx::query_as("select encode(hash, 'hex') from infostrada.sessions").fetch_one(&house.raw).await.unwrap();
    for token in [session.secret.as_str(), stored.as_str(), "", "' or true --"] {
        let mut tx = house.raw.begin().await.unwrap();
        sqlx::query("select set_config('infostrada.asker', $1, true), set_config('role', 'infostrada_personal', true)")
            .bind(token)
            .execute(&mut *tx)
            .await
            .unwrap();
        let (units, person): (Vec<String>, Option<i64>) =
            sqlx::query_as("select infostrada.seen_units('gesut', 'internal'), infostrada.asker_person()")
                .fetch_one(&mut *tx)
                .await
                .unwrap();
        assert_eq!((units, person), (Vec::new(), None), "{token}");
    }
}
