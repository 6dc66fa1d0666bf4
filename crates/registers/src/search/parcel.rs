//! A parcel as people write it: the whole identifier, its beginning, or a number with its precinct before or after it.

use super::words;

/// What parcel is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParcelWish {
    /// `141201_1.0001.114/2`
    Whole(String),
    /// `141201_1.0001.11`, still being typed.
    Begins(String),
    /// A number, perhaps in a precinct: its identifier, its number of four digits, or words of its name.
    Numbered { region: Option<Region>, number: String, said: bool },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Region {
    Id(String),
    Number(String),
    Named(Vec<String>),
}

/// Words around a number that say that a parcel is meant.
const PARCEL: [&str; 8] = ["dzialka", "dzialki", "dzialke", "dz", "dzialek", "parcela", "nr", "numer"];
const REGION: [&str; 4] = ["obreb", "obr", "obrebie", "obrebu"];

/// Reads a text as a parcel.
#[must_use]
pub fn read(text: &str) -> Option<ParcelWish> {
    let text = text.trim();
    if let Some(rest) = region_of(text) {
        return match rest.strip_prefix('.') {
            Some(end) if whole(end) => Some(ParcelWish::Whole(text.to_owned())),
            Some(end) if end.bytes().all(|b| b.is_ascii_alphanumeric() || b"./_-".contains(&b)) => {
                Some(ParcelWish::Begins(text.to_owned()))
            }
            _ => numbered(text),
        };
    }
    numbered(text)
}

/// What follows the identifier of a precinct at the beginning of a text.
fn region_of(text: &str) -> Option<&str> {
    let shape = b"dddddd_d.dddd";
    let fits = text.len() >= shape.len()
        && text.bytes().zip(shape).all(|(b, s)| if *s == b'd' { b.is_ascii_digit() } else { b == *s });
    fits.then(|| &text[shape.len()..])
}

/// `114/2`, or with a map sheet `AR_3.114/2`.
fn whole(end: &str) -> bool {
    let number = match end.strip_prefix("AR_").and_then(|sheet| sheet.split_once('.')) {
        Some((sheet, number)) if !sheet.is_empty() && sheet.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') => {
            number
        }
        Some(_) => return false,
        None => end,
    };
    is_number(number)
}

fn is_number(text: &str) -> bool {
    let digits = |t: &str| (1..=9).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    match text.split_once('/') {
        Some((a, b)) => digits(a) && digits(b),
        None => digits(text),
    }
}

fn numbered(text: &str) -> Option<ParcelWish> {
    let (mut said, mut rest, mut region) = (false, Vec::new(), None);
    for token in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';')).filter(|t| !t.is_empty()) {
        let plain = token.trim_end_matches('.');
        let folded = words(plain).join("");
        if PARCEL.contains(&folded.as_str()) || REGION.contains(&folded.as_str()) {
            said = true;
        } else if region_of(plain) == Some("") {
            region = Some(Region::Id(plain.to_owned()));
        } else {
            rest.push(plain);
        }
    }
    // The one with a stroke is the parcel; else the last of the numbers, for a precinct's has four digits and stands first.
    let at = rest
        .iter()
        .position(|t| t.contains('/') && is_number(t))
        .or_else(|| rest.iter().rposition(|t| is_number(t) && !(t.len() == 4 && t.starts_with('0'))))?;
    let number = rest.remove(at).to_owned();
    if region.is_none() && !rest.is_empty() {
        region = Some(match rest.as_slice() {
            [one] if one.len() <= 4 && one.bytes().all(|b| b.is_ascii_digit()) => Region::Number(format!("{one:0>4}")),
            names => {
                let named = words(&names.join(" "));
                if named.is_empty() {
                    return None;
                }
                Region::Named(named)
            }
        });
    }
    said |= number.contains('/') || matches!(region, Some(Region::Id(_) | Region::Number(_)));
    Some(ParcelWish::Numbered { region, number, said })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parcels_are_read_in_every_notation() {
        assert_eq!(read("141201_1.0001.114/2"), Some(ParcelWish::Whole("141201_1.0001.114/2".into())));
        assert_eq!(read("141201_1.0001.AR_3.114"), Some(ParcelWish::Whole("141201_1.0001.AR_3.114".into())));
        assert_eq!(read("141201_1.0001.114/"), Some(ParcelWish::Begins("141201_1.0001.114/".into())));
        assert_eq!(read("141201_1.0001."), Some(ParcelWish::Begins("141201_1.0001.".into())));
        let wish = |region: Option<Region>, said| Some(ParcelWish::Numbered { region, number: "114/2".into(), said });
        let named = |name: &str| Some(Region::Named(words(name)));
        for (text, expected) in [
            ("114/2", wish(None, true)),
            ("dz. nr 114/2", wish(None, true)),
            ("114/2 Zielonka", wish(named("zielonka"), true)),
            ("Zielonka nad Strugą 114/2", wish(named("zielonka nad struga"), true)),
            ("114/2, obręb Zielonka", wish(named("zielonka"), true)),
            ("0001 114/2", wish(Some(Region::Number("0001".into())), true)),
            ("działka 114/2 obr. 1", wish(Some(Region::Number("0001".into())), true)),
            ("141201_1.0001 114/2", wish(Some(Region::Id("141201_1.0001".into())), true)),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        let bare = |region, number: &str, said| Some(ParcelWish::Numbered { region, number: number.into(), said });
        assert_eq!(read("0001 114"), bare(Some(Region::Number("0001".into())), "114", true));
        assert_eq!(read("Lipowa 5"), bare(named("lipowa"), "5", false));
        assert_eq!(read("Lipowa"), None);
        assert_eq!(read("1/2/3 '; drop table x --"), None);
    }
}
