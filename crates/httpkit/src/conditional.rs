//! Conditional requests (RFC 9110 §13): strong tags only, because a weak one never matches `If-Match` and an edit could
//! not be protected with it.

use crate::httpdate;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use std::fmt::{self, Display};

/// A strong entity tag, quotes included.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ETag(String);

/// How a precondition on a tag turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// The client set none.
    Absent,
    Holds,
    Fails,
}

impl ETag {
    /// A tag from an opaque text; characters that a tag cannot hold are left out.
    #[must_use]
    pub fn strong(opaque: impl Display) -> Self {
        let mut tag = String::from("\"");
        tag.extend(opaque.to_string().chars().filter(|c| c.is_ascii_graphic() && *c != '"'));
        tag.push('"');
        Self(tag)
    }

    /// The text between the quotes.
    #[must_use]
    pub fn opaque(&self) -> &str {
        self.0.trim_matches('"')
    }

    #[must_use]
    pub fn header_value(&self) -> HeaderValue {
        // Only visible ASCII is inside, which is always a header value.
        HeaderValue::from_str(&self.0).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
    }

    /// Whether the client has this very representation (`If-None-Match`, weak comparison): then the answer is 304.
    #[must_use]
    pub fn known_to(&self, headers: &HeaderMap) -> bool {
        members(headers, &header::IF_NONE_MATCH).any(|m| m == "*" || m.strip_prefix("W/").unwrap_or(m) == self.0)
    }
}

impl Display for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// `If-Match` against the tags of the current representations (strong comparison). An object that is not there has none,
/// and then even `*` fails.
#[must_use]
pub fn if_match(headers: &HeaderMap, current: &[ETag]) -> Condition {
    if !headers.contains_key(header::IF_MATCH) {
        return Condition::Absent;
    }
    let holds = members(headers, &header::IF_MATCH)
        .any(|m| if m == "*" { !current.is_empty() } else { current.iter().any(|c| c.0 == m) });
    if holds { Condition::Holds } else { Condition::Fails }
}

/// `If-Unmodified-Since` against the moment of the last change (microseconds UTC). HTTP dates have whole seconds.
#[must_use]
pub fn if_unmodified_since(headers: &HeaderMap, modified: i64) -> Condition {
    let asked = headers.get(header::IF_UNMODIFIED_SINCE).and_then(|v| v.to_str().ok()).and_then(httpdate::parse);
    match asked {
        None => Condition::Absent,
        Some(t) if modified.div_euclid(1_000_000) * 1_000_000 <= t => Condition::Holds,
        Some(_) => Condition::Fails,
    }
}

/// The 304 answer; `headers` are those that the 200 answer would carry and a cache must refresh.
#[must_use]
pub fn not_modified(tag: &ETag, headers: impl IntoIterator<Item = (HeaderName, HeaderValue)>) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NOT_MODIFIED;
    response.headers_mut().insert(header::ETAG, tag.header_value());
    response.headers_mut().extend(headers);
    response
}

/// Members of a list of tags. A comma may stand inside the quotes, so the list cannot simply be split.
fn members<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'h str> {
    headers.get_all(name).into_iter().filter_map(|v| v.to_str().ok()).flat_map(|mut rest| {
        let mut list = Vec::new();
        loop {
            rest = rest.trim_start_matches([' ', '\t', ',']);
            let opening = rest.strip_prefix("W/").unwrap_or(rest);
            let start = rest.len() - opening.len();
            let end = if let Some(inside) = opening.strip_prefix('"') {
                inside.find('"').map_or(rest.len(), |i| start + i + 2)
            } else {
                rest.find(',').unwrap_or(rest.len())
            };
            if end == 0 {
                break list;
            }
            list.push(rest[..end].trim_end());
            rest = &rest[end..];
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: HeaderName, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name, value.parse().unwrap())])
    }

    #[test]
    fn what_the_client_has_is_recognised() {
        let tag = ETag::strong("7-a,b");
        for (value, known) in [
            ("\"7-a,b\"", true),
            ("W/\"7-a,b\"", true),
            ("\"x\", W/\"y\" , \"7-a,b\"", true),
            ("*", true),
            ("\"x\",\"y\"", false),
            ("7-a,b", false),
            ("\"7-a", false),
            (",,", false),
            ("", false),
        ] {
            assert_eq!(tag.known_to(&headers(header::IF_NONE_MATCH, value)), known, "{value}");
        }
        assert!(!tag.known_to(&HeaderMap::new()));
    }

    #[test]
    fn an_edit_is_protected_by_strong_tags_only() {
        let current = [ETag::strong("5-json"), ETag::strong("5-html")];
        let check = |value: &str, tags: &[ETag]| if_match(&headers(header::IF_MATCH, value), tags);
        assert_eq!(check("\"5-json\"", &current), Condition::Holds);
        assert_eq!(check("\"0\", \"5-html\"", &current), Condition::Holds);
        assert_eq!(check("W/\"5-json\"", &current), Condition::Fails);
        assert_eq!(check("\"0\"", &current), Condition::Fails);
        assert_eq!(check("*", &current), Condition::Holds);
        assert_eq!(check("*", &[]), Condition::Fails);
        assert_eq!(if_match(&HeaderMap::new(), &current), Condition::Absent);
    }

    #[test]
    fn times_are_compared_by_the_second() {
        let at = headers(header::IF_UNMODIFIED_SINCE, "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(if_unmodified_since(&at, 784_111_777_900_000), Condition::Holds);
        assert_eq!(if_unmodified_since(&at, 784_111_778_000_000), Condition::Fails);
        assert_eq!(if_unmodified_since(&HeaderMap::new(), 0), Condition::Absent);
    }

    #[test]
    fn tags_hold_only_what_a_header_may_hold() {
        assert_eq!(ETag::strong("a\"b ż\n").to_string(), "\"ab\"");
    }
}
