//! The private PostgreSQL cluster: made, started, watched and stopped by this process, for people who have configured no
//! database of their own.
//!
//! What it promises: a folder is run by one process at a time; nobody but the running user (and root) can connect; a
//! `kill -9` of this process stops PostgreSQL cleanly; a `kill -9` of PostgreSQL, or of the machine, loses nothing that
//! was committed.

mod binaries;
mod error;
mod folder;
mod process;
mod recovery;
mod settings;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::time::{Duration, Instant};

pub use binaries::Binaries;
pub use error::ClusterError;
pub use settings::Settings;

use folder::{Folder, SocketDirectory};
use process::{Keeper, RunAs};

/// The database and its owner, both made with the cluster. The owner is deliberately no superuser: row-level security
/// does not bind superusers, and privacy rests on it.
const DATABASE: &str = "infostrada";
const OWNER: &str = "infostrada";
const SUPERUSER: &str = "postgres";

/// A fast shutdown writes all changed pages first; on a slow disk that takes its time.
const STOP_PATIENCE: Duration = Duration::from_secs(120);

/// What is being done, for the person who waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A new cluster is being made.
    Making,
    /// The PostgreSQL of a process that died is still going down.
    WaitingForPredecessor {
        pid: u32,
    },
    /// PostgreSQL has been started and is not ready yet.
    Starting,
    /// It repeats what was written before a crash; the words are PostgreSQL's own.
    Recovering {
        progress: String,
    },
    Ready,
}

impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Step::Making => write!(f, "Zakładam prywatną bazę PostgreSQL z PostGIS"),
            Step::WaitingForPredecessor { pid } => {
                write!(f, "Czekam, aż poprzedni PostgreSQL (pid {pid}) zakończy pracę")
            }
            Step::Starting => write!(f, "Uruchamiam PostgreSQL"),
            Step::Recovering { progress } => write!(f, "PostgreSQL odtwarza dane po przerwaniu pracy: {progress}"),
            Step::Ready => write!(f, "PostgreSQL działa"),
        }
    }
}

/// A running cluster. Dropping it stops PostgreSQL as well, but only [`Cluster::stop`] tells whether that went well.
pub struct Cluster {
    keeper: Keeper,
    binaries: Binaries,
    run_as: RunAs,
    socket: SocketDirectory,
    port: Option<u16>,
    // Declared last so that it is released last: nobody may start in this folder while the above still shut down.
    _folder: Folder,
}

impl Cluster {
    /// Starts (making it first if need be) the private cluster in `folder`. Blocks until it accepts connections.
    pub fn start(folder: &Path, settings: &Settings, say: &mut dyn FnMut(Step)) -> Result<Cluster, ClusterError> {
        let folder = Folder::lock(folder)?;
        let run_as = RunAs::choose(&folder.data())?;
        folder.check_reachable(&run_as)?;
        let binaries = Binaries::find(folder.data_version()?)?;

        recovery::wait_for_predecessor(&folder, &binaries, &run_as, say)?;
        if let Some(port) = settings.port {
            // PostgreSQL would say so too, but only in its log.
            TcpListener::bind(("127.0.0.1", port)).map_err(|_| ClusterError::PortTaken { port })?;
        }
        if folder.data_version()?.is_none() {
            say(Step::Making);
            make(&folder, &binaries, &run_as, settings)?;
        }
        let socket = SocketDirectory::make(folder.path(), &run_as)?;
        settings.write(&folder, socket.path(), &run_as)?;

        say(Step::Starting);
        let log_start = folder.rotate_log(&run_as)?;
        let keeper = Keeper::spawn(&binaries, &run_as, &folder)?;
        let cluster = Cluster { keeper, binaries, run_as, socket, port: settings.port, _folder: folder };
        recovery::wait_until_ready(&cluster._folder, &cluster.keeper, log_start, say)?;
        say(Step::Ready);
        Ok(cluster)
    }

    /// Starts a cluster that was there before. One whose data are gone is no reason to make an empty one.
    ///
    /// # Errors
    /// [`ClusterError::Gone`], and what [`Cluster::start`] says.
    pub fn restart(folder: &Path, settings: &Settings, say: &mut dyn FnMut(Step)) -> Result<Cluster, ClusterError> {
        if !Folder::holds_data(folder) {
            return Err(ClusterError::Gone { folder: folder.to_owned() });
        }
        Cluster::start(folder, settings, say)
    }

    /// The address of the database `infostrada` as its owner, over the unix socket. The owner may create databases and
    /// roles but is no superuser; PostGIS is there already, also in every database that is created later.
    pub fn url(&self) -> String {
        self.url_to(DATABASE)
    }

    /// The same for another database of this cluster, such as one that a test has made for itself.
    pub fn url_to(&self, database: &str) -> String {
        self.socket.url(OWNER, database, self.port)
    }

    /// The same database as superuser, for the little that only a superuser may do.
    pub fn admin_url(&self) -> String {
        self.socket.url(SUPERUSER, DATABASE, self.port)
    }

    /// The loopback port, when [`Settings::port`] asked for one.
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// Where the socket lies; `psql -h <this> -U infostrada` works for the running user and for root.
    pub fn socket_directory(&self) -> &Path {
        self.socket.path()
    }

    pub fn log_file(&self) -> PathBuf {
        self._folder.log()
    }

    pub fn binaries(&self) -> &Binaries {
        &self.binaries
    }

    /// The process id of the PostgreSQL server.
    pub fn pid(&self) -> u32 {
        self.keeper.pid()
    }

    /// `Some` once PostgreSQL has ended by itself: a crash, or somebody else's signal.
    pub fn exited(&self) -> Option<ExitStatus> {
        self.keeper.exited()
    }

    /// Fast shutdown: running queries are broken off, everything committed is written out. Waits for the end.
    pub fn stop(self) -> Result<(), ClusterError> {
        self.shut_down()
    }

    fn shut_down(&self) -> Result<(), ClusterError> {
        if let Some(status) = self.keeper.exited() {
            return if status.success() { Ok(()) } else { Err(ClusterError::Died { status: status.to_string() }) };
        }
        let begun = Instant::now();
        self.signal("INT")?;
        match self.keeper.wait(STOP_PATIENCE) {
            Some(status) if status.success() => Ok(()),
            Some(status) => Err(ClusterError::Died { status: status.to_string() }),
            None => {
                // An immediate stop loses nothing: the next start repeats the write-ahead log.
                self.signal("QUIT")?;
                self.keeper.wait(Duration::from_secs(10));
                Err(ClusterError::StopTook { seconds: begun.elapsed().as_secs() })
            }
        }
    }

    /// `pg_ctl kill` rather than kill(2): the latter needs `unsafe` here, and kill(1) is missing in small containers.
    fn signal(&self, name: &str) -> Result<(), ClusterError> {
        let pid = self.keeper.pid().to_string();
        let output = process::run(&self.run_as, &self.binaries.program("pg_ctl"), &["kill", name, &pid], None)?;
        // A server that ended between the look and the signal is what we wanted.
        if output.status.success() || self.keeper.wait(Duration::from_secs(1)).is_some() {
            return Ok(());
        }
        Err(ClusterError::from_output("pg_ctl kill", &output.stderr))
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // After `stop` this finds the process gone and does nothing.
        let _ = self.shut_down();
    }
}

/// Makes the data directory aside and renames it when it is complete: a start that is killed half-way leaves nothing
/// that a later start could mistake for a cluster.
fn make(folder: &Folder, binaries: &Binaries, run_as: &RunAs, settings: &Settings) -> Result<(), ClusterError> {
    let unfinished = folder.make_unfinished(run_as)?;
    let data = unfinished.to_string_lossy();
    let mut arguments = vec!["-D", &*data, "-U", SUPERUSER, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"];
    // A broken disk must be noticed, not served; and what nobody keeps needs neither checking nor syncing.
    arguments.push(if settings.durable { "--data-checksums" } else { "--no-sync" });
    let output = process::run(run_as, &binaries.program("initdb"), &arguments, None)?;
    if !output.status.success() {
        return Err(ClusterError::from_output("initdb", &output.stderr));
    }
    // PostGIS goes into template1, because only a superuser can create it and the owner is none. Nor could the owner say
    // that comparing boxes tells nothing of hidden rows, without which row-level security forgoes spatial indexes.
    let template = format!(
        "create role {OWNER} login createdb createrole;\ncreate extension postgis;\n\
         alter function geometry_overlaps(geometry, geometry) leakproof;\n"
    );
    single_user(binaries, run_as, settings, &data, "template1", &template)?;
    single_user(
        binaries,
        run_as,
        settings,
        &data,
        "postgres",
        &format!("create database {DATABASE} owner {OWNER};\n"),
    )?;
    folder.finish(&unfinished)
}

/// Runs statements, one a line, before any server listens.
fn single_user(
    binaries: &Binaries,
    run_as: &RunAs,
    settings: &Settings,
    data: &str,
    database: &str,
    sql: &str,
) -> Result<(), ClusterError> {
    let fsync = if settings.durable { "fsync=on" } else { "fsync=off" };
    let arguments = ["--single", "-D", data, "-c", fsync, database];
    let output = process::run(run_as, &binaries.program("postgres"), &arguments, Some(sql))?;
    // It ends with success after a failed statement, and `exit_on_error` would also trip over the errors that PostGIS's
    // own script raises and catches; what was not caught stands in the log.
    let failed = String::from_utf8_lossy(&output.stderr).contains("ERROR:  ");
    if output.status.success() && !failed {
        return Ok(());
    }
    Err(ClusterError::from_output("postgres --single", &output.stderr))
}
