//! Who asks, as a parameter of handlers. A request that changes something with a cookie has to show that a page of ours
//! sent it; this is checked here, so no handler can forget it.

use crate::client::Client;
use crate::cookies;
use crate::problem::{CHALLENGE, coded, of_account, of_store};
use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderValue, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use httpkit::{Problem, ProblemKind};
use std::sync::Arc;
use store::Store;
use store::accounts::{AccountError, Asker, SignIn, same_secret};

const BASIC_CHALLENGE: &str = "Basic realm=\"infostrada\", charset=\"UTF-8\"";

/// Somebody with a session or a key; 401 otherwise.
#[derive(Debug, Clone)]
pub struct Signed(pub Arc<Asker>);

/// Somebody, or nobody. A key that is not good is refused rather than taken for nobody: its program should hear of it.
#[derive(Debug, Clone)]
pub struct MaybeSigned(pub Option<Arc<Asker>>);

/// Signed in, perhaps with a password that must be changed first: enough for leaving and for changing it.
#[derive(Debug, Clone)]
pub struct AtTheDoor(pub Option<Arc<Asker>>);

impl<S: Send + Sync> FromRequestParts<S> for Signed
where
    Store: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        MaybeSigned::from_request_parts(parts, state).await?.0.map(Self).ok_or_else(|| challenged(parts, unsigned()))
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
            return of_header(parts, &store, value.to_str().unwrap_or_default()).await.map(|asker| Self(Some(asker)));
        }
        let Some(secret) = cookies::read(&parts.headers, cookies::SESSION) else { return Ok(Self(None)) };
        let Some(asker) = store.asker_of_session(secret).await.map_err(|e| of_store(&e))? else {
            return Ok(Self(None));
        };
        if !parts.method.is_safe() {
            let shown = parts.headers.get("x-csrf-token").and_then(|v| v.to_str().ok()).unwrap_or_default();
            if Client::of(parts).foreign || !same_secret(shown, &asker.csrf) {
                return Err(forged());
            }
        }
        Ok(Self(Some(asker)))
    }
}

/// Nobody is signed in.
#[must_use]
pub fn unsigned() -> Problem {
    Problem::unauthorized(CHALLENGE).member("code", "sign_in_required")
}

/// Desktop programs ask for a name and a password when they are told so. A browser would do the same over a page that
/// has its own form; it is known by what it says of the request.
fn challenged(parts: &Parts, problem: Problem) -> Problem {
    match parts.headers.contains_key("sec-fetch-mode") {
        true => problem,
        false => problem.header(header::WWW_AUTHENTICATE, HeaderValue::from_static(BASIC_CHALLENGE)),
    }
}

/// `Bearer` with a key, or `Basic` with a person's login and password.
async fn of_header(parts: &Parts, store: &Store, value: &str) -> Result<Arc<Asker>, Problem> {
    let (scheme, shown) = value.split_once(' ').unwrap_or((value, ""));
    let shown = shown.trim();
    if scheme.eq_ignore_ascii_case("basic") {
        let client = Client::of(parts);
        // A browser attaches a remembered password to whatever another site makes it send.
        if !parts.method.is_safe() && client.foreign {
            return Err(forged());
        }
        let Some((login, password)) = basic(shown) else {
            return Err(challenged(parts, of_account(AccountError::WrongCredentials)));
        };
        let brought =
            SignIn { login: &login, password: &password, code: None, address: &client.address, agent: &client.agent };
        let asker = store.asker_of_password(&brought).await.map_err(|e| match e {
            AccountError::CodeNeeded => coded(
                ProblemKind::Forbidden,
                "program_password_needed",
                "To konto ma drugi składnik logowania. Utwórz w swoim koncie hasło dla programów i podaj je zamiast zwykłego.",
                "This account has a second factor. Make a password for programs in your account and use it here.",
            ),
            other => of_account(other),
        });
        return asker.map_err(|problem| match problem.kind {
            ProblemKind::Unauthorized => challenged(parts, problem),
            _ => problem,
        });
    }
    let asker = match scheme.eq_ignore_ascii_case("bearer") && shown.starts_with("isk_") && shown.len() <= 200 {
        true => store.asker_of_key(shown).await.map_err(|e| of_store(&e))?,
        false => None,
    };
    asker.ok_or_else(|| {
        coded(
            ProblemKind::Unauthorized,
            "invalid_key",
            "Klucz API jest nieprawidłowy, wygasł albo został unieważniony.",
            "The API key is wrong, has expired or was revoked.",
        )
    })
}

/// RFC 7617, in UTF-8.
fn basic(shown: &str) -> Option<(String, String)> {
    let bytes = BASE64.decode(shown).ok().filter(|b| b.len() <= 2000)?;
    let text = String::from_utf8(bytes).ok().filter(|t| !t.contains('\0'))?;
    text.split_once(':').map(|(login, password)| (login.to_owned(), password.to_owned()))
}

fn forged() -> Problem {
    coded(
        ProblemKind::Forbidden,
        "csrf",
        "Żądania nie wysłała strona tego serwisu. Odśwież stronę i spróbuj ponownie.",
        "The request was not sent by a page of this service. Reload the page and try again.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_passwords_are_read_as_the_standard_writes_them() {
        // "Aladdin:open sesame" of RFC 7617, and its "test:123£".
        assert_eq!(basic("QWxhZGRpbjpvcGVuIHNlc2FtZQ=="), Some(("Aladdin".into(), "open sesame".into())));
        assert_eq!(basic("dGVzdDoxMjPCow=="), Some(("test".into(), "123£".into())));
        assert_eq!(basic("bm9uZQ=="), None);
        assert_eq!(basic("%%%"), None);
    }
}
