//! `profile`: which of the GeoJSON profiles of JSON-FG an answer is (OGC API Features Part 5, JSON-FG 1.0): GeoJSON as
//! RFC 7946 has it, JSON-FG, or JSON-FG whose `geometry` readers of GeoJSON understand. Each is a representation of its
//! own, so each is an [`Offer`] with a name that nobody can ask for by `f`.

use crate::files::JSON_FG;
use httpkit::negotiation::GEOJSON;
use httpkit::{Offer, Problem, Query};
use registers::Words;

const URI: &str = "http://www.opengis.net/def/profile/OGC/0/";

/// JSON-FG as `application/geo+json`.
pub static AS_GEOJSON: Offer = Offer { f: "json;jsonfg", media: GEOJSON.media, also: &[] };
pub static AS_GEOJSON_PLUS: Offer = Offer { f: "json;jsonfg-plus", media: GEOJSON.media, also: &[] };
/// JSON-FG by its older media type, without the geometry for readers of GeoJSON.
pub static BARE: Offer = Offer { f: "jsonfg;jsonfg", media: JSON_FG.media, also: &[] };

/// The representation that the profile makes of the one that was chosen. Other formats have no profiles, and leave the
/// parameter aside.
///
/// # Errors
/// 400 for a profile that is not known, or that is no JSON-FG where that was asked for.
pub fn apply(query: &Query, offer: &'static Offer) -> Result<&'static Offer, Problem> {
    let Some(text) = query.get("profile") else { return Ok(offer) };
    let mut names = text.split(',').map(|t| t.trim().trim_start_matches(URI));
    let known = |n: &&str| ["rfc7946", "jsonfg", "jsonfg-plus"].contains(n);
    let wrong = |list: &str| {
        let expected = Words { pl: format!("jedna z wartości: {list}"), en: format!("one of: {list}") };
        Err(Problem::invalid_value("profile", text, &expected))
    };
    let Some(name) = names.find(known) else { return wrong("rfc7946, jsonfg, jsonfg-plus") };
    Ok(match (*offer == GEOJSON, *offer == JSON_FG, name) {
        (true, _, "jsonfg") => &AS_GEOJSON,
        (true, _, "jsonfg-plus") => &AS_GEOJSON_PLUS,
        (_, true, "jsonfg") => &BARE,
        (_, true, "rfc7946") => return wrong("jsonfg, jsonfg-plus"),
        _ => offer,
    })
}

/// Whether a representation is JSON-FG, and then whether it has a geometry for readers of GeoJSON.
#[must_use]
pub fn jsonfg(offer: &Offer) -> Option<bool> {
    if *offer == JSON_FG || *offer == AS_GEOJSON_PLUS {
        return Some(true);
    }
    (*offer == AS_GEOJSON || *offer == BARE).then_some(false)
}

/// The profile's own name, for the link that says it.
#[must_use]
pub fn link(offer: &Offer) -> Option<String> {
    let name = match jsonfg(offer) {
        Some(true) => "jsonfg-plus",
        Some(false) => "jsonfg",
        None if *offer == GEOJSON => "rfc7946",
        None => return None,
    };
    Some(format!("<{URI}{name}>; rel=\"profile\""))
}
