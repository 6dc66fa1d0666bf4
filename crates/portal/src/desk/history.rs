//! Versions of an entry: what changed, who made it, when and why; and an earlier one brought back.

use super::document::{Outcome, Versions};
use super::entries::{insider, refuse_closed};
use super::place::Place;
use super::show;
use crate::openapi::parameters::{IfMatch, OfEntry};
use crate::openapi::problem::{Conflict, Violations};
use crate::signin::body::Body;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use gate::change::{Sight, of_change, version_needed};
use gate::problem::{nothing, of_store};
use gate::{MaybeSigned, Signed};
use httpkit::{Asked, Problem};
use registers::difference::between;
use registers::{Class, Entry, reading};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use store::Store;
use store::changes::{About, Actor};
use utoipa::ToSchema;

/// Attributes in which two versions differ: `{ name: { before, after } }`; of the place also how many vertices went.
fn changed(class: &Class, before: Option<&Entry>, after: &Entry, sight: Sight) -> Value {
    let earlier = before.map(|b| b.values.as_slice()).unwrap_or_default();
    let mut all = Map::new();
    for one in between(class, earlier, &after.values) {
        let Some((i, a)) = class.attribute(&one.attribute).filter(|(_, a)| sight.sees(a)) else { continue };
        // A first version has its place in the feature itself.
        if before.is_none() && Some(i) == class.main_geometry {
            continue;
        }
        let say = |e: &Entry| reading::written(a, &e.values[i]);
        let mut told = json!({ "before": before.map(say), "after": say(after) });
        if let Some(geometry) = one.geometry {
            told["geometry"] = json!(geometry);
        }
        all.insert(a.name.clone(), told);
    }
    Value::Object(all)
}

/// `GET …/versions`, newest first.
#[utoipa::path(
    get, path = "/api/v1/registers/{register}/classes/{class}/features/{id}/versions", tag = "features", operation_id = "listVersions",
    summary = "Historia wpisu",
    description = "Every version, newest first, with what changed; to those with rights also who made it and why.",
    params(OfEntry),
    responses(
        (status = 200, description = "Versions", body = Versions),
    ),
    security((), ("session" = []), ("key" = [])),
)]
pub(crate) async fn versions(
    State(store): State<Store>,
    signed: MaybeSigned,
    place: Place,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let (ns, local) = place.object.as_ref().ok_or_else(nothing)?;
    let class = &place.class;
    let mut list = Vec::new();
    if let Some(asker) = insider(&signed, class) {
        let all = store.desk_history(asker, class, ns, local).await.map_err(|e| of_store(&e))?;
        for (i, past) in all.iter().enumerate() {
            let before = all.get(i + 1).map(|p| &p.entry.stored.entry);
            let mut json = show::desk_feature(class, &past.entry, Sight::Official);
            json["changed"] = changed(class, before, &past.entry.stored.entry, Sight::Official);
            json["made"] = past.made.as_ref().map_or(Value::Null, |m| {
                json!({ "author": m.author, "approver": m.approver, "title": m.title, "reason": m.reason,
                        "case_number": m.case_number, "at": m.at })
            });
            list.push(json);
        }
    }
    if list.is_empty() {
        refuse_closed(class)?;
        let all = store.public_history(class, ns, local).await.map_err(|e| of_store(&e))?;
        for (i, entry) in all.iter().enumerate() {
            let mut map = show::feature(class, entry, Sight::Public);
            map.insert("changed".to_owned(), changed(class, all.get(i + 1), entry, Sight::Public));
            list.push(Value::Object(map));
        }
    }
    if list.is_empty() {
        return Err(nothing());
    }
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(json!({ "versions": list }))).into_response())
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Restoring)]
pub(crate) struct Wish {
    /// The version whose values shall be the entry's again.
    version: String,
    #[serde(default)]
    reason: String,
}

/// `POST …/restore` with `If-Match`: a changeset like any other.
#[utoipa::path(
    post, path = "/api/v1/registers/{register}/classes/{class}/features/{id}/restore", tag = "features", operation_id = "restoreVersion",
    summary = "Przywrócenie wersji",
    description = "Gives the entry the values of an earlier version again, by a changeset like any other.",
    params(
        OfEntry,
        IfMatch,
        ("unit" = Option<String>, Query, description = "On whose behalf; needed by those who edit in several units"),
    ),
    request_body = Wish,
    responses(
        (status = 200, description = "Restored, or waiting for approval: see `state`", body = Outcome),
        Conflict, Violations,
    ),
    security(("session" = [])),
)]
pub(crate) async fn restore(
    State(store): State<Store>,
    Signed(asker): Signed,
    place: Place,
    asked: Asked,
    Body(wish): Body<Wish>,
) -> Result<Response, Problem> {
    asked.only(&["unit"])?;
    let actor = Actor::of(&asker).ok_or_else(gate::people_only)?;
    let (ns, local) = place.object.as_ref().ok_or_else(nothing)?;
    let matched = asked.headers.get(header::IF_MATCH).and_then(|v| v.to_str().ok()).map(|v| v.trim().trim_matches('"'));
    let base = matched.ok_or_else(version_needed)?;
    let unit = gate::unit_for(&asker, asked.query.get("unit"), &place.class.schema)?;
    let catalogue = store.catalogue();
    let fail = |e| of_change(e, &catalogue, false);
    // Only what the asker sees is restored by them.
    if insider(&MaybeSigned(Some(std::sync::Arc::clone(&asker))), &place.class).is_none() {
        return Err(nothing());
    }
    let draft = store.restoring(&place.class, ns, local, &wish.version, base).await.map_err(fail)?;
    let about = About {
        title: Some(format!("Przywrócenie wersji {}", wish.version)),
        reason: Some(wish.reason),
        case_number: None,
    };
    let outcome = store.change_at_once(actor, &unit, &about, &[draft]).await.map_err(fail)?;
    Ok(Json(Outcome::of(outcome)).into_response())
}
