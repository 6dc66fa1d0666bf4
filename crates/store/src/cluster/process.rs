//! Whose processes the cluster consists of, and the thread that keeps the server.

use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, ExitStatus, Output, Stdio};
use std::sync::Arc;
use std::sync::{Condvar, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use super::folder::Folder;
use super::{Binaries, ClusterError};

/// The setting that only a server of this program has: the process that started it.
pub(super) const KEEPER: &str = "infostrada.keeper";

/// The user whom PostgreSQL runs as: ourselves, or, because it refuses to run as root, somebody else.
#[derive(Clone, Debug)]
pub(super) struct RunAs {
    pub uid: u32,
    pub gid: u32,
    /// We are root and step down to that user.
    pub steps_down: bool,
}

impl RunAs {
    /// Root takes the owner of an existing cluster, so that `sudo` does not lock its owner out, else `postgres`.
    pub fn choose(data: &Path) -> Result<RunAs, ClusterError> {
        // The kernel shows the effective user as the owner of our own entry; asking it directly needs `unsafe`.
        let me = std::fs::metadata("/proc/self").map_err(ClusterError::io("stat", Path::new("/proc/self")))?;
        let owner = std::fs::metadata(data).ok().map(|data| (data.uid(), data.gid()));
        match owner {
            Some((uid, gid)) if me.uid() == 0 && uid != 0 => Ok(RunAs { uid, gid, steps_down: true }),
            Some((owner, _)) if owner != me.uid() => {
                Err(ClusterError::ForeignData { data: data.to_owned(), owner, me: me.uid() })
            }
            _ if me.uid() == 0 => {
                let (uid, gid) = id("-u").zip(id("-g")).ok_or(ClusterError::NoUser)?;
                Ok(RunAs { uid, gid, steps_down: true })
            }
            _ => Ok(RunAs { uid: me.uid(), gid: me.gid(), steps_down: false }),
        }
    }

    /// A command as that user, in its own process group: Ctrl+C in the terminal is a question to us, not to PostgreSQL.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new("setpriv");
        // `setpriv` stays in the way for ordinary users too: it is what ties the child's life to ours.
        command.arg("--pdeathsig=INT");
        if self.steps_down {
            command.arg(format!("--reuid={}", self.uid)).arg(format!("--regid={}", self.gid)).arg("--clear-groups");
        }
        command.arg("--").arg(program);
        // Neither PGDATA and PGPORT of the person's shell nor their language may change what we start and read.
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_else(|| "/usr/bin:/bin".into()));
        command.env("LC_ALL", "C.UTF-8").env("TZ", "UTC").current_dir("/").process_group(0);
        command
    }

    pub fn name(&self) -> String {
        let passwd = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let uid = self.uid.to_string();
        let line = passwd.lines().map(|line| line.split(':').collect::<Vec<_>>());
        line.into_iter().find(|part| part.get(2) == Some(&&*uid)).map_or(uid.clone(), |part| part[0].to_owned())
    }

    /// Gives a file or folder that root made to the user who has to use it.
    pub fn own(&self, path: &Path) -> Result<(), ClusterError> {
        if !self.steps_down {
            return Ok(());
        }
        std::os::unix::fs::chown(path, Some(self.uid), Some(self.gid)).map_err(ClusterError::io("chown", path))
    }
}

fn id(which: &str) -> Option<u32> {
    let output = Command::new("id").args([which, "postgres"]).output().ok()?;
    String::from_utf8_lossy(&output.stdout).trim().parse().ok()
}

/// Runs a program to its end.
pub(super) fn run(
    run_as: &RunAs,
    program: &Path,
    arguments: &[&str],
    input: Option<&str>,
) -> Result<Output, ClusterError> {
    let failed = |source| ClusterError::Io { doing: program.display().to_string(), source };
    let mut command = run_as.command(program);
    command.args(arguments).stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() });
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(failed)?;
    if let (Some(input), Some(mut pipe)) = (input, child.stdin.take()) {
        // A program that does not read its input says why on its error stream.
        let _ = pipe.write_all(input.as_bytes());
    }
    child.wait_with_output().map_err(failed)
}

/// The thread that started the server and waits for its end. The kernel sends PDEATHSIG when the *thread* that made
/// the child ends, so it has to be one that lives as long as the process does.
pub(super) struct Keeper {
    pid: u32,
    end: Arc<(Mutex<Option<ExitStatus>>, Condvar)>,
}

impl Keeper {
    pub fn spawn(binaries: &Binaries, run_as: &RunAs, folder: &Folder) -> Result<Keeper, ClusterError> {
        let program = binaries.program("postgres");
        let log_path = folder.log();
        let log = std::fs::File::options().append(true).open(&log_path).map_err(ClusterError::io("open", &log_path))?;
        let also = log.try_clone().map_err(ClusterError::io("open", &log_path))?;
        let mut command = run_as.command(&program);
        // By this whoever finds it later knows whose it was.
        command
            .arg("-D")
            .arg(folder.data())
            .arg("-c")
            .arg(format!("{KEEPER}={}", std::process::id()))
            .stdin(Stdio::null())
            .stdout(log)
            .stderr(also);

        let end = Arc::new((Mutex::new(None), Condvar::new()));
        let theirs = Arc::clone(&end);
        let (tell, told) = mpsc::channel();
        let keep = move || match command.spawn() {
            Err(error) => drop(tell.send(Err(error))),
            Ok(mut child) => {
                let _ = tell.send(Ok(child.id()));
                let status = child.wait().ok();
                *theirs.0.lock().unwrap_or_else(PoisonError::into_inner) = status;
                theirs.1.notify_all();
            }
        };
        let failed = |source| ClusterError::Io { doing: program.display().to_string(), source };
        thread::Builder::new().name("postgres".into()).spawn(keep).map_err(failed)?;
        let pid = told.recv().unwrap_or_else(|gone| Err(std::io::Error::other(gone))).map_err(failed)?;
        Ok(Keeper { pid, end })
    }

    pub fn pid(&self) -> u32 {
        self.pid
    }

    pub fn exited(&self) -> Option<ExitStatus> {
        *self.end.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the end, at most that long.
    pub fn wait(&self, patience: Duration) -> Option<ExitStatus> {
        let guard = self.end.0.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.end.1.wait_timeout_while(guard, patience, |status| status.is_none());
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}
