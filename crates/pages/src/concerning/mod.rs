//! „Co dotyczy tego miejsca”: everything that the registers say of a parcel, an address or a place, each fact with its
//! source and its day. What is not there is said, too.

mod address;
mod gather;
mod parcel;
mod place;

pub(crate) use address::address;
pub(crate) use parcel::parcel;
pub(crate) use place::place;

use crate::answer::html;
use crate::entry_words::Fact;
use crate::picture::Picture;
use crate::shell::Shell;
use askama::Template;
use axum::response::Response;
use httpkit::{Lang, Problem};
use store::around::Ground;

/// How far networks are looked for, in metres.
const NETWORKS_WITHIN: f64 = 20.0;
/// How far around a place that is no surface registers are looked through, in metres.
const PLACE_WITHIN: f64 = 5.0;

#[derive(Template)]
#[template(path = "concerning.html")]
struct ReportPage {
    shell: Shell,
    /// What is reported on: a parcel, an address, a place.
    kind: &'static str,
    lead: String,
    facts: Vec<Fact>,
    /// Identifiers to copy: what they are, and they.
    ids: Vec<(String, String)>,
    /// Where else it can be seen: address, what it is.
    links: Vec<(String, String)>,
    map: String,
    picture: Option<Picture>,
    error: String,
    source: Option<String>,
    sections: Vec<Section>,
    absent: Vec<Absent>,
    empty: Vec<String>,
    today: String,
}

/// A heading with what belongs under it.
struct Section {
    id: &'static str,
    title: String,
    groups: Vec<Group>,
    /// What is said where nothing belongs under it.
    nothing: String,
    /// Many small things, a line each.
    compact: bool,
}

impl Section {
    fn count(&self) -> usize {
        self.groups.iter().map(|g| g.count).sum()
    }
}

/// What lies there of one class.
struct Group {
    title: String,
    register: String,
    register_path: String,
    legal: String,
    changed: String,
    count: usize,
    counted: String,
    /// The list that holds those that are not shown.
    rest: Option<(String, String)>,
    items: Vec<Item>,
}

struct Item {
    title: String,
    path: String,
    facts: Vec<Fact>,
    since: String,
    distance: Option<String>,
    share: Option<String>,
    geojson: String,
    gml: String,
}

/// A register of which nothing lies there.
struct Absent {
    label: String,
    path: String,
    day: String,
}

impl ReportPage {
    fn answer(self, lang: Lang) -> Result<Response, Problem> {
        html(lang, &self)
    }
}

/// The query that opens the map at a place and asks what is there.
fn on_the_map(ground: &Ground) -> String {
    let (lon, lat) = (ground.lon, ground.lat);
    format!("z=18&x={lon:.6}&y={lat:.6}&co={lon:.7},{lat:.7}")
}

/// A length as people say it.
fn metres(distance: f64, lang: Lang) -> String {
    let text = format!("{distance:.1} m");
    if lang == Lang::Pl { text.replace('.', ",") } else { text }
}
