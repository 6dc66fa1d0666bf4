//! Bringing a database to the shape that this release and its declarations ask for. It adds and never destroys: a
//! column that no declaration knows any more stays, a type that differs is an error with both types named.

use crate::ddl;
use crate::error::StoreError;
use crate::pool::Store;
use registers::Catalogue;
use registers::catalogue::{Class, Register};
use sqlx::{AssertSqlSafe, PgConnection};
use std::collections::{HashMap, HashSet};

/// What a migration did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Migration {
    pub created: Vec<String>,
    /// `table.column`
    pub added: Vec<String>,
}

/// Roles of readers; what they read in a schema, the tables say.
const ROLES: &str = "infostrada_public, infostrada_official, infostrada_personal";

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
        let mut tx = self.begin().await.map_err(StoreError::of("beginning the migration"))?;
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
        let registers: Vec<&Register> = catalogue.registers.iter().map(AsRef::as_ref).collect();
        furnish(&mut tx, &catalogue, &registers, &mut done).await?;
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

/// Makes or extends the schemas of registers and their tables.
pub(crate) async fn furnish(
    tx: &mut PgConnection,
    catalogue: &Catalogue,
    registers: &[&Register],
    done: &mut Migration,
) -> Result<(), StoreError> {
    let schemas: Vec<String> = registers
        .iter()
        .map(|r| format!("create schema if not exists {0}; grant usage on schema {0} to {ROLES}", r.id))
        .collect();
    run(tx, schemas.join(";")).await?;
    let classes: Vec<&Class> = registers.iter().flat_map(|r| &r.classes).map(|ix| catalogue.class(*ix)).collect();
    shape(tx, catalogue, &classes, done).await
}

/// What a table looks like now.
#[derive(Default)]
struct Standing {
    /// Names and types.
    columns: Vec<(String, String)>,
    /// What columns say of themselves.
    words: HashMap<String, String>,
    indexes: HashSet<String>,
    /// Digest of the words and rights that it was dressed with.
    dress: Option<String>,
}

/// Makes or extends the tables of classes, their indexes, words, rights and marks: one question for all of them, then one
/// message a class that lacks something.
async fn shape(
    tx: &mut PgConnection,
    catalogue: &Catalogue,
    classes: &[&Class],
    done: &mut Migration,
) -> Result<(), StoreError> {
    let mut standing = standing(tx, classes).await?;
    let (mut dressed, mut digests) = (Vec::new(), Vec::new());
    for class in classes {
        let now = standing.remove(&class.table()).unwrap_or_default();
        let mut sql = if now.columns.is_empty() {
            done.created.push(class.table());
            let mut sql = vec![ddl::create_table(class, &class.id)];
            sql.extend(ddl::create_indexes(class, &class.id, ""));
            sql
        } else {
            missing(class, &now, done)?
        };
        let mut dress = ddl::dress_table(class);
        if catalogue.register_of(class).retired {
            dress.push(format!("revoke all on {} from infostrada_public", class.table()));
            dress.push(crate::search::statement(class, false));
        }
        // Words and rights are many statements: they are said again only when they differ or the table has changed.
        let digest = format!("{:016x}", xxhash_rust::xxh3::xxh3_64(dress.join(";").as_bytes()));
        if !sql.is_empty() || now.dress.as_ref() != Some(&digest) {
            sql.extend(dress);
            dressed.push(class.id.clone());
            digests.push(digest);
        }
        if !sql.is_empty() {
            run(tx, sql.join(";")).await?;
        }
    }
    sqlx::query(
        "with m as (insert into infostrada.marks (class) select * from unnest($1::text[]) on conflict do nothing)
         insert into infostrada.dresses (class, digest) select * from unnest($1::text[], $2::text[])
             on conflict (class) do update set digest = excluded.digest",
    )
    .bind(dressed)
    .bind(digests)
    .execute(&mut *tx)
    .await
    .map_err(StoreError::of("making freshness marks"))?;
    Ok(())
}

async fn standing(tx: &mut PgConnection, classes: &[&Class]) -> Result<HashMap<String, Standing>, StoreError> {
    let tables: Vec<String> = classes.iter().map(|c| c.table()).collect();
    let ids: Vec<&str> = classes.iter().map(|c| c.id.as_str()).collect();
    type Row = (String, Vec<String>, Vec<String>, Vec<String>, Vec<String>, Option<String>);
    let rows: Vec<Row> = sqlx::query_as(
        "select t.name,
                (select array_agg(attname::text order by attnum) from pg_attribute where attrelid = t.oid and attnum > 0 and not attisdropped),
                (select array_agg(format_type(atttypid, null) order by attnum) from pg_attribute where attrelid = t.oid and attnum > 0 and not attisdropped),
                (select array_agg(coalesce(col_description(attrelid, attnum), '') order by attnum) from pg_attribute where attrelid = t.oid and attnum > 0 and not attisdropped),
                 (select coalesce(array_agg(relname::text), '{}') from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = t.oid),
                d.digest
           from (select u.name, u.id, to_regclass(u.name) as oid from unnest($1::text[], $2::text[]) as u(name, id)) t
           left join infostrada.dresses d on d.class = t.id
          where t.oid is not null",
    )
    .bind(tables)
    .bind(ids)
    .fetch_all(&mut *tx)
    .await
    .map_err(StoreError::of("reading the tables"))?;
    Ok(rows
        .into_iter()
        .map(|(table, names, types, words, indexes, dress)| {
            let words = names.iter().cloned().zip(words).collect();
            let columns = names.into_iter().zip(types).collect();
            (table, Standing { columns, words, indexes: indexes.into_iter().collect(), dress })
        })
        .collect())
}

/// The statements that give a table what its declaration has by now and it has not.
fn missing(class: &Class, now: &Standing, done: &mut Migration) -> Result<Vec<String>, StoreError> {
    let mut sql = Vec::new();
    for a in &class.attributes {
        let wanted = ddl::sql_type(a);
        match now.columns.iter().find(|(name, _)| *name == a.column) {
            None => {
                sql.push(format!("alter table {} add column {} {wanted}", class.table(), a.column));
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
    let has = |name: &str| now.columns.iter().any(|(n, _)| n == name);
    let table = class.table();
    let house = ddl::KEPT.iter().filter(|(name, ..)| !has(name));
    sql.extend(house.map(|(name, kind, _)| format!("alter table {table} add column {name} {kind}")));
    if class.main_geometry.is_some() && !has("web") {
        sql.push(format!("alter table {table} add column {}", ddl::WEB));
    }
    for (name, definition) in ddl::conditional(class) {
        if has(&name) {
            if now.words.get(&name) == Some(&definition) {
                continue;
            }
            // Another condition: the column is derived, so it is made anew and nothing is lost.
            sql.push(format!("alter table {table} drop column {name}"));
        }
        sql.push(format!("alter table {table} add column {name} {definition}"));
    }
    // In the same order as the statements; PostgreSQL cuts names at 63 bytes.
    let indexes = ddl::create_indexes(class, &class.id, "");
    let names = ddl::index_names(class);
    sql.extend(
        indexes.into_iter().zip(&names).filter(|(_, n)| !now.indexes.contains(&n[..n.len().min(63)])).map(|(s, _)| s),
    );
    Ok(sql)
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
