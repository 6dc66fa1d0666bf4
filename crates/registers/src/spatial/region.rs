//! An area that is asked thousands of times whether something lies in it.

use geo::{BooleanOps, CoordsIter, MultiLineString, MultiPolygon, Orient, orient};
use rstar::primitives::Line;
use rstar::{AABB, PointDistance, RTree};

pub(super) struct Region {
    /// Outer rings run one way and holes the other, as unions count them.
    pub area: MultiPolygon<f64>,
    sides: RTree<Line<[f64; 2]>>,
    right: f64,
}

impl Region {
    pub fn of(area: &MultiPolygon<f64>) -> Self {
        let area = area.orient(orient::Direction::Default);
        let lines = super::field::lines(&geo::Geometry::MultiPolygon(area.clone()));
        let right = lines.iter().map(|l| l.start.x).fold(f64::NEG_INFINITY, f64::max);
        let sides = lines.iter().map(|l| Line::new([l.start.x, l.start.y], [l.end.x, l.end.y])).collect();
        Self { area, sides: RTree::bulk_load(sides), right }
    }

    /// How far a point lies outside; nothing inside and on the edge.
    pub fn outside(&self, x: f64, y: f64) -> f64 {
        if x <= self.right && self.crossings(x, y) % 2 == 1 {
            return 0.0;
        }
        self.sides.nearest_neighbor(&[x, y]).map_or(f64::INFINITY, |side| side.distance_2(&[x, y]).sqrt())
    }

    /// Sides that a ray to the right passes; each owns its lower end only, so that corners count once.
    fn crossings(&self, x: f64, y: f64) -> usize {
        let ray = AABB::from_corners([x, y], [self.right, y]);
        let passes = |side: &&Line<[f64; 2]>| {
            let ([ax, ay], [bx, by]) = (side.from, side.to);
            (ay > y) != (by > y) && x < ax + (y - ay) / (by - ay) * (bx - ax)
        };
        self.sides.locate_in_envelope_intersecting(&ray).filter(passes).count()
    }

    /// The point of a place that lies farthest outside, and how far; nothing when all of it lies inside.
    pub fn farthest(&self, place: &geo::Geometry<f64>) -> Option<([f64; 2], f64)> {
        let corners = |all: Vec<geo::Coord<f64>>| {
            let far = all.into_iter().map(|c| ([c.x, c.y], self.outside(c.x, c.y)));
            far.filter(|(_, d)| *d > 0.0).max_by(|a, b| a.1.total_cmp(&b.1))
        };
        // Corners alone miss a side that cuts off a bay; what is cut off has corners of its own.
        let cut = match place {
            geo::Geometry::Polygon(p) => p.difference(&self.area).coords_iter().collect(),
            geo::Geometry::MultiPolygon(p) => p.difference(&self.area).coords_iter().collect(),
            geo::Geometry::LineString(l) => {
                self.area.clip(&MultiLineString(vec![l.clone()]), true).coords_iter().collect()
            }
            geo::Geometry::MultiLineString(l) => self.area.clip(l, true).coords_iter().collect(),
            other => other.coords_iter().collect(),
        };
        corners(cut)
    }
}
