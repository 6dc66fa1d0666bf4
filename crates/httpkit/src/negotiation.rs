//! Which representation of a resource is sent: `f=` decides, otherwise `Accept` with its weights (RFC 9110 §12.5).

use crate::problem::Problem;
use axum::http::{HeaderMap, HeaderName, header};
use registers::Words;

/// A representation on offer. The first offer of a resource is what a client without wishes gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Value of `f=`.
    pub f: &'static str,
    /// `Content-Type` of the answer.
    pub media: &'static str,
    /// Other media types that ask for it, e.g. `application/json` for GeoJSON.
    pub also: &'static [&'static str],
}

pub const JSON: Offer = Offer { f: "json", media: "application/json", also: &[] };
pub const GEOJSON: Offer = Offer { f: "json", media: "application/geo+json", also: &["application/json"] };
pub const SCHEMA: Offer = Offer { f: "json", media: "application/schema+json", also: &["application/json"] };
pub const OPENAPI: Offer =
    Offer { f: "json", media: "application/vnd.oai.openapi+json;version=3.0", also: &["application/json"] };
pub const HTML: Offer = Offer { f: "html", media: "text/html; charset=utf-8", also: &["application/xhtml+xml"] };

/// Chooses among offers.
///
/// # Errors
/// 400 when `f=` names none of them, 406 when `Accept` excludes them all.
pub fn choose<'o>(f: Option<&str>, headers: &HeaderMap, offers: &'o [Offer]) -> Result<&'o Offer, Problem> {
    if let Some(f) = f {
        return offers.iter().find(|o| o.f == f || essence(o.media) == f).ok_or_else(|| {
            let names: Vec<&str> = offers.iter().map(|o| o.f).collect();
            Problem::invalid_value("f", f, &Words { pl: names.join(" albo "), en: names.join(" or ") })
        });
    }
    let ranges: Vec<(&str, u16)> = quality_list(headers, &header::ACCEPT).collect();
    if ranges.is_empty() {
        return offers.first().ok_or_else(|| Problem::not_acceptable(&[]));
    }
    let mut best: Option<(&Offer, u16)> = None;
    for offer in offers {
        let quality = std::iter::once(offer.media)
            .chain(offer.also.iter().copied())
            .map(|media| weight(&ranges, media))
            .max()
            .unwrap_or(0);
        if quality > best.map_or(0, |(_, q)| q) {
            best = Some((offer, quality));
        }
    }
    best.map(|(offer, _)| offer).ok_or_else(|| Problem::not_acceptable(offers))
}

/// Whether the client would rather read a page than data: a browser, in short.
#[must_use]
pub fn prefers_html(headers: &HeaderMap) -> bool {
    choose(None, headers, &[JSON, HTML]).is_ok_and(|o| o.f == "html")
}

/// `type/subtype` of a media type, without its parameters.
#[must_use]
pub fn essence(media: &str) -> &str {
    media.split(';').next().unwrap_or_default().trim()
}

/// The weight (0–1000) that the most specific matching range gives to a media type. Parameters of a range (`profile=`,
/// `version=`) are not compared: a client that asks for another version still reads this one, or says so itself.
fn weight(ranges: &[(&str, u16)], media: &str) -> u16 {
    let media = essence(media);
    let kind = media.split('/').next().unwrap_or_default();
    let mut best = (0_u8, 0_u16);
    for (range, quality) in ranges {
        let specific = if range.eq_ignore_ascii_case(media) {
            3
        } else if range.strip_suffix("/*").is_some_and(|k| k.eq_ignore_ascii_case(kind)) {
            2
        } else if *range == "*/*" || *range == "*" {
            1
        } else {
            continue;
        };
        if specific > best.0 || (specific == best.0 && *quality > best.1) {
            best = (specific, *quality);
        }
    }
    best.1
}

/// Elements of an `Accept…` header with their weights in thousandths. A weight that cannot be read counts as nothing
/// said, because refusing a request over it would help nobody.
pub(crate) fn quality_list<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = (&'h str, u16)> {
    headers.get_all(name).into_iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(',')).filter_map(|element| {
        let mut parts = element.split(';');
        let name = parts.next().unwrap_or_default().trim();
        let quality = parts
            .filter_map(|p| p.trim().strip_prefix("q=").or_else(|| p.trim().strip_prefix("Q=")))
            .find_map(thousandths)
            .unwrap_or(1000);
        (!name.is_empty()).then_some((name, quality))
    })
}

fn thousandths(text: &str) -> Option<u16> {
    let text = text.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    match whole {
        "1" => Some(1000),
        "0" => format!("{fraction:0<3}").parse().ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(f: Option<&str>, accept: &str) -> Result<&'static str, u16> {
        let mut headers = HeaderMap::new();
        if !accept.is_empty() {
            headers.insert(header::ACCEPT, accept.parse().unwrap());
        }
        choose(f, &headers, &[GEOJSON, HTML]).map(|o| o.f).map_err(|p| p.kind.status().as_u16())
    }

    #[test]
    fn clients_get_what_they_read() {
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";
        for (accept, f) in [
            ("", "json"),
            ("*/*", "json"),
            ("application/geo+json, application/json", "json"),
            ("application/json", "json"),
            ("application/*", "json"),
            (browser, "html"),
            ("text/*", "html"),
            ("text/html;q=0.4, application/geo+json;q=0.5", "json"),
            ("application/geo+json;q=0, application/json;q=0, */*", "html"),
            ("TEXT/HTML", "html"),
            ("text/html;q=bogus", "html"),
            ("application/geo+json;profile=\"x\";q=0.9, text/html;q=0.8", "json"),
        ] {
            assert_eq!(chosen(None, accept), Ok(f), "{accept}");
        }
        assert_eq!(chosen(None, "image/png"), Err(406));
        assert_eq!(chosen(None, "text/html;q=0"), Err(406));
    }

    #[test]
    fn the_f_parameter_decides() {
        assert_eq!(chosen(Some("html"), "application/json"), Ok("html"));
        assert_eq!(chosen(Some("application/geo+json"), "text/html"), Ok("json"));
        assert_eq!(chosen(Some("gml"), "*/*"), Err(400));
    }

    #[test]
    fn weights_are_read_as_the_rfc_writes_them() {
        for (text, value) in [
            ("1", Some(1000)),
            ("1.000", Some(1000)),
            ("0.8", Some(800)),
            ("0.05", Some(50)),
            ("0", Some(0)),
            ("2", None),
            ("0.1234", None),
            ("-1", None),
        ] {
            assert_eq!(thousandths(text), value, "{text}");
        }
    }
}
