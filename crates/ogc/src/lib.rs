//! OGC API Features, Parts 1 to 4 (reading, filtering with CQL2, editing), with the schemas of Part 5 and `/transactions`: every class of every
//! register is a collection, as GeoJSON for programs and as plain pages for people.
//!
//! One file is one resource of the standard. The router below is the list of them.

mod answers;
mod api;
mod assets;
mod collection;
mod collections;
mod conformance;
mod core_xml;
mod document;
mod downloads;
mod error;
mod features;
pub mod fes;
mod files;
mod functions;
mod item;
mod items;
mod landing;
mod links;
mod page;
mod parameters;
mod queryables;
mod schema;
mod sortables;
mod state;
#[cfg(test)]
mod trial;
mod versions;
mod wfs;
mod write;
pub mod xml;

use axum::Router;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use httpkit::human;
pub use landing::landing;
pub use state::{Home, OgcState, Settings};

pub fn router(state: OgcState) -> Router {
    Router::new()
        .route("/", get(landing).options(allow))
        .route("/api", get(api::api).options(allow))
        .route("/functions", get(functions::functions).options(allow))
        .route("/conformance", get(conformance::conformance).options(allow))
        .route("/collections", get(collections::collections).options(allow))
        .route("/collections/{collectionId}", get(collection::collection).options(allow))
        .route("/collections/{collectionId}/schema", get(schema::schema).options(allow))
        .route("/collections/{collectionId}/queryables", get(queryables::queryables).options(allow))
        .route("/collections/{collectionId}/sortables", get(sortables::sortables).options(allow))
        .merge(entries(state.clone()))
        .route("/collections/{collectionId}/items/{featureId}/versions", get(versions::versions).options(allow))
        .route("/transactions", post(write::transactions).options(write::transactions_options))
        .route(assets::STYLE_PATH, MethodRouter::new().get(assets::style))
        .merge(wfs::router())
        .layer(from_fn(document::unstored_by_qgis))
        .with_state(state)
}

/// The resources whose short answers are kept.
fn entries(state: OgcState) -> Router<OgcState> {
    Router::new()
        .route("/collections/{collectionId}/items", get(items::items).post(write::create).options(write::items_options))
        .route(
            "/collections/{collectionId}/items/{featureId}",
            get(item::item).put(write::replace).patch(write::change).delete(write::end).options(write::item_options),
        )
        .route_layer(from_fn_with_state(state, answers::kept))
}

/// What may be done here. QGIS asks this also of ids that do not exist, and reads `Allow` alone.
async fn allow() -> Response {
    (StatusCode::OK, [(header::ALLOW, HeaderValue::from_static("GET, HEAD, OPTIONS"))]).into_response()
}
