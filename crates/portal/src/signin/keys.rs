//! API keys over HTTP. The secret is in the answer that makes the key, and nowhere else.

use super::body::Body;
use super::session::{done, private};
use crate::openapi::problem::Conflict;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::problem::of_account;
use httpkit::Problem;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use store::Store;
use store::accounts::{By, KeyRow, NewKey, NewSecret};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
struct Keys {
    keys: Vec<KeyRow>,
}

/// `GET /api/v1/keys`
#[utoipa::path(
    get, path = "/api/v1/keys", tag = "keys", operation_id = "listKeys",
    summary = "Lista kluczy API",
    description = "Keys of the units that the asker administers, without their secrets, and how often each was \
        used.",
    responses(
        (status = 200, description = "Keys", body = Keys),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn list(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    let keys = store.keys(By::Asker(&asker)).await.map_err(of_account)?;
    Ok(private(Keys { keys }))
}

/// `POST /api/v1/keys`
#[utoipa::path(
    post, path = "/api/v1/keys", tag = "keys", operation_id = "createKey",
    summary = "Utworzenie klucza API",
    description = "Makes a key of a unit for a purpose, perhaps for some registers or an area only.",
    request_body = NewKey,
    responses(
        (status = 201, description = "The secret; shown once", body = NewSecret),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(new): Body<NewKey>,
) -> Result<Response, Problem> {
    Ok(made(&store.create_key(By::Asker(&asker), &new).await.map_err(of_account)?))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = KeyRotation)]
pub(crate) struct Rotation {
    /// How long the old key stays good: a week when absent, at most thirty days.
    #[serde(default = "a_week")]
    overlap_hours: u32,
}

fn a_week() -> u32 {
    168
}

/// `POST /api/v1/keys/{id}/rotate`
#[utoipa::path(
    post, path = "/api/v1/keys/{id}/rotate", tag = "keys", operation_id = "rotateKey",
    summary = "Wymiana klucza API",
    description = "Makes a successor; the old key stays good for a while.",
    params(("id" = i64, Path, description = "Number of the key")),
    request_body = Rotation,
    responses(
        (status = 201, description = "The successor's secret; shown once", body = NewSecret),
        Conflict,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn rotate(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    Body(Rotation { overlap_hours }): Body<Rotation>,
) -> Result<Response, Problem> {
    let overlap = Duration::from_secs(u64::from(overlap_hours) * 3600);
    Ok(made(&store.rotate_key(By::Asker(&asker), id, overlap).await.map_err(of_account)?))
}

/// `DELETE /api/v1/keys/{id}`
#[utoipa::path(
    delete, path = "/api/v1/keys/{id}", tag = "keys", operation_id = "revokeKey",
    summary = "Unieważnienie klucza API",
    description = "Ends the key now; the record stays.",
    params(("id" = i64, Path, description = "Number of the key")),
    responses(
        (status = 204, description = "Revoked"),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn revoke(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    store.revoke_key(By::Asker(&asker), id).await.map_err(of_account)?;
    Ok(done())
}

fn made(key: &NewSecret) -> Response {
    let headers = [(header::LOCATION, format!("/api/v1/keys/{}", key.id)), (header::CACHE_CONTROL, "no-store".into())];
    (StatusCode::CREATED, headers, Json(key)).into_response()
}
