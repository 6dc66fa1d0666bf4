//! WFS 2.0.0, 1.1.0 and 1.0.0 for reading, at `/wfs`: every collection of the service is a feature type. Requests come as
//! keys and values or as XML, and become the same [`request::Asking`]; errors leave as exception reports of the version
//! that the client speaks.

mod body;
mod capabilities;
mod describe;
mod fault;
mod features;
mod feed;
mod kvp;
pub mod paging;
mod plan;
mod request;
mod stored;
mod types;
mod version;

use crate::document;
use crate::state::OgcState;
use crate::xml::{Element, MOST_BYTES};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures::StreamExt;
use httpkit::{Asked, Problem};
pub use paging::Bookmarks;
use registers::time::format_utc;
use request::{Asking, Operation};
use std::time::{SystemTime, UNIX_EPOCH};
use version::Version;

/// Bytes of a body that is too large which are read all the same.
const MOST_DROPPED: usize = 32 << 20;

pub fn router() -> Router<OgcState> {
    Router::new().route("/wfs", get(wfs).post(wfs).options(allow))
}

async fn allow() -> Response {
    (StatusCode::OK, [(header::ALLOW, HeaderValue::from_static("GET, HEAD, POST, OPTIONS"))]).into_response()
}

async fn wfs(State(state): State<OgcState>, request: Request) -> Result<Response, Problem> {
    let mut spoken = Version::V200;
    answer(&state, request, &mut spoken).await.map_err(|problem| problem.reported(spoken.report()))
}

async fn answer(state: &OgcState, request: Request, spoken: &mut Version) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let asked = Asked::of(&parts)?;
    let asking = if parts.method == Method::POST {
        let bytes = whole(body).await?;
        let Ok(text) = std::str::from_utf8(&bytes) else {
            return Err(Problem::invalid_body("Treść żądania nie jest tekstem UTF-8.", "The body is not UTF-8."));
        };
        let media = parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        if media.starts_with("application/x-www-form-urlencoded") {
            let query = httpkit::Query::parse(Some(text.trim()))?;
            let asked = Asked { query: query.clone(), method: Method::GET, ..asked };
            let asking = kvp::read(&query, spoken)?;
            return operate(state, &asked, &asking).await;
        }
        body::read(&Element::parse(text).map_err(fault::body)?, spoken)?
    } else {
        kvp::read(&asked.query, spoken)?
    };
    operate(state, &asked, &asking).await
}

/// The body, unless it is too large. A client reads an answer only when it has sent everything, so what is too much is
/// taken in and dropped, to a limit.
async fn whole(body: Body) -> Result<Vec<u8>, Problem> {
    let mut pieces = body.into_data_stream();
    let (mut bytes, mut length) = (Vec::new(), 0_usize);
    while let Some(piece) = pieces.next().await {
        let piece = piece
            .map_err(|_| Problem::invalid_body("Treść żądania urwała się.", "The body of the request broke off."))?;
        length = length.saturating_add(piece.len());
        if length > MOST_DROPPED {
            break;
        }
        if length <= MOST_BYTES {
            bytes.extend_from_slice(&piece);
        }
    }
    if length > MOST_BYTES { Err(Problem::too_large(MOST_BYTES)) } else { Ok(bytes) }
}

async fn operate(state: &OgcState, asked: &Asked, asking: &Asking) -> Result<Response, Problem> {
    match &asking.operation {
        Operation::Capabilities => capabilities::answer(state, asked, asking.version).await,
        Operation::Describe(names, format) => describe::answer(state, asked, asking, names, format.as_deref()),
        Operation::Features(selection) => features::features(state, asked, asking, selection).await,
        Operation::Values(selection, reference) => features::values(state, asked, asking, selection, reference).await,
        Operation::ListStoredQueries => Ok(stored::list(state, asked)),
        Operation::DescribeStoredQueries(ids) => stored::describe(asked, ids),
    }
}

/// A document of this service that says nothing of features.
fn xml_answer(asked: &Asked, body: String) -> Response {
    xml_body(asked, "text/xml; charset=utf-8", format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{body}"))
}

fn xml_body(asked: &Asked, media: &'static str, text: String) -> Response {
    document::answer(asked, media, Body::from(text), &[])
}

/// The present moment as RFC 3339 writes it, to the millisecond.
fn now() -> String {
    let millis = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_millis());
    format_utc(i64::try_from(millis).unwrap_or(0).saturating_mul(1000))
}
