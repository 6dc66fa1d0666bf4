//! `/api`: the description of the interface, for programs as OpenAPI 3.0 and for people as a page.

pub mod openapi;
mod writes;

use crate::document;
use crate::links;
use crate::page::{ApiPage, OperationRow, Shell};
use crate::state::{self, OgcState};
use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use httpkit::negotiation::{HTML, OPENAPI};
use httpkit::{Asked, Problem};
use registers::crs::ALL;

pub async fn api(State(state): State<OgcState>, asked: Asked) -> Result<Response, Problem> {
    let offers = [OPENAPI, HTML];
    let offer = asked.choose(&offers)?;
    asked.only(&[])?;
    let links = links::own(&asked, offer, &offers);
    if offer.f == "html" {
        return document::html(&asked, &page(&state, &asked), &links);
    }
    // All but the server's address is the same for everybody and was written at the start.
    let mut body = openapi::head(&asked.base).into_bytes();
    body.extend_from_slice(&state.api(asked.lang));
    Ok(document::answer(&asked, offer.media, Body::from(body), &links))
}

fn page(state: &OgcState, asked: &Asked) -> ApiPage {
    let say = |pl, en| asked.lang.say(pl, en);
    let common = "f, lang";
    let mut operations = vec![
        row("/", say("Strona główna usługi", "Landing page"), common),
        row("/conformance", say("Zgodność ze standardami", "Conformance"), common),
        row("/functions", say("Funkcje filtrów", "Functions of filters"), common),
        row("/collections", say("Kolekcje danych", "Collections of data"), common),
    ];
    for (path, pl, en, parameters) in [
        ("", "Opis kolekcji", "Description of a collection", "f, lang"),
        ("/schema", "Schemat danych", "Schema of the data", "f, lang"),
        ("/queryables", "Atrybuty do filtrowania", "Attributes to filter by", "f, lang"),
        ("/sortables", "Atrybuty do sortowania", "Attributes to sort by", "f, lang"),
        (
            "/items",
            "Obiekty kolekcji",
            "Objects of a collection",
            "limit, bbox, bbox-crs, crs, datetime, validOn, filter, filter-lang, filter-crs, sortby, properties, po, f, lang, atrybut=wartość",
        ),
        ("/items/{featureId}", "Jeden obiekt", "One object", "crs, datetime, f, lang"),
    ] {
        operations.push(row(&format!("/collections/{{collectionId}}{path}"), say(pl, en), parameters));
    }
    let parameters = openapi::PARAMETERS.iter().map(|p| (p.name.to_owned(), say(p.pl, p.en).to_owned())).collect();
    let count = state::collections(&state.catalogue()).count();
    let title = format!("{} ({count} {})", say("Opis interfejsu", "The interface"), say("kolekcji", "collections"));
    ApiPage {
        shell: Shell::new(asked, &title, &[]),
        operations,
        parameters,
        systems: ALL.iter().map(|c| (c.uri, c.name)).collect(),
    }
}

fn row(path: &str, what: &str, parameters: &str) -> OperationRow {
    OperationRow { path: path.to_owned(), what: what.to_owned(), parameters: parameters.to_owned() }
}
