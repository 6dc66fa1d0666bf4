//! Every layer of every look, over entries with and without attributes: the print understands all that the styles say.

use super::expression::Scope;
use super::look::Look;
use super::request::zoom;
use crate::encode::Property;
use crate::style;
use serde_json::Value;

/// Properties that are names, numbers of a place or colours by themselves, and none that is computed.
const WRITTEN: [&str; 2] = ["text-font", "text-variable-anchor"];

#[test]
fn every_expression_of_every_look_is_understood() {
    let catalogue = registers::bundled::catalogue().unwrap();
    let entry = [
        ("klasa".to_owned(), Property::Text("ges_przewod_wodociagowy".into())),
        ("srednica".to_owned(), Property::Integer(1200)),
        ("rzedna".to_owned(), Property::Real(101.25)),
        ("etykieta".to_owned(), Property::Text("wo1200".into())),
        ("status".to_owned(), Property::Text("p".into())),
    ];
    let mut tried = 0;
    for variant in style::variants() {
        let style = style::style(variant, "", &catalogue).unwrap();
        for layer in style["layers"].as_array().unwrap() {
            let parts = ["layout", "paint"].iter().filter_map(|p| layer[*p].as_object()).flatten();
            let all: Vec<&Value> = parts
                .filter(|(name, _)| !WRITTEN.contains(&name.as_str()))
                .map(|(_, v)| v)
                .chain(layer.get("filter"))
                .collect();
            for zoom in [12.0, 16.5, 18.47, 20.0] {
                for shape in ["Point", "LineString", "Polygon"] {
                    for properties in [&entry[..], &[]] {
                        let scope = Scope { zoom, shape, properties, symbol: &|_| true };
                        for expression in &all {
                            let value = scope.of(expression);
                            assert!(value.is_ok(), "{}: {expression}: {value:?}", layer["id"]);
                            every_part(&scope, expression, &layer["id"]);
                            tried += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(tried > 10_000, "{tried}");
}

/// Branches that this entry does not reach have to be understood as well.
fn every_part(scope: &Scope<'_>, expression: &Value, layer: &Value) {
    let Some(parts) = expression.as_array() else { return };
    let Some(operator) = parts.first().and_then(Value::as_str) else { return };
    if operator == "literal" {
        return;
    }
    for (i, part) in parts.iter().enumerate().skip(1) {
        // Labels of `match` and the way of `interpolate` are no expressions.
        let label = operator == "match" && i > 1 && i % 2 == 0 && i + 1 < parts.len();
        if label || operator == "interpolate" && i == 1 {
            continue;
        }
        let value = scope.of(part);
        assert!(value.is_ok(), "{layer}: {part}: {value:?}");
        every_part(scope, part, layer);
    }
}

#[test]
fn a_layer_is_printed_at_the_scales_of_its_zooms() {
    let catalogue = registers::bundled::catalogue().unwrap();
    let style = style::style("legal", "", &catalogue).unwrap();
    let water = |scale| Look::new(&style, zoom(scale, 53.0), &|g| g == "woda");
    let (near, none) = water(500);
    assert!(near.layers.iter().any(|l| l.id == "woda-litery") && none.is_empty());
    let (far, none) = water(10_000);
    assert!(far.layers.is_empty());
    assert_eq!(none, ["Sieć wodociągowa"]);
}
