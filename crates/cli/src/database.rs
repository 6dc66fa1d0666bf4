//! Which database a command works on: the one that was named, or the private one of the data folder, started for the
//! time of the command when nobody runs it already.

use crate::args::DatabaseArgs;
use crate::error::CliError;
use registers::bundled;
use std::path::PathBuf;
use std::sync::Arc;
use store::Store;
use store::cluster::{Cluster, ClusterError, Settings};

/// A connected database, with the cluster when this process runs it.
pub struct Database {
    pub store: Store,
    cluster: Option<Cluster>,
    address_file: Option<PathBuf>,
}

impl Database {
    /// Connects, starting the private cluster if need be; nothing is migrated.
    pub async fn open(place: &DatabaseArgs, connections: u32, port: Option<u16>) -> Result<Self, CliError> {
        let catalogue = Arc::new(bundled::catalogue()?);
        if let Some(url) = &place.database_url {
            return Ok(Self {
                store: Store::connect(url, catalogue, connections).await?,
                cluster: None,
                address_file: None,
            });
        }
        let file = place.folder.join("adres-bazy");
        let folder = place.folder.clone();
        let settings = Settings { port, ..Settings::default() };
        let started =
            tokio::task::spawn_blocking(move || Cluster::start(&folder, &settings, &mut |step| eprintln!("{step}")))
                .await?;
        match started {
            Ok(cluster) => {
                // Other commands find the running database by this file; the socket itself guards it.
                std::fs::write(&file, cluster.url())
                    .map_err(|source| CliError::Write { path: file.clone(), source })?;
                let store = Store::connect(&cluster.url(), catalogue, connections).await?;
                Ok(Self { store, cluster: Some(cluster), address_file: Some(file) })
            }
            Err(ClusterError::AlreadyRuns { folder, pid }) => match std::fs::read_to_string(&file) {
                Ok(url) => Ok(Self {
                    store: Store::connect(url.trim(), catalogue, connections).await?,
                    cluster: None,
                    address_file: None,
                }),
                Err(_) => Err(ClusterError::AlreadyRuns { folder, pid }.into()),
            },
            Err(e) => Err(e.into()),
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
        self.cluster.is_some()
    }

    /// Closes connections and stops the cluster when it is this process's own.
    pub async fn close(self) -> Result<(), CliError> {
        self.store.close().await;
        if let Some(file) = &self.address_file {
            // Left behind it would only name a socket that is no more.
            let _ = std::fs::remove_file(file);
        }
        if let Some(cluster) = self.cluster {
            tokio::task::spawn_blocking(move || cluster.stop()).await??;
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
