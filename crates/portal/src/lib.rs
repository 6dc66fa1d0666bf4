//! The geoportal: its web application and the answers that only it asks for.

pub mod attachments;
mod catalogue;
mod desk;
pub mod feed;
mod here;
mod openapi;
mod outbound;
mod reported;
mod search;
pub mod signin;
mod uldk;
mod uug;
mod web;
mod words;

pub use web::Web;

use axum::Router;
use axum::routing::get;
use httpkit::{Face, FaceLink};
use registers::Words;
use store::Store;
use utoipa_axum::router::OpenApiRouter;

/// What this face adds to the landing page.
#[must_use]
pub fn face() -> Face {
    let map = FaceLink {
        rel: "related",
        path: "/mapa",
        media: "text/html",
        title: Words { pl: "Mapa".into(), en: "Map".into() },
    };
    let api = FaceLink {
        rel: "service-desc",
        path: openapi::PATH,
        media: openapi::MEDIA,
        title: Words {
            pl: "Opis interfejsu rejestrów (OpenAPI 3.1)".into(),
            en: "The interface of registers (OpenAPI 3.1)".into(),
        },
    };
    Face { landing: vec![map, api], ..Face::default() }
}

/// The routes of this face but for the pages themselves, which [`Web`] serves.
pub fn router(store: Store, settings: signin::Settings, work: &Work) -> Router {
    let api = OpenApiRouter::new()
        .merge(catalogue::router(store.clone()))
        .merge(desk::router(store.clone(), work.attachments.workshop()))
        .merge(signin::router(store.clone(), settings))
        .merge(reported::router(store.clone()))
        .merge(feed::router(work.feed.clone()))
        .merge(attachments::router(work.attachments.clone()));
    Router::new()
        .route("/api/co-tu-jest", get(here::here))
        .route("/api/szukaj", get(search::search))
        .with_state(store.clone())
        .merge(uldk::router(store.clone()))
        .merge(uug::router(store))
        .merge(openapi::described(api))
}

/// What goes on beside requests. Cheap to clone.
#[derive(Clone)]
pub struct Work {
    pub feed: feed::Feed,
    pub attachments: attachments::Attachments,
}

/// Starts it: reading the feed for event streams, delivering to webhooks, cleaning up after broken uploads.
pub fn start(work: &Work) {
    work.feed.start();
    work.attachments.start(work.feed.stopped());
}

/// Ends it, and the answers that would never end by themselves, so that a server can stop.
pub fn stop(work: &Work) {
    work.feed.stop();
}
