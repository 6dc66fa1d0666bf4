//! Entries judged by their neighbours: overlaps, gaps, distances, corners that miss each other, values that occur
//! twice. All in memory and in one metric system; the caller fetches what [`needs`] names and transforms it.

mod field;
mod others;
mod own;
mod region;

use crate::catalogue::{Class, Rule};
use crate::declaration::Check;
use crate::ewkb;
use crate::geometry::Geometry;
use crate::plane;
use crate::title::holds;
use crate::value::Value;
use crate::violation::{Violation, code};
use field::Field;
use geo::MultiPolygon;
use region::Region;
use std::collections::{HashMap, HashSet};

/// Violations told of one rule; a layer shifted by a metre breaks it everywhere.
const MOST: usize = 1_000;

/// An entry as it lies: one of the changeset, or one that is live in the database.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// Feature id; a new draft may go by a key of its own.
    pub object: String,
    /// Holder unit.
    pub unit: String,
    /// EWKB of the entry's place, in the system in which everything is judged.
    pub geometry: Option<Vec<u8>>,
    /// In the order of its class. May be empty where the class is not the judged one.
    pub values: Vec<Value>,
}

/// What lies around the drafts.
#[derive(Debug, Default)]
pub struct Neighbourhood {
    /// Keeper's area. Rules about it are not judged without it.
    pub unit_area: Option<MultiPolygon<f64>>,
    /// Live entries by class id. Those that the changeset writes anew may be among them: drafts replace them.
    pub others: HashMap<String, Vec<Placed>>,
    /// Objects that the changeset closes.
    pub removed: HashSet<String>,
}

/// A unit's area as rules judge it, from its geometry in the system of the drafts.
#[must_use]
pub fn unit_area(geometry: &crate::Geometry) -> MultiPolygon<f64> {
    MultiPolygon(crate::plane::polygons(geometry))
}

/// What the caller has to fetch before a class can be judged.
#[derive(Debug, Clone, PartialEq)]
pub enum Need {
    /// The keeper's area.
    UnitArea,
    /// Live entries of a class within so many metres of the drafts' boxes (and of the places they had before).
    Around { class: String, distance: f64 },
    /// All live entries of the class in the unit.
    Unit { class: String },
    /// Live entries of the class that have the same values of these attributes as some draft; of the unit or of all.
    Equal { class: String, attributes: Vec<String>, everywhere: bool },
}

/// What the rules of a class ask about, each thing once.
#[must_use]
pub fn needs(class: &Class) -> Vec<Need> {
    let own = || class.id.clone();
    // A box meets its neighbours only when it reaches a little over its edge.
    let near = |class: &String, distance: &f64| Need::Around { class: class.clone(), distance: distance + 0.01 };
    let mut all: Vec<Need> = Vec::new();
    for check in class.rules.iter().filter_map(|r| r.check.as_ref()) {
        let more = match check {
            Check::InUnit { .. } => vec![Need::UnitArea],
            Check::Cover { .. } => vec![Need::UnitArea, Need::Unit { class: own() }],
            Check::Inside { class, tolerance } | Check::Snapped { class, tolerance } => vec![near(class, tolerance)],
            Check::Near { class, distance } | Check::Apart { class, distance } => vec![near(class, distance)],
            Check::Ends { classes, tolerance } => classes.iter().map(|c| near(c, tolerance)).collect(),
            Check::NoOverlap { .. } => vec![Need::Around { class: own(), distance: 0.01 }],
            Check::Unique { attributes, everywhere } => {
                vec![Need::Equal { class: own(), attributes: attributes.clone(), everywhere: *everywhere }]
            }
            Check::Order { .. }
            | Check::Contains { .. }
            | Check::Table { .. }
            | Check::TableAll { .. }
            | Check::Measured { .. } => Vec::new(),
        };
        for need in more {
            let wider = |n: &mut Need| match (n, &need) {
                (Need::Around { class: a, distance: have }, Need::Around { class: b, distance: want }) if a == b => {
                    *have = have.max(*want);
                    true
                }
                (n, need) => n == need,
            };
            if !all.iter_mut().any(wider) {
                all.push(need);
            }
        }
    }
    all
}

/// Judges the drafts of one class by the rules that other entries decide.
#[must_use]
pub fn judge_places(class: &Class, drafts: &[Placed], hood: &Neighbourhood) -> Vec<Violation> {
    let replaced: HashSet<&str> =
        drafts.iter().map(|d| d.object.as_str()).chain(hood.removed.iter().map(String::as_str)).collect();
    let stored: &[Placed] = hood.others.get(&class.id).map_or(&[], Vec::as_slice);
    let mut scene = Scene {
        class,
        drafts: drafts.iter().map(Item::of).collect(),
        stored: stored.iter().filter(|p| !replaced.contains(p.object.as_str())).map(Item::of).collect(),
        gone: stored.iter().filter(|p| replaced.contains(p.object.as_str())).collect(),
        hood,
        region: hood.unit_area.as_ref().map(Region::of),
        fields: HashMap::new(),
        found: Vec::new(),
    };
    scene.twice();
    for rule in &class.rules {
        if let Some(check) = &rule.check {
            let before = scene.found.len();
            scene.rule(rule, check);
            scene.found.truncate(before + MOST);
        }
    }
    scene.found
}

/// An entry with its geometry read.
struct Item<'a> {
    placed: &'a Placed,
    surveyed: Option<Geometry>,
    drawn: Option<geo::Geometry<f64>>,
}

impl<'a> Item<'a> {
    fn of(placed: &'a Placed) -> Self {
        // What cannot be read or is not whole is told by the judge of the single entry.
        let surveyed = placed.geometry.as_deref().and_then(|b| ewkb::decode(b).ok()).filter(measurable);
        let drawn = surveyed.as_ref().map(plane::whole);
        Self { placed, surveyed, drawn }
    }

    fn value(&self, index: usize) -> &'a Value {
        self.placed.values.get(index).unwrap_or(&Value::Null)
    }
}

struct Scene<'a> {
    class: &'a Class,
    drafts: Vec<Item<'a>>,
    /// Live entries of the class that the changeset leaves alone.
    stored: Vec<Item<'a>>,
    /// The stored versions that it replaces or closes.
    gone: Vec<&'a Placed>,
    hood: &'a Neighbourhood,
    region: Option<Region>,
    /// By class id, made when a rule first asks.
    fields: HashMap<String, Field>,
    found: Vec<Violation>,
}

impl Scene<'_> {
    /// One object written twice in one changeset.
    fn twice(&mut self) {
        let mut seen = HashSet::new();
        for draft in &self.drafts {
            let object = &draft.placed.object;
            if !seen.insert(object) {
                let pl = format!("Obiekt {object} występuje w zmianie więcej niż raz.");
                let en = format!("The entry {object} stands in the change more than once.");
                self.found.push(Violation::new(code::TWICE, &self.class.id, pl, en).of(object));
            }
        }
    }

    fn rule(&mut self, rule: &Rule, check: &Check) {
        match check {
            Check::Unique { attributes, everywhere } => self.unique(rule, attributes, *everywhere),
            Check::NoOverlap { tolerance, same } => self.no_overlap(rule, *tolerance, same),
            Check::Cover { tolerance, same } => self.cover(rule, *tolerance, same),
            Check::InUnit { tolerance } => self.in_unit(rule, *tolerance),
            Check::Inside { class, tolerance } => self.inside(rule, class, *tolerance),
            Check::Near { class, distance } => self.near(rule, class, *distance),
            Check::Apart { class, distance } => self.apart(rule, class, *distance),
            Check::Snapped { class, tolerance } => self.snapped(rule, class, *tolerance),
            Check::Ends { classes, tolerance } => self.ends(rule, classes, *tolerance),
            Check::Order { .. }
            | Check::Contains { .. }
            | Check::Table { .. }
            | Check::TableAll { .. }
            | Check::Measured { .. } => {}
        }
    }

    /// Live entries of a class with the drafts in place, searchable.
    fn field(&mut self, class: &str) -> &Field {
        if !self.fields.contains_key(class) {
            let field = if class == self.class.id {
                Field::of(self.drafts.iter().chain(&self.stored))
            } else {
                let others: Vec<Item> = self
                    .hood
                    .others
                    .get(class)
                    .map_or(&[][..], Vec::as_slice)
                    .iter()
                    .filter(|p| !self.hood.removed.contains(&p.object))
                    .map(Item::of)
                    .collect();
                Field::of(others.iter())
            };
            self.fields.insert(class.to_owned(), field);
        }
        &self.fields[class]
    }

    fn broken(&self, rule: &Rule, object: Option<&str>, more: Words) -> Violation {
        let join = |text: &str, more: &str| if more.is_empty() { text.to_owned() } else { format!("{text} {more}") };
        let mut v =
            Violation::new(&rule.id, &self.class.id, join(&rule.text.pl, &more.0), join(&rule.text.en, &more.1))
                .severity(rule.severity)
                .legal(rule.legal.as_deref());
        v.object = object.map(str::to_owned);
        v
    }
}

/// What is added to a rule's sentence, in Polish and English.
struct Words(String, String);

impl Words {
    fn none() -> Self {
        Self(String::new(), String::new())
    }
}

/// Whether a geometry is whole enough to be measured against others; crossings within it do no harm.
fn measurable(geometry: &Geometry) -> bool {
    // Places that no metric system of Poland has would coarsen the grid that overlays round to.
    let near = |n: f64| n.abs() < 100_000_000.0;
    let vertices = plane::vertices(geometry);
    let long = |least: usize| {
        move |l: &geo::LineString<f64>| {
            let mut points = l.0.clone();
            points.dedup();
            points.len() >= least
        }
    };
    let rings = |p: &geo::Polygon<f64>| long(4)(p.exterior()) && p.interiors().iter().all(long(4));
    !vertices.is_empty()
        && vertices.iter().all(|c| near(c.x) && near(c.y))
        && plane::lines(geometry).iter().all(long(2))
        && plane::polygons(geometry).iter().all(rings)
}

/// Whether a rule is about an entry.
fn concerns(rule: &Rule, item: &Item) -> bool {
    let kind = item.surveyed.as_ref().map(|g| g.shape.kind());
    holds(&rule.when, &|i| item.value(i))
        && (rule.when_geometry.is_empty() || kind.is_some_and(|k| rule.when_geometry.contains(&k)))
}

/// The values that group entries, as texts.
fn key(class: &Class, names: &[String], placed: &Placed) -> Vec<String> {
    let text = |n: &String| {
        let value = class.attribute(n).and_then(|(i, _)| placed.values.get(i)).unwrap_or(&Value::Null);
        value.as_text().unwrap_or_default().into_owned()
    };
    names.iter().map(text).collect()
}

/// `12,35` and `12.35`.
fn number(n: f64) -> (String, String) {
    let en = format!("{n:.2}");
    (en.replace('.', ","), en)
}
