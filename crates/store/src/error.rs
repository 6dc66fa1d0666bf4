//! What can go wrong between the house and its database.

/// An error of the database, sorted by what a caller can do about it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Not reachable, starting up or out of connections: try again.
    #[error("the database cannot be reached: {0}")]
    Unavailable(#[source] sqlx::Error),
    /// Stopped by a time limit or because the client left.
    #[error("the query was stopped: {0}")]
    Cancelled(#[source] sqlx::Error),
    /// The rows were not taken for so long that the connection was needed elsewhere.
    #[error("nobody took the rows")]
    Slow,
    /// The role may not do this.
    #[error("the database refuses: {0}")]
    Denied(#[source] sqlx::Error),
    #[error("the database has no room left: {0}")]
    Full(#[source] sqlx::Error),
    #[error("{context}: {source}")]
    Sql { context: &'static str, source: sqlx::Error },
    #[error("migration failed: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    #[error("table {table}: {problem}")]
    Table { table: String, problem: String },
    #[error("a stored value of {class} cannot be read: {problem}")]
    Value { class: String, problem: String },
}

impl StoreError {
    /// Whether the database broke a circle of waiting transactions: the same again may well succeed.
    #[must_use]
    pub fn is_deadlock(&self) -> bool {
        let Self::Sql { source: sqlx::Error::Database(db), .. } = self else { return false };
        matches!(db.code().as_deref(), Some("40P01" | "40001"))
    }

    /// Whether somebody else was first with the same thing: the same again will meet what the other wrote.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        let Self::Sql { source: sqlx::Error::Database(db), .. } = self else { return false };
        db.code().as_deref() == Some("23505")
    }

    /// Sorts an error of the driver; `context` says what was being done.
    pub(crate) fn of(context: &'static str) -> impl FnOnce(sqlx::Error) -> Self {
        move |e| match &e {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) => Self::Unavailable(e),
            sqlx::Error::Database(db) => match db.code().as_deref() {
                Some("57014") => Self::Cancelled(e),
                Some("55P03" | "57P01" | "57P02" | "57P03" | "53300" | "08000" | "08003" | "08006") => {
                    Self::Unavailable(e)
                }
                Some("42501") => Self::Denied(e),
                Some("53100") => Self::Full(e),
                _ => Self::Sql { context, source: e },
            },
            _ => Self::Sql { context, source: e },
        }
    }
}
