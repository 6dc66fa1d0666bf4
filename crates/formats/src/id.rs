//! `gml:id` of an entry and back: an object's address part where XML takes it for a name, and otherwise with `_xHHHH_`
//! for every character that no name may hold, as SQL/XML (ISO 9075-14) writes them. Nothing is lost, so a `ResourceId`
//! leads to the object that it came from.

/// The `gml:id` of an object's address part.
#[must_use]
pub fn of(feature_id: &str) -> String {
    if is_plain(feature_id) {
        return feature_id.to_owned();
    }
    let mut out = String::with_capacity(feature_id.len());
    for (at, c) in feature_id.char_indices() {
        let stays = match c {
            'A'..='Z' | 'a'..='z' => true,
            '_' => escaped(&feature_id[at..]).is_none(),
            '0'..='9' | '.' | '-' => at > 0,
            '\u{C0}'..='\u{17F}' => !matches!(c, '\u{D7}' | '\u{F7}'),
            _ => false,
        };
        if stays {
            out.push(c);
        } else {
            out.push_str(&format!("_x{:04X}_", u32::from(c)));
        }
    }
    out
}

/// Whether the address part is a name as it is: nearly every one.
fn is_plain(feature_id: &str) -> bool {
    let bytes = feature_id.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_alphabetic)
        && bytes.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
        && !feature_id.contains("_x")
}

/// The address part that a `gml:id` stands for.
#[must_use]
pub fn feature_id(gml_id: &str) -> String {
    let mut out = String::with_capacity(gml_id.len());
    let mut rest = gml_id;
    while let Some(c) = rest.chars().next() {
        if let Some((written, length)) = escaped(rest) {
            out.push(written);
            rest = &rest[length..];
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// A character written as `_xHHHH_` at the beginning, and how long that is.
fn escaped(text: &str) -> Option<(char, usize)> {
    let (digits, _) = text.strip_prefix("_x")?.split_once('_')?;
    let plain = (4..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit());
    let c = plain.then(|| u32::from_str_radix(digits, 16).ok()).flatten().and_then(char::from_u32)?;
    Some((c, digits.len() + 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_identifier_becomes_a_name_and_returns() {
        for (id, name) in [
            ("PL.PZGiK.5829.BDOT500_68770284-8515", "PL.PZGiK.5829.BDOT500_68770284-8515"),
            ("PL_1/2:3 4", "PL_1_x002F_2_x003A_3_x0020_4"),
            ("1_a", "_x0031__a"),
            ("A_x0041_", "A_x005F_x0041_"),
            ("Łódź_×", "Łódź__x00D7_"),
            ("a_\u{1F30D}", "a__x1F30D_"),
            ("_", "_"),
            ("_x_x", "_x_x"),
        ] {
            assert_eq!(of(id), name);
            assert_eq!(feature_id(name), id);
        }
    }
}
