//! What a file is, told by its first bytes: a name promises nothing.

use super::error::{BroughtError, refused, unsupported};
use std::fs::File;
use std::io::Read;
use std::path::Path;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Zip,
    GeoPackage,
    Shapefile,
    GeoJson,
    Kml,
    Gml,
    Dxf,
    FlatGeobuf,
    Csv,
}

impl Kind {
    /// As people call it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Zip => "ZIP",
            Self::GeoPackage => "GeoPackage",
            Self::Shapefile => "Shapefile",
            Self::GeoJson => "GeoJSON",
            Self::Kml => "KML",
            Self::Gml => "GML",
            Self::Dxf => "DXF",
            Self::FlatGeobuf => "FlatGeobuf",
            Self::Csv => "CSV",
        }
    }

    /// How names of such files end.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::GeoPackage => "gpkg",
            Self::Shapefile => "shp",
            Self::GeoJson => "geojson",
            Self::Kml => "kml",
            Self::Gml => "gml",
            Self::Dxf => "dxf",
            Self::FlatGeobuf => "fgb",
            Self::Csv => "csv",
        }
    }
}

/// As much of a file as its kind shows in.
const HEAD: u64 = 256 << 10;

/// # Errors
/// For kinds that are not read, with what to do instead.
pub(super) fn of_file(file: &Path) -> Result<Kind, BroughtError> {
    let mut head = Vec::new();
    File::open(file)?.take(HEAD).read_to_end(&mut head)?;
    of_head(&head)
}

fn of_head(head: &[u8]) -> Result<Kind, BroughtError> {
    let starts = |magic: &[u8]| head.starts_with(magic);
    if head.iter().all(u8::is_ascii_whitespace) {
        return Err(refused("Plik jest pusty.", "The file is empty."));
    }
    if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
        return Ok(Kind::Zip);
    }
    if starts(b"SQLite format 3\0") {
        return Ok(Kind::GeoPackage);
    }
    if starts(b"fgb\x03") {
        return Ok(Kind::FlatGeobuf);
    }
    if starts(&[0, 0, 0x27, 0x0a]) {
        return Err(refused(
            "Plik .shp bez towarzyszących mu plików nie wystarczy. Spakuj razem .shp, .shx, .dbf i .prj do ZIP i wskaż paczkę.",
            "A .shp file alone is not enough. Put .shp, .shx, .dbf and .prj together into a ZIP file and choose that.",
        ));
    }
    if starts(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(sheet());
    }
    if starts(b"AutoCAD Binary DXF") {
        return Ok(Kind::Dxf);
    }
    if starts(b"AC10") {
        return Err(unsupported(
            "Plików DWG nie czytamy. Zapisz rysunek jako DXF i wskaż ten plik.",
            "DWG files are not read. Save the drawing as DXF and choose that file.",
        ));
    }
    if starts(b"%PDF") || starts(b"\x89PNG") || starts(b"\xff\xd8\xff") || starts(b"Rar!") || starts(b"7z\xbc\xaf") {
        return Err(unknown());
    }
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('{') || text.starts_with('[') {
        return Ok(Kind::GeoJson);
    }
    if text.starts_with('<') {
        return of_xml(text);
    }
    let mut lines = text.lines().map(str::trim);
    if matches!((lines.next(), lines.next()), (Some("0" | "999"), Some(_))) && text.contains("SECTION") {
        return Ok(Kind::Dxf);
    }
    // UTF-16 has zeros everywhere, but says so first.
    if head.contains(&0) && !starts(&[0xff, 0xfe]) && !starts(&[0xfe, 0xff]) {
        return Err(unknown());
    }
    Ok(Kind::Csv)
}

fn of_xml(text: &str) -> Result<Kind, BroughtError> {
    // No delivery needs entities of its own, and whoever expands them can be made to work for ever.
    if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") {
        return Err(refused(
            "Plik XML zawiera definicję typu dokumentu (DOCTYPE), której nie przyjmujemy. Zapisz dane ponownie, np. w QGIS jako GeoPackage.",
            "The XML file holds a document type definition, which is not accepted. Save the data again, for example in QGIS as GeoPackage.",
        ));
    }
    if text.contains("<kml") || text.contains(":kml ") {
        return Ok(Kind::Kml);
    }
    if text.contains("opengis.net/gml") {
        return Ok(Kind::Gml);
    }
    Err(unsupported("Ten plik XML nie jest ani GML, ani KML.", "This XML file is neither GML nor KML."))
}

pub(super) fn sheet() -> BroughtError {
    unsupported(
        "To jest arkusz kalkulacyjny. Zapisz go jako CSV (w Excelu: „CSV UTF-8”) i wskaż ten plik.",
        "This is a spreadsheet. Save it as CSV (in Excel: “CSV UTF-8”) and choose that file.",
    )
}

fn unknown() -> BroughtError {
    unsupported(
        "Tego rodzaju pliku nie czytamy. Przyjmujemy GeoPackage, Shapefile w ZIP, GeoJSON, CSV, KML, GML, DXF i FlatGeobuf.",
        "Files of this kind are not read. GeoPackage, zipped Shapefile, GeoJSON, CSV, KML, GML, DXF and FlatGeobuf are.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_their_content() {
        let kind = |head: &[u8]| of_head(head).ok();
        assert_eq!(kind(b"PK\x03\x04...."), Some(Kind::Zip));
        assert_eq!(kind(b"SQLite format 3\0..."), Some(Kind::GeoPackage));
        assert_eq!(kind(b"\xef\xbb\xbf {\"type\": 1}"), Some(Kind::GeoJson));
        assert_eq!(kind(b"<?xml version=\"1.0\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\">"), Some(Kind::Kml));
        assert_eq!(kind(b"<a:b xmlns:gml='http://www.opengis.net/gml/3.2'>"), Some(Kind::Gml));
        assert_eq!(kind(b"  0\r\nSECTION\r\n  2\r\nHEADER"), Some(Kind::Dxf));
        assert_eq!(kind(b"numer;x;y\n1;2;3"), Some(Kind::Csv));
        assert_eq!(kind(b"\xff\xfea\0;\0b\0"), Some(Kind::Csv));
        for bad in
            [&b"<html></html>"[..], b"%PDF-1.4", b"\0\0\x27\x0a\0", b" \n ", b"AC1032", b"a\0b", b"\xd0\xcf\x11\xe0"]
        {
            assert!(of_head(bad).is_err(), "{bad:?}");
        }
        assert!(of_head(b"<!DOCTYPE x [<!ENTITY a 'b'>]><kml/>").is_err());
    }
}
