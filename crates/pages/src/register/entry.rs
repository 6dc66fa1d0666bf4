//! `/rejestr/{register}/{class}/{id}`: one entry with everything public of it, its source and its history.

use super::history::{self, VersionRow};
use crate::answer::{html, of_store};
use crate::domains;
use crate::entry_words::{self, ADDRESSES, PARCELS};
use crate::picture::{Picture, picture};
use crate::shell::{Crumb, Shell};
use crate::words;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use httpkit::{Asked, Lang, Problem, escape, human};
use registers::catalogue::{Attribute, Kind};
use registers::crs::CRS84;
use registers::declaration::Visibility;
use registers::{Catalogue, Class, Entry, Identity, Value, Words, time};
use store::Store;

/// A line of the table: label, value, and pages of the entries that the value points at.
struct Line {
    label: String,
    value: String,
    targets: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "entry.html")]
struct EntryPage {
    shell: Shell,
    class_label: String,
    ended: Option<String>,
    /// The day of the past that is told of, and the page of the present.
    then: Option<(String, String)>,
    lines: Vec<Line>,
    /// Labels of attributes that have no value.
    missing: Vec<String>,
    id: String,
    since: String,
    began: String,
    register: String,
    register_path: String,
    legal: String,
    map: Option<String>,
    picture: Option<Picture>,
    report: Option<(String, String)>,
    error: String,
    versions: Vec<VersionRow>,
    files: Vec<(String, &'static str)>,
}

pub(crate) async fn entry(
    State(store): State<Store>,
    Path((register_id, class_id, id)): Path<(String, String, String)>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&["stan"])?;
    let at = past(&asked)?;
    let lang = asked.lang;
    let catalogue = store.catalogue();
    let register = super::register(&catalogue, &register_id)?;
    let class = super::class(&catalogue, register, &class_id)?;
    let unknown = || unknown(class, &id);
    let (namespace, local) = Identity::parse_feature_id(&id).filter(|_| !id.contains('\0')).ok_or_else(unknown)?;
    let standing = store.item_at(class, namespace, local, CRS84, at).await.map_err(of_store)?;
    let history = store.public_history(class, namespace, local).await.map_err(of_store)?;
    if at.is_some() && standing.is_none() && !history.is_empty() {
        return Err(not_then(class, &history, &asked));
    }
    let place = standing.as_ref().and_then(|s| place(class, &s.entry));
    let ended = match &standing {
        Some(_) => None,
        None => Some(history.first().and_then(|e| e.life.version_to).map_or_else(String::new, |t| words::day(t, lang))),
    };
    let entry = standing.as_ref().map(|s| &s.entry).or(history.first()).ok_or_else(unknown)?;
    let picture = match (&standing, place) {
        (Some(stored), Some((lon, lat))) => {
            let of_surface = store.ground_of(class, stored.number).await.map_err(of_store)?;
            let ground = match of_surface {
                Some(ground) => ground,
                None => store.ground_at(lon, lat).await.map_err(of_store)?,
            };
            let outline = class.main_geometry.and_then(|i| entry.values.get(i)).unwrap_or(&Value::Null);
            picture(&store, &catalogue, &ground, outline, lang).await?
        }
        _ => None,
    };
    let title = entry_words::title(class, entry, lang);
    let feature = entry.identity.feature_id();
    let own = format!("/collections/{}/items/{}", class.id, escape::percent(&feature));
    let (lines, missing) = lines(&catalogue, class, entry, &asked);
    let day = |t: Option<i64>| t.map_or_else(String::new, |t| words::day(t, lang));
    let mut crumbs = vec![Crumb::new("/rejestr", lang.say("Rejestry", "Registers"))];
    if domains::shown(&catalogue, register).len() > 1 {
        crumbs.push(Crumb::new(format!("/rejestr/{}", register.id), lang.of(&register.label)));
    }
    let list = format!("/rejestr/{}/{}", register.id, class.id);
    crumbs.push(Crumb::new(list.clone(), lang.of(&class.label)));
    let page = EntryPage {
        shell: Shell::new(&asked, &title, &crumbs).described(format!("{title} – {}", lang.of(&register.label))),
        class_label: lang.of(&class.label).to_owned(),
        ended,
        then: at.map(|t| (words::day(t, lang), entry_words::card(&catalogue, class, &feature))),
        lines,
        missing,
        since: day(entry.life.version_from),
        began: day(entry.life.object_from),
        register: lang.of(&register.label).to_owned(),
        register_path: list,
        legal: register.legal.clone(),
        picture,
        map: place.map(|(x, y)| format!("z=19&x={x:.6}&y={y:.6}&co={x:.7},{y:.7}")),
        report: report(class, entry, place, &asked),
        error: format!("/zglos?wpis={}/{}", class.id, escape::percent(&feature)),
        versions: history::rows(class, &history, &own, lang),
        files: if standing.is_some() && at.is_none() {
            [("json", "GeoJSON"), ("gml", "GML 3.2"), ("csv", "CSV"), ("kml", "KML")]
                .map(|(f, n)| (format!("{own}?f={f}"), n))
                .into()
        } else {
            Vec::new()
        },
        id: feature,
    };
    html(lang, &page)
}

/// The day that is asked about, as an instant; nothing for the present.
fn past(asked: &Asked) -> Result<Option<i64>, Problem> {
    let Some(text) = asked.query.get("stan").filter(|t| !t.is_empty()) else { return Ok(None) };
    let expected = Words { pl: "dzień 2026-01-01".into(), en: "a day 2026-01-01".into() };
    let day = Some(text).filter(|t| t.len() == 10).and_then(|t| time::moment(t, words::now()).ok());
    day.ok_or_else(|| Problem::invalid_value("stan", text, &expected))
}

/// The entry is known, but not of that day.
fn not_then(class: &Class, history: &[Entry], asked: &Asked) -> Problem {
    let day = words::of_iso(asked.query.get("stan").unwrap_or_default(), Lang::Pl);
    let known = |lang: Lang| {
        let first = history.last().and_then(|e| e.life.version_from).map_or_else(String::new, |t| words::day(t, lang));
        let last = history.first().and_then(|e| e.life.version_to).map(|t| words::day(t, lang));
        (first, last)
    };
    let ((from, to), (from_en, to_en)) = (known(Lang::Pl), known(Lang::En));
    let to = to.map_or_else(String::new, |t| format!(" do {t}"));
    let to_en = to_en.map_or_else(String::new, |t| format!(" to {t}"));
    Problem::not_found(
        format!(
            "Rejestr „{}” nie zna tego wpisu z dnia {day}: jego publiczne wersje są od {from}{to}. Otwórz tę stronę bez „stan=”, żeby zobaczyć jego historię.",
            class.label.pl
        ),
        format!(
            "\"{}\" does not know this entry as of {}: its public versions are from {from_en}{to_en}. Open this page without \"stan=\" to see its history.",
            class.label.en,
            asked.query.get("stan").unwrap_or_default()
        ),
    )
}

fn place(class: &Class, entry: &Entry) -> Option<(f64, f64)> {
    match class.main_geometry.and_then(|i| entry.values.get(i))? {
        Value::Geometry(bytes) => human::place(bytes),
        _ => None,
    }
}

/// The report of the place where the entry lies.
fn report(class: &Class, entry: &Entry, place: Option<(f64, f64)>, asked: &Asked) -> Option<(String, String)> {
    let say = |pl: &str, en: &str| asked.lang.say(pl, en).to_owned();
    let parcel = class.attribute("idDzialki").and_then(|(i, _)| entry.values.get(i)).and_then(Value::as_text);
    match (class.id.as_str(), parcel, place) {
        (PARCELS, Some(id), Some(_)) => {
            Some((entry_words::parcel(&id), say("Co dotyczy tej działki", "What applies to this parcel")))
        }
        (ADDRESSES, _, Some(_)) => Some((
            format!("/adres/{}", escape::percent(&entry.identity.feature_id())),
            say("Co dotyczy tego adresu", "What applies to this address"),
        )),
        (_, _, Some((lon, lat))) => Some((
            format!("/miejsce?lon={lon:.7}&lat={lat:.7}"),
            say("Co jeszcze dotyczy tego miejsca", "What else applies to this place"),
        )),
        _ => None,
    }
}

fn lines(catalogue: &Catalogue, class: &Class, entry: &Entry, asked: &Asked) -> (Vec<Line>, Vec<String>) {
    let lang = asked.lang;
    let (mut lines, mut missing) = (Vec::new(), Vec::new());
    for (i, a) in class.attributes.iter().enumerate() {
        if !matches!(a.visibility, Visibility::Public | Visibility::Conditional) || matches!(a.kind, Kind::Geometry(_))
        {
            continue;
        }
        let value = entry.values.get(i).unwrap_or(&Value::Null);
        let label = words::capital(lang.of(&a.label));
        let text = entry_words::value(a, value, lang);
        if text.trim().is_empty() {
            // Of what is public under a condition nobody is told whether there is any.
            if a.visibility == Visibility::Public {
                missing.push(lang.of(&a.label).to_owned());
            }
            continue;
        }
        lines.push(Line { label, value: text, targets: targets(catalogue, class, a, value) });
    }
    (lines, missing)
}

/// Where a reference leads, when it can point at one class only. References are delivered as namespace, local id and often a
/// version, joined by underscores; a page shows the version in force.
fn targets(catalogue: &Catalogue, class: &Class, a: &Attribute, value: &Value) -> Vec<(String, String)> {
    if a.name == "dzialki" || a.checksum == Some(registers::declaration::Checksum::Parcel) {
        return texts(value).iter().map(|id| (entry_words::parcel(id), id.clone())).collect();
    }
    let Kind::Ref(names) = &a.kind else { return Vec::new() };
    let [name] = names.as_slice() else { return Vec::new() };
    let named = |c: &&Class| c.register == class.register && (c.name == *name || c.aliases.contains(name));
    let Some(target) = catalogue.collections().find(named).filter(|c| domains::stands_alone(c)) else {
        return Vec::new();
    };
    let page = |text: &String| {
        let (namespace, rest) = Identity::parse_feature_id(text.trim_start_matches('#'))?;
        let local = rest.split('_').next().filter(|l| !l.is_empty())?;
        Some((entry_words::card(catalogue, target, &format!("{namespace}_{local}")), local.to_owned()))
    };
    // All or none: a list in which some lines are missing would mislead.
    texts(value).iter().map(page).collect::<Option<Vec<_>>>().unwrap_or_default()
}

fn texts(value: &Value) -> &[String] {
    match value {
        Value::Text(t) => std::slice::from_ref(t),
        Value::Texts(list) => list.as_slice(),
        _ => &[],
    }
}

fn unknown(class: &Class, id: &str) -> Problem {
    let short: String = id.chars().take(80).collect();
    Problem::not_found(
        format!(
            "W rejestrze „{}” nie ma wpisu „{short}”. Mógł zostać usunięty albo nigdy nie był publiczny; poszukaj go po nazwie lub numerze.",
            class.label.pl
        ),
        format!(
            "There is no entry \"{short}\" in \"{}\". It may have been removed or never been public; search for it by name or number.",
            class.label.en
        ),
    )
}
