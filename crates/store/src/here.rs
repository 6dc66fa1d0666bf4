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
    /// Live entries of the catalogue's classes within `radius` metres of a place (degrees), nearest first within a class, at most `most` a class.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn here(
        &self,
        catalogue: &Catalogue,
        (lon, lat): (f64, f64),
        radius: f64,
        most: i64,
    ) -> Result<Vec<Found>, StoreError> {
        // A metre on the ground is longer in Mercator.
        let stretch = 1.0 / lat.to_radians().cos().max(0.01);
        let mut lease = Lease::public(self).await?;
        let mut found = Vec::new();
        let placed: Vec<&Class> = catalogue.collections().filter(|c| c.main_geometry.is_some()).collect();
        let reach = radius * stretch;
        let (x, y) = mercator(lon, lat);
        let near = near(&mut lease, &placed, [x - reach, y - reach, x + reach, y + reach]).await?;
        for class in near.into_iter().filter_map(|i| placed.get(i)) {
            let sql = format!(
                "with p as (select st_transform(st_setsrid(st_makepoint($1, $2), 4326), 3857) as g)
                 select {}, st_distance(web, p.g) as odleglosc from {}, p
                 where koniec_wersja is null and web && st_expand(p.g, $3) and st_dwithin(web, p.g, $3)
                 order by odleglosc, id limit $4",
                select_list(class, Shape::In(CRS84), Sight::Public),
                class.table()
            );
            let rows = sqlx::query(AssertSqlSafe(sql))
                .bind(lon)
                .bind(lat)
                .bind(radius * stretch)
                .bind(most)
                .fetch_all(lease.connection())
                .await
                .map_err(StoreError::of("looking at a place"))?;
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
/// asks the spatial index of each, so that the many registers of which nothing is here cost next to nothing.
pub(crate) async fn near(
    lease: &mut Lease,
    classes: &[&Class],
    [west, south, east, north]: [f64; 4],
) -> Result<Vec<usize>, StoreError> {
    if classes.is_empty() {
        return Ok(Vec::new());
    }
    let asked: Vec<String> = classes
        .iter()
        .enumerate()
        .map(|(i, class)| {
            format!(
                "select {i}::bigint where exists (select from {} where koniec_wersja is null and web && (select box from p))",
                class.table()
            )
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
