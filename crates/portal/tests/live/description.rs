//! The OpenAPI document: it is whole, it tells of everything that answers and of nothing else, and what is answered has
//! the form that it tells.

use crate::house::{House, REGISTER, Visitor, feeding, house};
use crate::schemas::{fits, reference};
use axum::body::Body;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use std::path::Path;

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

struct Operation<'d> {
    method: String,
    path: &'d str,
    says: &'d Json,
}

impl Operation<'_> {
    fn id(&self) -> &str {
        self.says["operationId"].as_str().unwrap()
    }

    fn parameters(&self, place: &str) -> BTreeSet<String> {
        let all = self.says["parameters"].as_array().into_iter().flatten();
        all.filter(|p| p["in"] == place).map(|p| p["name"].as_str().unwrap().to_owned()).collect()
    }

    /// An address of it, of things that are there.
    fn address(&self) -> String {
        let id = if self.path.contains("features") { "PL.ZIPIN.GMINA-A_1" } else { "1" };
        self.path
            .replace("{register}", "lawki")
            .replace("{class}", "law_lawka")
            .replace("{id}", id)
            .replace("{nr}", "1")
    }

    fn body(&self) -> (&'static str, String) {
        let json = match self.id() {
            "restoreVersion" => json!({ "version": "1" }),
            "importEntries" => json!({ "features": [] }),
            "declareRegister" | "checkDeclaration" | "changeRegister" => {
                return ("application/toml", REGISTER.to_owned());
            }
            _ => json!({}),
        };
        ("application/json", json.to_string())
    }
}

fn operations(document: &Json) -> Vec<Operation<'_>> {
    let paths = document["paths"].as_object().unwrap();
    let all = paths.iter().flat_map(|(path, item)| {
        item.as_object().unwrap().iter().map(move |(method, says)| Operation {
            method: method.to_uppercase(),
            path,
            says,
        })
    });
    all.collect()
}

async fn described(house: &House) -> Json {
    let seen = house.get(&Visitor::default(), "/api/v1/openapi.json").await;
    assert_eq!(seen.status, 200, "{}", seen.text());
    assert_eq!(seen.header("content-type"), "application/vnd.oai.openapi+json;version=3.1");
    seen.json()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_is_whole_and_every_operation_of_it_answers() {
    let Some(house) = house("opis", feeding()).await else { return };
    let document = described(&house).await;
    whole(&document);
    kept(&document);
    let operations = operations(&document);
    assert!(operations.len() > 65, "{}", operations.len());
    for operation in &operations {
        let mut headers = Vec::new();
        if operation.says["requestBody"].is_object() {
            headers.push(("content-type", "application/json"));
        }
        let response =
            house.request(&Visitor::default(), &operation.method, &operation.address(), &headers, Body::empty()).await;
        let status = response.status().as_u16();
        assert_ne!(status, 405, "{}", operation.id());
        if status == 404 {
            let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
            let problem: Json = serde_json::from_slice(&bytes).unwrap();
            assert!(problem["code"].is_string(), "{}: {problem}", operation.id());
        }
    }
    parameters_are_those_that_are_read(&house, &operations).await;
    answers_have_their_form(&house, &document).await;
}

fn whole(document: &Json) {
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["servers"][0]["url"], "http://localhost");
    let mut ids = BTreeSet::new();
    for operation in operations(document) {
        let (id, says) = (operation.id(), operation.says);
        assert!(METHODS.contains(&operation.method.to_lowercase().as_str()), "{id}");
        assert!(operation.path.starts_with("/api/v1/"), "{id}");
        assert!(ids.insert(id.to_owned()), "{id} stands twice");
        assert!(says["summary"].as_str().is_some_and(|s| s.len() > 3), "{id} has no summary");
        assert!(says["description"].as_str().is_some_and(|s| s.len() > 8), "{id} has no description");
        let responses = says["responses"].as_object().unwrap();
        assert!(responses.keys().any(|status| status.starts_with('4')), "{id} is never refused");
        assert!(responses.keys().any(|status| status.starts_with('2')), "{id} never succeeds");
        let braces = operation.path.split('{').skip(1).map(|p| p.split('}').next().unwrap().to_owned());
        assert_eq!(operation.parameters("path"), braces.collect(), "{id}");
        let tags: Vec<&Json> = document["tags"].as_array().unwrap().iter().map(|t| &t["name"]).collect();
        assert!(says["tags"].as_array().unwrap().iter().all(|t| tags.contains(&t)), "{id}");
        for way in says["security"].as_array().into_iter().flatten().flat_map(|w| w.as_object().unwrap().keys()) {
            assert!(document["components"]["securitySchemes"][way].is_object(), "{id}: {way}");
        }
    }
    references(document, document);
}

fn references(document: &Json, part: &Json) {
    match part {
        Json::Object(map) => {
            if let Some(to) = map.get("$ref") {
                assert!(!reference(document, to.as_str().unwrap()).is_null(), "{to} leads nowhere");
            }
            map.values().for_each(|v| references(document, v));
        }
        Json::Array(list) => list.iter().for_each(|v| references(document, v)),
        _ => {}
    }
}

/// The document in the tree is the one of this code. `BLESS=1` writes it anew.
fn kept(document: &Json) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.json");
    let mut document = document.clone();
    document["servers"] = json!([{ "url": "/" }]);
    let text = format!("{document:#}\n");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == text, "crates/portal/openapi.json is not what the code says; BLESS=1 writes it anew");
}

/// A parameter that there is not is refused with the list of those that there are: it is the documented one.
async fn parameters_are_those_that_are_read(house: &House, operations: &[Operation<'_>]) {
    let mut visitors = vec![Visitor::default()];
    for login in ["redaktorka", "administratorka", "audytorka"] {
        visitors.push(house.signed(login).await);
    }
    for operation in operations {
        let documented = operation.parameters("query");
        let address = format!("{}?nieznany=1", operation.address());
        let mut told = None;
        for visitor in &visitors {
            if operation.method != "GET" && documented.is_empty() {
                continue;
            }
            let (media, body) = operation.body();
            let headers = [("content-type", media), ("if-match", "\"1\"")];
            let response = house.request(visitor, &operation.method, &address, &headers, Body::from(body)).await;
            if response.status() != 400 {
                continue;
            }
            let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
            let problem: Json = serde_json::from_slice(&bytes).unwrap();
            if let Some(list) = problem["allowed"].as_array() {
                let names = list.iter().map(|n| n.as_str().unwrap().to_owned());
                // Taken everywhere.
                told = Some(names.filter(|n| n != "f" && n != "lang").collect::<BTreeSet<_>>());
                break;
            }
        }
        match told {
            Some(read) => assert_eq!(documented, read, "{}", operation.id()),
            None => assert!(documented.is_empty(), "{} documents what nobody reads", operation.id()),
        }
    }
}

async fn answers_have_their_form(house: &House, document: &Json) {
    house.bench("1", "nowa", "opublikowany", (500_000.0, 500_000.0), ("utworz", false, true));
    house.bench("1", "odebrana", "opublikowany", (500_000.0, 500_000.0), ("zmien", true, true));
    let editor = house.signed("redaktorka").await;
    let administrator = house.signed("administratorka").await;
    let auditor = house.signed("audytorka").await;
    house.person("regionalna", "04", registers::rights::Role::RegionalAdmin).await;
    let regional = house.signed("regionalna").await;
    let nobody = Visitor::default();
    let features = "/api/v1/registers/lawki/classes/law_lawka/features";
    let one = format!("{features}/PL.ZIPIN.GMINA-A_1");
    let wish = json!({ "unit": "gmina-a", "title": "Ławka",
                       "changes": [{ "class": "law_lawka", "op": "utworz", "properties": { "nazwa": "Nowa" },
                                     "geometry": { "type": "Point", "coordinates": [19.0, 52.0] } }] });
    let opened = house.send(&editor, "POST", "/api/v1/changesets", wish).await;
    assert_eq!(opened.status, 201, "{}", opened.text());
    check(document, "POST", "/api/v1/changesets", "201", &opened.json());
    let changeset = format!("/api/v1/changesets/{}", opened.json()["id"]);
    let asked = [
        (&nobody, "GET", "/api/v1/session"),
        (&editor, "GET", "/api/v1/session"),
        (&editor, "GET", "/api/v1/me"),
        (&administrator, "GET", "/api/v1/people"),
        (&nobody, "GET", "/api/v1/units"),
        (&nobody, "GET", "/api/v1/units/gmina-a"),
        (&administrator, "GET", "/api/v1/keys"),
        (&administrator, "GET", "/api/v1/webhooks"),
        (&administrator, "GET", "/api/v1/agreements"),
        (&nobody, "GET", "/api/v1/registers"),
        (&administrator, "GET", "/api/v1/registers/lawki"),
        (&nobody, "GET", features),
        (&editor, "GET", &format!("{features}?crs=own")),
        (&editor, "GET", &one),
        (&nobody, "GET", &one),
        (&editor, "GET", &format!("{one}/versions")),
        (&nobody, "GET", &format!("{one}/versions")),
        (&editor, "GET", &format!("{one}/attachments")),
        (&editor, "GET", "/api/v1/changesets"),
        (&editor, "GET", &changeset),
        (&editor, "POST", &format!("{changeset}/check")),
        (&editor, "POST", &format!("{changeset}/submit")),
        (&editor, "GET", "/api/v1/tasks"),
        (&auditor, "GET", "/api/v1/journal"),
        (&regional, "GET", "/api/v1/system"),
        (&regional, "GET", "/api/v1/imports"),
        (&regional, "GET", "/api/v1/imports/1/doubts"),
        (&editor, "GET", "/api/v1/changes?content=1"),
    ];
    for (visitor, method, path) in asked {
        let seen = house.send(visitor, method, path, json!({})).await;
        assert_eq!(seen.status, 200, "{method} {path}: {}", seen.text());
        check(document, method, path, "200", &seen.json());
    }
    let refused = house.send(&editor, "POST", features, json!({ "properties": { "kolor": 1 } })).await;
    assert_eq!(refused.status, 422, "{}", refused.text());
    fits(document, &json!({ "$ref": "#/components/schemas/Problem" }), &refused.json(), "422").unwrap();
}

/// An answer against the schema that the document has for it.
fn check(document: &Json, method: &str, path: &str, status: &str, body: &Json) {
    let path = path.split('?').next().unwrap();
    let segments = |p: &str| p.split('/').map(str::to_owned).collect::<Vec<_>>();
    let asked = segments(path);
    let all = operations(document);
    let found = all.iter().filter(|o| o.method == method).find(|o| {
        let own = segments(o.path);
        own.len() == asked.len() && own.iter().zip(&asked).all(|(o, a)| o.starts_with('{') || o == a)
    });
    let operation = found.unwrap_or_else(|| panic!("{method} {path} is not in the document"));
    let schema = &operation.says["responses"][status]["content"]["application/json"]["schema"];
    assert!(!schema.is_null(), "{} has no schema", operation.id());
    fits(document, schema, body, operation.id()).unwrap_or_else(|e| panic!("{e}\n{body}"));
}

#[test]
fn no_route_of_the_api_goes_past_the_document() {
    fn walk(folder: &Path) {
        for entry in std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
            if entry.is_dir() {
                walk(&entry);
            } else {
                let text = std::fs::read_to_string(&entry).unwrap();
                assert!(!text.contains(&[".route(\"/api", "/v1"].concat()), "{}", entry.display());
            }
        }
    }
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
}
