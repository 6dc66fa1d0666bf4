//! What stands around features: the collections of OGC API Features and of the three versions of WFS.

use super::{Version, namespace, prefix};
use crate::xml::{PROLOGUE, escape};

/// Which collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Envelope {
    /// `sf:FeatureCollection` of OGC API Features; numbers and links are in its headers.
    Api,
    Wfs20,
    Wfs11,
    Wfs10,
}

/// What the opening element says. Numbers come first in a WFS answer, so they must be known before the features are.
#[derive(Debug, Clone, Copy, Default)]
pub struct Head<'a> {
    /// Ids of the registers whose elements follow.
    pub registers: &'a [&'a str],
    /// Namespace and address of each application schema; the schemas of GML and of the service are added.
    pub schemas: &'a [(String, String)],
    /// RFC 3339.
    pub time_stamp: &'a str,
    /// How many fit the question; nothing where that is not known.
    pub matched: Option<u64>,
    pub returned: u64,
    pub next: Option<&'a str>,
    pub previous: Option<&'a str>,
    /// The lock that the features are under.
    pub lock: Option<&'a str>,
    /// A `gml:id` for the whole, which GML 3.2 wants of a feature.
    pub id: Option<&'a str>,
}

impl Envelope {
    /// The GML inside.
    #[must_use]
    pub fn version(self) -> Version {
        match self {
            Self::Api | Self::Wfs20 => Version::V32,
            Self::Wfs11 => Version::V31,
            Self::Wfs10 => Version::V2,
        }
    }

    fn prefix(self) -> &'static str {
        if self == Self::Api { "sf" } else { "wfs" }
    }

    /// Namespace of the collection's element.
    #[must_use]
    pub fn namespace(self) -> &'static str {
        match self {
            Self::Api => "http://www.opengis.net/ogcapi-features-1/1.0/sf",
            Self::Wfs20 => "http://www.opengis.net/wfs/2.0",
            Self::Wfs11 | Self::Wfs10 => "http://www.opengis.net/wfs",
        }
    }

    /// Where its schema is published.
    #[must_use]
    pub fn schema(self) -> &'static str {
        match self {
            Self::Api => "http://schemas.opengis.net/ogcapi/features/part1/1.0/xml/core-sf.xsd",
            Self::Wfs20 => "http://schemas.opengis.net/wfs/2.0/wfs.xsd",
            Self::Wfs11 => "http://schemas.opengis.net/wfs/1.1.0/wfs.xsd",
            Self::Wfs10 => "http://schemas.opengis.net/wfs/1.0.0/WFS-basic.xsd",
        }
    }

    /// Appends everything before the first feature.
    pub fn open(self, out: &mut Vec<u8>, head: &Head<'_>) {
        let mut text = format!("<{0}:FeatureCollection xmlns:{0}=\"{1}\"", self.prefix(), self.namespace());
        text.push_str(&format!(" xmlns:gml=\"{}\"", self.version().namespace()));
        for register in head.registers {
            text.push_str(&format!(" xmlns:{}=\"{}\"", prefix(register), namespace(register)));
        }
        out.extend_from_slice(PROLOGUE);
        out.extend_from_slice(text.as_bytes());
        let mut locations = format!("{} {}", self.namespace(), self.schema());
        if self != Self::Wfs10 {
            locations.push_str(&format!(" {} {}", self.version().namespace(), self.version().schema()));
        }
        for (namespace, address) in head.schemas {
            locations.push_str(&format!(" {namespace} {address}"));
        }
        out.extend_from_slice(b" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
        attribute(out, "xsi:schemaLocation", &locations);
        match self {
            Self::Api => attribute(out, "gml:id", head.id.unwrap_or("items")),
            Self::Wfs20 => {
                attribute(out, "timeStamp", head.time_stamp);
                let matched = head.matched.map_or_else(|| "unknown".to_owned(), |n| n.to_string());
                attribute(out, "numberMatched", &matched);
                attribute(out, "numberReturned", &head.returned.to_string());
                for (name, address) in [("lockId", head.lock), ("next", head.next), ("previous", head.previous)] {
                    address.into_iter().for_each(|address| attribute(out, name, address));
                }
            }
            Self::Wfs11 => {
                attribute(out, "timeStamp", head.time_stamp);
                attribute(out, "numberOfFeatures", &head.returned.to_string());
                head.lock.into_iter().for_each(|lock| attribute(out, "lockId", lock));
            }
            Self::Wfs10 => {}
        }
        out.extend_from_slice(match self {
            Self::Api | Self::Wfs20 => b">\n".as_slice(),
            // An empty list of members is not one of the schema; the closing tag knows of it by the number.
            Self::Wfs11 if head.returned == 0 => b">\n",
            Self::Wfs11 => b">\n<gml:featureMembers>\n",
            Self::Wfs10 => b">\n<gml:boundedBy><gml:null>unknown</gml:null></gml:boundedBy>\n",
        });
    }

    /// Tags before and after each feature.
    #[must_use]
    pub fn member(self) -> [&'static str; 2] {
        match self {
            Self::Api => ["<sf:featureMember>", "</sf:featureMember>\n"],
            Self::Wfs20 => ["<wfs:member>", "</wfs:member>\n"],
            Self::Wfs11 => ["", ""],
            Self::Wfs10 => ["<gml:featureMember>", "</gml:featureMember>\n"],
        }
    }

    /// Appends everything after the last feature; `empty` as the opening said.
    pub fn close(self, out: &mut Vec<u8>, empty: bool) {
        if self == Self::Wfs11 && !empty {
            out.extend_from_slice(b"</gml:featureMembers>\n");
        }
        out.extend_from_slice(format!("</{}:FeatureCollection>\n", self.prefix()).as_bytes());
    }
}

fn attribute(out: &mut Vec<u8>, name: &str, value: &str) {
    out.push(b' ');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"=\"");
    escape(out, value);
    out.push(b'"');
}
