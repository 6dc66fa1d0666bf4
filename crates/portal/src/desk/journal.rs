//! The journal, for auditors.

use axum::Json;
use axum::extract::State;
use gate::Signed;
use gate::problem::{coded, of_store};
use httpkit::{Asked, Problem, ProblemKind};
use registers::Words;
use registers::rights::Action;
use serde::Serialize;
use store::{JournalQuery, JournalRow, Store};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
#[schema(as = JournalRows)]
pub(crate) struct Rows {
    rows: Vec<JournalRow>,
    /// For `since`; nothing when there are no rows.
    next_since: Option<i64>,
}

/// `GET /api/v1/journal?since=&object=&person=&act=&limit=`: rows of the units that the asker audits.
#[utoipa::path(
    get, path = "/api/v1/journal", tag = "journal", operation_id = "readJournal",
    summary = "Dziennik",
    description = "Rows about the units that the asker audits. For auditors.",
    params(
        ("since" = Option<i64>, Query, description = "After this number"),
        ("object" = Option<String>, Query, description = "About one object"),
        ("person" = Option<i64>, Query, description = "Of one person"),
        ("act" = Option<String>, Query, description = "One kind of act"),
        ("limit" = Option<i64>, Query, description = "How many; 100 when absent"),
    ),
    responses(
        (status = 200, description = "Rows, in order", body = Rows),
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn list(
    State(store): State<Store>,
    Signed(asker): Signed,
    asked: Asked,
) -> Result<Json<Rows>, Problem> {
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
    Ok(Json(Rows { next_since: rows.last().map(|r| r.seq), rows }))
}
