//! Texts put safely into XML, HTML and addresses.

use std::fmt::Write;

/// Text for XML or HTML content and quoted attributes. Characters that XML 1.0 cannot hold are left out.
#[must_use]
pub fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(c),
            c if c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

/// Text as one path segment or query value: everything but RFC 3986 unreserved characters is percent-encoded.
#[must_use]
pub fn percent(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Text as a query value that stays readable: `:`, `/` and `,` are legal in a query (RFC 3986 §3.4), so that
/// `crs=http://…` and `bbox=1,2,3,4` can be read by people in links.
#[must_use]
pub fn percent_value(text: &str) -> String {
    percent(text).replace("%3A", ":").replace("%2F", "/").replace("%2C", ",")
}

/// Undoes percent-encoding; `+` is a blank when the text comes from a form or a query. `None` for broken sequences and
/// for bytes that are not UTF-8.
#[must_use]
pub fn unpercent(text: &str, plus_is_blank: bool) -> Option<String> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'%' => {
                let pair = text.get(at + 1..at + 3).filter(|p| p.bytes().all(|b| b.is_ascii_hexdigit()))?;
                out.push(u8::from_str_radix(pair, 16).ok()?);
                at += 3;
            }
            b'+' if plus_is_blank => {
                out.push(b' ');
                at += 1;
            }
            byte => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_its_place() {
        assert_eq!(xml("<a href=\"x\" b='y'>&\u{0}"), "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;");
        assert_eq!(percent("PL.PZGiK/1 ż?#"), "PL.PZGiK%2F1%20%C5%BC%3F%23");
        assert_eq!(percent_value("http://a/b,c&d=e"), "http://a/b,c%26d%3De");
    }

    #[test]
    fn what_was_encoded_comes_back() {
        for text in ["", "żółw i jeż", "a+b&c=d%", "http://www.opengis.net/def/crs/EPSG/0/2180", "\u{1F5FA}"] {
            assert_eq!(unpercent(&percent(text), true).as_deref(), Some(text));
            assert_eq!(unpercent(&percent_value(text), true).as_deref(), Some(text));
        }
        assert_eq!(unpercent("a+b", true).as_deref(), Some("a b"));
        assert_eq!(unpercent("a+b", false).as_deref(), Some("a+b"));
        for bad in ["%", "%4", "%zz", "%+1", "%C5", "%ż"] {
            assert_eq!(unpercent(bad, true), None, "{bad}");
        }
    }
}
