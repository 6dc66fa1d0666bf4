//! The public address of the service, which stands at the front of every link. Behind a proxy the server cannot see it,
//! so it is configured, or read from forwarding headers when the proxy is trusted, or taken from `Host`.

use axum::http::{HeaderMap, Uri, header};

/// Where the service is reached from outside.
#[derive(Debug, Clone, Default)]
pub struct PublicBase {
    configured: Option<String>,
    trust_forwarded: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum AddressError {
    #[error("the public address „{0}” is not an http(s) address such as https://mapy.powiat.pl")]
    NotHttp(String),
}

impl PublicBase {
    /// `configured` wins over everything; a path in it is kept (`https://powiat.pl/dane`).
    ///
    /// # Errors
    /// When the configured text is not an address.
    pub fn new(configured: Option<&str>, trust_forwarded: bool) -> Result<Self, AddressError> {
        let configured =
            configured.map(|text| checked(text).ok_or_else(|| AddressError::NotHttp(text.to_owned()))).transpose()?;
        Ok(Self { configured, trust_forwarded })
    }

    #[must_use]
    pub fn trusts_proxy(&self) -> bool {
        self.trust_forwarded
    }

    /// The base of links in the answer to a request, without a slash at the end.
    #[must_use]
    pub fn of(&self, headers: &HeaderMap, uri: &Uri) -> String {
        if let Some(base) = &self.configured {
            return base.clone();
        }
        let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
        let mut scheme = None;
        let mut host = None;
        if self.trust_forwarded {
            let forwarded = text("forwarded").unwrap_or_default();
            scheme = element(forwarded, "proto").or_else(|| text("x-forwarded-proto").map(first));
            host = element(forwarded, "host").or_else(|| text("x-forwarded-host").map(first));
        }
        let scheme = scheme.filter(|s| *s == "https").unwrap_or("http");
        let own =
            || headers.get(header::HOST).and_then(|v| v.to_str().ok()).or_else(|| uri.authority().map(|a| a.as_str()));
        // A host with strange characters would end up in links and pages; nobody honest sends one.
        let host = host.filter(|h| is_host(h)).or_else(|| own().filter(|h| is_host(h))).unwrap_or("localhost");
        format!("{scheme}://{host}")
    }
}

fn checked(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches('/');
    let uri: Uri = text.parse().ok()?;
    let http = matches!(uri.scheme_str(), Some("http" | "https"));
    let plain = uri.query().is_none() && uri.authority().is_some_and(|a| is_host(a.as_str()));
    (http && plain).then(|| text.to_owned())
}

fn is_host(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 255
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b':' | b'[' | b']'))
}

/// The value nearest to the client in a list that proxies have grown.
fn first(list: &str) -> &str {
    list.split(',').next().unwrap_or_default().trim()
}

/// `proto` or `host` of the first element of a `Forwarded` header (RFC 7239).
fn element<'h>(forwarded: &'h str, name: &str) -> Option<&'h str> {
    first(forwarded).split(';').find_map(|pair| {
        let (key, value) = pair.trim().split_once('=')?;
        key.eq_ignore_ascii_case(name).then(|| value.trim_matches('"'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(configured: Option<&str>, trust: bool, headers: &[(&'static str, &str)]) -> String {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        PublicBase::new(configured, trust).unwrap().of(&map, &Uri::from_static("/collections"))
    }

    #[test]
    fn links_begin_where_the_client_stands() {
        let proxied =
            [("host", "10.0.0.5:8080"), ("x-forwarded-proto", "https"), ("x-forwarded-host", "mapy.powiat.pl, inner")];
        assert_eq!(base(None, false, &[("host", "localhost:8080")]), "http://localhost:8080");
        assert_eq!(base(None, false, &proxied), "http://10.0.0.5:8080", "an untrusted client cannot move the links");
        assert_eq!(base(None, true, &proxied), "https://mapy.powiat.pl");
        assert_eq!(
            base(None, true, &[("host", "a"), ("forwarded", "for=1.2.3.4;proto=https;host=\"mapy.pl:8443\", for=x")]),
            "https://mapy.pl:8443"
        );
        assert_eq!(base(Some("https://powiat.pl/dane/"), true, &proxied), "https://powiat.pl/dane");
        assert_eq!(base(None, false, &[("host", "evil\"><script>")]), "http://localhost");
        assert_eq!(base(None, false, &[]), "http://localhost");
    }

    #[test]
    fn a_wrong_address_is_told_at_the_start() {
        for bad in ["mapy.pl", "ftp://mapy.pl", "https://", "https://mapy.pl/?x=1"] {
            assert!(PublicBase::new(Some(bad), false).is_err(), "{bad}");
        }
    }
}
