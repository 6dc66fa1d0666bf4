//! `property=value`: simple conditions, each value read as its attribute's type.

use httpkit::{Problem, Query};
use registers::catalogue::{Attribute, Class, Kind};
use registers::declaration::Visibility;
use registers::filter::{Comparison, Domain, Filter, House, Term};
use registers::time::{parse_date, parse_datetime};
use registers::{Value, Words};

/// Attributes that can be asked about: public ones with plain values.
pub fn queryable(class: &Class) -> impl Iterator<Item = (usize, &Attribute)> {
    class
        .attributes
        .iter()
        .enumerate()
        .filter(|(_, a)| {
            a.visibility == Visibility::Public && !matches!(a.kind, Kind::Geometry(_) | Kind::Struct { .. })
        })
        .filter(|(_, a)| {
            !super::OF_ITEMS.contains(&a.name.as_str()) && !httpkit::asked::COMMON.contains(&a.name.as_str())
        })
}

pub fn names(class: &Class) -> impl Iterator<Item = &str> {
    queryable(class).map(|(_, a)| a.name.as_str())
}

/// The conditions of a query. A parameter without a value says nothing: forms send empty fields along.
///
/// # Errors
/// 400 when a value does not fit its attribute.
pub fn conditions(query: &Query, class: &Class) -> Result<Vec<Filter>, Problem> {
    let houses = House::NAMED.into_iter().filter(|h| class.attribute(h.name()).is_none());
    let houses = houses.filter_map(|h| query.get(h.name()).filter(|v| !v.is_empty()).map(|v| house(h, v)));
    let attributes = queryable(class)
        .filter_map(|(i, a)| query.get(&a.name).filter(|v| !v.is_empty()).map(|v| (i, a, v)))
        .map(|(i, a, text)| {
            let value = value(a, text).ok_or_else(|| Problem::invalid_value(&a.name, text, &expected(a)))?;
            Ok(Filter::Equal(i, value))
        });
    attributes.chain(houses).collect()
}

fn house(house: House, text: &str) -> Result<Filter, Problem> {
    let (domain, right) = if house.is_instant() {
        let instant = parse_datetime(&text.replacen(' ', "+", 1)).ok_or_else(|| {
            let expected =
                Words { pl: "chwila 2024-05-01T12:00:00Z".into(), en: "an instant 2024-05-01T12:00:00Z".into() };
            Problem::invalid_value(house.name(), text, &expected)
        })?;
        (Domain::Instant, Term::Instant(instant))
    } else {
        (Domain::Text, Term::Text(text.to_owned()))
    };
    Ok(Filter::Compare { domain, op: Comparison::Equal, left: Term::House(house), right })
}

fn value(attribute: &Attribute, text: &str) -> Option<Value> {
    match &attribute.kind {
        Kind::Text | Kind::Ref(_) => Some(Value::Text(text.to_owned())),
        Kind::Code(list) => list.value(text).map(|v| Value::Text(v.code.clone())),
        Kind::Integer => text.parse().ok().map(Value::Integer),
        Kind::Real => text.parse().ok().filter(|r: &f64| r.is_finite()).map(Value::Real),
        Kind::Boolean => match text {
            "true" | "1" => Some(Value::Boolean(true)),
            "false" | "0" => Some(Value::Boolean(false)),
            _ => None,
        },
        Kind::Date => parse_date(text).map(Value::Date),
        Kind::DateTime => parse_datetime(&text.replacen(' ', "+", 1)).map(Value::DateTime),
        Kind::Geometry(_) | Kind::Struct { .. } => None,
    }
}

fn expected(attribute: &Attribute) -> Words {
    let (pl, en) = match &attribute.kind {
        Kind::Code(list) => {
            let codes: Vec<&str> = list.values.iter().map(|v| v.code.as_str()).collect();
            let codes = codes.join(", ");
            return Words { pl: format!("jeden z kodów {codes}"), en: format!("one of the codes {codes}") };
        }
        Kind::Integer => ("liczba całkowita", "a whole number"),
        Kind::Real => ("liczba", "a number"),
        Kind::Boolean => ("true albo false", "true or false"),
        Kind::Date => ("data 2024-05-01", "a date 2024-05-01"),
        Kind::DateTime => ("chwila 2024-05-01T12:00:00Z", "an instant 2024-05-01T12:00:00Z"),
        _ => ("tekst", "a text"),
    };
    Words { pl: pl.into(), en: en.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;

    fn read(raw: &str) -> Result<Vec<Filter>, Problem> {
        let catalogue = trial::catalogue();
        conditions(&Query::parse(Some(raw)).unwrap(), &catalogue.classes[0])
    }

    #[test]
    fn values_are_read_as_their_attributes_say() {
        assert_eq!(
            read("stan=i&srednica=110").unwrap(),
            [Filter::Equal(1, Value::Text("i".into())), Filter::Equal(2, Value::Integer(110))]
        );
        assert_eq!(read("rzedna=112.4&czynna=true&dataPomiaru=2023-01-30").unwrap().len(), 3);
        assert_eq!(read("uwagi=ma%C5%82a").unwrap(), [Filter::Equal(6, Value::Text("mała".into()))]);
        assert_eq!(read("srednica=&stan=").unwrap(), []);
    }

    #[test]
    fn a_value_of_another_type_is_refused() {
        for bad in ["stan=zzz", "srednica=1.5", "srednica=abc", "rzedna=NaN", "czynna=moze", "dataPomiaru=2023-02-30"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn only_plain_public_attributes_can_be_asked_about() {
        let catalogue = trial::catalogue();
        let names: Vec<&str> = names(&catalogue.classes[0]).collect();
        assert_eq!(names, ["stan", "srednica", "rzedna", "czynna", "dataPomiaru", "uwagi"]);
    }
}
