//! `/collections/{collectionId}/items/{featureId}/versions` (the Versioned Features proposal, after RFC 7089): which
//! versions of an object there are, each with the address at which it can be read for ever.

use crate::document;
use crate::error::{no_item, of_store};
use crate::links::{self, Link};
use crate::state::OgcState;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use httpkit::negotiation::{GEOJSON, JSON};
use httpkit::{Asked, Offer, Problem, httpdate};
use registers::time::format_utc;
use registers::{Class, Identity, Stored};
use serde_json::{Value, json};

pub const MEMENTO_DATETIME: HeaderName = HeaderName::from_static("memento-datetime");
pub const LINK_FORMAT: Offer = Offer { f: "link-format", media: "application/link-format", also: &[] };

pub async fn versions(
    State(state): State<OgcState>,
    Path((collection_id, feature_id)): Path<(String, String)>,
    asked: Asked,
) -> Result<Response, Problem> {
    let class = state.collection(&collection_id)?;
    let offers = [JSON, LINK_FORMAT];
    let offer = asked.choose(&offers)?;
    asked.only(&[])?;
    let begun = begun(&state, &class, &feature_id).await?;
    let Some(latest) = begun.last().copied() else { return Err(no_item(&class, &feature_id)) };
    let original = asked.url(asked.path.strip_suffix("/versions").unwrap_or(&asked.path));
    let at = |t: i64| format!("{original}?datetime={}", format_utc(t));
    let mut all = vec![
        json!({ "rel": "self", "href": asked.here(), "type": offer.media }),
        json!({ "rel": "original", "href": original, "type": GEOJSON.media }),
    ];
    for t in &begun {
        all.push(json!({ "rel": "memento", "href": at(*t), "type": GEOJSON.media, "datetime": httpdate::format(*t) }));
    }
    all.push(json!({ "rel": "latest-version", "href": at(latest), "type": GEOJSON.media }));
    let links = links::own(&asked, offer, &offers);
    if *offer == LINK_FORMAT {
        let lines: Vec<String> = all.iter().map(line).collect();
        return Ok(document::answer(&asked, offer.media, Body::from(lines.join(",\n")), &links));
    }
    Ok(document::json(&asked, offer, &json!({ "links": all }), &links))
}

/// RFC 6690.
fn line(link: &Value) -> String {
    let of = |name: &str| link[name].as_str().unwrap_or_default();
    let mut line = format!("<{}>; rel=\"{}\"; type=\"{}\"", of("href"), of("rel"), of("type"));
    if !of("datetime").is_empty() {
        line.push_str(&format!("; datetime=\"{}\"", of("datetime")));
    }
    line
}

/// When each version that the public may see began, the oldest first.
async fn begun(state: &OgcState, class: &Class, feature_id: &str) -> Result<Vec<i64>, Problem> {
    let named = formats::id::feature_id(feature_id);
    for id in [feature_id, &named] {
        let Some((namespace, local)) = Identity::parse_feature_id(id).filter(|_| !id.contains('\0')) else { continue };
        let all = state.store().public_history(class, namespace, local).await.map_err(of_store)?;
        let mut begun: Vec<i64> = all.iter().filter_map(|e| e.life.version_from).collect();
        if !begun.is_empty() {
            begun.sort_unstable();
            begun.dedup();
            return Ok(begun);
        }
    }
    Ok(Vec::new())
}

/// What an answer with one version says of the others. Its neighbours are looked up only for a version that was asked for
/// by time: whoever reads what stands need not wait for them.
pub async fn links(
    state: &OgcState,
    asked: &Asked,
    class: &Class,
    feature_id: &str,
    stored: &Stored,
) -> Result<Vec<Link>, Problem> {
    let original = asked.url(&asked.path);
    let map = format!("{original}/versions");
    let mut links = vec![Link::new("timemap", JSON.media, &map), Link::new("version-history", JSON.media, &map)];
    if asked.query.get("datetime").is_none() {
        return Ok(links);
    }
    links.push(Link::new("original", GEOJSON.media, &original));
    let begun = begun(state, class, feature_id).await?;
    let here = stored.entry.life.version_from.and_then(|t| begun.iter().position(|b| *b == t));
    let neighbours = here.map(|i| (i.checked_sub(1).and_then(|i| begun.get(i)), begun.get(i + 1)));
    let at = |t: &i64| format!("{original}?datetime={}", format_utc(*t));
    if let Some((before, after)) = neighbours {
        links.extend(before.map(|t| Link::new("predecessor-version", GEOJSON.media, at(t))));
        links.extend(after.map(|t| Link::new("successor-version", GEOJSON.media, at(t))));
    }
    Ok(links)
}

/// Which version this is.
pub fn memento(stored: &Stored) -> Option<(HeaderName, HeaderValue)> {
    let value = stored.entry.life.version_from.map(httpdate::format)?.parse().ok()?;
    Some((MEMENTO_DATETIME, value))
}
