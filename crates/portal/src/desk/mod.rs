//! Keeping registers over HTTP: entries as an official sees them, changesets from draft to applied, history and undo.

mod changesets;
mod decide;
mod document;
mod entries;
mod history;
mod import;
mod journal;
mod once;
mod place;
mod show;
mod system;
mod tasks;
mod wanted;

use axum::extract::DefaultBodyLimit;
use store::Store;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Batches of thousands of entries come in one request.
const LARGEST: usize = 64 << 20;

/// The routes of the desk.
pub fn router(store: Store) -> OpenApiRouter {
    OpenApiRouter::new()
        .routes(routes!(entries::list, once::create))
        .routes(routes!(entries::one, once::replace, once::change, once::end))
        .routes(routes!(history::versions))
        .routes(routes!(history::restore))
        .routes(routes!(import::batch))
        .routes(routes!(changesets::list, changesets::open))
        .routes(routes!(changesets::show, changesets::save))
        .routes(routes!(changesets::drop_one))
        .routes(routes!(decide::check))
        .routes(routes!(decide::submit))
        .routes(routes!(decide::approve))
        .routes(routes!(decide::give_back))
        .routes(routes!(decide::withdraw))
        .routes(routes!(decide::undo))
        .routes(routes!(tasks::list))
        .routes(routes!(journal::list))
        .routes(routes!(system::show))
        .routes(routes!(system::imports))
        .routes(routes!(system::doubts))
        .layer(DefaultBodyLimit::max(LARGEST))
        .with_state(store)
}
