//! „Co tu jest”: everything within a few metres of a place, in words.

use crate::words;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use httpkit::{Asked, Problem};
use registers::crs::Crs;
use registers::{Catalogue, Class, Words, time};
use serde_json::{Value as Json_, json};
use store::{Found, Store, StoreError};

/// The widest circle that is looked at, in metres.
const WIDEST: f64 = 250.0;
/// Entries of one class that are told.
const MOST: i64 = 20;

/// `GET /api/co-tu-jest?lon=&lat=&r=&asOf=`: place in degrees, radius in metres (1 when absent), and a day or an instant of
/// the past.
pub(crate) async fn here(State(store): State<Store>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&["lon", "lat", "r", "asOf"])?;
    let lon = number(&asked, "lon", -180.0, 180.0)?.ok_or_else(|| missing("lon"))?;
    let lat = number(&asked, "lat", -85.0, 85.0)?.ok_or_else(|| missing("lat"))?;
    let radius = number(&asked, "r", 0.0, WIDEST)?.unwrap_or(1.0);
    let at = moment(&asked)?;
    // One catalogue for the whole answer: values are read by their places in it.
    let catalogue = store.catalogue();
    let found = store.here(&catalogue, (lon, lat), radius, MOST, at).await.map_err(|e| problem(&e))?;
    let systems: Vec<&'static Crs> = [Crs::zone(lon), Crs::epsg(2180)].into_iter().flatten().collect();
    let places = store.place_in(lon, lat, &systems).await.map_err(|e| problem(&e))?;
    let crs: Vec<Json_> = systems
        .iter()
        .zip(places)
        .map(|(c, (e, n))| json!({ "epsg": c.srid, "name": c.name, "x_north": round(n), "y_east": round(e) }))
        .collect();
    let features: Vec<Json_> =
        found.iter().filter(|f| !mute(&catalogue, f)).map(|f| feature(&catalogue, f, at, &asked)).collect();
    let mut body = json!({ "place": { "lon": lon, "lat": lat, "crs": crs }, "features": features });
    if let Some(at) = at {
        body["asOf"] = json!(time::format_utc(at));
        let now = store.here(&catalogue, (lon, lat), radius, MOST, None).await.map_err(|e| problem(&e))?;
        body["noHistory"] = json!(no_history(&store, &catalogue, &now, &found, at, &asked).await?);
    }
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(body)).into_response())
}

/// Presentation objects are drawing, not things that are somewhere.
fn mute(catalogue: &Catalogue, found: &Found) -> bool {
    let class = catalogue.class(found.class);
    class.presented || class.part_of.is_some()
}

/// The classes of which something is here today, but of which nobody knows how it stood at that time: the register begins
/// later, or an entry was there by its own dates and no version of it goes so far back.
async fn no_history(
    store: &Store,
    catalogue: &Catalogue,
    now: &[Found],
    then: &[Found],
    at: i64,
    asked: &Asked,
) -> Result<Vec<Json_>, Problem> {
    let mut classes: Vec<&Class> = Vec::new();
    for found in now.iter().filter(|f| !mute(catalogue, f)) {
        let class = catalogue.class(found.class);
        if !classes.iter().any(|c| c.ix == class.ix) {
            classes.push(class);
        }
    }
    let begins = store.begins_after(&classes, at).await.map_err(|e| problem(&e))?;
    let unknown = |class: &Class| {
        let of_class = now.iter().filter(|f| f.class == class.ix);
        let lost = of_class.filter(|f| !then.iter().any(|t| t.entry.entry.identity == f.entry.entry.identity));
        lost.filter(|f| f.entry.entry.life.object_from.is_some_and(|o| o <= at))
            .filter_map(|f| f.entry.entry.life.version_from)
            .min()
    };
    let told = classes.iter().zip(begins).filter_map(|(class, begin)| Some((class, begin.or_else(|| unknown(class))?)));
    Ok(told
        .map(|(class, since)| {
            json!({
                "collection": class.id,
                "collectionTitle": asked.lang.of(&class.label),
                "since": time::format_utc(since),
            })
        })
        .collect())
}

fn feature(catalogue: &Catalogue, found: &Found, at: Option<i64>, asked: &Asked) -> Json_ {
    let class = catalogue.class(found.class);
    let entry = &found.entry.entry;
    let id = entry.identity.feature_id();
    let named = httpkit::escape::percent(&id);
    let then = at.map_or_else(String::new, |t| format!("?datetime={}", time::format_utc(t)));
    let day = at.map_or_else(String::new, |t| format!("?stan={}", time::local_day(t)));
    json!({
        "collection": class.id,
        "collectionTitle": asked.lang.of(&class.label),
        "id": id,
        "title": asked.lang.of(&class.called(|i| &entry.values[i])),
        "href": format!("/collections/{}/items/{named}{then}", class.id),
        "page": format!("/rejestr/{}/{}/{named}{day}", class.schema, class.id),
        "attributes": words::attributes(class, entry, asked.lang),
        "source": {
            "register": asked.lang.of(&catalogue.register_of(class).label),
            "legal": catalogue.register_of(class).legal,
            "since": entry.life.version_from.map(time::format_utc),
            "until": entry.life.version_to.map(time::format_utc),
        },
        "distance": round(found.distance),
    })
}

/// The time that is asked about; nothing for the present and what lies ahead.
fn moment(asked: &Asked) -> Result<Option<i64>, Problem> {
    let Some(text) = asked.query.get("asOf") else { return Ok(None) };
    time::moment(text, chrono::Utc::now().timestamp_micros()).map_err(|_| {
        let expected = Words {
            pl: "dzień 2024-05-01 albo chwila 2024-05-01T12:00:00Z".into(),
            en: "a day 2024-05-01 or an instant 2024-05-01T12:00:00Z".into(),
        };
        Problem::invalid_value("asOf", text, &expected)
    })
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
