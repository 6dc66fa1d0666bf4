//! Signing in elsewhere: the way there and back (authorization code with PKCE).

use super::SigninState;
use super::provider::{Provider, ProviderError};
use super::session::{end_old, with_session};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Client;
use gate::cookies;
use gate::problem::{coded, of_account};
use httpkit::{Asked, Problem, ProblemKind};
use std::sync::Arc;
use store::accounts::{Flow, fresh_secret, same_secret};

pub(crate) const PATH: &str = "/signin/oidc";
const CALLBACK: &str = "/signin/oidc/callback";

/// `GET /signin/oidc?return=/…`
pub(crate) async fn begin(State(state): State<SigninState>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&["return"])?;
    let provider = provider(&state)?;
    let back = asked.query.get("return").filter(|p| is_own_page(p)).unwrap_or("/").to_owned();
    let secret = fresh_secret();
    // Of use only in the browser that holds it as a cookie too, once, and for ten minutes.
    let (given, callback) = (secret.clone(), asked.url(CALLBACK));
    let begun = waiting(move || provider.begin(&given, &callback)).await?;
    let flow = Flow { nonce: begun.nonce, verifier: begun.verifier, back };
    state.store.begin_flow(&secret, &flow).await.map_err(of_account)?;
    let (name, value) = cookies::set(cookies::FLOW, &secret, 600);
    let mut response =
        (StatusCode::SEE_OTHER, [(header::LOCATION, begun.url), (header::CACHE_CONTROL, "no-store".into())])
            .into_response();
    response.headers_mut().append(name, value);
    Ok(response)
}

/// `GET /signin/oidc/callback`
pub(crate) async fn callback(
    State(state): State<SigninState>,
    asked: Asked,
    headers: HeaderMap,
    client: Client,
) -> Result<Response, Problem> {
    let provider = provider(&state)?;
    let secret = cookies::read(&headers, cookies::FLOW).unwrap_or_default();
    let shown = asked.query.get("state").unwrap_or_default();
    if secret.is_empty() || !same_secret(secret, shown) {
        return Err(interrupted());
    }
    let flow = state.store.take_flow(secret).await.map_err(of_account)?.ok_or_else(interrupted)?;
    // RFC 9207: an answer of one provider must not be taken for that of another.
    if asked.query.get("iss").is_some_and(|iss| iss != provider.issuer()) {
        return Err(interrupted());
    }
    let Some(code) = asked.query.get("code") else {
        return Err(coded(
            ProblemKind::Forbidden,
            "sign_in_cancelled",
            "Logowanie zostało przerwane u dostawcy tożsamości.",
            "Signing in was stopped at the provider of identities.",
        ));
    };
    let (code, callback) = (code.to_owned(), asked.url(CALLBACK));
    let whom = waiting(move || provider.finish(&callback, code, flow.verifier, flow.nonce)).await?;
    let session = state.store.sign_in_identified(&whom, &client.address, &client.agent).await.map_err(of_account)?;
    end_old(&state.store, &headers).await?;
    let to = [(header::LOCATION, flow.back), (header::CACHE_CONTROL, "no-store".into())];
    let mut response = with_session((StatusCode::SEE_OTHER, to).into_response(), &session);
    let (name, value) = cookies::clear(cookies::FLOW);
    response.headers_mut().append(name, value);
    Ok(response)
}

fn provider(state: &SigninState) -> Result<Arc<Provider>, Problem> {
    let missing = || {
        coded(
            ProblemKind::NotFound,
            "oidc_not_configured",
            "Logowanie przez dostawcę tożsamości nie jest skonfigurowane.",
            "Signing in through a provider of identities is not configured.",
        )
    };
    state.provider.clone().ok_or_else(missing)
}

fn interrupted() -> Problem {
    coded(
        ProblemKind::InvalidParameter,
        "sign_in_interrupted",
        "Tego logowania nie rozpoczęto w tej przeglądarce albo trwało zbyt długo. Zacznij od nowa.",
        "This sign-in was not begun in this browser or took too long. Start again.",
    )
}

/// The provider is asked on a thread where waiting harms nobody.
async fn waiting<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ProviderError> + Send + 'static,
) -> Result<T, Problem> {
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(e @ ProviderError::Away(_))) => Err(Problem::unavailable(&e, 30)),
        Ok(Err(e @ ProviderError::Refused(_))) => {
            tracing::warn!("{e}");
            Err(coded(
                ProblemKind::Forbidden,
                "identity_refused",
                "Odpowiedzi dostawcy tożsamości nie można zaufać. Zacznij logowanie od nowa.",
                "The answer of the provider of identities cannot be trusted. Start again.",
            ))
        }
        Err(e) => Err(Problem::internal(&e)),
    }
}

/// A page of this service: nothing that a browser could take for another host.
fn is_own_page(path: &str) -> bool {
    path.starts_with('/')
        && !path.starts_with("//")
        && path.len() <= 2000
        && path.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')
}

#[cfg(test)]
mod tests {
    use super::is_own_page;

    #[test]
    fn nobody_is_sent_elsewhere_after_signing_in() {
        assert!(is_own_page("/") && is_own_page("/mapa?x=1#c") && is_own_page("/a//b"));
        for bad in ["", "//evil.pl", "/\\evil.pl", "https://evil.pl", "/\r\nx", "javascript:1", "/\t/evil.pl"] {
            assert!(!is_own_page(bad), "{bad:?}");
        }
    }
}
