//! Dates and instants as the exchange formats write them. PZGiK data carry no time zone: such a time is read as Polish
//! local time (Europe/Warsaw) and written back as such, so that a delivery returns with the same text.

use chrono::{DateTime, Datelike, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
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
    let mut out = Vec::with_capacity(27);
    write_utc(&mut out, micros);
    String::from_utf8(out).unwrap_or_default()
}

/// Appends what [`format_utc`] gives. Written at every feature, several times: by a formatting machine it would cost more
/// than the rest of the feature.
pub fn write_utc(out: &mut Vec<u8>, micros: i64) {
    let (day, rest) = (micros.div_euclid(86_400_000_000), micros.rem_euclid(86_400_000_000));
    let Some(date) = i32::try_from(day).ok().filter(|d| plain_year(*d)) else {
        let far = DateTime::<Utc>::from_timestamp_micros(micros);
        out.extend_from_slice(
            far.map_or_else(String::new, |t| t.format("%Y-%m-%dT%H:%M:%S%.fZ").to_string()).as_bytes(),
        );
        return;
    };
    write_plain_date(out, date);
    let (seconds, micros) = (rest / 1_000_000, rest % 1_000_000);
    for (sign, n) in [(b'T', seconds / 3600), (b':', seconds / 60 % 60), (b':', seconds % 60)] {
        out.push(sign);
        digits(out, n, 2);
    }
    match micros {
        0 => {}
        n if n % 1000 == 0 => {
            out.push(b'.');
            digits(out, n / 1000, 3);
        }
        n => {
            out.push(b'.');
            digits(out, n, 6);
        }
    }
    out.push(b'Z');
}

/// `2023-01-30` from days since 1970-01-01.
#[must_use]
pub fn format_date(days: i32) -> String {
    let mut out = Vec::with_capacity(10);
    write_date(&mut out, days);
    String::from_utf8(out).unwrap_or_default()
}

/// Appends what [`format_date`] gives.
pub fn write_date(out: &mut Vec<u8>, days: i32) {
    if plain_year(days) {
        write_plain_date(out, days);
    } else if let Some(date) = date_of(days) {
        out.extend_from_slice(date.format("%Y-%m-%d").to_string().as_bytes());
    }
}

/// Whether the day's year is written with four digits.
fn plain_year(days: i32) -> bool {
    // From 0001-01-01 to 9999-12-31.
    (-719_162..=2_932_896).contains(&days)
}

/// Days are counted from the first of March of the year 0, so that the odd one of leap years comes last.
fn write_plain_date(out: &mut Vec<u8>, days: i32) {
    let days = i64::from(days) + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    digits(out, year, 4);
    out.push(b'-');
    digits(out, month, 2);
    out.push(b'-');
    digits(out, day, 2);
}

fn digits(out: &mut Vec<u8>, n: i64, width: usize) {
    let (mut text, mut rest) = ([b'0'; 6], n);
    for digit in text[..width].iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
    }
    out.extend_from_slice(&text[..width]);
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
    fn every_day_and_instant_is_written_as_the_calendar_has_it() {
        for days in
            (-719_170..2_932_900).step_by(97).chain(18_200..20_700).chain([-719_163, -719_162, 2_932_896, 2_932_897])
        {
            assert_eq!(format_date(days), date_of(days).unwrap().format("%Y-%m-%d").to_string());
        }
        let mut t = -62_135_596_900_000_000_i64;
        while t < 253_402_300_900_000_000 {
            for t in [t, t / 1000 * 1000, t / 1_000_000 * 1_000_000] {
                let expected = DateTime::<Utc>::from_timestamp_micros(t).unwrap().format("%Y-%m-%dT%H:%M:%S%.fZ");
                assert_eq!(format_utc(t), expected.to_string());
            }
            t += 9_876_543_210_987;
        }
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
