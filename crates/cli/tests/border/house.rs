//! A running server with the samples in it, one for all tests; and single commands in folders of their own.

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{OnceLock, mpsc};
use std::time::Duration;

pub const BINARY: &str = env!("CARGO_BIN_EXE_infostrada");

/// The project's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A folder of a test's own that an unprivileged database user can reach.
pub struct Scratch(pub PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("infostrada-border-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs a command of the program on a data folder and returns what it said.
pub fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder).args(arguments).output().unwrap()
}

pub fn command(folder: &Path) -> Command {
    let mut command = Command::new(BINARY);
    command
        .env_remove("DATABASE_URL")
        .arg("--folder")
        .arg(folder.join("dane"))
        .current_dir(root())
        .stdin(Stdio::null());
    command
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\u{a0}', " ")
}

/// What a command printed; fails when the command failed.
pub fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}\n{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// The server that all tests share.
pub struct House {
    pub address: String,
    /// Where its data are.
    pub folder: PathBuf,
    log: std::sync::Arc<std::sync::Mutex<Vec<String>>>,
}

pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
    headers: Vec<(String, String)>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| panic!("{e}: {}", text(&self.body)))
    }
}

/// The shared server, started by the first test that needs it.
pub fn house() -> &'static House {
    static HOUSE: OnceLock<House> = OnceLock::new();
    HOUSE.get_or_init(|| {
        let folder = Scratch::new("wspolny");
        let data = folder.0.clone();
        let place = data.clone();
        std::mem::forget(folder);
        let (tx, rx) = mpsc::channel();
        // The server is told to end when the thread that started it does; this thread lives as long as the tests.
        std::thread::spawn(move || {
            let mut child = Command::new("setpriv")
                .args(["--pdeathsig", "TERM", "--", BINARY, "--folder"])
                .arg(data.join("dane"))
                .args(["up", "--listen", "127.0.0.1:0", "--demo", "data-samples"])
                .current_dir(root())
                .env_remove("DATABASE_URL")
                .env("INFOSTRADA_LOG", "info")
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let log = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
            let lines = std::sync::Arc::clone(&log);
            let stderr = BufReader::new(child.stderr.take().unwrap());
            std::thread::spawn(move || {
                for line in stderr.lines().map_while(Result::ok) {
                    lines.lock().unwrap().push(line);
                }
            });
            for line in BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok) {
                if let Some(at) = line.find("http://") {
                    let address =
                        line[at..].split_whitespace().next().unwrap_or_default().trim_end_matches('/').to_owned();
                    tx.send((address, std::sync::Arc::clone(&log))).unwrap();
                }
            }
            let _ = child.wait();
        });
        let (address, log) = rx.recv_timeout(Duration::from_secs(600)).expect("the server did not start");
        House { address, folder: place, log }
    })
}

impl House {
    /// Asks an address of the server; a warning in its log fails the test.
    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.address) };
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let mut request = agent.get(&url).header("accept-encoding", "identity");
        for (name, value) in headers {
            request = if *name == "accept-encoding" {
                agent.get(&url).header(*name, *value)
            } else {
                request.header(*name, *value)
            };
        }
        self.answered(request.call().unwrap())
    }

    /// Sends a body to an address of the server; a warning in its log fails the test.
    pub fn post(&self, path: &str, media: &str, body: &str) -> Answer {
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let request = agent.post(format!("{}{path}", self.address)).header("content-type", media);
        self.answered(request.send(body).unwrap())
    }

    /// Sends a body as somebody of the demonstration, with name and password as desktop programs do.
    pub fn post_as(&self, who: &str, path: &str, body: &str) -> Answer {
        self.send("POST", path, who, &[("content-type", "text/xml")], body)
    }

    /// Sends anything, as one of the people of the demonstration where `who` is not empty.
    pub fn send(&self, method: &str, path: &str, who: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.address) };
        let agent: ureq::Agent =
            ureq::Agent::config_builder().http_status_as_error(false).allow_non_standard_methods(true).build().into();
        let mut request = ureq::http::Request::builder().method(method).uri(url);
        if !who.is_empty() {
            request = request.header("authorization", self.basic(who));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = match body.is_empty() {
            true => agent.run(request.body(()).unwrap()).unwrap(),
            false => agent.run(request.body(body.as_bytes().to_vec()).unwrap()).unwrap(),
        };
        self.answered(response)
    }

    /// Sends what a form sends, as nobody, and follows no redirect.
    pub fn plainly(&self, method: &str, path: &str, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Answer {
        let body = body.as_ref();
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build()
            .into();
        let mut request = ureq::http::Request::builder().method(method).uri(format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = match body.is_empty() {
            true => agent.run(request.body(()).unwrap()).unwrap(),
            false => agent.run(request.body(body.to_vec()).unwrap()).unwrap(),
        };
        self.answered(response)
    }

    fn answered(&self, mut response: ureq::http::Response<ureq::Body>) -> Answer {
        let answer = Answer {
            status: response.status().as_u16(),
            headers: response
                .headers()
                .iter()
                .map(|(n, v)| (n.to_string(), v.to_str().unwrap_or_default().to_owned()))
                .collect(),
            body: response.body_mut().with_config().limit(1 << 30).read_to_vec().unwrap(),
        };
        self.assert_log_clean();
        answer
    }

    /// The password of somebody of the demonstration.
    pub fn password(&self, who: &str) -> String {
        let told = std::fs::read_to_string(self.folder.join("dane/demo-konta.txt")).unwrap();
        let line = told.lines().find(|l| l.split_whitespace().next() == Some(who)).unwrap_or_default();
        // Whoever a test has made has the test's password.
        line.split_whitespace().nth(1).unwrap_or("cztery zielone tramwaje").to_owned()
    }

    /// The header by which somebody is known.
    pub fn basic(&self, who: &str) -> String {
        format!("Basic {}", base64(format!("{who}:{}", self.password(who)).as_bytes()))
    }

    pub fn json(&self, path: &str) -> Value {
        let answer = self.get(path, &[("accept", "application/json")]);
        assert_eq!(answer.status, 200, "{path}: {}", text(&answer.body));
        answer.json()
    }

    pub fn assert_log_clean(&self) {
        let log = self.log.lock().unwrap();
        let bad: Vec<&String> =
            log.iter().filter(|l| l.contains("WARN") || l.contains("ERROR") || l.contains("panicked")).collect();
        assert!(bad.is_empty(), "the log is not clean: {bad:#?}");
    }
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let word = three.iter().chain([&0, &0]).take(3).fold(0_u32, |w, b| w << 8 | u32::from(*b));
        for i in 0..4 {
            let letter = char::from(LETTERS[(word >> (18 - 6 * i) & 63) as usize]);
            out.push(if i <= three.len() { letter } else { '=' });
        }
    }
    out
}

/// Compares a text with the one in `snapshots/`; `BLESS=1` writes it anew.
pub fn snapshot(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/border/snapshots").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, text).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    if kept != text {
        let different = kept
            .lines()
            .zip(text.lines())
            .position(|(a, b)| a != b)
            .unwrap_or_else(|| kept.lines().count().min(text.lines().count()));
        panic!(
            "{name} is not as it was, first at line {}:\n  was: {}\n  is:  {}\n(BLESS=1 accepts the new one)",
            different + 1,
            kept.lines().nth(different).unwrap_or("(nothing)"),
            text.lines().nth(different).unwrap_or("(nothing)")
        );
    }
}
