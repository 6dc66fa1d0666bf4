//! Connections: from the mains in the street to the front wall of a building.

use super::Town;
use super::ground::{Frame, at, cm};
use super::house::Plot;
use super::layout::Use;
use super::mains::stations;
use super::works::{Net, Pipe};
use registers::geometry::Coord;

/// The place on a main, which is straight between its stations.
fn on_main(stations: &[f64], u: f64, v: f64) -> Coord {
    let after = stations.iter().position(|s| *s >= u).unwrap_or(stations.len() - 1).max(1);
    let (u0, u1) = (stations[after - 1], stations[after]);
    let (a, b, k) = (at((u0, v)), at((u1, v)), ((u - u0) / (u1 - u0)).clamp(0.0, 1.0));
    Coord { x: cm(a.x + (b.x - a.x) * k), y: cm(a.y + (b.y - a.y) * k), z: 0.0 }
}

impl Town<'_> {
    /// Connects a building whose front wall lies at `front` of its frame, between `-half` and `half`.
    pub fn connect(&mut self, plot: &Plot<'_>, frame: Frame, half: f64, front: f64, centre: f64, nets: &[Net]) {
        let Some(row) = plot.street_row() else { return };
        let Some(street) = self.grid.street_above(row) else { return };
        let overhead = self.overhead(street, false, row);
        let stations = stations(plot.block.layout.u);
        let served = |net: &Net| match net {
            Net::Heat => self.heated(street, plot.block.column, row),
            net => self.serves(*net, street, false, row),
        };
        let nets: Vec<Net> = nets.iter().copied().filter(served).collect();
        let step = 2.0 * half / (nets.len() + 1) as f64;
        for (n, net) in nets.iter().enumerate() {
            let u = plot.uv(centre - half + step * (n + 1) as f64, 0.0).0;
            // Where it enters the lot, just behind the fence; from there it meets the wall squarely.
            let gate = at((u, plot.uv(0.0, 0.35).1));
            let wall = frame.to(frame.along(gate).clamp(-half + 0.2, half - 0.2), front);
            match net {
                Net::Power if overhead => self.drop_line(street, &stations, u, wall),
                _ => {
                    let tap = on_main(&stations, u, street.middle + net.offset(street));
                    let flush = plot.lot.usage == Use::Tenement;
                    self.connection(*net, tap, if flush { wall } else { gate }, wall);
                }
            }
        }
    }

    fn connection(&mut self, net: Net, tap: Coord, gate: Coord, wall: Coord) {
        let pipe = match net {
            // Sewage runs from the house to the street, through a chamber behind the fence.
            Net::Sewer | Net::Storm => Pipe::connection(net, vec![wall, gate, tap]),
            _ => Pipe::connection(net, vec![tap, gate, wall]),
        };
        let pipe = match net {
            Net::Water => pipe.kind("l").size(32),
            Net::Sewer => pipe.kind("l").size(160),
            Net::Storm => pipe.kind("d").size(110),
            Net::Gas => pipe.kind("n").size(25),
            Net::Heat => pipe.kind("n").size(65),
            Net::Power => pipe.kind("n"),
            Net::Telecom => pipe.kind("i"),
        };
        self.pipe(pipe);
        match net {
            Net::Water => {
                let part = |from: f64, to: f64| cm(from + (to - from) * 0.3);
                let valve = Coord { x: part(tap.x, gate.x), y: part(tap.y, gate.y), z: 0.0 };
                self.fitting(net, "w", "o", valve);
            }
            Net::Sewer => self.fitting(net, "s", "o", gate),
            Net::Gas => self.fitting(net, "s", "p", gate),
            Net::Power => self.fitting(net, "s", "p", gate),
            Net::Storm | Net::Heat | Net::Telecom => {}
        }
    }

    /// From the nearest pole to the wall, through the air.
    fn drop_line(&mut self, street: super::grid::Street, stations: &[f64], goal: f64, wall: Coord) {
        let poles = stations.iter().copied().step_by(6).chain(stations.last().copied());
        let Some(u) = poles.min_by(|x, y| (x - goal).abs().total_cmp(&(y - goal).abs())) else { return };
        let pole = at((u, street.middle + Net::Power.offset(street)));
        let mut pipe = Pipe::connection(Net::Power, vec![pole, wall]).kind("n");
        pipe.course = "n";
        self.pipe(pipe);
    }
}
