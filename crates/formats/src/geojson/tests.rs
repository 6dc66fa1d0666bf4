//! Golden features, and what rounding may and may not do.

use super::*;
use registers::crs::CRS84;
use registers::geometry::{Segment, Shape};
use registers::{Catalogue, ClassIx, Entry, Identity, Life};

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

[[classes]]
name = "P_Rura"
id = "p_rura"
label = { pl = "Rury", en = "Pipes" }
attributes = [
  { name = "geometria", type = "geometry", kinds = ["line", "surface"], label = { pl = "g", en = "g" } },
  { name = "stan", type = "code", codes = "P_Stan", label = { pl = "stan", en = "state" } },
  { name = "srednica", type = "integer", label = { pl = "średnica", en = "diameter" } },
  { name = "rzedna", type = "real", label = { pl = "rzędna", en = "level" } },
  { name = "czynna", type = "boolean", label = { pl = "czynna", en = "in use" } },
  { name = "dataPomiaru", type = "date", label = { pl = "data", en = "date" } },
  { name = "uwagi", type = "text", many = true, label = { pl = "uwagi", en = "remarks" } },
  { name = "wlasciciel", type = "text", visibility = "personal", label = { pl = "właściciel", en = "owner" } },
  { name = "opis", type = "struct", fields = [
      { name = "tekst", type = "text", label = { pl = "t", en = "t" } },
      { name = "pesel", type = "text", visibility = "personal", label = { pl = "p", en = "p" } },
    ], label = { pl = "opis", en = "description" } },
]
"#;

fn catalogue() -> Catalogue {
    Catalogue::load([("proba.toml", REGISTER)]).expect("the trial register loads")
}

fn c(x: f64, y: f64) -> Coord {
    Coord { x, y, z: 7.5 }
}

fn stored(srid: u32, has_z: bool, shape: Shape) -> Stored {
    Stored {
        number: 17,
        entry: Entry {
            class: ClassIx(0),
            identity: Identity { namespace: "PL.PZGiK.1".into(), local: "A/\"1\"".into(), version: None },
            life: Life {
                object_from: Some(0),
                version_from: Some(1_675_077_642_000_000),
                version_to: None,
                object_to: None,
            },
            values: vec![
                Value::Geometry(ewkb::encode(&Geometry { srid, has_z, shape })),
                Value::Text("i".into()),
                Value::Integer(110),
                Value::Real(112.0),
                Value::Boolean(true),
                Value::Date(19_387),
                Value::Texts(vec!["pierwsza".into(), "dru\nga".into()]),
                Value::Text("Jan Kowalski".into()),
                Value::Json(serde_json::json!([{ "tekst": "t", "pesel": "44051401458" }])),
            ],
            rest: None,
            line: 0,
        },
    }
}

fn written(crs: &'static Crs, storage: &'static Crs, stored: &Stored) -> String {
    let catalogue = catalogue();
    let mut out = Vec::new();
    FeatureWriter::new(&catalogue.classes[0], crs, storage).write(&mut out, stored).expect("the feature is written");
    String::from_utf8(out).expect("JSON is UTF-8")
}

fn system(code: u32) -> &'static Crs {
    Crs::epsg(code).expect("a system of the house")
}

fn line(points: Vec<Coord>) -> Shape {
    Shape::Line(Curve::straight(points))
}

#[test]
fn a_feature_in_the_surveyors_system_is_exact_and_northing_first() {
    let s = stored(2177, true, line(vec![c(6_543_000.12, 6_027_000.3), c(6_543_001.0, 6_027_000.123_456_7)]));
    assert_eq!(
        written(system(2177), system(2177), &s),
        concat!(
            r#"{"type":"Feature","id":"PL.PZGiK.1_A/\"1\"","geometry":{"type":"LineString","coordinates":"#,
            "[[6027000.3,6543000.12,7.5],[6027000.1234567,6543001,7.5]]}",
            r#","properties":{"stan":"i","srednica":110,"rzedna":112.0,"czynna":true,"dataPomiaru":"2023-01-30","#,
            r#""uwagi":["pierwsza","dru\nga"],"opis":[{"tekst":"t"}],"#,
            r#""lokalnyId":"A/\"1\"","przestrzenNazw":"PL.PZGiK.1","wersjaId":null,"#,
            r#""startObiekt":"1970-01-01T00:00:00Z","startWersjaObiekt":"2023-01-30T11:20:42Z","#,
            r#""koniecWersjaObiekt":null,"koniecObiekt":null}}"#
        )
    );
}

#[test]
fn the_result_is_json_and_holds_nothing_personal() {
    let s = stored(4326, false, line(vec![c(18.123_456_789_123, 54.5), c(-0.000_000_000_1, 54.0)]));
    let text = written(CRS84, system(2177), &s);
    let json: serde_json::Value = serde_json::from_str(&text).expect("valid JSON");
    assert_eq!(json["geometry"]["coordinates"].to_string(), "[[18.123456789,54.5],[0,54]]");
    assert!(!text.contains("Kowalski") && !text.contains("44051401458"));
}

#[test]
fn outer_rings_run_counterclockwise_in_crs84_only() {
    let ring = |pts: &[(f64, f64)]| Curve::straight(pts.iter().map(|(x, y)| c(*x, *y)).collect());
    let clockwise = [(0.0, 0.0), (0.0, 4.0), (4.0, 4.0), (4.0, 0.0), (0.0, 0.0)];
    let hole = [(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 2.0), (1.0, 1.0)];
    let s = stored(4326, false, Shape::MultiSurface(vec![Surface { rings: vec![ring(&clockwise), ring(&hole)] }]));
    let turned = "[[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]]";
    assert!(written(CRS84, system(2177), &s).contains(turned));
    let as_delivered = "[[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]]";
    let exact = written(system(4326), system(4326), &s);
    assert!(exact.contains(as_delivered), "latitude first, the order of vertices untouched: {exact}");
}

#[test]
fn an_arc_is_an_error_that_names_its_object() {
    let arc = Curve { segments: vec![Segment { arc: true, points: vec![c(0.0, 0.0), c(1.0, 1.0), c(2.0, 0.0)] }] };
    let catalogue = catalogue();
    let writer = FeatureWriter::new(&catalogue.classes[0], system(2177), system(2177));
    let error = writer.write(&mut Vec::new(), &stored(2177, false, Shape::Line(arc))).expect_err("an arc");
    assert!(error.to_string().contains("p_rura") && error.to_string().contains("A/"));
    let error =
        writer.write(&mut Vec::new(), &stored(2177, false, Shape::Point(c(f64::INFINITY, 0.0)))).expect_err("inf");
    assert_eq!(error.fault, Fault::NotFinite);
}

#[test]
fn an_entry_without_a_place_has_a_null_geometry() {
    let mut s = stored(2177, false, Shape::Point(c(f64::NAN, f64::NAN)));
    assert!(written(CRS84, system(2177), &s).contains(r#""geometry":null,"#));
    s.entry.values[0] = Value::Null;
    assert!(written(CRS84, system(2177), &s).contains(r#""geometry":null,"#));
}

#[test]
fn rounding_agrees_with_formatting() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    for _ in 0..20_000 {
        // An xorshift is random enough to try values of every size.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        #[expect(clippy::cast_precision_loss, reason = "any value will do")]
        let v = (state >> 11) as f64 / 1e9 - 4_500_000.0;
        for decimals in [4, 9] {
            let mut out = Vec::new();
            rounded(&mut out, v, decimals);
            let text = String::from_utf8(out).expect("digits");
            let read: f64 = text.parse().expect("a number");
            let half = 0.5 / 10_f64.powi(i32::try_from(decimals).expect("small"));
            assert!((read - v).abs() <= half * 1.01 + v.abs() * f64::EPSILON, "{v} {text}");
            assert!(!text.ends_with('0') || !text.contains('.'), "{text}");
        }
    }
    let mut out = Vec::new();
    for v in [0.0, -0.0, 0.05, -12.000_04, 1e300, 6_543_000.123_45] {
        rounded(&mut out, v, 4);
        out.push(b' ');
    }
    assert_eq!(String::from_utf8(out).expect("digits"), "0 0 0.05 -12 1e300 6543000.1235 ");
}
