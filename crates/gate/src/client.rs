//! Where a request comes from: the client's address, its program, and whether a page of another site sent it.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use httpkit::PublicBase;
use std::convert::Infallible;
use std::sync::Arc;

/// The other end of a request.
#[derive(Debug, Clone)]
pub struct Client {
    pub address: String,
    pub agent: String,
    /// A browser says that another site's page sent this.
    pub foreign: bool,
}

impl Client {
    pub fn of(parts: &Parts) -> Self {
        let base = parts.extensions.get::<Arc<PublicBase>>();
        let text = |name: &str| parts.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let default = PublicBase::default();
        let here = base.map_or(&default, Arc::as_ref).of(&parts.headers, &parts.uri);
        Self {
            address: httpkit::peer::address(parts),
            agent: text("user-agent").to_owned(),
            foreign: is_foreign(&parts.headers, &here),
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts))
    }
}

/// Only the host is compared: behind a proxy the scheme may look different from inside.
fn is_foreign(headers: &HeaderMap, here: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    if text("sec-fetch-site").is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return true;
    }
    let host = |url: &str| url.split("://").nth(1).and_then(|r| r.split('/').next()).map(str::to_ascii_lowercase);
    match text(header::ORIGIN.as_str()) {
        Some(origin) => host(origin).is_none() || host(origin) != host(here),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_other_sites_are_told_apart() {
        let foreign = |headers: &[(&'static str, &str)]| {
            let map = headers.iter().map(|(n, v)| (axum::http::HeaderName::from_static(n), v.parse().unwrap()));
            is_foreign(&map.collect(), "http://mapy.pl/dane")
        };
        assert!(!foreign(&[]));
        assert!(!foreign(&[("origin", "https://mapy.pl"), ("sec-fetch-site", "same-origin")]));
        for bad in ["https://evil.pl", "null", "https://mapy.pl.evil.pl", "https://mapy.pl:8443"] {
            assert!(foreign(&[("origin", bad)]), "{bad}");
        }
        assert!(foreign(&[("sec-fetch-site", "cross-site")]));
        assert!(foreign(&[("sec-fetch-site", "same-site"), ("origin", "https://mapy.pl")]));
    }
}
