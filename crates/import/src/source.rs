//! The bytes of a delivery: counted, with lines, and cut off when one piece of XML grows past all reason (the XML reader
//! gathers a whole tag or text before it hands it over, so an endless line would take all memory).

use crate::error::{Found, ImportError, Place};
use std::io::{self, BufRead, Read};

const BUFFER: usize = 256 << 10;

/// The error inside `io::Error` when a tag or a text is too long.
#[derive(Debug, thiserror::Error)]
#[error("one tag or text is too long")]
pub(crate) struct TooLong;

/// What is wrong with a file that holds a byte of zero.
pub(crate) const ZERO_BYTE: &str = "zawiera bajt zerowy, jest uszkodzony albo nie jest tekstem";

/// The error inside `io::Error` when a byte of zero is met, which XML does not know: a damaged or a binary file.
#[derive(Debug, thiserror::Error)]
#[error("a zero byte")]
pub(crate) struct ZeroByte;

pub(crate) struct Source<R> {
    inner: R,
    buffer: Vec<u8>,
    at: usize,
    end: usize,
    /// Bytes before the buffer.
    base: u64,
    /// Lines are counted lazily: everything before `counted` in the buffer is in `lines`.
    counted: usize,
    lines: u64,
    /// Where the current line begins, in the whole delivery.
    line_from: u64,
    /// Where the current tag or text begins, in the whole delivery.
    mark: u64,
    cap: u64,
}

impl<R: Read> Source<R> {
    pub(crate) fn new(inner: R, cap: u64) -> Self {
        Self {
            inner,
            buffer: vec![0; BUFFER],
            at: 0,
            end: 0,
            base: 0,
            counted: 0,
            lines: 0,
            line_from: 0,
            mark: 0,
            cap,
        }
    }

    /// Bytes consumed so far.
    pub(crate) fn position(&self) -> u64 {
        self.base + self.at as u64
    }

    /// The next byte begins a new tag or text.
    pub(crate) fn mark(&mut self) {
        self.mark = self.position();
    }

    /// Where the next byte stands.
    pub(crate) fn place(&mut self) -> Place {
        self.count(self.at);
        let byte = self.position();
        Place { line: self.lines + 1, column: byte - self.line_from + 1, byte }
    }

    fn count(&mut self, to: usize) {
        let Some(fresh) = self.buffer.get(self.counted..to) else { return };
        self.lines += memchr::memchr_iter(b'\n', fresh).count() as u64;
        if let Some(last) = memchr::memrchr(b'\n', fresh) {
            self.line_from = self.base + (self.counted + last) as u64 + 1;
        }
        self.counted = to;
    }

    /// Looks at the first bytes and refuses what is no XML in UTF-8.
    pub(crate) fn sniff(&mut self) -> Result<(), ImportError> {
        while self.end < 1024 {
            match self.inner.read(&mut self.buffer[self.end..]) {
                Ok(0) => break,
                Ok(n) => self.end += n,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(source) => return Err(ImportError::Io { place: Place::default(), source }),
            }
        }
        look(&self.buffer[..self.end])?;
        let Some(zero) = memchr::memchr(0, &self.buffer[..self.end]) else { return Ok(()) };
        self.at = zero;
        let place = self.place();
        Err(ImportError::Malformed { problem: ZERO_BYTE.to_owned(), place })
    }
}

impl<R: Read> Read for Source<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.fill_buf()?.read(out)?;
        self.consume(n);
        Ok(n)
    }
}

impl<R: Read> BufRead for Source<R> {
    #[inline]
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.at == self.end {
            self.count(self.end);
            self.base += self.end as u64;
            (self.at, self.end, self.counted) = (0, 0, 0);
            if self.base - self.mark > self.cap {
                return Err(io::Error::other(TooLong));
            }
            self.end = self.inner.read(&mut self.buffer)?;
            if memchr::memchr(0, &self.buffer[..self.end]).is_some() {
                return Err(io::Error::other(ZeroByte));
            }
        }
        Ok(&self.buffer[self.at..self.end])
    }

    #[inline]
    fn consume(&mut self, n: usize) {
        self.at += n;
    }
}

fn look(head: &[u8]) -> Result<(), ImportError> {
    let not = |found| Err(ImportError::NotGml { found });
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return not(Found::Zip);
    }
    if head.starts_with(&[0x1f, 0x8b]) {
        return not(Found::Gzip);
    }
    if [&b"7z\xbc\xaf"[..], b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd"].iter().any(|m| head.starts_with(m)) {
        return not(Found::Archive);
    }
    if head.starts_with(b"%PDF") {
        return not(Found::Pdf);
    }
    if head.starts_with(b"SQLite format 3") {
        return not(Found::GeoPackage);
    }
    if head.starts_with(&[0xff, 0xfe])
        || head.starts_with(&[0xfe, 0xff])
        || head.starts_with(b"<\0")
        || head.starts_with(b"\0<")
    {
        return Err(ImportError::Encoding { name: "UTF-16".into(), place: Place { line: 1, column: 1, byte: 0 } });
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let Some(first) = text.first() else { return Err(ImportError::Empty) };
    let starts = |word: &[u8]| text.len() >= word.len() && text[..word.len()].eq_ignore_ascii_case(word);
    match first {
        b'{' | b'[' => not(Found::Json),
        b'<' if starts(b"<!doctype html") || starts(b"<html") => not(Found::Html),
        b'<' => Ok(()),
        _ => not(Found::Other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_bytes_tell_what_a_file_is() {
        let found = |bytes: &[u8]| match Source::new(bytes, 100).sniff() {
            Err(ImportError::NotGml { found }) => Some(found),
            _ => None,
        };
        assert_eq!(found(b"PK\x03\x04rest"), Some(Found::Zip));
        assert_eq!(found(&[0x1f, 0x8b, 8]), Some(Found::Gzip));
        assert_eq!(found(b"%PDF-1.4"), Some(Found::Pdf));
        assert_eq!(found(b"  <!DOCTYPE html><html>"), Some(Found::Html));
        assert_eq!(found(b"\xef\xbb\xbf {\"type\":"), Some(Found::Json));
        assert_eq!(found(b"id;nazwa\n1;a"), Some(Found::Other));
        assert_eq!(found(b"<?xml version='1.0'?>"), None);
        assert!(matches!(Source::new(&b"\n \t"[..], 100).sniff(), Err(ImportError::Empty)));
        assert!(matches!(Source::new(&b"\xff\xfe<\0"[..], 100).sniff(), Err(ImportError::Encoding { .. })));
    }

    #[test]
    fn an_endless_text_is_cut_off_at_the_cap() {
        let mut source = Source::new(io::repeat(b'a'), 1 << 20);
        let mut read = 0_u64;
        let error = loop {
            match source.fill_buf() {
                Ok(b) => {
                    let n = b.len();
                    read += n as u64;
                    source.consume(n);
                }
                Err(e) => break e,
            }
        };
        assert!(error.get_ref().is_some_and(|e| e.is::<TooLong>()));
        assert!(read < 3 << 20, "{read}");
    }

    #[test]
    fn places_count_lines_and_columns() {
        let mut source = Source::new(&b"ab\ncd\n\nef"[..], 100);
        source.fill_buf().unwrap();
        source.consume(8);
        assert_eq!(source.place(), Place { line: 4, column: 2, byte: 8 });
    }
}
