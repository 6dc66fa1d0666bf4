//! `datetime`: an instant or an interval with open ends. A date without a time stands for that whole day in Poland.

use httpkit::Problem;
use registers::Words;
use registers::filter::Filter;
use registers::time::{format_date, moment, parse_date, parse_datetime};

/// # Errors
/// 400 when the text is neither an instant nor an interval, or the interval ends before it begins.
pub fn parse(text: &str) -> Result<Filter, Problem> {
    let wrong = || Problem::invalid_value("datetime", text, &expected());
    let (from, to) = match text.split_once('/') {
        None => (Some(start(text).ok_or_else(wrong)?), Some(end(text).ok_or_else(wrong)?)),
        Some((from, to)) => {
            let from = if is_open(from) { None } else { Some(start(from).ok_or_else(wrong)?) };
            let to = if is_open(to) { None } else { Some(end(to).ok_or_else(wrong)?) };
            (from, to)
        }
    };
    if from.zip(to).is_some_and(|(a, b)| a > b) {
        return Err(wrong());
    }
    Ok(Filter::During { from, to })
}

/// The moment at which one object is looked at: an instant or the end of a day; nothing for now and what lies ahead.
///
/// # Errors
/// 400 when the text is neither; an interval may hold several versions.
pub fn parse_moment(text: &str) -> Result<Option<i64>, Problem> {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    moment(text, i64::try_from(now.as_micros()).unwrap_or(i64::MAX)).map_err(|_| {
        let expected = Words {
            pl: "chwila 2024-05-01T12:00:00Z albo dzień 2024-05-01".into(),
            en: "an instant 2024-05-01T12:00:00Z or a day 2024-05-01".into(),
        };
        Problem::invalid_value("datetime", text, &expected)
    })
}

fn expected() -> Words {
    Words {
        pl: "chwila 2024-05-01T12:00:00Z, dzień 2024-05-01 albo przedział początek/koniec (otwarty koniec: ..)".into(),
        en: "an instant 2024-05-01T12:00:00Z, a day 2024-05-01 or an interval start/end (open end: ..)".into(),
    }
}

fn is_open(text: &str) -> bool {
    text.is_empty() || text == ".."
}

fn start(text: &str) -> Option<i64> {
    instant(text)
}

fn end(text: &str) -> Option<i64> {
    match text.len() {
        10 => Some(parse_datetime(&format_date(parse_date(text)?.checked_add(1)?))? - 1),
        _ => instant(text),
    }
}

fn instant(text: &str) -> Option<i64> {
    // In a query „+” means a blank, and many clients forget to encode the one of `+02:00`.
    parse_datetime(&text.replacen(' ', "+", 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 1_714_564_800_000_000;

    fn read(text: &str) -> (Option<i64>, Option<i64>) {
        match parse(text).unwrap() {
            Filter::During { from, to } => (from, to),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn instants_and_intervals_are_read() {
        assert_eq!(read("2024-05-01T12:00:00Z"), (Some(NOON), Some(NOON)));
        assert_eq!(read("2024-05-01T14:00:00+02:00"), (Some(NOON), Some(NOON)));
        assert_eq!(read("2024-05-01T14:00:00 02:00"), (Some(NOON), Some(NOON)));
        assert_eq!(read("2024-05-01T12:00:00Z/.."), (Some(NOON), None));
        assert_eq!(read("2024-05-01T12:00:00.5Z/"), (Some(NOON + 500_000), None));
        assert_eq!(read("../2024-05-01T12:00:00Z"), (None, Some(NOON)));
        assert_eq!(read("/2024-05-01T12:00:00Z"), (None, Some(NOON)));
        assert_eq!(read("../.."), (None, None));
        assert!(parse("0000-01-01T00:00:00Z/9999-12-31T00:00:00Z").is_ok(), "what QGIS sends for open ends");
    }

    #[test]
    fn a_day_is_whole_and_polish() {
        let midnight = NOON - 14 * 3_600_000_000;
        assert_eq!(read("2024-05-01"), (Some(midnight), Some(midnight + 24 * 3_600_000_000 - 1)));
        assert_eq!(read("2024-05-01/2024-05-01").0, Some(midnight));
    }

    #[test]
    fn nonsense_is_refused() {
        for bad in [
            "",
            "wczoraj",
            "2024",
            "2024-05",
            "2024-13-01",
            "2024-05-01T25:00:00Z",
            "2024-05-02/2024-05-01",
            "a/b",
            "2024-05-01/2024-05-02/2024-05-03",
            "2024-05-01T12:00:00Z/x",
            "śśśśśśśśśś",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
