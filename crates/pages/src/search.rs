//! `/szukaj`: everything that fits what was typed, by kind, without scripts; and how parcels, addresses and coordinates may be
//! written.

use crate::answer::{html, of_store};
use crate::shell::Shell;
use askama::Template;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use httpkit::{Asked, Problem, escape};
use registers::search::{Hit, HitKind, understand};
use store::Store;
use store::search::Wish;

const MOST: usize = 50;

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    shell: Shell,
    query: String,
    groups: Vec<Group>,
    total: usize,
    /// More would be found than is shown.
    more: bool,
    suggestions: Vec<Suggestion>,
}

struct Group {
    kind: &'static str,
    title: String,
    hits: Vec<Line>,
}

struct Line {
    title: String,
    what: String,
    context: String,
    page: Option<String>,
    map: Option<String>,
}

struct Suggestion {
    text: String,
    address: String,
}

/// `GET /szukaj?q=`
pub(crate) async fn search(State(store): State<Store>, asked: Asked) -> Result<Response, Problem> {
    let query = asked.query.get("q").unwrap_or_default().trim().to_owned();
    let understood = understand(&query);
    let found = store.search(&understood, Wish { near: None, most: MOST }).await.map_err(of_store)?;
    let title = match query.is_empty() {
        true => asked.lang.say("Wyszukiwanie", "Search").to_owned(),
        false => format!("{} „{}”", asked.lang.say("Wyniki dla", "Results for"), understood.text),
    };
    let mut shell = Shell::new(&asked, &title, &[]);
    shell.sought = Some(understood.text.clone());
    // Whoever named one address or parcel whole wants to read about it.
    let mut named = found.hits.iter().filter(|h| h.exact);
    if let (Some(hit), None) = (named.next(), named.next())
        && matches!(hit.kind, HitKind::Address | HitKind::Parcel)
        && let Some(page) = httpkit::hit::href(hit)
    {
        return Ok((StatusCode::SEE_OTHER, [(header::LOCATION, shell.to(&page))]).into_response());
    }
    let page = SearchPage {
        total: found.hits.len(),
        more: found.hits.len() >= MOST,
        groups: groups(&shell, &asked, &found.hits),
        suggestions: found
            .suggestions
            .iter()
            .map(|text| Suggestion {
                address: shell.to(&format!("/szukaj?q={}", escape::percent(text))),
                text: text.clone(),
            })
            .collect(),
        query,
        shell,
    };
    html(asked.lang, &page)
}

/// By kind, the kind of the best hit first.
fn groups(shell: &Shell, asked: &Asked, hits: &[Hit]) -> Vec<Group> {
    let mut kinds = HitKind::ALL.to_vec();
    kinds.sort_by_key(|k| hits.iter().position(|h| h.kind == *k).unwrap_or(usize::MAX));
    let group = |kind: &HitKind| Group {
        kind: kind.word(),
        title: asked.lang.of(&kind.plural()).to_owned(),
        hits: hits.iter().filter(|h| h.kind == *kind).map(|h| line(shell, asked, h)).collect(),
    };
    kinds.iter().map(group).filter(|g| !g.hits.is_empty()).collect()
}

fn line(shell: &Shell, asked: &Asked, hit: &Hit) -> Line {
    let page = match (hit.kind, hit.place) {
        (HitKind::Layer, _) => hit.register.as_ref().map(|r| format!("/rejestr/{r}")),
        (HitKind::Coordinates, Some((lon, lat))) => Some(format!("/miejsce?lon={lon:.7}&lat={lat:.7}")),
        _ => httpkit::hit::href(hit),
    };
    let zoom = match hit.kind {
        HitKind::Place => 14,
        HitKind::Street => 16,
        _ => 18,
    };
    Line {
        title: hit.title.clone(),
        what: asked.lang.of(&hit.what).to_owned(),
        context: asked.lang.of(&hit.context).to_owned(),
        page: page.map(|p| shell.to(&p)),
        map: hit.place.map(|(lon, lat)| shell.map(&format!("z={zoom}&x={lon:.6}&y={lat:.6}&co={lon:.6},{lat:.6}"))),
    }
}
