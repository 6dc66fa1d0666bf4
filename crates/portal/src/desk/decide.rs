//! Checked, submitted, approved, returned, withdrawn, undone.

use super::changesets::{answer, seen, sight, version};
use super::once::people_only;
use super::problem::{of_change, version_needed};
use super::show::{self, Sight};
use crate::signin::body::Body;
use crate::signin::extract::Signed;
use crate::signin::problem::{coded, of_store};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use httpkit::{Problem, ProblemKind};
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
    Ok(Json(show::checked(&catalogue, &found, personal)))
}

/// A conflict is told without personal data; those are asked for by name, entry by entry.
fn told(outcome: Result<Outcome, ChangeError>, store: &Store) -> Result<Response, Problem> {
    let o = outcome.map_err(|e| of_change(e, &store.catalogue(), false))?;
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
    seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
    told(store.submit_changeset(actor, id, version(&headers)).await, &store)
}

/// `POST …/approve`, for exactly the version in `If-Match`.
pub(crate) async fn approve(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    seen(&store, &asker, id).await?;
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
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
    answer(&store, &asker, &whole).await
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
    answer(&store, &asker, &whole).await
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
    let mut response = answer(&store, &asker, &whole).await?;
    *response.status_mut() = StatusCode::CREATED;
    if let Ok(at) = HeaderValue::from_str(&format!("/api/v1/changesets/{new}")) {
        response.headers_mut().insert(header::LOCATION, at);
    }
    Ok(response)
}
