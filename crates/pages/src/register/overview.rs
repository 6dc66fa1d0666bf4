//! `/rejestr`: all public registers by what they are about; `/rejestr/{register}`: the parts of one.

use super::keeper;
use crate::answer::{html, of_store};
use crate::domains;
use crate::home::last_change;
use crate::shell::{Crumb, Shell};
use crate::words;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use httpkit::{Asked, Problem, human};
use registers::{Class, Register};
use std::collections::HashMap;
use store::{Store, Summary};

struct DomainRow {
    id: &'static str,
    label: String,
    registers: Vec<RegisterRow>,
}

struct RegisterRow {
    path: String,
    label: String,
    legal: String,
    keeper: &'static str,
    count: String,
    changed: String,
    parts: Vec<PartRow>,
}

struct PartRow {
    path: String,
    label: String,
    help: String,
    count: String,
    changed: String,
}

#[derive(Template)]
#[template(path = "registers.html")]
struct RegistersPage {
    shell: Shell,
    domains: Vec<DomainRow>,
    total: String,
}

#[derive(Template)]
#[template(path = "register.html")]
struct RegisterPage {
    shell: Shell,
    row: RegisterRow,
}

pub(crate) async fn all(State(store): State<Store>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&[])?;
    let lang = asked.lang;
    let catalogue = store.catalogue();
    let grouped = domains::grouped(&catalogue);
    let classes: Vec<&Class> = grouped.iter().flat_map(|(_, r)| r).flat_map(|(_, c)| c.iter().copied()).collect();
    let known = known(&store, &classes).await?;
    let total: usize = grouped.iter().map(|(_, r)| r.len()).sum();
    let domains = grouped
        .iter()
        .map(|(domain, registers)| DomainRow {
            id: domain.id,
            label: lang.say(domain.pl, domain.en).to_owned(),
            registers: registers.iter().map(|(r, c)| row(&asked, r, c, &known)).collect(),
        })
        .collect();
    let title = lang.say("Rejestry publiczne", "Public registers");
    let page = RegistersPage {
        shell: Shell::new(&asked, title, &[]).described(lang.say(
            "Spis rejestrów gmin, powiatów i województwa z liczbą wpisów i datą ostatniej zmiany.",
            "Registers of gminas, powiats and the voivodeship with numbers of entries and dates.",
        )),
        domains,
        total: human::count(total.try_into().unwrap_or_default()),
    };
    html(lang, &page)
}

pub(crate) async fn one(State(store): State<Store>, Path(id): Path<String>, asked: Asked) -> Result<Response, Problem> {
    asked.only(&[])?;
    let lang = asked.lang;
    let catalogue = store.catalogue();
    let register = super::register(&catalogue, &id)?;
    let classes = domains::shown(&catalogue, register);
    if let [only] = classes.as_slice() {
        let path = format!("/rejestr/{}/{}", register.id, only.id);
        return Ok(Redirect::to(&asked.query.on(&asked.url(&path))).into_response());
    }
    let known = known(&store, &classes).await?;
    let crumbs = [Crumb::new("/rejestr", lang.say("Rejestry", "Registers"))];
    let label = lang.of(&register.label);
    let page = RegisterPage {
        shell: Shell::new(&asked, label, &crumbs).described(label),
        row: row(&asked, register, &classes, &known),
    };
    html(lang, &page)
}

type Known = HashMap<String, Summary>;

async fn known(store: &Store, classes: &[&Class]) -> Result<Known, Problem> {
    let summaries = store.summaries(classes).await.map_err(of_store)?;
    Ok(classes.iter().map(|c| c.id.clone()).zip(summaries).collect())
}

fn row(asked: &Asked, register: &Register, classes: &[&Class], known: &Known) -> RegisterRow {
    let lang = asked.lang;
    let of = |c: &&Class| known.get(&c.id).copied();
    let summaries: Vec<Summary> = classes.iter().filter_map(of).collect();
    let counted = |n: u64| if n == 0 { lang.say("brak", "none").to_owned() } else { human::count(n) };
    let parts = classes
        .iter()
        .map(|c| PartRow {
            path: format!("/rejestr/{}/{}", register.id, c.id),
            label: lang.of(&c.label).to_owned(),
            help: c.help.as_ref().map_or_else(String::new, |h| lang.of(h).to_owned()),
            count: counted(of(c).map_or(0, |s| s.live)),
            changed: of(c).and_then(|s| s.interval).map_or_else(String::new, |(_, t)| words::day(t, lang)),
        })
        .collect();
    RegisterRow {
        path: format!("/rejestr/{}", register.id),
        label: lang.of(&register.label).to_owned(),
        legal: register.legal.clone(),
        keeper: keeper(register.keeper, lang),
        count: counted(summaries.iter().map(|s| s.live).sum()),
        changed: last_change(&summaries, lang).unwrap_or_default(),
        parts,
    }
}
