//! Taking a delivery in, in one transaction: rows stream into the database while the delivery is read, then every
//! object is compared with what is there. A class that is still empty is built beside its table and swapped in; one
//! that holds data goes through a staging table.

mod copy;
mod direct;
mod keepers;
mod merge;
mod references;
mod report;

pub(crate) use keepers::adopt;
pub use report::{About, ClassCounts, Report};

use crate::ddl;
use crate::error::StoreError;
use crate::migrate::run;
use crate::pool::Store;
use copy::CopyBuffer;
use keepers::Keepers;
use references::References;
use registers::{Catalogue, Class, ClassIx, Doubt, Entry, Record, Severity};
use sqlx::{AssertSqlSafe, PgConnection, Postgres, Transaction};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Rows are sent when so many bytes of one table have gathered.
const FLUSH: usize = 1024 * 1024;

/// What is to be done besides loading.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// The unit whose entries of kept registers these are; otherwise the namespace of each tells.
    pub unit: Option<String>,
    /// Undo everything at the end; only the report remains, in memory.
    pub dry_run: bool,
    /// The delivery holds everything of its namespaces: what it does not name has ended.
    pub complete: bool,
}

/// A delivery being taken in.
pub struct Loader {
    catalogue: Arc<Catalogue>,
    tx: Transaction<'static, Postgres>,
    import: i64,
    wishes: Wishes,
    classes: HashMap<ClassIx, Loading>,
    kept: CopyBuffer,
    kept_rows: u64,
    doubts: Doubts,
    references: References,
    keepers: Keepers,
    started: chrono::DateTime<chrono::Utc>,
}

/// One class of the delivery.
struct Loading {
    buffer: CopyBuffer,
    /// The table was empty: rows go straight into its successor.
    direct: bool,
    counts: ClassCounts,
}

/// Doubts on their way into the database, with the first of each rule kept for the printed report.
#[derive(Default)]
struct Doubts {
    buffer: CopyBuffer,
    by_rule: BTreeMap<(Severity, String, String), (u64, Doubt)>,
    refused: u64,
}

/// The fingerprint that a delivery of the same content would have.
pub(crate) fn fingerprint(class: &Class, entry: &Entry) -> i64 {
    CopyBuffer::default().entry(class, entry, 0, None)
}

impl Store {
    /// Begins a delivery. Deliveries are taken in one after another: this waits for one that is under way.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn load(&self, wishes: Wishes) -> Result<Loader, StoreError> {
        let mut tx = self.begin().await.map_err(StoreError::of("beginning a delivery"))?;
        run(&mut tx, "set local jit = off; set local client_min_messages = warning; select pg_advisory_xact_lock(hashtext('infostrada.import'))".to_owned()).await?;
        let (import,): (i64,) = sqlx::query_as("select nextval(pg_get_serial_sequence('infostrada.imports', 'id'))")
            .fetch_one(&mut *tx)
            .await
            .map_err(StoreError::of("numbering the delivery"))?;
        run(&mut tx, "create temp table s_kept (import_id bigint, xml_namespace text, element text, gml_id text, przestrzen_nazw text, lokalny_id text, wersja_id text, line bigint, content jsonb, geom geometry, fingerprint bigint) on commit drop".to_owned()).await?;
        let keepers = Keepers::read(&mut tx, wishes.unit.clone()).await?;
        Ok(Loader {
            keepers,
            catalogue: self.catalogue(),
            tx,
            import,
            wishes,
            classes: HashMap::new(),
            kept: CopyBuffer::default(),
            kept_rows: 0,
            doubts: Doubts::default(),
            references: References::default(),
            started: chrono::Utc::now(),
        })
    }
}

impl Loader {
    /// Takes a batch of a delivery.
    ///
    /// # Errors
    /// When the database refuses; the delivery is then lost as a whole and the database is as before.
    pub async fn take(&mut self, batch: Vec<Record>) -> Result<(), StoreError> {
        for record in batch {
            match record {
                Record::Entry(entry) => self.entry(&entry).await?,
                Record::Kept(kept) => {
                    self.kept.kept(&kept, self.import);
                    self.kept_rows += 1;
                    if self.kept.len() > FLUSH {
                        send(&mut self.tx, "s_kept".to_owned(), self.kept.take()).await?;
                    }
                }
                Record::Doubt(doubt) => self.doubt(doubt).await?,
            }
        }
        Ok(())
    }

    async fn doubt(&mut self, doubt: Doubt) -> Result<(), StoreError> {
        self.doubts.buffer.doubt(&doubt, self.import);
        self.doubts.refused += u64::from(doubt.severity == Severity::Refused);
        self.doubts
            .by_rule
            .entry((doubt.severity, doubt.rule.clone(), doubt.class.clone()))
            .and_modify(|(n, _)| *n += 1)
            .or_insert((1, doubt));
        if self.doubts.buffer.len() > FLUSH {
            self.send_doubts().await?;
        }
        Ok(())
    }

    async fn send_doubts(&mut self) -> Result<(), StoreError> {
        let target = "infostrada.doubts (import_id, line, severity, rule, class, object, attribute, text_pl, text_en)";
        send(&mut self.tx, target.to_owned(), self.doubts.buffer.take()).await
    }

    async fn entry(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let catalogue = Arc::clone(&self.catalogue);
        let class = catalogue.class(entry.class);
        if !self.classes.contains_key(&entry.class) {
            let loading = self.open(class).await?;
            self.classes.insert(entry.class, loading);
        }
        let Some(loading) = self.classes.get_mut(&entry.class) else { return Ok(()) };
        let keeper = if class.kept { self.keepers.of(&entry.identity.namespace) } else { None };
        loading.buffer.entry(class, entry, self.import, keeper.as_deref());
        loading.counts.count(entry);
        self.references.note(class, entry);
        if loading.buffer.len() > FLUSH {
            let (target, bytes) = (target(class, loading.direct), loading.buffer.take());
            send(&mut self.tx, target, bytes).await?;
        }
        Ok(())
    }

    /// Looks whether the class is empty and makes the table that its rows go to.
    async fn open(&mut self, class: &Class) -> Result<Loading, StoreError> {
        let (empty,): (bool,) =
            sqlx::query_as(AssertSqlSafe(format!("select not exists (select from {})", class.table())))
                .fetch_one(&mut *self.tx)
                .await
                .map_err(StoreError::of("looking at a class"))?;
        if empty {
            run(&mut self.tx, ddl::create_table(class, &direct::successor(class))).await?;
        } else {
            run(&mut self.tx, merge::create_staging(class)).await?;
        }
        Ok(Loading { buffer: CopyBuffer::default(), direct: empty, counts: ClassCounts::default() })
    }

    /// Compares, stores, reports and commits (or undoes everything in a dry run).
    ///
    /// # Errors
    /// As [`Loader::take`].
    pub async fn finish(mut self, about: About) -> Result<Report, StoreError> {
        let catalogue = Arc::clone(&self.catalogue);
        let mut order: Vec<ClassIx> = self.classes.keys().copied().collect();
        order.sort_unstable();
        for ix in &order {
            if let Some(loading) = self.classes.get_mut(ix) {
                let class = catalogue.class(*ix);
                let bytes = loading.buffer.take();
                send(&mut self.tx, target(class, loading.direct), bytes).await?;
            }
        }
        send(&mut self.tx, "s_kept".to_owned(), self.kept.take()).await?;
        let mut counts = BTreeMap::new();
        let merged: Vec<ClassIx> = self.classes.iter().filter(|(_, l)| !l.direct).map(|(ix, _)| *ix).collect();
        for ix in &order {
            let Some(loading) = self.classes.remove(ix) else { continue };
            let class = catalogue.class(*ix);
            let (done, doubts) = if loading.direct {
                direct::finish(&mut self.tx, class, loading.counts).await?
            } else {
                merge::finish(&mut self.tx, class, loading.counts, self.import, self.wishes.complete).await?
            };
            for d in doubts {
                self.doubt(d).await?;
            }
            counts.insert(class.id.clone(), done);
        }
        crate::search::delivered(&mut self.tx, &catalogue, &order, &merged).await?;
        let kept_new = self.store_kept().await?;
        let dangling = std::mem::take(&mut self.references).dangling(&mut self.tx, &catalogue).await?;
        for d in dangling {
            self.doubt(d).await?;
        }
        self.send_doubts().await?;
        let report = Report {
            import: (!self.wishes.dry_run).then_some(self.import),
            started: self.started.timestamp_micros(),
            counts,
            kept: self.kept_rows,
            kept_new,
            refused: self.doubts.refused,
            doubts: self.doubts.by_rule.into_iter().map(|((s, r, c), (n, first))| (s, r, c, n, first)).collect(),
            about,
        };
        report::store(&mut self.tx, self.import, &report).await?;
        if self.wishes.dry_run {
            self.tx.rollback().await.map_err(StoreError::of("undoing the dry run"))?;
        } else {
            self.tx.commit().await.map_err(StoreError::of("committing the delivery"))?;
        }
        Ok(report)
    }

    async fn store_kept(&mut self) -> Result<u64, StoreError> {
        if self.kept_rows == 0 {
            return Ok(0);
        }
        let done = sqlx::query(
            "insert into infostrada.kept (import_id, xml_namespace, element, gml_id, przestrzen_nazw, lokalny_id, wersja_id, line, content, fingerprint, geom)
             select import_id, xml_namespace, element, gml_id, przestrzen_nazw, lokalny_id, wersja_id, line, content, fingerprint, geom
               from s_kept order by line on conflict do nothing",
        )
        .execute(&mut *self.tx)
        .await
        .map_err(StoreError::of("keeping objects without a class"))?;
        Ok(done.rows_affected())
    }
}

impl Store {
    /// Brings the planner's knowledge of the loaded classes up to date at once. After a delivery the autovacuum does it
    /// within a minute, and index builds have counted the rows already; measurements do not want to wait.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn analyze(&self, report: &Report) -> Result<(), StoreError> {
        let mut tx = self.begin().await.map_err(StoreError::of("taking a connection"))?;
        // Only what plans hang on, with a tenth of the customary sample; the rest is the autovacuum's work. Sampling thirty
        // thousand rows of every column, surveyed geometry included, took as long as a quarter of the delivery.
        // The settings end with the transaction, however it ends.
        run(&mut tx, "set local default_statistics_target = 10; set local synchronous_commit = off".to_owned()).await?;
        let catalogue = self.catalogue();
        for class in report.counts.keys().filter_map(|id| catalogue.by_id(id)) {
            let web = if class.main_geometry.is_some() { ", web" } else { "" };
            run(&mut tx, format!("analyze {} (id, fid, lokalny_id, koniec_wersja{web})", class.table())).await?;
        }
        tx.commit().await.map_err(StoreError::of("storing statistics"))
    }
}

/// Where the rows of a class go, with the columns in the order of [`CopyBuffer::entry`].
fn target(class: &Class, direct: bool) -> String {
    let columns = columns(class);
    if direct {
        format!("{}.{} ({columns})", class.schema, direct::successor(class))
    } else {
        format!("{} ({columns})", merge::staging(class))
    }
}

pub(crate) fn columns(class: &Class) -> String {
    ddl::HOUSE
        .iter()
        .map(|(n, ..)| *n)
        .chain(class.attributes.iter().map(|a| a.column.as_str()))
        .chain(class.kept.then_some("jednostka"))
        .collect::<Vec<_>>()
        .join(", ")
}

async fn send(conn: &mut PgConnection, target: String, bytes: Vec<u8>) -> Result<(), StoreError> {
    let mut copy = conn
        .copy_in_raw(&format!("copy {target} from stdin (format binary)"))
        .await
        .map_err(StoreError::of("sending rows"))?;
    copy.send(bytes).await.map_err(StoreError::of("sending rows"))?;
    copy.finish().await.map(drop).map_err(StoreError::of("sending rows"))
}
