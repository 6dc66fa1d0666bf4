//! The one style sheet of the pages.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use httpkit::{ETag, conditional};

const STYLE: &str = concat!(include_str!("../assets/strony.css"), include_str!("../assets/szukaj.css"));

pub(crate) async fn style(headers: HeaderMap) -> Response {
    // A new release has new text; its length and version tell them apart well enough for a style sheet.
    let tag = ETag::strong(format_args!("{}-{}", env!("CARGO_PKG_VERSION"), STYLE.len()));
    let cache = (header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if tag.known_to(&headers) {
        return conditional::not_modified(&tag, [cache]);
    }
    let media = (header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"));
    ([media, cache, (header::ETAG, tag.header_value())], STYLE).into_response()
}
