//! A violation: what keeps an entry (or the person who writes it) from being right, told to an official and to a
//! program alike.

use crate::declaration::{Severity, Words};
use serde::{Deserialize, Serialize};

/// Stable codes of the house's own checks; a rule of a declaration brings its own id.
pub mod code {
    pub const REQUIRED: &str = "WYMAGANY";
    pub const RANGE: &str = "ZAKRES";
    pub const DECIMALS: &str = "DOKLADNOSC";
    pub const PATTERN: &str = "WZORZEC";
    pub const CODES: &str = "SLOWNIK";
    pub const CODES_DATE: &str = "SLOWNIK-DATA";
    pub const CHECKSUM: &str = "SUMA-KONTROLNA";
    pub const TYPE: &str = "TYP";
    pub const UNKNOWN: &str = "NIEZNANY";
    pub const DERIVED: &str = "WYLICZANY";
    pub const TOO_LONG: &str = "DLUGOSC";
    pub const DATES: &str = "DATY";
    pub const GEOMETRY_KIND: &str = "GEOM-RODZAJ";
    pub const GEOMETRY_FAULT: &str = "GEOM-BLAD";
    pub const GEOMETRY_READING: &str = "GEOM-ZAPIS";
    pub const GEOMETRY_AXES: &str = "GEOM-OSIE";
    pub const GEOMETRY_POLAND: &str = "GEOM-POLSKA";
    pub const TWICE: &str = "POWTORZONY";
    pub const STEP: &str = "PRZEJSCIE";
}

/// A place that a violation points at.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = ViolationPlace)]
pub struct Place {
    /// Of the geometry that was judged.
    pub srid: u32,
    /// Easting (or longitude), northing (or latitude).
    pub at: [f64; 2],
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Violation {
    pub severity: Severity,
    /// One of [`code`], or the rule's id.
    pub code: String,
    /// Class id.
    pub class: String,
    /// Feature id, or the key that the draft goes by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    /// JSON pointer into the properties, where the fault is deeper than an attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    pub text: Words,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal: Option<String>,
}

impl Violation {
    /// A hard violation of a class, to be told more about.
    #[must_use]
    pub fn new(code: &str, class: &str, pl: String, en: String) -> Self {
        Self {
            severity: Severity::Hard,
            code: code.to_owned(),
            class: class.to_owned(),
            object: None,
            attribute: None,
            pointer: None,
            place: None,
            text: Words { pl, en },
            legal: None,
        }
    }

    #[must_use]
    pub fn of(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    #[must_use]
    pub fn attribute(mut self, name: &str) -> Self {
        self.attribute = Some(name.to_owned());
        self
    }

    #[must_use]
    pub fn pointer(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    #[must_use]
    pub fn place(mut self, srid: u32, at: [f64; 2]) -> Self {
        self.place = Some(Place { srid, at });
        self
    }

    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    #[must_use]
    pub fn legal(mut self, legal: Option<&str>) -> Self {
        self.legal = legal.map(str::to_owned);
        self
    }

    #[must_use]
    pub fn is_hard(&self) -> bool {
        self.severity == Severity::Hard
    }
}

/// Whether anything among these refuses the change.
#[must_use]
pub fn any_hard(all: &[Violation]) -> bool {
    all.iter().any(Violation::is_hard)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_violation_is_written_and_read_again_without_its_empty_parts() {
        let v = Violation::new(code::RANGE, "drzewa_drzewo", "Za mało.".into(), "Too little.".into())
            .of("PL.X_1")
            .attribute("wiek")
            .place(2180, [1.0, 2.0])
            .severity(Severity::Soft);
        let json = serde_json::to_value(&v).unwrap();
        assert_eq!(json["severity"], "soft");
        assert!(json.get("legal").is_none() && json.get("pointer").is_none());
        assert_eq!(serde_json::from_value::<Violation>(json).unwrap(), v);
        assert!(!any_hard(&[v]));
    }
}
