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

    // Five an hour; the sixth keeps its text.
    for _ in 0..3 {
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
