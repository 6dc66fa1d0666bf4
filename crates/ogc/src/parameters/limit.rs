//! `limit` and `po`: how many entries a page has and where it begins.

use httpkit::{Problem, Query};
use registers::Words;

/// The largest page; larger wishes get this many (Part 1 §7.15.2 allows it).
pub const MOST: u32 = 10_000;
/// A page when nothing is said. QGIS pages with `min(max(1000, default), maximum)`; one number for all is the simplest.
pub const DEFAULT: u32 = 1_000;
/// The same for pages that people read.
pub const HTML_DEFAULT: u32 = 50;
pub const HTML_MOST: u32 = 1_000;

/// # Errors
/// 400 when it is not a whole number from 1.
pub fn parse(query: &Query, default: u32, most: u32) -> Result<u32, Problem> {
    let Some(text) = query.get("limit") else { return Ok(default) };
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let number = if digits { text.parse().unwrap_or(u32::MAX) } else { 0 };
    if number == 0 {
        let expected =
            Words { pl: format!("liczba całkowita od 1 do {MOST}"), en: format!("a whole number from 1 to {MOST}") };
        return Err(Problem::invalid_value("limit", text, &expected));
    }
    Ok(number.min(most))
}

/// The row number after which a page begins. Clients do not make it up, they follow `next` links.
///
/// # Errors
/// 400 when it is no such number.
pub fn parse_after(query: &Query) -> Result<Option<i64>, Problem> {
    let expected = Words { pl: "wartość z odsyłacza next".into(), en: "the value of a next link".into() };
    match query.parsed::<i64>("po", &expected)? {
        Some(n) if n < 0 => Err(Problem::invalid_value("po", &n.to_string(), &expected)),
        other => Ok(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_a_sensible_size() {
        let read = |v: &str| parse(&Query::default().with("limit", v), DEFAULT, MOST);
        assert_eq!(parse(&Query::default(), DEFAULT, MOST).unwrap(), DEFAULT);
        for (text, n) in [("1", 1), ("10", 10), ("10000", 10_000), ("10001", 10_000), ("99999999999999999999", 10_000)]
        {
            assert_eq!(read(text).unwrap(), n);
        }
        for bad in ["", "0", "00", "-1", "+5", "1.5", "abc", "1e3", " 5"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_page_begins_where_a_link_says() {
        let read = |v: &str| parse_after(&Query::default().with("po", v));
        assert_eq!(read("4711").unwrap(), Some(4711));
        assert!(["-1", "", "x", "99999999999999999999"].into_iter().all(|bad| read(bad).is_err()));
    }
}
