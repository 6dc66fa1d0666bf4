//! An entry: one version of one object of one class.

use crate::catalogue::ClassIx;
use crate::value::Value;

/// Who an object is: the namespace of the data set and the local id in it; together with the version id, which version.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Identity {
    pub namespace: String,
    pub local: String,
    /// `wersjaId` as delivered; it may be absent, and it need not equal the version's start.
    pub version: Option<String>,
}

impl Identity {
    /// The object's address part: `PL.PZGiK.5829.BDOT500_687702…` (namespace and local id, no version).
    #[must_use]
    pub fn feature_id(&self) -> String {
        format!("{}_{}", self.namespace, self.local)
    }

    /// Splits an address part again. Namespaces of registers carry no underscore.
    #[must_use]
    pub fn parse_feature_id(id: &str) -> Option<(&str, &str)> {
        id.split_once('_').filter(|(ns, local)| !ns.is_empty() && !local.is_empty())
    }

    /// A number for the object that stays the same through all its versions: 53 bits, so that it survives JavaScript.
    #[must_use]
    pub fn number(&self) -> i64 {
        let mut hasher = xxhash_rust::xxh3::Xxh3::new();
        hasher.update(self.namespace.as_bytes());
        hasher.update(b"_");
        hasher.update(self.local.as_bytes());
        // 53 bits always fit.
        i64::try_from(hasher.digest() >> 11).unwrap_or(i64::MAX)
    }
}

/// When the object and this version of it were in force, in microseconds UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Life {
    pub object_from: Option<i64>,
    pub version_from: Option<i64>,
    pub version_to: Option<i64>,
    pub object_to: Option<i64>,
}

/// One version of one object, ready to be stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub class: ClassIx,
    pub identity: Identity,
    pub life: Life,
    /// One value for each attribute of the class, in the class's order; geometry included.
    pub values: Vec<Value>,
    /// What was delivered and has no place in the class: element name to content.
    pub rest: Option<serde_json::Map<String, serde_json::Value>>,
    /// Line of the delivery where the object begins.
    pub line: u64,
}

/// A delivered object whose class has no counterpart in the registers: kept whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// Namespace of the element, e.g. `urn:gugik:…:rejestrcennieruchomosci:1.0`.
    pub xml_namespace: String,
    pub element: String,
    pub gml_id: String,
    pub identity: Option<Identity>,
    /// The first geometry found, as extended WKB.
    pub geometry: Option<Vec<u8>>,
    pub content: serde_json::Value,
    pub line: u64,
}

/// An entry as it lies in the database; `number` is its row, in the order of arrival, and the key that pages go by.
/// Geometry values are in the system that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    pub number: i64,
    pub entry: Entry,
}

/// What a reader of deliveries hands on, one delivered object at a time.
#[derive(Debug, Clone, PartialEq)]
pub enum Record {
    Entry(Entry),
    Kept(Kept),
    Doubt(crate::doubt::Doubt),
}
