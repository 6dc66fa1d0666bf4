//! The geoportal: its web application and the answers that only it asks for.

mod catalogue;
mod here;
mod outbound;
pub mod signin;
mod web;
mod words;

pub use web::Web;

use axum::Router;
use axum::routing::get;
use httpkit::{Face, FaceLink};
use registers::Words;
use store::Store;

/// What this face adds to the landing page.
#[must_use]
pub fn face() -> Face {
    let map = FaceLink {
        rel: "related",
        path: "/mapa",
        media: "text/html",
        title: Words { pl: "Mapa".into(), en: "Map".into() },
    };
    Face { landing: vec![map], ..Face::default() }
}

/// The routes of this face but for the pages themselves, which [`Web`] serves.
pub fn router(store: Store, settings: signin::Settings) -> Router {
    Router::new()
        .route("/api/co-tu-jest", get(here::here))
        .with_state(store.clone())
        .merge(catalogue::router(store.clone()))
        .merge(signin::router(store, settings))
}
