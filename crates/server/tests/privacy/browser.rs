//! A browser or a program that visits the house, and what it was given: status, headers and bytes as they came.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request};
use serde_json::Value;
use std::time::Duration;
use tower::ServiceExt;

/// Longer answers are cut here; nothing in the tests is.
const LONGEST: usize = 32 << 20;
/// No answer takes so long.
const LONGEST_WAIT: Duration = Duration::from_secs(60);
/// A stream of events is listened to for so long after its last word.
const SILENCE: Duration = Duration::from_millis(250);

#[derive(Clone)]
pub struct Browser {
    pub app: Router,
    pub cookie: Option<String>,
    pub csrf: String,
    pub key: Option<String>,
}

pub struct Seen {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Seen {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }

    pub fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// Headers and body together, to be searched.
    pub fn whole(&self) -> Vec<u8> {
        let mut all = Vec::with_capacity(self.bytes.len() + 1024);
        for (name, value) in &self.headers {
            all.extend_from_slice(name.as_str().as_bytes());
            all.extend_from_slice(b": ");
            all.extend_from_slice(value.as_bytes());
            all.push(b'\n');
        }
        all.extend_from_slice(&self.bytes);
        all
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

/// Whether bytes hold a text.
pub fn holds(bytes: &[u8], text: &str) -> bool {
    let first = text.as_bytes()[0];
    let mut from = 0;
    // Byte by byte through megabytes would take longer than the answers.
    while let Some(at) = bytes[from..].iter().position(|b| *b == first) {
        if bytes[from + at..].starts_with(text.as_bytes()) {
            return true;
        }
        from += at + 1;
    }
    false
}

impl Browser {
    pub fn new(app: Router) -> Self {
        Self { app, cookie: None, csrf: String::new(), key: None }
    }

    pub async fn sign_in(&mut self, login: &str, password: &str) {
        let body = serde_json::json!({ "login": login, "password": password });
        let seen = self.act("POST", "/api/v1/session", body).await;
        assert_eq!(seen.status, 200, "{}", seen.text());
        self.cookie = seen.header("set-cookie").split(';').next().map(str::to_owned);
        self.csrf = seen.json()["csrf"].as_str().unwrap_or_default().to_owned();
    }

    pub async fn get(&self, path: &str) -> Seen {
        self.send(self.request("GET", path).body(Body::empty()).unwrap()).await
    }

    pub async fn act(&self, method: &str, path: &str, body: Value) -> Seen {
        self.act_with(method, path, body, &[]).await
    }

    /// With everything that our own page would send.
    pub async fn act_with(&self, method: &str, path: &str, body: Value, headers: &[(&str, &str)]) -> Seen {
        let mut request = self.request(method, path).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::from(body.to_string())).unwrap()).await
    }

    pub fn request(&self, method: &str, path: &str) -> axum::http::request::Builder {
        let mut request = Request::builder().method(method).uri(path).header("host", "localhost");
        if let Some(cookie) = &self.cookie {
            request = request.header("cookie", cookie).header("x-csrf-token", &self.csrf);
        }
        if let Some(key) = &self.key {
            request = request.header("authorization", format!("Bearer {key}"));
        }
        request
    }

    pub async fn send(&self, request: Request<Body>) -> Seen {
        use axum::body::HttpBody;
        let told = format!("{} {}", request.method(), request.uri());
        let answer = tokio::time::timeout(LONGEST_WAIT, self.app.clone().oneshot(request)).await;
        let response = answer.unwrap_or_else(|_| panic!("no answer: {told}")).unwrap();
        let (parts, mut body) = response.into_parts();
        let endless = parts.headers.get("content-type").is_some_and(|v| v == "text/event-stream");
        let mut bytes = Vec::new();
        loop {
            let frame = std::future::poll_fn(|cx| std::pin::Pin::new(&mut body).poll_frame(cx));
            let frame = if endless {
                let Ok(frame) = tokio::time::timeout(SILENCE, frame).await else { break };
                frame
            } else {
                let frame = tokio::time::timeout(LONGEST_WAIT, frame).await;
                frame.unwrap_or_else(|_| panic!("no end: {told}"))
            };
            let Some(Ok(frame)) = frame else { break };
            bytes.extend_from_slice(frame.data_ref().map_or(&[][..], |d| d));
            assert!(bytes.len() < LONGEST, "an answer without end");
        }
        Seen { status: parts.status.as_u16(), headers: parts.headers, bytes }
    }
}
