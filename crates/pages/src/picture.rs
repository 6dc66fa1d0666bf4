//! A small picture of where something lies: parcels and buildings around it and the thing itself, drawn into the page as
//! lines, so that it needs no script and prints sharply. North is up.

use crate::answer::of_store;
use crate::entry_words::PARCELS;
use futures::StreamExt;
use httpkit::{Lang, Problem};
use registers::crs::{CRS84, Crs};
use registers::filter::{Bbox, Filter, Page};
use registers::geometry::{Curve, Shape};
use registers::projection::Projection;
use registers::{Catalogue, Value, ewkb};
use store::Store;
use store::around::Ground;

/// Metres around the thing.
const MARGIN: f64 = 25.0;
/// Metres around a thing without a surface.
const MARGIN_OF_POINT: f64 = 60.0;
/// In a wider picture the neighbours would be but a grey cloud.
const WIDEST: f64 = 1_500.0;
/// Neighbours of a kind that are drawn.
const MOST: u32 = 250;

pub(crate) struct Picture {
    pub view_box: String,
    pub label: String,
    /// Name of its look, and its lines.
    pub paths: Vec<(&'static str, String)>,
    /// Centre and radius of the mark of a place.
    pub mark: Option<(f64, f64, f64)>,
    pub bar: Bar,
}

/// A length to measure by.
pub(crate) struct Bar {
    pub path: String,
    pub x: f64,
    pub y: f64,
    pub size: f64,
    pub text: String,
}

/// Where lines of a picture are in it.
struct Canvas {
    projection: Projection,
    west: f64,
    north: f64,
}

/// `subject` is the geometry of the thing in degrees.
///
/// # Errors
/// When the database cannot be asked.
pub(crate) async fn picture(
    store: &Store,
    catalogue: &Catalogue,
    ground: &Ground,
    subject: &Value,
    lang: Lang,
) -> Result<Option<Picture>, Problem> {
    let Some(zone) = Crs::zone(ground.lon) else { return Ok(None) };
    let Some(projection) = Projection::between(CRS84.srid, zone) else { return Ok(None) };
    let lies = shape(subject);
    let is_surface = matches!(lies, Some(Shape::Surface(_) | Shape::MultiSurface(_)));
    let [w, s, e, n] = ground.bbox(if is_surface { MARGIN } else { MARGIN_OF_POINT });
    let (low, high) = (projection.place(w, s), projection.place(e, n));
    let (width, height) = (high.0 - low.0, high.1 - low.1);
    if !(width.is_finite() && height.is_finite() && width > 0.0 && height > 0.0) {
        return Ok(None);
    }
    let canvas = Canvas { projection, west: low.0, north: high.1 };
    let mut paths = Vec::new();
    if width.max(height) <= WIDEST {
        for (id, look) in [(PARCELS, "parcel"), ("egb_budynek", "building")] {
            let Some(class) = catalogue.by_id(id) else { continue };
            let filter = Filter::Bbox(Bbox { crs: CRS84, min: (w, s), max: (e, n) });
            let page = Page { filter, after: None, limit: MOST, crs: CRS84 };
            let mut rows = store.items(class, &page).await.map_err(of_store)?;
            let mut lines = String::new();
            while let Some(row) = rows.next().await {
                let row = row.map_err(of_store)?;
                if let Some(shape) = class.main_geometry.and_then(|i| row.entry.values.get(i)).and_then(shape) {
                    canvas.draw(&shape, &mut lines);
                }
            }
            paths.push((look, lines));
        }
    }
    let mut lines = String::new();
    let mut mark = None;
    match &lies {
        Some(Shape::Point(_)) | None => {
            let (x, y) = canvas.place(ground.lon, ground.lat);
            mark = Some((x, y, width / 45.0));
        }
        Some(shape) => canvas.draw(shape, &mut lines),
    }
    paths.push((if is_surface { "subject" } else { "subject line" }, lines));
    Ok(Some(Picture {
        view_box: format!("0 0 {width:.1} {height:.1}"),
        label: lang.say("Szkic położenia, północ u góry", "Sketch of the location, north is up").to_owned(),
        paths: paths.into_iter().filter(|(_, lines)| !lines.is_empty()).collect(),
        mark,
        bar: bar(width, height),
    }))
}

fn shape(value: &Value) -> Option<Shape> {
    match value {
        Value::Geometry(bytes) => ewkb::decode(bytes).ok().map(|g| g.shape),
        _ => None,
    }
}

/// The lines of a geometry in degrees; none of points.
pub(crate) fn lines(subject: &Value) -> Vec<Vec<[f64; 2]>> {
    let line = |c: &Curve| c.vertices().map(|v| [v.x, v.y]).collect();
    match shape(subject) {
        None | Some(Shape::Point(_) | Shape::MultiPoint(_)) => Vec::new(),
        Some(Shape::Line(curve)) => vec![line(&curve)],
        Some(Shape::MultiLine(list)) => list.iter().map(line).collect(),
        Some(Shape::Surface(s)) => s.rings.iter().map(line).collect(),
        Some(Shape::MultiSurface(list)) => list.iter().flat_map(|s| &s.rings).map(line).collect(),
    }
}

fn bar(width: f64, height: f64) -> Bar {
    let long = [5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1_000.0, 2_000.0, 5_000.0, 10_000.0];
    let length = long.into_iter().rev().find(|l| *l <= width / 3.0).unwrap_or(5.0);
    let (size, left, low) = (width / 26.0, width / 40.0, height - width / 40.0);
    let text = if length >= 1_000.0 { format!("{:.0} km", length / 1_000.0) } else { format!("{length:.0} m") };
    Bar {
        path: format!("M{left:.1} {:.1}V{low:.1}H{:.1}V{:.1}", low - size / 2.0, left + length, low - size / 2.0),
        x: left + length / 2.0,
        y: low - size / 2.5,
        size,
        text,
    }
}

impl Canvas {
    fn place(&self, lon: f64, lat: f64) -> (f64, f64) {
        let (e, n) = self.projection.place(lon, lat);
        (e - self.west, self.north - n)
    }

    fn draw(&self, shape: &Shape, into: &mut String) {
        match shape {
            Shape::Point(_) | Shape::MultiPoint(_) => {}
            Shape::Line(curve) => self.line(curve.vertices().map(|c| (c.x, c.y)), false, into),
            Shape::MultiLine(list) => {
                list.iter().for_each(|c| self.line(c.vertices().map(|c| (c.x, c.y)), false, into));
            }
            Shape::Surface(s) => s.rings.iter().for_each(|r| self.line(r.vertices().map(|c| (c.x, c.y)), true, into)),
            Shape::MultiSurface(list) => {
                let rings = list.iter().flat_map(|s| &s.rings);
                rings.for_each(|r| self.line(r.vertices().map(|c| (c.x, c.y)), true, into));
            }
        }
    }

    fn line(&self, vertices: impl Iterator<Item = (f64, f64)>, closed: bool, into: &mut String) {
        for (i, (lon, lat)) in vertices.enumerate() {
            let (x, y) = self.place(lon, lat);
            into.push(if i == 0 { 'M' } else { 'L' });
            into.push_str(&format!("{x:.1} {y:.1}"));
        }
        if closed {
            into.push('Z');
        }
    }
}
