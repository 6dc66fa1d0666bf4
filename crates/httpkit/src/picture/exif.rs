//! Which way up a picture goes, out of EXIF and into the smallest EXIF there is.

const ORIENTATION: u16 = 0x0112;
const SHORT: u16 = 3;

/// The orientation (2 to 8) in a TIFF block; nothing for the usual one and for what cannot be read.
pub(super) fn orientation(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..4)? {
        [b'I', b'I', 42, 0] => true,
        [b'M', b'M', 0, 42] => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let b: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if little { u16::from_le_bytes(b) } else { u16::from_be_bytes(b) })
    };
    let long = |at: usize| -> Option<u32> {
        let b: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if little { u32::from_le_bytes(b) } else { u32::from_be_bytes(b) })
    };
    let first = usize::try_from(long(4)?).ok()?;
    let entries = usize::from(short(first)?);
    for i in 0..entries {
        let at = first.checked_add(2)?.checked_add(i.checked_mul(12)?)?;
        if short(at)? == ORIENTATION {
            let value = if short(at + 2)? == SHORT { short(at + 8)? } else { return None };
            return u8::try_from(value).ok().filter(|v| (2..=8).contains(v));
        }
    }
    None
}

/// A TIFF block that says nothing but the orientation.
pub(super) fn only(orientation: u8) -> [u8; 26] {
    let mut tiff = *b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
    tiff[19] = orientation;
    tiff
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nonsense_is_nothing() {
        for o in 2..=8 {
            assert_eq!(orientation(&only(o)), Some(o));
        }
        assert_eq!(orientation(&only(1)), None);
        assert_eq!(orientation(&only(9)), None);
        for bad in [&b""[..], b"II", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff", b"GIF89a"] {
            assert_eq!(orientation(bad), None);
        }
    }
}
