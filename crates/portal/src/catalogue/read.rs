//! The catalogue of registers.

use super::problem::no_register;
use super::shown::{ClassLinks, ClassShown, RegisterLinks, RegisterShown, Registers};
use crate::openapi::{self, problem::UnknownParameter};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use gate::MaybeSigned;
use gate::problem::of_store;
use httpkit::{Asked, ETag, Problem};
use registers::rights::Action;
use registers::{Catalogue, Class, Register};
use std::collections::HashMap;
use store::accounts::Asker;
use store::{Declared, Store, StoreError, Summary};

/// `GET /api/v1/registers`
#[utoipa::path(
    get, path = "/api/v1/registers", tag = "registers", operation_id = "listRegisters",
    summary = "Katalog rejestrów",
    description = "Every register and its classes, with the number of public entries. A closed register is shown to \
        those who may open it again.",
    responses(
        (status = 200, description = "Registers", body = Registers, headers(("Link" = String, description = "This description"))),
        UnknownParameter,
    ),
    security((), ("session" = []), ("key" = [])),
)]
pub(crate) async fn list(
    State(store): State<Store>,
    MaybeSigned(asker): MaybeSigned,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let catalogue = store.catalogue();
    let shown: Vec<&Register> =
        catalogue.registers.iter().map(AsRef::as_ref).filter(|r| shown_to(r, asker.as_deref())).collect();
    let counts = counts(&store, &catalogue, &shown).await.map_err(|e| of_store(&e))?;
    let registers = shown.iter().map(|r| describe(&catalogue, r, &counts, &asked)).collect();
    let api = format!("<{}>; rel=\"service-desc\"; type=\"{}\"", asked.url(openapi::PATH), openapi::MEDIA);
    let headers = [(header::CACHE_CONTROL, "no-cache".to_owned()), (header::LINK, api)];
    Ok((headers, Json(Registers { registers })).into_response())
}

/// `GET /api/v1/registers/{register}`
#[utoipa::path(
    get, path = "/api/v1/registers/{register}", tag = "registers", operation_id = "showRegister",
    summary = "Rejestr",
    description = "One register. Those who administer a unit's own register also get its declaration; its ETag is \
        what a change has to show.",
    params(("register" = String, Path, description = "Id of the register")),
    responses(
        (status = 200, description = "The register", body = RegisterShown, headers(("ETag" = String, description = "Of registers that a unit declared"))),
    ),
    security((), ("session" = []), ("key" = [])),
)]
pub(crate) async fn show(
    State(store): State<Store>,
    MaybeSigned(asker): MaybeSigned,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let catalogue = store.catalogue();
    let register = catalogue.register(&id).filter(|r| shown_to(r, asker.as_deref())).ok_or_else(no_register)?;
    let held = match register.owner {
        Some(_) => store.declared(&id).await.map_err(|e| of_store(&e))?,
        None => None,
    };
    let counts = counts(&store, &catalogue, &[register]).await.map_err(|e| of_store(&e))?;
    let mut body = describe(&catalogue, register, &counts, &asked);
    let mut response = match held {
        None => Json(body).into_response(),
        Some(held) => {
            body = body.declared(&held, administers(register, asker.as_deref()));
            ([(header::ETAG, tag(&held).header_value())], Json(body)).into_response()
        }
    };
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-cache"));
    Ok(response)
}

/// The tag that a change has to show.
pub(crate) fn tag(held: &Declared) -> ETag {
    ETag::strong(held.version)
}

/// The document of one register, as after an act.
pub(crate) async fn document(store: &Store, id: &str, asked: &Asked) -> Result<RegisterShown, Problem> {
    let catalogue = store.catalogue();
    let register = catalogue.register(id).ok_or_else(no_register)?;
    let counts = counts(store, &catalogue, &[register]).await.map_err(|e| of_store(&e))?;
    Ok(describe(&catalogue, register, &counts, asked))
}

/// A closed register is there for those who may open it again.
pub(crate) fn shown_to(register: &Register, asker: Option<&Asker>) -> bool {
    !register.retired || administers(register, asker)
}

fn administers(register: &Register, asker: Option<&Asker>) -> bool {
    match (asker, &register.owner) {
        (Some(asker), Some(unit)) => asker.rights.may(Action::SwitchRegisters, &register.id, unit),
        _ => false,
    }
}

/// Of public classes only: how many entries a closed or hidden register has is its keeper's business.
async fn counts(
    store: &Store,
    catalogue: &Catalogue,
    registers: &[&Register],
) -> Result<HashMap<String, Summary>, StoreError> {
    let open = registers.iter().filter(|r| !r.retired).flat_map(|r| &r.classes).map(|ix| catalogue.class(*ix));
    let classes: Vec<&Class> = open.filter(|c| c.public).collect();
    let found = store.summaries(&classes).await?;
    Ok(classes.iter().map(|c| c.id.clone()).zip(found).collect())
}

fn describe(catalogue: &Catalogue, r: &Register, counts: &HashMap<String, Summary>, asked: &Asked) -> RegisterShown {
    let here = asked.url(&format!("/api/v1/registers/{}", r.id));
    let classes = r.classes.iter().map(|ix| {
        let class = catalogue.class(*ix);
        let served = class.public && !r.retired;
        let drawn = served && class.tile.is_some() && class.main_geometry.is_some();
        let links = ClassLinks {
            schema: format!("{here}/classes/{}/schema", class.id),
            collection: served.then(|| asked.url(&format!("/collections/{}", class.id))),
            items: served.then(|| asked.url(&format!("/collections/{}/items", class.id))),
            tiles: drawn.then(|| asked.url(&format!("/tiles/{}", class.id))),
        };
        ClassShown {
            id: class.id.clone(),
            name: class.name.clone(),
            label: class.label.clone(),
            help: class.help.clone(),
            public: class.public,
            geometry: class.geometry().map(|g| g.name.clone()),
            workflow: class.workflow.clone(),
            entries: counts.get(&class.id).map(|s| s.live),
            extent: counts.get(&class.id).and_then(|s| s.extent),
            links,
        }
    });
    RegisterShown {
        id: r.id.clone(),
        label: r.label.clone(),
        legal: r.legal.clone(),
        keeper: r.keeper,
        duty: r.duty,
        publication: r.publication,
        approval: r.approval,
        kept: r.kept,
        unit: r.owner.clone(),
        retired: r.retired,
        classes: classes.collect(),
        links: RegisterLinks { schema: format!("{here}/schema"), own: here },
        version: None,
        created: None,
        changed: None,
        declaration: None,
    }
}
