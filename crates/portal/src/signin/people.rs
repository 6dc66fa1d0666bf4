//! People over HTTP.

use super::body::Body;
use super::session::{Who, described, done, private};
use crate::openapi::problem::{Conflict, Violations};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::problem::of_account;
use httpkit::Problem;
use registers::rights::Effective;
use serde::{Deserialize, Serialize};
use store::Store;
use store::accounts::{By, NewPerson, NewRole, PersonChange, PersonRow};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
struct Me {
    #[serde(flatten)]
    who: Who,
    rights: Vec<Effective>,
}

#[derive(Serialize, ToSchema)]
struct People {
    people: Vec<PersonRow>,
}

#[derive(Serialize, ToSchema)]
struct MadePerson {
    id: i64,
    /// Nothing when the password was given.
    one_time_password: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct OneTimePassword {
    one_time_password: String,
}

#[derive(Serialize, ToSchema)]
struct RightsShown {
    rights: Vec<Effective>,
}

/// `GET /api/v1/me`: who asks and what they may do, person or key.
#[utoipa::path(
    get, path = "/api/v1/me", tag = "people", operation_id = "showMe",
    summary = "Kim jestem i co mi wolno",
    description = "Who asks, person or key, and every right with where it comes from.",
    responses(
        (status = 200, description = "Who asks", body = Me),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn me(Signed(asker): Signed) -> Response {
    private(Me { who: described(&asker), rights: asker.rights.effective() })
}

/// `GET /api/v1/people`
#[utoipa::path(
    get, path = "/api/v1/people", tag = "people", operation_id = "listPeople",
    summary = "Lista osób",
    description = "Accounts of the units that the asker administers.",
    responses(
        (status = 200, description = "Accounts", body = People),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn list(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    let people = store.people(By::Asker(&asker)).await.map_err(of_account)?;
    Ok(private(People { people }))
}

/// `GET /api/v1/people/{id}`
#[utoipa::path(
    get, path = "/api/v1/people/{id}", tag = "people", operation_id = "showPerson",
    summary = "Konto osoby",
    description = "One account. Accounts of other units are not there.",
    params(("id" = i64, Path, description = "Number of the person")),
    responses(
        (status = 200, description = "The account", body = PersonRow),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn show(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let person = store.person(By::Asker(&asker), id).await.map_err(of_account)?;
    Ok(private(person))
}

/// `POST /api/v1/people`: answers with a one-time password when none was given.
#[utoipa::path(
    post, path = "/api/v1/people", tag = "people", operation_id = "createPerson",
    summary = "Założenie konta",
    description = "Makes an account in a unit that the asker administers. Without a password in the body a one-time \
        password is made and shown once.",
    request_body = NewPerson,
    responses(
        (status = 201, description = "Made; Location leads to it", body = MadePerson),
        Conflict, Violations,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(new): Body<NewPerson>,
) -> Result<Response, Problem> {
    let (id, one_time_password) = store.create_person(By::Asker(&asker), &new).await.map_err(of_account)?;
    let headers = [(header::LOCATION, format!("/api/v1/people/{id}")), (header::CACHE_CONTROL, "no-store".into())];
    Ok((StatusCode::CREATED, headers, Json(MadePerson { id, one_time_password })).into_response())
}

/// `PUT /api/v1/people/{id}`
#[utoipa::path(
    put, path = "/api/v1/people/{id}", tag = "people", operation_id = "changePerson",
    summary = "Zmiana konta",
    description = "Writes name, address and unit, and closes or opens the account.",
    params(("id" = i64, Path, description = "Number of the person")),
    request_body = PersonChange,
    responses(
        (status = 204, description = "Changed"),
        Conflict,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn change(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    Body(change): Body<PersonChange>,
) -> Result<Response, Problem> {
    store.change_person(By::Asker(&asker), id, &change).await.map_err(of_account)?;
    Ok(done())
}

#[derive(Deserialize, Default, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PasswordReset)]
pub(crate) struct Reset {
    /// The telephone is lost.
    #[serde(default)]
    drop_second_factor: bool,
}

/// `POST /api/v1/people/{id}/password`: a new one-time password.
#[utoipa::path(
    post, path = "/api/v1/people/{id}/password", tag = "people", operation_id = "resetPassword",
    summary = "Nowe hasło jednorazowe",
    description = "Makes a one-time password, ends the sessions of the person and, when asked, drops the second \
        factor.",
    params(("id" = i64, Path, description = "Number of the person")),
    request_body = Reset,
    responses(
        (status = 200, description = "The password; shown once", body = OneTimePassword),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn reset_password(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    Body(reset): Body<Reset>,
) -> Result<Response, Problem> {
    let one_time_password =
        store.reset_password(By::Asker(&asker), id, reset.drop_second_factor).await.map_err(of_account)?;
    Ok(private(OneTimePassword { one_time_password }))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewRoles)]
pub(crate) struct Roles {
    roles: Vec<NewRole>,
}

/// `PUT /api/v1/people/{id}/roles`: the whole list.
#[utoipa::path(
    put, path = "/api/v1/people/{id}/roles", tag = "people", operation_id = "setRoles",
    summary = "Nadanie ról",
    description = "Replaces the whole list of roles. One gives roles within the own units only, and never to \
        oneself.",
    params(("id" = i64, Path, description = "Number of the person")),
    request_body = Roles,
    responses(
        (status = 204, description = "Given"),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn set_roles(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    Body(Roles { roles }): Body<Roles>,
) -> Result<Response, Problem> {
    store.set_roles(By::Asker(&asker), id, &roles).await.map_err(of_account)?;
    Ok(done())
}

/// `GET /api/v1/people/{id}/rights`
#[utoipa::path(
    get, path = "/api/v1/people/{id}/rights", tag = "people", operation_id = "showRights",
    summary = "Skuteczne uprawnienia osoby",
    description = "What somebody may do, where, and why: by a role, a role above, a delegation or an agreement.",
    params(("id" = i64, Path, description = "Number of the person")),
    responses(
        (status = 200, description = "Rights", body = RightsShown),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn rights(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let rights = store.effective_rights(By::Asker(&asker), id).await.map_err(of_account)?;
    Ok(private(RightsShown { rights }))
}
