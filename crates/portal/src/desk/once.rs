//! One change in one request: a changeset that is opened, filled and submitted at once.

use super::document::Outcome;
use super::place::Place;
use super::wanted::Wanted;
use crate::openapi::parameters::{IfMatch, InClass, MayMatch, OfEntry};
use crate::openapi::problem::{Conflict, PreconditionRequired, Violations};
use crate::signin::body::Body;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::change::{of_change, version_needed, violations};
use gate::problem::nothing;
use httpkit::{Asked, Problem};
use registers::Class;
use registers::change::Op;
use store::Store;
use store::accounts::Asker;
use store::changes::{About, Actor, State as Stage};

/// `POST …/features`: 201 when it stands, 202 when somebody else has to approve it.
#[utoipa::path(
    post, path = "/api/v1/registers/{register}/classes/{class}/features", tag = "features", operation_id = "createEntry",
    summary = "Nowy wpis",
    description = "One new entry in a changeset of its own. 422 names every broken rule at once. For editors; keys \
        only read.",
    params(
        InClass,
        ("unit" = Option<String>, Query, description = "On whose behalf; needed by those who edit in several units"),
        ("title" = Option<String>, Query, description = "Title of the changeset"),
        ("reason" = Option<String>, Query, description = "Why"),
        ("case_number" = Option<String>, Query, description = "Number of the case"),
    ),
    request_body = Wanted,
    responses(
        (status = 201, description = "It stands; Location leads to it", body = Outcome, headers(("ETag" = String, description = "Its version"))),
        (status = 202, description = "Somebody else has to approve it; Location leads to the changeset", body = Outcome),
        Conflict, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    place: Place,
    asked: Asked,
    Body(wanted): Body<Wanted>,
) -> Result<Response, Problem> {
    apply(&store, &asker, &place, &asked, wanted, Op::Utworz).await
}

/// `PUT …/features/{id}`: what is not given becomes empty.
#[utoipa::path(
    put, path = "/api/v1/registers/{register}/classes/{class}/features/{id}", tag = "features", operation_id = "replaceEntry",
    summary = "Zastąpienie wpisu",
    description = "Attributes that are not given become empty. 412 holds the version that stands now, the one that \
        was sent and their ancestor, attribute by attribute. The version stands in If-Match or in \
        `base`.",
    params(
        OfEntry,
        MayMatch,
        ("unit" = Option<String>, Query, description = "On whose behalf; needed by those who edit in several units"),
        ("title" = Option<String>, Query, description = "Title of the changeset"),
        ("reason" = Option<String>, Query, description = "Why"),
        ("case_number" = Option<String>, Query, description = "Number of the case"),
    ),
    request_body = Wanted,
    responses(
        (status = 200, description = "It stands", body = Outcome, headers(("ETag" = String, description = "The new version"))),
        (status = 202, description = "Somebody else has to approve it; Location leads to the changeset", body = Outcome),
        Conflict, PreconditionRequired, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn replace(
    State(store): State<Store>,
    Signed(asker): Signed,
    place: Place,
    asked: Asked,
    Body(mut wanted): Body<Wanted>,
) -> Result<Response, Problem> {
    wanted.base = Some(base(&asked.headers, wanted.base.as_deref())?);
    for (i, a) in place.class.attributes.iter().enumerate() {
        if Some(i) != place.class.main_geometry && a.derive.is_none() && !wanted.properties.contains_key(&a.name) {
            wanted.properties.insert(a.name.clone(), serde_json::Value::Null);
        }
    }
    apply(&store, &asker, &place, &asked, wanted, Op::Zmien).await
}

/// `PATCH …/features/{id}`: what is not given stays.
#[utoipa::path(
    patch, path = "/api/v1/registers/{register}/classes/{class}/features/{id}", tag = "features", operation_id = "changeEntry",
    summary = "Zmiana wpisu",
    description = "Attributes that are not given stay. 412 and 422 as with PUT.",
    params(
        OfEntry,
        MayMatch,
        ("unit" = Option<String>, Query, description = "On whose behalf; needed by those who edit in several units"),
        ("title" = Option<String>, Query, description = "Title of the changeset"),
        ("reason" = Option<String>, Query, description = "Why"),
        ("case_number" = Option<String>, Query, description = "Number of the case"),
    ),
    request_body = Wanted,
    responses(
        (status = 200, description = "It stands", body = Outcome, headers(("ETag" = String, description = "The new version"))),
        (status = 202, description = "Somebody else has to approve it; Location leads to the changeset", body = Outcome),
        Conflict, PreconditionRequired, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn change(
    State(store): State<Store>,
    Signed(asker): Signed,
    place: Place,
    asked: Asked,
    Body(mut wanted): Body<Wanted>,
) -> Result<Response, Problem> {
    wanted.base = Some(base(&asked.headers, wanted.base.as_deref())?);
    apply(&store, &asker, &place, &asked, wanted, Op::Zmien).await
}

/// `DELETE …/features/{id}`: the entry ends; its versions stay.
#[utoipa::path(
    delete, path = "/api/v1/registers/{register}/classes/{class}/features/{id}", tag = "features", operation_id = "endEntry",
    summary = "Zakończenie wpisu",
    description = "The entry ends; its versions stay readable.",
    params(
        OfEntry,
        IfMatch,
        ("unit" = Option<String>, Query, description = "On whose behalf; needed by those who edit in several units"),
        ("title" = Option<String>, Query, description = "Title of the changeset"),
        ("reason" = Option<String>, Query, description = "Why"),
        ("case_number" = Option<String>, Query, description = "Number of the case"),
    ),
    responses(
        (status = 200, description = "It has ended", body = Outcome, headers(("ETag" = String, description = "The new version"))),
        (status = 202, description = "Somebody else has to approve it; Location leads to the changeset", body = Outcome),
        Conflict, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn end(
    State(store): State<Store>,
    Signed(asker): Signed,
    place: Place,
    asked: Asked,
) -> Result<Response, Problem> {
    let wanted: Wanted = serde_json::from_value(serde_json::json!({ "base": base(&asked.headers, None)? }))
        .map_err(|e| Problem::internal(&e))?;
    apply(&store, &asker, &place, &asked, wanted, Op::Zakoncz).await
}

/// The version that the client saw: `If-Match`, or `base` in the body.
fn base(headers: &HeaderMap, written: Option<&str>) -> Result<String, Problem> {
    let matched = headers.get(header::IF_MATCH).and_then(|v| v.to_str().ok()).map(|v| v.trim().trim_matches('"'));
    matched.filter(|v| !v.is_empty()).or(written).map(str::to_owned).ok_or_else(version_needed)
}

/// Gives up the changeset of one request that came to nothing. The answer says what was wrong; a draft that nobody
/// asked for would only be in the way.
pub(crate) async fn give_up(store: &Store, actor: Actor<'_>, id: i64) {
    if let Err(left) = store.withdraw_changeset(actor, id).await {
        tracing::warn!(changeset = id, error = %left, "a changeset of one request could not be withdrawn");
    }
}

async fn apply(
    store: &Store,
    asker: &Asker,
    place: &Place,
    asked: &Asked,
    mut wanted: Wanted,
    op: Op,
) -> Result<Response, Problem> {
    asked.only(&["unit", "title", "reason", "case_number"])?;
    let actor = Actor::of(asker).ok_or_else(gate::people_only)?;
    let class: &Class = &place.class;
    if place.object.is_some() {
        wanted.id = Some(place.id());
    }
    let unit = gate::unit_for(asker, asked.query.get("unit"), &class.schema)?;
    let catalogue = store.catalogue();
    let draft = wanted.draft(&catalogue, Some(class), Some(op)).map_err(|v| violations(&v))?;
    let told = |name: &str| asked.query.get(name).map(str::to_owned);
    let about = About { title: told("title"), reason: told("reason"), case_number: told("case_number") };
    // A conflict is told without personal data: those are asked for by name, and the journal hears of it.
    let fail = |e| of_change(e, &catalogue, false);
    let outcome = store.change_at_once(actor, &unit, &about, &[draft]).await.map_err(fail)?;
    if outcome.state != Stage::Zastosowany {
        let location = format!("/api/v1/changesets/{}", outcome.changeset);
        return Ok((StatusCode::ACCEPTED, [(header::LOCATION, location)], Json(Outcome::of(outcome))).into_response());
    }
    let own = outcome.applied.iter().find(|a| !a.along).cloned();
    let tag = own.as_ref().and_then(|a| a.after.as_deref()).map(|v| format!("\"{v}\""));
    let mut response = Json(Outcome::of(outcome)).into_response();
    if let Some(tag) = tag.and_then(|t| HeaderValue::from_str(&t).ok()) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    if op == Op::Utworz {
        *response.status_mut() = StatusCode::CREATED;
        let made = own.ok_or_else(nothing)?;
        let at = format!("{}/{}_{}", asked.path, made.namespace, made.local);
        if let Ok(at) = HeaderValue::from_str(&at) {
            response.headers_mut().insert(header::LOCATION, at);
        }
    }
    Ok(response)
}
