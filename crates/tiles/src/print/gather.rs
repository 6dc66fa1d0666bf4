//! What stands in the frame: the rows that tiles are made of, laid onto the sheet without a tile's rounding.

use super::look::Look;
use super::plane::{Box2, Mm, Plane};
use crate::encode::wkb::{Kind, Parts};
use crate::encode::{Property, clip, label};
use crate::layers::columns;
use crate::make::properties;
use registers::{Catalogue, Class, ClassIx};
use store::{Store, StoreError, When};

/// More than this on one sheet is a grey blot, and takes long.
pub(crate) const MOST: usize = 30_000;
const MOST_POINTS: usize = 1_500_000;

/// One entry on the sheet.
pub(crate) struct Thing {
    pub(crate) class: ClassIx,
    pub(crate) properties: Vec<(String, Property)>,
    pub(crate) parts: Parts,
    /// Where its label stands, for areas of classes that have one.
    pub(crate) label: Option<Mm>,
}

#[derive(Debug, thiserror::Error)]
pub(crate) enum GatherError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("too many entries in the frame")]
    TooMany,
}

/// Entries of every class that a layer of the look draws.
pub(crate) async fn gather(
    store: &Store,
    catalogue: &Catalogue,
    look: &Look<'_>,
    plane: &Plane,
    when: When,
) -> Result<Vec<Thing>, GatherError> {
    let mut rows = store.tile_rows().await?;
    let bounds = plane.bounds();
    let (mut things, mut points) = (Vec::new(), 0);
    for class in catalogue.collections().filter(|c| drawn(c, look)) {
        let (columns, own) = columns(class);
        let left = MOST - things.len();
        let found = rows.at_most(class, &columns, bounds, when, Some(left + 1)).await?;
        if found.len() > left {
            return Err(GatherError::TooMany);
        }
        for row in &found {
            let mut parts = Parts::default();
            if !parts.read(row.geometry()) {
                continue;
            }
            points += parts.points.len();
            if points > MOST_POINTS {
                return Err(GatherError::TooMany);
            }
            let properties = properties(class, &columns, own, row)?;
            let properties = properties.into_iter().map(|(n, p)| (n.to_owned(), p)).collect();
            things.extend(laid(class, parts, properties, plane));
        }
    }
    rows.done();
    Ok(things)
}

/// Whether a layer of the look draws a class.
fn drawn(class: &Class, look: &Look<'_>) -> bool {
    let Some(tile) = class.tile.as_ref().filter(|t| f64::from(t.minzoom) <= look.zoom) else { return false };
    class.main_geometry.is_some()
        && look.layers.iter().any(|l| {
            let layer = l.source_layer.strip_suffix("_opisy").filter(|_| tile.label_points).unwrap_or(l.source_layer);
            (layer == class.layer() || l.source_layer == class.layer()) && tile.groups.iter().any(|g| g == l.source)
        })
}

fn laid(class: &Class, mut parts: Parts, properties: Vec<(String, Property)>, plane: &Plane) -> Option<Thing> {
    let wants_label = class.tile.as_ref().is_some_and(|t| t.label_points);
    let label = if wants_label { label::point(&parts).map(|p| plane.lay_point(p)) } else { None };
    plane.lay(&mut parts);
    if parts.points.iter().flatten().any(|v| !v.is_finite()) {
        return None;
    }
    // A little beyond the frame, so that no line that the cut makes is seen.
    cut(&mut parts, &plane.frame.grown(12.0));
    if parts.points.is_empty() {
        return None;
    }
    let label = match label {
        Some(p) if !plane.frame.holds(p) => {
            // The middle is not on this sheet, but a part of the area is.
            let mut seen = Parts::default();
            seen.clone_from(&parts);
            cut(&mut seen, &plane.frame.grown(-2.0));
            label::point(&seen)
        }
        other => other,
    };
    Some(Thing { class: class.ix, properties, parts, label })
}

/// Leaves of a geometry what is inside a box.
pub(crate) fn cut(parts: &mut Parts, inside: &Box2) {
    if parts.kind != Kind::Nothing && parts.points.iter().all(|p| inside.holds(*p)) {
        return;
    }
    let whole = std::mem::take(parts);
    parts.kind = whole.kind;
    match whole.kind {
        Kind::Nothing => {}
        Kind::Point => {
            for point in whole.points.iter().filter(|p| inside.holds(**p)) {
                parts.points.push(*point);
                parts.ends.push(parts.points.len());
            }
        }
        Kind::Line => {
            for i in 0..whole.ends.len() {
                clip::line(whole.part(i), inside.low, inside.high, |piece| {
                    parts.points.extend_from_slice(piece);
                    parts.ends.push(parts.points.len());
                });
            }
        }
        Kind::Surface => {
            let mut from = 0;
            for &to in &whole.polygons {
                for ring in whole.rings(from, to) {
                    let piece = clip::ring(ring, inside.low, inside.high);
                    if let Some(first) = piece.first().filter(|_| piece.len() > 2) {
                        parts.points.extend_from_slice(&piece);
                        parts.points.push(*first);
                        parts.ends.push(parts.points.len());
                    }
                }
                from = to;
                parts.polygons.push(parts.ends.len());
            }
        }
    }
}
