//! Exports of what everybody may read, in the formats that other programs know.

use super::classes;
use super::wish::Wish;
use crate::args::{ExportArgs, Format};
use crate::error::CliError;
use formats::csv::{CsvFile, Flavour};
use formats::dxf::DxfFile;
use formats::flatgeobuf::FlatGeobufFile;
use formats::geojson::{GeoJsonFile, SequenceFile};
use formats::gml::{Dialect, GmlFile, Level, Version, namespace, xsd};
use formats::jsonfg::JsonFgFile;
use formats::kml::KmlFile;
use formats::parquet::ParquetFile;
use formats::translated::{Foreign, Limits, Translation};
use formats::{EntryFile, Layer};
use futures::StreamExt;
use registers::crs::{CRS84, Crs};
use registers::{Catalogue, Class};
use std::io::Write;
use store::Store;

/// Bytes gathered before they are written.
const BATCH: usize = 256 * 1024;

/// Somebody who sits at the machine may fill it.
const LIMITS: Limits = Limits { entries: u64::MAX, memory: 8 << 30, seconds: 24 * 3600, file_bytes: 1 << 40 };

pub async fn write(store: &Store, wishes: &ExportArgs, wish: &Wish, mut out: impl Write) -> Result<u64, CliError> {
    let crs = system(wishes)?;
    let catalogue = store.catalogue();
    let all = open_to_all(&catalogue, wishes)?;
    let mut layers = Vec::new();
    for class in &all {
        layers.push(Layer { class, storage: store.summary(class).await?.storage });
    }
    let foreign = match wishes.format {
        Format::Gpkg => Some(Foreign::GeoPackage),
        Format::Shp => Some(Foreign::Shapefile),
        _ => None,
    };
    if let Some(foreign) = foreign {
        return translated(store, &layers, crs, foreign, wish, out).await;
    }
    let mut file = file(wishes, &layers, crs)?;
    let mut n = 0;
    let mut buffer = Vec::with_capacity(2 * BATCH);
    file.open(&mut buffer);
    for layer in &layers {
        let mut rows = store.taken(layer.class, &wish.taking(&wish.filter(layer.class), Some(crs))).await?;
        while let Some(stored) = rows.next().await {
            file.entry(&mut buffer, &stored?)?;
            n += 1;
            if buffer.len() >= BATCH {
                out.write_all(&buffer)?;
                buffer.clear();
            }
        }
    }
    file.close(&mut buffer);
    out.write_all(&buffer)?;
    out.flush()?;
    Ok(n)
}

async fn translated(
    store: &Store,
    layers: &[Layer<'_>],
    crs: &'static Crs,
    foreign: Foreign,
    wish: &Wish,
    mut out: impl Write,
) -> Result<u64, CliError> {
    let mut translation = Translation::begin(layers, crs, foreign, LIMITS)?;
    let mut n = 0;
    for layer in layers {
        let mut rows = store.taken(layer.class, &wish.taking(&wish.filter(layer.class), Some(crs))).await?;
        while let Some(stored) = rows.next().await {
            translation.entry(&stored?)?;
            n += 1;
        }
    }
    let mut made = translation.finish(&|| false)?;
    std::io::copy(&mut made, &mut out)?;
    out.flush()?;
    Ok(n)
}

/// The classes that the words name, where everybody may know of them.
pub fn open_to_all<'a>(catalogue: &'a Catalogue, wishes: &ExportArgs) -> Result<Vec<&'a Class>, CliError> {
    let all = classes(catalogue, wishes)?;
    match all.iter().find(|c| !c.public) {
        Some(class) => Err(CliError::Usage(format!(
            "„{}” nie jest jawna, a ten format zawiera tylko to, co jest jawne; całość zapisuje --format gml.",
            class.label.pl
        ))),
        None => Ok(all),
    }
}

pub fn system(wishes: &ExportArgs) -> Result<&'static Crs, CliError> {
    let crs = match &wishes.crs {
        Some(text) => {
            Crs::parse(text).ok_or_else(|| CliError::Usage(format!("Nieznany układ współrzędnych „{text}”.")))?
        }
        None if wishes.format == Format::Dxf => Crs::epsg(2180).unwrap_or(CRS84),
        None => CRS84,
    };
    if wishes.format == Format::Dxf && crs.degrees {
        return Err(CliError::Usage(
            "Rysunek DXF jest w metrach: wskaż układ płaski, np. --crs EPSG:2180 albo --crs EPSG:2177.".to_owned(),
        ));
    }
    if wishes.format == Format::Kml && crs != CRS84 {
        return Err(CliError::Usage(
            "KML zna tylko długość i szerokość geograficzną (WGS 84); pomiń --crs.".to_owned(),
        ));
    }
    Ok(crs)
}

fn file(wishes: &ExportArgs, layers: &[Layer<'_>], crs: &'static Crs) -> Result<Box<dyn EntryFile>, CliError> {
    Ok(match wishes.format {
        Format::Gml | Format::Gpkg | Format::Shp | Format::Geojson => Box::new(GeoJsonFile::new(layers, crs)),
        Format::Geojsonseq => Box::new(SequenceFile::new(layers, crs)),
        Format::Jsonfg => Box::new(JsonFgFile::new(layers, crs, String::new())),
        Format::Kml => {
            let title: Vec<&str> = layers.iter().map(|l| l.class.label.pl.as_str()).collect();
            Box::new(KmlFile::new(layers, &title.join(", ")))
        }
        Format::GmlSf => Box::new(GmlFile::new(layers, Dialect::API, crs, schema(wishes, layers)?)),
        Format::Csv => Box::new(CsvFile::new(alone(layers)?, crs, Flavour::Standard)),
        Format::CsvPl => Box::new(CsvFile::new(alone(layers)?, crs, Flavour::Spreadsheet)),
        Format::Dxf => Box::new(DxfFile::new(layers)),
        Format::Parquet => Box::new(ParquetFile::new(alone(layers)?, crs)),
        Format::Fgb => Box::new(FlatGeobufFile::new(alone(layers)?, crs)),
    })
}

/// The only class, for formats that hold one.
fn alone<'l, 'c>(layers: &'l [Layer<'c>]) -> Result<&'l Layer<'c>, CliError> {
    match layers {
        [one] => Ok(one),
        _ => {
            let names: Vec<&str> = layers.iter().map(|l| l.class.id.as_str()).collect();
            let names = names.join(", ");
            Err(CliError::Usage(format!("Ten format mieści jedną klasę obiektów. Wskaż jedną z: {names}.")))
        }
    }
}

/// Writes the application schema next to the file, where GDAL finds it by itself, and says where it is. On the standard
/// output there is no next to it.
fn schema(wishes: &ExportArgs, layers: &[Layer<'_>]) -> Result<Vec<(String, String)>, CliError> {
    let register = layers.first().map_or("", |l| l.class.schema.as_str());
    if wishes.output.as_os_str() == "-" || layers.iter().any(|l| l.class.schema != register) {
        return Ok(Vec::new());
    }
    let path = wishes.output.with_extension("xsd");
    let classes: Vec<&Class> = layers.iter().map(|l| l.class).collect();
    std::fs::write(&path, xsd::of(&classes, Version::V32, Level::Flat))
        .map_err(|source| CliError::Write { path: path.clone(), source })?;
    let name = path.file_name().map_or_else(String::new, |n| n.to_string_lossy().replace(' ', "%20"));
    Ok(vec![(namespace(register), name)])
}
