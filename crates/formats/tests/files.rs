//! Whole files in every format: what they look like, and that GDAL reads out of each the same points and values that
//! went in.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod outside;
mod trial;

use formats::csv::{CsvFile, Flavour};
use formats::dxf::DxfFile;
use formats::flatgeobuf::FlatGeobufFile;
use formats::geojson::{GeoJsonFile, SequenceFile};
use formats::gml::{Dialect, GmlFile};
use formats::jsonfg::JsonFgFile;
use formats::kml::KmlFile;
use formats::parquet::ParquetFile;
use formats::{EntryFile, Layer};
use outside::{Schemas, Scratch, ogrinfo};
use registers::crs::{CRS84, Crs};
use registers::geometry::{Coord, Geometry, Shape};
use registers::{Catalogue, Stored, Value, ewkb};
use trial::{E, N, bare, bowed, c, catalogue, line, place, square, stored};

fn pl1992() -> &'static Crs {
    Crs::epsg(2180).unwrap()
}

fn written(mut file: impl EntryFile, entries: &[Stored]) -> Vec<u8> {
    let mut out = Vec::new();
    file.open(&mut out);
    for entry in entries {
        file.entry(&mut out, entry).unwrap();
    }
    file.close(&mut out);
    out
}

fn text(file: impl EntryFile, entries: &[Stored]) -> String {
    String::from_utf8(written(file, entries)).unwrap()
}

fn layer<'a>(catalogue: &'a Catalogue, class: &str) -> Layer<'a> {
    Layer { class: catalogue.by_id(class).unwrap(), storage: pl1992() }
}

/// Two wells in PL-1992, the second of which has only its identity.
fn wells(catalogue: &Catalogue) -> [Stored; 2] {
    let class = catalogue.by_id("p_studnia").unwrap();
    [stored(class, "1", Some(place(2180, Shape::Point(c(E, N))))), bare(class, "2")]
}

fn squares(catalogue: &Catalogue) -> [Stored; 2] {
    let class = catalogue.by_id("p_plac").unwrap();
    let two = Shape::MultiSurface(vec![square(5.0), square(7.0)]);
    [stored(class, "4", Some(place(2180, Shape::Surface(square(3.0))))), stored(class, "5", Some(place(2180, two)))]
}

/// A well at 21° E, 52.25° N.
fn in_degrees(catalogue: &Catalogue) -> Stored {
    stored(catalogue.by_id("p_studnia").unwrap(), "1", Some(place(4326, Shape::Point(c(21.0, 52.25)))))
}

#[test]
fn a_table_has_a_row_an_entry_and_quotes_what_needs_it() {
    let catalogue = catalogue();
    let file = CsvFile::new(&layer(&catalogue, "p_studnia"), pl1992(), Flavour::Standard);
    let expected = "id,stan,nazwa,srednica,rzedna,czynna,dataPomiaru,wpisano,uwagi,opis,lokalnyId,przestrzenNazw,wersjaId,\
        startObiekt,startWersjaObiekt,koniecWersjaObiekt,koniecObiekt,easting,northing\r\n\
        PL.PZGiK.1_1,i,\"<Zażółć> & „gęślą”; jaźń\u{1}\",9007199254740993,112.25,true,2023-01-30,2023-01-30T11:20:42Z,\
        \"pierwsza; dru\nga\",\"[{\"\"tekst\"\":\"\"a<b\"\"},{\"\"tekst\"\":\"\"drugi\"\"}]\",1,PL.PZGiK.1,,\
        1970-01-01T00:00:00Z,2023-01-30T11:20:42Z,,,530976.79,205249.1\r\n\
        PL.PZGiK.1_2,,,,,,,,,,2,PL.PZGiK.1,,,,,,,\r\n";
    assert_eq!(text(file, &wells(&catalogue)), expected);
}

#[test]
fn a_table_for_a_polish_spreadsheet_has_commas_in_numbers_and_runs_no_formula() {
    let catalogue = catalogue();
    let mut entries = wells(&catalogue);
    entries[0].entry.values[1] = Value::Text("=CMD()".into());
    entries[0].entry.values[3] = Value::Real(-0.5);
    let file = CsvFile::new(&layer(&catalogue, "p_studnia"), pl1992(), Flavour::Spreadsheet);
    let said = text(file, &entries);
    assert!(said.starts_with("\u{FEFF}id;stan;"), "{said}");
    assert!(said.contains(";'=CMD();9007199254740993;-0,5;true;"), "{said}");
    assert!(said.contains(";530976,79;205249,1\r\n"), "{said}");
}

#[test]
fn a_table_has_other_places_as_text_easting_first() {
    let catalogue = catalogue();
    let file = CsvFile::new(&layer(&catalogue, "p_plac"), pl1992(), Flavour::Standard);
    let said = text(file, &squares(&catalogue));
    let ring = "((530976.79 205249.1,530979.79 205249.1,530979.79 205252.1,530976.79 205252.1,530976.79 205249.1))";
    assert!(said.contains(&format!(",\"POLYGON {ring}\"\r\n")), "{said}");
    assert!(said.contains(",\"MULTIPOINT ((530976.79 205249.1),(530977.79 205249.1))\","), "{said}");
    let bow = [stored(catalogue.by_id("p_plac").unwrap(), "6", Some(place(2180, Shape::Surface(bowed()))))];
    let said = text(CsvFile::new(&layer(&catalogue, "p_plac"), pl1992(), Flavour::Standard), &bow);
    assert!(
        said.contains("\"CURVEPOLYGON (COMPOUNDCURVE ((530986.79 205249.1,530966.79 205249.1),CIRCULARSTRING ("),
        "{said}"
    );
}

#[test]
fn json_fg_says_the_system_the_type_and_the_time() {
    let catalogue = catalogue();
    let layers = [layer(&catalogue, "p_studnia")];
    let file = JsonFgFile::new(&layers, pl1992(), ",\"links\":[]".to_owned());
    let json: serde_json::Value = serde_json::from_slice(&written(file, &wells(&catalogue))).unwrap();
    assert_eq!(json["conformsTo"][0], "http://www.opengis.net/spec/json-fg-1/1.0/conf/core");
    assert_eq!(json["coordRefSys"], "http://www.opengis.net/def/crs/EPSG/0/2180");
    // What all of them are is said once.
    assert_eq!((&json["featureType"], &json["geometryDimension"]), (&"p_studnia".into(), &0.into()));
    let feature = &json["features"][0];
    assert_eq!(feature.get("featureType"), None);
    assert_eq!(feature["time"], serde_json::json!({ "interval": ["2023-01-30T11:20:42Z", ".."] }));
    assert_eq!(feature["place"], serde_json::json!({ "type": "Point", "coordinates": [205_249.1, 530_976.79] }));
    assert_eq!(feature["geometry"], serde_json::Value::Null);
    assert_eq!(feature["properties"]["srednica"], 9_007_199_254_740_993_i64);
    assert_eq!(json["features"][1]["time"], serde_json::Value::Null);

    let degrees = [in_degrees(&catalogue)];
    let json: serde_json::Value =
        serde_json::from_slice(&written(JsonFgFile::new(&layers, CRS84, String::new()), &degrees)).unwrap();
    assert_eq!(json["features"][0]["place"], serde_json::Value::Null);
    assert_eq!(json["features"][0]["geometry"]["coordinates"], serde_json::json!([21, 52.25]));
    let mut both = Vec::new();
    let writer = formats::jsonfg::FeatureWriter::new(layers[0].class, pl1992(), pl1992());
    let place = layers[0].class.main_geometry.map(|i| &degrees[0].entry.values[i]);
    both.push(b'{');
    writer.write_alone(&mut both, &wells(&catalogue)[0], place, Some("https://a.pl/schema")).unwrap();
    both.push(b'}');
    let both: serde_json::Value = serde_json::from_slice(&both).unwrap();
    assert_eq!((&both["featureType"], &both["featureSchema"]), (&"p_studnia".into(), &"https://a.pl/schema".into()));
    assert_eq!(both["place"]["coordinates"], serde_json::json!([205_249.1, 530_976.79]));
    assert_eq!(both["geometry"]["coordinates"], serde_json::json!([21, 52.25]));
}

#[test]
fn a_table_by_columns_reads_back_with_its_types_and_its_system() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    let catalogue = catalogue();
    let layers = [layer(&catalogue, "p_studnia")];
    let file = written(ParquetFile::new(&layers[0], pl1992()), &wells(&catalogue));
    let reader = SerializedFileReader::new(bytes::Bytes::from(file)).unwrap();
    let about = reader.metadata().file_metadata();
    assert_eq!(about.num_rows(), i64::try_from(wells(&catalogue).len()).unwrap());
    let geo = about.key_value_metadata().unwrap().iter().find(|kv| kv.key == "geo").unwrap();
    let geo: serde_json::Value = serde_json::from_str(geo.value.as_deref().unwrap()).unwrap();
    let column = &geo["columns"]["geometry"];
    assert_eq!((&geo["version"], &column["encoding"]), (&"1.1.0".into(), &"WKB".into()));
    assert_eq!(column["crs"]["id"]["code"], 2180);
    let row = reader.get_row_iter(None).unwrap().next().unwrap().unwrap().to_string();
    assert!(row.contains("srednica: 9007199254740993"), "{row}");
    assert!(row.contains(&wells(&catalogue)[0].entry.identity.local), "{row}");
}

#[test]
fn a_drawing_has_layers_lines_and_what_is_known_of_each_object() {
    let catalogue = catalogue();
    let layers = [layer(&catalogue, "p_studnia"), layer(&catalogue, "p_plac")];
    let all: Vec<Stored> = wells(&catalogue).into_iter().chain(squares(&catalogue)).collect();
    let drawing = written(DxfFile::new(&layers), &all);
    let text = String::from_utf8_lossy(&drawing);
    assert!(text.contains("\n2\nP_STUDNIA\n") && text.contains("\n2\nP_PLAC_OPIS\n"), "{text}");
    assert!(text.contains("0\nPOINT\n8\nP_STUDNIA\n10\n530976.79\n20\n205249.1\n"), "{text}");
    assert!(text.contains("0\nPOLYLINE\n8\nP_PLAC\n66\n1\n") && text.ends_with("0\nENDSEC\n0\nEOF\n"), "{text}");
    assert!(text.contains("1001\nINFOSTRADA\n1000\nid="), "{text}");
}

#[test]
fn a_text_sequence_has_a_separator_before_every_feature() {
    let catalogue = catalogue();
    let said = written(SequenceFile::new(&[layer(&catalogue, "p_studnia")], CRS84), &[in_degrees(&catalogue)]);
    assert!(said.starts_with(b"\x1E{\"type\":\"Feature\"") && said.ends_with(b"}\n"));
}

#[test]
fn an_entry_of_another_class_or_with_an_impossible_place_is_refused() {
    let catalogue = catalogue();
    let layers = [layer(&catalogue, "p_studnia")];
    let foreign = &squares(&catalogue)[0];
    let mut out = Vec::new();
    assert!(KmlFile::new(&layers, "x").entry(&mut out, foreign).is_err());
    let nowhere = Geometry { srid: 2180, has_z: false, shape: Shape::Point(c(f64::INFINITY, N)) };
    let nowhere = stored(layers[0].class, "1", Some(Value::Geometry(ewkb::encode(&nowhere))));
    assert!(KmlFile::new(&layers, "x").entry(&mut out, &nowhere).is_err());
    assert!(FlatGeobufFile::new(&layers[0], pl1992()).entry(&mut out, &nowhere).is_err());
    assert!(CsvFile::new(&layers[0], pl1992(), Flavour::Standard).entry(&mut out, &nowhere).is_err());
}

#[test]
fn a_surveyed_height_stays_with_the_surveyors_own_ordinates() {
    let catalogue = catalogue();
    let high = Geometry { srid: 2180, has_z: true, shape: Shape::Point(Coord { x: E, y: N, z: 112.5 }) };
    let line = Geometry { srid: 2180, has_z: true, shape: Shape::Line(line()) };
    let well = [stored(catalogue.by_id("p_studnia").unwrap(), "1", Some(Value::Geometry(ewkb::encode(&high))))];
    let pipe = [stored(catalogue.by_id("p_rura").unwrap(), "1", Some(Value::Geometry(ewkb::encode(&line))))];
    let gml = |crs| text(GmlFile::new(&[layer(&catalogue, "p_studnia")], Dialect::API, crs, Vec::new()), &well);
    assert!(gml(pl1992()).contains("srsDimension=\"3\"><gml:pos>205249.1 530976.79 112.5</gml:pos>"));
    assert!(gml(CRS84).contains("srsDimension=\"2\"><gml:pos>530976.79 205249.1</gml:pos>"));
    let csv = text(CsvFile::new(&layer(&catalogue, "p_rura"), pl1992(), Flavour::Standard), &pipe);
    assert!(csv.contains("\"LINESTRING Z (530976.79 205249.1 0,530986.79 205269.6 0)\""), "{csv}");
}

/// What GDAL says of a file must hold all of these.
fn assert_read(name: &str, content: &[u8], options: &[&str], parts: &[&str]) {
    let scratch = Scratch::new(&format!("files-{name}"));
    let Some(said) = ogrinfo(&scratch.file(name, content), options) else { return };
    for part in parts {
        assert!(said.contains(part), "{name}: no {part} in\n{said}");
    }
}

#[test]
fn gdal_reads_the_same_from_every_file() {
    let catalogue = catalogue();
    let wells = wells(&catalogue);
    let degrees = [in_degrees(&catalogue)];
    let squares = squares(&catalogue);
    let studnia = layer(&catalogue, "p_studnia");
    let name = "nazwa (String) = <Zażółć> & „gęślą”; jaźń";

    let csv = |flavour| written(CsvFile::new(&studnia, pl1992(), flavour), &wells);
    let columns = ["-oo", "X_POSSIBLE_NAMES=easting", "-oo", "Y_POSSIBLE_NAMES=northing"];
    assert_read("a.csv", &csv(Flavour::Standard), &columns, &["POINT (530976.79 205249.1)", name, "Feature Count: 2"]);
    assert_read("b.csv", &csv(Flavour::Spreadsheet), &[], &["easting (String) = 530976,79", name]);
    let areas = CsvFile::new(&layer(&catalogue, "p_plac"), pl1992(), Flavour::Standard);
    assert_read(
        "c.csv",
        &written(areas, &squares),
        &[],
        &["POLYGON ((530976.79 205249.1,530979.79 205249.1", "MULTIPOLYGON"],
    );

    let kml = KmlFile::new(&[studnia], "Próba");
    assert_read(
        "a.kml",
        &written(kml, &degrees),
        &[],
        &["POINT (21.0 52.25)", name, "rzedna (Real) = 112.25", "czynna (Integer) = 1"],
    );

    let values = [name, "srednica (Integer64) = 9007199254740993", "rzedna (Real) = 112.25"];
    let fgb = |layer: &Layer<'_>, entries: &[Stored]| written(FlatGeobufFile::new(layer, pl1992()), entries);
    let said = ["POINT (530976.79 205249.1)", "Geometry: Point", "czynna (Integer(Boolean)) = 1", "ID[\"EPSG\",2180]"];
    assert_read("a.fgb", &fgb(&studnia, &wells), &[], &[values.as_slice(), &said].concat());
    let said = ["wpisano (DateTime) = 2023/01/30 11:20:42+00", "OGRFeature(p_studnia):1", "id (String) = PL.PZGiK.1_2"];
    assert_read("b.fgb", &fgb(&studnia, &wells), &[], &said);
    let areas = layer(&catalogue, "p_plac");
    let said = ["Geometry: Multi Polygon", "MULTIPOLYGON (((530976.79 205249.1,530981.79 205249.1"];
    assert_read("c.fgb", &fgb(&areas, &squares), &[], &said);
    let lines = layer(&catalogue, "p_rura");
    let pipe = [stored(lines.class, "3", Some(place(2180, Shape::Line(line()))))];
    assert_read("d.fgb", &fgb(&lines, &pipe), &[], &["LINESTRING (530976.79 205249.1,530986.79 205269.6)"]);
    let various = layer(&catalogue, "p_rozne");
    let bow = [stored(various.class, "3", Some(place(2180, Shape::Surface(bowed()))))];
    assert_read("e.fgb", &fgb(&various, &bow), &[], &["CURVEPOLYGON (COMPOUNDCURVE ((", "CIRCULARSTRING ("]);
    let nowhere = layer(&catalogue, "p_osoba");
    assert_read("f.fgb", &fgb(&nowhere, &[stored(nowhere.class, "7", None)]), &[], &values);

    assert_read(
        "a.geojsons",
        &written(SequenceFile::new(&[studnia], CRS84), &degrees),
        &[],
        &["POINT (21.0 52.25)", name],
    );
    let geojson = GeoJsonFile::new(&[studnia], CRS84);
    assert_read("a.geojson", &written(geojson, &degrees), &[], &["POINT (21.0 52.25)", name]);
    // GDAL of Debian 12 does not know JSON-FG; it reads it as the GeoJSON that it also is.
    let jsonfg = JsonFgFile::new(&[studnia], CRS84, String::new());
    assert_read("b.geojson", &written(jsonfg, &degrees), &[], &["POINT (21.0 52.25)", name]);

    let several = [studnia, layer(&catalogue, "p_plac")];
    let gml = GmlFile::new(&several, Dialect::API, pl1992(), Vec::new());
    let all = [wells.as_slice(), &squares].concat();
    assert_read("a.gml", &written(gml, &all), &[], &["POINT (530976.79 205249.1)", "Layer name: P_Plac", name]);
}

#[test]
fn the_published_schema_accepts_kml() {
    let Some(schemas) = Schemas::found().filter(|s| s.has("kml/2.2.0/ogckml22.xsd")) else { return };
    let catalogue = catalogue();
    let areas = layer(&catalogue, "p_plac");
    let scratch = Scratch::new("kml");
    let ring = |side: f64| place(4326, Shape::Surface(square(side)));
    let mut entries = vec![in_degrees(&catalogue), bare(catalogue.by_id("p_studnia").unwrap(), "2")];
    entries.push(stored(areas.class, "3", Some(ring(1.0))));
    entries.push(stored(areas.class, "4", Some(place(4326, Shape::MultiSurface(vec![square(1.0), square(2.0)])))));
    let file = text(KmlFile::new(&[layer(&catalogue, "p_studnia"), areas], "Próba & próba"), &entries);
    assert_eq!(file.matches("<Folder>").count(), 2);
    schemas.assert_valid(&schemas.folder.join("ogc/kml/2.2.0/ogckml22.xsd"), &scratch.file("a.kml", file));
}
