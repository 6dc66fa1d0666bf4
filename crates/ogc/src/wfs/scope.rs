//! What an address of the service serves: everything at `/wfs`, the types of one register at `/wfs/rejestr/{register}`, and
//! at `/wfs/{teryt}` what belongs to a territorial unit. That is what the unit and those below it keep; of registers that
//! are delivered, which no unit keeps here, it is what lies in the unit's area, where its area is known.

use crate::error::of_store;
use crate::state::{OgcState, collections};
use httpkit::Problem;
use registers::crs::Crs;
use registers::filter::{Filter, Place, Site, Spatial};
use registers::{Catalogue, Class};
use std::sync::Arc;
use store::Territorial;

#[derive(Debug, Clone, Default)]
pub struct Scope {
    register: Option<String>,
    unit: Option<Territorial>,
}

impl Scope {
    /// What the address of a request serves.
    ///
    /// # Errors
    /// 404 for a register or a unit that there is not.
    pub async fn of(state: &OgcState, path: &str) -> Result<Arc<Self>, Problem> {
        let mut steps = path.trim_start_matches("/wfs").split('/').filter(|s| !s.is_empty());
        let (first, second) = (steps.next(), steps.next());
        let scope = match (first, second) {
            (None, _) => Self::default(),
            (Some("rejestr"), Some(id)) => {
                let catalogue = state.catalogue();
                let known = collections(&catalogue).any(|c| c.schema == id);
                if !known {
                    return Err(nothing(&format!("rejestru „{}”", super::fault::short(id)), id));
                }
                Self { register: Some(id.to_owned()), unit: None }
            }
            (Some(teryt), _) => {
                let unit = state.store().territorial(teryt).await.map_err(of_store)?;
                let unit = unit.ok_or_else(|| nothing(&format!("jednostki {}", super::fault::short(teryt)), teryt))?;
                Self { register: None, unit: Some(unit) }
            }
        };
        Ok(Arc::new(scope))
    }

    /// The feature types.
    pub fn classes<'c>(&'c self, catalogue: &'c Catalogue) -> impl Iterator<Item = &'c Class> {
        collections(catalogue).filter(|class| self.holds(catalogue, class))
    }

    #[must_use]
    pub fn holds(&self, catalogue: &Catalogue, class: &Class) -> bool {
        self.register.as_ref().is_none_or(|r| class.schema == *r)
            && self.unit.as_ref().is_none_or(|unit| {
                catalogue.register_of(class).kept || (unit.area.is_some() && formats::shown::place(class).is_some())
            })
    }

    /// Which entries of a type belong to the unit.
    #[must_use]
    pub fn condition(&self, catalogue: &Catalogue, class: &Class) -> Option<Filter> {
        let unit = self.unit.as_ref()?;
        if catalogue.register_of(class).kept {
            return Some(Filter::KeptBy(unit.units.clone()));
        }
        let (Some(place), Some(area), Some(crs)) = (formats::shown::place(class), &unit.area, Crs::epsg(2180)) else {
            return None;
        };
        let area = Place { crs, shapes: vec![area.shape.clone()] };
        Some(Filter::Spatial { how: Spatial::Intersects, left: Site::Attribute(place), right: Site::Literal(area) })
    }

    /// The unit on whose behalf somebody changes entries here, unless they say another.
    #[must_use]
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_ref().and_then(|u| u.units.first()).map(String::as_str)
    }

    /// What stands behind the title of the service.
    #[must_use]
    pub fn title(&self, catalogue: &Catalogue, lang: httpkit::Lang) -> Option<String> {
        let register = self.register.as_ref().and_then(|r| catalogue.register(r)).map(|r| lang.of(&r.label).to_owned());
        register.or_else(|| self.unit.as_ref().map(|u| u.name.clone()))
    }
}

fn nothing(pl: &str, en: &str) -> Problem {
    Problem::not_found(
        format!("Nie ma {pl}."),
        format!("There is no unit and no register \"{}\" here.", super::fault::short(en)),
    )
}
