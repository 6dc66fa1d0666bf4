//! The way out: layers that lie in a folder as FlatGeobuf, beside a plan that says what they are to be called, become a
//! GeoPackage or Shapefiles in the same folder. Who wrote the plan is the house itself; the folder is its own.

use gdal::spatial_ref::{AxisMappingStrategy, SpatialRef};
use gdal::vector::sql::Dialect;
use gdal::vector::{Defn, Feature, FieldDefn, LayerAccess, LayerOptions, OGRFieldType, OGRwkbGeometryType};
use gdal::{Dataset, DatasetOptions, DriverManager, GdalOpenFlags};
use std::error::Error;
use std::path::Path;

type Outcome<T> = Result<T, Box<dyn Error>>;

#[derive(serde::Deserialize)]
struct Plan {
    format: Format,
    layers: Vec<Planned>,
}

#[derive(serde::Deserialize, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Format {
    Gpkg,
    Shp,
}

#[derive(serde::Deserialize)]
struct Planned {
    /// File of the folder that holds the objects.
    source: String,
    name: String,
    title: String,
    about: String,
    geometry: String,
    epsg: u32,
    fields: Vec<Field>,
    /// How many objects the source holds.
    entries: u64,
}

#[derive(serde::Deserialize)]
struct Field {
    /// What the source calls it.
    from: String,
    name: String,
    kind: Kind,
}

#[derive(serde::Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Text,
    Integer,
    Real,
    Boolean,
    Date,
    Instant,
}

/// Writes `out.gpkg`, or Shapefiles into the folder `out`.
pub fn write(folder: &Path) -> Outcome<()> {
    gdal::config::set_error_handler(|_, _, _| {});
    // Nobody reads the file before it is whole, so it need not survive a power cut halfway.
    gdal::config::set_config_option("OGR_SQLITE_SYNCHRONOUS", "OFF")?;
    gdal::config::set_config_option("OGR_SQLITE_JOURNAL", "OFF")?;
    let plan: Plan = serde_json::from_slice(&std::fs::read(folder.join("plan.json"))?)?;
    match plan.format {
        Format::Gpkg => geopackage(folder, &plan.layers),
        Format::Shp => shapefiles(folder, &plan.layers),
    }
}

fn geopackage(folder: &Path, layers: &[Planned]) -> Outcome<()> {
    let file = folder.join("out.gpkg");
    let mut dataset = DriverManager::get_driver_by_name("GPKG")?.create_vector_only(&file)?;
    for layer in layers {
        let [title, about] = [format!("IDENTIFIER={}", layer.title), format!("DESCRIPTION={}", layer.about)];
        let options = ["GEOMETRY_NAME=geom", "FID=fid", "SPATIAL_INDEX=NO", &title, &about];
        create(&mut dataset, layer, &options)?;
    }
    // Columns of the types that the driver has and this binding of it cannot name: truth values.
    for layer in layers {
        for field in &layer.fields {
            let kind = match field.kind {
                Kind::Text => "TEXT",
                Kind::Integer => "INTEGER",
                Kind::Real => "REAL",
                Kind::Boolean => "BOOLEAN",
                Kind::Date => "DATE",
                Kind::Instant => "DATETIME",
            };
            let add = format!("ALTER TABLE {} ADD COLUMN {} {kind}", quoted(&layer.name), quoted(&field.name));
            dataset.execute_sql(add, None, Dialect::DEFAULT)?;
        }
    }
    dataset.close()?;
    let flags = GdalOpenFlags::GDAL_OF_VECTOR | GdalOpenFlags::GDAL_OF_UPDATE;
    let mut dataset = Dataset::open_ex(&file, DatasetOptions { open_flags: flags, ..DatasetOptions::default() })?;
    for layer in layers {
        let transaction = dataset.start_transaction()?;
        copy(folder, layer, &transaction.layer_by_name(&layer.name)?)?;
        transaction.commit()?;
        if layer.geometry != "None" {
            let index = format!("SELECT CreateSpatialIndex('{}', 'geom')", layer.name.replace('\'', "''"));
            dataset.execute_sql(index, None, Dialect::DEFAULT)?;
        }
    }
    Ok(dataset.close()?)
}

fn shapefiles(folder: &Path, layers: &[Planned]) -> Outcome<()> {
    let out = folder.join("out");
    std::fs::create_dir_all(&out)?;
    let mut dataset = DriverManager::get_driver_by_name("ESRI Shapefile")?.create_vector_only(&out)?;
    for layer in layers {
        let target = create(&mut dataset, layer, &["ENCODING=UTF-8"])?;
        for field in &layer.fields {
            let (kind, width) = match field.kind {
                Kind::Text => (OGRFieldType::OFTString, 0),
                Kind::Instant => (OGRFieldType::OFTString, 20),
                Kind::Integer => (OGRFieldType::OFTInteger64, 0),
                Kind::Boolean => (OGRFieldType::OFTInteger, 1),
                Kind::Real => (OGRFieldType::OFTReal, 0),
                Kind::Date => (OGRFieldType::OFTDate, 0),
            };
            let field = FieldDefn::new(&field.name, kind)?;
            if width > 0 {
                field.set_width(width);
            }
            field.add_to_layer(&target)?;
        }
        copy(folder, layer, &target)?;
    }
    Ok(dataset.close()?)
}

fn create<'d>(dataset: &'d mut Dataset, layer: &Planned, options: &[&str]) -> Outcome<gdal::vector::Layer<'d>> {
    let mut srs = SpatialRef::from_epsg(layer.epsg)?;
    srs.set_axis_mapping_strategy(AxisMappingStrategy::TraditionalGisOrder);
    let ty = match layer.geometry.as_str() {
        "None" => OGRwkbGeometryType::wkbNone,
        "Point" => OGRwkbGeometryType::wkbPoint,
        "MultiPoint" => OGRwkbGeometryType::wkbMultiPoint,
        "LineString" => OGRwkbGeometryType::wkbLineString,
        "MultiLineString" => OGRwkbGeometryType::wkbMultiLineString,
        "Polygon" => OGRwkbGeometryType::wkbPolygon,
        "MultiPolygon" => OGRwkbGeometryType::wkbMultiPolygon,
        _ => OGRwkbGeometryType::wkbUnknown,
    };
    Ok(dataset.create_layer(LayerOptions { name: &layer.name, srs: Some(&srs), ty, options: Some(options) })?)
}

fn copy(folder: &Path, layer: &Planned, target: &gdal::vector::Layer<'_>) -> Outcome<()> {
    let options = DatasetOptions {
        open_flags: GdalOpenFlags::GDAL_OF_VECTOR | GdalOpenFlags::GDAL_OF_READONLY,
        allowed_drivers: Some(&["FlatGeobuf"]),
        ..DatasetOptions::default()
    };
    let source = Dataset::open_ex(folder.join(&layer.source), options)?;
    let mut objects = source.layer(0)?;
    // Where a field stands in the source and in the target, which may have called it otherwise.
    let mut places = Vec::with_capacity(layer.fields.len());
    for (i, field) in layer.fields.iter().enumerate() {
        places.push((objects.defn().field_index(&field.from)?, i, field.kind));
    }
    let defn = Defn::from_layer(target);
    let mut copied = 0;
    for object in objects.features() {
        let mut feature = Feature::new(&defn)?;
        for (from, to, kind) in &places {
            // Of a field that is not there GDAL says an empty text, but zero as a number: the text is asked first.
            let Some(text) = object.field_as_string(*from)?.filter(|t| !t.is_empty()) else { continue };
            match kind {
                Kind::Integer | Kind::Boolean => {
                    if let Some(n) = object.field_as_integer64(*from)? {
                        feature.set_field_integer64(*to, n)?;
                    }
                }
                // The text would have fifteen digits; the number has all.
                Kind::Real => {
                    if let Some(n) = object.field_as_double(*from)? {
                        feature.set_field_double(*to, n)?;
                    }
                }
                Kind::Instant => feature.set_field_string(*to, &super::instant(&text))?,
                Kind::Text | Kind::Date => feature.set_field_string(*to, &text)?,
            }
        }
        if let Some(geometry) = object.geometry().filter(|g| !g.is_empty()) {
            feature.set_geometry(geometry.clone())?;
        }
        feature.create(target)?;
        copied += 1;
    }
    // What the driver cannot read ends the list without a word.
    if copied != layer.entries {
        return Err(format!("{}: {copied} objects of {} could be read", layer.name, layer.entries).into());
    }
    Ok(())
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
