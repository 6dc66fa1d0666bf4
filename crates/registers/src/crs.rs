//! Coordinate systems of the house: which ones are served and stored, how they are spelled, and in which order their
//! axes stand at the border. Inside, x is always easting (or longitude) and y northing (or latitude).

use crate::declaration::Words;

/// A coordinate reference system.
#[derive(Debug, PartialEq)]
pub struct Crs {
    /// The identifier that services use.
    pub uri: &'static str,
    /// PostGIS SRID; CRS84 shares 4326.
    pub srid: u32,
    pub name: &'static str,
    /// The definition puts northing (latitude) first: so do GML, bbox and GeoJSON in this system.
    pub northing_first: bool,
    pub degrees: bool,
    /// Where Poland lies in it: easting from, to, northing from, to (metres or degrees).
    pub poland: [f64; 4],
}

macro_rules! epsg {
    ($code:literal) => {
        concat!("http://www.opengis.net/def/crs/EPSG/0/", $code)
    };
}

/// CRS84, the default of OGC API Features: longitude, latitude.
pub const CRS84: &Crs = &ALL[0];

/// Every system that is served; the first is the default.
pub static ALL: [Crs; 9] = [
    Crs {
        uri: "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
        srid: 4326,
        name: "WGS 84 (długość, szerokość)",
        northing_first: false,
        degrees: true,
        poland: [13.9, 24.3, 48.9, 55.0],
    },
    Crs {
        uri: epsg!("4326"),
        srid: 4326,
        name: "WGS 84 (szerokość, długość)",
        northing_first: true,
        degrees: true,
        poland: [13.9, 24.3, 48.9, 55.0],
    },
    Crs {
        uri: epsg!("4258"),
        srid: 4258,
        name: "ETRS89 (szerokość, długość)",
        northing_first: true,
        degrees: true,
        poland: [13.9, 24.3, 48.9, 55.0],
    },
    Crs {
        uri: epsg!("3857"),
        srid: 3857,
        name: "WGS 84 / Pseudo-Mercator",
        northing_first: false,
        degrees: false,
        poland: [1_547_000.0, 2_706_000.0, 6_257_000.0, 7_362_000.0],
    },
    Crs {
        uri: epsg!("2180"),
        srid: 2180,
        name: "PL-1992",
        northing_first: true,
        degrees: false,
        poland: [144_000.0, 877_000.0, 125_000.0, 909_000.0],
    },
    Crs {
        uri: epsg!("2176"),
        srid: 2176,
        name: "PL-2000 strefa 5",
        northing_first: true,
        degrees: false,
        poland: [5_390_000.0, 5_660_000.0, 5_400_000.0, 6_110_000.0],
    },
    Crs {
        uri: epsg!("2177"),
        srid: 2177,
        name: "PL-2000 strefa 6",
        northing_first: true,
        degrees: false,
        poland: [6_340_000.0, 6_660_000.0, 5_400_000.0, 6_130_000.0],
    },
    Crs {
        uri: epsg!("2178"),
        srid: 2178,
        name: "PL-2000 strefa 7",
        northing_first: true,
        degrees: false,
        poland: [7_340_000.0, 7_660_000.0, 5_400_000.0, 6_110_000.0],
    },
    Crs {
        uri: epsg!("2179"),
        srid: 2179,
        name: "PL-2000 strefa 8",
        northing_first: true,
        degrees: false,
        poland: [8_340_000.0, 8_560_000.0, 5_380_000.0, 6_090_000.0],
    },
];

impl Crs {
    /// Reads every spelling met in practice: OGC URI, URN, `EPSG:2177`, the old `epsg.xml#2177`; CRS84.
    #[must_use]
    pub fn parse(text: &str) -> Option<&'static Self> {
        let text = text.trim();
        let text = text.strip_prefix('<').and_then(|t| t.strip_suffix('>')).unwrap_or(text);
        if text.ends_with("CRS84") {
            return Some(CRS84);
        }
        let upper = text.to_ascii_uppercase();
        if !upper.contains("EPSG") {
            return None;
        }
        let (digits_from, _) = text.char_indices().rev().take_while(|(_, c)| c.is_ascii_digit()).last()?;
        Self::epsg(text[digits_from..].parse().ok()?)
    }

    /// The system of a code in authority axis order (4326 is latitude first; CRS84 is its own entry).
    #[must_use]
    pub fn epsg(code: u32) -> Option<&'static Self> {
        ALL[1..].iter().find(|c| c.srid == code)
    }

    /// The system of a code for services that always put easting (longitude) first.
    #[must_use]
    pub fn easting_first(code: u32) -> Option<&'static Self> {
        if code == CRS84.srid { Some(CRS84) } else { Self::epsg(code) }
    }

    /// The zone of PL-2000 that a longitude lies in.
    #[must_use]
    pub fn zone(longitude: f64) -> Option<&'static Self> {
        let zones = [(13.5..16.5, 2176), (16.5..19.5, 2177), (19.5..22.5, 2178), (22.5..25.0, 2179)];
        zones.into_iter().find(|(span, _)| span.contains(&longitude)).and_then(|(_, code)| Self::epsg(code))
    }

    #[must_use]
    pub fn urn(&self) -> String {
        if self == CRS84 {
            "urn:ogc:def:crs:OGC:1.3:CRS84".to_owned()
        } else {
            format!("urn:ogc:def:crs:EPSG::{}", self.srid)
        }
    }

    /// Whether a place (easting, northing) can be in Poland in this system.
    #[must_use]
    pub fn in_poland(&self, easting: f64, northing: f64) -> bool {
        let [e0, e1, n0, n1] = self.poland;
        (e0..=e1).contains(&easting) && (n0..=n1).contains(&northing)
    }

    /// Puts two ordinates written in this system's own order into (easting, northing).
    #[must_use]
    pub fn inward(&self, first: f64, second: f64) -> (f64, f64) {
        if self.northing_first { (second, first) } else { (first, second) }
    }

    /// Decimals that keep a millimetre (or better) when a derived coordinate is written.
    #[must_use]
    pub fn decimals(&self) -> usize {
        if self.degrees { 9 } else { 4 }
    }
}

/// Axis order of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AxisOrder {
    NorthingFirst,
    EastingFirst,
}

impl AxisOrder {
    #[must_use]
    pub fn words(self) -> Words {
        match self {
            Self::NorthingFirst => Words { pl: "północ, wschód".into(), en: "northing, easting".into() },
            Self::EastingFirst => Words { pl: "wschód, północ".into(), en: "easting, northing".into() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_system_is_understood() {
        for text in [
            "urn:ogc:def:crs:EPSG::2177",
            "http://www.opengis.net/def/crs/EPSG/0/2177",
            "<http://www.opengis.net/def/crs/EPSG/0/2177>",
            "EPSG:2177",
            "http://www.opengis.net/gml/srs/epsg.xml#2177",
            "urn:ogc:def:crs:EPSG:9.9:2177",
        ] {
            assert_eq!(Crs::parse(text).map(|c| c.srid), Some(2177), "{text}");
        }
        assert_eq!(Crs::parse("http://www.opengis.net/def/crs/OGC/1.3/CRS84"), Some(CRS84));
        assert_eq!(Crs::parse("http://www.opengis.net/def/crs/EPSG/0/4326").map(|c| c.northing_first), Some(true));
        for bad in ["", "EPSG", "EPSG:", "EPSG:999999", "2177", "żółw:EPSG:ż"] {
            assert_eq!(Crs::parse(bad), None, "{bad}");
        }
    }
}
