//! Sheets become a PDF: with the typeface in it, tags for reading aloud, and coordinates as exact as PDF has them.

use super::drawing::{Mark, Piece, Role, Sheet};
use super::ink::{Ink, points, rectangle};
use super::letters::{BOLD, REGULAR};
use chrono::{Datelike, Timelike};
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::{Identifier, ListNumbering, Node, Tag, TagGroup, TagTree};
use krilla::text::Font;
use krilla::{Document, SerializeSettings};
use std::num::NonZeroU16;

#[derive(Debug, thiserror::Error)]
pub(crate) enum PdfError {
    #[error("the typeface of prints cannot be read")]
    Font,
    #[error("no page of this size")]
    Page,
    #[error("the PDF cannot be written: {0}")]
    Written(String),
}

/// What the file says about itself.
pub(crate) struct About<'a> {
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    /// Year, month, day, hour, minute (UTC).
    pub(crate) made: (u16, [u8; 4]),
    /// Tag of the language.
    pub(crate) lang: &'static str,
}

impl About<'_> {
    /// The parts of an instant.
    pub(crate) fn moment(micros: i64) -> (u16, [u8; 4]) {
        let at = chrono::DateTime::from_timestamp_micros(micros).unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "parts of a date")]
        let parts = (at.year() as u16, [at.month() as u8, at.day() as u8, at.hour() as u8, at.minute() as u8]);
        parts
    }
}

pub(crate) fn write(sheets: &[Sheet], about: &About<'_>) -> Result<Vec<u8>, PdfError> {
    let fonts = [REGULAR, BOLD].map(|bytes| Font::new(bytes.into(), 0));
    let [Some(regular), Some(bold)] = fonts else { return Err(PdfError::Font) };
    let mut document = Document::new_with(SerializeSettings { configuration: configuration(), ..settings() });
    let (mut tree, mut outline) = (TagTree::new().with_lang(Some(about.lang.to_owned())), Outline::new());
    for (number, sheet) in sheets.iter().enumerate() {
        let [width, height] = sheet.size.map(points);
        let settings = PageSettings::from_wh(width, height).ok_or(PdfError::Page)?;
        let mut page = document.start_page_with(settings);
        let tags: Vec<Option<Identifier>> = {
            let mut ink = Ink { surface: page.surface(), fonts: [regular.clone(), bold.clone()] };
            sheet.pieces.iter().map(|p| ink.piece(p)).collect()
        };
        let mut list = TagGroup::new(Tag::L(ListNumbering::None));
        let mut listed = false;
        for (piece, tag) in sheet.pieces.iter().zip(tags) {
            let Some(tag) = tag else { continue };
            if piece.role != Role::Item && listed {
                tree.push(std::mem::replace(&mut list, TagGroup::new(Tag::L(ListNumbering::None))));
                listed = false;
            }
            match &piece.role {
                Role::Ornament => {}
                Role::Heading(level) => {
                    let text = said(piece);
                    if let Some(point) = first(piece) {
                        let place = XyzDestination::new(number, Point::from_xy(0.0, point - 20.0));
                        outline.push_child(OutlineNode::new(text.clone(), place));
                    }
                    let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                    tree.push(grouped(TagGroup::new(Tag::Hn(level, Some(text))), tag));
                }
                Role::Paragraph => tree.push(grouped(TagGroup::new(Tag::P), tag)),
                Role::Figure(words) => tree.push(grouped(TagGroup::new(Tag::Figure(Some(words.clone()))), tag)),
                Role::Item => {
                    let mut item = TagGroup::new(Tag::LI);
                    item.push(grouped(TagGroup::new(Tag::LBody), tag));
                    list.push(item);
                    listed = true;
                }
                Role::Link { address, area, words } => {
                    let Some(area) = rectangle(area) else { continue };
                    let target = Target::Action(Action::Link(LinkAction::new(address.clone())));
                    let link = Annotation::new_link(LinkAnnotation::new(area, target), Some(words.clone()));
                    let annotation = page.add_tagged_annotation(link);
                    let figure = grouped(TagGroup::new(Tag::Figure(Some(words.clone()))), tag);
                    let mut group = grouped(TagGroup::new(Tag::Link), annotation);
                    group.push(figure);
                    tree.push(group);
                }
            }
        }
        if listed {
            tree.push(list);
        }
        page.finish();
    }
    document.set_tag_tree(tree);
    document.set_outline(outline);
    let (year, [month, day, hour, minute]) = about.made;
    let made =
        DateTime::new(year).month(month).day(day).hour(hour).minute(minute).utc_offset_hour(0).utc_offset_minute(0);
    document.set_metadata(
        Metadata::new()
            .title(about.title.to_owned())
            .description(about.description.to_owned())
            .language(about.lang.to_owned())
            .creator("Infostrada".to_owned())
            .creation_date(made),
    );
    document.finish().map_err(|e| PdfError::Written(format!("{e:?}")))
}

/// PDF/UA-1: what is missing for reading aloud makes the writing fail.
fn configuration() -> Configuration {
    ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish().unwrap_or_default()
}

fn settings() -> SerializeSettings {
    SerializeSettings { enable_tagging: true, ..SerializeSettings::default() }
}

fn grouped(mut group: TagGroup, child: impl Into<Node>) -> TagGroup {
    group.push(child);
    group
}

/// The words of a piece.
fn said(piece: &Piece) -> String {
    let words: Vec<&str> = piece
        .marks
        .iter()
        .filter_map(|m| if let Mark::Words { text, .. } = m { Some(text.as_str()) } else { None })
        .collect();
    words.join(" ")
}

fn first(piece: &Piece) -> Option<f32> {
    piece.marks.iter().find_map(|m| if let Mark::Words { at, .. } = m { Some(points(at[1])) } else { None })
}
