//! Answers that are whole documents: JSON of some kind, or a page.

use crate::links::{self, Link};
use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use httpkit::{Asked, Offer, Problem, negotiation};

/// Nothing on our pages comes from elsewhere or runs as a script.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; \
                                       base-uri 'none'; frame-ancestors 'none'";

pub fn json(asked: &Asked, offer: &Offer, document: &serde_json::Value, links: &[Link]) -> Response {
    answer(asked, offer.media, Body::from(document.to_string()), links)
}

/// # Errors
/// 500 when the template cannot be rendered, which no data should cause.
pub fn html(asked: &Asked, page: &impl Template, links: &[Link]) -> Result<Response, Problem> {
    let body = page.render().map_err(|e| Problem::internal(&e))?;
    let mut response = answer(asked, negotiation::HTML.media, Body::from(body), links);
    let policy = HeaderValue::from_static(CONTENT_SECURITY_POLICY);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}

/// The envelope that all answers share. Everything may change with the next edit, so caches must ask again.
pub fn answer(asked: &Asked, media: &'static str, body: Body, links: &[Link]) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::OK;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(asked.lang.tag()));
    headers.insert(header::VARY, HeaderValue::from_static("Accept, Accept-Language"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    links::put(headers, links);
    response
}
