//! What CQL2 reads: the standard's forms, the same question in both encodings, and what is refused before it costs
//! anything.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use registers::cql2::{Language, read};
use registers::crs::{CRS84, Crs};
use registers::filter::{Comparison, Expr, Refusal, What};

fn text(question: &str) -> Result<Expr, Refusal> {
    read(question, Language::Text, CRS84)
}

fn json(question: &str) -> Result<Expr, Refusal> {
    read(question, Language::Json, CRS84)
}

/// Each question of the forms that the standard shows, in both encodings.
const PAIRS: &[(&str, &str)] = &[
    ("city='Toronto'", r#"{"op":"=","args":[{"property":"city"},"Toronto"]}"#),
    ("avg(windSpeed) < 4", r#"{"op":"<","args":[{"op":"avg","args":[{"property":"windSpeed"}]},4]}"#),
    ("balance-150.0 > 0", r#"{"op":">","args":[{"op":"-","args":[{"property":"balance"},150.0]},0]}"#),
    ("updated >= DATE('1970-01-01')", r#"{"op":">=","args":[{"property":"updated"},{"date":"1970-01-01"}]}"#),
    ("geometry IS NOT NULL", r#"{"op":"not","args":[{"op":"isNull","args":[{"property":"geometry"}]}]}"#),
    ("name LIKE 'foo\\%%'", r#"{"op":"like","args":[{"property":"name"},"foo\\%%"]}"#),
    ("name NOT LIKE 'x%'", r#"{"op":"not","args":[{"op":"like","args":[{"property":"name"},"x%"]}]}"#),
    ("depth BETWEEN 100.0 and 150.0", r#"{"op":"between","args":[{"property":"depth"},100.0,150.0]}"#),
    (
        "cityName IN ('Toronto','Frankfurt','Tokyo','New York')",
        r#"{"op":"in","args":[{"property":"cityName"},["Toronto","Frankfurt","Tokyo","New York"]]}"#,
    ),
    (
        "id NOT IN (1, 9007199254740993, -2)",
        r#"{"op":"not","args":[{"op":"in","args":[{"property":"id"},[1,9007199254740993,-2]]}]}"#,
    ),
    (
        "eo:cloud_cover BETWEEN 0.1 AND 0.2 AND eo:instrument='landsat'",
        r#"{"op":"and","args":[{"op":"between","args":[{"property":"eo:cloud_cover"},0.1,0.2]},{"op":"=","args":[{"property":"eo:instrument"},"landsat"]}]}"#,
    ),
    (
        "a=1 AND b=2 OR NOT c=3 AND d=4",
        r#"{"op":"or","args":[{"op":"and","args":[{"op":"=","args":[{"property":"a"},1]},{"op":"=","args":[{"property":"b"},2]}]},{"op":"and","args":[{"op":"not","args":[{"op":"=","args":[{"property":"c"},3]}]},{"op":"=","args":[{"property":"d"},4]}]}]}"#,
    ),
    (
        "(a=1 or b=2) and c=3",
        r#"{"op":"and","args":[{"op":"or","args":[{"op":"=","args":[{"property":"a"},1]},{"op":"=","args":[{"property":"b"},2]}]},{"op":"=","args":[{"property":"c"},3]}]}"#,
    ),
    ("swimming_pool = true", r#"{"op":"=","args":[{"property":"swimming_pool"},true]}"#),
    (
        "CASEI(road_class) IN (CASEI('Οδος'),CASEI('Straße'))",
        r#"{"op":"in","args":[{"op":"casei","args":[{"property":"road_class"}]},[{"op":"casei","args":["Οδος"]},{"op":"casei","args":["Straße"]}]]}"#,
    ),
    (
        "ACCENTI(etat_vol) = ACCENTI('débárquér')",
        r#"{"op":"=","args":[{"op":"accenti","args":[{"property":"etat_vol"}]},{"op":"accenti","args":["débárquér"]}]}"#,
    ),
    (
        "vehicle_height > (bridge_clearance-1)",
        r#"{"op":">","args":[{"property":"vehicle_height"},{"op":"-","args":[{"property":"bridge_clearance"},1]}]}"#,
    ),
    (
        "a = 1 + 2 * -x ^ 2",
        r#"{"op":"=","args":[{"property":"a"},{"op":"+","args":[1,{"op":"*","args":[2,{"op":"^","args":[{"op":"*","args":[-1,{"property":"x"}]},2]}]}]}]}"#,
    ),
    (
        "a = 7 DIV 2 % 3 / 4",
        r#"{"op":"=","args":[{"property":"a"},{"op":"/","args":[{"op":"%","args":[{"op":"div","args":[7,2]},3]},4]}]}"#,
    ),
    (
        "S_INTERSECTS(geometry,POINT(36.319836 32.288087))",
        r#"{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[36.319836,32.288087]}]}"#,
    ),
    (
        "s_intersects(geom, BBOX(-118,33.8,-117.9,34))",
        r#"{"op":"s_intersects","args":[{"property":"geom"},{"bbox":[-118,33.8,-117.9,34]}]}"#,
    ),
    (
        "S_CROSSES(road,LINESTRING(43.7286 -79.2986, 43.7311 -79.2996))",
        r#"{"op":"s_crosses","args":[{"property":"road"},{"type":"LineString","coordinates":[[43.7286,-79.2986],[43.7311,-79.2996]]}]}"#,
    ),
    (
        "S_WITHIN(a,MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((2 2,3 2,3 3,2 2))))",
        r#"{"op":"s_within","args":[{"property":"a"},{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[2,2],[3,2],[3,3],[2,2]]]]}]}"#,
    ),
    (
        "S_DISJOINT(a,GEOMETRYCOLLECTION(POINT(1 2),MULTIPOINT((0 0),(1 1)),MULTILINESTRING((0 0,1 1),(2 2,3 3))))",
        r#"{"op":"s_disjoint","args":[{"property":"a"},{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"MultiPoint","coordinates":[[0,0],[1,1]]},{"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[2,2],[3,3]]]}]}]}"#,
    ),
    ("T_AFTER(built,DATE('2012-02-10'))", r#"{"op":"t_after","args":[{"property":"built"},{"date":"2012-02-10"}]}"#),
    (
        "T_INTERSECTS(event_time, INTERVAL('1969-07-16T05:32:00Z', '..'))",
        r#"{"op":"t_intersects","args":[{"property":"event_time"},{"interval":["1969-07-16T05:32:00Z",".."]}]}"#,
    ),
    (
        "T_DURING(INTERVAL(starts_at,ends_at), INTERVAL('2005-01-10','2010-02-10'))",
        r#"{"op":"t_during","args":[{"interval":[{"property":"starts_at"},{"property":"ends_at"}]},{"interval":["2005-01-10","2010-02-10"]}]}"#,
    ),
    (
        "T_EQUALS(t, TIMESTAMP('2012-08-10T05:30:00Z'))",
        r#"{"op":"t_equals","args":[{"property":"t"},{"timestamp":"2012-08-10T05:30:00Z"}]}"#,
    ),
    (
        "A_CONTAINS(layer:ids, ('layers-ca','layers-us'))",
        r#"{"op":"a_contains","args":[{"property":"layer:ids"},["layers-ca","layers-us"]]}"#,
    ),
    ("A_EQUALS(('a'), tags)", r#"{"op":"a_equals","args":[["a"],{"property":"tags"}]}"#),
    ("A_OVERLAPS(tags, ())", r#"{"op":"a_overlaps","args":[{"property":"tags"},[]]}"#),
    ("foo(1, 'a', b) = TRUE", r#"{"op":"=","args":[{"op":"foo","args":[1,"a",{"property":"b"}]},true]}"#),
    ("now() = x", r#"{"op":"=","args":[{"op":"now","args":[]},{"property":"x"}]}"#),
    ("\"żółta łąka\" = 'O''Reilly'", r#"{"op":"=","args":[{"property":"żółta łąka"},"O'Reilly"]}"#),
];

#[test]
fn both_encodings_mean_the_same() {
    for (t, j) in PAIRS {
        let (from_text, from_json) =
            (text(t).unwrap_or_else(|e| panic!("{t}: {e}")), json(j).unwrap_or_else(|e| panic!("{j}: {e}")));
        assert_eq!(from_text, from_json, "{t}");
    }
}

#[test]
fn further_forms_of_text_are_read() {
    for question in [
        "name = 'it\\'s'",
        "NOT (NOT (a = 1))",
        "((a)) = ((1))",
        "(a = 1) = TRUE",
        "S_INTERSECTS(geom, POLYGON Z((0 0 1,1 0 1,1 1 1,0 0 1)))",
        "S_INTERSECTS(geom, POINT Z(1 2 3))",
        "S_INTERSECTS(geom, MULTIPOINT(0 0, 1 1))",
        "S_INTERSECTS(geom, ENVELOPE(1,2,3,4))",
        "S_DWITHIN(geom, POINT(18 54), 100)",
        "CASEI(name) LIKE casei('LIP%')",
        "CASEI(ACCENTI(name)) LIKE CASEI(ACCENTI('łó%'))",
        "+1 = .5e3",
        "point = 1 and date = 2",
        "TRUE",
    ] {
        text(question).unwrap_or_else(|e| panic!("{question}: {e}"));
    }
}

#[test]
fn whole_numbers_stay_whole() {
    for n in [9_007_199_254_740_993_i64, i64::MAX, i64::MIN] {
        for e in [text(&format!("a = {n}")), json(&format!(r#"{{"op":"=","args":[{{"property":"a"}},{n}]}}"#))] {
            let What::Compare(Comparison::Equal, _, right) = e.unwrap().what else { panic!() };
            assert_eq!(right.what, What::Integer(n));
        }
    }
}

#[test]
fn axes_are_those_of_the_system() {
    let crs = Crs::epsg(2180).unwrap();
    let t = read("S_INTERSECTS(g, POINT(700000 450000))", Language::Text, crs).unwrap();
    let j = r#"{"op":"s_intersects","args":[{"property":"g"},{"type":"Point","coordinates":[700000,450000]}]}"#;
    assert_eq!(t, read(j, Language::Json, crs).unwrap());
    let What::Spatial(_, _, place) = t.what else { panic!() };
    let What::Place(place) = place.what else { panic!() };
    assert_eq!(place.bounds(), [450_000.0, 700_000.0, 450_000.0, 700_000.0]);
}

#[test]
fn what_is_wrong_is_pointed_at() {
    for (question, at) in [
        ("nazwa = ", 8),
        ("nazwa = 'abc", 8),
        ("nazwa == 'abc'", 7),
        ("nazwa = 'a' i b = 1", 12),
        ("a = 1 AND", 9),
        ("a LIKE", 6),
        ("DATE('2024-13-01') = a", 5),
        ("S_INTERSECTS(g, POINT(1,2))", 23),
        ("a ; drop table x", 2),
        ("a = 1e999", 4),
    ] {
        let refusal = text(question).unwrap_err();
        assert_eq!(refusal.at, Some(at), "{question}: {refusal}");
        assert!(!refusal.words.pl.is_empty() && !refusal.words.en.is_empty());
    }
}

/// On a stack of the size that a server's threads have.
#[test]
fn nothing_overflows_the_stack() {
    let million = 1_000_000;
    let questions = [
        "(".repeat(million),
        "(".repeat(99_000),
        "NOT ".repeat(20_000),
        "-".repeat(99_000),
        "+".repeat(99_000),
        format!("a = {}1", "1+".repeat(40_000)),
        format!("a = {}1", "2^".repeat(40_000)),
        "casei(".repeat(10_000),
        "f(".repeat(40_000),
        "S_INTERSECTS(g,GEOMETRYCOLLECTION(".repeat(2_000),
        "a=1 and ".repeat(12_000),
        "x".repeat(million),
        "'".repeat(99_999),
        "[".repeat(99_000),
        r#"{"op":"not","args":["#.repeat(4_000),
    ];
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(move || {
        for question in &questions {
            assert!(text(question).is_err(), "{}", &question[..20]);
            assert!(json(question).is_err(), "{}", &question[..20]);
        }
        // As deep as is allowed.
        for levels in [60, 63] {
            let question = format!("{}a = 1{}", "(".repeat(levels), ")".repeat(levels));
            assert!(text(&question).is_ok(), "{levels}");
        }
        assert!(text(&format!("{}a = 1{}", "(".repeat(65), ")".repeat(65))).is_err());
        assert!(text(&vec!["a = 1"; 1_000].join(" AND ")).is_ok());
    });
    thread.unwrap().join().unwrap();
}
