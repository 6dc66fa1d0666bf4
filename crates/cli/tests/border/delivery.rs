//! Deliveries through the command line: reports, repetition, dry runs, and the way back out.

use crate::house::{Scratch, root, run, said, text};
use std::path::Path;

fn import(scratch: &Scratch, arguments: &[&str]) -> String {
    let mut all = vec!["import"];
    all.extend(arguments);
    said(&run(&scratch.0, &all))
}

/// The numbers of a class's line in a report: delivered, new, changed, unchanged, archived, ended, twice.
fn numbers(report: &str, class: &str) -> Vec<u64> {
    let line = report.lines().find(|l| l.starts_with(class)).unwrap_or_else(|| panic!("{class} is not in\n{report}"));
    line[class.len()..].split_whitespace().map(|n| n.parse().unwrap()).collect()
}

#[test]
fn the_same_file_twice_changes_nothing_and_a_dry_run_writes_nothing() {
    let scratch = Scratch::new("twice");
    let file = root().join("data-samples/bdot500.gml");
    let file = file.to_str().unwrap();
    let dry = import(&scratch, &["--dry-run", file]);
    assert!(dry.contains("niczego nie zapisano"), "{dry}");
    assert_eq!(said(&run(&scratch.0, &["reports"])), "");
    let first = import(&scratch, &[file]);
    let second = import(&scratch, &[file]);
    let (a, b) = (numbers(&first, "OT_Komunikacja"), numbers(&second, "OT_Komunikacja"));
    assert_eq!(a, numbers(&dry, "OT_Komunikacja"));
    assert!(a[1] > 0 && a[3] == 0, "{a:?}");
    assert_eq!((b[0], b[1], b[2], b[3]), (a[0], 0, 0, a[0]));
    assert_eq!(said(&run(&scratch.0, &["reports"])).lines().count(), 2);
    assert!(said(&run(&scratch.0, &["check"])).contains("Nie znaleziono błędów"));
}

#[test]
fn what_goes_in_comes_out_and_goes_in_again_the_same() {
    let (one, two) = (Scratch::new("out"), Scratch::new("in"));
    for register in ["bdot500", "gesut", "egib"] {
        let file = root().join(format!("data-samples/{register}.gml"));
        import(&one, &[file.to_str().unwrap()]);
        let exported = one.0.join(format!("{register}.gml"));
        let exported = exported.to_str().unwrap();
        said(&run(&one.0, &["export", register, "--history", "-o", exported]));
        // Back into the same database: nothing is new.
        let again = import(&one, &[exported]);
        for line in again.lines().filter(|l| {
            l.starts_with("OT_") || l.starts_with("GES_") || l.starts_with("EGB_") || l.starts_with("Prezentacja")
        }) {
            let class = line.split_whitespace().next().unwrap();
            let n = numbers(&again, class);
            assert_eq!((n[1], n[2], n[5], n[6]), (0, 0, 0, 0), "{line}");
            assert_eq!(n[0], n[3], "{line}");
        }
        // And out of another database that only knows the export: byte for byte the same file.
        import(&two, &[exported]);
        let second = two.0.join(format!("{register}.gml"));
        said(&run(&two.0, &["export", register, "--history", "-o", second.to_str().unwrap()]));
        assert_same(Path::new(exported), &second);
    }
}

fn assert_same(a: &Path, b: &Path) {
    let (x, y) = (std::fs::read_to_string(a).unwrap(), std::fs::read_to_string(b).unwrap());
    let differs = x.lines().zip(y.lines()).find(|(p, q)| p != q);
    assert!(differs.is_none() && x.len() == y.len(), "{} and {} differ: {differs:?}", a.display(), b.display());
}

#[test]
fn a_refused_file_names_place_and_remedy_and_does_not_stop_the_next() {
    let scratch = Scratch::new("refused");
    let broken = scratch
        .file("broken.gml", "<gml:FeatureCollection xmlns:gml=\"http://www.opengis.net/gml/3.2\"><gml:featureMember>");
    let good = root().join("data-samples/rejestry.gml");
    let output = run(&scratch.0, &["import", broken.to_str().unwrap(), good.to_str().unwrap()]);
    assert!(!output.status.success());
    assert!(
        text(&output.stderr).contains("broken.gml")
            && text(&output.stderr).contains("Niczego z tego pliku nie zapisano")
    );
    assert!(text(&output.stdout).contains("AD_PunktAdresowy"), "{}", text(&output.stdout));
}
