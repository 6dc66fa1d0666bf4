//! Why a register was not declared, changed or closed.

use crate::accounts::{AccountError, Said};
use crate::error::StoreError;
use registers::declared::Refusal;

#[derive(Debug, thiserror::Error)]
pub enum DeclareError {
    #[error("there is no such register or unit")]
    NotFound,
    #[error("{0}")]
    Forbidden(Said),
    /// Everything that is wrong with the declaration.
    #[error("the declaration is refused")]
    Refused(Vec<Refusal>),
    #[error("{0}")]
    Conflict(Said),
    /// Somebody was first; the version that stands now.
    #[error("the register was changed in the meantime, version {0}")]
    Stale(i64),
    #[error("the database: {0}")]
    Store(StoreError),
}

impl From<StoreError> for DeclareError {
    fn from(error: StoreError) -> Self {
        match error {
            // The table says what the declarations before it did not: the act is refused like any other.
            StoreError::Table { table, problem } => Self::Refused(vec![Refusal::new(
                "table",
                "/classes",
                format!("Tabela {table} nie zgadza się z deklaracją: {problem}"),
                format!("The table {table} contradicts the declaration: {problem}"),
            )]),
            StoreError::Sql { source, .. } if clashes(&source) => Self::Refused(vec![Refusal::new(
                "name_clash",
                "/classes",
                "Nazwy klas i atrybutów tego rejestru dają dwie tabele albo dwa indeksy o jednej nazwie; zmień je.",
                "The names of this register's classes and attributes make two tables or indexes of one name; change them.",
            )]),
            other => Self::Store(other),
        }
    }
}

/// Names that meet only in the database: PostgreSQL cuts them at 63 bytes, and tables and indexes share one space.
fn clashes(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|db| db.code());
    matches!(code.as_deref(), Some("42P07" | "42701" | "42710"))
}

impl From<AccountError> for DeclareError {
    fn from(error: AccountError) -> Self {
        match error {
            AccountError::Forbidden(said) => Self::Forbidden(said),
            AccountError::Store(e) => Self::Store(e),
            _ => Self::NotFound,
        }
    }
}
