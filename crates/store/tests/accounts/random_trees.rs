//! The pure rights and the function of the database give the same answers, for trees, roles, delegations and
//! agreements that nobody thought of.

use crate::house::{House, house};
use registers::rights::{Action, Role};
use std::collections::BTreeSet;
use store::accounts::{Asker, By, NewKey, Scope};

const REGISTERS: [&str; 3] = ["drzewa", "drogi", "nazwy"];
const LEVELS: [(&str, Action); 4] = [
    ("internal", Action::ReadInternal),
    ("personal", Action::ReadPersonal),
    ("edit", Action::Edit),
    ("approve", Action::Approve),
];

/// A small generator of its own, so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n.max(1)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn of<'a>(&mut self, list: &'a [String]) -> &'a str {
        let at = self.below(list.len());
        &list[at]
    }
}

async fn invent(house: &House, dice: &mut Dice, person: i64) -> Vec<String> {
    house
        .sql(
            "delete from infostrada.roles; delete from infostrada.agreements; delete from infostrada.unit_registers;
             delete from infostrada.api_keys; update infostrada.people set unit = null; delete from infostrada.units",
        )
        .await;
    let mut units: Vec<String> = Vec::new();
    for n in 0..4 + dice.below(8) {
        let parent = (n > 0 && dice.chance(80)).then(|| dice.of(&units).to_owned());
        let id = format!("j{n}");
        sqlx::query(
            "insert into infostrada.units (id, kind, name, parent, active_to)
             values ($1, 'gmina', $1, $2, case when $3 then current_date - 2 end)",
        )
        .bind(&id)
        .bind(parent)
        .bind(dice.chance(15))
        .execute(&house.raw)
        .await
        .unwrap();
        units.push(id);
    }
    for _ in 0..dice.below(10) {
        let (unit, to) = (dice.of(&units).to_owned(), dice.of(&units).to_owned());
        sqlx::query(
            "insert into infostrada.unit_registers (unit, register, active, delegated_to)
             values ($1, $2, $3, nullif($4, $1)) on conflict do nothing",
        )
        .bind(unit)
        .bind(REGISTERS[dice.below(3)])
        .bind(dice.chance(70))
        .bind(to)
        .execute(&house.raw)
        .await
        .unwrap();
    }
    for _ in 0..1 + dice.below(4) {
        let role = Role::ALL[dice.below(6)];
        let register = (role.of_register() && dice.chance(50)).then(|| REGISTERS[dice.below(3)]);
        sqlx::query(
            "insert into infostrada.roles (person, unit, register, role, until)
             values ($1, $2, $3, $4, case $5 when 0 then now() - interval '1 hour' when 1 then now() + interval '1 hour' end)
             on conflict do nothing",
        )
        .bind(person)
        .bind(dice.of(&units))
        .bind(register)
        .bind(role.name())
        .bind(i32::try_from(dice.below(6)).unwrap())
        .execute(&house.raw)
        .await
        .unwrap();
    }
    for _ in 0..dice.below(5) {
        let (giver, receiver) = (dice.of(&units).to_owned(), dice.of(&units).to_owned());
        if giver == receiver {
            continue;
        }
        let registers: Vec<&str> = REGISTERS.into_iter().filter(|_| dice.chance(60)).collect();
        sqlx::query(
            "insert into infostrada.agreements
               (giver, receiver, registers, area, purpose, legal_basis, valid_from, valid_to, revoked_at)
             values ($1, $2, $3, case when $4 then st_geomfromtext('POLYGON((0 0,0 1,1 1,0 0))', 2180) end, 'p', 'l',
                     now() - interval '2 days', case $5 when 0 then now() - interval '1 day' when 1 then now() + interval '1 day' end,
                     case when $6 then now() end)",
        )
        .bind(giver)
        .bind(receiver)
        .bind(if registers.is_empty() { vec!["drzewa"] } else { registers })
        .bind(dice.chance(25))
        .bind(i32::try_from(dice.below(5)).unwrap())
        .bind(dice.chance(15))
        .execute(&house.raw)
        .await
        .unwrap();
    }
    units
}

/// How many units were seen in all; an empty comparison would prove nothing.
async fn same_answers(house: &House, asker: &Asker, units: &[String], case: u64) -> usize {
    let mut seen = 0;
    let mut reading = house.store.as_asker(asker, Scope::Official).await.unwrap();
    for register in REGISTERS {
        for (level, action) in LEVELS {
            let database = reading.seen_units(register, level).await.unwrap();
            let pure: Vec<String> = asker.rights.units_for(action, register).into_iter().collect();
            assert_eq!(database, pure, "case {case}, {register}, {level}, {:?}", asker.rights);
            let one_by_one: Vec<&String> = units.iter().filter(|u| asker.rights.may(action, register, u)).collect();
            let listed: BTreeSet<&String> = pure.iter().collect();
            assert_eq!(one_by_one.into_iter().collect::<BTreeSet<_>>(), listed, "case {case}, {register}, {level}");
            seen += pure.len();
        }
    }
    reading.done().await.unwrap();
    seen
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_and_the_pure_rights_agree_on_random_trees() {
    let Some(house) = house("trees").await else { return };
    let person = house.person("ewa", None, &[]).await;
    let session = house.try_in("ewa", crate::house::PASSWORD, None).await.unwrap();
    let (mut of_person, mut of_key) = (0, 0);
    for case in 0..60 {
        let mut dice = Dice(case * 7919 + 1);
        let units = invent(&house, &mut dice, person).await;
        // The tree is kept in memory; its mark travels a moment.
        wait_for_tree(&house, &units).await;
        let asker = house.store.asker_of_session(&session.secret).await.unwrap().unwrap();
        of_person += same_answers(&house, &asker, &units, case).await;

        let unit = units.iter().rev().find(|u| asker.rights.tree().lives(u));
        let Some(unit) = unit else { continue };
        let new = NewKey {
            unit: unit.clone(),
            name: "klucz".into(),
            registers: None,
            area: None,
            purpose: "p".into(),
            expires: None,
        };
        let key = house.store.create_key(By::House, &new).await.unwrap();
        if dice.chance(50) {
            sqlx::query("update infostrada.api_keys set registers = '{drzewa}' where id = $1")
                .bind(key.id)
                .execute(&house.raw)
                .await
                .unwrap();
        }
        let asker = house.store.asker_of_key(&key.secret).await.unwrap().unwrap();
        of_key += same_answers(&house, &asker, &units, case).await;
    }
    assert!(of_person > 300 && of_key > 100, "{of_person} {of_key}");
}

async fn wait_for_tree(house: &House, units: &[String]) {
    let (held,): (i64,) =
        sqlx::query_as("select mark from infostrada.marks where class = '~units'").fetch_one(&house.raw).await.unwrap();
    for _ in 0..500 {
        if house.store.marks().of("~units") == Some(held) {
            let tree = house.store.unit_tree().await.unwrap();
            assert_eq!(tree.ids().count(), units.len());
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("the mark of the units did not arrive");
}
