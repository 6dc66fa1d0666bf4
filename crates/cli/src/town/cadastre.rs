//! Land: the cadastral unit, its districts, parcels, boundary points, contours of use and of soil class.

use super::draft::Link;
use super::ground::{self, Uv, area, surface};
use super::layout::{Lot, Use};
use super::random::hash;
use super::{Block, Town, names};
use registers::Value;
use registers::geometry::{Shape, Surface};

const UNIT: Link = Link { class: "egb_jednostka_ewidencyjna", key: 1 };

/// Land use and, where the soil is classified, use and class of soil.
pub type Land = (&'static str, Option<(&'static str, Option<&'static str>)>);

/// What grows around the town; all uses and classes that the schema knows for open land occur.
const OPEN: [Land; 24] = [
    ("R", Some(("R", Some("IIIa")))),
    ("R", Some(("R", Some("IIIb")))),
    ("R", Some(("R", Some("IVa")))),
    ("Ł", Some(("Ł", Some("IV")))),
    ("Ps", Some(("Ps", Some("V")))),
    ("R", Some(("R", Some("IVb")))),
    ("R", Some(("R", Some("II")))),
    ("S", Some(("R", Some("IIIa")))),
    ("R", Some(("R", Some("V")))),
    ("Lzr", Some(("Ps", Some("IV")))),
    ("N", Some(("N", None))),
    ("R", Some(("R", Some("VI")))),
    ("Br", Some(("R", Some("IVa")))),
    ("R", Some(("R", Some("I")))),
    ("Wsr", Some(("Ł", Some("V")))),
    ("R", Some(("R", Some("VIz")))),
    ("W", Some(("Ł", Some("III")))),
    ("Lz", Some(("Lz", Some("VI")))),
    ("Bp", None),
    ("K", None),
    ("Tp", None),
    ("Tr", None),
    ("Ti", None),
    ("Ws", None),
];

pub fn point_link((u, v): Uv) -> Link {
    let key = hash(&[((u * 100.0).round() as i64).cast_unsigned(), ((v * 100.0).round() as i64).cast_unsigned()]);
    Link { class: "egb_punkt_graniczny", key }
}

pub fn district_link(number: usize) -> Link {
    Link { class: "egb_obreb_ewidencyjny", key: number as u64 }
}

pub fn land(lot: &Lot, index: u64) -> Land {
    match lot.usage {
        Use::House if hash(&[index, lot.number as u64]).is_multiple_of(23) => ("Bp", None),
        Use::House | Use::RowHouse | Use::Tenement | Use::Flats => ("B", None),
        Use::Garden => ("S", Some(("R", Some("IVa")))),
        Use::Transformer | Use::Industry => ("Ba", None),
        Use::Square | Use::Church | Use::School | Use::Services | Use::Cemetery | Use::Museum => ("Bi", None),
        Use::Park => ("Bz", None),
        Use::Bank => ("Ps", Some(("Ps", Some("IV")))),
        Use::Forest => ("Ls", Some(("Ls", Some("IV")))),
        Use::Water => ("Wp", None),
        Use::Rail => ("Tk", None),
        Use::Field(n) => OPEN[n % OPEN.len()],
    }
}

/// Number that a parcel has in its district.
pub fn parcel_number(block: &Block, lot: usize) -> String {
    match lot {
        900.. => format!("{}/{}", block.local + 201, lot - 899),
        _ if block.layout.lots.len() == 1 => (block.local + 1).to_string(),
        _ => format!("{}/{lot}", block.local + 1),
    }
}

pub fn parcel_id(block: &Block, lot: usize) -> String {
    format!("{}.{:04}.{}", names::UNIT, block.district, parcel_number(block, lot))
}

impl Town<'_> {
    /// The whole unit and its name.
    pub fn unit(&mut self) {
        let all = (0, self.grid.columns.len(), 0, self.grid.rows.len());
        let ring = self.outline(all);
        let points: Vec<Link> = ring.iter().map(|p| point_link(*p)).collect();
        let draft = self
            .work
            .draft_as(UNIT)
            .place(Shape::MultiSurface(vec![surface(&ring)]))
            .text("idJednostkiEwid", names::UNIT)
            .text("nazwaWlasna", names::TOWN)
            .links(&self.work, "punktGranicyJednEwid", &points);
        self.work.put(draft);
    }

    pub fn cadastral_district(&mut self, (across, up): (usize, usize), name: &str) {
        let (columns, rows) = self.grid.district;
        let ring = self.outline((across * columns, (across + 1) * columns, up * rows, (up + 1) * rows));
        let number = self.grid.district_number((across, up));
        let points: Vec<Link> = ring.iter().map(|p| point_link(*p)).collect();
        let draft = self
            .work
            .draft_as(district_link(number))
            .place(Shape::MultiSurface(vec![surface(&ring)]))
            .text("idObrebu", &format!("{}.{number:04}", names::UNIT))
            .text("nazwaWlasna", name)
            .links(&self.work, "punktGranicyObrebu", &points)
            .link(&self.work, "lokalizacjaObrebu", UNIT);
        self.work.put(draft);
    }

    /// Corners around some columns and rows together with the streets right of and above them.
    fn outline(&self, (c0, c1, r0, r1): (usize, usize, usize, usize)) -> Vec<Uv> {
        let (columns, rows) = (self.grid.columns.len(), self.grid.rows.len());
        let mut ring: Vec<Uv> = (c0..c1).flat_map(|c| self.at(c, r0).layout.bottom()).collect();
        if c1 < columns {
            ring.extend((r0..r1).flat_map(|r| self.at(c1, r).layout.left()));
        } else {
            ring.extend((r0..r1).flat_map(|r| self.at(c1 - 1, r).layout.right()));
        }
        if r1 < rows {
            let corner =
                (self.grid.columns.get(c1).map_or(self.grid.columns[c1 - 1].to, |c| c.from), self.grid.rows[r1].from);
            ring.push(corner);
            let top: Vec<Uv> = (c0..c1).flat_map(|c| self.at(c, r1).layout.bottom()).collect();
            ring.extend(top.into_iter().rev());
        } else {
            let top: Vec<Uv> = (c0..c1).flat_map(|c| self.at(c, r1 - 1).layout.top()).collect();
            ring.extend(top.into_iter().rev());
        }
        let left: Vec<Uv> = (r0..r1).flat_map(|r| self.at(c0, r).layout.left()).collect();
        ring.extend(left.into_iter().rev());
        ring.dedup();
        if ring.first() == ring.last() {
            ring.pop();
        }
        ring
    }

    pub fn parcels(&mut self, block: &Block) {
        for (n, corner) in block.layout.corners().into_iter().enumerate() {
            self.boundary_point(block, n + 1, corner);
        }
        for lot in &block.layout.lots {
            let ring = block.layout.ring(lot.row, lot.place, lot.place);
            self.parcel(block, lot.number, &ring, land(lot, block.index));
        }
        self.contours(block);
        self.road_parcels(block);
    }

    fn boundary_point(&mut self, block: &Block, number: usize, uv: Uv) {
        let link = point_link(uv);
        let chance = link.key;
        let mark = ["3", "3", "3", "4", "5", "6", "2", "1"][(chance >> 8) as usize % 8];
        let draft = self
            .work
            .draft_as(link)
            .place(ground::point(uv))
            .text("idPunktu", &format!("{}.{:04}.{}", names::UNIT, block.district, block.local * 1000 + number))
            .text("sposobPozyskania", if chance.is_multiple_of(9) { "2" } else { "1" })
            .text("spelnienieWarunkowDokl", if chance.is_multiple_of(11) { "2" } else { "1" })
            .text("rodzajStabilizacji", mark);
        self.work.put(draft);
    }

    fn parcel(&mut self, block: &Block, number: usize, ring: &[Uv], land: Land) {
        let place = surface(ring);
        let hectares = (area(&place)).round() / 10_000.0;
        let points: Vec<Link> = ring.iter().map(|p| point_link(*p)).collect();
        let link = block.parcel(number);
        let mut uses = serde_json::Map::new();
        uses.insert("OFU".into(), land.0.into());
        if let Some((soil, class)) = land.1 {
            uses.insert("OZU".into(), soil.into());
            if let Some(class) = class {
                uses.insert("OZK".into(), class.into());
            }
        }
        uses.insert("powierzchnia".into(), hectares.into());
        let owner = Link { class: "EGB_JednostkaRejestrowaGruntow", key: if number >= 900 { 1 } else { link.key } };
        let owner = self.work.href_in("egib", owner);
        let address = self.address_link(block, number);
        let mut draft = self
            .work
            .draft_as(link)
            .text("idDzialki", &parcel_id(block, number))
            .place(Shape::Surface(place))
            .set("numerKW", Value::Texts(vec![format!("ZZ1Z/{:08}/{}", hash(&[link.key]) % 90_000_000, link.key % 10)]))
            .real("poleEwidencyjne", hectares)
            .text("dokladnoscReprezentacjiPola", if land.1.is_some() && link.key.is_multiple_of(3) { "2" } else { "1" })
            .set("klasouzytek", Value::Json(vec![serde_json::Value::Object(uses)].into()))
            .text("JRG2", &owner)
            .links(&self.work, "punktGranicyDzialki", &points)
            .link(&self.work, "lokalizacjaDzialki", district_link(block.district));
        if let Some(address) = address {
            draft = draft.links(&self.work, "adresDzialki", &[address]);
        }
        self.work.put(draft);
    }

    /// One contour of use around neighbouring lots of the same use, one of soil around the same soil.
    fn contours(&mut self, block: &Block) {
        let mut runs: Vec<(usize, usize, usize, Land)> = Vec::new();
        for lot in &block.layout.lots {
            let land = land(lot, block.index);
            match runs.last_mut() {
                Some(run) if run.0 == lot.row && run.3 == land => run.2 = lot.place,
                _ => runs.push((lot.row, lot.place, lot.place, land)),
            }
        }
        for (n, (row, from, to, land)) in runs.into_iter().enumerate() {
            let place = surface(&block.layout.ring(row, from, to));
            let number = block.local * 60 + n + 1;
            self.contour(block, place, number, land);
        }
    }

    fn contour(&mut self, block: &Block, place: Surface, number: usize, land: Land) {
        let district = district_link(block.district);
        let id = |kind: &str| format!("{}.{:04}.{kind}.{number}", names::UNIT, block.district);
        let draft = self.work.draft("egb_kontur_uzytku_gruntowego").place(Shape::Surface(place.clone()));
        let draft =
            draft.text("idUzytku", &id("UG")).text("OFU", land.0).link(&self.work, "lokalizacjaUzytku", district);
        self.work.put(draft);
        if let Some((soil, class)) = land.1 {
            let draft = self.work.draft("egb_kontur_klasyfikacyjny").place(Shape::Surface(place));
            let mut draft = draft.text("idKonturu", &id("KL")).text("OZU", soil);
            if let Some(class) = class {
                draft = draft.text("OZK", class);
            }
            let draft = draft.link(&self.work, "lokalizacjaKonturu", district);
            self.work.put(draft);
        }
    }

    /// The street right of the block with the crossing above it, and the street above the block.
    fn road_parcels(&mut self, block: &Block) {
        let road: Land = ("dr", None);
        let mut made: Vec<(Vec<Uv>, Land)> = Vec::new();
        let above = (block.row + 1 < self.grid.rows.len()).then(|| self.grid.rows[block.row + 1].from);
        if let Some(next) = self.grid.columns.get(block.column + 1).copied() {
            let right = block.layout.right();
            let left = self.at(block.column + 1, block.row).layout.left();
            let (u0, u1, top) = (block.layout.u.to, next.from, block.layout.v.to);
            if self.grid.is_river(block.row) && !self.grid.has_bridge(block.column) {
                for (k, pair) in right.windows(2).enumerate() {
                    let land = if k == 1 { ("Wp", None) } else { ("Ps", Some(("Ps", Some("IV")))) };
                    made.push((vec![pair[0], (u1, pair[0].1), (u1, pair[1].1), pair[1]], land));
                }
                if let Some(v) = above {
                    made.push((vec![(u0, top), (u1, top), (u1, v), (u0, v)], road));
                }
            } else {
                let mut ring = left;
                if let Some(v) = above {
                    ring.extend([(u1, v), (u0, v)]);
                }
                ring.extend(right.into_iter().rev());
                made.push((ring, road));
            }
        }
        if above.is_some() {
            let mut ring = block.layout.top();
            ring.extend(self.at(block.column, block.row + 1).layout.bottom().into_iter().rev());
            made.push((ring, road));
        }
        for (n, (ring, land)) in made.into_iter().enumerate() {
            self.parcel(block, 900 + n, &ring, land);
            self.contour(block, surface(&ring), block.local * 60 + 50 + n, land);
        }
    }
}
