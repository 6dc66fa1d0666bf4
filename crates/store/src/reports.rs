//! Reading back what deliveries were taken in and what was doubtful about them.

use crate::error::StoreError;
use crate::pool::Store;
use sqlx::FromRow;

/// A delivery as the database remembers it.
#[derive(Debug, Clone, FromRow)]
pub struct ImportRow {
    pub id: i64,
    pub started: chrono::DateTime<chrono::Utc>,
    pub finished: chrono::DateTime<chrono::Utc>,
    pub source: String,
    pub bytes: i64,
    pub model: String,
    pub counts: serde_json::Value,
    pub others: serde_json::Value,
}

/// A doubt of a delivery.
#[derive(Debug, Clone, FromRow)]
pub struct StoredDoubt {
    pub line: i64,
    pub severity: i16,
    pub rule: String,
    pub class: String,
    pub object: String,
    pub attribute: Option<String>,
    pub text_pl: String,
    pub text_en: String,
}

impl Store {
    /// All deliveries, the latest first.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn imports(&self) -> Result<Vec<ImportRow>, StoreError> {
        sqlx::query_as("select id, started, finished, source, bytes, model, counts, others from infostrada.imports order by id desc")
            .fetch_all(&self.house)
            .await
            .map_err(StoreError::of("reading deliveries"))
    }

    /// Doubts of a delivery, the gravest first.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn doubts(&self, import: i64, most: i64) -> Result<Vec<StoredDoubt>, StoreError> {
        sqlx::query_as(
            "select line, severity, rule, class, object, attribute, text_pl, text_en from infostrada.doubts
              where import_id = $1 order by severity desc, rule, line limit $2",
        )
        .bind(import)
        .bind(most)
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading doubts"))
    }
}
