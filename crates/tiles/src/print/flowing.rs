//! Text that flows down a sheet and on to the next: headings stay with what they head, items stay whole, and every sheet
//! tells at its foot of what it is a part.

use super::drawing::{BLACK, Colour, GREY, Mark, Pen, Piece, Role, Sheet};
use super::letters::Letters;
use super::plane::Mm;
use httpkit::paper::{Block, Paper};

/// A4.
const PAGE: Mm = [210.0, 297.0];
pub(crate) const LEFT: f64 = 15.0;
pub(crate) const RIGHT: f64 = 195.0;
const TOP: f64 = 15.0;
const BOTTOM: f64 = 276.0;
/// The size of the text, in millimetres of its em.
pub(crate) const SIZE: f64 = 3.3;
const SMALL: f64 = 2.8;
const LEADING: f64 = 1.36;
/// Where the values of facts begin.
const VALUES: f64 = 62.0;
const RULE: Colour = Colour { rgb: [0xc9, 0xd0, 0xda], alpha: 1.0 };

/// The one column of a paper.
pub(crate) struct Column {
    sheets: Vec<Sheet>,
    y: f64,
    right: f64,
}

/// How text is set.
#[derive(Clone, Copy)]
struct Face {
    left: f64,
    right: f64,
    size: f64,
    bold: bool,
    colour: Colour,
}

impl Face {
    fn lines(self, text: &str) -> Lines {
        Lines { lines: Letters::of(self.bold).folded(text, (self.right - self.left) / self.size), face: self }
    }

    fn step(self) -> f64 {
        self.size * LEADING
    }

    /// A line whose upper edge is there.
    fn mark(self, line: &str, top: f64) -> Mark {
        Mark::words(line, [self.left, top + self.size], self.size, self.bold, self.colour)
    }
}

struct Lines {
    lines: Vec<String>,
    face: Face,
}

impl Lines {
    fn height(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "lines of a page")]
        let count = self.lines.len() as f64;
        count * self.face.step()
    }

    /// The lines from a place downwards.
    fn marks(&self, top: f64) -> Vec<Mark> {
        let tops = (0..).map(|i| top + f64::from(i) * self.face.step());
        self.lines.iter().zip(tops).map(|(line, top)| self.face.mark(line, top)).collect()
    }
}

impl Column {
    pub(crate) fn new() -> Self {
        Self { sheets: vec![Sheet { size: PAGE, pieces: Vec::new() }], y: TOP, right: RIGHT }
    }

    pub(crate) fn y(&self) -> f64 {
        self.y
    }

    pub(crate) fn go_to(&mut self, y: f64) {
        self.y = y;
    }

    /// Leaves room at the right.
    pub(crate) fn narrowed(&mut self, by: f64) {
        self.right = RIGHT - by;
    }

    pub(crate) fn widened(&mut self) {
        self.right = RIGHT;
    }

    /// Something that has its place already.
    pub(crate) fn push(&mut self, piece: Piece) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.pieces.push(piece);
        }
    }

    pub(crate) fn text(&mut self, text: &str, size: f64, bold: bool, role: Role) {
        self.running(self.face(size, bold, BLACK).lines(text), &role);
        self.y += size * 0.35;
    }

    pub(crate) fn quiet(&mut self, text: &str) {
        self.running(self.face(SMALL, false, GREY).lines(text), &Role::Paragraph);
        self.y += SMALL * 0.4;
    }

    pub(crate) fn blocks(&mut self, blocks: &[Block]) {
        for (i, block) in blocks.iter().enumerate() {
            match block {
                Block::Heading(level, text) => self.heading(*level, text, blocks.get(i + 1)),
                Block::Paragraph(text) => self.text(text, SIZE, false, Role::Paragraph),
                Block::Quiet(text) => self.quiet(text),
                Block::Fact { label, value } => self.fact(label, value),
                Block::Item { title, lines } => self.item(title, lines),
                Block::Line(text) => self.line(text),
            }
        }
    }

    pub(crate) fn finish(self) -> Vec<Sheet> {
        self.sheets
    }

    fn heading(&mut self, level: u16, text: &str, next: Option<&Block>) {
        let size = if level <= 2 { 4.6 } else { 3.7 };
        let gap = if level <= 2 { 5.0 } else { 2.6 };
        let lines = self.face(size, true, BLACK).lines(text);
        // A heading with its own heading below it wants room for both and something under them.
        let below = if matches!(next, Some(Block::Heading(..))) { 34.0 } else { 18.0 };
        if self.y > TOP {
            self.y += gap;
        }
        self.room(lines.height() + below);
        if level <= 2 && self.y > TOP {
            let rule = Mark::line(&[[LEFT, self.y - 1.2], [RIGHT, self.y - 1.2]], Pen::plain(RULE, 0.3));
            self.push(Piece::new(Role::Ornament, vec![rule]));
        }
        self.whole(&[lines], &Role::Heading(level));
        self.y += size * 0.3;
    }

    fn fact(&mut self, label: &str, value: &str) {
        let label = Face { right: LEFT + VALUES - 4.0, ..self.face(SIZE, false, GREY) }.lines(label);
        let value = Face { left: LEFT + VALUES, ..self.face(SIZE, false, BLACK) }.lines(value);
        let height = label.height().max(value.height());
        self.room(height);
        let mut marks = label.marks(self.y);
        marks.extend(value.marks(self.y));
        self.push(Piece::new(Role::Item, marks));
        self.y += height + SIZE * 0.25;
    }

    fn line(&mut self, text: &str) {
        let lines = self.face(SIZE, false, BLACK).lines(text);
        self.whole(&[lines], &Role::Item);
        self.y += SIZE * 0.1;
    }

    fn item(&mut self, title: &str, lines: &[String]) {
        let inset = |face: Face| Face { left: LEFT + 3.0, ..face };
        let mut parts = vec![inset(self.face(SIZE, true, BLACK)).lines(title)];
        for (i, line) in lines.iter().enumerate() {
            // The last line of several is that of sources and days.
            let low = i > 0 && i + 1 == lines.len();
            let face = if low { self.face(SMALL, false, GREY) } else { self.face(SIZE, false, BLACK) };
            parts.push(inset(face).lines(line));
        }
        self.whole(&parts, &Role::Item);
        self.y += SIZE * 0.45;
    }

    fn face(&self, size: f64, bold: bool, colour: Colour) -> Face {
        Face { left: LEFT, right: self.right, size, bold, colour }
    }

    /// Lines that may go on on the next sheet.
    fn running(&mut self, lines: Lines, role: &Role) {
        let parts: Vec<Lines> =
            lines.lines.into_iter().map(|line| Lines { lines: vec![line], face: lines.face }).collect();
        self.set(&parts, role);
    }

    /// Lines that stay together where a sheet can hold them.
    fn whole(&mut self, parts: &[Lines], role: &Role) {
        let height: f64 = parts.iter().map(Lines::height).sum();
        self.room(height.min(BOTTOM - TOP));
        self.set(parts, role);
    }

    /// Sets lines, and turns the sheet where it ends.
    fn set(&mut self, parts: &[Lines], role: &Role) {
        let mut marks = Vec::new();
        for part in parts {
            for line in &part.lines {
                if self.y + part.face.step() > BOTTOM {
                    if !marks.is_empty() {
                        self.push(Piece::new(role.clone(), std::mem::take(&mut marks)));
                    }
                    self.turn();
                }
                marks.push(part.face.mark(line, self.y));
                self.y += part.face.step();
            }
        }
        if !marks.is_empty() {
            self.push(Piece::new(role.clone(), marks));
        }
    }

    /// Goes on to the next sheet where this one has not so much left.
    fn room(&mut self, height: f64) {
        if self.y + height > BOTTOM && self.y > TOP {
            self.turn();
        }
    }

    fn turn(&mut self) {
        self.sheets.push(Sheet { size: PAGE, pieces: Vec::new() });
        self.y = TOP;
    }
}

/// Says at the foot of each sheet what it is, where it comes from and which of how many it is.
pub(crate) fn numbered(sheets: &mut [Sheet], paper: &Paper) {
    let count = sheets.len();
    let letters = Letters::of(false);
    for (i, sheet) in sheets.iter_mut().enumerate() {
        let [width, height] = sheet.size;
        let y = height - 12.0;
        let number = format!("{} {} {} {count}", paper.lang.say("strona", "page"), i + 1, paper.lang.say("z", "of"));
        let wide = letters.width(&number) * SMALL;
        let room = width - 2.0 * LEFT - wide - 8.0;
        let from = format!("{} · {}", paper.title, paper.address);
        let from = letters.shortened(&from, room / SMALL);
        let at = [width - LEFT - wide, y];
        let marks = vec![
            Mark::line(&[[LEFT, y - 4.2], [width - LEFT, y - 4.2]], Pen::plain(RULE, 0.3)),
            Mark::words(from, [LEFT, y], SMALL, false, GREY),
            Mark::words(number, at, SMALL, false, GREY),
        ];
        sheet.pieces.push(Piece::new(Role::Ornament, marks));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_paper_goes_on_and_nothing_of_it_is_lost_or_below_the_sheet() {
        let mut blocks = Vec::new();
        for section in 0..12 {
            blocks.push(Block::Heading(2, format!("Dział {section}")));
            blocks.push(Block::Quiet("Źródło: ewidencja gruntów i budynków".into()));
            for item in 0..9 {
                let lines = vec!["rodzaj: mieszkalny; kondygnacje: 2".into(), "wersja z 1.01.2026".into()];
                blocks.push(Block::Item { title: format!("Wpis {section}/{item}"), lines });
            }
        }
        blocks.push(Block::Paragraph("brak wpisów ".repeat(2000)));
        let mut column = Column::new();
        column.blocks(&blocks);
        let sheets = column.finish();
        assert!(sheets.len() > 5, "{}", sheets.len());
        let (mut items, mut words) = (0, 0);
        for sheet in &sheets {
            let last = sheet.pieces.last().map(|p| p.role.clone());
            assert!(!matches!(last, Some(Role::Heading(_))), "a heading at the foot of a sheet");
            for piece in &sheet.pieces {
                items += usize::from(piece.role == Role::Item);
                for mark in &piece.marks {
                    if let Mark::Words { at, text, .. } = mark {
                        assert!(at[1] <= BOTTOM && at[1] > TOP, "{at:?}");
                        words += text.matches("brak wpisów").count();
                    }
                }
            }
        }
        assert_eq!(items, 108);
        assert!(words > 1500, "{words}");
    }
}
