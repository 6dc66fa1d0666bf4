//! Versions of WFS and what goes with each.

use super::fault;
use formats::gml::collection::Envelope;
use formats::gml::{Dialect, SrsName};
use httpkit::{Problem, Report};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    V100,
    V110,
    V200,
}

impl Version {
    /// Newest first.
    pub const ALL: [Self; 3] = [Self::V200, Self::V110, Self::V100];

    #[must_use]
    pub fn number(self) -> &'static str {
        match self {
            Self::V200 => "2.0.0",
            Self::V110 => "1.1.0",
            Self::V100 => "1.0.0",
        }
    }

    /// A version by its number; what differs in the last figure only is read alike (2.0.2).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut figures = text.trim().split('.');
        match (figures.next(), figures.next()) {
            (Some("2"), Some("0") | None) => Some(Self::V200),
            (Some("1"), Some("1")) => Some(Self::V110),
            (Some("1"), Some("0")) => Some(Self::V100),
            _ => None,
        }
    }

    /// The version of a request that is not about capabilities.
    ///
    /// # Errors
    /// 400 for one that is not spoken.
    pub fn of(text: Option<&str>) -> Result<Self, Problem> {
        let Some(text) = text.filter(|t| !t.is_empty()) else { return Ok(Self::V200) };
        Self::parse(text).ok_or_else(|| {
            fault::invalid(
                "version",
                format!("Nieobsługiwana wersja „{}”; są: {}.", fault::short(text), numbers()),
                format!("Unsupported version \"{}\"; there are {}.", fault::short(text), numbers()),
            )
        })
    }

    /// The first of the client's versions that is spoken (OWS Common §7.3.2); the newest where it names none.
    ///
    /// # Errors
    /// `VersionNegotiationFailed`.
    pub fn negotiated(accepted: &[String], version: Option<&str>) -> Result<Self, Problem> {
        if accepted.is_empty() {
            // The older way: the version asked for, or the highest below it, or the lowest.
            let Some(text) = version.filter(|v| !v.is_empty()) else { return Ok(Self::V200) };
            let asked: Vec<u32> = text.split('.').filter_map(|f| f.parse().ok()).collect();
            let at_most =
                |v: &&Self| v.number().split('.').filter_map(|f| f.parse().ok()).collect::<Vec<u32>>() <= asked;
            return Ok(*Self::ALL.iter().find(at_most).unwrap_or(&Self::V100));
        }
        accepted.iter().find_map(|v| Self::parse(v)).ok_or_else(|| {
            fault::invalid(
                "AcceptVersions",
                format!("Żadna z podanych wersji nie jest obsługiwana; są: {}.", numbers()),
                format!("None of the versions is supported; there are {}.", numbers()),
            )
            .ows("VersionNegotiationFailed")
        })
    }

    #[must_use]
    pub fn report(self) -> Report {
        match self {
            Self::V200 => Report::Wfs20,
            Self::V110 => Report::Wfs11,
            Self::V100 => Report::Wfs10,
        }
    }

    #[must_use]
    pub fn output(self) -> Output {
        match self {
            Self::V200 => Output::Gml32,
            Self::V110 => Output::Gml31,
            Self::V100 => Output::Gml2,
        }
    }

    /// The form in which a system is named where the client did not name one.
    #[must_use]
    pub fn srs_form(self) -> SrsName {
        if self == Self::V100 { SrsName::Short } else { SrsName::Urn }
    }
}

fn numbers() -> String {
    Version::ALL.map(Version::number).join(", ")
}

/// What features are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    Gml32,
    Gml31,
    Gml2,
    GeoJson,
}

impl Output {
    /// # Errors
    /// 400 for a format that is not written.
    pub fn of(text: Option<&str>, version: Version) -> Result<Self, Problem> {
        let Some(text) = text.map(str::trim).filter(|t| !t.is_empty()) else { return Ok(version.output()) };
        let plain: String = text.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
        Ok(match plain.as_str() {
            "text/xml" | "application/xml" => version.output(),
            "application/gml+xml;version=3.2"
            | "application/gml+xml;version=3.2.1"
            | "text/xml;subtype=gml/3.2.1"
            | "text/xml;subtype=gml/3.2"
            | "text/xml;subtype=\"gml/3.2.1\""
            | "application/gml+xml"
            | "gml32"
            | "gml3.2" => Self::Gml32,
            // A blank that stands for a plus sign that nobody encoded.
            "application/gmlxml;version=3.2" => Self::Gml32,
            "text/xml;subtype=gml/3.1.1"
            | "text/xml;subtype=\"gml/3.1.1\""
            | "text/gml;subtype=gml/3.1.1"
            | "application/gml+xml;version=3.1"
            | "application/gml+xml;version=3.1.1"
            | "gml3"
            | "gml31"
            | "text/gml"
            | "xmlschema" => {
                if version == Version::V100 && plain == "xmlschema" {
                    Self::Gml2
                } else {
                    Self::Gml31
                }
            }
            "text/xml;subtype=gml/2.1.2" | "text/xml;subtype=\"gml/2.1.2\"" | "gml2" => Self::Gml2,
            "application/geo+json"
            | "application/json"
            | "json"
            | "geojson"
            | "application/vnd.geo+json"
            | "application/geojson" => Self::GeoJson,
            _ => {
                return Err(fault::invalid(
                    "outputFormat",
                    format!("Nieznany format „{}”; są: {}.", fault::short(text), Self::NAMES.join(", ")),
                    format!("Unknown format \"{}\"; there are {}.", fault::short(text), Self::NAMES.join(", ")),
                ));
            }
        })
    }

    /// Names in capabilities, each once.
    pub const NAMES: [&str; 4] = [
        "application/gml+xml; version=3.2",
        "text/xml; subtype=gml/3.1.1",
        "text/xml; subtype=gml/2.1.2",
        "application/geo+json",
    ];

    #[must_use]
    pub fn media(self) -> &'static str {
        match self {
            Self::Gml32 => "application/gml+xml; version=3.2",
            Self::Gml31 => "text/xml; subtype=gml/3.1.1; charset=utf-8",
            Self::Gml2 => "text/xml; subtype=gml/2.1.2; charset=utf-8",
            Self::GeoJson => "application/geo+json",
        }
    }

    /// How GML of this kind is written; nothing for GeoJSON.
    #[must_use]
    pub fn gml(self, srs: SrsName) -> Option<(Dialect, Envelope)> {
        let (dialect, envelope) = match self {
            Self::Gml32 => (Dialect::WFS_2_0, Envelope::Wfs20),
            Self::Gml31 => (Dialect::WFS_1_1, Envelope::Wfs11),
            Self::Gml2 => (Dialect::WFS_1_0, Envelope::Wfs10),
            Self::GeoJson => return None,
        };
        Some((Dialect { srs, ..dialect }, envelope))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_negotiated_as_the_client_prefers() {
        let negotiated = |accepted: &[&str], version| {
            let list: Vec<String> = accepted.iter().map(|v| (*v).to_owned()).collect();
            Version::negotiated(&list, version).ok()
        };
        assert_eq!(negotiated(&["2.0.0", "1.1.0", "1.0.0"], None), Some(Version::V200));
        assert_eq!(negotiated(&["3.0.0", "1.1.0"], None), Some(Version::V110));
        assert_eq!(negotiated(&["2.0.2"], None), Some(Version::V200));
        assert_eq!(negotiated(&["9.9.9"], None), None);
        assert_eq!(negotiated(&[], Some("1.1.0")), Some(Version::V110));
        assert_eq!(negotiated(&[], Some("1.0.7")), Some(Version::V100));
        assert_eq!(negotiated(&[], Some("3.0.0")), Some(Version::V200));
        assert_eq!(negotiated(&[], None), Some(Version::V200));
    }
}
