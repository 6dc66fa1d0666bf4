//! The addresses of what is for paper: the print itself, and codes that lead from paper to our pages.

use super::code;
use super::make::print;
use super::request::Wanted;
use crate::routes::TilesState;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use httpkit::{Asked, Problem};
use registers::Words;

pub(crate) fn router() -> Router<TilesState> {
    Router::new().route("/druk.pdf", get(sheet)).route("/qr.svg", get(square))
}

async fn sheet(State(state): State<TilesState>, asked: Asked) -> Result<Response, Problem> {
    let wanted = Wanted::read(&asked, chrono::Utc::now().timestamp_micros())?;
    let name = format!("inline; filename=\"mapa-1-{}.pdf\"", wanted.scale);
    let pdf = print(&state.store, &state.prints, wanted).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, name.as_str()),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, pdf).into_response())
}

/// Longer addresses make codes that no telephone reads from paper.
const LONGEST: usize = 300;

/// A code of an address of this service and of no other: our name under somebody else's link would lend it our credit.
async fn square(asked: Asked) -> Result<Response, Problem> {
    asked.only(&["adres"])?;
    let path = asked.query.get("adres").unwrap_or_default();
    let ours = path.starts_with('/')
        && !path.starts_with("//")
        && path.len() <= LONGEST
        && path.chars().all(|c| !c.is_control() && !c.is_whitespace() && !matches!(c, '\\' | '"' | '<' | '>'));
    let svg = if ours { code::svg(&asked.url(path)) } else { None };
    let svg = svg.ok_or_else(|| {
        let pl = format!("ścieżka tego serwisu, na przykład /dzialka/040101_1.0001.1, do {LONGEST} znaków");
        Problem::invalid_value("adres", path, &Words { pl, en: "a path of this service".into() })
    })?;
    Ok(([(header::CONTENT_TYPE, "image/svg+xml"), (header::CACHE_CONTROL, "max-age=3600")], svg).into_response())
}
