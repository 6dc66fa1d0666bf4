//! Everything that the house writes into its log, kept for the tests: at the level that an installation has, and what our
//! own crates say below it.

use std::io::Write;
use std::sync::{Arc, Mutex};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub fn install() -> Self {
        let log = Self::default();
        let filter = EnvFilter::new("info,sqlx=warn,portal=debug,store=debug,ogc=debug,httpkit=debug,tiles=debug");
        tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_writer(log.clone()).init();
        log
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    /// The last warnings and errors.
    pub fn complaints(&self) -> String {
        let text = self.text();
        let lines: Vec<&str> = text.lines().filter(|l| l.contains(" WARN ") || l.contains("ERROR ")).collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }

    pub fn len(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
