//! How the layers and fields of a foreign file map onto classes and attributes: a small TOML file, or the same built from
//! the command line.
//!
//! ```toml
//! namespace = "PL.ZIPIN.1234.DRZ"   # of the identities
//! crs = "EPSG:2177"                 # when the file names none
//! [[layers]]
//! name = "drzewa"                   # may be left out when the file has one layer
//! class = "drzewo"                  # table name of the class
//! id = "NUMER"                      # field with the local id; without it the content itself is the identity
//! x = "X"                           # for tables: field of the easting
//! y = "Y"                           # for tables: field of the northing
//! const = { zrodlo = "O" }
//! fields = [ { from = "GATUNEK", to = "gatunek", values = { dab = "Quercus robur" } } ]
//! ```

use crate::error::ImportError;
use crate::plan::Moment;
use registers::crs::Crs;
use registers::{Catalogue, Class, ClassIx, Kind};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The description of a foreign file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    pub namespace: String,
    #[serde(default)]
    pub crs: Option<String>,
    /// Encoding of texts, when the file does not tell (`CP1250`).
    #[serde(default)]
    pub encoding: Option<String>,
    pub layers: Vec<LayerMapping>,
}

/// One layer and the class it fills.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LayerMapping {
    #[serde(default)]
    pub name: Option<String>,
    pub class: String,
    #[serde(default)]
    pub id: Option<String>,
    #[serde(default)]
    pub version: Option<String>,
    #[serde(default)]
    pub object_from: Option<String>,
    #[serde(default)]
    pub version_from: Option<String>,
    #[serde(default)]
    pub version_to: Option<String>,
    #[serde(default)]
    pub object_to: Option<String>,
    #[serde(default)]
    pub x: Option<String>,
    #[serde(default)]
    pub y: Option<String>,
    #[serde(default, rename = "const")]
    pub fixed: BTreeMap<String, String>,
    #[serde(default)]
    pub fields: Vec<FieldMapping>,
}

/// One field and the attribute it becomes; values not listed go as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldMapping {
    pub from: String,
    pub to: String,
    #[serde(default)]
    pub values: BTreeMap<String, String>,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// With the place in the file and what is wrong there.
    pub fn parse(text: &str) -> Result<Self, ImportError> {
        toml::from_str(text).map_err(|e| ImportError::Mapping { problem: e.to_string() })
    }

    /// The system of layers that name none.
    pub(crate) fn system(&self) -> Result<Option<&'static Crs>, ImportError> {
        match &self.crs {
            None => Ok(None),
            Some(text) => Crs::parse(text)
                .map(Some)
                .ok_or_else(|| ImportError::Mapping { problem: format!("układ „{text}” nie jest obsługiwany") }),
        }
    }
}

/// A layer's mapping with its names found in the layer and in the catalogue.
pub(crate) struct Resolved {
    pub(crate) class: ClassIx,
    pub(crate) id: Option<usize>,
    pub(crate) version: Option<usize>,
    pub(crate) moments: Vec<(Moment, usize)>,
    pub(crate) place: Option<(usize, usize)>,
    /// Attribute and its fixed text.
    pub(crate) fixed: Vec<(usize, String)>,
    /// For each field of the layer, where it goes and how its values translate.
    pub(crate) fields: Vec<Vec<(usize, BTreeMap<String, String>)>>,
    /// Fields used otherwise: identity, life, place.
    pub(crate) used: Vec<usize>,
}

impl LayerMapping {
    pub(crate) fn resolve(&self, fields: &[String], catalogue: &Catalogue) -> Result<Resolved, ImportError> {
        let fail = |problem: String| ImportError::Mapping { problem };
        let class = catalogue.by_id(&self.class).ok_or_else(|| fail(format!("nie ma klasy „{}”", self.class)))?;
        let field = |name: &str| {
            let exact = fields.iter().position(|f| f == name);
            // Shapefiles write names in capitals.
            exact
                .or_else(|| fields.iter().position(|f| f.eq_ignore_ascii_case(name)))
                .ok_or_else(|| fail(format!("warstwa nie ma pola „{name}”; ma: {}", fields.join(", "))))
        };
        let optional = |name: &Option<String>| name.as_deref().map(field).transpose();
        let mut moments = Vec::new();
        for (name, moment) in [
            (&self.object_from, Moment::ObjectFrom),
            (&self.version_from, Moment::VersionFrom),
            (&self.version_to, Moment::VersionTo),
            (&self.object_to, Moment::ObjectTo),
        ] {
            moments.extend(optional(name)?.map(|i| (moment, i)));
        }
        let place = match (optional(&self.x)?, optional(&self.y)?) {
            (Some(x), Some(y)) => Some((x, y)),
            (None, None) => None,
            _ => return Err(fail("x i y podaje się razem".into())),
        };
        let fixed = self
            .fixed
            .iter()
            .map(|(k, v)| Ok((attribute(class, k)?, v.clone())))
            .collect::<Result<_, ImportError>>()?;
        let mut targets: Vec<Vec<(usize, BTreeMap<String, String>)>> = vec![Vec::new(); fields.len()];
        for f in &self.fields {
            targets[field(&f.from)?].push((attribute(class, &f.to)?, f.values.clone()));
        }
        let (id, version) = (optional(&self.id)?, optional(&self.version)?);
        let used = id
            .into_iter()
            .chain(version)
            .chain(moments.iter().map(|m| m.1))
            .chain(place.into_iter().flat_map(|(x, y)| [x, y]))
            .collect();
        Ok(Resolved { class: class.ix, id, version, moments, place, fixed, fields: targets, used })
    }
}

fn attribute(class: &Class, name: &str) -> Result<usize, ImportError> {
    let fail = |problem: String| ImportError::Mapping { problem };
    match class.attribute(name) {
        Some((_, a)) if matches!(a.kind, Kind::Geometry(_) | Kind::Struct { .. }) => {
            Err(fail(format!("atrybutu „{name}” klasy „{}” nie można wypełnić z pola", class.id)))
        }
        Some((i, _)) => Ok(i),
        None => Err(fail(format!("klasa „{}” nie ma atrybutu „{name}”", class.id))),
    }
}
