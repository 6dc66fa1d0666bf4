//! The geoportal's pages: what people read about a place, a register or an entry, as plain HTML that works without scripts.
//! They show what is public, whoever asks, and look at no credentials.
//!
//! One file is one page. The router below is the list of them; `/` comes through [`home`], because it is also the landing
//! page of the OGC services.

mod answer;
mod home;
mod report;
mod search;
mod shell;
mod style;
pub mod words;

pub use answer::{html, of_store};
pub use home::home;
pub use shell::{Crumb, Shell};

use axum::Router;
use axum::routing::get;
use store::Store;

pub fn router(store: Store) -> Router {
    Router::new()
        .route("/strony.css", get(style::style))
        .route("/szukaj", get(search::search))
        .merge(report::routes())
        .with_state(store)
}
