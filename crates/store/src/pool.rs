//! Connections: one pool for the house itself and one that serves the public and can read public columns only.

use crate::error::StoreError;
use crate::marks::Marks;
use registers::Catalogue;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgConnection, Postgres, Transaction};
use std::str::FromStr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

/// How long ago a connection may have been used to be taken without asking whether it lives.
const FRESH: Duration = Duration::from_secs(1);

/// The database of an installation. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pub(crate) live: Arc<RwLock<Arc<Catalogue>>>,
    /// Makes tables, loads deliveries, reads reports.
    pub(crate) house: PgPool,
    /// Runs as `infostrada_public`.
    pub(crate) public: PgPool,
    /// The same for answers that hold a whole collection: few, and with more time.
    pub(crate) downloads: PgPool,
    resting: Arc<Resting>,
    pub(crate) marks: Marks,
    pub(crate) summaries: Arc<crate::summary::Cache>,
    pub(crate) accounts: Arc<crate::accounts::State>,
    pub(crate) declared: Arc<Mutex<crate::declared::Known>>,
    pub(crate) desk: Arc<crate::changes::Desk>,
    pub(crate) sought: Arc<crate::sought::Sought>,
}

impl Store {
    /// Connects; nothing is created. `connections` bounds the public pool.
    ///
    /// # Errors
    /// When the address makes no sense or the server cannot be reached.
    pub async fn connect(url: &str, catalogue: Arc<Catalogue>, connections: u32) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(url)
            .map_err(StoreError::of("reading the database address"))?
            .application_name("infostrada")
            // Each class has statements of its own; with a hundred classes the usual hundred would push one another out.
            .statement_cache_capacity(500)
            // The owner is called like the schema, and `"$user"` would then look there first, but only once it exists.
            // And no statement here runs long enough to be worth compiling; PostGIS looks so expensive that most would be.
            .options([("search_path", "public"), ("jit", "off")])
            // What is slow is known to be (deliveries, indexes) or is cut off by a time limit; who asked says so.
            .disable_statement_logging();
        let house = unasked(PgPoolOptions::new())
            .max_connections(24)
            .acquire_timeout(Duration::from_secs(10))
            .connect_with(options.clone())
            .await
            .map_err(StoreError::of("connecting"))?;
        let public = readers("30s", connections).connect_lazy_with(options.clone());
        let downloads = readers("30min", (connections / 4).max(1)).connect_lazy_with(options);
        Ok(Self {
            live: Arc::new(RwLock::new(catalogue)),
            house,
            public,
            downloads,
            resting: Arc::default(),
            marks: Marks::default(),
            summaries: Arc::default(),
            accounts: Arc::default(),
            declared: Arc::default(),
            desk: Arc::default(),
            sought: Arc::default(),
        })
    }

    /// The registers as they are at this moment; a unit may add one while the house runs.
    #[must_use]
    pub fn catalogue(&self) -> Arc<Catalogue> {
        // A poisoned lock still holds a whole catalogue: it is exchanged in one assignment.
        Arc::clone(&self.live.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Begins a transaction. A client that leaves while the database is still asked to begin one must not leave it open on a
    /// connection that others get afterwards (sqlx 0.9.0 does, see its issue 4393), so beginning is always brought to its end.
    pub(crate) async fn begin(&self) -> Result<Transaction<'static, Postgres>, sqlx::Error> {
        let house = self.house.clone();
        #[expect(clippy::disallowed_methods, reason = "nobody can cancel it here")]
        let begun = tokio::spawn(async move { house.begin().await });
        begun.await.unwrap_or_else(|_| Err(sqlx::Error::WorkerCrashed))
    }

    /// Freshness numbers of the classes, kept current by [`Store::listen`].
    #[must_use]
    pub fn marks(&self) -> &Marks {
        &self.marks
    }

    /// Whether the database answers, with its versions in words.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<String, StoreError> {
        let (version, postgis): (String, Option<String>) = sqlx::query_as(
            "select current_setting('server_version'), (select default_version from pg_available_extensions where name = 'postgis')",
        )
        .fetch_one(&self.house)
        .await
        .map_err(StoreError::of("asking the version"))?;
        Ok(match postgis {
            Some(p) => format!("PostgreSQL {version}, PostGIS {p}"),
            None => format!("PostgreSQL {version}, bez PostGIS"),
        })
    }

    /// Whether any delivery has been loaded.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        let (any,): (bool,) = sqlx::query_as("select exists (select from infostrada.imports)")
            .fetch_one(&self.house)
            .await
            .map_err(StoreError::of("looking for deliveries"))?;
        Ok(!any)
    }

    /// Closes every connection.
    pub async fn close(&self) {
        self.flush_key_uses().await;
        self.resting.close();
        self.public.close().await;
        self.downloads.close().await;
        self.house.close().await;
    }
}

/// A connection that was at work a moment ago is alive; asking it first would be half of a short question.
fn unasked(pool: PgPoolOptions) -> PgPoolOptions {
    pool.test_before_acquire(false)
        .before_acquire(|conn, about| Box::pin(async move { Ok(about.idle_for < FRESH || conn.ping().await.is_ok()) }))
}

/// Connections for the public.
fn readers(time: &'static str, connections: u32) -> PgPoolOptions {
    unasked(PgPoolOptions::new())
        .max_connections(connections)
        .acquire_timeout(Duration::from_secs(10))
        .after_connect(move |conn, _| {
            Box::pin(async move {
                // A reader must not run for ever, and must not see more than the public may. Nor may one of many take
                // the machine for itself; a planner that counts on helpers sorts whole classes where an index has the
                // first rows.
                let settings = format!(
                    "set role infostrada_public; set statement_timeout = '{time}'; set default_transaction_read_only = on; set jit = off; set client_connection_check_interval = '500ms'; set max_parallel_workers_per_gather = 0"
                );
                sqlx::raw_sql(AssertSqlSafe(settings)).execute(&mut *conn).await?;
                // The driver looks up a type that it meets first with a statement of its own, which would take the
                // place of a statement that is not kept. So it meets this one now.
                sqlx::query("select null::public.geometry").execute(conn).await?;
                Ok(())
            })
        })
}

/// A connection on loan. When it is dropped before [`Lease::done`], because the client left or a time ran out, its
/// socket is closed and the server stops the query (`client_connection_check_interval`); otherwise it goes back.
pub(crate) struct Lease {
    connection: Option<PoolConnection<Postgres>>,
    /// Where it rests afterwards.
    resting: Option<Arc<Resting>>,
    /// Stands in after the connection was given back; never used.
    finished: bool,
}

impl Lease {
    pub(crate) async fn public(store: &Store) -> Result<Self, StoreError> {
        let resting = &store.resting;
        let connection = match resting.take() {
            Some(connection) => connection,
            None => {
                let _waiting = resting.wait();
                // One that came to rest before anybody knew of the waiting would not be handed over.
                match resting.take() {
                    Some(connection) => connection,
                    None => store.public.acquire().await.map_err(StoreError::of("taking a connection"))?,
                }
            }
        };
        Ok(Self { connection: Some(connection), resting: Some(Arc::clone(resting)), finished: false })
    }

    pub(crate) async fn download(store: &Store) -> Result<Self, StoreError> {
        let connection = store.downloads.acquire().await.map_err(StoreError::of("taking a connection"))?;
        Ok(Self { connection: Some(connection), resting: None, finished: false })
    }

    pub(crate) async fn house(store: &Store) -> Result<Self, StoreError> {
        let connection = store.house.acquire().await.map_err(StoreError::of("taking a connection"))?;
        Ok(Self { connection: Some(connection), resting: None, finished: false })
    }

    pub(crate) fn connection(&mut self) -> &mut PgConnection {
        // The option is emptied only in `drop`.
        #[expect(clippy::expect_used, reason = "emptied only in drop")]
        self.connection.as_mut().expect("a lease holds its connection until it is dropped")
    }

    pub(crate) fn done(&mut self) {
        self.finished = true;
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        match (&self.resting, self.finished) {
            (_, false) => drop(connection.detach()),
            (Some(resting), true) => resting.put(connection),
            (None, true) => drop(connection),
        }
    }
}

/// Connections between two questions that follow each other closely. The pool asks a connection whether it lives whenever
/// it comes back, which is as much work as a short question itself; these are lent again as they are, the last first.
#[derive(Default)]
struct Resting {
    inner: Mutex<Rest>,
    /// How many wait for the pool: to them connections go by way of it.
    waiting: AtomicUsize,
}

#[derive(Default)]
struct Rest {
    connections: Vec<(Instant, PoolConnection<Postgres>)>,
    closed: bool,
}

/// Counted as waiting until it is dropped.
struct Waiting<'r>(&'r Resting);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Resting {
    fn rest(&self) -> MutexGuard<'_, Rest> {
        // A poisoned list is still one of connections.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> Option<PoolConnection<Postgres>> {
        let mut rest = self.rest();
        let (since, connection) = rest.connections.pop()?;
        if since.elapsed() < FRESH {
            return Some(connection);
        }
        // The others have rested longer still: the pool looks after all of them.
        rest.connections.clear();
        None
    }

    fn put(&self, connection: PoolConnection<Postgres>) {
        let mut rest = self.rest();
        if !rest.closed && self.waiting.load(Ordering::SeqCst) == 0 {
            rest.connections.push((Instant::now(), connection));
        }
    }

    fn wait(&self) -> Waiting<'_> {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        Waiting(self)
    }

    fn close(&self) {
        let mut rest = self.rest();
        rest.closed = true;
        rest.connections.clear();
    }
}
