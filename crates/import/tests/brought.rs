//! Files as officials bring them to the workplace: every kind is read, what is odd is told with its place and a remedy, and
//! a hostile one costs nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

use import::{Brought, BroughtError, Columns, Helper, Known, Wish, bring};
use registers::geometry::{Coord, Shape};
use std::path::{Path, PathBuf};
use std::process::Command;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("przyniesione-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn read_with(name: &str, bytes: &[u8], wish: &Wish) -> Result<Brought, BroughtError> {
    let folder = Folder::new(name);
    let file = folder.0.join("plik");
    std::fs::write(&file, bytes).unwrap();
    let helper = Helper { program: Some(env!("CARGO_BIN_EXE_infostrada-gdal").into()), ..Helper::default() };
    bring(&file, &folder.0, wish, &helper)
}

fn read(name: &str, bytes: &[u8]) -> Brought {
    read_with(name, bytes, &Wish::default()).unwrap_or_else(|e| panic!("{name}: {}", polish(&e)))
}

fn polish(error: &BroughtError) -> String {
    match error {
        BroughtError::Refused(w) | BroughtError::TooMany(w) | BroughtError::Unsupported(w) => w.pl.clone(),
        other => other.to_string(),
    }
}

fn refused(name: &str, bytes: &[u8]) -> String {
    polish(&read_with(name, bytes, &Wish::default()).unwrap_err())
}

fn points(brought: &Brought) -> Vec<(f64, f64)> {
    let place = |shape: &Shape| match shape {
        Shape::Point(Coord { x, y, .. }) => (*x, *y),
        other => panic!("{other:?}"),
    };
    brought.rows.iter().filter_map(|r| r.geometry.as_ref()).map(|g| place(&g.shape)).collect()
}

/// A ZIP file whose files are stored as they are.
fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut out, mut table) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let at = out.len() as u32;
        let size = (content.len() as u32).to_le_bytes();
        let mut head = vec![0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        head.extend(size);
        head.extend(size);
        head.extend((name.len() as u16).to_le_bytes());
        head.extend([0, 0]);
        out.extend(b"PK\x03\x04\x14\0");
        out.extend(&head[..8]);
        out.extend([0; 4]);
        out.extend(&head[12..]);
        out.extend(name.as_bytes());
        out.extend(*content);
        table.extend(b"PK\x01\x02\x14\0\x14\0");
        table.extend(&head[..8]);
        table.extend([0; 4]);
        table.extend(&head[12..]);
        table.extend([0; 10]);
        table.extend(at.to_le_bytes());
        table.extend(name.as_bytes());
    }
    let (start, count) = (out.len() as u32, (files.len() as u16).to_le_bytes());
    out.extend(&table);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count);
    out.extend(count);
    out.extend((table.len() as u32).to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0, 0]);
    out
}

#[test]
fn a_table_is_read_with_its_encoding_separator_columns_and_system_found_out() {
    let text = "numer;gatunek;X;Y\r\n1;dąb szypułkowy;5886123,45;6540001,5\r\n2;\"buk; czerwony \"\"Atropunicea\"\"\";5886200;6540100\r\n\r\n";
    let (bytes, _, _) = encoding_rs::WINDOWS_1250.encode(text);
    let brought = read("tabela", &bytes);
    assert_eq!(brought.encoding.as_deref(), Some("windows-1250"));
    assert_eq!(brought.separator, Some(';'));
    assert_eq!(brought.place, Some(Columns::Pair { x: "X".into(), y: "Y".into() }));
    // Surveyors write northing first: turned, and told.
    assert_eq!((brought.system, brought.swapped), (Some((2177, Known::Coordinates)), true));
    assert_eq!(points(&brought), [(6_540_001.5, 5_886_123.45), (6_540_100.0, 5_886_200.0)]);
    assert_eq!(brought.rows[0].properties["gatunek"], "dąb szypułkowy");
    assert_eq!(brought.rows[1].properties["gatunek"], "buk; czerwony \"Atropunicea\"");
    let degrees = read("stopnie", "Nazwa,Szerokość,Długość\nA,53.1101,18.5757\n".as_bytes());
    assert_eq!((degrees.system, degrees.swapped), (Some((4326, Known::Coordinates)), false));
    assert_eq!(points(&degrees), [(18.5757, 53.1101)]);
    let wkt = read("wkt", b"nr\tWKT\n1\t\"SRID=2180;LINESTRING(471000 580000, 471010 580010)\"\n2\tPOINT(1\n");
    assert_eq!((wkt.separator, wkt.place.clone()), (Some('\t'), Some(Columns::Wkt("WKT".into()))));
    assert!(matches!(wkt.rows[0].geometry.as_ref().unwrap().shape, Shape::Line(_)));
    assert!(wkt.rows[1].geometry.is_none() && wkt.remarks[0].row == 2, "{:?}", wkt.remarks);
    let chosen = Wish { place: Some(Columns::Pair { x: "a".into(), y: "b".into() }), ..Wish::default() };
    let told = read_with("wybrane", b"nr;a;b\n1;18,5;53,1\n2;x;53\n", &chosen).unwrap();
    assert_eq!(points(&told), [(18.5, 53.1)]);
    assert!(told.remarks[0].words.pl.starts_with("Linia 3: „x” nie jest współrzędną"), "{:?}", told.remarks);
    assert!(read("bez-miejsca", b"nr;nazwa\n1;a\n").place.is_none());
}

#[test]
fn what_cannot_be_read_is_told_with_its_place_and_a_remedy() {
    assert!(refused("pusty", b"  \n").contains("pusty"));
    assert!(refused("naglowek", b"a;b\n").contains("nie ma wierszy"));
    assert!(refused("pola", b"a;b\n1;2\n1;2;3\n").starts_with("W linii 3 jest 3 pól, a nagłówek ma 2."));
    assert!(refused("cudzyslow", b"a;b\n1;\"2\n").contains("w linii 2"));
    assert!(refused("shp", b"\0\0\x27\x0a\0\0").contains("ZIP"));
    assert!(refused("xls", b"\xd0\xcf\x11\xe0\xa1\xb1").contains("arkusz"));
    assert!(refused("xlsx", &zip(&[("[Content_Types].xml", b"<x/>")])).contains("arkusz"));
    assert!(refused("dwg", b"AC1032\0\0").contains("DXF"));
    assert!(refused("encje", b"<!DOCTYPE k [<!ENTITY a \"b\">]><kml/>").contains("DOCTYPE"));
    assert!(refused("bez-dbf", &zip(&[("drzewa.shp", b"x"), ("drzewa.shx", b"x")])).contains("brakuje w paczce: .dbf"));
    assert!(refused("dwa", &zip(&[("a.csv", b"a\n1"), ("b.csv", b"a\n1")])).contains("kilka plików (a.csv, b.csv)"));
    assert!(refused("urwany", &zip(&[("a.csv", b"a;b\n1;2\n")])[..40]).contains("uszkodzona"));
    assert!(refused("gpkg", b"SQLite format 3\0 and nothing more of it").contains("GeoPackage nie można odczytać"));
    let many: String = std::iter::once("a;b\n".to_owned()).chain((0..20_001).map(|n| format!("{n};x\n"))).collect();
    assert!(refused("duzo", many.as_bytes()).contains("więcej niż 20000 wierszy"));
}

#[test]
fn a_hostile_packet_neither_leaves_its_folder_nor_fills_the_disk() {
    let folder = Folder::new("wrogi");
    let outside = folder.0.with_file_name("przyniesione-poza.csv");
    let _ = std::fs::remove_file(&outside);
    let packed = zip(&[("../przyniesione-poza.csv", b"a;b\n1;2\n")]);
    assert_eq!(read("sciezka", &packed).rows.len(), 1);
    let mut deflated = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut deflated, b"a;b\n1;2\n").unwrap();
    let mut squeezed = zip(&[("a.csv", &deflated.finish().unwrap())]);
    for at in [8, squeezed.windows(4).position(|w| w == b"PK\x01\x02").unwrap() + 10] {
        squeezed[at] = 8;
    }
    assert_eq!(read("scisniety", &squeezed).rows.len(), 1);
    assert!(!outside.exists());
    let bomb = vec![b'0'; 257 << 20];
    assert!(refused("bomba", &zip(&[("bomba.csv", &bomb)])).contains("ponad 256 MB"));
    // Nothing is opened that a file merely names.
    let vrt = "<OGRVRTDataSource><OGRVRTLayer name='a'><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>";
    assert!(read_with("vrt", vrt.as_bytes(), &Wish::default()).is_err());
}

#[test]
fn drawings_and_markup_are_read_through_gdal() {
    let kml = r#"<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Dąb</name><Point><coordinates>18.5757,53.1101</coordinates></Point></Placemark></Document></kml>"#;
    let brought = read("kml", kml.as_bytes());
    assert_eq!((brought.kind.name(), brought.system), ("KML", Some((4326, Known::File))));
    assert_eq!(points(&brought), [(18.5757, 53.1101)]);
    let gml = r#"<?xml version="1.0"?><ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:gml="http://www.opengis.net/gml/3.2" gml:id="z"><ogr:featureMember><ogr:drzewo gml:id="d.1"><ogr:miejsce><gml:Point srsName="urn:ogc:def:crs:EPSG::2177" gml:id="p"><gml:pos>5886123.45 6540001.5</gml:pos></gml:Point></ogr:miejsce><ogr:NUMER>7</ogr:NUMER></ogr:drzewo></ogr:featureMember></ogr:FeatureCollection>"#;
    let brought = read("gml", gml.as_bytes());
    assert_eq!(brought.system, Some((2177, Known::File)));
    assert_eq!(points(&brought), [(6_540_001.5, 5_886_123.45)]);
    assert_eq!(brought.rows[0].properties["NUMER"], 7);
    let dxf = "0\nSECTION\n2\nENTITIES\n0\nPOINT\n8\nDRZEWA\n10\n6540001.5\n20\n5886123.45\n0\nENDSEC\n0\nEOF\n";
    let brought = read("dxf", dxf.as_bytes());
    assert_eq!((brought.kind.name(), brought.system), ("DXF", Some((2177, Known::Coordinates))));
    assert_eq!(brought.rows[0].properties["Layer"], "DRZEWA");
}

/// Makes files with GDAL's own tool; nothing when it is not installed.
fn made(folder: &Folder, name: &str, arguments: &[&str], from: &Path) -> Option<PathBuf> {
    let to = folder.0.join(name);
    let Ok(done) = Command::new("ogr2ogr").args(arguments).arg(&to).arg(from).output() else {
        println!("skipped: ogr2ogr is not installed, {name} was not tried");
        return None;
    };
    assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
    Some(to)
}

#[test]
fn layers_of_a_geopackage_are_chosen_and_shapefiles_come_packed() {
    let folder = Folder::new("warstwy");
    let source = folder.0.join("zrodlo.geojson");
    let feature = r#"{"type":"Feature","properties":{"NAZWA":"Świerk żółty"},"geometry":{"type":"MultiPoint","coordinates":[[18.5757,53.1101]]}}"#;
    std::fs::write(&source, format!(r#"{{"type":"FeatureCollection","features":[{feature}]}}"#)).unwrap();
    let Some(gpkg) = made(&folder, "a.gpkg", &["-f", "GPKG", "-nln", "drzewa", "-t_srs", "EPSG:2177"], &source) else {
        return;
    };
    let one = read("gpkg-jedna", &std::fs::read(&gpkg).unwrap());
    assert_eq!((one.layer.as_deref(), one.system), (Some("drzewa"), Some((2177, Known::File))));
    assert!((points(&one)[0].0 - 6_538_535.0).abs() < 500.0, "{:?}", points(&one));
    made(&folder, "a.gpkg", &["-f", "GPKG", "-update", "-nln", "krzewy", "-t_srs", "EPSG:2180"], &source).unwrap();
    let bytes = std::fs::read(&gpkg).unwrap();
    let several = read("gpkg-dwie", &bytes);
    assert_eq!((several.layer.as_deref(), several.rows.len(), several.layers.len()), (None, 0, 2));
    let chosen = Wish { layer: Some("krzewy".into()), ..Wish::default() };
    let second = read_with("gpkg-druga", &bytes, &chosen).unwrap();
    assert_eq!((second.system, second.rows.len()), (Some((2180, Known::File)), 1));
    let missing = Wish { layer: Some("brak".into()), ..Wish::default() };
    assert!(polish(&read_with("gpkg-brak", &bytes, &missing).unwrap_err()).contains("Ma: drzewa, krzewy."));
    let shp = made(
        &folder,
        "Zieleń.shp",
        &["-f", "ESRI Shapefile", "-t_srs", "EPSG:2177", "-lco", "ENCODING=CP1250"],
        &source,
    )
    .unwrap();
    let parts: Vec<(String, Vec<u8>)> = ["shp", "shx", "dbf", "prj"]
        .iter()
        .map(|e| (format!("dane/Zieleń.{}", e.to_uppercase()), std::fs::read(shp.with_extension(e)).unwrap()))
        .collect();
    let files: Vec<(&str, &[u8])> = parts.iter().map(|(n, b)| (n.as_str(), b.as_slice())).collect();
    // Without a .cpg the encoding is told by the letters.
    let packed = read("shp", &zip(&files));
    assert_eq!((packed.kind.name(), packed.layer.as_deref()), ("Shapefile", Some("Zieleń")));
    assert_eq!(packed.rows[0].properties["NAZWA"], "Świerk żółty");
    assert_eq!(packed.system, Some((2177, Known::File)));
    let foreign = made(&folder, "b.gpkg", &["-f", "GPKG", "-t_srs", "EPSG:32634"], &source).unwrap();
    assert!(refused("utm", &std::fs::read(foreign).unwrap()).contains("EPSG:32634"));
}
