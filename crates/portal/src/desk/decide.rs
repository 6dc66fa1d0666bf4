//! Checked, submitted, approved, returned, withdrawn, undone.

use super::changesets::{answer, seen, version};
use super::entries::sees_personal;
use super::once::people_only;
use super::problem::{of_change, version_needed};
use super::show;
use crate::signin::body::Body;
use crate::signin::extract::Signed;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use httpkit::Problem;
use serde::Deserialize;
use serde_json::Value;
use store::Store;
use store::accounts::Asker;
use store::changes::{Actor, ChangeError, Draftings, Outcome};

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reason {
    #[serde(default)]
    reason: String,
}

fn personal(store: &Store, asker: &Asker, d: &Draftings) -> bool {
    let classes: Vec<&str> = d.changes.iter().map(|w| w.class.as_str()).collect();
    sees_personal(asker, &store.catalogue(), &classes)
}

/// `POST …/check`
pub(crate) async fn check(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Json<Value>, Problem> {
    let d = seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
    // An approver looks at what the author may change; the right to approve does not make an editor.
    let actor =
        if asker.person == Some(d.changeset.author) { actor } else { Actor::House { id: asker.person.unwrap_or(0) } };
    let catalogue = store.catalogue();
    let personal = personal(&store, &asker, &d);
    let found = store.check_changeset(actor, id).await.map_err(|e| of_change(e, &catalogue, personal))?;
    Ok(Json(show::checked(&catalogue, &found, personal)))
}

fn told(outcome: Result<Outcome, ChangeError>, store: &Store, personal: bool) -> Result<Response, Problem> {
    let o = outcome.map_err(|e| of_change(e, &store.catalogue(), personal))?;
    let tag = format!("\"{}\"", o.version);
    Ok(([(header::ETAG, tag)], Json(show::outcome(&o))).into_response())
}

/// `POST …/submit`
pub(crate) async fn submit(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let d = seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
    let personal = personal(&store, &asker, &d);
    told(store.submit_changeset(actor, id, version(&headers)).await, &store, personal)
}

/// `POST …/approve`, for exactly the version in `If-Match`.
pub(crate) async fn approve(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let d = seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
    let at = version(&headers).ok_or_else(version_needed)?;
    let personal = personal(&store, &asker, &d);
    match store.approve_changeset(actor, id, at, None).await {
        // What was approved is not what is there: the approval meets another state of affairs.
        Err(ChangeError::Stale { current }) => Err(Problem::conflict(
            "Zestaw zmienił się po zgłoszeniu; obejrzyj go ponownie przed zatwierdzeniem.",
            "The changeset was changed after it was submitted; look at it again before approving.",
        )
        .member("code", "changed_since_submission")
        .member("current_version", current)),
        other => told(other, &store, personal),
    }
}

/// `POST …/return` with a reason.
pub(crate) async fn give_back(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Body(body): Body<Reason>,
) -> Result<Response, Problem> {
    seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
    let at = version(&headers).ok_or_else(version_needed)?;
    if body.reason.trim().is_empty() {
        return Err(Problem::invalid_body("Zwrot wymaga podania powodu.", "Returning needs a reason.")
            .member("code", "reason_needed"));
    }
    let fail = |e| of_change(e, &store.catalogue(), false);
    store.return_changeset(actor, id, at, body.reason.trim()).await.map_err(fail)?;
    let whole = store.changeset(id).await.map_err(fail)?;
    Ok(answer(&store.catalogue(), &asker, &whole))
}

/// `POST …/withdraw`
pub(crate) async fn withdraw(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
    let fail = |e| of_change(e, &store.catalogue(), false);
    store.withdraw_changeset(actor, id).await.map_err(fail)?;
    let whole = store.changeset(id).await.map_err(fail)?;
    Ok(answer(&store.catalogue(), &asker, &whole))
}

/// `POST …/undo`: 201 with the draft that takes it back.
pub(crate) async fn undo(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    Body(body): Body<Reason>,
) -> Result<Response, Problem> {
    seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
    let fail = |e| of_change(e, &store.catalogue(), false);
    let new = store.undo_changeset(actor, id, &body.reason).await.map_err(fail)?;
    let whole = store.changeset(new).await.map_err(fail)?;
    let mut response = answer(&store.catalogue(), &asker, &whole);
    *response.status_mut() = StatusCode::CREATED;
    if let Ok(at) = HeaderValue::from_str(&format!("/api/v1/changesets/{new}")) {
        response.headers_mut().insert(header::LOCATION, at);
    }
    Ok(response)
}
