//! The tree of units and what each decided about its registers.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    Wojewodztwo,
    Powiat,
    Gmina,
    JednostkaPodlegla,
    Partner,
}

impl UnitKind {
    pub const ALL: [Self; 5] = [Self::Wojewodztwo, Self::Powiat, Self::Gmina, Self::JednostkaPodlegla, Self::Partner];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Wojewodztwo => "wojewodztwo",
            Self::Powiat => "powiat",
            Self::Gmina => "gmina",
            Self::JednostkaPodlegla => "jednostka_podlegla",
            Self::Partner => "partner",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.name() == name)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    pub id: String,
    pub kind: UnitKind,
    pub parent: Option<String>,
    /// Whether it exists today.
    pub lives: bool,
}

/// What a unit decided about one register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    pub unit: String,
    pub register: String,
    pub active: bool,
    pub delegated_to: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub struct UnitTree {
    units: BTreeMap<String, Unit>,
    children: BTreeMap<String, Vec<String>>,
    holdings: Vec<Holding>,
}

/// No real tree is deeper; a tree that is, has a loop.
const DEEPEST: usize = 32;

impl UnitTree {
    #[must_use]
    pub fn new(units: Vec<Unit>, holdings: Vec<Holding>) -> Self {
        let mut children: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for unit in &units {
            if let Some(parent) = &unit.parent {
                children.entry(parent.clone()).or_default().push(unit.id.clone());
            }
        }
        Self { units: units.into_iter().map(|u| (u.id.clone(), u)).collect(), children, holdings }
    }

    #[must_use]
    pub fn unit(&self, id: &str) -> Option<&Unit> {
        self.units.get(id)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.units.keys().map(String::as_str)
    }

    /// Whether a unit is another one or stands somewhere below it.
    #[must_use]
    pub fn is_below(&self, unit: &str, top: &str) -> bool {
        let mut at = Some(unit);
        for _ in 0..DEEPEST {
            match at {
                Some(id) if id == top => return true,
                Some(id) => at = self.units.get(id).and_then(|u| u.parent.as_deref()),
                None => return false,
            }
        }
        false
    }

    /// The unit and everything below it.
    #[must_use]
    pub fn below(&self, top: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut next = vec![top];
        while let Some(id) = next.pop() {
            if found.insert(id.to_owned()) {
                next.extend(self.children.get(id).into_iter().flatten().map(String::as_str));
            }
        }
        found
    }

    /// Whether the unit exists today.
    #[must_use]
    pub fn lives(&self, unit: &str) -> bool {
        self.units.get(unit).is_some_and(|u| u.lives)
    }

    /// Whether the unit has not switched the register off.
    #[must_use]
    pub fn keeps(&self, unit: &str, register: &str) -> bool {
        !self.holdings.iter().any(|h| h.unit == unit && h.register == register && !h.active)
    }

    /// Whether a unit has handed a register to another.
    #[must_use]
    pub fn delegates(&self, giver: &str, register: &str, to: &str) -> bool {
        self.delegated_to(to, register).any(|unit| unit == giver)
    }

    /// The units that have handed a register to this one.
    pub fn delegated_to<'t>(&'t self, unit: &'t str, register: &'t str) -> impl Iterator<Item = &'t str> {
        self.holdings
            .iter()
            .filter(move |h| h.active && h.register == register && h.delegated_to.as_deref() == Some(unit))
            .map(|h| h.unit.as_str())
    }

    /// What units decided about their registers.
    #[must_use]
    pub fn holdings(&self) -> &[Holding] {
        &self.holdings
    }
}
