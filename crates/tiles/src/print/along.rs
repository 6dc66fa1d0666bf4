//! Symbols and letters along lines: repeated at the layer's distance, turned with the line, letters never upside down.

use super::drawing::Mark;
use super::expression::ExpressionError;
use super::labels::{Labels, sign};
use super::letters::{HALF_CAPITAL, Letters};
use super::look::{PIXEL, Values};
use super::plane::{Box2, Mm};
use crate::encode::clip;
use crate::encode::wkb::Parts;

/// A line and how far along it each of its corners is.
struct Way<'l> {
    points: &'l [Mm],
    at: Vec<f64>,
}

impl<'l> Way<'l> {
    fn new(points: &'l [Mm]) -> Self {
        let mut at = vec![0.0];
        for w in points.windows(2) {
            let so_far = at.last().copied().unwrap_or_default();
            at.push(so_far + (w[1][0] - w[0][0]).hypot(w[1][1] - w[0][1]));
        }
        Self { points, at }
    }

    fn length(&self) -> f64 {
        self.at.last().copied().unwrap_or_default()
    }

    /// The place so far along the line, and the direction there.
    fn place(&self, distance: f64) -> (Mm, f64) {
        let after = self.at.partition_point(|a| *a < distance).clamp(1, self.points.len() - 1);
        let (a, b) = (self.points[after - 1], self.points[after]);
        let (from, to) = (self.at[after - 1], self.at[after]);
        let share = if to > from { (distance - from) / (to - from) } else { 0.0 };
        ([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share], (b[1] - a[1]).atan2(b[0] - a[0]))
    }
}

/// A symbol layer along the lines (or outlines) of a geometry.
pub(crate) fn of(
    labels: &mut Labels,
    values: &Values<'_>,
    parts: &Parts,
    signs: &mut Vec<Mark>,
    words: &mut Vec<Mark>,
) -> Result<(), ExpressionError> {
    let text = values.text("text-field")?;
    let once = values.layer.word("symbol-placement") == "line-center";
    let inside = labels.frame;
    for i in 0..parts.ends.len() {
        let mut pieces: Vec<Vec<Mm>> = Vec::new();
        clip::line(parts.part(i), inside.low, inside.high, |piece| pieces.push(piece.to_vec()));
        for piece in pieces.iter().filter(|p| p.len() > 1) {
            let way = Way::new(piece);
            let spacing = values.length("symbol-spacing", 250.0)?.max(PIXEL);
            for distance in distances(way.length(), spacing, 0.0, once) {
                let (at, turn) = way.place(distance);
                let Some((mark, half)) = sign(values, at, turn)? else { break };
                let around = Box2::new(at[0], at[1], at[0], at[1]).grown(half);
                if !values.layer.flag("icon-allow-overlap") && !labels.room.free(&around) {
                    continue;
                }
                if !values.layer.flag("icon-ignore-placement") {
                    labels.room.take(around);
                }
                signs.push(mark);
            }
            if !text.is_empty() {
                letters(labels, values, &way, &text.replace('\n', " "), (spacing, once), words)?;
            }
        }
    }
    Ok(())
}

/// How far along a line things stand: at a distance from each other, at least one in the middle where it fits.
fn distances(length: f64, spacing: f64, own: f64, once: bool) -> Vec<f64> {
    if length <= own {
        return Vec::new();
    }
    let spacing = spacing.max(own * 1.25);
    if once || length < spacing {
        return vec![length / 2.0];
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a line on a sheet of paper")]
    let count = (length / spacing) as usize;
    #[expect(clippy::cast_precision_loss, reason = "as above")]
    let (first, places) = ((length - (count - 1) as f64 * spacing) / 2.0, 0..count);
    #[expect(clippy::cast_precision_loss, reason = "as above")]
    places.map(|i| first + i as f64 * spacing).collect()
}

fn letters(
    labels: &mut Labels,
    values: &Values<'_>,
    way: &Way<'_>,
    text: &str,
    (spacing, once): (f64, bool),
    words: &mut Vec<Mark>,
) -> Result<(), ExpressionError> {
    let layer = values.layer;
    let Some(colour) = values.colour("text-color")? else { return Ok(()) };
    let (size, halo) = (values.length("text-size", 16.0)?, values.halo("text-halo")?);
    let aside = values.numbers("text-offset")?.get(1).copied().unwrap_or_default() * size;
    let bend = values.number("text-max-angle", 45.0)?.to_radians();
    let padding = values.length("text-padding", 2.0)?;
    let measured = Letters::of(false);
    let own = measured.width(text) * size;
    for middle in distances(way.length(), spacing, own, once) {
        let Some(placed) = set(way, text, middle, size, aside + HALF_CAPITAL * size, bend) else { continue };
        let around = surrounding(&placed, size).grown(padding);
        let fits = around.grown(-padding).within(&labels.frame);
        let may_stand = layer.flag("text-allow-overlap") || fits && labels.room.free(&around);
        if !may_stand {
            continue;
        }
        if !layer.flag("text-ignore-placement") {
            labels.room.take(around);
        }
        words.extend(placed.into_iter().map(|(text, at, turn)| Mark::Words {
            text,
            at,
            size,
            turn,
            bold: false,
            colour,
            halo,
        }));
    }
    Ok(())
}

/// A text along a line around a place: in one piece where the line is straight, else letter by letter; nothing where the
/// line bends too much.
fn set(way: &Way<'_>, text: &str, middle: f64, size: f64, below: f64, bend: f64) -> Option<Vec<(String, Mm, f64)>> {
    let letters = Letters::of(false);
    let own = letters.width(text) * size;
    let (start, _) = way.place(middle - own / 2.0);
    let (end, _) = way.place(middle + own / 2.0);
    let backwards = end[0] < start[0];
    let mut along = 0.0;
    let mut placed: Vec<(String, Mm, f64)> = Vec::new();
    for letter in text.chars() {
        let width = letters.glyph(letter).1 * size;
        let half = along + width / 2.0 - own / 2.0;
        let (at, turn) = way.place(if backwards { middle - half } else { middle + half });
        let turn = if backwards { turn + std::f64::consts::PI } else { turn };
        let (sin, cos) = turn.sin_cos();
        let from = [at[0] - cos * width / 2.0 - sin * below, at[1] - sin * width / 2.0 + cos * below];
        if let Some((_, _, before)) = placed.last()
            && difference(*before, turn) > bend
        {
            return None;
        }
        placed.push((letter.to_string(), from, turn));
        along += width;
    }
    let turn = placed.first()?.2;
    if placed.iter().all(|(_, _, t)| difference(*t, turn) < 0.01) {
        let first = placed.first()?.1;
        return Some(vec![(text.to_owned(), first, turn)]);
    }
    Some(placed)
}

fn difference(a: f64, b: f64) -> f64 {
    let turn = (a - b).abs() % std::f64::consts::TAU;
    turn.min(std::f64::consts::TAU - turn)
}

/// The box around set letters.
fn surrounding(placed: &[(String, Mm, f64)], size: f64) -> Box2 {
    let mut all = Box2 { low: [f64::INFINITY; 2], high: [f64::NEG_INFINITY; 2] };
    for (text, at, turn) in placed {
        let (sin, cos) = turn.sin_cos();
        let width = Letters::of(false).width(text) * size;
        for (x, y) in [(0.0, 0.2), (width, 0.2), (0.0, -0.8), (width, -0.8)] {
            let y = y * size;
            let p = [at[0] + x * cos - y * sin, at[1] + x * sin + y * cos];
            for (i, v) in p.into_iter().enumerate() {
                all.low[i] = all.low[i].min(v);
                all.high[i] = all.high[i].max(v);
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_at_their_distance_and_at_least_once() {
        assert_eq!(distances(10.0, 30.0, 4.0, false), [5.0]);
        assert_eq!(distances(3.0, 30.0, 4.0, false), [0.0; 0]);
        assert_eq!(distances(70.0, 30.0, 4.0, false), [20.0, 50.0]);
    }

    #[test]
    fn letters_are_never_upside_down() {
        let way = [[50.0, 10.0], [10.0, 10.0]];
        let set = set(&Way::new(&way), "wo110", 20.0, 2.0, 0.7, 0.5).unwrap();
        assert_eq!(set.len(), 1);
        assert!(difference(set[0].2, 0.0) < 1e-9 && set[0].1[0] < 30.0 && set[0].1[1] > 10.0, "{set:?}");
    }

    #[test]
    fn a_sharp_corner_carries_no_letters() {
        let way = [[0.0, 0.0], [10.0, 0.0], [10.0, 10.0]];
        assert!(set(&Way::new(&way), "wodociąg", 10.0, 2.0, 0.7, 0.5).is_none());
    }
}
