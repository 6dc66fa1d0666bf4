//! Whose changes an entry has met, asked for programs that cannot say which version they have on their screen.

use crate::error::StoreError;
use crate::pool::Store;

impl Store {
    /// Whether somebody else applied this changeset within the last hours.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn made_lately_by_another(&self, person: i64, changeset: i64, hours: i64) -> Result<bool, StoreError> {
        let (found,): (bool,) = sqlx::query_as(
            "select exists (select from infostrada.changesets
                             where id = $1 and author <> $2
                               and coalesce(applied, changed) > now() - make_interval(hours => $3::int))",
        )
        .bind(changeset)
        .bind(person)
        .bind(hours)
        .fetch_one(&self.house)
        .await
        .map_err(StoreError::of("asking who changed an entry"))?;
        Ok(found)
    }

    /// Whether one version of an entry became another by this person's changes alone. `entry` is the class, the
    /// namespace and the local id.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn changed_alone(
        &self,
        person: i64,
        (class, namespace, local): (&str, &str, &str),
        from: &str,
        to: &str,
    ) -> Result<bool, StoreError> {
        let (found,): (bool,) = sqlx::query_as(
            "with recursive own (version, steps) as (
               select $6::text, 0
               union all
               select c.before, own.steps + 1
                 from own
                 join infostrada.changes c on c.after = own.version and c.lokalny_id = $4 and c.class = $2
                                          and c.przestrzen_nazw = $3
                 join infostrada.changesets s on s.id = c.changeset and s.author = $1
                where own.steps < 100 and own.version <> $5)
             select exists (select from own where version = $5)",
        )
        .bind(person)
        .bind(class)
        .bind(namespace)
        .bind(local)
        .bind(from)
        .bind(to)
        .fetch_one(&self.house)
        .await
        .map_err(StoreError::of("asking whose changes an entry met"))?;
        Ok(found)
    }
}
