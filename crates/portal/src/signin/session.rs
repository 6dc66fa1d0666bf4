//! Sessions: signing in and out, the password, the second factor.

use super::SigninState;
use super::body::Body;
use super::oidc;
use crate::openapi::problem::{Conflict, Forbidden, TooManyRequests, Unauthorized, Violations};
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Client;
use gate::cookies;
use gate::problem::{coded, of_account, of_store};
use gate::{AtTheDoor, Signed, unsigned};
use httpkit::{Problem, ProblemKind};
use registers::rights::Grant;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::Store;
use store::accounts::{Asker, AskerKind, Enrolment, Session, SignIn};
use utoipa::ToSchema;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SignIn)]
pub(crate) struct Door {
    login: String,
    password: String,
    #[serde(default)]
    totp: Option<String>,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PasswordChange)]
pub(crate) struct Change {
    old: String,
    new: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Code {
    code: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PasswordAndCode {
    #[serde(default)]
    password: String,
    code: String,
}

/// Whether a person or a program asks.
#[derive(Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
enum WhoKind {
    Person,
    Key,
}

/// Who asks.
#[derive(Serialize, ToSchema)]
pub(crate) struct Who {
    signed_in: bool,
    kind: WhoKind,
    /// Of the person or of the key.
    id: Option<i64>,
    login: Option<String>,
    name: String,
    unit: Option<String>,
    must_change_password: bool,
    /// For `X-CSRF-Token`; keys have none.
    csrf: Option<String>,
    roles: Vec<Grant>,
}

/// Where one may sign in besides here.
#[derive(Serialize, ToSchema)]
struct Elsewhere {
    name: String,
    href: &'static str,
}

#[derive(Serialize, ToSchema)]
pub(crate) struct Nobody {
    /// `false`.
    signed_in: bool,
    oidc: Option<Elsewhere>,
}

#[derive(Serialize, ToSchema)]
pub(crate) struct Somebody {
    #[serde(flatten)]
    who: Who,
    oidc: Option<Elsewhere>,
}

#[derive(Serialize, ToSchema)]
#[serde(untagged)]
pub(crate) enum SessionShown {
    Somebody(Somebody),
    Nobody(Nobody),
}

#[derive(Serialize, ToSchema)]
pub(crate) struct RecoveryCodes {
    recovery_codes: Vec<String>,
}

/// An answer that nobody may keep.
pub(crate) fn private(body: impl Serialize) -> Response {
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
#[utoipa::path(
    get, path = "/api/v1/session", tag = "session", operation_id = "showSession",
    summary = "Kto jest zalogowany",
    description = "Who is signed in, the value for X-CSRF-Token, and where one may sign in besides here. Answers \
        strangers too.",
    responses(
        (status = 200, description = "Somebody, or nobody", body = SessionShown),
    ),
    security((), ("session" = []), ("key" = [])),
)]
pub(crate) async fn show(State(state): State<SigninState>, AtTheDoor(asker): AtTheDoor) -> Response {
    let oidc = state.provider.as_ref().map(|p| Elsewhere { name: p.name().to_owned(), href: oidc::PATH });
    private(match asker {
        None => SessionShown::Nobody(Nobody { signed_in: false, oidc }),
        Some(asker) => SessionShown::Somebody(Somebody { who: described(&asker), oidc }),
    })
}

pub(crate) fn described(asker: &Asker) -> Who {
    Who {
        signed_in: true,
        kind: match asker.kind {
            AskerKind::Person => WhoKind::Person,
            AskerKind::Key => WhoKind::Key,
        },
        id: asker.person.or(asker.key),
        login: asker.login.clone(),
        name: asker.name.clone(),
        unit: asker.unit.clone(),
        must_change_password: asker.must_change_password,
        csrf: (!asker.csrf.is_empty()).then(|| asker.csrf.clone()),
        roles: asker.rights.grants().to_vec(),
    }
}

/// `POST /api/v1/session`: signing in.
#[utoipa::path(
    post, path = "/api/v1/session", tag = "session", operation_id = "signIn",
    summary = "Zalogowanie",
    description = "Signs a person in with login, password and, where there is one, the code of the second factor \
        (`totp_required` says that it is missing). Sets the cookie of the session. Too many wrong \
        attempts are refused for a while (429).",
    request_body = Door,
    responses(
        (status = 200, description = "Signed in; the cookie is set", body = Who),
        Unauthorized, Forbidden, TooManyRequests,
    ),
)]
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
#[utoipa::path(
    delete, path = "/api/v1/session", tag = "session", operation_id = "signOut",
    summary = "Wylogowanie",
    description = "Ends the session and takes its cookie back.",
    responses(
        (status = 204, description = "Signed out"),
    ),
    security(("session" = []), ("key" = [])),
)]
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
#[utoipa::path(
    delete, path = "/api/v1/session/others", tag = "session", operation_id = "endOtherSessions",
    summary = "Zakończenie innych sesji",
    description = "Ends all other sessions of the person who asks.",
    responses(
        (status = 204, description = "Ended"),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn end_others(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    store.end_other_sessions(&asker).await.map_err(of_account)?;
    Ok(done())
}

/// `POST /api/v1/session/password`
#[utoipa::path(
    post, path = "/api/v1/session/password", tag = "session", operation_id = "changePassword",
    summary = "Zmiana własnego hasła",
    description = "Changes the own password; the only thing that somebody with a one-time password can do. Weak \
        passwords are refused with every reason (422).",
    request_body = Change,
    responses(
        (status = 204, description = "Changed"),
        Violations, TooManyRequests,
    ),
    security(("session" = []), ("key" = [])),
)]
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
#[utoipa::path(
    post, path = "/api/v1/session/totp", tag = "session", operation_id = "beginSecondFactor",
    summary = "Rozpoczęcie włączania drugiego składnika",
    description = "Makes the secret for an authenticator. Nothing changes until the first code is confirmed.",
    responses(
        (status = 200, description = "What the authenticator needs; shown once", body = Enrolment),
        Conflict,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn begin_totp(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    let enrolment = store.begin_second_factor(&asker).await.map_err(of_account)?;
    Ok(private(enrolment))
}

/// `POST /api/v1/session/totp/confirm`: the first code; answers with the recovery codes.
#[utoipa::path(
    post, path = "/api/v1/session/totp/confirm", tag = "session", operation_id = "confirmSecondFactor",
    summary = "Włączenie drugiego składnika",
    description = "Confirms the first code of the authenticator; from now on signing in needs one.",
    request_body = Code,
    responses(
        (status = 200, description = "Codes for when the authenticator is lost; shown once", body = RecoveryCodes),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn confirm_totp(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(Code { code }): Body<Code>,
) -> Result<Response, Problem> {
    let codes = store.confirm_second_factor(&asker, &code).await.map_err(of_account)?;
    Ok(private(RecoveryCodes { recovery_codes: codes }))
}

/// `DELETE /api/v1/session/totp`
#[utoipa::path(
    delete, path = "/api/v1/session/totp", tag = "session", operation_id = "dropSecondFactor",
    summary = "Wyłączenie drugiego składnika",
    description = "Needs the password (where the account has one) and a code.",
    request_body = PasswordAndCode,
    responses(
        (status = 204, description = "Switched off"),
        TooManyRequests,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn drop_totp(
    State(store): State<Store>,
    Signed(asker): Signed,
    client: Client,
    Body(shown): Body<PasswordAndCode>,
) -> Result<Response, Problem> {
    store.drop_second_factor(&asker, &shown.password, &shown.code, &client.address).await.map_err(of_account)?;
    Ok(done())
}
