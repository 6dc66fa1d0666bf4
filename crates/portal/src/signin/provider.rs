//! The provider of identities: discovered, asked for tokens, and believed only as far as its signatures go.

use crate::outbound;
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreJwsSigningAlgorithm, CoreProviderMetadata, CoreUserInfoClaims,
};
use openidconnect::{
    AccessTokenHash, AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndpointMaybeSet, EndpointNotSet,
    EndpointSet, IssuerUrl, Nonce, OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope,
    TokenResponse,
};
use std::error::Error;
use std::fmt;
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};
use store::accounts::Identified;

/// How the provider is reached and who we are to it.
#[derive(Clone, Default)]
pub struct Oidc {
    /// As in `iss` of its tokens.
    pub issuer: String,
    pub client_id: String,
    /// None: a public client.
    pub client_secret: Option<String>,
    /// What the button says, e.g. „Konto urzędowe”.
    pub name: Option<String>,
}

impl fmt::Debug for Oidc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Oidc").field("issuer", &self.issuer).field("client_id", &self.client_id).finish_non_exhaustive()
    }
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum ProviderError {
    #[error("the provider of identities cannot be reached: {0}")]
    Away(String),
    /// What came back does not prove anything.
    #[error("the answer of the provider of identities is refused: {0}")]
    Refused(String),
}

type Client =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// Keys of providers change; nobody waits longer than this for the new ones.
const FRESH: Duration = Duration::from_secs(600);

pub(crate) struct Provider {
    settings: Oidc,
    known: RwLock<Option<(Instant, Arc<CoreProviderMetadata>)>>,
}

/// A sign-in begun: where to send the browser, and what to remember.
pub(crate) struct Begun {
    pub url: String,
    pub nonce: String,
    pub verifier: String,
}

impl Provider {
    pub(crate) fn new(settings: Oidc) -> Self {
        Self { settings, known: RwLock::default() }
    }

    pub(crate) fn name(&self) -> &str {
        self.settings.name.as_deref().unwrap_or("OpenID Connect")
    }

    pub(crate) fn issuer(&self) -> &str {
        &self.settings.issuer
    }

    /// Waits for the network; to be called where waiting is allowed.
    pub(crate) fn begin(&self, state: &str, callback: &str) -> Result<Begun, ProviderError> {
        let client = self.client(callback, FRESH)?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let state = state.to_owned();
        let (url, _, nonce) = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, || CsrfToken::new(state), Nonce::new_random)
            .add_scope(Scope::new("email".into()))
            .add_scope(Scope::new("profile".into()))
            .set_pkce_challenge(challenge)
            .url();
        Ok(Begun { url: url.into(), nonce: nonce.secret().clone(), verifier: verifier.into_secret() })
    }

    /// Exchanges the code and checks signature, issuer, audience, expiry, nonce and the token's hash. Waits for the
    /// network; to be called where waiting is allowed.
    pub(crate) fn finish(
        &self,
        callback: &str,
        code: String,
        verifier: String,
        nonce: String,
    ) -> Result<Identified, ProviderError> {
        let client = self.client(callback, FRESH)?;
        let exchange = client.exchange_code(AuthorizationCode::new(code)).map_err(refused)?;
        let tokens =
            exchange.set_pkce_verifier(PkceCodeVerifier::new(verifier)).request(&outbound::send).map_err(refused)?;
        let id_token = tokens.id_token().ok_or_else(|| ProviderError::Refused("no identity token".into()))?;
        let nonce = Nonce::new(nonce);
        // A key that is not known may be a new one: one look, then it is refused.
        let believed = id_token.claims(&verifier_of(&client), &nonce).is_ok();
        let client = if believed { client } else { self.client(callback, Duration::from_secs(5))? };
        let checker = verifier_of(&client);
        let claims = id_token.claims(&checker, &nonce).map_err(refused)?;
        if let Some(expected) = claims.access_token_hash() {
            let algorithm = id_token.signing_alg().map_err(refused)?;
            let key = id_token.signing_key(&checker).map_err(refused)?;
            let actual = AccessTokenHash::from_token(tokens.access_token(), algorithm, key).map_err(refused)?;
            if actual != *expected {
                return Err(ProviderError::Refused("the access token is not the one that was signed for".into()));
            }
        }
        let mut verified_email = match (claims.email(), claims.email_verified()) {
            (Some(email), Some(true)) => Some(email.to_string()),
            _ => None,
        };
        if verified_email.is_none()
            && let Ok(question) = client.user_info(tokens.access_token().clone(), Some(claims.subject().clone()))
        {
            let more: CoreUserInfoClaims = question.request(&outbound::send).map_err(refused)?;
            if let (Some(email), Some(true)) = (more.email(), more.email_verified()) {
                verified_email = Some(email.to_string());
            }
        }
        Ok(Identified { issuer: claims.issuer().to_string(), subject: claims.subject().to_string(), verified_email })
    }

    fn client(&self, callback: &str, oldest: Duration) -> Result<Client, ProviderError> {
        let known = self.known.read().ok().and_then(|known| known.clone());
        let metadata = match known.filter(|(read, _)| read.elapsed() < oldest) {
            Some((_, metadata)) => metadata,
            None => {
                let issuer = IssuerUrl::new(self.settings.issuer.clone()).map_err(away)?;
                let metadata = Arc::new(CoreProviderMetadata::discover(&issuer, &outbound::send).map_err(away)?);
                if let Ok(mut known) = self.known.write() {
                    *known = Some((Instant::now(), Arc::clone(&metadata)));
                }
                metadata
            }
        };
        let redirect = RedirectUrl::new(callback.to_owned()).map_err(away)?;
        let secret = self.settings.client_secret.clone().map(ClientSecret::new);
        let id = ClientId::new(self.settings.client_id.clone());
        Ok(CoreClient::from_provider_metadata(metadata.as_ref().clone(), id, secret).set_redirect_uri(redirect))
    }
}

/// Only signatures that nobody but the provider can make; never `none`, and no secrets that we share.
fn verifier_of(client: &Client) -> openidconnect::core::CoreIdTokenVerifier<'_> {
    use CoreJwsSigningAlgorithm as A;
    client.id_token_verifier().set_allowed_algs([
        A::RsaSsaPkcs1V15Sha256,
        A::RsaSsaPkcs1V15Sha384,
        A::RsaSsaPkcs1V15Sha512,
        A::RsaSsaPssSha256,
        A::RsaSsaPssSha384,
        A::EcdsaP256Sha256,
        A::EcdsaP384Sha384,
    ])
}

fn away(error: impl Error) -> ProviderError {
    ProviderError::Away(chain(&error))
}

fn refused(error: impl Error) -> ProviderError {
    ProviderError::Refused(chain(&error))
}

fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}
