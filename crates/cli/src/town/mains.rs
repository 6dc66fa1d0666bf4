//! Networks along the streets: mains from crossing to crossing, meeting in shared nodes.

use super::grid::{Kind, Span, Street};
use super::ground::{self, Uv};
use super::random::hash;
use super::works::{Net, Pipe};
use super::{Block, Town};

/// A stretch of street with the streets that cross it at its ends.
struct Stretch {
    street: Street,
    upright: bool,
    before: Option<Street>,
    after: Option<Street>,
    span: Span,
    /// Places along the stretch where mains have a corner and connections begin.
    stations: Vec<f64>,
    /// The sewers of an upright street north of the river run southwards.
    reversed: bool,
}

/// Stations of a block's side, the same for everybody who asks.
pub fn stations(span: Span) -> Vec<f64> {
    let n = ((span.to - span.from) / 6.5).ceil();
    (0..n as usize).map(|k| ground::cm(span.from + (span.to - span.from) * (k as f64 + 0.5) / n)).collect()
}

impl Stretch {
    fn spot(&self, net: Net, along: f64) -> Uv {
        self.off(net.offset(self.street), along)
    }

    fn off(&self, offset: f64, along: f64) -> Uv {
        let m = self.street.middle + offset;
        if self.upright { (m, along) } else { (along, m) }
    }

    /// The main's corners from node to node.
    fn line(&self, net: Net) -> Vec<Uv> {
        let from = self.before.map_or(self.span.from, |s| s.middle + net.offset(s));
        let to = self.after.map_or(self.span.to, |s| s.middle + net.offset(s));
        let mut out = vec![self.spot(net, from)];
        out.extend(self.stations.iter().map(|t| self.spot(net, *t)));
        out.push(self.spot(net, to));
        out
    }
}

impl Town<'_> {
    /// The mains of the street right of the block, of the one above it, and what stands on the crossing.
    pub fn mains(&mut self, block: &Block) {
        let (beside, above) = (self.grid.street_beside(block.column), self.grid.street_above(block.row));
        let before = block.column.checked_sub(1).and_then(|c| self.grid.street_beside(c));
        let below = block.row.checked_sub(1).and_then(|r| self.grid.street_above(r));
        if let Some(street) = above {
            let span = block.layout.u;
            let stretch = Stretch {
                street,
                upright: false,
                before,
                after: beside,
                span,
                stations: stations(span),
                reversed: false,
            };
            let heated = self.heated(street, block.column, block.row);
            self.stretch(block, &stretch, heated);
        }
        if let Some(street) = beside {
            let span = block.layout.v;
            let reversed = block.row > self.grid.river_row;
            let stretch = Stretch {
                street,
                upright: true,
                before: below,
                after: above,
                span,
                stations: stations(span),
                reversed,
            };
            if !self.grid.is_river(block.row) {
                self.stretch(block, &stretch, street.is_main());
            } else if self.grid.has_bridge(block.column) {
                self.over_the_bridge(&stretch);
            }
        }
        if let (Some(upright), Some(level)) = (beside, above) {
            self.node(block, upright, level);
        }
    }

    /// Whether heat is brought along the street above a block: wide streets and those of the estates have it.
    pub fn heated(&self, street: Street, column: usize, row: usize) -> bool {
        let estate = |row: usize| self.grid.kind(column, row) == Kind::Estate;
        street.is_main() || estate(row + 1) || (row == 0 && estate(row))
    }

    /// Whether a street has this network along its whole length.
    pub fn serves(&self, net: Net, street: Street, upright: bool, index: usize) -> bool {
        let chance = hash(&[self.seed, index as u64, u64::from(upright), net as u64, 57]) % 100;
        let by_river = !upright && (index == self.grid.river_row || index + 1 == self.grid.river_row);
        match net {
            Net::Storm => street.is_main() || by_river || chance < 65,
            Net::Gas => street.is_main() || chance < 88,
            _ => true,
        }
    }

    /// Whether a street has its power lines on poles.
    pub fn overhead(&self, street: Street, upright: bool, index: usize) -> bool {
        !street.is_main() && hash(&[self.seed, index as u64, u64::from(upright), 31]).is_multiple_of(3)
    }

    fn stretch(&mut self, block: &Block, s: &Stretch, heated: bool) {
        let index = if s.upright { block.column } else { block.row };
        let main = s.street.is_main();
        let dense = matches!(block.kind, Kind::Market | Kind::Tenements | Kind::Church | Kind::Estate | Kind::Services);
        let water = if main {
            200
        } else if dense {
            160
        } else {
            110
        };
        let pipe = Pipe::main(Net::Water, &s.line(Net::Water)).kind("o").size(water);
        self.labelled(pipe, s);
        self.hydrant(s);
        self.sewer(block, s, Net::Sewer);
        if self.serves(Net::Storm, s.street, s.upright, index) {
            self.sewer(block, s, Net::Storm);
        }
        if self.serves(Net::Gas, s.street, s.upright, index) {
            let gas = Pipe::main(Net::Gas, &s.line(Net::Gas)).kind(if main { "s" } else { "n" });
            self.labelled(gas.size(if main { 160 } else { 90 }), s);
        }
        if self.overhead(s.street, s.upright, index) {
            self.poles(s);
        } else {
            self.cables(s);
        }
        self.telecom(s);
        if heated {
            let size = if main { 250 } else { 150 };
            let pipe = Pipe::main(Net::Heat, &s.line(Net::Heat)).kind(if main { "w" } else { "n" }).size(size);
            self.labelled(pipe, s);
            let middle = s.stations[s.stations.len() / 2];
            let centre = s.spot(Net::Heat, middle);
            let frame = ground::Frame::at(centre);
            let place = registers::geometry::Shape::Surface(frame.rect(-1.2, -0.9, 1.2, 0.9));
            self.other_device("k", "c", place);
            self.fitting(Net::Heat, "w", "o", ground::at(s.spot(Net::Heat, s.stations[1])));
        }
    }

    fn hydrant(&mut self, s: &Stretch) {
        let valve = s.stations[0];
        self.fitting(Net::Water, "w", "o", ground::at(s.spot(Net::Water, valve)));
        let t = s.stations[s.stations.len() / 3];
        let (from, to) = (s.spot(Net::Water, t), s.off(Net::Water.offset(s.street) - 1.1, t));
        let pipe = Pipe::connection(Net::Water, vec![ground::at(from), ground::at(to)]).kind("o").size(80);
        self.pipe(pipe);
        self.fitting(Net::Water, "h", "o", ground::at(to));
    }

    /// A sewer with a manhole about every 50 m; storm sewers take street inlets.
    fn sewer(&mut self, block: &Block, s: &Stretch, net: Net) {
        let mut line = s.line(net);
        if s.reversed {
            line.reverse();
        }
        // The great collectors run beside the river.
        let by_river = !s.upright && (block.row == self.grid.river_row || block.row + 1 == self.grid.river_row);
        let count = line.len();
        let step = (count - 1).div_ceil((count - 1).div_ceil(8));
        let mut cuts: Vec<usize> = (0..count - 1).step_by(step).collect();
        cuts.push(count - 1);
        for pair in cuts.windows(2) {
            let piece = &line[pair[0]..=pair[1]];
            let mut pipe = Pipe::main(net, piece).kind(if net == Net::Sewer { "s" } else { "d" });
            match (net, by_river, s.street.is_main()) {
                (Net::Sewer, true, _) => pipe.size = Some(800),
                (Net::Storm, true, _) => pipe.egg = Some((800, 1200)),
                (Net::Sewer, _, true) => pipe.size = Some(300),
                (Net::Storm, _, true) => pipe.size = Some(500),
                (Net::Sewer, ..) => pipe.size = Some(200),
                _ => pipe.size = Some(315),
            }
            self.labelled(pipe, s);
            if pair[0] > 0 {
                self.manhole(net, line[pair[0]]);
            }
        }
        for (end, street) in [(s.span.from, s.before), (s.span.to, s.after)] {
            if street.is_none() {
                self.manhole(net, s.spot(net, end));
            }
        }
        if net == Net::Storm {
            for t in s.stations.iter().skip(2).step_by(6) {
                for side in [-1.0, 1.0] {
                    let inlet = ground::at(s.off(side * (s.street.kerb - 0.3), *t));
                    let pipe = Pipe::connection(net, vec![inlet, ground::at(s.spot(net, *t))]).kind("d").size(160);
                    self.pipe(pipe);
                    self.fitting(net, "k", "p", inlet);
                }
            }
        }
    }

    fn poles(&mut self, s: &Stretch) {
        let mut spots: Vec<f64> = s.stations.iter().copied().step_by(6).collect();
        spots.extend(s.stations.last().copied());
        spots.dedup();
        for pair in spots.windows(2) {
            let mut pipe =
                Pipe::main(Net::Power, &[s.spot(Net::Power, pair[0]), s.spot(Net::Power, pair[1])]).kind("n");
            pipe.course = "n";
            self.pipe(pipe);
        }
        for (n, t) in spots.iter().enumerate() {
            let at = ground::at(s.spot(Net::Power, *t));
            self.other_device("p", "e", registers::geometry::Shape::Point(at));
            if n % 2 == 0 {
                self.fitting(Net::Power, "o", "o", ground::at(s.spot(Net::Power, t + 0.4)));
            }
        }
    }

    fn cables(&mut self, s: &Stretch) {
        self.labelled(Pipe::main(Net::Power, &s.line(Net::Power)).kind("n"), s);
        if s.street.is_main() && s.upright {
            let line: Vec<Uv> = s.stations.iter().map(|t| s.off(s.street.half - 1.1, *t)).collect();
            self.labelled(Pipe::main(Net::Power, &line).kind("s"), s);
        }
        let off = s.street.kerb + 2.25;
        let lamps: Vec<Uv> = s.stations.iter().skip(1).step_by(5).map(|t| s.off(off, *t)).collect();
        if lamps.len() > 1 {
            self.pipe(Pipe::main(Net::Power, &lamps).kind("n"));
        }
        for lamp in lamps {
            self.fitting(Net::Power, "o", "o", ground::at(lamp));
        }
    }

    fn telecom(&mut self, s: &Stretch) {
        let line = s.line(Net::Telecom);
        let fibre = s.street.is_main();
        self.labelled(Pipe::main(Net::Telecom, &line).kind(if fibre { "s" } else { "i" }), s);
        if fibre {
            let duct: Vec<Uv> = s.stations.iter().map(|t| s.off(Net::Telecom.offset(s.street) + 0.45, *t)).collect();
            self.casing("l", &["t", "e"], &duct, 160);
            if let Some(first) = duct.first() {
                self.other_device("w", "t", ground::point(*first));
            }
        } else if self.work.rng.chance(0.3) {
            let t = s.stations[1];
            self.fitting(Net::Telecom, "k", "o", ground::at(s.spot(Net::Telecom, t)));
        }
    }

    /// Water and gas cross the river under the bridge's deck; storm water flows out into it.
    fn over_the_bridge(&mut self, s: &Stretch) {
        for net in [Net::Water, Net::Gas, Net::Power, Net::Telecom] {
            let mut pipe = Pipe::main(net, &s.line(net));
            pipe.course = "n";
            pipe.kind = Some(match net {
                Net::Water => "o",
                Net::Gas => "s",
                Net::Telecom => "s",
                _ => "n",
            });
            pipe.size = matches!(net, Net::Water | Net::Gas).then_some(200);
            self.pipe(pipe);
        }
        let off = s.street.half + 0.6;
        let (low, high) = (s.span.from + 21.0, s.span.to - 21.0);
        for (from, to) in [(s.span.to - 0.5, high), (s.span.from + 0.5, low)] {
            let pipe = Pipe::main(Net::Storm, &[s.off(off, from), s.off(off, to)]).kind("d").size(600);
            self.pipe(pipe);
            self.fitting(Net::Storm, "e", "n", ground::at(s.off(off, to)));
        }
    }

    fn node(&mut self, block: &Block, upright: Street, level: Street) {
        let serves = |town: &Self, net| {
            (town.serves(net, upright, true, block.column), town.serves(net, level, false, block.row))
        };
        for net in [Net::Sewer, Net::Storm] {
            if serves(self, net) == (false, false) {
                continue;
            }
            self.manhole(net, (upright.middle + net.offset(upright), level.middle + net.offset(level)));
        }
        let gas = level.middle + Net::Gas.offset(level);
        let sewer = upright.middle + Net::Sewer.offset(upright);
        if serves(self, Net::Gas).1 {
            self.casing("o", &["g"], &[(sewer - 1.6, gas), (sewer + 1.6, gas)], 250);
        }
        if block.index.is_multiple_of(5) {
            let at = (upright.middle + upright.half - 0.9, level.middle + level.half - 0.9);
            self.fitting(Net::Power, "s", "p", ground::at(at));
            let at = (upright.middle - upright.half + 0.9, level.middle + level.half - 0.9);
            self.fitting(Net::Telecom, "s", "p", ground::at(at));
        }
    }

    /// Draws a main and, now and then, its label.
    fn labelled(&mut self, pipe: Pipe, s: &Stretch) {
        let middle = pipe.points.len() / 2;
        let (a, b) = (pipe.points[middle - 1], pipe.points[middle]);
        let link = self.pipe(pipe);
        if self.work.rng.chance(0.22) {
            let flat = if s.upright { std::f64::consts::FRAC_PI_2 } else { 0.0 };
            let angle = if a == b { flat } else { (b.y - a.y).atan2(b.x - a.x) };
            self.label_conduit(link, a, b, angle);
        }
    }
}
