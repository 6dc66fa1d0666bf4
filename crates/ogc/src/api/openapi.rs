//! The OpenAPI 3.0.3 document, made by hand from the catalogue. QGIS reads the page size from
//! `components.parameters.limit` and the filters from the parameters of each items path; so these are exactly there.

use super::writes;
use crate::core_xml::XML;
use crate::files;
use crate::parameters::limit::{DEFAULT, MOST};
use crate::parameters::{crs, property};
use crate::schema;
use crate::state::{self, Settings};
use bytes::Bytes;
use httpkit::Lang;
use httpkit::negotiation::{GEOJSON, JSON, OPENAPI, Offer, SCHEMA};
use registers::cql2::Language;
use registers::{Catalogue, Class};
use serde_json::{Map, Value, json};

/// A parameter that several operations share.
pub struct Parameter {
    pub name: &'static str,
    pub pl: &'static str,
    pub en: &'static str,
}

pub const PARAMETERS: [Parameter; 15] = [
    Parameter {
        name: "limit",
        pl: "Liczba obiektów na stronie; większe wartości są zmniejszane do największej dozwolonej. Pliki do zapisania (CSV, KML, FlatGeobuf, GeoPackage, Shapefile i inne) bez tego parametru zawierają wszystko.",
        en: "Objects a page; larger values are lowered to the maximum. Files for saving (CSV, KML, FlatGeobuf, GeoPackage, Shapefile and others) hold everything without this parameter.",
    },
    Parameter {
        name: "bbox",
        pl: "Prostokąt: 4 liczby (albo 6 z wysokościami) w kolejności osi układu bbox-crs.",
        en: "A box: 4 numbers (or 6 with heights) in the axis order of bbox-crs.",
    },
    Parameter {
        name: "bbox-crs",
        pl: "Układ współrzędnych prostokąta; domyślnie CRS84 (długość, szerokość).",
        en: "Coordinate system of the box; CRS84 (longitude, latitude) by default.",
    },
    Parameter {
        name: "crs",
        pl: "Układ współrzędnych odpowiedzi; w układach PL-2000, PL-1992, 4258 i 4326 pierwsza jest współrzędna północna.",
        en: "Coordinate system of the answer; PL-2000, PL-1992, 4258 and 4326 have northing first.",
    },
    Parameter {
        name: "datetime",
        pl: "Stan na chwilę albo w przedziale czasu (otwarty koniec: ..); bez tego parametru stan obecny.",
        en: "State at an instant or in an interval (open end: ..); the present state by default.",
    },
    Parameter {
        name: "validOn",
        pl: "Dzień, w którym obiekt obowiązywał według swoich dat ważności.",
        en: "A day on which the object was in force by its own dates of validity.",
    },
    Parameter {
        name: "filter",
        pl: "Warunek w języku CQL2, np. nazwa LIKE 'Lip%' AND S_INTERSECTS(geometria, BBOX(18.5,54.3,18.7,54.4)).",
        en: "A condition in CQL2, such as name LIKE 'Lip%' AND S_INTERSECTS(geometry, BBOX(18.5,54.3,18.7,54.4)).",
    },
    Parameter {
        name: "filter-lang",
        pl: "Zapis warunku; domyślnie cql2-text.",
        en: "Encoding of the condition; cql2-text by default.",
    },
    Parameter {
        name: "filter-crs",
        pl: "Układ współrzędnych geometrii w warunku, w kolejności jego osi; domyślnie CRS84 (długość, szerokość).",
        en: "Coordinate system of geometries in the condition, in its axis order; CRS84 (longitude, latitude) by default.",
    },
    Parameter {
        name: "sortby",
        pl: "Atrybuty, według których sortowana jest lista; malejąco ze znakiem -. Braki wartości są na końcu.",
        en: "Properties that the list is sorted by, descending with -. Missing values come last.",
    },
    Parameter {
        name: "properties",
        pl: "Atrybuty, które ma mieć odpowiedź, także lokalnyId, wersjaId i daty; identyfikator obiektu (id) i geometria są zawsze.",
        en: "Properties that the answer has, lokalnyId, wersjaId and dates among them; the object's id and its geometry are always there.",
    },
    Parameter {
        name: "profile",
        pl: "Odmiana GeoJSON: rfc7946 (domyślna), jsonfg (JSON-FG) albo jsonfg-plus (JSON-FG z geometrią także dla programów znających tylko GeoJSON).",
        en: "Profile of GeoJSON: rfc7946 (the default), jsonfg (JSON-FG) or jsonfg-plus (JSON-FG with a geometry for readers of GeoJSON too).",
    },
    Parameter {
        name: "po",
        pl: "Początek strony; wartość z odsyłacza next.",
        en: "Where the page begins; comes from a next link.",
    },
    Parameter {
        name: "f",
        pl: "Postać odpowiedzi; bez tego parametru decyduje nagłówek Accept.",
        en: "Representation; the Accept header decides by default.",
    },
    Parameter {
        name: "lang",
        pl: "Język odpowiedzi; bez tego parametru decyduje nagłówek Accept-Language.",
        en: "Language; the Accept-Language header decides by default.",
    },
];

/// The beginning of the document, up to what does not depend on the request.
pub fn head(base: &str) -> String {
    format!("{{\"openapi\":\"3.0.3\",\"servers\":[{{\"url\":{}}}],", Value::from(base))
}

/// Everything after [`head`].
pub fn rest(catalogue: &Catalogue, settings: &Settings, lang: Lang) -> Bytes {
    let mut info = json!({
        "title": lang.of(&settings.title),
        "description": lang.of(&settings.description),
        "version": env!("CARGO_PKG_VERSION"),
    });
    if let Some(contact) = &settings.contact {
        info["contact"] = json!({ "email": contact });
    }
    let tags: Vec<Value> = catalogue
        .registers
        .iter()
        .filter(|r| !r.retired)
        .map(|r| json!({ "name": r.id, "description": lang.of(&r.label) }))
        .collect();
    let document = json!({
        "info": info,
        "tags": tags,
        "paths": paths(catalogue, lang),
        "components": {
            "parameters": parameters(catalogue, lang),
            "requestBodies": writes::bodies(lang),
            "responses": responses(lang),
            "schemas": schemas(),
            "securitySchemes": { "basic": { "type": "http", "scheme": "basic" } },
        },
    });
    let text = document.to_string();
    // The opening brace is written by `head`.
    Bytes::from(text[1..].to_owned())
}

fn paths(catalogue: &Catalogue, lang: Lang) -> Value {
    let say = |pl, en| lang.say(pl, en);
    let common = ["f", "lang"];
    let mut paths = Map::new();
    let mut add = |path: &str, id: &str, what: &str, offer: Offer, tag: &str, parameters: Vec<Value>| {
        let operation = json!({
            "operationId": id,
            "summary": what,
            "tags": [tag],
            "parameters": parameters,
            "responses": answers(what, offer),
        });
        paths.insert(path.to_owned(), json!({ "get": operation }));
    };
    let service = "service";
    add("/", "landing", say("Strona główna usługi", "Landing page"), JSON, service, refs(&common));
    add("/api", "api", say("Opis interfejsu", "Description of the interface"), OPENAPI, service, refs(&common));
    add("/conformance", "conformance", say("Zgodność ze standardami", "Conformance"), JSON, service, refs(&common));
    let what = say("Funkcje, których można użyć w filtrach", "Functions that filters may use");
    add("/functions", "functions", what, JSON, service, refs(&common));
    add("/collections", "collections", say("Kolekcje danych", "Collections of data"), JSON, service, refs(&common));
    let one = "/collections/{collectionId}";
    let with_id = || refs(&["collectionId", "f", "lang"]);
    add(one, "collection", say("Opis kolekcji", "Description of a collection"), JSON, service, with_id());
    add(&format!("{one}/schema"), "schema", say("Schemat danych", "Schema of the data"), SCHEMA, service, with_id());
    let what = say("Atrybuty do filtrowania", "Attributes to filter by");
    add(&format!("{one}/queryables"), "queryables", what, SCHEMA, service, with_id());
    let what = say("Atrybuty do sortowania", "Attributes to sort by");
    add(&format!("{one}/sortables"), "sortables", what, SCHEMA, service, with_id());
    let what = say("Wersje obiektu", "Versions of an object");
    let of_one = refs(&["collectionId", "featureId", "f", "lang"]);
    add(&format!("{one}/items/{{featureId}}/versions"), "versions", what, JSON, service, of_one);
    for class in state::collections(catalogue) {
        let label = lang.of(&class.label);
        let items = format!("/collections/{}/items", class.id);
        let register = &catalogue.register_of(class).id;
        let mut parameters = refs(&[
            "limit",
            "bbox",
            "bbox-crs",
            "crs",
            "datetime",
            "validOn",
            "filter",
            "filter-lang",
            "filter-crs",
            "sortby",
            "properties",
            "profile",
            "po",
            "f",
            "lang",
        ]);
        parameters.extend(properties(class, lang));
        add(&items, &format!("items.{}", class.id), label, GEOJSON, register, parameters);
        let what = format!("{label}: {}", say("jeden obiekt", "one object"));
        let parameters = refs(&["featureId", "crs", "datetime", "profile", "f", "lang"]);
        add(&format!("{items}/{{featureId}}"), &format!("item.{}", class.id), &what, GEOJSON, register, parameters);
    }
    paths.insert("/transactions".to_owned(), json!({ "post": writes::transactions(lang) }));
    for class in state::collections(catalogue).filter(|c| c.kept) {
        writes::add(&mut paths, class, &catalogue.register_of(class).id, lang);
    }
    Value::Object(paths)
}

fn refs(names: &[&str]) -> Vec<Value> {
    names.iter().map(|n| json!({ "$ref": format!("#/components/parameters/{n}") })).collect()
}

/// Attributes as parameters, in the form that QGIS takes for simple filters.
fn properties(class: &Class, lang: Lang) -> Vec<Value> {
    let life = schema::life(lang).filter(|(name, _)| class.attribute(name).is_none()).map(|(name, mut p)| {
        let title = p.as_object_mut().and_then(|p| p.remove("title")).unwrap_or_default();
        query(&name, title.as_str().unwrap_or_default(), &p)
    });
    property::queryable(class)
        .map(|(_, a)| {
            let mut plain = schema::plain(a, lang);
            // OpenAPI 3.0 knows no `const`; the codes are listed plainly.
            if let Some(Value::Array(codes)) = plain.remove("oneOf") {
                plain.insert("enum".into(), codes.iter().filter_map(|c| c.get("const")).cloned().collect());
            }
            query(&a.name, lang.of(&a.label), &Value::Object(plain))
        })
        .chain(life)
        .collect()
}

fn query(name: &str, description: &str, schema: &Value) -> Value {
    json!({
        "name": name,
        "in": "query",
        "description": description,
        "required": false,
        "style": "form",
        "explode": false,
        "schema": schema,
    })
}

fn parameters(catalogue: &Catalogue, lang: Lang) -> Value {
    let mut all = Map::new();
    let systems: Vec<&str> = crs::uris().collect();
    for p in &PARAMETERS {
        let schema = match p.name {
            "limit" => json!({ "type": "integer", "minimum": 1, "maximum": MOST, "default": DEFAULT }),
            "bbox" => json!({ "type": "array", "minItems": 4, "maxItems": 6, "items": { "type": "number" } }),
            "bbox-crs" | "crs" | "filter-crs" => {
                json!({ "type": "string", "format": "uri", "enum": systems, "default": systems[0] })
            }
            "filter-lang" => {
                let names = Language::ALL.map(Language::name);
                json!({ "type": "string", "enum": names, "default": names[0] })
            }
            "sortby" => {
                json!({ "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "[+|-]?[A-Za-z_].*" } })
            }
            "properties" => json!({ "type": "array", "items": { "type": "string" } }),
            "f" => json!({ "type": "string", "enum": formats() }),
            "lang" => json!({ "type": "string", "enum": ["pl", "en"] }),
            _ => json!({ "type": "string" }),
        };
        all.insert(p.name.to_owned(), query(p.name, lang.say(p.pl, p.en), &schema));
    }
    let ids: Vec<&str> = state::collections(catalogue).map(|c| c.id.as_str()).collect();
    let mut path = |name: &str, description: &str, schema: Value| {
        let parameter =
            json!({ "name": name, "in": "path", "required": true, "description": description, "schema": schema });
        all.insert(name.to_owned(), parameter);
    };
    let what = lang.say("Identyfikator kolekcji", "Identifier of the collection");
    path("collectionId", what, json!({ "type": "string", "enum": ids }));
    let what =
        lang.say("Przestrzeń nazw i identyfikator lokalny obiektu", "Namespace and local identifier of the object");
    path("featureId", what, json!({ "type": "string" }));
    all.extend(writes::parameters(lang));
    Value::Object(all)
}

/// Values of `f` that some resource knows.
fn formats() -> Vec<&'static str> {
    files::OFFERS.iter().chain(&[XML, files::XSD, files::XSD_SF2]).map(|o| o.f).collect()
}

fn answers(what: &str, offer: Offer) -> Value {
    let schema = match offer.f {
        "json" if offer == GEOJSON => json!({ "$ref": "#/components/schemas/geojson" }),
        _ => json!({ "type": "object" }),
    };
    let mut content = Map::new();
    content.insert(offer.media.to_owned(), json!({ "schema": schema }));
    content.insert("text/html".to_owned(), json!({ "schema": { "type": "string" } }));
    if offer == JSON {
        content.insert(XML.media.to_owned(), json!({ "schema": { "type": "string" } }));
    }
    if offer == GEOJSON {
        for file in files::OFFERS.iter().filter(|o| files::is_file(o)) {
            let schema = match *file {
                files::JSON_FG => json!({ "type": "object" }),
                files::GEOPACKAGE | files::SHAPEFILE | files::FLATGEOBUF | files::PARQUET | files::DXF => {
                    json!({ "type": "string", "format": "binary" })
                }
                _ => json!({ "type": "string" }),
            };
            content.insert(file.media.to_owned(), json!({ "schema": schema }));
        }
    }
    json!({
        "200": { "description": what, "content": content },
        "400": { "$ref": "#/components/responses/problem" },
        "404": { "$ref": "#/components/responses/problem" },
        "406": { "$ref": "#/components/responses/problem" },
        "500": { "$ref": "#/components/responses/problem" },
        "503": { "$ref": "#/components/responses/problem" },
    })
}

fn responses(lang: Lang) -> Value {
    let problem = json!({
        "description": lang.say("Opis błędu (RFC 9457)", "A problem (RFC 9457)"),
        "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/problem" } } },
    });
    let mut all = writes::responses(lang);
    all.insert("problem".into(), problem);
    Value::Object(all)
}

fn schemas() -> Value {
    let text = json!({ "type": "string" });
    let mut all = writes::schemas();
    let read = json!({
        "problem": {
            "type": "object",
            "required": ["type", "title", "status"],
            "properties": { "type": text, "title": text, "status": { "type": "integer" }, "detail": text, "requestId": text },
        },
        "link": {
            "type": "object",
            "required": ["href", "rel"],
            "properties": { "href": text, "rel": text, "type": text, "title": text },
        },
        "geojson": {
            "type": "object",
            "required": ["type"],
            "properties": {
                "type": { "type": "string", "enum": ["FeatureCollection", "Feature"] },
                "timeStamp": { "type": "string", "format": "date-time" },
                "numberReturned": { "type": "integer" },
                "numberMatched": { "type": "integer" },
                "features": { "type": "array", "items": { "type": "object" } },
                "links": { "type": "array", "items": { "$ref": "#/components/schemas/link" } },
            },
        },
    });
    all.extend(read.as_object().cloned().unwrap_or_default());
    Value::Object(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;

    fn document(catalogue: &Catalogue) -> Value {
        let mut text = head("https://mapy.pl").into_bytes();
        text.extend_from_slice(&rest(catalogue, &Settings::default(), Lang::Pl));
        serde_json::from_slice(&text).unwrap()
    }

    #[test]
    fn qgis_finds_the_page_size_and_the_filters() {
        let d = document(&trial::catalogue());
        assert_eq!(d["openapi"], "3.0.3");
        assert_eq!(d["servers"][0]["url"], "https://mapy.pl");
        let limit = &d["components"]["parameters"]["limit"];
        assert_eq!(limit["schema"], json!({ "type": "integer", "minimum": 1, "maximum": 10_000, "default": 1_000 }));
        assert_eq!((&limit["style"], &limit["explode"]), (&json!("form"), &json!(false)));
        let parameters = d["paths"]["/collections/p_rura/items"]["get"]["parameters"].as_array().unwrap();
        let stan = parameters.iter().find(|p| p["name"] == "stan").unwrap();
        assert_eq!(stan["schema"], json!({ "type": "string", "enum": ["i", "p"] }));
        assert!(!parameters.iter().any(|p| p["name"] == "wlasciciel"));
    }

    /// Every `$ref` leads somewhere, every operation is called differently.
    #[test]
    fn the_document_of_all_registers_holds_together() {
        let catalogue = registers::bundled::catalogue().unwrap();
        let d = document(&catalogue);
        let text = d.to_string();
        for part in text.split("\"$ref\":\"#").skip(1) {
            let pointer = part.split('"').next().unwrap();
            assert!(d.pointer(pointer).is_some(), "{pointer}");
        }
        let operations = d["paths"].as_object().unwrap().values().flat_map(|p| p.as_object().unwrap().values());
        let mut ids: Vec<&str> = operations.map(|o| o["operationId"].as_str().unwrap()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
        assert!(text.len() < 2_000_000, "{} bytes", text.len());
    }
}
