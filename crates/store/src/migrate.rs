//! Bringing a database to the shape that this release and its declarations ask for. It adds and never destroys: a
//! column that no declaration knows any more stays, a type that differs is an error with both types named.

use crate::ddl;
use crate::error::StoreError;
use crate::pool::Store;
use registers::catalogue::Class;
use sqlx::{AssertSqlSafe, PgConnection};

/// What a migration did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Migration {
    pub created: Vec<String>,
    /// `table.column`
    pub added: Vec<String>,
}

/// Roles of readers; what they read in a schema, the tables say.
const ROLES: &str = "infostrada_public, infostrada_official, infostrada_personal";

static FIXED: sqlx::migrate::Migrator = sqlx::migrate!("../../migrations");

impl Store {
    /// Runs the fixed migrations, then makes or extends the class tables, all under one lock.
    ///
    /// # Errors
    /// When the database refuses, or a table contradicts its declaration.
    pub async fn migrate(&self) -> Result<Migration, StoreError> {
        FIXED.run(&self.house).await?;
        let mut tx = self.house.begin().await.map_err(StoreError::of("beginning the migration"))?;
        // Two processes that start at once must not make the same table.
        sqlx::query("select pg_advisory_xact_lock(hashtext('infostrada.migrate'))")
            .execute(&mut *tx)
            .await
            .map_err(StoreError::of("waiting for another migration"))?;
        let mut done = Migration::default();
        let catalogue = self.catalogue();
        for register in &catalogue.registers {
            run(&mut tx, format!("create schema if not exists {}", register.id)).await?;
            run(&mut tx, format!("grant usage on schema {} to {ROLES}", register.id)).await?;
        }
        for class in &catalogue.classes {
            reconcile(&mut tx, class, &mut done).await?;
        }
        tx.commit().await.map_err(StoreError::of("finishing the migration"))?;
        Ok(done)
    }
}

/// Makes or extends one class's table, its indexes, words, rights and mark.
pub(crate) async fn reconcile(tx: &mut PgConnection, class: &Class, done: &mut Migration) -> Result<(), StoreError> {
    let columns: Vec<(String, String)> = sqlx::query_as(
        "select attname::text, format_type(atttypid, null) from pg_attribute
          where attrelid = to_regclass($1) and attnum > 0 and not attisdropped",
    )
    .bind(class.table())
    .fetch_all(&mut *tx)
    .await
    .map_err(StoreError::of("reading a table's columns"))?;
    if columns.is_empty() {
        run(tx, ddl::create_table(class, &class.id)).await?;
        for sql in ddl::create_indexes(class, &class.id, "") {
            run(tx, sql).await?;
        }
        done.created.push(class.table());
    }
    for a in class.attributes.iter().filter(|_| !columns.is_empty()) {
        let wanted = ddl::sql_type(a);
        match columns.iter().find(|(name, _)| *name == a.column) {
            None => {
                run(tx, format!("alter table {} add column {} {wanted}", class.table(), a.column)).await?;
                done.added.push(format!("{}.{}", class.table(), a.column));
            }
            Some((_, has)) if normal(has) != normal(wanted) => {
                return Err(StoreError::Table {
                    table: class.table(),
                    problem: format!(
                        "column {} is {has} but the declaration of {} wants {wanted}; change the declaration or convert the column by hand",
                        a.column, a.name
                    ),
                });
            }
            Some(_) => {}
        }
    }
    let house = ddl::KEPT.iter().map(|(name, kind, _)| format!("{name} {kind}")).chain(ddl::conditional(class));
    let missing: Vec<String> = house
        .filter(|c| !columns.is_empty() && !columns.iter().any(|(name, _)| c.split(' ').next() == Some(name)))
        .map(|c| format!("alter table {} add column {c}", class.table()))
        .collect();
    run(tx, missing.join(";")).await?;
    run(tx, ddl::dress_table(class).join(";")).await?;
    sqlx::query("insert into infostrada.marks (class) values ($1) on conflict do nothing")
        .bind(&class.id)
        .execute(&mut *tx)
        .await
        .map_err(StoreError::of("making a freshness mark"))?;
    Ok(())
}

fn normal(sql_type: &str) -> &str {
    match sql_type {
        "timestamptz" => "timestamp with time zone",
        "public.geometry" => "geometry",
        other => other,
    }
}

pub(crate) async fn run(conn: &mut PgConnection, sql: String) -> Result<(), StoreError> {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(conn).await.map(drop).map_err(StoreError::of("changing the schema"))
}
