//! Reading with rights: a transaction in which the database itself knows who asks and shows no other rows or columns.

use super::asker::Asker;
use crate::error::StoreError;
use crate::pool::{Lease, Store};
use sqlx::PgConnection;

/// How much is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Public and internal columns.
    Official,
    /// Personal data too. Every use is journalled by whoever opens it.
    Personal,
}

impl Scope {
    fn role(self) -> &'static str {
        match self {
            Self::Official => "infostrada_official",
            Self::Personal => "infostrada_personal",
        }
    }
}

/// A reading transaction under way. When it is dropped before [`Reading::done`], its connection is closed, which stops
/// the query; nobody else ever gets a connection that still knows the asker.
pub struct Reading {
    lease: Lease,
}

impl Reading {
    pub(crate) fn connection(&mut self) -> &mut PgConnection {
        self.lease.connection()
    }

    /// Ends the transaction and gives the connection back.
    ///
    /// # Errors
    /// When the connection is lost.
    pub async fn done(mut self) -> Result<(), StoreError> {
        sqlx::raw_sql("commit").execute(self.lease.connection()).await.map_err(StoreError::of("ending a reading"))?;
        self.lease.done();
        Ok(())
    }

    /// The units whose entries the asker sees at a level: `internal`, `personal`, `edit` or `approve`.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn seen_units(&mut self, register: &str, level: &str) -> Result<Vec<String>, StoreError> {
        let (mut units,): (Vec<String>,) = sqlx::query_as("select infostrada.seen_units($1, $2)")
            .bind(register)
            .bind(level)
            .fetch_one(self.connection())
            .await
            .map_err(StoreError::of("asking which units are seen"))?;
        units.sort();
        Ok(units)
    }
}

impl Store {
    /// Begins a reading transaction as the asker.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn as_asker(&self, asker: &Asker, scope: Scope) -> Result<Reading, StoreError> {
        let mut lease = Lease::house(self).await?;
        sqlx::raw_sql("begin read only")
            .execute(lease.connection())
            .await
            .map_err(StoreError::of("beginning a reading"))?;
        // In this order: once the role is taken on, only what is everybody's may be set.
        sqlx::query(
            "select set_config('statement_timeout', '30s', true), set_config('jit', 'off', true),
                    set_config('client_connection_check_interval', '500ms', true),
                    set_config('infostrada.asker', $1, true), set_config('role', $2, true)",
        )
        .bind(&asker.token.0)
        .bind(scope.role())
        .execute(lease.connection())
        .await
        .map_err(StoreError::of("taking on the asker's role"))?;
        Ok(Reading { lease })
    }
}
