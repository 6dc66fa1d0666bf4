//! The server's settings, written into a file of their own at every start, each with its reason.

use std::fs;
use std::path::Path;

use super::ClusterError;
use super::folder::Folder;
use super::process::RunAs;

/// What a caller chooses; everything else follows from the machine.
#[derive(Clone, Debug)]
pub struct Settings {
    /// `false` only for tests: a crash may then lose the whole database.
    pub durable: bool,
    /// A port on 127.0.0.1 as well, for desktop programs of this machine; they need a role with a password.
    pub port: Option<u16>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { durable: true, port: None }
    }
}

impl Settings {
    /// For tests: nothing is synced, nothing is kept.
    pub fn fast() -> Settings {
        Settings { durable: false, port: None }
    }

    pub(super) fn write(&self, folder: &Folder, socket: &Path, run_as: &RunAs) -> Result<(), ClusterError> {
        folder.write_data("infostrada.conf", &self.text(socket, Machine::look()), run_as)?;
        folder.write_data("pg_hba.conf", self.access(), run_as)?;
        // Lines that an administrator adds to postgresql.conf below the include win over ours.
        let main = folder.data().join("postgresql.conf");
        let text = fs::read_to_string(&main).map_err(ClusterError::io("read", &main))?;
        if text.contains(INCLUDE) {
            return Ok(());
        }
        folder.write_data(
            "postgresql.conf",
            &format!("{text}\n{INCLUDE}\n# Put your own settings below this line.\n"),
            run_as,
        )
    }

    /// Whoever can reach the socket is either the running user or root, so a password would protect nothing there.
    fn access(&self) -> &'static str {
        match self.port {
            None => "# Written at every start.\nlocal all all trust\n",
            Some(_) => "# Written at every start.\nlocal all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n",
        }
    }

    fn text(&self, socket: &Path, machine: Machine) -> String {
        let listen = if self.port.is_some() { "127.0.0.1" } else { "" };
        // The port also names the socket file. 5432 there disturbs nobody: the directory is ours alone.
        let port = self.port.unwrap_or(5432);
        let buffers = if self.durable { (machine.memory_mb / 4).clamp(64, 2048) } else { 128 };
        let cached = machine.memory_mb * 6 / 10;
        let maintenance = (machine.memory_mb / 16).clamp(64, 1024);
        let segments = if machine.small_shm { "sysv" } else { "posix" };
        let durability = if self.durable { DURABLE } else { FAST };
        format!(
            "# Written at every start; your own settings belong at the end of postgresql.conf.\n\
             listen_addresses = '{listen}'\n\
             port = {port}\n\
             unix_socket_directories = '{}'\n\
             unix_socket_permissions = 0700\n\
             max_connections = 100\n\
             # One changeset may lock a partition of every class.\n\
             max_locks_per_transaction = 256\n\
             shared_buffers = {buffers}MB\n\
             effective_cache_size = {cached}MB\n\
             maintenance_work_mem = {maintenance}MB\n\
             work_mem = 16MB\n\
             # Containers often have 64 MB in /dev/shm, which one parallel index build exceeds.\n\
             dynamic_shared_memory_type = {segments}\n\
             {COMMON}{durability}",
            socket.display()
        )
    }
}

const INCLUDE: &str = "include_if_exists = 'infostrada.conf'";

const COMMON: &str = "\
# Solid-state disks read at random nearly as fast as in order.
random_page_cost = 1.1
effective_io_concurrency = 200
# Our queries are short; compiling them costs more than it saves.
jit = off
# Tables loaded in the transaction that made them need no write-ahead log: bulk loads write half as much. The price is
# that no replica can follow this cluster; an installation that wants one uses its own server through DATABASE_URL.
wal_level = minimal
max_wal_senders = 0
# Bulk loads should not be interrupted by a checkpoint every gigabyte.
max_wal_size = 4GB
# Statements carry bound parameters only, but a DETAIL line would quote the row that offended: personal data.
log_error_verbosity = terse
log_line_prefix = '%m [%p] '
log_timezone = 'UTC'
timezone = 'UTC'
# A recovery tells how far it is.
log_startup_progress_interval = 1s
";

const DURABLE: &str = "\
fsync = on
synchronous_commit = on
full_page_writes = on
wal_compression = on
checkpoint_timeout = 15min
# Register tables are large and change little by little: look at them long before a fifth has changed.
autovacuum_vacuum_scale_factor = 0.05
autovacuum_analyze_scale_factor = 0.02
";

const FAST: &str = "\
# FOR TESTS: a crash may lose everything.
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
checkpoint_timeout = 1h
wal_init_zero = off
wal_recycle = off
";

/// What the settings follow from.
#[derive(Clone, Copy)]
struct Machine {
    memory_mb: u64,
    small_shm: bool,
}

impl Machine {
    fn look() -> Machine {
        // A container's limit counts more than what the host has.
        let host = fs::read_to_string("/proc/meminfo").ok().and_then(|text| meminfo_mb(&text)).unwrap_or(1024);
        let limit = fs::read_to_string("/sys/fs/cgroup/memory.max").ok();
        let limit = limit.and_then(|text| text.trim().parse::<u64>().ok()).map_or(u64::MAX, |bytes| bytes >> 20);
        Machine { memory_mb: host.min(limit), small_shm: shm_mb().is_none_or(|size| size < 512) }
    }
}

fn meminfo_mb(text: &str) -> Option<u64> {
    let line = text.lines().find(|line| line.starts_with("MemTotal:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? >> 10)
}

fn shm_mb() -> Option<u64> {
    let output = std::process::Command::new("df").args(["-m", "--output=size", "/dev/shm"]).output().ok()?;
    String::from_utf8_lossy(&output.stdout).lines().nth(1)?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tests_go_without_fsync() {
        let machine = Machine { memory_mb: 4096, small_shm: false };
        let durable = Settings::default().text(Path::new("/run/x"), machine);
        assert!(durable.contains("fsync = on") && durable.contains("shared_buffers = 1024MB"), "{durable}");
        assert!(Settings::fast().text(Path::new("/run/x"), machine).contains("fsync = off"));
    }

    #[test]
    fn nothing_listens_on_the_network_unless_asked() {
        let machine = Machine { memory_mb: 4096, small_shm: true };
        assert!(Settings::default().text(Path::new("/run/x"), machine).contains("listen_addresses = ''\n"));
        let asked = Settings { port: Some(6543), ..Settings::default() };
        assert!(asked.text(Path::new("/run/x"), machine).contains("listen_addresses = '127.0.0.1'\nport = 6543\n"));
        assert!(asked.access().contains("scram-sha-256"));
    }
}
