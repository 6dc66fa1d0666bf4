//! `/collections/{collectionId}/queryables` (Part 3): by what the objects of a collection can be asked for.

use crate::document;
use crate::links::{self};
use crate::page::{AttributeRow, AttributesPage, Crumb, Shell};
use crate::parameters::property;
use crate::schema::{self, DIALECT};
use crate::state::OgcState;
use axum::extract::{Path, State};
use axum::response::Response;
use httpkit::negotiation::{HTML, SCHEMA};
use httpkit::{Asked, Lang, Problem};
use registers::catalogue::{Class, Kind};
use registers::declaration::Visibility;
use registers::geometry::GeometryKind;
use serde_json::{Map, Value, json};

pub async fn queryables(
    State(state): State<OgcState>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    let offers = [SCHEMA, HTML];
    let class = state.collection(&id)?;
    let class = class.as_ref();
    let offer = asked.choose(&offers)?;
    asked.only(&[])?;
    let links = links::own(&asked, offer, &offers);
    if offer.f == "html" {
        let crumbs = [Crumb::collections(&asked), Crumb::collection(&asked, class)];
        let shell = Shell::new(&asked, asked.lang.say("Atrybuty do filtrowania", "Attributes to filter by"), &crumbs);
        let intro = asked
            .lang
            .say(
                "Tych atrybutów można użyć jako parametrów adresu obiektów, np. items?nazwa=wartość, i w filtrach CQL2, np. items?filter=nazwa LIKE 'Lip%'.",
                "These attributes can be parameters of the items address, for example items?name=value, and stand in CQL2 filters, for example items?filter=name LIKE 'Lip%'.",
            )
            .to_owned();
        let attributes = property::queryable(class).map(|(_, a)| AttributeRow::of(a, asked.lang)).collect();
        return document::html(&asked, &AttributesPage { shell, intro, attributes }, &links);
    }
    let address = asked.url(&format!("/collections/{id}/queryables"));
    Ok(document::json(&asked, offer, &of_class(class, &address, asked.lang), &links))
}

/// The geometry is a `$ref` into geojson.org, the only form in which QGIS recognises one here.
fn of_class(class: &Class, address: &str, lang: Lang) -> Value {
    let mut properties = Map::new();
    if let Some(a) = class.geometry().filter(|a| a.visibility == Visibility::Public) {
        let mut p = Map::new();
        p.insert("title".into(), lang.of(&a.label).into());
        p.insert("x-ogc-role".into(), "primary-geometry".into());
        p.insert("$ref".into(), geojson_schema(&a.kind).into());
        properties.insert(a.name.clone(), Value::Object(p));
    }
    for (_, a) in property::queryable(class) {
        // Of a repeated attribute one value is asked for, so its type is that of one value.
        let mut p = schema::plain(a, lang);
        p.insert("title".into(), lang.of(&a.label).into());
        if let Some(help) = &a.help {
            p.insert("description".into(), lang.of(help).into());
        }
        properties.insert(a.name.clone(), Value::Object(p));
    }
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

fn geojson_schema(kind: &Kind) -> &'static str {
    use GeometryKind as G;
    match kind {
        Kind::Geometry(kinds) => match kinds.as_slice() {
            [G::Point] => "https://geojson.org/schema/Point.json",
            [G::MultiPoint] => "https://geojson.org/schema/MultiPoint.json",
            [G::Line] => "https://geojson.org/schema/LineString.json",
            [G::MultiLine] => "https://geojson.org/schema/MultiLineString.json",
            [G::Surface] => "https://geojson.org/schema/Polygon.json",
            [G::MultiSurface] => "https://geojson.org/schema/MultiPolygon.json",
            _ => "https://geojson.org/schema/Geometry.json",
        },
        _ => "https://geojson.org/schema/Geometry.json",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;

    #[test]
    fn queryables_have_plain_types() {
        let catalogue = trial::catalogue();
        let q = of_class(&catalogue.classes[0], "http://x", Lang::En);
        assert_eq!(q["properties"]["uwagi"]["type"], "string");
        assert_eq!(q["properties"]["dataPomiaru"]["format"], "date");
        assert_eq!(q["properties"]["geometria"]["$ref"], "https://geojson.org/schema/Geometry.json");
        assert_eq!(q["additionalProperties"], false);
    }
}
