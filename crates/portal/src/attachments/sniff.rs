//! What a file is, by what is in it. The name says nothing, except that it tells a table from a text.

use httpkit::picture::Container;
use std::io::{self, Read, Seek, SeekFrom};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Picture(Container),
    Pdf,
    OpenText,
    OpenSheet,
    WordText,
    ExcelSheet,
    /// Text, a table or not; UTF-8 or the older Windows-1250.
    Text {
        table: bool,
        utf8: bool,
    },
}

impl Kind {
    pub(crate) fn media(self) -> &'static str {
        match self {
            Self::Picture(container) => container.media(),
            Self::Pdf => "application/pdf",
            Self::OpenText => "application/vnd.oasis.opendocument.text",
            Self::OpenSheet => "application/vnd.oasis.opendocument.spreadsheet",
            Self::WordText => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::ExcelSheet => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Text { table: false, utf8: true } => "text/plain; charset=utf-8",
            Self::Text { table: false, utf8: false } => "text/plain; charset=windows-1250",
            Self::Text { table: true, utf8: true } => "text/csv; charset=utf-8",
            Self::Text { table: true, utf8: false } => "text/csv; charset=windows-1250",
        }
    }
}

/// The kind of a file; nothing for what is not accepted.
pub(crate) fn sniff(file: &mut (impl Read + Seek), name: &str) -> io::Result<Option<Kind>> {
    let mut head = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    file.take(64).read_to_end(&mut head)?;
    if let Some(container) = Container::of(&head) {
        return Ok(Some(Kind::Picture(container)));
    }
    Ok(match head.as_slice() {
        h if h.starts_with(b"%PDF-") => Some(Kind::Pdf),
        h if h.starts_with(b"PK\x03\x04") => office(file, &head)?,
        _ => text(file, name)?,
    })
}

/// Office documents are archives; which, their contents say. Those with programs inside are not accepted.
fn office(file: &mut (impl Read + Seek), head: &[u8]) -> io::Result<Option<Kind>> {
    let names = match members(file)? {
        Some(names) if !names.is_empty() => names,
        _ => return Ok(None),
    };
    let has = |n: &str| names.iter().any(|m| m == n);
    if names.iter().any(|n| n.ends_with("vbaProject.bin") || n.starts_with("Basic/") || n.starts_with("Scripts/")) {
        return Ok(None);
    }
    // OpenDocument begins with an uncompressed member `mimetype`.
    if head.get(30..38) == Some(b"mimetype") {
        let mut kind = Vec::new();
        file.seek(SeekFrom::Start(38))?;
        file.take(60).read_to_end(&mut kind)?;
        let is = |what: &str| kind.strip_prefix(what.as_bytes()).is_some_and(|rest| rest.starts_with(b"PK"));
        return Ok(if is(Kind::OpenText.media()) {
            Some(Kind::OpenText)
        } else if is(Kind::OpenSheet.media()) {
            Some(Kind::OpenSheet)
        } else {
            None
        });
    }
    Ok(match has("[Content_Types].xml") {
        true if has("word/document.xml") => Some(Kind::WordText),
        true if has("xl/workbook.xml") => Some(Kind::ExcelSheet),
        _ => None,
    })
}

/// Names in the directory of an archive, which stands at its end.
fn members(file: &mut (impl Read + Seek)) -> io::Result<Option<Vec<String>>> {
    const LARGEST: u64 = 4 << 20;
    let length = file.seek(SeekFrom::End(0))?;
    let tail_from = length.saturating_sub(66_000);
    let mut tail = Vec::new();
    file.seek(SeekFrom::Start(tail_from))?;
    file.take(66_000).read_to_end(&mut tail)?;
    let Some(end) = tail.windows(4).rposition(|w| w == b"PK\x05\x06").filter(|at| tail.len() >= at + 22) else {
        return Ok(None);
    };
    let long =
        |b: &[u8], at: usize| b.get(at..at + 4).map_or(0, |b| u64::from(u32::from_le_bytes([b[0], b[1], b[2], b[3]])));
    let short = |b: &[u8], at: usize| b.get(at..at + 2).map_or(0, |b| usize::from(u16::from_le_bytes([b[0], b[1]])));
    let (size, from) = (long(&tail, end + 12), long(&tail, end + 16));
    if size > LARGEST || from + size > length {
        return Ok(None);
    }
    let mut directory = Vec::new();
    file.seek(SeekFrom::Start(from))?;
    file.take(size).read_to_end(&mut directory)?;
    let mut names = Vec::new();
    let mut rest = directory.as_slice();
    while rest.starts_with(b"PK\x01\x02") && rest.len() >= 46 {
        let name = short(rest, 28);
        let whole = 46 + name + short(rest, 30) + short(rest, 32);
        let Some(text) = rest.get(46..46 + name) else { return Ok(None) };
        names.push(String::from_utf8_lossy(text).into_owned());
        rest = rest.get(whole..).unwrap_or_default();
    }
    Ok(Some(names))
}

/// Whether a file is text through and through, and neither a page nor a drawing that a browser would run.
fn text(file: &mut (impl Read + Seek), name: &str) -> io::Result<Option<Kind>> {
    const MARKUP: [&str; 7] = ["<!doctype", "<html", "<svg", "<script", "<?xml", "<body", "<iframe"];
    file.seek(SeekFrom::Start(0))?;
    let mut block = vec![0; 64 << 10];
    let (mut utf8, mut first, mut left) = (true, true, Vec::new());
    loop {
        let read = file.read(&mut block)?;
        if read == 0 {
            break;
        }
        let bytes = &block[..read];
        if bytes.iter().any(|b| matches!(b, 0..=8 | 11 | 14..=31 | 127)) {
            return Ok(None);
        }
        if first {
            let start = String::from_utf8_lossy(bytes).to_lowercase();
            let start = start.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
            if start.starts_with('<') || MARKUP.iter().any(|m| start.contains(m)) {
                return Ok(None);
            }
            first = false;
        }
        // A character may lie across two blocks.
        left.extend_from_slice(bytes);
        match std::str::from_utf8(&left) {
            Ok(_) => left.clear(),
            Err(e) if e.error_len().is_none() => drop(left.drain(..e.valid_up_to())),
            Err(_) => {
                utf8 = false;
                left.clear();
            }
        }
    }
    let table = name.rsplit('.').next().is_some_and(|e| e.eq_ignore_ascii_case("csv"));
    Ok((!first).then_some(Kind::Text { table, utf8: utf8 && left.is_empty() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn kind(bytes: &[u8], name: &str) -> Option<Kind> {
        sniff(&mut Cursor::new(bytes), name).unwrap()
    }

    #[test]
    fn what_is_inside_beats_the_name() {
        assert_eq!(kind(b"%PDF-1.7\n%\xe2\xe3", "zdjecie.jpg"), Some(Kind::Pdf));
        assert_eq!(kind(b"\xff\xd8\xff\xe0", "pismo.pdf"), Some(Kind::Picture(Container::Jpeg)));
        assert_eq!(kind("zażółć;1\n".as_bytes(), "a.csv"), Some(Kind::Text { table: true, utf8: true }));
        assert_eq!(kind(b"za\xbf\xf3\xb3\xe6", "a.txt"), Some(Kind::Text { table: false, utf8: false }));
        for bad in [
            &b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..],
            b"\xef\xbb\xbf <!DOCTYPE html>",
            b"GIF89a\x01",
            b"MZ\x90\0",
            b"x <script>alert(1)</script>",
            b"",
            b"#!/bin/sh\0",
            b"PK\x03\x04 not an archive",
        ] {
            assert_eq!(kind(bad, "zdjecie.jpg"), None, "{bad:?}");
        }
    }
}
