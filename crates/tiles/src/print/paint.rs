//! Layers of the style become marks: areas, lines and dots here, symbols and letters in `labels`.

use super::drawing::{Mark, Pen};
use super::expression::ExpressionError;
use super::gather::Thing;
use super::labels::Labels;
use super::look::{Look, Values};
use super::plane::{Box2, Mm};
use crate::encode::wkb::Kind;
use registers::Catalogue;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

/// What came of painting.
pub(crate) struct Painted {
    pub(crate) marks: Vec<Mark>,
    /// The layer (its place in the look) by which each thing is seen, if it is.
    pub(crate) seen: Vec<Option<usize>>,
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum PaintError {
    #[error("layer {0}: {1}")]
    Expression(String, #[source] ExpressionError),
    #[error("nobody waits for the print any more")]
    Left,
}

/// Paints the things by the look's layers. `stop` tells that nobody waits any more.
pub(crate) fn paint(
    look: &Look<'_>,
    catalogue: &Catalogue,
    things: &[Thing],
    frame: &Box2,
    stop: &AtomicBool,
) -> Result<Painted, PaintError> {
    let by_layer = indexed(catalogue, things);
    let mut seen = vec![None; things.len()];
    let mut painted: Vec<Vec<Mark>> = look.layers.iter().map(|_| Vec::new()).collect();
    let mut labels = Labels::new(*frame);
    // What is drawn last covers the rest, so it also chooses first where its letters stand.
    for (at, layer) in look.layers.iter().enumerate().rev() {
        if stop.load(Ordering::Relaxed) {
            return Err(PaintError::Left);
        }
        let fault = |e| PaintError::Expression(layer.id.to_owned(), e);
        let (mut under, mut over) = (Vec::new(), Vec::new());
        for (i, is_label) in by_layer.get(&format!("{}/{}", layer.source, layer.source_layer)).into_iter().flatten() {
            let thing = &things[*i];
            let shape = if *is_label { "Point" } else { shape(thing.parts.kind) };
            let values = Values::new(layer, look.zoom, shape, &thing.properties);
            if !values.drawn().map_err(fault)? {
                continue;
            }
            let before = under.len() + over.len();
            match (layer.kind, is_label) {
                ("fill", false) => area(&values, thing, &mut under).map_err(fault)?,
                ("line", false) => line(&values, thing, &mut under).map_err(fault)?,
                ("circle", false) => dot(&values, thing, frame, &mut under).map_err(fault)?,
                ("symbol", true) => {
                    labels.at(&values, thing.label, &mut under, &mut over).map_err(fault)?;
                }
                ("symbol", false) => labels.of(&values, &thing.parts, &mut under, &mut over).map_err(fault)?,
                _ => {}
            }
            if seen[*i].is_none() && under.len() + over.len() > before && reaches(thing, frame, layer.kind == "line") {
                seen[*i] = Some(at);
            }
        }
        under.append(&mut over);
        painted[at] = under;
    }
    Ok(Painted { marks: painted.into_iter().flatten().collect(), seen })
}

/// Whether anything of the thing (or of its outline) is in the frame itself: what was gathered reaches a little beyond.
fn reaches(thing: &Thing, frame: &Box2, outline: bool) -> bool {
    let mut parts = thing.parts.clone();
    if outline && parts.kind == Kind::Surface {
        parts.kind = Kind::Line;
    }
    super::gather::cut(&mut parts, frame);
    !parts.points.is_empty()
}

pub(crate) fn shape(kind: Kind) -> &'static str {
    match kind {
        Kind::Nothing | Kind::Point => "Point",
        Kind::Line => "LineString",
        Kind::Surface => "Polygon",
    }
}

/// Which things a source layer of the style holds (by `source/layer`), and whether by their label points.
fn indexed(catalogue: &Catalogue, things: &[Thing]) -> HashMap<String, Vec<(usize, bool)>> {
    let mut found: HashMap<String, Vec<(usize, bool)>> = HashMap::new();
    for (i, thing) in things.iter().enumerate() {
        let class = catalogue.class(thing.class);
        for group in class.tile.iter().flat_map(|t| &t.groups) {
            found.entry(format!("{group}/{}", class.layer())).or_default().push((i, false));
            if thing.label.is_some() {
                found.entry(format!("{group}/{}_opisy", class.layer())).or_default().push((i, true));
            }
        }
    }
    found
}

fn area(values: &Values<'_>, thing: &Thing, marks: &mut Vec<Mark>) -> Result<(), ExpressionError> {
    if thing.parts.kind != Kind::Surface {
        return Ok(());
    }
    let Some(fill) = values.colour("fill-color")? else { return Ok(()) };
    let fill = fill.faded(values.number("fill-opacity", 1.0)?);
    if fill.seen() {
        let rings = (0..thing.parts.ends.len()).map(|i| thing.parts.part(i).to_vec()).collect();
        marks.push(Mark::Area { rings, fill });
    }
    Ok(())
}

fn line(values: &Values<'_>, thing: &Thing, marks: &mut Vec<Mark>) -> Result<(), ExpressionError> {
    let closed = match thing.parts.kind {
        Kind::Line => false,
        Kind::Surface => true,
        Kind::Nothing | Kind::Point => return Ok(()),
    };
    let Some(colour) = values.colour("line-color")? else { return Ok(()) };
    let width = values.length("line-width", 1.0)?;
    let pen = Pen {
        colour: colour.faded(values.number("line-opacity", 1.0)?),
        width,
        dash: values.numbers("line-dasharray")?.iter().map(|d| d * width).collect(),
        round_cap: values.layer.word("line-cap") == "round",
        round_join: values.layer.word("line-join") == "round",
    };
    let gap = values.distance("line-gap-width")?;
    for i in 0..thing.parts.ends.len() {
        let part = thing.parts.part(i);
        let points = if closed && part.len() > 1 { &part[..part.len() - 1] } else { part };
        if gap > 0.0 {
            let aside = (gap + width) / 2.0;
            for side in [aside, -aside] {
                marks.push(Mark::Line { points: shifted(points, side, closed), closed, pen: pen.clone() });
            }
        } else {
            marks.push(Mark::Line { points: points.to_vec(), closed, pen: pen.clone() });
        }
    }
    Ok(())
}

fn dot(values: &Values<'_>, thing: &Thing, frame: &Box2, marks: &mut Vec<Mark>) -> Result<(), ExpressionError> {
    if thing.parts.kind != Kind::Point {
        return Ok(());
    }
    let Some(fill) = values.colour("circle-color")? else { return Ok(()) };
    let radius = values.length("circle-radius", 5.0)?;
    let width = values.length("circle-stroke-width", 0.0)?;
    let edge = values.colour("circle-stroke-color")?.filter(|_| width > 0.0).map(|c| Pen::plain(c, width));
    for at in thing.parts.points.iter().filter(|p| frame.holds(**p)) {
        marks.push(Mark::Dot { at: *at, radius, fill, edge: edge.clone() });
    }
    Ok(())
}

/// A line beside a line; corners are mitred, but not far.
fn shifted(points: &[Mm], by: f64, closed: bool) -> Vec<Mm> {
    let n = points.len();
    let normal = |a: Mm, b: Mm| {
        let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
        let length = dx.hypot(dy).max(1e-9);
        [-dy / length, dx / length]
    };
    (0..n)
        .map(|i| {
            let before = if i > 0 { Some(i - 1) } else { closed.then(|| n - 1) };
            let after = if i + 1 < n { Some(i + 1) } else { closed.then_some(0) };
            let first = before.map(|j| normal(points[j], points[i]));
            let second = after.map(|j| normal(points[i], points[j]));
            let (a, b) = match (first, second) {
                (Some(a), Some(b)) => (a, b),
                (Some(a), None) | (None, Some(a)) => (a, a),
                (None, None) => return points[i],
            };
            let middle = [a[0] + b[0], a[1] + b[1]];
            let share = 2.0 * by / (middle[0].powi(2) + middle[1].powi(2)).max(0.5);
            [points[i][0] + middle[0] * share, points[i][1] + middle[1] * share]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_beside_a_line_keeps_its_distance_around_a_corner() {
        let beside = shifted(&[[0.0, 0.0], [10.0, 0.0], [10.0, 10.0]], 1.0, false);
        for (p, q) in beside.iter().zip([[0.0, 1.0], [9.0, 1.0], [9.0, 10.0]]) {
            assert!((p[0] - q[0]).abs() < 1e-9 && (p[1] - q[1]).abs() < 1e-9, "{beside:?}");
        }
    }
}
