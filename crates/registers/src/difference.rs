//! What differs between two versions of an entry, attribute by attribute; and whose change it is when two people
//! changed one version.

use crate::catalogue::{Attribute, Class};
use crate::ewkb;
use crate::geometry::Coord;
use crate::plane;
use crate::reading::written;
use crate::value::Value;
use rstar::RTree;
use serde::Serialize;
use serde_json::Value as J;
use std::collections::HashMap;

/// One attribute that differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Difference {
    pub attribute: String,
    /// Null where there was no value, and for geometry.
    pub before: J,
    pub after: J,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geometry: Option<GeometryChange>,
}

/// How one geometry became another.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, utoipa::ToSchema)]
pub struct GeometryChange {
    pub moved: usize,
    pub added: usize,
    pub removed: usize,
    /// Greatest distance that a vertex moved, in the unit of the system; nothing where a geometry came, went or
    /// changed its system.
    pub greatest: Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    Unchanged,
    Mine,
    Theirs,
    /// Both made the same change.
    Both,
    Conflict,
}

/// One attribute of a version (ancestor) that two people changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Compared {
    pub attribute: String,
    pub whose: Whose,
    pub ancestor: J,
    pub mine: J,
    pub theirs: J,
    /// From the ancestor to mine, and to theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mine_geometry: Option<GeometryChange>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theirs_geometry: Option<GeometryChange>,
}

/// Attributes in which two versions differ, in the order of the class.
#[must_use]
pub fn between(class: &Class, before: &[Value], after: &[Value]) -> Vec<Difference> {
    let pairs = class.attributes.iter().enumerate().map(|(i, a)| (a, at(before, i), at(after, i)));
    pairs
        .filter(|(_, old, new)| !same(old, new))
        .map(|(a, old, new)| Difference {
            attribute: a.name.clone(),
            before: shown(a, old),
            after: shown(a, new),
            geometry: geometry(old, new),
        })
        .collect()
}

/// Every attribute of the class, with whose change it is.
#[must_use]
pub fn three_way(class: &Class, mine: &[Value], theirs: &[Value], ancestor: &[Value]) -> Vec<Compared> {
    let compared = |(i, a): (usize, &Attribute)| {
        let (mine, theirs, old) = (at(mine, i), at(theirs, i), at(ancestor, i));
        let whose = match (same(mine, old), same(theirs, old)) {
            (true, true) => Whose::Unchanged,
            (false, true) => Whose::Mine,
            (true, false) => Whose::Theirs,
            (false, false) if same(mine, theirs) => Whose::Both,
            (false, false) => Whose::Conflict,
        };
        Compared {
            attribute: a.name.clone(),
            whose,
            ancestor: shown(a, old),
            mine: shown(a, mine),
            theirs: shown(a, theirs),
            mine_geometry: geometry(old, mine).filter(|_| !same(old, mine)),
            theirs_geometry: geometry(old, theirs).filter(|_| !same(old, theirs)),
        }
    };
    class.attributes.iter().enumerate().map(compared).collect()
}

/// Both people's changes together; nothing when they contradict each other.
#[must_use]
pub fn merged(class: &Class, mine: &[Value], theirs: &[Value], ancestor: &[Value]) -> Option<Vec<Value>> {
    let one = |i: usize| {
        let (mine, theirs, old) = (at(mine, i), at(theirs, i), at(ancestor, i));
        match (same(mine, old), same(theirs, old)) {
            (_, true) => Some(mine.clone()),
            (true, false) => Some(theirs.clone()),
            (false, false) => same(mine, theirs).then(|| theirs.clone()),
        }
    };
    (0..class.attributes.len()).map(one).collect()
}

fn at(values: &[Value], index: usize) -> &Value {
    values.get(index).unwrap_or(&Value::Null)
}

/// Equal, or a geometry written in other bytes.
fn same(a: &Value, b: &Value) -> bool {
    a == b
        || matches!((a, b), (Value::Geometry(a), Value::Geometry(b))
            if ewkb::decode(a).is_ok_and(|g| ewkb::decode(b) == Ok(g)))
}

fn shown(a: &Attribute, value: &Value) -> J {
    if matches!(value, Value::Geometry(_)) { J::Null } else { written(a, value) }
}

fn geometry(before: &Value, after: &Value) -> Option<GeometryChange> {
    let read = |v: &Value| match v {
        Value::Geometry(bytes) => ewkb::decode(bytes).ok(),
        _ => None,
    };
    let change = |moved, added, removed, greatest| Some(GeometryChange { moved, added, removed, greatest });
    match (read(before), read(after)) {
        (None, None) => None,
        (None, Some(new)) => change(0, plane::vertices(&new).len(), 0, None),
        (Some(old), None) => change(0, 0, plane::vertices(&old).len(), None),
        (Some(old), Some(new)) => {
            let (was, is) = (plane::vertices(&old), plane::vertices(&new));
            if old.srid != new.srid {
                return change(0, is.len(), was.len(), None);
            }
            let (gone, come) = (without(&was, &is), without(&is, &was));
            let moved = gone.len().min(come.len());
            change(moved, come.len() - moved, gone.len() - moved, greatest(&gone, &come, &was))
        }
    }
}

/// Vertices of the first that the second does not have, in order.
fn without(these: &[Coord], those: &[Coord]) -> Vec<Coord> {
    let key = |c: &Coord| [c.x.to_bits(), c.y.to_bits(), c.z.to_bits()];
    let mut left: HashMap<[u64; 3], usize> = HashMap::new();
    those.iter().for_each(|c| *left.entry(key(c)).or_default() += 1);
    let missing = |c: &&Coord| match left.get_mut(&key(c)) {
        Some(n) if *n > 0 => {
            *n -= 1;
            false
        }
        _ => true,
    };
    these.iter().filter(missing).copied().collect()
}

/// How far the farthest vertex went: from its counterpart where as many went as came, else from the nearest that was.
fn greatest(gone: &[Coord], come: &[Coord], was: &[Coord]) -> Option<f64> {
    let far = |a: &Coord, b: &Coord| (a.x - b.x).hypot(a.y - b.y);
    let distances: Vec<f64> = if gone.len() == come.len() {
        gone.iter().zip(come).map(|(a, b)| far(a, b)).collect()
    } else {
        let finite = was.iter().filter(|c| c.x.is_finite() && c.y.is_finite());
        let tree: RTree<[f64; 2]> = RTree::bulk_load(finite.map(|c| [c.x, c.y]).collect());
        let nearest = |c: &Coord| tree.nearest_neighbor(&[c.x, c.y]).map(|n| (n[0] - c.x).hypot(n[1] - c.y));
        come.iter().filter_map(nearest).collect()
    };
    distances.into_iter().max_by(f64::total_cmp)
}
