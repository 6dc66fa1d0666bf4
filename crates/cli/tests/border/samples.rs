//! Real deliveries, where they are at hand: every object accounted for, ordinates equal to the file's. They carry no
//! licence of their own and are not part of the project, so these tests say when they skip.

use crate::house::{Scratch, root, run, said};
use std::collections::BTreeSet;
use std::path::PathBuf;

fn sample(name: &str) -> Option<PathBuf> {
    let path = root().join("../shared/samples/gml").join(name);
    if !path.exists() {
        println!("skipped: {} is not at hand", path.display());
        return None;
    }
    Some(path)
}

const FILES: [&str; 6] = [
    "dane-BDOT500.gml",
    "dane-GESUT.gml",
    "dane-EGiB.gml",
    "excerpt_BDOT500_2015.gml",
    "rcn-price-register-arcs.excerpt.gml",
    "prg-address-points.excerpt.gml",
];

#[test]
fn every_object_of_a_real_delivery_is_accounted_for() {
    let scratch = Scratch::new("real");
    for name in FILES {
        let Some(path) = sample(name) else { return };
        let members = std::fs::read_to_string(&path).unwrap().matches("<gml:featureMember>").count();
        let report = said(&run(&scratch.0, &["import", path.to_str().unwrap()]));
        let line = report.lines().find(|l| l.starts_with("Obiektów w pliku")).unwrap();
        let n: Vec<usize> =
            line.split(|c: char| !c.is_ascii_digit()).filter(|t| !t.is_empty()).map(|t| t.parse().unwrap()).collect();
        assert_eq!(n[0], members, "{name}: {line}");
        assert_eq!(n[0], n[1..].iter().sum::<usize>(), "{name}: {line}");
        assert_eq!(n[4], 0, "{name}: nothing is refused: {line}");
    }
}

/// Every ordinate of a text's positions, exactly as the shortest number that reads back to it.
fn ordinates(gml: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for tag in ["posList", "pos"] {
        for part in gml.split(&format!("<gml:{tag}")).skip(1) {
            let Some(content) = part.split('>').nth(1).and_then(|t| t.split('<').next()) else { continue };
            all.extend(content.split_whitespace().map(|n| n.parse::<f64>().unwrap().to_string()));
        }
    }
    all
}

#[test]
fn ordinates_leave_the_database_as_they_stood_in_the_file() {
    let scratch = Scratch::new("ordinates");
    for (name, register) in [("dane-BDOT500.gml", "bdot500"), ("dane-GESUT.gml", "gesut"), ("dane-EGiB.gml", "egib")] {
        let Some(path) = sample(name) else { return };
        said(&run(&scratch.0, &["import", path.to_str().unwrap()]));
        let exported = scratch.0.join("export.gml");
        said(&run(&scratch.0, &["export", register, "--history", "-o", exported.to_str().unwrap()]));
        let (before, after) = (
            ordinates(&std::fs::read_to_string(&path).unwrap()),
            ordinates(&std::fs::read_to_string(&exported).unwrap()),
        );
        assert!(before.len() > 500, "{name}: {} ordinates", before.len());
        assert_eq!(before.difference(&after).collect::<Vec<_>>(), Vec::<&String>::new(), "{name}");
        assert_eq!(after.difference(&before).collect::<Vec<_>>(), Vec::<&String>::new(), "{name}");
    }
}
