//! Sessions: signing in and out, the password, the second factor.

use super::SigninState;
use super::body::Body;
use super::client::Client;
use super::extract::{AtTheDoor, Signed, unsigned};
use super::problem::{coded, of_account, of_store};
use super::{cookies, oidc};
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use httpkit::{Problem, ProblemKind};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;
use store::Store;
use store::accounts::{Asker, AskerKind, Session, SignIn};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Door {
    login: String,
    password: String,
    #[serde(default)]
    totp: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Change {
    old: String,
    new: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Code {
    code: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PasswordAndCode {
    #[serde(default)]
    password: String,
    code: String,
}

/// An answer that nobody may keep.
pub(crate) fn private(body: Value) -> Response {
    ([(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

pub(crate) fn done() -> Response {
    (StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, "no-store")]).into_response()
}

/// Sets the cookie of a new session on an answer.
pub(crate) fn with_session(mut response: Response, session: &Session) -> Response {
    let seconds = (session.expires - chrono::Utc::now()).num_seconds();
    let (name, value) = cookies::set(cookies::SESSION, &session.secret, seconds);
    response.headers_mut().append(name, value);
    response
}

/// `GET /api/v1/session`: who is signed in, and the value for `X-CSRF-Token`.
pub(crate) async fn show(State(state): State<SigninState>, AtTheDoor(asker): AtTheDoor) -> Response {
    let oidc = state.provider.as_ref().map(|p| json!({ "name": p.name(), "href": oidc::PATH }));
    match asker {
        None => private(json!({ "signed_in": false, "oidc": oidc })),
        Some(asker) => {
            let mut body = described(&asker);
            body["oidc"] = json!(oidc);
            private(body)
        }
    }
}

pub(crate) fn described(asker: &Asker) -> Value {
    json!({
        "signed_in": true,
        "kind": match asker.kind { AskerKind::Person => "person", AskerKind::Key => "key" },
        "id": asker.person.or(asker.key),
        "login": asker.login,
        "name": asker.name,
        "unit": asker.unit,
        "must_change_password": asker.must_change_password,
        "csrf": (!asker.csrf.is_empty()).then_some(&asker.csrf),
        "roles": asker.rights.grants(),
    })
}

/// `POST /api/v1/session`: signing in.
pub(crate) async fn begin(
    State(store): State<Store>,
    headers: HeaderMap,
    client: Client,
    Body(door): Body<Door>,
) -> Result<Response, Problem> {
    // Nobody is signed in by a page of somebody else, into somebody else's account.
    if client.foreign {
        return Err(coded(
            ProblemKind::Forbidden,
            "csrf",
            "Logować się można tylko na stronie tego serwisu.",
            "Signing in works from pages of this service only.",
        ));
    }
    let brought = SignIn {
        login: &door.login,
        password: &door.password,
        code: door.totp.as_deref(),
        address: &client.address,
        agent: &client.agent,
    };
    let session = store.sign_in(&brought).await.map_err(of_account)?;
    end_old(&store, &headers).await?;
    let asker = store.asker_of_session(&session.secret).await.map_err(|e| of_store(&e))?.ok_or_else(unsigned)?;
    Ok(with_session(private(described(&asker)), &session))
}

/// The session that the browser had before, if any; whatever secret it brought along is worth nothing from now on.
pub(crate) async fn end_old(store: &Store, headers: &HeaderMap) -> Result<(), Problem> {
    match cookies::read(headers, cookies::SESSION) {
        Some(old) => store.end_session(old).await.map_err(|e| of_store(&e)),
        None => Ok(()),
    }
}

/// `DELETE /api/v1/session`: signing out.
pub(crate) async fn end(
    State(store): State<Store>,
    AtTheDoor(asker): AtTheDoor,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let asker = asker.ok_or_else(unsigned)?;
    let mut response = done();
    if asker.kind == AskerKind::Person {
        end_old(&store, &headers).await?;
        let (name, value) = cookies::clear(cookies::SESSION);
        response.headers_mut().append(name, value);
    }
    Ok(response)
}

/// `DELETE /api/v1/session/others`
pub(crate) async fn end_others(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    store.end_other_sessions(&asker).await.map_err(of_account)?;
    Ok(done())
}

/// `POST /api/v1/session/password`
pub(crate) async fn change_password(
    State(store): State<Store>,
    AtTheDoor(asker): AtTheDoor,
    client: Client,
    Body(change): Body<Change>,
) -> Result<Response, Problem> {
    let asker: Arc<Asker> = asker.ok_or_else(unsigned)?;
    store.change_password(&asker, &change.old, &change.new, &client.address).await.map_err(of_account)?;
    Ok(done())
}

/// `POST /api/v1/session/totp`: what the authenticator needs.
pub(crate) async fn begin_totp(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    let enrolment = store.begin_second_factor(&asker).await.map_err(of_account)?;
    Ok(private(json!(enrolment)))
}

/// `POST /api/v1/session/totp/confirm`: the first code; answers with the recovery codes.
pub(crate) async fn confirm_totp(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(Code { code }): Body<Code>,
) -> Result<Response, Problem> {
    let codes = store.confirm_second_factor(&asker, &code).await.map_err(of_account)?;
    Ok(private(json!({ "recovery_codes": codes })))
}

/// `DELETE /api/v1/session/totp`
pub(crate) async fn drop_totp(
    State(store): State<Store>,
    Signed(asker): Signed,
    client: Client,
    Body(shown): Body<PasswordAndCode>,
) -> Result<Response, Problem> {
    store.drop_second_factor(&asker, &shown.password, &shown.code, &client.address).await.map_err(of_account)?;
    Ok(done())
}
