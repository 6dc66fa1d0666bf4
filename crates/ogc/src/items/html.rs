//! The same list as a page: a table with the words of the code lists, and a form that narrows it.

use crate::document;
use crate::error::of_store;
use crate::features::COUNT_UP_TO;
use crate::human;
use crate::links::{self, Link};
use crate::page::{Crumb, FilterField, ItemRow, ItemsPage, Shell};
use crate::parameters::{ItemsQuery, property};
use crate::state::OgcState;
use axum::response::Response;
use futures::StreamExt;
use httpkit::negotiation::{GEOJSON, HTML};
use httpkit::{Asked, Problem, escape};
use registers::catalogue::{Attribute, Class, Kind};
use registers::{Stored, Value};
use store::Count;

/// Columns that still fit a screen.
const COLUMNS: usize = 6;
/// Code lists longer than this become a text field.
const CHOICES: usize = 60;

pub async fn answer(state: &OgcState, asked: &Asked, class: &Class, query: &ItemsQuery) -> Result<Response, Problem> {
    let store = state.store();
    let mut stream = store.items_in_order(&query.read(class), &query.page(), &query.order).await.map_err(of_store)?;
    let mut entries = Vec::new();
    while let Some(entry) = stream.next().await {
        entries.push(entry.map_err(of_store)?);
    }
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let more = entries.len() > limit;
    entries.truncate(limit);
    let matched = match (query.after, more) {
        (None, false) => Some(human::count(entries.len().try_into().unwrap_or(u64::MAX))),
        _ if !query.filtered => Some(human::count(store.live(class).await.map_err(of_store)?)),
        _ => Some(match store.count(class, &query.filter, COUNT_UP_TO).await.map_err(of_store)? {
            Count::Exact(n) => human::count(n),
            Count::MoreThan(n) => format!("{} {}", asked.lang.say("ponad", "more than"), human::count(n)),
        }),
    };
    let here = asked.url(&asked.path);
    let next = entries.last().filter(|_| more).map(|e| asked.query.with("po", query.next(e)).on(&here));
    let shown = query.shown(class);
    let columns = columns(&shown);
    let crumbs = [Crumb::collections(asked), Crumb::collection(asked, class)];
    let page = ItemsPage {
        shell: Shell::new(
            asked,
            &format!("{} – {}", asked.lang.of(&class.label), asked.lang.say("obiekty", "features")),
            &crumbs,
        ),
        action: here.clone(),
        kept: kept(asked, &columns),
        fields: fields(asked, &columns),
        narrowed: columns.iter().any(|(_, a)| asked.query.get(&a.name).is_some_and(|v| !v.is_empty())),
        columns: columns.iter().map(|(_, a)| asked.lang.of(&a.label).to_owned()).collect(),
        rows: entries.iter().map(|e| row(asked, class, &columns, e)).collect(),
        matched,
        first: query.after.map(|_| asked.query.without(&["po"]).on(&here)),
        next: next.clone(),
    };
    let mut links = links::own(asked, &HTML, &[GEOJSON, HTML]);
    links.extend(next.map(|href| Link::new("next", HTML.media, href)));
    document::html(asked, &page, &links)
}

fn columns(class: &Class) -> Vec<(usize, &Attribute)> {
    let all: Vec<(usize, &Attribute)> = property::queryable(class).collect();
    human::columns(class, &all, COLUMNS)
}

fn row(asked: &Asked, class: &Class, columns: &[(usize, &Attribute)], stored: &Stored) -> ItemRow {
    let values = &stored.entry.values;
    let id = stored.entry.identity.feature_id();
    let title = class.title.of(|i| values.get(i).unwrap_or(&Value::Null));
    ItemRow {
        path: format!("/collections/{}/items/{}", class.id, escape::percent(&id)),
        title: if title.trim().is_empty() { stored.entry.identity.local.clone() } else { title },
        cells: columns
            .iter()
            .map(|(i, a)| human::value(a, values.get(*i).unwrap_or(&Value::Null), asked.lang))
            .collect(),
    }
}

/// Parameters of the present address that the form must send along, because it has no field for them.
fn kept(asked: &Asked, columns: &[(usize, &Attribute)]) -> Vec<(String, String)> {
    let fields: Vec<&str> = columns.iter().map(|(_, a)| a.name.as_str()).collect();
    asked
        .query
        .iter()
        .filter(|(n, _)| *n != "po" && !fields.contains(n))
        .map(|(n, v)| (n.to_owned(), v.to_owned()))
        .collect()
}

fn fields(asked: &Asked, columns: &[(usize, &Attribute)]) -> Vec<FilterField> {
    columns
        .iter()
        .map(|(_, a)| FilterField {
            name: a.name.clone(),
            label: asked.lang.of(&a.label).to_owned(),
            value: asked.query.get(&a.name).unwrap_or_default().to_owned(),
            codes: match &a.kind {
                Kind::Code(list) if list.values.len() <= CHOICES => {
                    list.values.iter().map(|v| (v.code.clone(), human::meaning(v, asked.lang).to_owned())).collect()
                }
                Kind::Boolean => vec![
                    ("true".to_owned(), asked.lang.say("tak", "yes").to_owned()),
                    ("false".to_owned(), asked.lang.say("nie", "no").to_owned()),
                ],
                _ => Vec::new(),
            },
        })
        .collect()
}
