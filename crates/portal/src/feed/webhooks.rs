//! Webhooks over HTTP. Their secret is in the answer that makes them, and nowhere else.

use super::Feed;
use crate::outbound::OutboundError;
use crate::signin::{Body, private};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::problem::{coded, of_account};
use httpkit::{Asked, Problem, ProblemKind};
use serde::Serialize;
use store::accounts::By;
use store::webhooks::{DeadRow, MadeWebhook, NewWebhook, WebhookRow};
use utoipa::ToSchema;
use uuid::Uuid;

#[derive(Serialize, ToSchema)]
struct Webhooks {
    webhooks: Vec<WebhookRow>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = DeadDeliveries)]
struct Dead {
    dead: Vec<DeadRow>,
}

#[derive(Serialize, ToSchema)]
struct Queued {
    queued: u64,
}

/// `GET /api/v1/webhooks`
#[utoipa::path(
    get, path = "/api/v1/webhooks", tag = "webhooks", operation_id = "listWebhooks",
    summary = "Lista powiadomień",
    description = "Webhooks of the key that asks, or of the units that the asker administers.",
    responses(
        (status = 200, description = "Webhooks", body = Webhooks),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(super) async fn list(State(feed): State<Feed>, Signed(asker): Signed) -> Result<Response, Problem> {
    let webhooks = feed.store.webhooks(By::Asker(&asker)).await.map_err(of_account)?;
    Ok(private(Webhooks { webhooks }))
}

/// `POST /api/v1/webhooks`
#[utoipa::path(
    post, path = "/api/v1/webhooks", tag = "webhooks", operation_id = "createWebhook",
    summary = "Zamówienie powiadomień",
    description = "Has changes sent to an address, signed with the secret that this answer shows once; what cannot \
        be delivered is tried again for hours.",
    request_body = NewWebhook,
    responses(
        (status = 201, description = "The secret; shown once", body = MadeWebhook),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(super) async fn create(
    State(feed): State<Feed>,
    Signed(asker): Signed,
    Body(new): Body<NewWebhook>,
) -> Result<Response, Problem> {
    feed.outbound.check(&new.url).map_err(|e| refused(&e))?;
    let made = feed.store.create_webhook(By::Asker(&asker), &new).await.map_err(of_account)?;
    let location = (header::LOCATION, format!("/api/v1/webhooks/{}", made.id));
    let keep = (header::CACHE_CONTROL, "private, no-store".to_owned());
    Ok((StatusCode::CREATED, [location, keep], Json(made)).into_response())
}

/// `DELETE /api/v1/webhooks/{id}`
#[utoipa::path(
    delete, path = "/api/v1/webhooks/{id}", tag = "webhooks", operation_id = "removeWebhook",
    summary = "Usunięcie powiadomień",
    description = "Nothing is sent any more.",
    params(("id" = Uuid, Path, description = "Id of the webhook")),
    responses(
        (status = 204, description = "Removed"),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(super) async fn remove(
    State(feed): State<Feed>,
    Signed(asker): Signed,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    feed.store.remove_webhook(By::Asker(&asker), number(&id)?).await.map_err(of_account)?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `GET /api/v1/webhooks/{id}/dead`
#[utoipa::path(
    get, path = "/api/v1/webhooks/{id}/dead", tag = "webhooks", operation_id = "listDeadDeliveries",
    summary = "Niedoręczone powiadomienia",
    description = "Deliveries that were given up.",
    params(("id" = Uuid, Path, description = "Id of the webhook")),
    responses(
        (status = 200, description = "Deliveries", body = Dead),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(super) async fn dead(
    State(feed): State<Feed>,
    Signed(asker): Signed,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let dead = feed.store.dead_deliveries(By::Asker(&asker), number(&id)?).await.map_err(of_account)?;
    Ok(private(Dead { dead }))
}

/// `POST /api/v1/webhooks/{id}/retry?delivery=`: all that were given up, or one of them.
#[utoipa::path(
    post, path = "/api/v1/webhooks/{id}/retry", tag = "webhooks", operation_id = "retryDeliveries",
    summary = "Ponowienie doręczenia",
    description = "Tries again what was given up, or one delivery of it.",
    params(
        ("id" = Uuid, Path, description = "Id of the webhook"),
        ("delivery" = Option<Uuid>, Query, description = "One of them"),
    ),
    responses(
        (status = 202, description = "Will be tried", body = Queued),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(super) async fn retry(
    State(feed): State<Feed>,
    Signed(asker): Signed,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&["delivery"])?;
    let one = asked.query.get("delivery").map(number).transpose()?;
    let queued = feed.store.retry_deliveries(By::Asker(&asker), number(&id)?, one).await.map_err(of_account)?;
    Ok((StatusCode::ACCEPTED, Json(Queued { queued })).into_response())
}

fn number(id: &str) -> Result<Uuid, Problem> {
    id.parse()
        .map_err(|_| coded(ProblemKind::NotFound, "not_found", "Nie ma takiego obiektu.", "There is no such object."))
}

fn refused(e: &OutboundError) -> Problem {
    let (pl, en) = match e {
        OutboundError::Private => (
            "Adres webhooka leży w sieci prywatnej, a tam powiadomień nie wysyłamy.",
            "The address lies in a private network, where nothing is sent.",
        ),
        OutboundError::UserInfo => (
            "Adres webhooka nie może zawierać nazwy użytkownika ani hasła.",
            "The address may not hold a user or a password.",
        ),
        _ => ("Adres webhooka musi zaczynać się od https://.", "The address must begin with https://."),
    };
    coded(ProblemKind::InvalidBody, "invalid_url", pl, en).member("attribute", "url")
}
