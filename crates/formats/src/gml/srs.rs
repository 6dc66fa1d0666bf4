//! How a coordinate system is named, which decides the order of ordinates: what names an authority's definition keeps
//! the authority's axes, and the old short names have always meant easting first to the programs that read them.

use registers::crs::{CRS84, Crs};

/// The form of `srsName`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SrsName {
    /// `http://www.opengis.net/def/crs/EPSG/0/2180`: northing first where the definition says so.
    Uri,
    /// `urn:ogc:def:crs:EPSG::2180`: the same.
    Urn,
    /// `EPSG:2180`: easting first.
    Short,
    /// `http://www.opengis.net/gml/srs/epsg.xml#2180`: easting first.
    OldUri,
}

impl SrsName {
    /// The form in which a client named a system, to be answered in the same.
    #[must_use]
    pub fn like(text: &str) -> Self {
        let text = text.trim();
        if text.contains("epsg.xml#") {
            Self::OldUri
        } else if text.get(..4).is_some_and(|t| t.eq_ignore_ascii_case("urn:")) {
            Self::Urn
        } else if text.get(..4).is_some_and(|t| t.eq_ignore_ascii_case("http")) {
            Self::Uri
        } else {
            Self::Short
        }
    }

    /// The name of a system.
    #[must_use]
    pub fn of(self, crs: &Crs) -> String {
        match self {
            Self::Uri => crs.uri.to_owned(),
            Self::Urn => crs.urn(),
            Self::Short => format!("EPSG:{}", crs.srid),
            Self::OldUri => format!("http://www.opengis.net/gml/srs/epsg.xml#{}", crs.srid),
        }
    }

    /// Whether ordinates in a system that is named so stand northing first.
    #[must_use]
    pub fn northing_first(self, crs: &Crs) -> bool {
        crs != CRS84 && crs.northing_first && matches!(self, Self::Uri | Self::Urn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_decides_the_order() {
        let crs = Crs::epsg(2180).unwrap();
        for (text, northing_first) in [
            ("http://www.opengis.net/def/crs/EPSG/0/2180", true),
            ("urn:ogc:def:crs:EPSG::2180", true),
            ("EPSG:2180", false),
            ("http://www.opengis.net/gml/srs/epsg.xml#2180", false),
        ] {
            let form = SrsName::like(text);
            assert_eq!(form.of(crs), text);
            assert_eq!(form.northing_first(crs), northing_first, "{text}");
        }
        assert!(!SrsName::Urn.northing_first(CRS84) && !SrsName::Uri.northing_first(Crs::epsg(3857).unwrap()));
    }
}
