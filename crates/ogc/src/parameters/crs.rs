//! `crs` and `bbox-crs` (Part 2): URIs of systems; CRS84 when nothing is said.

use axum::http::HeaderValue;
use httpkit::{Problem, Query};
use registers::Words;
use registers::crs::{ALL, CRS84, Crs};

/// # Errors
/// 400 for a system that is not served; the answer lists those that are.
pub fn parse(query: &Query, parameter: &str) -> Result<&'static Crs, Problem> {
    let Some(text) = query.get(parameter) else { return Ok(CRS84) };
    // `[EPSG:2180]` is the safe CURIE of newer drafts.
    let plain = text.trim().trim_start_matches('[').trim_end_matches(']');
    Crs::parse(plain).ok_or_else(|| {
        let list = uris().collect::<Vec<_>>().join(", ");
        let expected = Words { pl: format!("jeden z układów {list}"), en: format!("one of {list}") };
        Problem::invalid_value(parameter, text, &expected)
    })
}

/// All systems served, the default first.
pub fn systems() -> impl Iterator<Item = &'static Crs> {
    ALL.iter()
}

/// URIs of all systems served, the default first.
pub fn uris() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|c| c.uri)
}

/// `Content-Crs`, which goes with every answer that holds coordinates.
#[must_use]
pub fn content_crs(crs: &Crs) -> HeaderValue {
    // URIs of the house's systems are plain ASCII.
    HeaderValue::from_str(&format!("<{}>", crs.uri)).unwrap_or_else(|_| HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> Result<&'static str, Problem> {
        parse(&Query::default().with("crs", value), "crs").map(|c| c.uri)
    }

    #[test]
    fn systems_are_known_by_uri_and_the_default_is_crs84() {
        assert_eq!(parse(&Query::default(), "crs").unwrap(), CRS84);
        for uri in uris() {
            assert_eq!(read(uri).unwrap(), uri);
        }
        assert_eq!(read("[EPSG:2180]").unwrap(), "http://www.opengis.net/def/crs/EPSG/0/2180");
        for bad in ["", "http://www.opengis.net/def/crs/EPSG/0/999999", "2180", "http://example.com/crs"] {
            assert!(read(bad).is_err(), "{bad}");
        }
        assert_eq!(content_crs(CRS84), "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
    }
}
