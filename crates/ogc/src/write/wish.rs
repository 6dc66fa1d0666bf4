//! From what was sent to what shall be different: properties by name, geometry among them, for [`registers::reading`].
//! What a replacement repeats as it was shown is left alone, so that nothing of it is lost: a place that was computed
//! for this answer does not replace the one that was surveyed, arcs and all.

use super::body::Sent;
use super::place;
use super::prefer::Prefer;
use formats::geojson::LIFE;
use registers::Class;
use registers::catalogue::{Attribute, Kind};
use registers::declaration::Visibility;
use registers::violation::{Violation, code};
use serde_json::{Map, Value as Json};

/// Changes to an object that stands.
#[derive(Debug, Default)]
pub struct Wished {
    pub properties: Map<String, Json>,
    /// The version that the feature says it is: whoever sends a whole feature back says so which one was read.
    pub version: Option<String>,
}

/// The class, what was sent, the feature as a reader sees it now, and how strictly it is read.
pub type Wish = fn(&Class, &Sent, &Json, Prefer) -> Result<Wished, Vec<Violation>>;

/// Where the version of an entry stands among its properties.
const VERSION: &str = LIFE[2];

/// A new object.
pub fn create(class: &Class, sent: &Sent, prefer: Prefer) -> Result<Map<String, Json>, Vec<Violation>> {
    let mut wish = Wishes::new(class, sent, prefer);
    for (name, json) in &sent.properties {
        match wish.sort(name) {
            Sort::Given(a) => wish.put(a, json.clone()),
            Sort::Unknown => wish.unknown(name, json),
            Sort::ReadOnly if json.is_null() || prefer.lenient() => {}
            Sort::ReadOnly => wish.read_only(name),
        }
    }
    if let Some(geometry) = &sent.geometry {
        wish.place(geometry.clone());
    }
    wish.done().map(|w| w.properties)
}

/// A whole object in place of the one that stands.
pub fn replace(class: &Class, sent: &Sent, shown: &Json, prefer: Prefer) -> Result<Wished, Vec<Violation>> {
    let mut wish = Wishes::new(class, sent, prefer);
    wish.stands = true;
    if prefer.strict() {
        wish.identity(shown);
    }
    for (name, json) in &sent.properties {
        match wish.sort(name) {
            Sort::Given(_) if same(json, &shown["properties"][name]) => {}
            // Null for what is not shown is not a wish to clear it.
            Sort::Given(a) if json.is_null() && a.visibility != Visibility::Public => {}
            Sort::Given(a) => wish.put(a, json.clone()),
            Sort::Unknown => wish.unknown(name, json),
            Sort::ReadOnly if name == VERSION => wish.wished.version = json.as_str().map(str::to_owned),
            Sort::ReadOnly if prefer.strict() && !json.is_null() && !same(json, &shown["properties"][name]) => {
                wish.read_only(name);
            }
            Sort::ReadOnly => {}
        }
    }
    for (i, a) in class.attributes.iter().enumerate() {
        let shown = a.visibility == Visibility::Public && a.derive.is_none() && Some(i) != class.main_geometry;
        if shown && !hides(a) && !sent.properties.contains_key(&a.name) {
            wish.put(a, Json::Null);
        }
    }
    let geometry = sent.geometry.clone().unwrap_or(Json::Null);
    if !same(&bare(&geometry), &shown["geometry"]) {
        wish.place(geometry);
    }
    wish.done()
}

/// Some members of an object get other values (RFC 7396).
pub fn change(class: &Class, sent: &Sent, shown: &Json, prefer: Prefer) -> Result<Wished, Vec<Violation>> {
    let mut wish = Wishes::new(class, sent, prefer);
    wish.stands = true;
    wish.identity(shown);
    for (name, patch) in &sent.properties {
        let now = &shown["properties"][name];
        match wish.sort(name) {
            Sort::Given(a) => {
                let wanted = match &a.kind {
                    Kind::Struct { .. } if !a.many => merged(now, patch),
                    _ => patch.clone(),
                };
                wish.put(a, wanted);
            }
            Sort::Unknown => wish.unknown(name, patch),
            Sort::ReadOnly if name == VERSION => wish.wished.version = patch.as_str().map(str::to_owned),
            Sort::ReadOnly if prefer.lenient() || same(patch, now) => {}
            Sort::ReadOnly => wish.read_only(name),
        }
    }
    if let Some(geometry) = &sent.geometry {
        wish.place(merged(&shown["geometry"], geometry));
    }
    wish.done()
}

enum Sort<'c> {
    Given(&'c Attribute),
    /// The house sets it.
    ReadOnly,
    Unknown,
}

struct Wishes<'a> {
    class: &'a Class,
    sent: &'a Sent,
    prefer: Prefer,
    /// It is about an object that stands.
    stands: bool,
    wished: Wished,
    wrong: Vec<Violation>,
}

impl<'a> Wishes<'a> {
    fn new(class: &'a Class, sent: &'a Sent, prefer: Prefer) -> Self {
        Self { class, sent, prefer, stands: false, wished: Wished::default(), wrong: Vec::new() }
    }

    fn sort(&self, name: &str) -> Sort<'a> {
        match self.class.attribute(name) {
            // Its place in a feature is the member `geometry`.
            Some((i, _)) if Some(i) == self.class.main_geometry => Sort::Unknown,
            Some((_, a)) if a.derive.is_some() => Sort::ReadOnly,
            Some((_, a)) => Sort::Given(a),
            None if LIFE.contains(&name) || name == "id" => Sort::ReadOnly,
            None => Sort::Unknown,
        }
    }

    fn put(&mut self, a: &Attribute, json: Json) {
        let json = match &a.kind {
            Kind::Geometry(kinds) if json.is_object() => place::taken(kinds, json, self.sent.crs),
            _ => json,
        };
        if self.stands && hides(a) {
            let pl =
                format!("Atrybut „{}” ma części, których ta usługa nie pokazuje; zmień go w aplikacji.", a.label.pl);
            let en =
                format!("“{}” has parts that this service does not show; change it in the application.", a.label.en);
            self.wrong.push(Violation::new("CZESC", &self.class.id, pl, en).attribute(&a.name));
            return;
        }
        self.wished.properties.insert(a.name.clone(), json);
    }

    fn place(&mut self, geometry: Json) {
        let Some(a) = self.class.geometry() else {
            if !geometry.is_null() && !self.prefer.lenient() {
                let pl = "Obiekty tej kolekcji nie mają geometrii.".to_owned();
                let en = "Objects of this collection have no geometry.".to_owned();
                self.wrong.push(Violation::new(code::UNKNOWN, &self.class.id, pl, en).pointer("/geometry"));
            }
            return;
        };
        self.put(a, geometry);
    }

    /// Unknown names go on: the reader of values knows what they may have been meant for.
    fn unknown(&mut self, name: &str, json: &Json) {
        if self.prefer.lenient() {
            return;
        }
        if self.class.geometry().is_some_and(|a| a.name == name) {
            if json.is_null() {
                return;
            }
            let pl = format!("Miejsce obiektu stoi w członie geometry, a nie w atrybucie „{name}”.");
            let en = format!("The place of an object stands in the member geometry, not in “{name}”.");
            self.wrong.push(Violation::new(code::UNKNOWN, &self.class.id, pl, en).attribute(name));
            return;
        }
        self.wished.properties.insert(name.to_owned(), json.clone());
    }

    fn read_only(&mut self, name: &str) {
        let pl = format!("Atrybut „{name}” nadaje serwer; nie można go wpisać.");
        let en = format!("“{name}” is set by the server and may not be written.");
        self.wrong.push(Violation::new(code::DERIVED, &self.class.id, pl, en).attribute(name));
    }

    /// An object keeps its name.
    fn identity(&mut self, shown: &Json) {
        if self.sent.id.as_ref().is_some_and(|id| *id != shown["id"]) {
            let pl = "Identyfikatora obiektu nie można zmienić.".to_owned();
            let en = "An object's identifier cannot be changed.".to_owned();
            self.wrong.push(Violation::new("IDENTYFIKATOR", &self.class.id, pl, en).pointer("/id"));
        }
    }

    fn done(self) -> Result<Wished, Vec<Violation>> {
        if self.wrong.is_empty() { Ok(self.wished) } else { Err(self.wrong) }
    }
}

/// Whether a structure has fields that are never shown here: who replaces it would lose them.
fn hides(a: &Attribute) -> bool {
    matches!(&a.kind, Kind::Struct { fields, .. } if fields.iter().any(|f| f.visibility != Visibility::Public))
}

/// RFC 7396.
fn merged(now: &Json, patch: &Json) -> Json {
    let Json::Object(patch) = patch else { return patch.clone() };
    let mut merge = now.as_object().cloned().unwrap_or_default();
    for (name, value) in patch {
        if value.is_null() {
            merge.remove(name);
        } else {
            let inner = merged(merge.get(name).unwrap_or(&Json::Null), value);
            merge.insert(name.clone(), inner);
        }
    }
    Json::Object(merge)
}

/// Without what JSON-FG and old GeoJSON say beside a geometry.
fn bare(geometry: &Json) -> Json {
    let mut geometry = geometry.clone();
    if let Json::Object(members) = &mut geometry {
        members.retain(|name, _| name == "type" || name == "coordinates");
    }
    geometry
}

/// Equal, where `5` and `5.0` are one number.
fn same(a: &Json, b: &Json) -> bool {
    match (a, b) {
        (Json::Number(a), Json::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Json::Array(a), Json::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Json::Object(a), Json::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, v)| b.get(name).is_some_and(|w| same(v, w)))
        }
        _ => a == b,
    }
}
