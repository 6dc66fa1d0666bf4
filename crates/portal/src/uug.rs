//! `/uug`: addresses in the words of the national geocoder (UUG). As there, `results` is an object with numbers for keys,
//! or null, and coordinates are texts.

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use httpkit::{Problem, Query};
use registers::Words;
use registers::crs::Crs;
use serde_json::{Map, Value, json};
use store::Store;
use store::addresses::{Addressed, Wanted};

/// Words before the name of a street that people write or leave out, the longer first.
const KINDS: [&str; 12] =
    ["ulica ", "aleja ", "aleje ", "plac ", "osiedle ", "ul. ", "al. ", "pl. ", "os. ", "ul.", "al.", "pl."];

/// The routes.
pub fn router(store: Store) -> Router {
    Router::new().route("/uug", get(geocode)).route("/uug/", get(geocode)).with_state(store)
}

async fn geocode(State(store): State<Store>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let query = Query::parse(raw.as_deref())?;
    query.only(&["request", "address", "srid"])?;
    let words = |pl: &str, en: &str| Words { pl: pl.into(), en: en.into() };
    let request = query.get("request").unwrap_or_default();
    if !request.eq_ignore_ascii_case("GetAddress") {
        return Err(Problem::invalid_value("request", request, &words("GetAddress", "GetAddress")));
    }
    let address = query.get("address").unwrap_or_default();
    let expected = words("miejscowość, ulica i numer, np. „Zielonka, Lipowa 3”", "locality, street and number");
    let wanted = read(address).ok_or_else(|| Problem::invalid_value("address", address, &expected))?;
    let systems = words("2180, 2176–2179, 4326, 4258 albo 3857", "2180, 2176–2179, 4326, 4258 or 3857");
    let code = query.parsed("srid", &systems)?.unwrap_or(2180);
    let crs = Crs::easting_first(code).ok_or_else(|| Problem::invalid_value("srid", &code.to_string(), &systems))?;
    let failed = |e: store::StoreError| crate::here::problem(&e);
    let found = store.addressed(&wanted, crs).await.map_err(failed)?;
    let teryts: Vec<String> =
        found.iter().filter_map(|a| a.teryt.as_deref()).flat_map(above).map(str::to_owned).collect();
    let names = store.names_of(&teryts).await.map_err(failed)?;
    let kind = match (wanted.street, wanted.number) {
        (_, Some(_)) => "address",
        (Some(_), None) => "street",
        (None, None) => "city",
    };
    let results: Map<String, Value> =
        found.iter().enumerate().map(|(i, a)| ((i + 1).to_string(), shown(a, &names, crs))).collect();
    let results = if results.is_empty() { Value::Null } else { Value::Object(results) };
    let body = json!({ "type": kind, "found objects": found.len(), "results": results });
    Ok(([(header::CACHE_CONTROL, "no-cache")], axum::Json(body)).into_response())
}

/// Voivodeship, powiat and gmina of a gmina's TERYT.
fn above(teryt: &str) -> impl Iterator<Item = &str> {
    [2, 4, 7].into_iter().filter_map(|n| teryt.get(..n))
}

fn shown(a: &Addressed, names: &store::lookup::Names, crs: &Crs) -> Value {
    let name = |n: usize| a.teryt.as_deref().and_then(|t| t.get(..n)).and_then(|t| names.get(t)).cloned();
    let (voivodeship, county, commune) = (name(2), name(4), name(7));
    let part = |n: &Option<String>| n.clone().unwrap_or_default();
    let decimals = crs.decimals();
    json!({
        "city": a.city,
        "street": a.street,
        "number": a.number,
        "code": a.code,
        "teryt": a.teryt,
        "simc": a.simc,
        "ulic": a.ulic,
        "voivodeship": voivodeship,
        "county": county,
        "commune": commune,
        "jednostka": format!("{{Polska, {}, {}, {}}}", part(&voivodeship), part(&county), part(&commune)),
        "x": format!("{:.decimals$}", a.e),
        "y": format!("{:.decimals$}", a.n),
        "geometry_wkt": format!("POINT({:.decimals$} {:.decimals$})", a.e, a.n),
        "accuracy": "1",
    })
}

/// `Miejscowość, Ulica Numer`, `Miejscowość Numer`, `Miejscowość, Ulica` or `Miejscowość`; a postal code in front is passed
/// over.
fn read(address: &str) -> Option<Wanted<'_>> {
    let address = address.trim();
    let coded = |c: &str| {
        c.len() == 6 && c.bytes().enumerate().all(|(i, b)| if i == 2 { b == b'-' } else { b.is_ascii_digit() })
    };
    let address = match address.split_once(' ') {
        Some((code, rest)) if coded(code) => rest.trim_start(),
        _ => address,
    };
    let (city, rest) = match address.split_once(',') {
        Some((city, rest)) => (city.trim(), Some(rest.trim()).filter(|r| !r.is_empty())),
        None => (address, None),
    };
    // What ends in a word with a digit at its beginning has a number; „Plac 3 Maja” has none.
    let split = |text: &'_ str| -> Option<usize> {
        let at = text.rfind(' ').map_or(0, |i| i + 1);
        text[at..].starts_with(|c: char| c.is_ascii_digit()).then_some(at)
    };
    let (city, street, number) = match rest {
        Some(rest) => match split(rest) {
            Some(at) => (city, Some(rest[..at].trim()), Some(&rest[at..])),
            None => (city, Some(rest), None),
        },
        None => match split(city) {
            Some(at) if at > 0 => (city[..at].trim(), None, Some(&city[at..])),
            _ => (city, None, None),
        },
    };
    let street = street.map(bare).filter(|s| !s.is_empty());
    (!city.is_empty() && city.len() <= 200).then_some(Wanted { city, street, number })
}

/// Without the kind of street.
fn bare(street: &str) -> &str {
    let begins = |kind: &&&str| street.get(..kind.len()).is_some_and(|s| s.eq_ignore_ascii_case(kind));
    KINDS.iter().find(begins).map_or(street, |kind| street[kind.len()..].trim_start())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_people_write_them() {
        for (text, city, street, number) in [
            ("Warszawa, Marszałkowska 12A", "Warszawa", Some("Marszałkowska"), Some("12A")),
            ("00-001 Warszawa, ul. Marszałkowska 12", "Warszawa", Some("Marszałkowska"), Some("12")),
            ("Zielonka, Aleja Lipowa", "Zielonka", Some("Lipowa"), None),
            ("Toruń, Plac 3 Maja", "Toruń", Some("3 Maja"), None),
            ("Toruń, 3 Maja 7", "Toruń", Some("3 Maja"), Some("7")),
            ("Wólka Mała 7", "Wólka Mała", None, Some("7")),
            ("Wólka, 7", "Wólka", None, Some("7")),
            ("Wólka", "Wólka", None, None),
            ("Wólka,", "Wólka", None, None),
        ] {
            let wanted = read(text).unwrap();
            assert_eq!((wanted.city, wanted.street, wanted.number), (city, street, number), "{text}");
        }
        assert!(read("").is_none() && read(" , Lipowa 1").is_none());
    }
}
