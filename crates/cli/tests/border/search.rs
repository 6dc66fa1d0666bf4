//! The one search box: what people type, and what they find.

use crate::house::{Answer, house, text};
use serde_json::{Value, json};

const ENTRY: &str = "/api/v1/registers/plac_zabaw/classes/plz_plac/features";

fn percent(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn search(query: &str) -> Value {
    house().json(&format!("/api/szukaj?q={}", percent(query)))
}

fn first(query: &str) -> (String, String, bool) {
    let answer = search(query);
    let hit = &answer["results"][0];
    let word = |name: &str| hit[name].as_str().unwrap_or_default().to_owned();
    (word("kind"), word("title"), hit["exact"] == true)
}

#[test]
fn what_people_type_is_understood() {
    for (query, kind, title, exact) in [
        ("Kwiatowa 38", "address", "Kwiatowa 38", true),
        ("kwiatowa38", "address", "Kwiatowa 38", true),
        ("ul. Kwiatowa 38", "address", "Kwiatowa 38", true),
        ("38 kwiatowa", "address", "Kwiatowa 38", true),
        ("KWIATOWA 38, Zielonka nad Strugą", "address", "Kwiatowa 38", true),
        ("kwiatow", "street", "ulica Kwiatowa", false),
        ("ulica kwiatowa", "street", "ulica Kwiatowa", true),
        ("kwitowa 38", "address", "Kwiatowa 38", false),
        ("kościuszki", "street", "ulica Tadeusza Kościuszki", true),
        ("kosciuszki", "street", "ulica Tadeusza Kościuszki", true),
        ("zielonka nad struga", "place", "Zielonka nad Strugą", true),
        ("049901_1.0001.201/1", "parcel", "049901_1.0001.201/1", true),
        ("049901_1.0001.201/", "parcel", "049901_1.0001.201/1", false),
        ("201/1", "parcel", "049901_1.0001.201/1", true),
        ("201/1 Zielonka", "parcel", "049901_1.0001.201/1", true),
        ("Zielonka nad Strugą 201/1", "parcel", "049901_1.0001.201/1", true),
        ("dz. nr 201/1 obręb 1", "parcel", "049901_1.0001.201/1", true),
        ("0001 201/1", "parcel", "049901_1.0001.201/1", true),
        ("049901_1.0001 201/1", "parcel", "049901_1.0001.201/1", true),
        ("kościół parafialny", "entry", "Kościół parafialny pw. św. Mikołaja", false),
        ("kosciol paraf", "entry", "Kościół parafialny pw. św. Mikołaja", false),
        ("drzewa", "layer", "Drzewa", true),
        ("53.1090 18.5820", "coordinates", "53,10900° N, 18,58200° E", true),
        ("18,5820 53,1090", "coordinates", "53,10900° N, 18,58200° E", true),
        ("53°06'32.4\"N 18°34'55.2\"E", "coordinates", "53,10900° N, 18,58200° E", true),
    ] {
        assert_eq!(first(query), (kind.to_owned(), title.to_owned(), exact), "{query}: {:#}", search(query));
    }
    let layers = search("zabytki");
    let found = layers["results"].as_array().unwrap();
    assert!(found.iter().any(|h| h["kind"] == "layer" && h["collection"] == "zabytki_obiekt"), "{layers:#}");
}

#[test]
fn an_answer_has_all_that_a_combobox_shows() {
    let answer = search("Kwiatowa 38");
    assert_eq!(answer["query"], "Kwiatowa 38");
    assert_eq!(answer["suggestions"], json!([]));
    let hit = &answer["results"][0];
    assert_eq!((&hit["kindTitle"], &hit["collection"]), (&json!("Adres"), &json!("emuia_punkt_adresowy")));
    assert_eq!(hit["context"], "Zielonka nad Strugą, gmina Zielonka nad Strugą");
    assert_eq!(hit["href"], format!("/adres/{}", hit["id"].as_str().unwrap()));
    assert!((hit["lon"].as_f64().unwrap() - 18.58).abs() < 0.05 && hit["bbox"].is_null(), "{hit:#}");
    let parcel = &search("201/1")["results"][0];
    assert_eq!(parcel["href"], "/dzialka/049901_1.0001.201/1");
    assert_eq!(parcel["context"], "obręb 0001 Zielonka nad Strugą, Zielonka nad Strugą");
    let bbox: Vec<f64> = serde_json::from_value(parcel["bbox"].clone()).unwrap();
    let (lon, lat) = (parcel["lon"].as_f64().unwrap(), parcel["lat"].as_f64().unwrap());
    assert!(bbox[0] < lon && lon < bbox[2] && bbox[1] < lat && lat < bbox[3], "{parcel:#}");
    let entry = &search("kosciol paraf")["results"][0];
    let id = entry["id"].as_str().unwrap();
    assert_eq!(entry["href"], format!("/rejestr/zabytki/zabytki_obiekt/{id}"));
    assert_eq!(search(id)["results"][0]["id"], entry["id"], "an entry is found by its id");
    assert_eq!(search("lpiowa 5")["results"], json!([]), "there is no such street");
    assert_eq!(search("kwitowa 38")["suggestions"][0], "Kwiatowa 38");
    let many = house().json("/api/szukaj?q=zielonka&limit=3");
    assert_eq!(many["results"].as_array().unwrap().len(), 3);
}

#[test]
fn the_nearest_come_first_where_somebody_looks() {
    let near = |lon: f64, lat: f64| {
        let answer = house().json(&format!("/api/szukaj?q=kwiatowa&limit=50&lon={lon}&lat={lat}"));
        assert_eq!(answer["results"][0]["kind"], "street");
        answer["results"].as_array().unwrap().len()
    };
    assert_eq!(near(18.58, 53.1), near(21.0, 52.2));
}

#[test]
fn nothing_that_anybody_types_breaks_the_search() {
    let long = "a".repeat(5000);
    for query in [
        "",
        " ",
        "'",
        "' or 1=1 --",
        "\\",
        ":*",
        "a:*&b",
        "!!",
        "&|!()<->",
        "%",
        "_",
        "%%%",
        "\u{0}",
        "\u{202e}abc",
        "🦀",
        "łłł",
        "1",
        "a",
        "1/1/1",
        "-1",
        "NaN NaN",
        "1e308 1e308",
        "999999999999999999999 1",
        "°'\"",
        "NE",
        "''''",
        "$1",
        "{}",
        "<script>alert(1)</script>",
        &long,
        "x y z a b c d e f g h i j k l m n o p q r",
        "PL.X_1-2",
        "_________1",
        "049901_1.0001.%",
        "049901_1.0001.1/1'",
        "..........1",
        "ﬁ ﬂ ß",
    ] {
        for path in ["/api/szukaj?q=", "/szukaj?q="] {
            let answer = house().plainly("GET", &format!("{path}{}", percent(query)), &[], "");
            let bounds = if query.contains('\0') { 400..=400 } else { 200..=399 };
            assert!(bounds.contains(&answer.status), "{path}{query}: {} {}", answer.status, text(&answer.body));
        }
    }
    for bad in ["lon=x", "lon=NaN&lat=1", "lon=1000&lat=1", "limit=0", "limit=-1", "limit=x", "a=b", "q=1&q=2"] {
        let answer = house().get(&format!("/api/szukaj?q=a&{bad}"), &[]);
        assert_eq!(answer.status, 400, "{bad}: {}", text(&answer.body));
    }
    assert_eq!(house().get("/api/szukaj", &[]).status, 200);
}

fn changed(answer: &Answer) -> Value {
    assert!(matches!(answer.status, 200..=204), "{}: {}", answer.status, text(&answer.body));
    if answer.body.is_empty() { Value::Null } else { answer.json() }
}

#[test]
fn an_entry_is_found_as_soon_as_it_is_published_and_no_longer_than_that() {
    let found = |words: &str| !search(words)["results"].as_array().unwrap().is_empty();
    let some = house().get("/collections/plz_plac/items?limit=1", &[]).json();
    let template = &some["features"][0];
    assert!(!found("xylofonowy"), "nothing is called so yet");
    let mut feature = template.clone();
    let object = feature.as_object_mut().unwrap();
    for name in ["id", "links"] {
        object.remove(name);
    }
    let properties = object["properties"].as_object_mut().unwrap();
    properties.insert("nazwa".into(), json!("Plac Xylofonowy"));
    // What the house makes itself it does not take.
    properties.retain(|name, _| ["nazwa", "rodzaj", "status", "zarzadca"].contains(&name.as_str()));
    if properties.contains_key("numer") {
        properties.insert("numer".into(), json!("XYL-1"));
    }
    let body =
        json!({ "type": "Feature", "geometry": feature["geometry"], "properties": feature["properties"] }).to_string();
    let media = [("content-type", "application/geo+json")];
    let made = house().send("POST", "/collections/plz_plac/items", "anna", &media, &body);
    assert_eq!(made.status, 201, "{}", text(&made.body));
    let location = made.header("location").to_owned();
    let id = location.rsplit('/').next().unwrap().to_owned();
    let hit = &search("xylofonowy")["results"][0];
    assert_eq!((hit["title"].as_str(), hit["kind"].as_str()), (Some("Plac Xylofonowy"), Some("entry")), "{hit:#}");
    let patch = json!({ "type": "Feature", "properties": { "nazwa": "Plac Marimbowy" } }).to_string();
    let media = [("content-type", "application/merge-patch+json")];
    changed(&house().send("PATCH", &location, "anna", &media, &patch));
    assert!(!found("xylofonowy") && found("marimbowy"));
    // Entries that only officials see are found by nobody.
    let version = house().send("GET", &format!("{ENTRY}/{id}"), "anna", &[], "");
    assert_eq!(version.status, 200, "{}", text(&version.body));
    changed(&house().send("DELETE", &location, "anna", &[], ""));
    assert!(!found("marimbowy"));
}

#[test]
fn what_is_not_public_is_never_found() {
    // Personal and internal attributes of the demonstration's entries, by an official's eyes.
    let home = "/api/v1/registers/emuia/classes/emuia_punkt_adresowy/features?limit=100";
    let all = house().send("GET", home, "anna", &[], "");
    assert_eq!(all.status, 200, "{}", text(&all.body));
    for feature in all.json()["features"].as_array().unwrap() {
        for name in ["znakSprawy", "uwagiWewnetrzne"] {
            let Some(secret) = feature["properties"][name].as_str().filter(|t| t.len() > 5) else { continue };
            let answer = search(secret).to_string();
            assert!(!answer.contains(feature["properties"]["lokalnyId"].as_str().unwrap_or("?")), "{secret}: {answer}");
        }
    }
}

#[test]
fn the_page_of_results_works_without_scripts() {
    let page = |query: &str| {
        let answer = house().plainly("GET", &format!("/szukaj?q={}", percent(query)), &[("accept", "text/html")], "");
        (answer.status, answer.header("location").to_owned(), text(&answer.body))
    };
    let (status, _, body) = page("kwiatowa");
    assert_eq!(status, 200);
    for part in [
        "<h1>Wyniki dla „kwiatowa”</h1>",
        "Ulice i place",
        "Adresy",
        "Kwiatowa 38",
        "Pokaż na mapie",
        "Co można wpisać",
    ] {
        assert!(body.contains(part), "{part}: {body}");
    }
    assert!(!body.contains("<script") && !body.contains(" style="));
    let (_, _, body) = page("kwitowa 38");
    assert!(body.contains("Nie znaleźliśmy dokładnie") && body.contains("Czy chodziło o"), "{body}");
    let (status, _, body) = page("qwrtzx");
    assert_eq!(status, 200);
    assert!(body.contains("Nie znaleźliśmy „qwrtzx”") && body.contains("wskaż miejsce na mapie"), "{body}");
    let (status, to, _) = page("049901_1.0001.201/1");
    assert_eq!(status, 303);
    assert!(to.ends_with("/dzialka/049901_1.0001.201/1"), "{to}");
    let (status, to, _) = page("Kwiatowa 38");
    assert!(status == 303 && to.contains("/adres/"), "{to}");
    let (_, _, body) = page("");
    assert!(body.contains("<h1>Wyszukiwanie</h1>") && body.contains("114/2 Zielonka"));
    let english = house().get("/szukaj?q=kwiatowa&lang=en", &[]);
    assert!(text(&english.body).contains("Streets and squares"));
}
