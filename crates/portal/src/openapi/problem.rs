//! Problems in the document: one schema for all, one answer for each error status, and the marks by which an operation
//! says which of them it gives beyond those that follow from its parts.

use super::codes;
use httpkit::ProblemKind;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use utoipa::IntoResponses;
use utoipa::openapi::{Ref, RefOr, Response};

const SCHEMA: &str = "#/components/schemas/";
pub(super) const RESPONSES: &str = "#/components/responses/";

/// Schemas that every problem needs.
pub(super) fn schemas() -> Map<String, Value> {
    let kinds: Vec<String> =
        ProblemKind::ALL.iter().map(|k| format!("urn:problem-type:infostrada:{}", k.slug())).collect();
    let problem = json!({
        "type": "object",
        "description": "RFC 9457. `title` and `detail` are Polish, or English when Accept-Language prefers it.",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": { "type": "string", "enum": kinds },
            "title": { "type": "string" },
            "status": { "type": "integer", "format": "int32" },
            "detail": { "type": "string", "description": "What happened and what can be done, as a sentence." },
            "requestId": { "type": "string", "description": "The number of the request, also in X-Request-Id." },
            "code": { "$ref": format!("{SCHEMA}ProblemCode") },
            "parameter": { "type": "string", "description": "The parameter that is wrong." },
            "attribute": { "type": "string", "description": "The member of the body that is wrong." },
            "allowed": { "type": "array", "items": { "type": "string" }, "description": "Parameters that there are." },
            "available": { "type": "array", "items": { "type": "string" }, "description": "Media types that there are." },
            "violations": {
                "type": "array",
                "description": "Every broken rule, hard ones first; the first thousand of them.",
                "items": { "anyOf": [{ "$ref": format!("{SCHEMA}Violation") }, { "$ref": format!("{SCHEMA}Reason") }] },
            },
            "total": { "type": "integer", "description": "How many rules were broken." },
            "conflicts": {
                "type": "array",
                "description": "Entries that somebody else changed, attribute by attribute.",
                "items": { "$ref": format!("{SCHEMA}Conflict") },
            },
            "current_version": { "type": "integer", "format": "int64", "description": "The changeset's version by now." },
            "version": { "type": "integer", "format": "int64", "description": "The declaration's version by now." },
        },
    });
    let reason = json!({
        "type": "object",
        "description": "Why a password or the declaration of a register is refused.",
        "required": ["code", "text", "text_en"],
        "properties": {
            "code": { "type": "string" },
            "pointer": { "type": "string", "description": "JSON pointer into the declaration." },
            "text": { "type": "string" },
            "text_en": { "type": "string" },
        },
    });
    let named = [("Problem", problem), ("ProblemCode", codes::schema()), ("Reason", reason)];
    named.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}

/// One answer for each error status; `problem` for all others.
pub(super) fn responses() -> Map<String, Value> {
    let mut all: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for kind in ProblemKind::ALL {
        all.entry(name(kind)).or_default().push(kind.title().1);
    }
    let mut named: Map<String, Value> =
        all.into_iter().map(|(name, titles)| (name.to_owned(), response(&titles.join(" / "), name))).collect();
    named.insert("problem".into(), response("Any other problem", "problem"));
    named
}

fn response(description: &str, name: &str) -> Value {
    let header = |what: &str, kind: &str| json!({ "description": what, "schema": { "type": kind } });
    let mut response = json!({
        "description": description,
        "content": { "application/problem+json": { "schema": { "$ref": format!("{SCHEMA}Problem") } } },
    });
    if name == self::name(ProblemKind::Unauthorized) {
        response["headers"] = json!({ "WWW-Authenticate": header("Bearer", "string") });
    } else if [ProblemKind::TooManyRequests, ProblemKind::Unavailable].iter().any(|k| name == self::name(*k)) {
        response["headers"] = json!({ "Retry-After": header("Seconds to wait", "integer") });
    }
    response
}

/// The name of a status's answer: that of the first kind that has it.
pub(super) fn name(kind: ProblemKind) -> &'static str {
    ProblemKind::ALL.into_iter().find(|k| k.status() == kind.status()).unwrap_or(kind).slug()
}

fn refusal(kind: ProblemKind) -> BTreeMap<String, RefOr<Response>> {
    let response = RefOr::Ref(Ref::new(format!("{RESPONSES}{}", name(kind))));
    BTreeMap::from([(kind.status().as_str().to_owned(), response)])
}

macro_rules! marks {
    ($($kind:ident: $what:literal,)*) => {$(
        #[doc = $what]
        pub(crate) struct $kind;

        impl IntoResponses for $kind {
            fn responses() -> BTreeMap<String, RefOr<Response>> {
                refusal(ProblemKind::$kind)
            }
        }
    )*};
}

marks! {
    Unauthorized: "Who asks is not who they say.",
    Forbidden: "Refused to whoever asks.",
    NotFound: "What the body names is not there.",
    Conflict: "The present state does not allow it.",
    Violations: "The data break rules.",
    PreconditionRequired: "The version is missing, wherever it may stand.",
    PreconditionFailed: "Somebody else was first.",
    UnknownParameter: "The resource has no parameters, and says so when it is given one.",
    TooManyRequests: "Too often, or too many at once.",
}
