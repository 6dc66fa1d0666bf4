//! GML of services: what it looks like, that the published schemas accept it, and that GDAL reads out of it the same
//! points and values that went in.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod outside;
mod trial;

use formats::gml::collection::{Envelope, Head};
use formats::gml::{Dialect, FeatureWriter, Level, SrsName, Version, namespace, xsd};
use outside::{Schemas, Scratch, ogrinfo};
use registers::crs::{CRS84, Crs};
use registers::geometry::{Curve, Shape, Surface};
use registers::{Catalogue, Class, Stored, bundled};
use std::path::{Path, PathBuf};
use trial::{E, N, bare, bowed, c, catalogue, line, place, square, stored};

fn pl1992() -> &'static Crs {
    Crs::epsg(2180).unwrap()
}

fn dialect(envelope: Envelope) -> Dialect {
    match envelope {
        Envelope::Api => Dialect::API,
        Envelope::Wfs20 => Dialect::WFS_2_0,
        Envelope::Wfs11 => Dialect::WFS_1_1,
        Envelope::Wfs10 => Dialect::WFS_1_0,
    }
}

/// Entries of each class of the trial register, with and without arcs.
fn entries(catalogue: &Catalogue, arcs: bool) -> Vec<(&Class, Stored)> {
    let class = |id: &str| catalogue.by_id(id).unwrap();
    let surface = |s: Surface| place(2180, Shape::Surface(s));
    let two = Shape::MultiSurface(vec![square(5.0), square(7.0)]);
    let mut all = vec![
        (class("p_studnia"), stored(class("p_studnia"), "1", Some(place(2180, Shape::Point(c(E, N)))))),
        (class("p_studnia"), bare(class("p_studnia"), "2/a b")),
        (class("p_rura"), stored(class("p_rura"), "3", Some(place(2180, Shape::Line(line()))))),
        (class("p_plac"), stored(class("p_plac"), "4", Some(surface(square(3.0))))),
        (class("p_plac"), stored(class("p_plac"), "5", Some(place(2180, two)))),
        (class("p_rozne"), stored(class("p_rozne"), "6", Some(place(2180, Shape::Line(line()))))),
        (class("p_osoba"), stored(class("p_osoba"), "7", None)),
    ];
    if arcs {
        all.push((class("p_plac"), stored(class("p_plac"), "8", Some(surface(bowed())))));
        let bow = Curve { segments: bowed().rings[0].segments[1..].to_vec() };
        all.push((class("p_rura"), stored(class("p_rura"), "9", Some(place(2180, Shape::Line(bow))))));
    }
    all
}

fn document(envelope: Envelope, dialect: Dialect, crs: &'static Crs, entries: &[(&Class, Stored)]) -> String {
    let schemas = [(namespace("proba"), "proba.xsd".to_owned())];
    let head = Head {
        registers: &["proba"],
        schemas: &schemas,
        time_stamp: "2026-11-22T10:00:00Z",
        matched: None,
        returned: entries.len() as u64,
        next: Some("https://x/wfs?a=1&b=2"),
        previous: None,
        lock: None,
        id: None,
    };
    let mut out = Vec::new();
    envelope.open(&mut out, &head);
    let [before, after] = envelope.member();
    for (class, stored) in entries {
        out.extend_from_slice(before.as_bytes());
        FeatureWriter::new(class, dialect, crs, pl1992()).write(&mut out, stored).unwrap();
        out.extend_from_slice(after.as_bytes());
    }
    envelope.close(&mut out, entries.is_empty());
    String::from_utf8(out).unwrap()
}

#[test]
fn a_feature_has_its_properties_in_order_and_northing_first() {
    let catalogue = catalogue();
    let class = catalogue.by_id("p_studnia").unwrap();
    let mut out = Vec::new();
    let entry = stored(class, "1", Some(place(2180, Shape::Point(c(E, N)))));
    FeatureWriter::new(class, Dialect::API, pl1992(), pl1992()).write_alone(&mut out, &entry).unwrap();
    let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <proba:P_Studnia xmlns:proba=\"https://infostrada.pl/schemas/sf/proba\" \
        xmlns:gml=\"http://www.opengis.net/gml/3.2\" gml:id=\"PL.PZGiK.1_1\">\
        <proba:stan>i</proba:stan>\
        <proba:nazwa>&lt;Zażółć&gt; &amp; „gęślą”; jaźń </proba:nazwa>\
        <proba:srednica>9007199254740993</proba:srednica>\
        <proba:rzedna>112.25</proba:rzedna>\
        <proba:czynna>true</proba:czynna>\
        <proba:dataPomiaru>2023-01-30</proba:dataPomiaru>\
        <proba:wpisano>2023-01-30T11:20:42Z</proba:wpisano>\
        <proba:uwagi>pierwsza; dru\nga</proba:uwagi>\
        <proba:opis>[{&quot;tekst&quot;:&quot;a&lt;b&quot;},{&quot;tekst&quot;:&quot;drugi&quot;}]</proba:opis>\
        <proba:geometria><gml:Point gml:id=\"PL.PZGiK.1_1.g1\" \
        srsName=\"http://www.opengis.net/def/crs/EPSG/0/2180\" srsDimension=\"2\">\
        <gml:pos>205249.1 530976.79</gml:pos></gml:Point></proba:geometria>\
        <proba:lokalnyId>1</proba:lokalnyId>\
        <proba:przestrzenNazw>PL.PZGiK.1</proba:przestrzenNazw>\
        <proba:startObiekt>1970-01-01T00:00:00Z</proba:startObiekt>\
        <proba:startWersjaObiekt>2023-01-30T11:20:42Z</proba:startWersjaObiekt>\
        </proba:P_Studnia>\n";
    assert_eq!(String::from_utf8(out).unwrap(), expected);
}

#[test]
fn what_gml_gives_every_feature_is_written_as_its_own() {
    let catalogue = catalogue();
    let mut class = catalogue.by_id("p_studnia").unwrap().clone();
    let entry = stored(&class, "1", Some(place(2180, Shape::Point(c(E, N)))));
    let named = class.attributes.iter_mut().find(|a| a.name == "nazwa").unwrap();
    named.name = "name".into();
    for dialect in [Dialect::WFS_2_0, Dialect::WFS_1_1, Dialect::WFS_1_0] {
        let mut out = Vec::new();
        FeatureWriter::new(&class, dialect, pl1992(), pl1992()).write(&mut out, &entry).unwrap();
        let text = String::from_utf8(out).unwrap();
        let first = text.split('>').nth(1).unwrap();
        assert_eq!(first, "<gml:name", "before everything else: {text}");
        assert!(!xsd::of(&[&class], dialect.version, Level::Flat).contains("name=\"name\""), "every feature has it");
    }
}

#[test]
fn the_name_of_the_system_decides_the_order_of_ordinates() {
    let catalogue = catalogue();
    let class = catalogue.by_id("p_studnia").unwrap();
    let degrees = stored(class, "1", Some(place(4326, Shape::Point(c(21.0, 52.25)))));
    let epsg = Crs::epsg(4326).unwrap();
    for (crs, srs, expected) in [
        (CRS84, SrsName::Uri, "http://www.opengis.net/def/crs/OGC/1.3/CRS84\" srsDimension=\"2\"><gml:pos>21 52.25<"),
        (CRS84, SrsName::Urn, "urn:ogc:def:crs:OGC:1.3:CRS84\" srsDimension=\"2\"><gml:pos>21 52.25<"),
        (epsg, SrsName::Urn, "urn:ogc:def:crs:EPSG::4326\" srsDimension=\"2\"><gml:pos>52.25 21<"),
        (epsg, SrsName::Short, "EPSG:4326\" srsDimension=\"2\"><gml:pos>21 52.25<"),
        (epsg, SrsName::OldUri, "epsg.xml#4326\" srsDimension=\"2\"><gml:pos>21 52.25<"),
    ] {
        let mut out = Vec::new();
        let dialect = Dialect { srs, ..Dialect::WFS_2_0 };
        FeatureWriter::new(class, dialect, crs, crs).write(&mut out, &degrees).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.contains(expected), "{text}");
    }
}

#[test]
fn repeated_values_structures_and_arcs_have_their_forms_where_they_are_asked_for() {
    let catalogue = catalogue();
    let text = document(Envelope::Api, Dialect::API_SF2, pl1992(), &entries(&catalogue, true));
    for part in [
        "<proba:uwagi>pierwsza</proba:uwagi><proba:uwagi>dru\nga</proba:uwagi>",
        "<proba:opis><proba:P_Opis><proba:tekst>a&lt;b</proba:tekst></proba:P_Opis></proba:opis><proba:opis>",
        "<gml:Ring><gml:curveMember><gml:Curve gml:id=\"PL.PZGiK.1_8.g3\"><gml:segments><gml:LineStringSegment>",
        "<gml:Arc interpolation=\"circularArc3Points\"><gml:posList>205249.1 530966.79 205255.1 530968.79 \
         205259.1 530976.79</gml:posList></gml:Arc><gml:Arc",
        // One surface where several are allowed is a collection of one; points that the schema repeats are one too.
        "<proba:geometria><gml:MultiSurface gml:id=\"PL.PZGiK.1_4.g1\"",
        "<proba:wejscia><gml:MultiPoint",
        "gml:id=\"PL.PZGiK.1_2_x002F_a_x0020_b\"",
    ] {
        assert!(text.contains(part), "no {part} in\n{text}");
    }
    assert!(!text.contains("44051401458") && !text.contains("Kowalski"));
    let (class, arc) = entries(&catalogue, true).pop().unwrap();
    let old = FeatureWriter::new(class, Dialect::WFS_1_0, pl1992(), pl1992());
    let mut out = b"before".to_vec();
    assert!(old.write(&mut out, &arc).is_err() && old.write_alone(&mut out, &arc).is_err());
    assert_eq!(out, b"before");
}

#[test]
fn one_property_can_be_had_alone_and_others_left_out() {
    let catalogue = catalogue();
    let class = catalogue.by_id("p_studnia").unwrap();
    let entry = stored(class, "1", None);
    let mut writer = FeatureWriter::new(class, Dialect { level: Level::Nested, ..Dialect::API }, CRS84, pl1992());
    let mut out = Vec::new();
    assert!(writer.write_property(&mut out, &entry, "uwagi").unwrap());
    assert_eq!(
        String::from_utf8(out).unwrap(),
        "<proba:uwagi>pierwsza</proba:uwagi><proba:uwagi>dru\nga</proba:uwagi>"
    );
    assert!(!writer.write_property(&mut Vec::new(), &entry, "geometria").unwrap());
    writer.only(&["stan"]);
    let mut out = Vec::new();
    writer.write(&mut out, &entry).unwrap();
    assert_eq!(
        String::from_utf8(out).unwrap(),
        "<proba:P_Studnia gml:id=\"PL.PZGiK.1_1\"><proba:stan>i</proba:stan></proba:P_Studnia>\n"
    );
}

/// A schema that holds together ours and the envelope's, for xmllint takes one. The schemas of WFS 1 load those of its
/// filters by several ways, which xmllint takes for a contradiction; what they say of a collection is said here again.
fn binding(scratch: &Scratch, envelope: Envelope) -> PathBuf {
    let mut address = envelope.schema().to_owned();
    if matches!(envelope, Envelope::Wfs11 | Envelope::Wfs10) {
        let number = if envelope == Envelope::Wfs11 {
            "<xsd:attribute name=\"timeStamp\" type=\"xsd:dateTime\"/>\
             <xsd:attribute name=\"numberOfFeatures\" type=\"xsd:nonNegativeInteger\"/>"
        } else {
            ""
        };
        let schema = format!(
            "<xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xmlns:gml=\"{0}\" targetNamespace=\"{1}\">\
             <xsd:import namespace=\"{0}\" schemaLocation=\"{2}\"/>\
             <xsd:element name=\"FeatureCollection\"><xsd:complexType><xsd:complexContent>\
             <xsd:extension base=\"gml:AbstractFeatureCollectionType\">{number}</xsd:extension>\
             </xsd:complexContent></xsd:complexType></xsd:element></xsd:schema>",
            envelope.version().namespace(),
            envelope.namespace(),
            envelope.version().schema()
        );
        scratch.file("wfs.xsd", schema);
        address = "wfs.xsd".to_owned();
    }
    let schema = format!(
        "<xsd:schema xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\">\
         <xsd:import namespace=\"{}\" schemaLocation=\"{address}\"/>\
         <xsd:import namespace=\"{}\" schemaLocation=\"proba.xsd\"/></xsd:schema>",
        envelope.namespace(),
        namespace("proba")
    );
    scratch.file("all.xsd", schema)
}

#[test]
fn the_published_schemas_accept_every_collection_and_our_own_schema_every_feature() {
    let Some(schemas) = Schemas::found() else { return };
    let catalogue = catalogue();
    let classes: Vec<&Class> = catalogue.classes.iter().map(AsRef::as_ref).collect();
    for envelope in [Envelope::Wfs20, Envelope::Wfs11, Envelope::Wfs10, Envelope::Api] {
        let published = |address: &str| schemas.has(address.trim_start_matches("http://schemas.opengis.net/"));
        let by_itself = matches!(envelope, Envelope::Wfs20 | Envelope::Api);
        if (by_itself && !published(envelope.schema())) || !published(envelope.version().schema()) {
            continue;
        }
        for level in [Level::Flat, Level::Nested] {
            let scratch = Scratch::new(&format!("valid-{envelope:?}-{level:?}"));
            scratch.file("proba.xsd", xsd::of(&classes, envelope.version(), level));
            let schema = binding(&scratch, envelope);
            let dialect = Dialect { level, ..dialect(envelope) };
            let entries = entries(&catalogue, envelope != Envelope::Wfs10);
            for (name, list) in [("full", entries.as_slice()), ("empty", &[])] {
                let file = scratch.file(&format!("{name}.gml"), document(envelope, dialect, pl1992(), list));
                schemas.assert_valid(&schema, &file);
            }
        }
    }
}

#[test]
fn a_lone_feature_is_valid_by_our_schema() {
    let Some(schemas) = Schemas::found() else { return };
    let catalogue = catalogue();
    let classes: Vec<&Class> = catalogue.classes.iter().map(AsRef::as_ref).collect();
    let scratch = Scratch::new("lone");
    for (name, dialect) in [("flat", Dialect::API), ("nested", Dialect::API_SF2)] {
        let schema = scratch.file(&format!("{name}.xsd"), xsd::of(&classes, Version::V32, dialect.level));
        for (class, entry) in entries(&catalogue, true) {
            let mut out = Vec::new();
            FeatureWriter::new(class, dialect, CRS84, pl1992()).write_alone(&mut out, &entry).unwrap();
            schemas.assert_valid(&schema, &scratch.file("one.gml", out));
        }
    }
}

#[test]
fn every_bundled_register_has_a_schema_that_holds_together() {
    let Some(schemas) = Schemas::found() else { return };
    let catalogue = bundled::catalogue().unwrap();
    for version in [Version::V32, Version::V31] {
        if !schemas.has(version.schema().trim_start_matches("http://schemas.opengis.net/")) {
            continue;
        }
        let scratch = Scratch::new(&format!("bundled-{version:?}"));
        let mut addresses = Vec::new();
        for register in &catalogue.registers {
            let classes: Vec<&Class> = register.classes.iter().map(|ix| catalogue.class(*ix)).collect();
            let name = format!("{}.xsd", register.id);
            scratch.file(&name, xsd::of(&classes, version, Level::Nested));
            addresses.push((register.id.as_str(), name));
        }
        let all = xsd::importing(addresses.iter().map(|(register, name)| (*register, name.as_str())));
        let class = catalogue.by_id("ges_przewod_wodociagowy").unwrap();
        let mut out = Vec::new();
        let dialect = Dialect { version, ..Dialect::API_SF2 };
        FeatureWriter::new(class, dialect, CRS84, CRS84).write_alone(&mut out, &bare(class, "1")).unwrap();
        schemas.assert_valid(&scratch.file("all.xsd", all), &scratch.file("one.gml", out));
    }
}

#[test]
fn gdal_reads_the_same_points_and_values_from_every_version() {
    let catalogue = catalogue();
    for envelope in [Envelope::Api, Envelope::Wfs20, Envelope::Wfs11, Envelope::Wfs10] {
        for srs in [SrsName::Uri, SrsName::Urn, SrsName::Short, SrsName::OldUri] {
            if envelope == Envelope::Wfs10 && matches!(srs, SrsName::Uri | SrsName::Urn) {
                continue;
            }
            let dialect = Dialect { srs, ..dialect(envelope) };
            let scratch = Scratch::new(&format!("gdal-{envelope:?}-{srs:?}"));
            let classes: Vec<&Class> = catalogue.classes.iter().map(AsRef::as_ref).collect();
            let xsd = scratch.file("proba.xsd", xsd::of(&classes, envelope.version(), Level::Flat));
            let file = scratch.file("all.gml", document(envelope, dialect, pl1992(), &entries(&catalogue, false)));
            let Some(said) = read(&file, &xsd) else { return };
            // Told the types, GDAL does not look for the system; left to itself, it finds it.
            let alone = scratch.file("alone.gml", document(envelope, dialect, pl1992(), &entries(&catalogue, false)));
            std::fs::remove_file(scratch.0.join("proba.xsd")).unwrap();
            let by_itself = ogrinfo(&alone, &["-so"]).unwrap();
            assert!(by_itself.contains("CS92") || by_itself.contains("PL-1992"), "{envelope:?} {srs:?}: {by_itself}");
            for part in [
                "POINT (530976.79 205249.1)",
                "LINESTRING (530976.79 205249.1,530986.79 205269.6)",
                "srednica (Integer64) = 9007199254740993",
                "rzedna (Real) = 112.25",
                "dataPomiaru (Date) = 2023/01/30",
                "wpisano (DateTime) = 2023/01/30 11:20:42+00",
                "nazwa (String) = <Zażółć> & „gęślą”; jaźń",
            ] {
                assert!(said.contains(part), "{envelope:?} {srs:?}: no {part} in\n{said}");
            }
        }
    }
}

fn read(file: &Path, xsd: &Path) -> Option<String> {
    let xsd = format!("XSD={}", xsd.display());
    ogrinfo(file, &["-oo", &xsd])
}
