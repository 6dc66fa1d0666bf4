//! A ZIP file unpacked with care: only what is needed of it, under names of our own, and never more than the limits, whatever
//! its tables promise.

use super::error::{BroughtError, refused};
use super::kind::{Kind, sheet};
use flate2::read::DeflateDecoder;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Files that a delivery of an office has; more are no delivery.
const MOST_FILES: usize = 500;
/// Bytes that may come out of it, all files together.
const MOST_BYTES: u64 = 256 << 20;
/// The table at the end.
const MOST_TABLE: u64 = 1 << 20;

/// What a Shapefile consists of; the rest of it is of no use here.
const PARTS: [&str; 5] = ["shp", "shx", "dbf", "prj", "cpg"];
const SINGLE: [&str; 10] = ["gpkg", "geojson", "json", "kml", "gml", "xml", "dxf", "csv", "txt", "fgb"];

/// What was unpacked: a file, or a folder of Shapefiles.
pub(super) struct Unpacked {
    pub path: PathBuf,
    /// Where it is known without another look.
    pub kind: Option<Kind>,
    /// Our name of a layer, and the one that it had.
    pub names: Vec<(String, String)>,
}

struct Packed {
    /// As the table has it; for people and for its ending only.
    name: String,
    method: u16,
    packed: u64,
    at: u64,
}

impl Packed {
    fn stem_and_ending(&self) -> (&str, String) {
        match self.name.rsplit_once('.') {
            Some((stem, ending)) => (stem, ending.to_ascii_lowercase()),
            None => (&self.name, String::new()),
        }
    }
}

pub(super) fn unpack(file: &Path, folder: &Path) -> Result<Unpacked, BroughtError> {
    let mut from = File::open(file)?;
    let all = table(&mut from)?;
    if all.iter().any(|p| p.name == "[Content_Types].xml" || p.name == "mimetype") {
        return Err(sheet());
    }
    let files: Vec<Packed> = all
        .into_iter()
        .filter(|p| !p.name.ends_with('/') && !p.name.starts_with("__MACOSX"))
        .filter(|p| !p.name.rsplit('/').next().unwrap_or_default().starts_with('.'))
        .collect();
    let mut left = MOST_BYTES;
    let shapes: Vec<&str> =
        files.iter().map(Packed::stem_and_ending).filter(|(_, e)| e == "shp").map(|(stem, _)| stem).collect();
    if !shapes.is_empty() {
        return shapefiles(&mut from, &files, &shapes, folder, &mut left);
    }
    let known: Vec<&Packed> = files.iter().filter(|p| SINGLE.contains(&p.stem_and_ending().1.as_str())).collect();
    match known.as_slice() {
        [one] => {
            let path = folder.join(format!("dane.{}", one.stem_and_ending().1));
            extract(&mut from, one, &path, &mut left)?;
            let kind = super::kind::of_file(&path)?;
            let named = folder.join(format!("plik.{}", kind.ending()));
            std::fs::rename(&path, &named)?;
            Ok(Unpacked { path: named, kind: Some(kind), names: Vec::new() })
        }
        [] => Err(refused(
            "W paczce ZIP nie ma pliku, który umiemy odczytać. Powinna zawierać Shapefile (.shp, .shx, .dbf, .prj) albo jeden plik GeoPackage, GeoJSON, KML, GML, DXF lub CSV.",
            "The ZIP file holds nothing that can be read here. It should hold a Shapefile (.shp, .shx, .dbf, .prj) or one GeoPackage, GeoJSON, KML, GML, DXF or CSV file.",
        )),
        several => {
            let names: Vec<&str> = several.iter().take(5).map(|p| p.name.as_str()).collect();
            let names = names.join(", ");
            Err(refused(
                format!("W paczce ZIP jest kilka plików ({names}). Wskaż jeden z nich, bez paczki albo w osobnej."),
                format!(
                    "The ZIP file holds several files ({names}). Choose one of them, unpacked or in a ZIP file of its own."
                ),
            ))
        }
    }
}

fn shapefiles(
    from: &mut File,
    files: &[Packed],
    stems: &[&str],
    folder: &Path,
    left: &mut u64,
) -> Result<Unpacked, BroughtError> {
    let home = folder.join("warstwy");
    std::fs::create_dir(&home)?;
    let mut names = Vec::new();
    for (n, stem) in stems.iter().enumerate() {
        let mut parts: BTreeMap<String, &Packed> = BTreeMap::new();
        for p in files {
            let (other, ending) = p.stem_and_ending();
            if other.eq_ignore_ascii_case(stem) && PARTS.contains(&ending.as_str()) {
                parts.insert(ending, p);
            }
        }
        let missing: Vec<String> =
            ["shx", "dbf"].iter().filter(|e| !parts.contains_key(**e)).map(|e| format!(".{e}")).collect();
        let shown = stem.rsplit('/').next().unwrap_or_default().to_owned();
        if !missing.is_empty() {
            let missing = missing.join(", ");
            return Err(refused(
                format!("Warstwie „{shown}” brakuje w paczce: {missing}. Spakuj razem .shp, .shx, .dbf i .prj."),
                format!("The layer “{shown}” lacks {missing} in the ZIP file. Put .shp, .shx, .dbf and .prj together."),
            ));
        }
        let ours = format!("w{}", n + 1);
        for (ending, p) in &parts {
            extract(from, p, &home.join(format!("{ours}.{ending}")), left)?;
        }
        names.push((ours, shown));
    }
    Ok(Unpacked { path: home, kind: Some(Kind::Shapefile), names })
}

fn extract(from: &mut File, p: &Packed, to: &Path, left: &mut u64) -> Result<(), BroughtError> {
    from.seek(SeekFrom::Start(p.at))?;
    let mut head = [0; 30];
    from.read_exact(&mut head).map_err(|_| damaged())?;
    if !head.starts_with(b"PK\x03\x04") {
        return Err(damaged());
    }
    let skipped = u64::from(short(&head, 26)) + u64::from(short(&head, 28));
    from.seek(SeekFrom::Current(i64::try_from(skipped).map_err(|_| damaged())?))?;
    let content = io::Read::by_ref(from).take(p.packed);
    let mut content: Box<dyn Read + '_> = match p.method {
        0 => Box::new(content),
        8 => Box::new(DeflateDecoder::new(content)),
        _ => {
            return Err(refused(
                format!(
                    "Plik „{}” jest w paczce zaszyfrowany albo spakowany nietypowo. Spakuj dane zwykłym ZIP.",
                    p.name
                ),
                format!("The file “{}” is encrypted or packed in an unusual way. Use plain ZIP.", p.name),
            ));
        }
    };
    let mut to = File::create_new(to)?;
    // One byte more than may come tells whether there is more.
    let written = io::copy(&mut content.as_mut().take(*left + 1), &mut to).map_err(|_| damaged())?;
    if written > *left {
        let most = MOST_BYTES >> 20;
        return Err(refused(
            format!("Po rozpakowaniu paczka ma ponad {most} MB. Podziel dane na mniejsze pliki."),
            format!("Unpacked, the ZIP file is larger than {most} MB. Split the data into smaller files."),
        ));
    }
    *left -= written;
    Ok(())
}

/// The table of contents at the end of the file.
fn table(from: &mut File) -> Result<Vec<Packed>, BroughtError> {
    let size = from.metadata()?.len();
    let tail = size.min(66_000);
    from.seek(SeekFrom::Start(size - tail))?;
    let mut end = Vec::new();
    from.read_to_end(&mut end)?;
    let at = end.windows(4).rposition(|w| w == b"PK\x05\x06").filter(|at| end.len() - at >= 22).ok_or_else(damaged)?;
    let end = &end[at..];
    let (count, length, start) = (usize::from(short(end, 10)), u64::from(long(end, 12)), u64::from(long(end, 16)));
    if count > MOST_FILES || length > MOST_TABLE {
        return Err(refused(
            format!("W paczce ZIP jest ponad {MOST_FILES} plików. Spakuj tylko dane do wczytania."),
            format!("The ZIP file holds more than {MOST_FILES} files. Pack only the data to be loaded."),
        ));
    }
    from.seek(SeekFrom::Start(start))?;
    let mut bytes = Vec::new();
    io::Read::by_ref(from).take(length).read_to_end(&mut bytes)?;
    let (mut rest, mut all) = (&bytes[..], Vec::new());
    for _ in 0..count {
        if rest.len() < 46 || !rest.starts_with(b"PK\x01\x02") {
            return Err(damaged());
        }
        let (named, extra, comment) = (short(rest, 28), short(rest, 30), short(rest, 32));
        let name = rest.get(46..46 + usize::from(named)).ok_or_else(damaged)?;
        let encrypted = short(rest, 8) & 1 == 1;
        all.push(Packed {
            name: String::from_utf8_lossy(name).replace('\\', "/"),
            method: if encrypted { u16::MAX } else { short(rest, 10) },
            packed: long(rest, 20).into(),
            at: long(rest, 42).into(),
        });
        let next = 46 + usize::from(named) + usize::from(extra) + usize::from(comment);
        rest = rest.get(next..).ok_or_else(damaged)?;
    }
    Ok(all)
}

/// Two bytes; what is too short has zeros there.
fn short(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..at + 2).map_or(0, |b| u16::from_le_bytes([b[0], b[1]]))
}

fn long(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).map_or(0, |b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
}

fn damaged() -> BroughtError {
    refused(
        "Paczka ZIP jest uszkodzona albo urwana. Spakuj dane ponownie.",
        "The ZIP file is damaged or cut off. Pack the data again.",
    )
}
