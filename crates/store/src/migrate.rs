//! Bringing a database to the shape that this release and its declarations ask for. It adds and never destroys: a
//! column that no declaration knows any more stays, a type that differs is an error with both types named.

use crate::ddl;
use crate::error::StoreError;
use crate::pool::Store;
use registers::Catalogue;
use registers::catalogue::{Class, Register};
use sqlx::{AssertSqlSafe, PgConnection};

/// What a migration did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Migration {
    pub created: Vec<String>,
    /// `table.column`
    pub added: Vec<String>,
}

/// Under row-level security PostgreSQL uses an index only for operators that are known to tell nothing of the rows that
/// the reader may not see. Comparing boxes tells nothing, but PostGIS does not say so; without it every tile of a kept
/// register reads the whole table. Only a superuser can say it for good.
const TRUST_BOXES: &str = "do $$ begin
    alter function public.geometry_overlaps(public.geometry, public.geometry) leakproof;
  exception when insufficient_privilege then null;
  end $$";
const BOXES_TRUSTED: &str = "select proleakproof from pg_proc where oid = 'public.geometry_overlaps(public.geometry, public.geometry)'::regprocedure";

static FIXED: sqlx::migrate::Migrator = sqlx::migrate!("../../migrations");

impl Store {
    /// Runs the fixed migrations, then makes or extends the class tables, all under one lock.
    ///
    /// # Errors
    /// When the database refuses, or a table contradicts its declaration.
    pub async fn migrate(&self) -> Result<Migration, StoreError> {
        FIXED.run(&self.house).await?;
        self.load_declared().await?;
        let mut tx = self.house.begin().await.map_err(StoreError::of("beginning the migration"))?;
        lock(&mut tx).await?;
        run(&mut tx, TRUST_BOXES.to_owned()).await?;
        let (trusted,): (bool,) =
            sqlx::query_as(BOXES_TRUSTED).fetch_one(&mut *tx).await.map_err(StoreError::of("asking about boxes"))?;
        if !trusted {
            tracing::warn!(
                "kept registers are read without their spatial index; let a superuser run once: \
                 alter function public.geometry_overlaps(public.geometry, public.geometry) leakproof"
            );
        }
        let mut done = Migration::default();
        let catalogue = self.catalogue();
        for register in &catalogue.registers {
            furnish(&mut tx, &catalogue, register, &mut done).await?;
        }
        tx.commit().await.map_err(StoreError::of("finishing the migration"))?;
        Ok(done)
    }
}

/// Two processes that start at once, or two people who declare a register, must not make the same table.
pub(crate) async fn lock(tx: &mut PgConnection) -> Result<(), StoreError> {
    sqlx::query("select pg_advisory_xact_lock(hashtext('infostrada.migrate'))")
        .execute(tx)
        .await
        .map(drop)
        .map_err(StoreError::of("waiting for another migration"))
}

/// Makes or extends a register's schema and its tables.
pub(crate) async fn furnish(
    tx: &mut PgConnection,
    catalogue: &Catalogue,
    register: &Register,
    done: &mut Migration,
) -> Result<(), StoreError> {
    let id = &register.id;
    let readers = "infostrada_public, infostrada_official, infostrada_personal";
    run(tx, format!("create schema if not exists {id}; grant usage on schema {id} to {readers}")).await?;
    for ix in &register.classes {
        let class = catalogue.class(*ix);
        reconcile(tx, class, done).await?;
        if register.retired {
            run(tx, format!("revoke all on {} from infostrada_public", class.table())).await?;
        }
    }
    Ok(())
}

/// Makes or extends one class's table, its indexes, words, rights and mark.
pub(crate) async fn reconcile(tx: &mut PgConnection, class: &Class, done: &mut Migration) -> Result<(), StoreError> {
    let columns: Vec<(String, String, Option<String>)> = sqlx::query_as(
        "select attname::text, format_type(atttypid, null), col_description(attrelid, attnum) from pg_attribute
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
        match columns.iter().find(|(name, ..)| *name == a.column) {
            None => {
                run(tx, format!("alter table {} add column {} {wanted}", class.table(), a.column)).await?;
                done.added.push(format!("{}.{}", class.table(), a.column));
            }
            Some((_, has, _)) if normal(has) != normal(wanted) => {
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
    if !columns.is_empty() {
        let known = |wanted: &str| columns.iter().find(|(name, ..)| name == wanted);
        let mut mend = Vec::new();
        for (name, kind, _) in ddl::KEPT.iter().filter(|(name, ..)| known(name).is_none()) {
            mend.push(format!("alter table {} add column {name} {kind}", class.table()));
        }
        mend.extend(
            ddl::references(class, &class.id, "").into_iter().filter(|(c, _)| known(c).is_none()).map(|(_, sql)| sql),
        );
        if class.main_geometry.is_some() && known("web").is_none() {
            mend.push(format!("alter table {} add column {}", class.table(), ddl::WEB));
            mend.extend(ddl::place_index(class, &class.id, ""));
        }
        for (name, definition) in ddl::conditional(class) {
            match known(&name) {
                Some((_, _, words)) if words.as_ref() == Some(&definition) => continue,
                // Another condition: the column is derived, so it is made anew and nothing is lost.
                Some(_) => mend.push(format!("alter table {} drop column {name}", class.table())),
                None => {}
            }
            mend.push(format!("alter table {} add column {name} {definition}", class.table()));
        }
        run(tx, mend.join(";")).await?;
    }
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
