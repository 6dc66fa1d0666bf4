//! Small deliveries, invented, and what they must yield, line by line. `GOLDEN=write` writes the expectations anew.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{data, lines, read, small_catalogue};
use import::Options;

fn golden(name: &str) {
    let catalogue = small_catalogue();
    let bytes = std::fs::read(data(&format!("{name}.gml"))).unwrap();
    let (records, result) = read(&bytes, &catalogue, &Options::default());
    let got = lines(&records, &result, &catalogue);
    let path = data(&format!("{name}.expected"));
    if std::env::var_os("GOLDEN").is_some() {
        std::fs::write(&path, &got).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    for (number, (a, b)) in got.lines().zip(expected.lines()).enumerate() {
        assert_eq!(a, b, "{name}, line {}", number + 1);
    }
    assert_eq!(got.lines().count(), expected.lines().count(), "{name}");
}

#[test]
fn a_delivery_of_2021_with_all_its_faults_is_read_by_names() {
    golden("sieci-2021");
}

#[test]
fn every_spelling_of_geometry_keeps_its_ordinates() {
    golden("geometrie");
}

#[test]
fn objects_of_2015_become_entries_of_today() {
    golden("model-2015");
}

#[test]
fn an_answer_of_a_wfs_is_read_like_a_file() {
    golden("wfs");
}
