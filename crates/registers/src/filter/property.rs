//! What of an entry can be asked about, and by whom.

use super::Refusal;
use crate::catalogue::{Attribute, Class, Kind};
use crate::declaration::Visibility;

/// Who asks. Nobody may ask by what he may not read: whether an entry is found would tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Everybody: public attributes.
    Public,
    /// Everything but personal data.
    Official,
    /// Everything.
    Personal,
}

impl Reader {
    #[must_use]
    pub fn sees(self, attribute: &Attribute) -> bool {
        match self {
            Self::Public => attribute.visibility == Visibility::Public,
            Self::Official => attribute.visibility != Visibility::Personal,
            Self::Personal => true,
        }
    }
}

/// A property that a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Property {
    /// Place in the class.
    Attribute(usize),
    House(House),
}

/// What every entry has beside its attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum House {
    /// The address part of the object: namespace, underscore, local id.
    Id,
    Local,
    Namespace,
    Version,
    ObjectFrom,
    VersionFrom,
    VersionTo,
    ObjectTo,
}

impl House {
    /// Those with a name of their own in every answer, in the order in which answers have them.
    pub const NAMED: [Self; 7] = [
        Self::Local,
        Self::Namespace,
        Self::Version,
        Self::ObjectFrom,
        Self::VersionFrom,
        Self::VersionTo,
        Self::ObjectTo,
    ];

    /// The official name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Local => "lokalnyId",
            Self::Namespace => "przestrzenNazw",
            Self::Version => "wersjaId",
            Self::ObjectFrom => "startObiekt",
            Self::VersionFrom => "startWersjaObiekt",
            Self::VersionTo => "koniecWersjaObiekt",
            Self::ObjectTo => "koniecObiekt",
        }
    }

    /// An instant; the others are texts.
    #[must_use]
    pub fn is_instant(self) -> bool {
        matches!(self, Self::ObjectFrom | Self::VersionFrom | Self::VersionTo | Self::ObjectTo)
    }
}

/// What clients call the main geometry when they have not read what it is called.
const PLACES: [&str; 2] = ["geometry", "geom"];

impl Class {
    /// Attributes that this reader may ask about, with their places; structures cannot be asked about.
    pub fn asked_by(&self, reader: Reader) -> impl Iterator<Item = (usize, &Attribute)> {
        let askable = move |a: &&Attribute| reader.sees(a) && !matches!(a.kind, Kind::Struct { .. });
        self.attributes.iter().enumerate().filter(move |(_, a)| askable(a))
    }

    /// The property of this name.
    ///
    /// # Errors
    /// Names those that there are. What the reader may not see is not told from what there is not.
    pub fn property(&self, reader: Reader, name: &str, at: Option<usize>) -> Result<Property, Refusal> {
        if let Some((i, _)) = self.asked_by(reader).find(|(_, a)| a.name == name) {
            return Ok(Property::Attribute(i));
        }
        if let Some(house) = House::NAMED.into_iter().chain([House::Id]).find(|h| h.name() == name) {
            return Ok(Property::House(house));
        }
        let main = self.main_geometry.filter(|i| PLACES.contains(&name) && reader.sees(&self.attributes[*i]));
        if let Some(i) = main {
            return Ok(Property::Attribute(i));
        }
        let names: Vec<&str> =
            self.asked_by(reader).map(|(_, a)| a.name.as_str()).chain(House::NAMED.map(House::name)).collect();
        let (names, name) = (names.join(", "), short(name));
        Err(Refusal::new(
            at,
            format!("Nie ma atrybutu „{name}”, o który można pytać. Są: {names}."),
            format!("There is no property \"{name}\" to ask about. There are: {names}."),
        ))
    }

    /// This class as if nobody but its keepers could read other attributes than these.
    #[must_use]
    pub fn showing(&self, places: &[usize]) -> Self {
        let mut narrow = self.clone();
        for (i, a) in narrow.attributes.iter_mut().enumerate() {
            if !places.contains(&i) && a.visibility != Visibility::Personal {
                a.visibility = Visibility::Internal;
            }
        }
        narrow
    }

    /// This class with nothing of identity and life beside its attributes but these.
    #[must_use]
    pub fn with_life(mut self, names: &[&str]) -> Self {
        self.hidden =
            House::NAMED.map(House::name).into_iter().filter(|n| !names.contains(n)).map(str::to_owned).collect();
        self
    }

    /// Properties that a list can be sorted by: single values that the reader may ask about.
    pub fn sorted_by(&self, reader: Reader) -> impl Iterator<Item = Property> {
        let single = |a: &Attribute| !a.many && !matches!(a.kind, Kind::Geometry(_));
        let attributes = self.asked_by(reader).filter(move |(_, a)| single(a)).map(|(i, _)| Property::Attribute(i));
        attributes.chain(House::NAMED.map(Property::House))
    }

    /// What a property is called.
    #[must_use]
    pub fn property_name(&self, property: Property) -> &str {
        match property {
            Property::Attribute(i) => &self.attributes[i].name,
            Property::House(house) => house.name(),
        }
    }
}

/// As much of what a client wrote as an answer repeats.
pub(super) fn short(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
