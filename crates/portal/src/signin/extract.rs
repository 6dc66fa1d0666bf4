//! Who asks, as a parameter of handlers. A request that changes something with a cookie has to show that a page of ours
//! sent it; this is checked here, so no handler can forget it.

use super::client::Client;
use super::cookies;
use super::problem::{coded, of_store};
use axum::extract::{FromRef, FromRequestParts};
use axum::http::header;
use axum::http::request::Parts;
use httpkit::{Problem, ProblemKind};
use std::sync::Arc;
use store::Store;
use store::accounts::{Asker, same_secret};

/// Somebody with a session or a key; 401 otherwise.
#[derive(Debug, Clone)]
pub struct Signed(pub Arc<Asker>);

/// Somebody, or nobody. A key that is not good is refused rather than taken for nobody: its program should hear of it.
#[derive(Debug, Clone)]
pub struct MaybeSigned(pub Option<Arc<Asker>>);

/// Signed in, perhaps with a password that must be changed first: enough for leaving and for changing it.
#[derive(Debug, Clone)]
pub(crate) struct AtTheDoor(pub Option<Arc<Asker>>);

impl<S: Send + Sync> FromRequestParts<S> for Signed
where
    Store: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        MaybeSigned::from_request_parts(parts, state).await?.0.map(Self).ok_or_else(unsigned)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for MaybeSigned
where
    Store: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let AtTheDoor(asker) = AtTheDoor::from_request_parts(parts, state).await?;
        if asker.as_ref().is_some_and(|a| a.must_change_password) {
            return Err(coded(
                ProblemKind::Forbidden,
                "password_change_required",
                "Najpierw zmień hasło jednorazowe na własne.",
                "Change the one-time password to your own first.",
            ));
        }
        Ok(Self(asker))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for AtTheDoor
where
    Store: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let store = Store::from_ref(state);
        if let Some(value) = parts.headers.get(header::AUTHORIZATION) {
            let key = value.to_str().ok().and_then(bearer);
            let asker = match key {
                Some(key) => store.asker_of_key(key).await.map_err(|e| of_store(&e))?,
                None => None,
            };
            let refused = || {
                coded(
                    ProblemKind::Unauthorized,
                    "invalid_key",
                    "Klucz API jest nieprawidłowy, wygasł albo został unieważniony.",
                    "The API key is wrong, has expired or was revoked.",
                )
            };
            return asker.map(|a| Self(Some(a))).ok_or_else(refused);
        }
        let Some(secret) = cookies::read(&parts.headers, cookies::SESSION) else { return Ok(Self(None)) };
        let Some(asker) = store.asker_of_session(secret).await.map_err(|e| of_store(&e))? else {
            return Ok(Self(None));
        };
        if !parts.method.is_safe() {
            let shown = parts.headers.get("x-csrf-token").and_then(|v| v.to_str().ok()).unwrap_or_default();
            if Client::of(parts).foreign || !same_secret(shown, &asker.csrf) {
                return Err(coded(
                    ProblemKind::Forbidden,
                    "csrf",
                    "Żądania nie wysłała strona tego serwisu. Odśwież stronę i spróbuj ponownie.",
                    "The request was not sent by a page of this service. Reload the page and try again.",
                ));
            }
        }
        Ok(Self(Some(asker)))
    }
}

pub(crate) fn unsigned() -> Problem {
    Problem::unauthorized(super::problem::CHALLENGE).member("code", "sign_in_required")
}

fn bearer(value: &str) -> Option<&str> {
    let (scheme, key) = value.split_once(' ')?;
    let key = key.trim();
    (scheme.eq_ignore_ascii_case("bearer") && key.starts_with("isk_") && key.len() <= 200).then_some(key)
}
