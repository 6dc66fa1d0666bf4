//! What follows from the parts of an operation: somebody who must be signed in can be refused, a body can be unreadable,
//! a place can be empty. No handler has to say it, so none can forget it.

use super::problem::{RESPONSES, name};
use httpkit::ProblemKind::{self, *};
use serde_json::{Value, json};

/// The names of the ways to sign in, see [`super::SECURITY`].
pub(super) const SESSION: &str = "session";
pub(super) const CSRF: &str = "csrf";

pub(super) fn operations(document: &mut Value) {
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    for (method, operation) in paths.filter_map(Value::as_object_mut).flatten() {
        operation["description"] = one_line(&operation["description"]);
        if operation["security"].is_null() {
            operation["security"] = json!([]);
        }
        if method != "get" {
            with_csrf(operation);
        }
        let kinds = follows(operation);
        let Some(responses) = operation["responses"].as_object_mut() else { continue };
        for kind in kinds {
            let reference = json!({ "$ref": format!("{RESPONSES}{}", name(kind)) });
            responses.entry(kind.status().as_str()).or_insert(reference);
        }
        responses.insert("default".into(), json!({ "$ref": format!("{RESPONSES}problem") }));
        responses.sort_keys();
    }
}

/// Descriptions are broken over lines in the source only.
fn one_line(text: &Value) -> Value {
    text.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ").into()
}

/// A change that is asked for by a cookie shows that a page of ours asks for it.
fn with_csrf(operation: &mut Value) {
    for way in operation.get_mut("security").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(way) = way.as_object_mut().filter(|way| way.contains_key(SESSION)) {
            way.insert(CSRF.into(), json!([]));
        }
    }
}

fn follows(operation: &Value) -> Vec<ProblemKind> {
    let mut kinds = vec![Unavailable];
    if operation["security"].as_array().is_some_and(|ways| !ways.is_empty()) {
        kinds.extend([Unauthorized, Forbidden]);
    }
    let parameters = operation["parameters"].as_array().map_or(&[][..], Vec::as_slice);
    let stands = |place: &str| parameters.iter().any(|p| p["in"] == place);
    if stands("query") || stands("path") {
        kinds.push(InvalidParameter);
    }
    if stands("path") {
        kinds.push(NotFound);
    }
    if let Some(tag) = parameters.iter().find(|p| p["name"] == "If-Match") {
        kinds.push(PreconditionFailed);
        if tag["required"] == true {
            kinds.push(PreconditionRequired);
        }
    }
    if operation["requestBody"].is_object() {
        kinds.extend([InvalidBody, TooLarge, UnsupportedMediaType]);
    }
    kinds
}
