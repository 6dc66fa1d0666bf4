//! The streaming reader of official GML: finds the objects in a collection, one after the other, each in memory only while
//! it is being read.

use crate::desk::Desk;
use crate::error::{Excess, Found, ImportError, Place};
use crate::names::{Known, Name, Names};
use crate::options::{Options, Record, Stop};
use crate::source::{Source, TooLong, ZERO_BYTE, ZeroByte};
use crate::summary::Summary;
use crate::text::{self, Unescaped};
use crate::tree::Tree;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Error as XmlError, Reader};
use registers::Catalogue;
use std::io::BufRead;

/// How often progress is told, in bytes.
const STRIDE: u64 = 1 << 20;

/// Elements around the objects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Around {
    /// `FeatureCollection` and its kin.
    Collection,
    /// `featureMember`, `featureMembers`, `member`.
    Members,
    /// Something of no use here, with everything in it.
    Skipped,
    /// `boundedBy` of the collection: its envelope may name the coordinate system.
    Bounds,
}

/// Reads a GML delivery and hands its records over in batches.
///
/// # Errors
/// When the delivery as a whole cannot be read (the error's `words` say what to do) or the taker of records stops.
pub fn read_gml(
    input: impl BufRead,
    catalogue: &Catalogue,
    options: &Options,
    progress: &dyn Fn(u64),
    sink: &mut dyn FnMut(Vec<Record>) -> Result<(), Stop>,
) -> Result<Summary, ImportError> {
    let mut source = Source::new(input, options.limits.event_bytes);
    source.sniff()?;
    let mut walk = Walk {
        options,
        names: Names::new(options.limits.names),
        tree: Tree::default(),
        desk: Desk::new(catalogue, options, sink)?,
        around: Vec::new(),
        root_seen: false,
        inside: false,
        in_text: false,
    };
    let mut reader = Reader::from_reader(source);
    reader.config_mut().check_comments = false;
    let mut buffer = Vec::new();
    let mut told = 0;
    loop {
        buffer.clear();
        if buffer.capacity() > 1 << 20 {
            // One huge tag must not hold its room for the rest of the delivery.
            buffer = Vec::new();
        }
        reader.get_mut().mark();
        let position = reader.get_ref().position();
        if position - told >= STRIDE {
            told = position;
            progress(position);
        }
        // Blanks between elements would be half of all events. Text after a reference keeps its blanks.
        reader.config_mut().trim_text_start = !walk.in_text;
        // The place is only counted out where an object begins or something is wrong.
        let place = if walk.wants_place() { Some(reader.get_mut().place()) } else { None };
        let step = match reader.read_event_into(&mut buffer) {
            Ok(Event::Eof) => {
                let place = reader.get_mut().place();
                return walk.end(place, progress);
            }
            Ok(event) => walk.event(event, place.unwrap_or_default(), position),
            Err(error) => Err(walk.broken(error)),
        };
        match step {
            Ok(()) => {}
            Err(Halt::Here(make)) => return Err(make(reader.get_mut().place())),
            Err(Halt::Because(error)) => return Err(error),
        }
    }
}

/// Why reading ends: an error that still needs its place, or a complete one.
enum Halt {
    Here(Box<dyn FnOnce(Place) -> ImportError>),
    Because(ImportError),
}

impl From<ImportError> for Halt {
    fn from(error: ImportError) -> Self {
        Self::Because(error)
    }
}

fn here(make: impl FnOnce(Place) -> ImportError + 'static) -> Halt {
    Halt::Here(Box::new(make))
}

fn malformed(problem: String) -> Halt {
    here(move |place| ImportError::Malformed { problem, place })
}

fn excess(what: Excess, limit: u64) -> Halt {
    here(move |place| ImportError::TooMuch { what, limit, place })
}

struct Walk<'a> {
    options: &'a Options,
    names: Names,
    tree: Tree,
    desk: Desk<'a>,
    around: Vec<Around>,
    root_seen: bool,
    /// Inside an object.
    inside: bool,
    /// The last event was a part of a text.
    in_text: bool,
}

impl Walk<'_> {
    fn wants_place(&self) -> bool {
        !self.inside && matches!(self.around.last(), Some(Around::Members) | None)
    }

    #[inline]
    fn event(&mut self, event: Event<'_>, place: Place, position: u64) -> Result<(), Halt> {
        self.in_text =
            matches!(event, Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) | Event::Comment(_) | Event::PI(_));
        match event {
            Event::Start(tag) => self.open(&tag, place),
            Event::Empty(tag) => {
                self.open(&tag, place)?;
                self.close()
            }
            Event::End(_) => self.close(),
            Event::Text(text) => {
                if self.inside {
                    self.tree.text(&text::lines(&text));
                    self.weigh(position)?;
                } else if self.around.is_empty() && !text.bytes().all(|b| b.is_ascii_whitespace()) {
                    return Err(malformed("tekst poza elementem głównym".into()));
                }
                Ok(())
            }
            Event::CData(text) => {
                if self.inside {
                    self.tree.text(&text::lines(&text));
                    self.weigh(position)?;
                }
                Ok(())
            }
            Event::GeneralRef(name) => {
                if self.inside {
                    match text::reference(&name) {
                        Some(c) => self.tree.text(c.encode_utf8(&mut [0; 4])),
                        None => return Err(unknown_entity(&name)),
                    }
                } else if text::reference(&name).is_none() {
                    return Err(unknown_entity(&name));
                }
                Ok(())
            }
            Event::Decl(declaration) => match declaration.encoding() {
                Some(Ok(name))
                    if !["utf-8", "utf8", "us-ascii", "ascii"].contains(&name.trim().to_ascii_lowercase().as_str()) =>
                {
                    let name = name.into_owned();
                    Err(here(move |place| ImportError::Encoding { name, place }))
                }
                _ => Ok(()),
            },
            Event::DocType(_) => Err(here(|place| ImportError::Doctype { place })),
            Event::Comment(_) | Event::PI(_) | Event::Eof => Ok(()),
        }
    }

    fn depth(&self) -> usize {
        self.around.len() + self.tree.depth()
    }

    #[inline]
    fn open(&mut self, tag: &BytesStart<'_>, place: Place) -> Result<(), Halt> {
        let depth = self.depth() + 1;
        if depth > self.options.limits.depth {
            return Err(excess(Excess::Depth, self.options.limits.depth as u64));
        }
        let raw = tag.attributes_raw();
        let attributes = !raw.trim_ascii().is_empty();
        if attributes && raw.contains("xmlns") {
            self.declare(tag, depth)?;
        }
        let name = self.names.element(tag.name().into_inner()).map_err(|e| self.crowded(e))?;
        if self.inside {
            return self.element(tag, name, attributes);
        }
        let local = self.names.local(name);
        let next = match self.around.last() {
            None if self.root_seen => return Err(malformed("drugi element główny".into())),
            None if is_collection(local) => Around::Collection,
            None => {
                let found = if local.eq_ignore_ascii_case("html") { Found::Html } else { Found::Xml };
                return Err(ImportError::NotGml { found }.into());
            }
            Some(Around::Collection) => match local {
                "featureMember" | "featureMembers" | "member" => Around::Members,
                _ if name.known == Known::BoundedBy || local == "boundedBy" => Around::Bounds,
                _ => Around::Skipped,
            },
            Some(Around::Members) if is_collection(local) => Around::Collection,
            Some(Around::Members) => {
                self.inside = true;
                self.tree.start(place);
                return self.element(tag, name, attributes);
            }
            Some(Around::Bounds) => {
                if name.known == Known::Envelope {
                    self.tree.collection_srs = text::attribute(tag, "srsName");
                }
                Around::Bounds
            }
            Some(Around::Skipped) => Around::Skipped,
        };
        self.root_seen = true;
        self.around.push(next);
        Ok(())
    }

    /// An element of an object.
    #[inline]
    fn element(&mut self, tag: &BytesStart<'_>, name: Name, attributes: bool) -> Result<(), Halt> {
        if self.tree.len() >= self.options.limits.feature_elements {
            return Err(excess(Excess::Feature, self.options.limits.feature_elements as u64));
        }
        self.tree.open(name);
        if attributes {
            for attribute in tag.attributes().with_checks(false) {
                let attribute = attribute.map_err(|e| malformed(format!("atrybut: {e}")))?;
                let key = attribute.key.into_inner();
                if key == "xmlns" || key.starts_with("xmlns:") {
                    continue;
                }
                let name = self.names.attribute(key).map_err(|e| self.crowded(e))?;
                match text::unescape(&attribute.value) {
                    Unescaped::Plain(value) => self.tree.attribute(name, value),
                    Unescaped::Changed(value) => self.tree.attribute(name, &value),
                    Unescaped::Unknown(entity) => return Err(unknown_entity(&entity)),
                }
            }
            if self.tree.weight() as u64 > self.options.limits.feature_bytes {
                return Err(excess(Excess::Feature, self.options.limits.feature_bytes));
            }
        }
        Ok(())
    }

    fn declare(&mut self, tag: &BytesStart<'_>, depth: usize) -> Result<(), Halt> {
        for attribute in tag.attributes().with_checks(false) {
            let attribute = attribute.map_err(|e| malformed(format!("atrybut: {e}")))?;
            let key = attribute.key.into_inner();
            let prefix = if key == "xmlns" {
                ""
            } else if let Some(p) = key.strip_prefix("xmlns:") {
                p
            } else {
                continue;
            };
            let bound = match text::unescape(&attribute.value) {
                Unescaped::Plain(value) => self.names.bind(depth, prefix, value),
                Unescaped::Changed(value) => self.names.bind(depth, prefix, &value),
                Unescaped::Unknown(entity) => return Err(unknown_entity(&entity)),
            };
            bound.map_err(|e| self.crowded(e))?;
        }
        Ok(())
    }

    #[inline]
    fn close(&mut self) -> Result<(), Halt> {
        let depth = self.depth();
        if self.inside {
            if self.tree.close() {
                self.inside = false;
                self.desk.object(&self.names, &mut self.tree)?;
            }
        } else {
            self.around.pop();
        }
        self.names.leave(depth);
        Ok(())
    }

    fn weigh(&self, position: u64) -> Result<(), Halt> {
        let limit = self.options.limits.feature_bytes;
        if position.saturating_sub(self.tree.place.byte) > limit || self.tree.weight() as u64 > limit {
            return Err(excess(Excess::Feature, limit));
        }
        Ok(())
    }

    fn crowded(&self, what: Excess) -> Halt {
        let limit = if what == Excess::Names { self.options.limits.names as u64 } else { 1_000 };
        excess(what, limit)
    }

    fn end(mut self, place: Place, progress: &dyn Fn(u64)) -> Result<Summary, ImportError> {
        if !self.root_seen {
            return Err(ImportError::Empty);
        }
        if self.inside || !self.around.is_empty() {
            return Err(ImportError::Truncated { last: self.desk.last.take(), place });
        }
        let summary = self.desk.close(&self.names)?;
        progress(place.byte);
        Ok(Summary { bytes: place.byte, lines: place.line, ..summary })
    }

    fn broken(&mut self, error: XmlError) -> Halt {
        match error {
            XmlError::Io(io) => {
                if io.get_ref().is_some_and(|e| e.is::<TooLong>()) {
                    return excess(Excess::Event, self.options.limits.event_bytes);
                }
                if io.get_ref().is_some_and(|e| e.is::<ZeroByte>()) {
                    return malformed(ZERO_BYTE.to_owned());
                }
                let source = std::io::Error::new(io.kind(), io);
                here(move |place| ImportError::Io { place, source })
            }
            // Everything that a syntax error can be is an end in the middle of something.
            XmlError::Syntax(_) => {
                let last = self.desk.last.take();
                here(move |place| ImportError::Truncated { last, place })
            }
            XmlError::Encoding(e) => {
                let name = e.to_string();
                here(move |place| ImportError::Encoding { name, place })
            }
            other => malformed(other.to_string()),
        }
    }
}

fn is_collection(local: &str) -> bool {
    matches!(local, "FeatureCollection" | "SimpleFeatureCollection" | "SpatialDataSet")
}

fn unknown_entity(name: &str) -> Halt {
    let name = name.chars().take(40).collect();
    here(move |place| ImportError::Entity { name, place })
}
