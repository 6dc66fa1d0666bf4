//! Pages of entries and single entries, as the public may see them.

use crate::copied::{Messages, Places};
use crate::error::StoreError;
use crate::pool::{Lease, Store};
use crate::query::{is_free, is_without_values, push_after, push_order, push_where};
use crate::row::{Columns, Shape, Sight, carried_list, geometry_column, read_as, read_in, select_list, value};
use crate::sought::narrowing;
use bytes::Bytes;
use futures::stream::{Stream, StreamExt};
use registers::crs::Crs;
use registers::filter::{Order, Page};
use registers::{Catalogue, Class, ClassIx, Stored, Value};
use sqlx::postgres::PgRow;
use sqlx::{AssertSqlSafe, Postgres, QueryBuilder, Row};
use std::collections::HashMap;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::sync::mpsc;

/// Rows handed over at a time: as many as have arrived, so that the first waits for no other.
const TOGETHER: usize = 128;

/// From so many rows on they are copied.
const MANY: u32 = 10_000;

/// How long a connection waits for a reader who takes nothing.
const PATIENCE: Duration = Duration::from_secs(120);

/// Entries as they come from the database. Dropping it stops the query.
pub struct ItemStream {
    batches: mpsc::Receiver<Result<Vec<Arrived>, StoreError>>,
    rows: std::vec::IntoIter<Arrived>,
    reading: Reading,
    /// The rows end before their time.
    cut: Arc<AtomicBool>,
}

/// A row as it came.
enum Arrived {
    Row(PgRow),
    Copied(Bytes),
}

/// What is asked of the database.
pub(crate) enum Statement {
    /// With values. `kept`: it stays prepared for the next time. `narrows`: the attributes that an index might be wanted on.
    Bound { query: QueryBuilder<Postgres>, kept: bool, narrows: Vec<usize> },
    /// Without any, for very many rows, and how many of them at most.
    Copied { sql: String, most: u64 },
}

impl Statement {
    /// One of the house's own, of which there are few.
    pub(crate) fn kept(query: QueryBuilder<Postgres>) -> Self {
        Self::Bound { query, kept: true, narrows: Vec::new() }
    }
}

/// How the rows of one class are read.
struct Reading {
    catalogue: Arc<Catalogue>,
    class: ClassIx,
    sight: Sight,
    /// The system that geometry is moved into, where the database has not done so.
    crs: Option<&'static Crs>,
    places: Places,
}

impl Reading {
    fn entry(&mut self, row: &Arrived) -> Result<Stored, StoreError> {
        let class = self.catalogue.class(self.class);
        let columns = match row {
            Arrived::Row(row) => Columns::Row(row),
            Arrived::Copied(row) => {
                self.places.find(row).map_err(StoreError::of("reading entries"))?;
                Columns::Copied(row, &self.places)
            }
        };
        read_as(class, columns, self.sight, self.crs)
    }
}

impl Stream for ItemStream {
    type Item = Result<Stored, StoreError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(row) = self.rows.next() {
                return Poll::Ready(Some(self.reading.entry(&row)));
            }
            match std::task::ready!(self.batches.poll_recv(cx)) {
                // What was broken off must not look like the end.
                None if self.cut.swap(false, Ordering::Acquire) => return Poll::Ready(Some(Err(StoreError::Slow))),
                None => return Poll::Ready(None),
                Some(Ok(batch)) => self.rows = batch.into_iter(),
                Some(Err(e)) => return Poll::Ready(Some(Err(e))),
            }
        }
    }
}

impl Store {
    /// A page of entries in the order in which they arrived, geometry straightened and in the page's system.
    ///
    /// # Errors
    /// When no connection can be had; errors of the query itself come as the first item.
    pub async fn items(&self, class: &Class, page: &Page) -> Result<ItemStream, StoreError> {
        self.items_in_order(class, page, &Order::default()).await
    }

    /// A page of entries in another order. Attributes that are not public in this `class` are not selected: one made by
    /// [`Class::showing`] gives some attributes only.
    ///
    /// # Errors
    /// As [`Store::items`].
    pub async fn items_in_order(&self, class: &Class, page: &Page, order: &Order) -> Result<ItemStream, StoreError> {
        let mut q = QueryBuilder::<Postgres>::new(format!(
            "select {} from {}",
            carried_list(class, Sight::Public, page.crs),
            class.table()
        ));
        push_where(&mut q, class, &page.filter);
        if let Some(after) = page.after {
            push_after(&mut q, class, order, after);
        }
        push_order(&mut q, class, order);
        let statement = if page.after.is_none() && page.limit > MANY && is_without_values(&page.filter) {
            Statement::Copied { sql: q.into_string(), most: page.limit.into() }
        } else {
            q.push(" limit ");
            q.push_bind(i64::from(page.limit));
            let narrows = narrowing(self.catalogue().class(class.ix), &page.filter);
            Statement::Bound { query: q, kept: order.keys.is_empty() && !is_free(&page.filter), narrows }
        };
        self.stream(class, statement, Lease::public(self).await?, (Sight::Public, Some(page.crs)))
    }

    /// The places of these rows in another system, for an answer that gives them twice.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn places(
        &self,
        class: &Class,
        rows: &[i64],
        crs: &'static Crs,
    ) -> Result<HashMap<i64, Value>, StoreError> {
        let attribute = class.main_geometry.map(|i| &class.attributes[i]);
        let Some((attribute, column)) = attribute.and_then(|a| Some((a, class.public_column(a)?))) else {
            return Ok(HashMap::new());
        };
        let place = geometry_column(&column, Shape::In(crs));
        let sql = format!("select id, {place} from {} where id = any($1)", class.table());
        let mut lease = Lease::public(self).await?;
        let query = sqlx::query(AssertSqlSafe(sql)).bind(rows.to_vec());
        let found = query.fetch_all(lease.connection()).await.map_err(StoreError::of("reading places"))?;
        lease.done();
        let bad = |e: sqlx::Error| StoreError::Value { class: class.id.clone(), problem: e.to_string() };
        found
            .iter()
            .map(|r| Ok((r.try_get(0).map_err(bad)?, value(attribute, Columns::Row(r), 1).map_err(bad)?)))
            .collect()
    }

    /// Every version of every entry of a class, as surveyed, all attributes: what an export writes.
    ///
    /// # Errors
    /// As [`Store::items`].
    pub async fn versions(&self, class: &Class, live_only: bool) -> Result<ItemStream, StoreError> {
        let mut q = QueryBuilder::<Postgres>::new(format!(
            "select {} from {} where not zastapiona",
            select_list(class, Shape::Own, Sight::All),
            class.table()
        ));
        if live_only {
            q.push(" and koniec_wersja is null");
        }
        q.push(" order by id");
        self.stream(class, Statement::kept(q), Lease::house(self).await?, (Sight::All, None))
    }

    /// The statement's list is [`carried_list`] where a system is given, and [`select_list`] where none is.
    pub(crate) fn stream(
        &self,
        class: &Class,
        statement: Statement,
        mut lease: Lease,
        (sight, crs): (Sight, Option<&'static Crs>),
    ) -> Result<ItemStream, StoreError> {
        // Four batches wait at most: what a slow client does not take stays in the database.
        let (tx, batches) = mpsc::channel(4);
        let reading = Reading { catalogue: self.catalogue(), class: class.ix, sight, crs, places: Places::default() };
        let cut = Arc::new(AtomicBool::new(false));
        let left = Arc::clone(&cut);
        let (store, class) = (self.clone(), class.ix);
        tokio::spawn(async move {
            let mut waited = Duration::ZERO;
            let finished = match statement {
                Statement::Bound { mut query, kept, narrows } => {
                    let rows = query.build().persistent(kept).fetch(lease.connection());
                    let rows = rows.map(|row| Ok(Some(Arrived::Row(row?))));
                    let finished = hand_over(rows, u64::MAX, &tx, &left, &mut waited).await;
                    if !narrows.is_empty() {
                        store.answered(class, &narrows, waited);
                    }
                    finished
                }
                Statement::Copied { sql, most } => {
                    // Rows are wanted from the first on, and not after all have been sorted.
                    let sql = format!("copy ({sql}) to stdout (format binary)");
                    let sorting = |on: &str| AssertSqlSafe(format!("set enable_sort = {on}"));
                    let mut messages = Messages::default();
                    let copied = async {
                        sqlx::raw_sql(sorting("off")).execute(lease.connection()).await?;
                        let rows = lease.connection().copy_out_raw(&sql).await?;
                        let rows = rows.map(|m| Ok(messages.row(m?)?.map(Arrived::Copied)));
                        let finished = hand_over(rows, most, &tx, &left, &mut waited).await;
                        if finished {
                            sqlx::raw_sql(sorting("on")).execute(lease.connection()).await?;
                        }
                        Ok(finished)
                    };
                    match copied.await {
                        Ok(finished) => finished,
                        Err(e) => {
                            let _ = tx.send(Err(StoreError::of("reading entries")(e))).await;
                            false
                        }
                    }
                }
            };
            if finished {
                lease.done();
            }
        });
        Ok(ItemStream { batches, rows: Vec::new().into_iter(), reading, cut })
    }

    /// The live version of one object.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn item(
        &self,
        class: &Class,
        namespace: &str,
        local: &str,
        crs: &'static Crs,
    ) -> Result<Option<Stored>, StoreError> {
        self.item_at(class, namespace, local, crs, None).await
    }

    /// The version of one object that stood at an instant (microseconds UTC; none: the live one).
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn item_at(
        &self,
        class: &Class,
        namespace: &str,
        local: &str,
        crs: &'static Crs,
        at: Option<i64>,
    ) -> Result<Option<Stored>, StoreError> {
        let when = match at {
            // The second half is true of whatever the first is true of, and the index that knows objects has both.
            None => "koniec_wersja is null and not zastapiona",
            Some(_) => {
                "not zastapiona and (start_wersja is null or start_wersja <= $3) and (koniec_wersja is null or koniec_wersja > $3)
                  order by start_wersja desc nulls last, id desc limit 1"
            }
        };
        let sql = format!(
            "select {} from {} where lokalny_id = $1 and przestrzen_nazw = $2 and {when}",
            carried_list(class, Sight::Public, crs),
            class.table()
        );
        let mut query = sqlx::query(AssertSqlSafe(sql)).bind(local).bind(namespace);
        if let Some(t) = at {
            query = query.bind(chrono::DateTime::<chrono::Utc>::from_timestamp_micros(t));
        }
        let mut lease = Lease::public(self).await?;
        let row = query.fetch_optional(lease.connection()).await.map_err(StoreError::of("reading an entry"))?;
        lease.done();
        row.map(|r| read_in(class, &r, Sight::Public, crs)).transpose()
    }
}

/// Gives rows on to whoever reads them, `most` of them at the most, and adds up how long the database made it wait. Whether
/// all were given and the connection is as before.
async fn hand_over(
    rows: impl Stream<Item = Result<Option<Arrived>, sqlx::Error>> + Unpin,
    most: u64,
    to: &mpsc::Sender<Result<Vec<Arrived>, StoreError>>,
    left: &AtomicBool,
    waited: &mut Duration,
) -> bool {
    let mut rows = rows.ready_chunks(TOGETHER);
    let mut given = 0;
    loop {
        let asked = Instant::now();
        let arrived = tokio::select! {
            // Who has all that was wanted leaves; what comes then is the end or shows that there is more.
            () = to.closed(), if given < most => return false,
            arrived = rows.next() => arrived,
        };
        *waited += asked.elapsed();
        let Some(arrived) = arrived else { return true };
        let mut batch = Vec::with_capacity(arrived.len());
        let mut failed = None;
        for row in arrived {
            match row {
                // What tells of the end is no row.
                Ok(None) => {}
                Ok(Some(row)) => {
                    given += 1;
                    if given <= most {
                        batch.push(row);
                    }
                }
                Err(e) => failed = failed.or(Some(StoreError::of("reading entries")(e))),
            }
        }
        if !batch.is_empty() {
            // Who takes nothing for so long has gone without a word, and a connection is waiting for them.
            match tokio::time::timeout(PATIENCE, to.send(Ok(batch))).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) => return false,
                Err(_) => {
                    left.store(true, Ordering::Release);
                    return false;
                }
            }
        }
        if let Some(e) = failed {
            // Nothing comes after an error, and a connection that may be lost is lent to nobody again.
            let _ = to.send(Err(e)).await;
            return false;
        }
        if given > most {
            return false;
        }
    }
}
