//! The note that every act of administration and every sign-in leaves, in the transaction of the act itself.

use super::asker::Asker;
use crate::error::StoreError;
use serde_json::Value;
use sqlx::PgConnection;

/// Who acts.
#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    /// The person at the server's own terminal, who may do everything.
    House,
    Asker(&'a Asker),
}

impl By<'_> {
    pub(crate) fn person(&self) -> Option<i64> {
        match self {
            By::House => None,
            By::Asker(a) => a.person,
        }
    }

    pub(crate) fn asker(&self) -> Option<&Asker> {
        match self {
            By::House => None,
            By::Asker(a) => Some(a),
        }
    }
}

/// Writes the note. Details never hold secrets, passwords or codes.
pub(crate) async fn note(
    tx: &mut PgConnection,
    by: By<'_>,
    act: &'static str,
    unit: Option<&str>,
    object: &str,
    details: Value,
) -> Result<(), StoreError> {
    sqlx::query("insert into infostrada.acts (person, key, act, unit, object, details) values ($1, $2, $3, $4, $5, $6)")
        .bind(by.person())
        .bind(by.asker().and_then(|a| a.key))
        .bind(act)
        .bind(unit)
        .bind(object)
        .bind(details)
        .execute(tx)
        .await
        .map(drop)
        .map_err(StoreError::of("noting an act"))
}
