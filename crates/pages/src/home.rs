//! `/` for people: one search box, the tasks that people come for, and what there is.

use crate::answer::{html, of_store};
use crate::shell::Shell;
use crate::words;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use httpkit::{Asked, Lang, Problem, human};
use registers::Class;
use store::{Store, Summary};

/// The map once stood at `/`; links to it with these parameters still lead there.
const OF_THE_MAP: [&str; 7] = ["z", "x", "y", "styl", "warstwy", "co", "jezyk"];

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    shell: Shell,
    registers: String,
    entries: String,
    changed: Option<String>,
}

/// # Errors
/// When the database cannot be asked.
pub async fn home(store: Store, asked: Asked) -> Result<Response, Problem> {
    if OF_THE_MAP.iter().any(|name| asked.query.get(name).is_some()) {
        return Ok(Redirect::to(&asked.query.on(&asked.url("/mapa"))).into_response());
    }
    let catalogue = store.catalogue();
    let classes: Vec<&Class> = catalogue.collections().collect();
    let summaries = store.summaries(&classes).await.map_err(of_store)?;
    let mut filled: Vec<usize> =
        classes.iter().zip(&summaries).filter(|(_, s)| s.live > 0).map(|(c, _)| c.register).collect();
    filled.sort_unstable();
    filled.dedup();
    let title = asked.lang.say("Co wiadomo o tym miejscu?", "What is known about this place?");
    let mut shell = Shell::new(&asked, title, &[]).searching().described(asked.lang.say(
        "Działki, adresy, sieci uzbrojenia, plany i rejestry gmin: wszystko, co dotyczy miejsca, na jednej stronie i na mapie.",
        "Parcels, addresses, networks, plans and registers: everything about a place on one page and on the map.",
    ));
    shell.is_home = true;
    let page = HomePage {
        registers: human::count(filled.len().try_into().unwrap_or_default()),
        entries: human::count(summaries.iter().map(|s| s.live).sum()),
        changed: last_change(&summaries, asked.lang),
        shell,
    };
    html(asked.lang, &page)
}

/// The day of the latest change among classes.
pub(crate) fn last_change(summaries: &[Summary], lang: Lang) -> Option<String> {
    let latest = summaries.iter().filter_map(|s| s.interval).map(|(_, latest)| latest).max()?;
    Some(words::day(latest, lang))
}
