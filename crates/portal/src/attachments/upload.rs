//! A file on its way in: written to the workshop as it comes, looked at there, cleaned, and only then kept. It is never in
//! memory as a whole.

use super::Settings;
use super::sniff::{self, Kind};
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use futures::{Stream, StreamExt};
use gate::problem::coded;
use httpkit::picture::{self, CleanError};
use httpkit::{Asked, Problem, ProblemKind};
use registers::Words;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::attachments::NewAttachment;
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

/// A file of the workshop; gone when it is dropped.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        // What cannot be deleted now is swept up later.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// A file that may be kept.
pub(super) struct Received {
    scratch: Scratch,
    name: String,
    visibility: &'static str,
    media: &'static str,
    bytes: u64,
    sha256: [u8; 32],
    size: Option<(u32, u32)>,
}

impl Received {
    pub(super) fn file(&self) -> &Path {
        &self.scratch.0
    }

    pub(super) fn described(&self) -> NewAttachment<'_> {
        NewAttachment {
            name: &self.name,
            media_type: self.media,
            bytes: self.bytes,
            sha256: self.sha256,
            visibility: self.visibility,
            size: self.size,
        }
    }
}

/// Takes a file in, as the body itself or as the part `file` of a form.
pub(super) async fn receive(request: Request, asked: &Asked, settings: &Settings) -> Result<Received, Problem> {
    let mut name = asked.query.get("name").map(str::to_owned);
    let mut visibility = asked.query.get("visibility").map(str::to_owned);
    let length = request.headers().get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
    // A form has a little more around the file.
    if length.is_some_and(|l| l > settings.largest + (64 << 10)) {
        return Err(too_large(settings));
    }
    let media = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let scratch = if media.starts_with("multipart/form-data") {
        let mut form = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
        let mut kept = None;
        while let Some(mut part) = form.next_field().await.map_err(|_| broken())? {
            match part.name() {
                Some("file") if kept.is_none() => {
                    name = name.or_else(|| part.file_name().map(str::to_owned));
                    kept = Some(write(&mut part, settings).await?);
                }
                Some(field @ ("visibility" | "name")) => {
                    let field = field.to_owned();
                    let text = short(&mut part).await?;
                    if field == "name" { name = Some(text) } else { visibility = Some(text) }
                }
                _ => return Err(broken()),
            }
        }
        kept.ok_or_else(broken)?
    } else {
        write(request.into_body().into_data_stream(), settings).await?
    };
    let name = plain_name(name.as_deref().unwrap_or_default())?;
    let visibility = match visibility.as_deref() {
        Some("public") => "public",
        Some("internal") | None => "internal",
        Some("personal") => "personal",
        Some(other) => {
            let expected =
                Words { pl: "public, internal albo personal".into(), en: "public, internal or personal".into() };
            return Err(Problem::invalid_value("visibility", other, &expected));
        }
    };
    let workshop = settings.workshop.clone();
    let looked = tokio::task::spawn_blocking(move || look(scratch, name, visibility, &workshop)).await;
    match looked {
        Ok(result) => result,
        Err(e) => Err(Problem::internal(&e)),
    }
}

/// Looks at a file, cleans it and takes its hash.
fn look(raw: Scratch, name: String, visibility: &'static str, workshop: &Path) -> Result<Received, Problem> {
    let inner = |e: io::Error| Problem::internal(&e);
    let mut from = File::open(&raw.0).map_err(inner)?;
    let kind = sniff::sniff(&mut from, &name).map_err(inner)?.ok_or_else(unsupported)?;
    let mut size = None;
    let mut scratch = raw;
    if let Kind::Picture(container) = kind {
        let cleaned = Scratch(workshop.join(Uuid::new_v4().to_string()));
        let to = File::create_new(&cleaned.0).map_err(inner)?;
        io::Seek::rewind(&mut from).map_err(inner)?;
        let measured = picture::copy(container, from, to).map_err(|e| match e {
            CleanError::Damaged(_) => coded(
                ProblemKind::InvalidBody,
                "damaged_picture",
                "Plik zdjęcia jest uszkodzony.",
                "The picture is damaged.",
            ),
            CleanError::Io(e) => Problem::internal(&e),
        })?;
        size = Some((measured.width, measured.height));
        scratch = cleaned;
    }
    let (bytes, sha256) = hash(&scratch.0).map_err(inner)?;
    Ok(Received { scratch, name, visibility, media: kind.media(), bytes, sha256, size })
}

fn hash(file: &Path) -> io::Result<(u64, [u8; 32])> {
    let mut file = File::open(file)?;
    let mut hasher = Sha256::new();
    let mut block = vec![0; 64 << 10];
    let mut bytes = 0;
    loop {
        let read = file.read(&mut block)?;
        if read == 0 {
            return Ok((bytes, hasher.finalize().into()));
        }
        hasher.update(&block[..read]);
        bytes += read as u64;
    }
}

async fn write<E>(
    mut from: impl Stream<Item = Result<Bytes, E>> + Unpin,
    settings: &Settings,
) -> Result<Scratch, Problem> {
    let inner = |e: io::Error| Problem::internal(&e);
    tokio::fs::create_dir_all(&settings.workshop).await.map_err(inner)?;
    let scratch = Scratch(settings.workshop.join(Uuid::new_v4().to_string()));
    let mut to = tokio::fs::File::create_new(&scratch.0).await.map_err(inner)?;
    let mut bytes = 0;
    while let Some(block) = from.next().await {
        let block = block.map_err(|_| broken())?;
        bytes += block.len() as u64;
        if bytes > settings.largest {
            return Err(too_large(settings));
        }
        to.write_all(&block).await.map_err(inner)?;
    }
    to.flush().await.map_err(inner)?;
    Ok(scratch)
}

/// A field of a form that is a word or two.
async fn short<E>(from: &mut (impl Stream<Item = Result<Bytes, E>> + Unpin)) -> Result<String, Problem> {
    let mut text = Vec::new();
    while let Some(block) = from.next().await {
        text.extend_from_slice(&block.map_err(|_| broken())?);
        if text.len() > 1000 {
            return Err(broken());
        }
    }
    String::from_utf8(text).map_err(|_| broken())
}

/// The last part of a path, without what no file name holds.
fn plain_name(name: &str) -> Result<String, Problem> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| !c.is_control()).take(200).collect();
    let plain = plain.trim().trim_matches('.').to_owned();
    if plain.is_empty() {
        return Err(coded(
            ProblemKind::InvalidParameter,
            "name_required",
            "Podaj nazwę pliku (parametr name).",
            "Give the file's name (parameter name).",
        ));
    }
    Ok(plain)
}

/// Deletes what killed processes have left in the workshop.
pub(super) async fn sweep(workshop: &Path, age: Duration) {
    let Ok(mut entries) = tokio::fs::read_dir(workshop).await else { return };
    while let Ok(Some(entry)) = entries.next_entry().await {
        let old = entry.metadata().await.ok().and_then(|m| m.modified().ok()?.elapsed().ok()).is_some_and(|a| a > age);
        if old {
            let folder = entry.file_type().await.is_ok_and(|kind| kind.is_dir());
            let path = entry.path();
            let _ = if folder { tokio::fs::remove_dir_all(path).await } else { tokio::fs::remove_file(path).await };
        }
    }
}

fn too_large(settings: &Settings) -> Problem {
    Problem::too_large(usize::try_from(settings.largest).unwrap_or(usize::MAX)).member("code", "file_too_large")
}

fn broken() -> Problem {
    coded(
        ProblemKind::InvalidBody,
        "broken_upload",
        "Przesyłanie pliku przerwano albo formularz jest nieprawidłowy.",
        "The upload was cut off, or the form is wrong.",
    )
}

fn unsupported() -> Problem {
    coded(
        ProblemKind::UnsupportedMediaType,
        "unsupported_file",
        "Tego rodzaju plików nie przyjmujemy. Dozwolone: JPEG, PNG, WebP, PDF, ODT, ODS, DOCX, XLSX (bez makr), TXT i CSV.",
        "Files of this kind are not accepted. Allowed: JPEG, PNG, WebP, PDF, ODT, ODS, DOCX, XLSX (without macros), TXT and CSV.",
    )
}
