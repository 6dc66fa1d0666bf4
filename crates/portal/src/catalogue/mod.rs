//! Registers over HTTP: the catalogue for everybody, and a unit's own registers for those who administer the unit.

mod body;
mod problem;
mod read;
mod schema;
mod shown;
mod write;

use store::Store;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes.
pub fn router(store: Store) -> OpenApiRouter {
    OpenApiRouter::new()
        .routes(routes!(read::list, write::create))
        .routes(routes!(write::check))
        .routes(routes!(read::show, write::change, write::retire))
        .routes(routes!(write::reopen))
        .routes(routes!(schema::of_register))
        .routes(routes!(schema::of_class))
        .with_state(store)
}
