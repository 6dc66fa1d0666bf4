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
use crate::versions;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use formats::Layer;
use formats::geojson::FeatureWriter;
use gate::MaybeSigned;
use httpkit::negotiation::{GEOJSON, JSON};
use httpkit::{Asked, ETag, Lang, Offer, Problem, conditional, httpdate};
use registers::crs::{CRS84, Crs};
use registers::{Class, Identity, Stored};
use serde_json::json;
use std::collections::HashMap;

pub async fn item(
    State(state): State<OgcState>,
    Path((collection_id, feature_id)): Path<(String, String)>,
    MaybeSigned(asker): MaybeSigned,
    asked: Asked,
) -> Result<Response, Problem> {
    let class = state.collection(&collection_id)?;
    let class = class.as_ref();
    let offer = profile::apply(&asked.query, asked.choose(&files::OFFERS_OF_ONE)?)?;
    asked.only(&["crs", "datetime", "profile"])?;
    let at = asked.query.get("datetime").map(datetime::parse_moment).transpose()?.flatten();
    // A page shows the place on the map, which thinks in degrees.
    let asked_crs = crs::parse(&asked.query, "crs")?;
    let crs = if offer.f == "html" { CRS84 } else { files::system(&asked, offer, asked_crs)? };
    let stored = find(&state, class, &feature_id, crs, at).await?.ok_or_else(|| no_item(class, &feature_id))?;
    state.shown(asker.as_deref(), &stored);
    let tag = tag(&stored, crs, offer, asked.lang);
    if tag.known_to(&asked.headers) {
        let mut headers: Vec<(HeaderName, HeaderValue)> = vec![(CONTENT_CRS, content_crs(crs))];
        headers.extend(last_modified(&stored));
        headers.push((header::VARY, HeaderValue::from_static("Accept, Accept-Language")));
        headers.push((header::CACHE_CONTROL, HeaderValue::from_static("no-cache")));
        return Ok(conditional::not_modified(&tag, headers));
    }
    let versions = versions::links(&state, &asked, class, &feature_id, &stored).await?;
    represent(&state, &asked, class, &stored, offer, crs, versions).await
}

/// The object of an address, at an instant or as it stands.
pub async fn find(
    state: &OgcState,
    class: &Class,
    feature_id: &str,
    crs: &'static Crs,
    at: Option<i64>,
) -> Result<Option<Stored>, Problem> {
    // A `gml:id` is an address too: it differs where XML does not take the id for a name.
    let named = formats::id::feature_id(feature_id);
    let ids = if named == feature_id { vec![feature_id] } else { vec![feature_id, &named] };
    for id in ids.into_iter().filter(|id| !id.contains('\0')) {
        if let Some((namespace, local)) = Identity::parse_feature_id(id) {
            let stored = state.store().item_at(class, namespace, local, crs, at).await.map_err(of_store)?;
            if stored.is_some() {
                return Ok(stored);
            }
        }
    }
    Ok(None)
}

/// One object as a document; `more` are links beside its own.
pub async fn represent(
    state: &OgcState,
    asked: &Asked,
    class: &Class,
    stored: &Stored,
    offer: &Offer,
    crs: &'static Crs,
    more: Vec<Link>,
) -> Result<Response, Problem> {
    let mut links = links::own(asked, offer, &files::OFFERS_OF_ONE);
    links.extend(more);
    links.push(
        Link::new("collection", JSON.media, asked.url(&format!("/collections/{}", class.id)))
            .titled(asked.lang.of(&class.label)),
    );
    let mut response = if offer.f == "html" {
        html::answer(&state.catalogue(), asked, class, stored, &links)?
    } else {
        let storage = state.store().storage(class).await.map_err(of_store)?;
        match files::is_file(offer) {
            true => {
                let rows = [stored.number];
                let degrees = match profile::jsonfg(offer) {
                    Some(true) if crs != CRS84 => state.store().places(class, &rows, CRS84).await.map_err(of_store)?,
                    _ => HashMap::new(),
                };
                let degrees = degrees.get(&stored.number);
                files::one(asked, offer, &Layer { class, storage }, stored, degrees, crs, &links)?
            }
            false => feature(asked, class, stored, crs, storage, &links)?,
        }
    };
    files::profiled(&mut response, offer);
    let headers = response.headers_mut();
    headers.insert(CONTENT_CRS, content_crs(crs));
    headers.extend(last_modified(stored));
    headers.extend(versions::memento(stored));
    headers.insert(header::ETAG, tag(stored, crs, offer, asked.lang).header_value());
    Ok(response)
}

/// The start of the version is when the data say it began, not when it arrived here; so `If-Modified-Since` is not
/// answered from it, only the tag decides.
pub fn last_modified(stored: &Stored) -> Option<(HeaderName, HeaderValue)> {
    let value = stored.entry.life.version_from.map(httpdate::format)?.parse().ok()?;
    Some((header::LAST_MODIFIED, value))
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
pub fn tag(stored: &Stored, crs: &Crs, offer: &Offer, lang: Lang) -> ETag {
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
        lang.tag(),
        env!("CARGO_PKG_VERSION"),
    ))
}

/// The tag of the plain GeoJSON of a version.
pub fn first_tag(stored: &Stored, crs: &Crs, lang: Lang) -> ETag {
    tag(stored, crs, &GEOJSON, lang)
}

/// The tags of all representations of a version: a client may have read any of them.
pub fn tags(stored: &Stored) -> Vec<ETag> {
    let of = |crs: &'static Crs, offer: &'static Offer| [Lang::Pl, Lang::En].map(|lang| tag(stored, crs, offer, lang));
    crs::systems().flat_map(|crs| files::OFFERS.iter().flat_map(move |offer| of(crs, offer))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;
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
        let at = |number, crs, offer: &Offer| tag(&Stored { number, entry: entry.clone() }, crs, offer, Lang::Pl);
        let epsg = Crs::epsg(4326).unwrap();
        let tags = [at(1, CRS84, &GEOJSON), at(2, CRS84, &GEOJSON), at(1, epsg, &GEOJSON), at(1, CRS84, &HTML)];
        for (i, a) in tags.iter().enumerate() {
            assert!(tags.iter().skip(i + 1).all(|b| a != b), "{a}");
        }
        assert_eq!(at(1, CRS84, &GEOJSON), tags[0]);
        let all = super::tags(&Stored { number: 1, entry });
        assert!(all.contains(&tags[0]) && all.contains(&tags[2]) && all.contains(&tags[3]) && !all.contains(&tags[1]));
    }
}
