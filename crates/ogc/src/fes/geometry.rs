//! Geometry of GML 2, 3.1 and 3.2, in filters and in features that are written. `srsName` tells the system and, by its
//! form, which ordinate stands first. Filters are computed on straight edges in the plane; what is written keeps its arcs
//! and heights.

use super::{Read, refuse, short};
use crate::xml::Element;
use formats::gml::SrsName;
use registers::crs::Crs;
use registers::filter::Place;
use registers::geometry::{Coord, Curve, Geometry, Segment, Shape, Surface};
use registers::plane::stroke;

/// The system of a geometry that names none, and whether northing stands first in it.
#[derive(Debug, Clone, Copy)]
pub struct Default {
    pub crs: &'static Crs,
    pub northing_first: bool,
    /// The version of the service knows no other order than easting first (WFS 1.0).
    pub easting_always: bool,
}

impl Default {
    /// The system that a name stands for.
    #[must_use]
    pub fn named(self, name: &str) -> Option<Self> {
        let crs = Crs::parse(name)?;
        let northing_first = !self.easting_always && SrsName::like(name).northing_first(crs);
        Some(Self { crs, northing_first, ..self })
    }
}

/// Positions of one geometry.
#[derive(Clone, Copy)]
struct Hand {
    northing_first: bool,
    dimension: usize,
    /// Arcs and heights stay.
    exact: bool,
}

impl Hand {
    fn of(e: &Element, default: Default, exact: bool) -> Read<(&'static Crs, Self)> {
        let srs = match srs_name(e) {
            None => default,
            Some(name) => match default.named(name) {
                Some(srs) => srs,
                None => {
                    return refuse(
                        format!("Układ „{}” nie jest obsługiwany.", short(name)),
                        format!("The system \"{}\" is not served.", short(name)),
                    );
                }
            },
        };
        Ok((srs.crs, Self { northing_first: srs.northing_first, dimension: dimension(e).unwrap_or(2), exact }))
    }
}

/// Reads a geometry as it was written, with arcs and heights.
///
/// # Errors
/// As [`place`], for several geometries in one, and where only some positions have a height.
pub fn exact(e: &Element, default: Default) -> Read<Geometry> {
    let (crs, hand) = Hand::of(e, default, true)?;
    let mut shapes = Vec::new();
    shapes_of(e, hand, &mut shapes)?;
    let (Some(mut shape), true) = (shapes.pop(), shapes.is_empty()) else {
        return refuse("Oczekiwano jednej geometrii.", "One geometry was expected.");
    };
    let (mut with, mut without) = (false, false);
    each_position(&mut shape, &mut |c| match c.z.is_nan() {
        true => {
            without = true;
            c.z = 0.0;
        }
        false => with = true,
    });
    if with && without {
        return refuse(
            "Jedne punkty geometrii mają wysokość, a inne nie.",
            "Some positions of the geometry have a height and others have none.",
        );
    }
    Ok(Geometry { srid: crs.srid, has_z: with, shape })
}

fn each_position(shape: &mut Shape, act: &mut impl FnMut(&mut Coord)) {
    let mut curve = |c: &mut Curve| c.segments.iter_mut().flat_map(|s| &mut s.points).for_each(&mut *act);
    match shape {
        Shape::Line(c) => curve(c),
        Shape::MultiLine(list) => list.iter_mut().for_each(curve),
        Shape::Surface(s) => s.rings.iter_mut().for_each(curve),
        Shape::MultiSurface(list) => list.iter_mut().flat_map(|s| &mut s.rings).for_each(curve),
        Shape::Point(p) => act(p),
        Shape::MultiPoint(list) => list.iter_mut().for_each(act),
    }
}

/// Reads a geometry or an envelope.
///
/// # Errors
/// For what is no geometry, has ordinates that are no numbers, or is in a system that is not served.
pub fn place(e: &Element, default: Default) -> Read<Place> {
    let (crs, hand) = Hand::of(e, default, false)?;
    if matches!(e.local(), "Envelope" | "Box") {
        let (min, max) = corners(e, hand)?;
        return Place::rectangle(crs, min, max);
    }
    let mut shapes = Vec::new();
    shapes_of(e, hand, &mut shapes)?;
    Ok(Place { crs, shapes })
}

/// Of the geometry itself, or of the first part that has one.
fn srs_name(e: &Element) -> Option<&str> {
    e.attribute("srsName").filter(|n| !n.is_empty()).or_else(|| e.children.iter().find_map(srs_name))
}

fn dimension(e: &Element) -> Option<usize> {
    let own = e.attribute("srsDimension").or_else(|| e.attribute("dimension"));
    own.and_then(|d| d.parse().ok()).or_else(|| e.children.iter().find_map(dimension))
}

fn corners(e: &Element, hand: Hand) -> Read<((f64, f64), (f64, f64))> {
    let points = match (e.child("lowerCorner"), e.child("upperCorner")) {
        (Some(low), Some(high)) => [positions(low, hand, None)?, positions(high, hand, None)?].concat(),
        _ => coordinates(e, hand)?,
    };
    match points.as_slice() {
        [min, max] => Ok(((min.x, min.y), (max.x, max.y))),
        _ => refuse("Prostokąt musi mieć dwa narożniki.", "A box must have two corners."),
    }
}

fn shapes_of(e: &Element, hand: Hand, out: &mut Vec<Shape>) -> Read<()> {
    out.push(match e.local() {
        "Point" => Shape::Point(point(e, hand)?),
        "MultiPoint" => Shape::MultiPoint(
            members(e, &["pointMember", "pointMembers"]).map(|p| point(p, hand)).collect::<Read<_>>()?,
        ),
        "LineString" | "Curve" | "LinearRing" | "Ring" | "CompositeCurve" => Shape::Line(curve(e, hand)?),
        "MultiLineString" | "MultiCurve" => {
            let all = members(e, &["lineStringMember", "curveMember", "curveMembers"]);
            Shape::MultiLine(all.map(|c| curve(c, hand)).collect::<Read<_>>()?)
        }
        "Polygon" | "PolygonPatch" | "Rectangle" => Shape::Surface(polygon(e, hand)?),
        "Surface" | "CompositeSurface" | "MultiPolygon" | "MultiSurface" => {
            let mut all = Vec::new();
            surfaces(e, hand, &mut all)?;
            match (e.local(), all.len()) {
                ("Surface" | "CompositeSurface", 1) => Shape::Surface(all.swap_remove(0)),
                _ => Shape::MultiSurface(all),
            }
        }
        "MultiGeometry" => {
            for member in members(e, &["geometryMember", "geometryMembers"]) {
                shapes_of(member, hand, out)?;
            }
            return Ok(());
        }
        name => {
            return refuse(
                format!("„{}” nie jest geometrią, której można tu użyć.", short(name)),
                format!("\"{}\" is not a geometry that can be used here.", short(name)),
            );
        }
    });
    Ok(())
}

fn members<'e>(e: &'e Element, names: &'static [&'static str]) -> impl Iterator<Item = &'e Element> {
    e.children.iter().filter(move |c| names.contains(&c.local())).flat_map(|c| &c.children)
}

fn surfaces(e: &Element, hand: Hand, out: &mut Vec<Surface>) -> Read<()> {
    if matches!(e.local(), "Polygon" | "PolygonPatch" | "Rectangle") {
        out.push(polygon(e, hand)?);
        return Ok(());
    }
    const NAMES: &[&str] = &["patches", "polygonPatches", "surfaceMember", "surfaceMembers", "polygonMember"];
    for part in members(e, NAMES) {
        surfaces(part, hand, out)?;
    }
    Ok(())
}

fn polygon(e: &Element, hand: Hand) -> Read<Surface> {
    let outer = members(e, &["exterior", "outerBoundaryIs"]);
    let inner = members(e, &["interior", "innerBoundaryIs"]);
    Ok(Surface { rings: outer.chain(inner).map(|ring| curve(ring, hand)).collect::<Read<_>>()? })
}

fn point(e: &Element, hand: Hand) -> Read<Coord> {
    match coordinates(e, hand)?.as_slice() {
        [one] => Ok(*one),
        _ => refuse("Punkt musi mieć jedną pozycję.", "A point must have one position."),
    }
}

/// In filters arcs become chords: relations of places are computed on straight edges.
fn curve(e: &Element, hand: Hand) -> Read<Curve> {
    let mut segments = Vec::new();
    run(e, hand, &mut segments)?;
    let curve = Curve { segments };
    if hand.exact && curve.has_arc() {
        return Ok(curve);
    }
    if curve.has_arc() {
        let points = stroke(&curve).0.iter().map(|c| Coord { x: c.x, y: c.y, z: 0.0 }).collect();
        return Ok(Curve::straight(points));
    }
    Ok(Curve::straight(curve.vertices().collect()))
}

fn run(e: &Element, hand: Hand, out: &mut Vec<Segment>) -> Read<()> {
    let arc = match e.local() {
        "Curve" | "Ring" | "CompositeCurve" => {
            for part in members(e, &["segments", "curveMember"]) {
                run(part, hand, out)?;
            }
            return Ok(());
        }
        "Arc" | "ArcString" => true,
        "LineString" | "LinearRing" | "LineStringSegment" => false,
        name => {
            return refuse(
                format!("„{}” nie jest linią, której można tu użyć.", short(name)),
                format!("\"{}\" is not a curve that can be used here.", short(name)),
            );
        }
    };
    let points = coordinates(e, hand)?;
    if points.is_empty() || (arc && (points.len() < 3 || points.len() % 2 == 0)) {
        return refuse("Linia ma zbyt mało punktów.", "A curve has too few points.");
    }
    out.push(Segment { arc, points });
    Ok(())
}

/// The positions of a point or a run, in whichever of the six ways GML has written them.
fn coordinates(e: &Element, hand: Hand) -> Read<Vec<Coord>> {
    let mut out = Vec::new();
    for child in &e.children {
        match child.local() {
            "pos" => out.extend(positions(child, hand, Some(1))?),
            "posList" => out.extend(positions(child, hand, None)?),
            "coordinates" => out.extend(tuples(child, hand)?),
            "coord" => {
                let number = |name| child.child(name).and_then(|n| n.text().parse::<f64>().ok());
                let (Some(first), Some(second)) = (number("X"), number("Y")) else { return no_numbers() };
                out.push(coord(first, second, number("Z"), hand));
            }
            "pointProperty" | "pointRep" => {
                for inner in &child.children {
                    out.extend(coordinates(inner, hand)?);
                }
            }
            _ => {}
        }
    }
    Ok(out)
}

fn positions(e: &Element, hand: Hand, only: Option<usize>) -> Read<Vec<Coord>> {
    let numbers = e.text().split_ascii_whitespace().map(number).collect::<Option<Vec<f64>>>();
    let Some(numbers) = numbers else { return no_numbers() };
    let dimension = match (only, e.attribute("srsDimension").and_then(|d| d.parse().ok())) {
        (Some(_), _) => numbers.len(),
        (None, Some(own)) => own,
        (None, None) => hand.dimension,
    };
    if !(2..=3).contains(&dimension) || numbers.is_empty() || !numbers.len().is_multiple_of(dimension) {
        return no_numbers();
    }
    Ok(numbers.chunks_exact(dimension).map(|p| coord(p[0], p[1], p.get(2).copied(), hand)).collect())
}

fn tuples(e: &Element, hand: Hand) -> Read<Vec<Coord>> {
    let sign = |name, usual: char| e.attribute(name).and_then(|s| s.chars().next()).unwrap_or(usual);
    let (between, decimal) = (sign("cs", ','), sign("decimal", '.'));
    let after = e.attribute("ts").and_then(|s| s.chars().next());
    let ends = |c: char| c.is_ascii_whitespace() || Some(c) == after;
    let mut out = Vec::new();
    for tuple in e.text().split(ends).filter(|t| !t.is_empty()) {
        let tuple = if decimal == '.' { tuple.to_owned() } else { tuple.replace(decimal, ".") };
        let numbers: Vec<f64> = match tuple.split(between).map(number).collect() {
            Some(numbers) => numbers,
            None => return no_numbers(),
        };
        let (2..=3, [first, second, ..]) = (numbers.len(), numbers.as_slice()) else { return no_numbers() };
        out.push(coord(*first, *second, numbers.get(2).copied(), hand));
    }
    Ok(out)
}

fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|n: &f64| n.is_finite())
}

/// Of an exact geometry a height that is not there is no number until all positions are known.
fn coord(first: f64, second: f64, third: Option<f64>, hand: Hand) -> Coord {
    let (x, y) = if hand.northing_first { (second, first) } else { (first, second) };
    Coord { x, y, z: if hand.exact { third.unwrap_or(f64::NAN) } else { 0.0 } }
}

fn no_numbers<T>() -> Read<T> {
    refuse(
        "Współrzędne geometrii są nieczytelne; oczekiwano par liczb.",
        "The coordinates of a geometry cannot be read; expected were pairs of numbers.",
    )
}
