//! The program that writes, while it runs: under limits, and gone as soon as nobody waits for it.

use super::{Limits, TranslationError};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often it is looked whether it has ended.
const PULSE: Duration = Duration::from_millis(20);

/// What of the environment it gets: where its libraries and their tables are.
const KEPT: [&str; 5] = ["PATH", "LD_LIBRARY_PATH", "PROJ_DATA", "PROJ_LIB", "GDAL_DATA"];

/// Does not outlive who started it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Lets the program make the file that the plan of a folder describes.
pub fn run(folder: &Path, limits: &Limits, left: &dyn Fn() -> bool) -> Result<(), TranslationError> {
    let mut running = Running(start(folder, limits)?);
    let began = Instant::now();
    let status = loop {
        if let Some(status) = running.0.try_wait()? {
            break status;
        }
        if left() {
            return Err(TranslationError::Left);
        }
        if began.elapsed() > Duration::from_secs(limits.seconds) {
            return Err(TranslationError::Failed(format!("it took longer than {} seconds", limits.seconds)));
        }
        std::thread::sleep(PULSE);
    };
    if status.success() {
        return Ok(());
    }
    let mut said = String::new();
    if let Some(stderr) = &mut running.0.stderr {
        let _ = stderr.take(2_000).read_to_string(&mut said);
    }
    match status.code() {
        Some(127) => Err(TranslationError::Missing(said.trim().to_owned())),
        _ => Err(TranslationError::Failed(format!("{status} {}", said.trim()))),
    }
}

fn start(folder: &Path, limits: &Limits) -> Result<Child, TranslationError> {
    // Debian's util-linux, which every installation has, sets the limits before the program is there.
    let mut command = Command::new("prlimit");
    command
        .arg(format!("--as={}", limits.memory))
        .arg(format!("--cpu={}", limits.seconds))
        .arg(format!("--fsize={}", limits.file_bytes))
        .arg("--core=0")
        .arg("--")
        .arg(program()?)
        .arg("write")
        .arg(folder)
        .env_clear()
        .envs(KEPT.iter().filter_map(|k| std::env::var_os(k).map(|v| (*k, v))))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    command.spawn().map_err(|e| TranslationError::Missing(format!("prlimit: {e}")))
}

/// `INFOSTRADA_GDAL`, or the program beside the running one.
fn program() -> Result<PathBuf, TranslationError> {
    if let Some(path) = std::env::var_os("INFOSTRADA_GDAL") {
        return Ok(path.into());
    }
    let beside = std::env::current_exe().ok().and_then(|p| p.parent().map(|d| d.join("infostrada-gdal")));
    beside.filter(|p| p.is_file()).ok_or_else(|| TranslationError::Missing("it is not beside the program".to_owned()))
}
