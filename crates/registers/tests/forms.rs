//! A class tells, as JSON Schema, everything that a form needs, and nothing that its reader may not see.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use registers::catalogue::Catalogue;
use registers::declaration::Visibility;
use registers::form::schema;
use serde_json::{Value as J, json};

fn catalogue() -> Catalogue {
    registers::bundled::catalogue()
        .unwrap()
        .with(toml::from_str(include_str!("data/lawki.toml")).unwrap(), "040101")
        .unwrap()
}

fn bench(highest: Visibility) -> J {
    schema(catalogue().by_id("lawki_lawka").unwrap(), highest)
}

#[test]
fn every_kind_of_attribute_becomes_a_field() {
    let form = bench(Visibility::Personal);
    let field = |name: &str| &form["properties"][name];
    assert_eq!((&form["title"], &form["description"]), (&json!("Ławki"), &json!("Ławka w miejscu publicznym.")));
    assert_eq!(form["required"], json!(["geometria", "numer", "rodzaj", "stan"]));
    assert_eq!(field("geometria")["x-geometry"], json!(["point"]));
    assert_eq!(field("geometria")["x-main"], true);
    assert_eq!(field("numer")["pattern"], r"^[PU]-\d+$");
    assert_eq!(field("numer")["examples"], json!(["P-12"]));
    assert_eq!(field("rodzaj")["enum"], json!(["P", "U"]));
    assert_eq!(field("rodzaj")["x-enum-labels"]["P"], json!({"pl": "parkowa", "en": "park"}));
    assert_eq!(field("material")["type"], "array");
    assert_eq!(field("material")["items"]["x-enum-valid"]["azbest"]["to"], "1997-12-31");
    let length = field("dlugosc");
    assert_eq!(
        (&length["minimum"], &length["maximum"], &length["multipleOf"]),
        (&json!(0.5), &json!(5.0), &json!(0.1))
    );
    assert_eq!(length["x-unit"], "m");
    assert_eq!(field("przegladana")["format"], "date-time");
    assert_eq!(field("obwod")["readOnly"], true);
    assert_eq!(field("fundator")["x-checksum"], "pesel");
    assert_eq!(field("powodUsuniecia")["x-legal"], "art. 7");
    assert_eq!(field("remonty")["items"]["required"], json!(["data"]));
    assert_eq!(field("remonty")["items"]["properties"]["koszt"]["x-order"], 1);
    assert_eq!(form["x-workflow"]["steps"][1], json!({"from": "stoi", "to": ["usunieta"], "approval": true}));
}

#[test]
fn what_is_required_on_a_condition_is_an_if_and_a_then() {
    let form = bench(Visibility::Public);
    assert_eq!(
        form["allOf"],
        json!([{
            "if": {"properties": {"stan": {"enum": ["usunieta"]}}, "required": ["stan"]},
            "then": {"required": ["powodUsuniecia"]},
        }])
    );
    assert_eq!(form["properties"]["powodUsuniecia"]["x-required-when"], json!({"stan": ["usunieta"]}));
}

#[test]
fn a_reader_sees_fields_up_to_the_visibility_of_his_right() {
    let names = |v: Visibility| {
        let form = bench(v);
        let has = |n: &str| form["properties"].get(n).is_some();
        (has("numer"), has("przegladana"), has("fundator"))
    };
    assert_eq!(names(Visibility::Public), (true, false, false));
    assert_eq!(names(Visibility::Internal), (true, true, false));
    assert_eq!(names(Visibility::Personal), (true, true, true));
}

#[test]
fn every_bundled_class_has_a_form_and_long_lists_are_only_named() {
    let catalogue = catalogue();
    for class in &catalogue.classes {
        let form = schema(class, Visibility::Personal);
        assert_eq!(form["properties"].as_object().unwrap().len(), class.attributes.len(), "{}", class.id);
        for (name, field) in form["properties"].as_object().unwrap() {
            let of = if field["type"] == "array" { &field["items"] } else { field };
            let codes = of.get("x-codes").is_some();
            assert!(!(codes && of.get("enum").is_some()), "{}.{name}", class.id);
        }
    }
}
