//! A JSON body, read strictly. What is wrong is said without repeating what was sent: it may hold a password.

use axum::extract::{FromRequest, Request};
use axum::http::header;
use httpkit::{Problem, ProblemKind};
use serde::de::DeserializeOwned;

use gate::problem::coded;

/// Areas of voivodeships are the largest thing that is sent here.
const LARGEST: usize = 8 << 20;

pub struct Body<T, const MOST: usize = LARGEST>(pub T);

impl<T: DeserializeOwned, S: Sync, const MOST: usize> FromRequest<S> for Body<T, MOST> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        // A form of another site can send texts and forms, but no JSON without asking first.
        let media = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let media = media.split(';').next().unwrap_or_default().trim();
        if media != "application/json" {
            return Err(coded(
                ProblemKind::UnsupportedMediaType,
                "json_expected",
                "Treść żądania musi być typu application/json.",
                "The body must be application/json.",
            ));
        }
        let bytes = axum::body::to_bytes(request.into_body(), MOST).await;
        let bytes = bytes.map_err(|_| Problem::too_large(MOST))?;
        // No text of a database can hold a NUL.
        if bytes.windows(6).any(|w| w == b"\\u0000") {
            return Err(coded(
                ProblemKind::InvalidBody,
                "invalid_json",
                "Treść zawiera niedozwolony znak (U+0000).",
                "The body holds a forbidden character (U+0000).",
            ));
        }
        serde_json::from_slice(&bytes).map(Self).map_err(|e| broken(&e))
    }
}

fn broken(error: &serde_json::Error) -> Problem {
    let place = format!("{}:{}", error.line(), error.column());
    let text = error.to_string();
    // These say names of fields and nothing else that the client did not expect to be seen.
    let harmless = ["missing field", "unknown field"].iter().any(|start| text.starts_with(start));
    let more = if harmless { format!(": {text}") } else { String::new() };
    coded(
        ProblemKind::InvalidBody,
        "invalid_json",
        format!("Treści żądania nie można odczytać (wiersz:kolumna {place}){more}."),
        format!("The body cannot be read (line:column {place}){more}."),
    )
}
