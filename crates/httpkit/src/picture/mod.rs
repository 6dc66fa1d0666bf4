//! Photographs without what they tell about who took them, where and with what. The compressed picture itself is copied
//! as it is, byte for byte: containers are walked and only what is known to belong to the picture is kept. Which way up it
//! goes is kept too, in the smallest possible form.

mod exif;
mod jpeg;
mod png;
mod webp;

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use std::io::{self, Read, Seek, Write};

/// Width and height in pixels, as stored (before turning).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Container {
    Jpeg,
    Png,
    Webp,
}

#[derive(Debug, thiserror::Error)]
pub enum CleanError {
    /// The file breaks the rules of its format or ends too early.
    #[error("the picture is damaged: {0}")]
    Damaged(&'static str),
    #[error("{0}")]
    Io(io::Error),
}

impl From<io::Error> for CleanError {
    fn from(e: io::Error) -> Self {
        if e.kind() == io::ErrorKind::UnexpectedEof { Self::Damaged("it ends too early") } else { Self::Io(e) }
    }
}

impl Container {
    /// By the first bytes of a file; nothing for everything else.
    #[must_use]
    pub fn of(head: &[u8]) -> Option<Self> {
        match head {
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            h if h.starts_with(b"\x89PNG\r\n\x1a\n") => Some(Self::Png),
            h if h.starts_with(b"RIFF") && h.get(8..12) == Some(b"WEBP") => Some(Self::Webp),
            _ => None,
        }
    }

    #[must_use]
    pub fn media(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
        }
    }
}

/// Copies a picture without its metadata.
///
/// # Errors
/// When the file is damaged or cannot be read.
pub fn copy(what: Container, from: impl Read + Seek, to: impl Write) -> Result<Size, CleanError> {
    let mut from = io::BufReader::new(from);
    let mut to = io::BufWriter::new(to);
    let size = match what {
        Container::Jpeg => jpeg::copy(&mut from, &mut to),
        Container::Png => png::copy(&mut from, &mut to),
        Container::Webp => webp::copy(&mut from, &mut to),
    }?;
    to.flush()?;
    if size.width == 0 || size.height == 0 {
        return Err(CleanError::Damaged("it has no size"));
    }
    Ok(size)
}

/// A picture as an answer that shows itself and runs nothing.
#[must_use]
pub fn answer(media: &str, bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    let unknown = HeaderValue::from_static("application/octet-stream");
    response.headers_mut().extend([
        (header::CONTENT_TYPE, HeaderValue::from_str(media).unwrap_or(unknown)),
        (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ]);
    response
}

fn array<const N: usize>(from: &mut impl Read) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    from.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// Copies exactly so many bytes.
fn carry(from: &mut impl Read, to: &mut impl Write, bytes: u64) -> Result<(), CleanError> {
    if io::copy(&mut from.take(bytes), to)? == bytes { Ok(()) } else { Err(CleanError::Damaged("it ends too early")) }
}

/// Reads past so many bytes.
fn pass(from: &mut impl Read, bytes: u64) -> Result<(), CleanError> {
    carry(from, &mut io::sink(), bytes)
}
