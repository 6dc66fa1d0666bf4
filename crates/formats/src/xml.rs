//! Characters and numbers as XML wants them, for every format written in it and for the answers of services.

/// The beginning of every document.
pub const PROLOGUE: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Text between tags or in an attribute. Control characters that XML 1.0 cannot hold become spaces, the two
/// non-characters of Unicode that it cannot hold either disappear.
pub fn escape(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    // Most texts have nothing to replace. Looking at every byte without leaving early is what the machine does fastest.
    let odd = |b: &u8| (*b < b' ') | matches!(b, b'&' | b'<' | b'>' | b'"' | 0xEF);
    if !bytes.iter().fold(false, |found, b| found | odd(b)) {
        out.extend_from_slice(bytes);
        return;
    }
    let mut from = 0;
    for (i, b) in bytes.iter().enumerate() {
        let (replacement, width): (&[u8], usize) = match b {
            b'&' => (b"&amp;", 1),
            b'<' => (b"&lt;", 1),
            b'>' => (b"&gt;", 1),
            b'"' => (b"&quot;", 1),
            // Written plainly, a reader would turn it into a line feed.
            b'\r' => (b"&#13;", 1),
            0..=8 | 11 | 12 | 14..=31 => (b" ", 1),
            0xEF if matches!(bytes.get(i + 1..i + 3), Some([0xBF, 0xBE | 0xBF])) => (b"", 3),
            _ => continue,
        };
        out.extend_from_slice(&bytes[from..i]);
        out.extend_from_slice(replacement);
        from = i + width;
    }
    out.extend_from_slice(&bytes[from..]);
}

/// A part of a `gml:id`: what an XML name cannot hold (colons of a time, slashes) becomes a hyphen.
pub fn ncname(out: &mut Vec<u8>, text: &str) {
    out.extend(text.bytes().map(|b| match b {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_' => b,
        _ => b'-',
    }));
}

pub fn integer(out: &mut Vec<u8>, number: i64) {
    out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
}

/// The shortest decimal that reads back to the same number, never with an exponent.
pub fn real(out: &mut Vec<u8>, number: f64) {
    let mut buffer = ryu::Buffer::new();
    let text = buffer.format(number);
    if text.contains(['e', 'N', 'i']) {
        out.extend_from_slice(number.to_string().as_bytes());
    } else {
        out.extend_from_slice(text.strip_suffix(".0").unwrap_or(text).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_read_back_and_have_no_exponent() {
        for (number, text) in [
            (6_543_000.12, "6543000.12"),
            (5_724_155.0, "5724155"),
            (5_779_903.012_036_82, "5779903.01203682"),
            (1e21, "1000000000000000000000"),
            (0.000_000_1, "0.0000001"),
            (-0.0, "-0"),
        ] {
            assert_eq!(written(|o| real(o, number)), text);
        }
    }

    #[test]
    fn texts_cannot_break_out() {
        assert_eq!(written(|o| escape(o, "a<b & \"ź\"\u{1}")), "a&lt;b &amp; &quot;ź&quot; ");
        assert_eq!(written(|o| escape(o, "a\u{ffff}b\r\n\u{fffd}\u{fffe}")), "ab&#13;\n\u{fffd}");
        assert_eq!(written(|o| ncname(o, "2023-01-30T12:20:42/ź")), "2023-01-30T12-20-42---");
    }
}
