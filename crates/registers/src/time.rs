//! Dates and instants as the exchange formats write them. PZGiK data carry no time zone: such a time is read as Polish
//! local time (Europe/Warsaw) and written back as such, so that a delivery returns with the same text.

use chrono::{DateTime, Datelike, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Europe::Warsaw;

/// Reads an `xs:date` (a zone after it is allowed and ignored). Returns days since 1970-01-01.
#[must_use]
pub fn parse_date(text: &str) -> Option<i32> {
    let date = NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok()?;
    let rest = &text[10..];
    (rest.is_empty() || rest == "Z" || is_offset(rest)).then(|| days(date))
}

/// The Polish day of an instant (microseconds UTC).
#[must_use]
pub fn local_day(micros: i64) -> NaiveDate {
    DateTime::<Utc>::from_timestamp_micros(micros).unwrap_or_default().with_timezone(&Warsaw).date_naive()
}

/// Reads an `xs:dateTime` or, because the 2015 models write it so, an `xs:date` (midnight).
/// Returns microseconds since 1970-01-01T00:00:00Z.
#[must_use]
pub fn parse_datetime(text: &str) -> Option<i64> {
    if text.len() == 10 {
        let days = parse_date(text)?;
        return local_micros(date_of(days)?.and_time(NaiveTime::MIN));
    }
    if let Some(naive) = plain(text.as_bytes()) {
        return local_micros(naive);
    }
    if !text.is_char_boundary(19) {
        return None;
    }
    let naive_end = text[19..].find(['Z', '+', '-']).map_or(text.len(), |i| i + 19);
    let naive = NaiveDateTime::parse_from_str(text.get(..naive_end)?, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
    if naive_end == text.len() {
        return local_micros(naive);
    }
    DateTime::parse_from_rfc3339(text).ok().map(|t| t.timestamp_micros())
}

/// The moment that a question about the past means: an instant, or the end of a Polish day. What lies ahead is now, and
/// now needs no question: nothing comes back for it.
///
/// # Errors
/// When the text is neither.
pub fn moment(text: &str, now: i64) -> Result<Option<i64>, NoMoment> {
    // In a query „+” means a blank, and many clients forget to encode the one of `+02:00`.
    let text = text.replacen(' ', "+", 1);
    let at = match text.len() {
        10 => parse_date(&text)
            .and_then(|d| d.checked_add(1))
            .and_then(|d| parse_datetime(&format_date(d)))
            .and_then(|t| t.checked_sub(1)),
        _ => parse_datetime(&text),
    };
    at.map(|t| (t < now).then_some(t)).ok_or(NoMoment)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither a day nor an instant")]
pub struct NoMoment;

/// `2023-01-30T12:20:42` exactly: what nearly every delivered instant looks like, read without a format interpreter.
fn plain(b: &[u8]) -> Option<NaiveDateTime> {
    if b.len() != 19 || b[4] != b'-' || b[7] != b'-' || b[10] != b'T' || b[13] != b':' || b[16] != b':' {
        return None;
    }
    let number = |from: usize, to: usize| {
        b[from..to].iter().try_fold(0_u32, |n, c| c.is_ascii_digit().then(|| n * 10 + u32::from(c - b'0')))
    };
    let date = NaiveDate::from_ymd_opt(i32::try_from(number(0, 4)?).ok()?, number(5, 7)?, number(8, 10)?)?;
    date.and_hms_opt(number(11, 13)?, number(14, 16)?, number(17, 19)?)
}

/// The instant as Polish local time without a zone, the way PZGiK files write it: `2023-01-30T12:20:42`.
#[must_use]
pub fn format_local(micros: i64) -> String {
    match DateTime::<Utc>::from_timestamp_micros(micros) {
        Some(t) => t.with_timezone(&Warsaw).naive_local().format("%Y-%m-%dT%H:%M:%S%.f").to_string(),
        None => String::new(),
    }
}

/// The instant in UTC as RFC 3339 writes it: `2023-01-30T11:20:42Z`.
#[must_use]
pub fn format_utc(micros: i64) -> String {
    match DateTime::<Utc>::from_timestamp_micros(micros) {
        // Written at every feature, several times: a format string parsed anew each time would cost more than the rest.
        Some(t) => {
            let (y, mo, d, h, mi, s) = (t.year(), t.month(), t.day(), t.hour(), t.minute(), t.second());
            match t.timestamp_subsec_micros() {
                0 => format!("{y:04}-{mo:02}-{d:02}T{h:02}:{mi:02}:{s:02}Z"),
                _ => t.format("%Y-%m-%dT%H:%M:%S%.fZ").to_string(),
            }
        }
        None => String::new(),
    }
}

/// `2023-01-30` from days since 1970-01-01.
#[must_use]
pub fn format_date(days: i32) -> String {
    date_of(days).map_or_else(String::new, |d| d.format("%Y-%m-%d").to_string())
}

/// Polish local wall time to microseconds UTC; the hour that occurs twice in October is taken as the first.
fn local_micros(naive: NaiveDateTime) -> Option<i64> {
    match Warsaw.from_local_datetime(&naive) {
        LocalResult::Single(t) | LocalResult::Ambiguous(t, _) => Some(t.timestamp_micros()),
        // The hour skipped in March never was on a clock; programs write it all the same.
        LocalResult::None => Some(Warsaw.from_utc_datetime(&naive).timestamp_micros() - 3_600_000_000),
    }
}

fn is_offset(text: &str) -> bool {
    let b = text.as_bytes();
    b.len() == 6 && matches!(b[0], b'+' | b'-') && b[3] == b':'
}

fn days(date: NaiveDate) -> i32 {
    date.num_days_from_ce() - 719_163
}

fn date_of(days: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(days.checked_add(719_163)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_without_zone_is_polish_time_and_returns_as_written() {
        for text in ["2023-01-30T12:20:42", "2022-05-10T11:49:36", "2022-05-10T11:49:36.250", "2022-10-30T02:30:00"] {
            assert_eq!(format_local(parse_datetime(text).unwrap()), text);
        }
        assert_eq!(format_utc(parse_datetime("2023-01-30T12:20:42").unwrap()), "2023-01-30T11:20:42Z");
        assert_eq!(format_utc(parse_datetime("2017-04-13T12:49:22+02:00").unwrap()), "2017-04-13T10:49:22Z");
        assert_eq!(format_utc(parse_datetime("2025-07-31T13:56:28Z").unwrap()), "2025-07-31T13:56:28Z");
        assert_eq!(format_local(parse_datetime("2018-06-07").unwrap()), "2018-06-07T00:00:00");
    }

    #[test]
    fn dates_are_read_and_nonsense_is_refused() {
        assert_eq!(format_date(parse_date("2022-07-29").unwrap()), "2022-07-29");
        for bad in ["", "2022-7-29", "2022-13-01", "wczoraj", "2022-07-29x", "śśśśśśśśśś"] {
            assert_eq!(parse_date(bad), None, "{bad}");
            assert_eq!(parse_datetime(bad), None, "{bad}");
        }
    }
}
