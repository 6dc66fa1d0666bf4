//! Which database a command works on: the one that was named, or the private one of the data folder, started for the
//! time of the command when nobody runs it already.

use crate::args::DatabaseArgs;
use crate::error::CliError;
use registers::bundled;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use store::cluster::{Cluster, ClusterError, Settings, Step};

/// How often the private PostgreSQL is looked at, and how soon it is tried again when it could not be started.
const LOOK: Duration = Duration::from_millis(500);

/// A connected database, with the cluster when this process runs it.
pub struct Database {
    pub store: Store,
    own: Option<Own>,
}

/// The private cluster of this process.
struct Own {
    /// Nothing while it could not be started again.
    cluster: Option<Cluster>,
    folder: PathBuf,
    settings: Settings,
    address_file: PathBuf,
}

impl Own {
    /// Waits until it is found ended, and starts it again on the same socket, so that connections are simply made anew.
    async fn look(&mut self) {
        tokio::time::sleep(LOOK).await;
        if let Some(cluster) = self.cluster.take_if(|c| c.exited().is_some()) {
            let status = cluster.exited().map(|s| s.to_string()).unwrap_or_default();
            tracing::error!("PostgreSQL ended by itself ({status}) and is started again");
            // What it has locked must be free first.
            drop(tokio::task::spawn_blocking(move || drop(cluster)).await);
        }
        if self.cluster.is_none() {
            match begin(Cluster::restart, self.folder.clone(), self.settings.clone()).await {
                Ok(cluster) => self.cluster = Some(cluster),
                Err(e) => tracing::error!("PostgreSQL cannot be started and is tried again: {e}"),
            }
        }
    }
}

/// [`Cluster::start`] or [`Cluster::restart`].
type Beginning = fn(&Path, &Settings, &mut dyn FnMut(Step)) -> Result<Cluster, ClusterError>;

async fn begin(how: Beginning, folder: PathBuf, settings: Settings) -> Result<Cluster, CliError> {
    let begin = move || how(&folder, &settings, &mut |step| eprintln!("{step}"));
    Ok(tokio::task::spawn_blocking(begin).await??)
}

impl Database {
    /// Connects, starting the private cluster if need be; nothing is migrated.
    pub async fn open(place: &DatabaseArgs, connections: u32, port: Option<u16>) -> Result<Self, CliError> {
        let catalogue = Arc::new(bundled::catalogue()?);
        if let Some(url) = &place.database_url {
            return Ok(Self { store: Store::connect(url, catalogue, connections).await?, own: None });
        }
        let file = place.folder.join("adres-bazy");
        let folder = place.folder.clone();
        let settings = Settings { port, ..Settings::default() };
        match begin(Cluster::start, folder.clone(), settings.clone()).await {
            Ok(cluster) => {
                // Other commands find the running database by this file; the socket itself guards it.
                std::fs::write(&file, cluster.url())
                    .map_err(|source| CliError::Write { path: file.clone(), source })?;
                let store = Store::connect(&cluster.url(), catalogue, connections).await?;
                Ok(Self { store, own: Some(Own { cluster: Some(cluster), folder, settings, address_file: file }) })
            }
            Err(e @ CliError::Cluster(ClusterError::AlreadyRuns { .. })) => match std::fs::read_to_string(&file) {
                Ok(url) => Ok(Self { store: Store::connect(url.trim(), catalogue, connections).await?, own: None }),
                Err(_) => Err(e),
            },
            Err(e) => Err(e),
        }
    }

    /// The same, and brings it to the shape of this release.
    pub async fn ready(place: &DatabaseArgs) -> Result<Self, CliError> {
        let database = Self::open(place, 4, None).await?;
        database.store.migrate().await?;
        Ok(database)
    }

    /// Whether this process runs the database and another one may not.
    pub fn is_own(&self) -> bool {
        self.own.is_some()
    }

    /// Keeps the private PostgreSQL going for as long as it is polled: one that ended by itself is started again.
    pub async fn keep(&mut self) {
        match &mut self.own {
            None => std::future::pending().await,
            Some(own) => loop {
                own.look().await;
            },
        }
    }

    /// Closes connections and stops the cluster when it is this process's own.
    pub async fn close(self) -> Result<(), CliError> {
        self.store.close().await;
        if let Some(own) = self.own {
            // Left behind it would only name a socket that is no more.
            let _ = std::fs::remove_file(&own.address_file);
            if let Some(cluster) = own.cluster {
                tokio::task::spawn_blocking(move || cluster.stop()).await??;
            }
        }
        Ok(())
    }
}

/// `infostrada migrate`
pub async fn migrate(place: &DatabaseArgs) -> Result<(), CliError> {
    let database = Database::open(place, 2, None).await?;
    let done = database.store.migrate().await?;
    println!("Utworzone tabele: {}", done.created.len());
    done.created.iter().for_each(|t| println!("  {t}"));
    println!("Dodane kolumny: {}", done.added.len());
    done.added.iter().for_each(|c| println!("  {c}"));
    database.close().await
}

/// Whether a database answers, in words.
pub async fn ping(url: &str) -> Result<String, String> {
    let catalogue = Arc::new(bundled::catalogue().map_err(|e| e.to_string())?);
    let store = Store::connect(url, catalogue, 1).await.map_err(|e| e.to_string())?;
    let words = store.ping().await.map_err(|e| e.to_string());
    store.close().await;
    words
}
