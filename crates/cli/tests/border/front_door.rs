//! Commands and pages that a newcomer meets first.

use crate::house::{Scratch, house, run, said, text};

#[test]
fn every_command_explains_itself() {
    let scratch = Scratch::new("help");
    for command in ["up", "serve", "migrate", "import", "export", "seed", "check", "reports", "doctor"] {
        let help = said(&run(&scratch.0, &[command, "--help"]));
        assert!(help.lines().count() > 8 && help.contains("Usage:"), "{command}: {help}");
    }
}

#[test]
fn a_wrong_word_is_answered_with_the_right_ones() {
    let scratch = Scratch::new("usage");
    let output = run(&scratch.0, &["export", "nic"]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("Rejestry: egib, bdot500, gesut"), "{}", text(&output.stderr));
}

#[test]
fn the_first_address_welcomes_people_and_gives_programs_the_services() {
    let page = house().get("/", &[("accept", "text/html,application/xhtml+xml,*/*;q=0.8")]);
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    let landing = house().json("/");
    let rels: Vec<&str> = landing["links"].as_array().unwrap().iter().filter_map(|l| l["rel"].as_str()).collect();
    for rel in ["self", "alternate", "service-desc", "conformance", "data"] {
        assert!(rels.contains(&rel), "{rel} is missing in {rels:?}");
    }
}

#[test]
fn every_answer_forbids_what_comes_from_elsewhere() {
    for path in ["/", "/mapa", "/collections?f=html", "/tiles/zasadnicza", "/nic"] {
        let answer = house().get(path, &[("accept", "*/*")]);
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    }
}

#[test]
fn a_place_is_told_in_human_words() {
    let summary = house().json("/collections/egb_budynek");
    let b: Vec<f64> =
        summary["extent"]["spatial"]["bbox"][0].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect();
    let items = house().json("/collections/egb_budynek/items?limit=1");
    let ring = &items["features"][0]["geometry"]["coordinates"][0][0];
    let (lon, lat) = (ring[0][0].as_f64().unwrap(), ring[0][1].as_f64().unwrap());
    assert!(lon >= b[0] && lon <= b[2]);
    let here = house().json(&format!("/api/co-tu-jest?lon={lon}&lat={lat}&r=1"));
    let building = here["features"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["collection"] == "egb_budynek")
        .expect("the building is there");
    let kind = building["attributes"].as_array().unwrap().iter().find(|a| a["name"] == "rodzajWgKST").unwrap();
    assert_ne!(kind["text"], kind["value"], "the code has a meaning");
    let crs = &here["place"]["crs"][0];
    assert_eq!(crs["epsg"], 2177);
    assert!(crs["x_north"].as_f64().unwrap() > 5_400_000.0 && crs["y_east"].as_f64().unwrap() > 6_300_000.0);
}

#[test]
fn a_wrong_place_is_refused_with_the_remedy() {
    for query in ["", "?lon=18", "?lon=abc&lat=53", "?lon=18&lat=53&r=99999", "?lon=18&lat=53&x=1"] {
        let answer = house().get(&format!("/api/co-tu-jest{query}"), &[("accept", "application/json")]);
        assert_eq!((answer.status, answer.header("content-type")), (400, "application/problem+json"), "{query}");
        assert!(answer.json()["detail"].as_str().is_some_and(|d| d.len() > 10), "{query}");
    }
}
