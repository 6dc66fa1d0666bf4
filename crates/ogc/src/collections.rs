//! `/collections`: the list of all collections.

use crate::collection;
use crate::core_xml::{self, Root, XML};
use crate::document;
use crate::error::of_store;
use crate::human;
use crate::links::{self};
use crate::page::{CollectionsPage, RegisterRow, Shell};
use crate::state::{self, OgcState};
use axum::extract::State;
use axum::response::Response;
use httpkit::negotiation::{HTML, JSON};
use httpkit::{Asked, Problem};
use registers::Class;
use serde_json::{Value, json};
use std::sync::Arc;
use store::Summary;

pub async fn collections(State(state): State<OgcState>, asked: Asked) -> Result<Response, Problem> {
    let offers = [JSON, HTML, XML];
    let offer = asked.choose(&offers)?;
    asked.only(&[])?;
    let links = links::own(&asked, offer, &offers);
    let all = summaries(&state).await?;
    if offer.f == "html" {
        let shell = Shell::new(&asked, asked.lang.say("Kolekcje danych", "Collections of data"), &[]);
        let page = CollectionsPage { shell, registers: registers(&state, &asked, &all) };
        return document::html(&asked, &page, &links);
    }
    let list: Vec<Value> =
        all.iter().map(|(class, summary)| collection::describe(&state, &asked, class, summary)).collect();
    let body = json!({ "links": links, "collections": list });
    if *offer == XML {
        return Ok(core_xml::answer(&asked, Root::Collections, &body, &links));
    }
    Ok(document::json(&asked, offer, &body, &links))
}

async fn summaries(state: &OgcState) -> Result<Vec<(Arc<Class>, Summary)>, Problem> {
    let catalogue = state.catalogue();
    let classes: Vec<Arc<Class>> = state::collections(&catalogue).map(|c| catalogue.shared(c.ix)).collect();
    let asked: Vec<&Class> = classes.iter().map(AsRef::as_ref).collect();
    let found = state.store().summaries(&asked).await.map_err(of_store)?;
    Ok(classes.into_iter().zip(found).collect())
}

fn registers(state: &OgcState, asked: &Asked, all: &[(Arc<Class>, Summary)]) -> Vec<RegisterRow> {
    let catalogue = state.catalogue();
    let mut rows = Vec::new();
    for (i, register) in catalogue.registers.iter().enumerate() {
        let collections = all
            .iter()
            .filter(|(class, _)| class.register == i)
            .map(|(class, summary)| collection::row(asked, class, summary))
            .collect::<Vec<_>>();
        if !collections.is_empty() {
            let label = asked.lang.of(&register.label).to_owned();
            rows.push(RegisterRow { label, legal: human::legal(register, asked.lang), collections });
        }
    }
    rows
}
