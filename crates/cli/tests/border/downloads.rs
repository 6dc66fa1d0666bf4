//! Whole collections as files over HTTP: everything is in them, where it lies and as it is called.

use crate::house::{House, Scratch, house, text};
use std::path::Path;
use std::process::Command;

const PL2000: &str = "crs=http://www.opengis.net/def/crs/EPSG/0/2177";

/// Nothing where GDAL is not installed.
fn ogrinfo(file: &Path, options: &[&str]) -> Option<String> {
    let Ok(out) = Command::new("ogrinfo").args(["-ro", "-al"]).args(options).arg(file).output() else {
        println!("SKIPPED: ogrinfo is not installed (package gdal-bin)");
        return None;
    };
    let said = text(&out.stdout);
    assert!(out.status.success() && !text(&out.stderr).contains("ERROR"), "{}\n{said}", text(&out.stderr));
    Some(said)
}

fn matched(house: &House, class: &str, more: &str) -> usize {
    let page = house.json(&format!("/collections/{class}/items?limit=1{more}"));
    usize::try_from(page["numberMatched"].as_u64().unwrap()).unwrap()
}

#[test]
fn a_file_without_a_limit_holds_the_whole_collection_and_with_one_a_page() {
    let house = house();
    let class = "ot_rzedna";
    let all = matched(house, class, "");
    assert!(all > 100, "{all}");
    let lines = |body: &[u8]| text(body).lines().count();
    for f in ["csv", "csv-pl", "geojsonseq"] {
        let whole = house.get(&format!("/collections/{class}/items?f={f}"), &[]);
        let head = usize::from(f != "geojsonseq");
        assert_eq!(lines(&whole.body) - head, all, "{f}");
        assert_eq!(whole.header("ogc-numbermatched"), all.to_string());
        assert!(!whole.header("link").contains("rel=\"next\""));
        assert!(whole.header("content-disposition").starts_with("attachment"), "{f}");
        let page = house.get(&format!("/collections/{class}/items?f={f}&limit=7"), &[]);
        assert_eq!(lines(&page.body) - head, 7, "{f}");
        assert_eq!(page.header("ogc-numberreturned"), "7");
    }
    let gml = house.get(&format!("/collections/{class}/items?f=gml&limit=5"), &[]);
    assert_eq!(text(&gml.body).matches("<bdot500:OT_Rzedna ").count(), 5);
}

#[test]
fn geopackages_and_shapefiles_over_http_hold_what_geojson_does() {
    let house = house();
    let scratch = Scratch::new("downloads");
    for (class, filter) in [
        ("egb_budynek", ""),
        ("egb_budynek", "&filter=liczbaKondygnacjiNadziemnych%3E1"),
        ("ot_komunikacja", ""),
        ("drzewa_drzewo", ""),
        ("ges_przewod_wodociagowy", "&properties=zrodlo"),
    ] {
        let n = matched(house, class, filter);
        for (f, name) in [("gpkg", "a.gpkg"), ("shp", "a.shp.zip"), ("fgb", "a.fgb")] {
            let seen = house.get(&format!("/collections/{class}/items?f={f}&{PL2000}{filter}"), &[]);
            if seen.status == 503 {
                println!("SKIPPED: infostrada-gdal is not there");
                return;
            }
            assert_eq!((seen.status, seen.header("ogc-numbermatched")), (200, n.to_string().as_str()), "{class} {f}");
            let file = scratch.file(name, &seen.body);
            let Some(said) = ogrinfo(&file, &[]) else { return };
            assert_eq!(said.matches("OGRFeature(").count(), n, "{class} {f}: {said}");
            if f == "fgb" {
                continue;
            }
            assert_eq!(seen.header("content-length"), seen.body.len().to_string());
            assert!(said.contains("CS2000") || said.contains("Poland_CS2000_Zone_6"), "{said}");
            // A map's first geometry lies in the second zone of PL-2000, easting first.
            assert!(said.contains(" (6") || said.contains("((6"), "{said}");
        }
    }
    let one = house.get(&format!("/collections/egb_budynek/items?f=gpkg&limit=3&{PL2000}"), &[]);
    let said = ogrinfo(&scratch.file("three.gpkg", &one.body), &[]).unwrap();
    assert_eq!(said.matches("OGRFeature(").count(), 3);
    // Nobody makes a database for one object.
    assert_eq!(house.get("/collections/egb_budynek/items/x?f=gpkg", &[]).status, 400);
}
