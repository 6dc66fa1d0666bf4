//! What may be done with a collection's objects. Desktop programs ask this before they offer editing, also of ids that do
//! not exist, and without signing in; so it says what the collection allows, not what the asker may.

use crate::state::OgcState;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Bodies that make or replace an object.
pub const FEATURES: &str = "application/geo+json, application/vnd.ogc.fg+json, application/json, application/gml+xml";
/// Bodies that change one.
pub const PATCHES: &str = "application/merge-patch+json, application/json";
pub const ACCEPT_POST: HeaderName = HeaderName::from_static("accept-post");
pub const ACCEPT_PATCH: HeaderName = HeaderName::from_static("accept-patch");

fn kept(state: &OgcState, id: &str) -> bool {
    state.collection(id).is_ok_and(|class| class.kept)
}

pub fn answer(headers: &[(HeaderName, &'static str)]) -> Response {
    let mut response = StatusCode::OK.into_response();
    for (name, value) in headers {
        response.headers_mut().insert(name.clone(), HeaderValue::from_static(value));
    }
    response
}

pub async fn items(State(state): State<OgcState>, Path(id): Path<String>) -> Response {
    match kept(&state, &id) {
        true => answer(&[(header::ALLOW, "GET, HEAD, POST, OPTIONS"), (ACCEPT_POST, FEATURES)]),
        false => answer(&[(header::ALLOW, "GET, HEAD, OPTIONS")]),
    }
}

pub async fn item(State(state): State<OgcState>, Path((id, _)): Path<(String, String)>) -> Response {
    match kept(&state, &id) {
        true => answer(&[(header::ALLOW, "GET, HEAD, PUT, PATCH, DELETE, OPTIONS"), (ACCEPT_PATCH, PATCHES)]),
        false => answer(&[(header::ALLOW, "GET, HEAD, OPTIONS")]),
    }
}
