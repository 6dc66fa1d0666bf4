//! `/collections/{collectionId}/sortables` (Part 5): by what a list of objects can be sorted.

use crate::document;
use crate::links;
use crate::page::{AttributeRow, AttributesPage, Crumb, Shell};
use crate::parameters::sortby;
use crate::schema::{self, DIALECT};
use crate::state::OgcState;
use axum::extract::{Path, State};
use axum::response::Response;
use httpkit::negotiation::{HTML, SCHEMA};
use httpkit::{Asked, Lang, Problem};
use registers::Class;
use serde_json::{Map, Value, json};

pub async fn sortables(
    State(state): State<OgcState>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    let offers = [SCHEMA, HTML];
    let class = state.collection(&id)?;
    let offer = asked.choose(&offers)?;
    asked.only(&[])?;
    let links = links::own(&asked, offer, &offers);
    if offer.f == "html" {
        let crumbs = [Crumb::collections(&asked), Crumb::collection(&asked, &class)];
        let shell = Shell::new(&asked, asked.lang.say("Atrybuty do sortowania", "Attributes to sort by"), &crumbs);
        let intro = asked
            .lang
            .say(
                "Według tych atrybutów można sortować listę obiektów, np. items?sortby=nazwa albo malejąco items?sortby=-nazwa.",
                "Lists of objects can be sorted by these attributes, for example items?sortby=name or descending items?sortby=-name.",
            )
            .to_owned();
        let named = sortby::names(&class).filter_map(|n| class.attribute(n));
        let attributes = named.map(|(_, a)| AttributeRow::of(a, asked.lang)).collect();
        return document::html(&asked, &AttributesPage { shell, intro, attributes }, &links);
    }
    let address = asked.url(&format!("/collections/{id}/sortables"));
    Ok(document::json(&asked, offer, &of_class(&class, &address, asked.lang), &links))
}

fn of_class(class: &Class, address: &str, lang: Lang) -> Value {
    let mut properties: Map<String, Value> = sortby::names(class)
        .filter_map(|name| class.attribute(name))
        .map(|(_, a)| {
            let mut p = schema::plain(a, lang);
            p.insert("title".into(), lang.of(&a.label).into());
            (a.name.clone(), Value::Object(p))
        })
        .collect();
    for (name, p) in schema::life(lang) {
        properties.entry(name).or_insert(p);
    }
    json!({
        "$schema": DIALECT,
        "$id": address,
        "type": "object",
        "title": lang.of(&class.label),
        "properties": properties,
        "additionalProperties": false,
    })
}
