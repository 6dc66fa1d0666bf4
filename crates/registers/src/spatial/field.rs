//! The entries of one class in a search tree.

use super::Item;
use geo::{BoundingRect, CoordsIter, LinesIter};
use rstar::primitives::{GeomWithData, Line, Rectangle};
use rstar::{AABB, PointDistance, RTree};
use std::cell::OnceCell;

type Side = GeomWithData<Line<[f64; 2]>, usize>;

pub(super) struct Field {
    pub members: Vec<Member>,
    boxes: RTree<GeomWithData<Rectangle<[f64; 2]>, usize>>,
    /// Sides of all members (a point is a side without length); few rules need them.
    sides: OnceCell<RTree<Side>>,
}

pub(super) struct Member {
    pub object: String,
    pub place: geo::Geometry<f64>,
}

impl Field {
    pub fn of<'i>(items: impl Iterator<Item = &'i Item<'i>>) -> Self {
        let members: Vec<Member> =
            items.filter_map(|i| Some(Member { object: i.placed.object.clone(), place: i.drawn.clone()? })).collect();
        let boxes = members
            .iter()
            .enumerate()
            .filter_map(|(n, m)| Some(GeomWithData::new(Rectangle::from_aabb(envelope(&m.place, 0.0)?), n)))
            .collect();
        Self { members, boxes: RTree::bulk_load(boxes), sides: OnceCell::new() }
    }

    /// Members whose box is within the distance of the place's box.
    pub fn around(&self, place: &geo::Geometry<f64>, distance: f64) -> impl Iterator<Item = &Member> {
        envelope(place, distance)
            .into_iter()
            .flat_map(|e| self.boxes.locate_in_envelope_intersecting(&e))
            .map(|b| &self.members[b.data])
    }

    /// Distance to the nearest side of another object, if it is within reach.
    pub fn to_side(&self, point: [f64; 2], reach: f64, not: &str) -> Option<(f64, &str)> {
        let sides = self.sides.get_or_init(|| {
            let of = |(n, m): (usize, &Member)| {
                let corners = m.place.coords_iter().map(|c| [c.x, c.y]);
                let all: Vec<Side> = match &m.place {
                    geo::Geometry::Point(_) | geo::Geometry::MultiPoint(_) => {
                        corners.map(|c| GeomWithData::new(Line::new(c, c), n)).collect()
                    }
                    other => lines(other)
                        .into_iter()
                        .map(|l| GeomWithData::new(Line::new([l.start.x, l.start.y], [l.end.x, l.end.y]), n))
                        .collect(),
                };
                all
            };
            RTree::bulk_load(self.members.iter().enumerate().flat_map(of).collect())
        });
        let mut best: Option<(f64, &str)> = None;
        for side in sides.locate_within_distance(point, reach * reach) {
            let object = self.members[side.data].object.as_str();
            let far = side.geom().distance_2(&point).sqrt();
            if object != not && best.is_none_or(|(d, _)| far < d) {
                best = Some((far, object));
            }
            // Nothing is nearer than here.
            if best.is_some_and(|(d, _)| d == 0.0) {
                break;
            }
        }
        best
    }
}

pub(super) fn envelope(place: &geo::Geometry<f64>, grown: f64) -> Option<AABB<[f64; 2]>> {
    let r = place.bounding_rect()?;
    Some(AABB::from_corners([r.min().x - grown, r.min().y - grown], [r.max().x + grown, r.max().y + grown]))
}

pub(super) fn lines(place: &geo::Geometry<f64>) -> Vec<geo::Line<f64>> {
    match place {
        geo::Geometry::LineString(l) => l.lines().collect(),
        geo::Geometry::MultiLineString(l) => l.lines_iter().collect(),
        geo::Geometry::Polygon(p) => p.lines_iter().collect(),
        geo::Geometry::MultiPolygon(p) => p.lines_iter().collect(),
        _ => Vec::new(),
    }
}
