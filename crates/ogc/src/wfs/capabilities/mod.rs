//! `GetCapabilities`: what the service is and what it can do, in the form of each version. Nothing is counted for it.

mod v1;
mod v2;

use super::request::Asking;
use super::types::default_crs;
use super::version::Version;
use super::xml_answer;
use crate::error::of_store;
use crate::state::OgcState;
use axum::response::Response;
use formats::gml;
use httpkit::escape::xml;
use httpkit::{Asked, Problem};
use registers::Class;
use registers::crs::{ALL, Crs};

/// What stands in every version.
struct Service {
    title: String,
    description: String,
    contact: Option<String>,
    /// Address of the service, without a question mark.
    address: String,
    /// Where people and programs begin.
    home: String,
    /// Code and namespace of each data set, for INSPIRE.
    sets: Vec<(String, String)>,
    /// What is wanted; nothing means all.
    sections: Vec<String>,
    lang: &'static str,
    types: Vec<FeatureType>,
}

/// A feature type; texts are escaped.
struct FeatureType {
    name: String,
    prefix: String,
    namespace: String,
    title: String,
    description: String,
    /// Words by which it is found.
    keywords: Vec<String>,
    /// Nothing where objects have no place.
    crs: Option<&'static Crs>,
    extent: Option<[f64; 4]>,
    /// Whether those who may can change it.
    kept: bool,
}

/// # Errors
/// When the database cannot be asked.
pub async fn answer(
    state: &OgcState,
    asked: &Asked,
    asking: &Asking,
    sections: &[String],
) -> Result<Response, Problem> {
    let catalogue = state.catalogue();
    let classes: Vec<&Class> = asking.scope.classes(&catalogue).collect();
    let summaries = state.store().summaries(&classes).await.map_err(of_store)?;
    let types = classes.iter().zip(&summaries).map(|(class, summary)| {
        let register = catalogue.register_of(class);
        let label = asked.lang.of(&class.label);
        FeatureType {
            name: gml::type_name(class),
            prefix: gml::prefix(&class.schema),
            namespace: gml::namespace(&class.schema),
            title: xml(&capital(label)),
            description: xml(class.help.as_ref().map_or("", |h| asked.lang.of(h))),
            keywords: vec![xml(asked.lang.of(&register.label)), xml(label)],
            crs: class.main_geometry.map(|_| default_crs(class, summary.storage)),
            extent: summary.extent.map(outward),
            kept: register.kept && !register.retired,
        }
    });
    let settings = state.settings();
    let mut title = asked.lang.of(&settings.title).to_owned();
    if let Some(of) = asking.scope.title(&catalogue, asked.lang) {
        title = format!("{title}: {of}");
    }
    let mut sets: Vec<(String, String)> = Vec::new();
    for class in &classes {
        let set = (class.schema.clone(), gml::namespace(&class.schema));
        if !sets.contains(&set) {
            sets.push(set);
        }
    }
    let service = Service {
        home: xml(&asked.url("/")),
        sets,
        sections: sections.to_vec(),
        title: xml(&title),
        description: xml(asked.lang.of(&settings.description)),
        contact: settings.contact.as_deref().map(xml),
        address: xml(&asked.url(&asked.path)),
        lang: asked.lang.tag(),
        types: types.collect(),
    };
    let text = match asking.version {
        Version::V200 => v2::write(&service),
        Version::V110 => v1::write_110(&service),
        Version::V100 => v1::write_100(&service),
    };
    Ok(xml_answer(asked, text))
}

/// The systems in which a type is offered besides the first.
fn others(first: &'static Crs) -> impl Iterator<Item = &'static Crs> {
    ALL.iter().filter(move |c| *c != first)
}

/// A box to the figures in which it is written, holding all that it held.
fn outward([west, south, east, north]: [f64; 4]) -> [f64; 4] {
    const FIGURES: f64 = 1e6;
    let (down, up) = (|v: f64| (v * FIGURES).floor() / FIGURES, |v: f64| (v * FIGURES).ceil() / FIGURES);
    [down(west), down(south), up(east), up(north)]
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}
