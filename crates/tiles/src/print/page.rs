//! The sheet: title, map in its frame, scale, notes, code and legend, in the order in which they are read aloud.

use super::drawing::{BLACK, GREY, Mark, Piece, Role, Sheet, WHITE};
use super::legend::{Entry, SAMPLE, Section};
use super::letters::Letters;
use super::paper::{Format, MARGIN};
use super::plane::{Box2, Mm, Plane};
use super::{code, grid};

const SMALL: f64 = 2.3;
const CODE: f64 = 25.0;
/// Between one entry of the legend and the next.
const GAP: f64 = 0.7;

/// What is told around the map.
pub(crate) struct Around {
    pub(crate) format: Format,
    pub(crate) title: String,
    /// 1:500.
    pub(crate) scale: String,
    /// What a centimetre is on the ground.
    pub(crate) ratio: String,
    /// What the map shows, for those who do not see it.
    pub(crate) shown: String,
    pub(crate) permalink: String,
    /// The lines at the end; the first is printed bold.
    pub(crate) notes: Vec<String>,
    pub(crate) legend: Vec<Section>,
}

/// The sheets of a print: the map's, and others where the legend needs them.
pub(crate) fn sheets(plane: &Plane, around: &Around, map: Vec<Mark>, ground: super::drawing::Colour) -> Vec<Sheet> {
    let (format, frame) = (around.format, plane.frame);
    let size = format.size();
    let mut pieces = head(around, plane, size[0] - 2.0 * frame.low[0]);

    let mut marks = vec![Mark::rectangle(&frame, ground)];
    marks.extend(map);
    marks.extend(grid::crosses(plane));
    pieces.push(Piece { role: Role::Figure(around.shown.clone()), marks, clip: Some(frame) });
    pieces.push(Piece::new(Role::Ornament, grid::frame(plane)));
    pieces.push(Piece::new(Role::Ornament, grid::north([size[0] - 23.0, 9.0])));

    let bar = [frame.low[0] + 2.0, frame.high[1] + 7.0];
    pieces.push(Piece::new(Role::Ornament, grid::bar(plane.scale, bar)));
    if !format.landscape {
        let words = Mark::words(around.ratio.clone(), [bar[0] + 92.0, bar[1] + 1.9], 2.6, false, BLACK);
        pieces.push(Piece::new(Role::Paragraph, vec![words]));
    }

    let area = format.legend();
    let (placed, rest) = flow(&around.legend, 0, &area, SMALL);
    pieces.extend(placed);
    let more = rest.map_or_else(Vec::new, |from| {
        let text = "Ciąg dalszy legendy na następnej stronie.";
        let mark = Mark::words(text, [area.low[0], area.high[1] + SMALL + 0.6], SMALL, true, BLACK);
        pieces.push(Piece::new(Role::Paragraph, vec![mark]));
        legend_sheets(&around.legend, from, size, "Legenda – ciąg dalszy")
    });
    pieces.extend(foot(around));
    let mut sheets = vec![Sheet { size, pieces }];
    sheets.extend(more);
    sheets
}

fn head(around: &Around, plane: &Plane, width: f64) -> Vec<Piece> {
    let letters = Letters::of(true);
    let left = plane.frame.low[0];
    let room = width - 16.0;
    // A long title is set smaller before it is cut.
    let fits = |size: f64| letters.width(&around.title) * size <= room;
    let size = [6.2, 5.4, 4.6, 4.0, 3.5].into_iter().find(|s| fits(*s)).unwrap_or(3.5);
    let title = letters.shortened(&around.title, room / size);
    let about = format!("Skala {}  ·  układ współrzędnych {}", around.scale, plane.name());
    vec![
        Piece::new(Role::Heading(1), vec![Mark::words(title, [left, 16.0], size, true, BLACK)]),
        Piece::new(Role::Paragraph, vec![Mark::words(about, [left, 21.6], 3.1, false, BLACK)]),
    ]
}

fn foot(around: &Around) -> Vec<Piece> {
    let (at, width) = around.format.notes();
    let mut pieces = Vec::new();
    let mut y = at[1] + SMALL;
    for (i, note) in around.notes.iter().enumerate() {
        let (bold, colour) = if i == 0 { (true, BLACK) } else { (false, GREY) };
        let mut marks = Vec::new();
        for line in Letters::of(bold).wrapped(note, width / SMALL) {
            // The edge of the paper ends what there is to say.
            if y < around.format.size()[1] - MARGIN / 2.0 {
                marks.push(Mark::words(line, [at[0], y], SMALL, bold, colour));
            }
            y += SMALL * 1.3;
        }
        if !marks.is_empty() {
            pieces.push(Piece::new(Role::Paragraph, marks));
        }
    }
    let corner = around.format.code();
    let square = code::marks(&around.permalink, corner, CODE);
    if !square.is_empty() {
        let area = Box2::new(corner[0], corner[1], corner[0] + CODE, corner[1] + CODE);
        let words = "Ta mapa w internecie".to_owned();
        pieces.push(Piece::new(Role::Link { address: around.permalink.clone(), area, words }, square));
        let beside = around.format.landscape;
        let (mut y, x) = if beside { (corner[1] + 3.0, area.high[0] + 3.0) } else { (area.high[1] + 3.2, corner[0]) };
        let mut marks = Vec::new();
        for line in ["Ta mapa", "w internecie"] {
            marks.push(Mark::words(line, [x, y], SMALL, false, BLACK));
            y += SMALL * 1.3;
        }
        pieces.push(Piece::new(Role::Paragraph, marks));
    }
    pieces
}

/// Sheets with nothing but the legend.
pub(crate) fn legend_sheets(legend: &[Section], first: usize, size: Mm, title: &str) -> Vec<Sheet> {
    let area = Box2::new(15.0, 24.0, size[0] - 15.0, size[1] - 20.0);
    let mut sheets = Vec::new();
    let mut from = Some(first);
    while let Some(start) = from {
        let (placed, rest) = flow(legend, start, &area, 2.8);
        let title = Mark::words(title, [15.0, 16.0], 5.4, true, BLACK);
        let mut pieces = vec![Piece::new(Role::Heading(2), vec![title])];
        pieces.extend(placed);
        sheets.push(Sheet { size, pieces });
        // What has no room on an empty sheet has none anywhere.
        from = rest.filter(|r| *r > start);
    }
    sheets
}

/// Puts entries into columns from the `start`-th on; second, the first that found no room.
fn flow(legend: &[Section], start: usize, area: &Box2, size: f64) -> (Vec<Piece>, Option<usize>) {
    let columns = (area.width() / (20.0 * size)).floor().max(1.0);
    let width = area.width() / columns;
    let row = SAMPLE[1] + GAP;
    let text = width - SAMPLE[0] - 4.0;
    let (mut x, mut y) = (area.low[0], area.low[1]);
    let mut pieces = Vec::new();
    let mut number = 0;
    for section in legend {
        // What stands alone is its own heading, and as bold as one.
        let alone = section.entries.len() == 1;
        let mut headed = alone;
        for entry in &section.entries {
            number += 1;
            if number <= start {
                continue;
            }
            let lines = three(Letters::of(alone), &entry.title, text / size);
            #[expect(clippy::cast_precision_loss, reason = "at most three")]
            let own = row.max(lines.len() as f64 * size * 1.2 + GAP);
            let needed = if headed { own } else { own + size * 1.9 };
            if y + needed > area.high[1] {
                x += width;
                y = area.low[1];
            }
            if x + width > area.high[0] + 0.1 || y + needed > area.high[1] {
                return (pieces, Some(number - 1));
            }
            if !headed {
                let title = Letters::of(true).shortened(&section.title, (width - 2.0) / size);
                let mark = Mark::words(title, [x, y + size], size, true, BLACK);
                pieces.push(Piece::new(Role::Heading(if start == 0 { 2 } else { 3 }), vec![mark]));
                y += size * 1.9;
                headed = true;
            }
            pieces.push(item(entry, &lines, [x, y], (size, own), alone));
            y += own;
        }
    }
    (pieces, None)
}

/// A text in three lines at most; where that is not all, it says so.
fn three(letters: &Letters, text: &str, most: f64) -> Vec<String> {
    let mut lines = letters.wrapped(text, most);
    if lines.len() > 3 {
        lines.truncate(3);
        if let Some(last) = lines.last_mut() {
            *last = letters.shortened(&format!("{last} …"), most);
        }
    }
    lines
}

fn item(entry: &Entry, lines: &[String], at: Mm, (size, height): (f64, f64), bold: bool) -> Piece {
    let mut marks: Vec<Mark> = entry.marks.iter().map(|m| moved(m, at)).collect();
    let text = at[0] + SAMPLE[0] + 2.0;
    #[expect(clippy::cast_precision_loss, reason = "at most three")]
    let count = lines.len() as f64;
    let top = if lines.len() == 1 { (SAMPLE[1] - size * 1.2) / 2.0 } else { 0.0 }
        .max((height - GAP - count * size * 1.2) / 2.0);
    let mut y = at[1] + top + size * 0.95;
    for line in lines {
        marks.push(Mark::words(line.clone(), [text, y], size, bold, BLACK));
        y += size * 1.2;
    }
    Piece::new(Role::Item, marks)
}

/// The same mark elsewhere.
fn moved(mark: &Mark, by: Mm) -> Mark {
    let put = |p: &Mm| [p[0] + by[0], p[1] + by[1]];
    let mut mark = mark.clone();
    match &mut mark {
        Mark::Area { rings, .. } => rings.iter_mut().flatten().for_each(|p| *p = put(p)),
        Mark::Line { points, .. } => points.iter_mut().for_each(|p| *p = put(p)),
        Mark::Dot { at, .. } | Mark::Sign { at, .. } | Mark::Words { at, .. } => *at = put(at),
    }
    mark
}

/// A sample's ground, for looks that are not drawn on white.
pub(crate) fn grounded(entries: &mut [Section], ground: super::drawing::Colour) {
    if ground == WHITE {
        return;
    }
    let field = Box2::new(0.0, 0.0, SAMPLE[0], SAMPLE[1]);
    for entry in entries.iter_mut().flat_map(|s| &mut s.entries) {
        entry.marks.insert(0, Mark::rectangle(&field, ground));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(count: usize) -> Section {
        let entry = |i| Entry { title: format!("Oznaczenie {i}"), marks: Vec::new() };
        Section { title: "Sieć wodociągowa".into(), entries: (0..count).map(entry).collect() }
    }

    #[test]
    fn a_long_legend_goes_on_where_there_is_room() {
        let area = Box2::new(0.0, 0.0, 100.0, 40.0);
        let (placed, rest) = flow(&[section(3), section(4)], 0, &area, SMALL);
        assert_eq!((placed.len(), rest), (9, None));
        let (_, rest) = flow(&[section(300)], 0, &area, SMALL);
        assert!(rest.is_some_and(|r| r > 5 && r < 30), "{rest:?}");
        let sheets = legend_sheets(&[section(600)], 0, [210.0, 297.0], "Legenda");
        let items = sheets.iter().flat_map(|s| &s.pieces).filter(|p| p.role == Role::Item).count();
        assert!(sheets.len() > 1 && items == 600, "{items}");
    }
}
