//! Open land round the town: fields with their boundaries and ditches, woods.

use super::Town;
use super::ground::{along, line, surface};
use super::house::{Plot, orient};
use super::layout::Use;

impl Town<'_> {
    pub fn field(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let Use::Field(n) = plot.lot.usage else { return };
        self.spot_height(plot.uv(width / 2.0, depth / 2.0), false);
        if n % 4 == 0 {
            let ditch = along(plot.uv(width - 1.2, 1.0), plot.uv(width - 1.2, depth - 1.0));
            let draft = self.work.draft("ot_wody").place(line(&ditch)).text("rodzajObiektu", "m");
            self.work.put(draft);
        }
        if n % 3 == 1 {
            for _ in 0..4 {
                let uv = plot.uv(self.work.rng.between(1.5, width - 3.0), self.work.rng.between(1.0, 3.0));
                self.tree(uv, false);
            }
        }
        if n % 5 == 2 {
            let place = orient(surface(&plot.quad(2.0, depth - 7.0, width * 0.7, depth - 2.0)));
            let draft = self.work.draft("ot_zagospodarowanie_terenu").place(place).text("rodzajObiektu", "k");
            self.work.put(draft);
        }
    }

    pub fn forest(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let place = orient(surface(&super::ground::strip_of(plot, 1.0, 1.0, width - 1.0, depth - 1.0)));
        let draft = self.work.draft("ot_zagospodarowanie_terenu").place(place).text("rodzajObiektu", "z");
        self.work.put(draft);
        for _ in 0..24 {
            let uv = plot.uv(self.work.rng.between(3.0, width - 3.0), self.work.rng.between(3.0, depth - 3.0));
            let conifer = self.work.rng.chance(0.7);
            self.tree(uv, conifer);
        }
        for k in 1..4 {
            self.spot_height(plot.uv(width * f64::from(k) / 4.0, depth / 2.0), false);
        }
    }
}
