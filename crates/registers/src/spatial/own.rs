//! Rules among the entries of one class: nothing twice, nothing over another, nothing left uncovered.

use super::{Item, Scene, Words, concerns, key, number};
use crate::catalogue::Rule;
use crate::declaration::Visibility;
use geo::bool_ops::{FillRule, OpType};
use geo::{Area, BooleanOps, InteriorPoint, MultiPolygon, Orient, Polygon, orient};
use rstar::RTree;
use rstar::primitives::{GeomWithData, Rectangle};
use std::collections::{HashMap, HashSet};

/// Slivers that come of rounding coordinates, not of drawing (m²).
const SLIVER: f64 = 0.001;
/// Overlaps told of one draft.
const MOST: usize = 10;

impl Scene<'_> {
    pub(super) fn unique(&mut self, rule: &Rule, attributes: &[String], everywhere: bool) {
        let unit = |i: &Item| if everywhere { String::new() } else { i.placed.unit.clone() };
        let keyed = |i: &Item| (unit(i), key(self.class, attributes, i.placed));
        let mut holders: HashMap<(String, Vec<String>), Vec<&str>> = HashMap::new();
        for item in self.stored.iter().chain(&self.drafts).filter(|i| concerns(rule, i)) {
            holders.entry(keyed(item)).or_default().push(&item.placed.object);
        }
        let mut found = Vec::new();
        for draft in self.drafts.iter().filter(|d| concerns(rule, d)) {
            let values = keyed(draft);
            // An entry without any of the values does not repeat another.
            if values.1.iter().all(String::is_empty) {
                continue;
            }
            let other = holders.get(&values).into_iter().flatten().find(|o| **o != draft.placed.object);
            let Some(other) = other else { continue };
            // Personal data are not repeated in what is told.
            let secret = attributes
                .iter()
                .filter_map(|n| self.class.attribute(n))
                .any(|(_, a)| a.visibility == Visibility::Personal);
            let text = if secret { "***".to_owned() } else { values.1.join(", ").chars().take(80).collect() };
            let more =
                Words(format!("Powtórzone: „{text}” (także {other})."), format!("Repeated: “{text}” (also {other})."));
            let mut v = self.broken(rule, Some(&draft.placed.object), more);
            v.attribute = attributes.first().cloned();
            found.push(v);
        }
        self.found.append(&mut found);
    }

    pub(super) fn no_overlap(&mut self, rule: &Rule, tolerance: f64, same: &[String]) {
        let all: Vec<Surface> = self
            .drafts
            .iter()
            .map(|d| (d, true))
            .chain(self.stored.iter().map(|s| (s, false)))
            .filter(|(i, _)| concerns(rule, i))
            .filter_map(|(i, draft)| Surface::of(i, draft, key(self.class, same, i.placed)))
            .collect();
        let boxed = |(n, s): (usize, &Surface)| Some(GeomWithData::new(Rectangle::from_aabb(s.envelope()?), n));
        let tree = RTree::bulk_load(all.iter().enumerate().filter_map(boxed).collect());
        let mut found = Vec::new();
        for (n, one) in all.iter().enumerate().filter(|(_, s)| s.draft) {
            let Some(envelope) = one.envelope() else { continue };
            let mut told = 0;
            for candidate in tree.locate_in_envelope_intersecting(&envelope) {
                let other = &all[candidate.data];
                // A pair of drafts is told once, of its first.
                let again = candidate.data == n || (other.draft && candidate.data < n);
                if again || other.unit != one.unit || other.group != one.group {
                    continue;
                }
                if told == MOST {
                    break;
                }
                let shared = one.area.intersection(&other.area);
                let area = shared.unsigned_area();
                if area <= tolerance.max(SLIVER) {
                    continue;
                }
                told += 1;
                let (pl, en) = number(area);
                let more = Words(
                    format!("Nakładanie na {}: {pl} m².", other.object),
                    format!("Overlap with {}: {en} m².", other.object),
                );
                let mut v = self.broken(rule, Some(one.object), more);
                if let Some(at) = inside(&shared) {
                    v = v.place(one.srid, at);
                }
                found.push(v);
            }
            if found.len() >= super::MOST {
                break;
            }
        }
        self.found.append(&mut found);
    }

    pub(super) fn cover(&mut self, rule: &Rule, tolerance: f64, same: &[String]) {
        let Some(region) = &self.region else { return };
        let touched: HashSet<Vec<String>> = self
            .drafts
            .iter()
            .map(|d| d.placed)
            .chain(self.gone.iter().copied())
            .filter(|p| concerns(rule, &Item::of(p)))
            .map(|p| key(self.class, same, p))
            .collect();
        let units: HashSet<&str> = self.drafts.iter().map(|d| d.placed.unit.as_str()).collect();
        let units = if units.is_empty() { self.gone.iter().map(|p| p.unit.as_str()).collect() } else { units };
        let mut groups: HashMap<Vec<String>, Vec<Polygon<f64>>> = HashMap::new();
        let mut srid = 0;
        for item in self.drafts.iter().chain(&self.stored) {
            let group = key(self.class, same, item.placed);
            if !touched.contains(&group) || !units.contains(item.placed.unit.as_str()) || !concerns(rule, item) {
                continue;
            }
            if let Some(surface) = Surface::of(item, false, Vec::new()) {
                srid = surface.srid;
                groups.entry(group).or_default().extend(surface.area);
            }
        }
        let mut keys: Vec<&Vec<String>> = touched.iter().collect();
        keys.sort();
        let mut found = Vec::new();
        for group in keys {
            let Some(zones) = groups.remove(group) else { continue };
            // One overlay of everything: corners that neighbours share stay shared when coordinates are rounded to
            // the overlay's grid, and no sliver opens between them.
            let zones = MultiPolygon(zones).orient(orient::Direction::Default);
            let left = region.area.boolean_op_with_fill_rule(&zones, OpType::Difference, FillRule::NonZero);
            let mut gaps: Vec<(f64, Polygon<f64>)> = left.into_iter().map(|p| (p.unsigned_area(), p)).collect();
            gaps.retain(|(area, _)| *area > tolerance.max(SLIVER));
            gaps.sort_by(|a, b| b.0.total_cmp(&a.0));
            for (area, gap) in gaps {
                let (pl, en) = number(area);
                let more = Words(format!("Luka: {pl} m²."), format!("Gap: {en} m²."));
                let mut v = self.broken(rule, None, more);
                if let Some(at) = gap.interior_point() {
                    v = v.place(srid, [at.x(), at.y()]);
                }
                found.push(v);
            }
        }
        self.found.append(&mut found);
    }
}

struct Surface<'a> {
    object: &'a str,
    unit: &'a str,
    srid: u32,
    draft: bool,
    group: Vec<String>,
    area: MultiPolygon<f64>,
}

impl<'a> Surface<'a> {
    fn of(item: &Item<'a>, draft: bool, group: Vec<String>) -> Option<Self> {
        let geometry = item.surveyed.as_ref()?;
        let area = match item.drawn.as_ref()? {
            geo::Geometry::Polygon(p) => MultiPolygon(vec![p.clone()]),
            geo::Geometry::MultiPolygon(p) => p.clone(),
            _ => return None,
        };
        let placed = item.placed;
        Some(Self { object: &placed.object, unit: &placed.unit, srid: geometry.srid, draft, group, area })
    }

    fn envelope(&self) -> Option<rstar::AABB<[f64; 2]>> {
        use geo::BoundingRect;
        let r = self.area.bounding_rect()?;
        Some(rstar::AABB::from_corners([r.min().x, r.min().y], [r.max().x, r.max().y]))
    }
}

/// A place inside the largest part.
fn inside(area: &MultiPolygon<f64>) -> Option<[f64; 2]> {
    let largest = area.iter().max_by(|a, b| a.unsigned_area().total_cmp(&b.unsigned_area()))?;
    largest.interior_point().map(|p| [p.x(), p.y()])
}
