//! Declaring, changing, closing and opening a unit's own register.

use super::body::Declaration;
use super::problem::{no_register, of_declare};
use super::read::{document, tag};
use super::shown::{Outlook, RegisterShown};
use crate::openapi::parameters::IfMatch;
use crate::openapi::problem::{Conflict, Violations};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use gate::Signed;
use gate::problem::{coded, of_account, of_store};
use httpkit::conditional::{Condition, if_match};
use httpkit::{Asked, Problem, ProblemKind};
use registers::Words;
use registers::rights::Action;
use store::accounts::{AccountError, Asker, By};
use store::{Declared, Store};

/// `POST /api/v1/registers?unit=`
#[utoipa::path(
    post, path = "/api/v1/registers", tag = "registers", operation_id = "declareRegister",
    summary = "Założenie własnego rejestru",
    description = "Declares a register of a unit. Table, forms, tiles and rights are there at once, in every \
        process. For administrators of the unit.",
    params(
        ("unit" = String, Query, description = "The unit whose register it is"),
        ("confirm" = Option<String>, Query, description = "`more_public`: one knows what becomes public"),
    ),
    request_body(
        description = "The declaration, as TOML or JSON",
        content((serde_json::Value = "application/json"), (String = "application/toml")),
    ),
    responses(
        (status = 201, description = "Declared", body = RegisterShown, headers(("ETag" = String))),
        Conflict, Violations,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn create(
    State(store): State<Store>,
    Signed(asker): Signed,
    asked: Asked,
    Declaration(declaration): Declaration,
) -> Result<Response, Problem> {
    let unit = unit(&asked)?;
    let made = store.declare(By::Asker(&asker), unit, &declaration).await.map_err(of_declare)?;
    let place = format!("/api/v1/registers/{}", made.register);
    let mut response = answer(&store, &made, &asked).await?;
    *response.status_mut() = StatusCode::CREATED;
    if let Ok(place) = place.parse() {
        response.headers_mut().insert(header::LOCATION, place);
    }
    Ok(response)
}

/// `POST /api/v1/registers/check?unit=`: what declaring or changing would do; nothing is done.
#[utoipa::path(
    post, path = "/api/v1/registers/check", tag = "registers", operation_id = "checkDeclaration",
    summary = "Próba deklaracji",
    description = "What declaring or changing would do, in words; nothing is done.",
    params(
        ("unit" = String, Query, description = "The unit whose register it is"),
        ("confirm" = Option<String>, Query, description = "`more_public`: one knows what becomes public"),
    ),
    request_body(
        description = "The declaration, as TOML or JSON",
        content((serde_json::Value = "application/json"), (String = "application/toml")),
    ),
    responses(
        (status = 200, description = "What would happen", body = Outlook),
        Conflict, Violations,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn check(
    State(store): State<Store>,
    Signed(asker): Signed,
    asked: Asked,
    Declaration(declaration): Declaration,
) -> Result<Response, Problem> {
    let (unit, confirmed) = (unit(&asked)?, confirmed(&asked)?);
    let found = store.check_declared(By::Asker(&asker), unit, &declaration, confirmed).await.map_err(of_declare)?;
    Ok(Json(Outlook { new: found.new, changes: found.changes }).into_response())
}

/// `PUT /api/v1/registers/{register}` with `If-Match`; `confirm=more_public` says that one knows what becomes public.
#[utoipa::path(
    put, path = "/api/v1/registers/{register}", tag = "registers", operation_id = "changeRegister",
    summary = "Zmiana własnego rejestru",
    description = "New attributes, longer code lists, other rules. What would destroy data is refused with its \
        place (422).",
    params(
        ("register" = String, Path, description = "Id of the register"),
        ("confirm" = Option<String>, Query, description = "`more_public`: one knows what becomes public"),
        IfMatch,
    ),
    request_body(
        description = "The declaration, as TOML or JSON",
        content((serde_json::Value = "application/json"), (String = "application/toml")),
    ),
    responses(
        (status = 200, description = "Changed", body = RegisterShown, headers(("ETag" = String))),
        Conflict, Violations,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn change(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<String>,
    asked: Asked,
    Declaration(declaration): Declaration,
) -> Result<Response, Problem> {
    asked.only(&["confirm"])?;
    let confirmed = confirmed(&asked)?;
    let version = seen(&store, &asker, &id, &asked.headers).await?;
    let by = By::Asker(&asker);
    let changed = store.change_declared(by, &id, &declaration, version, confirmed).await.map_err(of_declare)?;
    answer(&store, &changed, &asked).await
}

/// `DELETE /api/v1/registers/{register}` with `If-Match`: closes it; its entries stay.
#[utoipa::path(
    delete, path = "/api/v1/registers/{register}", tag = "registers", operation_id = "closeRegister",
    summary = "Zamknięcie własnego rejestru",
    description = "Nothing serves or edits it any more; its entries stay.",
    params(
        ("register" = String, Path, description = "Id of the register"),
        IfMatch,
    ),
    responses(
        (status = 200, description = "Closed", body = RegisterShown, headers(("ETag" = String))),
        Conflict,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn retire(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let version = seen(&store, &asker, &id, &asked.headers).await?;
    let closed = store.retire_declared(By::Asker(&asker), &id, version).await.map_err(of_declare)?;
    answer(&store, &closed, &asked).await
}

/// `POST /api/v1/registers/{register}/reopen` with `If-Match`.
#[utoipa::path(
    post, path = "/api/v1/registers/{register}/reopen", tag = "registers", operation_id = "reopenRegister",
    summary = "Ponowne otwarcie własnego rejestru",
    description = "Opens a closed register with everything that was in it.",
    params(
        ("register" = String, Path, description = "Id of the register"),
        IfMatch,
    ),
    responses(
        (status = 200, description = "Open", body = RegisterShown, headers(("ETag" = String))),
        Conflict, Violations,
    ),
    security(("session" = []), ("key" = [])),
)]
pub(crate) async fn reopen(
    State(store): State<Store>,
    Signed(asker): Signed,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let version = seen(&store, &asker, &id, &asked.headers).await?;
    let open = store.reopen_declared(By::Asker(&asker), &id, version).await.map_err(of_declare)?;
    answer(&store, &open, &asked).await
}

fn unit(asked: &Asked) -> Result<&str, Problem> {
    asked.only(&["unit", "confirm"])?;
    asked.query.get("unit").filter(|u| !u.is_empty() && !u.contains('\0')).ok_or_else(|| {
        coded(
            ProblemKind::InvalidParameter,
            "unit_expected",
            "Podaj jednostkę, której rejestr to jest (parametr unit).",
            "Say whose register it is (parameter unit).",
        )
    })
}

fn confirmed(asked: &Asked) -> Result<bool, Problem> {
    match asked.query.get("confirm") {
        None => Ok(false),
        Some("more_public") => Ok(true),
        Some(other) => {
            let expected = Words { pl: "more_public".into(), en: "more_public".into() };
            Err(Problem::invalid_value("confirm", other, &expected))
        }
    }
}

/// The version that the client has seen, when it is the one that stands.
async fn seen(store: &Store, asker: &Asker, id: &str, headers: &HeaderMap) -> Result<i64, Problem> {
    let held = if id.contains('\0') { None } else { store.declared(id).await.map_err(|e| of_store(&e))? };
    let Some(held) = held else {
        return Err(match store.catalogue().register(id) {
            None => no_register(),
            Some(_) => coded(
                ProblemKind::Forbidden,
                "bundled_register",
                "Rejestr dostarczony z systemem zmienia się tylko z jego nowym wydaniem.",
                "A register that came with the system changes only with a new release of it.",
            ),
        });
    };
    if !asker.rights.may(Action::SwitchRegisters, id, &held.unit) {
        // To strangers a closed register is gone.
        return Err(if held.retired { no_register() } else { of_account(AccountError::not_your_unit()) });
    }
    match if_match(headers, &[tag(&held)]) {
        Condition::Holds => Ok(held.version),
        Condition::Fails => {
            Err(Problem::precondition_failed(None).member("code", "register_changed").member("version", held.version))
        }
        Condition::Absent => Err(coded(
            ProblemKind::PreconditionRequired,
            "if_match_required",
            "Zmiana rejestru wymaga nagłówka If-Match ze znacznikiem odczytanej wersji.",
            "Changing a register needs If-Match with the tag of the version that was read.",
        )),
    }
}

async fn answer(store: &Store, held: &Declared, asked: &Asked) -> Result<Response, Problem> {
    let body = document(store, &held.register, asked).await?.declared(held, true);
    Ok(([(header::ETAG, tag(held).header_value())], Json(body)).into_response())
}
