//! Answers that are pages.

use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use httpkit::{Lang, Problem};
use store::StoreError;

/// Nothing on the pages comes from elsewhere or runs as a script.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                                       form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Seconds after which it makes sense to ask a database again that is starting or busy.
const RETRY_SECONDS: u32 = 5;

/// A page in a language. Everything may change with the next edit, so caches must ask again.
///
/// # Errors
/// 500 when the template cannot be rendered, which no data should cause.
pub fn html(lang: Lang, page: &impl Template) -> Result<Response, Problem> {
    let body = page.render().map_err(|e| Problem::internal(&e))?;
    let mut response = Response::new(Body::from(body));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.tag()));
    headers.insert(header::VARY, HeaderValue::from_static("Accept, Accept-Language"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY));
    Ok(response)
}

/// An error of the store. Its text stays in the log.
#[must_use]
pub fn of_store(error: StoreError) -> Problem {
    match error {
        StoreError::Unavailable(_) => Problem::unavailable(&error, RETRY_SECONDS),
        StoreError::Cancelled(_) => Problem::timeout(),
        _ => Problem::internal(&error),
    }
}
