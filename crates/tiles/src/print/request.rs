//! What a print is asked to show; everything that cannot be meant is refused with what would do.

use super::letters::Letters;
use super::paper::{Format, Paper};
use crate::style;
use httpkit::{Asked, Problem};
use registers::{Words, time};
use store::When;

/// The parameters of `/druk.pdf`.
pub(crate) const PARAMETERS: [&str; 9] = ["lon", "lat", "skala", "papier", "uklad", "styl", "warstwy", "tytul", "stan"];

/// Scales that a print may have.
pub(crate) const SCALES: [u32; 8] = [250, 500, 1000, 2000, 5000, 10_000, 25_000, 50_000];

/// Where a print may be asked for: Poland, in degrees.
const LON: std::ops::RangeInclusive<f64> = 13.9..=24.3;
const LAT: std::ops::RangeInclusive<f64> = 48.9..=55.0;

const LONGEST_TITLE: usize = 120;

/// A print that can be made.
#[derive(Debug, Clone)]
pub(crate) struct Wanted {
    pub(crate) lon: f64,
    pub(crate) lat: f64,
    pub(crate) scale: u32,
    pub(crate) format: Format,
    pub(crate) variant: String,
    /// Groups of layers; nothing for those that the style shows by itself.
    pub(crate) groups: Option<Vec<String>>,
    pub(crate) title: Option<String>,
    /// The day that is asked about, as it was written.
    pub(crate) day: Option<String>,
    pub(crate) when: When,
    /// Public address of the service.
    pub(crate) base: String,
}

impl Wanted {
    pub(crate) fn read(asked: &Asked, now: i64) -> Result<Self, Problem> {
        asked.only(&PARAMETERS)?;
        let text = |name: &str| asked.query.get(name).map(str::trim).filter(|t| !t.is_empty());
        let wrong = |name: &str, pl: String, en: String| {
            Problem::invalid_value(name, asked.query.get(name).unwrap_or_default(), &Words { pl, en })
        };
        let degrees = |name: &str, range: std::ops::RangeInclusive<f64>| {
            text(name).and_then(|t| t.parse::<f64>().ok()).filter(|v| range.contains(v)).ok_or_else(|| {
                let (from, to) = (range.start(), range.end());
                wrong(
                    name,
                    format!(
                        "stopnie od {from} do {to}, na przykład {name}={}",
                        if name == "lon" { "18.6" } else { "53.01" }
                    ),
                    format!("degrees from {from} to {to}"),
                )
            })
        };
        let (lon, lat) = (degrees("lon", LON)?, degrees("lat", LAT)?);
        let scales = || SCALES.map(|s| s.to_string()).join(", ");
        let scale = text("skala")
            .map_or(Some(500), |t| t.parse().ok().filter(|s| SCALES.contains(s)))
            .ok_or_else(|| wrong("skala", format!("jedna z liczb {}", scales()), format!("one of {}", scales())))?;
        let paper = match text("papier").unwrap_or("A4") {
            "A4" => Paper::A4,
            "A3" => Paper::A3,
            _ => return Err(wrong("papier", "A4 albo A3".into(), "A4 or A3".into())),
        };
        let landscape = match text("uklad").unwrap_or("pionowo") {
            "pionowo" => false,
            "poziomo" => true,
            _ => return Err(wrong("uklad", "pionowo albo poziomo".into(), "pionowo or poziomo".into())),
        };
        let variant = text("styl").unwrap_or("legal").to_owned();
        if !style::variants().contains(&variant.as_str()) {
            let list = style::variants().join(", ");
            return Err(wrong("styl", format!("jeden z: {list}"), format!("one of {list}")));
        }
        let title = text("tytul");
        if title.is_some_and(|t| t.chars().count() > LONGEST_TITLE || t.chars().any(char::is_control)) {
            return Err(wrong(
                "tytul",
                format!("jeden wiersz, najwyżej {LONGEST_TITLE} znaków"),
                format!("one line of at most {LONGEST_TITLE} characters"),
            ));
        }
        let day = text("stan").map(str::to_owned);
        let as_of = match &day {
            None => None,
            Some(text) => Some(text)
                .filter(|t| t.len() == 10)
                .and_then(|t| time::moment(t, now).ok())
                .ok_or_else(|| wrong("stan", "dzień 2026-01-01".into(), "a day 2026-01-01".into()))?,
        };
        let groups = asked
            .query
            .get("warstwy")
            .map(|t| t.split(',').map(str::trim).filter(|g| !g.is_empty()).map(str::to_owned).collect::<Vec<_>>());
        Ok(Self {
            lon,
            lat,
            scale,
            format: Format { paper, landscape },
            variant,
            groups,
            title: title.map(|t| Letters::of(true).known(t)),
            // What lies ahead is now.
            day: day.filter(|_| as_of.is_some()),
            when: When { as_of, valid_on: None },
            base: asked.base.clone(),
        })
    }

    /// The map that shows the same on a screen.
    pub(crate) fn permalink(&self) -> String {
        use std::fmt::Write;
        let mut link = format!(
            "{}/mapa?z={:.2}&x={:.6}&y={:.6}&styl={}",
            self.base,
            zoom(self.scale, self.lat),
            self.lon,
            self.lat,
            self.variant
        );
        if let Some(groups) = &self.groups {
            let _ = write!(link, "&warstwy={}", groups.join(","));
        }
        if let Some(day) = &self.day {
            let _ = write!(link, "&stan={day}");
        }
        link
    }
}

/// The zoom at which a screen's map has a scale: a pixel is 1/96 of an inch, the world 512 of them at zoom 0.
pub(crate) fn zoom(scale: u32, lat: f64) -> f64 {
    const EQUATOR: f64 = 40_075_016.686;
    const PIXEL: f64 = 0.0254 / 96.0;
    (EQUATOR * lat.to_radians().cos() / (512.0 * PIXEL * f64::from(scale))).log2()
}
