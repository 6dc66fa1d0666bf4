//! A row of a class table, and back into the house's words.

use crate::error::StoreError;
use registers::catalogue::{Attribute, Class, Kind};
use registers::crs::Crs;
use registers::declaration::Visibility;
use registers::{Entry, Identity, Life, Stored, Value};
use sqlx::postgres::PgRow;
use sqlx::{Row, ValueRef};

/// How geometry is to be given back.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// As surveyed, in its own system.
    Own,
    /// Straightened (arcs stroked to a centimetre) and in this system.
    In(&'static Crs),
}

/// Which columns a reader gets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sight {
    Public,
    /// Everything but personal data.
    Official,
    All,
}

/// The SELECT list that [`read`] understands.
pub(crate) fn select_list(class: &Class, shape: Shape, sight: Sight) -> String {
    let mut list =
        "id, przestrzen_nazw, lokalny_id, wersja_id, start_obiekt, start_wersja, koniec_wersja, koniec_obiekt"
            .to_owned();
    for a in &class.attributes {
        list.push_str(", ");
        match column(class, a, sight) {
            None => list.push_str("null"),
            Some(c) if matches!(a.kind, Kind::Geometry(_)) => list.push_str(&geometry_column(&c, shape)),
            Some(c) => list.push_str(&c),
        }
    }
    list
}

/// The column that a reader gets an attribute from.
fn column(class: &Class, a: &Attribute, sight: Sight) -> Option<String> {
    match sight {
        Sight::All => Some(a.column.clone()),
        Sight::Official => (a.visibility != Visibility::Personal).then(|| a.column.clone()),
        Sight::Public => class.public_column(a),
    }
}

/// A geometry's expression with arcs as chords that lie within a centimetre of them.
pub(crate) fn straight(geometry: &str) -> String {
    format!("case when st_hasarc({geometry}) then st_curvetoline({geometry}, 0.01, 1, 0) else {geometry} end")
}

pub(crate) fn geometry_column(column: &str, shape: Shape) -> String {
    match shape {
        Shape::Own => column.to_owned(),
        Shape::In(crs) => {
            let straight = straight(column);
            format!(
                "case when st_srid({column}) = {0} then {straight} when st_srid({column}) = 0 then null else st_transform({straight}, {0}) end",
                crs.srid
            )
        }
    }
}

/// Reads a row selected with [`select_list`] under the same `sight`.
pub(crate) fn read(class: &Class, row: &PgRow, sight: Sight) -> Result<Stored, StoreError> {
    let bad = |e: sqlx::Error| StoreError::Value { class: class.id.clone(), problem: e.to_string() };
    let instant = |i: usize| -> Result<Option<i64>, StoreError> {
        Ok(row.try_get::<Option<chrono::DateTime<chrono::Utc>>, _>(i).map_err(bad)?.map(|t| t.timestamp_micros()))
    };
    let mut values = Vec::with_capacity(class.attributes.len());
    for (i, a) in class.attributes.iter().enumerate() {
        values.push(if column(class, a, sight).is_some() { value(a, row, 8 + i).map_err(bad)? } else { Value::Null });
    }
    Ok(Stored {
        number: row.try_get(0).map_err(bad)?,
        entry: Entry {
            class: class.ix,
            identity: Identity {
                namespace: row.try_get(1).map_err(bad)?,
                local: row.try_get(2).map_err(bad)?,
                version: Some(row.try_get::<String, _>(3).map_err(bad)?).filter(|v| !v.is_empty()),
            },
            life: Life {
                object_from: instant(4)?,
                version_from: instant(5)?,
                version_to: instant(6)?,
                object_to: instant(7)?,
            },
            values,
            rest: None,
            line: 0,
        },
    })
}

/// One attribute's value from a column.
pub(crate) fn value(a: &Attribute, row: &PgRow, i: usize) -> Result<Value, sqlx::Error> {
    let raw = row.try_get_raw(i)?;
    if raw.is_null() {
        return Ok(Value::Null);
    }
    Ok(match (&a.kind, a.many) {
        (Kind::Geometry(_), _) => Value::Geometry(raw.as_bytes().map_err(sqlx::Error::Decode)?.to_vec()),
        (Kind::Struct { .. }, _) => Value::Json(row.try_get(i)?),
        (Kind::Text | Kind::Code(_) | Kind::Ref(_), false) => Value::Text(row.try_get(i)?),
        (Kind::Integer, false) => Value::Integer(row.try_get(i)?),
        (Kind::Real, false) => Value::Real(row.try_get(i)?),
        (Kind::Boolean, false) => Value::Boolean(row.try_get(i)?),
        (Kind::Date, false) => {
            let date: chrono::NaiveDate = row.try_get(i)?;
            Value::Date(
                date.signed_duration_since(chrono::NaiveDate::default()).num_days().try_into().unwrap_or(i32::MAX),
            )
        }
        (Kind::DateTime, false) => {
            Value::DateTime(row.try_get::<chrono::DateTime<chrono::Utc>, _>(i)?.timestamp_micros())
        }
        (_, true) => Value::Texts(row.try_get(i)?),
    })
}
