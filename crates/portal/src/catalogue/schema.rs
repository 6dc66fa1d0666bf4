//! What forms are drawn from: JSON Schema of a register's classes, with the attributes that the asker may see.

use super::problem::{no_class, no_register};
use super::read::shown_to;
use crate::openapi::parameters::InClass;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use gate::MaybeSigned;
use httpkit::{Asked, Problem};
use registers::declaration::Visibility;
use registers::form;
use registers::rights::Action;
use serde_json::{Map, Value, json};
use store::Store;
use store::accounts::Asker;

/// `GET /api/v1/registers/{register}/schema`: all classes, each under `$defs`.
#[utoipa::path(
    get, path = "/api/v1/registers/{register}/schema", tag = "registers", operation_id = "showRegisterSchema",
    summary = "Schemat JSON rejestru",
    description = "JSON Schema (2020-12) of all classes under `$defs`, with the attributes that the asker may see; \
        good enough to draw forms from.",
    params(("register" = String, Path, description = "Id of the register")),
    responses(
        (status = 200, description = "JSON Schema", body = Object, content_type = "application/schema+json"),
    ),
    security((), ("session" = []), ("key" = [])),
)]
pub(crate) async fn of_register(
    State(store): State<Store>,
    MaybeSigned(asker): MaybeSigned,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let catalogue = store.catalogue();
    let register = catalogue.register(&id).filter(|r| shown_to(r, asker.as_deref())).ok_or_else(no_register)?;
    let highest = highest(asker.as_deref(), &register.id);
    let classes: Map<String, Value> = register
        .classes
        .iter()
        .map(|ix| catalogue.class(*ix))
        .map(|class| (class.id.clone(), form::schema(class, highest)))
        .collect();
    Ok(answer(&json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": asked.url(&format!("/api/v1/registers/{id}/schema")),
        "title": register.label.pl,
        "x-label": register.label,
        "$defs": classes,
    })))
}

/// `GET /api/v1/registers/{register}/classes/{class}/schema`
#[utoipa::path(
    get, path = "/api/v1/registers/{register}/classes/{class}/schema", tag = "registers", operation_id = "showClassSchema",
    summary = "Schemat JSON klasy",
    description = "JSON Schema (2020-12) of `properties` of the entries of a class, with the attributes that the \
        asker may see.",
    params(InClass),
    responses(
        (status = 200, description = "JSON Schema", body = Object, content_type = "application/schema+json"),
    ),
    security((), ("session" = []), ("key" = [])),
)]
pub(crate) async fn of_class(
    State(store): State<Store>,
    MaybeSigned(asker): MaybeSigned,
    Path((id, class)): Path<(String, String)>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let catalogue = store.catalogue();
    let register = catalogue.register(&id).filter(|r| shown_to(r, asker.as_deref())).ok_or_else(no_register)?;
    let class = catalogue.by_id(&class).filter(|c| c.schema == register.id).ok_or_else(no_class)?;
    let mut schema = form::schema(class, highest(asker.as_deref(), &register.id));
    schema["$id"] = json!(asked.url(&format!("/api/v1/registers/{id}/classes/{}/schema", class.id)));
    Ok(answer(&schema))
}

/// What the asker may see of some unit's entries; whose entries, the database decides.
fn highest(asker: Option<&Asker>, register: &str) -> Visibility {
    let Some(asker) = asker else { return Visibility::Public };
    let rights = &asker.rights;
    if !rights.units_for(Action::ReadPersonal, register).is_empty() {
        Visibility::Personal
    } else if rights.units_for(Action::ReadInternal, register).is_empty() && rights.units_in_part(register).is_empty() {
        Visibility::Public
    } else {
        Visibility::Internal
    }
}

fn answer(schema: &Value) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/schema+json"), (header::CACHE_CONTROL, "private, no-cache")];
    (headers, Json(schema).into_response().into_body()).into_response()
}
