//! How the installation is doing and what was delivered to it, for its administrators.

use axum::Json;
use axum::extract::{Path, State};
use chrono::{DateTime, Utc};
use gate::Signed;
use gate::problem::{coded, of_store};
use httpkit::{Asked, Problem, ProblemKind};
use registers::Words;
use serde::Serialize;
use serde_json::Value;
use store::accounts::Asker;
use store::{Store, StoredDoubt};
use utoipa::ToSchema;

/// Doubts that one answer tells; the report on the command line has them all.
const DOUBTS: i64 = 1_000;

#[derive(Serialize, ToSchema)]
pub(crate) struct System {
    /// Version of the program.
    program: &'static str,
    /// PostgreSQL and PostGIS, in words.
    database: String,
    running_since: DateTime<Utc>,
    /// Size of the database.
    bytes: i64,
    connections: i64,
    most_connections: i64,
    /// Seconds that the longest statement of the moment has taken.
    longest_statement: f64,
    /// Whether this database only reads.
    replica: bool,
    /// Last number of the feed of changes.
    feed: i64,
    /// When something was last changed.
    changed: Option<DateTime<Utc>>,
    /// Last number of the journal.
    journal: i64,
    open_changesets: i64,
    submitted_changesets: i64,
    people: i64,
    webhooks: i64,
    /// Deliveries to webhooks that failed and are tried again.
    waiting_deliveries: i64,
    /// Deliveries to webhooks that were given up.
    dead_deliveries: i64,
}

#[derive(Serialize, ToSchema)]
pub(crate) struct Imports {
    imports: Vec<Import>,
}

#[derive(Serialize, ToSchema)]
pub(crate) struct Import {
    id: i64,
    started: DateTime<Utc>,
    finished: DateTime<Utc>,
    /// Name of the file.
    source: String,
    bytes: i64,
    /// Generations of the schema that were met.
    model: String,
    /// By class: delivered, new, changed, unchanged, archived, ended, duplicates, refused.
    #[schema(value_type = Object)]
    counts: Value,
    /// Elements of no class here: delivered, and what became of them.
    #[schema(value_type = Object)]
    others: Value,
}

#[derive(Serialize, ToSchema)]
pub(crate) struct Doubts {
    /// There are more than these.
    more: bool,
    doubts: Vec<Doubt>,
}

#[derive(Serialize, ToSchema)]
pub(crate) struct Doubt {
    /// Line of the file.
    line: i64,
    /// 0: a remark, 1: a warning, 2: the object was refused.
    severity: i16,
    rule: String,
    class: String,
    object: String,
    attribute: Option<String>,
    text: Words,
}

/// `GET /api/v1/system`.
#[utoipa::path(
    get, path = "/api/v1/system", tag = "system", operation_id = "showSystem",
    summary = "Stan systemu",
    description = "How the database and the work beside requests are doing. For regional administrators.",
    responses((status = 200, description = "Numbers of this moment", body = System)),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn show(
    State(store): State<Store>,
    Signed(asker): Signed,
    asked: Asked,
) -> Result<Json<System>, Problem> {
    asked.only(&[])?;
    administrator(&asker)?;
    let database = store.ping().await.map_err(|e| of_store(&e))?;
    let state = store.database_state().await.map_err(|e| of_store(&e))?;
    let work = store.work_state().await.map_err(|e| of_store(&e))?;
    Ok(Json(System {
        program: env!("CARGO_PKG_VERSION"),
        database,
        running_since: state.running_since,
        bytes: state.bytes,
        connections: state.connections,
        most_connections: state.most_connections,
        longest_statement: state.longest_statement,
        replica: state.replica,
        feed: work.feed,
        changed: work.changed,
        journal: work.journal,
        open_changesets: work.open_changesets,
        submitted_changesets: work.submitted_changesets,
        people: work.people,
        webhooks: work.webhooks,
        waiting_deliveries: work.waiting_deliveries,
        dead_deliveries: work.dead_deliveries,
    }))
}

/// `GET /api/v1/imports`.
#[utoipa::path(
    get, path = "/api/v1/imports", tag = "system", operation_id = "listImports",
    summary = "Wczytane dostawy",
    description = "Deliveries that were taken in, the latest first, with what came of each class. For regional \
        administrators.",
    responses((status = 200, description = "Deliveries", body = Imports)),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn imports(
    State(store): State<Store>,
    Signed(asker): Signed,
    asked: Asked,
) -> Result<Json<Imports>, Problem> {
    asked.only(&[])?;
    administrator(&asker)?;
    let rows = store.imports().await.map_err(|e| of_store(&e))?;
    let imports = rows.into_iter().map(|row| Import {
        id: row.id,
        started: row.started,
        finished: row.finished,
        source: row.source,
        bytes: row.bytes,
        model: row.model,
        counts: row.counts,
        others: row.others,
    });
    Ok(Json(Imports { imports: imports.collect() }))
}

/// `GET /api/v1/imports/{id}/doubts`.
#[utoipa::path(
    get, path = "/api/v1/imports/{id}/doubts", tag = "system", operation_id = "listDoubts",
    summary = "Wątpliwości dostawy",
    description = "What was doubtful in a delivery, the gravest first, a thousand at most. For regional administrators.",
    params(("id" = i64, Path, description = "Number of the delivery")),
    responses((status = 200, description = "Doubts", body = Doubts)),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn doubts(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    asked: Asked,
) -> Result<Json<Doubts>, Problem> {
    asked.only(&[])?;
    administrator(&asker)?;
    let mut rows = store.doubts(id, DOUBTS + 1).await.map_err(|e| of_store(&e))?;
    let most = usize::try_from(DOUBTS).unwrap_or(usize::MAX);
    let more = rows.len() > most;
    rows.truncate(most);
    Ok(Json(Doubts { more, doubts: rows.into_iter().map(doubt).collect() }))
}

fn doubt(row: StoredDoubt) -> Doubt {
    Doubt {
        line: row.line,
        severity: row.severity,
        rule: row.rule,
        class: row.class,
        object: row.object,
        attribute: row.attribute,
        text: Words { pl: row.text_pl, en: row.text_en },
    }
}

fn administrator(asker: &Asker) -> Result<(), Problem> {
    if asker.rights.is_regional_admin() {
        return Ok(());
    }
    Err(coded(
        ProblemKind::Forbidden,
        "regional_admin_only",
        "Stan systemu i raporty dostaw ogląda administrator regionalny.",
        "The state of the system and reports of deliveries are for regional administrators.",
    ))
}
