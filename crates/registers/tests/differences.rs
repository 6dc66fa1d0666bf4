//! Two versions are set against each other, and two people's changes of one version are told apart.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use registers::catalogue::{Catalogue, Class};
use registers::difference::{GeometryChange, Whose, between, merged, three_way};
use registers::{Value, reading};
use serde_json::{Value as J, json};

fn catalogue() -> Catalogue {
    registers::bundled::catalogue()
        .unwrap()
        .with(toml::from_str(include_str!("data/lawki.toml")).unwrap(), "040101")
        .unwrap()
}

fn values(class: &Class, properties: J) -> Vec<Value> {
    let mut values = vec![Value::Null; class.attributes.len()];
    let reading = reading::read(class, properties.as_object().unwrap(), 2180);
    assert_eq!(reading.violations, []);
    for (i, v) in reading.values {
        values[i] = v;
    }
    values
}

fn ground(corner: f64) -> J {
    let (x, y) = (470_000.0, 570_000.0);
    json!({"type": "Polygon", "coordinates": [[[x, y], [x + 10.0, y], [x + 10.0 + corner, y + 10.0], [x, y]]]})
}

#[test]
fn only_what_differs_is_told() {
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let old = values(class, json!({"numer": "P-1", "dlugosc": 1.5, "miejsca": 3, "teren": ground(0.0)}));
    let new = values(class, json!({"numer": "P-1", "dlugosc": 1.6, "stan": "stoi", "teren": ground(0.5)}));
    let told = between(class, &old, &new);
    let plain: Vec<_> = told.iter().map(|d| (d.attribute.as_str(), d.before.clone(), d.after.clone())).collect();
    assert_eq!(
        plain,
        [
            ("stan", J::Null, json!("stoi")),
            ("dlugosc", json!(1.5), json!(1.6)),
            ("miejsca", json!(3), J::Null),
            ("teren", J::Null, J::Null),
        ]
    );
    assert_eq!(told[3].geometry, Some(GeometryChange { moved: 1, added: 0, removed: 0, greatest: Some(0.5) }));
    assert_eq!(between(class, &old, &old), []);
}

#[test]
fn a_geometry_that_comes_or_gains_corners_is_counted() {
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let (x, y) = (470_000.0, 570_000.0);
    let finer = json!({"type": "Polygon", "coordinates": [[[x, y], [x + 5.0, y], [x + 10.0, y], [x + 10.0, y + 10.0], [x, y]]]});
    let change = |a: J, b: J| between(class, &values(class, a), &values(class, b))[0].geometry.unwrap();
    let counted = |g: GeometryChange| (g.moved, g.added, g.removed, g.greatest);
    assert_eq!(counted(change(json!({}), json!({"teren": ground(0.0)}))), (0, 4, 0, None));
    assert_eq!(counted(change(json!({"teren": ground(0.0)}), json!({"teren": finer}))), (0, 1, 0, Some(5.0)));
}

#[test]
fn whose_change_it_is_is_told_for_every_attribute() {
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let old = values(class, json!({"numer": "P-1", "dlugosc": 1.5, "miejsca": 3, "stan": "projekt"}));
    let mine = values(class, json!({"numer": "P-2", "dlugosc": 1.5, "miejsca": 4, "stan": "stoi"}));
    let theirs = values(class, json!({"numer": "P-3", "dlugosc": 1.6, "miejsca": 3, "stan": "stoi"}));
    let all = three_way(class, &mine, &theirs, &old);
    let of = |name: &str| all.iter().find(|c| c.attribute == name).unwrap();
    assert_eq!(all.len(), class.attributes.len());
    assert_eq!(of("numer").whose, Whose::Conflict);
    assert_eq!((&of("numer").mine, &of("numer").theirs), (&json!("P-2"), &json!("P-3")));
    assert_eq!(of("dlugosc").whose, Whose::Theirs);
    assert_eq!(of("miejsca").whose, Whose::Mine);
    assert_eq!(of("stan").whose, Whose::Both);
    assert_eq!(of("rodzaj").whose, Whose::Unchanged);
    assert_eq!(serde_json::to_value(of("numer")).unwrap()["whose"], "conflict");
    assert_eq!(merged(class, &mine, &theirs, &old), None);
}

#[test]
fn changes_of_different_attributes_go_together() {
    let catalogue = catalogue();
    let class = catalogue.by_id("lawki_lawka").unwrap();
    let old = values(class, json!({"numer": "P-1", "dlugosc": 1.5, "miejsca": 3}));
    let mine = values(class, json!({"numer": "P-2", "dlugosc": 1.5}));
    let theirs = values(class, json!({"numer": "P-1", "dlugosc": 1.6, "miejsca": 3}));
    let both = values(class, json!({"numer": "P-2", "dlugosc": 1.6}));
    assert_eq!(merged(class, &mine, &theirs, &old), Some(both));
}
