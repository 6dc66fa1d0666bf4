//! The frame around every request: it gets a number, and any error leaves in the form that its client can show.

use crate::address::PublicBase;
use crate::problem::Problem;
use crate::render;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// The number under which a request stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestId(pub String);

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

impl RequestId {
    /// A new number: the time and a counter, so that numbers sort and do not repeat within a process.
    #[must_use]
    pub fn fresh() -> Self {
        static COUNTER: AtomicU64 = AtomicU64::new(0);
        let micros = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_micros());
        Self(format!("{micros:x}-{:x}", COUNTER.fetch_add(1, Ordering::Relaxed)))
    }

    /// The number that a trusted proxy has given already, when it is one.
    fn passed_on(request: &Request) -> Option<Self> {
        let text = request.headers().get(&REQUEST_ID)?.to_str().ok()?;
        let harmless = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.');
        ((1..=64).contains(&text.len()) && text.bytes().all(harmless)).then(|| Self(text.to_owned()))
    }
}

/// Middleware: `Router::layer(axum::middleware::from_fn_with_state(base, httpkit::frame))`, outermost but for tracing.
pub async fn frame(State(base): State<Arc<PublicBase>>, mut request: Request, next: Next) -> Response {
    let id = base.trusts_proxy().then(|| RequestId::passed_on(&request)).flatten().unwrap_or_else(RequestId::fresh);
    request.extensions_mut().insert(id.clone());
    request.extensions_mut().insert(base);
    let asked = request.headers().clone();
    let mut response = next.run(request).await;
    if let Some(problem) = problem_in(&mut response) {
        let old = std::mem::replace(&mut response, render::problem(&problem, &asked, &id.0));
        // What other layers have set (CORS, security headers, Allow of the router) stays; what describes the old body goes.
        for (name, value) in old.headers() {
            let of_body = name == header::CONTENT_LENGTH || name == header::CONTENT_ENCODING;
            if !of_body && !response.headers().contains_key(name) {
                response.headers_mut().append(name, value.clone());
            }
        }
        response.headers_mut().append(header::VARY, HeaderValue::from_static("Accept, Accept-Language, User-Agent"));
    }
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    response
}

/// The problem that a response carries; a bare error of the router or of an extractor becomes one.
fn problem_in(response: &mut Response) -> Option<Problem> {
    if let Some(problem) = response.extensions_mut().remove::<Problem>() {
        return Some(problem);
    }
    let media = response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
    let bare = media.is_none_or(|m| m.starts_with("text/plain"));
    if bare { Problem::of_status(response.status()) } else { None }
}
