//! Registers that units declared for themselves, made and changed while the house runs. An act is one transaction: the
//! row, the tables, the rights, the marks, the journal and one notification; this process takes the new catalogue as
//! soon as it is committed, the others when they hear of it, before they see the new marks.

mod acts;
mod error;

pub use error::DeclareError;

use crate::error::StoreError;
use crate::pool::Store;
use chrono::{DateTime, Utc};
use registers::Words;
use registers::declared::Document;
use sqlx::PgConnection;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

/// A declared register as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Declared {
    pub register: String,
    pub unit: String,
    /// Grows with every act; what a change is bound to.
    pub version: i64,
    pub retired: bool,
    pub document: serde_json::Value,
    pub created: DateTime<Utc>,
    pub changed: DateTime<Utc>,
}

/// What an act would do, in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outlook {
    pub new: bool,
    pub changes: Vec<Words>,
}

/// What of the declared registers this process holds.
#[derive(Default)]
pub(crate) struct Known {
    versions: HashMap<String, i64>,
    /// The mark at which they were last read.
    mark: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct Row {
    register: String,
    unit: String,
    declaration: String,
    version: i64,
    retired: bool,
}

/// Unit, version, whether it is closed, the document, made, changed.
type Stored = (String, i64, bool, String, DateTime<Utc>, DateTime<Utc>);

impl Store {
    /// Takes the declared registers into this process's catalogue, in the order in which they were declared.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn load_declared(&self) -> Result<(), StoreError> {
        let mut connection = self.house.acquire().await.map_err(StoreError::of("taking a connection"))?;
        self.take_declared(read(&mut connection).await?);
        Ok(())
    }

    /// The same when the mark of declarations has moved.
    pub(crate) async fn follow_declared(&self, mark: Option<i64>) -> Result<(), StoreError> {
        let known = |store: &Self| store.declared.lock().unwrap_or_else(PoisonError::into_inner).mark;
        if known(self) == mark {
            return Ok(());
        }
        self.load_declared().await?;
        self.declared.lock().unwrap_or_else(PoisonError::into_inner).mark = mark;
        Ok(())
    }

    /// Exchanges the catalogue when the rows hold anything new. Rows may come late and from several sides; versions
    /// only grow, so nothing is taken back. Nothing here waits, so the catalogue is never half exchanged.
    fn take_declared(&self, rows: Vec<Row>) {
        let mut known = self.declared.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh: Vec<Row> =
            rows.into_iter().filter(|r| known.versions.get(&r.register).is_none_or(|v| *v < r.version)).collect();
        if fresh.is_empty() {
            return;
        }
        let mut files = Vec::with_capacity(fresh.len());
        for row in &fresh {
            known.versions.insert(row.register.clone(), row.version);
            match Document::stored(&row.declaration) {
                Ok(document) => files.push((document.file, row.unit.clone())),
                Err(e) => tracing::error!("the declared register {} cannot be read: {e}", row.register),
            }
        }
        let (mut wider, told) = self.catalogue().taking(files);
        for problem in told {
            tracing::error!("a declared register does not hold together any more: {problem}");
        }
        for row in &fresh {
            wider = wider.retiring(&row.register, row.retired);
        }
        *self.live.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(wider);
    }

    /// A declared register; nothing when there is none of this name, or it came with the house.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn declared(&self, register: &str) -> Result<Option<Declared>, StoreError> {
        let row: Option<Stored> = sqlx::query_as(
            "select unit, version, retired_at is not null, declaration, created, changed
               from infostrada.declared where register = $1",
        )
        .bind(register)
        .fetch_optional(&self.house)
        .await
        .map_err(StoreError::of("reading a declared register"))?;
        Ok(row.map(|(unit, version, retired, declaration, created, changed)| Declared {
            register: register.to_owned(),
            unit,
            version,
            retired,
            document: serde_json::from_str(&declaration).unwrap_or_default(),
            created,
            changed,
        }))
    }
}

async fn read(connection: &mut PgConnection) -> Result<Vec<Row>, StoreError> {
    sqlx::query_as(
        "select register, unit, declaration, version, retired_at is not null as retired
           from infostrada.declared order by nr",
    )
    .fetch_all(connection)
    .await
    .map_err(StoreError::of("reading declared registers"))
}
