//! The server under measurement: the same program as a process of its own, which can be killed and comes back.

use super::client::Address;
use crate::error::CliError;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

pub struct Server {
    folder: PathBuf,
    child: Option<Child>,
    pub address: Address,
}

impl Server {
    pub fn start(folder: &Path) -> Result<Self, CliError> {
        let mut server = Self { folder: folder.to_owned(), child: None, address: Arc::new(RwLock::new(String::new())) };
        server.up()?;
        Ok(server)
    }

    /// Starts it and waits until it says its address.
    pub fn up(&mut self) -> Result<(), CliError> {
        let failed = || CliError::Usage("Serwer nie wstał.".into());
        let program = std::env::current_exe()?;
        for _ in 0..5 {
            let mut child = Command::new(&program)
                .env_remove("DATABASE_URL")
                .env("INFOSTRADA_LOG", std::env::var("INFOSTRADA_LOG").unwrap_or_else(|_| "error".into()))
                .arg("--folder")
                .arg(&self.folder)
                .args(["up", "--listen", "127.0.0.1:0"])
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()?;
            let out = child.stdout.take().ok_or_else(failed)?;
            let mut lines = BufReader::new(out).lines().map_while(Result::ok);
            if let Some(line) = lines.find(|l| l.contains("http://")) {
                let from = line.find("http://").unwrap_or(0);
                let address = line[from..].split_whitespace().next().unwrap_or_default().trim_end_matches('/');
                *self.address.write().unwrap_or_else(PoisonError::into_inner) = address.to_owned();
                // Whatever else it says must not fill the pipe.
                std::thread::spawn(move || lines.for_each(drop));
                self.child = Some(child);
                return Ok(());
            }
            let _ = child.wait();
            std::thread::sleep(Duration::from_millis(300));
        }
        Err(failed())
    }

    /// Kills the server without warning.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Kills the database server without warning, and then lets the program end, which cannot go on without it.
    pub fn kill_database(&mut self) {
        let found = std::fs::read_to_string(self.folder.join("postgres/postmaster.pid")).ok();
        let pid = found.and_then(|t| t.lines().next().map(str::to_owned));
        if let Some(pid) = pid {
            let _ = Command::new("kill").args(["-KILL", &pid]).status();
        }
        self.stop();
    }

    /// Asks it to end, and waits.
    pub fn stop(&mut self) {
        let Some(mut child) = self.child.take() else { return };
        let _ = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(60) {
            if matches!(child.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = child.kill();
        let _ = child.wait();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}
