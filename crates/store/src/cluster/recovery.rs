//! Getting up after a fall: waiting for a predecessor to go, clearing what it left, and following the recovery.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::folder::Folder;
use super::process::{self, KEEPER, Keeper, RunAs};
use super::{Binaries, ClusterError, Step};

const PAUSE: Duration = Duration::from_millis(20);
/// A server whose parent died gets its signal at once, but for one whose parent died in the very moment of starting it:
/// that one is told after this long.
const TOLD_AFTER: Duration = Duration::from_secs(1);
/// One that is still at work after this long was not ours.
const FOREIGN_AFTER: Duration = Duration::from_secs(5);
/// The last checkpoint of a shutdown may write gigabytes.
const PREDECESSOR_PATIENCE: Duration = Duration::from_secs(600);

/// Waits until no PostgreSQL process works in the data directory, then clears the pid file that a crash leaves behind.
///
/// PostgreSQL checks that file too, but takes any living process with that number for itself; after a restart of a
/// container the numbers are small and soon used again, and then it would refuse to start for ever.
pub(super) fn wait_for_predecessor(
    folder: &Folder,
    binaries: &Binaries,
    run_as: &RunAs,
    say: &mut dyn FnMut(Step),
) -> Result<(), ClusterError> {
    let data = folder.data();
    let begun = Instant::now();
    let mut told = false;
    let mut ended = false;
    while let Some(pid) = a_server_in(&data) {
        if !told {
            say(Step::WaitingForPredecessor { pid });
            told = true;
        }
        let at_work = status(&data).filter(|(_, status)| status != "stopping").map(|(pid, _)| pid);
        if let Some(orphan) = at_work.filter(|pid| !ended && begun.elapsed() > TOLD_AFTER && is_orphan(*pid)) {
            ended = true;
            let pid = orphan.to_string();
            process::run(run_as, &binaries.program("pg_ctl"), &["kill", "INT", &pid], None)?;
        }
        if (at_work.is_some() && !ended && begun.elapsed() > FOREIGN_AFTER) || begun.elapsed() > PREDECESSOR_PATIENCE {
            return Err(ClusterError::ForeignServer { folder: data, pid });
        }
        sleep(PAUSE);
    }
    let pid_file = data.join("postmaster.pid");
    match fs::remove_file(&pid_file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(ClusterError::io("rm", &pid_file)(error)),
        _ => Ok(()),
    }
}

/// Whether a server was started by this program, which does not run any more: the folder's lock is ours.
fn is_orphan(pid: u32) -> bool {
    let words = fs::read(Path::new("/proc").join(pid.to_string()).join("cmdline")).unwrap_or_default();
    words.split(|b| *b == 0).any(|word| word.starts_with(KEEPER.as_bytes()))
}

/// The first PostgreSQL process found whose working directory is the data directory, be it the server itself or a
/// session that outlived a killed server. The lowest number comes first, which is usually the server.
fn a_server_in(data: &Path) -> Option<u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let pids = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let ours = |pid: &u32| {
        let proc = Path::new("/proc").join(pid.to_string());
        let is_postgres = || fs::read_to_string(proc.join("comm")).is_ok_and(|comm| comm.trim() == "postgres");
        fs::read_link(proc.join("cwd")).is_ok_and(|cwd| cwd == data) && is_postgres()
    };
    pids.filter(ours).min()
}

/// Process id and state from the pid file: its first and its eighth line, as `pg_ctl` reads them.
fn status(data: &Path) -> Option<(u32, String)> {
    let text = fs::read_to_string(data.join("postmaster.pid")).ok()?;
    let mut lines = text.lines();
    let pid = lines.next()?.trim().parse().ok()?;
    Some((pid, lines.nth(6).unwrap_or_default().trim().to_owned()))
}

/// Waits until the server accepts connections. There is no time limit: a recovery takes as long as it takes, and a
/// person who sees it move is better served than by an error.
pub(super) fn wait_until_ready(
    folder: &Folder,
    keeper: &Keeper,
    log_start: u64,
    say: &mut dyn FnMut(Step),
) -> Result<(), ClusterError> {
    let data = folder.data();
    let mut last = String::new();
    loop {
        if keeper.wait(PAUSE).is_some() {
            return Err(ClusterError::from_output("postgres", log_since(folder, log_start).as_bytes()));
        }
        // Looked at before the log, so that a recovery too quick to be seen on its way is still told.
        let ready = status(&data).is_some_and(|(pid, status)| pid == keeper.pid() && status == "ready");
        let log = log_since(folder, log_start);
        if let Some(progress) = log.lines().rev().find_map(progress)
            && progress != last
        {
            last = progress.to_owned();
            say(Step::Recovering { progress: last.clone() });
        }
        if ready {
            return Ok(());
        }
    }
}

/// The part of a log line that tells how far a recovery is, such as
/// `… LOG:  redo in progress, elapsed time: 10.00 s, current LSN: 0/1A2B3C4D`.
fn progress(line: &str) -> Option<&str> {
    let (_, message) = line.split_once("LOG:  ")?;
    let telling =
        ["redo ", "syncing data directory", "resetting unlogged relations", "database system was not properly"];
    telling.iter().any(|start| message.starts_with(start)).then_some(message)
}

fn log_since(folder: &Folder, start: u64) -> String {
    let mut bytes = Vec::new();
    if let Ok(mut file) = File::open(folder.log()) {
        let _ = file.seek(SeekFrom::Start(start)).and_then(|_| file.take(1 << 20).read_to_end(&mut bytes));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::progress;

    #[test]
    fn the_words_of_a_recovery_are_found() {
        let line = "2026-01-01 10:00:00.000 UTC [7] LOG:  redo in progress, elapsed time: 1.00 s, current LSN: 0/1A2B";
        assert_eq!(progress(line), Some("redo in progress, elapsed time: 1.00 s, current LSN: 0/1A2B"));
        assert_eq!(progress("2026-01-01 10:00:00.000 UTC [7] LOG:  listening on Unix socket"), None);
    }
}
