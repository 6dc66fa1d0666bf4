//! The columns of a class, and the values of a group of rows in them: what a row has, and levels that say where it has
//! nothing. A repeated attribute is a list of texts.

use crate::family::Family;
use crate::fault::Fault;
use crate::shown;
use parquet::basic::{LogicalType, Repetition, TimeUnit, Type as Physical};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::writer::SerializedColumnWriter;
use parquet::schema::types::{Type, TypePtr};
use registers::catalogue::{Attribute, Class, Kind};
use registers::ewkb::{self, EwkbError};
use registers::geometry::{Geometry, Shape};
use registers::{Stored, Value};
use std::borrow::Cow;
use std::sync::Arc;

/// What the column of places is called.
pub const PLACE: &str = "geometry";

pub struct Column {
    source: Source,
    name: String,
    form: Form,
    data: Data,
    /// Of each value, how much of it there is.
    there: Vec<i16>,
    /// Whether a value continues the list before it.
    again: Vec<i16>,
}

enum Source {
    Id,
    Attribute(usize, Option<Vec<String>>),
    Life(usize),
    Place(usize, Family),
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Text,
    Json,
    Integer,
    Real,
    Boolean,
    Date,
    Instant,
    Texts,
    Place,
}

/// What an entry has for a column.
enum Taken<'v> {
    Nothing,
    Bytes(Vec<u8>),
    List(Cow<'v, [String]>),
    Scalar(Cow<'v, Value>),
}

enum Data {
    Booleans(Vec<bool>),
    Days(Vec<i32>),
    Integers(Vec<i64>),
    Reals(Vec<f64>),
    Bytes(Vec<ByteArray>),
}

/// The columns of a class.
pub fn of(class: &Class, place: Option<usize>, family: Family) -> Vec<Column> {
    let mut columns = vec![Column::new(Source::Id, "id", Form::Text)];
    for (i, a) in shown::attributes(class).filter(|(_, a)| !matches!(a.kind, Kind::Geometry(_))) {
        columns.push(Column::new(Source::Attribute(i, shown::fields(a)), &a.name, form(a)));
    }
    for (i, name) in shown::life_of(class) {
        let form = if i < shown::IDENTITY { Form::Text } else { Form::Instant };
        columns.push(Column::new(Source::Life(i), name, form));
    }
    columns.extend(place.map(|i| Column::new(Source::Place(i, family), PLACE, Form::Place)));
    columns
}

fn form(a: &Attribute) -> Form {
    match a.kind {
        Kind::Struct { .. } => Form::Json,
        _ if a.many => Form::Texts,
        Kind::Integer => Form::Integer,
        Kind::Real => Form::Real,
        Kind::Boolean => Form::Boolean,
        Kind::Date => Form::Date,
        Kind::DateTime => Form::Instant,
        Kind::Text | Kind::Code(_) | Kind::Ref(_) | Kind::Geometry(_) => Form::Text,
    }
}

impl Column {
    fn new(source: Source, name: &str, form: Form) -> Self {
        let data = match form {
            Form::Boolean => Data::Booleans(Vec::new()),
            Form::Date => Data::Days(Vec::new()),
            Form::Integer | Form::Instant => Data::Integers(Vec::new()),
            Form::Real => Data::Reals(Vec::new()),
            Form::Text | Form::Json | Form::Texts | Form::Place => Data::Bytes(Vec::new()),
        };
        Self { source, name: name.to_owned(), form, data, there: Vec::new(), again: Vec::new() }
    }

    /// How the schema describes it.
    pub fn field(&self) -> Result<TypePtr, ParquetError> {
        let (physical, logical) = match self.form {
            Form::Text | Form::Texts => (Physical::BYTE_ARRAY, Some(LogicalType::String)),
            Form::Json => (Physical::BYTE_ARRAY, Some(LogicalType::Json)),
            Form::Integer => (Physical::INT64, None),
            Form::Real => (Physical::DOUBLE, None),
            Form::Boolean => (Physical::BOOLEAN, None),
            Form::Date => (Physical::INT32, Some(LogicalType::Date)),
            Form::Instant => (Physical::INT64, Some(LogicalType::timestamp(true, TimeUnit::MICROS))),
            Form::Place => (Physical::BYTE_ARRAY, None),
        };
        let plain = |name: &str, repetition| {
            let built = Type::primitive_type_builder(name, physical).with_repetition(repetition);
            built.with_logical_type(logical.clone()).build().map(Arc::new)
        };
        if self.form != Form::Texts {
            return plain(&self.name, Repetition::OPTIONAL);
        }
        let element = plain("element", Repetition::REQUIRED)?;
        let list = Type::group_type_builder("list").with_repetition(Repetition::REPEATED).with_fields(vec![element]);
        let whole = Type::group_type_builder(&self.name)
            .with_repetition(Repetition::OPTIONAL)
            .with_logical_type(Some(LogicalType::List))
            .with_fields(vec![Arc::new(list.build()?)]);
        Ok(Arc::new(whole.build()?))
    }

    /// Takes an entry's value; how many bytes of memory it is.
    pub fn take(&mut self, stored: &Stored, life: &[Option<Cow<'_, str>>; 7]) -> Result<usize, Fault> {
        Ok(match self.taken(stored, life)? {
            Taken::Nothing => self.nothing(),
            Taken::Bytes(bytes) => self.bytes(bytes),
            Taken::List(list) => self.list(&list),
            Taken::Scalar(value) => self.scalar(&value),
        })
    }

    fn taken<'v>(&self, stored: &'v Stored, life: &[Option<Cow<'_, str>>; 7]) -> Result<Taken<'v>, Fault> {
        let value = |i: usize| stored.entry.values.get(i).unwrap_or(&Value::Null);
        Ok(match &self.source {
            Source::Id => Taken::Bytes(stored.entry.identity.feature_id().into_bytes()),
            Source::Life(i) if *i < shown::IDENTITY => {
                life[*i].as_ref().map_or(Taken::Nothing, |t| Taken::Bytes(t.as_bytes().to_vec()))
            }
            Source::Life(i) => {
                let life = stored.entry.life;
                let instants = [life.object_from, life.version_from, life.version_to, life.object_to];
                let instant = instants.get(i - shown::IDENTITY).copied().flatten();
                instant.map_or(Taken::Nothing, |t| Taken::Scalar(Cow::Owned(Value::DateTime(t))))
            }
            Source::Attribute(i, fields) => match (self.form, value(*i)) {
                (Form::Texts, Value::Texts(list)) => Taken::List(Cow::Borrowed(list)),
                // A value alone where there may be several.
                (Form::Texts, other) => {
                    shown::cell(other, None).map_or(Taken::Nothing, |t| Taken::List(Cow::Owned(vec![t.into_owned()])))
                }
                (Form::Text | Form::Json, other) => shown::cell(other, fields.as_deref())
                    .map_or(Taken::Nothing, |t| Taken::Bytes(t.into_owned().into_bytes())),
                (_, other) => Taken::Scalar(Cow::Borrowed(other)),
            },
            Source::Place(i, family) => match value(*i) {
                Value::Geometry(bytes) => binary(bytes, *family)?.map_or(Taken::Nothing, Taken::Bytes),
                _ => Taken::Nothing,
            },
        })
    }

    fn nothing(&mut self) -> usize {
        self.there.push(0);
        self.again.push(0);
        4
    }

    fn bytes(&mut self, bytes: Vec<u8>) -> usize {
        let size = bytes.len() + 32;
        if let Data::Bytes(all) = &mut self.data {
            all.push(ByteArray::from(bytes));
            self.there.push(1);
            self.again.push(0);
        }
        size
    }

    fn list(&mut self, list: &[String]) -> usize {
        let Data::Bytes(all) = &mut self.data else { return 0 };
        if list.is_empty() {
            self.there.push(1);
            self.again.push(0);
        }
        for (n, text) in list.iter().enumerate() {
            all.push(ByteArray::from(text.as_str()));
            self.there.push(2);
            self.again.push(i16::from(n > 0));
        }
        list.iter().map(|t| t.len() + 32).sum()
    }

    fn scalar(&mut self, value: &Value) -> usize {
        match (&mut self.data, value) {
            (Data::Booleans(all), Value::Boolean(b)) => all.push(*b),
            (Data::Days(all), Value::Date(d)) => all.push(*d),
            (Data::Integers(all), Value::Integer(n) | Value::DateTime(n)) => all.push(*n),
            (Data::Reals(all), Value::Real(r)) if r.is_finite() => all.push(*r),
            _ => return self.nothing(),
        }
        self.there.push(1);
        self.again.push(0);
        12
    }

    /// Writes what was gathered and forgets it.
    pub fn write(&mut self, to: &mut SerializedColumnWriter<'_>) -> Result<(), ParquetError> {
        let there = Some(self.there.as_slice());
        let again = (self.form == Form::Texts).then_some(self.again.as_slice());
        match &mut self.data {
            Data::Booleans(all) => {
                to.typed::<BoolType>().write_batch(all, there, again)?;
                all.clear();
            }
            Data::Days(all) => {
                to.typed::<Int32Type>().write_batch(all, there, again)?;
                all.clear();
            }
            Data::Integers(all) => {
                to.typed::<Int64Type>().write_batch(all, there, again)?;
                all.clear();
            }
            Data::Reals(all) => {
                to.typed::<DoubleType>().write_batch(all, there, again)?;
                all.clear();
            }
            Data::Bytes(all) => {
                to.typed::<ByteArrayType>().write_batch(all, there, again)?;
                all.clear();
            }
        }
        self.there.clear();
        self.again.clear();
        Ok(())
    }
}

/// Well-known binary in the type of the column; nothing for an empty geometry.
fn binary(bytes: &[u8], family: Family) -> Result<Option<Vec<u8>>, Fault> {
    let geometry = match ewkb::decode(bytes) {
        Ok(geometry) => geometry,
        Err(EwkbError::Empty) => return Ok(None),
        Err(e) => return Err(Fault::Ewkb(e)),
    };
    let shape: Shape = family.fit(geometry.shape);
    let plain = ewkb::encode(&Geometry { srid: 0, has_z: false, shape });
    // One byte of order, four of type with the mark of a system, four of the system: without the latter it is the
    // standard's own form.
    let (Some(order), Some(kind), Some(rest)) = (plain.first(), plain.get(1..5), plain.get(9..)) else {
        return Err(Fault::Ewkb(EwkbError::Short));
    };
    let mut out = Vec::with_capacity(plain.len());
    out.push(*order);
    out.extend_from_slice(kind);
    if let Some(mark) = out.get_mut(4) {
        *mark &= !0x20;
    }
    out.extend_from_slice(rest);
    Ok(Some(out))
}
