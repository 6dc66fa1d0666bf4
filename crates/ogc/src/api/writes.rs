//! What the OpenAPI document says of editing. Everything that collections share stands once, in components.

use crate::write::{FEATURES, PATCHES};
use httpkit::Lang;
use registers::Class;
use serde_json::{Map, Value, json};

/// Adds the operations of a collection that is kept here to the paths that are there.
pub fn add(paths: &mut Map<String, Value>, class: &Class, register: &str, lang: Lang) {
    let items = format!("/collections/{}/items", class.id);
    let label = lang.of(&class.label);
    let refs = |names: &[&str]| -> Vec<Value> {
        names.iter().map(|n| json!({ "$ref": format!("#/components/parameters/{n}") })).collect()
    };
    let about = ["unit", "title", "reason", "case_number", "prefer", "crs"];
    let operation = |id: &str, what: &str, parameters: &[&str], body: Option<&str>, answers: &[(&str, &str)]| {
        let answers = answers.iter().chain(&[("default", "problem")]);
        let responses: Map<String, Value> = answers
            .map(|(code, name)| ((*code).to_owned(), json!({ "$ref": format!("#/components/responses/{name}") })))
            .collect();
        let mut operation = json!({
            "operationId": format!("{id}.{}", class.id),
            "summary": format!("{label}: {what}"),
            "tags": [register],
            "parameters": refs(&[parameters, &about].concat()),
            "responses": responses,
            "security": [{ "basic": [] }],
        });
        if let Some(body) = body {
            operation["requestBody"] = json!({ "$ref": format!("#/components/requestBodies/{body}") });
        }
        operation
    };
    let say = |pl, en| lang.say(pl, en);
    let create = operation(
        "create",
        say("nowy obiekt", "a new object"),
        &["contentCrs"],
        Some("feature"),
        &[("201", "created"), ("202", "waits")],
    );
    let conditions = ["featureId", "ifMatch", "ifUnmodifiedSince"];
    let altering = [&conditions[..], &["contentCrs"]].concat();
    let saved = [("200", "saved"), ("202", "waits"), ("204", "saved")];
    let what = say("zastąpienie obiektu", "an object replaced");
    let replace = operation("replace", what, &altering, Some("feature"), &saved);
    let what = say("zmiana obiektu", "an object changed");
    let change = operation("update", what, &altering, Some("patch"), &saved);
    let what = say("zakończenie obiektu", "an object ended");
    let end = operation("delete", what, &conditions, None, &[("202", "waits"), ("204", "saved")]);
    if let Some(path) = paths.get_mut(&items) {
        path["post"] = create;
    }
    if let Some(path) = paths.get_mut(&format!("{items}/{{featureId}}")) {
        path["put"] = replace;
        path["patch"] = change;
        path["delete"] = end;
    }
}

/// The operation that takes many changes at once.
pub fn transactions(lang: Lang) -> Value {
    let parameter = |n: &str| json!({ "$ref": format!("#/components/parameters/{n}") });
    let document = json!({
        "type": "object",
        "required": ["transaction"],
        "properties": {
            "semantic": { "type": "string", "enum": ["atomic", "batch"], "default": "atomic" },
            "transaction": { "type": "array", "items": {
                "type": "object",
                "required": ["action", "collection"],
                "properties": {
                    "id": { "type": "string" },
                    "action": { "type": "string", "enum": ["insert", "replace", "update", "delete"] },
                    "collection": { "type": "string" },
                    "items": { "type": "array", "items": { "$ref": "#/components/schemas/feature" } },
                    "filter": {},
                    "filter-lang": { "type": "string", "default": "cql2-json" },
                    "filter-crs": { "type": "string" },
                    "properties": { "type": "object" },
                },
            } },
        },
    });
    let parameters = ["unit", "title", "reason", "case_number", "prefer", "contentCrs"].map(parameter);
    json!({
        "operationId": "transactions",
        "summary": lang.say("Wiele zmian naraz", "Many changes at once"),
        "tags": ["service"],
        "parameters": parameters,
        "requestBody": { "required": true, "content": {
            "application/ogc-tx+json": { "schema": document },
            "application/json": { "schema": { "type": "object" } },
        } },
        "responses": {
            "200": {
                "description": lang.say("Zmiany obowiązują", "The changes stand"),
                "content": { "application/json": { "schema": { "type": "object" } } },
            },
            "202": { "$ref": "#/components/responses/waits" },
            "default": { "$ref": "#/components/responses/problem" },
        },
        "security": [{ "basic": [] }],
    })
}

/// Parameters of writes.
pub fn parameters(lang: Lang) -> Map<String, Value> {
    let all = [
        (
            "unit",
            "query",
            "unit",
            "Jednostka, w której imieniu się zapisuje.",
            "The unit on whose behalf this is written.",
        ),
        ("title", "query", "title", "Tytuł zestawu zmian.", "Title of the changeset."),
        ("reason", "query", "reason", "Powód zmiany.", "Why."),
        ("case_number", "query", "case_number", "Znak sprawy.", "Number of the case."),
        (
            "prefer",
            "header",
            "Prefer",
            "return=representation albo minimal; handling=strict albo lenient.",
            "return=representation or minimal; handling=strict or lenient.",
        ),
        (
            "contentCrs",
            "header",
            "Content-Crs",
            "Układ współrzędnych treści, w kolejności jego osi; domyślnie CRS84.",
            "Coordinate system of the body, in its order of axes; CRS84 by default.",
        ),
        (
            "ifMatch",
            "header",
            "If-Match",
            "ETag wersji, którą się zmienia; 412, gdy stoi już inna.",
            "ETag of the version that is changed; 412 when another one stands by now.",
        ),
        (
            "ifUnmodifiedSince",
            "header",
            "If-Unmodified-Since",
            "Last-Modified wersji, którą się zmienia; 412, gdy stoi już nowsza.",
            "Last-Modified of the version that is changed; 412 when a newer one stands by now.",
        ),
    ];
    let one = |(key, place, name, pl, en): (&str, &str, &str, &'static str, &'static str)| {
        let told = lang.say(pl, en);
        let parameter = json!({ "name": name, "in": place, "required": false, "description": told, "schema": { "type": "string" } });
        (key.to_owned(), parameter)
    };
    all.into_iter().map(one).collect()
}

/// Bodies of writes.
pub fn bodies(lang: Lang) -> Value {
    let of = |media: &str, schema: &str, pl, en| {
        let each = media
            .split(", ")
            .map(|m| (m.to_owned(), json!({ "schema": { "$ref": format!("#/components/schemas/{schema}") } })));
        json!({ "required": true, "description": lang.say(pl, en), "content": each.collect::<Map<_, _>>() })
    };
    json!({
        "feature": of(
            FEATURES,
            "feature",
            "Obiekt; jego atrybuty opisuje /collections/{collectionId}/schema.",
            "An object; /collections/{collectionId}/schema tells its properties.",
        ),
        "patch": of(PATCHES, "patch", "Różnice (RFC 7396); null usuwa wartość.", "What is different (RFC 7396); null takes a value away."),
    })
}

/// Answers to writes.
pub fn responses(lang: Lang) -> Map<String, Value> {
    let header = |pl, en| json!({ "description": lang.say(pl, en), "schema": { "type": "string" } });
    let tag = header("Znacznik nowej wersji", "Tag of the new version");
    let place = header("Adres", "Address");
    let one = |name: &str, pl, en, headers: Value| {
        (name.to_owned(), json!({ "description": lang.say(pl, en), "headers": headers }))
    };
    Map::from_iter([
        one("created", "Obiekt powstał", "The object was made", json!({ "Location": place, "ETag": tag })),
        one("saved", "Zmiana obowiązuje", "The change stands", json!({ "ETag": tag })),
        one(
            "waits",
            "Zmiana czeka na zatwierdzenie przez drugą osobę; Location prowadzi do zestawu zmian",
            "The change waits for somebody else's approval; Location leads to the changeset",
            json!({ "Location": place }),
        ),
    ])
}

/// Schemas of bodies.
pub fn schemas() -> Map<String, Value> {
    let members = json!({
        "type": { "type": "string", "enum": ["Feature"] },
        "id": { "type": "string" },
        "geometry": { "type": "object", "nullable": true },
        "properties": { "type": "object" },
    });
    Map::from_iter([
        (
            "feature".to_owned(),
            json!({ "type": "object", "required": ["type", "geometry", "properties"], "properties": members }),
        ),
        ("patch".to_owned(), json!({ "type": "object", "properties": members })),
    ])
}
