//! Files that are not what they should be: each ends in a sentence with a place and a remedy, none in a panic or in
//! exhausted memory.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{collection, data, height, read, small_catalogue};
use import::{Excess, Found, ImportError, Limits, Options, Record, Stop, read_gml};
use std::io::{BufReader, Read};

const NE: &str = "urn:ogc:def:crs:EPSG::2177";

fn error(text: &str) -> ImportError {
    read(text.as_bytes(), &small_catalogue(), &Options::default()).1.expect_err("this file must be refused")
}

fn with(limits: Limits, text: &str) -> ImportError {
    read(text.as_bytes(), &small_catalogue(), &Options { limits, ..Options::default() })
        .1
        .expect_err("this file must be refused")
}

#[test]
fn a_document_type_is_refused_before_anything_expands() {
    let text = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]>\n<a>&lol2;</a>";
    let e = error(text);
    assert!(matches!(e, ImportError::Doctype { place } if place.line == 2), "{e:?}");
    assert!(e.to_string().contains("<!DOCTYPE"), "{e}");
}

#[test]
fn entities_that_xml_does_not_know_are_refused_by_name() {
    let text = collection(&[&height(1, NE, "5617191 6482673").replace("112.4", "&nbsp;112.4")]);
    assert!(matches!(error(&text), ImportError::Entity { name, place } if name == "nbsp" && place.line == 3));
    let text = collection(&[&height(1, NE, "5617191 6482673").replace("gml:id=\"", "gml:id=\"&x;")]);
    assert!(matches!(error(&text), ImportError::Entity { name, .. } if name == "x"));
}

#[test]
fn endless_depth_size_and_names_are_cut_off() {
    let deep = collection(&[&format!(
        "<ges:GES_Rzedna gml:id=\"a\">{}{}</ges:GES_Rzedna>",
        "<ges:a>".repeat(70),
        "</ges:a>".repeat(70)
    )]);
    assert!(matches!(error(&deep), ImportError::TooMuch { what: Excess::Depth, limit: 64, .. }));
    let small = Limits {
        feature_bytes: 10_000,
        feature_elements: 1_000,
        names: 200,
        event_bytes: 1 << 20,
        ..Limits::default()
    };
    let long =
        collection(&[&format!("<ges:GES_Rzedna gml:id=\"a\"><ges:x>{}</ges:x></ges:GES_Rzedna>", "a".repeat(20_000))]);
    assert!(matches!(with(small, &long), ImportError::TooMuch { what: Excess::Feature, .. }));
    let wide = collection(&[&format!("<ges:GES_Rzedna gml:id=\"a\">{}</ges:GES_Rzedna>", "<ges:x/>".repeat(5_000))]);
    assert!(matches!(with(small, &wide), ImportError::TooMuch { what: Excess::Feature, .. }));
    let many: String = (0..500).map(|i| format!("<ges:x{i}/>")).collect();
    let many = collection(&[&format!("<ges:GES_Rzedna gml:id=\"a\">{many}</ges:GES_Rzedna>")]);
    assert!(matches!(with(small, &many), ImportError::TooMuch { what: Excess::Names, .. }));
    let spaces: String = (0..2_000).map(|i| format!(" xmlns:n{i}=\"urn:{i}\"")).collect();
    assert!(matches!(
        error(&format!("<a:FeatureCollection{spaces}/>")),
        ImportError::TooMuch { what: Excess::Namespaces, .. }
    ));
}

/// A text, then one byte without end.
struct Endless<'a>(&'a [u8], u8, u64);

impl Read for Endless<'_> {
    fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
        if !self.0.is_empty() {
            return self.0.read(out);
        }
        out.fill(self.1);
        self.2 += out.len() as u64;
        assert!(self.2 < 100 << 20, "the reader goes on for ever");
        Ok(out.len())
    }
}

#[test]
fn a_line_without_end_takes_no_memory() {
    let limits = Limits { event_bytes: 4 << 20, ..Limits::default() };
    let options = Options { limits, ..Options::default() };
    let catalogue = small_catalogue();
    let start = collection(&[])
        .replace("</gml:FeatureCollection>\n", "<gml:featureMember><ges:GES_Rzedna gml:id=\"a\"><ges:rzedna>");
    for (head, byte) in
        [(start.as_str(), b'1'), (&start[..start.len() - 1], b' '), ("<?xml version='1.0'?><!--", b'-'), ("<", b'a')]
    {
        let input = BufReader::new(Endless(head.as_bytes(), byte, 0));
        let result = read_gml(input, &catalogue, &options, &|_| {}, &mut |_| Ok(()));
        assert!(matches!(result, Err(ImportError::TooMuch { what: Excess::Event, .. })), "{head}: {result:?}");
    }
}

#[test]
fn other_files_are_named_for_what_they_are() {
    for (bytes, found) in [
        (&b"PK\x03\x04\x14\0"[..], Found::Zip),
        (b"\x1f\x8b\x08\0", Found::Gzip),
        (b"%PDF-1.7", Found::Pdf),
        (b"<!DOCTYPE html><html><body>502</body></html>", Found::Html),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'/>", Found::Html),
        (b"{\"type\":\"FeatureCollection\"}", Found::Json),
        (b"SQLite format 3\0", Found::GeoPackage),
        (b"<?xml version='1.0'?><schema/>", Found::Xml),
        (b"a;b;c", Found::Other),
    ] {
        let e = read(bytes, &small_catalogue(), &Options::default()).1.expect_err("refused");
        assert!(matches!(e, ImportError::NotGml { found: f } if f == found), "{e:?}");
    }
    assert!(matches!(error(""), ImportError::Empty));
    assert!(matches!(error("\u{feff}\n\n"), ImportError::Empty));
    assert!(matches!(error("<?xml version='1.0'?>\n<!-- nic -->"), ImportError::Empty));
}

#[test]
fn only_utf_8_is_read_and_the_remedy_is_named() {
    let e = error("<?xml version=\"1.0\" encoding=\"windows-1250\"?><a/>");
    assert!(e.to_string().contains("windows-1250") && e.to_string().contains("iconv"), "{e}");
    let text = collection(&[&height(1, NE, "5617191 6482673")]);
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert!(matches!(read(&utf16, &small_catalogue(), &Options::default()).1, Err(ImportError::Encoding { .. })));
    let mut broken = text.into_bytes();
    let at = broken.windows(5).position(|w| w == b"112.4").unwrap();
    broken[at] = 0xb3;
    let e = read(&broken, &small_catalogue(), &Options::default()).1.expect_err("refused");
    assert!(matches!(e, ImportError::Encoding { place, .. } if place.line == 3), "{e:?}");
}

#[test]
fn ill_formed_xml_is_refused_with_its_place() {
    let good = collection(&[&height(1, NE, "5617191 6482673")]);
    for (from, to) in [
        ("</ges:rzedna>", "</ges:zrodlo>"),
        ("</gml:FeatureCollection>", "</gml:FeatureCollection><x/>"),
        ("</gml:featureMember>", ""),
    ] {
        let e = error(&good.replace(from, to));
        assert!(matches!(e, ImportError::Malformed { place, .. } if place.line >= 3), "{to}: {e:?}");
    }
}

#[test]
fn a_file_cut_anywhere_names_the_last_complete_object() {
    let whole = collection(&[&height(1, NE, "5617191 6482673"), &height(2, NE, "5617192 6482674")]);
    let catalogue = small_catalogue();
    let second = whole.find("000000000002_").unwrap();
    for cut in 60..whole.len() - 2 {
        let Some(part) = whole.get(..cut) else { continue };
        match read(part.as_bytes(), &catalogue, &Options::default()).1 {
            Err(ImportError::Truncated { last, .. }) if cut > second => {
                let (id, line) = last.unwrap();
                assert!(id.contains("00000000000"), "{id}");
                assert!(line == 3 || line == 4);
            }
            Err(ImportError::Truncated { .. }) => {}
            other => panic!("cut at {cut}: {other:?}"),
        }
    }
}

#[test]
fn the_taker_of_records_can_stop_the_reader() {
    let objects: Vec<String> = (0..5_000).map(|i| height(i, NE, "5617191 6482673")).collect();
    let text = collection(&objects.iter().map(String::as_str).collect::<Vec<_>>());
    let catalogue = small_catalogue();
    let mut batches = Vec::new();
    let result = read_gml(text.as_bytes(), &catalogue, &Options::default(), &|_| {}, &mut |batch: Vec<Record>| {
        batches.push(batch.len());
        if batches.len() == 2 { Err(Stop::from(std::io::Error::other("baza jest pełna"))) } else { Ok(()) }
    });
    assert!(matches!(&result, Err(ImportError::Stopped(_))), "{result:?}");
    assert!(batches.iter().all(|n| (1_000..1_100).contains(n)), "{batches:?}");
    assert!(result.unwrap_err().to_string().contains("baza jest pełna"));
}

#[test]
fn no_damage_to_a_file_makes_the_reader_panic() {
    let catalogue = small_catalogue();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    for name in ["sieci-2021.gml", "geometrie.gml", "model-2015.gml", "wfs.gml"] {
        let good = std::fs::read(data(name)).unwrap();
        let rounds = if cfg!(debug_assertions) { 150 } else { 1_500 };
        for _ in 0..rounds {
            let mut bytes = good.clone();
            for _ in 0..=next(6) {
                let at = next(bytes.len());
                let len = next(40).min(bytes.len() - at);
                match next(6) {
                    0 => bytes[at] = next(256) as u8,
                    1 => drop(bytes.drain(at..at + len)),
                    2 => bytes.truncate(at.max(1)),
                    3 => {
                        let from = next(bytes.len() - len);
                        let piece = bytes[from..from + len].to_vec();
                        bytes.splice(at..at, piece);
                    }
                    4 => bytes[at] = b"<>&;\"'/= \0-.0"[next(13)],
                    _ => {
                        let digit = bytes.iter().skip(at).position(u8::is_ascii_digit).map_or(at, |d| at + d);
                        bytes[digit] = b"0123456789.-e,N"[next(15)];
                    }
                }
            }
            if let Ok(summary) = read(&bytes, &catalogue, &Options::default()).1 {
                assert!(summary.balances());
            }
        }
    }
}
