//! Drafting: changesets listed, opened, read and saved.

use super::document::{ChangesetShown, Changesets, WholeChangeset};
use super::show;
use super::wanted::Wanted;
use crate::openapi::parameters::MayMatch;
use crate::openapi::problem::{Conflict, NotFound, PreconditionFailed, Violations};
use crate::signin::body::Body;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::change::Sight;
use gate::change::{of_change, violations};
use gate::problem::nothing;
use gate::problem::of_store;
use httpkit::{Asked, Problem};
use registers::change::Draft;
use registers::rights::Action;
use registers::{Catalogue, Class};
use serde::Deserialize;
use serde_json::Value;
use store::Store;
use store::accounts::Asker;
use store::changes::{About, Actor, Changeset, Draftings, Listing, State as Stage};
use utoipa::ToSchema;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewChangeset)]
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

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ChangesetPatch)]
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
#[utoipa::path(
    post, path = "/api/v1/changesets", tag = "changesets", operation_id = "openChangeset",
    summary = "Nowy zestaw zmian",
    description = "Opens a draft of a unit, perhaps with changes in it. For editors.",
    request_body = Opening,
    responses(
        (status = 201, description = "Open; Location leads to it", body = WholeChangeset, headers(("ETag" = String, description = "Its version"))),
        NotFound, Conflict, PreconditionFailed, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn open(
    State(store): State<Store>,
    Signed(asker): Signed,
    Body(body): Body<Opening, { super::LARGEST }>,
) -> Result<Response, Problem> {
    let actor = Actor::of(&asker).ok_or_else(gate::people_only)?;
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
    let mut response = answer(&store, &asker, &whole).await?;
    *response.status_mut() = StatusCode::CREATED;
    if let Ok(at) = HeaderValue::from_str(&format!("/api/v1/changesets/{id}")) {
        response.headers_mut().insert(header::LOCATION, at);
    }
    Ok(response)
}

/// `GET /api/v1/changesets?state=&unit=&mine=1&before=&limit=`
#[utoipa::path(
    get, path = "/api/v1/changesets", tag = "changesets", operation_id = "listChangesets",
    summary = "Zestawy zmian",
    description = "Changesets of the units in which the asker edits, approves or audits, or the own ones; newest \
        first.",
    params(
        ("state" = Option<String>, Query, description = "States, separated by commas"),
        ("unit" = Option<String>, Query, description = "Of one unit"),
        ("mine" = Option<String>, Query, description = "`1`: the own ones"),
        ("before" = Option<i64>, Query, description = "With smaller numbers than this"),
        ("limit" = Option<i64>, Query, description = "How many; 100 when absent"),
    ),
    responses(
        (status = 200, description = "Changesets", body = Changesets),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn list(
    State(store): State<Store>,
    Signed(asker): Signed,
    asked: Asked,
) -> Result<Json<Changesets>, Problem> {
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
    Ok(Json(Changesets { changesets: found.into_iter().map(ChangesetShown::of).collect() }))
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

/// How much of a change of this class and unit somebody may read. Auditors, and those who have to do with another
/// register of the unit, see that there is one.
pub(crate) fn sight(asker: &Asker, head: &Changeset, class: &Class) -> Option<Sight> {
    let may = |action| asker.rights.may(action, &class.schema, &head.unit);
    let own = asker.person == Some(head.author) && may(Action::ReadInternal);
    (own || may(Action::Edit) || may(Action::Approve)).then(|| match may(Action::ReadPersonal) {
        true => Sight::Personal,
        false => Sight::Official,
    })
}

/// The changeset as the asker may see it. Personal data in it are read, so the journal hears of it first.
pub(crate) async fn answer(store: &Store, asker: &Asker, d: &Draftings) -> Result<Response, Problem> {
    let catalogue = store.catalogue();
    let seen = |id: &str| catalogue.by_id(id).and_then(|class| sight(asker, &d.changeset, class));
    let filled = |json: &Value| json.as_object().is_some_and(|map| !map.is_empty());
    if d.changes.iter().any(|w| filled(&w.personal) && seen(&w.class) == Some(Sight::Personal)) {
        store.journal_reading(asker, &d.changeset.unit, d.changeset.id).await.map_err(|e| of_store(&e))?;
    }
    let tag = format!("\"{}\"", d.changeset.version);
    let headers = [(header::ETAG, tag), (header::CACHE_CONTROL, "no-store".to_owned())];
    Ok((headers, Json(show::draftings(&catalogue, d, seen))).into_response())
}

/// `GET /api/v1/changesets/{id}`
#[utoipa::path(
    get, path = "/api/v1/changesets/{id}", tag = "changesets", operation_id = "showChangeset",
    summary = "Zestaw zmian",
    description = "A changeset with its changes, as far as the asker may read them; reading personal data is \
        journalled.",
    params(("id" = i64, Path, description = "Number of the changeset")),
    responses(
        (status = 200, description = "The changeset", body = WholeChangeset, headers(("ETag" = String, description = "Its version"))),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn show(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let found = seen(&store, &asker, id).await?;
    answer(&store, &asker, &found).await
}

/// The changeset's version in `If-Match`.
pub(crate) fn version(headers: &HeaderMap) -> Option<i64> {
    headers.get(header::IF_MATCH)?.to_str().ok()?.trim().trim_matches('"').parse().ok()
}

/// `PATCH /api/v1/changesets/{id}`: words and changes are written into the draft.
#[utoipa::path(
    patch, path = "/api/v1/changesets/{id}", tag = "changesets", operation_id = "saveChangeset",
    summary = "Zapisanie szkicu",
    description = "Writes words and changes into a draft. A change of an entry that is in the draft already takes \
        its place.",
    params(
        ("id" = i64, Path, description = "Number of the changeset"),
        MayMatch,
    ),
    request_body = Saving,
    responses(
        (status = 200, description = "Saved", body = WholeChangeset, headers(("ETag" = String, description = "Its version"))),
        Conflict, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn save(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    headers: HeaderMap,
    Body(body): Body<Saving, { super::LARGEST }>,
) -> Result<Response, Problem> {
    let actor = Actor::of(&asker).ok_or_else(gate::people_only)?;
    seen(&store, &asker, id).await?;
    let catalogue = store.catalogue();
    let drafts = drafts(&catalogue, &body.changes)?;
    let about = About { title: body.title, reason: body.reason, case_number: body.case_number };
    let fail = |e| of_change(e, &catalogue, false);
    store.put_changes(actor, id, version(&headers), &about, &drafts).await.map_err(fail)?;
    let whole = store.changeset(id).await.map_err(fail)?;
    answer(&store, &asker, &whole).await
}

/// `DELETE /api/v1/changesets/{id}/changes/{nr}`
#[utoipa::path(
    delete, path = "/api/v1/changesets/{id}/changes/{nr}", tag = "changesets", operation_id = "dropChange",
    summary = "Usunięcie zmiany ze szkicu",
    description = "Takes one change out of a draft.",
    params(
        ("id" = i64, Path, description = "Number of the changeset"),
        ("nr" = i32, Path, description = "Number of the change"),
        MayMatch,
    ),
    responses(
        (status = 200, description = "Without the change", body = WholeChangeset, headers(("ETag" = String, description = "Its version"))),
        Conflict,
    ),
    security(("session" = [])),
)]
pub(crate) async fn drop_one(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path((id, nr)): Path<(i64, i32)>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let actor = Actor::of(&asker).ok_or_else(gate::people_only)?;
    seen(&store, &asker, id).await?;
    let catalogue = store.catalogue();
    let fail = |e| of_change(e, &catalogue, false);
    store.drop_changes(actor, id, version(&headers), &[nr]).await.map_err(fail)?;
    let whole = store.changeset(id).await.map_err(fail)?;
    answer(&store, &asker, &whole).await
}
