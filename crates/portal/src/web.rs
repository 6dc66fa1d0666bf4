//! The built web application, embedded in the binary; a folder may stand in for it while it is being worked on.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use bytes::Bytes;
use httpkit::{Asked, Coding, ETag, Problem};
use rust_embed::RustEmbed;
use std::path::{Component, PathBuf};
use std::sync::Arc;

#[derive(RustEmbed)]
#[folder = "web/dist"]
#[allow_missing = true]
struct Built;

/// What stands where the application was not built.
const PLACEHOLDER: &str = "<!doctype html><html lang=\"pl\"><meta charset=\"utf-8\"><title>Infostrada</title><body><h1>Infostrada</h1><p>Aplikacja mapowa nie jest zbudowana w tym pliku programu. Dane są dostępne: <a href=\"/?f=html\">dane i usługi</a>. Aby ją zbudować: <code>npm ci &amp;&amp; npm run build</code> w folderze <code>crates/portal/web</code>.</p></body></html>";

/// The application's files.
#[derive(Clone, Default)]
pub struct Web {
    folder: Option<Arc<PathBuf>>,
}

impl Web {
    /// With a folder, files are read from there at every request instead of from the binary.
    #[must_use]
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder: folder.map(Arc::new) }
    }

    /// The page of the map.
    #[must_use]
    pub fn response(&self) -> Response {
        self.page("index.html")
    }

    fn page(&self, file: &str) -> Response {
        let page = self.file(file).unwrap_or_else(|| Bytes::from_static(PLACEHOLDER.as_bytes()));
        ([(header::CACHE_CONTROL, "no-cache")], Html(page)).into_response()
    }

    fn file(&self, path: &str) -> Option<Bytes> {
        match &self.folder {
            None => Built::get(path).map(|f| match f.data {
                std::borrow::Cow::Borrowed(b) => Bytes::from_static(b),
                std::borrow::Cow::Owned(b) => b.into(),
            }),
            Some(folder) => {
                let relative = PathBuf::from(path);
                let plain = relative.components().all(|c| matches!(c, Component::Normal(_)));
                plain.then(|| std::fs::read(folder.join(relative)).ok().map(Bytes::from)).flatten()
            }
        }
    }

    /// The pages of the application and their files.
    pub fn router(self) -> Router {
        Router::new()
            .route("/mapa", get(map))
            .route("/praca", get(work))
            .route("/praca/{*path}", get(work))
            .route("/assets/{*path}", get(asset))
            .route("/fonts/{*path}", get(font))
            .with_state(self)
    }
}

async fn map(State(web): State<Web>) -> Response {
    web.response()
}

/// The officials' workplace finds its own way under `/praca`.
async fn work(State(web): State<Web>) -> Response {
    web.page("praca.html")
}

async fn asset(State(web): State<Web>, Path(path): Path<String>, asked: Asked) -> Result<Response, Problem> {
    serve(&web, &format!("assets/{path}"), "max-age=31536000, immutable", &asked)
}

async fn font(State(web): State<Web>, Path(path): Path<String>, asked: Asked) -> Result<Response, Problem> {
    serve(&web, &format!("fonts/{path}"), "max-age=86400", &asked)
}

fn serve(web: &Web, path: &str, cache: &'static str, asked: &Asked) -> Result<Response, Problem> {
    let (bytes, coding) = packed(web, path, Coding::accepted(&asked.headers))
        .ok_or_else(|| Problem::not_found("Nie ma takiego pliku.", "There is no such file."))?;
    let tag = ETag::strong(format!("{}-{:x}", bytes.len(), fold(&bytes)));
    let lasting = [
        (header::CACHE_CONTROL, HeaderValue::from_static(cache)),
        (header::VARY, HeaderValue::from_static("Accept-Encoding")),
    ];
    if tag.known_to(&asked.headers) {
        return Ok(httpkit::conditional::not_modified(&tag, lasting));
    }
    let mut response = bytes.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media(path)));
    response.headers_mut().insert(header::ETAG, tag.header_value());
    if let Some(name) = coding.name() {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    response.headers_mut().extend(lasting);
    Ok(response)
}

/// The file as the build has compressed it, or as it is where that was not worth while.
fn packed(web: &Web, path: &str, coding: Coding) -> Option<(Bytes, Coding)> {
    let ending = match coding {
        Coding::Brotli => Some("br"),
        Coding::Gzip => Some("gz"),
        Coding::Identity => None,
    };
    let small = ending.and_then(|ending| web.file(&format!("{path}.{ending}"))).map(|bytes| (bytes, coding));
    small.or_else(|| web.file(path).map(|bytes| (bytes, Coding::Identity)))
}

/// FNV-1a: the names of assets carry a hash of their own; this only tells two builds of a font apart.
fn fold(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3))
}

fn media(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

    use super::*;
    use axum::body::Body;
    use axum::http::Request;
    use tower::ServiceExt;

    async fn asset(folder: &std::path::Path, accepted: &str) -> Response {
        let app = Web::new(Some(folder.to_owned())).router();
        let request = Request::get("/assets/a.js").header("accept-encoding", accepted).body(Body::empty()).unwrap();
        app.oneshot(request).await.unwrap()
    }

    #[tokio::test]
    async fn files_are_sent_as_the_build_has_compressed_them_to_whom_it_suits() {
        let folder = std::env::temp_dir().join(format!("infostrada-web-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("assets")).unwrap();
        for (name, text) in [("a.js", "plain"), ("a.js.br", "small")] {
            std::fs::write(folder.join("assets").join(name), text).unwrap();
        }
        let small = asset(&folder, "gzip, br").await;
        assert_eq!(small.headers()["content-encoding"], "br");
        assert_eq!(small.headers()["content-type"], "text/javascript; charset=utf-8");
        let plain = asset(&folder, "gzip").await;
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(!plain.headers().contains_key("content-encoding"), "there is no gzip form");
        assert_eq!(plain.headers()["vary"], "Accept-Encoding");
        assert_ne!(plain.headers()["etag"], small.headers()["etag"]);
    }
}
