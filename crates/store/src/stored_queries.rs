//! Stored queries of WFS: the XML in which somebody created them, by their ids.

use crate::error::StoreError;
use crate::pool::Store;

/// Queries that are kept.
const MOST: i64 = 500;

/// What became of a query that was to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    Kept,
    /// There is one of this id.
    Taken,
    /// There are too many.
    Full,
}

impl Store {
    /// All of them, by id, as they were created.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn stored_queries(&self) -> Result<Vec<(String, String)>, StoreError> {
        sqlx::query_as("select id, definition from infostrada.stored_queries order by id")
            .fetch_all(&self.house)
            .await
            .map_err(StoreError::of("reading stored queries"))
    }

    /// # Errors
    /// When the database cannot be asked.
    pub async fn keep_stored_query(&self, person: i64, id: &str, definition: &str) -> Result<Keeping, StoreError> {
        let done: Option<(bool,)> = sqlx::query_as(
            "with room as (select count(*) < $4::bigint as fits from infostrada.stored_queries),
                  made as (insert into infostrada.stored_queries (id, person, definition)
                           select $1::text, $2::bigint, $3::text from room where fits on conflict do nothing returning id)
             select exists (select from made) from room where fits",
        )
        .bind(id)
        .bind(person)
        .bind(definition)
        .bind(MOST)
        .fetch_optional(&self.house)
        .await
        .map_err(StoreError::of("keeping a stored query"))?;
        Ok(match done {
            None => Keeping::Full,
            Some((true,)) => Keeping::Kept,
            Some((false,)) => Keeping::Taken,
        })
    }

    /// Drops a query of somebody, or with `any` whoever's it is; says whether there was one.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn drop_stored_query(&self, person: i64, id: &str, any: bool) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "delete from infostrada.stored_queries where id = $1 and ($3 or person is null or person = $2)",
        )
        .bind(id)
        .bind(person)
        .bind(any)
        .execute(&self.house)
        .await
        .map_err(StoreError::of("dropping a stored query"))?;
        Ok(done.rows_affected() > 0)
    }
}
