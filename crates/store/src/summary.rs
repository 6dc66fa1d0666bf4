//! What a collection holds, in a few numbers: kept in memory as long as the class's freshness mark stands still.

use crate::error::StoreError;
use crate::pool::Store;
use futures::{StreamExt, TryStreamExt};
use registers::Class;
use registers::crs::{CRS84, Crs};
use sqlx::postgres::PgRow;
use sqlx::{AssertSqlSafe, FromRow, Row as _};
use std::collections::HashMap;
use std::sync::Mutex;

/// Numbers about the live, published entries of a class.
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

const EMPTY: Summary = Summary { live: 0, extent: None, storage: CRS84, interval: None };

/// What is known of classes, each with the class's mark at that time.
#[derive(Default)]
pub(crate) struct Cache {
    whole: Mutex<HashMap<String, (i64, Summary)>>,
    live: Mutex<HashMap<String, (i64, u64)>>,
    storage: Mutex<HashMap<String, &'static Crs>>,
}

/// Classes that one statement sums up: most classes of most installations are empty, and a statement each would make
/// the list of a hundred collections wait for a hundred round trips.
const TOGETHER: usize = 24;
/// Statements at a time; the rest of the connections is for others.
const AT_ONCE: usize = 4;

#[derive(sqlx::FromRow)]
struct Row {
    live: i64,
    earliest: Option<chrono::DateTime<chrono::Utc>>,
    latest: Option<chrono::DateTime<chrono::Utc>>,
    west: Option<f64>,
    south: Option<f64>,
    east: Option<f64>,
    north: Option<f64>,
    srid: Option<i32>,
}

impl Store {
    /// Numbers about a class; computed anew only after a change.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn summary(&self, class: &Class) -> Result<Summary, StoreError> {
        let found = self.summaries(&[class]).await?;
        Ok(found.first().copied().unwrap_or(EMPTY))
    }

    /// Numbers about several classes, in their order.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn summaries(&self, classes: &[&Class]) -> Result<Vec<Summary>, StoreError> {
        // The marks come first: what is counted later is at least as fresh.
        let marks: Vec<Option<i64>> = classes.iter().map(|c| self.marks.of(&c.id)).collect();
        let mut found: Vec<Option<Summary>> = classes.iter().zip(&marks).map(|(c, m)| self.known(c, *m)).collect();
        let missing: Vec<usize> = (0..classes.len()).filter(|i| found[*i].is_none()).collect();
        let parts: Vec<Vec<(usize, Summary)>> = futures::stream::iter(missing.chunks(TOGETHER).map(<[usize]>::to_vec))
            .map(|part| self.sum_up(classes, part))
            .buffered(AT_ONCE)
            .try_collect()
            .await?;
        for (i, summary) in parts.into_iter().flatten() {
            found[i] = Some(summary);
            if let (Some(mark), Ok(mut cache)) = (marks[i], self.summaries.whole.lock()) {
                cache.insert(classes[i].id.clone(), (mark, summary));
            }
            self.note_storage(classes[i], &summary);
        }
        Ok(found.into_iter().map(|s| s.unwrap_or(EMPTY)).collect())
    }

    fn known(&self, class: &Class, mark: Option<i64>) -> Option<Summary> {
        let cache = self.summaries.whole.lock().ok()?;
        cache.get(&class.id).filter(|(at, _)| Some(*at) == mark).map(|(_, summary)| *summary)
    }

    /// How many live, published entries a class has: a [`Summary`] costs a look at every place, this only counts.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn live(&self, class: &Class) -> Result<u64, StoreError> {
        let mark = self.marks.of(&class.id);
        if let Some(summary) = self.known(class, mark) {
            return Ok(summary.live);
        }
        let counted = self.summaries.live.lock().ok().and_then(|cache| cache.get(&class.id).copied());
        if let Some((_, live)) = counted.filter(|(at, _)| Some(*at) == mark) {
            return Ok(live);
        }
        let sql = format!("select count(*) from {} where {}", class.table(), live(class));
        let found: i64 =
            sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&self.house).await.map_err(StoreError::of("counting"))?;
        let found = found.unsigned_abs();
        if let (Some(mark), Ok(mut cache)) = (mark, self.summaries.live.lock()) {
            cache.insert(class.id.clone(), (mark, found));
        }
        Ok(found)
    }

    /// The system that a class's geometry lies in: that of its first entry, as long as this process lives. A later
    /// delivery in another system changes which one is told as the class's own, not where anything lies.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn storage(&self, class: &Class) -> Result<&'static Crs, StoreError> {
        let known = self.summaries.storage.lock().ok().and_then(|cache| cache.get(&class.id).copied());
        match known {
            Some(storage) => Ok(storage),
            None => Ok(self.summary(class).await?.storage),
        }
    }

    /// An empty class has no system yet.
    fn note_storage(&self, class: &Class, summary: &Summary) {
        if let (true, Ok(mut cache)) = (summary.live > 0, self.summaries.storage.lock()) {
            cache.insert(class.id.clone(), summary.storage);
        }
    }

    async fn sum_up(&self, classes: &[&Class], part: Vec<usize>) -> Result<Vec<(usize, Summary)>, StoreError> {
        let sql: Vec<String> = part
            .iter()
            .map(|i| format!("(select {i}::bigint as place, s.* from ({}) s)", query(classes[*i])))
            .collect();
        let rows: Vec<(i64, Row)> = sqlx::query(AssertSqlSafe(sql.join(" union all ")))
            .try_map(|row: PgRow| Ok((row.try_get("place")?, Row::from_row(&row)?)))
            .fetch_all(&self.house)
            .await
            .map_err(StoreError::of("summing up classes"))?;
        Ok(rows.into_iter().filter_map(|(i, row)| Some((usize::try_from(i).ok()?, row.summary()))).collect())
    }
}

/// What the public may know of a class: entries that are not published count nowhere and stretch no box.
fn live(class: &Class) -> &'static str {
    if class.kept { "koniec_wersja is null and stan_publikacji = 'opublikowany'" } else { "koniec_wersja is null" }
}

fn query(class: &Class) -> String {
    let (table, live) = (class.table(), live(class));
    let (extent, srid) = if class.main_geometry.is_some() {
        (
            "st_transform(st_setsrid(st_extent(web)::geometry, 3857), 4326)",
            format!("(select st_srid(geom) from {table} where {live} and geom is not null order by id limit 1)"),
        )
    } else {
        ("null::geometry", "null::int".to_owned())
    };
    format!(
        "select live, earliest, latest, st_xmin(e) as west, st_ymin(e) as south, st_xmax(e) as east, st_ymax(e) as north,
                {srid} as srid
           from (select count(*) as live, min(start_wersja) as earliest, max(start_wersja) as latest, {extent} as e
                   from {table} where {live}) t"
    )
}

impl Row {
    fn summary(&self) -> Summary {
        let extent = match (self.west, self.south, self.east, self.north) {
            (Some(w), Some(s), Some(e), Some(n)) => Some([w, s, e, n]),
            _ => None,
        };
        Summary {
            live: self.live.unsigned_abs(),
            extent,
            storage: self.srid.and_then(|s| Crs::epsg(s.unsigned_abs())).unwrap_or(CRS84),
            interval: self.earliest.zip(self.latest).map(|(a, b)| (a.timestamp_micros(), b.timestamp_micros())),
        }
    }
}
