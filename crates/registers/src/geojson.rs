//! Geometry as a client writes it: GeoJSON (easting or longitude first) or, exactly and with arcs, hexadecimal EWKB.

use crate::crs::Crs;
use crate::declaration::Words;
use crate::ewkb;
use crate::geometry::{Coord, Curve, Geometry, Shape, Surface};
use serde_json::Value as J;

/// More vertices than any object of a register has.
const MOST: usize = 200_000;

/// What is wrong, and where in the written value (JSON pointer).
#[derive(Debug, Clone, PartialEq)]
pub struct Unreadable {
    pub pointer: String,
    pub text: Words,
}

type Read<T> = Result<T, Unreadable>;

/// Reads a geometry whose coordinates are in the system `srid`.
///
/// # Errors
/// What is wrong first, with its place in the value.
pub fn read(json: &J, srid: u32) -> Read<Geometry> {
    let Some(object) = json.as_object() else {
        return no(
            "",
            "Geometria musi być obiektem GeoJSON albo {\"ewkb\": …}.",
            "A geometry is a GeoJSON object or {\"ewkb\": …}.",
        );
    };
    if let Some(hex) = object.get("ewkb") {
        return exact(hex, srid);
    }
    if let Some(name) = object.get("crs").and_then(|c| c.pointer("/properties/name")).and_then(J::as_str)
        && Crs::parse(name).map(|c| c.srid) != Some(srid)
    {
        return no(
            "/crs",
            &format!("Geometria podaje układ {name}, a przyjmowana jest w układzie EPSG:{srid}."),
            &format!("The geometry names the system {name}, but it is taken in EPSG:{srid}."),
        );
    }
    let mut reader = Reader { count: 0, size: None };
    let at = object.get("coordinates").unwrap_or(&J::Null);
    let p = "/coordinates";
    let shape = match object.get("type").and_then(J::as_str).unwrap_or_default() {
        "Point" => Shape::Point(reader.position(at, p)?),
        "MultiPoint" => Shape::MultiPoint(reader.list(at, p, Reader::position)?),
        "LineString" => Shape::Line(reader.curve(at, p)?),
        "MultiLineString" => Shape::MultiLine(reader.list(at, p, Reader::curve)?),
        "Polygon" => Shape::Surface(reader.surface(at, p)?),
        "MultiPolygon" => Shape::MultiSurface(reader.list(at, p, Reader::surface)?),
        other => {
            return no(
                "/type",
                &format!(
                    "Nie ma tu geometrii rodzaju „{other}”; są: Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon."
                ),
                &format!(
                    "There is no geometry type “{other}” here; there are Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon."
                ),
            );
        }
    };
    Ok(Geometry { srid, has_z: reader.size == Some(3), shape })
}

/// The bytes as they are sent and kept in drafts.
#[must_use]
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, b| {
        for half in [b >> 4, b & 15] {
            out.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
        out
    })
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let half = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    pairs.iter().map(|[a, b]| Some(half(*a)? << 4 | half(*b)?)).collect()
}

fn exact(hex: &J, srid: u32) -> Read<Geometry> {
    let p = "/ewkb";
    let Some(bytes) = hex.as_str().filter(|t| t.len() <= MOST * 64).and_then(from_hex) else {
        return no(p, "EWKB musi być zapisane cyframi szesnastkowymi.", "EWKB is written in hexadecimal digits.");
    };
    let mut geometry = ewkb::decode(&bytes).or_else(|e| {
        no(p, &format!("EWKB nie daje się odczytać ({e})."), &format!("The EWKB cannot be read ({e})."))
    })?;
    if geometry.srid != 0 && geometry.srid != srid {
        return no(
            p,
            &format!("EWKB jest w układzie EPSG:{}, a przyjmowane jest EPSG:{srid}.", geometry.srid),
            &format!("The EWKB is in EPSG:{}, but EPSG:{srid} is taken.", geometry.srid),
        );
    }
    geometry.srid = srid;
    let all = crate::plane::vertices(&geometry);
    if all.is_empty() {
        return no(p, "Geometria jest pusta.", "The geometry is empty.");
    }
    if all.len() > MOST {
        return too_many(p);
    }
    if all.iter().any(|c| !(c.x.is_finite() && c.y.is_finite() && c.z.is_finite())) {
        return no(p, "Współrzędna nie jest liczbą skończoną.", "A coordinate is not a finite number.");
    }
    Ok(geometry)
}

fn no<T>(pointer: &str, pl: &str, en: &str) -> Read<T> {
    Err(Unreadable { pointer: pointer.to_owned(), text: Words { pl: pl.to_owned(), en: en.to_owned() } })
}

fn too_many<T>(pointer: &str) -> Read<T> {
    no(pointer, &format!("Geometria ma ponad {MOST} wierzchołków."), &format!("The geometry has over {MOST} vertices."))
}

struct Reader {
    count: usize,
    /// Numbers in a position: two or three, everywhere the same.
    size: Option<usize>,
}

impl Reader {
    fn list<T>(&mut self, json: &J, p: &str, mut one: impl FnMut(&mut Self, &J, &str) -> Read<T>) -> Read<Vec<T>> {
        match json.as_array() {
            Some(all) if !all.is_empty() => {
                all.iter().enumerate().map(|(i, j)| one(self, j, &format!("{p}/{i}"))).collect()
            }
            Some(_) => no(p, "Lista współrzędnych jest pusta.", "The list of coordinates is empty."),
            None => no(p, "Tu musi być lista współrzędnych.", "A list of coordinates must stand here."),
        }
    }

    fn position(&mut self, json: &J, p: &str) -> Read<Coord> {
        self.count += 1;
        if self.count > MOST {
            return too_many(p);
        }
        let numbers: Option<Vec<f64>> = json
            .as_array()
            .map(Vec::as_slice)
            .filter(|a| a.len() <= 4)
            .and_then(|a| a.iter().map(|n| n.as_f64().filter(|f| f.is_finite())).collect());
        let (size, c) = match numbers.as_deref() {
            Some([x, y]) => (2, Coord { x: *x, y: *y, z: 0.0 }),
            Some([x, y, z]) => (3, Coord { x: *x, y: *y, z: *z }),
            _ => {
                return no(
                    p,
                    "Położenie to dwie albo trzy liczby: wschód, północ i ewentualnie wysokość.",
                    "A position is two or three numbers: easting, northing and possibly height.",
                );
            }
        };
        if *self.size.get_or_insert(size) != size {
            return no(
                p,
                "Jedne położenia mają wysokość, a inne nie.",
                "Some positions have a height and others have none.",
            );
        }
        Ok(c)
    }

    fn curve(&mut self, json: &J, p: &str) -> Read<Curve> {
        Ok(Curve::straight(self.list(json, p, Self::position)?))
    }

    fn surface(&mut self, json: &J, p: &str) -> Read<Surface> {
        Ok(Surface { rings: self.list(json, p, Self::curve)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_kind_is_read_with_easting_first() {
        let read_kind = |j: J| read(&j, 2180).map(|g| (g.shape.kind().word(), g.has_z));
        assert_eq!(read_kind(json!({"type": "Point", "coordinates": [470_000.5, 570_000]})), Ok(("point", false)));
        assert_eq!(
            read_kind(json!({"type": "MultiPoint", "coordinates": [[1, 2, 3], [1, 2, 4]]})),
            Ok(("multipoint", true))
        );
        assert_eq!(
            read_kind(json!({"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [1, 1], [0, 0]]]]})),
            Ok(("multisurface", false))
        );
        let g = read(&json!({"type": "Point", "coordinates": [1, 2]}), 2180).unwrap();
        assert_eq!(g.shape, Shape::Point(Coord { x: 1.0, y: 2.0, z: 0.0 }));
    }

    #[test]
    fn every_fault_of_writing_is_pointed_at() {
        for (bad, pointer) in [
            (json!(7), ""),
            (json!({"type": "Circle", "coordinates": [1, 2]}), "/type"),
            (json!({"type": "Point"}), "/coordinates"),
            (json!({"type": "Point", "coordinates": ["1", 2]}), "/coordinates"),
            (json!({"type": "LineString", "coordinates": []}), "/coordinates"),
            (json!({"type": "LineString", "coordinates": [[0, 0], [1, 1, 5]]}), "/coordinates/1"),
            (json!({"type": "Polygon", "coordinates": [[[0, 0], [1, null]]]}), "/coordinates/0/1"),
            (json!({"type": "Polygon", "coordinates": [[[[0, 0]]]]}), "/coordinates/0/0"),
            (
                json!({"type": "Point", "coordinates": [1, 2], "crs": {"type": "name", "properties": {"name": "EPSG:2177"}}}),
                "/crs",
            ),
            (json!({"ewkb": "zz"}), "/ewkb"),
            (json!({"ewkb": "0101"}), "/ewkb"),
        ] {
            assert_eq!(read(&bad, 2180).map_err(|e| e.pointer), Err(pointer.to_owned()), "{bad}");
        }
    }

    #[test]
    fn exact_bytes_keep_their_arcs() {
        let arc = crate::geometry::Segment {
            arc: true,
            points: [(0.0, 0.0), (1.0, 1.0), (2.0, 0.0)].map(|(x, y)| Coord { x, y, z: 0.0 }).to_vec(),
        };
        let g = Geometry { srid: 2177, has_z: false, shape: Shape::Line(Curve { segments: vec![arc] }) };
        let hex = json!({"ewkb": to_hex(&ewkb::encode(&g))});
        assert_eq!(read(&hex, 2177), Ok(g));
        assert_eq!(read(&hex, 2180).map_err(|e| e.pointer), Err("/ewkb".to_owned()));
    }
}
