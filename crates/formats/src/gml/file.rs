//! A whole file of features: the collection of OGC API Features, which carries no numbers, so nothing need be counted
//! before the first feature goes out.

use super::collection::{Envelope, Head};
use super::{Dialect, FeatureWriter};
use crate::fault::Unwritable;
use crate::file::{ByClass, EntryFile, Layer};
use registers::Stored;
use registers::crs::Crs;

/// An `sf:FeatureCollection`.
pub struct GmlFile {
    writers: ByClass<FeatureWriter>,
    registers: Vec<String>,
    schemas: Vec<(String, String)>,
}

impl GmlFile {
    /// `schemas` are the addresses of the application schemas, by namespace.
    #[must_use]
    pub fn new(layers: &[Layer<'_>], dialect: Dialect, crs: &'static Crs, schemas: Vec<(String, String)>) -> Self {
        let mut registers: Vec<String> = layers.iter().map(|l| l.class.schema.clone()).collect();
        registers.sort_unstable();
        registers.dedup();
        let writers = ByClass::of(layers, |l| FeatureWriter::new(l.class, dialect, crs, l.storage));
        Self { writers, registers, schemas }
    }
}

impl EntryFile for GmlFile {
    fn open(&mut self, out: &mut Vec<u8>) {
        let registers: Vec<&str> = self.registers.iter().map(String::as_str).collect();
        Envelope::Api.open(out, &Head { registers: &registers, schemas: &self.schemas, ..Head::default() });
    }

    fn entry(&mut self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable> {
        let [before, after] = Envelope::Api.member();
        out.extend_from_slice(before.as_bytes());
        self.writers.get(stored)?.write(out, stored)?;
        out.extend_from_slice(after.as_bytes());
        Ok(())
    }

    fn close(&mut self, out: &mut Vec<u8>) {
        Envelope::Api.close(out, false);
    }
}
