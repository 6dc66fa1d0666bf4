//! What a collection holds, in a few numbers: kept in memory as long as the class's freshness mark stands still.

use crate::error::StoreError;
use crate::pool::Store;
use registers::Class;
use registers::crs::{CRS84, Crs};
use sqlx::AssertSqlSafe;
use std::collections::HashMap;
use std::sync::Mutex;

/// Numbers about the live entries of a class.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Summary {
    pub live: u64,
    /// West, south, east, north in degrees; nothing when the class is empty or has no geometry.
    pub extent: Option<[f64; 4]>,
    /// The system that most of its geometry was delivered in.
    pub storage: &'static Crs,
    /// Earliest and latest version start, microseconds UTC.
    pub interval: Option<(i64, i64)>,
}

#[derive(Default)]
pub(crate) struct Cache(Mutex<HashMap<String, (i64, Summary)>>);

type SummaryRow = (
    i64,
    Option<chrono::DateTime<chrono::Utc>>,
    Option<chrono::DateTime<chrono::Utc>>,
    Option<f64>,
    Option<f64>,
    Option<f64>,
    Option<f64>,
    Option<i32>,
);

impl Store {
    /// Numbers about a class; computed anew only after a change.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn summary(&self, class: &Class) -> Result<Summary, StoreError> {
        let mark = self.marks.of(&class.id);
        if let (Some(mark), Ok(cache)) = (mark, self.summaries.0.lock())
            && let Some((at, summary)) = cache.get(&class.id)
            && *at == mark
        {
            return Ok(*summary);
        }
        let fresh = self.compute_summary(class).await?;
        if let (Some(mark), Ok(mut cache)) = (mark, self.summaries.0.lock()) {
            cache.insert(class.id.clone(), (mark, fresh));
        }
        Ok(fresh)
    }

    async fn compute_summary(&self, class: &Class) -> Result<Summary, StoreError> {
        let table = class.table();
        let extent = if class.main_geometry.is_some() {
            format!(
                "st_xmin(e), st_ymin(e), st_xmax(e), st_ymax(e), (select st_srid(geom) from {table} where koniec_wersja is null and geom is not null order by id limit 1)
                 from (select count(*) n, min(start_wersja) a, max(start_wersja) b, st_transform(st_setsrid(st_extent(web)::geometry, 3857), 4326) e from {table} where koniec_wersja is null) s"
            )
        } else {
            format!(
                "null::float8, null::float8, null::float8, null::float8, null::int from (select count(*) n, min(start_wersja) a, max(start_wersja) b from {table} where koniec_wersja is null) s"
            )
        };
        let (n, a, b, w, s, e, north, srid): SummaryRow =
            sqlx::query_as(AssertSqlSafe(format!("select n, a, b, {extent}")))
                .fetch_one(&self.house)
                .await
                .map_err(StoreError::of("summing up a class"))?;
        let extent = match (w, s, e, north) {
            (Some(w), Some(s), Some(e), Some(n)) => Some([w, s, e, n]),
            _ => None,
        };
        Ok(Summary {
            live: n.unsigned_abs(),
            extent,
            storage: srid.and_then(|s| Crs::epsg(s.unsigned_abs())).unwrap_or(CRS84),
            interval: a.zip(b).map(|(a, b)| (a.timestamp_micros(), b.timestamp_micros())),
        })
    }
}
