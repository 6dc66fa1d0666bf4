//! `GET /api/v1/tasks`: what waits for the person who asks.

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::problem::of_store;
use httpkit::{Asked, Problem};
use registers::Words;
use serde::Serialize;
use serde_json::Value;
use store::Store;
use store::tasks::Task;
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
struct TaskLists {
    lists: Vec<TaskList>,
}

#[derive(Serialize, ToSchema)]
struct TaskList {
    code: &'static str,
    title: Words,
    /// There are more than these.
    more: bool,
    tasks: Vec<TaskShown>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Task)]
struct TaskShown {
    /// Of its list.
    code: &'static str,
    title: Words,
    class: Option<String>,
    /// Feature id, or the number of a changeset.
    id: String,
    unit: String,
    #[schema(format = DateTime)]
    since: Option<String>,
    /// GeoJSON point in degrees.
    #[schema(value_type = Option<Object>)]
    place: Option<Value>,
    link: String,
}

/// Lists with their tasks; `unit` narrows them to one unit.
#[utoipa::path(
    get, path = "/api/v1/tasks", tag = "tasks", operation_id = "listTasks",
    summary = "Sprawy do załatwienia",
    description = "What waits for the person who asks, list by list: approvals, returned drafts, terms, gaps in the \
        data.",
    params(("unit" = Option<String>, Query, description = "Of one unit"),),
    responses(
        (status = 200, description = "Lists of tasks", body = TaskLists),
    ),
    security(("session" = []), ("key" = [])),
)]
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
        TaskShown {
            code: t.list,
            title: t.title.clone(),
            class: t.class.clone(),
            id: t.id.clone(),
            unit: t.unit.clone(),
            since: t.since.map(|s| s.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
            place: t.place.clone(),
            link: asked.url(&link),
        }
    };
    let lists = lists.iter().map(|l| TaskList {
        code: l.list,
        title: l.title.clone(),
        more: l.more,
        tasks: l.tasks.iter().map(told).collect(),
    });
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(TaskLists { lists: lists.collect() })).into_response())
}
