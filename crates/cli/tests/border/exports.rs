//! Exports in the formats of others, as a person asks for them: each holds the same objects, at the same places, and
//! only those that were asked for.

use crate::house::{Scratch, root, run, said, text};
use std::path::Path;
use std::process::Command;

/// What `ogrinfo` says of a file; nothing where GDAL is not installed.
fn ogrinfo(file: &Path) -> Option<String> {
    let Ok(out) = Command::new("ogrinfo").args(["-ro", "-al"]).arg(file).output() else {
        println!("SKIPPED: ogrinfo is not installed (package gdal-bin)");
        return None;
    };
    let said = text(&out.stdout);
    assert!(out.status.success() && !text(&out.stderr).contains("ERROR"), "{}\n{said}", text(&out.stderr));
    Some(said)
}

fn export(scratch: &Scratch, name: &str, arguments: &[&str]) -> (String, String) {
    let path = scratch.0.join(name);
    let out = run(&scratch.0, &[&["export"], arguments, &["-o", path.to_str().unwrap()]].concat());
    said(&out);
    (std::fs::read_to_string(&path).unwrap_or_default(), text(&out.stderr))
}

/// How many objects the program says that it wrote.
fn count(told: &str) -> usize {
    let line = told.lines().find(|l| l.starts_with("Zapisano ")).unwrap();
    line.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

#[test]
fn every_format_holds_the_same_objects_and_gdal_reads_them() {
    let scratch = Scratch::new("formats");
    let sample = root().join("data-samples/egib.gml");
    said(&run(&scratch.0, &["import", sample.to_str().unwrap()]));
    let class = "egb_budynek";
    let (_, told) = export(&scratch, "all.geojson", &[class, "--format", "geojson"]);
    let n = count(&told);
    assert!(n > 3, "{told}");
    for (format, file, crs) in [
        ("gml-sf", "a.gml", Some("EPSG:2180")),
        ("gml-sf", "b.gml", None),
        ("jsonfg", "a.json", None),
        ("geojsonseq", "a.geojsons", None),
        ("csv", "a.csv", Some("EPSG:2180")),
        ("csv-pl", "b.csv", None),
        ("kml", "a.kml", None),
        ("fgb", "a.fgb", Some("EPSG:2180")),
        ("gpkg", "a.gpkg", Some("EPSG:2180")),
        ("shp", "a.shp.zip", Some("EPSG:2180")),
        // Debian's GDAL has no Parquet.
        ("parquet", "a.parquet", Some("EPSG:2180")),
        ("dxf", "a.dxf", None),
    ] {
        let mut arguments = vec![class, "--format", format];
        arguments.extend(crs.iter().flat_map(|crs| ["--crs", crs]));
        let (_, told) = export(&scratch, file, &arguments);
        assert_eq!(count(&told), n, "{format}");
        // A drawing has outlines and titles, not objects.
        if matches!(format, "parquet" | "dxf") {
            continue;
        }
        let Some(said) = ogrinfo(&scratch.0.join(file)) else { return };
        assert_eq!(said.matches("OGRFeature(").count(), n, "{format}: {said}");
    }
    assert!(scratch.0.join("a.xsd").is_file());
    // Northing first in GML, easting first in FlatGeobuf, and GDAL sees the same box in both.
    let extent = |file: &str| -> Vec<f64> {
        let said = ogrinfo(&scratch.0.join(file)).unwrap();
        let line = said.lines().find(|l| l.starts_with("Extent")).unwrap().split_once(':').unwrap().1;
        let plain: String = line.chars().map(|c| if "(),".contains(c) { ' ' } else { c }).collect();
        plain.split_whitespace().filter_map(|n| n.parse().ok()).collect()
    };
    let gml = extent("a.gml");
    for other in ["a.fgb", "a.gpkg", "a.shp.zip"] {
        let other = extent(other);
        assert!(gml.len() == 4 && gml.iter().zip(&other).all(|(a, b)| (a - b).abs() < 1e-3), "{gml:?} {other:?}");
    }
}

#[test]
fn a_geopackage_holds_a_whole_register_and_shapefiles_divide_what_they_cannot_mix() {
    let scratch = Scratch::new("gdal");
    let sample = root().join("data-samples/bdot500.gml");
    said(&run(&scratch.0, &["import", sample.to_str().unwrap()]));
    let (_, told) = export(&scratch, "all.geojsons", &["bdot500", "--format", "geojsonseq"]);
    let all = count(&told);
    let (_, told) = export(&scratch, "all.gpkg", &["bdot500", "--format", "gpkg", "--crs", "EPSG:2177"]);
    assert_eq!(count(&told), all);
    let Some(said) = ogrinfo(&scratch.0.join("all.gpkg")) else { return };
    assert_eq!(said.matches("OGRFeature(").count(), all);
    assert!(said.contains("IDENTIFIER=") && said.contains("PROJCRS[\"ETRF2000-PL / CS2000/18\""), "{said}");
    assert!(said.contains("startObiekt (DateTime) = 20"), "{said}");
    let (_, told) = export(&scratch, "road.shp.zip", &["ot_komunikacja", "--format", "shp", "--crs", "EPSG:2177"]);
    let said = ogrinfo(&scratch.0.join("road.shp.zip")).unwrap();
    assert_eq!(said.matches("OGRFeature(").count(), count(&told));
    let parts = ["_punkty", "_linie", "_obszary"].map(|p| said.contains(&format!("Layer name: ot_komunikacja{p}")));
    assert!(parts.iter().filter(|p| **p).count() > 1, "{said}");
    let readme =
        Command::new("unzip").args(["-p", "road.shp.zip", "CZYTAJ.txt"]).current_dir(&scratch.0).output().unwrap();
    let readme = text(&readme.stdout);
    assert!(readme.contains("startWersj  startWersjaObiekt"), "{readme}");
    let left = std::fs::read_dir(std::env::temp_dir())
        .unwrap()
        .flatten()
        .filter(|e| e.file_name().to_string_lossy().starts_with("infostrada-plik-"));
    // Other tests may be making files at this moment; none of them takes long.
    let old = left.filter(|e| {
        e.metadata().and_then(|m| m.modified()).is_ok_and(|t| t.elapsed().unwrap_or_default().as_secs() > 60)
    });
    assert_eq!(old.count(), 0);
}

#[test]
fn an_export_holds_what_was_asked_for_and_says_what_it_cannot_do() {
    let scratch = Scratch::new("asked");
    let sample = root().join("data-samples/egib.gml");
    said(&run(&scratch.0, &["import", sample.to_str().unwrap()]));
    let class = "egb_budynek";
    let counted = |more: &[&str]| {
        let gml = count(&export(&scratch, "x.gml", &[&[class], more].concat()).1);
        let csv = count(&export(&scratch, "x.csv", &[&[class, "--format", "csv"], more].concat()).1);
        assert_eq!(gml, csv, "{more:?}");
        csv
    };
    let all = counted(&[]);
    assert_eq!(counted(&["--bbox", "13,48,25,56"]), all);
    assert_eq!(counted(&["--bbox", "0,0,1,1"]), 0);
    assert_eq!(counted(&["--as-of", "1900-01-01"]), 0);
    assert_eq!(counted(&["--as-of", "2999-01-01"]), all);
    // An area that is a rectangle holds what the rectangle does; one that is a triangle holds less.
    let box_of = counted(&["--bbox", "18.574,53.1065,18.584,53.11"]);
    let area = "POLYGON((18.574 53.1065, 18.584 53.1065, 18.584 53.11, 18.574 53.11, 18.574 53.1065))";
    assert_eq!(counted(&["--area", area]), box_of);
    let triangle = scratch.file(
        "obszar.geojson",
        r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":
            {"type":"Polygon","coordinates":[[[18.574,53.1065],[18.584,53.1065],[18.574,53.11],[18.574,53.1065]]]}}]}"#,
    );
    let part = counted(&["--area", triangle.to_str().unwrap()]);
    assert!(0 < part && part < box_of && box_of <= all, "{part} {box_of} {all}");
    for (arguments, reason) in [
        (["zbiornik_bezodplywowy", "--format", "csv", "--bbox", "13,48,25,56"], "nie jest jawna"),
        ([class, "--format", "dxf", "--crs", "EPSG:4326"], "w metrach"),
        ([class, "--format", "csv", "--area", "POLYGON((1 2))"], "nie można odczytać"),
        ([class, "--format", "csv", "--changes-from", "2020-01-01"], "geojsonseq"),
        (["egib", "--format", "csv", "--bbox", "13,48,25,56"], "mieści jedną klasę"),
        ([class, "--format", "kml", "--crs", "EPSG:2180"], "KML zna tylko"),
        ([class, "--format", "csv", "--bbox", "1,2"], "nie jest prostokątem"),
        ([class, "--format", "csv", "--as-of", "wczoraj"], "nie jest datą"),
        ([class, "--format", "csv", "--unit", "nikt"], "Nie ma jednostki"),
    ] {
        let out = run(&scratch.0, &[["export"].as_slice(), &arguments].concat());
        assert!(!out.status.success() && text(&out.stderr).contains(reason), "{reason}: {}", text(&out.stderr));
    }
}
