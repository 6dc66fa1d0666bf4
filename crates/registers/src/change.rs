//! What can be done to an entry of a register that is kept here.

use crate::catalogue::ClassIx;
use crate::value::Value;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Op {
    /// A new entry, or one that had ended and lives again.
    Utworz,
    /// Some attributes get other values; the rest stays as it is.
    Zmien,
    /// The entry ends; its versions stay readable.
    Zakoncz,
}

impl Op {
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Utworz => "utworz",
            Self::Zmien => "zmien",
            Self::Zakoncz => "zakoncz",
        }
    }

    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Utworz, Self::Zmien, Self::Zakoncz].into_iter().find(|op| op.word() == word)
    }
}

/// Whether the public sees an entry. Drafts are no entries yet and are seen by their authors and approvers only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Published {
    #[default]
    Opublikowany,
    Wewnetrzny,
    /// Taken back from the public, with its history.
    Wycofany,
}

impl Published {
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Opublikowany => "opublikowany",
            Self::Wewnetrzny => "wewnetrzny",
            Self::Wycofany => "wycofany",
        }
    }

    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Opublikowany, Self::Wewnetrzny, Self::Wycofany].into_iter().find(|p| p.word() == word)
    }
}

/// One change as an author asks for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub class: ClassIx,
    pub op: Op,
    /// Namespace and local id; absent for a new entry, which then gets them.
    pub object: Option<(String, String)>,
    /// Version that the author saw; demanded for everything but a new entry.
    pub base: Option<String>,
    /// Attributes (places in the class) that get a value; null clears.
    pub values: Vec<(usize, Value)>,
    pub published: Option<Published>,
}
