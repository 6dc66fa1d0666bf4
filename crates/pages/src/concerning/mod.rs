//! „Co dotyczy tego miejsca”: everything that the registers say of a parcel, an address or a place, each fact with its
//! source and its day. What is not there is said, too.

mod address;
mod gather;
mod paper;
mod parcel;
mod place;

use crate::answer::html;
use crate::entry_words::Fact;
use crate::picture::{Picture, lines};
use crate::shell::Shell;
use askama::Template;
use axum::Router;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use httpkit::negotiation::{HTML, Offer};
use httpkit::paper::Press;
use httpkit::{Asked, Lang, Problem};
use registers::Value;
use store::Store;
use store::around::Ground;

const PDF: Offer = Offer { f: "pdf", media: "application/pdf", also: &[] };

/// What the reports share.
#[derive(Clone)]
struct Reporting {
    store: Store,
    press: Press,
}

/// The addresses of reports.
pub(crate) fn routes(store: Store, press: Press) -> Router {
    Router::new()
        .route("/dzialka/{*id}", get(parcel::parcel))
        .route("/adres/{id}", get(address::address))
        .route("/miejsce", get(place::place))
        .with_state(Reporting { store, press })
}

/// The representation that the address asks for; programs that take anything get the page, as they always did.
fn as_pdf(asked: &Asked) -> Result<bool, Problem> {
    Ok(asked.query.get("f").is_some() && *asked.choose(&[HTML, PDF])? == PDF)
}

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
    /// The same as a PDF.
    pdf: String,
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
    /// The page, or what is printed of it; `outline` is the geometry of what is reported on.
    async fn answer(
        self,
        reporting: &Reporting,
        asked: &Asked,
        ground: &Ground,
        outline: &Value,
    ) -> Result<Response, Problem> {
        if !as_pdf(asked)? {
            return html(asked.lang, &self);
        }
        let pdf = (reporting.press)(paper::paper(&self, asked, ground, lines(outline))).await?;
        let name = format!("inline; filename=\"{}.pdf\"", paper::file_name(asked));
        let headers = [
            (header::CONTENT_TYPE, PDF.media),
            (header::CONTENT_DISPOSITION, name.as_str()),
            (header::CONTENT_LANGUAGE, asked.lang.tag()),
            (header::CACHE_CONTROL, "no-store"),
        ];
        Ok((headers, pdf).into_response())
    }
}

/// The address of the same report as a PDF, in the language that is read.
fn as_file(asked: &Asked) -> String {
    asked.query.without(&["f", "lang"]).with("f", "pdf").with("lang", asked.lang.tag()).on(&asked.path)
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
