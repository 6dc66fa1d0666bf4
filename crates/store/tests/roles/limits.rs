//! What no reader's role may do: write, look into the house's own tables, call its inner functions.

use crate::house::{READERS, house};

const DENIED: &str = "42501";

#[tokio::test]
async fn no_reader_writes_anything() {
    let Some(house) = house("writes").await else { return };
    for role in READERS {
        for statement in [
            "insert into drzewa.drzewa_drzewo (fid, przestrzen_nazw, lokalny_id, wersja_id, odcisk) values (1, 'x', 'x', 'x', 0)",
            "update drzewa.drzewa_drzewo set numer = 'x'",
            "update drzewa.drzewa_drzewo set jednostka = 'a' where jednostka = 'b'",
            "delete from drzewa.drzewa_drzewo",
            "truncate drzewa.drzewa_drzewo",
            "select * from drzewa.drzewa_drzewo for update",
            "alter table drzewa.drzewa_drzewo disable row level security",
            "drop policy jawne on drzewa.drzewa_drzewo",
            "create policy moja on drzewa.drzewa_drzewo using (true)",
            "drop table drzewa.drzewa_drzewo",
            "insert into infostrada.roles (person, unit, role) values (2, 'b', 'editor')",
            "insert into infostrada.changesets (unit, author) values ('a', 1)",
            "update infostrada.marks set mark = 0",
            "insert into infostrada.attachments (register) values ('x')",
            "select nextval('infostrada.feed_seq')",
            "select infostrada.write_journal('[{\"act\": \"x\"}]')",
            "create function infostrada.f() returns int language sql as 'select 1'",
            "create function public.f() returns int language sql as 'select 1'",
            "create schema moj",
            "create role moja",
            "grant infostrada_personal to infostrada_public",
            "alter role infostrada_public superuser",
            "select pg_read_file('/etc/passwd')",
            "copy (select 1) to program 'id'",
            "select lo_import('/etc/passwd')",
        ] {
            let seen = house.refused(role, "anna", statement).await;
            assert!(seen.is_err(), "{role} may: {statement}");
            assert!(
                seen.as_ref().is_err_and(|c| matches!(c.as_str(), DENIED | "42P17" | "0LP01")),
                "{role}: {statement}: {seen:?}"
            );
        }
    }
}

#[tokio::test]
async fn no_reader_looks_into_the_tables_of_the_house() {
    let Some(house) = house("tables").await else { return };
    let tables: Vec<(String,)> = sqlx::query_as(
        "select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'infostrada' and c.relkind in ('r', 'p', 'v', 'm')",
    )
    .fetch_all(&house.sql)
    .await
    .unwrap();
    assert!(tables.len() > 20, "{tables:?}");
    for (table,) in tables {
        for role in READERS {
            let seen = house.refused(role, "anna", &format!("select * from infostrada.{table}")).await;
            // Freshness numbers are everybody's, and words to search by are public; of attachments, columns (and rows) are granted.
            let open = table == "marks" || (table == "search" && role == "infostrada_public");
            let expected = if open { Ok(()) } else { Err(DENIED.to_owned()) };
            assert_eq!(seen.map(drop), expected, "{role} {table}");
        }
    }
    for column in ["added_by", "removed_by", "removed_at"] {
        let seen =
            house.refused("infostrada_personal", "anna", &format!("select {column} from infostrada.attachments")).await;
        assert_eq!(seen, Err(DENIED.into()));
    }
    // Nor what others ask at this moment.
    for role in READERS {
        let queries = "select query from pg_stat_activity where pid <> pg_backend_pid() and query <> '<insufficient privilege>' and query <> ''";
        assert_eq!(house.texts(role, "anna", queries).await, Vec::<String>::new(), "{role}");
    }
}

#[tokio::test]
async fn inner_functions_are_not_for_readers_and_the_open_ones_tell_only_ones_own() {
    let Some(house) = house("functions").await else { return };
    for role in READERS {
        for call in [
            "select * from infostrada.asker()",
            "select * from infostrada.asker_grants('drzewa')",
            "select * from infostrada.seen_directly('drzewa')",
            "select * from infostrada.seen_by_agreement('drzewa')",
            "select infostrada.key_lives(1)",
            "select * from infostrada.check_journal()",
        ] {
            assert_eq!(house.refused(role, "anna", call).await, Err(DENIED.into()), "{role}: {call}");
        }
    }
    let definers: Vec<(String,)> = sqlx::query_as(
        "select p.proname::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname = 'infostrada' and p.prosecdef
            and (p.proconfig is null or not exists (select from unnest(p.proconfig) c where c like 'search_path=%pg_temp%'))",
    )
    .fetch_all(&house.sql)
    .await
    .unwrap();
    assert!(definers.is_empty(), "with the rights of the house, and no search path of their own: {definers:?}");
    let levels = |l: &str| format!("select unnest(infostrada.seen_units('drzewa', '{l}'))");
    for (token, internal, personal) in [
        ("anna", vec!["a"], vec!["a"]),
        ("powiat", vec!["a", "b", "powiat"], vec![]),
        ("region", vec![], vec![]),
        ("klucz", vec!["a", "psp"], vec![]),
        ("", vec![], vec![]),
    ] {
        assert_eq!(house.texts("infostrada_official", token, &levels("internal")).await, internal, "{token}");
        assert_eq!(house.texts("infostrada_personal", token, &levels("personal")).await, personal, "{token}");
    }
    let oracle = "select infostrada.entry_seen('zbiornik_bezodplywowy', 'zbo_zbiornik', 'PL.a', '1', true)::text";
    assert_eq!(house.texts("infostrada_public", "anna", oracle).await, ["false"]);
    let other = oracle.replace("PL.a", "PL.b");
    assert_eq!(house.texts("infostrada_official", "anna", &other).await, ["false"]);
    assert_eq!(house.texts("infostrada_official", "anna", oracle).await, ["true"]);
}

/// The connections belong to the house, which takes a reader's role on for a while. Whoever could write SQL of their own
/// could lay it down again: that nobody can is the work of bound values, not of the roles. This test says so, lest
/// somebody believe more; were it to fail, the promise would have grown.
#[tokio::test]
async fn what_is_not_promised_a_role_can_be_laid_down_by_whoever_writes_sql() {
    let Some(house) = house("reset").await else { return };
    let mut tx = house.role("infostrada_public", "").await;
    sqlx::raw_sql("reset role").execute(&mut *tx).await.unwrap();
    let (role,): (String,) = sqlx::query_as("select current_user::text").fetch_one(&mut *tx).await.unwrap();
    assert_ne!(role, "infostrada_public");
    tx.rollback().await.unwrap();
    // And what is: none of the three is a member of another, or can sign in by itself.
    for role in READERS {
        for other in READERS.iter().filter(|o| **o != role) {
            let (member,): (bool,) = sqlx::query_as("select pg_has_role($1, $2, 'member')")
                .bind(role)
                .bind(*other)
                .fetch_one(&house.sql)
                .await
                .unwrap();
            assert!(!member, "{role} is {other}");
        }
        let (login,): (bool,) = sqlx::query_as(
            "select rolcanlogin or rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = $1",
        )
        .bind(role)
        .fetch_one(&house.sql)
        .await
        .unwrap();
        assert!(!login, "{role}");
    }
}
