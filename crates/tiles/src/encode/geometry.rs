//! From map units to tile commands: scaled, cut when huge, snapped to the grid, rings turned the right way.

use super::wkb::{Kind, Parts};
use super::{BUFFER, EXTENT, clip, protobuf::zigzag};

/// The grid of one tile over the map (EPSG:3857).
#[derive(Debug, Clone, Copy)]
pub struct Grid {
    west: f64,
    north: f64,
    scale: f64,
    /// West, south, east, north of the tile with its buffer, in map units.
    pub bounds: [f64; 4],
}

const HALF: f64 = 20_037_508.342_789_244;

impl Grid {
    /// The grid of tile z/x/y of WebMercatorQuad (y grows southwards).
    #[must_use]
    pub fn new(z: u8, x: u32, y: u32) -> Self {
        let size = 2.0 * HALF / f64::from(z).exp2();
        let west = -HALF + size * f64::from(x);
        let north = HALF - size * f64::from(y);
        let scale = f64::from(EXTENT) / size;
        let buffer = BUFFER / scale;
        Self {
            west,
            north,
            scale,
            bounds: [west - buffer, north - size - buffer, west + size + buffer, north + buffer],
        }
    }

    fn place(&self, p: [f64; 2]) -> [f64; 2] {
        [(p[0] - self.west) * self.scale, (self.north - p[1]) * self.scale]
    }
}

/// Reused between features, so that encoding a tile allocates little.
#[derive(Default)]
pub(crate) struct Commands {
    pub(crate) words: Vec<u32>,
    cursor: [i32; 2],
    scaled: Parts,
    snapped: Vec<[i32; 2]>,
}

/// The box that huge geometry is cut to.
const CUT: ([f64; 2], [f64; 2]) = ([-2.0 * BUFFER; 2], [EXTENT as f64 + 2.0 * BUFFER; 2]);

const MOVE_TO: u32 = 1;
const LINE_TO: u32 = 2;
const CLOSE: u32 = 7;

impl Commands {
    /// Commands of a geometry given in map units; the tile's geometry type, or nothing when nothing of it is seen.
    pub(crate) fn build(&mut self, parts: &Parts, grid: &Grid) -> Option<u32> {
        self.words.clear();
        self.cursor = [0, 0];
        self.scaled.kind = parts.kind;
        self.scaled.points.clear();
        self.scaled.points.extend(parts.points.iter().map(|p| grid.place(*p)));
        let extent = f64::from(EXTENT);
        let outside = |p: &[f64; 2]| p.iter().any(|v| *v < -extent || *v > 2.0 * extent);
        let cut = self.scaled.points.iter().any(outside);
        match parts.kind {
            Kind::Nothing => None,
            Kind::Point => self.points().then_some(1),
            Kind::Line => {
                self.lines(&parts.ends, cut);
                (!self.words.is_empty()).then_some(2)
            }
            Kind::Surface => {
                self.surfaces(parts, cut);
                (!self.words.is_empty()).then_some(3)
            }
        }
    }

    fn points(&mut self) -> bool {
        let (lo, hi) = (-BUFFER, f64::from(EXTENT) + BUFFER);
        let seen: Vec<[i32; 2]> =
            self.scaled.points.iter().filter(|p| p.iter().all(|v| (lo..=hi).contains(v))).map(|p| snap(*p)).collect();
        if seen.is_empty() {
            return false;
        }
        self.words.push(command(MOVE_TO, seen.len()));
        for p in seen {
            self.go(p);
        }
        true
    }

    fn lines(&mut self, ends: &[usize], cut: bool) {
        let points = std::mem::take(&mut self.scaled.points);
        let mut start = 0;
        for &end in ends {
            let part = &points[start..end];
            start = end;
            if cut {
                clip::line(part, CUT.0, CUT.1, |piece| self.line(piece));
            } else {
                self.line(part);
            }
        }
        self.scaled.points = points;
    }

    fn line(&mut self, points: &[[f64; 2]]) {
        self.snap_all(points);
        if self.snapped.len() < 2 {
            return;
        }
        let snapped = std::mem::take(&mut self.snapped);
        self.words.push(command(MOVE_TO, 1));
        self.go(snapped[0]);
        self.words.push(command(LINE_TO, snapped.len() - 1));
        for p in &snapped[1..] {
            self.go(*p);
        }
        self.snapped = snapped;
    }

    fn surfaces(&mut self, parts: &Parts, cut: bool) {
        let points = std::mem::take(&mut self.scaled.points);
        let mut ring = 0;
        for &rings_end in &parts.polygons {
            let mut outer = true;
            for i in ring..rings_end {
                let start = if i == 0 { 0 } else { parts.ends[i - 1] };
                let part = &points[start..parts.ends[i]];
                let drawn = if cut {
                    let piece = clip::ring(part, CUT.0, CUT.1);
                    self.ring(&piece, outer)
                } else {
                    self.ring(part, outer)
                };
                // Holes of a surface that is too small to be seen are not drawn either.
                if outer && !drawn {
                    break;
                }
                outer = false;
            }
            ring = rings_end;
        }
        self.scaled.points = points;
    }

    fn ring(&mut self, points: &[[f64; 2]], outer: bool) -> bool {
        self.snap_all(points);
        if self.snapped.len() > 1 && self.snapped.first() == self.snapped.last() {
            self.snapped.pop();
        }
        if self.snapped.len() < 3 {
            return false;
        }
        let area = doubled_area(&self.snapped);
        if area == 0 {
            return false;
        }
        // With y downwards an outer ring has positive area, a hole negative (MVT 2.1, 4.3.4.4).
        if (area > 0) != outer {
            self.snapped.reverse();
        }
        let snapped = std::mem::take(&mut self.snapped);
        self.words.push(command(MOVE_TO, 1));
        self.go(snapped[0]);
        self.words.push(command(LINE_TO, snapped.len() - 1));
        for p in &snapped[1..] {
            self.go(*p);
        }
        self.words.push(command(CLOSE, 1));
        self.snapped = snapped;
        true
    }

    fn snap_all(&mut self, points: &[[f64; 2]]) {
        self.snapped.clear();
        for p in points {
            let p = snap(*p);
            if self.snapped.last() != Some(&p) {
                self.snapped.push(p);
            }
        }
    }

    fn go(&mut self, p: [i32; 2]) {
        self.words.push(zigzag(p[0] - self.cursor[0]));
        self.words.push(zigzag(p[1] - self.cursor[1]));
        self.cursor = p;
    }
}

#[expect(clippy::cast_possible_truncation, reason = "within three tiles of the origin, or cut")]
fn snap(p: [f64; 2]) -> [i32; 2] {
    [p[0].round() as i32, p[1].round() as i32]
}

fn command(id: u32, count: usize) -> u32 {
    id | u32::try_from(count).unwrap_or(u32::MAX >> 3) << 3
}

fn doubled_area(ring: &[[i32; 2]]) -> i64 {
    let last = ring.len() - 1;
    (0..ring.len())
        .map(|i| {
            let (a, b) = (ring[if i == 0 { last } else { i - 1 }], ring[i]);
            i64::from(a[0]) * i64::from(b[1]) - i64::from(b[0]) * i64::from(a[1])
        })
        .sum()
}

/// The place of a point on the grid when it lies in the tile itself (west and north edge included).
pub(crate) fn in_tile(p: [f64; 2], grid: &Grid) -> Option<[i32; 2]> {
    let p = grid.place(p);
    let extent = f64::from(EXTENT);
    p.iter().all(|v| (0.0..extent).contains(v)).then(|| snap(p))
}
