//! The town is complete, the same every time, and fits its declarations.

use super::{Plan, generate};
use registers::{Catalogue, Entry, bundled, rules};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::convert::Infallible;

fn each(catalogue: &Catalogue, plan: &Plan, mut see: impl FnMut(Entry)) {
    let done: Result<(), Infallible> = generate(catalogue, plan, &mut |e| {
        see(e);
        Ok(())
    });
    done.unwrap();
}

#[test]
fn the_smallest_town_has_every_class_and_breaks_no_rule() {
    let catalogue = bundled::catalogue().unwrap();
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    let mut ids = HashSet::new();
    let mut archived = 0;
    each(&catalogue, &Plan::default(), |e| {
        let class = catalogue.class(e.class);
        *counts.entry(&class.id).or_default() += 1;
        archived += u32::from(e.life.version_to.is_some());
        assert!(ids.insert((class.ix, e.identity.clone())), "twice: {} {:?}", class.id, e.identity);
        assert_eq!(rules::check(class, &e), [], "{e:?}");
    });
    // What the town is drawn with; entries of the other registers are samples.
    let seeded = ["egib", "bdot500", "gesut", "emuia", "zabytki", "drzewa"];
    let missing: Vec<_> = catalogue
        .classes
        .iter()
        .filter(|c| seeded.contains(&c.schema.as_str()) && !counts.contains_key(c.id.as_str()))
        .map(|c| &c.id)
        .collect();
    assert!(missing.is_empty(), "no entry of {missing:?} in {counts:?}");
    assert!(archived > 20);
    let total: u32 = counts.values().sum();
    assert!((3_000..9_000).contains(&total), "{total} {counts:#?}");
}

#[test]
fn a_town_is_the_same_every_time() {
    let catalogue = bundled::catalogue().unwrap();
    let (mut first, mut second) = (Vec::new(), Vec::new());
    each(&catalogue, &Plan::default(), |e| first.push(e));
    each(&catalogue, &Plan::default(), |e| second.push(e));
    assert!(first == second);
}

#[test]
fn a_town_of_twenty_thousand_shows_every_code() {
    let catalogue = bundled::catalogue().unwrap();
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    let mut total = 0;
    each(&catalogue, &Plan { features: 20_000, ..Plan::default() }, |e| {
        total += 1;
        let class = catalogue.class(e.class);
        for (a, v) in class.attributes.iter().zip(&e.values) {
            if let registers::Kind::Code(list) = &a.kind {
                for text in v.as_text().iter().flat_map(|t| t.split(", ")) {
                    seen.insert((list.id.clone(), text.to_owned()));
                }
            }
        }
    });
    assert!((15_000..30_000).contains(&total), "{total}");
    let mut missing = Vec::new();
    for class in catalogue.classes.iter().filter(|c| ["bdot500", "gesut", "egib"].contains(&c.schema.as_str())) {
        for a in &class.attributes {
            if let registers::Kind::Code(list) = &a.kind {
                for v in &list.values {
                    if !seen.contains(&(list.id.clone(), v.code.clone())) {
                        missing.push(format!("{}={}", list.id, v.code));
                    }
                }
            }
        }
    }
    missing.sort();
    missing.dedup();
    // There is no sea in this town.
    missing.retain(|m| m != "EGB_OFUType=Wm");
    assert!(missing.is_empty(), "{missing:?}");
}

/// Speed and size, by hand: `cargo test --release -p cli town -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement"]
fn speed() {
    let catalogue = bundled::catalogue().unwrap();
    for features in [5_500, 100_000, 2_000_000] {
        let (mut n, start) = (0u64, std::time::Instant::now());
        each(&catalogue, &Plan { features, ..Plan::default() }, |_| n += 1);
        let seconds = start.elapsed().as_secs_f64();
        println!("{features}: {n} entries, {seconds:.2} s, {:.0} entries/s", n as f64 / seconds);
    }
}

type Edge = ((i64, i64), (i64, i64));

/// The rings of a stored surface as edges between points in whole centimetres.
fn edges(value: &registers::Value) -> Vec<Edge> {
    let registers::Value::Geometry(bytes) = value else { return Vec::new() };
    let surfaces = match registers::ewkb::decode(bytes).unwrap().shape {
        registers::geometry::Shape::Surface(s) => vec![s],
        registers::geometry::Shape::MultiSurface(list) => list,
        other => panic!("not a surface: {other:?}"),
    };
    let mut out = Vec::new();
    for ring in surfaces.iter().flat_map(|s| &s.rings) {
        let points: Vec<_> =
            ring.vertices().map(|c| ((c.x * 100.0).round() as i64, (c.y * 100.0).round() as i64)).collect();
        out.extend(points.windows(2).map(|w| (w[0], w[1])));
    }
    out
}

#[test]
fn parcels_tile_the_unit_and_every_corner_has_its_point() {
    let catalogue = bundled::catalogue().unwrap();
    // Four districts: their common boundaries are tested too.
    let plan = Plan { features: 130_000, ..Plan::default() };
    let (mut parcels, mut districts) = (BTreeMap::<Edge, i32>::new(), BTreeMap::<Edge, i32>::new());
    let mut unit = BTreeMap::<Edge, i32>::new();
    let mut points = HashSet::new();
    let mut corners = HashSet::new();
    each(&catalogue, &plan, |e| {
        let class = catalogue.class(e.class);
        if e.life.version_to.is_some() {
            return;
        }
        let Some(geometry) = class.main_geometry else { return };
        let value = &e.values[geometry];
        let all = match class.id.as_str() {
            "egb_dzialka_ewidencyjna" => &mut parcels,
            "egb_obreb_ewidencyjny" => &mut districts,
            "egb_jednostka_ewidencyjna" => &mut unit,
            "egb_punkt_graniczny" => {
                let registers::Value::Geometry(bytes) = value else { return };
                if let registers::geometry::Shape::Point(c) = registers::ewkb::decode(bytes).unwrap().shape {
                    assert!(points.insert(((c.x * 100.0).round() as i64, (c.y * 100.0).round() as i64)));
                }
                return;
            }
            _ => return,
        };
        for (a, b) in edges(value) {
            corners.insert(a);
            // An edge and the same edge the other way round cancel each other.
            let (key, sign) = if a < b { ((a, b), 1) } else { ((b, a), -1) };
            *all.entry(key).or_default() += sign;
        }
    });
    parcels.retain(|_, n| *n != 0);
    districts.retain(|_, n| *n != 0);
    assert!(parcels == unit, "parcels leave gaps or overlap");
    assert!(districts == unit, "districts leave gaps or overlap");
    assert!(corners == points, "corners without points or points without corners");
}

/// Whether a point lies in a ring or within five centimetres of its edge (whole centimetres).
fn holds(ring: &[Edge], (x, y): (i64, i64)) -> bool {
    let (x, y) = (x as f64, y as f64);
    let mut inside = false;
    for &((x0, y0), (x1, y1)) in ring {
        let (x0, y0, x1, y1) = (x0 as f64, y0 as f64, x1 as f64, y1 as f64);
        let (dx, dy) = (x1 - x0, y1 - y0);
        let t = (((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
        if (x0 + t * dx - x).hypot(y0 + t * dy - y) <= 5.0 {
            return true;
        }
        if (y0 > y) != (y1 > y) && x < x0 + (y - y0) / dy * dx {
            inside = !inside;
        }
    }
    inside
}

#[test]
fn buildings_stand_on_their_parcels() {
    let catalogue = bundled::catalogue().unwrap();
    let mut parcels: BTreeMap<String, Vec<Edge>> = BTreeMap::new();
    let mut buildings = Vec::new();
    each(&catalogue, &Plan { features: 25_000, ..Plan::default() }, |e| {
        let class = catalogue.class(e.class);
        let Some(geometry) = class.main_geometry else { return };
        match class.id.as_str() {
            "egb_dzialka_ewidencyjna" => {
                let version = e.identity.version.as_deref().unwrap().replace(':', "-");
                parcels.insert(format!("{}_{version}", e.identity.feature_id()), edges(&e.values[geometry]));
            }
            "egb_budynek" => {
                let (on, _) = class.attribute("dzialkaZabudowana").unwrap();
                let (id, _) = class.attribute("idBudynku").unwrap();
                let registers::Value::Texts(on) = &e.values[on] else { panic!("no parcel: {e:?}") };
                buildings.push((
                    e.values[id].as_text().unwrap().into_owned(),
                    on[0].clone(),
                    edges(&e.values[geometry]),
                ));
            }
            _ => {}
        }
    });
    assert!(buildings.len() > 500);
    let mut out: Vec<String> = buildings
        .iter()
        .filter(|(_, parcel, outline)| !outline.iter().all(|(corner, _)| holds(&parcels[parcel], *corner)))
        .map(|(id, ..)| id.clone())
        .collect();
    out.dedup();
    assert!(out.is_empty(), "{} of {} stick out: {:?}", out.len(), buildings.len(), &out[..out.len().min(12)]);
}

/// Which registers each file of `data-samples/` holds.
const SAMPLES: [(&str, &[&str]); 4] = [
    ("egib.gml", &["egib"]),
    ("bdot500.gml", &["bdot500"]),
    ("gesut.gml", &["gesut"]),
    ("rejestry.gml", &["emuia", "zabytki", "drzewa"]),
];

#[test]
fn the_samples_are_what_seed_writes_today() {
    let catalogue = bundled::catalogue().unwrap();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data-samples");
    if !folder.is_dir() {
        eprintln!("skipped: no data-samples at {}", folder.display());
        return;
    }
    for (file, registers) in SAMPLES {
        let mut fresh = Vec::new();
        super::write_gml(&catalogue, &Plan::default(), registers, &mut fresh).unwrap();
        let kept = std::fs::read(folder.join(file)).unwrap();
        let how = format!("infostrada seed --gml data-samples/{file} --registers {}", registers.join(","));
        assert!(kept == fresh, "data-samples/{file} is not of today; write it again: {how}");
    }
}
