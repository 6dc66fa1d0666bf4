//! Which entries an export is to hold: of which unit, where, when.

use super::area;
use crate::args::ExportArgs;
use crate::error::CliError;
use registers::Class;
use registers::crs::{CRS84, Crs};
use registers::filter::{Bbox, Filter, Place, Site, Spatial};
use registers::time::moment;
use std::time::{SystemTime, UNIX_EPOCH};
use store::{Store, Taking};

pub struct Wish {
    unit: Option<String>,
    bbox: Option<Filter>,
    area: Option<Place>,
    time: Option<Filter>,
    changes: Option<(i64, i64)>,
}

impl Wish {
    /// What the options say.
    pub async fn of(store: &Store, wishes: &ExportArgs) -> Result<Self, CliError> {
        if let Some(unit) = &wishes.unit
            && store.unit(unit).await?.is_none()
        {
            return Err(CliError::Usage(format!("Nie ma jednostki „{unit}”. Lista jednostek: infostrada units list.")));
        }
        let instant_of = |text: &Option<String>| match text {
            Some(text) => instant(text),
            None => Ok(None),
        };
        let changes = match &wishes.changes_from {
            None => None,
            Some(text) => {
                let to = instant_of(&wishes.changes_to)?.unwrap_or_else(now);
                let from = instant(text)?.filter(|from| *from < to);
                let from = from.ok_or_else(|| {
                    CliError::Usage("Początek zmian (--changes-from) musi być wcześniejszy niż ich koniec.".to_owned())
                })?;
                Some((from, to))
            }
        };
        Ok(Self {
            unit: wishes.unit.clone(),
            bbox: wishes.bbox.as_deref().map(bbox).transpose()?,
            area: wishes.area.as_deref().map(area::read).transpose()?,
            time: instant_of(&wishes.as_of)?.map(at),
            changes,
        })
    }

    /// The same without place and unit, and as things stood at the end of the changes.
    pub fn of_time(&self) -> Self {
        let time = self.changes.map_or_else(|| self.time.clone(), |(_, to)| Some(at(to)));
        Self { unit: None, bbox: None, area: None, time, changes: None }
    }

    pub fn is_everything(&self) -> bool {
        self.unit.is_none()
            && self.bbox.is_none()
            && self.area.is_none()
            && self.time.is_none()
            && self.changes.is_none()
    }

    /// After which and up to which instant changes are wanted.
    pub fn changes(&self) -> Option<(i64, i64)> {
        self.changes
    }

    /// The conditions on the entries of a class.
    pub fn filter(&self, class: &Class) -> Filter {
        let area = self.area.as_ref().map(|place| match class.main_geometry {
            Some(i) => Filter::Spatial {
                how: Spatial::Intersects,
                left: Site::Attribute(i),
                right: Site::Literal(place.clone()),
            },
            // What lies nowhere does not lie there.
            None => Filter::Any(Vec::new()),
        });
        Filter::All(self.bbox.iter().chain(&self.time).cloned().chain(area).collect())
    }

    pub fn taking<'a>(&'a self, filter: &'a Filter, published: Option<&'static Crs>) -> Taking<'a> {
        Taking { filter, unit: self.unit.as_deref(), published }
    }
}

fn at(instant: i64) -> Filter {
    Filter::During { from: Some(instant), to: Some(instant) }
}

fn bbox(text: &str) -> Result<Filter, CliError> {
    let numbers: Option<Vec<f64>> = text.split(',').map(|n| n.trim().parse().ok()).collect();
    match numbers.as_deref() {
        Some([w, s, e, n]) if [w, s, e, n].into_iter().all(|v| v.is_finite()) && s <= n => {
            Ok(Filter::Bbox(Bbox { crs: CRS84, min: (*w, *s), max: (*e, *n) }))
        }
        _ => Err(CliError::Usage(format!(
            "„{text}” nie jest prostokątem: podaj zachód,południe,wschód,północ w stopniach, np. 18.1,53.0,18.3,53.1."
        ))),
    }
}

fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_micros());
    i64::try_from(now).unwrap_or(i64::MAX)
}

/// Nothing for what lies ahead: that is the present state.
fn instant(text: &str) -> Result<Option<i64>, CliError> {
    moment(text, now()).map_err(|_| CliError::Usage(format!("„{text}” nie jest datą: podaj np. 2025-12-31.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_has_four_numbers_and_a_date_is_a_date() {
        assert!(bbox("18.1, 53, 18.3, 53.1").is_ok());
        for bad in ["", "1,2,3", "1,2,3,x", "1,5,3,4", "1,2,3,NaN"] {
            assert!(bbox(bad).is_err(), "{bad}");
        }
        assert!(matches!(instant("2024-05-01"), Ok(Some(_))));
        assert!(matches!(instant("2999-01-01"), Ok(None)));
        assert!(instant("wczoraj").is_err());
    }
}
