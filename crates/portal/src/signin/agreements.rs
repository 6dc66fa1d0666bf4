//! Agreements over HTTP.

use super::body::Body;
use super::session::{done, private};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::problem::of_account;
use httpkit::Problem;
use serde::Serialize;
use store::Store;
use store::accounts::{Agreement, By, NewAgreement};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
struct Agreements {
    agreements: Vec<Agreement>,
}

#[derive(Serialize, ToSchema)]
struct MadeAgreement {
    id: i64,
}

/// `GET /api/v1/agreements`
#[utoipa::path(
    get, path = "/api/v1/agreements", tag = "agreements", operation_id = "listAgreements",
    summary = "Lista porozumień",
    description = "Agreements of which the asker may know: all for regional administrators, else those of the own \
        units.",
    responses(
        (status = 200, description = "Agreements", body = Agreements),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn list(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    let agreements = store.agreements(By::Asker(&asker)).await.map_err(of_account)?;
    Ok(private(Agreements { agreements }))
}

/// `POST /api/v1/agreements`
#[utoipa::path(
    post, path = "/api/v1/agreements", tag = "agreements", operation_id = "createAgreement",
    summary = "Zawarcie porozumienia",
    description = "Lets a unit read what another one keeps, some registers of it, perhaps only in an area, until a \
        day. For regional administrators.",
    request_body = NewAgreement,
    responses(
        (status = 201, description = "Made", body = MadeAgreement),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(new): Body<NewAgreement>,
) -> Result<Response, Problem> {
    let id = store.create_agreement(By::Asker(&asker), &new).await.map_err(of_account)?;
    let place = format!("/api/v1/agreements/{id}");
    Ok((StatusCode::CREATED, [(header::LOCATION, place)], Json(MadeAgreement { id })).into_response())
}

/// `DELETE /api/v1/agreements/{id}`: ends it now; the record stays.
#[utoipa::path(
    delete, path = "/api/v1/agreements/{id}", tag = "agreements", operation_id = "revokeAgreement",
    summary = "Zakończenie porozumienia",
    description = "Ends it now; the record stays.",
    params(("id" = i64, Path, description = "Number of the agreement")),
    responses(
        (status = 204, description = "Ended"),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn revoke(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    store.revoke_agreement(By::Asker(&asker), id).await.map_err(of_account)?;
    Ok(done())
}
