//! Places that a town has once or a few times: market square, church, school, park, shops, works, cemetery.

use super::Town;
use super::ground::{Frame, along, at, curve, line, strip_of, surface};
use super::house::{Plot, orient};
use super::works::{Net, Pipe};
use registers::geometry::{Shape, Surface};

const PUBLIC_NETS: [Net; 7] = [Net::Water, Net::Sewer, Net::Storm, Net::Gas, Net::Power, Net::Heat, Net::Telecom];

impl Town<'_> {
    pub fn structure(&mut self, kind: &str, place: Shape) {
        let draft = self.work.draft("ot_budowle").place(place).text("rodzajBudowli", kind);
        self.work.put(draft);
    }

    pub fn cover(&mut self, kind: &str, place: Surface) {
        let draft = self.work.draft("ot_zagospodarowanie_terenu").place(orient(place)).text("rodzajObiektu", kind);
        self.work.put(draft);
    }

    pub fn sport(&mut self, kind: &str, place: Shape) {
        let draft = self.work.draft("ot_sport_i_rekreacja").place(place).text("RodzajObiektu", kind);
        self.work.put(draft);
    }

    /// The old market: paved, with the town hall, a fountain, a monument, lime trees.
    pub fn square(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let (cs, ct) = (width / 2.0, depth / 2.0);
        let hall = plot.frame(cs, ct);
        // Four paved sides round a lawn-framed town hall.
        for (s0, t0, s1, t1) in [
            (4.0, 4.0, width - 4.0, 18.0),
            (4.0, depth - 18.0, width - 4.0, depth - 4.0),
            (4.0, 18.0, 26.0, depth - 18.0),
            (width - 26.0, 18.0, width - 4.0, depth - 18.0),
        ] {
            self.road_area("u", Some("kb"), &strip_of(plot, s0, t0, s1, t1));
        }
        let town_hall = self.building(
            plot,
            1,
            hall.shape(&[
                (-15.0, -8.0),
                (-3.0, -8.0),
                (-3.0, -10.5),
                (3.0, -10.5),
                (3.0, -8.0),
                (15.0, -8.0),
                (15.0, 8.0),
                (-15.0, 8.0),
            ]),
            "b",
            (3, 1),
        );
        self.storeys(town_hall, hall.rect(-3.0, -10.5, 3.0, -4.5), "n", 1, 5);
        self.storeys(town_hall, hall.rect(-15.0, -8.0, -3.0, 8.0), "n", 1, 3);
        let way = [hall.to(0.0, -13.5), hall.to(0.0, -10.5)];
        self.attached(town_hall, orient(hall.rect(-2.6, -13.5, 2.6, -10.5)), "s", Some(way));
        self.connect(plot, hall, 12.0, -8.0, cs, &PUBLIC_NETS);
        self.address(plot, hall.to(0.0, 0.0), Some(town_hall));
        self.monument(plot, "Ratusz", "architektura", "1897", hall.rect(-15.0, -8.0, 15.0, 8.0));
        let fountain = plot.frame(15.0, ct);
        self.structure("t", orient(fountain.round(0.0, 0.0, 3.2, 16)));
        self.structure("p", Shape::Point(at(plot.uv(width - 15.0, ct))));
        self.structure("f", Shape::Point(at(plot.uv(8.0, 8.0))));
        for k in 0..9 {
            let s = 10.0 + f64::from(k) * (width - 20.0) / 8.0;
            for t in [11.0, depth - 11.0] {
                let uv = plot.uv(s, t);
                self.tree(uv, false);
                self.tree_record(uv, "Gmina Zielonka nad Strugą");
            }
        }
        for (s, t) in [(7.0, 16.0), (width - 7.0, 16.0), (7.0, depth - 16.0), (width - 7.0, depth - 16.0)] {
            self.fitting(Net::Power, "m", "o", at(plot.uv(s, t)));
        }
        self.fitting(Net::Water, "d", "o", at(plot.uv(21.0, ct + 5.0)));
        let drain = self.device(Net::Storm.devices(), Net::Storm.keeper(), "l", None);
        let drain = drain.place(line(&along(plot.uv(10.0, 18.0), plot.uv(width - 10.0, 18.0))));
        self.work.put(drain);
        for (s, t) in [(30.0, 14.0), (width - 30.0, depth - 14.0), (20.0, ct), (width - 20.0, ct)] {
            self.spot_height(plot.uv(s, t), true);
        }
    }

    /// A church with a round apse (an arc), its tower, wall and old trees.
    pub fn church(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let frame = plot.frame(width * 0.42, depth / 2.0);
        let nave = frame.with_arc(
            &[
                (18.0, 6.5),
                (-16.0, 6.5),
                (-16.0, 3.2),
                (-22.0, 3.2),
                (-22.0, -3.2),
                (-16.0, -3.2),
                (-16.0, -6.5),
                (18.0, -6.5),
            ],
            (24.5, 0.0),
        );
        let church = self.building(plot, 1, nave.clone(), "i", (1, 1));
        self.storeys(church, frame.rect(-22.0, -3.2, -16.0, 3.2), "n", 1, 4);
        let way = [frame.to(-25.0, 0.0), frame.to(-22.0, 0.0)];
        self.attached(church, orient(frame.rect(-25.0, -2.4, -22.0, 2.4)), "s", Some(way));
        self.attached(
            church,
            Shape::MultiPoint(vec![frame.to(-10.0, -7.6), frame.to(0.0, -7.6), frame.to(10.0, -7.6)]),
            "o",
            None,
        );
        self.monument(plot, "Kościół parafialny pw. św. Mikołaja", "architektura", "XIV w.", nave);
        let rectory = plot.frame(width - 18.0, 14.0);
        let house = self.building(plot, 2, rectory.rect(-8.0, -5.5, 8.0, 5.5), "m", (2, 1));
        self.stairs(house, rectory, 0.0, -5.5);
        self.connect(plot, rectory, 7.0, -5.5, width - 18.0, &PUBLIC_NETS[..5]);
        self.address(plot, rectory.to(0.0, 0.0), Some(house));
        self.structure("f", Shape::Point(at(plot.uv(width * 0.12, depth * 0.5))));
        let mut s = 6.0;
        while s < width - 6.0 {
            for t in [5.0, depth - 5.0] {
                if self.work.rng.chance(0.75) && !(s > width - 30.0 && t < 10.0) {
                    let uv = plot.uv(s, t);
                    self.tree(uv, false);
                    self.tree_record(uv, "Parafia św. Mikołaja");
                }
            }
            s += 9.0;
        }
        self.structure("n", line(&along(plot.uv(1.0, depth - 1.0), plot.uv(width - 1.0, depth - 1.0))));
        self.fences(plot, Some((width * 0.7, width * 0.3)));
        self.cover("t", surface(&strip_of(plot, width * 0.62, depth * 0.35, width - 8.0, depth - 9.0)));
    }

    pub fn school(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let frame = plot.frame(width * 0.34, depth * 0.36);
        let outline = frame.shape(&[
            (-28.0, -8.0),
            (28.0, -8.0),
            (28.0, 5.0),
            (8.0, 5.0),
            (8.0, 22.0),
            (-10.0, 22.0),
            (-10.0, 5.0),
            (-28.0, 5.0),
        ]);
        let school = self.building(plot, 1, outline, "k", (3, 1));
        self.storeys(school, frame.rect(-10.0, 5.0, 8.0, 22.0), "n", 1, 1);
        self.storeys(school, frame.rect(-28.0, -8.0, 28.0, 5.0), "n", 1, 3);
        let way = [frame.to(0.0, -11.0), frame.to(0.0, -8.0)];
        self.attached(school, orient(frame.rect(-4.0, -11.0, 4.0, -8.0)), "s", Some(way));
        let way = [frame.to(6.0, -14.0), frame.to(6.0, -8.0)];
        self.attached(school, orient(frame.rect(5.0, -14.0, 7.0, -8.0)), "d", Some(way));
        self.connect(plot, frame, 20.0, -8.0, width * 0.34, &PUBLIC_NETS);
        self.address(plot, frame.to(0.0, 0.0), Some(school));
        let field = plot.frame(width * 0.8, depth * 0.5);
        self.sport("p", orient(field.rect(-12.0, -21.0, 12.0, 21.0)));
        let play = plot.frame(width * 0.12, depth * 0.8);
        self.sport("z", orient(play.rect(-8.0, -6.0, 8.0, 6.0)));
        let track = plot.frame(width * 0.42, depth * 0.88);
        self.sport("i", orient(track.rect(-22.0, -3.0, 18.0, 3.0)));
        self.road_area(
            "u",
            Some("kb"),
            &strip_of(plot, width * 0.34 - 6.0, 0.0, width * 0.34 + 10.0, depth * 0.36 - 15.5),
        );
        self.fences(plot, Some((width * 0.34 + 8.0, width * 0.34 - 4.0)));
        self.spot_height(plot.uv(width * 0.8, depth * 0.5), true);
    }

    /// Park: crossing paths, a pond with a jetty, trees in the register.
    pub fn park(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let pond = plot.frame(width * 0.7, depth * 0.62);
        let shape = pond.shape(&[
            (-16.0, -4.0),
            (-9.0, -9.0),
            (2.0, -8.0),
            (12.0, -10.0),
            (17.0, -2.0),
            (11.0, 7.0),
            (-2.0, 9.0),
            (-12.0, 6.0),
        ]);
        let draft = self
            .work
            .draft("ot_wody")
            .place(orient(shape))
            .text("rodzajObiektu", "s")
            .text("nazwaWlasna", "Staw Miejski");
        self.work.put(draft);
        let draft =
            self.work.draft("ot_wody").place(orient(pond.rect(-3.0, -12.0, -1.0, -7.0))).text("rodzajObiektu", "o");
        self.work.put(draft);
        self.road_area("c", Some("gr"), &strip_of(plot, 0.0, depth * 0.3, width, depth * 0.3 + 2.4));
        self.road_area("c", Some("gr"), &plot.quad(width * 0.4, depth * 0.3 + 2.4, width * 0.4 + 2.4, depth));
        self.road_area("c", Some("kb"), &plot.quad(width * 0.4, 0.0, width * 0.4 + 2.4, depth * 0.3));
        let mut n = 0;
        for _ in 0..46 {
            let (s, t) = (self.work.rng.between(4.0, width - 4.0), self.work.rng.between(4.0, depth - 4.0));
            let near_pond = (s - width * 0.7).abs() < 21.0 && (t - depth * 0.62).abs() < 14.0;
            let on_path = (t - depth * 0.3 - 1.2).abs() < 2.5 || (s - width * 0.4 - 1.2).abs() < 2.5;
            if near_pond || on_path {
                continue;
            }
            n += 1;
            let uv = plot.uv(s, t);
            self.tree(uv, n % 4 == 0);
            self.tree_record(uv, "Gmina Zielonka nad Strugą");
        }
        self.cover("t", surface(&strip_of(plot, 3.0, 3.0, width * 0.38, depth * 0.28)));
        self.cover("k", surface(&strip_of(plot, 3.0, depth * 0.75, width * 0.3, depth - 3.0)));
        self.structure("p", Shape::Point(at(plot.uv(width * 0.4 + 1.2, depth * 0.3 + 1.2))));
        let ring = surface(&plot.block.layout.ring(plot.lot.row, plot.lot.place, plot.lot.place));
        self.monument(plot, "Park Miejski", "park", "1884", ring);
        self.fitting(Net::Water, "s", "o", at(plot.uv(width * 0.2, depth * 0.5)));
    }

    /// A shop, surgery or office with its car park.
    pub fn shops(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let frame = plot.frame(width / 2.0, depth * 0.55);
        let half = (width / 2.0 - 9.0).min(20.0);
        let kind = ["h", "z", "b", "h"][(plot.block.index as usize + plot.lot.place) % 4];
        let floors = if kind == "h" { 1 } else { 2 };
        let house = self.building(plot, 1, frame.rect(-half, -9.0, half, 12.0), kind, (floors, 0));
        self.attached(
            house,
            orient(frame.rect(half, -4.0, half + 3.0, 4.0)),
            "r",
            Some([frame.to(half + 3.0, 0.0), frame.to(half, 0.0)]),
        );
        self.stairs(house, frame, -half + 4.0, -9.0);
        let height = depth * 0.55 - 9.0;
        self.road_area("u", Some("kb"), &strip_of(plot, width / 2.0 - half, 3.0, width / 2.0 + half, height - 3.0));
        self.road_area("u", Some("kb"), &plot.quad(width / 2.0 - 3.0, 0.0, width / 2.0 + 3.0, 3.0));
        self.connect(plot, frame, half, -9.0, width / 2.0, &PUBLIC_NETS[..5]);
        self.address(plot, frame.to(0.0, 0.0), Some(house));
        self.structure("a", orient(plot.frame(6.0, 6.0).rect(-2.0, -1.0, 2.0, 1.0)));
        self.cover("t", surface(&strip_of(plot, 3.0, depth - 8.0, width - 3.0, depth - 2.0)));
        self.fitting(Net::Power, "l", "p", at(plot.uv(width / 2.0 + half - 1.0, 3.6)));
    }

    /// Halls, a chimney, tanks, a siding; special pipes.
    pub fn factory(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let frame = plot.frame(width / 2.0, depth * 0.5);
        let half = (width / 2.0 - 8.0).min(25.0);
        let hall = self.building(plot, 1, frame.rect(-half, -14.0, half * 0.5, 14.0), "p", (1, 0));
        self.building(plot, 2, frame.rect(half * 0.5 + 4.0, -14.0, half, 4.0), "s", (1, 0));
        self.attached(
            hall,
            orient(frame.rect(-6.0, -17.0, 0.0, -14.0)),
            "r",
            Some([frame.to(-3.0, -17.0), frame.to(-3.0, -14.0)]),
        );
        self.structure("o", orient(frame.round(half * 0.5 + 7.0, 10.0, 1.6, 12)));
        self.structure("b", orient(frame.round(half - 2.5, 10.5, 2.4, 12)));
        let rail = along(plot.uv(3.0, depth - 6.0), plot.uv(width - 3.0, depth - 6.0));
        let draft = self.work.draft("ot_komunikacja").place(line(&rail)).text("rodzajObiektu", "t");
        self.work.put(draft);
        self.road_area("u", Some("bt"), &strip_of(plot, 5.0, 2.0, width - 5.0, depth * 0.5 - 18.0));
        self.connect(plot, frame, half * 0.5, -14.0, width / 2.0, &PUBLIC_NETS[..5]);
        self.address(plot, frame.to(0.0, 0.0), Some(hall));
        self.fences(plot, Some((width - 6.0, 6.0)));
        let mut pipe = Pipe::main(Net::Water, &[]);
        pipe.class = "ges_przewod_specjalny";
        pipe.keeper = "Zakłady Przemysłowe Struga sp. z o.o.";
        pipe.points = vec![
            frame.to(half * 0.5, 9.0),
            frame.to(half * 0.5 + 2.5, 9.0),
            frame.to(half * 0.5 + 2.5, 16.0),
            frame.to(half - 2.5, 16.0),
            frame.to(half - 2.5, 13.0),
        ];
        self.pipe(pipe.kind("n").size(100));
        let class = "ges_urzadzenia_techniczne_sieci_specjalnej";
        let draft = self.device(class, "Zakłady Przemysłowe Struga sp. z o.o.", "u", Some("p"));
        let draft =
            draft.place(Shape::Point(frame.to(half * 0.5 + 2.5, 16.0))).text("informacjaDodatkowa", "pompa paliwa");
        self.work.put(draft);
        let draft =
            self.device("ges_urzadzenie_niezidentyfikowane", "Zakłady Przemysłowe Struga sp. z o.o.", "", Some("n"));
        let draft = draft.place(Shape::Point(at(plot.uv(6.0, depth - 10.0))));
        self.work.put(draft);
        let mast = self.device(Net::Telecom.devices(), Net::Telecom.keeper(), "w", Some("o"));
        let mast = mast.place(orient(plot.frame(5.0, depth - 14.0).rect(-1.5, -1.5, 1.5, 1.5)));
        if plot.lot.place == 0 {
            self.work.put(mast);
        }
        let gas = self.device(Net::Gas.devices(), Net::Gas.keeper(), "n", Some("p"));
        let gas = gas.place(orient(plot.frame(width - 5.0, depth - 12.0).rect(-2.0, -1.5, 2.0, 1.5)));
        self.work.put(gas);
        self.unidentified(plot, frame, half);
    }

    fn unidentified(&mut self, plot: &Plot<'_>, frame: Frame, half: f64) {
        let draft = self.device_free("ges_przewod_niezidentyfikowany").text("zrodlo", "A").text("przebieg", "p");
        let to = at(plot.uv(6.0, plot.depth() - 10.0));
        let place = Shape::Line(registers::geometry::Curve::straight(vec![frame.to(-half, 14.0), to]));
        let draft = draft.place(place).int("srednica", 50);
        self.work.put(draft);
    }

    pub fn cemetery(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let place = surface(&strip_of(plot, 3.0, 3.0, width - 3.0, depth - 3.0));
        self.cover("c", place.clone());
        self.monument(plot, "Cmentarz ewangelicki", "cmentarz", "1810–1945", place);
        self.road_area("c", Some("zw"), &plot.quad(width / 2.0 - 1.5, 0.0, width / 2.0 + 1.5, depth));
        let chapel = plot.frame(width / 2.0 + 9.0, depth / 2.0);
        self.building(plot, 1, chapel.rect(-4.5, -3.5, 4.5, 3.5), "i", (1, 0));
        let walls = vec![
            curve(&[plot.uv(3.0, 3.0), plot.uv(width / 2.0 - 2.0, 3.0)]),
            curve(&[plot.uv(width / 2.0 + 2.0, 3.0), plot.uv(width - 3.0, 3.0)]),
        ];
        let draft = self.work.draft("ot_ogrodzenia").place(Shape::MultiLine(walls)).text("rodzajOgrodzenia", "o");
        self.work.put(draft);
        let mut s = 8.0;
        while s < width - 6.0 {
            if (s - width / 2.0 - 9.0).abs() > 9.0 {
                for t in [6.0, depth * 0.4, depth - 6.0] {
                    self.tree(plot.uv(s, t), t > depth * 0.5);
                }
            }
            s += 8.5;
        }
    }
}
