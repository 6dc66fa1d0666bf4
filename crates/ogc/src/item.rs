//! `/collections/{collectionId}/items/{featureId}`: one object, the version in force.

mod html;

use crate::document;
use crate::error::{no_item, of_store};
use crate::features::CONTENT_CRS;
use crate::files;
use crate::links::{self, Link};
use crate::parameters::crs::{self, content_crs};
use crate::parameters::{datetime, profile};
use crate::state::OgcState;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use formats::Layer;
use formats::geojson::FeatureWriter;
use httpkit::negotiation::{GEOJSON, JSON};
use httpkit::{Asked, ETag, Offer, Problem, conditional, httpdate};
use registers::crs::{CRS84, Crs};
use registers::{Class, Identity, Stored};
use serde_json::json;
use std::collections::HashMap;

pub async fn item(
    State(state): State<OgcState>,
    Path((collection_id, feature_id)): Path<(String, String)>,
    asked: Asked,
) -> Result<Response, Problem> {
    let offers = files::OFFERS_OF_ONE;
    let class = state.collection(&collection_id)?;
    let class = class.as_ref();
    let offer = profile::apply(&asked.query, asked.choose(&files::OFFERS_OF_ONE)?)?;
    asked.only(&["crs", "datetime", "profile"])?;
    let at = asked.query.get("datetime").map(datetime::parse_moment).transpose()?.flatten();
    // A page shows the place on the map, which thinks in degrees.
    let asked_crs = crs::parse(&asked.query, "crs")?;
    let crs = if offer.f == "html" { CRS84 } else { files::system(&asked, offer, asked_crs)? };
    let missing = || no_item(class, &feature_id);
    // A `gml:id` is an address too: it differs where XML does not take the id for a name.
    let named = formats::id::feature_id(&feature_id);
    let ids = if named == feature_id { vec![&feature_id] } else { vec![&feature_id, &named] };
    let mut stored = None;
    for id in ids.into_iter().filter(|id| !id.contains('\0')) {
        if stored.is_some() {
            break;
        }
        if let Some((namespace, local)) = Identity::parse_feature_id(id) {
            stored = state.store().item_at(class, namespace, local, crs, at).await.map_err(of_store)?;
        }
    }
    let stored = stored.ok_or_else(missing)?;
    let tag = tag(&stored, crs, offer, &asked);
    let mut headers: Vec<(HeaderName, HeaderValue)> = vec![(CONTENT_CRS, content_crs(crs))];
    // The start of the version is when the data say it began, not when it arrived here; so `If-Modified-Since` is not
    // answered from it, only the tag decides.
    if let Some(value) = stored.entry.life.version_from.map(httpdate::format).and_then(|d| d.parse().ok()) {
        headers.push((header::LAST_MODIFIED, value));
    }
    if tag.known_to(&asked.headers) {
        headers.push((header::VARY, HeaderValue::from_static("Accept, Accept-Language")));
        headers.push((header::CACHE_CONTROL, HeaderValue::from_static("no-cache")));
        return Ok(conditional::not_modified(&tag, headers));
    }
    let mut links = links::own(&asked, offer, &offers);
    links.push(
        Link::new("collection", JSON.media, asked.url(&format!("/collections/{}", class.id)))
            .titled(asked.lang.of(&class.label)),
    );
    let mut response = if offer.f == "html" {
        html::answer(&state.catalogue(), &asked, class, &stored, &links)?
    } else {
        let storage = state.store().summary(class).await.map_err(of_store)?.storage;
        match files::is_file(offer) {
            true => {
                let rows = [stored.number];
                let degrees = match profile::jsonfg(offer) {
                    Some(true) if crs != CRS84 => state.store().places(class, &rows, CRS84).await.map_err(of_store)?,
                    _ => HashMap::new(),
                };
                let degrees = degrees.get(&stored.number);
                files::one(&asked, offer, &Layer { class, storage }, &stored, degrees, crs, &links)?
            }
            false => feature(&asked, class, &stored, crs, storage, &links)?,
        }
    };
    headers.push((header::ETAG, tag.header_value()));
    files::profiled(&mut response, offer);
    response.headers_mut().extend(headers);
    Ok(response)
}

fn feature(
    asked: &Asked,
    class: &Class,
    stored: &Stored,
    crs: &'static Crs,
    storage: &'static Crs,
    links: &[Link],
) -> Result<Response, Problem> {
    let mut out = Vec::with_capacity(4096);
    out.push(b'{');
    FeatureWriter::new(class, crs, storage).write_members(&mut out, stored).map_err(|e| Problem::internal(&e))?;
    out.extend_from_slice(format!(",\"links\":{}}}", json!(links)).as_bytes());
    Ok(document::answer(asked, GEOJSON.media, Body::from(out), links))
}

/// Which bytes these are: the row of the version and its life (a version is closed in place), and how it is shown.
fn tag(stored: &Stored, crs: &Crs, offer: &Offer, asked: &Asked) -> ETag {
    let life = &stored.entry.life;
    ETag::strong(format_args!(
        "{:x}.{:x}.{:x}-{}{}{}-{}-{}",
        stored.number,
        life.version_from.unwrap_or_default(),
        life.version_to.unwrap_or_default(),
        crs.srid,
        // CRS84 shares its number with EPSG:4326.
        if crs.northing_first { "n" } else { "e" },
        offer.f,
        asked.lang.tag(),
        env!("CARGO_PKG_VERSION"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;
    use axum::http::Request;
    use httpkit::negotiation::HTML;
    use registers::{Entry, Life};

    #[test]
    fn each_representation_of_each_version_has_its_own_tag() {
        let catalogue = trial::catalogue();
        let entry = Entry {
            class: catalogue.classes[0].ix,
            identity: Identity { namespace: "PL".into(), local: "1".into(), version: None },
            life: Life::default(),
            values: Vec::new(),
            rest: None,
            line: 0,
        };
        let (parts, ()) = Request::builder().uri("/x").body(()).unwrap().into_parts();
        let asked = Asked::of(&parts).unwrap();
        let at = |number, crs, offer: &Offer| tag(&Stored { number, entry: entry.clone() }, crs, offer, &asked);
        let epsg = Crs::epsg(4326).unwrap();
        let tags = [at(1, CRS84, &GEOJSON), at(2, CRS84, &GEOJSON), at(1, epsg, &GEOJSON), at(1, CRS84, &HTML)];
        for (i, a) in tags.iter().enumerate() {
            assert!(tags.iter().skip(i + 1).all(|b| a != b), "{a}");
        }
        assert_eq!(at(1, CRS84, &GEOJSON), tags[0]);
    }
}
