//! What every format that makes a whole file of entries does: something before the first entry, each entry by itself,
//! something after the last. Nothing is kept in between, so a file may be of any length.

use crate::fault::{Fault, Unwritable};
use registers::crs::Crs;
use registers::{Class, ClassIx, Stored};

/// A file of entries. Of the bytes appended nothing is looked at again, so they may be sent on after every call.
pub trait EntryFile: Send {
    /// Appends what stands before the first entry.
    fn open(&mut self, out: &mut Vec<u8>);

    /// Appends an entry.
    ///
    /// # Errors
    /// When it cannot be expressed; what was appended by this call must then not be sent.
    fn entry(&mut self, out: &mut Vec<u8>, stored: &Stored) -> Result<(), Unwritable>;

    /// Appends what stands after the last entry.
    fn close(&mut self, out: &mut Vec<u8>);
}

/// A class of a file, and the system in which its entries were delivered.
#[derive(Debug, Clone, Copy)]
pub struct Layer<'a> {
    pub class: &'a Class,
    pub storage: &'static Crs,
}

/// Something for each class of a file.
#[derive(Debug, Clone)]
pub(crate) struct ByClass<T>(Vec<(ClassIx, T)>);

impl<T> ByClass<T> {
    pub fn of(layers: &[Layer<'_>], make: impl Fn(&Layer<'_>) -> T) -> Self {
        Self(layers.iter().map(|l| (l.class.ix, make(l))).collect())
    }

    pub fn all(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, t)| t)
    }

    /// What belongs to an entry's class.
    pub fn get(&self, stored: &Stored) -> Result<&T, Unwritable> {
        let found = self.0.iter().find(|(ix, _)| *ix == stored.entry.class);
        found.map(|(_, t)| t).ok_or_else(|| Fault::ForeignClass.of("?", stored))
    }
}
