//! Where in an ordered list a page begins: the last entry's values of the sort keys and its row, as a text that goes into
//! an address and comes back.

use super::{House, Order, Property, SortKey};
use crate::catalogue::{Class, Kind};
use crate::entry::Stored;
use crate::value::Value;

impl Property {
    /// The value that an entry has of it.
    #[must_use]
    pub fn of(self, stored: &Stored) -> Value {
        let (identity, life) = (&stored.entry.identity, &stored.entry.life);
        let instant = |t: Option<i64>| t.map_or(Value::Null, Value::DateTime);
        match self {
            Self::Attribute(i) => stored.entry.values.get(i).cloned().unwrap_or(Value::Null),
            Self::House(House::Id) => Value::Text(identity.feature_id()),
            Self::House(House::Local) => Value::Text(identity.local.clone()),
            Self::House(House::Namespace) => Value::Text(identity.namespace.clone()),
            Self::House(House::Version) => identity.version.clone().map_or(Value::Null, Value::Text),
            Self::House(House::ObjectFrom) => instant(life.object_from),
            Self::House(House::VersionFrom) => instant(life.version_from),
            Self::House(House::VersionTo) => instant(life.version_to),
            Self::House(House::ObjectTo) => instant(life.object_to),
        }
    }
}

impl Order {
    /// Names the page after this entry: its row, or the values that the list is sorted by and its row.
    #[must_use]
    pub fn token(&self, last: &Stored) -> String {
        if self.keys.is_empty() {
            return last.number.to_string();
        }
        let mut parts: Vec<serde_json::Value> = self
            .keys
            .iter()
            .map(|key| match key.by.of(last) {
                Value::Null => serde_json::Value::Null,
                Value::DateTime(micros) => micros.to_string().into(),
                Value::Date(day) => day.to_string().into(),
                other => other.as_text().unwrap_or_default().into_owned().into(),
            })
            .collect();
        parts.push(last.number.to_string().into());
        serde_json::Value::Array(parts).to_string()
    }

    /// The order with these keys after the entry that a token of it names, and that entry's row; nothing when the token
    /// comes from another list.
    #[must_use]
    pub fn resuming(keys: Vec<SortKey>, token: &str, class: &Class) -> Option<(Self, i64)> {
        let counted = |text: &str| text.parse().ok().filter(|n: &i64| *n >= 0);
        if keys.is_empty() {
            return counted(token).map(|row| (Self::default(), row));
        }
        let parts: Vec<Option<String>> = serde_json::from_str(token).ok()?;
        let (row, values) = parts.split_last()?;
        let row = counted(row.as_ref()?)?;
        if values.len() != keys.len() {
            return None;
        }
        let after =
            keys.iter().zip(values).map(|(key, text)| value(class, key.by, text.as_deref())).collect::<Option<_>>()?;
        Some((Self { keys, after }, row))
    }
}

fn value(class: &Class, by: Property, text: Option<&str>) -> Option<Value> {
    let Some(text) = text else { return Some(Value::Null) };
    // A client cannot have got it from a link, and the database does not take it.
    if text.contains('\0') {
        return None;
    }
    let instant = || text.parse().ok().filter(|t| fits(*t)).map(Value::DateTime);
    match by {
        Property::House(house) if house.is_instant() => instant(),
        Property::House(_) => Some(Value::Text(text.to_owned())),
        Property::Attribute(i) => match class.attributes[i].kind {
            Kind::Integer => text.parse().ok().map(Value::Integer),
            Kind::Real => text.parse().ok().map(Value::Real),
            Kind::Boolean => text.parse().ok().map(Value::Boolean),
            Kind::Date => text.parse().ok().filter(|d: &i32| d.abs() < 3_650_000).map(Value::Date),
            Kind::DateTime => instant(),
            _ => Some(Value::Text(text.to_owned())),
        },
    }
}

/// Instants within ten thousand years.
fn fits(micros: i64) -> bool {
    micros.unsigned_abs() < 315_360_000_000_000_000
}
