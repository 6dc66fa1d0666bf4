//! Files that GDAL reads, in its own process: what they hold becomes entries, and what is broken ends in a sentence.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{data, geometries, lines, rules, small_catalogue};
use import::{Helper, ImportError, Mapping, Options, Record, Summary, read_ogr};
use registers::crs::AxisOrder;
use registers::geometry::Shape;
use std::path::{Path, PathBuf};
use std::process::Command;

fn helper() -> Helper {
    Helper { program: Some(env!("CARGO_BIN_EXE_infostrada-gdal").into()), ..Helper::default() }
}

fn read_with(
    file: &Path,
    mapping: &str,
    options: &Options,
    helper: &Helper,
) -> (Vec<Record>, Result<Summary, ImportError>) {
    let mapping = Mapping::parse(mapping).unwrap();
    let mut all = Vec::new();
    let result = read_ogr(file, &mapping, &small_catalogue(), options, helper, &|_| {}, &mut |batch| {
        all.extend(batch);
        Ok(())
    });
    (all, result)
}

fn read(file: &Path, mapping: &str) -> (Vec<Record>, Result<Summary, ImportError>) {
    read_with(file, mapping, &Options::default(), &helper())
}

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("infostrada-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Makes a file with GDAL's own tool; nothing when it is not installed.
    fn make(&self, name: &str, arguments: &[&str], from: &Path) -> Option<PathBuf> {
        let to = self.0.join(name);
        let done = Command::new("ogr2ogr").args(arguments).arg(&to).arg(from).output();
        let Ok(done) = done else {
            println!("skipped: ogr2ogr is not installed, {name} was not tried");
            return None;
        };
        assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
        Some(to)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const MAPPING: &str = r#"
namespace = "PL.ZIPIN.1.PROBA"
[[layers]]
class = "rzedna"
id = "nr"
version_from = "kiedy"
fields = [
  { from = "H", to = "rzedna" },
  { from = "zrodlo", to = "zrodlo", values = { pomiar = "O", inne = "I" } },
  { from = "data", to = "dataPrzyjeciaDoZasobu" },
]
"#;

fn places(records: &[Record]) -> Vec<(f64, f64)> {
    geometries(records)
        .iter()
        .map(|g| match &g.shape {
            Shape::Point(c) => (c.x, c.y),
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn geojson_becomes_entries_as_the_mapping_says() {
    let (records, result) = read(&data("rzedne.geojson"), MAPPING);
    let got = lines(&records, &result, &small_catalogue());
    let expected = [
        "rzedna PL.ZIPIN.1.PROBA a-1 - | - 2022-05-10T11:49:36 - - | zrodlo=O dataPrzyjeciaDoZasobu=2022-05-10 geometria=<4326 punkt (17.754788 50.689961)> rzedna=112.123456789012 | poza: {\"uwagi\":\"żółta łąka\"} | w. 1",
        "rzedna PL.ZIPIN.1.PROBA a-2 - | - - - - | zrodlo=I geometria=<4326 punkt (17.754888 50.689861)> | w. 2",
        "rzedna PL.ZIPIN.1.PROBA a-3 - | - - - - | rzedna=7 | w. 3",
        "rzedna PL.ZIPIN.1.PROBA a-4 - | - - - - | rzedna=8 | w. 4",
    ];
    let entries: Vec<&str> = got.lines().filter(|l| l.starts_with("rzedna")).collect();
    assert_eq!(entries, expected);
    assert!(rules(&records).contains(&"GEOM-NIEZNANA".to_owned()), "{got}");
    assert!(got.contains("POLE-NIEODWZOROWANE"), "{got}");
    assert!(got.contains("= rzedne: wczytane 4, zachowane 0, pominięte 0, odrzucone 0"), "{got}");
}

#[test]
fn every_format_gives_the_same_places() {
    let folder = Folder::new("formats");
    let source = data("rzedne.geojson");
    let only_points = ["-where", "nr in ('a-1','a-2')"];
    let expected = [(17.754788, 50.689961), (17.754888, 50.689861)];
    for (name, driver) in [("r.gpkg", "GPKG"), ("r.shp", "ESRI Shapefile"), ("r.fgb", "FlatGeobuf"), ("r.kml", "KML")] {
        let mut arguments = vec!["-f", driver, "-nln", "r"];
        arguments.extend(only_points);
        if name == "r.shp" {
            arguments.extend(["-lco", "ENCODING=CP1250"]);
        }
        let Some(file) = folder.make(name, &arguments, &source) else { continue };
        let (records, result) = read(&file, MAPPING);
        let summary = result.unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(summary.balances());
        let mut got = places(&records);
        got.sort_by(|a, b| a.0.total_cmp(&b.0));
        assert_eq!(got, expected, "{name}");
        let notes = lines(&records, &Ok(summary), &small_catalogue());
        assert!(notes.contains("żółta łąka"), "{name}: {notes}");
        assert!(notes.contains("zrodlo=O"), "{name}: {notes}");
    }
}

#[test]
fn polish_metres_come_from_a_shapefile_whose_prj_has_no_code() {
    let folder = Folder::new("metres");
    let table = folder.0.join("rzedne.csv");
    std::fs::write(&table, "nr,x,y\n1,6482673.57,5617191.42\n2,6482674.57,5617192.42\n").unwrap();
    let arguments =
        ["-f", "ESRI Shapefile", "-a_srs", "EPSG:2177", "-oo", "X_POSSIBLE_NAMES=x", "-oo", "Y_POSSIBLE_NAMES=y"];
    let mapping =
        "namespace = \"PL.ZIPIN.1.PROBA\"\n[[layers]]\nclass = \"rzedna\"\nid = \"nr\"\nconst = { zrodlo = \"O\" }\n";
    let Some(file) = folder.make("m.shp", &arguments, &table) else { return };
    let (records, result) = read(&file, mapping);
    result.unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(geometries(&records)[0].srid, 2177);
    assert_eq!(places(&records), [(6_482_673.57, 5_617_191.42), (6_482_674.57, 5_617_192.42)]);

    // Surveyors also write x as northing; the file alone says so by lying nowhere in Poland.
    let swapped =
        ["-f", "ESRI Shapefile", "-a_srs", "EPSG:2177", "-oo", "X_POSSIBLE_NAMES=y", "-oo", "Y_POSSIBLE_NAMES=x"];
    let Some(file) = folder.make("s.shp", &swapped, &table) else { return };
    let refused = read(&file, mapping).1.expect_err("refused");
    assert!(
        matches!(refused, ImportError::AxesSwapped { .. }) && refused.to_string().contains("--axis ne"),
        "{refused}"
    );
    let told = Options { axis: Some(AxisOrder::NorthingFirst), ..Options::default() };
    let (records, result) = read_with(&file, mapping, &told, &helper());
    result.unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(places(&records)[0], (6_482_673.57, 5_617_191.42));
}

#[test]
fn drawings_and_curves_are_read() {
    let folder = Folder::new("curves");
    let mapping = "namespace = \"PL.ZIPIN.1.PROBA\"\ncrs = \"EPSG:2177\"\n[[layers]]\nclass = \"przewod\"\nconst = { zrodlo = \"O\", status = \"i\" }\n";
    let table = folder.0.join("linie.csv");
    std::fs::write(&table, "id,WKT\n1,\"LINESTRING (6482673 5617191,6482674 5617192)\"\n").unwrap();
    if let Some(file) = folder.make("d.dxf", &["-f", "DXF"], &table) {
        let (records, result) = read(&file, mapping);
        result.unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(geometries(&records).len(), 1);
        assert!(rules(&records).contains(&"IDENTYFIKATOR-TRESC".to_owned()));
    }
    std::fs::write(&table, "id,WKT\n1,\"COMPOUNDCURVE (CIRCULARSTRING (6482670 5617190,6482671 5617191,6482672 5617190),(6482672 5617190,6482680 5617190))\"\n").unwrap();
    if let Some(file) = folder.make("c.gpkg", &["-f", "GPKG", "-a_srs", "EPSG:2177"], &table) {
        let (records, result) = read(&file, mapping);
        result.unwrap_or_else(|e| panic!("{e}"));
        let Shape::Line(curve) = &geometries(&records)[0].shape else { panic!() };
        assert_eq!(curve.segments.iter().map(|s| s.arc).collect::<Vec<_>>(), [true, false]);
    }
}

#[test]
fn a_table_has_its_places_in_two_columns() {
    let mapping = r#"
namespace = "PL.ZIPIN.1.PROBA"
crs = "EPSG:2177"
[[layers]]
class = "rzedna"
id = "NR"
x = "X"
y = "Y"
fields = [{ from = "H", to = "rzedna" }, { from = "ZRODLO", to = "zrodlo" }]
"#;
    let (records, result) = read(&data("rzedne.csv"), mapping);
    result.unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(places(&records), [(6_482_673.57, 5_617_191.42), (6_482_674.5, 5_617_192.25)]);
    assert!(rules(&records).contains(&"GEOM-WSPOLRZEDNE".to_owned()));
    assert!(rules(&records).contains(&"LICZBA".to_owned()));
}

#[test]
fn a_mapping_that_does_not_fit_is_refused_in_words() {
    for (change, part) in [
        (("class = \"rzedna\"", "class = \"nikt\""), "nie ma klasy"),
        (("id = \"nr\"", "id = \"numer\""), "nie ma pola „numer”"),
        (("to = \"rzedna\"", "to = \"wysokosc\""), "nie ma atrybutu „wysokosc”"),
        (("to = \"rzedna\"", "to = \"geometria\""), "nie można wypełnić"),
        (("class = \"rzedna\"", "class = \"rzedna\"\nname = \"inna\""), "nie ma warstwy „inna”"),
        (("PL.ZIPIN.1.PROBA", "zła_nazwa"), "podkreślenia"),
    ] {
        let e = read(&data("rzedne.geojson"), &MAPPING.replace(change.0, change.1)).1.expect_err("refused");
        assert!(matches!(e, ImportError::Mapping { .. }) && e.to_string().contains(part), "{e}");
    }
    assert!(Mapping::parse("namespace = 1").is_err());
    let file = Folder::new("nocrs");
    let table = file.0.join("t.csv");
    std::fs::write(&table, "nr,X,Y\n1,6482673.57,5617191.42\n").unwrap();
    let e = read(&table, "namespace = \"PL.A.1.B\"\n[[layers]]\nclass = \"rzedna\"\nx = \"X\"\ny = \"Y\"\n")
        .1
        .expect_err("refused");
    assert!(matches!(e, ImportError::MissingCrs { .. }), "{e}");
}

#[test]
fn broken_files_and_a_dying_program_end_in_a_sentence() {
    let folder = Folder::new("broken");
    let mut state = 88_172_645_463_325_252_u64;
    let good = folder.make("g.gpkg", &["-f", "GPKG", "-where", "nr in ('a-1','a-2')"], &data("rzedne.geojson"));
    let junk: Vec<u8> = (0..4_096)
        .map(|_| {
            state ^= state << 7;
            state ^= state >> 9;
            state as u8
        })
        .collect();
    for name in ["x.gpkg", "x.shp", "x.geojson", "x.dxf", "x.fgb", "x.kml", "x.vrt", "x.gml"] {
        let file = folder.0.join(name);
        std::fs::write(&file, &junk).unwrap();
        let e = read(&file, MAPPING).1.expect_err("refused");
        assert!(matches!(e, ImportError::Foreign { .. } | ImportError::Mapping { .. }), "{name}: {e:?}");
    }
    let vrt = folder.0.join("v.vrt");
    std::fs::write(&vrt, "<OGRVRTDataSource><OGRVRTLayer name=\"passwd\"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>").unwrap();
    assert!(matches!(read(&vrt, MAPPING).1, Err(ImportError::Foreign { .. })));
    if let Some(good) = good {
        let bytes = std::fs::read(&good).unwrap();
        for cut in [100, 5_000, bytes.len() / 2, bytes.len() - 4_096] {
            let file = folder.0.join("cut.gpkg");
            std::fs::write(&file, &bytes[..cut]).unwrap();
            // Whatever GDAL makes of it: an answer, and no panic here.
            let _ = read(&file, MAPPING);
        }
        let tight = Helper { memory: 60 << 20, ..helper() };
        let e = read_with(&good, MAPPING, &Options::default(), &tight).1.expect_err("too little memory to start");
        assert!(matches!(e, ImportError::Foreign { .. } | ImportError::Helper { .. }), "{e:?}");
    }
    let nobody = Helper { program: Some("/nie/ma/takiego".into()), ..Helper::default() };
    let e = read_with(&data("rzedne.geojson"), MAPPING, &Options::default(), &nobody).1.expect_err("no program");
    assert!(matches!(e, ImportError::Helper { .. }), "{e:?}");
    let e = read(Path::new("/nie/ma/pliku.gpkg"), MAPPING).1.expect_err("no file");
    assert!(matches!(e, ImportError::Foreign { .. }), "{e:?}");
}
