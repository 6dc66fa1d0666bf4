//! A unit's own register as it is sent: the document read, and what it may not say. A bundled register is reviewed by
//! people before a release; this one is at work a second later, so everything that could reach beyond the unit (a name,
//! a namespace, a layer of the base map, an attribute copied from a register that is not public) is checked here.

mod change;
mod limits;

use crate::catalogue::{Catalogue, CatalogueError, Fault};
use crate::declaration::{RegisterFile, Words};
use serde_json::Value;

pub use change::change;
pub use limits::{MOST_ATTRIBUTES, MOST_BYTES, MOST_CLASSES, MOST_CODES};

/// Why a declaration is refused, with the place in the document.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Refusal {
    pub code: &'static str,
    /// JSON pointer into the document; empty for the whole.
    pub pointer: String,
    pub text: Words,
}

impl Refusal {
    #[must_use]
    pub fn new(code: &'static str, pointer: impl Into<String>, pl: impl Into<String>, en: impl Into<String>) -> Self {
        Self { code, pointer: pointer.into(), text: Words { pl: pl.into(), en: en.into() } }
    }
}

/// How a document is written; the structure is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    Toml,
    Json,
}

/// A document that can be read.
#[derive(Debug, Clone)]
pub struct Document {
    /// What was sent, as JSON: this is what is stored.
    pub json: Value,
    pub file: RegisterFile,
}

impl Document {
    /// Reads a document.
    ///
    /// # Errors
    /// What cannot be read, with its place.
    pub fn read(text: &str, writing: Writing) -> Result<Self, Vec<Refusal>> {
        if text.len() > MOST_BYTES {
            return Err(vec![Refusal::new(
                "too_large",
                "",
                "Deklaracja może mieć najwyżej 1 MB.",
                "A declaration may have 1 MB at most.",
            )]);
        }
        let unreadable = |pointer: String, problem: String| {
            vec![Refusal::new(
                "unreadable",
                pointer,
                format!("Deklaracji nie da się odczytać: {problem}"),
                format!("The declaration cannot be read: {problem}"),
            )]
        };
        let json: Value = match writing {
            Writing::Json => serde_json::from_str(text).map_err(|e| unreadable(String::new(), e.to_string()))?,
            Writing::Toml => {
                let table: toml::Table = toml::from_str(text).map_err(|e| unreadable(String::new(), e.to_string()))?;
                serde_json::to_value(table).map_err(|e| unreadable(String::new(), e.to_string()))?
            }
        };
        let refused = limits::texts(&json);
        if !refused.is_empty() {
            return Err(refused);
        }
        let file = serde_path_to_error::deserialize(&json)
            .map_err(|e| unreadable(pointer(e.path()), e.inner().to_string()))?;
        Ok(Self { json, file })
    }

    /// Reads a document that was stored.
    ///
    /// # Errors
    /// When this release cannot read it any more.
    pub fn stored(text: &str) -> Result<Self, serde_json::Error> {
        let json: Value = serde_json::from_str(text)?;
        Ok(Self { file: serde::Deserialize::deserialize(&json)?, json })
    }

    /// The catalogue with this register in it, new or changed.
    ///
    /// # Errors
    /// Everything that is wrong with the register among the others, and everything that a unit may not declare.
    pub fn placed(&self, catalogue: &Catalogue, unit: &str) -> Result<Catalogue, Vec<Refusal>> {
        let mut refused = limits::of(&self.file, catalogue, unit);
        if refused.iter().any(|r| r.code == "count") {
            // Building what is too much would cost what the limit is to save.
            return Err(refused);
        }
        let placed = match catalogue.register(&self.file.id) {
            Some(_) => catalogue.replacing(self.file.clone()),
            None => catalogue.with(self.file.clone(), unit),
        };
        match placed {
            Ok(wider) => {
                refused.extend(limits::reach(&self.file, &wider));
                if refused.is_empty() { Ok(wider) } else { Err(refused) }
            }
            Err(e) => {
                refused.extend(faults(e));
                Err(refused)
            }
        }
    }
}

/// How ids of a unit's own registers begin. Units whose names differ in signs only share it; the register's id is
/// still given once.
#[must_use]
pub fn prefix(unit: &str) -> String {
    let plain: String =
        unit.chars().filter(|c| c.is_ascii_lowercase() || c.is_ascii_digit()).take(limits::PREFIX).collect();
    format!("j{plain}_")
}

fn faults(e: CatalogueError) -> Vec<Refusal> {
    match e {
        CatalogueError::Declaration { faults, .. } => faults
            .into_iter()
            .map(|Fault { pointer, place, problem }| {
                let (pl, en) = (format!("{place}: {}.", problem.pl), format!("{place}: {}.", problem.en));
                Refusal::new("inconsistent", pointer, pl, en)
            })
            .collect(),
        CatalogueError::Toml { .. } => vec![Refusal::new("unreadable", "", e.to_string(), e.to_string())],
    }
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut out = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => out.push_str(&format!("/{index}")),
            Segment::Map { key } => out.push_str(&format!("/{}", key.replace('~', "~0").replace('/', "~1"))),
            Segment::Enum { variant } => out.push_str(&format!("/{variant}")),
            Segment::Unknown => {}
        }
    }
    out
}

#[cfg(test)]
mod tests;
