//! Errors that people reported, for the officials who answer them.

use crate::signin::body::Body;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::problem::{coded, nothing, of_store};
use httpkit::{Asked, Problem, ProblemKind};
use registers::Words;
use registers::error_report::{Category, LONGEST, State as Became};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::Store;
use store::error_reports::{Decided, Decision, ErrorReport};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Reports of one answer.
const MOST: i64 = 500;

/// The routes.
pub(crate) fn router(store: Store) -> OpenApiRouter {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(one))
        .routes(routes!(picture))
        .routes(routes!(decide))
        .with_state(store)
}

#[derive(Serialize, ToSchema)]
struct ErrorReports {
    reports: Vec<Shown>,
    /// There are more than these.
    more: bool,
}

#[derive(Serialize, ToSchema)]
#[schema(as = ErrorReport)]
struct Shown {
    id: i64,
    /// As whoever reported it knows it: `2026-000012`.
    number: String,
    /// `adres`, `dzialka`, `siec`, `rejestr`, `mapa`, `strona`, `inne`
    category: String,
    category_title: Words,
    /// `nowe`, `przekazane`, `w_toku`, `zalatwione`, `odrzucone`
    state: String,
    state_title: Words,
    /// The unit that answers.
    unit: Option<String>,
    unit_name: Option<String>,
    /// GeoJSON point in degrees.
    #[schema(value_type = Option<Object>)]
    place: Option<Value>,
    place_text: String,
    /// The class and the feature id of the entry that it is about, and what that was called.
    class: Option<String>,
    entry: Option<String>,
    entry_title: Option<String>,
    description: String,
    /// Where its sender may be asked back; only in the answer about one report, and only for who reads personal data.
    email: Option<String>,
    answer: String,
    /// The photograph that was sent with it.
    picture: Option<ErrorReportPicture>,
    #[schema(format = DateTime)]
    created: String,
    #[schema(format = DateTime)]
    changed: String,
}

#[derive(Serialize, ToSchema)]
struct ErrorReportPicture {
    href: String,
    /// Pixels, as stored (before turning).
    width: i32,
    height: i32,
}

impl Shown {
    fn of(report: ErrorReport) -> Self {
        let told = |t: &chrono::DateTime<chrono::Utc>| t.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        Self {
            number: report.number(),
            picture: report.width.zip(report.height).map(|(width, height)| ErrorReportPicture {
                href: format!("/api/v1/reports/{}/picture", report.id),
                width,
                height,
            }),
            id: report.id,
            category_title: Category::parse(&report.category).unwrap_or(Category::Other).title(),
            category: report.category,
            state_title: Became::parse(&report.state).unwrap_or(Became::New).title(),
            state: report.state,
            unit: report.unit,
            unit_name: report.unit_name,
            place: report.lon.zip(report.lat).map(|(lon, lat)| json!({ "type": "Point", "coordinates": [lon, lat] })),
            place_text: report.place_text,
            class: report.class,
            entry: report.entry,
            entry_title: report.title,
            description: report.description,
            email: report.email,
            answer: report.answer,
            created: told(&report.created),
            changed: told(&report.changed),
        }
    }
}

/// `GET /api/v1/reports?state=nowe,w_toku&unit=`
#[utoipa::path(
    get, path = "/api/v1/reports", tag = "reports", operation_id = "listErrorReports",
    summary = "Zgłoszenia błędów",
    description = "Errors that people reported in the asker's units, what is open first and the oldest of it first. \
        No e-mail addresses.",
    params(
        ("state" = Option<String>, Query, description = "States, with commas between them; all when absent"),
        ("unit" = Option<String>, Query, description = "Of one unit"),
    ),
    responses((status = 200, description = "Reports", body = ErrorReports)),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn list(State(store): State<Store>, Signed(asker): Signed, asked: Asked) -> Result<Response, Problem> {
    asked.only(&["state", "unit"])?;
    let words: Vec<&str> = Became::ALL.iter().map(|s| s.word()).collect();
    let expected = Words { pl: words.join(", "), en: words.join(", ") };
    let states = match asked.query.get("state") {
        None => Became::ALL.to_vec(),
        Some(list) => list
            .split(',')
            .map(|word| Became::parse(word).ok_or_else(|| Problem::invalid_value("state", word, &expected)))
            .collect::<Result<Vec<_>, _>>()?,
    };
    let mut reports =
        store.error_reports(&asker, &states, asked.query.get("unit"), MOST + 1).await.map_err(|e| of_store(&e))?;
    let most = usize::try_from(MOST).unwrap_or(usize::MAX);
    let more = reports.len() > most;
    reports.truncate(most);
    Ok(kept_back(ErrorReports { reports: reports.into_iter().map(Shown::of).collect(), more }))
}

/// `GET /api/v1/reports/{id}`
#[utoipa::path(
    get, path = "/api/v1/reports/{id}", tag = "reports", operation_id = "showErrorReport",
    summary = "Zgłoszenie błędu",
    description = "One report. The e-mail address of its sender is in it for who may read personal data in the unit; \
        that reading is journalled.",
    params(("id" = i64, Path, description = "Number of the report")),
    responses((status = 200, description = "The report", body = Shown)),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn one(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let report = store.error_report(&asker, id).await.map_err(|e| of_store(&e))?.ok_or_else(nothing)?;
    Ok(kept_back(Shown::of(report)))
}

/// `GET /api/v1/reports/{id}/picture`
#[utoipa::path(
    get, path = "/api/v1/reports/{id}/picture", tag = "reports", operation_id = "showErrorReportPicture",
    summary = "Zdjęcie przy zgłoszeniu błędu",
    description = "The photograph that was sent with a report, for officials of its unit. What it told about place, time \
        and camera was removed.",
    params(("id" = i64, Path, description = "Number of the report")),
    responses((status = 200, description = "JPEG, PNG or WebP", body = Vec<u8>, content_type = "image/jpeg")),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn picture(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
) -> Result<Response, Problem> {
    let found = store.error_report_picture(&asker, id).await.map_err(|e| of_store(&e))?.ok_or_else(nothing)?;
    Ok(httpkit::picture::answer(&found.media_type, found.content))
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorReportDecision {
    /// `przekazane`, `w_toku`, `zalatwione`, `odrzucone`
    state: String,
    /// What whoever reported it will read; needed when nothing more will happen.
    #[serde(default)]
    answer: String,
    /// The unit that it is passed on to.
    #[serde(default)]
    unit: Option<String>,
}

/// `POST /api/v1/reports/{id}/decide`
#[utoipa::path(
    post, path = "/api/v1/reports/{id}/decide", tag = "reports", operation_id = "decideErrorReport",
    summary = "Rozstrzygnięcie zgłoszenia",
    description = "Sets the state and the answer that its sender reads. For editors of the unit; `unit` passes the \
        report on to another one.",
    params(("id" = i64, Path, description = "Number of the report")),
    request_body = ErrorReportDecision,
    responses((status = 204, description = "Decided")),
    security(("session" = [])),
)]
pub(crate) async fn decide(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<i64>,
    Body(body): Body<ErrorReportDecision>,
) -> Result<Response, Problem> {
    if asker.person.is_none() {
        return Err(gate::people_only());
    }
    let refused = |code: &'static str, pl: String, en: String| coded(ProblemKind::InvalidBody, code, pl, en);
    let state = Became::parse(&body.state).filter(|s| *s != Became::New).ok_or_else(|| {
        refused(
            "invalid_value",
            "Stan może być jednym z: przekazane, w_toku, zalatwione, odrzucone.".into(),
            "The state is one of: przekazane, w_toku, zalatwione, odrzucone.".into(),
        )
    })?;
    let answer = body.answer.trim();
    if answer.chars().count() > LONGEST {
        return Err(refused(
            "invalid_value",
            format!("Odpowiedź może mieć do {LONGEST} znaków."),
            format!("The answer has at most {LONGEST} characters."),
        ));
    }
    if state.closed() && answer.is_empty() {
        return Err(coded(
            ProblemKind::InvalidBody,
            "answer_needed",
            "Załatwienie i odrzucenie wymagają odpowiedzi: osoba, która zgłosiła błąd, chce wiedzieć, co zrobiono.",
            "Settling and rejecting need an answer: whoever reported the error wants to know what was done.",
        ));
    }
    let decision = Decision { state, answer, unit: body.unit.as_deref() };
    match store.decide_error_report(&asker, id, decision).await.map_err(|e| of_store(&e))? {
        Decided::Done => Ok(axum::http::StatusCode::NO_CONTENT.into_response()),
        Decided::NotFound => Err(nothing()),
        Decided::NotYours => Err(coded(
            ProblemKind::Forbidden,
            "forbidden",
            "Zgłoszenia rozstrzygają redaktorzy jednostki, do której trafiły.",
            "Reports are decided on by the editors of their unit.",
        )),
        Decided::UnknownUnit => Err(coded(
            ProblemKind::InvalidBody,
            "unknown_unit",
            "Nie ma jednostki, której chcesz przekazać zgłoszenie.",
            "There is no unit that the report could be passed on to.",
        )),
    }
}

fn kept_back(body: impl Serialize) -> Response {
    ([(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}
