//! A person's own passwords for programs. The secret is in the answer that makes one, and nowhere else.

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
use store::accounts::{NewProgramPassword, NewProgramSecret, ProgramPassword};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
struct ProgramPasswords {
    passwords: Vec<ProgramPassword>,
}

/// `GET /api/v1/me/program-passwords`
#[utoipa::path(
    get, path = "/api/v1/me/program-passwords", tag = "session", operation_id = "listProgramPasswords",
    summary = "Moje hasła dla programów",
    description = "The asker's own passwords for programs (QGIS, GDAL, scripts), without their secrets.",
    responses(
        (status = 200, description = "Passwords", body = ProgramPasswords),
    ),
    security(("session" = [])),
)]
pub(crate) async fn list(State(store): State<Store>, Signed(asker): Signed) -> Result<Response, Problem> {
    let passwords = store.program_passwords(&asker).await.map_err(of_account)?;
    Ok(private(ProgramPasswords { passwords }))
}

/// `POST /api/v1/me/program-passwords`
#[utoipa::path(
    post, path = "/api/v1/me/program-passwords", tag = "session", operation_id = "createProgramPassword",
    summary = "Utworzenie hasła dla programu",
    description = "Makes a password that a program shows with the asker's login (HTTP Basic). It opens what the asker \
        may do, and needs no second factor.",
    request_body = NewProgramPassword,
    responses(
        (status = 201, description = "The secret; shown once", body = NewProgramSecret),
    ),
    security(("session" = [])),
)]
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(new): Body<NewProgramPassword>,
) -> Result<Response, Problem> {
    let made = store.create_program_password(&asker, &new).await.map_err(of_account)?;
    Ok((StatusCode::CREATED, [(header::CACHE_CONTROL, "no-store")], Json(made)).into_response())
}

/// `DELETE /api/v1/me/program-passwords/{id}`
#[utoipa::path(
    delete, path = "/api/v1/me/program-passwords/{id}", tag = "session", operation_id = "dropProgramPassword",
    summary = "Usunięcie hasła dla programu",
    description = "Ends one of the asker's passwords for programs at once.",
    params(
        ("id" = i64, Path, description = "Its number"),
    ),
    responses(
        (status = 204, description = "It has ended"),
    ),
    security(("session" = [])),
)]
pub(crate) async fn drop_one(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    store.drop_program_password(&asker, id).await.map_err(of_account)?;
    Ok(done())
}
