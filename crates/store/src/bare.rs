//! What one save writes, as bare statements without any rule, right or derivation, for measuring against: the same
//! columns and indexes in tables of their own, one transaction, prepared statements.

use crate::error::StoreError;
use crate::pool::Store;
use registers::Class;
use serde_json::json;
use sqlx::postgres::PgPool;
use sqlx::{AssertSqlSafe, PgConnection, Row};

/// Entries of one class in copies of the tables.
pub struct Bare {
    pool: PgPool,
    close: String,
    open: String,
    ids: Vec<i64>,
}

impl Store {
    /// Copies a class's live entries, and the empty tables around them, into the schema `goly`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn bare(&self, class: &Class) -> Result<Bare, StoreError> {
        let table = class.table();
        let mut conn = self.house.acquire().await.map_err(StoreError::of("taking a connection"))?;
        let mut script = "drop schema if exists goly cascade; create schema goly;".to_owned();
        for (name, of) in [
            ("wpisy", table.as_str()),
            ("changesets", "infostrada.changesets"),
            ("changes", "infostrada.changes"),
            ("journal", "infostrada.journal"),
            ("journal_head", "infostrada.journal_head"),
            ("feed", "infostrada.feed"),
            ("marks", "infostrada.marks"),
        ] {
            script.push_str(&format!("create table goly.{name} (like {of} including all);"));
        }
        script.push_str(
            "insert into goly.journal_head (seq, hash) values (0, 'x'); insert into goly.marks (class) values ('x');",
        );
        sqlx::raw_sql(AssertSqlSafe(script)).execute(&mut *conn).await.map_err(StoreError::of("copying tables"))?;
        let columns = copied(&mut conn, &table).await?;
        let all = columns.join(", ");
        let sql = format!(
            "insert into goly.wpisy ({all}) select {all} from {table} where koniec_wersja is null and zmiana_id is not null returning id"
        );
        let rows =
            sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut *conn).await.map_err(StoreError::of("copying entries"))?;
        // Both, or one of them would be asked with the plans of an empty table.
        let known = format!("analyze goly.wpisy; analyze {table}");
        sqlx::raw_sql(AssertSqlSafe(known)).execute(&mut *conn).await.map_err(StoreError::of("analyzing"))?;
        let changed: Vec<String> = columns
            .iter()
            .map(|c| match c.as_str() {
                "wersja_id" => "$2".to_owned(),
                "start_wersja" => "$3".to_owned(),
                "koniec_wersja" => "null".to_owned(),
                "zmiana_id" => "$4".to_owned(),
                "zamknela_zmiana" => "null".to_owned(),
                other => other.to_owned(),
            })
            .collect();
        Ok(Bare {
            pool: self.house.clone(),
            close: "update goly.wpisy set koniec_wersja = $2, zamknela_zmiana = $3 where id = $1 returning box2d(web)::text".into(),
            open: format!(
                "insert into goly.wpisy ({all}) select {} from goly.wpisy where id = $1 returning id, box2d(web)::text",
                changed.join(", ")
            ),
            ids: rows.iter().map(|r| r.get(0)).collect(),
        })
    }
}

/// Columns that a row is copied by: not its number, nor what the database computes.
async fn copied(conn: &mut PgConnection, table: &str) -> Result<Vec<String>, StoreError> {
    let rows: Vec<(String,)> = sqlx::query_as(
        "select attname::text from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
            and attgenerated = '' and attname <> 'id' order by attnum",
    )
    .bind(table)
    .fetch_all(conn)
    .await
    .map_err(StoreError::of("reading columns"))?;
    Ok(rows.into_iter().map(|(c,)| c).collect())
}

impl Bare {
    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// One save of one entry.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn save(&mut self, entry: usize) -> Result<(), StoreError> {
        let failed = || StoreError::of("saving barely");
        let now = chrono::Utc::now();
        let version = now.format("%Y%m%dT%H%M%S%6f").to_string();
        #[expect(clippy::disallowed_methods, reason = "a measurement, which nobody leaves")]
        let mut tx = self.pool.begin().await.map_err(failed())?;
        let (changeset,): (i64,) =
            sqlx::query_as("insert into goly.changesets (unit, author) values ('9801011', 1) returning id")
                .fetch_one(&mut *tx)
                .await
                .map_err(failed())?;
        sqlx::query("insert into goly.changes (changeset, nr, class, op, przestrzen_nazw, lokalny_id, base, content) values ($1, 1, 'drzewa_drzewo', 'zmien', 'PL', $2, 'x', $3)")
            .bind(changeset)
            .bind(self.ids[entry].to_string())
            .bind(json!({ "obwodPnia130": 100 }))
            .execute(&mut *tx)
            .await
            .map_err(failed())?;
        let old: (Option<String>,) = sqlx::query_as(AssertSqlSafe(self.close.clone()))
            .bind(self.ids[entry])
            .bind(now)
            .bind(changeset)
            .fetch_one(&mut *tx)
            .await
            .map_err(failed())?;
        let new: (i64, Option<String>) = sqlx::query_as(AssertSqlSafe(self.open.clone()))
            .bind(self.ids[entry])
            .bind(&version)
            .bind(now)
            .bind(changeset)
            .fetch_one(&mut *tx)
            .await
            .map_err(failed())?;
        sqlx::query("insert into goly.marks as m (class, mark) values ('x', 1) on conflict (class) do update set mark = m.mark + 1")
            .execute(&mut *tx)
            .await
            .map_err(failed())?;
        sqlx::query("select pg_notify('goly', 'x')").execute(&mut *tx).await.map_err(failed())?;
        sqlx::query("update goly.changes set before = 'x', after = $2 where changeset = $1 and nr = 1")
            .bind(changeset)
            .bind(&version)
            .execute(&mut *tx)
            .await
            .map_err(failed())?;
        sqlx::query("update goly.changesets set state = 'zastosowany', applied = $2, changed = now(), version = version + 1 where id = $1")
            .bind(changeset)
            .bind(now)
            .execute(&mut *tx)
            .await
            .map_err(failed())?;
        let (seq,): (i64,) =
            sqlx::query_as("update goly.journal_head set seq = seq + 1, hash = sha256(hash) returning seq")
                .fetch_one(&mut *tx)
                .await
                .map_err(failed())?;
        sqlx::query("insert into goly.journal (seq, at, person, act, unit, object, details, hash) values ($1, clock_timestamp(), 1, 'zestaw.zastosowanie', '9801011', $2, $3, 'x')")
            .bind(seq)
            .bind(changeset.to_string())
            .bind(json!({ "author": 1, "title": "", "changes": [["drzewa_drzewo", "PL_x", "zmien", "x", version, "x"]] }))
            .execute(&mut *tx)
            .await
            .map_err(failed())?;
        sqlx::query("insert into goly.feed (seq, at, changeset, register, class, op, unit, przestrzen_nazw, lokalny_id, before, after, public_before, public_after, old_place, new_place)
                     values ($1, clock_timestamp(), $2, 'drzewa', 'drzewa_drzewo', 'zmien', '9801011', 'PL', $3, 'x', $4, true, true, $5::box2d, $6::box2d)")
            .bind(seq)
            .bind(changeset)
            .bind(self.ids[entry].to_string())
            .bind(&version)
            .bind(old.0)
            .bind(new.1)
            .execute(&mut *tx)
            .await
            .map_err(failed())?;
        tx.commit().await.map_err(failed())?;
        self.ids[entry] = new.0;
        Ok(())
    }

    /// Takes the copies away.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn clear(self) -> Result<(), StoreError> {
        sqlx::raw_sql("drop schema goly cascade")
            .execute(&self.pool)
            .await
            .map(drop)
            .map_err(StoreError::of("taking copies away"))
    }
}
