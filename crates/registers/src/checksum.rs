//! Identifiers whose writing can be judged by itself: check digits and shapes. No register is asked.

use crate::declaration::Checksum;

/// Whether a text is written as the identifier demands.
#[must_use]
pub fn holds(kind: Checksum, text: &str) -> bool {
    match kind {
        Checksum::Pesel => pesel(text),
        Checksum::Nip => nip(text),
        Checksum::Regon => regon(text),
        Checksum::Kw => land_register(text),
        Checksum::Teryt => teryt(text),
        Checksum::Parcel => parcel(text),
        Checksum::Building => building(text),
        Checksum::CaseNumber => case_number(text),
    }
}

/// What the identifier is called, in Polish and English.
#[must_use]
pub fn words(kind: Checksum) -> (&'static str, &'static str) {
    match kind {
        Checksum::Pesel => ("numer PESEL", "PESEL number"),
        Checksum::Nip => ("NIP", "tax number (NIP)"),
        Checksum::Regon => ("numer REGON", "REGON number"),
        Checksum::Kw => ("numer księgi wieczystej", "land and mortgage register number"),
        Checksum::Teryt => ("identyfikator TERYT", "TERYT identifier"),
        Checksum::Parcel => ("identyfikator działki ewidencyjnej", "cadastral parcel identifier"),
        Checksum::Building => ("identyfikator budynku", "building identifier"),
        Checksum::CaseNumber => ("znak sprawy", "case number"),
    }
}

fn digits<const N: usize>(text: &str) -> Option<[u32; N]> {
    let bytes = text.as_bytes();
    if bytes.len() != N || !bytes.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let mut out = [0; N];
    for (o, b) in out.iter_mut().zip(bytes) {
        *o = u32::from(b - b'0');
    }
    Some(out)
}

fn weighed(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(d, w)| d * w).sum()
}

fn pesel(text: &str) -> bool {
    let Some(d) = digits::<11>(text) else { return false };
    let sum = weighed(&d, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
    // The month carries the century in steps of twenty; the day must exist in it.
    let month = d[2] * 10 + d[3];
    let day = d[4] * 10 + d[5];
    let year = match month / 20 {
        0 => 1900,
        1 => 2000,
        2 => 2100,
        3 => 2200,
        _ => 1800,
    } + (d[0] * 10 + d[1]);
    let exists = i32::try_from(year).ok().and_then(|y| chrono::NaiveDate::from_ymd_opt(y, month % 20, day)).is_some();
    exists && (10 - sum % 10) % 10 == d[10]
}

fn nip(text: &str) -> bool {
    let Some(d) = digits::<10>(text) else { return false };
    let rest = weighed(&d, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
    rest != 10 && rest == d[9] && d.iter().any(|x| *x != 0)
}

fn regon(text: &str) -> bool {
    let nine = |d: &[u32]| weighed(d, &[8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 == d[8];
    if let Some(d) = digits::<9>(text) {
        return nine(&d) && d.iter().any(|x| *x != 0);
    }
    let Some(d) = digits::<14>(text) else { return false };
    nine(&d[..9])
        && d[..9].iter().any(|x| *x != 0)
        && weighed(&d, &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 == d[13]
}

/// `WA1M/00123456/3`: court, number, check digit (regulation of 15 February 2016, annex on the KW number).
fn land_register(text: &str) -> bool {
    // The court's letters count as 11 and up; Q and V do not occur.
    const LETTERS: &[u8] = b"0123456789XABCDEFGHIJKLMNOPRSTUWYZ";
    let b = text.as_bytes();
    let shape = b.len() == 15
        && b[4] == b'/'
        && b[13] == b'/'
        && b[..2].iter().all(u8::is_ascii_uppercase)
        && b[2].is_ascii_digit()
        && b[3].is_ascii_uppercase()
        && b[5..13].iter().all(u8::is_ascii_digit)
        && b[14].is_ascii_digit();
    if !shape {
        return false;
    }
    let mut sum = 0;
    for (i, c) in b[..4].iter().chain(&b[5..13]).enumerate() {
        let Some(value) = LETTERS.iter().position(|l| l == c) else { return false };
        sum += value * [1, 3, 7][i % 3];
    }
    sum % 10 == usize::from(b[14] - b'0')
}

/// Voivodeship (2 digits), county (4), commune (6, or 7 with its kind).
fn teryt(text: &str) -> bool {
    let b = text.as_bytes();
    if !matches!(b.len(), 2 | 4 | 6 | 7) || !b.iter().all(u8::is_ascii_digit) {
        return false;
    }
    let pair = |i: usize| u32::from(b[i] - b'0') * 10 + u32::from(b[i + 1] - b'0');
    let voivodeship = pair(0);
    // Voivodeships bear the even numbers 02 to 32.
    (2..=32).contains(&voivodeship)
        && voivodeship.is_multiple_of(2)
        && (b.len() < 4 || pair(2) > 0)
        && (b.len() < 6 || pair(4) > 0)
        && (b.len() < 7 || matches!(b[6], b'1'..=b'5' | b'8' | b'9'))
}

/// Whether the text begins with a cadastral district `TTTTTT_R.OOOO.`; gives what follows.
fn in_district(text: &str) -> Option<&str> {
    let (unit, rest) = text.split_once('.')?;
    let (teryt_part, kind) = unit.split_once('_')?;
    let (district, rest) = rest.split_once('.')?;
    let good = teryt_part.len() == 6
        && teryt(teryt_part)
        && kind.len() == 1
        && matches!(kind.as_bytes()[0], b'1'..=b'5' | b'8' | b'9')
        && district.len() == 4
        && district.bytes().all(|b| b.is_ascii_digit());
    good.then_some(rest)
}

/// `123`, `123/4`.
fn parcel_number(text: &str) -> bool {
    let number = |t: &str| !t.is_empty() && t.len() <= 6 && t.bytes().all(|b| b.is_ascii_digit());
    match text.split_once('/') {
        Some((a, b)) => number(a) && number(b),
        None => number(text),
    }
}

/// Takes a map sheet `AR_n.` off, if there is one.
fn after_sheet(text: &str) -> Option<&str> {
    match text.strip_prefix("AR_") {
        Some(rest) => {
            let (sheet, rest) = rest.split_once('.')?;
            let good = !sheet.is_empty() && sheet.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            good.then_some(rest)
        }
        None => Some(text),
    }
}

fn parcel(text: &str) -> bool {
    in_district(text).and_then(after_sheet).is_some_and(parcel_number)
}

/// On a parcel (`…152/3.1_BUD`), or numbered within the district (`….12_BUD`).
fn building(text: &str) -> bool {
    let number = |t: &str| {
        t.strip_suffix("_BUD").is_some_and(|n| !n.is_empty() && n.len() <= 6 && n.bytes().all(|b| b.is_ascii_digit()))
    };
    let Some(rest) = in_district(text).and_then(after_sheet) else { return false };
    match rest.split_once('.') {
        Some((parcel, building)) => parcel_number(parcel) && number(building),
        None => number(rest),
    }
}

/// `ABC.123.4.2026`, `OR-I.0123.4.5.2026.JK` (instrukcja kancelaryjna).
fn case_number(text: &str) -> bool {
    let word = |t: &str| {
        !t.is_empty() && t.chars().all(|c| c.is_ascii_digit() || c == '-' || (c.is_alphabetic() && c.is_uppercase()))
    };
    let number = |t: &str| !t.is_empty() && t.len() <= 9 && t.bytes().all(|b| b.is_ascii_digit());
    let year = |t: &str| t.len() == 4 && number(t) && (t.starts_with("19") || t.starts_with("20"));
    let mut parts: Vec<&str> = text.split('.').collect();
    if parts.last().is_some_and(|p| {
        (2..=3).contains(&p.chars().count()) && p.chars().all(|c| c.is_alphabetic() && c.is_uppercase())
    }) {
        parts.pop();
    }
    let Some((last, before)) = parts.split_last() else { return false };
    // The class of the subject-matter list has three or four digits and at least one number follows it.
    year(last)
        && (1..before.len().saturating_sub(1)).any(|at| {
            before[..at].iter().all(|p| word(p))
                && before[0].chars().any(char::is_alphabetic)
                && matches!(before[at].len(), 3 | 4)
                && before[at..].iter().all(|p| number(p))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(kind: Checksum, good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(holds(kind, text), "{text} should be good");
        }
        for text in bad.iter().chain(&["", "żółć", "…"]) {
            assert!(!holds(kind, text), "{text} should be bad");
        }
    }

    #[test]
    fn personal_numbers_are_judged_by_digit_and_birth_date() {
        let good = ["44051401359", "02070803628", "90090515836", "02270812350"];
        judge(Checksum::Pesel, &good, &["44051401358", "4405140135", "44133201359", "00000000000"]);
    }

    #[test]
    fn tax_and_statistical_numbers_are_judged_by_their_digit() {
        judge(Checksum::Nip, &["5260250274", "1234563218"], &["5260250275", "526-025-02-74", "0000000000"]);
        judge(Checksum::Regon, &["123456785", "000331501", "12345678512347"], &["123456786", "12345678512348"]);
    }

    #[test]
    fn land_register_numbers_are_judged_by_their_digit() {
        judge(
            Checksum::Kw,
            &["KA1S/00012345/6", "LU1I/00114578/2", "GD1G/00087345/6"],
            &["LU1I/00114578/5", "lu1i/00114578/2", "LU1I/114578/2", "LU1I/00114578", "LQ1I/00114578/2"],
        );
    }

    #[test]
    fn territorial_and_cadastral_identifiers_have_their_shape() {
        judge(
            Checksum::Teryt,
            &["04", "0401", "040101", "0401011", "3064011"],
            &["05", "34", "0400", "040", "0401016"],
        );
        let parcels = ["221101_1.0001.152/3", "306401_1.0021.AR_10.161", "041503_2.0014.7"];
        judge(
            Checksum::Parcel,
            &parcels,
            &["221101_1.0001.152/", "221101.0001.152", "221101_1.1.152", "991101_1.0001.1", "221101_1.0001.AR_.1"],
        );
        judge(
            Checksum::Building,
            &["221101_1.0001.152/3.1_BUD", "306401_1.0021.AR_10.161.2_BUD", "041503_2.0014.12_BUD"],
            &["221101_1.0001.152/3", "221101_1.0001.152/3.1_bud", "221101_1.0001..1_BUD"],
        );
    }

    #[test]
    fn case_numbers_follow_the_office_instruction() {
        judge(
            Checksum::CaseNumber,
            &["ABC.123.4.2026", "OR-I.0123.4.5.2026.JK", "WGK.II.6131.12.2025", "GP.6730.7.2026.ŁŻ", "RO1.6220.1.2024"],
            &[
                "ABC.123.2026",
                "123.4.2026",
                "abc.123.4.2026",
                "ABC.12.4.2026",
                "ABC.123.4.26",
                "ABC 123.4.2026",
                "ABC..123.4.2026",
            ],
        );
    }
}
