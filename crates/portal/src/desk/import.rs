//! Many entries at once from a GeoJSON feature collection: a changeset like any other, with a dry run.

use super::changesets::drafts;
use super::document::{Checked, Outcome};
use super::once::give_up;
use super::show;
use super::wanted::Wanted;
use crate::openapi::problem::{Conflict, PreconditionFailed, Violations};
use crate::signin::body::Body;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::change::of_change;
use gate::problem::nothing;
use httpkit::{Asked, Problem};
use registers::Catalogue;
use registers::change::Draft;
use serde::Deserialize;
use store::Store;
use store::accounts::Asker;
use store::changes::{About, Actor, State as Stage};
use utoipa::ToSchema;

#[derive(Deserialize, ToSchema)]
/// A GeoJSON feature collection; other members are not looked at.
#[schema(as = Batch)]
pub(crate) struct Collection {
    features: Vec<Wanted>,
}

/// `POST /api/v1/registers/{register}/import?dryRun=1`: everything or nothing; the report names every violation. A batch that
/// is not submitted stays a draft.
#[utoipa::path(
    post, path = "/api/v1/registers/{register}/import", tag = "features", operation_id = "importEntries",
    summary = "Wczytanie wielu wpisów",
    description = "Everything or nothing; the report names every violation. A batch that cannot be submitted stays \
        a draft. With `dryRun=1` nothing stays.",
    params(
        ("register" = String, Path, description = "Id of the register"),
        ("unit" = Option<String>, Query, description = "On whose behalf; needed by those who edit in several units"),
        ("class" = Option<String>, Query, description = "Class of features that name none"),
        ("crs" = Option<u32>, Query, description = "EPSG number of features that name none"),
        ("dryRun" = Option<String>, Query, description = "`1`: only look what would happen"),
        ("title" = Option<String>, Query, description = "Title of the changeset"),
        ("reason" = Option<String>, Query, description = "Why"),
    ),
    request_body = Collection,
    responses(
        (status = 200, description = "With `dryRun`: what a check found", body = Checked),
        (status = 201, description = "All of them stand", body = Outcome),
        (status = 202, description = "Somebody else has to approve it; Location leads to the changeset", body = Outcome),
        Conflict, PreconditionFailed, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn batch(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(register): Path<String>,
    asked: Asked,
    Body(body): Body<Collection, { super::LARGEST }>,
) -> Result<Response, Problem> {
    asked.only(&["unit", "class", "crs", "dryRun", "title", "reason"])?;
    Actor::of(&asker).ok_or_else(gate::people_only)?;
    let catalogue = store.catalogue();
    let known = catalogue.register(&register).filter(|r| r.kept && !r.retired).ok_or_else(nothing)?;
    let unit = gate::unit_for(&asker, asked.query.get("unit"), &known.id)?;
    let classes: Vec<&str> = known.classes.iter().map(|ix| catalogue.class(*ix).id.as_str()).collect();
    let crs = asked.query.get("crs").and_then(|c| c.parse().ok());
    let mut wanted = body.features;
    for w in &mut wanted {
        let only = asked.query.get("class").or_else(|| (classes.len() == 1).then(|| classes[0]));
        if w.class.is_none() {
            w.class = only.map(str::to_owned);
        }
        if w.class.as_deref().is_some_and(|c| !classes.contains(&c)) {
            return Err(nothing());
        }
        w.crs = w.crs.or(crs);
    }
    let list = drafts(&catalogue, &wanted)?;
    let title = asked.query.get("title").map_or_else(|| format!("Wczytanie {} wpisów", list.len()), str::to_owned);
    let about = About { title: Some(title), reason: asked.query.get("reason").map(str::to_owned), case_number: None };
    let dry = asked.query.get("dryRun") == Some("1");
    // Who leaves in the middle, by loading the page again for instance, finds it done: it is not broken off half-way.
    let work = tokio::spawn(async move { take_in(&store, &asker, &catalogue, &unit, &about, &list, dry).await });
    work.await.map_err(|e| Problem::internal(&e))?
}

/// Opens the changeset, fills it, and checks or submits it.
async fn take_in(
    store: &Store,
    asker: &Asker,
    catalogue: &Catalogue,
    unit: &str,
    about: &About,
    list: &[Draft],
    dry: bool,
) -> Result<Response, Problem> {
    let actor = Actor::of(asker).ok_or_else(gate::people_only)?;
    let fail = |e| of_change(e, catalogue, false);
    let id = store.open_changeset(actor, unit, about).await.map_err(fail)?;
    let version = match store.put_changes(actor, id, None, &About::default(), list).await {
        Ok(version) => version,
        Err(e) => {
            give_up(store, actor, id).await;
            return Err(fail(e));
        }
    };
    if dry {
        let checked = store.check_changeset(actor, id).await;
        store.withdraw_changeset(actor, id).await.map_err(fail)?;
        return Ok(Json(show::checked(catalogue, checked.map_err(fail)?, false)).into_response());
    }
    let outcome = store.submit_changeset(actor, id, Some(version)).await.map_err(fail)?;
    let status = if outcome.state == Stage::Zastosowany { StatusCode::CREATED } else { StatusCode::ACCEPTED };
    Ok((status, Json(Outcome::of(outcome))).into_response())
}
