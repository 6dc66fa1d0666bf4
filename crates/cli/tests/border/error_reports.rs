//! An error reported by a citizen, routed, answered and looked up again.

use crate::house::{Answer, House, house, text};
use serde_json::{Value, json};

fn percent(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn file(fields: &[(&str, &str)]) -> Answer {
    let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", percent(value))).collect();
    plain("POST", "/zglos", &[("content-type", "application/x-www-form-urlencoded")], &body.join("&"))
}

fn plain(method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    house().plainly(method, path, headers, body)
}

fn asked(house: &House, who: &str, path: &str) -> Answer {
    house.send("GET", path, who, &[("accept", "application/json")], "")
}

fn decide(who: &str, id: i64, decision: &Value) -> Answer {
    let path = format!("/api/v1/reports/{id}/decide");
    house().send("POST", &path, who, &[("content-type", "application/json")], &decision.to_string())
}

/// A form with a file in it, as browsers send it.
fn with_photo(fields: &[(&str, &str)], name: &str, photo: &[u8]) -> Answer {
    let mut body = Vec::new();
    for (field, value) in fields {
        body.extend(
            format!("--granica\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").bytes(),
        );
    }
    let part = format!("--granica\r\ncontent-disposition: form-data; name=\"zdjecie\"; filename=\"{name}\"\r\n\r\n");
    body.extend(part.bytes());
    body.extend(photo);
    body.extend(b"\r\n--granica--\r\n");
    house().plainly("POST", "/zglos", &[("content-type", "multipart/form-data; boundary=granica")], body)
}

/// A JPEG of a size that knows where it was taken.
fn jpeg(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = b"\xff\xd8\xff\xe1\x00\x12Exif\0\0GPS 53.109".to_vec();
    bytes.extend(b"\xff\xc0\x00\x0b\x08");
    bytes.extend(height.to_be_bytes());
    bytes.extend(width.to_be_bytes());
    bytes.extend(b"\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x7f\xff\xd9");
    bytes
}

const TEXT: &str = "Numer 38 stoi po złej stronie ulicy <b>Kwiatowej</b>.";

/// All in one, because the number of reports from one address is limited.
#[test]
fn an_error_is_reported_routed_answered_and_looked_up_by_its_secret_address() {
    let house = house();
    let form = plain("GET", "/zglos?lon=18.582&lat=53.109", &[], "");
    let page = text(&form.body);
    assert_eq!(form.status, 200);
    assert!(page.contains("value=\"53.109000 18.582000\"") && page.contains("Czego dotyczy błąd?"), "{page}");
    assert!(!page.contains("<script") && !page.contains(" style="));

    // Mistakes bring the form back with everything that was typed.
    let wrong =
        file(&[("kategoria", ""), ("miejsce", "nibylandia 7"), ("opis", "krótko"), ("poczta", "jan<script>@x")]);
    assert_eq!(wrong.status, 422);
    let page = text(&wrong.body);
    for part in [
        "Zgłoszenie nie zostało jeszcze wysłane",
        "Wybierz, czego dotyczy zgłoszenie.",
        "Nie znaleźliśmy miejsca „nibylandia 7”",
        "Opisz błąd przynajmniej jednym zdaniem",
        "Adres poczty nie wygląda na poprawny",
        "value=\"nibylandia 7\"",
        "krótko</textarea>",
        "aria-invalid=\"true\"",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("<script>"), "{page}");
    let without = file(&[("kategoria", "adres"), ("opis", TEXT)]);
    assert!(without.status == 422 && text(&without.body).contains("Napisz, gdzie jest błąd"));
    let long = file(&[("kategoria", "strona"), ("opis", &"ą".repeat(4001))]);
    assert!(long.status == 422 && text(&long.body).contains("Opis ma 4001 znaków"));
    assert_eq!(file(&[("kategoria", "strona"), ("opis", &"x".repeat(200_000))]).status, 413);
    assert_eq!(plain("POST", "/zglos", &[("content-type", "text/plain")], "opis=x").status, 415);

    // A program that fills in every field is thanked and forgotten.
    let trapped = file(&[("kategoria", "strona"), ("opis", TEXT), ("strona", "http://spam.example")]);
    assert_eq!((trapped.status, trapped.header("location").ends_with("/zglos?przyjete=1")), (303, true));

    let filed =
        file(&[("kategoria", "adres"), ("miejsce", "Kwiatowa 38"), ("opis", TEXT), ("poczta", "jan@example.pl")]);
    assert_eq!(filed.status, 303, "{}", text(&filed.body));
    let location = filed.header("location").to_owned();
    let path = location[location.find("/zgloszenie/").unwrap()..].to_owned();
    let page = |path: &str| {
        let answer = plain("GET", path, &[], "");
        assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"));
        assert_eq!((answer.header("referrer-policy"), answer.header("x-robots-tag")), ("no-referrer", "noindex"));
        text(&answer.body)
    };
    let fresh = page(&path);
    for part in [
        "Dziękujemy, zgłoszenie zostało przyjęte.",
        "data-stan=\"nowe\"",
        "Adres albo nazwa ulicy",
        "Gmina Zielonka nad Strugą",
        "Kwiatowa 38",
        "Urząd jeszcze nie odpowiedział",
    ] {
        assert!(fresh.contains(part), "{part}: {fresh}");
    }
    assert!(!fresh.contains("jan@example.pl") && !fresh.contains("<b>Kwiatowej"), "{fresh}");
    let path = path.split('?').next().unwrap().to_owned();
    let (number, secret) = path.trim_start_matches("/zgloszenie/").rsplit_once('-').unwrap();
    for other in [
        format!("/zgloszenie/{number}"),
        format!("/zgloszenie/{number}-{}", "a".repeat(26)),
        format!("/zgloszenie/2020-000001-{secret}"),
        "/zgloszenie/%00".to_owned(),
        "/zgloszenie/'".to_owned(),
    ] {
        let answer = plain("GET", &other, &[("accept", "text/html")], "");
        assert!(matches!(answer.status, 400 | 404), "{other}: {}", answer.status);
    }

    // The officials of the unit, and nobody else.
    assert_eq!(asked(house, "", "/api/v1/reports").status, 401);
    let list = asked(house, "anna", "/api/v1/reports?state=nowe");
    assert_eq!(list.status, 200, "{}", text(&list.body));
    let list = list.json();
    let report = list["reports"]
        .as_array()
        .unwrap()
        .iter()
        .find(|r| r["number"] == number)
        .unwrap_or_else(|| panic!("{list:#}"));
    assert_eq!(
        (&report["category"], &report["unit"], &report["email"]),
        (&json!("adres"), &json!("0499011"), &Value::Null)
    );
    assert!(report["place"]["coordinates"][0].as_f64().is_some_and(|lon| (lon - 18.58).abs() < 0.05), "{report:#}");
    let id = report["id"].as_i64().unwrap();
    let one = format!("/api/v1/reports/{id}");
    assert_eq!(asked(house, "anna", &one).json()["email"], "jan@example.pl", "an editor may ask back");
    assert_eq!(asked(house, "ola", &one).json()["email"], Value::Null, "a reader sees no personal data");
    for stranger in ["zofia", "zenon"] {
        assert_eq!(asked(house, stranger, &one).status, 404, "{stranger}");
        assert_eq!(decide(stranger, id, &json!({ "state": "w_toku" })).status, 404, "{stranger}");
        let seen = asked(house, stranger, "/api/v1/reports").json().to_string();
        assert!(!seen.contains("Kwiatow"), "{stranger}: {seen}");
    }
    assert_eq!(decide("ola", id, &json!({ "state": "w_toku" })).status, 403);
    for (decision, code) in [
        (json!({ "state": "zalatwione" }), "answer_needed"),
        (json!({ "state": "nowe" }), "invalid_value"),
        (json!({ "state": "x" }), "invalid_value"),
        (json!({ "state": "przekazane", "unit": "nie-ma" }), "unknown_unit"),
        (json!({ "state": "w_toku", "answer": "x".repeat(4001) }), "invalid_value"),
        (json!({ "state": "w_toku", "mail": 1 }), "invalid_json"),
    ] {
        let refused = decide("anna", id, &decision);
        assert_eq!((refused.status, refused.json()["code"].as_str()), (400, Some(code)), "{decision}");
    }
    assert_eq!(asked(house, "anna", "/api/v1/reports?state=dziwny").status, 400);
    assert_eq!(decide("anna", id, &json!({ "state": "w_toku" })).status, 204);
    assert!(page(&path).contains("data-stan=\"w_toku\""));
    let answer = "Poprawiliśmy położenie numeru 38.\nDziękujemy & pozdrawiamy.";
    assert_eq!(decide("anna", id, &json!({ "state": "zalatwione", "answer": answer })).status, 204);
    let settled = page(&path);
    assert!(
        settled.contains("data-stan=\"zalatwione\"") && settled.contains("Poprawiliśmy położenie numeru 38."),
        "{settled}"
    );
    assert!(!settled.contains("jan@example.pl"));
    // Passed on, it is the other unit's.
    assert_eq!(decide("anna", id, &json!({ "state": "przekazane", "unit": "0499022" })).status, 204);
    assert_eq!(asked(house, "anna", &one).status, 404);
    assert_eq!(asked(house, "zofia", &one).json()["email"], "jan@example.pl");
    assert!(page(&path).contains("Gmina Zmyślin"));

    // About an entry of a register: its unit, its place, its name.
    let entry = house.json("/api/szukaj?q=kosciol%20paraf")["results"][0]["id"].as_str().unwrap().to_owned();
    let about = format!("zabytki_obiekt/{entry}");
    let form = text(&plain("GET", &format!("/zglos?wpis={}", percent(&about)), &[], "").body);
    assert!(form.contains("Kościół parafialny") && form.contains("value=\"rejestr\" checked"), "{form}");
    let filed =
        file(&[("kategoria", "rejestr"), ("wpis", &about), ("opis", "Zła data budowy kościoła."), ("miejsce", "")]);
    assert_eq!(filed.status, 303, "{}", text(&filed.body));
    let location = filed.header("location").to_owned();
    let shown = page(&location[location.find("/zgloszenie/").unwrap()..]);
    assert!(
        shown.contains(&format!("/rejestr/zabytki/zabytki_obiekt/{entry}")) && shown.contains("Pokaż na mapie"),
        "{shown}"
    );

    // With a photograph: what cannot be taken is said at the field, and the text stays.
    let fields = [("kategoria", "adres"), ("miejsce", "Kwiatowa 38"), ("opis", TEXT)];
    let large = vec![0xff; (8 << 20) + 1];
    for (name, photo, said) in [
        ("IMG_1.HEIC", &b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"[..], "Zdjęć HEIC i AVIF nie przyjmujemy"),
        ("pismo.jpg", b"%PDF-1.7", "To nie jest zdjęcie JPEG, PNG ani WebP."),
        ("duze.jpg", &jpeg(60_000, 60_000), "60000 × 60000 pikseli"),
        ("ciezkie.jpg", &large, "Zdjęcie ma 9 MB; przyjmujemy do 8 MB."),
        ("uciete.jpg", &jpeg(80, 60)[..30], "Plik zdjęcia jest uszkodzony."),
    ] {
        let refused = with_photo(&fields, name, photo);
        let page = text(&refused.body);
        assert!(refused.status == 422 && page.contains(said) && page.contains("po złej stronie"), "{name}: {page}");
    }
    let wrong =
        with_photo(&[("kategoria", "adres"), ("miejsce", "nibylandia 7"), ("opis", TEXT)], "a.jpg", &jpeg(80, 60));
    assert!(text(&wrong.body).contains("Wybierz zdjęcie jeszcze raz"), "{}", text(&wrong.body));
    let filed = with_photo(&fields, "dom.jpg", &jpeg(80, 60));
    assert_eq!(filed.status, 303, "{}", text(&filed.body));
    let location = filed.header("location").to_owned();
    let with = location[location.find("/zgloszenie/").unwrap()..].split('?').next().unwrap().to_owned();
    assert!(page(&with).contains(&format!("{with}/zdjecie")));
    let photo = plain("GET", &format!("{with}/zdjecie"), &[], "");
    assert_eq!((photo.status, photo.header("content-type")), (200, "image/jpeg"));
    assert_eq!((photo.header("cache-control"), photo.header("x-robots-tag")), ("no-store", "noindex"));
    assert!(!photo.body.windows(3).any(|w| w == b"GPS"), "where it was taken is nobody's business");
    assert_eq!(plain("GET", &format!("{path}/zdjecie"), &[], "").status, 404, "the other report has none");
    let number = with.trim_start_matches("/zgloszenie/").rsplit_once('-').unwrap().0;
    let list = asked(house, "anna", "/api/v1/reports?state=nowe").json();
    let shown = list["reports"].as_array().unwrap().iter().find(|r| r["number"] == number).unwrap();
    assert_eq!((&shown["picture"]["width"], &shown["picture"]["height"]), (&json!(80), &json!(60)));
    let href = shown["picture"]["href"].as_str().unwrap();
    assert_eq!(asked(house, "anna", href).body, photo.body);
    assert_eq!(asked(house, "zofia", href).status, 404);
    assert_eq!(asked(house, "", href).status, 401);

    // Five an hour; the sixth keeps its text.
    for _ in 0..2 {
        assert_eq!(file(&[("kategoria", "strona"), ("opis", "Przycisk nie działa, jak powinien.")]).status, 303);
    }
    let sixth = file(&[("kategoria", "strona"), ("opis", "Przycisk nadal nie działa.")]);
    assert_eq!(sixth.status, 429);
    let page = text(&sixth.body);
    assert!(
        page.contains("Spróbuj ponownie za godzinę") && page.contains("Przycisk nadal nie działa.</textarea>"),
        "{page}"
    );
}
