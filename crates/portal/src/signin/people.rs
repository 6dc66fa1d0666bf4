//! People over HTTP.

use super::body::Body;
use super::extract::Signed;
use super::problem::of_account;
use super::session::{described, done, private};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use httpkit::Problem;
use serde::Deserialize;
use serde_json::json;
use store::Store;
use store::accounts::{By, NewPerson, NewRole, PersonChange};

/// `GET /api/v1/me`: who asks and what they may do, person or key.
pub(crate) async fn me(Signed(asker): Signed) -> Response {
    let mut body = described(&asker);
    body["rights"] = json!(asker.rights.effective());
    private(body)
}

/// `GET /api/v1/people`
pub(crate) async fn list(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    let people = store.people(By::Asker(&asker)).await.map_err(of_account)?;
    Ok(private(json!({ "people": people })))
}

/// `GET /api/v1/people/{id}`
pub(crate) async fn show(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let person = store.person(By::Asker(&asker), id).await.map_err(of_account)?;
    Ok(private(json!(person)))
}

/// `POST /api/v1/people`: answers with a one-time password when none was given.
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(new): Body<NewPerson>,
) -> Result<Response, Problem> {
    let (id, password) = store.create_person(By::Asker(&asker), &new).await.map_err(of_account)?;
    let headers = [(header::LOCATION, format!("/api/v1/people/{id}")), (header::CACHE_CONTROL, "no-store".into())];
    Ok((StatusCode::CREATED, headers, Json(json!({ "id": id, "one_time_password": password }))).into_response())
}

/// `PUT /api/v1/people/{id}`
pub(crate) async fn change(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    Body(change): Body<PersonChange>,
) -> Result<Response, Problem> {
    store.change_person(By::Asker(&asker), id, &change).await.map_err(of_account)?;
    Ok(done())
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reset {
    /// The telephone is lost.
    #[serde(default)]
    drop_second_factor: bool,
}

/// `POST /api/v1/people/{id}/password`: a new one-time password.
pub(crate) async fn reset_password(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    Body(reset): Body<Reset>,
) -> Result<Response, Problem> {
    let made = store.reset_password(By::Asker(&asker), id, reset.drop_second_factor).await.map_err(of_account)?;
    Ok(private(json!({ "one_time_password": made })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Roles {
    roles: Vec<NewRole>,
}

/// `PUT /api/v1/people/{id}/roles`: the whole list.
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
pub(crate) async fn rights(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let rights = store.effective_rights(By::Asker(&asker), id).await.map_err(of_account)?;
    Ok(private(json!({ "rights": rights })))
}
