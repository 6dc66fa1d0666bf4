//! Drafting: changesets listed, opened, read and saved.

use super::entries::sees_personal;
use super::once::people_only;
use super::place::nothing;
use super::problem::{of_change, violations};
use super::show;
use super::wanted::Wanted;
use crate::signin::body::Body;
use crate::signin::extract::Signed;
use crate::signin::problem::of_store;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use httpkit::{Asked, Problem};
use registers::Catalogue;
use registers::change::Draft;
use registers::rights::Action;
use serde::Deserialize;
use serde_json::{Value, json};
use store::Store;
use store::accounts::Asker;
use store::changes::{About, Actor, Draftings, Listing, State as Stage};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Opening {
    unit: String,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    case_number: Option<String>,
    #[serde(default)]
    changes: Vec<Wanted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Saving {
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    case_number: Option<String>,
    #[serde(default)]
    changes: Vec<Wanted>,
}

/// All changes of a body, or everything that cannot be read in them.
pub(crate) fn drafts(catalogue: &Catalogue, wanted: &[Wanted]) -> Result<Vec<Draft>, Problem> {
    let mut all = Vec::with_capacity(wanted.len());
    let mut wrong = Vec::new();
    for (i, w) in wanted.iter().enumerate() {
        match w.draft(catalogue, None, None) {
            Ok(d) => all.push(d),
            Err(list) => wrong
                .extend(list.into_iter().map(|v| if v.object.is_some() { v } else { v.of(format!("changes/{i}")) })),
        }
    }
    if wrong.is_empty() { Ok(all) } else { Err(violations(&wrong)) }
}

/// `POST /api/v1/changesets`
pub(crate) async fn open(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(body): Body<Opening>,
) -> Result<Response, Problem> {
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
    let catalogue = store.catalogue();
    let drafts = drafts(&catalogue, &body.changes)?;
    let anywhere = asker.rights.units_anywhere(Action::Edit);
    if !anywhere.iter().any(|u| **u == *body.unit) {
        return Err(nothing());
    }
    let about = About { title: body.title, reason: body.reason, case_number: body.case_number };
    let fail = |e| of_change(e, &catalogue, false);
    let id = store.open_changeset(actor, &body.unit, &about).await.map_err(fail)?;
    if !drafts.is_empty()
        && let Err(e) = store.put_changes(actor, id, None, &About::default(), &drafts).await
    {
        if let Err(left) = store.withdraw_changeset(actor, id).await {
            tracing::warn!(changeset = id, error = %left, "a changeset could not be withdrawn");
        }
        return Err(fail(e));
    }
    let whole = store.changeset(id).await.map_err(fail)?;
    let mut response = answer(&catalogue, &asker, &whole);
    *response.status_mut() = StatusCode::CREATED;
    if let Ok(at) = HeaderValue::from_str(&format!("/api/v1/changesets/{id}")) {
        response.headers_mut().insert(header::LOCATION, at);
    }
    Ok(response)
}

/// `GET /api/v1/changesets?state=&unit=&mine=1&before=&limit=`
pub(crate) async fn list(
    State(store): State<Store>,
    Signed(asker): Signed,
    asked: Asked,
) -> Result<Json<Value>, Problem> {
    asked.only(&["state", "unit", "mine", "before", "limit"])?;
    let number =
        |name: &str| registers::Words { pl: format!("liczba całkowita ({name})"), en: format!("an integer ({name})") };
    let states = asked.query.get("state").into_iter().flat_map(|s| s.split(',')).filter_map(Stage::parse).collect();
    let mut units: Vec<String> = reachable(&asker);
    if let Some(one) = asked.query.get("unit") {
        units.retain(|u| u == one);
    }
    let mine = asked.query.get("mine") == Some("1");
    let wanted = Listing {
        units: if mine { Vec::new() } else { units },
        author: asker.person.filter(|_| mine),
        states,
        before: asked.query.parsed("before", &number("before"))?,
        limit: asked.query.parsed("limit", &number("limit"))?.unwrap_or(100),
    };
    let found = store.changesets(&wanted).await.map_err(|e| of_store(&e))?;
    Ok(Json(json!({ "changesets": found.iter().map(show::changeset).collect::<Vec<_>>() })))
}

/// Units whose changesets somebody may look at.
fn reachable(asker: &Asker) -> Vec<String> {
    let mut all: Vec<String> = [Action::Edit, Action::Approve, Action::Audit]
        .into_iter()
        .flat_map(|a| asker.rights.units_anywhere(a))
        .map(|u| u.to_string())
        .collect();
    all.sort();
    all.dedup();
    all
}

/// A changeset that the asker may see: its author, and those who edit or approve in its unit.
pub(crate) async fn seen(store: &Store, asker: &Asker, id: i64) -> Result<Draftings, Problem> {
    let found = store.changeset(id).await.map_err(|e| of_change(e, &store.catalogue(), false))?;
    let own = asker.person == Some(found.changeset.author);
    if own || reachable(asker).contains(&found.changeset.unit) {
        return Ok(found);
    }
    Err(of_change(store::changes::ChangeError::NotFound("changeset"), &store.catalogue(), false))
}

pub(crate) fn answer(catalogue: &Catalogue, asker: &Asker, d: &Draftings) -> Response {
    let classes: Vec<&str> = d.changes.iter().map(|w| w.class.as_str()).collect();
    let personal = sees_personal(asker, catalogue, &classes);
    let tag = format!("\"{}\"", d.changeset.version);
    (
        [(header::ETAG, tag), (header::CACHE_CONTROL, "no-store".to_owned())],
        Json(show::draftings(catalogue, d, personal)),
    )
        .into_response()
}

/// `GET /api/v1/changesets/{id}`
pub(crate) async fn show(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let found = seen(&store, &asker, id).await?;
    Ok(answer(&store.catalogue(), &asker, &found))
}

/// The changeset's version in `If-Match`.
pub(crate) fn version(headers: &HeaderMap) -> Option<i64> {
    headers.get(header::IF_MATCH)?.to_str().ok()?.trim().trim_matches('"').parse().ok()
}

/// `PATCH /api/v1/changesets/{id}`: words and changes are written into the draft.
pub(crate) async fn save(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Body(body): Body<Saving>,
) -> Result<Response, Problem> {
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
    seen(&store, &asker, id).await?;
    let catalogue = store.catalogue();
    let drafts = drafts(&catalogue, &body.changes)?;
    let about = About { title: body.title, reason: body.reason, case_number: body.case_number };
    let fail = |e| of_change(e, &catalogue, false);
    store.put_changes(actor, id, version(&headers), &about, &drafts).await.map_err(fail)?;
    let whole = store.changeset(id).await.map_err(fail)?;
    Ok(answer(&catalogue, &asker, &whole))
}

/// `DELETE /api/v1/changesets/{id}/changes/{nr}`
pub(crate) async fn drop_one(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path((id, nr)): Path<(i64, i32)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let actor = Actor::of(&asker).ok_or_else(people_only)?;
    seen(&store, &asker, id).await?;
    let catalogue = store.catalogue();
    let fail = |e| of_change(e, &catalogue, false);
    store.drop_changes(actor, id, version(&headers), &[nr]).await.map_err(fail)?;
    let whole = store.changeset(id).await.map_err(fail)?;
    Ok(answer(&catalogue, &asker, &whole))
}
