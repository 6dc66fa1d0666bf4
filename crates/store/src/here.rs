//! What is at a place: entries of every class within a distance.

use crate::error::StoreError;
use crate::pool::{Lease, Store};
use crate::row::{Shape, Sight, read, select_list};
use crate::tile::plan_once;
use registers::crs::{CRS84, Crs};
use registers::{Catalogue, Class, ClassIx, Stored};
use sqlx::{AssertSqlSafe, Row};

/// An entry near the place asked about.
#[derive(Debug, Clone)]
pub struct Found {
    pub class: ClassIx,
    pub entry: Stored,
    /// Metres, 0 inside a surface.
    pub distance: f64,
}

impl Store {
    /// Live entries of the catalogue's classes within `radius` metres of a place (degrees), nearest first within a class, at
    /// most `most` a class; with an instant (microseconds UTC), what stood in the registers then.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn here(
        &self,
        catalogue: &Catalogue,
        (lon, lat): (f64, f64),
        radius: f64,
        most: i64,
        at: Option<i64>,
    ) -> Result<Vec<Found>, StoreError> {
        // A metre on the ground is longer in Mercator.
        let stretch = 1.0 / lat.to_radians().cos().max(0.01);
        let mut lease = Lease::public(self).await?;
        let mut found = Vec::new();
        let placed: Vec<&Class> = catalogue.collections().filter(|c| c.main_geometry.is_some()).collect();
        let reach = radius * stretch;
        let (x, y) = mercator(lon, lat);
        let near = near(&mut lease, &placed, [x - reach, y - reach, x + reach, y + reach], at.is_some()).await?;
        for class in near.into_iter().filter_map(|i| placed.get(i)) {
            let table = class.table();
            // Two questions of the past, because each has an index of its own.
            let stood = match at {
                None => String::new(),
                Some(_) => format!(
                    " and (start_wersja is null or start_wersja <= $5)
                     union all select id from {table}, p where koniec_wersja is not null and not zastapiona and koniec_wersja > $5
                       and web && st_expand(p.g, $3) and (start_wersja is null or start_wersja <= $5)"
                ),
            };
            // No column of a class has a tilde in its name.
            let sql = format!(
                "with p as (select st_transform(st_setsrid(st_makepoint($1, $2), 4326), 3857) as g),
                      met as (select id as \"~row\" from {table}, p where koniec_wersja is null and web && st_expand(p.g, $3){stood})
                 select {list}, st_distance(web, p.g) as odleglosc from {table} join met on id = \"~row\", p
                 where st_dwithin(web, p.g, $3) order by odleglosc, id limit $4",
                list = select_list(class, Shape::In(CRS84), Sight::Public),
            );
            let mut query = sqlx::query(AssertSqlSafe(sql)).bind(lon).bind(lat).bind(radius * stretch).bind(most);
            if let Some(t) = at {
                query = query.bind(chrono::DateTime::<chrono::Utc>::from_timestamp_micros(t));
            }
            let rows = query.fetch_all(lease.connection()).await.map_err(StoreError::of("looking at a place"))?;
            for row in &rows {
                let distance: f64 = row.try_get("odleglosc").map_err(StoreError::of("looking at a place"))?;
                found.push(Found {
                    class: class.ix,
                    entry: read(class, row, Sight::Public)?,
                    distance: distance / stretch,
                });
            }
        }
        lease.done();
        Ok(found)
    }

    /// For each class when its oldest version began, where that is after an instant: of that time it knows nothing.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn begins_after(&self, classes: &[&Class], at: i64) -> Result<Vec<Option<i64>>, StoreError> {
        let summaries = self.summaries(classes).await?;
        let mut lease = Lease::public(self).await?;
        let mut begins = Vec::with_capacity(classes.len());
        for (class, summary) in classes.iter().zip(summaries) {
            let mut begin = summary.interval.map(|(earliest, _)| earliest).filter(|earliest| *earliest > at);
            if begin.is_some() {
                let sql = format!(
                    "select exists (select from {} where koniec_wersja is not null and (start_wersja is null or start_wersja <= $1))",
                    class.table()
                );
                let older: bool = sqlx::query_scalar(AssertSqlSafe(sql))
                    .bind(chrono::DateTime::<chrono::Utc>::from_timestamp_micros(at))
                    .fetch_one(lease.connection())
                    .await
                    .map_err(StoreError::of("looking how far back a class goes"))?;
                begin = begin.filter(|_| !older);
            }
            begins.push(begin);
        }
        lease.done();
        Ok(begins)
    }

    /// A place in several systems: (easting, northing) of each.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn place_in(&self, lon: f64, lat: f64, systems: &[&'static Crs]) -> Result<Vec<(f64, f64)>, StoreError> {
        let srids: Vec<i32> = systems.iter().map(|c| i32::try_from(c.srid).unwrap_or(4326)).collect();
        let mut lease = Lease::public(self).await?;
        let places = sqlx::query_as(
            "select st_x(g), st_y(g) from (select st_transform(st_setsrid(st_makepoint($1, $2), 4326), srid) g
             from unnest($3::int[]) with ordinality as s(srid, nr) order by nr) p",
        )
        .bind(lon)
        .bind(lat)
        .bind(srids)
        .fetch_all(lease.connection())
        .await
        .map_err(StoreError::of("converting a place"))?;
        lease.done();
        Ok(places)
    }
}

/// A place in EPSG:3857.
fn mercator(lon: f64, lat: f64) -> (f64, f64) {
    const RADIUS: f64 = 6_378_137.0;
    (RADIUS * lon.to_radians(), RADIUS * lat.to_radians().tan().asinh())
}

/// Which of the classes have an entry whose box meets a box (west, south, east, north in EPSG:3857): one statement that
/// asks the spatial index of each, so that the many registers of which nothing is here cost next to nothing. With `past`,
/// versions that have ended count as well.
pub(crate) async fn near(
    lease: &mut Lease,
    classes: &[&Class],
    [west, south, east, north]: [f64; 4],
    past: bool,
) -> Result<Vec<usize>, StoreError> {
    if classes.is_empty() {
        return Ok(Vec::new());
    }
    let asked: Vec<String> = classes
        .iter()
        .enumerate()
        .map(|(i, class)| {
            let table = class.table();
            let lies = |life: &str| {
                format!("exists (select from {table} where koniec_wersja is {life} and web && (select box from p))")
            };
            let ended = if past { format!(" or {}", lies("not null")) } else { String::new() };
            format!("select {i}::bigint where {}{ended}", lies("null"))
        })
        .collect();
    let sql = format!(
        "with p as materialized (select st_makeenvelope($1, $2, $3, $4, 3857) as box) {}",
        asked.join(" union all ")
    );
    plan_once(lease.connection(), true).await?;
    let rows: Vec<(i64,)> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(west)
        .bind(south)
        .bind(east)
        .bind(north)
        .fetch_all(lease.connection())
        .await
        .map_err(StoreError::of("looking around a place"))?;
    plan_once(lease.connection(), false).await?;
    Ok(rows.into_iter().filter_map(|(i,)| usize::try_from(i).ok()).collect())
}
