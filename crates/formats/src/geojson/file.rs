//! Whole files of Features: a FeatureCollection, and a text sequence, in which every Feature stands by itself between a
//! record separator and a line feed, so that a reader may begin before the end is there.

use super::FeatureWriter;
use crate::fault::Unwritable;
use crate::file::{ByClass, EntryFile, Layer};
use registers::Stored;
use registers::crs::Crs;

const RECORD_SEPARATOR: u8 = 0x1E;

/// A FeatureCollection.
pub struct GeoJsonFile {
    writers: ByClass<FeatureWriter>,
    any: bool,
}

/// A GeoJSON text sequence (`application/geo+json-seq`).
pub struct SequenceFile {
    writers: ByClass<FeatureWriter>,
}

fn writers(layers: &[Layer<'_>], crs: &'static Crs) -> ByClass<FeatureWriter> {
    ByClass::of(layers, |l| FeatureWriter::new(l.class, crs, l.storage))
}

impl GeoJsonFile {
    #[must_use]
    pub fn new(layers: &[Layer<'_>], crs: &'static Crs) -> Self {
        Self { writers: writers(layers, crs), any: false }
    }
}

impl SequenceFile {
    /// One whose entries have one more member among their properties.
    #[must_use]
    pub fn marked(layers: &[Layer<'_>], crs: &'static Crs, name: &str, text: &str) -> Self {
        Self { writers: ByClass::of(layers, |l| FeatureWriter::new(l.class, crs, l.storage).marked(name, text)) }
    }

    #[must_use]
    pub fn new(layers: &[Layer<'_>], crs: &'static Crs) -> Self {
        Self { writers: writers(layers, crs) }
    }
}

impl EntryFile for GeoJsonFile {
    fn open(&mut self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"type\":\"FeatureCollection\",\"features\":[");
    }

    fn entry(&mut self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        out.extend_from_slice(if self.any { b",\n" } else { b"\n" });
        self.any = true;
        self.writers.get(stored)?.write(out, stored)
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\n]}\n");
    }
}

impl EntryFile for SequenceFile {
    fn open(&mut self, _: &mut Vec<u8>) {}

    fn entry(&mut self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        out.push(RECORD_SEPARATOR);
        self.writers.get(stored)?.write(out, stored)?;
        out.push(b'\n');
        Ok(())
    }

    fn close(&mut self, _: &mut Vec<u8>) {}
}
