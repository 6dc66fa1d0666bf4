//! What is drawn on each lot, and what many lots have: fences with gates, yards with trees.

use super::draft::Draft;
use super::ground::{curve, surface};
use super::house::{Plot, orient};
use super::layout::{Front, Use};
use super::{Block, Town};
use registers::geometry::Shape;

impl<'a> Town<'a> {
    pub fn lots(&mut self, block: &Block) {
        for lot in &block.layout.lots {
            let plot = Plot { block, lot: *lot };
            match lot.usage {
                Use::House => self.detached(&plot),
                Use::RowHouse => self.terraced(&plot),
                Use::Tenement => self.tenement(&plot),
                Use::Flats => self.flats(&plot),
                Use::Garden => self.garden(&plot),
                Use::Transformer => self.transformer(&plot),
                Use::Square => self.square(&plot),
                Use::Church => self.church(&plot),
                Use::School => self.school(&plot),
                Use::Park => self.park(&plot),
                Use::Services => self.shops(&plot),
                Use::Industry => self.factory(&plot),
                Use::Cemetery => self.cemetery(&plot),
                Use::Field(_) => self.field(&plot),
                Use::Forest => self.forest(&plot),
                Use::Bank => self.bank(&plot),
                Use::Water => self.river(&plot),
                Use::Rail => self.rail(&plot),
                Use::Museum => self.museum(&plot),
            }
            if lot.number % 5 == 2 && !matches!(lot.usage, Use::Water | Use::Bank) {
                let at = super::ground::at(plot.uv(plot.width() * 0.5, plot.depth() * 0.72));
                let text = super::cadastre::parcel_number(block, lot.number);
                self.label_land(block.parcel(lot.number), at, &text, "idDzialki");
            }
        }
    }

    /// A class with the common attributes of a utility object and nothing else yet.
    pub fn device_free(&mut self, class: &'static str) -> Draft<'a> {
        self.work.draft(class).text("status", "i").text("eksploatacja", "c")
    }

    fn fence(&mut self, kind: &str, lines: Vec<registers::geometry::Curve>) {
        let draft = self.work.draft("ot_ogrodzenia").place(Shape::MultiLine(lines)).text("rodzajOgrodzenia", kind);
        self.work.put(draft);
    }

    /// Front fence with a gate and a wicket (their middles along the front), the right side and, for lots at the back
    /// of which others begin, the back.
    pub fn fences(&mut self, plot: &Plot<'_>, openings: Option<(f64, f64)>) {
        let (width, depth) = (plot.width(), plot.depth());
        let mut lines = Vec::new();
        match openings {
            Some((gate, wicket)) if wicket + 1.0 < gate - 2.0 => {
                let gate = gate.min(width - 2.2);
                lines.push(curve(&[plot.uv(0.0, 0.0), plot.uv(wicket - 0.6, 0.0)]));
                lines.push(curve(&[plot.uv(wicket + 0.6, 0.0), plot.uv(gate - 1.8, 0.0)]));
                lines.push(curve(&[plot.uv(gate + 1.8, 0.0), plot.uv(width, 0.0)]));
                self.fence("b", vec![curve(&[plot.uv(gate - 1.8, 0.0), plot.uv(gate + 1.8, 0.0)])]);
                self.fence("f", vec![curve(&[plot.uv(wicket - 0.6, 0.0), plot.uv(wicket + 0.6, 0.0)])]);
            }
            _ => lines.push(curve(&[plot.uv(0.0, 0.0), plot.uv(width, 0.0)])),
        }
        let side = if plot.lot.front == Front::Above {
            [plot.uv(0.0, 0.0), plot.uv(0.0, depth)]
        } else {
            [plot.uv(width, 0.0), plot.uv(width, depth)]
        };
        lines.push(curve(&side));
        if plot.lot.front == Front::Below {
            lines.push(curve(&[plot.uv(0.0, depth), plot.uv(width, depth)]));
        }
        self.fence("o", lines);
    }

    /// Trees and a spot height behind a house.
    pub fn yard(&mut self, plot: &Plot<'_>, from: f64) {
        let (width, depth) = (plot.width(), plot.depth());
        if depth - from < 4.0 {
            return;
        }
        for _ in 0..self.work.rng.int(0, 3) {
            let s = self.work.rng.between(2.0, width - 2.0);
            let t = self.work.rng.between(from, depth - 2.0);
            let conifer = self.work.rng.chance(0.35);
            self.tree(plot.uv(s, t), conifer);
        }
        if self.work.rng.chance(0.3) {
            self.spot_height(plot.uv(width * 0.3, depth - 3.0), false);
        }
        if self.work.rng.chance(0.12) {
            let lawn = orient(surface(&plot.quad(1.2, depth - 9.0, width * 0.6, depth - 2.0)));
            let draft = self.work.draft("ot_zagospodarowanie_terenu").place(lawn).text("rodzajObiektu", "t");
            self.work.put(draft);
        }
    }

    /// Allotments and orchards behind the last row of houses.
    fn garden(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let mut t = 4.0;
        while t < depth - 3.0 {
            let mut s = 4.0;
            while s < width - 3.0 {
                if self.work.rng.chance(0.45) {
                    self.tree(plot.uv(s, t), false);
                }
                s += 6.5;
            }
            t += 6.5;
        }
        self.fence("o", vec![curve(&[plot.uv(0.0, 0.0), plot.uv(0.0, depth)])]);
        if self.work.rng.chance(0.5) {
            let frame = plot.frame(width * 0.5, depth * 0.5);
            self.unlisted(frame.rect(-1.8, -1.3, 1.8, 1.3), "i", true, 1);
        }
    }

    fn transformer(&mut self, plot: &Plot<'_>) {
        let frame = plot.frame(plot.width() / 2.0, 5.0);
        self.building(plot, 1, frame.rect(-1.6, -1.9, 1.6, 1.9), "p", (1, 0));
        self.fitting(super::works::Net::Power, "t", "p", frame.to(0.0, 0.0));
        self.fence("o", vec![curve(&[plot.uv(0.0, 0.0), plot.uv(plot.width(), 0.0)])]);
        if let Some(row) = plot.street_row()
            && let Some(street) = self.grid.street_above(row)
        {
            let from = super::ground::at((
                plot.uv(plot.width() / 2.0, 0.0).0,
                street.middle + super::works::Net::Power.offset(street),
            ));
            let pipe =
                super::works::Pipe::connection(super::works::Net::Power, vec![from, frame.to(0.0, -1.9)]).kind("s");
            self.pipe(pipe);
        }
    }
}
