//! Pipes, cables and devices: what all networks have in common.

use super::draft::{Draft, Link};
use super::ground::{self, Uv};
use super::{Town, grid::Street};
use registers::Value;
use registers::geometry::{Coord, Curve, Shape};

/// A network: class of its conduits and of its devices, and who is in charge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Net {
    Water,
    Sewer,
    Storm,
    Power,
    Gas,
    Heat,
    Telecom,
}

impl Net {
    pub fn conduit(self) -> &'static str {
        match self {
            Self::Water => "ges_przewod_wodociagowy",
            Self::Sewer | Self::Storm => "ges_przewod_kanalizacyjny",
            Self::Power => "ges_przewod_elektroenergetyczny",
            Self::Gas => "ges_przewod_gazowy",
            Self::Heat => "ges_przewod_cieplowniczy",
            Self::Telecom => "ges_przewod_telekomunikacyjny",
        }
    }

    pub fn devices(self) -> &'static str {
        match self {
            Self::Water => "ges_urzadzenia_siec_wodociagowa",
            Self::Sewer | Self::Storm => "ges_urzadzenia_siec_kanalizacyjna",
            Self::Power => "ges_urzadzenia_siec_elektroenergetyczna",
            Self::Gas => "ges_urzadzenia_siec_gazowa",
            Self::Heat => "ges_urzadzenia_siec_cieplownicza",
            Self::Telecom => "ges_urzadzenia_siec_telekomunikacyjna",
        }
    }

    pub fn keeper(self) -> &'static str {
        match self {
            Self::Water | Self::Sewer => "Wodociągi Zielonka sp. z o.o.",
            Self::Storm => "Gmina Zielonka nad Strugą",
            Self::Power => "Zakład Energetyczny Kujawy S.A.",
            Self::Gas => "Gazownia Regionalna sp. z o.o.",
            Self::Heat => "Ciepłownia Miejska sp. z o.o.",
            Self::Telecom => "Telekomunikacja Kujawska S.A.",
        }
    }

    /// Where it lies in a street: distance from the middle.
    pub fn offset(self, street: Street) -> f64 {
        match self {
            Self::Sewer => 0.7,
            Self::Storm => -0.9,
            Self::Water => -(street.kerb + 0.9),
            Self::Gas => street.kerb + 0.9,
            Self::Power => street.half - 0.5,
            Self::Telecom => 0.5 - street.half,
            Self::Heat => 1.6 - street.half,
        }
    }
}

/// A conduit to be drawn.
pub struct Pipe {
    pub class: &'static str,
    pub keeper: &'static str,
    pub points: Vec<Coord>,
    /// `g` main or `p` connection.
    pub role: &'static str,
    /// `p` below, `z` on, `n` above the ground.
    pub course: &'static str,
    pub kind: Option<&'static str>,
    pub size: Option<i64>,
    /// Width and height of an egg-shaped collector, which has no diameter.
    pub egg: Option<(i64, i64)>,
}

impl Pipe {
    pub fn main(net: Net, points: &[Uv]) -> Self {
        Self {
            class: net.conduit(),
            keeper: net.keeper(),
            points: points.iter().map(|p| ground::at(*p)).collect(),
            role: "g",
            course: "p",
            kind: None,
            size: None,
            egg: None,
        }
    }

    pub fn connection(net: Net, points: Vec<Coord>) -> Self {
        Self { points, role: "p", ..Self::main(net, &[]) }
    }

    pub fn kind(self, kind: &'static str) -> Self {
        Self { kind: Some(kind), ..self }
    }

    pub fn size(self, millimetres: i64) -> Self {
        Self { size: Some(millimetres), ..self }
    }
}

impl<'a> Town<'a> {
    pub fn pipe(&mut self, mut pipe: Pipe) -> Link {
        pipe.points.dedup();
        let chance = self.work.rng.int(0, 99);
        let projected = chance < 4;
        let mut draft = self
            .work
            .draft(pipe.class)
            .text("status", if projected { "p" } else { "i" })
            .text("wladajacy", pipe.keeper)
            .place(Shape::Line(Curve::straight(pipe.points)))
            .text("funkcja", pipe.role)
            .text("przebieg", pipe.course);
        if projected {
            draft = draft.text("zrodlo", "K");
        } else {
            draft = draft.text("eksploatacja", if chance < 7 { "n" } else { "c" });
        }
        if let Some(kind) = pipe.kind {
            draft = draft.text("typPrzewodu", kind);
        }
        if let Some(size) = pipe.size {
            draft = draft.int("srednica", size);
        }
        if let Some((wide, high)) = pipe.egg {
            draft = draft.int("wymiarPoziomy", wide).int("wymiarPionowy", high);
        }
        match pipe.class {
            "ges_przewod_kanalizacyjny" => draft = draft.text("rodzaj", "g"),
            "ges_przewod_telekomunikacyjny" => {
                draft = draft.set("wiazka", Value::Boolean(pipe.role == "g" && pipe.kind == Some("s")));
            }
            _ => {}
        }
        self.work.put(draft)
    }

    /// The beginning of a device at a point: what all of them say.
    pub fn device(&mut self, class: &'static str, keeper: &str, kind: &str, shape: Option<&str>) -> Draft<'a> {
        let draft = self.work.draft(class).text("status", "i").text("eksploatacja", "c").text("wladajacy", keeper);
        let draft = if kind.is_empty() { draft } else { draft.text("rodzajUrzadzenia", kind) };
        match shape {
            Some(shape) => draft.text("ksztaltUrzadzenia", shape),
            None => draft,
        }
    }

    /// A device at a point, drawn at once.
    pub fn fitting(&mut self, net: Net, kind: &str, shape: &str, at: Coord) {
        let draft = self.device(net.devices(), net.keeper(), kind, Some(shape)).place(Shape::Point(at));
        self.work.put(draft);
    }

    /// Another accompanying device: chamber, manhole of a duct, pole.
    pub fn other_device(&mut self, kind: &str, net: &str, place: Shape) {
        let shape = if kind == "p" { "o" } else { "p" };
        let draft = self.device("ges_inne_urzadzenia_towarzyszace", "Gmina Zielonka nad Strugą", kind, Some(shape));
        let draft = draft.place(place).set("rodzajSieci", Value::Texts(vec![net.to_owned()]));
        self.work.put(draft);
    }

    /// Protective pipe (`o`) or technology duct (`l`).
    pub fn casing(&mut self, kind: &str, nets: &[&str], points: &[Uv], size: i64) {
        let draft = self.device("ges_urzadzenia_towarzyszczace_liniowe", "Gmina Zielonka nad Strugą", kind, None);
        let draft = draft
            .place(ground::line(points))
            .set("rodzajSieci", Value::Texts(nets.iter().map(|n| (*n).to_owned()).collect()))
            .int("srednica", size);
        self.work.put(draft);
    }

    /// A manhole with its cover and bottom heights; bottoms fall with the sewer.
    pub fn manhole(&mut self, net: Net, uv: Uv) {
        let top = ground::cm(self.work.ground.height(uv));
        let bottom = ground::cm(self.work.ground.fall(uv) - if net == Net::Sewer { 2.7 } else { 1.9 });
        let height =
            self.work.draft("ges_rzedna").place(ground::point(uv)).real("rzednaGory", top).real("rzednaDolu", bottom);
        let height = self.work.put(height);
        let draft = self.device(net.devices(), net.keeper(), "s", Some("o")).place(ground::point(uv));
        let draft = draft.links(&self.work, "rzednaObiektu", &[height]);
        self.work.put(draft);
    }
}
