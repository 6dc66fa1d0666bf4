//! The river with its banks, and the railway: both run through every column of the town.

use super::Town;
use super::ground::{Uv, at, point, strip_of, surface};
use super::house::{Plot, orient};
use super::names;
use super::works::Net;
use registers::geometry::Shape;

/// Half the river's width and how far its slopes reach.
const WATER: f64 = 6.5;
const SLOPE: f64 = 4.5;

impl Town<'_> {
    /// The end of the strip that a column draws: where the next column begins.
    fn reach(&self, plot: &Plot<'_>) -> f64 {
        self.grid.columns.get(plot.block.column + 1).map_or(plot.lot.u.to, |c| c.from)
    }

    fn stream(plot: &Plot<'_>, off: f64, to: f64) -> Vec<Uv> {
        let middle = plot.lot.v.middle();
        let from = plot.lot.u.from;
        let n = ((to - from) / 8.0).ceil();
        (0..=n as usize)
            .map(|k| {
                let u = from + (to - from) * k as f64 / n;
                (u, middle + 2.6 * (u / 47.0).sin() + off)
            })
            .collect()
    }

    pub fn river(&mut self, plot: &Plot<'_>) {
        let to = self.reach(plot);
        let (south, north) = (Self::stream(plot, -WATER, to), Self::stream(plot, WATER, to));
        let mut ring = south.clone();
        ring.extend(north.iter().rev());
        let draft = self.work.draft("ot_wody").place(orient(surface(&ring))).text("rodzajObiektu", "p");
        let draft = draft.text("nazwaWlasna", names::RIVER);
        let water = self.work.put(draft);
        if plot.block.column.is_multiple_of(3) {
            self.label_surface(water, at(south[south.len() / 2]));
        }
        for (edge, side) in [(south, -1.0), (north, 1.0)] {
            let top = Self::stream(plot, side * (WATER + SLOPE), to);
            let ends = (top.first().copied(), top.last().copied());
            let mut ring = edge;
            ring.extend(top.into_iter().rev());
            // Counter-clockwise on both sides: the southern slope lies below its edge.
            if side < 0.0 {
                ring.reverse();
            }
            let reinforced = (plot.block.index + u64::from(side > 0.0)).is_multiple_of(3);
            let draft = self.work.draft("ot_skarpa").place(orient(surface(&ring)));
            let mut draft = draft.text("rodzajSkarpy", if reinforced { "u" } else { "k" });
            if let (Some(first), Some(last)) = ends {
                draft = draft.geometry("poczatekGorySkarpy", point(first)).geometry("koniecGorySkarpy", point(last));
            }
            self.work.put(draft);
        }
        let (width, depth) = (plot.width(), plot.depth());
        let (across, _) = self.grid.centred(plot.block.column, 0);
        let special = match across {
            -1 => Some(("j", width * 0.4, 1.4)),
            1 => Some(("o", width * 0.5, 0.9)),
            2 => Some(("t", width * 0.5, 0.6)),
            _ => None,
        };
        if let Some((kind, s, half)) = special {
            let (t0, t1) = if kind == "j" {
                (depth / 2.0 - 8.0, depth / 2.0 + 8.0)
            } else {
                (depth / 2.0 + 1.5, depth / 2.0 + 8.5)
            };
            let draft = self.work.draft("ot_wody").place(orient(surface(&plot.quad(s - half, t0, s + half, t1))));
            self.work.put(draft.text("rodzajObiektu", kind));
        }
    }

    /// A bank: path, willows, benches' lamps; on the southern side an embankment now and then.
    pub fn bank(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let south = plot.lot.row == 0;
        let t = |from_street: f64| if south { from_street } else { depth - from_street };
        let (a, b) = (t(2.0).min(t(4.2)), t(2.0).max(t(4.2)));
        self.road_area("c", Some("gr"), &strip_of(plot, 1.0, a, width - 1.0, b));
        let mut s = 4.0;
        while s < width - 3.0 {
            let uv = plot.uv(s, t(self.work.rng.between(6.5, 10.5)));
            self.tree(uv, false);
            if self.work.rng.chance(0.3) {
                self.tree_record(uv, "Gmina Zielonka nad Strugą");
            }
            s += self.work.rng.between(7.0, 13.0);
        }
        if south && plot.block.column.is_multiple_of(4) {
            let place = orient(surface(&strip_of(plot, 2.0, t(11.2), width - 2.0, t(14.0))));
            let draft = self.work.draft("ot_wody").place(place).text("rodzajObiektu", "w");
            self.work.put(draft);
        } else if !south && plot.block.column % 3 == 1 {
            let frame = plot.frame(width * 0.8, t(8.5));
            let pump = self.device(Net::Sewer.devices(), Net::Sewer.keeper(), "n", Some("p"));
            let pump = pump.place(orient(frame.rect(-2.0, -1.5, 2.0, 1.5)));
            self.work.put(pump);
        }
        self.spot_height(plot.uv(width * 0.3, t(5.5)), false);
        self.spot_height(plot.uv(width * 0.7, t(12.0)), false);
    }

    /// Two tracks, their masts; a station with its platform in the middle of the district.
    pub fn rail(&mut self, plot: &Plot<'_>) {
        let to = self.reach(plot);
        let (width, from, v) = (plot.width(), plot.lot.u.from, plot.lot.v.from);
        let run = |off: f64| super::ground::along((from, v + off), (to, v + off));
        for off in [14.0, 18.5] {
            let draft =
                self.work.draft("ot_komunikacja").place(super::ground::line(&run(off))).text("rodzajObiektu", "t");
            self.work.put(draft);
        }
        let mut u = from + 20.0;
        while u < plot.lot.u.to {
            self.other_device("y", "e", Shape::Point(at((u, v + 11.5))));
            u += 48.0;
        }
        let mut pipe = super::works::Pipe::main(Net::Power, &run(11.5)).kind("w");
        pipe.course = "n";
        self.pipe(pipe);
        let screen = super::ground::along((from + 2.0, v + 3.0), (plot.lot.u.to - 2.0, v + 3.0));
        let draft = self.work.draft("ot_komunikacja").place(super::ground::line(&screen)).text("rodzajObiektu", "y");
        self.work.put(draft);
        if self.grid.centred(plot.block.column, 0).0 == 0 {
            let draft = self.work.draft("ot_komunikacja");
            let place = orient(surface(&super::ground::strip(from + 20.0, v + 20.5, from + width - 20.0, v + 24.0)));
            self.work.put(draft.place(place).text("rodzajObiektu", "n").text("rodzajNawierzchni", "kb"));
            let frame = super::ground::Frame::at((from + width / 2.0, v + 30.0));
            let station = self.building(plot, 1, frame.rect(-14.0, -4.5, 14.0, 4.5), "t", (2, 1));
            self.storeys(station, frame.rect(-4.0, -4.5, 4.0, 4.5), "n", 1, 2);
            self.monument(plot, "Dworzec kolejowy", "architektura", "1872", frame.rect(-14.0, -4.5, 14.0, 4.5));
        }
    }
}
