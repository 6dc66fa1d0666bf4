//! What the PZGiK writer writes, to the letter; and that the official schemas accept it, and the samples too. The
//! schemas are not part of this repository: where they (or xmllint) are missing, the test says so and passes.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod outside;

use formats::pzgik::{FormatError, PzgikWriter};
use registers::geometry::{Coord, Curve, Geometry, Segment, Shape, Surface};
use registers::{Catalogue, Entry, Identity, Life, Value, bundled, ewkb, time};
use std::path::Path;

const UUID: &str = "68770284-8515-4626-8635-83668636234";

fn c(x: f64, y: f64) -> Coord {
    Coord { x, y, z: 0.0 }
}

fn place(shape: Shape) -> Value {
    Value::Geometry(ewkb::encode(&Geometry { srid: 2177, has_z: false, shape }))
}

fn text(t: &str) -> Value {
    Value::Text(t.to_owned())
}

fn ring() -> Curve {
    Curve::straight(vec![c(0.0, 0.0), c(10.5, 0.0), c(10.5, 7.25), c(0.0, 0.0)])
}

/// An entry of a class with these values and the rest of what the schema wants.
fn entry(catalogue: &Catalogue, class: &str, nth: u8, values: &[(&str, Value)]) -> Entry {
    let class = catalogue.by_id(class).unwrap();
    let start = time::parse_datetime("2022-05-04T12:07:41");
    let version = (!class.presented).then(|| "2023-01-30T12:20:42".to_owned());
    let mut entry = Entry {
        class: class.ix,
        identity: Identity { namespace: "PL.PZGiK.9901.TEST".to_owned(), local: format!("{UUID}{nth}"), version },
        life: Life { object_from: start, version_from: start, version_to: None, object_to: None },
        values: vec![Value::Null; class.attributes.len()],
        rest: None,
        line: 0,
    };
    for (name, value) in values {
        let (i, _) = class.attribute(name).unwrap_or_else(|| panic!("{name}"));
        entry.values[i] = value.clone();
    }
    entry
}

fn written(catalogue: &Catalogue, registers: &[&str], entries: &[(Entry, Vec<Entry>)]) -> String {
    let mut writer = PzgikWriter::begin(Vec::new(), catalogue, registers, "próba -- test").unwrap();
    for (entry, parts) in entries {
        writer.entry_with_parts(entry, parts).unwrap();
    }
    String::from_utf8(writer.finish().unwrap()).unwrap()
}

fn alone(entry: Entry) -> (Entry, Vec<Entry>) {
    (entry, Vec::new())
}

fn buildings(catalogue: &Catalogue) -> Vec<(Entry, Vec<Entry>)> {
    let bowed = Surface {
        rings: vec![Curve {
            segments: vec![
                Segment { arc: false, points: vec![c(0.0, 0.0), c(0.0, 8.0)] },
                Segment { arc: true, points: vec![c(0.0, 8.0), c(4.0, 4.0), c(0.0, 0.0)] },
            ],
        }],
    };
    let building = entry(
        catalogue,
        "egb_budynek",
        1,
        &[
            ("idBudynku", text("049901_1.0001.1/2.1_BUD")),
            ("geometria", place(Shape::MultiSurface(vec![bowed, Surface { rings: vec![ring()] }]))),
            ("rodzajWgKST", text("m")),
            ("liczbaKondygnacjiNadziemnych", Value::Integer(2)),
            ("liczbaKondygnacjiPodziemnych", Value::Integer(0)),
            ("powZabudowy", Value::Real(80.0)),
            ("numerKW", Value::Texts(vec!["A".to_owned(), "B".to_owned()])),
            ("dodatkoweInformacje", text("<„świeży” & nowy>")),
            ("dzialkaZabudowana", Value::Texts(vec!["a_b_c".to_owned()])),
        ],
    );
    let parcel = entry(
        catalogue,
        "egb_dzialka_ewidencyjna",
        2,
        &[
            ("idDzialki", text("049901_1.0001.1/2")),
            ("geometria", place(Shape::Surface(Surface { rings: vec![ring()] }))),
            ("poleEwidencyjne", Value::Real(0.242)),
            ("dokladnoscReprezentacjiPola", text("1")),
            (
                "klasouzytek",
                Value::Json(serde_json::json!([{ "OFU": "Ł", "OZU": "Ł", "OZK": "IV", "powierzchnia": 0.242 }])),
            ),
            ("punktGranicyDzialki", Value::Texts(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()])),
            ("lokalizacjaDzialki", text("o")),
        ],
    );
    let label =
        entry(catalogue, "egb_etykieta", 4, &[("geometria", place(Shape::Point(c(1.0, 2.0)))), ("tekst", text("1/2"))]);
    let presentation = entry(catalogue, "egb_prezentacja_graficzna", 3, &[("obiektPrzedstawiany", text("a_b_c"))]);
    vec![alone(building), alone(parcel), (presentation, vec![label.clone(), label])]
}

fn surroundings(catalogue: &Catalogue) -> Vec<(Entry, Vec<Entry>)> {
    let fence = entry(
        catalogue,
        "ot_ogrodzenia",
        1,
        &[
            ("zrodlo", text("O")),
            (
                "geometria",
                place(Shape::MultiLine(vec![Curve::straight(vec![
                    c(6_543_000.12, 5_894_500.0),
                    c(6_543_001.0, 5_894_500.34),
                ])])),
            ),
            ("rodzajOgrodzenia", text("o")),
        ],
    );
    let water = entry(
        catalogue,
        "ot_wody",
        2,
        &[
            ("zrodlo", text("O")),
            ("geometria", place(Shape::Surface(Surface { rings: vec![ring(), ring()] }))),
            ("rodzajObiektu", text("p")),
            ("poczatekGorySkarpy", place(Shape::MultiPoint(vec![c(1.0, 2.0), c(3.0, 4.0)]))),
        ],
    );
    vec![alone(fence), alone(water)]
}

fn networks(catalogue: &Catalogue) -> Vec<(Entry, Vec<Entry>)> {
    let pole = entry(
        catalogue,
        "ges_inne_urzadzenia_towarzyszace",
        1,
        &[
            ("zrodlo", text("O")),
            ("status", text("i")),
            ("geometria", place(Shape::MultiPoint(vec![c(1.0, 2.0), c(3.0, 4.0)]))),
            ("rodzajUrzadzenia", text("p")),
            ("rodzajSieci", Value::Texts(vec!["e".to_owned(), "t".to_owned()])),
        ],
    );
    let cable = entry(
        catalogue,
        "ges_przewod_telekomunikacyjny",
        2,
        &[
            ("zrodlo", text("O")),
            ("dataPrzyjeciaDoZasobu", Value::Date(time::parse_date("2022-05-10").unwrap())),
            ("status", text("i")),
            ("geometria", place(Shape::Line(Curve::straight(vec![c(1.5, 2.5), c(3.0, 4.0)])))),
            ("wiazka", Value::Boolean(true)),
        ],
    );
    vec![alone(pole), alone(cable)]
}

#[test]
fn a_conduit_is_written_like_the_offices_write_it() {
    let catalogue = bundled::catalogue().unwrap();
    let all = networks(&catalogue);
    let file = written(&catalogue, &["gesut"], &all[1..]);
    let member = file.split_once("<gml:featureMember>").unwrap().1.split_once("</gml:featureMember>").unwrap().0;
    let expected = format!(
        "\n<ges:GES_PrzewodTelekomunikacyjny gml:id=\"PL.PZGiK.9901.TEST_{UUID}2_2023-01-30T12-20-42\">\n\
         <ges:idIIP>\n<ges:GES_IdentyfikatorIIP>\n<ges:lokalnyId>{UUID}2</ges:lokalnyId>\n\
         <ges:przestrzenNazw>PL.PZGiK.9901.TEST</ges:przestrzenNazw>\n<ges:wersjaId>2023-01-30T12:20:42</ges:wersjaId>\n\
         </ges:GES_IdentyfikatorIIP>\n</ges:idIIP>\n\
         <ges:startObiekt>2022-05-04T12:07:41</ges:startObiekt>\n\
         <ges:startWersjaObiekt>2022-05-04T12:07:41</ges:startWersjaObiekt>\n\
         <ges:zrodlo>O</ges:zrodlo>\n<ges:dataPrzyjeciaDoZasobu>2022-05-10</ges:dataPrzyjeciaDoZasobu>\n\
         <ges:status>i</ges:status>\n\
         <ges:geometria>\n<gml:Curve gml:id=\"ID-2\" srsName=\"urn:ogc:def:crs:EPSG::2177\" srsDimension=\"2\">\
         <gml:segments><gml:LineStringSegment><gml:posList>2.5 1.5 4 3</gml:posList></gml:LineStringSegment>\
         </gml:segments></gml:Curve>\n</ges:geometria>\n<ges:wiazka>true</ges:wiazka>\n\
         </ges:GES_PrzewodTelekomunikacyjny>\n"
    );
    assert_eq!(member, expected);
    assert!(file.contains("<!-- próba - - test -->"));
}

#[test]
fn repeated_values_structures_arcs_and_empty_references_have_their_forms() {
    let catalogue = bundled::catalogue().unwrap();
    let file = written(&catalogue, &["egib", "bdot500"], &[buildings(&catalogue), surroundings(&catalogue)].concat());
    for part in [
        "<egb:numerKW>A</egb:numerKW>\n<egb:numerKW>B</egb:numerKW>",
        "<egb:powZabudowy uom=\"m2\">80</egb:powZabudowy>",
        "<egb:dodatkoweInformacje>&lt;„świeży” &amp; nowy&gt;</egb:dodatkoweInformacje>",
        "<egb:klasouzytek>\n<egb:EGB_Klasouzytek>\n<egb:OFU>Ł</egb:OFU>\n",
        "<egb:powierzchnia uom=\"ha\">0.242</egb:powierzchnia>",
        "<egb:JRG2/>",
        "<gml:Arc numArc=\"1\" interpolation=\"circularArc3Points\"><gml:posList>8 0 4 4 0 0</gml:posList></gml:Arc>",
        "<egb:tekst>1/2</egb:tekst>\n</egb:Etykieta>\n</egb:etykieta>\n<egb:obiektPrzedstawiany xlink:href=\"a_b_c\"/>",
        "<gml:pos>4 3</gml:pos></gml:Point>\n</ot:poczatekGorySkarpy>\n",
        "<gml:posList>5894500 6543000.12 5894500.34 6543001</gml:posList>",
    ] {
        assert!(file.contains(part), "no {part} in\n{file}");
    }
    assert_eq!(file.matches("<ot:poczatekGorySkarpy>").count(), 2);
}

#[test]
fn what_cannot_be_written_leaves_no_trace() {
    let catalogue = bundled::catalogue().unwrap();
    let mut writer = PzgikWriter::begin(Vec::new(), &catalogue, &["gesut"], "").unwrap();
    let foreign = &surroundings(&catalogue)[0].0;
    assert!(matches!(writer.entry(foreign), Err(FormatError::ForeignClass(_))));
    let label = entry(&catalogue, "ges_etykieta", 1, &[]);
    assert!(matches!(writer.entry(&label), Err(FormatError::LonePart(_))));
    let mut broken = networks(&catalogue).remove(1).0;
    let place = broken.values.iter().position(|v| matches!(v, Value::Geometry(_))).unwrap();
    broken.values[place] = Value::Geometry(vec![1, 2, 0]);
    assert!(matches!(writer.entry(&broken), Err(FormatError::Geometry { .. })));
    let file = String::from_utf8(writer.finish().unwrap()).unwrap();
    assert!(!file.contains("featureMember"), "{file}");
}

#[test]
fn the_official_schemas_accept_what_is_written() {
    let Some(schemas) = outside::Schemas::found() else { return };
    let catalogue = bundled::catalogue().unwrap();
    for (register, schema, entries) in [
        ("egib", "EGIB_1.10.xsd", buildings(&catalogue)),
        ("bdot500", "BDOT500_1.3.xsd", surroundings(&catalogue)),
        ("gesut", "GESUT_1.3.xsd", networks(&catalogue)),
    ] {
        let schema = schemas.folder.join("gugik").join(schema);
        let scratch = outside::Scratch::new(register);
        let file = scratch.file("file.gml", written(&catalogue, &[register], &entries));
        schemas.assert_valid(&schema, &file);
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../data-samples/{register}.gml"));
        schemas.assert_valid(&schema, &sample);
    }
}
