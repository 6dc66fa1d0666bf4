//! A doubt: something in a delivery that an official should look at. A doubt never stops a delivery by itself.

use crate::declaration::Words;

/// How grave a doubt is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is wrong with the object.
    Note,
    /// The object was loaded and breaks a soft rule.
    Warning,
    /// The object could not be loaded.
    Refused,
}

impl Severity {
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Note => "uwaga",
            Self::Warning => "ostrzeżenie",
            Self::Refused => "odrzucono",
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Doubt {
    pub severity: Severity,
    /// Code of the rule: `GESUT-03`, `XML-PUSTY`, `GEOM-OSIE` …
    pub rule: String,
    /// Element name of the class as delivered.
    pub class: String,
    /// Object's id as delivered (`gml:id` or namespace and local id); empty when unknown.
    pub object: String,
    /// Attribute concerned, when there is one.
    pub attribute: Option<String>,
    /// Line of the delivery.
    pub line: u64,
    /// One sentence for an official, in both languages.
    pub text: Words,
}
