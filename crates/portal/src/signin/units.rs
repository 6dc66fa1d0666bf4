//! Units over HTTP.

use super::body::Body;
use super::extract::Signed;
use super::problem::{of_account, of_store};
use super::session::done;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use httpkit::Problem;
use serde::Deserialize;
use serde_json::json;
use store::Store;
use store::accounts::{AccountError, By, NewUnit, UnitRegister};

/// `GET /api/v1/units`: public, without areas.
pub(crate) async fn list(State(store): State<Store>) -> Result<Response, Problem> {
    let units = store.units().await.map_err(|e| of_store(&e))?;
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(json!({ "units": units }))).into_response())
}

/// `GET /api/v1/units/{id}`: with the area.
pub(crate) async fn show(State(store): State<Store>, Path(id): Path<String>) -> Result<Response, Problem> {
    let known = if id.contains('\0') { None } else { store.unit(&id).await.map_err(|e| of_store(&e))? };
    let unit = known.ok_or_else(|| of_account(AccountError::NotFound))?;
    let area = store.unit_area(&id).await.map_err(|e| of_store(&e))?;
    let mut body = json!(unit);
    body["area"] = json!(area);
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(body)).into_response())
}

/// `POST /api/v1/units`
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(unit): Body<NewUnit>,
) -> Result<Response, Problem> {
    store.create_unit(By::Asker(&asker), &unit).await.map_err(of_account)?;
    let place = format!("/api/v1/units/{}", unit.id);
    let known = store.unit(&unit.id).await.map_err(|e| of_store(&e))?;
    Ok((StatusCode::CREATED, [(header::LOCATION, place)], Json(json!(known))).into_response())
}

/// `PUT /api/v1/units/{id}`
pub(crate) async fn change(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<String>,
    Body(mut unit): Body<NewUnit>,
) -> Result<Response, Problem> {
    unit.id = id;
    store.change_unit(By::Asker(&asker), &unit).await.map_err(of_account)?;
    Ok(done())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Decision {
    active: bool,
    #[serde(default)]
    delegated_to: Option<String>,
}

/// `PUT /api/v1/units/{id}/registers/{register}`
pub(crate) async fn set_register(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path((unit, register)): Path<(String, String)>,
    Body(Decision { active, delegated_to }): Body<Decision>,
) -> Result<Response, Problem> {
    let decided = UnitRegister { register, active, delegated_to };
    store.set_unit_register(By::Asker(&asker), &unit, &decided).await.map_err(of_account)?;
    Ok(done())
}
