//! GeoParquet 1.1: a table by columns, as programs that analyse data read it. Rows are gathered into groups of some
//! thousands and each group is written when it is full, so a file of any length takes the memory of one group. Places
//! are well-known binary, easting first; the system stands in the file as PROJJSON.

mod columns;

use crate::family::Family;
use crate::fault::{Fault, Unwritable};
use crate::file::{EntryFile, Layer};
use crate::shown;
use columns::Column;
use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;
use registers::Stored;
use registers::catalogue::Kind;
use registers::crs::{CRS84, Crs};
use serde_json::{Value as J, json};
use std::sync::Arc;

/// Rows of a group, and bytes after which it is not awaited that there are so many.
const ROWS: usize = 16_384;
const BYTES: usize = 8 << 20;

/// A file of the entries of one class.
pub struct ParquetFile {
    class: String,
    columns: Vec<Column>,
    rows: usize,
    bytes: usize,
    /// Nothing when the columns make no table, which no declaration should cause.
    schema: Option<Arc<Type>>,
    geo: Option<J>,
    writer: Option<SerializedFileWriter<Vec<u8>>>,
}

impl ParquetFile {
    #[must_use]
    pub fn new(layer: &Layer<'_>, crs: &'static Crs) -> Self {
        let class = layer.class;
        let place = shown::place(class);
        let family = place.map_or(Family::Any, |i| match &class.attributes[i].kind {
            Kind::Geometry(kinds) => Family::of(kinds, class.attributes[i].many),
            _ => Family::Any,
        });
        let columns = columns::of(class, place, family);
        let fields = columns.iter().map(Column::field).collect::<Result<Vec<_>, _>>();
        let schema = fields.and_then(|f| Type::group_type_builder(&class.id).with_fields(f).build());
        let geo = place.map(|_| geo(family, crs));
        Self {
            class: class.id.clone(),
            columns,
            rows: 0,
            bytes: 0,
            schema: schema.ok().map(Arc::new),
            geo,
            writer: None,
        }
    }

    fn begin(&mut self) -> Result<(), ParquetError> {
        let Some(schema) = self.schema.clone() else { return Err(ParquetError::General("no table".to_owned())) };
        let geo = self.geo.as_ref().map(|g| vec![KeyValue::new("geo".to_owned(), g.to_string())]);
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by("Infostrada".to_owned())
            .set_key_value_metadata(geo)
            .build();
        self.writer = Some(SerializedFileWriter::new(Vec::new(), schema, Arc::new(properties))?);
        Ok(())
    }

    /// Writes the rows that were gathered as a group.
    fn group(&mut self, out: &mut Vec<u8>) -> Result<(), ParquetError> {
        let Some(writer) = &mut self.writer else { return Err(ParquetError::General("not begun".to_owned())) };
        let mut group = writer.next_row_group()?;
        for column in &mut self.columns {
            let Some(mut place) = group.next_column()? else { break };
            column.write(&mut place)?;
            place.close()?;
        }
        group.close()?;
        (self.rows, self.bytes) = (0, 0);
        writer.flush()?;
        out.append(writer.inner_mut());
        Ok(())
    }

    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), ParquetError> {
        if self.rows > 0 {
            self.group(out)?;
        }
        if let Some(mut writer) = self.writer.take() {
            writer.finish()?;
            out.append(writer.inner_mut());
        }
        Ok(())
    }
}

impl EntryFile for ParquetFile {
    fn open(&mut self, out: &mut Vec<u8>) {
        // What went wrong shows when the first group is written.
        if self.begin().is_ok()
            && let Some(writer) = &mut self.writer
            && writer.flush().is_ok()
        {
            out.append(writer.inner_mut());
        }
    }

    fn entry(&mut self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        let life = shown::life(stored);
        for column in &mut self.columns {
            self.bytes += column.take(stored, &life).map_err(|fault| fault.of(&self.class, stored))?;
        }
        self.rows += 1;
        if self.rows >= ROWS || self.bytes >= BYTES {
            self.group(out).map_err(|_| Fault::Broken.of(&self.class, stored))?;
        }
        Ok(())
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        // Without its end the file is not one, and every reader says so.
        let _ = self.end(out);
    }
}

/// What the file says of its places.
fn geo(family: Family, crs: &Crs) -> J {
    let types: &[&str] = match family {
        Family::Point => &["Point"],
        Family::MultiPoint => &["MultiPoint"],
        Family::Line => &["LineString"],
        Family::MultiLine => &["MultiLineString"],
        Family::Surface => &["Polygon"],
        Family::MultiSurface => &["MultiPolygon"],
        Family::Any => &[],
    };
    let mut column = json!({ "encoding": "WKB", "geometry_types": types });
    // Longitude and latitude is what a reader assumes when nothing is said.
    if crs != CRS84
        && let Some(definition) = projjson(crs.srid).and_then(|text| serde_json::from_str(text).ok())
    {
        column["crs"] = definition;
    }
    json!({ "version": "1.1.0", "primary_column": columns::PLACE, "columns": { columns::PLACE: column } })
}

/// The definition of a system, as PROJ gives it.
fn projjson(srid: u32) -> Option<&'static str> {
    Some(match srid {
        4326 => include_str!("../projjson/4326.json"),
        4258 => include_str!("../projjson/4258.json"),
        3857 => include_str!("../projjson/3857.json"),
        2180 => include_str!("../projjson/2180.json"),
        2176 => include_str!("../projjson/2176.json"),
        2177 => include_str!("../projjson/2177.json"),
        2178 => include_str!("../projjson/2178.json"),
        2179 => include_str!("../projjson/2179.json"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_system_that_is_served_is_described() {
        for crs in &registers::crs::ALL {
            let described: J = serde_json::from_str(projjson(crs.srid).unwrap()).unwrap();
            assert_eq!(described["id"]["code"], crs.srid);
        }
    }
}
