//! The matrix of roles, unit by unit.

use super::*;

fn unit(id: &str, kind: UnitKind, parent: Option<&str>) -> Unit {
    Unit { id: id.into(), kind, parent: parent.map(str::to_owned), lives: id != "dawna" }
}

fn holding(unit: &str, register: &str, active: bool, to: Option<&str>) -> Holding {
    Holding { unit: unit.into(), register: register.into(), active, delegated_to: to.map(str::to_owned) }
}

fn tree() -> Arc<UnitTree> {
    let units = vec![
        unit("04", UnitKind::Wojewodztwo, None),
        unit("0461", UnitKind::Powiat, Some("04")),
        unit("gmina-a", UnitKind::Gmina, Some("0461")),
        unit("gmina-b", UnitKind::Gmina, Some("0461")),
        unit("dawna", UnitKind::Gmina, Some("0461")),
        unit("zdm", UnitKind::JednostkaPodlegla, Some("gmina-a")),
        unit("psp", UnitKind::Partner, None),
    ];
    let holdings = vec![
        holding("gmina-a", "drogi", true, Some("zdm")),
        holding("gmina-b", "drzewa", false, None),
        holding("gmina-b", "drogi", false, Some("zdm")),
    ];
    Arc::new(UnitTree::new(units, holdings))
}

fn rights(grants: &[(&str, Option<&str>, Role)]) -> Rights {
    let grants = grants.iter().map(|(unit, register, role)| Grant {
        unit: (*unit).into(),
        register: register.map(str::to_owned),
        role: *role,
    });
    let share = |agreement, giver: &str, receiver: &str, narrowed| Share {
        agreement,
        giver: giver.into(),
        receiver: receiver.into(),
        registers: vec!["drzewa".into()],
        narrowed,
    };
    let shares =
        vec![share(1, "gmina-a", "psp", false), share(2, "gmina-b", "psp", true), share(3, "psp", "gmina-b", false)];
    Rights::new(grants.collect(), shares, tree())
}

fn units(rights: &Rights, action: Action, register: &str) -> Vec<String> {
    rights.units_for(action, register).into_iter().collect()
}

#[test]
fn readers_see_downwards_and_change_nothing() {
    let r = rights(&[("0461", None, Role::Reader)]);
    assert_eq!(units(&r, Action::ReadInternal, "drogi"), ["0461", "dawna", "gmina-a", "gmina-b", "zdm"]);
    for action in Action::ALL.into_iter().filter(|a| *a != Action::ReadInternal) {
        assert_eq!(units(&r, action, "drogi"), [""; 0], "{action:?}");
    }
    assert!(!r.may(Action::ReadInternal, "drogi", "04") && !r.may(Action::ReadInternal, "drogi", "nie-ma"));
}

#[test]
fn editors_and_approvers_stay_in_their_unit_and_in_what_was_delegated_to_it() {
    let r = rights(&[("gmina-a", Some("drzewa"), Role::Editor)]);
    for action in [Action::ReadInternal, Action::ReadPersonal, Action::Edit] {
        assert_eq!(units(&r, action, "drzewa"), ["gmina-a"], "{action:?}");
        assert_eq!(units(&r, action, "drogi"), [""; 0], "{action:?}");
    }
    assert_eq!(units(&r, Action::Approve, "drzewa"), [""; 0]);

    // The delegation of gmina-a counts, that of gmina-b is switched off.
    let r = rights(&[("zdm", None, Role::Approver)]);
    assert_eq!(units(&r, Action::Approve, "drogi"), ["gmina-a", "zdm"]);
    assert_eq!(units(&r, Action::ReadPersonal, "drogi"), ["gmina-a", "zdm"]);
    assert_eq!(units(&r, Action::Approve, "drzewa"), ["zdm"]);
    assert_eq!(units(&r, Action::Edit, "drogi"), [""; 0]);
}

#[test]
fn a_register_that_is_off_and_a_unit_that_has_ended_are_read_but_not_edited() {
    let r = rights(&[("gmina-b", None, Role::Editor), ("dawna", None, Role::Editor)]);
    assert_eq!(units(&r, Action::ReadInternal, "drzewa"), ["dawna", "gmina-b", "psp"]);
    assert_eq!(units(&r, Action::ReadPersonal, "drzewa"), ["dawna", "gmina-b"]);
    assert_eq!(units(&r, Action::Edit, "drzewa"), [""; 0]);
    assert_eq!(units(&r, Action::Edit, "zieleń"), ["gmina-b"]);
}

#[test]
fn regional_administrators_manage_everything_and_see_no_data() {
    let r = rights(&[("04", None, Role::RegionalAdmin)]);
    for action in [Action::ReadInternal, Action::ReadPersonal, Action::Edit, Action::Approve, Action::Audit] {
        assert_eq!(units(&r, action, "drzewa"), [""; 0], "{action:?}");
    }
    for action in [Action::ManagePeople, Action::ManageUnits, Action::ManageRegisters, Action::SwitchRegisters] {
        assert!(r.may(action, "", "psp"), "{action:?}");
        assert_eq!(r.units_for(action, "").len(), 7, "{action:?}");
    }
}

#[test]
fn unit_administrators_grant_within_their_own_units_only() {
    let r = rights(&[("gmina-a", None, Role::UnitAdmin)]);
    let grant = |unit: &str, role| Grant { unit: unit.into(), register: None, role };
    assert!(r.may_grant(&grant("zdm", Role::Editor)) && r.may_grant(&grant("gmina-a", Role::UnitAdmin)));
    assert!(!r.may_grant(&grant("gmina-b", Role::Reader)) && !r.may_grant(&grant("0461", Role::Reader)));
    assert!(!r.may_grant(&grant("gmina-a", Role::RegionalAdmin)));
    assert!(!rights(&[("gmina-a", None, Role::Editor)]).may_grant(&grant("gmina-a", Role::Reader)));
    assert_eq!(units(&r, Action::ManageUnits, ""), [""; 0]);
}

#[test]
fn agreements_show_what_is_internal_and_do_not_chain() {
    let r = rights(&[("psp", None, Role::Reader)]);
    assert_eq!(units(&r, Action::ReadInternal, "drzewa"), ["gmina-a", "psp"]);
    assert_eq!(r.units_in_part("drzewa").into_iter().collect::<Vec<_>>(), ["gmina-b"]);
    assert_eq!(units(&r, Action::ReadInternal, "drogi"), ["psp"]);
    // gmina-b reads psp by agreement, and psp reads gmina-a by agreement; gmina-b does not read gmina-a.
    let r = rights(&[("gmina-b", None, Role::Reader)]);
    assert_eq!(units(&r, Action::ReadInternal, "drzewa"), ["gmina-b", "psp"]);
}

#[test]
fn keys_read_within_their_scope() {
    let share = Share {
        agreement: 1,
        giver: "gmina-a".into(),
        receiver: "psp".into(),
        registers: vec!["drzewa".into(), "drogi".into()],
        narrowed: false,
    };
    let r = Rights::of_key("psp", Some(vec!["drzewa".into()]), vec![share], tree());
    assert_eq!(units(&r, Action::ReadInternal, "drzewa"), ["gmina-a", "psp"]);
    assert_eq!(units(&r, Action::ReadInternal, "drogi"), [""; 0]);
    for action in Action::ALL.into_iter().filter(|a| *a != Action::ReadInternal) {
        assert_eq!(units(&r, action, "drzewa"), [""; 0], "{action:?}");
    }
}

#[test]
fn effective_rights_say_where_they_come_from() {
    let all = rights(&[("zdm", None, Role::Editor), ("psp", Some("drzewa"), Role::Reader)]).effective();
    let line = |unit: &str| all.iter().find(|e| e.unit == unit).map(|e| (e.register.as_deref(), &e.from));
    assert_eq!(line("zdm"), Some((None, &From::Role)));
    assert_eq!(line("gmina-a"), Some((Some("drogi"), &From::Delegation { unit: "zdm".into() })));
    let narrowed = From::Agreement { id: 2, unit: "psp".into(), narrowed: true };
    assert_eq!(line("gmina-b"), Some((Some("drzewa"), &narrowed)));
    assert!(all.iter().all(|e| !e.actions.is_empty()));
}
