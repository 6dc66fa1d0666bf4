//! What somebody writes about an entry of a kept register is read and judged, with everything wrong told at once.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use chrono::NaiveDate;
use registers::catalogue::{Catalogue, Class};
use registers::declaration::Severity;
use registers::judge::{judge, needs_approval};
use registers::{Entry, Identity, Life, Value, Violation, reading};
use serde_json::{Value as J, json};

fn catalogue() -> Catalogue {
    registers::bundled::catalogue()
        .unwrap()
        .with(toml::from_str(include_str!("data/lawki.toml")).unwrap(), "040101")
        .unwrap()
}

fn read(class: &Class, properties: J) -> Result<Entry, Vec<Violation>> {
    let reading = reading::read(class, properties.as_object().unwrap(), 2180);
    if !reading.violations.is_empty() {
        return Err(reading.violations);
    }
    let mut values = vec![Value::Null; class.attributes.len()];
    for (i, v) in reading.values {
        values[i] = v;
    }
    let identity = Identity { namespace: "PL.TEST".into(), local: "1".into(), version: None };
    Ok(Entry { class: class.ix, identity, life: Life::default(), values, rest: None, line: 0 })
}

fn bench(change: J) -> J {
    let mut all = json!({
        "geometria": {"type": "Point", "coordinates": [470_000.0, 570_000.0]},
        "numer": "P-12", "rodzaj": "P", "stan": "projekt", "dlugosc": 1.8, "material": ["drewno"],
    });
    for (k, v) in change.as_object().unwrap() {
        all[k] = v.clone();
    }
    all
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

/// Codes with attribute or pointer, `~` before the soft ones.
fn told(all: &[Violation]) -> Vec<String> {
    let one = |v: &Violation| {
        let soft = if v.severity == Severity::Soft { "~" } else { "" };
        let of = v.pointer.as_deref().or(v.attribute.as_deref()).unwrap_or_default();
        format!("{soft}{} {of}", v.code).trim_end().to_owned()
    };
    all.iter().map(one).collect()
}

fn judged(before: Option<J>, after: J) -> Vec<String> {
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let before = before.map(|b| read(class, b).unwrap());
    told(&judge(class, before.as_ref(), &read(class, after).unwrap(), today()))
}

#[test]
fn a_good_bench_has_nothing_against_it() {
    assert_eq!(judged(None, bench(json!({}))), [""; 0]);
    let full = json!({
        "numer": "  P-13 ", "podswietlona": true, "miejsca": 3.0, "lata": [1999, 2004],
        "przegladana": "2026-03-01T12:00:00+01:00", "waznyOd": "2026-01-01", "fundator": "44051401359",
        "remonty": [{"data": "2025-05-05", "koszt": 12.5}], "znakSprawy": "ABC.123.4.2026",
    });
    assert_eq!(judged(None, bench(full)), [""; 0]);
}

#[test]
fn texts_codes_and_numbers_are_read_into_one_form() {
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let write = json!({
        "stan": "2", "numer": " P-1\r\n", "uwagiPubliczne": "z\u{307}aba", "dlugosc": 2, "miejsca": 4.0,
        "material": ["drewno", ""], "fundator": "  ", "remonty": [{"koszt": 3, "data": "2025-05-05", "material": null}],
        "przegladana": "2026-03-01T12:00:00.25+01:00", "lata": [],
    });
    let entry = read(class, write).unwrap();
    let get = |name: &str| {
        reading::written(class.attribute(name).unwrap().1, &entry.values[class.attribute(name).unwrap().0])
    };
    assert_eq!(get("stan"), "stoi");
    assert_eq!(get("numer"), "P-1");
    assert_eq!(get("uwagiPubliczne"), "żaba");
    assert_eq!(get("dlugosc"), json!(2.0));
    assert_eq!(get("miejsca"), 4);
    assert_eq!(get("material"), json!(["drewno"]));
    assert_eq!(get("fundator"), J::Null);
    assert_eq!(get("lata"), J::Null);
    assert_eq!(get("remonty").to_string(), r#"[{"data":"2025-05-05","koszt":3.0}]"#);
    assert_eq!(get("przegladana"), "2026-03-01T11:00:00.250Z");
}

#[test]
fn what_is_written_out_reads_in_again_unchanged() {
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let all = bench(json!({
        "lata": [1999, 2004], "przegladana": "2026-03-01T12:00:00.123456Z", "waznyOd": "2026-01-01", "dlugosc": 0.1,
        "teren": {"type": "Polygon", "coordinates": [[[470_000, 570_000], [470_001, 570_000], [470_000, 570_001], [470_000, 570_000]]]},
        "remonty": [{"data": "2025-05-05", "koszt": 12.55}],
    }));
    let first = read(class, all).unwrap();
    let again: serde_json::Map<String, J> = class
        .attributes
        .iter()
        .zip(&first.values)
        .filter(|(a, _)| a.derive.is_none())
        .map(|(a, v)| (a.name.clone(), reading::written(a, v)))
        .collect();
    assert_eq!(read(class, J::Object(again)).unwrap().values, first.values);
}

#[test]
fn all_faults_of_writing_are_told_at_once() {
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let long = "a".repeat(10_001);
    let bad = read(
        class,
        json!({
            "geometria": {"type": "Point", "coordinates": [1]}, "numer": 5, "Materiał": ["drewno"], "obwod": "X",
            "dlugosc": "1,8", "miejsca": 1.5, "podswietlona": "tak", "przegladana": "2026-03-01T12:00:00",
            "material": "drewno", "lata": [1999, "x"], "waznyOd": "01.02.2026", "uwagiPubliczne": long,
            "uwagiWewnetrzne": "a\u{0}b", "remonty": [{"data": "wczoraj", "koszty": 1}],
        }),
    )
    .unwrap_err();
    assert_eq!(
        told(&bad),
        [
            "GEOM-ZAPIS /geometria/coordinates",
            "TYP /numer",
            "NIEZNANY /Materiał",
            "WYLICZANY /obwod",
            "TYP /dlugosc",
            "TYP /miejsca",
            "TYP /podswietlona",
            "TYP /przegladana",
            "TYP /material",
            "TYP /lata/1",
            "TYP /waznyOd",
            "DLUGOSC /uwagiPubliczne",
            "TYP /uwagiWewnetrzne",
            "NIEZNANY /remonty/0/koszty",
            "TYP /remonty/0/data",
        ]
    );
    assert_eq!(bad[2].text.pl, "Nie ma atrybutu „Materiał”. Czy chodziło o „material”?");
    assert_eq!(bad[13].text.en, "There is no attribute “koszty”. Did you mean “koszt”?");
}

#[test]
fn every_demand_of_an_attribute_is_judged() {
    assert_eq!(judged(None, bench(json!({"numer": null, "rodzaj": null}))), ["WYMAGANY numer", "WYMAGANY rodzaj"]);
    assert_eq!(judged(None, bench(json!({"numer": "P12"}))), ["WZORZEC numer"]);
    assert_eq!(judged(None, bench(json!({"dlugosc": 0.4, "miejsca": 0}))), ["ZAKRES dlugosc", "ZAKRES miejsca"]);
    assert_eq!(judged(None, bench(json!({"dlugosc": 1.85}))), ["DOKLADNOSC dlugosc"]);
    assert_eq!(judged(None, bench(json!({"fundator": "44051401358"}))), ["SUMA-KONTROLNA fundator"]);
    assert_eq!(judged(None, bench(json!({"material": ["drewno", "guma"]}))), ["SLOWNIK /material/1"]);
    assert_eq!(
        judged(None, bench(json!({"remonty": [{"koszt": 0.125}]}))),
        ["WYMAGANY /remonty/0/data", "DOKLADNOSC /remonty/0/koszt"]
    );
    assert_eq!(
        judged(None, bench(json!({"waznyOd": "2026-02-02", "waznyDo": "2026-02-01"}))),
        ["DATY waznyDo", "LAW-04 waznyDo"]
    );
}

#[test]
fn a_code_that_ran_out_stays_where_it_was_and_is_not_given_anew() {
    let old = json!({"material": ["azbest"]});
    assert_eq!(judged(None, bench(old.clone())), ["SLOWNIK-DATA /material/0"]);
    let later = json!({"material": ["azbest"], "dlugosc": 2.0});
    assert_eq!(judged(Some(bench(old)), bench(later)), ["~SLOWNIK-DATA /material/0"]);
}

#[test]
fn the_rules_of_the_register_are_judged_with_their_severity() {
    assert_eq!(judged(None, bench(json!({"numer": "U-1"}))), ["LAW-01 numer"]);
    assert_eq!(judged(None, bench(json!({"dlugosc": null}))), ["~LAW-02 dlugosc"]);
    assert_eq!(judged(None, bench(json!({"numer": "U-1", "rodzaj": "U"}))), ["LAW-03 material"]);
    assert_eq!(judged(None, bench(json!({"numer": "U-1", "rodzaj": "U", "material": ["kamien"]}))), [""; 0]);
}

#[test]
fn states_follow_each_other_as_the_workflow_says() {
    let with = |s: &str| bench(json!({"stan": s, "powodUsuniecia": "zniszczona"}));
    assert_eq!(judged(None, with("usunieta")), ["PRZEJSCIE stan"]);
    assert_eq!(judged(Some(with("projekt")), with("stoi")), [""; 0]);
    assert_eq!(judged(Some(with("projekt")), with("usunieta")), ["PRZEJSCIE stan"]);
    assert_eq!(judged(Some(with("stoi")), with("usunieta")), [""; 0]);
    assert_eq!(judged(Some(with("stoi")), bench(json!({"stan": "usunieta"}))), ["WYMAGANY powodUsuniecia"]);
    assert_eq!(judged(Some(with("stoi")), with("projekt")), ["PRZEJSCIE stan"]);
}

#[test]
fn only_the_steps_that_say_so_need_another_person() {
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let register = catalogue.register_of(class);
    let with = |s: &str| read(class, bench(json!({"stan": s}))).unwrap();
    assert!(!needs_approval(register, class, None, &with("projekt")));
    assert!(!needs_approval(register, class, Some(&with("projekt")), &with("stoi")));
    assert!(needs_approval(register, class, Some(&with("stoi")), &with("usunieta")));
    assert!(!needs_approval(register, class, Some(&with("usunieta")), &with("usunieta")));
}

#[test]
fn geometry_is_judged_by_kind_wholeness_and_country() {
    let at = |x: f64, y: f64| json!({"geometria": {"type": "Point", "coordinates": [x, y]}});
    assert_eq!(judged(None, bench(at(470_000.0, 1_000_000.0))), ["GEOM-POLSKA geometria"]);
    assert_eq!(judged(None, bench(at(130_000.0, 500_000.0))), ["GEOM-OSIE geometria"]);
    let line = json!({"geometria": {"type": "LineString", "coordinates": [[470_000, 570_000], [470_001, 570_000]]}});
    assert_eq!(judged(None, bench(line)), ["GEOM-RODZAJ geometria", "~LAW-05 dlugosc"]);
    let bow = [[470_000, 570_000], [470_010, 570_010], [470_010, 570_000], [470_000, 570_010], [470_000, 570_000]];
    let bow = bench(json!({"teren": {"type": "Polygon", "coordinates": [bow]}}));
    assert_eq!(judged(None, bow.clone()), ["GEOM-BLAD teren"]);
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let found = judge(class, None, &read(class, bow).unwrap(), today());
    assert_eq!(found[0].place.map(|p| (p.srid, p.at)), Some((2180, [470_005.0, 570_005.0])));
    assert_eq!(found[0].object.as_deref(), Some("PL.TEST_1"));
}

#[test]
fn a_geometry_that_was_wrong_before_does_not_refuse_another_change() {
    let (x, y) = (470_000, 570_000);
    let bow = json!({"type": "Polygon", "coordinates": [[[x, y], [x + 10, y + 10], [x + 10, y], [x, y + 10], [x, y]]]});
    let old = bench(json!({"teren": bow}));
    let mut new = old.clone();
    new["dlugosc"] = json!(2.0);
    assert_eq!(judged(Some(old), new), ["~GEOM-BLAD teren"]);
}

#[test]
fn personal_data_are_not_repeated_in_what_is_told() {
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let entry = read(class, bench(json!({"fundator": "44051401358"}))).unwrap();
    let told = serde_json::to_string(&judge(class, None, &entry, today())).unwrap();
    assert!(told.contains("SUMA-KONTROLNA") && !told.contains("44051401358"), "{told}");
}
