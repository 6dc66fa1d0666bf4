//! Rules about the keeper's area and the entries of other classes: in them, near them, away from them, joined to them.

use super::region::Region;
use super::{Item, Scene, Words, concerns, number};
use crate::catalogue::Rule;
use crate::geometry::Shape;
use crate::plane;
use crate::violation::Violation;
use geo::{Coord, Distance, Euclidean, Geometry, MultiPolygon, Point};
use std::collections::HashMap;

/// What rounding to a millimetre may part (m).
const SAME: f64 = 0.001_5;
/// Corners told of one draft.
const MOST: usize = 5;

impl Scene<'_> {
    pub(super) fn in_unit(&mut self, rule: &Rule, tolerance: f64) {
        let Some(region) = &self.region else { return };
        let mut found = Vec::new();
        for draft in self.drafts.iter().filter(|d| concerns(rule, d)) {
            let Some(place) = &draft.drawn else { continue };
            let Some((at, distance)) = region.farthest(place) else { continue };
            if distance > tolerance.max(SAME) {
                let (pl, en) = number(distance);
                let more =
                    Words(format!("Odległość od granicy: {pl} m."), format!("Distance from the boundary: {en} m."));
                found.push(at_place(self.broken(rule, Some(&draft.placed.object), more), draft, at));
            }
        }
        self.found.append(&mut found);
    }

    pub(super) fn inside(&mut self, rule: &Rule, class: &str, tolerance: f64) {
        let mut regions: HashMap<String, Option<Region>> = HashMap::new();
        self.each(rule, class, |field, draft, place| {
            let reach = tolerance.max(SAME);
            let mut best: Option<([f64; 2], f64)> = None;
            for other in field.around(place, reach).filter(|m| m.object != draft.placed.object) {
                let region = regions.entry(other.object.clone()).or_insert_with(|| match &other.place {
                    Geometry::Polygon(p) => Some(Region::of(&MultiPolygon(vec![p.clone()]))),
                    Geometry::MultiPolygon(p) => Some(Region::of(p)),
                    _ => None,
                });
                let Some(far) = region.as_ref().map(|r| r.farthest(place)) else { continue };
                match far {
                    None => return Vec::new(),
                    Some((_, d)) if d <= reach => return Vec::new(),
                    Some(far) if best.is_none_or(|b| far.1 < b.1) => best = Some(far),
                    Some(_) => {}
                }
            }
            vec![(best.map(|b| b.0), Words::none())]
        });
    }

    pub(super) fn near(&mut self, rule: &Rule, class: &str, distance: f64) {
        self.each(rule, class, |field, draft, place| {
            let mut others = field.around(place, distance).filter(|m| m.object != draft.placed.object);
            if others.any(|m| Euclidean.distance(place, &m.place) <= distance) {
                return Vec::new();
            }
            vec![(None, Words::none())]
        });
    }

    pub(super) fn apart(&mut self, rule: &Rule, class: &str, distance: f64) {
        self.each(rule, class, |field, draft, place| {
            let others = field.around(place, distance).filter(|m| m.object != draft.placed.object);
            // The first is enough: thousands in one spot would be measured against thousands.
            let close = others.map(|m| (Euclidean.distance(place, &m.place), m)).find(|(d, _)| *d < distance);
            let Some((d, other)) = close else { return Vec::new() };
            let (pl, en) = number(d);
            let o = &other.object;
            vec![(None, Words(format!("Odległość od {o}: {pl} m."), format!("Distance from {o}: {en} m.")))]
        });
    }

    pub(super) fn snapped(&mut self, rule: &Rule, class: &str, tolerance: f64) {
        self.each(rule, class, |field, draft, _| {
            let corners = draft.surveyed.as_ref().map(plane::vertices).unwrap_or_default();
            let mut out = Vec::new();
            for c in corners {
                let Some((d, other)) = field.to_side([c.x, c.y], tolerance, &draft.placed.object) else { continue };
                // A ring's first corner is its last too.
                if d > SAME && !out.iter().any(|(at, _)| *at == Some([c.x, c.y])) {
                    let cm = d * 100.0;
                    let pl = format!("Załamanie mija {other} o {} cm.", number(cm).0);
                    out.push((Some([c.x, c.y]), Words(pl, format!("A corner misses {other} by {} cm.", number(cm).1))));
                }
                if out.len() == MOST {
                    break;
                }
            }
            out
        });
    }

    pub(super) fn ends(&mut self, rule: &Rule, classes: &[String], tolerance: f64) {
        for class in classes {
            self.field(class);
        }
        let reach = tolerance.max(SAME);
        let mut found = Vec::new();
        for draft in self.drafts.iter().filter(|d| concerns(rule, d)) {
            for end in draft.surveyed.as_ref().map(loose_ends).unwrap_or_default() {
                let point = Geometry::Point(Point(end));
                let joined = classes.iter().filter_map(|c| self.fields.get(c)).any(|field| {
                    let mut others = field.around(&point, reach).filter(|m| m.object != draft.placed.object);
                    others.any(|m| Euclidean.distance(&point, &m.place) <= reach)
                });
                if !joined {
                    let v = self.broken(rule, Some(&draft.placed.object), Words::none());
                    found.push(at_place(v, draft, [end.x, end.y]));
                }
            }
        }
        self.found.append(&mut found);
    }

    /// Asks about every draft that the rule concerns; a fault without a place is put on the draft itself.
    fn each(
        &mut self,
        rule: &Rule,
        class: &str,
        mut ask: impl FnMut(&super::Field, &Item, &Geometry<f64>) -> Vec<(Option<[f64; 2]>, Words)>,
    ) {
        self.field(class);
        let mut found = Vec::new();
        for draft in self.drafts.iter().filter(|d| concerns(rule, d)) {
            let (Some(place), Some(field)) = (&draft.drawn, self.fields.get(class)) else { continue };
            if found.len() >= super::MOST {
                break;
            }
            for (at, more) in ask(field, draft, place) {
                let v = self.broken(rule, Some(&draft.placed.object), more);
                found.push(match at.or_else(|| first(draft)) {
                    Some(at) => at_place(v, draft, at),
                    None => v,
                });
            }
        }
        self.found.append(&mut found);
    }
}

fn at_place(v: Violation, draft: &Item, at: [f64; 2]) -> Violation {
    let srid = draft.surveyed.as_ref().map_or(0, |g| g.srid);
    v.place(srid, at)
}

fn first(draft: &Item) -> Option<[f64; 2]> {
    let c = plane::vertices(draft.surveyed.as_ref()?).into_iter().next()?;
    Some([c.x, c.y])
}

/// Ends of a line that no other part of the same line continues.
fn loose_ends(geometry: &crate::geometry::Geometry) -> Vec<Coord<f64>> {
    if !matches!(geometry.shape, Shape::Line(_) | Shape::MultiLine(_)) {
        return Vec::new();
    }
    let lines = plane::lines(geometry);
    let all: Vec<Coord<f64>> = lines.iter().flat_map(|l| [l.0.first(), l.0.last()]).flatten().copied().collect();
    let mut meeting: HashMap<[u64; 2], usize> = HashMap::new();
    let key = |c: &Coord<f64>| [c.x.to_bits(), c.y.to_bits()];
    all.iter().for_each(|c| *meeting.entry(key(c)).or_default() += 1);
    all.iter().filter(|c| meeting.get(&key(c)) == Some(&1)).copied().collect()
}
