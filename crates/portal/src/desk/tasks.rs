//! `GET /api/v1/tasks`: what waits for the person who asks.

use crate::signin::extract::Signed;
use crate::signin::problem::of_store;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use httpkit::{Asked, Problem};
use serde_json::{Value, json};
use store::Store;
use store::tasks::Task;

/// Lists with their tasks; `unit` narrows them to one unit.
pub(crate) async fn list(State(store): State<Store>, signed: Signed, asked: Asked) -> Result<Response, Problem> {
    asked.only(&["unit"])?;
    let lists = store.tasks(&signed.0, asked.query.get("unit")).await.map_err(|e| of_store(&e))?;
    let catalogue = store.catalogue();
    let told = |t: &Task| {
        let class = t.class.as_deref().and_then(|id| catalogue.by_id(id));
        let link = match class {
            None => format!("/api/v1/changesets/{}", t.id),
            Some(c) if c.kept => format!("/api/v1/registers/{}/classes/{}/features/{}", c.schema, c.id, t.id),
            Some(c) => format!("/collections/{}/items/{}", c.id, t.id),
        };
        json!({ "code": t.list, "title": t.title, "class": t.class, "id": t.id, "unit": t.unit,
                "since": t.since.map(|s| s.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
                "place": t.place, "link": asked.url(&link) })
    };
    let lists: Vec<Value> = lists
        .iter()
        .map(|l| {
            let tasks: Vec<Value> = l.tasks.iter().map(told).collect();
            json!({ "code": l.list, "title": l.title, "more": l.more, "tasks": tasks })
        })
        .collect();
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(json!({ "lists": lists }))).into_response())
}
