//! Whose entries a delivery of a kept register brings: the unit that was named, or the one whose namespace they carry.
//! Without a keeper no official would see them.

use crate::error::StoreError;
use sqlx::PgConnection;
use std::collections::HashMap;

/// Units by the prefix of their namespaces.
#[derive(Default)]
pub(crate) struct Keepers {
    named: Option<String>,
    /// (namespace, unit), the longest first.
    prefixes: Vec<(String, String)>,
    /// A delivery has few namespaces and asks for each entry.
    known: HashMap<String, Option<String>>,
}

impl Keepers {
    pub(crate) async fn read(conn: &mut PgConnection, named: Option<String>) -> Result<Self, StoreError> {
        let prefixes =
            sqlx::query_as("select namespace, id from infostrada.units order by length(namespace) desc, namespace")
                .fetch_all(conn)
                .await
                .map_err(StoreError::of("reading the namespaces of units"))?;
        Ok(Self { named, prefixes, known: HashMap::new() })
    }

    pub(crate) fn of(&mut self, namespace: &str) -> Option<String> {
        if self.named.is_some() {
            return self.named.clone();
        }
        if let Some(known) = self.known.get(namespace) {
            return known.clone();
        }
        let belongs =
            |prefix: &str| namespace.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        let found = self.prefixes.iter().find(|(prefix, _)| belongs(prefix)).map(|(_, unit)| unit.clone());
        self.known.insert(namespace.to_owned(), found.clone());
        found
    }
}

/// Gives entries that nobody keeps to the units whose namespaces they carry; `tables` are those of the kept classes.
pub(crate) async fn adopt(conn: &mut PgConnection, tables: &[String]) -> Result<(), StoreError> {
    if tables.is_empty() {
        return Ok(());
    }
    // Most classes have no such row, and an update without rows would move their marks all the same.
    let any: Vec<String> =
        tables.iter().map(|t| format!("select '{t}' where exists (select from {t} where jednostka is null)")).collect();
    let orphaned: Vec<(String,)> = sqlx::query_as(sqlx::AssertSqlSafe(any.join(" union all ")))
        .fetch_all(&mut *conn)
        .await
        .map_err(StoreError::of("looking for entries that nobody keeps"))?;
    let mut adopted = 0;
    for (table,) in orphaned {
        adopted += sqlx::query(sqlx::AssertSqlSafe(format!(
            "with n as (select distinct on (t.przestrzen_nazw) t.przestrzen_nazw, u.id
                          from (select distinct przestrzen_nazw from {table} where jednostka is null) t
                          join infostrada.units u on t.przestrzen_nazw = u.namespace or starts_with(t.przestrzen_nazw, u.namespace || '.')
                         order by t.przestrzen_nazw, length(u.namespace) desc)
             update {table} t set jednostka = n.id from n where t.jednostka is null and t.przestrzen_nazw = n.przestrzen_nazw"
        )))
        .execute(&mut *conn)
        .await
        .map_err(StoreError::of("giving entries to their units"))?
        .rows_affected();
    }
    if adopted > 0 {
        // What was delivered before could not be followed for entries of nobody.
        sqlx::query("update infostrada.refreshed set import_id = 0")
            .execute(conn)
            .await
            .map_err(StoreError::of("giving entries to their units"))?;
    }
    Ok(())
}
