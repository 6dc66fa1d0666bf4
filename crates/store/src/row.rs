//! A row of a class table, and back into the house's words.

use crate::copied::Places;
use crate::error::StoreError;
use registers::catalogue::{Attribute, Class, Kind};
use registers::crs::Crs;
use registers::declaration::Visibility;
use registers::{Entry, Identity, Life, Stored, Value, ewkb};
use sqlx::postgres::{PgRow, PgValueFormat};
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
    list(class, sight, |column| geometry_column(column, shape))
}

/// The public SELECT list that [`read`] understands, without any geometry.
pub(crate) fn placeless_list(class: &Class) -> String {
    list(class, Sight::Public, |_| "null".to_owned())
}

fn list(class: &Class, sight: Sight, geometry: impl Fn(&str) -> String) -> String {
    let mut list =
        "id, przestrzen_nazw, lokalny_id, wersja_id, start_obiekt, start_wersja, koniec_wersja, koniec_obiekt"
            .to_owned();
    for a in &class.attributes {
        list.push_str(", ");
        match column(class, a, sight) {
            None => list.push_str("null"),
            Some(c) if matches!(a.kind, Kind::Geometry(_)) => list.push_str(&geometry(&c)),
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

/// The SELECT list of [`read_in`], which moves geometry into another system after it has come from the database. What is in
/// none of the systems of the house is moved by the database itself.
pub(crate) fn carried_list(class: &Class, sight: Sight, crs: &Crs) -> String {
    let known: Vec<String> = registers::crs::ALL[1..].iter().map(|c| c.srid.to_string()).collect();
    let known = known.join(", ");
    list(class, sight, |column| {
        let straight = straight(column);
        format!(
            "case when st_srid({column}) in ({known}) then {straight} when st_srid({column}) = 0 then null else st_transform({straight}, {}) end",
            crs.srid
        )
    })
}

/// The columns of a row, by whichever way it came.
#[derive(Clone, Copy)]
pub(crate) enum Columns<'r> {
    Row(&'r PgRow),
    /// What `copy` sent, and where in it the columns are.
    Copied(&'r [u8], &'r Places),
}

impl<'r> Columns<'r> {
    /// The bytes of a column in the database's binary form; nothing for null.
    fn raw(self, i: usize) -> Result<Option<&'r [u8]>, sqlx::Error> {
        match self {
            Self::Row(row) => raw(row, i),
            Self::Copied(row, places) => places.column(row, i),
        }
    }
}

/// Reads a row selected with [`select_list`] under the same `sight`.
pub(crate) fn read(class: &Class, row: &PgRow, sight: Sight) -> Result<Stored, StoreError> {
    read_as(class, Columns::Row(row), sight, None)
}

/// Reads a row selected with [`carried_list`] under the same `sight` and for the same system.
pub(crate) fn read_in(class: &Class, row: &PgRow, sight: Sight, crs: &Crs) -> Result<Stored, StoreError> {
    read_as(class, Columns::Row(row), sight, Some(crs))
}

/// Reads a row in either way: where a system is given, as [`read_in`] does.
pub(crate) fn read_as(class: &Class, row: Columns<'_>, sight: Sight, crs: Option<&Crs>) -> Result<Stored, StoreError> {
    let bad = |e: sqlx::Error| StoreError::Value { class: class.id.clone(), problem: e.to_string() };
    let instant = |i: usize| row.raw(i).and_then(|b| b.map(micros).transpose()).map(Option::flatten).map_err(bad);
    let text = |i: usize| row.raw(i).and_then(|b| text(b.unwrap_or_default())).map_err(bad);
    let mut values = Vec::with_capacity(class.attributes.len());
    for (i, a) in class.attributes.iter().enumerate() {
        let hidden = sight != Sight::All && a.visibility != Visibility::Public && column(class, a, sight).is_none();
        let mut value = if hidden { Value::Null } else { value(a, row, 8 + i).map_err(bad)? };
        if let (Value::Geometry(bytes), Some(crs)) = (&mut value, crs) {
            ewkb::project(bytes, crs)
                .map_err(|e| StoreError::Value { class: class.id.clone(), problem: e.to_string() })?;
        }
        values.push(value);
    }
    Ok(Stored {
        number: row.raw(0).and_then(|b| whole(b.unwrap_or_default())).map_err(bad)?,
        entry: Entry {
            class: class.ix,
            identity: Identity {
                namespace: text(1)?,
                local: text(2)?,
                version: Some(text(3)?).filter(|v| !v.is_empty()),
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

/// The bytes of a column in the database's binary form; nothing for null.
fn raw(row: &PgRow, i: usize) -> Result<Option<&[u8]>, sqlx::Error> {
    let value = row.try_get_raw(i)?;
    if value.is_null() {
        return Ok(None);
    }
    // Statements without parameters that are not prepared come as texts; none of ours is such.
    if value.format() != PgValueFormat::Binary {
        return Err(sqlx::Error::Decode("a value came as text".into()));
    }
    value.as_bytes().map(Some).map_err(sqlx::Error::Decode)
}

fn fixed<const N: usize>(bytes: &[u8]) -> Result<[u8; N], sqlx::Error> {
    bytes.try_into().map_err(|_| sqlx::Error::Decode(format!("{} bytes in place of {N}", bytes.len()).into()))
}

fn text(bytes: &[u8]) -> Result<String, sqlx::Error> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|e| sqlx::Error::Decode(e.into()))
}

fn whole(bytes: &[u8]) -> Result<i64, sqlx::Error> {
    fixed(bytes).map(i64::from_be_bytes)
}

/// Microseconds since 1970; the database counts from 2000. Its infinities are no instants.
fn micros(bytes: &[u8]) -> Result<Option<i64>, sqlx::Error> {
    const EPOCH: i64 = 946_684_800_000_000;
    Ok(Some(whole(bytes)?).filter(|t| !matches!(*t, i64::MIN | i64::MAX)).and_then(|t| t.checked_add(EPOCH)))
}

/// `jsonb` in its first and only version.
fn json(bytes: &[u8]) -> Result<serde_json::Value, sqlx::Error> {
    let text = bytes.strip_prefix(&[1]).ok_or_else(|| sqlx::Error::Decode("an unknown version of jsonb".into()))?;
    serde_json::from_slice(text).map_err(|e| sqlx::Error::Decode(e.into()))
}

/// `text[]` of one dimension; a missing member is an error, as no list of the registers has one.
fn texts(bytes: &[u8]) -> Result<Vec<String>, sqlx::Error> {
    fn number(bytes: &mut &[u8]) -> Result<i32, sqlx::Error> {
        let (first, rest) = bytes.split_first_chunk().ok_or_else(|| sqlx::Error::Decode("a short list".into()))?;
        *bytes = rest;
        Ok(i32::from_be_bytes(*first))
    }
    let mut rest = bytes;
    let (dimensions, _nulls, _type) = (number(&mut rest)?, number(&mut rest)?, number(&mut rest)?);
    if dimensions == 0 {
        return Ok(Vec::new());
    }
    if dimensions != 1 {
        return Err(sqlx::Error::Decode("a list of lists".into()));
    }
    let (members, _lowest) = (number(&mut rest)?, number(&mut rest)?);
    (0..members)
        .map(|_| {
            let length = usize::try_from(number(&mut rest)?).ok().filter(|l| *l <= rest.len());
            let (member, later) = rest.split_at(length.ok_or_else(|| sqlx::Error::Decode("a broken list".into()))?);
            rest = later;
            text(member)
        })
        .collect()
}

/// One attribute's value from a column.
pub(crate) fn value(a: &Attribute, row: Columns<'_>, i: usize) -> Result<Value, sqlx::Error> {
    const EPOCH_DAY: i32 = 10_957;
    let Some(bytes) = row.raw(i)? else { return Ok(Value::Null) };
    Ok(match (&a.kind, a.many) {
        (Kind::Geometry(_), _) => Value::Geometry(bytes.to_vec()),
        (Kind::Struct { .. }, _) => Value::Json(json(bytes)?),
        (Kind::Text | Kind::Code(_) | Kind::Ref(_), false) => Value::Text(text(bytes)?),
        (Kind::Integer, false) => Value::Integer(whole(bytes)?),
        (Kind::Real, false) => Value::Real(f64::from_be_bytes(fixed(bytes)?)),
        (Kind::Boolean, false) => Value::Boolean(bytes.first().is_some_and(|b| *b != 0)),
        (Kind::Date, false) => Value::Date(i32::from_be_bytes(fixed(bytes)?).saturating_add(EPOCH_DAY)),
        (Kind::DateTime, false) => micros(bytes)?.map_or(Value::Null, Value::DateTime),
        (_, true) => Value::Texts(texts(bytes)?),
    })
}
