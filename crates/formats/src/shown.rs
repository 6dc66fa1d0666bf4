//! What of an entry a published format shows, the same in each of them: the attributes that are public, the public
//! fields of structures, and identity and life next to them. A value that may not be shown never reaches a writer.

use registers::catalogue::{Attribute, Class, Kind};
use registers::declaration::Visibility;
use registers::time::{format_date, format_utc};
use registers::{Stored, Value};
use serde_json::Value as J;
use std::borrow::Cow;

/// Identity and life, which every entry has next to its attributes, by their official names.
pub const LIFE: [&str; 7] = [
    "lokalnyId",
    "przestrzenNazw",
    "wersjaId",
    "startObiekt",
    "startWersjaObiekt",
    "koniecWersjaObiekt",
    "koniecObiekt",
];

/// What of [`LIFE`] an answer holds next to the attributes of a class, with its place there.
pub fn life_of(class: &Class) -> impl Iterator<Item = (usize, &'static str)> {
    LIFE.into_iter().enumerate().filter(|(_, n)| class.attribute(n).is_none() && !class.hidden.iter().any(|h| h == n))
}

/// How many of [`LIFE`] are texts; the others are instants.
pub const IDENTITY: usize = 3;

/// Between repeated values where a format has one cell for all of them.
pub const JOINT: &str = "; ";

/// The attributes that everybody may read, with their places in the class.
pub fn attributes(class: &Class) -> impl Iterator<Item = (usize, &Attribute)> {
    class.attributes.iter().enumerate().filter(|(_, a)| a.visibility == Visibility::Public)
}

/// Where identity and life stand among the attributes in GML: behind the place, which ends what is a class's own, and so
/// before what every kept register has besides; without a place they come last.
#[must_use]
pub fn life_after(class: &Class) -> usize {
    place(class).unwrap_or(class.attributes.len())
}

/// The place attribute, where everybody may read it.
#[must_use]
pub fn place(class: &Class) -> Option<usize> {
    class.main_geometry.filter(|i| class.attributes[*i].visibility == Visibility::Public)
}

/// For a structure: the names of its fields that everybody may read.
#[must_use]
pub fn fields(attribute: &Attribute) -> Option<Vec<String>> {
    let Kind::Struct { fields, .. } = &attribute.kind else { return None };
    Some(fields.iter().filter(|f| f.visibility == Visibility::Public).map(|f| f.name.clone()).collect())
}

/// One of [`LIFE`].
#[derive(Debug, Clone, Copy)]
pub enum Life<'s> {
    Text(&'s str),
    /// Microseconds UTC.
    Instant(i64),
}

/// The value of one of [`LIFE`] by its place there.
#[must_use]
pub fn life_at(stored: &Stored, i: usize) -> Option<Life<'_>> {
    let (identity, life) = (&stored.entry.identity, &stored.entry.life);
    match i {
        0 => Some(Life::Text(&identity.local)),
        1 => Some(Life::Text(&identity.namespace)),
        2 => identity.version.as_deref().map(Life::Text),
        3 => life.object_from.map(Life::Instant),
        4 => life.version_from.map(Life::Instant),
        5 => life.version_to.map(Life::Instant),
        6 => life.object_to.map(Life::Instant),
        _ => None,
    }
}

/// The texts of [`LIFE`], instants in UTC.
#[must_use]
pub fn life(stored: &Stored) -> [Option<Cow<'_, str>>; 7] {
    std::array::from_fn(|i| {
        life_at(stored, i).map(|value| match value {
            Life::Text(text) => Cow::Borrowed(text),
            Life::Instant(t) => Cow::Owned(format_utc(t)),
        })
    })
}

/// A value in one cell: repeated values joined, structures as JSON; nothing for null and geometry.
#[must_use]
pub fn cell<'v>(value: &'v Value, fields: Option<&[String]>) -> Option<Cow<'v, str>> {
    Some(match value {
        Value::Null | Value::Geometry(_) => return None,
        Value::Text(t) => Cow::Borrowed(t),
        Value::Integer(i) => Cow::Owned(i.to_string()),
        Value::Real(r) if !r.is_finite() => return None,
        Value::Real(r) => Cow::Owned(number(*r)),
        Value::Boolean(b) => Cow::Borrowed(if *b { "true" } else { "false" }),
        Value::Date(d) => Cow::Owned(format_date(*d)),
        Value::DateTime(t) => Cow::Owned(format_utc(*t)),
        Value::Texts(list) => Cow::Owned(list.join(JOINT)),
        Value::Json(json) => {
            let mut out = Vec::new();
            structure(&mut out, json, fields);
            Cow::Owned(String::from_utf8(out).unwrap_or_default())
        }
    })
}

/// The shortest decimal without an exponent that reads back to the same number.
fn number(r: f64) -> String {
    let mut out = Vec::new();
    crate::xml::real(&mut out, r);
    String::from_utf8(out).unwrap_or_default()
}

/// A structure or a list of them as JSON, without the fields that are not for the public.
pub fn structure(out: &mut Vec<u8>, json: &J, fields: Option<&[String]>) {
    // Writing into a Vec cannot fail.
    let Some(fields) = fields else {
        let _ = serde_json::to_writer(out, json);
        return;
    };
    match json {
        J::Array(list) => {
            out.push(b'[');
            for (i, one) in list.iter().enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                structure(out, one, Some(fields));
            }
            out.push(b']');
        }
        J::Object(map) => {
            out.push(b'{');
            for (i, (name, value)) in map.iter().filter(|(n, _)| fields.contains(n)).enumerate() {
                if i > 0 {
                    out.push(b',');
                }
                let _ = serde_json::to_writer(&mut *out, name);
                out.push(b':');
                let _ = serde_json::to_writer(&mut *out, value);
            }
            out.push(b'}');
        }
        _ => out.extend_from_slice(b"null"),
    }
}
