//! JPEG: segments up to the end marker. Kept are those that decoding needs, the colour profile and Adobe's note on the
//! colour transform; what follows the end marker (other pictures, films, notes of telephones) is dropped.

use super::{CleanError, Size, array, exif};
use std::io::{BufRead, Write};

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;

pub(super) fn copy(from: &mut impl BufRead, to: &mut impl Write) -> Result<Size, CleanError> {
    if array::<2>(from)? != [0xff, SOI] {
        return Err(CleanError::Damaged("it does not begin like a JPEG"));
    }
    to.write_all(&[0xff, SOI])?;
    let mut size = None;
    let mut turned = false;
    let mut marker = next_marker(from)?;
    loop {
        if marker == EOI {
            to.write_all(&[0xff, EOI])?;
            return size.ok_or(CleanError::Damaged("it holds no picture"));
        }
        let body = segment(from)?;
        match marker {
            0xe0 if body.starts_with(b"JFIF\0") && body.len() >= 14 => {
                // The last two bytes are the size of a thumbnail, which may show what the picture no longer does.
                let mut plain = body[..14].to_vec();
                plain[12..].fill(0);
                put(to, marker, &plain)?;
            }
            0xe1 if body.starts_with(b"Exif\0\0") && !turned => {
                if let Some(o) = exif::orientation(&body[6..]) {
                    turned = true;
                    put(to, marker, &[&b"Exif\0\0"[..], &exif::only(o)].concat())?;
                }
            }
            0xe2 if body.starts_with(b"ICC_PROFILE\0") => put(to, marker, &body)?,
            0xee if body.starts_with(b"Adobe") => put(to, marker, &body)?,
            // Application data, comments and extensions.
            0xe0..=0xfe => {}
            // Frames: all of 0xc0 to 0xcf but three tables.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                let [_, h1, h0, w1, w0, ..] = body[..] else {
                    return Err(CleanError::Damaged("its frame header is too short"));
                };
                size = Some(Size {
                    width: u32::from(u16::from_be_bytes([w1, w0])),
                    height: u32::from(u16::from_be_bytes([h1, h0])),
                });
                put(to, marker, &body)?;
            }
            0xc4 | 0xcc | 0xdb..=0xdf => put(to, marker, &body)?,
            SOS => {
                put(to, marker, &body)?;
                marker = scan(from, to)?;
                continue;
            }
            _ => return Err(CleanError::Damaged("it holds an unknown marker")),
        }
        marker = next_marker(from)?;
    }
}

fn next_marker(from: &mut impl BufRead) -> Result<u8, CleanError> {
    let [first] = array(from)?;
    if first != 0xff {
        return Err(CleanError::Damaged("a marker is missing"));
    }
    loop {
        let [m] = array(from)?;
        if m != 0xff {
            return Ok(m);
        }
    }
}

fn segment(from: &mut impl BufRead) -> Result<Vec<u8>, CleanError> {
    let length = usize::from(u16::from_be_bytes(array(from)?));
    let mut body = vec![0; length.checked_sub(2).ok_or(CleanError::Damaged("a segment has no length"))?];
    from.read_exact(&mut body)?;
    Ok(body)
}

fn put(to: &mut impl Write, marker: u8, body: &[u8]) -> Result<(), CleanError> {
    let length = u16::try_from(body.len() + 2).map_err(|_| CleanError::Damaged("a segment is too long"))?;
    to.write_all(&[0xff, marker])?;
    to.write_all(&length.to_be_bytes())?;
    Ok(to.write_all(body)?)
}

/// Copies compressed data up to the next marker, which it returns. In it 0xff is followed by zero or a restart marker.
fn scan(from: &mut impl BufRead, to: &mut impl Write) -> Result<u8, CleanError> {
    loop {
        let held = from.fill_buf()?;
        if held.is_empty() {
            return Err(CleanError::Damaged("it ends too early"));
        }
        let plain = held.iter().position(|b| *b == 0xff).unwrap_or(held.len());
        to.write_all(&held[..plain])?;
        let met = plain < held.len();
        from.consume(plain);
        if met {
            let marker = next_marker(from)?;
            match marker {
                0 | 0xd0..=0xd7 => to.write_all(&[0xff, marker])?,
                other => return Ok(other),
            }
        }
    }
}
