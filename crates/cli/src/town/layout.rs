//! How a block is divided into lots. Lots, roads and districts meet in shared corners: every corner on a line belongs
//! to all polygons along that line.

use super::grid::{Grid, Kind, Span};
use super::ground::{Uv, cm};
use super::random::{Rng, hash};

/// What a lot is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    House,
    RowHouse,
    Tenement,
    Flats,
    Garden,
    Transformer,
    Square,
    Church,
    School,
    Park,
    Services,
    Industry,
    Cemetery,
    Field(usize),
    Forest,
    Bank,
    Water,
    Rail,
    Museum,
}

/// Where the lot's street is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Front {
    Below,
    Above,
    None,
}

#[derive(Debug, Clone, Copy)]
pub struct Lot {
    /// Place in the block, from one.
    pub number: usize,
    pub row: usize,
    pub place: usize,
    pub u: Span,
    pub v: Span,
    pub usage: Use,
    pub front: Front,
}

#[derive(Debug)]
struct Row {
    v: Span,
    splits: Vec<f64>,
    usage: Use,
    front: Front,
}

#[derive(Debug)]
pub struct Layout {
    pub u: Span,
    pub v: Span,
    pub lots: Vec<Lot>,
    rows: Vec<Row>,
    /// Corners along each line between rows, the outer ones included.
    lines: Vec<Vec<f64>>,
}

impl Layout {
    #[must_use]
    pub fn of(grid: &Grid, column: usize, row: usize, seed: u64) -> Self {
        let (u, v) = (grid.columns[column], grid.rows[row]);
        let mut rng = Rng::new(hash(&[seed, column as u64, row as u64, 21]));
        let below = row > 0;
        let above = row + 1 < grid.rows.len();
        let rows = rows_of(grid.kind(column, row), u, v, below, above, (column + row) % 3 * 4, &mut rng);
        let mut lots = Vec::new();
        for (r, row) in rows.iter().enumerate() {
            for (k, pair) in row.splits.windows(2).enumerate() {
                let usage = match row.usage {
                    // A strip too narrow for a house carries the transformer.
                    Use::House if pair[1] - pair[0] < 12.0 => Use::Transformer,
                    Use::Field(n) => Use::Field(n + k),
                    other => other,
                };
                let number = lots.len() + 1;
                lots.push(Lot {
                    number,
                    row: r,
                    place: k,
                    u: Span { from: pair[0], to: pair[1] },
                    v: row.v,
                    usage,
                    front: row.front,
                });
            }
        }
        let lines = (0..=rows.len()).map(|h| line(&rows, h)).collect();
        Self { u, v, lots, rows, lines }
    }

    /// Corners of some neighbouring lots of a row taken together, counter-clockwise.
    #[must_use]
    pub fn ring(&self, row: usize, from: usize, to: usize) -> Vec<Uv> {
        let r = &self.rows[row];
        let (u0, u1) = (r.splits[from], r.splits[to + 1]);
        let within = |h: usize| self.lines[h].iter().copied().filter(move |u| (u0..=u1).contains(u));
        let sides = between(r.v);
        let mut out: Vec<Uv> = within(row).map(|u| (u, r.v.from)).collect();
        out.extend(sides.iter().map(|v| (u1, *v)));
        let top: Vec<Uv> = within(row + 1).map(|u| (u, r.v.to)).collect();
        out.extend(top.into_iter().rev());
        out.extend(sides.iter().rev().map(|v| (u0, *v)));
        out
    }

    /// Corners along the bottom and the top, west to east.
    #[must_use]
    pub fn bottom(&self) -> Vec<Uv> {
        self.lines[0].iter().map(|u| (*u, self.v.from)).collect()
    }

    #[must_use]
    pub fn top(&self) -> Vec<Uv> {
        self.lines[self.rows.len()].iter().map(|u| (*u, self.v.to)).collect()
    }

    /// Corners along the left and the right side, south to north.
    #[must_use]
    pub fn left(&self) -> Vec<Uv> {
        self.side(self.u.from)
    }

    #[must_use]
    pub fn right(&self) -> Vec<Uv> {
        self.side(self.u.to)
    }

    fn side(&self, u: f64) -> Vec<Uv> {
        let mut out = Vec::new();
        for row in &self.rows {
            out.push((u, row.v.from));
            out.extend(between(row.v).into_iter().map(|v| (u, v)));
        }
        out.push((u, self.v.to));
        out
    }

    /// Every corner of the block once.
    #[must_use]
    pub fn corners(&self) -> Vec<Uv> {
        let mut out = Vec::new();
        for (h, line) in self.lines.iter().enumerate() {
            let v = self.rows.get(h).map_or(self.v.to, |r| r.v.from);
            out.extend(line.iter().map(|u| (*u, v)));
        }
        for row in &self.rows {
            for u in &row.splits {
                out.extend(between(row.v).into_iter().map(|v| (*u, v)));
            }
        }
        out
    }
}

/// Corners that long sides get between their ends, so that they bend with the street.
pub fn between(span: Span) -> Vec<f64> {
    let n = ((span.to - span.from) / 32.0).ceil().max(1.0);
    (1..n as usize).map(|k| cm(span.from + (span.to - span.from) * k as f64 / n)).collect()
}

fn line(rows: &[Row], h: usize) -> Vec<f64> {
    let mut out: Vec<f64> = Vec::new();
    for row in [h.checked_sub(1).and_then(|i| rows.get(i)), rows.get(h)].into_iter().flatten() {
        out.extend(&row.splits);
    }
    out.sort_by(f64::total_cmp);
    out.dedup();
    let more: Vec<f64> = out.windows(2).flat_map(|w| between(Span { from: w[0], to: w[1] })).collect();
    out.extend(more);
    out.sort_by(f64::total_cmp);
    out
}

/// Splits of a length into pieces of about this width.
fn splits(u: Span, from: f64, to: f64, rng: &mut Rng) -> Vec<f64> {
    let n = ((u.to - u.from) / rng.between(from, to)).round().max(1.0) as usize;
    let step = (u.to - u.from) / n as f64;
    let mut out: Vec<f64> = (0..=n)
        .map(|k| cm(u.from + step * k as f64 + if k == 0 || k == n { 0.0 } else { rng.between(-0.07, 0.07) * step }))
        .collect();
    if let Some(last) = out.last_mut() {
        *last = u.to;
    }
    out
}

fn rows_of(kind: Kind, u: Span, v: Span, below: bool, above: bool, crop: usize, rng: &mut Rng) -> Vec<Row> {
    let whole = |usage| {
        vec![Row { v, splits: vec![u.from, u.to], usage, front: if below { Front::Below } else { Front::Above } }]
    };
    match kind {
        Kind::Houses => two(u, v, below, above, Use::House, (18.5, 25.0), rng),
        Kind::Rows => two(u, v, below, above, Use::RowHouse, (8.0, 10.0), rng),
        Kind::Tenements => two(u, v, below, above, Use::Tenement, (14.0, 19.0), rng),
        Kind::Estate => {
            let front = if below { Front::Below } else { Front::Above };
            vec![Row { v, splits: splits(u, 55.0, 75.0, rng), usage: Use::Flats, front }]
        }
        Kind::Industry | Kind::Services => {
            let front = if below { Front::Below } else { Front::Above };
            let usage = if kind == Kind::Industry { Use::Industry } else { Use::Services };
            vec![Row { v, splits: splits(u, 55.0, 75.0, rng), usage, front }]
        }
        Kind::Fields => {
            let middle = cm(v.from + (v.to - v.from) * rng.between(0.4, 0.6));
            let (low, high) = (Span { from: v.from, to: middle }, Span { from: middle, to: v.to });
            vec![
                Row { v: low, splits: splits(u, 22.0, 30.0, rng), usage: Use::Field(crop), front: Front::None },
                Row { v: high, splits: splits(u, 22.0, 30.0, rng), usage: Use::Field(crop + 12), front: Front::None },
            ]
        }
        Kind::River => {
            let (a, b) = (cm(v.from + 19.0), cm(v.to - 19.0));
            let row =
                |from, to, usage| Row { v: Span { from, to }, splits: vec![u.from, u.to], usage, front: Front::None };
            vec![row(v.from, a, Use::Bank), row(a, b, Use::Water), row(b, v.to, Use::Bank)]
        }
        Kind::Market => whole(Use::Square),
        Kind::Church => whole(Use::Church),
        Kind::School => whole(Use::School),
        Kind::Park => whole(Use::Park),
        Kind::Cemetery => whole(Use::Cemetery),
        Kind::Forest => whole(Use::Forest),
        Kind::Rail => whole(Use::Rail),
        Kind::Museum => whole(Use::Museum),
    }
}

/// Lots back to back, each row to its own street; without a street on one side that row is gardens.
fn two(u: Span, v: Span, below: bool, above: bool, usage: Use, width: (f64, f64), rng: &mut Rng) -> Vec<Row> {
    let part = match (below, above) {
        (false, _) => 0.44,
        (_, false) => 0.56,
        _ => rng.between(0.46, 0.54),
    };
    let middle = cm(v.from + (v.to - v.from) * part);
    let mut row = |from, to, street, front| {
        let (usage, w) = if street { (usage, width) } else { (Use::Garden, (24.0, 40.0)) };
        let mut splits = splits(u, w.0, w.1, rng);
        if usage == Use::House && rng.chance(0.3) && splits.len() > 3 {
            // Room for a transformer beside the first lot.
            splits.insert(1, cm(u.from + 7.5));
            if splits[2] - splits[1] < 15.0 {
                splits.remove(2);
            }
        }
        Row { v: Span { from, to }, splits, usage, front: if street { front } else { Front::None } }
    };
    vec![row(v.from, middle, below, Front::Below), row(middle, v.to, above, Front::Above)]
}
