//! Units over HTTP.

use super::body::Body;
use super::session::done;
use crate::openapi::problem::{Conflict, UnknownParameter};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::problem::{of_account, of_store};
use httpkit::{Asked, Problem};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::Store;
use store::accounts::{AccountError, By, NewUnit, UnitRegister, UnitRow};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
struct Units {
    units: Vec<UnitRow>,
}

#[derive(Serialize, ToSchema)]
struct UnitShown {
    #[serde(flatten)]
    unit: UnitRow,
    /// GeoJSON in degrees.
    #[schema(value_type = Option<Object>)]
    area: Option<Value>,
}

/// `GET /api/v1/units`: public, without areas.
#[utoipa::path(
    get, path = "/api/v1/units", tag = "units", operation_id = "listUnits",
    summary = "Lista jednostek",
    description = "The tree of units, without areas; public.",
    responses(
        (status = 200, description = "Units", body = Units),
        UnknownParameter,
    ),
)]
pub(crate) async fn list(State(store): State<Store>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&[])?;
    let units = store.units().await.map_err(|e| of_store(&e))?;
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(Units { units })).into_response())
}

/// `GET /api/v1/units/{id}`: with the area.
#[utoipa::path(
    get, path = "/api/v1/units/{id}", tag = "units", operation_id = "showUnit",
    summary = "Jednostka",
    description = "A unit with its area; public.",
    params(("id" = String, Path, description = "Id of the unit: a TERYT code or a short name")),
    responses(
        (status = 200, description = "The unit", body = UnitShown),
    ),
)]
pub(crate) async fn show(State(store): State<Store>, Path(id): Path<String>) -> Result<Response, Problem> {
    let known = if id.contains('\0') { None } else { store.unit(&id).await.map_err(|e| of_store(&e))? };
    let unit = known.ok_or_else(|| of_account(AccountError::NotFound))?;
    let area = store.unit_area(&id).await.map_err(|e| of_store(&e))?;
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(UnitShown { unit, area })).into_response())
}

/// `POST /api/v1/units`
#[utoipa::path(
    post, path = "/api/v1/units", tag = "units", operation_id = "createUnit",
    summary = "Dodanie jednostki",
    description = "Adds a unit to the tree. For regional administrators.",
    request_body = NewUnit,
    responses(
        (status = 201, description = "Made; Location leads to it", body = UnitRow),
        Conflict,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(unit): Body<NewUnit>,
) -> Result<Response, Problem> {
    store.create_unit(By::Asker(&asker), &unit).await.map_err(of_account)?;
    let place = format!("/api/v1/units/{}", unit.id);
    let known = store.unit(&unit.id).await.map_err(|e| of_store(&e))?;
    Ok((StatusCode::CREATED, [(header::LOCATION, place)], Json(known)).into_response())
}

/// `PUT /api/v1/units/{id}`
#[utoipa::path(
    put, path = "/api/v1/units/{id}", tag = "units", operation_id = "changeUnit",
    summary = "Zmiana jednostki",
    description = "Writes all but the id; the area stays when it is absent. For regional administrators.",
    params(("id" = String, Path, description = "Id of the unit: a TERYT code or a short name")),
    request_body = NewUnit,
    responses(
        (status = 204, description = "Changed"),
        Conflict,
    ),
    security(("session" = []), ("key" = [])),
)]
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

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = UnitDecision)]
pub(crate) struct Decision {
    active: bool,
    #[serde(default)]
    delegated_to: Option<String>,
}

/// `PUT /api/v1/units/{id}/registers/{register}`
#[utoipa::path(
    put, path = "/api/v1/units/{id}/registers/{register}", tag = "units", operation_id = "setUnitRegister",
    summary = "Prowadzenie rejestru przez jednostkę",
    description = "Switches a register of the unit on or off, or hands it to a unit below. For administrators of \
        the unit.",
    params(
        ("id" = String, Path, description = "Id of the unit: a TERYT code or a short name"),
        ("register" = String, Path, description = "Id of the register"),
    ),
    request_body = Decision,
    responses(
        (status = 204, description = "Decided"),
    ),
    security(("session" = []), ("key" = [])),
)]
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
