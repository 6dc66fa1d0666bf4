//! Which rows and columns each role sees, and as whom.

use crate::house::{READERS, house};
use registers::declaration::Visibility;

const TANKS: &str = "zbiornik_bezodplywowy.zbo_zbiornik";
const DENIED: &str = "42501";

#[tokio::test]
async fn no_role_may_read_a_column_above_it_in_any_register() {
    let Some(house) = house("columns").await else { return };
    let catalogue = house.store.catalogue();
    let mut checked = 0;
    for class in catalogue.classes.iter().filter(|c| c.kept) {
        for a in &class.attributes {
            let (public, official) = match a.visibility {
                Visibility::Public => (class.public, true),
                Visibility::Conditional | Visibility::Internal => (false, true),
                Visibility::Personal => (false, false),
            };
            let (p, o): (bool, bool) = sqlx::query_as(
                "select has_column_privilege('infostrada_public', $1, $2, 'select'),
                        has_column_privilege('infostrada_official', $1, $2, 'select')",
            )
            .bind(class.table())
            .bind(&a.column)
            .fetch_one(&house.sql)
            .await
            .unwrap();
            // A public place is shown by the derived column `web`, whatever the right to the surveyed one.
            let fits = if public { p || a.column == "geom" } else { !p };
            assert!(fits && o == official, "{}.{}: {p} {o}", class.id, a.name);
            checked += 1;
        }
        let (any, rls): (bool, bool) = sqlx::query_as(
            "select has_any_column_privilege('infostrada_public', $1, 'select'),
                    (select relrowsecurity from pg_class where oid = $1::regclass)",
        )
        .bind(class.table())
        .fetch_one(&house.sql)
        .await
        .unwrap();
        assert_eq!((any, rls), (class.public, true), "{}", class.id);
    }
    assert!(checked > 800, "{checked}");
}

#[tokio::test]
async fn a_hidden_column_is_refused_wherever_it_stands_in_a_statement() {
    let Some(house) = house("oracle").await else { return };
    let hidden = [
        ("infostrada_public", "zgloszenie.zgl_zgloszenie", "zglaszajacy"),
        ("infostrada_public", "zgloszenie.zgl_zgloszenie", "opis"),
        ("infostrada_public", "zgloszenie.zgl_zgloszenie", "moderacja"),
        ("infostrada_public", "drzewa.drzewa_drzewo", "uwagi_wewnetrzne"),
        ("infostrada_public", "drzewa.drzewa_drzewo", "stan_publikacji"),
        ("infostrada_public", TANKS, "numer"),
        ("infostrada_public", TANKS, "lokalny_id"),
        ("infostrada_official", TANKS, "wlasciciel"),
        ("infostrada_official", "zgloszenie.zgl_zgloszenie", "zglaszajacy"),
    ];
    for (role, table, column) in hidden {
        for statement in [
            format!("select {column} from {table}"),
            format!("select count(*) from {table} where {column} = 'OSO-a'"),
            format!("select 1 from {table} order by {column}"),
            format!("select 1 from {table} group by {column}"),
            format!("select row_to_json(t) from {table} t"),
            format!("select t from {table} t"),
            format!("select * from {table}"),
            format!("select exists (select from {table} where {column} like 'O%')"),
            format!("copy {table} ({column}) to stdout"),
            format!("create temp table t as select {column} from {table}"),
            format!("explain analyze select 1 from {table} where {column} > ''"),
        ] {
            let seen = house.refused(role, "anna", &statement).await;
            assert_eq!(seen, Err(DENIED.into()), "{role}: {statement}");
        }
        // What the planner knows of the values is told to nobody either.
        let (schema, name) = table.split_once('.').unwrap();
        let statistics = format!(
            "select most_common_vals::text from pg_stats where schemaname = '{schema}' and tablename = '{name}' and attname = '{column}'"
        );
        assert_eq!(house.texts(role, "anna", &statistics).await, Vec::<String>::new(), "{role} {table}.{column}");
        assert_eq!(house.refused(role, "anna", "select * from pg_statistic").await, Err(DENIED.into()));
    }
}

#[tokio::test]
async fn each_role_sees_the_rows_of_those_units_that_the_asker_may_read() {
    let Some(house) = house("rows").await else { return };
    let tanks = format!("select numer from {TANKS} where koniec_wersja is null");
    let trees = "select distinct uwagi_wewnetrzne from drzewa.drzewa_drzewo where numer <> 'wycofany'";
    for (token, expected_tanks, expected_trees) in [
        ("", vec![], vec![]),
        ("anna", vec!["ZB-a"], vec!["WEW-a"]),
        ("powiat", vec!["ZB-a", "ZB-b"], vec!["WEW-a", "WEW-b"]),
        ("region", vec![], vec![]),
        ("audytor", vec![], vec![]),
        ("klucz", vec![], vec!["WEW-a"]),
        ("stara", vec![], vec![]),
        ("polowa", vec![], vec![]),
        ("nikt", vec![], vec![]),
        ("'; select 1", vec![], vec![]),
    ] {
        assert_eq!(house.texts("infostrada_official", token, &tanks).await, expected_tanks, "{token}");
        assert_eq!(house.texts("infostrada_official", token, trees).await, expected_trees, "{token}");
        let owners = format!("select wlasciciel from {TANKS}");
        let expected = if token == "anna" { vec!["OSO-a", "OSO-a-dawny"] } else { vec![] };
        assert_eq!(house.texts("infostrada_personal", token, &owners).await, expected, "{token}");
        // Whoever asks, the public role shows what is public.
        let open = "select numer || jednostka from drzewa.drzewa_drzewo";
        assert_eq!(house.texts("infostrada_public", token, open).await, ["jawnya", "jawnyb"], "{token}");
        let told = "select opis__jawne from zgloszenie.zgl_zgloszenie";
        assert_eq!(house.texts("infostrada_public", token, told).await, ["WAR-a-jawne", "WAR-b-jawne"], "{token}");
    }
    // A token, not its hash: who copies the table of sessions can ask nothing.
    let hashes: Vec<(String,)> =
        sqlx::query_as("select encode(hash, 'hex') from infostrada.sessions").fetch_all(&house.sql).await.unwrap();
    for (hash,) in hashes {
        assert_eq!(house.texts("infostrada_official", &hash, &tanks).await, Vec::<String>::new());
    }
}

#[tokio::test]
async fn rights_end_with_the_statement_after_they_were_taken() {
    let Some(house) = house("ends").await else { return };
    let trees = "select distinct uwagi_wewnetrzne from drzewa.drzewa_drzewo where numer = 'jawny'";
    let owners = "select numer from zbiornik_bezodplywowy.zbo_zbiornik";
    let mut partner = house.role("infostrada_official", "klucz").await;
    let mut anna = house.role("infostrada_personal", "anna").await;
    assert_eq!(crate::house::texts(&mut partner, trees).await, ["WEW-a"]);
    assert_eq!(crate::house::texts(&mut anna, owners).await.len(), 2);
    // In the midst of their transactions.
    sqlx::raw_sql(
        "update infostrada.agreements set valid_from = now() - interval '1 day', valid_to = clock_timestamp() where giver = 'a';
         update infostrada.roles set until = clock_timestamp() where person = 1",
    )
    .execute(&house.sql)
    .await
    .unwrap();
    assert_eq!(crate::house::texts(&mut partner, trees).await, Vec::<String>::new());
    assert_eq!(crate::house::texts(&mut anna, owners).await, Vec::<String>::new());
}

#[tokio::test]
async fn what_was_withdrawn_or_is_internal_has_no_public_version() {
    let Some(house) = house("withdrawn").await else { return };
    let versions = "select lokalny_id || wersja_id from drzewa.drzewa_drzewo where jednostka = 'a'";
    for token in ["", "anna"] {
        assert_eq!(house.texts("infostrada_public", token, versions).await, ["11"]);
    }
    assert_eq!(house.texts("infostrada_official", "anna", versions).await, ["11", "21", "31", "32"]);
    for role in READERS {
        assert_eq!(house.refused(role, "anna", "select * from infostrada.feed").await, Err(DENIED.into()));
    }
}
