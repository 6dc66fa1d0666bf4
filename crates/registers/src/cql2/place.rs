//! Places that a question names, as both encodings have them.

use crate::crs::Crs;
use crate::filter::{Place, Refusal};
use crate::geometry::{Coord, Curve, Shape, Surface};

/// A position as it is written, in the order of the system's axes.
pub fn coord(crs: &Crs, first: f64, second: f64) -> Coord {
    let (x, y) = crs.inward(first, second);
    Coord { x, y, z: 0.0 }
}

/// A box of four numbers, or six with heights, in the order of the system's axes.
pub fn rectangle(crs: &'static Crs, numbers: &[f64], at: Option<usize>) -> Result<Place, Refusal> {
    let (min, max) = match numbers {
        [a, b, c, d] | [a, b, _, c, d, _] => (crs.inward(*a, *b), crs.inward(*c, *d)),
        _ => {
            return Err(Refusal::new(
                at,
                "BBOX ma cztery liczby (albo sześć z wysokościami).",
                "BBOX takes four numbers (or six with heights).",
            ));
        }
    };
    Place::rectangle(crs, min, max).map_err(|refusal| Refusal { at, ..refusal })
}

/// A shape read with the first ordinate as x, put into (easting, northing).
pub fn inward(crs: &Crs, shape: Shape) -> Shape {
    let point = |c: Coord| coord(crs, c.x, c.y);
    let curve = |curve: Curve| Curve::straight(curve.vertices().map(point).collect());
    let surface = |s: Surface| Surface { rings: s.rings.into_iter().map(curve).collect() };
    match shape {
        Shape::Point(c) => Shape::Point(point(c)),
        Shape::MultiPoint(all) => Shape::MultiPoint(all.into_iter().map(point).collect()),
        Shape::Line(c) => Shape::Line(curve(c)),
        Shape::MultiLine(all) => Shape::MultiLine(all.into_iter().map(curve).collect()),
        Shape::Surface(s) => Shape::Surface(surface(s)),
        Shape::MultiSurface(all) => Shape::MultiSurface(all.into_iter().map(surface).collect()),
    }
}
