//! PNG: chunks. Kept are those of the picture, its colours and its movement; texts, times and everything unknown go.

use super::{CleanError, Size, array, carry, exif, pass};
use std::io::{Read, Write};

const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";
const KEPT: [&[u8; 4]; 17] = [
    b"PLTE", b"IDAT", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD",
    b"pHYs", b"hIST", b"acTL", b"fcTL", b"fdAT",
];
/// Larger EXIF is not read; nobody needs that much to say which way is up.
const LARGEST_EXIF: u32 = 1 << 20;

pub(super) fn copy(from: &mut impl Read, to: &mut impl Write) -> Result<Size, CleanError> {
    if array::<8>(from)? != SIGNATURE {
        return Err(CleanError::Damaged("it does not begin like a PNG"));
    }
    to.write_all(&SIGNATURE)?;
    if array::<8>(from)? != *b"\0\0\0\x0dIHDR" {
        return Err(CleanError::Damaged("its header is missing"));
    }
    let header: [u8; 13] = array(from)?;
    chunk(to, *b"IHDR", &header)?;
    pass(from, 4)?;
    let [w3, w2, w1, w0, h3, h2, h1, h0, ..] = header;
    let size = Size { width: u32::from_be_bytes([w3, w2, w1, w0]), height: u32::from_be_bytes([h3, h2, h1, h0]) };
    let mut picture = false;
    loop {
        let length = u32::from_be_bytes(array(from)?);
        let name: [u8; 4] = array(from)?;
        if length > i32::MAX.unsigned_abs() {
            return Err(CleanError::Damaged("a chunk is too long"));
        }
        match &name {
            b"IEND" => {
                pass(from, u64::from(length) + 4)?;
                chunk(to, name, &[])?;
                return if picture { Ok(size) } else { Err(CleanError::Damaged("it holds no picture")) };
            }
            b"eXIf" if length <= LARGEST_EXIF => {
                let mut tiff = Vec::new();
                from.take(u64::from(length)).read_to_end(&mut tiff)?;
                pass(from, 4)?;
                if let Some(o) = exif::orientation(&tiff) {
                    chunk(to, name, &exif::only(o))?;
                }
            }
            kept if KEPT.contains(&kept) => {
                picture |= kept == b"IDAT";
                to.write_all(&length.to_be_bytes())?;
                to.write_all(&name)?;
                carry(from, to, u64::from(length) + 4)?;
            }
            _ => pass(from, u64::from(length) + 4)?,
        }
    }
}

fn chunk(to: &mut impl Write, name: [u8; 4], data: &[u8]) -> Result<(), CleanError> {
    let length = u32::try_from(data.len()).map_err(|_| CleanError::Damaged("a chunk is too long"))?;
    to.write_all(&length.to_be_bytes())?;
    to.write_all(&name)?;
    to.write_all(data)?;
    Ok(to.write_all(&crc(name.iter().chain(data)).to_be_bytes())?)
}

/// CRC-32 of a few bytes; a table would be longer than what it is used for.
fn crc<'b>(bytes: impl Iterator<Item = &'b u8>) -> u32 {
    let mut crc = !0u32;
    for b in bytes {
        crc ^= u32::from(*b);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    !crc
}
