//! Loading into an empty class: a successor of its table is filled, indexed and put in its place. PostgreSQL then
//! writes no log for the rows (`wal_level = minimal`), builds each index once, and readers wait only for the swap.

use super::report::ClassCounts;
use crate::ddl;
use crate::error::StoreError;
use crate::load::merge::doubt;
use crate::migrate::run;
use registers::{Class, Doubt, Severity};
use sqlx::{AssertSqlSafe, PgConnection, Row};

/// Name of the table that takes the class's place.
pub(crate) fn successor(class: &Class) -> String {
    format!("{}__nowa", class.id)
}

/// Indexes the successor and swaps it in.
pub(crate) async fn finish(
    conn: &mut PgConnection,
    class: &Class,
    mut counts: ClassCounts,
) -> Result<(ClassCounts, Vec<Doubt>), StoreError> {
    let new = successor(class);
    let mut doubts = Vec::new();
    run(conn, "savepoint indexes".to_owned()).await?;
    if let Err(e) = index(conn, class, &new).await {
        if !is_unique_violation(&e) {
            return Err(e);
        }
        // Rare: the delivery names a version twice or an object has two live versions. Only then is it worth looking.
        run(conn, "rollback to savepoint indexes".to_owned()).await?;
        doubts = mend(conn, class, &new, &mut counts).await?;
        index(conn, class, &new).await?;
    }
    let schema = &class.schema;
    run(conn, format!("drop table {schema}.{0}; alter table {schema}.{new} rename to {0}", class.id)).await?;
    run(conn, format!("alter sequence {schema}.{new}_id_seq rename to {}_id_seq", class.id)).await?;
    for name in ddl::index_names(class) {
        run(conn, format!("alter index {schema}.{name}__nowa rename to {name}")).await?;
    }
    for sql in ddl::dress_table(class) {
        run(conn, sql).await?;
    }
    // The rows came in before the trigger did: the touch is noted by hand.
    sqlx::query("insert into infostrada.touched (class) values ($1)")
        .bind(&class.id)
        .execute(conn)
        .await
        .map_err(StoreError::of("moving a freshness mark"))?;
    Ok((counts, doubts))
}

async fn index(conn: &mut PgConnection, class: &Class, new: &str) -> Result<(), StoreError> {
    for sql in ddl::create_indexes(class, new, "__nowa") {
        run(conn, sql).await?;
    }
    Ok(())
}

/// Drops versions that are named twice and closes all but the latest live version of an object.
async fn mend(
    conn: &mut PgConnection,
    class: &Class,
    new: &str,
    counts: &mut ClassCounts,
) -> Result<Vec<Doubt>, StoreError> {
    let table = format!("{}.{new}", class.schema);
    let twice = sqlx::query(AssertSqlSafe(format!(
        "with d as (select id, row_number() over w nr, first_value(odcisk) over w pierwszy from {table}
                    window w as (partition by lokalny_id, przestrzen_nazw, wersja_id order by id))
         delete from {table} t using d where t.id = d.id and d.nr > 1
         returning t.przestrzen_nazw || '_' || t.lokalny_id, t.linia, t.odcisk = d.pierwszy, t.koniec_wersja is null, t.koniec_obiekt is not null"
    )))
    .fetch_all(&mut *conn)
    .await
    .map_err(StoreError::of("looking for versions named twice"))?;
    let mut doubts = Vec::new();
    for row in &twice {
        let (object, line, same, live, ended): (String, i64, bool, bool, bool) =
            (row.get(0), row.get(1), row.get(2), row.get(3), row.get(4));
        counts.duplicates += 1;
        let counter = if ended {
            &mut counts.ended
        } else if live {
            &mut counts.new
        } else {
            &mut counts.archived
        };
        *counter = counter.saturating_sub(1);
        doubts.push(super::merge::named_twice(class, object, line, same));
    }
    let live_twice = sqlx::query(AssertSqlSafe(format!(
        "with d as (select id, lead(start_wersja) over w nastepna, lead(id) over w nast from {table} where koniec_wersja is null
                    window w as (partition by lokalny_id, przestrzen_nazw order by start_wersja nulls first, id))
         update {table} t set koniec_wersja = coalesce(d.nastepna, now()) from d where t.id = d.id and d.nast is not null
         returning t.przestrzen_nazw || '_' || t.lokalny_id, t.linia"
    )))
    .fetch_all(&mut *conn)
    .await
    .map_err(StoreError::of("looking for two live versions"))?;
    for row in &live_twice {
        counts.new = counts.new.saturating_sub(1);
        counts.archived += 1;
        doubts.push(doubt(
            Severity::Warning,
            "DWIE-BIEZACE",
            class,
            row.get(0),
            row.get(1),
            "Dostawa podaje dwie bieżące wersje obiektu; wcześniejszą zamknięto z początkiem późniejszej.",
            "The delivery gives two live versions of the object; the earlier was closed where the later begins.",
        ));
    }
    Ok(doubts)
}

fn is_unique_violation(e: &StoreError) -> bool {
    matches!(e, StoreError::Sql { source: sqlx::Error::Database(db), .. } if db.code().as_deref() == Some("23505"))
}
