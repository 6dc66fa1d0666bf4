//! A geometry as GeoJSON. Arcs are drawn as short lines; who needs them exactly reads the extended WKB.

use crate::geometry::{Coord, Curve, Geometry, Shape, Surface};
use crate::plane;
use serde_json::{Value, json};

/// RFC 7946 geometry in the geometry's own system, easting or longitude first.
#[must_use]
pub fn geojson(geometry: &Geometry) -> Value {
    let z = geometry.has_z;
    let (kind, coordinates) = match &geometry.shape {
        Shape::Point(c) => ("Point", position(c, z)),
        Shape::MultiPoint(all) => ("MultiPoint", all.iter().map(|c| position(c, z)).collect()),
        Shape::Line(c) => ("LineString", line(c, z)),
        Shape::MultiLine(all) => ("MultiLineString", all.iter().map(|c| line(c, z)).collect()),
        Shape::Surface(s) => ("Polygon", surface(s, z)),
        Shape::MultiSurface(all) => ("MultiPolygon", all.iter().map(|s| surface(s, z)).collect()),
    };
    json!({ "type": kind, "coordinates": coordinates })
}

fn position(c: &Coord, z: bool) -> Value {
    if z { json!([c.x, c.y, c.z]) } else { json!([c.x, c.y]) }
}

fn line(curve: &Curve, z: bool) -> Value {
    if curve.has_arc() {
        return plane::stroke(curve).0.iter().map(|c| json!([c.x, c.y])).collect();
    }
    curve.vertices().map(|c| position(&c, z)).collect()
}

fn surface(surface: &Surface, z: bool) -> Value {
    surface.rings.iter().map(|ring| line(ring, z)).collect()
}
