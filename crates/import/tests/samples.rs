//! Real deliveries, when they lie beside the repository (they carry no licence, so they are never in it): every object
//! accounted for, every ordinate the same as an independent look at the text finds.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{geometries, read};
use import::{Options, Record};
use registers::geometry::{Coord, Curve, Shape};
use registers::{Value, ewkb};
use std::path::{Path, PathBuf};

fn sample(name: &str) -> Option<Vec<u8>> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples/gml");
    let found = std::fs::read(folder.join(name)).ok();
    if found.is_none() {
        println!("skipped: the sample {name} is not here");
    }
    found
}

/// Every `pos` and `posList` of a text as pairs (easting, northing), found without the reader.
fn runs_in_text(text: &str) -> Vec<Vec<(u64, u64)>> {
    let pattern = regex_lite::Regex::new(r"(?s)<gml:pos(?:List)?(?: [^>]*)?>([^<]*)</gml:pos").unwrap();
    let mut all: Vec<Vec<(u64, u64)>> = pattern
        .captures_iter(text)
        .map(|c| {
            let numbers: Vec<u64> = c[1].split_whitespace().map(|n| n.parse::<f64>().unwrap().to_bits()).collect();
            numbers.chunks(2).map(|p| (p[1], p[0])).collect()
        })
        .collect();
    all.sort();
    all
}

/// The same from what was read.
fn runs_read(records: &[Record]) -> Vec<Vec<(u64, u64)>> {
    let pair = |c: &Coord| (c.x.to_bits(), c.y.to_bits());
    let curve = |c: &Curve| c.vertices().map(|v| pair(&v)).collect::<Vec<_>>();
    let mut all = Vec::new();
    for g in geometries(records) {
        match &g.shape {
            Shape::Point(c) => all.push(vec![pair(c)]),
            Shape::MultiPoint(list) => all.extend(list.iter().map(|c| vec![pair(c)])),
            Shape::Line(c) => all.push(curve(c)),
            Shape::MultiLine(list) => all.extend(list.iter().map(curve)),
            Shape::Surface(s) => all.extend(s.rings.iter().map(curve)),
            Shape::MultiSurface(list) => all.extend(list.iter().flat_map(|s| &s.rings).map(curve)),
        }
    }
    all.sort();
    all
}

fn members(text: &str) -> u64 {
    text.matches("<gml:featureMember>").count() as u64
}

#[test]
fn deliveries_of_2021_are_read_whole_and_exactly() {
    let catalogue = registers::bundled::catalogue().unwrap();
    for (name, identified) in [("dane-BDOT500.gml", 182), ("dane-GESUT.gml", 204), ("dane-EGiB.gml", 199)] {
        let Some(bytes) = sample(name) else { continue };
        let text = String::from_utf8(bytes.clone()).unwrap();
        let (records, result) = read(&bytes, &catalogue, &Options::default());
        let summary = result.unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(summary.balances(), "{name}");
        assert_eq!(summary.objects(), members(&text), "{name}");
        assert_eq!(summary.fate().loaded, members(&text), "{name}: {:#?}", summary.fates);
        let with_version =
            records.iter().filter(|r| matches!(r, Record::Entry(e) if e.identity.version.is_some())).count();
        assert_eq!(with_version, identified, "{name}");
        assert_eq!(runs_read(&records), runs_in_text(&text), "{name}");
        assert_eq!(summary.bytes, bytes.len() as u64);
        assert!(summary.axes.iter().all(|a| a.srid == 2179 && a.outside == 0), "{name}: {:?}", summary.axes);
        let labels = text.matches("Etykieta>").count() as u64 / 2;
        let read_labels: u64 = summary.entries.iter().filter(|(k, _)| k.ends_with("etykieta")).map(|(_, n)| n).sum();
        assert_eq!(read_labels, labels, "{name}");
        let empty =
            text.matches("<ges:zrodlo></ges:zrodlo>").count() + text.matches("<ges:status></ges:status>").count();
        let reported = summary
            .doubts
            .iter()
            .filter(|d| d.rule == "PUSTY" && d.class.starts_with("GES_"))
            .map(|d| d.count)
            .sum::<u64>();
        assert_eq!(reported, empty as u64, "{name}");
    }
}

#[test]
fn a_delivery_of_2015_becomes_entries_of_today() {
    let Some(bytes) = sample("excerpt_BDOT500_2015.gml") else { return };
    let catalogue = registers::bundled::catalogue().unwrap();
    let (records, result) = read(&bytes, &catalogue, &Options::default());
    let summary = result.unwrap_or_else(|e| panic!("{e}"));
    assert!(summary.balances());
    assert_eq!((summary.objects(), summary.fate().refused), (40, 0), "{:#?}", summary.fates);
    assert!(summary.generations.contains("bdot500-2015"));
    let first = geometries(&records).remove(0);
    let Shape::Surface(s) = &first.shape else { panic!("{first:?}") };
    let v = s.rings[0].vertices().next().unwrap();
    assert_eq!((first.srid, v.x, v.y), (2177, 6_482_673.57, 5_617_191.42));
    let mut text = runs_in_text(&String::from_utf8(bytes).unwrap());
    for run in runs_read(&records) {
        // A leader line is an end point in the model of today; everything else stands in the text as it was read.
        if run.len() > 1 {
            let at = text.iter().position(|t| *t == run).unwrap_or_else(|| panic!("{run:?}"));
            text.remove(at);
        }
    }
}

#[test]
fn addresses_are_read_easting_first() {
    let Some(bytes) = sample("prg-address-points.excerpt.gml") else { return };
    let catalogue = registers::bundled::catalogue().unwrap();
    let (records, result) = read(&bytes, &catalogue, &Options::default());
    let summary = result.unwrap_or_else(|e| panic!("{e}"));
    assert_eq!((summary.objects(), summary.fate().loaded), (4, 4), "{:#?}", summary.fates);
    let Shape::Point(c) = geometries(&records)[0].shape else { panic!() };
    assert_eq!((c.x, c.y), (205_249.1, 530_976.79));
}

#[test]
fn prices_are_kept_with_their_arcs() {
    let Some(bytes) = sample("rcn-price-register-arcs.excerpt.gml") else { return };
    let catalogue = registers::bundled::catalogue().unwrap();
    let (records, result) = read(&bytes, &catalogue, &Options::default());
    let summary = result.unwrap_or_else(|e| panic!("{e}"));
    assert_eq!((summary.objects(), summary.fate().kept), (6, 6));
    let arcs: usize = records
        .iter()
        .filter_map(|r| match r {
            Record::Kept(k) => k.geometry.as_deref(),
            _ => None,
        })
        .map(|b| match ewkb::decode(b).unwrap().shape {
            Shape::Surface(s) => s.rings.iter().flat_map(|r| &r.segments).filter(|s| s.arc).count(),
            _ => 0,
        })
        .sum();
    assert_eq!(arcs, 3);
    let names: Vec<_> =
        records.iter().filter(|r| matches!(r, Record::Entry(e) if !e.values.contains(&Value::Null))).collect();
    assert!(names.is_empty());
}
