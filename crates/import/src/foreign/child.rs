//! The program for foreign formats while it runs: started with limits, listened to, and gone when it is no longer needed.

use crate::error::ImportError;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread::JoinHandle;

/// How the program is found and how much it may take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helper {
    /// The program; without it `INFOSTRADA_GDAL`, else `infostrada-gdal` beside the running program.
    pub program: Option<PathBuf>,
    /// Bytes of address space.
    pub memory: u64,
    pub cpu_seconds: u64,
    /// Bytes of any file that it writes (SQLite needs a little beside a GeoPackage).
    pub file_bytes: u64,
}

impl Default for Helper {
    fn default() -> Self {
        Self { program: None, memory: 4 << 30, cpu_seconds: 3_600, file_bytes: 1 << 20 }
    }
}

impl Helper {
    fn path(&self) -> Result<PathBuf, ImportError> {
        if let Some(path) = &self.program {
            return Ok(path.clone());
        }
        if let Some(path) = std::env::var_os("INFOSTRADA_GDAL") {
            return Ok(path.into());
        }
        let beside = std::env::current_exe().ok().and_then(|p| p.parent().map(|d| d.join("infostrada-gdal")));
        beside.filter(|p| p.is_file()).ok_or_else(|| ImportError::Helper { problem: "nie ma go obok".into() })
    }

    /// Starts the program on a file.
    pub(crate) fn start(&self, file: &Path, encoding: Option<&str>) -> Result<Running, ImportError> {
        let fail = |problem: String| ImportError::Helper { problem };
        let program = self.path()?;
        let file =
            file.canonicalize().map_err(|e| ImportError::Foreign { problem: format!("{}: {e}", file.display()) })?;
        // Debian's util-linux, which every installation has, sets the limits before the program is there.
        let mut command = Command::new("prlimit");
        command
            .arg(format!("--as={}", self.memory))
            .arg(format!("--cpu={}", self.cpu_seconds))
            .arg(format!("--fsize={}", self.file_bytes))
            .arg("--core=0")
            .arg("--")
            .arg(&program)
            .arg(&file)
            .args(encoding)
            .env_clear()
            .envs(
                ["PATH", "LD_LIBRARY_PATH", "PROJ_DATA", "PROJ_LIB", "GDAL_DATA"]
                    .iter()
                    .filter_map(|k| std::env::var_os(k).map(|v| (*k, v))),
            )
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|e| fail(format!("prlimit: {e}")))?;
        let mut stderr = child.stderr.take().ok_or_else(|| fail("stderr".into()))?;
        let stdout = child.stdout.take().ok_or_else(|| fail("stdout".into()))?;
        let complaints = std::thread::spawn(move || {
            let mut first = Vec::new();
            let _ = stderr.by_ref().take(4_096).read_to_end(&mut first);
            // The rest is read and forgotten, so that the program never waits for a reader.
            let _ = std::io::copy(&mut stderr, &mut std::io::sink());
            String::from_utf8_lossy(&first).trim().to_owned()
        });
        Ok(Running { child, stdout, complaints: Some(complaints) })
    }
}

pub(crate) struct Running {
    child: Child,
    stdout: ChildStdout,
    complaints: Option<JoinHandle<String>>,
}

impl Running {
    /// What to say when the program ended without its last word.
    pub(crate) fn died(mut self) -> ImportError {
        use std::os::unix::process::ExitStatusExt;
        let status = self.child.wait();
        let complaints = self.complaints.take().and_then(|c| c.join().ok()).unwrap_or_default();
        let how = match status {
            Ok(s) if s.signal() == Some(24) => "przekroczył dopuszczalny czas procesora".to_owned(),
            Ok(s) if s.signal() == Some(25) => "chciał zapisać zbyt duży plik".to_owned(),
            Ok(s) => match (s.signal(), s.code()) {
                (Some(signal), _) => format!("przerwał go sygnał {signal}"),
                (None, Some(127)) => return ImportError::Helper { problem: complaints },
                (None, code) => format!("zakończył się kodem {}", code.unwrap_or(-1)),
            },
            Err(e) => e.to_string(),
        };
        let said = if complaints.is_empty() { String::new() } else { format!(" ({complaints})") };
        ImportError::Foreign {
            problem: format!(
                "program odczytujący nie dokończył pracy: {how}{said}. Plik jest zapewne uszkodzony lub za duży."
            ),
        }
    }
}

impl Read for Running {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        self.stdout.read(out)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // When the delivery was stopped the program has nobody to talk to.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
