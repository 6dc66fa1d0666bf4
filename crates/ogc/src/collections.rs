//! `/collections`: the list of all collections.

use crate::collection;
use crate::document;
use crate::error::of_store;
use crate::human;
use crate::links::{self};
use crate::page::{CollectionsPage, RegisterRow, Shell};
use crate::state::{self, OgcState};
use axum::extract::State;
use axum::response::Response;
use futures::stream::{self, StreamExt, TryStreamExt};
use httpkit::negotiation::{HTML, JSON};
use httpkit::{Asked, Problem};
use registers::Class;
use serde_json::{Value, json};
use std::sync::Arc;
use store::Summary;

/// How many collections are summed up at once the first time; later the numbers come from memory.
const AT_ONCE: usize = 4;

pub async fn collections(State(state): State<OgcState>, asked: Asked) -> Result<Response, Problem> {
    let offers = [JSON, HTML];
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
    Ok(document::json(&asked, offer, &json!({ "links": links, "collections": list }), &links))
}

async fn summaries(state: &OgcState) -> Result<Vec<(Arc<Class>, Summary)>, Problem> {
    let catalogue = state.catalogue();
    let classes: Vec<Arc<Class>> = state::collections(&catalogue).map(|c| catalogue.shared(c.ix)).collect();
    stream::iter(classes)
        .map(|class| {
            let state = state.clone();
            async move { state.store().summary(&class).await.map(|s| (class, s)) }
        })
        .buffered(AT_ONCE)
        .try_collect()
        .await
        .map_err(of_store)
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
