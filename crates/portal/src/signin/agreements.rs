//! Agreements over HTTP.

use super::body::Body;
use super::extract::Signed;
use super::problem::of_account;
use super::session::{done, private};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use httpkit::Problem;
use serde_json::json;
use store::Store;
use store::accounts::{By, NewAgreement};

/// `GET /api/v1/agreements`
pub(crate) async fn list(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    let all = store.agreements(By::Asker(&asker)).await.map_err(of_account)?;
    Ok(private(json!({ "agreements": all })))
}

/// `POST /api/v1/agreements`
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(new): Body<NewAgreement>,
) -> Result<Response, Problem> {
    let id = store.create_agreement(By::Asker(&asker), &new).await.map_err(of_account)?;
    let place = format!("/api/v1/agreements/{id}");
    Ok((StatusCode::CREATED, [(header::LOCATION, place)], Json(json!({ "id": id }))).into_response())
}

/// `DELETE /api/v1/agreements/{id}`: ends it now; the record stays.
pub(crate) async fn revoke(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    store.revoke_agreement(By::Asker(&asker), id).await.map_err(of_account)?;
    Ok(done())
}
