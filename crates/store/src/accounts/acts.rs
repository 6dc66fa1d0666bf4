//! The note that every act of administration and every sign-in leaves, in the transaction of the act itself.

use super::asker::Asker;
use crate::error::StoreError;
use crate::journal::{self, Line};
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
    let line = Line {
        person: by.person(),
        key: by.asker().and_then(|a| a.key),
        act,
        unit: unit.map(str::to_owned),
        object: object.to_owned(),
        details,
    };
    journal::write(tx, &[line]).await.map(drop)
}
