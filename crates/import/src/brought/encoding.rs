//! Texts of files that do not say how they are written: UTF-8 where they can be, else as Polish offices write them.

use super::error::{BroughtError, refused};
use encoding_rs::{Encoding, ISO_8859_2, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250};

/// The encoding by what is in the bytes, or the one that somebody named.
pub(super) fn of(bytes: &[u8], named: Option<&str>) -> Result<&'static Encoding, BroughtError> {
    if let Some(name) = named {
        return Encoding::for_label(name.as_bytes()).ok_or_else(|| {
            refused(
                format!("Nie znamy kodowania „{name}”. Wybierz UTF-8, windows-1250 albo ISO-8859-2."),
                format!("The encoding “{name}” is not known. Choose UTF-8, windows-1250 or ISO-8859-2."),
            )
        });
    }
    Ok(guessed(bytes))
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    if bytes.starts_with(&[0xff, 0xfe]) {
        return UTF_16LE;
    }
    if bytes.starts_with(&[0xfe, 0xff]) {
        return UTF_16BE;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    // The two Polish encodings differ in ą, ś and ź; in the other one these bytes are signs that no text has.
    let any = |signs: &[u8]| bytes.iter().filter(|b| signs.contains(b)).count();
    let iso = any(&[0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac]);
    let windows = any(&[0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f]);
    if iso > windows { ISO_8859_2 } else { WINDOWS_1250 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_texts_are_recognised_in_every_encoding() {
        let text = "Zażółć gęślą jaźń; ŹDŹBŁO, Świętochłowice";
        for encoding in [UTF_8, WINDOWS_1250, ISO_8859_2] {
            let (bytes, _, lost) = encoding.encode(text);
            assert!(!lost);
            assert_eq!(guessed(&bytes), encoding, "{}", encoding.name());
            assert_eq!(encoding.decode(&bytes).0, text);
        }
        assert_eq!(guessed(b"\xff\xfea\0"), UTF_16LE);
        assert_eq!(of(b"abc", Some("windows-1250")).unwrap(), WINDOWS_1250);
        assert!(of(b"abc", Some("klingon")).is_err());
    }
}
