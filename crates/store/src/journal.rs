//! The journal: who did what, when and why. Rows are chained by hash; the database writes and checks the chain.

use crate::error::StoreError;
use crate::pool::Store;
use serde_json::{Value, json};
use sqlx::PgConnection;

/// One thing that was done.
#[derive(Debug, Clone, Default)]
pub struct Line {
    pub person: Option<i64>,
    pub key: Option<i64>,
    /// What, in the house's words: `zestaw.zastosowanie`, `osobowe.odczyt`.
    pub act: &'static str,
    pub unit: Option<String>,
    /// What it was done to: a changeset, an entry's feature id, a person.
    pub object: String,
    pub details: Value,
}

impl Line {
    /// As `infostrada.write_journal` takes it.
    pub(crate) fn json(&self) -> Value {
        json!({ "person": self.person, "key": self.key, "act": self.act, "unit": self.unit, "object": self.object,
                "details": if self.details.is_null() { json!({}) } else { self.details.clone() } })
    }
}

/// What is wrong with the chain, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    pub seq: i64,
    /// `missing`, `altered` or `missing at the end`.
    pub problem: String,
}

/// Adds lines. The chain's head is locked until the transaction ends, so this comes as late as possible in it.
pub(crate) async fn write(conn: &mut PgConnection, lines: &[Line]) -> Result<i64, StoreError> {
    let lines: Vec<Value> = lines.iter().map(Line::json).collect();
    let (first,): (i64,) = sqlx::query_as("select infostrada.write_journal($1)")
        .bind(Value::Array(lines))
        .fetch_one(conn)
        .await
        .map_err(StoreError::of("writing the journal"))?;
    Ok(first)
}

impl Store {
    /// Recomputes the chain; gives the number of rows and the first that does not fit.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn check_journal(&self) -> Result<(i64, Option<Break>), StoreError> {
        let broken: Option<(i64, String)> = sqlx::query_as("select seq, problem from infostrada.check_journal()")
            .fetch_optional(&self.house)
            .await
            .map_err(StoreError::of("checking the journal"))?;
        let (rows,): (i64,) = sqlx::query_as("select count(*) from infostrada.journal")
            .fetch_one(&self.house)
            .await
            .map_err(StoreError::of("counting the journal"))?;
        Ok((rows, broken.map(|(seq, problem)| Break { seq, problem })))
    }
}

/// A row of the journal.
#[derive(Debug, Clone, serde::Serialize, utoipa::ToSchema)]
pub struct JournalRow {
    pub seq: i64,
    pub at: chrono::DateTime<chrono::Utc>,
    pub person: Option<i64>,
    pub key: Option<i64>,
    pub act: String,
    pub unit: Option<String>,
    pub object: String,
    #[schema(value_type = Object)]
    pub details: Value,
}

/// Which rows of the journal are asked for.
#[derive(Debug, Clone, Default)]
pub struct JournalQuery {
    pub units: Vec<String>,
    pub since: i64,
    pub object: Option<String>,
    pub person: Option<i64>,
    pub act: Option<String>,
    pub limit: i64,
}

impl Store {
    /// Rows of the journal about the units named, in order.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn journal(&self, query: &JournalQuery) -> Result<Vec<JournalRow>, StoreError> {
        type Row =
            (i64, chrono::DateTime<chrono::Utc>, Option<i64>, Option<i64>, String, Option<String>, String, Value);
        let rows: Vec<Row> = sqlx::query_as(
            "select seq, at, person, key, act, unit, object, details from infostrada.journal
              where seq > $1 and unit = any ($2) and ($3::text is null or object = $3)
                and ($4::bigint is null or person = $4) and ($5::text is null or act = $5)
              order by seq limit $6",
        )
        .bind(query.since)
        .bind(&query.units)
        .bind(&query.object)
        .bind(query.person)
        .bind(&query.act)
        .bind(query.limit.clamp(1, 1000))
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading the journal"))?;
        Ok(rows
            .into_iter()
            .map(|(seq, at, person, key, act, unit, object, details)| JournalRow {
                seq,
                at,
                person,
                key,
                act,
                unit,
                object,
                details,
            })
            .collect())
    }
}
