//! Keeping registers over HTTP: entries as an official sees them, changesets from draft to applied, history and undo.

pub(crate) mod brought;
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

use crate::attachments::Workshop;
use axum::extract::DefaultBodyLimit;
use store::Store;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouterExt};
use utoipa_axum::routes;

/// Batches of thousands of entries come in one request.
const LARGEST: usize = 64 << 20;

/// The routes of the desk.
pub(crate) fn router(store: Store, workshop: Workshop) -> OpenApiRouter {
    let bringing = brought::Bringing { store: store.clone(), workshop };
    let files =
        OpenApiRouter::new().routes(routes!(brought::read).layer(DefaultBodyLimit::disable())).with_state(bringing);
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
        .merge(files)
}
