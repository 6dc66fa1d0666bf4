//! The folder of the cluster on disk: the lock, the data directory, the log, and the short directory of the socket.

use std::fs::{self, DirBuilder, File, TryLockError};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use super::ClusterError;
use super::process::{self, RunAs};

const LONGEST_LOG: u64 = 16 << 20;

/// A folder that this process, and no other, works in.
pub(super) struct Folder {
    path: PathBuf,
    // The lock lives as long as this open file; the kernel drops it even after `kill -9`.
    _lock: File,
}

impl Folder {
    pub fn lock(path: &Path) -> Result<Folder, ClusterError> {
        if !path.exists() {
            fs::create_dir_all(path).map_err(ClusterError::io("mkdir", path))?;
            // A strict umask of root would shut PostgreSQL's own user out; what is secret lies deeper.
            fs::set_permissions(path, fs::Permissions::from_mode(0o755)).map_err(ClusterError::io("chmod", path))?;
        }
        let path = path.canonicalize().map_err(ClusterError::io("realpath", path))?;
        let lock_path = path.join("lock");
        let mut options = File::options();
        let opened = options.read(true).write(true).create(true).truncate(false).mode(0o644).open(&lock_path);
        let mut lock = opened.map_err(ClusterError::io("open", &lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut pid = String::new();
                let _ = lock.read_to_string(&mut pid);
                let pid = if pid.trim().is_empty() { "?" } else { pid.trim() };
                return Err(ClusterError::AlreadyRuns { folder: path, pid: pid.to_owned() });
            }
            Err(TryLockError::Error(source)) => return Err(ClusterError::io("lock", &lock_path)(source)),
        }
        // The number is only for the sentence that a second process says; the lock is what counts.
        lock.set_len(0)
            .and_then(|()| writeln!(lock, "{}", std::process::id()))
            .map_err(ClusterError::io("write", &lock_path))?;
        Ok(Folder { path, _lock: lock })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn data(&self) -> PathBuf {
        data_of(&self.path)
    }

    pub fn log(&self) -> PathBuf {
        self.path.join("postgres.log")
    }

    /// Whether a cluster was made in a folder, which is not touched.
    pub fn holds_data(path: &Path) -> bool {
        version_file(path).exists()
    }

    /// The major version that made the data, `None` before there are any.
    pub fn data_version(&self) -> Result<Option<u32>, ClusterError> {
        let path = version_file(&self.path);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(text.trim().parse().ok()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(ClusterError::io("read", &path)(error)),
        }
    }

    /// PostgreSQL opens its directory by its whole path, so the user it runs as must be let through every parent. The
    /// kernel is asked as that user: mode bits alone do not tell of groups and access lists.
    pub fn check_reachable(&self, run_as: &RunAs) -> Result<(), ClusterError> {
        if !run_as.steps_down {
            return Ok(());
        }
        let mut parents: Vec<&Path> = self.path.ancestors().collect();
        parents.reverse();
        for parent in parents {
            let path = parent.to_string_lossy();
            if !process::run(run_as, "test".as_ref(), &["-x", &path], None)?.status.success() {
                return Err(ClusterError::Unreachable { user: run_as.name(), blocked: parent.to_owned() });
            }
        }
        Ok(())
    }

    /// An empty directory for initdb; a predecessor's half-made one is thrown away.
    pub fn make_unfinished(&self, run_as: &RunAs) -> Result<PathBuf, ClusterError> {
        let path = self.path.join("postgres.unfinished");
        if path.exists() {
            fs::remove_dir_all(&path).map_err(ClusterError::io("rm", &path))?;
        }
        make_private(&path, run_as)?;
        Ok(path)
    }

    pub fn finish(&self, unfinished: &Path) -> Result<(), ClusterError> {
        let data = self.data();
        fs::rename(unfinished, &data).map_err(ClusterError::io("rename", &data))?;
        // The name itself has to survive a power cut as well as the files under it.
        File::open(&self.path).and_then(|dir| dir.sync_all()).map_err(ClusterError::io("sync", &self.path))
    }

    /// Opens the log for the server to append to, keeps one old one, and returns where this run's lines begin.
    pub fn rotate_log(&self, run_as: &RunAs) -> Result<u64, ClusterError> {
        let path = self.log();
        if fs::metadata(&path).is_ok_and(|log| log.len() > LONGEST_LOG) {
            fs::rename(&path, self.path.join("postgres.log.1")).map_err(ClusterError::io("rename", &path))?;
        }
        let opened = File::options().append(true).create(true).mode(0o600).open(&path);
        let file = opened.map_err(ClusterError::io("open", &path))?;
        run_as.own(&path)?;
        Ok(file.metadata().map_err(ClusterError::io("stat", &path))?.len())
    }

    /// A file inside the data directory, replaced as a whole.
    pub fn write_data(&self, name: &str, text: &str, run_as: &RunAs) -> Result<(), ClusterError> {
        let path = self.data().join(name);
        let aside = self.data().join(format!("{name}.new"));
        fs::write(&aside, text).map_err(ClusterError::io("write", &aside))?;
        fs::set_permissions(&aside, fs::Permissions::from_mode(0o600)).map_err(ClusterError::io("chmod", &aside))?;
        run_as.own(&aside)?;
        fs::rename(&aside, &path).map_err(ClusterError::io("rename", &path))
    }
}

fn data_of(folder: &Path) -> PathBuf {
    folder.join("postgres")
}

/// What PostgreSQL itself puts into a cluster that was made.
fn version_file(folder: &Path) -> PathBuf {
    data_of(folder).join("PG_VERSION")
}

/// Where the socket lies. A socket's path may have 107 bytes at most, so it cannot simply lie in the folder.
pub(super) struct SocketDirectory(PathBuf);

impl SocketDirectory {
    pub fn make(folder: &Path, run_as: &RunAs) -> Result<SocketDirectory, ClusterError> {
        let mut hasher = DefaultHasher::new();
        folder.hash(&mut hasher);
        let name = format!("infostrada-{:012x}", hasher.finish() & 0xffff_ffff_ffff);
        let runtime =
            PathBuf::from(if run_as.steps_down { "/run".into() } else { format!("/run/user/{}", run_as.uid) });
        // The second is for containers, and for users without a login session.
        let candidates = [runtime.join(&name), PathBuf::from("/tmp").join(&name)];
        for path in &candidates {
            remove_left_over(path, run_as)?;
        }
        sweep(&runtime);
        if make_private(&candidates[0], run_as).is_ok() {
            let [path, _] = candidates;
            return Ok(SocketDirectory(path));
        }
        let [_, path] = candidates;
        make_private(&path, run_as)?;
        Ok(SocketDirectory(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The path goes where the host name goes, with its slashes escaped: libpq and sqlx both read that. The port names the
    /// socket's file.
    pub fn url(&self, user: &str, database: &str, port: Option<u16>) -> String {
        let host = self.0.to_string_lossy().replace('%', "%25").replace('/', "%2F");
        let port = port.map_or_else(String::new, |p| format!(":{p}"));
        format!("postgres://{user}@{host}{port}/{database}")
    }
}

impl Drop for SocketDirectory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A process that ends without [`super::Cluster::stop`] leaves its directory behind, empty, because PostgreSQL clears its
/// own socket away. Only the empty are removed, and only the old: a young one may be another cluster's that just starts.
fn sweep(place: &Path) {
    let entries = fs::read_dir(place).into_iter().flatten().flatten();
    let ours = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("infostrada-"));
    for entry in ours {
        let age = entry.metadata().and_then(|dir| dir.modified()).ok().and_then(|changed| changed.elapsed().ok());
        if age.is_some_and(|age| age.as_secs() > 600) {
            let _ = fs::remove_dir(entry.path());
        }
    }
}

/// In a place where everybody may write, a user removes only what is theirs: a stranger's directory is an attempt to
/// listen in. Root may remove anything of that name.
fn remove_left_over(path: &Path, run_as: &RunAs) -> Result<(), ClusterError> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_dir() && (run_as.steps_down || there.uid() == run_as.uid) => {
            fs::remove_dir_all(path).map_err(ClusterError::io("rm", path))
        }
        Ok(_) => Err(ClusterError::SocketDirectoryTaken { path: path.to_owned() }),
        Err(_) => Ok(()),
    }
}

fn make_private(path: &Path, run_as: &RunAs) -> Result<(), ClusterError> {
    DirBuilder::new().mode(0o700).create(path).map_err(ClusterError::io("mkdir", path))?;
    run_as.own(path)
}
