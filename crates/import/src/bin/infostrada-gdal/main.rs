//! Reads a foreign file with GDAL and says what is in it, frame by frame, on the standard output; or writes one
//! (`write FOLDER`). It runs for one file, under limits, so that a hostile or huge one ends this process and nothing else.

mod system;
mod write;

use gdal::vector::{Feature, LayerAccess, OGRFieldType};
use gdal::{Dataset, DatasetOptions, GdalOpenFlags};
use import::frame::{Frame, Layer, Object};
use serde_json::Value as Json;
use std::error::Error;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

/// Formats that are data; others (VRT, databases, services) could make GDAL open something else.
const DRIVERS: [&str; 9] = ["GPKG", "ESRI Shapefile", "GeoJSON", "DXF", "CSV", "FlatGeobuf", "LIBKML", "KML", "GML"];

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let Some(file) = arguments.next() else {
        eprintln!("infostrada-gdal FILE [ENCODING]\ninfostrada-gdal write FOLDER");
        return ExitCode::from(2);
    };
    // Files to be read are named by their whole path.
    if file == "write" {
        let Some(folder) = arguments.next() else { return ExitCode::from(2) };
        return match write::write(Path::new(&folder)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(e) => {
                eprintln!("{e}");
                ExitCode::FAILURE
            }
        };
    }
    let encoding = arguments.next().and_then(|e| e.into_string().ok());
    let mut out = BufWriter::with_capacity(1 << 20, std::io::stdout().lock());
    let last = match read(Path::new(&file), encoding.as_deref(), &mut out) {
        Ok(()) => Frame::Done,
        Err(e) => Frame::Error(e.to_string()),
    };
    match last.write(&mut out).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has gone; nobody is left to tell.
        Err(_) => ExitCode::FAILURE,
    }
}

fn read(file: &Path, encoding: Option<&str>, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    if !file.is_file() && !file.is_dir() {
        return Err("pliku nie ma.".into());
    }
    // GDAL's own messages would go to the standard error line by line; the errors themselves come back as values.
    gdal::config::set_error_handler(|_, _, _| {});
    // What a file refers to elsewhere stays there: nothing is fetched, whatever a driver would like to.
    for (name, value) in [
        ("GDAL_HTTP_PROXY", "127.0.0.1:9"),
        ("GDAL_HTTP_MAX_RETRY", "0"),
        ("GML_SKIP_RESOLVE_ELEMS", "ALL"),
        ("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "{noop}"),
    ] {
        gdal::config::set_config_option(name, value)?;
    }
    let encoding = encoding.map(|e| format!("ENCODING={e}"));
    let shape = file.is_dir()
        || file.extension().is_some_and(|e| e.eq_ignore_ascii_case("shp") || e.eq_ignore_ascii_case("dbf"));
    let open_options: Vec<&str> = if shape { encoding.iter().map(String::as_str).collect() } else { Vec::new() };
    let options = DatasetOptions {
        open_flags: GdalOpenFlags::GDAL_OF_VECTOR | GdalOpenFlags::GDAL_OF_READONLY,
        allowed_drivers: Some(&DRIVERS),
        open_options: Some(&open_options),
        sibling_files: None,
    };
    let dataset = Dataset::open_ex(file, options).map_err(|e| {
        format!(
            "GDAL go nie rozpoznaje ({e}). Obsługiwane są: GeoPackage, Shapefile, GeoJSON, DXF, CSV, FlatGeobuf, KML i GML."
        )
    })?;
    for mut layer in dataset.layers() {
        let system = layer.spatial_ref();
        let (epsg, srs) = system::identify(system);
        let fields: Vec<(String, OGRFieldType::Type)> =
            layer.defn().fields().map(|f| (f.name(), f.field_type())).collect();
        let names = fields.iter().map(|(n, _)| n.clone()).collect();
        Frame::Layer(Layer { name: layer.name(), epsg, srs, fields: names }).write(out)?;
        for feature in layer.features() {
            object(&feature, &fields)?.write(out)?;
        }
    }
    Ok(())
}

fn object(feature: &Feature<'_>, fields: &[(String, OGRFieldType::Type)]) -> Result<Frame, Box<dyn Error>> {
    let mut values = Vec::with_capacity(fields.len());
    for (i, (_, kind)) in fields.iter().enumerate() {
        values.push(value(feature, i, *kind)?);
    }
    let geometry = match feature.geometry() {
        Some(g) if !g.is_empty() => Some(g.iso_wkb()?),
        _ => None,
    };
    Ok(Frame::Object(Object { fid: feature.fid(), values, geometry }))
}

fn value(feature: &Feature<'_>, i: usize, kind: OGRFieldType::Type) -> Result<Json, Box<dyn Error>> {
    // Of a field that is not there GDAL says an empty text, but zero as a number: the text is asked first.
    let Some(text) = feature.field_as_string(i)?.filter(|t| !t.is_empty()) else { return Ok(Json::Null) };
    Ok(match kind {
        OGRFieldType::OFTInteger | OGRFieldType::OFTInteger64 => {
            feature.field_as_integer64(i)?.map_or(Json::Null, Json::from)
        }
        // The text would have fifteen digits; the number has all.
        OGRFieldType::OFTReal => feature.field_as_double(i)?.map_or(Json::Null, Json::from),
        OGRFieldType::OFTDate => Json::String(text.replace('/', "-")),
        OGRFieldType::OFTDateTime => Json::String(instant(&text)),
        OGRFieldType::OFTStringList => match feature.field(i)? {
            Some(gdal::vector::FieldValue::StringListValue(list)) => Json::from(list),
            _ => Json::Null,
        },
        _ => Json::String(text),
    })
}

/// `2022/05/10 11:49:36+00` as ISO writes it; without a zone it stays without.
fn instant(text: &str) -> String {
    let iso = text.replace('/', "-").replacen(' ', "T", 1);
    match iso.rfind(['+', '-']).filter(|at| *at > 18) {
        // The zero meridian has a letter of its own.
        Some(at) if &iso[at..] == "+00" => format!("{}Z", &iso[..at]),
        Some(at) if iso.len() - at == 3 => format!("{iso}:00"),
        Some(at) if iso.len() - at == 5 => format!("{}:{}", &iso[..at + 3], &iso[at + 3..]),
        _ => iso,
    }
}
