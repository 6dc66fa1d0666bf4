//! One person's program: a session's cookie, JSON, and the honest answer that an answer may be lost.

use serde_json::{Value, json};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};
use ureq::Agent;
use ureq::http::{Method, Request};

/// What came back.
pub struct Answer {
    pub status: u16,
    pub tag: Option<String>,
    pub body: Value,
    pub took: Duration,
}

/// No answer came. What was asked for may have happened or not, unless there was nobody to ask.
pub struct Lost {
    pub asked: bool,
}

const LOST: Lost = Lost { asked: true };

/// Where the server is; it may move when it is started again.
pub type Address = Arc<RwLock<String>>;

pub struct Client {
    agent: Agent,
    address: Address,
    cookie: Option<String>,
    csrf: String,
}

impl Client {
    pub fn new(address: &Address, secret: Option<&str>) -> Self {
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            .build()
            .into();
        let cookie = secret.map(|s| format!("__Host-infostrada={s}"));
        Self { agent, address: Arc::clone(address), cookie, csrf: String::new() }
    }

    /// Asks what has to be shown with every change.
    pub fn sign_in(&mut self) -> Result<(), Lost> {
        let answer = self.get("/api/v1/session")?;
        self.csrf = answer.body["csrf"].as_str().unwrap_or_default().to_owned();
        if self.csrf.is_empty() { Err(LOST) } else { Ok(()) }
    }

    pub fn get(&self, path: &str) -> Result<Answer, Lost> {
        self.ask(Method::GET, path, None, None)
    }

    pub fn post(&self, path: &str, tag: Option<&str>, body: &Value) -> Result<Answer, Lost> {
        self.ask(Method::POST, path, tag, Some(body))
    }

    pub fn patch(&self, path: &str, tag: Option<&str>, body: &Value) -> Result<Answer, Lost> {
        self.ask(Method::PATCH, path, tag, Some(body))
    }

    pub fn delete(&self, path: &str, tag: &str) -> Result<Answer, Lost> {
        self.ask(Method::DELETE, path, Some(tag), None)
    }

    fn ask(&self, method: Method, path: &str, tag: Option<&str>, body: Option<&Value>) -> Result<Answer, Lost> {
        let address = self.address.read().map_err(|_| LOST)?.clone();
        let mut request = Request::builder().method(method).uri(format!("{address}{path}"));
        if let Some(cookie) = &self.cookie {
            request = request.header("cookie", cookie).header("x-csrf-token", &self.csrf);
        }
        if let Some(tag) = tag {
            request = request.header("if-match", format!("\"{tag}\""));
        }
        let begun = Instant::now();
        let response = match body {
            Some(body) => {
                let request = request.header("content-type", "application/json").body(body.to_string());
                self.agent.run(request.map_err(|_| LOST)?)
            }
            None => self.agent.run(request.body(()).map_err(|_| LOST)?),
        };
        let mut response = response.map_err(|e| Lost { asked: !nobody(&e) })?;
        let status = response.status().as_u16();
        let tag = response.headers().get("etag").and_then(|v| v.to_str().ok()).map(|t| t.trim_matches('"').to_owned());
        let bytes = response.body_mut().with_config().limit(64 << 20).read_to_vec().map_err(|_| LOST)?;
        let body = serde_json::from_slice(&bytes).unwrap_or_else(|_| json!(null));
        Ok(Answer { status, tag, body, took: begun.elapsed() })
    }
}

/// Whether there was no server to hear the question.
fn nobody(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::ConnectionFailed => true,
        ureq::Error::Io(e) => e.kind() == std::io::ErrorKind::ConnectionRefused,
        _ => false,
    }
}
