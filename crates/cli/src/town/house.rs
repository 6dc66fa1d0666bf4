//! Buildings and what belongs to them: blocks of storeys, stairs, terraces, addresses.

use super::draft::Link;
use super::ground::{Frame, Uv, area, at, cm, ring};
use super::layout::{Front, Lot, Use, between};
use super::{Block, Town, cadastre};
use registers::geometry::{Coord, Shape, Surface};

/// A lot seen from its street: `s` along the front from the left, `t` away from the street.
#[derive(Clone, Copy)]
pub struct Plot<'b> {
    pub block: &'b Block,
    pub lot: Lot,
}

impl Plot<'_> {
    pub fn uv(&self, s: f64, t: f64) -> Uv {
        match self.lot.front {
            Front::Above => (self.lot.u.to - s, self.lot.v.to - t),
            Front::Below | Front::None => (self.lot.u.from + s, self.lot.v.from + t),
        }
    }

    pub fn width(&self) -> f64 {
        self.lot.u.to - self.lot.u.from
    }

    pub fn depth(&self) -> f64 {
        self.lot.v.to - self.lot.v.from
    }

    /// A square frame there; its second axis points away from the street.
    pub fn frame(&self, s: f64, t: f64) -> Frame {
        let frame = Frame::at(self.uv(s, t));
        if self.lot.front == Front::Above { frame.turned() } else { frame }
    }

    /// Corners of a box that follows the lot's own sides.
    pub fn quad(&self, s0: f64, t0: f64, s1: f64, t1: f64) -> Vec<Uv> {
        vec![self.uv(s0, t0), self.uv(s1, t0), self.uv(s1, t1), self.uv(s0, t1)]
    }

    /// A place measured between the lot's own sides, which are straight on the ground from corner to corner: what is
    /// built on a boundary lies on it exactly.
    pub fn on(&self, s: f64, t: f64) -> Coord {
        let (u, v) = self.uv(s, t);
        let mut stops = between(self.lot.v);
        stops.insert(0, self.lot.v.from);
        stops.push(self.lot.v.to);
        let after = stops.iter().position(|stop| *stop >= v).unwrap_or(stops.len() - 1).max(1);
        let (v0, v1) = (stops[after - 1], stops[after]);
        let mix = |a: Coord, b: Coord, k: f64| Coord { x: a.x + (b.x - a.x) * k, y: a.y + (b.y - a.y) * k, z: 0.0 };
        let side = |u: f64| mix(at((u, v0)), at((u, v1)), (v - v0) / (v1 - v0));
        let place = mix(side(self.lot.u.from), side(self.lot.u.to), (u - self.lot.u.from) / self.width());
        Coord { x: cm(place.x), y: cm(place.y), z: 0.0 }
    }

    /// A surface of such places.
    pub fn built(&self, corners: &[(f64, f64)]) -> Surface {
        ring(corners.iter().map(|(s, t)| self.on(*s, *t)).collect())
    }

    pub fn built_box(&self, s0: f64, t0: f64, s1: f64, t1: f64) -> Surface {
        self.built(&[(s0, t0), (s1, t0), (s1, t1), (s0, t1)])
    }

    /// The street row that the lot is addressed to.
    pub fn street_row(&self) -> Option<usize> {
        match self.lot.front {
            Front::Below => self.block.row.checked_sub(1),
            Front::Above => Some(self.block.row),
            Front::None => None,
        }
    }

    /// House number: odd north of the street, even south of it.
    pub fn house_number(&self, columns: usize) -> String {
        let n = (self.block.column % columns) * 18 + self.lot.place;
        let n = if self.lot.front == Front::Below { 2 * n + 1 } else { 2 * n + 2 };
        let letter = if matches!(self.lot.usage, Use::House) && self.lot.place % 7 == 5 { "A" } else { "" };
        format!("{n}{letter}")
    }
}

/// A building while its neighbours on the lot are drawn.
#[derive(Debug, Clone, Copy)]
pub struct Built {
    pub link: Link,
    /// Whether it stands in the cadastre; otherwise it is of BDOT500 alone.
    pub listed: bool,
}

pub fn has_address(lot: &Lot) -> bool {
    lot.front != Front::None
        && !matches!(lot.usage, Use::Garden | Use::Transformer | Use::Park | Use::Cemetery | Use::Rail | Use::Forest)
}

pub fn orient(surface: Surface) -> Shape {
    Shape::Surface(surface)
}

impl Town<'_> {
    pub fn address_link(&self, block: &Block, number: usize) -> Option<Link> {
        let lot = block.layout.lots.get(number.checked_sub(1)?)?;
        has_address(lot).then(|| Link { class: "egb_adres_nieruchomosci", key: block.parcel(number).key })
    }

    /// A building of the cadastre; `nth` is its number on the parcel.
    pub fn building(&mut self, plot: &Plot<'_>, nth: usize, place: Surface, kind: &str, storeys: (i64, i64)) -> Built {
        let (block, number) = (plot.block, plot.lot.number);
        let footprint = area(&place).round();
        let id = building_id(block, number, nth);
        let address = if nth == 1 { self.address_link(block, number) } else { None };
        let mut draft = self
            .work
            .draft("egb_budynek")
            .text("idBudynku", &id)
            .place(Shape::MultiSurface(vec![place]))
            .text("rodzajWgKST", kind)
            .int("liczbaKondygnacjiNadziemnych", storeys.0)
            .int("liczbaKondygnacjiPodziemnych", storeys.1)
            .real("powZabudowy", footprint)
            .links(&self.work, "dzialkaZabudowana", &[block.parcel(number)]);
        if kind == "m" && storeys.0 > 2 {
            let usable = (footprint * storeys.0 as f64 * 0.7).round();
            draft = draft.real("lacznaPowUzytkowaLokaliWyodrebnionych", usable);
        }
        if let Some(address) = address {
            draft = draft.links(&self.work, "adresBudynku", &[address]);
        }
        Built { link: self.work.put(draft), listed: true }
    }

    /// A building that the cadastre does not show (yet): sheds, greenhouses, what is being built.
    pub fn unlisted(&mut self, place: Surface, kind: &str, finished: bool, above: i64) -> Built {
        let draft = self
            .work
            .draft("ot_budynek_niewykazany_w_egib")
            .place(Shape::MultiSurface(vec![place]))
            .text("rodzajKST", kind)
            .text("status", if finished { "i" } else { "b" })
            .int("liczbaKondygnacjiNadziemnych", above)
            .int("liczbaKondygnacjiPodziemnych", 0);
        Built { link: self.work.put(draft), listed: false }
    }

    /// A part of a building with storeys of its own.
    pub fn storeys(&mut self, of: Built, place: Surface, kind: &str, lowest: i64, highest: i64) {
        let (class, reference) =
            if of.listed { ("egb_blok_budynku", "budynekZBlokiemBud") } else { ("ot_blok_budynku", "blokZBudynkiem") };
        let draft = self.work.draft(class).place(orient(place)).text("rodzajBloku", kind);
        let draft = draft.int("numerNajwyzszejKondygnacji", highest).int("numerNajnizszejKondygnacji", lowest);
        let draft = draft.link(&self.work, reference, of.link);
        self.work.put(draft);
    }

    /// Stairs, porch, terrace, ramp …; the arrow of stairs leads to the door.
    pub fn attached(&mut self, of: Built, place: Shape, kind: &str, way: Option<[Coord; 2]>) {
        let (class, attribute, reference) = if of.listed {
            (
                "egb_obiekt_trwale_zwiazany_z_budynkiem",
                "rodzajObiektuZwiazanegoZBudynkiem",
                "budynekZElementamiZwiazanymi",
            )
        } else {
            ("ot_obiekt_trwale_zwiazany_z_budynkami", "rodzajObiektu", "budynekZObiektami")
        };
        let mut draft = self.work.draft(class).place(place).text(attribute, kind).link(&self.work, reference, of.link);
        if let Some(way) = way {
            draft =
                draft.geometry("poliliniaKierunkowa", Shape::Line(registers::geometry::Curve::straight(way.to_vec())));
        }
        self.work.put(draft);
    }

    pub fn stairs(&mut self, of: Built, frame: Frame, a: f64, front: f64) {
        let way = [frame.to(a, front - 1.2), frame.to(a, front)];
        self.attached(of, orient(frame.rect(a - 0.8, front - 1.2, a + 0.8, front)), "s", Some(way));
    }
}

pub fn building_id(block: &Block, lot: usize, nth: usize) -> String {
    format!("{}.{nth}_BUD", cadastre::parcel_id(block, lot))
}
