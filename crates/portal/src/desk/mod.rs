//! Keeping registers over HTTP: entries as an official sees them, changesets from draft to applied, history and undo.

mod changesets;
mod decide;
mod entries;
mod history;
mod import;
mod journal;
mod once;
mod place;
mod problem;
mod show;
mod tasks;
mod wanted;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{delete, get, post};
use store::Store;

/// Batches of thousands of entries come in one request.
const LARGEST: usize = 64 << 20;

const FEATURES: &str = "/api/v1/registers/{register}/classes/{class}/features";

/// The routes of the desk.
pub fn router(store: Store) -> Router {
    let one = format!("{FEATURES}/{{id}}");
    Router::new()
        .route(FEATURES, get(entries::list).post(once::create))
        .route(&one, get(entries::one).put(once::replace).patch(once::change).delete(once::end))
        .route(&format!("{one}/versions"), get(history::versions))
        .route(&format!("{one}/restore"), post(history::restore))
        .route("/api/v1/registers/{register}/import", post(import::batch))
        .route("/api/v1/changesets", get(changesets::list).post(changesets::open))
        .route("/api/v1/changesets/{id}", get(changesets::show).patch(changesets::save))
        .route("/api/v1/changesets/{id}/changes/{nr}", delete(changesets::drop_one))
        .route("/api/v1/changesets/{id}/check", post(decide::check))
        .route("/api/v1/changesets/{id}/submit", post(decide::submit))
        .route("/api/v1/changesets/{id}/approve", post(decide::approve))
        .route("/api/v1/changesets/{id}/return", post(decide::give_back))
        .route("/api/v1/changesets/{id}/withdraw", post(decide::withdraw))
        .route("/api/v1/changesets/{id}/undo", post(decide::undo))
        .route("/api/v1/tasks", get(tasks::list))
        .route("/api/v1/journal", get(journal::list))
        .layer(DefaultBodyLimit::max(LARGEST))
        .with_state(store)
}
