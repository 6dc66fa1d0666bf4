//! WebP: a RIFF file of chunks. Kept are those of the picture; the header says what is inside, so it is written anew.

use super::{CleanError, Size, array, carry, exif};
use std::io::{Read, Seek, SeekFrom, Write};

const HAS_XMP: u8 = 0x04;
const HAS_EXIF: u8 = 0x08;

struct Chunk {
    name: [u8; 4],
    at: u64,
    length: u32,
}

impl Chunk {
    /// With its head and the byte that makes its length even.
    fn whole(&self) -> u64 {
        8 + u64::from(self.length) + u64::from(self.length & 1)
    }
}

pub(super) fn copy(from: &mut (impl Read + Seek), to: &mut impl Write) -> Result<Size, CleanError> {
    let all = chunks(from)?;
    let mut tiff = Vec::new();
    if let Some(e) = all.iter().find(|c| c.name == *b"EXIF" && c.length <= 1 << 20) {
        from.seek(SeekFrom::Start(e.at))?;
        from.by_ref().take(u64::from(e.length)).read_to_end(&mut tiff)?;
    }
    let turned = exif::orientation(tiff.strip_prefix(b"Exif\0\0").unwrap_or(&tiff));
    let kept: Vec<&Chunk> = all
        .iter()
        .filter(|c| matches!(&c.name, b"VP8 " | b"VP8L" | b"VP8X" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP"))
        .collect();
    let extended = kept.first().is_some_and(|c| c.name == *b"VP8X");
    let turned = turned.filter(|_| extended).map(exif::only);
    let more = turned.map_or(0, |t| 8 + t.len() as u64);
    let total = 4 + kept.iter().map(|c| c.whole()).sum::<u64>() + more;
    to.write_all(b"RIFF")?;
    to.write_all(&u32::try_from(total).map_err(|_| CleanError::Damaged("it is too long"))?.to_le_bytes())?;
    to.write_all(b"WEBP")?;
    let mut size = None;
    for c in kept {
        from.seek(SeekFrom::Start(c.at))?;
        to.write_all(&c.name)?;
        to.write_all(&c.length.to_le_bytes())?;
        let mut head = vec![0; usize::try_from(c.length.min(10)).unwrap_or(10)];
        from.read_exact(&mut head)?;
        if size.is_none() {
            size = measure(c.name, &head);
        }
        if let (b"VP8X", Some(flags)) = (&c.name, head.first_mut()) {
            *flags &= !(HAS_XMP | HAS_EXIF);
            *flags |= if turned.is_some() { HAS_EXIF } else { 0 };
        }
        to.write_all(&head)?;
        carry(from, to, u64::from(c.length) - head.len() as u64)?;
        if c.length & 1 == 1 {
            to.write_all(&[0])?;
        }
    }
    if let Some(tiff) = turned {
        to.write_all(b"EXIF")?;
        to.write_all(&26u32.to_le_bytes())?;
        to.write_all(&tiff)?;
    }
    size.ok_or(CleanError::Damaged("it holds no picture"))
}

fn chunks(from: &mut (impl Read + Seek)) -> Result<Vec<Chunk>, CleanError> {
    let riff: [u8; 12] = array(from)?;
    if !riff.starts_with(b"RIFF") || !riff.ends_with(b"WEBP") {
        return Err(CleanError::Damaged("it does not begin like a WebP"));
    }
    let [_, _, _, _, l0, l1, l2, l3, ..] = riff;
    let end = 8 + u64::from(u32::from_le_bytes([l0, l1, l2, l3]));
    if from.seek(SeekFrom::End(0))? < end {
        return Err(CleanError::Damaged("it ends too early"));
    }
    let mut all = Vec::new();
    let mut at = 12;
    while at + 8 <= end {
        from.seek(SeekFrom::Start(at))?;
        let name = array(from)?;
        let c = Chunk { name, at: at + 8, length: u32::from_le_bytes(array(from)?) };
        at += c.whole();
        if at > end + 1 || all.len() == 100_000 {
            return Err(CleanError::Damaged("a chunk is longer than the file"));
        }
        all.push(c);
    }
    Ok(all)
}

/// Size from the head of the first chunk of the picture.
fn measure(name: [u8; 4], head: &[u8]) -> Option<Size> {
    let at = |i: usize| head.get(i).copied().map(u32::from);
    match &name {
        b"VP8X" => Some(Size {
            width: 1 + (at(4)? | at(5)? << 8 | at(6)? << 16),
            height: 1 + (at(7)? | at(8)? << 8 | at(9)? << 16),
        }),
        b"VP8 " => Some(Size { width: (at(6)? | at(7)? << 8) & 0x3fff, height: (at(8)? | at(9)? << 8) & 0x3fff }),
        b"VP8L" => {
            let bits = at(1)? | at(2)? << 8 | at(3)? << 16 | at(4)? << 24;
            Some(Size { width: 1 + (bits & 0x3fff), height: 1 + (bits >> 14 & 0x3fff) })
        }
        _ => None,
    }
}
