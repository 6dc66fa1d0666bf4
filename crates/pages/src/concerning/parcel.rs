//! `/dzialka/{identyfikator}`: the report of a parcel, found by its official identifier.

use super::gather::gather;
use super::{ReportPage, Reporting, as_file, on_the_map};
use crate::answer::of_store;
use crate::entry_words::{self, Fact, PARCELS};
use crate::picture::picture;
use crate::shell::Shell;
use crate::words;
use axum::extract::{Path, State};
use axum::response::Response;
use futures::StreamExt;
use httpkit::{Asked, Problem, escape, human};
use registers::catalogue::Kind;
use registers::crs::CRS84;
use registers::declaration::Visibility;
use registers::filter::{Filter, Page};
use registers::{Catalogue, Class, Stored, Value};
use store::Store;

/// The longest identifier that is looked up; official ones have some thirty characters.
const LONGEST: usize = 100;

pub(crate) async fn parcel(
    State(reporting): State<Reporting>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let (store, lang) = (&reporting.store, asked.lang);
    let catalogue = store.catalogue();
    let class = catalogue.by_id(PARCELS).ok_or_else(|| unknown(&id))?;
    let stored = find(store, class, id.trim()).await?.ok_or_else(|| unknown(&id))?;
    let ground = store.ground_of(class, stored.number).await.map_err(of_store)?.ok_or_else(|| unknown(&id))?;
    let gathered = gather(store, &catalogue, &asked, &ground, (true, PARCELS)).await?;
    let id = text(class, &stored, "idDzialki");
    let number = class.title.of(|i| stored.entry.values.get(i).unwrap_or(&Value::Null));
    let outline = class.main_geometry.and_then(|i| stored.entry.values.get(i)).unwrap_or(&Value::Null);
    let picture = picture(store, &catalogue, &ground, outline, lang).await?;
    let facts = facts(store, class, &stored, &id, &asked).await?;
    let own = format!("/collections/{PARCELS}/items/{}", escape::percent(&stored.entry.identity.feature_id()));
    let title = format!("{} {number}", lang.say("Działka", "Parcel"));
    let pl = format!("Co dotyczy działki {id}: budynki, plan, sieci do 20 m i wpisy rejestrów publicznych.");
    let en =
        format!("What applies to parcel {id}: buildings, plans, networks within 20 m and entries of public registers.");
    let page = ReportPage {
        shell: Shell::new(&asked, &title, &[]).described(lang.say(&pl, &en)),
        kind: lang.say("Raport o działce ewidencyjnej", "Report on a parcel"),
        lead: lang.say("działki", "this parcel").to_owned(),
        facts,
        ids: vec![
            (lang.say("Identyfikator działki (ULDK)", "Parcel identifier (ULDK)").to_owned(), id.clone()),
            (
                lang.say("Identyfikator obiektu", "Identifier of the object").to_owned(),
                stored.entry.identity.feature_id(),
            ),
        ],
        links: vec![
            (format!("{own}?f=json"), lang.say("Granice działki, GeoJSON", "Borders, GeoJSON").to_owned()),
            (format!("{own}?f=gml"), lang.say("Granice działki, GML", "Borders, GML").to_owned()),
            (
                format!("/uldk/?request=GetParcelById&id={}&result=geom_wkt,teryt", escape::percent_value(&id)),
                lang.say("Odpowiedź usługi ULDK", "Answer of the ULDK service").to_owned(),
            ),
            (
                entry_words::card(&catalogue, class, &stored.entry.identity.feature_id()),
                lang.say("Wpis w ewidencji i jego historia", "The entry and its history").to_owned(),
            ),
        ],
        picture,
        map: on_the_map(&ground),
        error: format!("/zglos?wpis={PARCELS}/{}", escape::percent(&stored.entry.identity.feature_id())),
        source: Some(source(&catalogue, class, &stored, &asked)),
        sections: gathered.sections,
        absent: gathered.absent,
        empty: gathered.empty,
        today: words::day(words::now(), lang),
        pdf: as_file(&asked),
    };
    page.answer(&reporting, &asked, &ground, outline).await
}

/// Where the facts come from and since when they stand.
pub(super) fn source(catalogue: &Catalogue, class: &Class, stored: &Stored, asked: &Asked) -> String {
    let register = catalogue.register_of(class);
    let since = stored.entry.life.version_from.map_or_else(String::new, |t| {
        format!("; {} {}", asked.lang.say("wersja z dnia", "version of"), words::day(t, asked.lang))
    });
    format!("{}, {}{since}", asked.lang.of(&register.label), register.legal)
}

async fn find(store: &Store, class: &Class, id: &str) -> Result<Option<Stored>, Problem> {
    let Some((place, _)) = class.attribute("idDzialki") else { return Ok(None) };
    if id.is_empty() || id.len() > LONGEST || id.contains('\0') {
        return Ok(None);
    }
    let page = Page { filter: Filter::Equal(place, Value::Text(id.to_owned())), after: None, limit: 1, crs: CRS84 };
    let mut found = store.items(class, &page).await.map_err(of_store)?;
    found.next().await.transpose().map_err(of_store)
}

async fn facts(store: &Store, class: &Class, stored: &Stored, id: &str, asked: &Asked) -> Result<Vec<Fact>, Problem> {
    let lang = asked.lang;
    // 141201_1.0001.114/2: powiat 1412, unit 141201_1, precinct 141201_1.0001
    let unit = id.split('.').next().unwrap_or_default().to_owned();
    let precinct = id.split('.').take(2).collect::<Vec<_>>().join(".");
    let code = |n: usize| id.get(..n).unwrap_or_default().to_owned();
    let ids = [precinct, unit, code(4), code(2)];
    let names = store.names_of(&ids).await.map_err(of_store)?;
    let labels = [
        lang.say("Obręb", "Precinct"),
        lang.say("Jednostka ewidencyjna", "Cadastral unit"),
        lang.say("Powiat", "Powiat"),
        lang.say("Województwo", "Voivodeship"),
    ];
    let mut facts = vec![Fact { label: lang.say("Identyfikator", "Identifier").to_owned(), value: id.to_owned() }];
    for (label, of) in labels.into_iter().zip(&ids) {
        let value = match names.get(of) {
            Some(name) => format!("{name} ({of})"),
            None if of.len() > 4 => of.clone(),
            None => continue,
        };
        facts.push(Fact { label: label.to_owned(), value });
    }
    for (i, a) in class.attributes.iter().enumerate() {
        let quiet = a.name == "idDzialki" || matches!(a.kind, Kind::Geometry(_) | Kind::Ref(_));
        if a.visibility != Visibility::Public || quiet {
            continue;
        }
        let value = stored.entry.values.get(i).map_or_else(String::new, |v| entry_words::value(a, v, lang));
        if !value.is_empty() {
            facts.push(Fact { label: words::capital(lang.of(&a.label)), value });
        }
    }
    if let Some((_, Some(Value::Real(hectares)))) =
        class.attribute("poleEwidencyjne").map(|(i, _)| (i, stored.entry.values.get(i)))
        && let Some(fact) = facts.iter_mut().find(|f| f.value.ends_with(" ha"))
    {
        fact.value = format!("{} ({} m²)", fact.value, human::count(square(*hectares)));
    }
    Ok(facts)
}

/// Hectares as whole square metres.
fn square(hectares: f64) -> u64 {
    let metres = (hectares * 10_000.0).round().clamp(0.0, 1e12);
    format!("{metres:.0}").parse().unwrap_or_default()
}

fn text(class: &Class, stored: &Stored, name: &str) -> String {
    let value = class.attribute(name).and_then(|(i, _)| stored.entry.values.get(i));
    value.and_then(Value::as_text).unwrap_or_default().into_owned()
}

fn unknown(id: &str) -> Problem {
    let short: String = id.chars().take(60).collect();
    Problem::not_found(
        format!(
            "Nie ma działki „{short}”. Identyfikator ma postać 141201_1.0001.114/2: jednostka ewidencyjna, obręb, numer działki. Można też poszukać po numerze albo adresie."
        ),
        format!(
            "There is no parcel \"{short}\". An identifier looks like 141201_1.0001.114/2: cadastral unit, precinct, number. You can also search by number or address."
        ),
    )
}
