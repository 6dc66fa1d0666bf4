//! `/collections/{collectionId}`: one collection, what it holds and where.

use crate::document;
use crate::error::of_store;
use crate::human;
use crate::links::{Link, REL_QUERYABLES, REL_SCHEMA, REL_SORTABLES, title_of};
use crate::page::{AttributeRow, CollectionPage, CollectionRow, Crumb, Shell};
use crate::parameters::crs;
use crate::state::OgcState;
use axum::extract::{Path, State};
use axum::response::Response;
use httpkit::negotiation::{GEOJSON, HTML, JSON, SCHEMA};
use httpkit::{Asked, Problem};
use registers::Class;
use registers::crs::CRS84;
use registers::time::format_utc;
use serde_json::{Map, Value, json};
use store::Summary;

pub async fn collection(
    State(state): State<OgcState>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    let offers = [JSON, HTML];
    let class = state.collection(&id)?;
    let class = class.as_ref();
    let offer = asked.choose(&offers)?;
    asked.only(&[])?;
    let summary = state.store().summary(class).await.map_err(of_store)?;
    let links = links(&state, &asked, class);
    if offer.f == "html" {
        let shell = Shell::new(&asked, asked.lang.of(&class.label), &[Crumb::collections(&asked)]);
        let page = CollectionPage {
            shell,
            description: description(&state, &asked, class),
            row: row(&asked, class, &summary),
            extent: summary.extent.map(|b| human::extent(b, asked.lang)),
            storage: summary.storage.name,
            since: summary.interval.map(|(from, _)| human::instant(from)),
            attributes: AttributeRow::of_class(class, asked.lang),
            links: links.clone(),
        };
        return document::html(&asked, &page, &links);
    }
    Ok(document::json(&asked, offer, &describe(&state, &asked, class, &summary), &links))
}

/// The collection's document, the same alone and in the list.
pub fn describe(state: &OgcState, asked: &Asked, class: &Class, summary: &Summary) -> Value {
    let catalogue = state.catalogue();
    let register = catalogue.register_of(class);
    let mut document = Map::new();
    document.insert("id".into(), class.id.as_str().into());
    document.insert("title".into(), asked.lang.of(&class.label).into());
    document.insert("description".into(), description(state, asked, class).into());
    document.insert("keywords".into(), json!([class.name, register.id, asked.lang.of(&register.label)]));
    document.insert("itemType".into(), "feature".into());
    let mut extent = Map::new();
    if let Some(bbox) = summary.extent {
        extent.insert("spatial".into(), json!({ "bbox": [outward(bbox)], "crs": CRS84.uri }));
    }
    if let Some((from, _)) = summary.interval {
        // Open at the end: what is in force now stays so until it is changed.
        let trs = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";
        extent.insert("temporal".into(), json!({ "interval": [[format_utc(from), null]], "trs": trs }));
    }
    if !extent.is_empty() {
        document.insert("extent".into(), Value::Object(extent));
    }
    document.insert("crs".into(), crs::uris().collect());
    document.insert("storageCrs".into(), summary.storage.uri.into());
    document.insert("itemCount".into(), summary.live.into());
    document.insert("links".into(), json!(links(state, asked, class)));
    Value::Object(document)
}

/// The box to a centimetre, never smaller than it is.
fn outward([w, s, e, n]: [f64; 4]) -> [f64; 4] {
    let (down, up) = (|v: f64| (v * 1e7).floor() / 1e7, |v: f64| (v * 1e7).ceil() / 1e7);
    [down(w), down(s), up(e), up(n)]
}

/// One line of the list for people.
pub fn row(asked: &Asked, class: &Class, summary: &Summary) -> CollectionRow {
    CollectionRow {
        path: format!("/collections/{}", class.id),
        items: format!("/collections/{}/items", class.id),
        label: asked.lang.of(&class.label).to_owned(),
        geometry: human::geometry_kinds(class.geometry(), asked.lang),
        count: human::count(summary.live),
    }
}

fn description(state: &OgcState, asked: &Asked, class: &Class) -> String {
    let catalogue = state.catalogue();
    let register = catalogue.register_of(class);
    let mut text = String::new();
    if let Some(help) = &class.help {
        text.push_str(asked.lang.of(help));
        text.push(' ');
    }
    text.push_str(&format!("{} ({}).", asked.lang.of(&register.label), class.name));
    let legal = human::legal(register, asked.lang);
    if !legal.is_empty() {
        text.push(' ');
        text.push_str(&legal);
    }
    text
}

/// Links with fixed addresses, so that the document is the same alone and in the list.
fn links(state: &OgcState, asked: &Asked, class: &Class) -> Vec<Link> {
    let lang = asked.lang;
    let here = asked.url(&format!("/collections/{}", class.id));
    let mut links = vec![
        Link::new("self", JSON.media, format!("{here}?f=json")).titled(title_of(&JSON, lang)),
        Link::new("alternate", HTML.media, format!("{here}?f=html")).titled(title_of(&HTML, lang)),
        Link::new("items", GEOJSON.media, format!("{here}/items"))
            .titled(lang.say("Obiekty (GeoJSON)", "Features (GeoJSON)")),
        Link::new("items", HTML.media, format!("{here}/items?f=html"))
            .titled(lang.say("Obiekty (strona)", "Features (page)")),
        Link::new(REL_SCHEMA, SCHEMA.media, format!("{here}/schema"))
            .titled(lang.say("Schemat danych", "Schema of the data")),
        Link::new(REL_QUERYABLES, SCHEMA.media, format!("{here}/queryables"))
            .titled(lang.say("Atrybuty do filtrowania", "Attributes to filter by")),
        Link::new(REL_SORTABLES, SCHEMA.media, format!("{here}/sortables"))
            .titled(lang.say("Atrybuty do sortowania", "Attributes to sort by")),
    ];
    if class.main_geometry.is_some() {
        for link in state.settings().faces.iter().flat_map(|f| &f.collection) {
            let path = link.path.replace("{collectionId}", &class.id);
            links.push(Link::new(link.rel, link.media, asked.url(&path)).titled(lang.of(&link.title)));
        }
    }
    links
}
