//! Prints: what is measured on paper is what was surveyed, what the file says about itself, and what is told to those
//! who ask for something that cannot be printed.

use crate::house::{Answer, house, text};
use flate2::read::ZlibDecoder;
use serde_json::Value;
use std::io::Read;

const POINTS_IN_MM: f64 = 72.0 / 25.4;
const PL2000: &str = "http://www.opengis.net/def/crs/EPSG/0/2177";

/// What is drawn in a PDF: its compressed streams as text, one after another.
fn drawn(pdf: &[u8]) -> String {
    let mut all = String::new();
    let mut rest = pdf;
    while let Some(at) = rest.windows(7).position(|w| w == b"stream\n") {
        rest = &rest[at + 7..];
        let mut plain = Vec::new();
        if ZlibDecoder::new(rest).read_to_end(&mut plain).is_ok() {
            all.push_str(&String::from_utf8_lossy(&plain));
            all.push('\n');
        }
    }
    all
}

/// The corners of everything drawn, in millimetres from the sheet's upper left.
fn corners(pdf: &[u8]) -> Vec<[f64; 2]> {
    let all = drawn(pdf);
    let words: Vec<&str> = all.split_whitespace().collect();
    words
        .windows(3)
        .filter(|w| matches!(w[2], "m" | "l"))
        .filter_map(|w| Some([w[0].parse::<f64>().ok()? / POINTS_IN_MM, w[1].parse::<f64>().ok()? / POINTS_IN_MM]))
        .collect()
}

fn pdf(path: &str) -> Answer {
    let answer = house().get(path, &[]);
    assert_eq!(answer.status, 200, "{path}: {}", text(&answer.body));
    assert_eq!(answer.header("content-type"), "application/pdf");
    assert!(answer.body.starts_with(b"%PDF-1.") && answer.body.trim_ascii_end().ends_with(b"%%EOF"), "{path}");
    answer
}

/// The outline of one parcel, in degrees or in PL-2000 (easting, northing).
fn outline(id: Option<&str>, crs: Option<&str>) -> (String, Vec<[f64; 2]>) {
    let crs = crs.map(|c| format!("&crs={c}")).unwrap_or_default();
    let found = match id {
        None => house().json(&format!("/collections/egb_dzialka_ewidencyjna/items?f=json&limit=1{crs}"))["features"][0]
            .take(),
        Some(id) => house().json(&format!("/collections/egb_dzialka_ewidencyjna/items/{id}?f=json{crs}")),
    };
    let mut ring = &found["geometry"]["coordinates"];
    while ring[0][0].is_array() {
        ring = &ring[0];
    }
    let number = |v: &Value| v.as_f64().unwrap();
    let points = ring.as_array().unwrap().iter().map(|p| [number(&p[0]), number(&p[1])]).collect();
    (found["id"].as_str().unwrap().to_owned(), points)
}

#[test]
fn a_parcels_corners_stand_on_paper_as_far_apart_as_they_were_surveyed() {
    let (id, degrees) = outline(None, None);
    let (_, surveyed) = outline(Some(&id), Some(&PL2000.replace(':', "%3A").replace('/', "%2F")));
    let [lon, lat] = degrees[0];
    for (scale, paper, layout, middle) in [
        (500.0, "A4", "pionowo", [105.0, 118.0]),
        (1000.0, "A4", "poziomo", [115.0, 105.5]),
        (2000.0, "A3", "poziomo", [175.0, 148.0]),
    ] {
        let sheet = pdf(&format!(
            "/druk.pdf?lon={lon:.9}&lat={lat:.9}&skala={scale}&papier={paper}&uklad={layout}&warstwy=dzialki"
        ));
        let corners = corners(&sheet.body);
        // Northing first in this system; the first corner is the frame's middle.
        let [north, east] = surveyed[0];
        let mut measured = 0;
        for [n, e] in &surveyed {
            let place = [middle[0] + (e - east) * 1000.0 / scale, middle[1] - (n - north) * 1000.0 / scale];
            if (place[0] - middle[0]).abs() > 70.0 || (place[1] - middle[1]).abs() > 70.0 {
                continue;
            }
            let nearest = corners.iter().map(|c| (c[0] - place[0]).hypot(c[1] - place[1])).fold(f64::MAX, f64::min);
            assert!(nearest < 0.1, "1:{scale}: {place:?} is missed by {nearest} mm");
            measured += 1;
        }
        assert!(measured >= 3, "1:{scale}: {measured} corners");
    }
}

#[test]
fn a_print_says_what_it_is_and_leads_back_to_the_map() {
    let doc = house().json("/tiles/zasadnicza");
    let (lon, lat) = (doc["center"][0].as_f64().unwrap(), doc["center"][1].as_f64().unwrap());
    for look in ["legal", "jasny", "hc"] {
        let sheet = pdf(&format!(
            "/druk.pdf?lon={lon}&lat={lat}&skala=500&styl={look}&tytul=Ulica+%C5%BB%C3%B3%C5%82ta&stan=2026-01-01"
        ));
        assert_eq!(sheet.header("content-disposition"), "inline; filename=\"mapa-1-500.pdf\"");
        let whole = text(&sheet.body);
        for said in ["Ulica Żółta", "/Lang(pl)", "/MarkInfo", "pdfuaid", "/mapa?z=18", "stan=2026-01-01", "/FontFile2"]
        {
            assert!(whole.contains(said), "{look}: {said} is missing");
        }
    }
}

#[test]
fn a_place_without_anything_is_still_a_sheet_with_a_grid() {
    let sheet = pdf("/druk.pdf?lon=15.5&lat=54.2&skala=1000&papier=A3");
    assert!(corners(&sheet.body).len() > 20);
    pdf("/druk.pdf?lon=15.5&lat=54.2&tytul=%F0%9F%8C%B3%EF%BB%BF%EF%BF%BE%D7%A9%E2%80%AE%EE%80%80%3C%26");
    pdf("/druk.pdf?lon=22.9&lat=49.5&skala=50000&uklad=poziomo&warstwy=");
}

/// A text as titles in a PDF have it when a letter of it is beyond Latin 1.
fn utf16(text: &str) -> String {
    let digits: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
    format!("<FEFF{digits}>")
}

#[test]
fn a_report_is_printed_with_its_map_its_sections_and_the_address_that_leads_back() {
    const PARCEL: &str = "/dzialka/049901_1.0001.24/5";
    let browser = [("accept", "text/html"), ("accept-language", "pl")];
    let page = text(&house().get(PARCEL, &browser).body);
    assert!(
        page.contains("/dzialka/049901_1.0001.24/5?f=pdf&#38;lang=pl") && page.contains("Pobierz jako PDF"),
        "{page}"
    );
    let report = pdf(&format!("{PARCEL}?f=pdf&lang=pl"));
    assert_eq!(report.header("content-disposition"), "inline; filename=\"raport-dzialka-049901_1.0001.24-5.pdf\"");
    let whole = text(&report.body);
    let (title, none) = (utf16("Działka 24/5"), utf16("Rejestry bez wpisów w tym miejscu"));
    let networks = utf16("Sieci uzbrojenia terenu w odległości do 20\u{a0}m");
    for said in [
        "/Lang(pl)",
        "/MarkInfo",
        "pdfuaid",
        "/FontFile2",
        &title,
        "/Title(Dane podstawowe)",
        "/Title(Plan i zabudowa: akty, decyzje, pozwolenia)",
        &networks,
        &none,
        "/Title(Legenda mapy)",
    ] {
        assert!(whole.contains(said), "{said} is missing");
    }
    assert!(whole.contains(&format!("{PARCEL})")) && !whole.contains("f=pdf"), "the code leads to the page");
    assert!(whole.matches("/Type/Page/").count() >= 4, "several sheets");
    assert!(corners(&report.body).len() > 200, "the map is drawn");
    let english = pdf(&format!("{PARCEL}?f=pdf&lang=en"));
    let whole = text(&english.body);
    assert!(
        whole.contains("/Lang(en)") && whole.contains("/Title(Parcel 24/5)") && whole.contains("/Title(Basic facts)")
    );
}

#[test]
fn an_address_a_place_and_a_place_beyond_the_map_are_printed_too() {
    let found = house().json("/collections/emuia_punkt_adresowy/items?f=json&limit=1");
    pdf(&format!("/adres/{}?f=pdf", found["features"][0]["id"].as_str().unwrap()));
    pdf("/miejsce?lon=18.6&lat=53.01&f=pdf");
    pdf("/miejsce?lon=-170&lat=-80&f=pdf");
    for (path, status) in
        [("/dzialka/9.9.9?f=pdf", 404), ("/miejsce?f=pdf", 400), ("/miejsce?lon=18.6&lat=53&f=docx", 400)]
    {
        assert_eq!(house().get(path, &[]).status, status, "{path}");
    }
}

#[test]
fn what_cannot_be_printed_is_refused_with_what_would_do() {
    let place = "lon=18.6&lat=53.0";
    for (query, remedy) in [
        ("", "lon=18.6"),
        ("lon=18.6", "lat=53.01"),
        ("lon=NaN&lat=53", "stopnie od 13.9"),
        ("lon=1e999&lat=53", "stopnie od 13.9"),
        ("lon=2.35&lat=48.85", "stopnie od 13.9"),
        (&format!("{place}&skala=501"), "250, 500, 1000"),
        (&format!("{place}&skala=0"), "250, 500, 1000"),
        (&format!("{place}&skala=-500"), "250, 500, 1000"),
        (&format!("{place}&papier=A0"), "A4 albo A3"),
        (&format!("{place}&uklad=ukosem"), "pionowo albo poziomo"),
        (&format!("{place}&styl=../legal"), "jasny, legal, hc"),
        (&format!("{place}&warstwy=woda,%27;drop"), "dzialki"),
        (&format!("{place}&stan=wczoraj"), "dzień 2026-01-01"),
        (&format!("{place}&stan=2026-13-45"), "dzień 2026-01-01"),
        (&format!("{place}&tytul={}", "x".repeat(121)), "120 znaków"),
        (&format!("{place}&tytul=a%0Ab"), "120 znaków"),
        (&format!("{place}&skala=500&skala=1000"), "więcej niż raz"),
        (&format!("{place}&scale=500"), "skala"),
    ] {
        let answer = house().get(&format!("/druk.pdf?{query}"), &[("accept-language", "pl")]);
        assert_eq!(answer.status, 400, "{query}: {}", text(&answer.body));
        assert!(text(&answer.body).contains(remedy), "{query}: {}", text(&answer.body));
    }
}

#[test]
fn a_code_leads_to_our_own_pages_only() {
    let answer = house().get("/qr.svg?adres=/mapa?z%3D18", &[]);
    assert_eq!((answer.status, answer.header("content-type")), (200, "image/svg+xml"));
    assert!(text(&answer.body).contains("<path d=\"M4 4h7v1H4z"), "{}", text(&answer.body));
    for path in
        ["", "https://example.org/", "//example.org/", "mapa", "/a%0Ab", "/%22onload", &format!("/{}", "a".repeat(300))]
    {
        let answer = house().get(&format!("/qr.svg?adres={path}"), &[]);
        assert_eq!(answer.status, 400, "{path}");
    }
}
