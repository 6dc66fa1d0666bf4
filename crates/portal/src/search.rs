//! `GET /api/szukaj`: what somebody typed into the one search box, understood and found.

use crate::here::problem;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use httpkit::{Asked, Problem};
use registers::Words;
use registers::search::{Hit, understand};
use serde_json::{Value, json};
use store::Store;
use store::search::Wish;

const MOST: usize = 50;
const USUAL: usize = 12;

/// `GET /api/szukaj?q=&lon=&lat=&limit=`
pub(crate) async fn search(State(store): State<Store>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&["q", "lon", "lat", "limit"])?;
    let query = asked.query.get("q").unwrap_or_default();
    let degrees = Words { pl: "stopnie geograficzne".into(), en: "degrees".into() };
    let number = |name: &str, most: f64| -> Result<Option<f64>, Problem> {
        let value = asked.query.parsed::<f64>(name, &degrees)?;
        match value {
            Some(v) if v.is_nan() || v.abs() > most => Err(Problem::invalid_value(name, &v.to_string(), &degrees)),
            other => Ok(other),
        }
    };
    let near = number("lon", 180.0)?.zip(number("lat", 85.0)?);
    let counted = Words { pl: format!("liczba od 1 do {MOST}"), en: format!("a number from 1 to {MOST}") };
    let most = match asked.query.parsed::<usize>("limit", &counted)? {
        Some(0) => return Err(Problem::invalid_value("limit", "0", &counted)),
        given => given.unwrap_or(USUAL).min(MOST),
    };
    let understood = understand(query);
    let found = store.search(&understood, Wish { near, most }).await.map_err(|e| problem(&e))?;
    let results: Vec<Value> = found.hits.iter().map(|h| shown(h, &asked)).collect();
    let body = json!({ "query": query, "results": results, "suggestions": found.suggestions });
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(body)).into_response())
}

fn shown(hit: &Hit, asked: &Asked) -> Value {
    let (lon, lat) = hit.place.map(|(lon, lat)| (round(lon), round(lat))).unzip();
    json!({
        "kind": hit.kind.word(),
        "kindTitle": asked.lang.of(&hit.what),
        "title": hit.title,
        "context": asked.lang.of(&hit.context),
        "href": httpkit::hit::href(hit),
        "lon": lon,
        "lat": lat,
        "bbox": hit.bbox.map(|b| b.map(round)),
        "collection": hit.class,
        "id": hit.id,
        "exact": hit.exact,
    })
}

/// Eight decimals of a degree are a millimetre.
fn round(v: f64) -> f64 {
    (v * 1e8).round() / 1e8
}
