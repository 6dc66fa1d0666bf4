//! Rows for one vector tile, straight from the derived geometry.

use crate::error::StoreError;
use crate::pool::{Lease, Store};
use crate::{query, row};
use registers::filter::Filter;
use registers::{Class, Value};
use sqlx::postgres::PgRow;
use sqlx::{AssertSqlSafe, PgConnection, Row};
use std::fmt::Write;

/// One live entry for a tile.
pub struct TileRow(PgRow);

impl TileRow {
    /// The object's number, the same in all its versions.
    #[must_use]
    pub fn number(&self) -> i64 {
        self.0.try_get(0).unwrap_or(0)
    }

    /// Extended WKB in EPSG:3857, without arcs.
    #[must_use]
    pub fn geometry(&self) -> &[u8] {
        self.0.try_get_raw(1).ok().and_then(|v| v.as_bytes().ok()).unwrap_or(&[])
    }

    /// The value of the `i`-th column asked for.
    ///
    /// # Errors
    /// When the column holds something else than its declaration says.
    pub fn value(&self, class: &Class, columns: &[usize], i: usize) -> Result<Value, StoreError> {
        row::value(&class.attributes[columns[i]], row::Columns::Row(&self.0), i + 2)
            .map_err(|e| StoreError::Value { class: class.id.clone(), problem: e.to_string() })
    }
}

/// Statements over all classes are planned once a connection: planning a hundred branches anew costs ten times what
/// their execution does, and no value would make a better plan than "ask the index".
pub(crate) async fn plan_once(connection: &mut PgConnection, once: bool) -> Result<(), StoreError> {
    let mode = if once { "force_generic_plan" } else { "auto" };
    sqlx::raw_sql(AssertSqlSafe(format!("set plan_cache_mode = {mode}")))
        .execute(connection)
        .await
        .map(drop)
        .map_err(StoreError::of("setting how statements are planned"))
}

/// Which time a tile shows: what stood in the registers at an instant (microseconds UTC; none: now), and what of it was in
/// force by law on a day (days since 1970-01-01; none: whatever stands there).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct When {
    pub as_of: Option<i64>,
    pub valid_on: Option<i32>,
}

/// A connection that reads the rows of one tile, class after class; dropping it half way stops the query.
pub struct TileRows(Lease);

impl Store {
    /// Takes a connection for one tile.
    ///
    /// # Errors
    /// When none is free in time.
    pub async fn tile_rows(&self) -> Result<TileRows, StoreError> {
        Ok(TileRows(Lease::public(self).await?))
    }
}

impl TileRows {
    /// The live entries of a class (or those of another time) whose box meets `bounds` (EPSG:3857: x from, y from, x to, y to), with the public
    /// attributes at `columns` (places in the class), in a stable order.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn of(
        &mut self,
        class: &Class,
        columns: &[usize],
        bounds: [f64; 4],
        when: When,
    ) -> Result<Vec<TileRow>, StoreError> {
        self.at_most(class, columns, bounds, when, None).await
    }

    /// The same, but no more than so many of them: one more than one can use tells that there are too many.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn at_most(
        &mut self,
        class: &Class,
        columns: &[usize],
        bounds: [f64; 4],
        when: When,
        most: Option<usize>,
    ) -> Result<Vec<TileRow>, StoreError> {
        let mut list = String::new();
        for i in columns {
            list.push_str(", ");
            list.push_str(class.public_column(&class.attributes[*i]).as_deref().unwrap_or("null"));
        }
        let (mut conditions, mut past) = (String::new(), String::new());
        let valid = when.valid_on.map(|day| (day, Filter::valid_on(class, day, true))).filter(|(_, f)| !f.is_empty());
        for filter in valid.iter().flat_map(|(_, f)| f) {
            let Filter::ValidOn { from, to, .. } = filter else { continue };
            for (place, compared) in [(from, "<="), (to, ">=")] {
                let Some(column) = place.map(|i| &class.attributes[i].column) else { continue };
                let _ = write!(conditions, " and ({column} is null or {column} {compared} $5)");
            }
        }
        let at = if valid.is_some() { 6 } else { 5 };
        if when.as_of.is_some() {
            // Two questions, because each has an index of its own.
            let _ = write!(conditions, " and (start_wersja is null or start_wersja <= ${at})");
            let _ = write!(
                past,
                " union all select fid, web{list} from {} where koniec_wersja is not null and not zastapiona and koniec_wersja > ${at}
                    and web && st_makeenvelope($1, $2, $3, $4, 3857){conditions}",
                class.table()
            );
        }
        let limit = most.map_or_else(String::new, |n| format!(" limit {n}"));
        let sql = format!(
            "select fid, web{list} from {} where koniec_wersja is null and web && st_makeenvelope($1, $2, $3, $4, 3857){conditions}{past}{limit}",
            class.table()
        );
        let mut q = sqlx::query(AssertSqlSafe(sql));
        for b in bounds {
            q = q.bind(b);
        }
        if let Some((day, _)) = valid {
            q = q.bind(query::date(day));
        }
        if let Some(t) = when.as_of {
            q = q.bind(chrono::DateTime::<chrono::Utc>::from_timestamp_micros(t));
        }
        let rows = q.fetch_all(self.0.connection()).await.map_err(StoreError::of("reading tile rows"))?;
        Ok(rows.into_iter().map(TileRow).collect())
    }

    /// Which of the classes have a live entry whose box meets `bounds`, by one statement: most registers have nothing
    /// in most tiles, and a statement each would be most of such a tile's time.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn present(&mut self, classes: &[&Class], bounds: [f64; 4]) -> Result<Vec<bool>, StoreError> {
        let mut found = vec![false; classes.len()];
        if classes.is_empty() {
            return Ok(found);
        }
        let asked: Vec<String> = classes
            .iter()
            .enumerate()
            .map(|(i, class)| {
                format!(
                    "select {i}::bigint where exists (select from {} where koniec_wersja is null and web && st_makeenvelope($1, $2, $3, $4, 3857))",
                    class.table()
                )
            })
            .collect();
        let mut q = sqlx::query_as(AssertSqlSafe(asked.join(" union all ")));
        for b in bounds {
            q = q.bind(b);
        }
        plan_once(self.0.connection(), true).await?;
        let rows: Vec<(i64,)> =
            q.fetch_all(self.0.connection()).await.map_err(StoreError::of("looking what a tile holds"))?;
        plan_once(self.0.connection(), false).await?;
        for (i,) in rows {
            if let Some(place) = usize::try_from(i).ok().and_then(|i| found.get_mut(i)) {
                *place = true;
            }
        }
        Ok(found)
    }

    /// Gives the connection back.
    pub fn done(mut self) {
        self.0.done();
    }
}
