//! `/rejestr/{register}/{class}`: the public entries of a class, narrowed down, sorted, fifty at a time, and as a file.

use super::conditions::{Conditions, Field, Input};
use super::keeper;
use crate::answer::{html, of_store};
use crate::domains;
use crate::entry_words;
use crate::shell::{Crumb, Shell};
use crate::words;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use futures::StreamExt;
use httpkit::{Asked, Problem, escape, human};
use registers::catalogue::{Attribute, Class, Kind};
use registers::crs::CRS84;
use registers::filter::{Order, Page, Property, Reader, SortKey};
use registers::{Stored, Value, Words};
use store::{Count, Store};

/// Entries of a page.
const PAGE: u32 = 50;
/// Columns beside the title that still fit a screen.
const COLUMNS: usize = 5;
/// Counting further would cost more than anybody gains from the number.
const COUNT_UP_TO: u64 = 10_000;

struct EntryRow {
    path: String,
    title: String,
    /// Label and value.
    cells: Vec<(String, String)>,
    since: String,
}

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    shell: Shell,
    legal: String,
    keeper: &'static str,
    help: String,
    changed: String,
    /// The other parts of the register: address, label, whether it is this one.
    parts: Vec<(String, String, bool)>,
    fields: Vec<Field>,
    narrowed: bool,
    sorts: Vec<(String, String)>,
    sort: String,
    columns: Vec<String>,
    rows: Vec<EntryRow>,
    counted: String,
    files: Vec<(String, &'static str)>,
    map: Option<String>,
    first: Option<String>,
    next: Option<String>,
    clear: String,
}

pub(crate) async fn list(
    State(store): State<Store>,
    Path((register_id, class_id)): Path<(String, String)>,
    asked: Asked,
) -> Result<Response, Problem> {
    let lang = asked.lang;
    let catalogue = store.catalogue();
    let register = super::register(&catalogue, &register_id)?;
    let class = super::class(&catalogue, register, &class_id)?;
    let names = Conditions::names(class);
    let allowed: Vec<&str> = names.iter().map(String::as_str).chain(["kolejnosc", "po"]).collect();
    asked.only(&allowed)?;
    let conditions = Conditions::read(&asked, class)?;
    let filter = conditions.filter(class)?;
    let columns = columns(class);
    let sort = asked.query.get("kolejnosc").unwrap_or_default().to_owned();
    let keys = keys(&sort, class, &columns)?;
    let (order, after) = match asked.query.get("po") {
        None => (Order { keys, after: Vec::new() }, None),
        Some(token) => Order::resuming(keys, token, class).map(|(o, row)| (o, Some(row))).ok_or_else(|| {
            let expected = Words {
                pl: "wartość z odsyłacza „Następna strona”".into(),
                en: "the value of a link \"Next page\"".into(),
            };
            Problem::invalid_value("po", token, &expected)
        })?,
    };
    let page = Page { filter: filter.clone(), after, limit: PAGE + 1, crs: CRS84 };
    let mut stream = store.items_in_order(class, &page, &order).await.map_err(of_store)?;
    let mut entries = Vec::new();
    while let Some(entry) = stream.next().await {
        entries.push(entry.map_err(of_store)?);
    }
    let more = entries.len() > PAGE as usize;
    entries.truncate(PAGE as usize);
    let summary = store.summary(class).await.map_err(of_store)?;
    let matched = match (after, more, conditions.any()) {
        (None, false, _) => Count::Exact(entries.len().try_into().unwrap_or(u64::MAX)),
        (_, _, false) => Count::Exact(summary.live),
        _ => store.count(class, &filter, COUNT_UP_TO).await.map_err(of_store)?,
    };
    let here = asked.url(&asked.path);
    let next = entries.last().filter(|_| more).map(|e| asked.query.with("po", order.token(e)).on(&here));
    let siblings = domains::shown(&catalogue, register);
    let several = siblings.len() > 1;
    let mut crumbs = vec![Crumb::new("/rejestr", lang.say("Rejestry", "Registers"))];
    if several {
        crumbs.push(Crumb::new(format!("/rejestr/{}", register.id), lang.of(&register.label)));
    }
    let title = if several { lang.of(&class.label) } else { lang.of(&register.label) };
    let page = ListPage {
        shell: Shell::new(&asked, title, &crumbs).described(title),
        legal: register.legal.clone(),
        keeper: keeper(register.keeper, lang),
        help: class.help.as_ref().map_or_else(String::new, |h| lang.of(h).to_owned()),
        changed: summary.interval.map_or_else(String::new, |(_, t)| words::day(t, lang)),
        parts: if several {
            let part = |c: &&Class| {
                (format!("/rejestr/{}/{}", register.id, c.id), lang.of(&c.label).to_owned(), c.id == class.id)
            };
            siblings.iter().map(part).collect()
        } else {
            Vec::new()
        },
        narrowed: conditions.any(),
        sorts: sorts(&columns, &asked),
        columns: columns.iter().map(|(_, a)| words::capital(lang.of(&a.label))).collect(),
        rows: entries
            .iter()
            .map(|e| EntryRow {
                path: entry_words::card(&catalogue, class, &e.entry.identity.feature_id()),
                title: entry_words::title(class, &e.entry, lang),
                cells: cells(&columns, e, &asked),
                since: e.entry.life.version_from.map_or_else(String::new, |t| words::day(t, lang)),
            })
            .collect(),
        counted: counted(&matched, &asked),
        files: files(class, &conditions.cql(), &sort),
        map: summary
            .extent
            .map(|[w, s, e, n]| format!("z=14&x={:.5}&y={:.5}", f64::midpoint(w, e), f64::midpoint(s, n))),
        first: after.map(|_| asked.query.without(&["po"]).on(&here)),
        next,
        clear: format!("/rejestr/{}/{}", register.id, class.id),
        fields: conditions.fields,
        sort,
    };
    html(lang, &page)
}

fn counted(matched: &Count, asked: &Asked) -> String {
    let (n, over) = match matched {
        Count::Exact(n) => (*n, ""),
        Count::MoreThan(n) => (*n, asked.lang.say("ponad ", "more than ")),
    };
    let noun = asked.lang.say(words::form(n, "wpis", "wpisy", "wpisów"), if n == 1 { "entry" } else { "entries" });
    format!("{over}{} {noun}", human::count(n))
}

fn cells(columns: &[(usize, &Attribute)], stored: &Stored, asked: &Asked) -> Vec<(String, String)> {
    let cell = |(i, a): &(usize, &Attribute)| {
        let value = stored.entry.values.get(*i).unwrap_or(&Value::Null);
        (words::capital(asked.lang.of(&a.label)), entry_words::value(a, value, asked.lang))
    };
    columns.iter().map(cell).collect()
}

fn columns(class: &Class) -> Vec<(usize, &Attribute)> {
    let plain = |a: &Attribute| !a.many && !matches!(a.kind, Kind::Geometry(_) | Kind::Ref(_) | Kind::Struct { .. });
    let all: Vec<(usize, &Attribute)> = class.asked_by(Reader::Public).filter(|(_, a)| plain(a)).collect();
    human::columns(class, &all, COLUMNS)
}

fn sorts(columns: &[(usize, &Attribute)], asked: &Asked) -> Vec<(String, String)> {
    let lang = asked.lang;
    let mut all = vec![(String::new(), lang.say("kolejność wpisania", "order of arrival").to_owned())];
    for (_, a) in columns {
        let label = lang.of(&a.label);
        all.push((a.name.clone(), format!("{label} {}", lang.say("– rosnąco", "– ascending"))));
        all.push((format!("-{}", a.name), format!("{label} {}", lang.say("– malejąco", "– descending"))));
    }
    all
}

fn keys(sort: &str, class: &Class, columns: &[(usize, &Attribute)]) -> Result<Vec<SortKey>, Problem> {
    if sort.is_empty() {
        return Ok(Vec::new());
    }
    let (descending, name) = sort.strip_prefix('-').map_or((false, sort), |name| (true, name));
    let found = columns.iter().find(|(_, a)| a.name == name).map(|(i, _)| Property::Attribute(*i));
    let by = found.filter(|p| class.sorted_by(Reader::Public).any(|s| s == *p)).ok_or_else(|| {
        let names = columns.iter().map(|(_, a)| a.name.as_str()).collect::<Vec<_>>().join(", ");
        Problem::invalid_value(
            "kolejnosc",
            sort,
            &Words { pl: format!("jedna z nazw {names}"), en: format!("one of {names}") },
        )
    })?;
    Ok(vec![SortKey { by, descending }])
}

/// The same entries as files.
fn files(class: &Class, cql: &str, sort: &str) -> Vec<(String, &'static str)> {
    let mut tail = String::new();
    if !cql.is_empty() {
        tail.push_str(&format!("&filter={}", escape::percent(cql)));
    }
    if !sort.is_empty() {
        tail.push_str(&format!("&sortby={}", escape::percent(sort)));
    }
    let all = [("csv", "CSV"), ("csv-pl", "CSV (Excel)"), ("gpkg", "GeoPackage"), ("geojsonseq", "GeoJSON")];
    all.map(|(f, name)| (format!("/collections/{}/items?f={f}{tail}", class.id), name)).into()
}
