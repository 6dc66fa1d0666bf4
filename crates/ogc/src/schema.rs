//! `/collections/{collectionId}/schema` (Part 5): what an object of the collection looks like.

use crate::document;
use crate::files;
use crate::human;
use crate::links::{self};
use crate::page::{AttributeRow, AttributesPage, Crumb, Shell};
use crate::state::OgcState;
use axum::extract::{Path, State};
use axum::response::Response;
use formats::geojson::LIFE;
use httpkit::negotiation::{HTML, SCHEMA};
use httpkit::{Asked, Lang, Problem};
use registers::catalogue::{Attribute, Class, Kind};
use registers::declaration::Visibility;
use registers::geometry::GeometryKind;
use serde_json::{Map, Value, json};

pub const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

pub async fn schema(State(state): State<OgcState>, Path(id): Path<String>, asked: Asked) -> Result<Response, Problem> {
    let offers = [SCHEMA, HTML, files::XSD, files::XSD_SF2];
    let class = state.collection(&id)?;
    let class = class.as_ref();
    let offer = asked.choose(&offers)?;
    asked.only(&[])?;
    let links = links::own(&asked, offer, &offers);
    if matches!(*offer, files::XSD | files::XSD_SF2) {
        return Ok(files::schema(&asked, offer, class, &links));
    }
    if offer.f == "html" {
        let crumbs = [Crumb::collections(&asked), Crumb::collection(&asked, class)];
        let shell = Shell::new(&asked, asked.lang.say("Schemat danych", "Schema of the data"), &crumbs);
        let intro = asked
            .lang
            .say("Atrybuty obiektów tej kolekcji.", "Attributes of the objects in this collection.")
            .to_owned();
        let page = AttributesPage { shell, intro, attributes: AttributeRow::of_class(class, asked.lang) };
        return document::html(&asked, &page, &links);
    }
    let address = asked.url(&format!("/collections/{id}/schema"));
    Ok(document::json(&asked, offer, &of_class(class, &address, asked.lang), &links))
}

/// The schema of a class, for what is read and what is written (Part 5 tells both in one); `readOnly` is what the house
/// sets. What no answer shows is not named, though an editor may write it. Types are single strings and a missing value
/// is a null: QGIS reads no lists of types.
pub fn of_class(class: &Class, address: &str, lang: Lang) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    if class.attribute("id").is_none() {
        let title = lang.say("identyfikator obiektu", "identifier of the object");
        let id = json!({ "title": title, "type": "string", "readOnly": true, "x-ogc-role": "id" });
        properties.insert("id".into(), id);
    }
    for (i, a) in class.attributes.iter().enumerate() {
        if a.visibility != Visibility::Public {
            continue;
        }
        let state = class.workflow.as_ref().is_some_and(|w| w.attribute == a.name);
        let mut p = attribute(a, lang);
        if Some(i) == class.main_geometry {
            p.insert("x-ogc-role".into(), "primary-geometry".into());
        }
        if a.derive.is_some() {
            p.insert("readOnly".into(), true.into());
        }
        if class.kept && (a.required || state) && a.derive.is_none() {
            required.push(a.name.clone());
        }
        properties.insert(a.name.clone(), Value::Object(p));
    }
    for (name, mut p) in life(lang) {
        let role = match name.as_str() {
            "startWersjaObiekt" => Some("primary-interval-start"),
            "koniecWersjaObiekt" => Some("primary-interval-end"),
            _ => None,
        };
        if let Some(role) = role {
            p["x-ogc-role"] = role.into();
        }
        p["readOnly"] = true.into();
        properties.insert(name, p);
    }
    for (sequence, p) in properties.values_mut().enumerate() {
        if let Value::Object(p) = p {
            p.insert("x-ogc-propertySeq".into(), (sequence + 1).into());
        }
    }
    let mut schema = json!({
        "$schema": DIALECT,
        "$id": address,
        "type": "object",
        "title": lang.of(&class.label),
        "properties": properties,
        "additionalProperties": false,
    });
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    schema
}

/// Identity and life, which every entry has, as schemas.
pub fn life(lang: Lang) -> impl Iterator<Item = (String, Value)> {
    LIFE.iter().zip(LIFE_LABELS).map(move |(name, (pl, en))| {
        let mut p = json!({ "title": lang.say(pl, en), "type": "string" });
        if name.starts_with("start") || name.starts_with("koniec") {
            p["format"] = "date-time".into();
        }
        ((*name).to_owned(), p)
    })
}

/// What people call the members of [`LIFE`].
pub const LIFE_LABELS: [(&str, &str); 7] = [
    ("identyfikator lokalny", "local identifier"),
    ("przestrzeń nazw", "namespace"),
    ("identyfikator wersji", "version identifier"),
    ("początek istnienia obiektu", "object from"),
    ("początek wersji", "version from"),
    ("koniec wersji", "version to"),
    ("koniec istnienia obiektu", "object to"),
];

/// Schema of one attribute.
pub fn attribute(a: &Attribute, lang: Lang) -> Map<String, Value> {
    let mut p = Map::new();
    p.insert("title".into(), titled(a, lang).into());
    if let Some(help) = &a.help {
        p.insert("description".into(), lang.of(help).into());
    }
    if let Some(unit) = &a.unit {
        p.insert("x-ogc-unit".into(), unit.as_str().into());
    }
    let plain = plain(a, lang);
    match (&a.kind, a.many) {
        (Kind::Geometry(_), _) | (_, false) => p.extend(plain),
        (_, true) => {
            p.insert("type".into(), "array".into());
            p.insert("items".into(), Value::Object(plain));
        }
    }
    p
}

/// Type, format and codes of one value of an attribute.
pub fn plain(a: &Attribute, lang: Lang) -> Map<String, Value> {
    let value = match &a.kind {
        Kind::Text | Kind::Ref(_) => json!({ "type": "string" }),
        Kind::Integer => json!({ "type": "integer" }),
        Kind::Real => json!({ "type": "number" }),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Date => json!({ "type": "string", "format": "date" }),
        Kind::DateTime => json!({ "type": "string", "format": "date-time" }),
        Kind::Code(list) => {
            let codes: Vec<Value> =
                list.values.iter().map(|v| json!({ "const": v.code, "title": human::meaning(v, lang) })).collect();
            json!({ "type": "string", "oneOf": codes })
        }
        Kind::Geometry(kinds) => json!({ "format": geometry_format(kinds) }),
        Kind::Struct { fields, .. } => {
            let fields: Map<String, Value> = fields
                .iter()
                .filter(|f| f.visibility == Visibility::Public)
                .map(|f| (f.name.clone(), Value::Object(attribute(f, lang))))
                .collect();
            json!({ "type": "object", "properties": fields })
        }
    };
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

/// The label, with the unit in brackets.
fn titled(a: &Attribute, lang: Lang) -> String {
    match &a.unit {
        Some(unit) => format!("{} [{unit}]", lang.of(&a.label)),
        None => lang.of(&a.label).to_owned(),
    }
}

/// Part 5's word for what a geometry may be. Deliveries hold single geometries where many are allowed, so a many is
/// always „one or many”.
fn geometry_format(kinds: &[GeometryKind]) -> &'static str {
    use GeometryKind as G;
    let all = |set: &[G]| !kinds.is_empty() && kinds.iter().all(|k| set.contains(k));
    match kinds {
        [G::Point] => "geometry-point",
        [G::Line] => "geometry-linestring",
        [G::Surface] => "geometry-polygon",
        _ if all(&[G::Point, G::MultiPoint]) => "geometry-point-or-multipoint",
        _ if all(&[G::Line, G::MultiLine]) => "geometry-linestring-or-multilinestring",
        _ if all(&[G::Surface, G::MultiSurface]) => "geometry-polygon-or-multipolygon",
        _ => "geometry-any",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;

    #[test]
    fn a_schema_says_what_qgis_reads() {
        let catalogue = trial::catalogue();
        let s = of_class(&catalogue.classes[0], "http://x/schema", Lang::Pl);
        let p = &s["properties"];
        assert_eq!(p["geometria"]["format"], "geometry-polygon-or-multipolygon");
        assert_eq!(p["geometria"]["x-ogc-role"], "primary-geometry");
        assert_eq!(p["id"]["x-ogc-role"], "id");
        assert_eq!(p["geometria"]["x-ogc-propertySeq"], 2);
        assert_eq!(p["stan"]["type"], "string");
        assert_eq!(p["stan"]["oneOf"][0], json!({ "const": "i", "title": "istniejący" }));
        assert_eq!(p["srednica"]["title"], "średnica [mm]");
        assert_eq!(
            p["uwagi"],
            json!({ "title": "uwagi", "type": "array", "items": { "type": "string" }, "x-ogc-propertySeq": 8 })
        );
        assert_eq!(p["startWersjaObiekt"]["x-ogc-role"], "primary-interval-start");
        assert!(p["opis"]["properties"].get("tekst").is_some());
        let text = s.to_string();
        assert!(!text.contains("wlasciciel") && !text.contains("pesel"), "{text}");
    }

    #[test]
    fn every_bundled_class_has_a_schema_with_single_types() {
        let catalogue = registers::bundled::catalogue().unwrap();
        for class in &catalogue.classes {
            for lang in [Lang::Pl, Lang::En] {
                let s = of_class(class, "http://x", lang);
                for (name, p) in s["properties"].as_object().unwrap() {
                    assert!(
                        p["type"].is_string() || p["format"].as_str().unwrap().starts_with("geometry-"),
                        "{} {name}",
                        class.id
                    );
                    assert!(!p["title"].as_str().unwrap().is_empty(), "{} {name}", class.id);
                }
            }
        }
    }
}
