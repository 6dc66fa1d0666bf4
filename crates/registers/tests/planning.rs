//! The known faults of a general plan's zones, each in a set of its own that is otherwise right. What is told about
//! each set is compared as text; `PLAN_GOLDEN=write` writes it anew.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use chrono::NaiveDate;
use geo::{MultiPolygon, polygon};
use registers::catalogue::{Catalogue, Class};
use registers::declaration::Severity;
use registers::judge::judge;
use registers::spatial::{Neighbourhood, Placed, judge_places};
use registers::{Entry, Identity, Life, Value, Violation, reading};
use serde_json::{Value as J, json};
use std::fmt::Write;

const EAST: f64 = 470_000.0;
const NORTH: f64 = 570_000.0;

fn catalogue() -> Catalogue {
    registers::bundled::catalogue()
        .unwrap()
        .with(toml::from_str(include_str!("data/pog.toml")).unwrap(), "040101")
        .unwrap()
}

fn area(rings: &[&[(f64, f64)]]) -> J {
    let ring = |r: &&[(f64, f64)]| r.iter().map(|(x, y)| json!([EAST + x, NORTH + y])).collect::<Vec<J>>();
    json!({"type": "Polygon", "coordinates": rings.iter().map(ring).collect::<Vec<_>>()})
}

/// A commune of a square kilometre: houses in the west with a park in their midst, services in the east, fields north.
fn zones() -> Vec<J> {
    let park: &[(f64, f64)] = &[(100.0, 100.0), (200.0, 100.0), (200.0, 200.0), (100.0, 200.0), (100.0, 100.0)];
    vec![
        json!({"symbol": "SJ", "nazwa": "jednorodzinna", "oznaczenie": "1SJ", "maksWysokosc": 9.5,
            "profilPodstawowy": ["MNJ", "K", "Z", "I"], "obowiazujeOd": "2026-01-01",
            "geometria": area(&[&[(0.0, 0.0), (500.0, 0.0), (500.0, 600.0), (0.0, 600.0), (0.0, 0.0)], park])}),
        json!({"symbol": "SN", "nazwa": "zielen", "oznaczenie": "2SN", "profilPodstawowy": ["Z", "W", "K"],
            "obowiazujeOd": "2026-01-01", "geometria": area(&[park])}),
        json!({"symbol": "SU", "nazwa": "uslugowa", "oznaczenie": "3SU", "maksWysokosc": 12,
            "profilPodstawowy": ["U", "K", "Z", "I"], "obowiazujeOd": "2026-01-01",
            "geometria": area(&[&[(500.0, 0.0), (1000.0, 0.0), (1000.0, 600.0), (500.0, 600.0), (500.0, 0.0)]])}),
        json!({"symbol": "SO", "nazwa": "otwarta", "oznaczenie": "4SO", "profilPodstawowy": ["Z", "W"],
            "obowiazujeOd": "2026-01-01",
            "geometria": area(&[&[(0.0, 600.0), (1000.0, 600.0), (1000.0, 1000.0), (0.0, 1000.0), (0.0, 600.0)]])}),
    ]
}

fn entry(class: &Class, number: usize, zone: &J) -> Entry {
    let reading = reading::read(class, zone.as_object().unwrap(), 2180);
    assert_eq!(reading.violations, []);
    let mut values = vec![Value::Null; class.attributes.len()];
    for (i, v) in reading.values {
        values[i] = v;
    }
    let identity =
        Identity { namespace: "PL.ZIPPZP.1/040101-POG".into(), local: format!("{}POG", number + 1), version: None };
    Entry { class: class.ix, identity, life: Life::default(), values, rest: None, line: 0 }
}

fn judged(class: &Class, entries: &[Entry]) -> Vec<Violation> {
    let today = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    let mut found: Vec<Violation> = entries.iter().flat_map(|e| judge(class, None, e, today)).collect();
    let place = |e: &Entry| match &e.values[class.main_geometry.unwrap()] {
        Value::Geometry(bytes) => Some(bytes.clone()),
        _ => None,
    };
    let drafts: Vec<Placed> = entries
        .iter()
        .map(|e| Placed {
            object: e.identity.feature_id(),
            unit: "040101".into(),
            geometry: place(e),
            values: e.values.clone(),
        })
        .collect();
    let (a, b) = (EAST, NORTH);
    let unit = polygon![(x: a, y: b), (x: a + 1000.0, y: b), (x: a + 1000.0, y: b + 1000.0), (x: a, y: b + 1000.0)];
    let hood = Neighbourhood { unit_area: Some(MultiPolygon(vec![unit])), ..Neighbourhood::default() };
    found.extend(judge_places(class, &drafts, &hood));
    found
}

fn line(v: &Violation) -> String {
    let severity = if v.severity == Severity::Hard { "błąd" } else { "uwaga" };
    let mut out = format!("{severity} {}", v.code);
    for part in [&v.object, &v.attribute].into_iter().flatten() {
        write!(out, " {part}").unwrap();
    }
    if let Some(p) = v.place {
        write!(out, " ({:.2}, {:.2})", p.at[0], p.at[1]).unwrap();
    }
    writeln!(out, "\n  {}\n  {}", v.text.pl, v.text.en).unwrap();
    out
}

#[test]
fn each_known_fault_of_a_plan_is_told_and_nothing_else() {
    let catalogue = catalogue();
    let class = catalogue.by_id("plan_strefa").unwrap();
    let east = |x: f64| area(&[&[(x, 0.0), (1000.0, 0.0), (1000.0, 600.0), (x, 600.0), (x, 0.0)]]);
    let set = |zone: usize, name: &'static str, value: J| {
        let mut all = zones();
        all[zone][name] = value;
        all
    };
    let away = json!({"symbol": "SO", "nazwa": "otwarta", "oznaczenie": "5SO", "profilPodstawowy": ["Z", "W"],
        "obowiazujeOd": "2026-01-01", "geometria": {"type": "Polygon", "coordinates":
        [[[EAST, 950_000], [EAST + 100.0, 950_000], [EAST, 950_100], [EAST, 950_000]]]}});
    let mut far = zones();
    far.push(away);
    let spiked = &[
        (500.0, 0.0),
        (1000.0, 0.0),
        (1000.0, 600.0),
        (700.0, 600.0),
        (700.0, 590.0),
        (700.0, 600.0),
        (500.0, 600.0),
        (500.0, 0.0),
    ];
    let sets: Vec<(&str, Vec<J>)> = vec![
        ("poprawny zestaw", zones()),
        ("brak wymaganego wskaźnika", set(0, "maksWysokosc", J::Null)),
        ("nazwa niezgodna z symbolem", set(0, "nazwa", json!("uslugowa"))),
        ("niewłaściwy profil podstawowy", set(2, "profilPodstawowy", json!(["U", "K", "Z"]))),
        ("koniec obowiązywania w dniu początku", set(1, "obowiazujeDo", json!("2026-01-01"))),
        ("powtórzone oznaczenie", {
            let mut all = zones();
            all[3] = json!({"symbol": "SU", "nazwa": "uslugowa", "oznaczenie": "3SU", "maksWysokosc": 12,
                "profilPodstawowy": ["U", "K", "Z", "I"], "obowiazujeOd": "2026-01-01", "geometria": all[3]["geometria"]});
            all
        }),
        ("oznaczenie bez symbolu", set(2, "oznaczenie", json!("3SJ"))),
        ("luka", set(2, "geometria", east(510.0))),
        ("nakładanie", set(2, "geometria", east(490.0))),
        ("granica styka się sama ze sobą", set(2, "geometria", area(&[spiked]))),
        ("za dużo miejsc po przecinku", set(0, "maksWysokosc", json!(9.55))),
        ("poza Polską", far),
    ];
    let mut told = String::new();
    for (name, zones) in sets {
        writeln!(told, "== {name}").unwrap();
        let entries: Vec<Entry> = zones.iter().enumerate().map(|(i, z)| entry(class, i, z)).collect();
        judged(class, &entries).iter().for_each(|v| told.push_str(&line(v)));
    }
    // One object twice, and a version that ends as it begins, are not written in the properties.
    let mut entries: Vec<Entry> = zones().iter().enumerate().map(|(i, z)| entry(class, i, z)).collect();
    entries[1].identity = entries[0].identity.clone();
    told.push_str("== powtórzony identyfikator\n");
    judged(class, &entries).iter().for_each(|v| told.push_str(&line(v)));
    let mut entries: Vec<Entry> = zones().iter().enumerate().map(|(i, z)| entry(class, i, z)).collect();
    entries[0].life = Life { object_from: Some(5), version_from: Some(5), version_to: Some(5), object_to: None };
    told.push_str("== wersja kończy się z chwilą początku\n");
    judged(class, &entries).iter().for_each(|v| told.push_str(&line(v)));

    let golden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/planning.txt");
    if std::env::var("PLAN_GOLDEN").is_ok_and(|v| v == "write") {
        std::fs::write(golden, &told).unwrap();
    }
    assert_eq!(told, std::fs::read_to_string(golden).unwrap());
}
