//! Answers that are whole documents: JSON of some kind, or a page.

use crate::links::{self, Link};
use askama::Template;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
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

/// Middleware: QGIS takes `Cache-Control` out of what it stores and shows that for a day, edits or not. What is not to be
/// stored at all it asks for again.
pub async fn unstored_by_qgis(request: Request, next: Next) -> Response {
    let by_qgis = httpkit::by_qgis(request.headers());
    let mut response = next.run(request).await;
    if by_qgis && response.headers().get(header::CACHE_CONTROL).is_some_and(|v| v == "no-cache") {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
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
