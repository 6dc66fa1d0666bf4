//! The exchange files that the program writes, against the official schemas of the three base-map registers. Those are not
//! part of this repository: where they or xmllint are missing, the test says so and passes.

use crate::house::{Scratch, root, run, said, text};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder that `INFOSTRADA_SCHEMAS` names, or the one beside the repository.
fn schemas() -> Option<PathBuf> {
    let folder = std::env::var_os("INFOSTRADA_SCHEMAS").map_or_else(|| root().join("../shared/schemas"), PathBuf::from);
    if !folder.join("catalog.xml").is_file() {
        println!("SKIPPED: no official schemas at {}", folder.display());
        return None;
    }
    if Command::new("xmllint").arg("--version").output().is_err() {
        println!("SKIPPED: xmllint is not installed (package libxml2-utils)");
        return None;
    }
    Some(folder)
}

fn assert_valid(folder: &Path, schema: &str, file: &Path) {
    let out = Command::new("xmllint")
        .env("XML_CATALOG_FILES", folder.join("catalog.xml"))
        .args(["--nonet", "--noout", "--schema"])
        .args([&folder.join("gugik").join(schema), file])
        .output()
        .unwrap();
    let said = text(&out.stderr);
    assert!(out.status.success(), "{}: {}", file.display(), said.lines().take(12).collect::<Vec<_>>().join("\n"));
}

#[test]
fn exports_of_all_versions_are_valid_by_the_official_schemas() {
    let Some(folder) = schemas() else { return };
    let scratch = Scratch::new("official");
    for (register, schema) in [("bdot500", "BDOT500_1.3.xsd"), ("gesut", "GESUT_1.3.xsd"), ("egib", "EGIB_1.10.xsd")] {
        let sample = root().join(format!("data-samples/{register}.gml"));
        said(&run(&scratch.0, &["import", sample.to_str().unwrap()]));
        let exported = scratch.0.join(format!("{register}.gml"));
        said(&run(&scratch.0, &["export", register, "--history", "-o", exported.to_str().unwrap()]));
        assert_valid(&folder, schema, &exported);
    }
    let changes = scratch.0.join("zmiany.gml");
    let changes = changes.to_str().unwrap();
    said(&run(&scratch.0, &["export", "gesut", "--changes-from", "2015-01-01", "-o", changes]));
    assert_valid(&folder, "GESUT_1.3.xsd", Path::new(changes));
}

#[test]
fn what_an_office_left_empty_is_left_empty_and_stays_valid() {
    let Some(folder) = schemas() else { return };
    let scratch = Scratch::new("gaps");
    let sample = std::fs::read_to_string(root().join("data-samples/egib.gml")).unwrap();
    let mut out = String::with_capacity(sample.len());
    let (mut points, mut corners) = (0, 0);
    for line in sample.lines() {
        let bare = line.trim_start();
        if bare.starts_with("<egb:idPunktu>") {
            points += 1;
            out.push_str("<egb:idPunktu></egb:idPunktu>");
        } else if bare.starts_with("<egb:punktGranicyDzialki ") {
            corners += 1;
            out.push_str("<egb:punktGranicyDzialki/>");
        } else {
            out.push_str(line);
        }
        out.push('\n');
    }
    assert!(points > 10 && corners > 10, "{points} {corners}");
    let file = scratch.file("luki.gml", out);
    assert_valid(&folder, "EGIB_1.10.xsd", &file);
    said(&run(&scratch.0, &["import", file.to_str().unwrap()]));
    let exported = scratch.0.join("egib.gml");
    said(&run(&scratch.0, &["export", "egib", "--history", "-o", exported.to_str().unwrap()]));
    assert_valid(&folder, "EGIB_1.10.xsd", &exported);
}
