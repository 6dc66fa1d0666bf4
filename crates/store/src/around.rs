//! What lies on a parcel or around a place, class by class: the words of reports, without geometry.

use crate::error::StoreError;
use crate::here::near;
use crate::pool::{Lease, Store};
use crate::row::{Sight, placeless_list, read};
use registers::{Class, ClassIx, Stored};
use sqlx::{AssertSqlSafe, Row};

/// Entries of a class are counted so far.
const COUNT_UP_TO: i64 = 1000;

/// How far inside its border a surface begins to count, in metres: what merely touches lies beside it.
const INSIDE: f64 = 0.1;

/// Where to look.
#[derive(Debug, Clone)]
pub struct Ground {
    /// Well-known binary in EPSG:3857.
    whole: Vec<u8>,
    /// The same without its rim; for a place, the place.
    core: Vec<u8>,
    /// West, south, east, north in EPSG:3857.
    bounds: [f64; 4],
    /// A point inside, in degrees.
    pub lon: f64,
    pub lat: f64,
    /// What is laid on it can be measured.
    surface: bool,
}

/// What of a class is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'c> {
    pub class: &'c Class,
    /// Metres around the ground; nothing: on the surface itself.
    pub within: Option<f64>,
    /// Entries that are given whole.
    pub most: i64,
}

/// The entries of a class that lie there.
#[derive(Debug, Clone)]
pub struct Lying {
    pub class: ClassIx,
    /// Nearest first, then those that cover most.
    pub entries: Vec<Place>,
    /// How many there are, counted up to a thousand.
    pub count: u64,
    pub more: bool,
}

#[derive(Debug, Clone)]
pub struct Place {
    pub entry: Stored,
    /// Metres from the ground, 0 on it.
    pub distance: f64,
    /// The part of the ground that a surface covers, 0 to 1.
    pub share: Option<f64>,
}

impl Ground {
    /// West, south, east, north in degrees, with so many metres around.
    #[must_use]
    pub fn bbox(&self, metres: f64) -> [f64; 4] {
        const RADIUS: f64 = 6_378_137.0;
        let reach = metres * self.stretch();
        let [w, s, e, n] = self.bounds;
        let lon = |x: f64| (x / RADIUS).to_degrees();
        let lat = |y: f64| (y / RADIUS).sinh().atan().to_degrees();
        [lon(w - reach), lat(s - reach), lon(e + reach), lat(n + reach)]
    }

    /// A metre on the ground is longer in Mercator.
    fn stretch(&self) -> f64 {
        1.0 / self.lat.to_radians().cos().max(0.01)
    }
}

impl Store {
    /// A place in degrees as ground.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn ground_at(&self, lon: f64, lat: f64) -> Result<Ground, StoreError> {
        let mut lease = Lease::public(self).await?;
        let (whole, x, y): (Vec<u8>, f64, f64) = sqlx::query_as(
            "select st_asbinary(g), st_x(g), st_y(g) from (select st_transform(st_setsrid(st_makepoint($1, $2), 4326), 3857) as g) p",
        )
        .bind(lon)
        .bind(lat)
        .fetch_one(lease.connection())
        .await
        .map_err(StoreError::of("placing a point"))?;
        lease.done();
        Ok(Ground { core: whole.clone(), whole, bounds: [x, y, x, y], lon, lat, surface: false })
    }

    /// The surface of an entry (its row) as ground; nothing when it has none.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn ground_of(&self, class: &Class, row: i64) -> Result<Option<Ground>, StoreError> {
        let sql = format!(
            "with p as (select web as g, st_transform(st_pointonsurface(web), 4326) as c from {} where id = $1 and web is not null and st_dimension(web) = 2),
                  q as (select g, c, st_buffer(g, -$2 / greatest(cos(radians(st_y(c))), 0.01)) as core from p)
             select st_asbinary(g), st_asbinary(case when st_isempty(core) then st_pointonsurface(g) else core end),
                    array[st_xmin(g), st_ymin(g), st_xmax(g), st_ymax(g)], st_x(c), st_y(c), st_isvalid(g) from q",
            class.table()
        );
        type Found = (Vec<u8>, Vec<u8>, Vec<f64>, f64, f64, bool);
        let mut lease = Lease::public(self).await?;
        let found: Option<Found> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(row)
            .bind(INSIDE)
            .fetch_optional(lease.connection())
            .await
            .map_err(StoreError::of("reading the ground of an entry"))?;
        lease.done();
        Ok(found.and_then(|(whole, core, bounds, lon, lat, surface)| {
            let bounds = <[f64; 4]>::try_from(bounds).ok()?;
            Some(Ground { whole, core, bounds, lon, lat, surface })
        }))
    }

    /// What of the wished classes lies on the ground or near it, in the order of the wishes; classes of which nothing does
    /// are left out.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn around(&self, ground: &Ground, wishes: &[Wish<'_>]) -> Result<Vec<Lying>, StoreError> {
        let stretch = ground.stretch();
        let widest = wishes.iter().filter_map(|w| w.within).fold(0.0, f64::max) * stretch;
        let [w, s, e, n] = ground.bounds;
        let classes: Vec<&Class> = wishes.iter().map(|w| w.class).collect();
        let mut lease = Lease::public(self).await?;
        let places = near(&mut lease, &classes, [w - widest, s - widest, e + widest, n + widest], false).await?;
        let mut found = Vec::new();
        for wish in places.into_iter().filter_map(|i| wishes.get(i)) {
            let class = wish.class;
            let meets = match wish.within {
                Some(_) => "st_dwithin(t.web, p.g, $3)",
                None => "st_intersects(t.web, p.core)",
            };
            // What is not valid cannot be laid over anything.
            let share = if ground.surface && wish.within.is_none() {
                "case when st_dimension(t.web) = 2 and st_isvalid(t.web)
                      then st_area(st_intersection(t.web, p.g)) / nullif(st_area(p.g), 0) end"
            } else {
                "null::float8"
            };
            // No column of a class has a tilde in its name.
            let sql = format!(
                "with p as materialized (select st_setsrid(st_geomfromwkb($1), 3857) as g, st_setsrid(st_geomfromwkb($2), 3857) as core),
                      met as materialized (
                        select t.id as \"~row\", st_distance(t.web, p.g) as \"~far\", {share} as \"~share\" from {table} t, p
                         where t.koniec_wersja is null and t.web && st_expand(p.g, $3) and {meets} limit $4)
                 select {list}, \"~far\", \"~share\", (select count(*) from met) as \"~all\" from {table} join met on id = \"~row\"
                  order by round(\"~far\"::numeric, 2), \"~share\" desc nulls last, id limit $5",
                table = class.table(),
                list = placeless_list(class),
            );
            let rows = sqlx::query(AssertSqlSafe(sql))
                .bind(&ground.whole)
                .bind(&ground.core)
                .bind(wish.within.unwrap_or_default() * stretch)
                .bind(COUNT_UP_TO + 1)
                .bind(wish.most)
                .fetch_all(lease.connection())
                .await
                .map_err(StoreError::of("looking around"))?;
            let unread = || StoreError::of("looking around");
            let (mut entries, mut count) = (Vec::with_capacity(rows.len()), 0);
            for row in &rows {
                let far: f64 = row.try_get("~far").map_err(unread())?;
                let share = row.try_get("~share").map_err(unread())?;
                count = row.try_get("~all").map_err(unread())?;
                entries.push(Place { entry: read(class, row, Sight::Public)?, distance: far / stretch, share });
            }
            if !entries.is_empty() {
                let more = count > COUNT_UP_TO;
                found.push(Lying { class: class.ix, entries, count: count.min(COUNT_UP_TO).unsigned_abs(), more });
            }
        }
        lease.done();
        Ok(found)
    }
}
