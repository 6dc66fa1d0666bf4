//! Short public answers that were given a moment ago: kept while nothing that they were made of has changed, so that what
//! everybody asks for is read once. What was kept under another freshness is never given.

use crate::state::OgcState;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use futures::{StreamExt, stream};
use httpkit::{ETag, PublicBase, conditional};
use moka::sync::Cache;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::timeout;

/// For all answers together.
const ROOM: u64 = 12 << 20;
/// A longer answer is sent as it comes and not kept.
const LONGEST: usize = 256 << 10;
/// Nobody waits longer than this for the rest of what could be sent already.
const PATIENCE: Duration = Duration::from_millis(50);
/// A question may be about the present moment, which passes without anything being changed.
const LIFE: Duration = Duration::from_secs(10);

/// A question: the base of the links, the address with its parameters, and what is negotiated.
type Question = (String, String, [Option<HeaderValue>; 2]);

/// The answers. Cheap to clone.
#[derive(Clone)]
pub struct Answers(Cache<Question, Arc<Answer>>);

struct Answer {
    /// Freshness of the class when the answer was made.
    mark: i64,
    headers: HeaderMap,
    body: Bytes,
}

impl Default for Answers {
    fn default() -> Self {
        let weight = |question: &Question, answer: &Arc<Answer>| {
            // Names and values of headers are about as long as this.
            u32::try_from(answer.body.len() + question.1.len() + 2048).unwrap_or(u32::MAX)
        };
        Self(Cache::builder().max_capacity(ROOM).weigher(weight).time_to_live(LIFE).build())
    }
}

/// Middleware of the resources under `/collections/{collectionId}/items`.
pub async fn kept(
    State(state): State<OgcState>,
    Path(names): Path<HashMap<String, String>>,
    request: Request,
    next: Next,
) -> Response {
    let Some((question, mark)) = question(&state, &names, &request) else { return next.run(request).await };
    if let Some(answer) = state.answers().0.get(&question).filter(|a| a.mark == mark) {
        return given(&answer, request.headers());
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK || of_other_things(response.headers()) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    match whole(body).await {
        Ok(body) => {
            parts.headers.insert(header::CONTENT_LENGTH, body.len().into());
            let answer = Answer { mark, headers: parts.headers.clone(), body: body.clone() };
            state.answers().0.insert(question, Arc::new(answer));
            Response::from_parts(parts, Body::from(body))
        }
        Err(body) => Response::from_parts(parts, body),
    }
}

/// What is asked, and the freshness of what is asked about; nothing where an answer is for one asker alone, will be long,
/// or changes cannot be heard.
fn question(state: &OgcState, names: &HashMap<String, String>, request: &Request) -> Option<(Question, i64)> {
    let headers = request.headers();
    let personal = [header::AUTHORIZATION, header::COOKIE, header::RANGE];
    if request.method() != Method::GET || personal.iter().any(|name| headers.contains_key(name)) {
        return None;
    }
    let query = request.uri().query().unwrap_or_default();
    // A collection without a limit is sent whole.
    if !names.contains_key("featureId") && !query.split('&').any(|p| p.starts_with("limit=")) {
        return None;
    }
    let catalogue = state.catalogue();
    let mark = state.store().marks().of(&catalogue.by_id(names.get("collectionId")?)?.id)?;
    let base = request.extensions().get::<Arc<PublicBase>>()?.of(headers, request.uri());
    let negotiated = [header::ACCEPT, header::ACCEPT_LANGUAGE].map(|name| headers.get(name).cloned());
    Some(((base, request.uri().path_and_query()?.as_str().to_owned(), negotiated), mark))
}

/// A page shows the titles of entries of other classes.
fn of_other_things(headers: &HeaderMap) -> bool {
    let media = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
    media.is_none_or(|m| m.starts_with("text/html"))
}

/// All of a body when it is short and soon there, or else a body that begins with what was read of it.
async fn whole(body: Body) -> Result<Bytes, Body> {
    if body.size_hint().lower() > LONGEST as u64 {
        return Err(body);
    }
    let mut rest = body.into_data_stream();
    let (mut read, mut length) = (Vec::new(), 0);
    // What has not begun cannot be sent; from then on the time runs.
    let mut next = rest.next().await;
    let begun = Instant::now();
    while let Some(piece) = next {
        let size = piece.as_ref().map_or(usize::MAX, Bytes::len);
        read.push(piece);
        length = size.saturating_add(length);
        let more = match length {
            0..=LONGEST => timeout(PATIENCE.saturating_sub(begun.elapsed()), rest.next()).await.ok(),
            _ => None,
        };
        let Some(more) = more else { return Err(Body::from_stream(stream::iter(read).chain(rest))) };
        next = more;
    }
    let pieces: Vec<Bytes> = read.into_iter().flatten().collect();
    Ok(pieces.concat().into())
}

fn given(answer: &Answer, asked: &HeaderMap) -> Response {
    let known = answer.headers.get(header::ETAG).and_then(|v| v.to_str().ok()).map(ETag::strong);
    if let Some(tag) = known.filter(|tag| tag.known_to(asked)) {
        const REFRESHED: [HeaderName; 4] =
            [header::VARY, header::CACHE_CONTROL, header::LAST_MODIFIED, crate::features::CONTENT_CRS];
        let headers = REFRESHED.into_iter().filter_map(|name| Some((name.clone(), answer.headers.get(&name)?.clone())));
        return conditional::not_modified(&tag, headers);
    }
    let mut response = Response::new(Body::from(answer.body.clone()));
    *response.headers_mut() = answer.headers.clone();
    response
}
