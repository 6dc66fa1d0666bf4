//! The geoportal's pages: what people read about a place, a register or an entry, as plain HTML that works without scripts.
//! They show what is public, whoever asks, and look at no credentials.
//!
//! One file is one page. The router below is the list of them; `/` comes through [`home`], because it is also the landing
//! page of the OGC services.

mod accessibility;
mod answer;
mod catalogue;
mod concerning;
mod domains;
mod entry_words;
mod help;
mod home;
mod picture;
mod register;
mod report;
mod search;
mod shell;
mod style;
pub mod words;

pub use accessibility::{Statement, StatementError};
pub use answer::{html, of_store};
pub use home::home;
pub use shell::{Crumb, Shell};

use axum::Router;
use axum::routing::get;
use httpkit::paper::Press;
use std::sync::Arc;
use store::Store;

/// `press` prints reports.
pub fn router(store: Store, statement: Statement, press: Press) -> Router {
    Router::new()
        .route("/strony.css", get(style::style))
        .route("/katalog", get(catalogue::catalogue))
        .route("/katalog/{class}", get(catalogue::layer))
        .route("/pomoc", get(help::help))
        .route("/skroty", get(help::keys))
        .route("/dla-programistow", get(help::developers))
        .route("/rejestr", get(register::all))
        .route("/rejestr/{register}", get(register::one))
        .route("/rejestr/{register}/{class}", get(register::list))
        .route("/rejestr/{register}/{class}/{id}", get(register::entry))
        .route("/szukaj", get(search::search))
        .merge(report::routes())
        .with_state(store.clone())
        .merge(concerning::routes(store, press))
        .merge(Router::new().route("/dostepnosc", get(accessibility::statement)).with_state(Arc::new(statement)))
}
