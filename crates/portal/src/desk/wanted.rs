//! A change as a client writes it, read into the house's words; everything that is wrong with it at once.

use registers::change::{Draft, Op, Published};
use registers::violation::Violation;
use registers::{Catalogue, Class, Identity, reading};
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use utoipa::ToSchema;

/// One change in a body. `geometry` is GeoJSON in `crs` (longitude and latitude when it is absent), or `{"ewkb": "…"}`.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Change)]
pub(crate) struct Wanted {
    /// Where the address does not name one.
    #[serde(default)]
    pub class: Option<String>,
    #[serde(default)]
    pub op: Option<Op>,
    /// Feature id; a new entry gets its own.
    #[serde(default)]
    pub id: Option<String>,
    /// Version that the author saw.
    #[serde(default)]
    pub base: Option<String>,
    /// Attributes by name: `/api/v1/registers/{register}/classes/{class}/schema`. Null clears.
    #[serde(default)]
    #[schema(value_type = Object)]
    pub properties: Map<String, Json>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Object>)]
    pub geometry: Option<Json>,
    /// EPSG number of the geometry's system.
    #[serde(default)]
    pub crs: Option<u32>,
    #[serde(default)]
    pub published: Option<Published>,
    /// Accepted and not looked at, so that a feature that was read can be sent back.
    #[serde(default, rename = "type")]
    #[schema(value_type = Option<String>)]
    _type: Option<Json>,
}

/// A null that is written is not the same as nothing written.
fn present<'de, D: serde::Deserializer<'de>>(d: D) -> Result<Option<Json>, D::Error> {
    Json::deserialize(d).map(Some)
}

impl Wanted {
    /// Reads it for a class that the address names, or the one that it names itself.
    pub(crate) fn draft(
        &self,
        catalogue: &Catalogue,
        class: Option<&Class>,
        op: Option<Op>,
    ) -> Result<Draft, Vec<Violation>> {
        let named = self.class.as_deref().and_then(|id| catalogue.by_id(id));
        let Some(class) = class.or(named) else {
            let id = self.class.as_deref().unwrap_or_default();
            return Err(vec![Violation::new(
                "KLASA",
                id,
                format!("Nie ma klasy „{id}”."),
                format!("There is no class “{id}”."),
            )]);
        };
        let op = op.or(self.op).unwrap_or(if self.id.is_some() { Op::Zmien } else { Op::Utworz });
        let object = match &self.id {
            None => None,
            Some(id) => match Identity::parse_feature_id(id) {
                Some((ns, local)) => Some((ns.to_owned(), local.to_owned())),
                None => {
                    return Err(vec![
                        Violation::new(
                            "IDENTYFIKATOR",
                            &class.id,
                            "Identyfikator ma postać przestrzeńNazw_lokalnyId.".into(),
                            "An identifier has the form namespace_localId.".into(),
                        )
                        .of(id.clone()),
                    ]);
                }
            },
        };
        let key = self.id.clone();
        let needs = |code: &str, pl: &str, en: &str| {
            let v = Violation::new(code, &class.id, pl.into(), en.into());
            vec![match &key {
                Some(k) => v.of(k.clone()),
                None => v,
            }]
        };
        if op != Op::Utworz && object.is_none() {
            return Err(needs("IDENTYFIKATOR", "Zmiana musi wskazać wpis (id).", "A change must name its entry (id)."));
        }
        if op != Op::Utworz && self.base.is_none() {
            return Err(needs(
                "WERSJA",
                "Zmiana musi podać wersję, którą zmienia (base).",
                "A change must say which version it changes (base).",
            ));
        }
        let mut properties = self.properties.clone();
        if let (Some(place), Some(a)) = (&self.geometry, class.geometry()) {
            properties.insert(a.name.clone(), place.clone());
        }
        // What the house computes may stand in a feature that is sent back; it is not a wish.
        properties.retain(|name, _| class.attribute(name).is_none_or(|(_, a)| a.derive.is_none()));
        let read = reading::read(class, &properties, self.crs.unwrap_or(4326));
        if !read.violations.is_empty() {
            let told = read.violations.into_iter().map(|v| match &key {
                Some(k) => v.of(k.clone()),
                None => v,
            });
            return Err(told.collect());
        }
        Ok(Draft {
            class: class.ix,
            op,
            object,
            base: self.base.clone(),
            values: read.values,
            published: self.published,
        })
    }
}
