//! The change feed: what happened, in the order of commits, as whoever asks may see it. The database decides what that is
//! (`infostrada.changes_seen`); here are only questions and answers. The feed is kept for ever: it holds no content, and
//! a partner who comes back after a year goes on where it stopped.

mod content;

use crate::accounts::{Asker, Reading, Scope};
use crate::error::StoreError;
use crate::pool::{Lease, Store};
use chrono::{DateTime, Utc};
use sqlx::PgConnection;

/// How far one question looks at most. What a reader may not see is passed over in steps of this size, so that no
/// question takes long, however rare its answers are.
const WINDOW: i64 = 20_000;
/// Radius of the sphere of EPSG:3857.
const RADIUS: f64 = 6_378_137.0;

/// Which changes are wanted. Empty lists: all.
#[derive(Debug, Clone, Default)]
pub struct ChangeFilter {
    pub registers: Vec<String>,
    pub classes: Vec<String>,
    pub units: Vec<String>,
    /// West, south, east, north in degrees: the old or the new place meets it.
    pub bbox: Option<[f64; 4]>,
    /// The same with a surface, as extended WKB, in place of a box.
    pub area: Option<Vec<u8>>,
}

/// One change of one entry.
#[derive(Debug, Clone)]
pub struct Change {
    pub seq: i64,
    pub at: DateTime<Utc>,
    pub register: String,
    pub class: String,
    /// `utworz`, `zmien` or `zakoncz`, as it looks to the reader.
    pub op: String,
    pub unit: Option<String>,
    pub namespace: String,
    pub local: String,
    /// Version ids, of versions that the reader sees.
    pub before: Option<String>,
    pub after: Option<String>,
    /// West, south, east, north in degrees, around the places that the reader sees.
    pub place: Option<[f64; 4]>,
    /// The entry as it stands at the time of reading, when it was asked for.
    pub content: Option<serde_json::Value>,
}

impl Change {
    /// The address part of the entry.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}_{}", self.namespace, self.local)
    }
}

#[derive(Debug, Clone)]
pub struct ChangePage {
    pub items: Vec<Change>,
    /// Everything up to here has been answered: where the next question begins.
    pub reached: i64,
    /// Something may follow already.
    pub more: bool,
    /// The last number that was given out when the question was asked.
    pub head: i64,
}

type Row = (
    i64,
    DateTime<Utc>,
    String,
    String,
    String,
    Option<String>,
    String,
    String,
    Option<String>,
    Option<String>,
    Option<f64>,
    Option<f64>,
    Option<f64>,
    Option<f64>,
);

impl Store {
    /// The number of the last change.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn feed_head(&self) -> Result<i64, StoreError> {
        let (head,): (i64,) = sqlx::query_as("select coalesce(max(seq), 0) from infostrada.feed")
            .fetch_one(&self.house)
            .await
            .map_err(StoreError::of("reading the end of the feed"))?;
        Ok(head)
    }

    /// Whether everything in a stretch of the feed is as public as can be, so that no rights add anything to it.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn feed_is_plain(&self, since: i64, until: i64) -> Result<bool, StoreError> {
        let (hidden,): (bool,) = sqlx::query_as(
            "select exists (select from infostrada.feed where seq > $1 and seq <= $2
                and not ((public_before or op = 'utworz') and (public_after or op = 'zakoncz')))",
        )
        .bind(since)
        .bind(until)
        .fetch_one(&self.house)
        .await
        .map_err(StoreError::of("looking at the feed"))?;
        Ok(!hidden)
    }

    /// Changes after `since`, as the asker (or the public) sees them, at most `limit`. With `content` each carries the
    /// entry as it stands now; personal data is never in it.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn changes(
        &self,
        asker: Option<&Asker>,
        since: i64,
        filter: &ChangeFilter,
        limit: u32,
        content: bool,
    ) -> Result<ChangePage, StoreError> {
        // First the end, then the rows: what has a number up to it was committed before, and will be seen.
        let head = self.feed_head().await?;
        let until = head.min(since.saturating_add(WINDOW));
        let items = self.changes_between(asker, since, until, filter, limit, content).await?;
        let full = items.len() >= limit as usize;
        let reached = if full { items.last().map_or(until, |c| c.seq) } else { until.max(since) };
        Ok(ChangePage { items, reached, more: reached < head, head })
    }

    /// The same for a stretch of the feed.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn changes_between(
        &self,
        asker: Option<&Asker>,
        since: i64,
        until: i64,
        filter: &ChangeFilter,
        limit: u32,
        content: bool,
    ) -> Result<Vec<Change>, StoreError> {
        if until <= since {
            return Ok(Vec::new());
        }
        let mut reader = match asker {
            Some(asker) => Reader::Asker(self.as_asker(asker, Scope::Official).await?),
            None => Reader::Public(Lease::public(self).await?),
        };
        let mut items = self.seen(reader.connection(), since, until, filter, limit).await?;
        if content {
            self.fill(&mut items, reader.connection(), asker.is_some()).await?;
        }
        reader.done().await?;
        if content && asker.is_some() {
            // What others publish is not among what the asker reads with rights.
            let mut lease = Lease::public(self).await?;
            self.fill(&mut items, lease.connection(), false).await?;
            lease.done();
        }
        Ok(items)
    }

    async fn seen(
        &self,
        connection: &mut PgConnection,
        since: i64,
        until: i64,
        filter: &ChangeFilter,
        limit: u32,
    ) -> Result<Vec<Change>, StoreError> {
        let (registers, classes) = self.wanted(filter);
        let bbox = filter.bbox.map(|[w, s, e, n]| [w, s.clamp(-85.0, 85.0), e, n.clamp(-85.0, 85.0)]);
        let side = |i: usize| bbox.map(|b| b[i]);
        let rows: Vec<Row> = sqlx::query_as(
            "select seq, at, register, class, op, unit, namespace, local, before, after, x0, y0, x1, y1
               from infostrada.changes_seen($1, $2, $3, $4, $5,
                    coalesce(case when $6::float8 is not null
                                  then st_transform(st_makeenvelope($6, $7::float8, $8::float8, $9::float8, 4326), 3857) end,
                             st_transform(st_geomfromewkb($11), 3857)), $10)",
        )
        .bind(since)
        .bind(until)
        .bind(registers)
        .bind(classes)
        .bind(Some(&filter.units).filter(|u| !u.is_empty()))
        .bind(side(0))
        .bind(side(1))
        .bind(side(2))
        .bind(side(3))
        .bind(i32::try_from(limit).unwrap_or(i32::MAX))
        .bind(&filter.area)
        .fetch_all(connection)
        .await
        .map_err(StoreError::of("reading the feed"))?;
        Ok(rows.into_iter().map(change).collect())
    }

    /// Register and class of everything that is asked for, side by side.
    fn wanted(&self, filter: &ChangeFilter) -> (Vec<String>, Vec<String>) {
        let named = |list: &[String], name: &str| list.is_empty() || list.iter().any(|n| n == name);
        let catalogue = self.catalogue();
        catalogue
            .classes
            .iter()
            .filter(|c| named(&filter.registers, &c.schema) && named(&filter.classes, &c.id))
            .filter(|c| !catalogue.register_of(c).retired)
            .map(|c| (c.schema.clone(), c.id.clone()))
            .unzip()
    }
}

enum Reader {
    Public(Lease),
    Asker(Reading),
}

impl Reader {
    fn connection(&mut self) -> &mut PgConnection {
        match self {
            Self::Public(lease) => lease.connection(),
            Self::Asker(reading) => reading.connection(),
        }
    }

    async fn done(self) -> Result<(), StoreError> {
        match self {
            Self::Public(mut lease) => {
                lease.done();
                Ok(())
            }
            Self::Asker(reading) => reading.done().await,
        }
    }
}

fn change(r: Row) -> Change {
    let place = match (r.10, r.11, r.12, r.13) {
        (Some(x0), Some(y0), Some(x1), Some(y1)) => Some([lon(x0), lat(y0), lon(x1), lat(y1)]),
        _ => None,
    };
    Change {
        seq: r.0,
        at: r.1,
        register: r.2,
        class: r.3,
        op: r.4,
        unit: r.5,
        namespace: r.6,
        local: r.7,
        before: r.8,
        after: r.9,
        place,
        content: None,
    }
}

fn lon(x: f64) -> f64 {
    (x / RADIUS).to_degrees()
}

fn lat(y: f64) -> f64 {
    (y / RADIUS).sinh().atan().to_degrees()
}
