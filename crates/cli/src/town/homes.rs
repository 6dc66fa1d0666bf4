//! Where people live: detached houses, terraced houses, tenements round the market.

use super::Town;
use super::ground::{Frame, curve, line, surface};
use super::house::{Built, Plot, orient};
use super::works::Net;
use registers::geometry::Shape;

const HOUSE_NETS: [Net; 5] = [Net::Water, Net::Sewer, Net::Gas, Net::Power, Net::Telecom];

impl Town<'_> {
    /// A detached house with its garage, shed, drive, fence, trees and connections.
    pub fn detached(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        if self.work.rng.chance(0.05) {
            return self.empty_lot(plot);
        }
        let back = self.work.rng.between(6.0, 8.0);
        let half = self.work.rng.between(3.9, (width / 2.0 - 4.6).clamp(4.0, 6.2));
        let deep = self.work.rng.between(4.0, 5.4);
        let with_garage = width > 2.0 * half + 9.5;
        let centre = width / 2.0 - if with_garage { 1.6 } else { 0.0 };
        let frame = plot.frame(centre, back + deep);
        let storeys = if self.work.rng.chance(0.35) { 1 } else { 2 };
        let shape = self.work.rng.int(0, 3);
        let under_way = self.work.rng.chance(0.07);
        let outline = match shape {
            0 => frame.shape(&[
                (-half, -deep),
                (half, -deep),
                (half, deep),
                (0.6, deep),
                (0.6, deep - 2.4),
                (-half, deep - 2.4),
            ]),
            1 => frame.shape(&[
                (-half, -deep),
                (-1.2, -deep),
                (-1.2, -deep - 1.3),
                (1.6, -deep - 1.3),
                (1.6, -deep),
                (half, -deep),
                (half, deep),
                (-half, deep),
            ]),
            _ => frame.rect(-half, -deep, half, deep),
        };
        let house = if under_way {
            self.unlisted(outline, "m", false, storeys)
        } else {
            self.building(plot, 1, outline, "m", (storeys, i64::from(shape == 2)))
        };
        self.details(house, frame, half, deep, shape, storeys);
        if with_garage {
            self.garage(plot, frame, half, deep, house);
        }
        if self.work.rng.chance(0.45) && depth > 26.0 {
            let shed = plot.frame(3.4 + width * 0.1, depth - 5.0);
            let place = shed.rect(-2.1, -1.6, 2.1, 1.6);
            if self.work.rng.chance(0.6) {
                self.building(plot, 3, place, "g", (1, 0));
            } else {
                self.unlisted(place, "i", true, 1);
            }
        }
        self.fences(plot, Some((centre + half + 2.2, centre)));
        self.yard(plot, back + 2.0 * deep + 3.0);
        self.connect(plot, frame, half, -deep, centre, &HOUSE_NETS);
        self.address(plot, frame.to(0.0, 0.0), Some(house));
    }

    /// Porch, stairs, terrace; now and then a lower wing or a jetty.
    fn details(&mut self, house: Built, frame: Frame, half: f64, deep: f64, shape: i64, storeys: i64) {
        let front = if shape == 1 { -deep - 1.3 } else { -deep };
        self.stairs(house, frame, 0.2, front);
        if shape == 0 {
            let wing = frame.rect(-half, -deep, 0.6, deep - 2.4);
            self.storeys(house, wing, "n", 1, storeys);
            let low = frame.rect(0.6, -deep, half, deep);
            self.storeys(house, low, "n", 1, (storeys - 1).max(1));
        } else if self.work.rng.chance(0.4) {
            self.attached(house, orient(frame.rect(-half + 0.6, deep, half - 2.0, deep + 2.6)), "t", None);
        }
        match self.work.rng.int(0, 11) {
            0 => self.attached(house, orient(frame.rect(half, -deep + 1.0, half + 1.1, -deep + 4.2)), "w", None),
            1 => self.storeys(house, frame.rect(-half - 0.9, -1.5, -half, 1.5), "a", 2, 2),
            2 => self.attached(house, Shape::Point(frame.to(-half - 0.8, -deep + 0.2)), "o", None),
            3 => self.attached(house, orient(frame.rect(-half - 1.3, -deep, -half, -deep + 3.0)), "i", None),
            4 => {
                let way = [frame.to(half - 1.0, front - 4.0), frame.to(half - 1.0, front)];
                self.attached(house, orient(frame.rect(half - 1.7, front - 4.0, half - 0.3, front)), "d", Some(way));
            }
            5 => {
                let way = [frame.to(-half + 1.6, front - 4.5), frame.to(-half + 1.6, front)];
                self.attached(house, orient(frame.rect(-half + 0.2, front - 4.5, -half + 3.0, front)), "j", Some(way));
            }
            _ => {}
        }
    }

    fn garage(&mut self, plot: &Plot<'_>, frame: Frame, half: f64, deep: f64, house: Built) {
        let right = half + 3.7;
        if house.listed {
            self.building(plot, 2, frame.rect(half, -deep + 0.8, right, -deep + 6.8), "t", (1, 0));
        } else {
            self.storeys(house, frame.rect(half - 3.0, -deep, half, deep - 2.4), "n", 1, 1);
            self.attached(house, orient(frame.rect(-half, deep, half, deep + 2.0)), "t", None);
        }
        let middle = plot.width() / 2.0 - 1.6 + half + 1.9;
        let front = [plot.uv(middle - 1.5, 0.0), plot.uv(middle + 1.5, 0.0)];
        let corners = [frame.to(half + 0.3, -deep + 0.8), frame.to(right - 0.3, -deep + 0.8)];
        let mut ring = vec![super::ground::at(front[0]), super::ground::at(front[1]), corners[1], corners[0]];
        ring.dedup();
        let place = Shape::Surface(super::ground::ring(ring));
        let draft =
            self.work.draft("ot_komunikacja").place(place).text("rodzajObiektu", "u").text("rodzajNawierzchni", "kb");
        self.work.put(draft);
    }

    /// A lot waiting for its house: it has a number, a fence and shrubs.
    fn empty_lot(&mut self, plot: &Plot<'_>) {
        self.fences(plot, None);
        self.yard(plot, 6.0);
        self.address(plot, super::ground::at(plot.uv(plot.width() / 2.0, 10.0)), None);
        let draft = self.work.draft("ot_zagospodarowanie_terenu");
        let draft = draft
            .place(orient(surface(&plot.quad(3.0, 9.0, plot.width() - 3.0, plot.depth() - 6.0))))
            .text("rodzajObiektu", "k");
        self.work.put(draft);
    }

    /// Terraced houses share their walls and their corners.
    pub fn terraced(&mut self, plot: &Plot<'_>) {
        let width = plot.width();
        let outline = plot.built_box(0.0, 6.5, width, 17.0);
        let house = self.building(plot, 1, outline, "m", (2, 0));
        let frame = plot.frame(width / 2.0, 6.5);
        self.stairs(house, frame, -0.5, 0.0);
        self.attached(house, orient(plot.built_box(0.4, 17.0, width - 0.4, 19.6)), "t", None);
        self.road_area("u", Some("kb"), &plot.quad(width - 3.6, 0.0, width - 0.6, 6.5));
        self.fences(plot, Some((width - 2.1, 1.8)));
        if self.work.rng.chance(0.5) {
            let uv = plot.uv(width / 2.0, plot.depth() - 4.0);
            let conifer = self.work.rng.chance(0.3);
            self.tree(uv, conifer);
        }
        self.connect(plot, frame, width / 2.0 - 0.8, 0.0, width / 2.0, &HOUSE_NETS);
        self.address(plot, super::ground::at(plot.uv(width / 2.0, 11.0)), Some(house));
    }

    /// A tenement on the street line with an annexe in the yard; some have a carriage entrance.
    pub fn tenement(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let wing = (width * 0.3).max(4.2);
        let house_deep = 12.5;
        let with_wing = depth > 30.0 && self.work.rng.chance(0.7);
        let outline = if with_wing {
            let end = (depth - 8.0).min(27.0);
            plot.built(&[(0.0, 0.0), (width, 0.0), (width, house_deep), (wing, house_deep), (wing, end), (0.0, end)])
        } else {
            plot.built_box(0.0, 0.0, width, house_deep)
        };
        let floors = self.work.rng.int(2, 4);
        let kind = if self.work.rng.chance(0.18) { "h" } else { "m" };
        let house = self.building(plot, 1, outline, kind, (floors, 1));
        if with_wing {
            self.storeys(house, plot.built_box(0.0, 0.0, width, house_deep), "n", 1, floors);
            self.storeys(house, plot.built_box(0.0, house_deep, wing, (depth - 8.0).min(27.0)), "n", 1, floors - 1);
        }
        let gateway = self.work.rng.chance(0.35);
        if gateway {
            self.storeys(house, plot.built_box(width - 4.2, 0.0, width - 1.2, house_deep), "z", 1, 1);
            self.road_area("u", Some("kb"), &plot.quad(width - 4.6, house_deep, width - 0.8, depth - 7.0));
        } else if self.work.rng.chance(0.3) {
            self.storeys(house, plot.built_box(2.0, house_deep, width - 2.0, house_deep + 3.0), "p", -1, -1);
        }
        let frame = plot.frame(width / 2.0, house_deep);
        self.stairs(house, frame.turned(), 1.0, 0.0);
        if self.work.rng.chance(0.6) {
            let shed = plot.built_box(width * 0.45, depth - 6.0, width - 0.4, depth - 0.6);
            self.building(plot, 2, shed, "g", (1, 0));
        }
        let fence = curve(&[plot.uv(width, house_deep), plot.uv(width, depth)]);
        let draft = self.work.draft("ot_ogrodzenia").place(Shape::MultiLine(vec![fence])).text("rodzajOgrodzenia", "o");
        self.work.put(draft);
        if self.work.rng.chance(0.12) {
            let class = "ges_przewod_niezidentyfikowany";
            let draft =
                self.device_free(class).place(line(&[plot.uv(width * 0.4, 15.0), plot.uv(width * 0.6, depth - 7.0)]));
            let draft = draft.text("zrodlo", "A").int("srednica", 80);
            self.work.put(draft);
        }
        let frame = plot.frame(width / 2.0, 0.0);
        let mut nets = HOUSE_NETS.to_vec();
        nets.push(Net::Storm);
        self.connect(plot, frame, width / 2.0 - 1.0, 0.0, width / 2.0, &nets);
        self.address(plot, super::ground::at(plot.uv(width / 2.0, 6.0)), Some(house));
        if floors == 4 || gateway {
            self.monument_house(plot, floors);
        }
    }
}
