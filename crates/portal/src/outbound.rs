//! The only place from which the house speaks to others over HTTP: small questions, each with a time limit and a size
//! limit, following nobody elsewhere. Where people choose the address, what its name resolves to is looked at before
//! anything is connected: inside the office's network there is much that trusts its neighbours.

use axum::http::{Request, Response, Uri};
use bytes::Bytes;
use std::io::{self, Read};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::LazyLock;
use std::time::Duration;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};

/// What is read of an answer from an address that people chose.
const MOST: u64 = 64 << 10;
/// What is read of an answer from an address that the installation chose.
const LONGEST_ANSWER: u64 = 1 << 20;
const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Debug, thiserror::Error)]
pub enum OutboundError {
    #[error("the address is not one of https")]
    NotHttps,
    #[error("the address names a user, which belongs into no address")]
    UserInfo,
    #[error("the address lies in a private network")]
    Private,
    #[error("no answer in time")]
    Timeout,
    #[error("{0}")]
    Failed(String),
}

#[derive(Debug, thiserror::Error)]
#[error("asking {host}: {source}")]
pub(crate) struct AskError {
    host: String,
    source: ureq::Error,
}

static INSTALLATION: LazyLock<Outbound> = LazyLock::new(|| Outbound::new(true));

/// Asks an address of the installation's own settings and waits; to be called where waiting is allowed.
pub(crate) fn send(request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, AskError> {
    let host = request.uri().host().unwrap_or_default().to_owned();
    let failed = |source| AskError { host: host.clone(), source };
    let (parts, mut body) = INSTALLATION.agent.run(request).map_err(failed)?.into_parts();
    let bytes = body.with_config().limit(LONGEST_ANSWER).read_to_vec().map_err(failed)?;
    Ok(Response::from_parts(parts, bytes))
}

/// A client that follows no redirects, waits ten seconds and reads 64 KB. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Outbound {
    agent: ureq::Agent,
    private: bool,
}

impl Outbound {
    /// `private`: addresses of private networks and plain HTTP are allowed too.
    #[must_use]
    pub fn new(private: bool) -> Self {
        let config = ureq::Agent::config_builder()
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .https_only(!private)
            .proxy(None)
            .user_agent(concat!("Infostrada/", env!("CARGO_PKG_VERSION")))
            .timeout_global(Some(PATIENCE))
            // A connection that was kept may be closed at the other side, and was looked at under another name.
            .max_idle_connections(0)
            .tls_config(ureq::tls::TlsConfig::builder().root_certs(ureq::tls::RootCerts::PlatformVerifier).build())
            .build();
        let resolver = Guarded { inner: DefaultResolver::default(), private };
        Self { agent: ureq::Agent::with_parts(config, DefaultConnector::default(), resolver), private }
    }

    /// Whether an address may be asked at all, as far as it can be told without resolving its name.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, url: &str) -> Result<Uri, OutboundError> {
        let uri: Uri = url.parse().map_err(|_| OutboundError::NotHttps)?;
        let plain = self.private && uri.scheme_str() == Some("http");
        let authority = uri.authority().ok_or(OutboundError::NotHttps)?;
        if authority.as_str().contains('@') {
            return Err(OutboundError::UserInfo);
        }
        if uri.scheme_str() != Some("https") && !plain {
            return Err(OutboundError::NotHttps);
        }
        let host = authority.host().trim_matches(['[', ']']);
        let named = host.eq_ignore_ascii_case("localhost") || host.to_ascii_lowercase().ends_with(".localhost");
        if !self.private && (named || host.parse::<IpAddr>().is_ok_and(|ip| !is_public(ip))) {
            return Err(OutboundError::Private);
        }
        Ok(uri)
    }

    /// Sends a request and reads the answer, whatever its status is.
    ///
    /// # Errors
    /// When there is no answer, or none may be asked for.
    pub async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, OutboundError> {
        self.check(&request.uri().to_string())?;
        let agent = self.agent.clone();
        let asked = tokio::task::spawn_blocking(move || {
            let (parts, body) = request.into_parts();
            let (parts, mut body) = agent.run(Request::from_parts(parts, body.to_vec()))?.into_parts();
            // What is longer is cut: an answer says yes or no, and the rest is the receiver's own affair.
            let mut read = Vec::new();
            body.as_reader().take(MOST).read_to_end(&mut read)?;
            Ok::<_, ureq::Error>(Response::from_parts(parts, Bytes::from(read)))
        });
        match asked.await {
            Ok(Ok(response)) => Ok(response),
            Ok(Err(ureq::Error::Timeout(_))) => Err(OutboundError::Timeout),
            Ok(Err(ureq::Error::Io(e))) if e.kind() == io::ErrorKind::PermissionDenied => Err(OutboundError::Private),
            Ok(Err(e)) => Err(OutboundError::Failed(e.to_string())),
            Err(e) => Err(OutboundError::Failed(e.to_string())),
        }
    }
}

/// The system's resolver, but for answers that lead inside. It is asked for the very connection that is then made, so a
/// name that answers differently the second time gains nothing.
#[derive(Debug)]
struct Guarded {
    inner: DefaultResolver,
    private: bool,
}

impl Resolver for Guarded {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        if self.private || found.iter().all(|a| is_public(a.ip())) {
            Ok(found)
        } else {
            Err(io::Error::from(io::ErrorKind::PermissionDenied).into())
        }
    }
}

/// Whether an address is one of the internet at large.
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => public_v4(ip),
        IpAddr::V6(ip) => public_v6(ip),
    }
}

fn public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || a == 0
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19)))
}

/// Only what is given out to the world (2000::/3), and of that not what carries an address of version 4 elsewhere.
fn public_v6(ip: Ipv6Addr) -> bool {
    let s = ip.segments();
    let four = |hi: u16, lo: u16| Ipv4Addr::from((u32::from(hi) << 16) | u32::from(lo));
    if let Some(v4) = ip.to_ipv4_mapped() {
        return public_v4(v4);
    }
    match s[0] {
        // Translators carry the address at the end, 6to4 after the prefix.
        0x0064 if s[1] == 0xff9b => public_v4(four(s[6], s[7])),
        0x2002 => public_v4(four(s[1], s[2])),
        0x2001 if s[1] == 0 || s[1] == 0x0db8 || (s[1] & 0xfff0) == 0x0010 || (s[1] & 0xfff0) == 0x0020 => false,
        0x3fff => false,
        _ => (s[0] & 0xe000) == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_inside_are_told_from_those_outside() {
        for inside in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "192.0.2.1",
            "198.18.0.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "::127.0.0.1",
            "fec0::1",
        ] {
            assert!(!is_public(inside.parse().unwrap()), "{inside}");
        }
        for outside in
            ["8.8.8.8", "193.0.14.129", "2a00:1450:4001::1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"]
        {
            assert!(is_public(outside.parse().unwrap()), "{outside}");
        }
    }

    #[test]
    fn addresses_are_refused_before_they_are_kept() {
        let strict = Outbound::new(false);
        for bad in [
            "http://partner.example/",
            "https://127.0.0.1/",
            "https://[::1]/x",
            "https://localhost:8080/",
            "ftp://a.example/",
            "https://user@partner.example/",
            "partner.example",
            "https://169.254.169.254/latest",
            "file:///etc/passwd",
            "",
        ] {
            assert!(strict.check(bad).is_err(), "{bad}");
        }
        assert!(strict.check("https://partner.example/hak?x=1").is_ok());
        assert!(Outbound::new(true).check("http://127.0.0.1:9/").is_ok());
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_is_not_followed() {
        // Other ways of writing 127.0.0.1, which only the resolver understands.
        for url in ["https://2130706433/", "https://0x7f.1/", "https://localhost.localdomain./"] {
            let request = Request::post(url).body(Bytes::new()).unwrap();
            let refused = Outbound::new(false).send(request).await;
            assert!(matches!(refused, Err(OutboundError::Private | OutboundError::Failed(_))), "{url}: {refused:?}");
        }
        let request = Request::post("https://2130706433/").body(Bytes::new()).unwrap();
        assert!(matches!(Outbound::new(false).send(request).await, Err(OutboundError::Private)));
    }
}
