//! API keys over HTTP. The secret is in the answer that makes the key, and nowhere else.

use super::body::Body;
use super::extract::Signed;
use super::problem::of_account;
use super::session::{done, private};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use httpkit::Problem;
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;
use store::Store;
use store::accounts::{By, NewKey, NewSecret};

/// `GET /api/v1/keys`
pub(crate) async fn list(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    let keys = store.keys(By::Asker(&asker)).await.map_err(of_account)?;
    Ok(private(json!({ "keys": keys })))
}

/// `POST /api/v1/keys`
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(new): Body<NewKey>,
) -> Result<Response, Problem> {
    Ok(made(&store.create_key(By::Asker(&asker), &new).await.map_err(of_account)?))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rotation {
    /// How long the old key stays good: a week when absent, at most thirty days.
    #[serde(default = "a_week")]
    overlap_hours: u32,
}

fn a_week() -> u32 {
    168
}

/// `POST /api/v1/keys/{id}/rotate`
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
    (StatusCode::CREATED, headers, Json(json!(key))).into_response()
}
