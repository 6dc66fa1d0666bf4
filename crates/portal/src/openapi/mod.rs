//! The description of the API under `/api/v1`, made of its handlers: routes and document come from one list, request and
//! answer from the types that are read and written. It is put together once, when the server starts.

mod codes;
mod complete;
pub(crate) mod parameters;
pub(crate) mod problem;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use httpkit::{Asked, Problem};
use serde_json::{Map, Value, json};
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(crate) const PATH: &str = "/api/v1/openapi.json";
pub(crate) const MEDIA: &str = "application/vnd.oai.openapi+json;version=3.1";

const DESCRIPTION: &str = "Rejestry, ich wpisy i zmiany, konta i uprawnienia, kanał zmian i załączniki. \
    Błędy są dokumentami RFC 9457 po polsku (po angielsku, gdy prosi o to Accept-Language) ze stałymi kodami w polu `code`. \
    / Registers, their entries and changes, accounts and rights, the change feed and attachments. Problems are RFC 9457 \
    documents with stable codes in `code`. The shape of an entry follows from its register's declaration: \
    `/api/v1/registers/{register}/classes/{class}/schema` has it as JSON Schema. Unknown query parameters and unknown \
    members of bodies are refused; `f` and `lang` are taken everywhere, as in the other interfaces, and change nothing.";

const TAGS: [(&str, &str); 16] = [
    ("session", "Logowanie / Signing in"),
    ("people", "Ludzie i uprawnienia / People and their rights"),
    ("units", "Jednostki / Units"),
    ("agreements", "Porozumienia między jednostkami / Agreements between units"),
    ("keys", "Klucze API / API keys"),
    ("registers", "Katalog rejestrów i rejestry własne / The catalogue, and units' own registers"),
    ("features", "Wpisy rejestrów / Entries of registers"),
    ("changesets", "Zestawy zmian / Changesets"),
    ("tasks", "Sprawy do załatwienia / What waits for somebody"),
    ("reports", "Zgłoszenia błędów / Errors that people report"),
    ("journal", "Dziennik / The journal"),
    ("feed", "Kanał zmian / The change feed"),
    ("webhooks", "Powiadomienia / Webhooks"),
    ("attachments", "Załączniki / Attachments"),
    ("description", "Ten opis / This description"),
    ("system", "Stan systemu i dostawy / How the installation is doing, and what was delivered to it"),
];

/// All but the beginning, which says under which address the service is asked.
#[derive(Clone)]
struct Document(Bytes);

/// The routes, and the route to their description.
pub(crate) fn described(routes: OpenApiRouter) -> Router {
    let (router, mut api) = routes.split_for_parts();
    let (own, itself) = OpenApiRouter::<Document>::new().routes(routes!(show)).split_for_parts();
    api.merge(itself);
    router.merge(own.with_state(Document(rest(api))))
}

/// `GET /api/v1/openapi.json`
#[utoipa::path(
    get, path = PATH, tag = "description", operation_id = "showDescription",
    summary = "Ten opis interfejsu",
    description = "This document (OpenAPI 3.1). It is made of the code when the server starts.",
    responses(
        (status = 200, description = "OpenAPI 3.1", body = Object, content_type = MEDIA),
        problem::UnknownParameter,
    ),
)]
async fn show(State(document): State<Document>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&[])?;
    let mut body =
        format!("{{\"openapi\":\"3.1.0\",\"servers\":[{{\"url\":{}}}],", Value::from(&*asked.base)).into_bytes();
    body.extend_from_slice(&document.0);
    let headers = [(header::CONTENT_TYPE, MEDIA), (header::CACHE_CONTROL, "no-cache")];
    Ok((headers, body).into_response())
}

/// Everything but the version and the server, without the brace that opens the document.
fn rest(api: OpenApi) -> Bytes {
    // Nothing in the document is a map with other keys than texts, so it can always be written.
    let mut document = serde_json::to_value(api).unwrap_or_default();
    complete::operations(&mut document);
    let mut schemas = document["components"]["schemas"].take();
    schemas["Violation"]["properties"]["code"]["description"] = codes::of_violations().into();
    if let Some(schemas) = schemas.as_object_mut() {
        schemas.extend(problem::schemas());
        schemas.sort_keys();
    }
    let tags: Vec<Value> = TAGS.iter().map(|(name, what)| json!({ "name": name, "description": what })).collect();
    let paths = document["paths"].take();
    let mut answers = problem::responses();
    let named = paths.to_string();
    answers.retain(|name, _| named.contains(&format!("\"{}{name}\"", problem::RESPONSES)));
    let whole: Map<String, Value> = Map::from_iter([
        ("info".into(), info()),
        ("tags".into(), tags.into()),
        ("paths".into(), paths),
        ("components".into(), json!({ "schemas": schemas, "responses": answers, "securitySchemes": security() })),
    ]);
    let text = Value::Object(whole).to_string();
    Bytes::from(text.split_at(1).1.to_owned())
}

fn info() -> Value {
    json!({
        "title": "Infostrada",
        "description": DESCRIPTION,
        "version": env!("CARGO_PKG_VERSION"),
        "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
    })
}

fn security() -> Value {
    json!({
        (complete::SESSION): {
            "type": "apiKey", "in": "cookie", "name": gate::cookies::SESSION,
            "description": "The cookie of a person who signed in (`POST /api/v1/session`, or OpenID Connect).",
        },
        (complete::CSRF): {
            "type": "apiKey", "in": "header", "name": "X-CSRF-Token",
            "description": "With the cookie, for everything but reading: `csrf` of `GET /api/v1/session`.",
        },
        "key": {
            "type": "http", "scheme": "bearer", "bearerFormat": "isk_…",
            "description": "The API key of a program. Keys read; people change.",
        },
    })
}
