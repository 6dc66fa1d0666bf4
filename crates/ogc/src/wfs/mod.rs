//! WFS 2.0.0, 1.1.0 and 1.0.0 at `/wfs`: every collection of the service is a feature type, and those of registers that
//! are kept here can be changed. Requests come as keys and values or as XML, and become the same [`request::Asking`];
//! errors leave as exception reports of the version that the client speaks.

mod body;
mod capabilities;
mod describe;
mod fault;
mod features;
mod feed;
mod kvp;
mod lock;
pub mod paging;
mod plan;
mod request;
mod scope;
mod soap;
mod stored;
mod template;
mod transaction;
mod types;
mod version;

use crate::document;
use crate::state::OgcState;
use crate::xml::{BROUGHT, Element, QUESTION};
use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures::StreamExt;
use gate::{Client, MaybeSigned, Signed};
use httpkit::{Asked, Problem};
pub use paging::Bookmarks;
use registers::time::format_utc;
use request::{Asking, Operation};
use scope::Scope;
use std::time::{SystemTime, UNIX_EPOCH};
use store::accounts::Asker;
use version::Version;

/// Bytes of a body that is too large which are read all the same.
const MOST_DROPPED: usize = 32 << 20;

pub fn router() -> Router<OgcState> {
    let served = || get(wfs).post(wfs).options(allow);
    Router::new().route("/wfs", served()).route("/wfs/rejestr/{register}", served()).route("/wfs/{teryt}", served())
}

async fn allow() -> Response {
    (StatusCode::OK, [(header::ALLOW, HeaderValue::from_static("GET, HEAD, POST, OPTIONS"))]).into_response()
}

async fn wfs(State(state): State<OgcState>, request: Request) -> Result<Response, Problem> {
    let (mut spoken, mut soap) = (Version::V200, None);
    let answered = answer(&state, request, &mut spoken, &mut soap).await;
    match (answered, soap) {
        (Ok(response), Some(soap)) => Ok(soap.close(response).await),
        (answered, soap) => {
            answered.map_err(|problem| problem.reported(soap.map_or(spoken.report(), soap::Soap::report)))
        }
    }
}

async fn answer(
    state: &OgcState,
    request: Request,
    spoken: &mut Version,
    soap: &mut Option<soap::Soap>,
) -> Result<Response, Problem> {
    let (mut parts, body) = request.into_parts();
    let asked = Asked::of(&parts)?;
    let who = MaybeSigned::from_request_parts(&mut parts, state).await;
    if parts.method != Method::POST {
        return operate(state, &asked, kvp::read(&asked.query, spoken)?, who, &mut parts).await;
    }
    let limits = if matches!(&who, Ok(MaybeSigned(Some(_)))) { BROUGHT } else { QUESTION };
    let bytes = whole(body, limits.bytes).await?;
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return Err(Problem::invalid_body("Treść żądania nie jest tekstem UTF-8.", "The body is not UTF-8."));
    };
    let media = parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    if media.starts_with("application/x-www-form-urlencoded") {
        let query = httpkit::Query::parse(Some(text.trim()))?;
        let asked = Asked { query: query.clone(), method: Method::GET, ..asked };
        return operate(state, &asked, kvp::read(&query, spoken)?, who, &mut parts).await;
    }
    let (root, envelope) = soap::Soap::open(Element::parse_within(text, limits).map_err(fault::body)?)?;
    *soap = envelope;
    operate(state, &asked, body::read(&root, spoken)?, who, &mut parts).await
}

/// The body, unless it is too large. A client reads an answer only when it has sent everything, so what is too much is
/// taken in and dropped, to a limit.
async fn whole(body: Body, most: usize) -> Result<Vec<u8>, Problem> {
    let mut pieces = body.into_data_stream();
    let (mut bytes, mut length) = (Vec::new(), 0_usize);
    while let Some(piece) = pieces.next().await {
        let piece = piece
            .map_err(|_| Problem::invalid_body("Treść żądania urwała się.", "The body of the request broke off."))?;
        length = length.saturating_add(piece.len());
        if length > most.max(MOST_DROPPED) {
            break;
        }
        if length <= most {
            bytes.extend_from_slice(&piece);
        }
    }
    if length > most { Err(Problem::too_large(most)) } else { Ok(bytes) }
}

async fn operate(
    state: &OgcState,
    asked: &Asked,
    mut asking: Asking,
    who: Result<MaybeSigned, Problem>,
    parts: &mut Parts,
) -> Result<Response, Problem> {
    let asker = match who {
        Ok(MaybeSigned(asker)) => asker,
        // Whoever shows a name and a password wants to be known; a page's cookie alone is no reason not to read.
        Err(problem) if asking.writes() || parts.headers.contains_key(header::AUTHORIZATION) => return Err(problem),
        Err(_) => None,
    };
    asking.scope = Scope::of(state, &asked.path).await?;
    asking.reader = asker.as_ref().and_then(|a| a.person);
    template::expand(state, &mut asking).await?;
    if asking.writes() {
        // Any page can make a browser read an address; whoever does that has no part in what it would change.
        let told = parts.headers.contains_key(header::AUTHORIZATION) && !Client::of(parts).foreign;
        if asker.is_some() && parts.method.is_safe() && !told {
            return Err(Problem::forbidden(
                "Tę operację wyślij metodą POST albo podaj login i hasło.",
                "Send this operation by POST, or give a login and a password.",
            ));
        }
        let asker = match asker {
            Some(asker) => asker,
            None => Signed::from_request_parts(parts, state).await?.0,
        };
        return write(state, asked, &asking, &asker).await;
    }
    let asking = &asking;
    match &asking.operation {
        Operation::Capabilities(sections) => capabilities::answer(state, asked, asking, sections).await,
        Operation::Describe(names, format) => describe::answer(state, asked, asking, names, format.as_deref()),
        Operation::Features(selection) => features::features(state, asked, asking, selection).await,
        Operation::Values(selection, reference) => features::values(state, asked, asking, selection, reference).await,
        Operation::ListStoredQueries => stored::list(state, &asking.scope, asked).await,
        Operation::DescribeStoredQueries(ids) => stored::describe(state, asked, ids).await,
        _ => Err(fault::not_supported("Transaction")),
    }
}

/// What only somebody who signed in may do.
async fn write(state: &OgcState, asked: &Asked, asking: &Asking, asker: &Asker) -> Result<Response, Problem> {
    match &asking.operation {
        Operation::Transaction(wanted) => transaction::answer(state, asked, asking, asker, wanted).await,
        Operation::FeaturesWithLock(selection, wish) => {
            lock::features(state, asked, asking, asker, selection, wish).await
        }
        Operation::Lock(selection, wish) => lock::answer(state, asked, asking, asker, selection, wish).await,
        Operation::CreateStoredQuery(root) => stored::create(state, asked, asker, root).await,
        Operation::DropStoredQuery(id) => stored::drop(state, asked, asker, id).await,
        _ => Err(fault::not_supported("Transaction")),
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
