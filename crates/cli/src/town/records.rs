//! The municipal registers, in step with the base map: localities, streets and addresses; monuments; trees.

use super::cadastre::parcel_id;
use super::draft::Link;
use super::ground::{self, Uv, along, curve, point};
use super::house::{Built, Plot, building_id};
use super::random::hash;
use super::{Town, names};
use registers::Value;
use registers::geometry::{Coord, Shape, Surface};

const SPECIES: [&str; 12] = [
    "tilia_cordata",
    "acer_platanoides",
    "quercus_robur",
    "betula_pendula",
    "aesculus_hippocastanum",
    "fraxinus_excelsior",
    "robinia_pseudoacacia",
    "carpinus_betulus",
    "pinus_sylvestris",
    "salix_alba",
    "sorbus_aucuparia",
    "fagus_sylvatica",
];

fn locality_link(district: usize) -> Link {
    Link { class: "emuia_miejscowosc", key: district as u64 }
}

/// Street above a row (`upright` false) or right of a column, as a locality names it.
fn street_link(district: usize, upright: bool, index: usize) -> Link {
    Link { class: "emuia_ulica_plac", key: (district as u64) << 32 | (index as u64) << 1 | u64::from(upright) }
}

impl Town<'_> {
    /// A locality with its cadastral district and its streets.
    pub fn district(&mut self, (across, up): (usize, usize)) {
        let number = self.grid.district_number((across, up));
        self.work.part(1 << 40 | number as u64);
        let name = self.locality(number);
        self.cadastral_district((across, up), &name);
        let (columns, rows) = self.grid.district;
        let (c0, r0) = (across * columns, up * rows);
        let (c1, r1) = (c0 + columns, r0 + rows);
        let centre = (self.grid.columns[c0 + columns / 2].middle(), self.grid.rows[r0 + rows / 2].middle());
        let main = (across, up) == self.grid.main_district();
        let since = self.work.some_day();
        let draft = self
            .work
            .draft_as(locality_link(number))
            .text("nazwa", &name)
            .text("rodzaj", if main { "96" } else { "01" })
            .text("identyfikatorSIMC", &simc(number))
            .geometry("georeferencja", point(centre))
            .text("TERYTGminy", names::GMINA)
            .set("waznyOd", Value::Date(since))
            .text("status", "obowiazuje");
        self.work.put(draft);
        for row in r0.saturating_sub(1)..r1 {
            let Some(street) = self.grid.street_above(row) else { continue };
            let (from, to) = (self.grid.columns[c0].from, self.grid.columns[c1 - 1].to);
            let lines = vec![along((from, street.middle), (to, street.middle))];
            self.street(number, false, row, lines);
        }
        for column in c0.saturating_sub(1)..c1 {
            let Some(street) = self.grid.street_beside(column) else { continue };
            let (from, to) = (self.grid.rows[r0].from, self.grid.rows[r1 - 1].to);
            let river = self.grid.rows[self.grid.river_row];
            let cut = (r0..r1).contains(&self.grid.river_row) && !self.grid.has_bridge(column);
            let m = street.middle;
            let lines = if cut {
                vec![along((m, from), (m, river.from - 2.0)), along((m, river.to + 2.0), (m, to))]
            } else {
                vec![along((m, from), (m, to))]
            };
            self.street(number, true, column, lines);
        }
    }

    fn locality(&self, number: usize) -> String {
        let main = self.grid.district_number(self.grid.main_district());
        if number == main {
            names::TOWN.to_owned()
        } else {
            names::village(if number < main { number - 1 } else { number - 2 })
        }
    }

    /// Name of a street and its number in the list of names.
    fn street_name(&self, district: usize, upright: bool, index: usize) -> (String, usize) {
        let main = self.grid.district_number(self.grid.main_district());
        let (columns, rows) = self.grid.district;
        let (across, up) = ((district - 1) % self.grid.districts.0, (district - 1) / self.grid.districts.0);
        let place = if upright { index + 1 - across * columns + rows + 1 } else { index + 1 - up * rows };
        let close = self.grid.main_district().0.abs_diff(across) + self.grid.main_district().1.abs_diff(up) == 1;
        let number = if district == main {
            1 + place
        } else if close {
            // Next to the town lie its estates, whose streets are numbered.
            names::STREETS.len() + district % 4 * 24 + place
        } else {
            1 + (district * 7 + place * 3) % (names::STREETS.len() - 1)
        };
        (names::street(number), number)
    }

    fn street(&mut self, district: usize, upright: bool, index: usize, lines: Vec<Vec<Uv>>) {
        let (name, number) = self.street_name(district, upright, index);
        let place = match lines.as_slice() {
            [one] => ground::line(one),
            many => Shape::MultiLine(many.iter().map(|l| curve(l)).collect()),
        };
        let day = self.work.some_day();
        let draft = self
            .work
            .draft_as(street_link(district, upright, index))
            .place(place)
            .text("nazwaPelna", &if name.starts_with("Osiedle") { name.clone() } else { format!("ulica {name}") })
            .text("rodzaj", "1")
            .text("TERYTNazwa1", &name)
            .text("identyfikatorULIC", &ulic(number))
            .link(&self.work, "miejsce", locality_link(district))
            .set("waznyOd", Value::Date(day + 30))
            .text("status", "obowiazuje")
            .text("uchwalaNumer", &format!("XII/{}/2011", number + 40))
            .set("uchwalaData", Value::Date(day));
        self.work.put(draft);
    }

    /// The address of a lot: in the cadastre and in the register of addresses.
    pub fn address(&mut self, plot: &Plot<'_>, place: Coord, building: Option<Built>) {
        let Some(row) = plot.street_row() else { return };
        let Some(link) = self.address_link(plot.block, plot.lot.number) else { return };
        let district = plot.block.district;
        let number = plot.house_number(self.grid.district.0);
        let (street, list) = self.street_name(district, false, row);
        let draft = self
            .work
            .draft_as(link)
            .text("nazwaMiejscowosci", &self.locality(district))
            .text("idMiejscowosci", &simc(district))
            .text("nazwaUlicy", &street)
            .text("idNazwyUlicy", &ulic(list))
            .text("numerPorzadkowy", &number)
            .place(Shape::Point(place));
        self.work.put(draft);
        let given = self.work.some_day();
        let mut draft = self
            .work
            .draft("emuia_punkt_adresowy")
            .text("numerPorzadkowy", &number)
            .geometry("georeferencja", Shape::Point(place))
            .text("kodPocztowy", &format!("99-{:03}", 100 + district % 800))
            .set("dataNadania", Value::Date(given))
            .link(&self.work, "miejscowosc", locality_link(district))
            .link(&self.work, "ulica2", street_link(district, false, row))
            .set("waznyOd", Value::Date(given))
            .set("dzialki", Value::Texts(vec![parcel_id(plot.block, plot.lot.number)]))
            .text("status", "nadany")
            .text("usytuowanie", "naziemny");
        draft = match building {
            Some(b) if b.listed => draft
                .text("stanBudynku", "istniejacy")
                .text("identyfikatorBudynku", &building_id(plot.block, plot.lot.number, 1)),
            _ => draft.text("stanBudynku", "wTrakcieBudowy"),
        };
        self.work.put(draft);
    }

    pub fn tree_record(&mut self, uv: Uv, keeper: &str) {
        let h = hash(&[uv.0.to_bits(), uv.1.to_bits()]);
        let girth = 35 + (h >> 8) % 220;
        let day = self.work.some_day();
        let crown = 2.0 + (girth / 20) as f64 * 0.5;
        let mut draft = self
            .work
            .draft("drzewa_drzewo")
            .place(point(uv))
            .text("numer", &format!("{}", h % 90_000 + 1000))
            .text("gatunek", SPECIES[(h >> 20) as usize % SPECIES.len()])
            .int("obwodPnia130", girth as i64)
            .int("obwodPnia5", girth as i64 + 12)
            .real("wysokosc", (4.0 + girth as f64 / 12.0).round())
            .real("srednicaKorony", crown)
            .text("stan", if h.is_multiple_of(13) { "oslabiony" } else { "dobry" })
            .text("zarzadca", keeper)
            .text("status", if h.is_multiple_of(41) { "nasadzenie" } else { "rosnie" })
            .set("waznyOd", Value::Date(day));
        if girth > 235 {
            draft = draft.text("pomnikPrzyrody", &format!("rejestr pomników przyrody, poz. {}", h % 60 + 1));
        }
        if h.is_multiple_of(6) {
            let care = serde_json::json!([{ "data": registers::time::format_date(day + 400), "rodzaj": "ciecie", "opis": "usunięcie posuszu" }]);
            draft = draft.set("zabiegi", Value::Json(care));
        }
        self.work.put(draft);
    }

    pub fn monument(&mut self, plot: &Plot<'_>, name: &str, kind: &str, dated: &str, place: Surface) {
        let (day, number) = (self.work.some_day(), self.work.rng.int(1, 9_000));
        let known = kind == "architektura";
        let mut draft = self
            .work
            .draft("zabytki_obiekt")
            .place(Shape::Surface(place))
            .text("numerKarty", &format!("GEZ/{number}"))
            .text("nazwa", name)
            .text("rodzaj", kind)
            .set("formaOchrony", Value::Texts(vec![if known { "A" } else { "GEZ" }.to_owned()]))
            .text("czasPowstania", dated)
            .text("miejscowosc", &self.locality(plot.block.district))
            .text("stanZachowania", "dobry")
            .set("dataUzgodnieniaWKZ", Value::Date(day))
            .text("status", "wlaczona")
            .set("waznyOd", Value::Date(day))
            .set("dzialki", Value::Texts(vec![parcel_id(plot.block, plot.lot.number)]));
        if known {
            draft = draft.text("numerRejestru", &format!("A/{number}")).set("dataWpisu", Value::Date(day - 900));
        }
        if let Some(row) = plot.street_row() {
            let (street, _) = self.street_name(plot.block.district, false, row);
            draft = draft.text("adres", &format!("{street} {}", plot.house_number(self.grid.district.0)));
        }
        self.work.put(draft);
    }

    pub fn monument_house(&mut self, plot: &Plot<'_>, floors: i64) {
        let place = plot.built_box(0.0, 0.0, plot.width(), 12.5);
        let dated = if floors > 3 { "1904" } else { "2. poł. XIX w." };
        self.monument(plot, "Kamienica", "architektura", dated, place);
    }
}

/// Identifiers in the shape of SIMC and ULIC from numbers that the real lists do not use.
fn simc(district: usize) -> String {
    format!("{:07}", 9_910_000 + district)
}

fn ulic(number: usize) -> String {
    format!("{:05}", 99_000 + number)
}
