//! The answer to a delivery: counts a class and every doubt, kept in the database.

use crate::error::StoreError;
use registers::{Doubt, Entry, Severity};
use serde::Serialize;
use sqlx::PgConnection;
use std::collections::BTreeMap;

/// What became of the objects of one class.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct ClassCounts {
    /// Versions delivered.
    pub delivered: u64,
    /// Objects that were not known before.
    pub new: u64,
    /// Known objects that got a new version.
    pub changed: u64,
    /// Versions that were here already, the same.
    pub unchanged: u64,
    /// Versions that came in as history.
    pub archived: u64,
    /// Objects that ended.
    pub ended: u64,
    /// Versions that stood in the delivery more than once.
    pub duplicates: u64,
}

impl ClassCounts {
    /// Counts a delivered version as if the class were empty.
    pub(crate) fn count(&mut self, entry: &Entry) {
        self.delivered += 1;
        if entry.life.object_to.is_some() {
            self.ended += 1;
        } else if entry.life.version_to.is_some() {
            self.archived += 1;
        } else {
            self.new += 1;
        }
    }
}

/// What the reader knows about a delivery.
#[derive(Debug, Clone, Default)]
pub struct About {
    pub source: String,
    pub bytes: u64,
    pub model: String,
    pub options: serde_json::Value,
    /// Elements that are not entries: what became of them.
    pub others: serde_json::Value,
}

/// The report of a delivery.
#[derive(Debug, Clone)]
pub struct Report {
    /// Its number; nothing after a dry run.
    pub import: Option<i64>,
    /// Microseconds UTC.
    pub started: i64,
    /// Class id to counts.
    pub counts: BTreeMap<String, ClassCounts>,
    /// Objects kept whole because no class fits them, and how many of them were not here yet.
    pub kept: u64,
    pub kept_new: u64,
    pub refused: u64,
    /// Severity, rule, class, how often, and the first of them.
    pub doubts: Vec<(Severity, String, String, u64, Doubt)>,
    pub about: About,
}

pub(crate) async fn store(conn: &mut PgConnection, import: i64, report: &Report) -> Result<(), StoreError> {
    sqlx::query(
        "insert into infostrada.imports (id, started, source, bytes, model, options, counts, others)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(import)
    .bind(chrono::DateTime::<chrono::Utc>::from_timestamp_micros(report.started))
    .bind(&report.about.source)
    .bind(i64::try_from(report.about.bytes).unwrap_or(i64::MAX))
    .bind(&report.about.model)
    .bind(&report.about.options)
    .bind(serde_json::to_value(&report.counts).unwrap_or_default())
    .bind(&report.about.others)
    .execute(conn)
    .await
    .map(drop)
    .map_err(StoreError::of("storing the report"))
}
