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

/// A delivery in which one building has a new version, one is new and one has ended.
fn later(buildings: &str) -> String {
    let mut parts = buildings.split_inclusive("</gml:featureMember>\n");
    let [changed, twin, ended] = [0; 3].map(|_| parts.next().unwrap().to_owned());
    let head = changed.split("<gml:featureMember>").next().unwrap();
    let inside = |text: &str, element: &str| {
        let (_, rest) = text.split_once(&format!("<egb:{element}>")).unwrap();
        rest.split_once('<').unwrap().0.to_owned()
    };
    let (local, version, start) =
        (inside(&twin, "lokalnyId"), inside(&changed, "wersjaId"), inside(&changed, "startWersjaObiekt"));
    let new = twin.replace(&local, "00000000-aaaa-4aaa-8aaa-000000000001");
    let begins = |text: &str, at: &str| {
        let (start, version) = (inside(text, "startWersjaObiekt"), inside(text, "wersjaId"));
        let text = text.replace(&format!(":startWersjaObiekt>{start}<"), &format!(":startWersjaObiekt>{at}<"));
        text.replace(&format!(":wersjaId>{version}<"), &format!(":wersjaId>{at}<"))
    };
    assert!(changed.contains(&version) && changed.contains(&start));
    let end = "<egb:koniecWersjaObiekt>2026-03-03T12:00:00</egb:koniecWersjaObiekt>\n\
               <egb:koniecObiekt>2026-03-03T12:00:00</egb:koniecObiekt>\n";
    let after = "</egb:startWersjaObiekt>\n";
    let ended = ended.replacen(after, &format!("{after}{end}"), 1);
    let new = begins(&new, "2026-03-02T12:00:00");
    let new =
        new.replace(&format!(":startObiekt>{}<", inside(&new, "startObiekt")), ":startObiekt>2026-03-02T12:00:00<");
    let changed = begins(&changed, "2026-03-01T12:00:00");
    let body = changed.strip_prefix(head).unwrap_or(&changed);
    format!("{head}{body}{new}{ended}</gml:FeatureCollection>\n")
}

#[test]
fn the_changes_between_two_dates_bring_a_copy_of_the_first_state_to_the_second() {
    let (one, two) = (Scratch::new("source"), Scratch::new("copy"));
    let sample = root().join("data-samples/egib.gml");
    for scratch in [&one, &two] {
        import(scratch, &[sample.to_str().unwrap()]);
    }
    let export = |scratch: &Scratch, name: &str, arguments: &[&str]| {
        let path = scratch.0.join(name);
        said(&run(&scratch.0, &[&["export"], arguments, &["-o", path.to_str().unwrap()]].concat()));
        path
    };
    let buildings = export(&one, "before.gml", &["egb_budynek"]);
    let second = one.file("later.gml", later(&std::fs::read_to_string(buildings).unwrap()));
    import(&one, &[second.to_str().unwrap()]);
    let between = ["--changes-from", "2026-02-01", "--changes-to", "2026-04-01"];
    let delta = export(&one, "delta.gml", &[&["egib"], &between[..]].concat());
    let text_of = |path: &Path| std::fs::read_to_string(path).unwrap();
    // The old version of the first, closed; its new one; the second's twin; the third, ended.
    assert_eq!(text_of(&delta).matches("<egb:EGB_Budynek ").count(), 4);
    let lines = text_of(&export(&one, "delta.geojsons", &[&["egib", "--format", "geojsonseq"], &between[..]].concat()));
    for word in ["nowy", "zmieniony", "zakończony"] {
        assert_eq!(lines.matches(&format!("\"zmiana\":\"{word}\"")).count(), 1, "{lines}");
    }
    let quiet = export(&one, "none.gml", &["egib", "--changes-from", "2026-04-01", "--changes-to", "2026-05-01"]);
    assert_eq!(text_of(&quiet).matches("featureMember").count(), 0);
    // Up to the day of the first change the third has not ended.
    let early = export(&one, "early.gml", &["egib", "--changes-from", "2026-02-01", "--changes-to", "2026-03-01"]);
    assert_eq!(text_of(&early).matches("<egb:EGB_Budynek ").count(), 2);
    import(&two, &[delta.to_str().unwrap()]);
    let states = [&one, &two].map(|scratch| export(scratch, "after.gml", &["egib", "--history"]));
    assert_same(&states[0], &states[1]);
    let now = [&one, &two].map(|scratch| export(scratch, "now.gml", &["egib"]));
    assert_same(&now[0], &now[1]);
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
