//! One value of one attribute.

use crate::catalogue::{Attribute, Kind};

/// A value as it is stored. Coded values are texts (the code); references are texts as delivered.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Null,
    Text(String),
    Integer(i64),
    Real(f64),
    Boolean(bool),
    /// Days since 1970-01-01.
    Date(i32),
    /// Microseconds since 1970-01-01T00:00:00Z.
    DateTime(i64),
    /// Repeated texts, codes or references, in the order delivered.
    Texts(Vec<String>),
    /// A structure or a list of structures.
    Json(serde_json::Value),
    /// Extended WKB (little endian, with SRID), x = easting, y = northing.
    Geometry(Vec<u8>),
}

impl Value {
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value as a short text for titles, conditions and reports; nothing for null, structures and geometry.
    #[must_use]
    pub fn as_text(&self) -> Option<std::borrow::Cow<'_, str>> {
        use std::borrow::Cow;
        match self {
            Self::Text(t) => Some(Cow::Borrowed(t)),
            Self::Integer(i) => Some(Cow::Owned(i.to_string())),
            Self::Real(r) => Some(Cow::Owned(r.to_string())),
            Self::Boolean(b) => Some(Cow::Borrowed(if *b { "true" } else { "false" })),
            Self::Date(d) => Some(Cow::Owned(crate::time::format_date(*d))),
            Self::DateTime(t) => Some(Cow::Owned(crate::time::format_local(*t))),
            Self::Texts(list) if !list.is_empty() => Some(Cow::Owned(list.join(", "))),
            Self::Null | Self::Texts(_) | Self::Json(_) | Self::Geometry(_) => None,
        }
    }

    /// The value as JSON, the way every face shows it (instants in UTC). Geometry has no JSON here.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value as J;
        match self {
            Self::Null | Self::Geometry(_) => J::Null,
            Self::Text(t) => J::String(t.clone()),
            Self::Integer(i) => J::from(*i),
            Self::Real(r) => serde_json::Number::from_f64(*r).map_or(J::Null, J::Number),
            Self::Boolean(b) => J::Bool(*b),
            Self::Date(d) => J::String(crate::time::format_date(*d)),
            Self::DateTime(t) => J::String(crate::time::format_utc(*t)),
            Self::Texts(list) => J::Array(list.iter().cloned().map(J::String).collect()),
            Self::Json(j) => j.clone(),
        }
    }

    /// A value from its JSON, the way [`Value::to_json`] writes it; nothing when it is of another type. Geometry has no
    /// JSON here.
    #[must_use]
    pub fn from_json(attribute: &Attribute, json: &serde_json::Value) -> Option<Self> {
        use serde_json::Value as J;
        if json.is_null() {
            return Some(Self::Null);
        }
        Some(match (&attribute.kind, attribute.many, json) {
            (Kind::Struct { .. }, _, j) => Self::Json(j.clone()),
            (Kind::Geometry(_), ..) => return None,
            (_, true, J::Array(list)) => {
                Self::Texts(list.iter().map(|v| v.as_str().map(str::to_owned)).collect::<Option<_>>()?)
            }
            (Kind::Text | Kind::Code(_) | Kind::Ref(_), false, J::String(t)) => Self::Text(t.clone()),
            (Kind::Integer, false, j) => Self::Integer(j.as_i64()?),
            (Kind::Real, false, j) => Self::Real(j.as_f64()?),
            (Kind::Boolean, false, j) => Self::Boolean(j.as_bool()?),
            (Kind::Date, false, J::String(t)) => Self::Date(crate::time::parse_date(t)?),
            (Kind::DateTime, false, J::String(t)) => {
                Self::DateTime(chrono::DateTime::parse_from_rfc3339(t).ok()?.timestamp_micros())
            }
            _ => return None,
        })
    }
}
