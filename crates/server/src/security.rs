//! Headers that keep pages to themselves: nothing is loaded from elsewhere, nothing inline runs.

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, Uri, header};
use axum::middleware::Next;
use axum::response::Response;

macro_rules! policy {
    ($ancestors:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; ",
            "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; ",
            "frame-ancestors ",
            $ancestors
        )
    };
}
const POLICY: &str = policy!("'none'");
/// The map that other sites show in a frame: it has no session and changes nothing.
const EMBEDDED: &str = policy!("*");

/// Middleware.
pub(crate) async fn headers(request: Request, next: Next) -> Response {
    let embedded = is_embedded_map(request.uri());
    let mut response = next.run(request).await;
    let all: [(HeaderName, &'static str); 4] = [
        (header::CONTENT_SECURITY_POLICY, if embedded { EMBEDDED } else { POLICY }),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    for (name, value) in all {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

fn is_embedded_map(address: &Uri) -> bool {
    let asked = address.query().unwrap_or_default();
    address.path() == "/mapa" && asked.split('&').any(|pair| pair == "osadzona=1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_map_for_frames_may_be_shown_in_one() {
        for (address, may) in [
            ("/mapa?z=16&osadzona=1", true),
            ("/mapa", false),
            ("/mapa?osadzona=10", false),
            ("/praca?osadzona=1", false),
        ] {
            assert_eq!(is_embedded_map(&Uri::from_static(address)), may, "{address}");
        }
    }
}
