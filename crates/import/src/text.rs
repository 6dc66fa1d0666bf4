//! Text of XML as its author meant it: references resolved, line ends made one kind. Only the five entities that XML knows
//! by itself; nothing is ever looked up or expanded.

use quick_xml::events::BytesStart;
use std::borrow::Cow;

/// What a reference stands for: `amp`, `#322`, `#x142`.
pub(crate) fn reference(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(hex) if hex.bytes().all(|b| b.is_ascii_hexdigit()) => u32::from_str_radix(hex, 16).ok()?,
                None if digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse().ok()?,
                _ => return None,
            };
            char::from_u32(code).filter(|c| *c != '\0')
        }
    }
}

/// A text with its references resolved.
#[derive(Debug, PartialEq)]
pub(crate) enum Unescaped<'a> {
    Plain(&'a str),
    Changed(String),
    /// An entity that XML does not know.
    Unknown(String),
}

pub(crate) fn unescape(text: &str) -> Unescaped<'_> {
    if memchr::memchr(b'&', text.as_bytes()).is_none() {
        return Unescaped::Plain(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let end = after.find(';').unwrap_or(after.len());
        let name = &after[..end];
        match reference(name).filter(|_| end < after.len()) {
            Some(c) => out.push(c),
            None => return Unescaped::Unknown(name.to_owned()),
        }
        rest = &after[end + 1..];
    }
    out.push_str(rest);
    Unescaped::Changed(out)
}

/// Line ends as XML demands: only `\n`.
pub(crate) fn lines(text: &str) -> Cow<'_, str> {
    if memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The value of one attribute of a tag.
pub(crate) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().with_checks(false).flatten().find(|a| a.key.into_inner() == name)?;
    match unescape(&found.value) {
        Unescaped::Plain(v) => Some(v.to_owned()),
        Unescaped::Changed(v) => Some(v),
        Unescaped::Unknown(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved_and_nothing_is_expanded() {
        assert_eq!(unescape("ulica"), Unescaped::Plain("ulica"));
        assert_eq!(unescape("a &amp; b &#322;&#x142;&lt;"), Unescaped::Changed("a & b łł<".into()));
        assert_eq!(unescape("&lol9;"), Unescaped::Unknown("lol9".into()));
        assert_eq!(unescape("a & b"), Unescaped::Unknown(" b".into()));
        for bad in ["#0", "#xD800", "#x", "#", "#99999999999", "#+5", "nbsp"] {
            assert_eq!(reference(bad), None, "{bad}");
        }
        assert_eq!(lines("a\r\nb\rc"), "a\nb\nc");
    }
}
