//! Blocks of flats: long houses with staircases, car parks, playgrounds, lawns, heat from the network.

use super::Town;
use super::ground::{Frame, surface};
use super::house::{Plot, orient};
use super::works::{Net, Pipe};
use registers::geometry::Shape;

impl Town<'_> {
    pub fn flats(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let half = (width / 2.0 - 8.0).min(24.0);
        let floors = *[4, 5, 5, 5, 11].get(self.work.rng.int(0, 4) as usize).unwrap_or(&5);
        let near = plot.frame(width / 2.0, 24.0);
        let house = self.flat_house(plot, 1, near, half, floors);
        self.connect(
            plot,
            near,
            half,
            -6.0,
            width / 2.0,
            &[Net::Water, Net::Sewer, Net::Storm, Net::Power, Net::Gas, Net::Heat, Net::Telecom],
        );
        self.address(plot, near.to(0.0, 0.0), Some(house));
        let far = plot.frame(width / 2.0, 56.0);
        if depth > 66.0 {
            let second = self.flat_house(plot, 2, far, half, floors);
            let pipe = Pipe::connection(Net::Heat, vec![near.to(half - 3.0, 6.0), far.to(half - 3.0, -6.0)])
                .kind("n")
                .size(100);
            self.pipe(pipe);
            self.fitting(Net::Heat, "w", "o", near.to(half - 3.0, 7.0));
            let class = "ges_przewod_telekomunikacyjny";
            let draft = self.device_free(class).place(Shape::Line(registers::geometry::Curve::straight(vec![
                near.to(-half + 3.0, 6.0),
                far.to(-half + 3.0, -6.0),
            ])));
            let draft =
                draft.text("typPrzewodu", "s").text("przebieg", "p").set("wiazka", registers::Value::Boolean(false));
            self.work.put(draft);
            if half > 20.0 && self.work.rng.chance(0.4) {
                self.storeys(second, far.rect(half - 5.0, -6.0, half, 6.0), "l", 1, 2);
            }
        }
        self.between_houses(plot, half);
    }

    fn flat_house(&mut self, plot: &Plot<'_>, nth: usize, frame: Frame, half: f64, floors: i64) -> super::house::Built {
        let house = self.building(plot, nth, frame.rect(-half, -6.0, half, 6.0), "m", (floors, 1));
        self.storeys(house, frame.rect(-half, -6.0, 0.0, 6.0), "n", 1, floors);
        self.storeys(house, frame.rect(0.0, -6.0, half, 6.0), "n", 1, (floors - 1).max(1));
        let mut a = -half + 6.0;
        while a < half - 2.0 {
            self.stairs(house, frame, a, -6.0);
            let walk = frame.rect(a - 0.9, -9.0, a + 0.9, -7.2);
            let draft = self
                .work
                .draft("ot_komunikacja")
                .place(orient(walk))
                .text("rodzajObiektu", "c")
                .text("rodzajNawierzchni", "pb");
            self.work.put(draft);
            a += 11.0;
        }
        let way = [frame.to(-half + 2.6, -10.0), frame.to(-half + 2.6, -6.0)];
        self.attached(house, orient(frame.rect(-half + 1.8, -10.0, -half + 3.4, -6.0)), "d", Some(way));
        house
    }

    fn between_houses(&mut self, plot: &Plot<'_>, half: f64) {
        let (width, depth) = (plot.width(), plot.depth());
        let centre = width / 2.0;
        self.road_area("c", Some("pb"), &super::ground::strip_of(plot, centre - half, 13.0, centre + half, 15.0));
        self.road_area(
            "u",
            Some("mb"),
            &super::ground::strip_of(plot, centre - half + 4.0, 2.2, centre + half - 6.0, 9.5),
        );
        self.road_area("u", Some("mb"), &plot.quad(centre + half - 6.0, 0.0, centre + half - 1.5, 9.5));
        let lawn = orient(surface(&super::ground::strip_of(plot, centre - half, 32.5, centre + half * 0.2, 44.0)));
        let draft = self.work.draft("ot_zagospodarowanie_terenu").place(lawn).text("rodzajObiektu", "t");
        self.work.put(draft);
        let ground = plot.frame(centre + half * 0.6, 40.0);
        let draft = self
            .work
            .draft("ot_sport_i_rekreacja")
            .place(orient(ground.rect(-6.0, -5.0, 6.0, 4.5)))
            .text("RodzajObiektu", "z");
        self.work.put(draft);
        let bins = plot.frame(2.9, 11.0);
        let draft =
            self.work.draft("ot_budowle").place(orient(bins.rect(-1.9, -1.5, 1.9, 1.5))).text("rodzajBudowli", "m");
        self.work.put(draft);
        for n in 0..5 {
            let s = centre - half + 4.0 + f64::from(n) * half * 0.24;
            let uv = plot.uv(s, 38.0 + self.work.rng.between(-4.0, 4.0));
            let conifer = n == 3;
            self.tree(uv, conifer);
            if n < 2 {
                self.tree_record(uv, "Spółdzielnia Mieszkaniowa „Nad Strugą”");
            }
        }
        self.spot_height(plot.uv(centre, 30.5), true);
        if depth > 72.0 {
            let row =
                surface(&super::ground::strip_of(plot, centre - half, depth - 8.0, centre + half * 0.4, depth - 2.0));
            self.building(plot, 3, row, "t", (1, 0));
            self.road_area(
                "u",
                Some("pb"),
                &super::ground::strip_of(plot, centre - half, depth - 12.0, width - 3.5, depth - 8.0),
            );
            let drive = super::ground::strip_of(plot, width - 6.5, 9.5, width - 3.5, depth - 8.0);
            self.road_area("u", Some("pb"), &drive);
        }
        if plot.lot.place == 0 {
            self.fitting(Net::Power, "l", "p", super::ground::at(plot.uv(centre - half + 3.0, 1.8)));
        }
    }
}
