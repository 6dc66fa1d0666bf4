//! Which entries an export is to hold: of which unit, where, when.

use crate::args::ExportArgs;
use crate::error::CliError;
use registers::crs::{CRS84, Crs};
use registers::filter::{Bbox, Filter};
use registers::time::moment;
use std::time::{SystemTime, UNIX_EPOCH};
use store::{Store, Taking};

pub struct Wish {
    unit: Option<String>,
    place: Option<Filter>,
    time: Option<Filter>,
    filter: Filter,
}

impl Wish {
    /// What the options say.
    pub async fn of(store: &Store, wishes: &ExportArgs) -> Result<Self, CliError> {
        if let Some(unit) = &wishes.unit
            && store.unit(unit).await?.is_none()
        {
            return Err(CliError::Usage(format!("Nie ma jednostki „{unit}”. Lista jednostek: infostrada units list.")));
        }
        let place = wishes.bbox.as_deref().map(bbox).transpose()?;
        let time = match &wishes.as_of {
            Some(text) => instant(text)?,
            None => None,
        };
        Ok(Self::new(wishes.unit.clone(), place, time))
    }

    fn new(unit: Option<String>, place: Option<Filter>, time: Option<Filter>) -> Self {
        let filter = Filter::All(place.iter().chain(&time).cloned().collect());
        Self { unit, place, time, filter }
    }

    /// The same without place and unit.
    pub fn of_time(&self) -> Self {
        Self::new(None, None, self.time.clone())
    }

    pub fn is_everything(&self) -> bool {
        self.unit.is_none() && self.place.is_none() && self.time.is_none()
    }

    pub fn taking(&self, published: Option<&'static Crs>) -> Taking<'_> {
        Taking { filter: &self.filter, unit: self.unit.as_deref(), published }
    }
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

/// Nothing for what lies ahead: that is the present state.
fn instant(text: &str) -> Result<Option<Filter>, CliError> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_micros());
    let at = moment(text, i64::try_from(now).unwrap_or(i64::MAX))
        .map_err(|_| CliError::Usage(format!("„{text}” nie jest datą: podaj np. 2025-12-31.")))?;
    Ok(at.map(|t| Filter::During { from: Some(t), to: Some(t) }))
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
