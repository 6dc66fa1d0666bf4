//! The pages that people read without scripts: the start page, reports, registers, entries, the catalogue and help.

use crate::house::{house, text};
use std::collections::BTreeSet;
use std::process::Command;

const BROWSER: &[(&str, &str)] = &[("accept", "text/html,application/xhtml+xml,*/*;q=0.8"), ("accept-language", "pl")];
const PARCEL: &str = "049901_1.0001.24/5";

/// A page that must be there.
fn page(path: &str) -> String {
    let answer = house().get(path, BROWSER);
    let body = text(&answer.body);
    assert_eq!((answer.status, answer.header("content-type")), (200, "text/html; charset=utf-8"), "{path}: {body}");
    assert!(body.contains("<html lang=\"pl\">") && body.matches("<h1").count() == 1, "{path}");
    assert!(!body.contains("<script") && !body.contains(" style="), "{path}");
    body
}

fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&#38;", "&")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&amp;", "&")
}

/// What stands between two texts, every time.
fn between<'h>(html: &'h str, start: &str, end: &str) -> Vec<&'h str> {
    html.split(start).skip(1).filter_map(|rest| rest.split(end).next()).collect()
}

#[test]
fn people_begin_with_one_search_box_and_old_links_to_the_map_still_lead_there() {
    let start = page("/");
    for part in [
        "Co wiadomo o tym miejscu?",
        "action=\"",
        "/szukaj\"",
        "Rejestry publiczne",
        "Pobierz dane",
        "Zgłoś błąd",
        "ostatnia zmiana danych",
        "Deklaracja dostępności",
    ] {
        assert!(start.contains(part), "{part}");
    }
    let map = house().get("/mapa", BROWSER).body;
    assert_eq!(house().get("/?z=15&x=18.6&y=53.1", BROWSER).body, map);
}

#[test]
fn a_parcel_is_told_with_all_that_lies_on_it_and_with_what_does_not() {
    let report = page(&format!("/dzialka/{PARCEL}"));
    for part in [
        "Działka 24/5",
        "0,0919 ha (919 m²)",
        "Zielonka nad Strugą",
        "Źródło:",
        "Dz.U. 2021 poz. 1390",
        "stan na",
        "Plan ogólny gminy",
        "100 % działki",
        "Sieci uzbrojenia terenu w odległości do 20 m",
        "brak wpisów w rejestrze",
        "Pokaż na mapie",
        "Zgłoś błąd",
    ] {
        assert!(report.contains(part), "{part}");
    }
    // The identifier of a building begins with that of its parcel.
    let filter = format!("idBudynku%20LIKE%20'{PARCEL}.%25'").replace('/', "%2F");
    let buildings = house().json(&format!("/collections/egb_budynek/items?f=json&filter={filter}"));
    let buildings = buildings["features"].as_array().unwrap();
    assert!(!buildings.is_empty());
    for building in buildings {
        assert!(report.contains(building["properties"]["idBudynku"].as_str().unwrap()), "{building}");
    }
    // Its address stands on it.
    assert!(report.contains("ulica Tadeusza Kościuszki 189"), "the address is missing");
    // Absence is information: every register is named in one way or the other.
    for label in between(&page("/rejestr"), "<th scope=\"row\"><a href=\"", "</a>") {
        let label = label.split('>').next_back().unwrap();
        assert!(report.contains(label), "the report is silent about {label}");
    }
    // The slash may be encoded.
    assert!(page("/dzialka/049901_1.0001.24%2F5").contains("Działka 24/5"));
}

#[test]
fn an_address_and_any_place_are_told_too() {
    let found = house().json("/collections/emuia_punkt_adresowy/items?f=json&limit=1");
    let feature = &found["features"][0];
    let report = page(&format!("/adres/{}", feature["id"].as_str().unwrap()));
    for part in ["Raport o adresie", "Raport o działce", "Sieci uzbrojenia terenu", "brak wpisów w rejestrze"] {
        assert!(report.contains(part), "{part}");
    }
    let (lon, lat) = (&feature["geometry"]["coordinates"][0], &feature["geometry"]["coordinates"][1]);
    let place = page(&format!("/miejsce?lon={lon}&lat={lat}"));
    for part in ["Raport o miejscu", "PL-2000 strefa 6 (EPSG:2177)", "Działki ewidencyjne"] {
        assert!(place.contains(part), "{part}");
    }
    // The same place in the system that surveyors write.
    let x = between(&place, "<dd>X ", "  Y ")[0].replace(',', ".");
    let y = between(&place, "  Y ", "</dd>")[0].replace(',', ".");
    assert!(page(&format!("/miejsce?x={x}&y={y}&srid=2177")).contains("Działki ewidencyjne"));
    let wrong = house().get("/miejsce?x=1&y=2&srid=2177", BROWSER);
    assert_eq!(wrong.status, 400);
    assert!(text(&wrong.body).contains("X to odległość na północ"), "{}", text(&wrong.body));
}

#[test]
fn what_is_not_there_offers_the_search_and_hostile_addresses_break_nothing() {
    let missing = house().get("/dzialka/999999_1.0001.1", BROWSER);
    let body = text(&missing.body);
    assert_eq!(missing.status, 404);
    assert!(body.contains("Nie ma działki „999999_1.0001.1”") && body.contains("action=\"/szukaj\""), "{body}");
    let ids = [
        "'; drop table egib.x; --",
        "%00",
        "..%2F..%2Fetc",
        "<script>",
        "%F0%9F%92%A9",
        "_",
        "a_b_c",
        "%25",
        "-1",
        &"9".repeat(3000),
    ];
    for id in ids.map(|id| id.replace(' ', "%20").replace('<', "%3C").replace('>', "%3E")) {
        for place in ["dzialka", "adres", "rejestr", "rejestr/drzewa", "rejestr/drzewa/drzewa_drzewo", "katalog"] {
            let path = format!("/{place}/{id}");
            let answer = house().get(&path, BROWSER);
            assert!((400..500).contains(&answer.status), "{path}: {}", answer.status);
            assert!(!text(&answer.body).contains("<script"), "{path}");
        }
    }
    for query in
        ["lon=a&lat=1", "lon=1", "lon=NaN&lat=1", "lon=181&lat=0", "x=5888489&y=6500683&srid=3857", "lon=1&lat=1&q=1"]
    {
        assert_eq!(house().get(&format!("/miejsce?{query}"), BROWSER).status, 400, "{query}");
    }
    let list = "/rejestr/drzewa/drzewa_drzewo";
    for query in
        ["po=x", "kolejnosc=geometria", "kolejnosc=nic", "w.uwagiWewnetrzne=a", "w.nic=1", "kolejnosc=numer&po=%5B%5D"]
    {
        assert_eq!(house().get(&format!("{list}?{query}"), BROWSER).status, 400, "{query}");
    }
}

#[test]
fn a_narrowed_list_and_its_file_hold_the_same_entries() {
    let list = "/rejestr/emuia/emuia_punkt_adresowy";
    for query in [
        "w.numerPorzadkowy=1",
        "w.dataNadania.od=2012-01-01&w.dataNadania.do=2018-12-31",
        "w.status=nadany&w.nazwaUlicy=kosciuszki",
        "w.numerPorzadkowy=%25",
    ] {
        let page = page(&format!("{list}?{query}"));
        let counted: usize = between(&page, "<p class=\"counted\"><strong>", " ")[0].parse().unwrap();
        let csv = between(&page, "href=\"", "\"")
            .into_iter()
            .find(|h| h.contains("f=csv&") || h.contains("f=csv&#38;"))
            .unwrap();
        let file = house().get(&unescaped(csv), &[]);
        assert_eq!(file.status, 200, "{query}: {}", text(&file.body));
        assert_eq!(text(&file.body).lines().count() - 1, counted, "{query}");
        assert_eq!(counted > 0, query != "w.numerPorzadkowy=%25", "{query}");
    }
    let wrong = house().get(&format!("{list}?w.dataNadania.od=kiedys"), BROWSER);
    assert!(wrong.status == 400 && text(&wrong.body).contains("data w postaci 2026-11-21"), "{}", text(&wrong.body));
}

#[test]
fn a_sorted_list_is_read_to_its_end_fifty_at_a_time() {
    let all = house().json("/collections/emuia_punkt_adresowy")["itemCount"].as_u64();
    let mut path = "/rejestr/emuia/emuia_punkt_adresowy?kolejnosc=-numerPorzadkowy".to_owned();
    let mut seen = BTreeSet::new();
    let mut pages = 0;
    loop {
        let page = page(&path);
        let rows = between(&page, "<th scope=\"row\"><a href=\"", "\"");
        pages += 1;
        assert!(rows.len() <= 50 && pages < 100);
        assert!(rows.into_iter().all(|row| seen.insert(row.to_owned())), "an entry stands twice");
        match between(&page, "href=\"", "\" rel=\"next\"").last().map(|h| h.split("href=\"").last().unwrap()) {
            Some(next) => path = unescaped(next),
            None => break,
        }
    }
    assert!(
        pages > 2 && all.is_none_or(|n| n == seen.len() as u64),
        "{pages} pages, {} entries of {all:?}",
        seen.len()
    );
}

#[test]
fn an_entry_shows_its_words_its_source_and_where_it_is() {
    let id = house().json("/collections/zabytki_obiekt/items?f=json&limit=1")["features"][0]["id"].clone();
    let card = page(&format!("/rejestr/zabytki/zabytki_obiekt/{}", id.as_str().unwrap()));
    for part in [
        "Podstawa prawna",
        "Historia",
        "Pokaż na mapie",
        "Co jeszcze dotyczy tego miejsca",
        "Zgłoś błąd w tym wpisie",
        "GeoJSON",
        id.as_str().unwrap(),
    ] {
        assert!(card.contains(part), "{part}");
    }
}

#[test]
fn the_catalogue_leads_to_files_that_are_there() {
    assert!(page("/katalog").contains("Działki ewidencyjne"));
    let layer = page("/katalog/zabytki_obiekt");
    for part in ["Warunki wykorzystywania", "GeoPackage", "/wfs/rejestr/zabytki", "TileJSON", "Słownik", "EPSG:2180"] {
        assert!(layer.contains(part), "{part}");
    }
    let hrefs: BTreeSet<String> =
        between(&layer, "href=\"", "\"").into_iter().filter(|h| h.contains("items?f=")).map(unescaped).collect();
    assert!(hrefs.len() >= 10);
    for href in hrefs {
        assert_eq!(house().get(&href, &[]).status, 200, "{href}");
    }
    for service in between(&layer, "readonly value=\"", "\"").into_iter().filter(|v| v.starts_with("http")) {
        assert_eq!(house().get(service, &[]).status, 200, "{service}");
    }
}

#[test]
fn the_statement_of_accessibility_has_every_part_once() {
    let statement = page("/dostepnosc");
    for id in [
        "wstep",
        "podmiot",
        "zakres",
        "url",
        "data-publikacja",
        "data-aktualizacja",
        "status",
        "kontakt",
        "email",
        "telefon",
        "procedura",
        "data-sporzadzenie",
        "architektura",
        "komunikacja",
    ] {
        assert_eq!(statement.matches(&format!("id=\"a11y-{id}\"")).count(), 1, "{id}");
    }
    assert!(statement.contains("jest częściowo zgodna z ustawą z dnia 4 kwietnia 2019 r."));
}

#[test]
fn the_examples_for_programmers_run_as_they_stand() {
    let developers = page("/dla-programistow");
    let example = |id: &str| unescaped(between(&developers, &format!("<code id=\"przyklad-{id}\">"), "</code>")[0]);
    if Command::new("curl").arg("--version").output().is_ok() {
        let curl = example("curl");
        assert_eq!(curl.lines().count(), 4);
        for line in curl.lines() {
            let output = Command::new("sh").args(["-c", line]).output().unwrap();
            assert!(output.status.success() && output.stdout.len() > 2, "{line}: {}", text(&output.stdout));
        }
    }
    let Ok(version) = Command::new("python3").arg("--version").output() else { return };
    assert!(version.status.success());
    let run = |code: &str| Command::new("python3").args(["-c", code]).output().unwrap();
    let listed = run(&example("python"));
    assert!(listed.status.success(), "{}", text(&listed.stderr));
    assert!(text(&listed.stdout).lines().count() > 5, "{}", text(&listed.stdout));
    if run("import owslib").status.success() {
        let parcels = run(&example("owslib"));
        assert!(parcels.status.success() && text(&parcels.stdout).lines().count() == 5, "{}", text(&parcels.stderr));
    }
    let style = between(&example("maplibre"), "style: '", "'")[0].to_owned();
    assert_eq!(house().get(&style, &[]).status, 200, "{style}");
}

#[test]
fn every_link_of_the_pages_leads_somewhere() {
    // Made by others than these pages, or a program's own.
    let elsewhere = ["/szukaj", "/zglos", "/praca", "https://", "mailto:", "data:", "#"];
    let mut links: BTreeSet<String> = BTreeSet::new();
    for path in [
        "/",
        "/rejestr",
        "/katalog",
        "/pomoc",
        "/skroty",
        "/dla-programistow",
        "/rejestr/gesut",
        &format!("/dzialka/{PARCEL}"),
    ] {
        links.extend(between(&page(path), "href=\"", "\"").into_iter().map(unescaped));
    }
    for link in links.iter().map(|l| l.replace(&house().address, "")) {
        if !elsewhere.iter().any(|e| link.starts_with(e)) {
            let answer = house().get(&link, BROWSER);
            assert_eq!(answer.status, 200, "{link}: {}", text(&answer.body));
        }
    }
}
