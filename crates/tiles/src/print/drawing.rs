//! What is drawn on a sheet, before there is a PDF: marks in millimetres, in the order in which they cover each other.

use super::plane::{Box2, Mm};

/// A colour with its opacity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Colour {
    pub(crate) rgb: [u8; 3],
    pub(crate) alpha: f32,
}

pub(crate) const BLACK: Colour = Colour { rgb: [0; 3], alpha: 1.0 };
pub(crate) const GREY: Colour = Colour { rgb: [0x55; 3], alpha: 1.0 };
pub(crate) const WHITE: Colour = Colour { rgb: [255; 3], alpha: 1.0 };

impl Colour {
    /// Reads `#rrggbb` and `rgba(r,g,b,a)`, the two ways in which our styles write colours.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if let Some(hex) = text.strip_prefix('#').filter(|h| h.len() == 6) {
            let number = u32::from_str_radix(hex, 16).ok()?;
            let [_, r, g, b] = number.to_be_bytes();
            return Some(Self { rgb: [r, g, b], alpha: 1.0 });
        }
        let parts = text.strip_prefix("rgba(")?.strip_suffix(')')?;
        let mut parts = parts.split(',').map(str::trim);
        let mut channel = || parts.next()?.parse::<u8>().ok();
        let rgb = [channel()?, channel()?, channel()?];
        Some(Self { rgb, alpha: parts.next()?.parse::<f32>().ok()?.clamp(0.0, 1.0) })
    }

    pub(crate) fn seen(&self) -> bool {
        self.alpha > 0.0
    }

    pub(crate) fn faded(self, by: f64) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "an opacity")]
        let by = by.clamp(0.0, 1.0) as f32;
        Self { alpha: self.alpha * by, ..self }
    }
}

/// How a line is drawn; lengths in millimetres.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pen {
    pub(crate) colour: Colour,
    pub(crate) width: f64,
    pub(crate) dash: Vec<f64>,
    pub(crate) round_cap: bool,
    pub(crate) round_join: bool,
}

impl Pen {
    pub(crate) fn plain(colour: Colour, width: f64) -> Self {
        Self { colour, width, dash: Vec::new(), round_cap: false, round_join: false }
    }
}

/// An edge around letters or a symbol that keeps it legible: its colour and width.
pub(crate) type Halo = Option<(Colour, f64)>;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    /// Rings of an area; what two rings enclose is a hole.
    Area {
        rings: Vec<Vec<Mm>>,
        fill: Colour,
    },
    Line {
        points: Vec<Mm>,
        closed: bool,
        pen: Pen,
    },
    Dot {
        at: Mm,
        radius: f64,
        fill: Colour,
        edge: Option<Pen>,
    },
    /// A symbol by its name: where its middle is, the size of one of its units, its turn in radians.
    Sign {
        name: String,
        at: Mm,
        unit: f64,
        turn: f64,
        colour: Colour,
        halo: Halo,
    },
    /// One line of text: where its baseline begins, the size of its em, its turn in radians.
    Words {
        text: String,
        at: Mm,
        size: f64,
        turn: f64,
        bold: bool,
        colour: Colour,
        halo: Halo,
    },
}

impl Mark {
    pub(crate) fn words(text: impl Into<String>, at: Mm, size: f64, bold: bool, colour: Colour) -> Self {
        Self::Words { text: text.into(), at, size, turn: 0.0, bold, colour, halo: None }
    }

    pub(crate) fn line(points: &[Mm], pen: Pen) -> Self {
        Self::Line { points: points.to_vec(), closed: false, pen }
    }

    pub(crate) fn rectangle(of: &Box2, fill: Colour) -> Self {
        Self::Area { rings: vec![of.corners().to_vec()], fill }
    }

    pub(crate) fn outline(of: &Box2, pen: Pen) -> Self {
        Self::Line { points: of.corners().to_vec(), closed: true, pen }
    }
}

impl Box2 {
    pub(crate) fn corners(&self) -> [Mm; 4] {
        let (l, h) = (self.low, self.high);
        [[l[0], l[1]], [h[0], l[1]], [h[0], h[1]], [l[0], h[1]]]
    }
}

/// What a piece of the sheet is to somebody who has it read aloud.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Role {
    Heading(u16),
    Paragraph,
    /// A picture, with what it shows in words.
    Figure(String),
    Item,
    /// A way out: the address, where it can be pressed, and what it leads to in words.
    Link {
        address: String,
        area: Box2,
        words: String,
    },
    /// Nothing that anybody misses.
    Ornament,
}

/// Marks that belong together.
#[derive(Debug)]
pub(crate) struct Piece {
    pub(crate) role: Role,
    pub(crate) marks: Vec<Mark>,
    /// Nothing of it is seen outside of this.
    pub(crate) clip: Option<Box2>,
}

impl Piece {
    pub(crate) fn new(role: Role, marks: Vec<Mark>) -> Self {
        Self { role, marks, clip: None }
    }
}

/// A finished sheet, in reading order.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) size: Mm,
    pub(crate) pieces: Vec<Piece>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_the_styles_write_them() {
        assert_eq!(Colour::parse("#ff9100"), Some(Colour { rgb: [255, 145, 0], alpha: 1.0 }));
        assert_eq!(Colour::parse("rgba(139,26,26,0.5)"), Some(Colour { rgb: [139, 26, 26], alpha: 0.5 }));
        assert_eq!(Colour::parse("red"), None);
        assert_eq!(Colour::parse("#12"), None);
    }
}
