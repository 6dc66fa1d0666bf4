//! One text becomes one value of a declared type.

use crate::fault::{Fault, words};
use crate::number;
use registers::time::{parse_date, parse_datetime};
use registers::{Attribute, Kind, Value};

/// What came of a text.
#[derive(Debug, PartialEq)]
pub(crate) enum Plain {
    Good(Value),
    /// Understood, though written against the rules.
    Mended(Value, Fault),
    Bad(Fault),
}

/// Reads a text that is not empty. Structures, references and geometry are not plain.
pub(crate) fn read(attribute: &Attribute, text: &str) -> Plain {
    match attribute.kind {
        Kind::Integer => integer(text),
        Kind::Real => real(text),
        Kind::Boolean => match text {
            "true" | "1" => Plain::Good(Value::Boolean(true)),
            "false" | "0" => Plain::Good(Value::Boolean(false)),
            _ => Plain::Bad(bad(text, "wartością logiczną", "a boolean")),
        },
        Kind::Date => match (parse_date(text), parse_datetime(text), text.get(..10).and_then(parse_date)) {
            (Some(day), _, _) => Plain::Good(Value::Date(day)),
            (None, Some(_), Some(day)) => Plain::Mended(
                Value::Date(day),
                Fault {
                    rule: "DATA",
                    text: words(
                        format!("Data „{text}” zawiera godzinę; przyjęto sam dzień."),
                        format!("The date “{text}” has a time; only the day was taken."),
                    ),
                },
            ),
            _ => Plain::Bad(bad(text, "datą", "a date")),
        },
        Kind::DateTime => match parse_datetime(text) {
            Some(t) => Plain::Good(Value::DateTime(t)),
            None => Plain::Bad(bad(text, "datą i godziną", "a date and time")),
        },
        Kind::Text | Kind::Code(_) | Kind::Ref(_) | Kind::Geometry(_) | Kind::Struct { .. } => {
            Plain::Good(Value::Text(text.to_owned()))
        }
    }
}

fn integer(text: &str) -> Plain {
    if let Ok(i) = text.parse() {
        return Plain::Good(Value::Integer(i));
    }
    let close: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if let Ok(i) = close.parse() {
        return Plain::Mended(Value::Integer(i), odd_number(text));
    }
    match number::parse(close.replace(',', ".").as_bytes()) {
        // Whole and within what a double holds exactly.
        Some(r) if r.fract() == 0.0 && r.abs() < 9e15 => Plain::Mended(Value::Integer(r as i64), odd_number(text)),
        _ => Plain::Bad(bad(text, "liczbą całkowitą", "an integer")),
    }
}

fn real(text: &str) -> Plain {
    if let Some(r) = number::parse(text.as_bytes()) {
        return Plain::Good(Value::Real(r));
    }
    let close: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| if c == ',' { '.' } else { c }).collect();
    match number::parse(close.as_bytes()) {
        Some(r) => Plain::Mended(Value::Real(r), odd_number(text)),
        None => Plain::Bad(bad(text, "liczbą", "a number")),
    }
}

fn odd_number(text: &str) -> Fault {
    Fault {
        rule: "LICZBA",
        text: words(
            format!("Liczba „{text}” jest zapisana niezgodnie ze schematem (przecinek lub odstęp); odczytano ją."),
            format!("The number “{text}” is not written as the schema says (comma or blank); it was understood."),
        ),
    }
}

fn bad(text: &str, pl: &str, en: &str) -> Fault {
    let piece: String = text.chars().take(60).collect();
    Fault {
        rule: "TYP",
        text: words(
            format!("Wartość „{piece}” nie jest {pl}; zachowano ją poza rejestrem."),
            format!("The value “{piece}” is not {en}; it was kept aside."),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attribute(kind: Kind) -> Attribute {
        Attribute {
            name: "a".into(),
            column: "a".into(),
            kind,
            many: false,
            required: false,
            visibility: registers::declaration::Visibility::Public,
            unit: None,
            measure: false,
            public_when: Vec::new(),
            required_when: Vec::new(),
            pattern: None,
            min: None,
            max: None,
            decimals: None,
            checksum: None,
            derive: None,
            sought: false,
            legal: None,
            example: None,
            label: registers::Words::default(),
            help: None,
        }
    }

    fn value(kind: Kind, text: &str) -> (Option<Value>, Option<&'static str>) {
        match read(&attribute(kind), text) {
            Plain::Good(v) => (Some(v), None),
            Plain::Mended(v, f) => (Some(v), Some(f.rule)),
            Plain::Bad(f) => (None, Some(f.rule)),
        }
    }

    #[test]
    fn texts_become_values_or_faults() {
        assert_eq!(value(Kind::Integer, "110"), (Some(Value::Integer(110)), None));
        assert_eq!(value(Kind::Integer, "1 000"), (Some(Value::Integer(1_000)), Some("LICZBA")));
        assert_eq!(value(Kind::Integer, "2.0"), (Some(Value::Integer(2)), Some("LICZBA")));
        assert_eq!(value(Kind::Integer, "dwa"), (None, Some("TYP")));
        assert_eq!(value(Kind::Real, "112,45"), (Some(Value::Real(112.45)), Some("LICZBA")));
        assert_eq!(value(Kind::Real, "NaN"), (None, Some("TYP")));
        assert_eq!(value(Kind::Boolean, "1"), (Some(Value::Boolean(true)), None));
        assert_eq!(value(Kind::Boolean, "tak"), (None, Some("TYP")));
        assert_eq!(value(Kind::Date, "1970-01-02"), (Some(Value::Date(1)), None));
        assert_eq!(value(Kind::Date, "1970-01-02T10:00:00"), (Some(Value::Date(1)), Some("DATA")));
        assert_eq!(value(Kind::DateTime, "1970-01-01"), (Some(Value::DateTime(-3_600_000_000)), None));
        assert_eq!(value(Kind::DateTime, "wczoraj"), (None, Some("TYP")));
    }
}
