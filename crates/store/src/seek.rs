//! Finding a place in a list without reading what stands before it, and the class of an object of which only the address
//! part is known.

use crate::error::StoreError;
use crate::pool::{Lease, Store};
use crate::query::{push_order, push_where};
use crate::row::{Sight, carried_list, read_in};
use registers::crs::CRS84;
use registers::filter::{Filter, Order};
use registers::{Class, Stored};
use sqlx::{AssertSqlSafe, Postgres, QueryBuilder};

impl Store {
    /// The entry before which `skipped` others stand in a list; a page that begins after it is found by its keys. Rows
    /// are skipped in the index where there is one for the order, and nothing of them is computed.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn entry_at(
        &self,
        class: &Class,
        filter: &Filter,
        order: &Order,
        skipped: u64,
    ) -> Result<Option<Stored>, StoreError> {
        let mut q = QueryBuilder::<Postgres>::new(format!(
            "select {} from {} where id = (select id from {}",
            carried_list(class, Sight::Public, CRS84),
            class.table(),
            class.table()
        ));
        push_where(&mut q, class, filter);
        push_order(&mut q, class, order);
        q.push(" limit 1 offset ");
        q.push_bind(i64::try_from(skipped).unwrap_or(i64::MAX));
        q.push(")");
        let mut lease = Lease::public(self).await?;
        let row = q
            .build()
            .persistent(false)
            .fetch_optional(lease.connection())
            .await
            .map_err(StoreError::of("seeking a page"))?;
        lease.done();
        row.map(|r| read_in(class, &r, Sight::Public, CRS84)).transpose()
    }

    /// Which of these classes hold the live version of an object, by their places in the list.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn holders(&self, classes: &[&Class], namespace: &str, local: &str) -> Result<Vec<usize>, StoreError> {
        if classes.is_empty() {
            return Ok(Vec::new());
        }
        let parts: Vec<String> = classes
            .iter()
            .enumerate()
            .map(|(i, class)| {
                format!(
                    "select {i}::bigint where exists (select from {} where lokalny_id = $1 and przestrzen_nazw = $2
                        and koniec_wersja is null and not zastapiona)",
                    class.table()
                )
            })
            .collect();
        let mut lease = Lease::public(self).await?;
        let found: Vec<i64> = sqlx::query_scalar(AssertSqlSafe(parts.join(" union all ")))
            .bind(local)
            .bind(namespace)
            .fetch_all(lease.connection())
            .await
            .map_err(StoreError::of("seeking the class of an object"))?;
        lease.done();
        Ok(found.into_iter().filter_map(|i| usize::try_from(i).ok()).collect())
    }
}
