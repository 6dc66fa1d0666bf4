//! The area of an export: a file of GeoJSON, or well-known text on the command line; in degrees, longitude first.

use crate::error::CliError;
use registers::crs::CRS84;
use registers::filter::Place;
use registers::geojson;
use registers::geometry::{Curve, Shape};
use serde_json::{Value as J, json};
use std::path::Path;

/// Reads the area.
pub fn read(text: &str) -> Result<Place, CliError> {
    let wrong = |why: &str| {
        CliError::Usage(format!(
            "Obszaru „{}” nie można odczytać: {why}. Podaj plik GeoJSON albo WKT, np. POLYGON((18 53, 18.1 53, 18.1 53.1, 18 53)).",
            text.chars().take(60).collect::<String>()
        ))
    };
    let geometries = match wkt(text) {
        Some(geometry) => vec![geometry.map_err(|()| wrong("WKT jest niepoprawny"))?],
        None => {
            let path = Path::new(text);
            let content = std::fs::read(path).map_err(|source| CliError::Open { path: path.to_owned(), source })?;
            let document: J = serde_json::from_slice(&content).map_err(|e| wrong(&e.to_string()))?;
            geometries(&document)
        }
    };
    let mut shapes = Vec::new();
    for geometry in geometries {
        let read = geojson::read(&geometry, CRS84.srid).map_err(|e| wrong(&e.text.pl))?;
        let surfaces = match &read.shape {
            Shape::Surface(one) => std::slice::from_ref(one),
            Shape::MultiSurface(list) => list.as_slice(),
            _ => return Err(wrong("to nie jest powierzchnia")),
        };
        let closed = |ring: &Curve| ring.vertices().count() >= 4 && ring.vertices().next() == ring.vertices().last();
        if !surfaces.iter().flat_map(|s| &s.rings).all(closed) {
            return Err(wrong("pierścień musi mieć co najmniej cztery punkty i wracać do pierwszego"));
        }
        shapes.push(read.shape);
    }
    let place = Place { crs: CRS84, shapes };
    let [west, south, east, north] = place.bounds();
    if place.shapes.is_empty() || west < -180.0 || east > 180.0 || south < -90.0 || north > 90.0 {
        return Err(wrong("współrzędne nie są stopniami"));
    }
    Ok(place)
}

/// The geometries of a document, whatever they are wrapped in.
fn geometries(document: &J) -> Vec<J> {
    match document.get("type").and_then(J::as_str) {
        Some("FeatureCollection") => {
            document["features"].as_array().into_iter().flatten().flat_map(geometries).collect()
        }
        Some("GeometryCollection") => {
            document["geometries"].as_array().into_iter().flatten().flat_map(geometries).collect()
        }
        Some("Feature") => vec![document["geometry"].clone()],
        _ => vec![document.clone()],
    }
}

/// Well-known text as GeoJSON; nothing where it is none. Its brackets and numbers are those of GeoJSON but for the
/// commas between positions.
fn wkt(text: &str) -> Option<Result<J, ()>> {
    let text = text.trim();
    let (word, rest) = text.split_at(text.find('(')?);
    let kind = match word.trim().to_uppercase().as_str() {
        "POLYGON" => "Polygon",
        "MULTIPOLYGON" => "MultiPolygon",
        _ => return None,
    };
    let mut out = String::with_capacity(rest.len() * 2);
    let (mut inside, mut gap) = (false, false);
    for c in rest.chars() {
        match c {
            '(' => out.push('['),
            ')' | ',' => {
                if std::mem::take(&mut inside) {
                    out.push(']');
                }
                out.push(if c == ')' { ']' } else { ',' });
            }
            c if c.is_whitespace() => {
                gap = true;
                continue;
            }
            c if inside && gap => out.extend([',', c]),
            c if inside => out.push(c),
            c => {
                inside = true;
                out.extend(['[', c]);
            }
        }
        gap = false;
    }
    let coordinates: Result<J, _> = serde_json::from_str(&out);
    Some(coordinates.map(|c| json!({ "type": kind, "coordinates": c })).map_err(|_| ()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_is_text_or_a_file() {
        for good in [
            "POLYGON((18 53, 19 53, 19 54, 18 53))",
            " polygon ( ( 18 53,19 53 , 19 54.5,18 53 ) , (18.1 53.1, 18.2 53.1, 18.2 53.2, 18.1 53.1) )",
            "MULTIPOLYGON(((18 53, 19 53, 19 54, 18 53)), ((17 53, 17.5 53, 17 53.5, 17 53)))",
        ] {
            assert!(read(good).is_ok(), "{good}: {:?}", read(good));
        }
        for bad in [
            "POLYGON((18 53, 19 53)",
            "POLYGON((a b))",
            "POLYGON((18 53))",
            "POLYGON((6500000 5800000, 6500001 5800000, 6500001 5800001, 6500000 5800000))",
            "/nie/ma/pliku.geojson",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
