//! Geometry as clients send it, brought to what registers read: easting first, and single or many as the class has it.

use registers::GeometryKind as G;
use registers::crs::Crs;
use serde_json::{Value as Json, json};

/// Takes a GeoJSON geometry in the order of axes of its system and of whatever multiplicity. Programs that know layers of
/// one kind only send a surface as a list of one, or the other way round.
pub fn taken(kinds: &[G], mut geometry: Json, crs: &Crs) -> Json {
    if crs.northing_first
        && let Some(coordinates) = geometry.get_mut("coordinates")
    {
        turn(coordinates);
    }
    fitted(kinds, geometry)
}

/// Exchanges the first two ordinates of every position.
fn turn(coordinates: &mut Json) {
    let Some(list) = coordinates.as_array_mut() else { return };
    if list.first().is_some_and(Json::is_number) {
        if list.len() >= 2 {
            list.swap(0, 1);
        }
        return;
    }
    list.iter_mut().for_each(turn);
}

fn fitted(kinds: &[G], geometry: Json) -> Json {
    let one = |t: &str| match t {
        "Point" => Some((G::Point, G::MultiPoint, "MultiPoint")),
        "LineString" => Some((G::Line, G::MultiLine, "MultiLineString")),
        "Polygon" => Some((G::Surface, G::MultiSurface, "MultiPolygon")),
        _ => None,
    };
    let word = geometry.get("type").and_then(Json::as_str).unwrap_or_default();
    let coordinates = geometry.get("coordinates");
    if let (Some((single, many, name)), Some(coordinates)) = (one(word), coordinates)
        && !kinds.contains(&single)
        && kinds.contains(&many)
    {
        return json!({ "type": name, "coordinates": [coordinates] });
    }
    let plain = word.strip_prefix("Multi").unwrap_or_default();
    if let (Some((single, many, _)), Some([only])) =
        (one(plain), coordinates.and_then(Json::as_array).map(Vec::as_slice))
        && kinds.contains(&single)
        && !kinds.contains(&many)
    {
        return json!({ "type": plain, "coordinates": only });
    }
    geometry
}

#[cfg(test)]
mod tests {
    use super::*;
    use registers::crs::CRS84;

    #[test]
    fn northing_first_is_turned_in_every_depth_and_heights_stay() {
        let crs = Crs::epsg(2180).unwrap();
        let sent = json!({ "type": "Polygon", "coordinates": [[[600000.5, 500000, 12], [600001, 500002, 13]]] });
        let taken = taken(&[G::Surface], sent.clone(), crs);
        assert_eq!(taken["coordinates"], json!([[[500000, 600000.5, 12], [500002, 600001, 13]]]));
        assert_eq!(super::taken(&[G::Surface], sent.clone(), CRS84), sent);
    }

    #[test]
    fn one_and_many_become_what_the_class_has() {
        let point = json!({ "type": "Point", "coordinates": [18, 53] });
        let many = json!({ "type": "MultiPoint", "coordinates": [[18, 53]] });
        assert_eq!(taken(&[G::MultiPoint], point.clone(), CRS84), many);
        assert_eq!(taken(&[G::Point], many.clone(), CRS84), point);
        assert_eq!(taken(&[G::Point, G::MultiPoint], many.clone(), CRS84), many);
        let two = json!({ "type": "MultiPoint", "coordinates": [[18, 53], [19, 53]] });
        assert_eq!(taken(&[G::Point], two.clone(), CRS84), two, "the rule of the class refuses it with a sentence");
    }
}
