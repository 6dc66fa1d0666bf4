//! A unit's own register: what is taken, and everything that is refused at once.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use super::*;
use crate::bundled;

pub(crate) const BENCHES: &str = r#"
id = "j0461011_lawki"
label = { pl = "Ławki miejskie", en = "City benches" }
legal = "uchwała nr XII/34/2026"
keeper = "gmina"
kept = true
duty = "voluntary"
xml = { prefix = "law", namespace = "https://gmina.example/lawki/1.0", identifier = "IdentyfikatorIIP" }
codes = [{ id = "LAW_Stan", label = { pl = "Stan", en = "Condition" }, values = [{ code = "dobry", pl = "dobry", en = "good" }] }]

[[classes]]
name = "LAW_Lawka"
id = "j0461011_lawki_lawka"
label = { pl = "Ławki", en = "Benches" }
title = [{ text = "{numer}" }]
tile = { groups = ["rejestry"], minzoom = 14, maxzoom = 17, attributes = ["numer"] }
attributes = [
  { name = "numer", type = "text", required = true, label = { pl = "numer", en = "number" } },
  { name = "stan", type = "code", codes = "LAW_Stan", label = { pl = "stan", en = "condition" } },
  { name = "geometria", type = "geometry", kinds = ["point"], label = { pl = "położenie", en = "place" } },
]
"#;

fn codes(text: &str) -> Vec<(&'static str, String)> {
    let catalogue = bundled::catalogue().unwrap();
    let refused = Document::read(text, Writing::Toml).and_then(|d| d.placed(&catalogue, "0461011").map(drop));
    refused.err().unwrap_or_default().into_iter().map(|r| (r.code, r.pointer)).collect()
}

#[test]
fn a_good_register_is_taken_as_toml_and_as_json() {
    let catalogue = bundled::catalogue().unwrap();
    let document = Document::read(BENCHES, Writing::Toml).unwrap();
    let wider = document.placed(&catalogue, "0461011").unwrap();
    let class = wider.by_id("j0461011_lawki_lawka").unwrap();
    assert!(class.kept && class.public);
    assert_eq!(wider.register("j0461011_lawki").unwrap().owner.as_deref(), Some("0461011"));
    let again = Document::read(&document.json.to_string(), Writing::Json).unwrap();
    assert_eq!(again.json, document.json);
    assert!(again.placed(&wider, "0461011").is_ok());
    assert_eq!(prefix("zdm-osada"), "jzdmosada_");
}

#[test]
fn what_reaches_beyond_the_unit_is_refused_with_its_place() {
    let with = |from: &str, to: &str| {
        assert!(BENCHES.contains(from), "{from}");
        codes(&BENCHES.replace(from, to))
    };
    let one = |code: &'static str, pointer: &str| vec![(code, pointer.to_owned())];
    assert_eq!(codes(BENCHES), []);
    assert_eq!(with("kept = true", "kept = false"), one("not_kept", "/kept"));
    assert_eq!(with("\"rejestry\"", "\"zasadnicza\""), one("tile_group", "/classes/0/tile/groups"));
    assert_eq!(with("minzoom = 14", "layer = \"drzewa\", minzoom = 14"), one("tile_layer", "/classes/0/tile/layer"));
    assert_eq!(with("maxzoom = 17", "maxzoom = 20"), one("tile_zoom", "/classes/0/tile"));
    assert_eq!(with("id = \"j0461011_lawki_lawka\"", "id = \"drzewa_drzewo2\""), one("class_id", "/classes/0/id"));
    let gesut = bundled::catalogue().unwrap().register("gesut").unwrap().xml.namespace.clone();
    assert_eq!(with("https://gmina.example/lawki/1.0", &gesut), one("namespace", "/xml/namespace"));
    assert_eq!(with("name = \"LAW_Lawka\"", "name = \"LAW Ławka\""), one("element_name", "/classes/0/name"));
    assert_eq!(
        with("kinds = [\"point\"],", "kinds = [\"point\"], visibility = \"personal\","),
        one("inconsistent", "/classes/0")
    );
    assert_eq!(with("pl = \"Ławki\"", "pl = \"Ław\\u0000ki\""), one("control_character", "/classes/0/label/pl"));
    assert_eq!(with("keeper = \"gmina\"", "keeper = \"gmina\"\nwlasne = 1")[0].0, "unreadable");
    assert_eq!(with("type = \"code\"", "type = 7"), one("unreadable", "/classes/0/attributes/1/type"));
    // Several at once, those of the catalogue too.
    let many = codes(
        &BENCHES
            .replace("j0461011_lawki", "drzewa")
            .replace("LAW_Stan\", label", "X\", label")
            .replace("minzoom = 14", "minzoom = 2"),
    );
    let found: Vec<&str> = many.iter().map(|(c, _)| *c).collect();
    assert!(found.contains(&"prefix") && found.contains(&"tile_zoom") && found.contains(&"inconsistent"), "{many:?}");
}

#[test]
fn hidden_values_of_other_registers_do_not_come_out() {
    let derived = |class: &str, value: &str, when: &str| {
        let attribute = format!(
            "{{ name = \"obce\", type = \"text\", derive = {{ inside = {{ class = \"{class}\", value = \"{value}\"{when} }} }}, label = {{ pl = \"obce\", en = \"foreign\" }} }},\n  {{ name = \"geometria\""
        );
        codes(&BENCHES.replace("{ name = \"geometria\"", &attribute))
    };
    assert_eq!(derived("egb_dzialka_ewidencyjna", "idDzialki", ""), []);
    assert_eq!(derived("drzewa_drzewo", "numer", ", when = { stan = [\"dobry\"] }"), []);
    let hidden = [("not_public", "/classes/0".to_owned())];
    assert_eq!(derived("drzewa_drzewo", "uwagiWewnetrzne", ""), hidden);
    // Nor by way of a condition.
    assert_eq!(derived("drzewa_drzewo", "numer", ", when = { uwagiWewnetrzne = [\"x\"] }"), hidden);
    assert_eq!(derived("drzewa_drzewo", "nieMaTakiego", "")[0].0, "inconsistent");
}
