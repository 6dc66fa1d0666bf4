//! Where each element of a class goes, looked up once for a name and then known by the name's number.

use crate::names::{Known, Name, Names};
use registers::{Catalogue, Class, ClassIx};
use std::collections::HashMap;

/// When something of an object's life happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    ObjectFrom,
    VersionFrom,
    VersionTo,
    ObjectTo,
}

impl Moment {
    /// The schema's element, and the spelling of addresses (EMUiA, PRG).
    fn of(word: &str) -> Option<Self> {
        Some(match word {
            "startObiekt" => Self::ObjectFrom,
            "startWersjaObiekt" | "poczatekWersjiObiektu" => Self::VersionFrom,
            "koniecWersjaObiekt" | "koniecWersjiObiektu" => Self::VersionTo,
            "koniecObiekt" => Self::ObjectTo,
            _ => return None,
        })
    }
}

/// Where an element of an object goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    Unasked,
    Identity,
    Moment(Moment),
    /// A structure around the moments of a version (2015).
    Cycle,
    Attribute(u16),
    /// Entries of their own: place in `parts`.
    Part(u16),
    /// GML's own properties that say nothing here.
    Ignored,
    /// `gml:identifier`: only worth a word when it contradicts the identity.
    Identifier,
    Unknown,
}

pub(crate) struct Plan {
    class: ClassIx,
    slots: Vec<Slot>,
    attributes: HashMap<String, u16>,
    /// Property and class of entries delivered inside this one.
    pub(crate) parts: Vec<(String, ClassIx)>,
    /// Attribute that names the presented object.
    pub(crate) presents: Option<usize>,
}

impl Plan {
    pub(crate) fn new(catalogue: &Catalogue, class: &Class) -> Self {
        let parts = catalogue
            .classes
            .iter()
            .filter(|c| c.register == class.register)
            .filter_map(|c| {
                c.part_of
                    .as_ref()
                    .filter(|(parent, _)| *parent == class.name)
                    .map(|(_, property)| (property.clone(), c.ix))
            })
            .collect();
        let attributes: HashMap<String, u16> = class
            .attributes
            .iter()
            .enumerate()
            .filter_map(|(i, a)| Some((a.name.clone(), u16::try_from(i).ok()?)))
            .collect();
        let presents = attributes.get("obiektPrzedstawiany").map(|i| usize::from(*i));
        Self { class: class.ix, slots: Vec::new(), attributes, parts, presents }
    }

    pub(crate) fn class(&self) -> ClassIx {
        self.class
    }

    #[inline]
    pub(crate) fn slot(&mut self, name: Name, names: &Names) -> Slot {
        let at = usize::from(name.number);
        if at >= self.slots.len() {
            self.slots.resize(at + 1, Slot::Unasked);
        }
        if self.slots[at] == Slot::Unasked {
            self.slots[at] = self.find(name, names);
        }
        self.slots[at]
    }

    fn find(&self, name: Name, names: &Names) -> Slot {
        match name.known {
            Known::BoundedBy
            | Known::GmlName
            | Known::Description
            | Known::MetaData
            | Known::Location
            | Known::DescriptionReference => {
                return Slot::Ignored;
            }
            Known::Identifier => return Slot::Identifier,
            _ => {}
        }
        let word = names.local(name);
        if let Some(i) = self.attributes.get(word) {
            return Slot::Attribute(*i);
        }
        if let Some(i) = self.parts.iter().position(|(property, _)| property == word) {
            return u16::try_from(i).map_or(Slot::Unknown, Slot::Part);
        }
        match word {
            "idIIP" => Slot::Identity,
            "cyklZyciaObiektu" | "cyklZycia" => Slot::Cycle,
            word => Moment::of(word).map_or(Slot::Unknown, Slot::Moment),
        }
    }
}

/// The moment inside a life cycle structure.
pub(crate) fn moment(word: &str) -> Option<Moment> {
    Moment::of(word)
}

impl Slot {
    /// Its place in the schema's order: identity and life come first.
    pub(crate) fn rank(self) -> Option<u32> {
        Some(match self {
            Self::Identity => 1,
            Self::Moment(Moment::ObjectFrom) => 2,
            Self::Moment(Moment::VersionFrom) | Self::Cycle => 3,
            Self::Moment(Moment::VersionTo) => 4,
            Self::Moment(Moment::ObjectTo) => 5,
            Self::Attribute(i) => 10 + u32::from(i),
            Self::Unasked | Self::Part(_) | Self::Ignored | Self::Identifier | Self::Unknown => return None,
        })
    }
}
