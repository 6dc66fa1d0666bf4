//! What became of an entry: its public versions, newest first, each with what it changed.

use crate::entry_words;
use crate::words;
use httpkit::Lang;
use registers::catalogue::{Class, Kind};
use registers::declaration::Visibility;
use registers::{Entry, Value};

/// Versions that are told one by one.
const MOST: usize = 100;

pub(super) struct VersionRow {
    pub from: String,
    pub to: String,
    pub changes: Vec<Change>,
    /// The first version that is known.
    pub first: bool,
    /// GeoJSON of that version.
    pub path: String,
}

pub(super) struct Change {
    pub label: String,
    pub before: String,
    pub after: String,
}

/// `all` is newest first.
pub(super) fn rows(class: &Class, all: &[Entry], own: &str, lang: Lang) -> Vec<VersionRow> {
    let day = |t: Option<i64>| t.map_or_else(String::new, |t| words::day(t, lang));
    let row = |(i, entry): (usize, &Entry)| VersionRow {
        from: day(entry.life.version_from),
        to: day(entry.life.version_to),
        changes: all.get(i + 1).map_or_else(Vec::new, |before| changes(class, before, entry, lang)),
        first: i + 1 == all.len(),
        path: entry
            .life
            .version_from
            .map_or_else(String::new, |t| format!("{own}?f=json&datetime={}", registers::time::format_utc(t))),
    };
    all.iter().enumerate().take(MOST).map(row).collect()
}

fn changes(class: &Class, before: &Entry, after: &Entry, lang: Lang) -> Vec<Change> {
    let mut found = Vec::new();
    for (i, a) in class.attributes.iter().enumerate() {
        let (Some(old), Some(new)) = (before.values.get(i), after.values.get(i)) else { continue };
        if !matches!(a.visibility, Visibility::Public | Visibility::Conditional) || old == new {
            continue;
        }
        let label = words::capital(lang.of(&a.label));
        let (before, after) = if matches!(a.kind, Kind::Geometry(_)) {
            let told = |v: &Value| match v {
                Value::Null => lang.say("brak", "none").to_owned(),
                _ => String::new(),
            };
            (told(old), lang.say("zmieniono położenie lub kształt", "place or shape changed").to_owned())
        } else {
            (entry_words::value(a, old, lang), entry_words::value(a, new, lang))
        };
        found.push(Change { label, before, after });
    }
    found
}
