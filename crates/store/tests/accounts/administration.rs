//! Administering: within one's own units, never oneself, never beyond one's own power.

use crate::house::house;
use registers::rights::{Role, UnitKind};
use store::accounts::{AccountError, By, NewPerson, NewRole, NewUnit, PersonChange, UnitRegister};

fn role(unit: &str, role: Role) -> NewRole {
    NewRole { unit: unit.into(), register: None, role, until: None }
}

fn change(unit: Option<&str>, disabled: bool) -> PersonChange {
    PersonChange { name: "Nowe Nazwisko".into(), email: None, unit: unit.map(str::to_owned), disabled }
}

#[tokio::test(flavor = "multi_thread")]
async fn unit_administrators_stay_within_their_units() {
    let Some(house) = house("admins").await else { return };
    house.units().await;
    let store = &house.store;
    let anna = house.person("anna", Some("0414011"), &[("0414011", None, Role::UnitAdmin)]).await;
    let own = house.person("own", Some("zdm"), &[("zdm", Some("gesut"), Role::Editor)]).await;
    let other = house.person("other", Some("0414022"), &[("0414022", None, Role::Editor)]).await;
    let boss = house.person("boss", Some("0414011"), &[("04", None, Role::RegionalAdmin)]).await;
    let guest = house.person("guest", Some("0414022"), &[("0414011", None, Role::Reader)]).await;
    let asker = house.signed("anna").await;
    let by = By::Asker(&asker);

    let seen: Vec<i64> = store.people(by).await.unwrap().iter().map(|p| p.id).collect();
    assert!([anna, own, boss, guest].iter().all(|p| seen.contains(p)) && !seen.contains(&other));
    assert!(matches!(store.person(by, other).await, Err(AccountError::NotFound)));
    assert!(matches!(store.set_roles(by, other, &[]).await, Err(AccountError::NotFound)));
    assert!(matches!(store.effective_rights(by, other).await, Err(AccountError::NotFound)));

    // Within: yes. Upwards, sideways, oneself: no.
    let keep = NewRole { register: Some("gesut".into()), ..role("zdm", Role::Editor) };
    store.set_roles(by, own, &[keep.clone(), role("0414011", Role::Approver)]).await.unwrap();
    for beyond in [role("0414", Role::Reader), role("0414022", Role::Reader), role("0414011", Role::RegionalAdmin)] {
        let refused = store.set_roles(by, own, &[keep.clone(), beyond]).await;
        assert!(matches!(refused, Err(AccountError::Forbidden(_))), "{refused:?}");
    }
    assert!(matches!(store.set_roles(by, anna, &[]).await, Err(AccountError::Forbidden(_))));
    assert!(matches!(store.set_roles(by, boss, &[]).await, Err(AccountError::Forbidden(_))));
    let unknown = NewRole { register: Some("nie_ma".into()), ..role("zdm", Role::Editor) };
    assert!(matches!(store.set_roles(by, own, &[unknown]).await, Err(AccountError::Invalid(_))));

    // Whoever can set a password can become the person: not of those who may more.
    for stronger in [boss, guest] {
        assert!(matches!(store.reset_password(by, stronger, true).await, Err(AccountError::Forbidden(_))));
        let refused = store.change_person(by, stronger, &change(Some("0414011"), true)).await;
        assert!(matches!(refused, Err(AccountError::Forbidden(_))));
    }
    store.reset_password(by, own, false).await.unwrap();
    assert!(matches!(
        store.change_person(by, own, &change(Some("0414022"), false)).await,
        Err(AccountError::Forbidden(_))
    ));
    store.change_person(by, own, &change(Some("0414011"), true)).await.unwrap();
    assert!(matches!(
        store.change_person(by, anna, &change(Some("0414011"), true)).await,
        Err(AccountError::Forbidden(_))
    ));

    let new = |unit: Option<&str>| NewPerson {
        login: format!("nowa{}", unit.unwrap_or_default()),
        name: "Nowa Osoba".into(),
        email: None,
        unit: unit.map(str::to_owned),
        password: None,
    };
    assert!(store.create_person(by, &new(Some("zdm"))).await.unwrap().1.is_some());
    for unit in [None, Some("0414"), Some("0414022")] {
        assert!(matches!(store.create_person(by, &new(unit)).await, Err(AccountError::Forbidden(_))), "{unit:?}");
    }

    // Registers of the own unit, delegated downwards only.
    let decided =
        |to: Option<&str>| UnitRegister { register: "gesut".into(), active: true, delegated_to: to.map(str::to_owned) };
    store.set_unit_register(by, "0414011", &decided(Some("zdm"))).await.unwrap();
    for to in ["0414022", "0414", "0414011"] {
        assert!(matches!(
            store.set_unit_register(by, "0414011", &decided(Some(to))).await,
            Err(AccountError::Invalid(_))
        ));
    }
    assert!(matches!(store.set_unit_register(by, "0414022", &decided(None)).await, Err(AccountError::Forbidden(_))));

    // Everything that was done is noted, with who did it.
    let (notes,): (i64,) = sqlx::query_as("select count(*) from infostrada.journal where person = $1")
        .bind(anna)
        .fetch_one(&house.raw)
        .await
        .unwrap();
    assert_eq!(notes, 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_tree_is_the_regional_administrators_and_has_no_loops() {
    let Some(house) = house("tree").await else { return };
    house.units().await;
    let store = &house.store;
    house.person("anna", Some("0414011"), &[("0414011", None, Role::UnitAdmin)]).await;
    house.person("boss", None, &[("04", None, Role::RegionalAdmin)]).await;
    let (anna, boss) = (house.signed("anna").await, house.signed("boss").await);
    let unit = |id: &str, parent: &str| NewUnit {
        id: id.into(),
        kind: UnitKind::JednostkaPodlegla,
        teryt: None,
        name: "Szkoła nr 5".into(),
        parent: Some(parent.into()),
        namespace: None,
        area: None,
        active_from: None,
        active_to: None,
    };
    assert!(matches!(
        store.create_unit(By::Asker(&anna), &unit("sp5", "0414011")).await,
        Err(AccountError::Forbidden(_))
    ));
    store.create_unit(By::Asker(&boss), &unit("sp5", "0414011")).await.unwrap();
    assert!(matches!(
        store.create_unit(By::Asker(&boss), &unit("sp5", "0414011")).await,
        Err(AccountError::Conflict(_))
    ));
    assert_eq!(store.unit("sp5").await.unwrap().unwrap().namespace, "PL.ZIPIN.SP5");
    assert_eq!(store.unit("0414011").await.unwrap().unwrap().namespace, "PL.ZIPIN.0414011");
    for (id, parent) in [("0414011", "sp5"), ("sp5", "sp5"), ("0414", "zdm")] {
        let refused = store.change_unit(By::Asker(&boss), &unit(id, parent)).await;
        assert!(matches!(refused, Err(AccountError::Invalid(_))), "{id} under {parent}: {refused:?}");
    }
    for bad in ["SP5", "", "a b", "ż"] {
        assert!(matches!(store.create_unit(By::Asker(&boss), &unit(bad, "04")).await, Err(AccountError::Invalid(_))));
    }
    assert!(matches!(store.change_unit(By::Asker(&boss), &unit("nie-ma", "04")).await, Err(AccountError::NotFound)));
}
