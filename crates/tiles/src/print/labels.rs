//! Symbols and letters at points, and who gives way where two of them want the same place.

use super::along;
use super::drawing::Mark;
use super::expression::ExpressionError;
use super::letters::{HALF_CAPITAL, LEADING, Letters};
use super::look::{PIXEL, Values};
use super::plane::{Box2, Mm};
use crate::encode::label;
use crate::encode::wkb::{Kind, Parts};
use std::collections::HashMap;

/// Places on the sheet that are taken.
#[derive(Default)]
pub(crate) struct Room {
    cells: HashMap<[i32; 2], Vec<Box2>>,
}

const CELL: f64 = 10.0;

impl Room {
    fn cells(of: &Box2) -> impl Iterator<Item = [i32; 2]> + use<> {
        #[expect(clippy::cast_possible_truncation, reason = "cells of a sheet of paper")]
        let cell = |v: f64| (v / CELL).floor() as i32;
        let (low, high) = (of.low.map(cell), of.high.map(cell));
        (low[0]..=high[0]).flat_map(move |x| (low[1]..=high[1]).map(move |y| [x, y]))
    }

    pub(crate) fn free(&self, place: &Box2) -> bool {
        Self::cells(place).all(|c| self.cells.get(&c).is_none_or(|taken| taken.iter().all(|t| !t.meets(place))))
    }

    pub(crate) fn take(&mut self, place: Box2) {
        for cell in Self::cells(&place) {
            self.cells.entry(cell).or_default().push(place);
        }
    }
}

pub(crate) struct Labels {
    pub(crate) frame: Box2,
    pub(crate) room: Room,
}

/// Lines of a text where they stand, and the box around them.
struct Block {
    lines: Vec<(String, Mm)>,
    around: Box2,
}

impl Labels {
    pub(crate) fn new(frame: Box2) -> Self {
        Self { frame, room: Room::default() }
    }

    /// A symbol layer for a geometry: at its points, along its lines, or once inside it.
    pub(crate) fn of(
        &mut self,
        values: &Values<'_>,
        parts: &Parts,
        signs: &mut Vec<Mark>,
        words: &mut Vec<Mark>,
    ) -> Result<(), ExpressionError> {
        let placement = values.layer.word("symbol-placement");
        match parts.kind {
            Kind::Nothing => Ok(()),
            Kind::Line | Kind::Surface if placement.starts_with("line") => along::of(self, values, parts, signs, words),
            Kind::Surface => self.at(values, label::point(parts), signs, words),
            Kind::Point | Kind::Line => {
                let count = if parts.kind == Kind::Point { parts.points.len() } else { 1 };
                parts.points[..count].iter().try_for_each(|p| self.at(values, Some(*p), signs, words))
            }
        }
    }

    /// A symbol layer at one point: the symbol and its text, both or neither, unless the text may be left out.
    pub(crate) fn at(
        &mut self,
        values: &Values<'_>,
        at: Option<Mm>,
        signs: &mut Vec<Mark>,
        words: &mut Vec<Mark>,
    ) -> Result<(), ExpressionError> {
        let Some(at) = at.filter(|p| self.frame.holds(*p)) else { return Ok(()) };
        let layer = values.layer;
        let sign = sign(values, at, 0.0)?;
        let around = sign.as_ref().map(|(_, half)| {
            let padding = values.length("icon-padding", 2.0).unwrap_or_default();
            Box2::new(at[0], at[1], at[0], at[1]).grown(half + padding)
        });
        if let Some(around) = &around
            && !layer.flag("icon-allow-overlap")
            && !self.room.free(around)
        {
            return Ok(());
        }
        let text = values.text("text-field")?;
        let mut placed = None;
        if !text.is_empty() {
            let padding = values.length("text-padding", 2.0)?;
            placed = blocks(values, &text, at)?.into_iter().find(|b| {
                let room = b.around.grown(padding);
                b.around.within(&self.frame) && (layer.flag("text-allow-overlap") || self.room.free(&room))
            });
            if placed.is_none() && (sign.is_none() || !layer.flag("text-optional")) {
                return Ok(());
            }
            if let Some(block) = placed.as_ref().filter(|_| !layer.flag("text-ignore-placement")) {
                self.room.take(block.around.grown(padding));
            }
        }
        if let Some((mark, _)) = sign {
            signs.push(mark);
        }
        if let Some(around) = around.filter(|_| !layer.flag("icon-ignore-placement")) {
            self.room.take(around);
        }
        let Some(block) = placed else { return Ok(()) };
        let Some(colour) = values.colour("text-color")? else { return Ok(()) };
        let (size, halo) = (values.length("text-size", 16.0)?, values.halo("text-halo")?);
        for (text, at) in block.lines {
            words.push(Mark::Words { text, at, size, turn: 0.0, bold: false, colour, halo });
        }
        Ok(())
    }
}

/// The symbol of a layer at a place, and half its size.
pub(crate) fn sign(values: &Values<'_>, at: Mm, turn: f64) -> Result<Option<(Mark, f64)>, ExpressionError> {
    let name = values.text("icon-image")?;
    if super::signs::sign(&name).is_none() {
        return Ok(None);
    }
    let Some(colour) = values.colour("icon-color")? else { return Ok(None) };
    let unit = values.number("icon-size", 1.0)? * PIXEL;
    let colour = colour.faded(values.number("icon-opacity", 1.0)?);
    let halo = values.halo("icon-halo")?;
    Ok(Some((Mark::Sign { name, at, unit, turn, colour, halo }, unit * super::signs::MIDDLE)))
}

/// Where a text may stand: once, or at each of several sides of its point.
fn blocks(values: &Values<'_>, text: &str, at: Mm) -> Result<Vec<Block>, ExpressionError> {
    let size = values.length("text-size", 16.0)?;
    let letters = Letters::of(false);
    let lines = letters.wrapped(text, values.number("text-max-width", 10.0)?);
    let widths: Vec<f64> = lines.iter().map(|l| letters.width(l)).collect();
    let width = widths.iter().copied().fold(0.0, f64::max);
    #[expect(clippy::cast_precision_loss, reason = "lines of a label")]
    let height = lines.len() as f64 * LEADING;
    let sides: Vec<&str> = match values.layer.written("text-variable-anchor").as_array() {
        Some(list) => list.iter().filter_map(serde_json::Value::as_str).collect(),
        None => vec![match values.layer.word("text-anchor") {
            "" => "center",
            side => side,
        }],
    };
    let radial = values.number("text-radial-offset", 0.0)?;
    let fixed = values.numbers("text-offset")?;
    let place = |side: &str| {
        // −1: the text stands before the point (it hangs on the point by its end), 1: after it.
        let share = |before: &str, after: &str| {
            if side.contains(before) {
                1.0
            } else if side.contains(after) {
                -1.0
            } else {
                0.0
            }
        };
        let (h, v): (f64, f64) = (share("left", "right"), share("top", "bottom"));
        let reach = if h * v == 0.0 { radial } else { radial / std::f64::consts::SQRT_2 };
        let offset = match fixed.as_slice() {
            [x, y] => [*x, *y],
            _ => [h * reach, v * reach],
        };
        let left = offset[0] + (h - 1.0) * width / 2.0;
        let top = offset[1] + (v - 1.0) * height / 2.0;
        let put = |x: f64, y: f64| [at[0] + x * size, at[1] + y * size];
        let mut y = top;
        let placed = lines.iter().zip(&widths).map(|(line, own)| {
            let slack = width - own;
            let x = left + slack * (1.0 - h) / 2.0;
            let baseline = y + LEADING / 2.0 + HALF_CAPITAL;
            y += LEADING;
            (line.clone(), put(x, baseline))
        });
        let lines = placed.collect();
        let ([l, t], [r, b]) = (put(left, top), put(left + width, top + height));
        Block { lines, around: Box2::new(l, t, r, b) }
    };
    Ok(sides.into_iter().map(place).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_taken_once() {
        let mut room = Room::default();
        let place = Box2::new(5.0, 5.0, 25.0, 8.0);
        assert!(room.free(&place));
        room.take(place);
        assert!(!room.free(&Box2::new(24.0, 7.0, 30.0, 9.0)));
        assert!(room.free(&Box2::new(25.5, 7.0, 30.0, 9.0)));
    }
}
