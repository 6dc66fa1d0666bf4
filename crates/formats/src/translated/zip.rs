//! A ZIP file of a folder's files. They are compressed from disk to disk; none is larger than the format's 4 GB, because
//! who wrote them was not allowed to write more.

use flate2::Compression;
use flate2::CrcWriter;
use flate2::write::DeflateEncoder;
use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;
const DEFLATED: u16 = 8;
const VERSION: u16 = 20;
/// The first day that the format knows: a file's bytes shall depend on its content only.
const DAY: u16 = 0x21;

struct Kept {
    name: String,
    crc: u32,
    packed: u32,
    size: u32,
    at: u32,
}

/// Writes the ZIP file: first these texts, then the folder's files by name.
pub fn of_folder(folder: &Path, texts: &[(&str, &[u8])], to: &Path) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(256 << 10, File::create(to)?);
    let mut kept = Vec::new();
    for (name, text) in texts {
        kept.push(add(&mut out, name, &mut &**text)?);
    }
    let mut paths: Vec<_> = std::fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
    paths.sort();
    for path in paths {
        let name = path.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
        kept.push(add(&mut out, &name, &mut File::open(&path)?)?);
    }
    let start = place(&mut out)?;
    for k in &kept {
        out.write_all(b"PK\x01\x02")?;
        out.write_all(&VERSION.to_le_bytes())?;
        head(&mut out, k)?;
        // No comment, one volume, no attributes.
        out.write_all(&[0; 10])?;
        out.write_all(&k.at.to_le_bytes())?;
        out.write_all(k.name.as_bytes())?;
    }
    let size = place(&mut out)? - start;
    let count = u16::try_from(kept.len()).map_err(io::Error::other)?.to_le_bytes();
    out.write_all(b"PK\x05\x06\0\0\0\0")?;
    out.write_all(&count)?;
    out.write_all(&count)?;
    out.write_all(&size.to_le_bytes())?;
    out.write_all(&start.to_le_bytes())?;
    out.write_all(&[0, 0])?;
    out.flush()
}

fn add(out: &mut BufWriter<File>, name: &str, content: &mut impl Read) -> io::Result<Kept> {
    let at = place(out)?;
    let mut kept = Kept { name: name.to_owned(), crc: 0, packed: 0, size: 0, at };
    local(out, &kept)?;
    let begin = place(out)?;
    let mut writer = CrcWriter::new(DeflateEncoder::new(&mut *out, Compression::default()));
    let size = io::copy(content, &mut writer)?;
    kept.crc = writer.crc().sum();
    kept.size = u32::try_from(size).map_err(io::Error::other)?;
    writer.into_inner().finish()?;
    let end = place(out)?;
    kept.packed = end - begin;
    // Now the numbers are known that stand before the content.
    out.seek(SeekFrom::Start(u64::from(at)))?;
    local(out, &kept)?;
    out.seek(SeekFrom::Start(u64::from(end)))?;
    Ok(kept)
}

fn local(out: &mut impl Write, kept: &Kept) -> io::Result<()> {
    out.write_all(b"PK\x03\x04")?;
    head(out, kept)?;
    out.write_all(kept.name.as_bytes())
}

/// What both headers of a file share.
fn head(out: &mut impl Write, kept: &Kept) -> io::Result<()> {
    for n in [VERSION, FLAGS, DEFLATED, 0, DAY] {
        out.write_all(&n.to_le_bytes())?;
    }
    for n in [kept.crc, kept.packed, kept.size] {
        out.write_all(&n.to_le_bytes())?;
    }
    let length = u16::try_from(kept.name.len()).map_err(io::Error::other)?;
    out.write_all(&length.to_le_bytes())?;
    out.write_all(&[0, 0])
}

fn place(out: &mut BufWriter<File>) -> io::Result<u32> {
    u32::try_from(out.stream_position()?).map_err(|_| io::Error::other("the ZIP file grew beyond 4 GB"))
}
