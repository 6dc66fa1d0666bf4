//! One line of an answer: the fields that were asked for, in their order.

use store::lookup::{Level, Names, Territory};

/// What the service says where nothing was found.
pub(super) const NOTHING: &str = "-1 brak wyników\n";

/// Levels above parcels and buildings.
pub(super) const LEVELS: [Level; 4] = [Level::Region, Level::Commune, Level::County, Level::Voivodeship];

/// Voivodeships by TERYT, for a house whose tree of units does not hold them.
const VOIVODESHIPS: [(&str, &str); 16] = [
    ("02", "dolnośląskie"),
    ("04", "kujawsko-pomorskie"),
    ("06", "lubelskie"),
    ("08", "lubuskie"),
    ("10", "łódzkie"),
    ("12", "małopolskie"),
    ("14", "mazowieckie"),
    ("16", "opolskie"),
    ("18", "podkarpackie"),
    ("20", "podlaskie"),
    ("22", "pomorskie"),
    ("24", "śląskie"),
    ("26", "świętokrzyskie"),
    ("28", "warmińsko-mazurskie"),
    ("30", "wielkopolskie"),
    ("32", "zachodniopomorskie"),
];

/// What can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Wkb,
    Wkt,
    Extent,
    Id,
    Function,
    Parcel,
    Region,
    Commune,
    County,
    Voivodeship,
    Source,
}

impl Field {
    pub(super) const ALL: [(&'static str, Self); 12] = [
        ("geom_wkb", Self::Wkb),
        ("geom_wkt", Self::Wkt),
        ("geom_extent", Self::Extent),
        ("teryt", Self::Id),
        ("id", Self::Id),
        ("function", Self::Function),
        ("parcel", Self::Parcel),
        ("region", Self::Region),
        ("commune", Self::Commune),
        ("county", Self::County),
        ("voivodeship", Self::Voivodeship),
        ("datasource", Self::Source),
    ];
}

/// How long the beginning of a parcel's identifier `TTTTTT_R.OOOO.…` is that names its territory.
pub(super) fn length(level: Level) -> usize {
    match level {
        Level::Parcel | Level::Building => usize::MAX,
        Level::Region => 13,
        Level::Commune => 8,
        Level::County => 4,
        Level::Voivodeship => 2,
    }
}

/// What a line is made of.
pub(super) struct Line<'a> {
    pub level: Level,
    pub territory: &'a Territory,
    pub names: &'a Names,
}

impl Line<'_> {
    pub(super) fn of(&self, fields: &[Field]) -> String {
        fields.iter().map(|f| self.field(*f)).collect::<Vec<_>>().join("|")
    }

    fn field(&self, field: Field) -> String {
        let t = self.territory;
        match field {
            Field::Wkb => t.wkb.clone(),
            Field::Wkt => t.wkt.clone(),
            Field::Extent => t.extent.clone(),
            Field::Id => t.id.clone(),
            Field::Function => t.function.clone().unwrap_or_default(),
            Field::Parcel => self.parcel(),
            Field::Region => self.name(Level::Region),
            Field::Commune => self.name(Level::Commune),
            Field::County => self.name(Level::County),
            Field::Voivodeship => self.name(Level::Voivodeship),
            Field::Source => "EGiB".to_owned(),
        }
    }

    /// The number of the parcel, also of the one that a building stands on.
    fn parcel(&self) -> String {
        let rest = self.territory.id.get(length(Level::Region) + 1..).unwrap_or_default();
        let rest = if self.level == Level::Building { rest.rsplit_once('.').map_or(rest, |(r, _)| r) } else { rest };
        match self.level {
            Level::Parcel | Level::Building => rest.rsplit('.').next().unwrap_or_default().to_owned(),
            _ => String::new(),
        }
    }

    fn name(&self, level: Level) -> String {
        let Some(id) = self.territory.id.get(..length(level)) else { return String::new() };
        let constant = || VOIVODESHIPS.iter().find(|(code, _)| *code == id).map(|(_, name)| (*name).to_owned());
        self.names.get(id).cloned().or_else(constant).unwrap_or_default()
    }
}
