//! What a form sends: its fields, and a photograph when there is one, of which nothing is kept but the picture itself.

use super::form::{Mistake, Typed};
use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::header;
use httpkit::picture::{self, CleanError, Container, Size};
use httpkit::{Asked, Problem, ProblemKind, Query};
use std::io::Cursor;
use std::sync::atomic::{AtomicUsize, Ordering};

/// All texts, every letter percent-encoded, and what stands around them.
const LARGEST: usize = 64 << 10;
/// The largest file of a photograph; telephones make them of two to six megabytes.
pub(super) const LARGEST_PICTURE: usize = 8 << 20;
/// The most pixels of one: what browsers of old machines still show.
const MOST_PIXELS: u64 = 60_000_000;
/// Whatever is larger is not even read to its end.
const MOST_SENT: u64 = 64 << 20;
/// All photographs that are being received together.
const MOST_AT_ONCE: usize = 128 << 20;

static AT_ONCE: AtomicUsize = AtomicUsize::new(0);

/// The room that a photograph takes while it is received.
#[derive(Default)]
struct Room(usize);

impl Room {
    fn take(&mut self, bytes: usize) -> bool {
        self.0 += bytes;
        AT_ONCE.fetch_add(bytes, Ordering::Relaxed) + bytes <= MOST_AT_ONCE
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        AT_ONCE.fetch_sub(self.0, Ordering::Relaxed);
    }
}

/// A photograph that may be kept.
pub(super) struct Photograph {
    pub media: &'static str,
    pub size: Size,
    pub bytes: Vec<u8>,
    _room: Room,
}

pub(super) struct Sent {
    pub typed: Typed,
    /// Nothing when none was chosen.
    pub picture: Option<Result<Photograph, Mistake>>,
}

/// Reads a form of either kind.
///
/// # Errors
/// 400, 413 and 415 for what is no form of ours.
pub(super) async fn read(request: Request, asked: &Asked) -> Result<Sent, Problem> {
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    match media.split(';').next().unwrap_or_default().trim() {
        "application/x-www-form-urlencoded" => {
            let bytes = axum::body::to_bytes(request.into_body(), LARGEST).await;
            let bytes = bytes.map_err(|_| Problem::too_large(LARGEST))?;
            let sent = Query::parse(Some(std::str::from_utf8(&bytes).map_err(|_| wrong())?))?;
            Ok(Sent { typed: Typed::of_form(|name| sent.get(name)), picture: None })
        }
        "multipart/form-data" => parts(request, asked).await,
        _ => Err(Problem::new(
            ProblemKind::UnsupportedMediaType,
            "Zgłoszenie wysyła się formularzem (multipart/form-data albo application/x-www-form-urlencoded).",
            "A report is sent as a form (multipart/form-data or application/x-www-form-urlencoded).",
        )),
    }
}

async fn parts(request: Request, asked: &Asked) -> Result<Sent, Problem> {
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
    let too_large = || Problem::too_large(LARGEST_PICTURE);
    if length.is_some_and(|l| l > MOST_SENT) {
        return Err(too_large());
    }
    let broken = |_: MultipartError| wrong();
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| wrong())?;
    let mut fields: Vec<(String, String)> = Vec::new();
    let (mut texts, mut picture) = (0, None);
    while let Some(mut part) = form.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "zdjecie" {
            let chosen = part.file_name().is_some_and(|n| !n.is_empty());
            let found = photograph(&mut part, asked).await?;
            picture = found.filter(|_| chosen).or(picture);
            continue;
        }
        let mut text = Vec::new();
        while let Some(block) = part.chunk().await.map_err(broken)? {
            texts += block.len();
            if texts > LARGEST {
                return Err(Problem::too_large(LARGEST));
            }
            text.extend_from_slice(&block);
        }
        fields.push((name, String::from_utf8(text).map_err(|_| wrong())?));
    }
    let field = |name: &str| fields.iter().find(|(n, _)| n == name).map(|(_, text)| text.as_str());
    Ok(Sent { typed: Typed::of_form(field), picture })
}

/// Reads a file to its end, so that the form can be answered even when it is too large; nothing for an empty one.
async fn photograph(part: &mut Field<'_>, asked: &Asked) -> Result<Option<Result<Photograph, Mistake>>, Problem> {
    let (mut bytes, mut whole, mut room) = (Vec::new(), 0_u64, Room::default());
    while let Some(block) = part.chunk().await.map_err(|_| wrong())? {
        whole += block.len() as u64;
        if whole > MOST_SENT {
            return Err(Problem::too_large(LARGEST_PICTURE));
        }
        if whole <= LARGEST_PICTURE as u64 {
            if !room.take(block.len()) {
                return Err(Problem::too_many_requests(30));
            }
            bytes.extend_from_slice(&block);
        }
    }
    if whole == 0 {
        return Ok(None);
    }
    let looked = if whole > LARGEST_PICTURE as u64 { Err(Refused::Large(whole)) } else { look(&bytes) };
    Ok(Some(match looked {
        Ok((media, size, bytes)) => Ok(Photograph { media, size, bytes, _room: room }),
        Err(refused) => Err(refused.told(asked)),
    }))
}

/// Why a file is no photograph that we take.
#[derive(Debug, PartialEq, Eq)]
enum Refused {
    Large(u64),
    Pixels(Size),
    Heic,
    Other,
    Damaged,
}

/// The picture in a file, without everything that tells where, when and with what it was taken.
fn look(bytes: &[u8]) -> Result<(&'static str, Size, Vec<u8>), Refused> {
    let Some(container) = Container::of(bytes) else {
        return Err(if is_heic(bytes) { Refused::Heic } else { Refused::Other });
    };
    let mut clean = Vec::with_capacity(bytes.len());
    let size = picture::copy(container, Cursor::new(bytes), &mut clean).map_err(|e| match e {
        CleanError::Damaged(_) | CleanError::Io(_) => Refused::Damaged,
    })?;
    if u64::from(size.width) * u64::from(size.height) > MOST_PIXELS {
        return Err(Refused::Pixels(size));
    }
    Ok((container.media(), size, clean))
}

/// What iPhones write unless one asks them for JPEG.
fn is_heic(bytes: &[u8]) -> bool {
    const BRANDS: [&[u8]; 8] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif"];
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| BRANDS.contains(&brand))
}

impl Refused {
    fn told(&self, asked: &Asked) -> Mistake {
        let (pl, en) = match self {
            Self::Large(bytes) => {
                let (has, most) = (bytes.div_ceil(1 << 20), LARGEST_PICTURE >> 20);
                (
                    format!("Zdjęcie ma {has} MB; przyjmujemy do {most} MB. Zmniejsz je albo wybierz inne."),
                    format!("The photograph has {has} MB; up to {most} MB are taken. Make it smaller or choose another."),
                )
            }
            Self::Pixels(Size { width, height }) => (
                format!("Zdjęcie ma {width} × {height} pikseli, a przyjmujemy do 60 milionów. Zmniejsz je albo wybierz inne."),
                format!("The photograph has {width} × {height} pixels; up to 60 million are taken. Make it smaller or choose another."),
            ),
            Self::Heic => (
                "Zdjęć HEIC i AVIF nie przyjmujemy, bo nie każda przeglądarka je pokaże. Zapisz zdjęcie jako JPEG (w iPhonie: Ustawienia, Aparat, Formaty, „Najbardziej zgodne”) i wybierz je jeszcze raz.".to_owned(),
                "HEIC and AVIF are not taken, because not every browser shows them. Save the photograph as JPEG (on an iPhone: Settings, Camera, Formats, “Most Compatible”) and choose it again.".to_owned(),
            ),
            Self::Other => (
                "To nie jest zdjęcie JPEG, PNG ani WebP. Wybierz inny plik.".to_owned(),
                "This is no JPEG, PNG or WebP picture. Choose another file.".to_owned(),
            ),
            Self::Damaged => (
                "Plik zdjęcia jest uszkodzony. Wybierz inny albo zapisz go jeszcze raz.".to_owned(),
                "The picture is damaged. Choose another one or save it again.".to_owned(),
            ),
        };
        Mistake { field: "zdjecie", text: asked.lang.say(&pl, &en).to_owned(), kind: ProblemKind::Violations }
    }
}

fn wrong() -> Problem {
    Problem::invalid_body("Formularza nie można odczytać.", "The form cannot be read.")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A JPEG of a size, with a note on where it was taken.
    fn jpeg(width: u16, height: u16) -> Vec<u8> {
        let mut bytes = b"\xff\xd8\xff\xe1\x00\x12Exif\0\0GPS 53.109".to_vec();
        bytes.extend(b"\xff\xc0\x00\x0b\x08");
        bytes.extend(height.to_be_bytes());
        bytes.extend(width.to_be_bytes());
        bytes.extend(b"\x01\x01\x11\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x7f\xff\xd9");
        bytes
    }

    #[test]
    fn a_photograph_is_kept_without_its_notes_and_anything_else_is_refused() {
        let (media, size, bytes) = look(&jpeg(800, 600)).unwrap();
        assert_eq!((media, size.width, size.height), ("image/jpeg", 800, 600));
        assert!(!bytes.windows(3).any(|w| w == b"GPS"));
        assert_eq!(look(&jpeg(60_000, 60_000)), Err(Refused::Pixels(Size { width: 60_000, height: 60_000 })));
        assert_eq!(look(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Err(Refused::Heic));
        assert_eq!(look(b"%PDF-1.7"), Err(Refused::Other));
        assert_eq!(look(&jpeg(800, 600)[..30]), Err(Refused::Damaged));
    }
}
