//! A declaration as a request's body: TOML or JSON, with the place of every mistake.

use super::problem::of_refusals;
use axum::extract::{FromRequest, Request};
use axum::http::header;
use gate::problem::coded;
use httpkit::{Problem, ProblemKind};
use registers::declared::{Document, MOST_BYTES, Refusal, Writing};

pub(crate) struct Declaration(pub(crate) Document);

impl<S: Sync> FromRequest<S> for Declaration {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let media = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let writing = match httpkit::negotiation::essence(media) {
            "application/json" => Writing::Json,
            "application/toml" => Writing::Toml,
            _ => {
                return Err(coded(
                    ProblemKind::UnsupportedMediaType,
                    "declaration_expected",
                    "Deklaracja rejestru musi być typu application/toml albo application/json.",
                    "The declaration of a register must be application/toml or application/json.",
                ));
            }
        };
        let bytes = axum::body::to_bytes(request.into_body(), MOST_BYTES).await;
        let bytes = bytes.map_err(|_| Problem::too_large(MOST_BYTES))?;
        let text = std::str::from_utf8(&bytes).map_err(|_| {
            of_refusals(vec![Refusal::new(
                "unreadable",
                "",
                "Deklaracja nie jest w UTF-8.",
                "The declaration is not in UTF-8.",
            )])
        })?;
        Document::read(text, writing).map(Self).map_err(of_refusals)
    }
}
