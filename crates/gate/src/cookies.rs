//! The two cookies. `__Host-` binds them to this very host and to encrypted connections (browsers count localhost as
//! one), so that no neighbouring host can set them.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

pub const SESSION: &str = "__Host-infostrada";
/// While somebody is away at the provider.
pub const FLOW: &str = "__Host-infostrada-oidc";

/// The value of a cookie; none when it stands twice, because then somebody tampers.
pub fn read<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok());
    let pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let mut values = pairs.filter(|(n, _)| *n == name).map(|(_, v)| v);
    let value = values.next().filter(|v| !v.is_empty() && v.len() <= 200)?;
    values.next().is_none().then_some(value)
}

pub fn set(name: &str, secret: &str, seconds: i64) -> (HeaderName, HeaderValue) {
    let text = format!("{name}={secret}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Lax");
    // Our secrets are letters and digits.
    (header::SET_COOKIE, HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("")))
}

pub fn clear(name: &str) -> (HeaderName, HeaderValue) {
    set(name, "", 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_found_among_others_and_never_twice() {
        let read = |text: &str| {
            let headers = HeaderMap::from_iter([(header::COOKIE, text.parse().unwrap())]);
            super::read(&headers, SESSION).map(str::to_owned)
        };
        assert_eq!(read("a=1; __Host-infostrada=abc; b=2").as_deref(), Some("abc"));
        assert_eq!(read("__Host-infostrada=abc; __Host-infostrada=def"), None);
        assert_eq!(read("__Host-infostrada-oidc=abc"), None);
        assert_eq!(read("__Host-infostrada="), None);
    }
}
