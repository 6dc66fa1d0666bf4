//! `/adres/{identyfikator}`: the report of an address point.

use super::gather::gather;
use super::parcel::source;
use super::{ReportPage, Reporting, as_file, on_the_map};
use crate::answer::of_store;
use crate::entry_words::{self, ADDRESSES, Fact};
use crate::picture::picture;
use crate::shell::Shell;
use crate::words;
use axum::extract::{Path, State};
use axum::response::Response;
use httpkit::{Asked, Problem, escape, human};
use registers::catalogue::Kind;
use registers::crs::CRS84;
use registers::declaration::Visibility;
use registers::{Identity, Value};

pub(crate) async fn address(
    State(reporting): State<Reporting>,
    Path(id): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let (store, lang) = (&reporting.store, asked.lang);
    let catalogue = store.catalogue();
    let class = catalogue.by_id(ADDRESSES).ok_or_else(|| unknown(&id))?;
    let (namespace, local) =
        Identity::parse_feature_id(&id).filter(|_| !id.contains('\0')).ok_or_else(|| unknown(&id))?;
    let stored = store.item(class, namespace, local, CRS84).await.map_err(of_store)?.ok_or_else(|| unknown(&id))?;
    let entry = &stored.entry;
    let place = class.main_geometry.and_then(|i| match entry.values.get(i) {
        Some(Value::Geometry(bytes)) => human::place(bytes),
        _ => None,
    });
    let (lon, lat) = place.ok_or_else(|| unknown(&id))?;
    let ground = store.ground_at(lon, lat).await.map_err(of_store)?;
    let gathered = gather(store, &catalogue, &asked, &ground, (false, ADDRESSES)).await?;
    let title = entry_words::address(class, entry);
    let facts = class
        .attributes
        .iter()
        .zip(&entry.values)
        .filter(|(a, _)| a.visibility == Visibility::Public && !matches!(a.kind, Kind::Geometry(_) | Kind::Ref(_)))
        .map(|(a, v)| Fact { label: words::capital(lang.of(&a.label)), value: entry_words::value(a, v, lang) })
        .filter(|f| !f.value.is_empty())
        .collect();
    let feature = entry.identity.feature_id();
    let own = format!("/collections/{ADDRESSES}/items/{}", escape::percent(&feature));
    let mut links = Vec::new();
    if let Some(Value::Texts(parcels)) = class.attribute("dzialki").and_then(|(i, _)| entry.values.get(i)) {
        for parcel in parcels {
            let label = format!("{} {parcel}", lang.say("Raport o działce", "Report on parcel"));
            links.push((entry_words::parcel(parcel), label));
        }
    }
    links.extend([
        (format!("{own}?f=json"), "GeoJSON".to_owned()),
        (format!("{own}?f=gml"), "GML".to_owned()),
        (
            entry_words::card(&catalogue, class, &feature),
            lang.say("Wpis w ewidencji i jego historia", "The entry and its history").to_owned(),
        ),
    ]);
    let pl = format!("Co dotyczy adresu {title}: działka, plan, sieci do 20 m i wpisy rejestrów publicznych.");
    let en = format!("What applies to the address {title}: parcel, plans, networks within 20 m and public registers.");
    let page = ReportPage {
        shell: Shell::new(&asked, &title, &[]).described(lang.say(&pl, &en)),
        kind: lang.say("Raport o adresie", "Report on an address"),
        lead: lang.say("tego adresu (do 5 m od punktu)", "this address (within 5 m of the point)").to_owned(),
        facts,
        ids: vec![(
            lang.say("Identyfikator punktu adresowego", "Identifier of the address point").to_owned(),
            feature.clone(),
        )],
        links,
        picture: picture(store, &catalogue, &ground, &Value::Null, lang).await?,
        map: on_the_map(&ground),
        error: format!("/zglos?wpis={ADDRESSES}/{}", escape::percent(&feature)),
        source: Some(source(&catalogue, class, &stored, &asked)),
        sections: gathered.sections,
        absent: gathered.absent,
        empty: gathered.empty,
        today: words::day(words::now(), lang),
        pdf: as_file(&asked),
    };
    page.answer(&reporting, &asked, &ground, &Value::Null).await
}

fn unknown(id: &str) -> Problem {
    let short: String = id.chars().take(80).collect();
    Problem::not_found(
        format!("Nie ma adresu o identyfikatorze „{short}”. Poszukaj go po miejscowości, ulicy i numerze."),
        format!("There is no address with the identifier \"{short}\". Search for it by town, street and number."),
    )
}
