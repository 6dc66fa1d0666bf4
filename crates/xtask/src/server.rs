//! A server of its own for tests: on a free port, with a database of its own and the samples in it.

use std::fs::File;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::project::root;

/// The samples are loaded before the first answer, by a binary without optimisation.
const START_PATIENCE: Duration = Duration::from_secs(600);
const STOP_PATIENCE: Duration = Duration::from_secs(60);

pub struct Server {
    child: Child,
    pub port: u16,
    pub url: String,
    folder: PathBuf,
}

impl Server {
    pub fn start(binary: &Path, purpose: &str) -> Result<Server, String> {
        let failed = |error: std::io::Error| format!("{}: {error}", binary.display());
        // The system's folder for temporary files, because PostgreSQL's own user has to reach it too.
        let folder = std::env::temp_dir().join(format!("infostrada-{purpose}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(failed)?;
        // Freed again at once; that somebody else takes it in that moment is rarer than a fixed port that is taken.
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).map_err(failed)?.port();
        let log = File::create(folder.join("log")).map_err(failed)?;
        let mut command = Command::new(binary);
        command.args(["up", "--demo", "--listen"]).arg(format!("127.0.0.1:{port}"));
        command.arg("--folder").arg(folder.join("data")).current_dir(root()).env_remove("DATABASE_URL");
        command.stdin(Stdio::null()).stdout(log.try_clone().map_err(failed)?).stderr(log);
        let child = command.spawn().map_err(failed)?;
        Ok(Server { child, port, url: format!("http://127.0.0.1:{port}"), folder })
    }

    pub fn wait_until_it_answers(&mut self) -> Result<(), String> {
        let begun = Instant::now();
        while begun.elapsed() < START_PATIENCE {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("The server ended early: {status}"));
            }
            if self.answers().unwrap_or(false) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        Err(format!("The server gave no answer within {} s", START_PATIENCE.as_secs()))
    }

    fn answers(&self) -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        stream.write_all(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        let mut start = [0; 12];
        stream.read_exact(&mut start)?;
        Ok(start.starts_with(b"HTTP/1.1 2") || start.starts_with(b"HTTP/1.1 3"))
    }

    /// Passwords of the demonstration's people by their logins.
    pub fn password(&self, login: &str) -> Result<String, String> {
        let file = self.accounts();
        let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let mut words = text.lines().map(|line| line.split_whitespace());
        let found = words.find_map(|mut w| (w.next() == Some(login)).then(|| w.next().unwrap_or_default().to_owned()));
        found.ok_or_else(|| format!("{login} is nobody in {}", file.display()))
    }

    /// The file in which the demonstration writes logins and passwords.
    pub fn accounts(&self) -> PathBuf {
        self.folder.join("data/demo-konta.txt")
    }

    pub fn log(&self) -> String {
        std::fs::read(self.folder.join("log"))
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .unwrap_or_default()
    }

    pub fn stop(&mut self) -> Option<ExitStatus> {
        // The shell's own `kill`: the program of that name is missing on small systems.
        let _ = Command::new("sh").args(["-c", &format!("kill -TERM {}", self.child.id())]).status();
        let begun = Instant::now();
        while begun.elapsed() < STOP_PATIENCE {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Some(status);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
        None
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.stop();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
