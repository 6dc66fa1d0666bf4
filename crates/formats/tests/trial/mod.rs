//! A register with every kind of attribute, and entries of it with every kind of value.

#![allow(dead_code, reason = "each test file uses its part")]

use registers::geometry::{Coord, Curve, Geometry, Segment, Shape, Surface};
use registers::{Catalogue, Class, Entry, Identity, Life, Stored, Value, ewkb};

const REGISTER: &str = r#"
id = "proba"
label = { pl = "Próba", en = "Trial" }
legal = "Dz.U. 2021 poz. 1374"
keeper = "powiat"
xml = { prefix = "p", namespace = "proba:1.0", identifier = "P_Id" }

[[codes]]
id = "P_Stan"
label = { pl = "Stan", en = "State" }
values = [{ code = "i", pl = "istniejący", en = "existing" }]

[[groups]]
id = "cechy"
attributes = [
  { name = "stan", type = "code", codes = "P_Stan", required = true, label = { pl = "stan", en = "state" } },
  { name = "nazwa", type = "text", label = { pl = "nazwa & <nazwa>", en = "name" } },
  { name = "srednica", type = "integer", label = { pl = "średnica", en = "diameter" } },
  { name = "rzedna", type = "real", label = { pl = "rzędna", en = "level" } },
  { name = "czynna", type = "boolean", label = { pl = "czynna", en = "in use" } },
  { name = "dataPomiaru", type = "date", label = { pl = "data", en = "date" } },
  { name = "wpisano", type = "datetime", label = { pl = "wpisano", en = "entered" } },
  { name = "uwagi", type = "text", many = true, label = { pl = "uwagi", en = "remarks" } },
  { name = "wlasciciel", type = "text", visibility = "personal", label = { pl = "właściciel", en = "owner" } },
  { name = "opis", type = "struct", element = "P_Opis", fields = [
      { name = "tekst", type = "text", label = { pl = "t", en = "t" } },
      { name = "pesel", type = "text", visibility = "personal", label = { pl = "p", en = "p" } },
    ], label = { pl = "opis", en = "description" } },
]

[[classes]]
name = "P_Studnia"
id = "p_studnia"
label = { pl = "Studnie", en = "Wells" }
include = ["cechy"]
attributes = [
  { name = "geometria", type = "geometry", kinds = ["point"], label = { pl = "g", en = "g" } },
]

[[classes]]
name = "P_Rura"
id = "p_rura"
label = { pl = "Rury", en = "Pipes" }
include = ["cechy"]
attributes = [
  { name = "geometria", type = "geometry", kinds = ["line"], label = { pl = "g", en = "g" } },
]

[[classes]]
name = "P_Plac"
id = "p_plac"
label = { pl = "Place", en = "Squares" }
include = ["cechy"]
attributes = [
  { name = "geometria", type = "geometry", kinds = ["surface", "multisurface"], label = { pl = "g", en = "g" } },
  { name = "wejscia", type = "geometry", kinds = ["point"], many = true, label = { pl = "w", en = "e" } },
]

[[classes]]
name = "P_Rozne"
id = "p_rozne"
label = { pl = "Różne", en = "Various" }
include = ["cechy"]
attributes = [
  { name = "geometria", type = "geometry", kinds = ["point", "line", "surface"], label = { pl = "g", en = "g" } },
]

[[classes]]
name = "P_Osoba"
id = "p_osoba"
label = { pl = "Bez miejsca", en = "Without a place" }
include = ["cechy"]
"#;

pub fn catalogue() -> Catalogue {
    Catalogue::load([("proba.toml", REGISTER)]).expect("the trial register loads")
}

pub fn c(x: f64, y: f64) -> Coord {
    Coord { x, y, z: 0.0 }
}

pub fn place(srid: u32, shape: Shape) -> Value {
    Value::Geometry(ewkb::encode(&Geometry { srid, has_z: false, shape }))
}

/// Some place in PL-1992, in the middle of Poland.
pub const E: f64 = 530_976.79;
pub const N: f64 = 205_249.1;

pub fn line() -> Curve {
    Curve::straight(vec![c(E, N), c(E + 10.0, N + 20.5)])
}

pub fn square(side: f64) -> Surface {
    let corners = vec![c(E, N), c(E + side, N), c(E + side, N + side), c(E, N + side), c(E, N)];
    Surface { rings: vec![Curve::straight(corners)] }
}

/// A half disc whose bow is two arcs.
pub fn bowed() -> Surface {
    Surface {
        rings: vec![Curve {
            segments: vec![
                Segment { arc: false, points: vec![c(E + 10.0, N), c(E - 10.0, N)] },
                Segment {
                    arc: true,
                    points: vec![
                        c(E - 10.0, N),
                        c(E - 8.0, N + 6.0),
                        c(E, N + 10.0),
                        c(E + 8.0, N + 6.0),
                        c(E + 10.0, N),
                    ],
                },
            ],
        }],
    }
}

/// An entry with a value for everything; the geometry may be missing.
pub fn stored(class: &Class, local: &str, geometry: Option<Value>) -> Stored {
    let values = class
        .attributes
        .iter()
        .map(|a| match a.name.as_str() {
            "geometria" => geometry.clone().unwrap_or(Value::Null),
            "wejscia" => place(2180, Shape::MultiPoint(vec![c(E, N), c(E + 1.0, N)])),
            "stan" => Value::Text("i".into()),
            "nazwa" => Value::Text("<Zażółć> & „gęślą”; jaźń\u{1}".into()),
            "srednica" => Value::Integer(9_007_199_254_740_993),
            "rzedna" => Value::Real(112.25),
            "czynna" => Value::Boolean(true),
            "dataPomiaru" => Value::Date(19_387),
            "wpisano" => Value::DateTime(1_675_077_642_000_000),
            "uwagi" => Value::Texts(vec!["pierwsza".into(), "dru\nga".into()]),
            "wlasciciel" => Value::Text("Jan Kowalski".into()),
            "opis" => Value::Json(serde_json::json!([
                { "tekst": "a<b", "pesel": "44051401458" },
                { "tekst": "drugi", "pesel": "44051401458" },
            ])),
            other => panic!("no value for {other}"),
        })
        .collect();
    let life = Life { object_from: Some(0), version_from: Some(1_675_077_642_000_000), ..Life::default() };
    Stored { number: 17, entry: Entry { life, values, ..bare(class, local).entry } }
}

/// An entry that has nothing but its identity.
pub fn bare(class: &Class, local: &str) -> Stored {
    let identity = Identity { namespace: "PL.PZGiK.1".into(), local: local.into(), version: None };
    let values = vec![Value::Null; class.attributes.len()];
    let entry = Entry { class: class.ix, identity, life: Life::default(), values, rest: None, line: 0 };
    Stored { number: 17, entry }
}
