//! „Co tu jest”: everything within a few metres of a place, in words.

use crate::words;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use httpkit::{Asked, Problem};
use registers::catalogue::Kind;
use registers::crs::Crs;
use registers::{Catalogue, Class, Value, Words};
use serde_json::{Value as Json_, json};
use store::{Found, Store, StoreError};

/// The widest circle that is looked at, in metres.
const WIDEST: f64 = 250.0;

/// `GET /api/co-tu-jest?lon=&lat=&r=`: place in degrees, radius in metres (1 when absent).
pub(crate) async fn here(State(store): State<Store>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&["lon", "lat", "r"])?;
    let lon = number(&asked, "lon", -180.0, 180.0)?.ok_or_else(|| missing("lon"))?;
    let lat = number(&asked, "lat", -85.0, 85.0)?.ok_or_else(|| missing("lat"))?;
    let radius = number(&asked, "r", 0.0, WIDEST)?.unwrap_or(1.0);
    // One catalogue for the whole answer: values are read by their places in it.
    let catalogue = store.catalogue();
    let found = store.here(&catalogue, (lon, lat), radius, 20).await.map_err(|e| problem(&e))?;
    let systems: Vec<&'static Crs> = [Crs::zone(lon), Crs::epsg(2180)].into_iter().flatten().collect();
    let places = store.place_in(lon, lat, &systems).await.map_err(|e| problem(&e))?;
    let crs: Vec<Json_> = systems
        .iter()
        .zip(places)
        .map(|(c, (e, n))| json!({ "epsg": c.srid, "name": c.name, "x_north": round(n), "y_east": round(e) }))
        .collect();
    let features: Vec<Json_> =
        found.iter().filter(|f| !mute(&catalogue, f)).map(|f| feature(&catalogue, f, &asked)).collect();
    let body = json!({ "place": { "lon": lon, "lat": lat, "crs": crs }, "features": features });
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(body)).into_response())
}

/// Presentation objects are drawing, not things that are somewhere.
fn mute(catalogue: &Catalogue, found: &Found) -> bool {
    let class = catalogue.class(found.class);
    class.presented || class.part_of.is_some()
}

fn feature(catalogue: &Catalogue, found: &Found, asked: &Asked) -> Json_ {
    let class = catalogue.class(found.class);
    let entry = &found.entry.entry;
    let id = entry.identity.feature_id();
    json!({
        "collection": class.id,
        "collectionTitle": asked.lang.of(&class.label),
        "id": id,
        "title": title(class, entry),
        "href": format!("/collections/{}/items/{}", class.id, httpkit::escape::percent(&id)),
        "attributes": words::attributes(class, entry, asked.lang),
        "source": {
            "register": asked.lang.of(&catalogue.register_of(class).label),
            "legal": catalogue.register_of(class).legal,
            "since": entry.life.version_from.map(registers::time::format_utc),
        },
        "distance": round(found.distance),
    })
}

/// The entry's name on the map, and what kind of thing it is when the declaration has a code for that.
fn title(class: &Class, entry: &registers::Entry) -> String {
    let name = class.title.of(|i| &entry.values[i]);
    if !name.is_empty() {
        return name;
    }
    let kind = class.attributes.iter().zip(&entry.values).find_map(|(a, v)| match (&a.kind, v) {
        (Kind::Code(list), Value::Text(code)) if a.required => list.value(code).map(|c| c.pl.clone()),
        _ => None,
    });
    kind.unwrap_or_else(|| class.label.pl.clone())
}

fn round(v: f64) -> f64 {
    (v * 100.0).round() / 100.0
}

fn number(asked: &Asked, name: &str, from: f64, to: f64) -> Result<Option<f64>, Problem> {
    let expected = Words { pl: format!("liczba od {from} do {to}"), en: format!("a number from {from} to {to}") };
    let Some(value) = asked.query.parsed::<f64>(name, &expected)? else { return Ok(None) };
    if (from..=to).contains(&value) {
        Ok(Some(value))
    } else {
        Err(Problem::invalid_value(name, &value.to_string(), &expected))
    }
}

fn missing(name: &str) -> Problem {
    Problem::bad_request(format!("Brak parametru „{name}”."), format!("Parameter “{name}” is missing."))
}

pub(crate) fn problem(e: &StoreError) -> Problem {
    match e {
        StoreError::Unavailable(_) => Problem::unavailable(e, 5),
        StoreError::Cancelled(_) => Problem::timeout(),
        other => Problem::internal(other),
    }
}
