//! Why an entry cannot be written in a format.

use registers::Stored;
use registers::ewkb::EwkbError;

/// What is wrong inside a geometry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("the geometry cannot be read: {0}")]
    Ewkb(#[from] EwkbError),
    #[error("the geometry holds an arc, which the format cannot express")]
    Arc,
    #[error("an ordinate is not a finite number")]
    NotFinite,
    #[error("the class is not among those of the file")]
    ForeignClass,
    #[error("the file cannot be continued")]
    Broken,
    #[error("the entry is larger than the format can hold")]
    TooLarge,
}

/// An entry that cannot be written, by name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{class}, object {object}: {fault}")]
pub struct Unwritable {
    pub class: String,
    pub object: String,
    pub fault: Fault,
}

impl Fault {
    pub(crate) fn of(self, class: &str, stored: &Stored) -> Unwritable {
        Unwritable { class: class.to_owned(), object: stored.entry.identity.feature_id(), fault: self }
    }
}
