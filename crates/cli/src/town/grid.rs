//! The plan of the town: columns and rows of blocks, the streets between them, what stands where. Large towns are made
//! of many districts (one cadastral district each), every one with a centre of its own and a green belt.

use super::random::{Rng, hash};

/// From, to in metres on the drawing board.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Span {
    pub from: f64,
    pub to: f64,
}

impl Span {
    #[must_use]
    pub fn middle(&self) -> f64 {
        f64::midpoint(self.from, self.to)
    }
}

/// A street seen across: its middle, half its width, half its carriageway.
#[derive(Debug, Clone, Copy)]
pub struct Street {
    pub middle: f64,
    pub half: f64,
    pub kerb: f64,
}

impl Street {
    #[must_use]
    pub fn is_main(&self) -> bool {
        self.half > 8.0
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    Market,
    Church,
    Tenements,
    Services,
    School,
    Park,
    Houses,
    Rows,
    Estate,
    Industry,
    Cemetery,
    Fields,
    Forest,
    River,
    Rail,
    Museum,
}

#[derive(Debug)]
pub struct Grid {
    pub columns: Vec<Span>,
    pub rows: Vec<Span>,
    /// Blocks of a district, across and up; districts across and up.
    pub district: (usize, usize),
    pub districts: (usize, usize),
    pub river_row: usize,
    rail_row: Option<usize>,
    seed: u64,
}

/// Entries that a block has on the average, base map and registers together: at the edge of a small town and in the
/// middle of a large one.
const PER_BLOCK: [f64; 2] = [275.0, 345.0];
const DISTRICT: (usize, usize) = (11, 9);

impl Grid {
    #[must_use]
    pub fn new(features: u64, seed: u64) -> Self {
        let blocks = features as f64 / PER_BLOCK[0];
        let whole = (DISTRICT.0 * DISTRICT.1) as f64;
        let (district, districts) = if blocks < whole {
            let across = ((blocks * 1.25).sqrt().round() as usize).clamp(6, DISTRICT.0);
            let up = ((blocks / across as f64).round() as usize).clamp(5, DISTRICT.1);
            ((across, up), (1, 1))
        } else {
            let count = (features as f64 / PER_BLOCK[1] / whole).round().max(1.0);
            let across = count.sqrt().round().max(1.0);
            (DISTRICT, (across as usize, (count / across).round() as usize))
        };
        let middle = districts.1 / 2 * district.1 + district.1 / 2;
        let river_row = middle - 1;
        let rail_row = (district.1 >= 7).then_some(middle + 3);
        let columns = spans(district.0 * districts.0, district.0, seed, |_, rng| rng.int(1080, 1460));
        let rows = spans(district.1 * districts.1, district.1, seed ^ 0xfeed, |row, rng| {
            let usual = rng.int(760, 920);
            if row == river_row {
                620
            } else if Some(row) == rail_row {
                380
            } else {
                usual
            }
        });
        Self { columns, rows, district, districts, river_row, rail_row, seed }
    }

    /// The street right of a column.
    #[must_use]
    pub fn street_beside(&self, column: usize) -> Option<Street> {
        Some(street(self.columns.get(column)?, self.columns.get(column + 1)?))
    }

    /// The street above a row.
    #[must_use]
    pub fn street_above(&self, row: usize) -> Option<Street> {
        Some(street(self.rows.get(row)?, self.rows.get(row + 1)?))
    }

    /// District of a block: across, up.
    #[must_use]
    pub fn district_of(&self, column: usize, row: usize) -> (usize, usize) {
        (column / self.district.0, row / self.district.1)
    }

    /// Number of a district, from one.
    #[must_use]
    pub fn district_number(&self, district: (usize, usize)) -> usize {
        district.1 * self.districts.0 + district.0 + 1
    }

    #[must_use]
    pub fn main_district(&self) -> (usize, usize) {
        (self.districts.0 / 2, self.districts.1 / 2)
    }

    /// Column and row of a block counted from the middle of its district.
    #[must_use]
    pub fn centred(&self, column: usize, row: usize) -> (i64, i64) {
        let across = (column % self.district.0) as i64 - (self.district.0 / 2) as i64;
        let up = (row % self.district.1) as i64 - (self.district.1 / 2) as i64;
        (across, up)
    }

    /// Whether the street right of this column crosses the river.
    #[must_use]
    pub fn has_bridge(&self, column: usize) -> bool {
        (self.centred(column, 0).0).rem_euclid(3) == 0
    }

    #[must_use]
    pub fn is_river(&self, row: usize) -> bool {
        row == self.river_row
    }

    #[must_use]
    pub fn kind(&self, column: usize, row: usize) -> Kind {
        if self.is_river(row) {
            return Kind::River;
        }
        if Some(row) == self.rail_row {
            return Kind::Rail;
        }
        let main = self.district_of(column, row) == self.main_district();
        let chance = hash(&[self.seed, column as u64, row as u64, 9]) % 100;
        let (across, up) = self.centred(column, row);
        match (across, up) {
            (0, 0) => Kind::Market,
            (1, 0) => Kind::Church,
            (-1, 0) | (0, 1) => Kind::Tenements,
            (2, 0) => Kind::Services,
            (1, 1) => Kind::School,
            (-1, 1) => Kind::Park,
            (-3, 1) => Kind::Fields,
            (-2, 0) => Kind::Rows,
            (-3, 0 | 2) | (-2 | -1, -2) | (-2 | 0..=2, 1..=2) => Kind::Houses,
            (-1, 2) => Kind::Cemetery,
            (0, -2) | (1, -2) => Kind::Estate,
            (2, -2) => Kind::Industry,
            (3, 1) if main => Kind::Museum,
            (-4, 1) | (-3, -2) => Kind::Forest,
            (4, -2) => Kind::Industry,
            _ if across.abs() >= 5 || up.abs() >= 4 => match chance {
                0..=24 => Kind::Fields,
                25..=39 => Kind::Forest,
                40..=54 => Kind::Industry,
                _ => Kind::Houses,
            },
            _ => match chance {
                0..=8 => Kind::Estate,
                9..=20 => Kind::Rows,
                21..=26 => Kind::Services,
                27..=29 => Kind::Park,
                30..=33 => Kind::Tenements,
                _ => Kind::Houses,
            },
        }
    }
}

/// Blocks one after another with streets between them: wide ones beside the centre and between districts.
fn spans(count: usize, district: usize, seed: u64, length: impl Fn(usize, &mut Rng) -> i64) -> Vec<Span> {
    let mut rng = Rng::new(hash(&[seed, count as u64]));
    let mut at = 0i64;
    let mut out = Vec::with_capacity(count);
    for i in 0..count {
        let to = at + length(i, &mut rng) * 10;
        out.push(Span { from: at as f64 / 100.0, to: to as f64 / 100.0 });
        let off_centre = (i % district) as i64 - (district / 2) as i64;
        let wide = off_centre == 0 || off_centre == -4 || i % district == district - 1;
        let width = if wide { 1900 } else { [1300, 1300, 1200][rng.int(0, 2) as usize] };
        at = to + width;
    }
    out
}

fn street(before: &Span, after: &Span) -> Street {
    let half = (after.from - before.to) / 2.0;
    let kerb = if half > 8.0 { 3.5 } else { 2.75 };
    Street { middle: f64::midpoint(before.to, after.from), half, kerb }
}
