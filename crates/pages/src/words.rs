//! Days and numbers as people read them.

use httpkit::Lang;
use registers::time::{format_local, local_day};

/// The Polish day of an instant: `22.11.2026`, in English `2026-11-22`.
#[must_use]
pub fn day(micros: i64, lang: Lang) -> String {
    of_iso(&local_day(micros).to_string(), lang)
}

/// A day written `2026-11-22`, as the language writes it.
#[must_use]
pub fn of_iso(iso: &str, lang: Lang) -> String {
    let parts: Vec<&str> = iso.split('-').collect();
    match (lang, parts.as_slice()) {
        (Lang::Pl, [y, m, d]) => format!("{d}.{m}.{y}"),
        _ => iso.to_owned(),
    }
}

/// A Polish day and the clock on the wall: `22.11.2026, 14:55`.
#[must_use]
pub fn moment(micros: i64, lang: Lang) -> String {
    let clock = format_local(micros).get(11..16).map(str::to_owned).unwrap_or_default();
    format!("{}, {clock}", day(micros, lang))
}

/// The present moment in microseconds.
#[must_use]
pub fn now() -> i64 {
    let micros = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |d| d.as_micros());
    i64::try_from(micros).unwrap_or(i64::MAX)
}

/// With a capital letter.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |c| c.to_uppercase().chain(letters).collect())
}

/// The Polish form of a noun beside a number: `wpis`, `wpisy`, `wpisów`.
#[must_use]
pub fn form<'a>(n: u64, one: &'a str, few: &'a str, many: &'a str) -> &'a str {
    match (n, n % 10, n % 100) {
        (1, ..) => one,
        (_, 2..=4, tens) if !(12..=14).contains(&tens) => few,
        _ => many,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_counts_as_it_should() {
        let words = |n| form(n, "wpis", "wpisy", "wpisów");
        let expected =
            [(0, "wpisów"), (1, "wpis"), (2, "wpisy"), (5, "wpisów"), (12, "wpisów"), (22, "wpisy"), (101, "wpisów")];
        for (n, word) in expected {
            assert_eq!(words(n), word, "{n}");
        }
        assert_eq!(of_iso("2026-11-22", Lang::Pl), "22.11.2026");
    }
}
