//! The one place from which this house asks others: small questions over HTTP(S), each with a time limit and a size
//! limit, following nobody elsewhere. Certificates are those that the system trusts.

use axum::http::{Request, Response};
use std::sync::LazyLock;
use std::time::Duration;
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

const LONGEST_ANSWER: u64 = 1 << 20;

#[derive(Debug, thiserror::Error)]
#[error("asking {host}: {source}")]
pub(crate) struct OutboundError {
    host: String,
    source: ureq::Error,
}

static AGENT: LazyLock<Agent> = LazyLock::new(|| {
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    let config = Agent::config_builder()
        .tls_config(tls)
        .timeout_global(Some(Duration::from_secs(10)))
        // A redirect could lead anywhere, also into our own network.
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .user_agent("infostrada")
        .build();
    Agent::new_with_config(config)
});

/// Sends a question and waits; to be called where waiting is allowed.
pub(crate) fn send(request: Request<Vec<u8>>) -> Result<Response<Vec<u8>>, OutboundError> {
    let host = request.uri().host().unwrap_or_default().to_owned();
    let failed = |source| OutboundError { host: host.clone(), source };
    let response = AGENT.run(request).map_err(failed)?;
    let (parts, mut body) = response.into_parts();
    let bytes = body.with_config().limit(LONGEST_ANSWER).read_to_vec().map_err(failed)?;
    Ok(Response::from_parts(parts, bytes))
}
