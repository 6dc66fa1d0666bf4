//! How the installation is doing, in numbers that its administrator asks for.

use crate::error::StoreError;
use crate::pool::Store;
use chrono::{DateTime, Utc};
use sqlx::FromRow;

/// The database and what goes on in it.
#[derive(Debug, Clone, FromRow)]
pub struct DatabaseState {
    /// Since when it runs.
    pub running_since: DateTime<Utc>,
    pub bytes: i64,
    pub connections: i64,
    pub most_connections: i64,
    /// Seconds that the longest statement of the moment has taken.
    pub longest_statement: f64,
    /// Whether it is a copy that only reads.
    pub replica: bool,
}

/// What the installation has come to.
#[derive(Debug, Clone, FromRow)]
pub struct WorkState {
    /// The last number of the feed of changes, and when it was given.
    pub feed: i64,
    pub changed: Option<DateTime<Utc>>,
    pub journal: i64,
    pub open_changesets: i64,
    pub submitted_changesets: i64,
    pub people: i64,
    pub webhooks: i64,
    /// Deliveries to webhooks that were tried and wait for another try, and those that were given up.
    pub waiting_deliveries: i64,
    pub dead_deliveries: i64,
}

impl Store {
    /// # Errors
    /// When the database cannot be asked.
    pub async fn database_state(&self) -> Result<DatabaseState, StoreError> {
        sqlx::query_as(
            "select pg_postmaster_start_time() as running_since, pg_database_size(current_database()) as bytes,
                    (select count(*) from pg_stat_activity where datname = current_database()) as connections,
                    current_setting('max_connections')::bigint as most_connections,
                    (select coalesce(max(extract(epoch from clock_timestamp() - query_start)), 0)::float8
                       from pg_stat_activity
                      where datname = current_database() and state = 'active' and pid <> pg_backend_pid()) as longest_statement,
                    pg_is_in_recovery() as replica",
        )
        .fetch_one(&self.house)
        .await
        .map_err(StoreError::of("asking how the database is doing"))
    }

    /// # Errors
    /// When the database cannot be asked.
    pub async fn work_state(&self) -> Result<WorkState, StoreError> {
        sqlx::query_as(
            "select coalesce((select max(seq) from infostrada.feed), 0) as feed,
                    (select at from infostrada.feed order by seq desc limit 1) as changed,
                    coalesce((select max(seq) from infostrada.journal), 0) as journal,
                    (select count(*) from infostrada.changesets where state in ('szkic', 'zwrocony')) as open_changesets,
                    (select count(*) from infostrada.changesets where state = 'zgloszony') as submitted_changesets,
                    (select count(*) from infostrada.people where disabled_at is null) as people,
                    (select count(*) from infostrada.webhooks where removed_at is null) as webhooks,
                    (select count(*) from infostrada.deliveries where dead_at is null and attempts > 0) as waiting_deliveries,
                    (select count(*) from infostrada.deliveries where dead_at is not null) as dead_deliveries",
        )
        .fetch_one(&self.house)
        .await
        .map_err(StoreError::of("asking what goes on"))
    }
}
