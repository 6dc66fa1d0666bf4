//! Streets on the surface: carriageways, crossings with rounded corners, kerbs, pavements, bridges, avenues of trees.

use super::grid::{Kind, Street};
use super::ground::{Uv, along, line, point, strip, surface};
use super::{Block, Town};
use registers::geometry::Shape;

/// Radius of rounded kerbs and width of a pavement.
const CORNER: f64 = 4.0;
const PAVEMENT: f64 = 2.0;

/// A stretch of street between two crossings: along the board's north (`upright`) or east.
#[derive(Debug, Clone, Copy)]
struct Arm {
    street: Street,
    from: f64,
    to: f64,
    upright: bool,
}

impl Arm {
    /// A box along the stretch between two distances from its middle.
    fn beside(&self, a: f64, b: f64) -> Vec<Uv> {
        let m = self.street.middle;
        if self.upright { strip(m + a, self.from, m + b, self.to) } else { strip(self.from, m + a, self.to, m + b) }
    }

    fn line(&self, off: f64) -> Vec<Uv> {
        let m = self.street.middle + off;
        if self.upright { along((m, self.from), (m, self.to)) } else { along((self.from, m), (self.to, m)) }
    }

    fn spot(&self, off: f64, t: f64) -> Uv {
        if self.upright { (self.street.middle + off, t) } else { (t, self.street.middle + off) }
    }
}

impl Town<'_> {
    /// Everything on the surface of the street right of the block, the one above it and the crossing of both.
    pub fn roads(&mut self, block: &Block) {
        let beside = self.grid.street_beside(block.column);
        let above = self.grid.street_above(block.row);
        let water = self.grid.is_river(block.row);
        if let Some(street) = beside {
            let reach = |s: Option<Street>| s.map(|s| (s.middle, s.kerb + CORNER));
            let below = block.row.checked_sub(1).and_then(|r| self.grid.street_above(r));
            let from = reach(below).map_or(block.layout.v.from, |(m, r)| m + r);
            let to = reach(above).map_or(block.layout.v.to, |(m, r)| m - r);
            let arm = Arm { street, from, to, upright: true };
            if water && self.grid.has_bridge(block.column) {
                self.arm(arm, block);
                self.bridge(block, street);
            } else if !water {
                self.arm(arm, block);
            }
        }
        if let Some(street) = above {
            let reach = |s: Option<Street>| s.map(|s| (s.middle, s.kerb + CORNER));
            let before = block.column.checked_sub(1).and_then(|c| self.grid.street_beside(c));
            let from = reach(before).map_or(block.layout.u.from, |(m, r)| m + r);
            let to = reach(beside).map_or(block.layout.u.to, |(m, r)| m - r);
            self.arm(Arm { street, from, to, upright: false }, block);
        }
        if let (Some(upright), Some(level)) = (beside, above) {
            let crosses = |row: usize| !self.grid.is_river(row) || self.grid.has_bridge(block.column);
            let (south, north) = (crosses(block.row), crosses(block.row + 1));
            self.crossing(upright, level, south, north);
        }
    }

    pub fn road_area(&mut self, kind: &str, paving: Option<&str>, corners: &[Uv]) {
        let draft =
            self.work.draft("ot_komunikacja").place(Shape::Surface(surface(corners))).text("rodzajObiektu", kind);
        let draft = match paving {
            Some(paving) => draft.text("rodzajNawierzchni", paving),
            None => draft,
        };
        let draft = if kind == "j" { draft.text("polozenie", "0") } else { draft };
        self.work.put(draft);
    }

    fn kerb(&mut self, points: &[Uv]) {
        let draft = self.work.draft("ot_komunikacja").place(line(points)).text("rodzajObiektu", "k");
        self.work.put(draft);
    }

    pub fn tree(&mut self, uv: Uv, conifer: bool) {
        let gone = self.work.rng.chance(0.012);
        let draft = self.work.draft("ot_zagospodarowanie_terenu").place(point(uv));
        let draft = draft.text("rodzajObiektu", if conifer { "g" } else { "l" });
        self.work.put(if gone { draft.gone() } else { draft });
    }

    pub fn spot_height(&mut self, uv: Uv, artificial: bool) {
        let height = self.work.ground.height(uv);
        let height = if artificial { (height * 100.0).round() / 100.0 } else { (height * 10.0).round() / 10.0 };
        let draft = self.work.draft("ot_rzedna").place(point(uv));
        let draft = draft.text("rodzajRzednej", if artificial { "s" } else { "n" }).real("rzedna", height);
        self.work.put(draft);
    }

    fn arm(&mut self, arm: Arm, block: &Block) {
        let k = arm.street.kerb;
        let rural = matches!(block.kind, Kind::Fields | Kind::Forest);
        let paving = if arm.street.is_main() {
            "mb"
        } else if rural {
            "zw"
        } else {
            self.work.rng.pick(&["mb", "mb", "kb", "kb", "bt"])
        };
        self.road_area("j", Some(paving), &arm.beside(-k, k));
        let walk = self.work.rng.pick(&["kb", "kb", "kb", "pb"]);
        for side in [-1.0, 1.0] {
            self.kerb(&arm.line(side * k));
            let (a, b) = if side < 0.0 { (-k - PAVEMENT, -k) } else { (k, k + PAVEMENT) };
            self.road_area("c", Some(walk), &arm.beside(a, b));
        }
        if arm.street.is_main() {
            self.road_area("g", Some("mb"), &arm.beside(k + PAVEMENT + 0.6, k + PAVEMENT + 2.6));
            let mut t = arm.from + 5.0;
            while t < arm.to - 4.0 {
                let uv = arm.spot(-(k + PAVEMENT + 1.6), t);
                self.tree(uv, false);
                self.tree_record(uv, "Zarząd Dróg Gminnych");
                t += self.work.rng.between(9.0, 12.0);
            }
        }
        let mut t = arm.from + 12.0;
        while t < arm.to {
            self.spot_height(arm.spot(0.0, t), true);
            t += 31.0;
        }
    }

    /// The carriageway where two streets meet, with the rounded corners between its four arms.
    fn crossing(&mut self, upright: Street, level: Street, south: bool, north: bool) {
        let (cu, cv) = (upright.kerb, level.kerb);
        let centre = (upright.middle, level.middle);
        let at = |x: f64, y: f64| (centre.0 + x, centre.1 + y);
        // Quarter circles from the east-west kerb to the north-south kerb in each corner.
        let corner = |sx: f64, sy: f64| -> Vec<Uv> {
            (0..=4)
                .map(|k| {
                    let a = std::f64::consts::FRAC_PI_2 * f64::from(k) / 4.0;
                    at(sx * (cu + CORNER - CORNER * a.sin()), sy * (cv + CORNER - CORNER * a.cos()))
                })
                .collect()
        };
        let mut ring = Vec::new();
        for (sx, sy, open) in [(1.0, 1.0, north), (-1.0, 1.0, north), (-1.0, -1.0, south), (1.0, -1.0, south)] {
            let mut points = if open { corner(sx, sy) } else { vec![at(sx * (cu + CORNER), sy * cv)] };
            // Counter-clockwise: north-east and south-west corners run from the level kerb, the others to it.
            if sx * sy < 0.0 {
                points.reverse();
            }
            ring.extend(points);
        }
        self.road_area("j", Some("mb"), &ring);
        for (sy, open) in [(1.0, north), (-1.0, south)] {
            if !open {
                let (a, b) = (at(-cu - CORNER, sy * cv), at(cu + CORNER, sy * cv));
                self.kerb(&[a, b]);
                self.road_area("c", Some("kb"), &[a, b, (b.0, b.1 + sy * PAVEMENT), (a.0, a.1 + sy * PAVEMENT)]);
                continue;
            }
            for sx in [1.0, -1.0] {
                let bow = corner(sx, sy);
                self.kerb(&bow);
                let mut walk = bow;
                walk.extend([
                    at(sx * cu, sy * (cv + CORNER)),
                    at(sx * (cu + PAVEMENT), sy * (cv + CORNER)),
                    at(sx * (cu + PAVEMENT), sy * (cv + PAVEMENT)),
                    at(sx * (cu + CORNER), sy * (cv + PAVEMENT)),
                ]);
                walk.dedup();
                self.road_area("c", Some("kb"), &walk);
            }
        }
        self.spot_height(centre, true);
    }

    fn bridge(&mut self, block: &Block, street: Street) {
        let v = block.layout.v;
        let (from, to) = (v.from + 17.0, v.to - 17.0);
        let side = street.kerb + PAVEMENT + 0.4;
        let m = street.middle;
        let draft =
            self.work.draft("ot_komunikacja").place(Shape::Surface(surface(&strip(m - side, from, m + side, to))));
        let draft = draft.text("rodzajObiektu", "m").text("polozenie", "1");
        let draft = draft.geometry("poliliniaKierunkowa", line(&[(m, from), (m, to)]));
        self.work.put(draft);
        for x in [m - side + 0.2, m + side - 0.2] {
            let draft =
                self.work.draft("ot_komunikacja").place(line(&along((x, from), (x, to)))).text("rodzajObiektu", "b");
            self.work.put(draft);
        }
    }
}
