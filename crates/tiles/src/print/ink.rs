//! Marks become the drawing of a page: paths, symbols and letters in points of PDF.

use super::drawing::{Colour, Halo, Mark, Pen, Piece, Role};
use super::letters::Letters;
use super::plane::{Box2, Mm};
use super::signs;
use krilla::geom::{Path, PathBuilder, Point, Rect, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use spreet::resvg::tiny_skia::PathSegment;

/// Points of PDF in a millimetre.
const POINT: f64 = 72.0 / 25.4;

#[expect(clippy::cast_possible_truncation, reason = "a PDF's numbers are single precision: 0.0001 mm on a sheet")]
pub(crate) fn points(mm: f64) -> f32 {
    (mm * POINT) as f32
}

pub(crate) fn rectangle(of: &Box2) -> Option<Rect> {
    Rect::from_ltrb(points(of.low[0]), points(of.low[1]), points(of.high[0]), points(of.high[1]))
}

/// What draws on one page.
pub(crate) struct Ink<'a> {
    pub(crate) surface: Surface<'a>,
    /// Regular and bold.
    pub(crate) fonts: [Font; 2],
}

impl Ink<'_> {
    /// Draws a piece under a tag of its own; nothing where there is nothing to read.
    pub(crate) fn piece(&mut self, piece: &Piece) -> Option<Identifier> {
        let tag = match piece.role {
            Role::Ornament => ContentTag::Artifact(Artifact::new(ArtifactType::Layout, None)),
            _ => ContentTag::Other,
        };
        let id = self.surface.start_tagged(tag);
        let clip = piece.clip.and_then(|c| path(&[c.corners().to_vec()], true));
        if let Some(clip) = &clip {
            self.surface.push_clip_path(clip, &FillRule::NonZero);
        }
        for mark in &piece.marks {
            self.mark(mark);
        }
        if clip.is_some() {
            self.surface.pop();
        }
        self.surface.end_tagged();
        (piece.role != Role::Ornament).then_some(id)
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Area { rings, fill } => self.path(path(rings, true), Some(filled(*fill)), None),
            Mark::Line { points, closed, pen } => {
                self.path(path(std::slice::from_ref(points), *closed), None, Some(stroke(pen)));
            }
            Mark::Dot { at, radius, fill, edge } => {
                self.path(circle(*at, *radius), Some(filled(*fill)), edge.as_ref().map(stroke));
            }
            Mark::Sign { name, at, unit, turn, colour, halo } => self.sign(name, *at, (*unit, *turn), *colour, *halo),
            Mark::Words { text, at, size, turn, bold, colour, halo } => {
                self.words(text, *at, (*size, *turn), *bold, *colour, *halo);
            }
        }
    }

    fn path(&mut self, path: Option<Path>, fill: Option<Fill>, stroke: Option<Stroke>) {
        let Some(path) = path else { return };
        self.surface.set_fill(fill);
        self.surface.set_stroke(stroke);
        self.surface.draw_path(&path);
    }

    fn sign(&mut self, name: &str, at: Mm, (unit, turn): (f64, f64), colour: Colour, halo: Halo) {
        let Some(strokes) = signs::sign(name) else { return };
        self.placed(at, unit, turn);
        for (colour, wider) in halo.map(|(c, w)| (c, 2.0 * w / unit)).into_iter().chain([(colour, 0.0)]) {
            for part in strokes {
                let Some(outline) = outline(&part.segments) else { continue };
                let width = f64::from(part.width.unwrap_or_default()) + wider;
                let pen = Pen { round_cap: part.round, round_join: true, ..Pen::plain(colour, width / POINT) };
                let fill = part.filled.then(|| filled(colour));
                let stroke = (width > 0.0).then(|| stroke(&pen));
                self.path(Some(outline), fill, stroke);
            }
        }
        self.surface.pop();
    }

    /// Draws what follows around a place: one of its units is so many millimetres, and it is turned.
    fn placed(&mut self, at: Mm, unit: f64, turn: f64) {
        let (sin, cos) = turn.sin_cos();
        let (a, b) = (points(cos * unit), points(sin * unit));
        #[expect(clippy::cast_possible_truncation, reason = "a constant")]
        let m = signs::MIDDLE as f32;
        let (x, y) = (points(at[0]) - a * m + b * m, points(at[1]) - b * m - a * m);
        self.surface.push_transform(&Transform::from_row(a, b, -b, a, x, y));
    }

    fn words(&mut self, text: &str, at: Mm, (size, turn): (f64, f64), bold: bool, colour: Colour, halo: Halo) {
        let letters = Letters::of(bold);
        let text = &letters.known(text);
        let mut from = 0;
        let glyphs: Vec<KrillaGlyph> = text
            .chars()
            .map(|letter| {
                let (glyph, width) = letters.glyph(letter);
                let range = from..from + letter.len_utf8();
                from = range.end;
                #[expect(clippy::cast_possible_truncation, reason = "an em's share")]
                KrillaGlyph::new(GlyphId::new(glyph), width as f32, 0.0, 0.0, 0.0, range, None)
            })
            .collect();
        let font = &self.fonts[usize::from(bold)];
        let (sin, cos) = turn.sin_cos();
        #[expect(clippy::cast_possible_truncation, reason = "a turn")]
        let (sin, cos) = (sin as f32, cos as f32);
        self.surface.push_transform(&Transform::from_row(cos, sin, -sin, cos, points(at[0]), points(at[1])));
        let start = Point::from_xy(0.0, 0.0);
        if let Some((around, width)) = halo {
            // As outlines, so that the text stands in the file once.
            let pen = Pen { round_cap: true, round_join: true, ..Pen::plain(around, 2.0 * width) };
            self.surface.set_fill(None);
            self.surface.set_stroke(Some(stroke(&pen)));
            self.surface.draw_glyphs(start, &glyphs, font.clone(), text, points(size), true);
        }
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(filled(colour)));
        self.surface.draw_glyphs(start, &glyphs, font.clone(), text, points(size), false);
        self.surface.pop();
    }
}

fn opacity(colour: Colour) -> NormalizedF32 {
    NormalizedF32::new(colour.alpha).unwrap_or(NormalizedF32::ONE)
}

fn paint(colour: Colour) -> krilla::paint::Paint {
    let [r, g, b] = colour.rgb;
    krilla::color::rgb::Color::new(r, g, b).into()
}

fn filled(colour: Colour) -> Fill {
    Fill { paint: paint(colour), opacity: opacity(colour), rule: FillRule::EvenOdd }
}

fn stroke(pen: &Pen) -> Stroke {
    let dash = (!pen.dash.is_empty())
        .then(|| StrokeDash { array: pen.dash.iter().map(|d| points(*d)).collect(), offset: 0.0 });
    Stroke {
        paint: paint(pen.colour),
        width: points(pen.width),
        miter_limit: 4.0,
        line_cap: if pen.round_cap { LineCap::Round } else { LineCap::Butt },
        line_join: if pen.round_join { LineJoin::Round } else { LineJoin::Miter },
        opacity: opacity(pen.colour),
        dash,
    }
}

fn path(lines: &[Vec<Mm>], closed: bool) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for line in lines {
        for (i, p) in line.iter().enumerate() {
            let (x, y) = (points(p[0]), points(p[1]));
            if i == 0 { builder.move_to(x, y) } else { builder.line_to(x, y) }
        }
        if closed && line.len() > 1 {
            builder.close();
        }
    }
    builder.finish()
}

fn circle(at: Mm, radius: f64) -> Option<Path> {
    /// Four Bézier curves of this reach make a circle.
    const REACH: f64 = 0.552_284_75;
    let mut builder = PathBuilder::new();
    let p = |x: f64, y: f64| (points(at[0] + x * radius), points(at[1] + y * radius));
    let (x, y) = p(1.0, 0.0);
    builder.move_to(x, y);
    for (a, b) in
        [((1.0, 0.0), (0.0, 1.0)), ((0.0, 1.0), (-1.0, 0.0)), ((-1.0, 0.0), (0.0, -1.0)), ((0.0, -1.0), (1.0, 0.0))]
    {
        let (x1, y1) = p(a.0 + b.0 * REACH, a.1 + b.1 * REACH);
        let (x2, y2) = p(b.0 + a.0 * REACH, b.1 + a.1 * REACH);
        let (x, y) = p(b.0, b.1);
        builder.cubic_to(x1, y1, x2, y2, x, y);
    }
    builder.close();
    builder.finish()
}

/// A symbol's outline in its own units.
fn outline(segments: &[PathSegment]) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for segment in segments {
        match segment {
            PathSegment::MoveTo(p) => builder.move_to(p.x, p.y),
            PathSegment::LineTo(p) => builder.line_to(p.x, p.y),
            PathSegment::QuadTo(a, p) => builder.quad_to(a.x, a.y, p.x, p.y),
            PathSegment::CubicTo(a, b, p) => builder.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y),
            PathSegment::Close => builder.close(),
        }
    }
    builder.finish()
}
