//! The body of a write: GeoJSON, with `place` and `coordRefSys` where it is JSON-FG, a merge patch of it, or GML.

use super::gml::Written;
use super::options::{ACCEPT_PATCH, ACCEPT_POST, FEATURES, PATCHES};
use crate::features::CONTENT_CRS;
use crate::fes::Default as Srs;
use crate::xml::Element;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use bytes::Bytes;
use gate::change::violations;
use httpkit::{Asked, Problem, ProblemKind};
use registers::crs::{ALL, CRS84, Crs};
use registers::{Class, Words};
use serde_json::{Map, Value as Json};

/// A surface with as many corners as any may have, written generously.
const LARGEST: usize = 16 << 20;

/// A feature as it was sent, or what shall be different about it.
#[derive(Debug)]
pub struct Sent {
    /// The system of all its geometries, in its own order of axes.
    pub crs: &'static Crs,
    /// Nothing when the member is absent, null when it is null.
    pub geometry: Option<Json>,
    pub properties: Map<String, Json>,
    pub id: Option<Json>,
}

/// A whole feature, in JSON or in GML.
pub async fn feature(asked: &Asked, class: &Class, request: Request) -> Result<Sent, Problem> {
    let essence = media(asked, FEATURES, ACCEPT_POST)?;
    let bytes = bytes(request).await?;
    if essence.ends_with("xml") { of_gml(class, &bytes) } else { of_feature(asked, class, json(&bytes)?) }
}

/// As [`feature`], already read.
pub fn of_feature(asked: &Asked, class: &Class, object: Map<String, Json>) -> Result<Sent, Problem> {
    match object.get("type").and_then(Json::as_str) {
        Some("Feature") => sent(asked, class, object),
        Some("FeatureCollection") => Err(unreadable(
            "Tu tworzy się jeden obiekt naraz (Feature); wiele zmian jednocześnie przyjmuje /transactions.",
            "One object (a Feature) is made here at a time; many changes at once go to /transactions.",
        )),
        _ => Err(unreadable("Treść nie jest obiektem GeoJSON typu Feature.", "The body is not a GeoJSON Feature.")),
    }
}

/// A JSON Merge Patch.
pub async fn patch(asked: &Asked, class: &Class, request: Request) -> Result<Sent, Problem> {
    media(asked, PATCHES, ACCEPT_PATCH)?;
    of_patch(asked, class, json(&bytes(request).await?)?)
}

/// As [`patch`], already read.
pub fn of_patch(asked: &Asked, class: &Class, object: Map<String, Json>) -> Result<Sent, Problem> {
    if object.get("type").is_some_and(|t| t != "Feature") {
        return Err(unreadable("Obiekt pozostaje typu Feature.", "The object stays a Feature."));
    }
    sent(asked, class, object)
}

fn sent(asked: &Asked, class: &Class, mut object: Map<String, Json>) -> Result<Sent, Problem> {
    let properties = match object.remove("properties") {
        None | Some(Json::Null) => Map::new(),
        Some(Json::Object(properties)) => properties,
        Some(_) => {
            return Err(unreadable("Człon properties musi być obiektem.", "The member properties is an object."));
        }
    };
    // Foreign members are allowed and mean nothing, but an attribute that slipped out of its place would be lost.
    let stray = object.keys().find(|name| class.attribute(name).is_some_and(|(i, _)| Some(i) != class.main_geometry));
    if let Some(stray) = stray.filter(|name| !["id", "time", "bbox", "links"].contains(&name.as_str())) {
        return Err(unreadable(
            &format!("Atrybut „{stray}” ma stać wewnątrz członu properties."),
            &format!("The attribute \"{stray}\" belongs inside the member properties."),
        ));
    }
    let place = object.remove("place").filter(|p| !p.is_null());
    let (crs, geometry) = match place {
        Some(place) => {
            let named = place.get("coordRefSys").or_else(|| object.get("coordRefSys"));
            let crs = named.map_or(Ok(CRS84), reference)?;
            (crs, Some(place))
        }
        None => (of_header(asked)?, object.remove("geometry")),
    };
    Ok(Sent { crs, geometry, properties, id: object.remove("id") })
}

/// `Content-Crs`, in angle brackets as the standard wants it or without, as QGIS writes it.
fn of_header(asked: &Asked) -> Result<&'static Crs, Problem> {
    let Some(value) = asked.headers.get(CONTENT_CRS) else { return Ok(CRS84) };
    let text = value.to_str().unwrap_or_default();
    known(text).ok_or_else(|| unserved("Content-Crs", text))
}

/// `coordRefSys` of JSON-FG: a URI, a CURIE in brackets, or an object that refers to one.
fn reference(json: &Json) -> Result<&'static Crs, Problem> {
    let text = json.as_str().or_else(|| json.get("href").and_then(Json::as_str)).unwrap_or_default();
    known(text).ok_or_else(|| unserved("coordRefSys", text))
}

fn known(text: &str) -> Option<&'static Crs> {
    Crs::parse(text.trim().trim_start_matches('[').trim_end_matches(']'))
}

fn unserved(parameter: &str, text: &str) -> Problem {
    let list = ALL.iter().map(|c| c.uri).collect::<Vec<_>>().join(", ");
    let expected = Words { pl: format!("jeden z układów {list}"), en: format!("one of {list}") };
    Problem::invalid_value(parameter, text, &expected)
}

/// A GML feature. `srsName` tells the system of its places and the order of their axes.
fn of_gml(class: &Class, bytes: &[u8]) -> Result<Sent, Problem> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| unreadable("Treść nie jest zapisana w UTF-8.", "The body is not written in UTF-8."))?;
    let element = Element::parse(text).map_err(|e| unreadable(&e.0.pl, &e.0.en))?;
    let plain = Srs { crs: CRS84, northing_first: false, easting_always: false };
    let mut written = Written::feature(&element, class, plain).map_err(|v| violations(&v))?;
    let geometry = class.geometry().map(|a| written.properties.remove(&a.name).unwrap_or(Json::Null));
    let crs = written.srid.and_then(Crs::easting_first).unwrap_or(CRS84);
    for (name, text) in written.life.into_iter().chain(written.derived) {
        let value = if text.is_empty() { Json::Null } else { Json::String(text) };
        written.properties.insert(name, value);
    }
    Ok(Sent { crs, geometry, properties: written.properties, id: None })
}

pub async fn bytes(request: Request) -> Result<Bytes, Problem> {
    axum::body::to_bytes(request.into_body(), LARGEST).await.map_err(|_| Problem::too_large(LARGEST))
}

/// The media type of the body.
///
/// # Errors
/// 400 without `Content-Type`, 415 for one that is not taken here.
pub fn media(asked: &Asked, accepted: &'static str, told: HeaderName) -> Result<String, Problem> {
    let Some(media) = asked.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()) else {
        return Err(unreadable(
            "Brak nagłówka Content-Type; nie wiadomo, jak czytać treść.",
            "Content-Type is missing, so nobody knows how to read the body.",
        ));
    };
    let essence = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let also =
        accepted == FEATURES && ["application/fg+json", "application/xml", "text/xml"].contains(&essence.as_str());
    if also || accepted.split(", ").any(|a| a == essence) {
        return Ok(essence);
    }
    Err(Problem::new(
        ProblemKind::UnsupportedMediaType,
        format!("Treść typu {essence} nie jest tu przyjmowana. Przyjmowane: {accepted}."),
        format!("A body of type {essence} is not taken here. Taken: {accepted}."),
    )
    .member("accepted", accepted.split(", ").collect::<Vec<_>>())
    .header(told, HeaderValue::from_static(accepted)))
}

/// What was sent, read as a JSON object.
pub fn json(bytes: &[u8]) -> Result<Map<String, Json>, Problem> {
    // No text of a database can hold a NUL.
    if bytes.windows(6).any(|w| w == b"\\u0000") {
        return Err(unreadable(
            "Treść zawiera niedozwolony znak (U+0000).",
            "The body holds a forbidden character (U+0000).",
        ));
    }
    let read = serde_json::from_slice(bytes).map_err(|e| {
        let place = format!("{}:{}", e.line(), e.column());
        unreadable(
            &format!("Treści żądania nie można odczytać jako JSON (wiersz:kolumna {place})."),
            &format!("The body cannot be read as JSON (line:column {place})."),
        )
    })?;
    match read {
        Json::Object(object) => Ok(object),
        _ => Err(unreadable("Treść musi być obiektem JSON.", "The body must be a JSON object.")),
    }
}

pub fn unreadable(pl: &str, en: &str) -> Problem {
    Problem::invalid_body(pl, en)
}
