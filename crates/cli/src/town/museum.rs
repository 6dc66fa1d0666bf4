//! The open-air museum of technology: one exhibit for every code of every code list of the base map, so that signs,
//! forms and filters can be tried on something. Made from the declarations themselves.

use super::Town;
use super::cadastre::district_link;
use super::ground::Frame;
use super::house::{Built, Plot};
use registers::catalogue::{Class, Kind};
use registers::geometry::{Curve, Shape};
use registers::{Attribute, GeometryKind, Value};

const CELL: f64 = 4.7;

impl Town<'_> {
    pub fn museum(&mut self, plot: &Plot<'_>) {
        let (width, depth) = (plot.width(), plot.depth());
        let office = plot.frame(width - 14.0, 12.0);
        let listed = self.building(plot, 1, office.rect(-9.0, -5.0, 9.0, 5.0), "k", (2, 0));
        let unlisted = self.unlisted(plot.frame(width - 14.0, 24.0).rect(-5.0, -3.0, 5.0, 3.0), "k", true, 1);
        self.address(plot, office.to(0.0, 0.0), Some(listed));
        self.fences(plot, Some((width - 4.0, width - 9.0)));
        let across = ((width - 34.0) / CELL) as usize;
        let mut n = 0;
        let mut shown = std::collections::HashSet::new();
        let catalogue = self.work.catalogue;
        for register in ["bdot500", "gesut", "egib"] {
            let Some(register) = catalogue.register(register) else { continue };
            for ix in &register.classes {
                let class = catalogue.class(*ix);
                let Some(id) = ID.iter().find(|id| **id == class.id) else { continue };
                for (place, attribute) in class.attributes.iter().enumerate() {
                    let Kind::Code(list) = &attribute.kind else { continue };
                    for value in &list.values {
                        if !shown.insert((list.id.as_str(), value.code.as_str())) {
                            continue;
                        }
                        let (s, t) = (4.0 + (n % across) as f64 * CELL, 4.0 + (n / across) as f64 * CELL);
                        if t > depth - 3.0 {
                            return;
                        }
                        n += 1;
                        let frame = plot.frame(s, t);
                        let exhibit = Exhibit { class, place, code: &value.code, words: &value.pl };
                        self.exhibit(id, &exhibit, frame, plot, [listed, unlisted]);
                    }
                }
            }
        }
    }

    fn exhibit(&mut self, id: &'static str, e: &Exhibit<'_>, frame: Frame, plot: &Plot<'_>, buildings: [Built; 2]) {
        let mut draft = self.work.draft(id);
        for (i, attribute) in e.class.attributes.iter().enumerate() {
            let value = if i == e.place {
                code_value(attribute, e.code)
            } else if Some(i) == e.class.main_geometry {
                Value::Geometry(super::ground::place(shape(e.geometry(), frame)))
            } else {
                self.usual(attribute, e, plot, buildings)
            };
            if !value.is_null() {
                draft = draft.set(&attribute.name, value);
            }
        }
        self.work.put_once(draft);
    }

    /// What else an exhibit says: only what the schema or a rule asks for.
    fn usual(&self, a: &Attribute, e: &Exhibit<'_>, plot: &Plot<'_>, buildings: [Built; 2]) -> Value {
        match (&a.kind, a.name.as_str()) {
            (Kind::Text, "informacjaDodatkowa" | "dodatkoweInformacje") => {
                Value::Text(format!("eksponat: {}", e.words))
            }
            (Kind::Code(_), "ksztaltUrzadzenia") => Value::Text("n".to_owned()),
            (Kind::Code(_), "rodzajNawierzchni") => Value::Text("i".to_owned()),
            (Kind::Code(_), "polozenie") => Value::Text("0".to_owned()),
            (_, _) if !a.required => Value::Null,
            (Kind::Code(list), name) if name == "rodzajUrzadzenia" || name.starts_with("rodzaj") => {
                code_value(a, list.values.last().map_or("i", |v| v.code.as_str()))
            }
            (Kind::Code(list), _) => code_value(a, list.values.first().map_or("", |v| v.code.as_str())),
            (Kind::Ref(to), _) => {
                let link = match to.first().map(String::as_str) {
                    Some("EGB_Budynek") => buildings[0].link,
                    Some("OT_BudynekNiewykazanyWEGIB") => buildings[1].link,
                    Some("EGB_DzialkaEwidencyjna") => plot.block.parcel(plot.lot.number),
                    _ => district_link(plot.block.district),
                };
                let href = self.work.href(link);
                if a.many { Value::Texts(vec![href]) } else { Value::Text(href) }
            }
            (Kind::Text, "idBudynku") => {
                Value::Text(super::house::building_id(plot.block, plot.lot.number, 100 + e.place))
            }
            (Kind::Text, _) => Value::Text(format!("eksponat {}", e.code)),
            (Kind::Integer, _) => Value::Integer(1),
            (Kind::Real, _) => Value::Real(9.0),
            (Kind::Boolean, _) => Value::Boolean(false),
            _ => Value::Null,
        }
    }
}

/// Classes that are exhibited, by table id. Land is not: parcels and contours tile the town without gaps already.
const ID: [&str; 31] = [
    "ot_budynek_niewykazany_w_egib",
    "ot_blok_budynku",
    "ot_obiekt_trwale_zwiazany_z_budynkami",
    "ot_budowle",
    "ot_ogrodzenia",
    "ot_komunikacja",
    "ot_sport_i_rekreacja",
    "ot_zagospodarowanie_terenu",
    "ot_wody",
    "ot_skarpa",
    "ot_rzedna",
    "ges_przewod_wodociagowy",
    "ges_przewod_kanalizacyjny",
    "ges_przewod_elektroenergetyczny",
    "ges_przewod_gazowy",
    "ges_przewod_cieplowniczy",
    "ges_przewod_telekomunikacyjny",
    "ges_przewod_specjalny",
    "ges_przewod_niezidentyfikowany",
    "ges_urzadzenia_siec_wodociagowa",
    "ges_urzadzenia_siec_kanalizacyjna",
    "ges_urzadzenia_siec_elektroenergetyczna",
    "ges_urzadzenia_siec_gazowa",
    "ges_urzadzenia_siec_cieplownicza",
    "ges_urzadzenia_siec_telekomunikacyjna",
    "ges_urzadzenia_techniczne_sieci_specjalnej",
    "ges_urzadzenia_towarzyszczace_liniowe",
    "ges_inne_urzadzenia_towarzyszace",
    "egb_budynek",
    "egb_blok_budynku",
    "egb_obiekt_trwale_zwiazany_z_budynkiem",
];

struct Exhibit<'c> {
    class: &'c Class,
    place: usize,
    code: &'c str,
    words: &'c str,
}

impl Exhibit<'_> {
    /// The geometry that a rule asks for, otherwise the simplest that the schema allows.
    fn geometry(&self) -> GeometryKind {
        let ruled = self.class.rules.iter().filter(|r| !r.geometry.is_empty()).find(|r| {
            r.when.is_empty()
                || r.when.iter().any(|(i, codes)| *i == self.place && codes.iter().any(|c| c == self.code))
        });
        if let Some(kind) = ruled.and_then(|r| r.geometry.first()) {
            return *kind;
        }
        let allowed = match self.class.geometry().map(|a| &a.kind) {
            Some(Kind::Geometry(kinds)) => kinds.as_slice(),
            _ => &[],
        };
        // Where everything is allowed but the exhibit's own kind is not what a rule speaks of, an area is the safe form.
        let usual = if allowed.contains(&GeometryKind::Surface) { GeometryKind::Surface } else { GeometryKind::Point };
        if allowed.is_empty() || allowed.contains(&usual) { usual } else { allowed[0] }
    }
}

fn code_value(attribute: &Attribute, code: &str) -> Value {
    if attribute.many { Value::Texts(vec![code.to_owned()]) } else { Value::Text(code.to_owned()) }
}

fn shape(kind: GeometryKind, frame: Frame) -> Shape {
    let way = || Curve::straight(vec![frame.to(-1.8, -1.0), frame.to(0.0, 0.6), frame.to(1.8, 1.0)]);
    let area = || frame.rect(-1.6, -1.4, 1.6, 1.4);
    match kind {
        GeometryKind::Point => Shape::Point(frame.to(0.0, 0.0)),
        GeometryKind::MultiPoint => Shape::MultiPoint(vec![frame.to(-1.0, 0.0), frame.to(1.0, 0.0)]),
        GeometryKind::Line => Shape::Line(way()),
        GeometryKind::MultiLine => Shape::MultiLine(vec![way()]),
        GeometryKind::Surface => Shape::Surface(area()),
        GeometryKind::MultiSurface => Shape::MultiSurface(vec![area()]),
    }
}
