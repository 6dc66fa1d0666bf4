//! A place in numbers: degrees or a Polish plane system, the north first or last, with a decimal point or comma. Which system is
//! meant the size of the numbers tells, for none of them lies in Poland where another does.

use crate::crs::{CRS84, Crs};
use crate::projection::Projection;

/// A place somebody typed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coordinates {
    pub lon: f64,
    pub lat: f64,
    /// In which it was typed.
    pub crs: &'static Crs,
    pub north: f64,
    pub east: f64,
}

/// In the order in which they are tried.
const SYSTEMS: [u32; 7] = [4326, 2176, 2177, 2178, 2179, 2180, 3857];

/// Reads a text as a place in Poland.
#[must_use]
pub fn read(text: &str) -> Option<Coordinates> {
    if text.len() > 100 || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let text = text.to_uppercase().replace(['\u{a0}', '\u{202f}'], " ").replace('−', "-");
    sexagesimal(&text).or_else(|| plain(&text))
}

fn placed(north: f64, east: f64) -> Option<Coordinates> {
    let crs = SYSTEMS.iter().filter_map(|srid| Crs::epsg(*srid)).find(|crs| {
        let [west, to_east, south, to_north] = crs.poland;
        (west..=to_east).contains(&east) && (south..=to_north).contains(&north)
    })?;
    let (lon, lat) = Projection::between(crs.srid, CRS84)?.place(east, north);
    Some(Coordinates { lon, lat, crs, north, east })
}

fn either_way(a: f64, b: f64) -> Option<Coordinates> {
    placed(a, b).or_else(|| placed(b, a))
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Token {
    Number(f64),
    Degree,
    /// North or south.
    Latitude(f64),
    Longitude(f64),
}

/// `52°13'48"N 21°0'36"E`, `N 52 13.8 E 21 0.6`, `52.23° 21.01°`.
fn sexagesimal(text: &str) -> Option<Coordinates> {
    let tokens = tokens(text)?;
    let direction = |t: &Token| matches!(t, Token::Latitude(_) | Token::Longitude(_));
    if !tokens.iter().any(|t| *t == Token::Degree || direction(t)) {
        return None;
    }
    let before = tokens.first().is_some_and(direction);
    let mut groups: Vec<(Vec<f64>, Option<Token>)> = Vec::new();
    let mut open = false;
    for (i, token) in tokens.iter().enumerate() {
        match token {
            Token::Number(v) => {
                let begins = tokens.get(i + 1) == Some(&Token::Degree);
                let fresh = !open || (begins && groups.last().is_some_and(|(n, _)| !n.is_empty()));
                if fresh {
                    groups.push((Vec::new(), None));
                    open = true;
                }
                groups.last_mut()?.0.push(*v);
            }
            Token::Degree => {}
            d if before => {
                groups.push((Vec::new(), Some(*d)));
                open = true;
            }
            d => {
                groups.last_mut()?.1 = Some(*d);
                open = false;
            }
        }
    }
    let [(first, one), (second, other)] = groups.as_slice() else { return None };
    let (a, b) = (degrees(first)?, degrees(second)?);
    match (one, other) {
        (Some(Token::Longitude(s)), Some(Token::Latitude(t))) => placed(b * t, a * s),
        (Some(Token::Latitude(s)), Some(Token::Longitude(t))) => placed(a * s, b * t),
        (None, None) => either_way(a, b),
        _ => None,
    }
    .filter(|c| c.crs.degrees)
}

fn degrees(parts: &[f64]) -> Option<f64> {
    let small = |v: f64| (0.0..60.0).contains(&v);
    match *parts {
        [d] => Some(d),
        [d, m] if small(m) => Some(d + m / 60.0),
        [d, m, s] if small(m) && small(s) => Some(d + m / 60.0 + s / 3600.0),
        _ => None,
    }
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut out = Vec::new();
    let mut number = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let decimal = matches!(c, '.' | ',') && !number.is_empty() && !number.contains('.');
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        if decimal && rest.peek().is_some_and(char::is_ascii_digit) {
            number.push('.');
            continue;
        }
        if !number.is_empty() {
            out.push(Token::Number(std::mem::take(&mut number).parse().ok()?));
        }
        match c {
            '°' | 'º' | '˚' => out.push(Token::Degree),
            'N' => out.push(Token::Latitude(1.0)),
            'S' => out.push(Token::Latitude(-1.0)),
            'E' => out.push(Token::Longitude(1.0)),
            'W' => out.push(Token::Longitude(-1.0)),
            '\'' | '′' | '’' | '`' | '"' | '″' | '”' | '„' | ',' | ';' => {}
            c if c.is_whitespace() => {}
            _ => return None,
        }
    }
    if !number.is_empty() {
        out.push(Token::Number(number.parse().ok()?));
    }
    Some(out)
}

/// Two plain numbers, `X=` and `Y=` before them passed over, thousands perhaps apart.
fn plain(text: &str) -> Option<Coordinates> {
    let mut named_east_first = false;
    let mut cleaned = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // In Polish systems X is the north and Y the east.
            'X' | 'Y' | '=' | ':' | '(' | ')' => {
                named_east_first |= c == 'Y' && !cleaned.contains(|d: char| d.is_ascii_digit());
                cleaned.push(' ');
            }
            c if c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | ';' | '-') => cleaned.push(c),
            _ => return None,
        }
    }
    let decide = |a: f64, b: f64| if named_east_first { either_way(b, a) } else { either_way(a, b) };
    if let Some((a, b)) = cleaned.split_once(';') {
        return decide(number(&a.replace(' ', ""))?, number(&b.replace(' ', ""))?);
    }
    let parts: Vec<&str> =
        cleaned.split_whitespace().map(|p| p.trim_end_matches(',')).filter(|p| !p.is_empty()).collect();
    match parts.as_slice() {
        [] => None,
        [one] => {
            let pieces: Vec<&str> = one.split(',').collect();
            match pieces.as_slice() {
                // `52,23` is one number with a comma, and names no place.
                [a, b] if a.len() > 3 || a.contains('.') || b.contains('.') => decide(number(a)?, number(b)?),
                [a, b, c, d] => decide(number(&format!("{a}.{b}"))?, number(&format!("{c}.{d}"))?),
                _ => None,
            }
        }
        [a, b] => decide(number(a)?, number(b)?),
        many if many.len() <= 8 => {
            (1..many.len()).find_map(|at| decide(thousands(&many[..at])?, thousands(&many[at..])?))
        }
        _ => None,
    }
}

/// `5 788 489,84`
fn thousands(parts: &[&str]) -> Option<f64> {
    let grouped = parts[1..].iter().all(|p| p.split(['.', ',']).next().is_some_and(|whole| whole.len() == 3));
    if !grouped || parts[..parts.len() - 1].iter().any(|p| p.contains(['.', ','])) {
        return None;
    }
    number(&parts.concat())
}

fn number(text: &str) -> Option<f64> {
    let text = text.trim().trim_end_matches(',');
    let one = text.matches(['.', ',']).count() <= 1 && text.starts_with(|c: char| c.is_ascii_digit());
    one.then(|| text.replace(',', ".").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_in_any_system_and_order() {
        let warsaw = [
            "52.23 21.01",
            "21.01 52.23",
            "52,23 21,01",
            "52.23, 21.01",
            "52.23,21.01",
            "52,23,21,01",
            "52,23; 21,01",
            "52°13'48\"N 21°0'36\"E",
            "52°13′48″ 21°0′36″",
            "N 52°13'48\" E 21°0'36\"",
            "21°0'36\"E, 52°13'48\"N",
            "52 13 48 N 21 0 36 E",
            "52°13.8'N 21°0.6'E",
            "52.23°N 21.01°E",
            "52.23N 21.01E",
            "(52.23, 21.01)",
        ];
        for text in warsaw {
            let c = read(text).unwrap_or_else(|| panic!("{text}"));
            assert!((c.lat - 52.23).abs() < 1e-6 && (c.lon - 21.01).abs() < 1e-6, "{text}: {c:?}");
        }
        for text in [
            "5788489.84 7500683.20",
            "7500683,20 5788489,84",
            "X=5788489.84 Y=7500683.20",
            "Y: 7500683.20 X: 5788489.84",
            "5 788 489,84 7 500 683,20",
            "5788489.84, 7500683.20",
            "5788489.84;7500683.20",
        ] {
            let c = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((c.crs.srid, c.north, c.east), (2178, 5_788_489.84, 7_500_683.2), "{text}");
            assert!((c.lat - 52.23).abs() < 0.01 && (c.lon - 21.01).abs() < 0.01, "{c:?}");
        }
        for (text, srid) in [
            ("5900000 5500000", 2176),
            ("5900000 6500000", 2177),
            ("8500000 5900000", 2179),
            ("486000.5 637000.25", 2180),
            ("486000 637000", 2180),
        ] {
            let c = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(c.crs.srid, srid, "{text}");
            assert!((48.0..56.0).contains(&c.lat) && (13.0..25.0).contains(&c.lon), "{c:?}");
        }
        let c = read("486000 637000").unwrap();
        assert_eq!((c.north, c.east), (486_000.0, 637_000.0), "the north stands first");
        assert_eq!(read("Y 486000 X 637000").unwrap().north, 637_000.0);
    }

    #[test]
    fn what_is_no_place_is_none() {
        for text in [
            "",
            "Lipowa 5",
            "114/2",
            "52,23",
            "5",
            "12 34",
            "0001 114/2",
            "90 200",
            "141201_1.0001.114/2",
            "°°°",
            "N E",
            "52°73'N 21°E",
            "1.2.3 4",
            "52.23S 21.01W",
            "99999999999999999999 1",
            "3 Maja 12",
            ",",
            ";",
            "NaN inf",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
