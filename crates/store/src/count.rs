//! Counting that knows when to stop.

use crate::error::StoreError;
use crate::pool::{Lease, Store};
use crate::query::{is_free, push_where};
use registers::Class;
use registers::filter::Filter;
use sqlx::{Postgres, QueryBuilder};

/// How many entries fit a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    Exact(u64),
    MoreThan(u64),
}

impl Store {
    /// Counts the entries that fit, but not further than `limit`.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn count(&self, class: &Class, filter: &Filter, limit: u64) -> Result<Count, StoreError> {
        let mut q = QueryBuilder::<Postgres>::new(format!("select count(*) from (select from {}", class.table()));
        push_where(&mut q, class, filter);
        q.push(" limit ");
        q.push_bind(i64::try_from(limit.saturating_add(1)).unwrap_or(i64::MAX));
        q.push(") found");
        let mut lease = Lease::public(self).await?;
        let n: i64 = q
            .build_query_scalar()
            .persistent(!is_free(filter))
            .fetch_one(lease.connection())
            .await
            .map_err(StoreError::of("counting"))?;
        lease.done();
        let n = n.unsigned_abs();
        Ok(if n > limit { Count::MoreThan(limit) } else { Count::Exact(n) })
    }
}
