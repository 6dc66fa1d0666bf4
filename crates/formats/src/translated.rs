//! Files that GDAL writes for us: GeoPackage and Shapefile. Entries go into FlatGeobuf files of a folder of their own, a
//! plan says what is to become of them, and a program in a process of its own (`infostrada-gdal`, with limits of memory,
//! time and size) makes the file. Nothing is held in memory; the folder goes whatever happens.

mod child;
mod folder;
mod plan;
mod readme;
mod zip;

use crate::family::Family;
use crate::fault::Unwritable;
use crate::file::{EntryFile, Layer};
use crate::flatgeobuf::FlatGeobufFile;
use folder::Folder;
use plan::{Planned, Target};
use registers::crs::Crs;
use registers::geometry::Shape;
use registers::{ClassIx, Stored, Value, Words, ewkb};
use std::fs::File;
use std::io::{BufWriter, Write};

/// A format that GDAL writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    GeoPackage,
    /// In a ZIP file, with a readme that says which short name stands for which attribute.
    Shapefile,
}

/// How much one file may take.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub entries: u64,
    /// Bytes of address space of the program.
    pub memory: u64,
    /// Seconds of its processor and of the clock.
    pub seconds: u64,
    /// Bytes of any file that it writes.
    pub file_bytes: u64,
}

#[derive(Debug, thiserror::Error)]
pub enum TranslationError {
    #[error("more than {0} entries for one file")]
    TooMany(u64),
    #[error("the program infostrada-gdal cannot be started: {0}")]
    Missing(String),
    #[error("the file was not made: {0}")]
    Failed(String),
    #[error("who asked for the file has left")]
    Left,
    #[error(transparent)]
    Entry(#[from] Unwritable),
    #[error("the folder for the file: {0}")]
    Io(#[from] std::io::Error),
}

impl TranslationError {
    /// For people.
    #[must_use]
    pub fn words(&self) -> Words {
        let pl = match self {
            Self::TooMany(n) => format!(
                "Plik tego formatu mieści tu najwyżej {n} obiektów. Zawęź pytanie (obszar, warunek) albo pobierz FlatGeobuf, GeoJSON lub CSV, które nie mają tej granicy."
            ),
            Self::Missing(_) => "Na serwerze nie ma programu infostrada-gdal, który zapisuje ten format.".to_owned(),
            Self::Failed(why) => format!("Nie udało się zapisać pliku: {why}"),
            Self::Left => "Przerwano.".to_owned(),
            Self::Entry(e) => format!("Obiektu nie można zapisać w tym formacie: {e}"),
            Self::Io(e) => format!("Nie można zapisać pliku roboczego: {e}"),
        };
        let en = match self {
            Self::TooMany(n) => format!(
                "A file of this format holds {n} objects here at most. Narrow the question (an area, a condition) or take FlatGeobuf, GeoJSON or CSV, which have no such limit."
            ),
            other => other.to_string(),
        };
        Words { pl, en }
    }
}

/// A file in the making.
pub struct Translation {
    folder: Folder,
    target: Foreign,
    crs: &'static Crs,
    limits: Limits,
    sinks: Vec<Sink>,
    entries: u64,
    buffer: Vec<u8>,
}

/// One layer of the file in the making.
struct Sink {
    class: ClassIx,
    place: Option<usize>,
    /// What may go here, where a class is divided by the kind of its places.
    only: Option<Family>,
    planned: Planned,
    writer: FlatGeobufFile,
    out: BufWriter<File>,
}

impl Translation {
    /// Begins a file of these classes.
    ///
    /// # Errors
    /// When there is no room for it.
    pub fn begin(
        layers: &[Layer<'_>],
        crs: &'static Crs,
        target: Foreign,
        limits: Limits,
    ) -> Result<Self, TranslationError> {
        let folder = Folder::make()?;
        let mut sinks = Vec::new();
        for layer in layers {
            let family = plan::family(layer.class);
            // A Shapefile holds one kind of geometry; a class of several becomes several.
            let parts: &[(Family, &str)] = match (target, family) {
                (Foreign::Shapefile, Some(Family::Any)) => &[
                    (Family::MultiPoint, "_punkty"),
                    (Family::MultiLine, "_linie"),
                    (Family::MultiSurface, "_obszary"),
                ],
                (_, Some(family)) => &[(family, "")],
                (_, None) => &[(Family::Any, "")],
            };
            for (part, suffix) in parts {
                let source = format!("{}.fgb", sinks.len());
                let mut writer = FlatGeobufFile::new(layer, crs).of_family(*part);
                let mut out = BufWriter::with_capacity(256 << 10, File::create(folder.path().join(&source))?);
                let mut head = Vec::new();
                writer.open(&mut head);
                out.write_all(&head)?;
                let name = format!("{}{suffix}", layer.class.id);
                let geometry = family.map(|_| *part);
                sinks.push(Sink {
                    class: layer.class.ix,
                    place: crate::shown::place(layer.class),
                    only: (parts.len() > 1).then_some(*part),
                    planned: Planned::of(layer.class, source, name, geometry, target),
                    writer,
                    out,
                });
            }
        }
        Ok(Self { folder, target, crs, limits, sinks, entries: 0, buffer: Vec::new() })
    }

    /// Takes an entry.
    ///
    /// # Errors
    /// When it cannot be expressed, there are too many, or the disk is full.
    pub fn entry(&mut self, stored: &Stored) -> Result<(), TranslationError> {
        if self.entries >= self.limits.entries {
            return Err(TranslationError::TooMany(self.limits.entries));
        }
        let sink = self.sinks.iter_mut().find(|s| s.class == stored.entry.class && s.takes(stored));
        let Some(sink) = sink else {
            return Err(crate::fault::Fault::ForeignClass.of("?", stored).into());
        };
        self.buffer.clear();
        sink.writer.entry(&mut self.buffer, stored)?;
        sink.out.write_all(&self.buffer)?;
        sink.planned.entries += 1;
        self.entries += 1;
        Ok(())
    }

    /// Makes the file and opens it; its name is gone by then. `left` is asked now and then whether anybody still waits.
    ///
    /// # Errors
    /// When the program is missing, fails, takes more than its limits, or nobody waits any more.
    pub fn finish(mut self, left: &dyn Fn() -> bool) -> Result<File, TranslationError> {
        for sink in &mut self.sinks {
            sink.out.flush()?;
        }
        // Parts of a divided class in which there is nothing would only be in the way.
        let any = self.sinks.iter().any(|s| s.planned.entries > 0);
        self.sinks
            .retain(|s| s.only.is_none() || s.planned.entries > 0 || (!any && s.only == Some(Family::MultiPoint)));
        let planned: Vec<&Planned> = self.sinks.iter().map(|s| &s.planned).collect();
        let plan = Target { format: self.target, srid: self.crs.srid, layers: &planned };
        std::fs::write(self.folder.path().join("plan.json"), plan.json().to_string())?;
        child::run(self.folder.path(), &self.limits, left)?;
        let made = match self.target {
            Foreign::GeoPackage => self.folder.path().join("out.gpkg"),
            Foreign::Shapefile => {
                let readme = readme::of(&planned, self.crs);
                let made = self.folder.path().join("out.zip");
                zip::of_folder(&self.folder.path().join("out"), &[("CZYTAJ.txt", readme.as_bytes())], &made)?;
                made
            }
        };
        Ok(File::open(made)?)
    }
}

impl Sink {
    /// Whether an entry of the class belongs here. One without a place belongs to the first part.
    fn takes(&self, stored: &Stored) -> bool {
        let Some(only) = self.only else { return true };
        let Some(Value::Geometry(bytes)) = self.place.and_then(|i| stored.entry.values.get(i)) else {
            return only == Family::MultiPoint;
        };
        let family = match ewkb::decode(bytes).map(|g| g.shape) {
            Ok(Shape::Line(_) | Shape::MultiLine(_)) => Family::MultiLine,
            Ok(Shape::Surface(_) | Shape::MultiSurface(_)) => Family::MultiSurface,
            Ok(Shape::Point(_) | Shape::MultiPoint(_)) | Err(_) => Family::MultiPoint,
        };
        family == only
    }
}
