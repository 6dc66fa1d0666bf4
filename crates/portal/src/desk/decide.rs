//! Checked, submitted, approved, returned, withdrawn, undone.

use super::changesets::{answer, seen, sight, version};
use super::document::{Checked, Outcome, WholeChangeset};
use super::show;
use crate::openapi::parameters::{IfMatch, MayMatch};
use crate::openapi::problem::{Conflict, PreconditionFailed, Violations};
use crate::signin::body::Body;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::change::Sight;
use gate::change::{of_change, version_needed};
use gate::problem::{coded, of_store};
use httpkit::{Problem, ProblemKind};
use serde::Deserialize;
use store::Store;
use store::accounts::Asker;
use store::changes::{self, Actor, ChangeError, Draftings};
use utoipa::ToSchema;

#[derive(Deserialize, Default, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = WhyDecided)]
pub(crate) struct Reason {
    #[serde(default)]
    reason: String,
}

/// Whether everything in the changeset may be read, and with personal data; nothing when a part of it may not.
fn personal(store: &Store, asker: &Asker, d: &Draftings) -> Option<bool> {
    let catalogue = store.catalogue();
    let classes = d.changes.iter().filter_map(|w| catalogue.by_id(&w.class));
    let mut all = true;
    for class in classes {
        all &= sight(asker, &d.changeset, class)? == Sight::Personal;
    }
    Some(all)
}

/// `POST …/check`
#[utoipa::path(
    post, path = "/api/v1/changesets/{id}/check", tag = "changesets", operation_id = "checkChangeset",
    summary = "Sprawdzenie zestawu",
    description = "Judges the whole changeset against the state that it would meet: violations, conflicts, what \
        follows in other registers. Nothing changes.",
    params(("id" = i64, Path, description = "Number of the changeset")),
    responses(
        (status = 200, description = "What a check found", body = Checked),
        Conflict,
    ),
    security(("session" = [])),
)]
pub(crate) async fn check(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Json<Checked>, Problem> {
    let d = seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(gate::people_only)?;
    // An approver looks at what the author may change; the right to approve does not make an editor.
    let actor =
        if asker.person == Some(d.changeset.author) { actor } else { Actor::House { id: asker.person.unwrap_or(0) } };
    let catalogue = store.catalogue();
    let Some(mut personal) = personal(&store, &asker, &d) else {
        return Err(coded(
            ProblemKind::Forbidden,
            "forbidden",
            "Zestaw sprawdzają ci, którzy redagują albo zatwierdzają wszystko, co w nim jest.",
            "A changeset is checked by those who edit or approve everything in it.",
        ));
    };
    let found = store.check_changeset(actor, id).await.map_err(|e| of_change(e, &catalogue, false))?;
    if personal && !found.conflicts.is_empty() {
        store.journal_reading(&asker, &d.changeset.unit, id).await.map_err(|e| of_store(&e))?;
    } else {
        personal = false;
    }
    Ok(Json(show::checked(&catalogue, found, personal)))
}

/// A conflict is told without personal data; those are asked for by name, entry by entry.
fn told(outcome: Result<changes::Outcome, ChangeError>, store: &Store) -> Result<Response, Problem> {
    let o = outcome.map_err(|e| of_change(e, &store.catalogue(), false))?;
    let tag = format!("\"{}\"", o.version);
    Ok(([(header::ETAG, tag)], Json(Outcome::of(o))).into_response())
}

/// `POST …/submit`
#[utoipa::path(
    post, path = "/api/v1/changesets/{id}/submit", tag = "changesets", operation_id = "submitChangeset",
    summary = "Zgłoszenie zestawu",
    description = "Applies it, all or nothing; where the register wants four eyes it waits for somebody else \
        (`state` is `zgloszony`). 412 holds conflicts, 422 every broken rule.",
    params(
        ("id" = i64, Path, description = "Number of the changeset"),
        MayMatch,
    ),
    responses(
        (status = 200, description = "Applied or waiting: see `state`", body = Outcome, headers(("ETag" = String, description = "Version of the changeset"))),
        Conflict, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn submit(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(gate::people_only)?;
    told(store.submit_changeset(actor, id, version(&headers)).await, &store)
}

/// `POST …/approve`, for exactly the version in `If-Match`.
#[utoipa::path(
    post, path = "/api/v1/changesets/{id}/approve", tag = "changesets", operation_id = "approveChangeset",
    summary = "Zatwierdzenie zestawu",
    description = "Applies exactly the version in If-Match; 409 when the author has changed it meanwhile. For \
        approvers other than the author.",
    params(
        ("id" = i64, Path, description = "Number of the changeset"),
        IfMatch,
    ),
    responses(
        (status = 200, description = "Applied", body = Outcome, headers(("ETag" = String, description = "Version of the changeset"))),
        Conflict, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn approve(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(gate::people_only)?;
    let at = version(&headers).ok_or_else(version_needed)?;
    match store.approve_changeset(actor, id, at, None).await {
        // What was approved is not what is there: the approval meets another state of affairs.
        Err(ChangeError::Stale { current }) => Err(Problem::conflict(
            "Zestaw zmienił się po zgłoszeniu; obejrzyj go ponownie przed zatwierdzeniem.",
            "The changeset was changed after it was submitted; look at it again before approving.",
        )
        .member("code", "changed_since_submission")
        .member("current_version", current)),
        other => told(other, &store),
    }
}

/// `POST …/return` with a reason.
#[utoipa::path(
    post, path = "/api/v1/changesets/{id}/return", tag = "changesets", operation_id = "returnChangeset",
    summary = "Zwrot zestawu autorowi",
    description = "Gives it back with a reason. For approvers.",
    params(
        ("id" = i64, Path, description = "Number of the changeset"),
        IfMatch,
    ),
    request_body = Reason,
    responses(
        (status = 200, description = "Given back", body = WholeChangeset, headers(("ETag" = String, description = "Its version"))),
        Conflict,
    ),
    security(("session" = [])),
)]
pub(crate) async fn give_back(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Body(body): Body<Reason>,
) -> Result<Response, Problem> {
    seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(gate::people_only)?;
    let at = version(&headers).ok_or_else(version_needed)?;
    if body.reason.trim().is_empty() {
        return Err(Problem::invalid_body("Zwrot wymaga podania powodu.", "Returning needs a reason.")
            .member("code", "reason_needed"));
    }
    let fail = |e| of_change(e, &store.catalogue(), false);
    store.return_changeset(actor, id, at, body.reason.trim()).await.map_err(fail)?;
    let whole = store.changeset(id).await.map_err(fail)?;
    answer(&store, &asker, &whole).await
}

/// `POST …/withdraw`
#[utoipa::path(
    post, path = "/api/v1/changesets/{id}/withdraw", tag = "changesets", operation_id = "withdrawChangeset",
    summary = "Wycofanie zestawu",
    description = "The author gives it up.",
    params(("id" = i64, Path, description = "Number of the changeset")),
    responses(
        (status = 200, description = "Given up", body = WholeChangeset, headers(("ETag" = String, description = "Its version"))),
        Conflict,
    ),
    security(("session" = [])),
)]
pub(crate) async fn withdraw(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(gate::people_only)?;
    let fail = |e| of_change(e, &store.catalogue(), false);
    store.withdraw_changeset(actor, id).await.map_err(fail)?;
    let whole = store.changeset(id).await.map_err(fail)?;
    answer(&store, &asker, &whole).await
}

/// `POST …/undo`: 201 with the draft that takes it back.
#[utoipa::path(
    post, path = "/api/v1/changesets/{id}/undo", tag = "changesets", operation_id = "undoChangeset",
    summary = "Cofnięcie zestawu",
    description = "Opens a draft that takes back what the changeset did; it goes the way of every other.",
    params(("id" = i64, Path, description = "Number of the changeset")),
    request_body = Reason,
    responses(
        (status = 201, description = "The draft; Location leads to it", body = WholeChangeset, headers(("ETag" = String, description = "Its version"))),
        Conflict, PreconditionFailed, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn undo(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    Body(body): Body<Reason>,
) -> Result<Response, Problem> {
    seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(gate::people_only)?;
    let fail = |e| of_change(e, &store.catalogue(), false);
    let new = store.undo_changeset(actor, id, &body.reason).await.map_err(fail)?;
    let whole = store.changeset(new).await.map_err(fail)?;
    let mut response = answer(&store, &asker, &whole).await?;
    *response.status_mut() = StatusCode::CREATED;
    if let Ok(at) = HeaderValue::from_str(&format!("/api/v1/changesets/{new}")) {
        response.headers_mut().insert(header::LOCATION, at);
    }
    Ok(response)
}
