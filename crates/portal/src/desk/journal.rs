//! The journal, for auditors.

use crate::signin::extract::Signed;
use crate::signin::problem::{coded, of_store};
use axum::Json;
use axum::extract::State;
use httpkit::{Asked, Problem, ProblemKind};
use registers::Words;
use registers::rights::Action;
use serde_json::{Value, json};
use store::{JournalQuery, Store};

/// `GET /api/v1/journal?since=&object=&person=&act=&limit=`: rows of the units that the asker audits.
pub(crate) async fn list(
    State(store): State<Store>,
    Signed(asker): Signed,
    asked: Asked,
) -> Result<Json<Value>, Problem> {
    asked.only(&["since", "object", "person", "act", "limit"])?;
    let units: Vec<String> = asker.rights.units_anywhere(Action::Audit).iter().map(ToString::to_string).collect();
    if units.is_empty() {
        return Err(coded(
            ProblemKind::Forbidden,
            "auditors_only",
            "Dziennik czytają audytorzy.",
            "The journal is read by auditors.",
        ));
    }
    let number = |name: &str| Words { pl: format!("liczba całkowita ({name})"), en: format!("an integer ({name})") };
    let query = JournalQuery {
        units,
        since: asked.query.parsed("since", &number("since"))?.unwrap_or(0),
        object: asked.query.get("object").map(str::to_owned),
        person: asked.query.parsed("person", &number("person"))?,
        act: asked.query.get("act").map(str::to_owned),
        limit: asked.query.parsed("limit", &number("limit"))?.unwrap_or(100),
    };
    let rows = store.journal(&query).await.map_err(|e| of_store(&e))?;
    let next = rows.last().map(|r| r.seq);
    Ok(Json(json!({ "rows": rows, "next_since": next })))
}
