//! What a delivery held and what became of it: every delivered object is accounted for exactly once.

use registers::Words;
use std::collections::{BTreeMap, BTreeSet};

/// The account of one delivery.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
pub struct Summary {
    pub bytes: u64,
    pub lines: u64,
    /// Objects delivered: `namespace element` to count.
    pub delivered: BTreeMap<String, u64>,
    /// What became of them, under the same keys.
    pub fates: BTreeMap<String, Fate>,
    /// Entries handed over, by class id (`ges_rzedna`); labels inside presentations count as entries of their own.
    pub entries: BTreeMap<String, u64>,
    /// Left out on purpose, with the reason.
    pub skipped: Vec<Skipped>,
    /// Doubts of every rule and class, examples and the merely counted ones together.
    pub doubts: Vec<DoubtCount>,
    /// How each spelling of a coordinate system was read.
    pub axes: Vec<AxisReport>,
    /// Data models met: `2021`, or the id of a map from an older one; namespaces of unknown models.
    pub generations: BTreeSet<String>,
    /// Personal data dropped at the door: element to count, never the content.
    pub personal: BTreeMap<String, u64>,
}

/// What became of the objects of one element.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Fate {
    /// Became an entry (or several, with its labels).
    pub loaded: u64,
    /// Kept whole: the registers have no class for it.
    pub kept: u64,
    /// Left out on purpose.
    pub skipped: u64,
    /// Could not be loaded.
    pub refused: u64,
}

impl Fate {
    #[must_use]
    pub fn sum(&self) -> u64 {
        self.loaded + self.kept + self.skipped + self.refused
    }
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Skipped {
    pub element: String,
    pub count: u64,
    pub reason: Words,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct DoubtCount {
    /// `uwaga`, `ostrzeżenie`, `odrzucono`.
    pub severity: &'static str,
    pub rule: String,
    pub class: String,
    pub count: u64,
}

/// How the positions under one spelling of a coordinate system were read.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct AxisReport {
    pub srs_name: String,
    pub srid: u32,
    /// Order of the two ordinates, in words.
    pub order: Words,
    /// Why this order.
    pub reason: Words,
    pub geometries: u64,
    /// Geometries with a place outside Poland or the unit.
    pub outside: u64,
}

impl Summary {
    /// Objects delivered in all.
    #[must_use]
    pub fn objects(&self) -> u64 {
        self.delivered.values().sum()
    }

    /// The sum over all elements of what became of the objects.
    #[must_use]
    pub fn fate(&self) -> Fate {
        self.fates.values().fold(Fate::default(), |a, f| Fate {
            loaded: a.loaded + f.loaded,
            kept: a.kept + f.kept,
            skipped: a.skipped + f.skipped,
            refused: a.refused + f.refused,
        })
    }

    /// Whether every delivered object has exactly one fate.
    #[must_use]
    pub fn balances(&self) -> bool {
        self.delivered.len() == self.fates.len()
            && self.delivered.iter().all(|(k, n)| self.fates.get(k).is_some_and(|f| f.sum() == *n))
    }
}
