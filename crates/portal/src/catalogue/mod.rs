//! Registers over HTTP: the catalogue for everybody, and a unit's own registers for those who administer the unit.

mod body;
mod problem;
mod read;
mod schema;
mod write;

use axum::Router;
use axum::routing::{get, post};
use store::Store;

/// The routes.
pub fn router(store: Store) -> Router {
    Router::new()
        .route("/api/v1/registers", get(read::list).post(write::create))
        .route("/api/v1/registers/check", post(write::check))
        .route("/api/v1/registers/{register}", get(read::show).put(write::change).delete(write::retire))
        .route("/api/v1/registers/{register}/reopen", post(write::reopen))
        .route("/api/v1/registers/{register}/schema", get(schema::of_register))
        .route("/api/v1/registers/{register}/classes/{class}/schema", get(schema::of_class))
        .with_state(store)
}
