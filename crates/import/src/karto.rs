//! Map editing of the model of 2015 (`KR_ObiektKarto`, one object a scale) becomes the presentation objects of the three
//! registers of 2021.

use crate::desk::{Desk, Fate};
use crate::doubts::At;
use crate::error::ImportError;
use crate::fault::words;
use crate::geometry::{self, Reading};
use crate::identity;
use crate::json;
use crate::names::{Known, Names};
use crate::presented;
use crate::scribe::{Draft, Scribe};
use crate::tree::El;
use registers::geometry::{Geometry, Shape};
use registers::{Class, Identity, Life, Severity, Value, ewkb};

/// What of the map editing it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Karto {
    /// The symbol and the labels of an object.
    Object,
    /// A text on the map that belongs to no object.
    Text,
}

impl Karto {
    pub(crate) fn of(element: &str) -> Option<Self> {
        match element {
            "KR_ObiektKarto" => Some(Self::Object),
            "KR_Opis" => Some(Self::Text),
            _ => None,
        }
    }
}

/// The register that a namespace of data names with its last part.
fn register(namespace: &str) -> Option<&'static str> {
    let last = namespace.rsplit('.').next()?.to_ascii_uppercase();
    ["BDOT", "GESUT", "EGIB"]
        .iter()
        .zip(["bdot500", "gesut", "egib"])
        .find(|(word, _)| last.starts_with(**word))
        .map(|(_, id)| id)
}

/// Identifiers of the objects presented.
fn presented_objects(object: El<'_>, names: &Names) -> Vec<Identity> {
    object
        .children()
        .filter(|c| names.local(c.name()) == "obiektPrzedstawiany")
        .filter_map(|c| {
            c.attribute(Known::Href)
                .and_then(identity::of_reference)
                .or_else(|| c.descendants().find_map(|d| identity::of_property(d, names)))
        })
        .collect()
}

/// A reference the way the model of 2021 writes it, or the way of 2015 when no version is known.
fn reference(to: &Identity) -> String {
    match &to.version {
        Some(version) => format!("{}_{}_{}", to.namespace, to.local, version.replace(':', "-")),
        None => format!("urn:pzgik:id:{}:{}", to.namespace, to.local),
    }
}

/// Degrees clockwise from north (90 is a level text) as radians counter-clockwise from the level.
fn turned(degrees: f64) -> f64 {
    (90.0 - degrees).rem_euclid(360.0).to_radians()
}

impl Desk<'_> {
    pub(crate) fn karto(
        &mut self,
        names: &Names,
        object: El<'_>,
        at: At<'_>,
        kind: Karto,
    ) -> Result<Fate, ImportError> {
        let catalogue = self.catalogue;
        let objects = presented_objects(object, names);
        let class = objects
            .first()
            .filter(|_| kind == Karto::Object)
            .and_then(|o| register(&o.namespace))
            .and_then(|id| catalogue.register(id))
            .and_then(|r| catalogue.by_xml(&r.xml.namespace, "PrezentacjaGraficzna"));
        let (Some(class), Some(first)) = (class, objects.first()) else {
            let reason = words(
                "Napis lub symbol modelu z 2015 r. nie wskazuje obiektu żadnego rejestru; zachowano go w całości."
                    .into(),
                "The text or symbol of the 2015 model points at no object of a register; it was kept whole.".into(),
            );
            return self.keep(names, object, at, "KARTO-BEZ-OBIEKTU", &reason, &[]);
        };
        let href = reference(first);
        let identity = presented::identity(object, names, Some(&href));
        let plan = self.take_plan(class);
        let mut draft = Draft::new(class);
        let around = self.around(names, object);
        let mut scribe = Scribe { names, axes: &mut self.axes, doubts: &mut self.doubts, at, around };
        let mut labels = Vec::new();
        for child in object.children() {
            match names.local(child.name()) {
                "kodKarto" => scribe.named(class, &mut draft, "kodObiektu", child)?,
                "geometriaKarto" => scribe.named(class, &mut draft, "geometria", child)?,
                "katObrotu" => scribe.angle(class, &mut draft, child)?,
                "etykieta" => labels.extend(child.children()),
                "obiektPrzedstawiany" => {}
                name => scribe.aside(&mut draft, name, child),
            }
        }
        if let Some((i, _)) = class.attribute("obiektPrzedstawiany") {
            draft.values[i] = Value::Text(href.clone());
        }
        for more in objects.iter().skip(1) {
            json::put(&mut draft.rest, "obiektPrzedstawiany", serde_json::Value::String(reference(more)));
        }
        scribe.settle(class, &mut draft);
        let part = plan.parts.first().map(|(_, ix)| catalogue.class(*ix));
        let mut drafts = Vec::new();
        for label in labels {
            let Some(part) = part else {
                scribe.aside(&mut draft, "etykieta", label);
                continue;
            };
            let mut one = Draft::new(part);
            scribe.label(part, &mut one, label)?;
            scribe.settle(part, &mut one);
            if let Some((i, _)) = part.attribute("obiektPrzedstawiany") {
                one.values[i] = Value::Text(href.clone());
            }
            drafts.push((part, one));
        }
        self.give_plan(plan);
        self.emit(class, at, identity.clone(), Life::default(), draft, 200);
        for (number, (part, one)) in drafts.into_iter().enumerate() {
            let local = format!("{}.{}", identity.local, number + 1);
            let own = Identity { namespace: identity.namespace.clone(), local, version: None };
            self.emit(part, At { class: &part.name, ..at }, own, Life::default(), one, 200);
        }
        Ok(Fate::Loaded)
    }
}

impl Scribe<'_> {
    /// Into the attribute of this name, or aside.
    fn named(&mut self, class: &Class, draft: &mut Draft, attribute: &str, el: El<'_>) -> Result<(), ImportError> {
        match class.attribute(attribute) {
            Some(_) if el.is_empty() => Ok(()),
            Some((i, a)) => self.put(draft, i, a, el),
            None => {
                let name = self.names.local(el.name());
                self.aside(draft, name, el);
                Ok(())
            }
        }
    }

    /// What the presentation of 2021 has no place for stays beside it, without a word: it is font and scale.
    fn aside(&mut self, draft: &mut Draft, name: &str, el: El<'_>) {
        if !el.is_empty() && el.known() != Known::Text {
            json::put(&mut draft.rest, name, json::of(el, self.names));
        }
    }

    fn angle(&mut self, class: &Class, draft: &mut Draft, el: El<'_>) -> Result<(), ImportError> {
        match (class.attribute("katObrotu"), crate::number::parse(el.text().as_bytes())) {
            (Some((i, _)), Some(degrees)) => {
                draft.values[i] = Value::Real(turned(degrees));
                Ok(())
            }
            (Some((i, a)), None) => self.put(draft, i, a, el),
            (None, _) => {
                self.aside(draft, "katObrotu", el);
                Ok(())
            }
        }
    }

    fn label(&mut self, class: &Class, draft: &mut Draft, label: El<'_>) -> Result<(), ImportError> {
        for child in label.children() {
            match self.names.local(child.name()) {
                "geometriaKarto" => self.named(class, draft, "geometria", child)?,
                "katObrotu" => self.angle(class, draft, child)?,
                "odnosnik" => self.leader(class, draft, child)?,
                name @ ("tekst" | "justyfikacja") => self.named(class, draft, name, child)?,
                name => self.aside(draft, name, child),
            }
        }
        Ok(())
    }

    /// A leader line of 2015 is a point in 2021: where the line ends. The line itself stays beside it.
    fn leader(&mut self, class: &Class, draft: &mut Draft, el: El<'_>) -> Result<(), ImportError> {
        if el.is_empty() {
            return Ok(());
        }
        let Some((i, a)) = class.attribute("odnosnik") else {
            self.aside(draft, "odnosnik", el);
            return Ok(());
        };
        match geometry::of_property(el, self.around, self.axes) {
            Ok(Reading { geometry: line, form, .. }) => {
                self.axes.witness(form, &line, self.around.place)?;
                let end = match &line.shape {
                    Shape::Line(curve) => curve.segments.last().and_then(|s| s.points.last()).copied(),
                    Shape::Point(c) => Some(*c),
                    _ => None,
                };
                if !matches!(line.shape, Shape::Point(_)) {
                    self.aside(draft, "odnosnik", el);
                }
                if let Some(end) = end {
                    draft.values[i] = Value::Geometry(ewkb::encode(&Geometry { shape: Shape::Point(end), ..line }));
                }
            }
            Err(fault) => {
                self.aside(draft, "odnosnik", el);
                self.add(Severity::Warning, fault.rule, Some(&a.name), || fault.text);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn angles_turn_from_azimuth_to_the_level() {
        assert_eq!(turned(90.0), 0.0);
        assert!((turned(0.0) - std::f64::consts::FRAC_PI_2).abs() < 1e-12);
        assert!((turned(93.0) - 6.230_825_429_619_756).abs() < 1e-9);
    }

    #[test]
    fn the_last_part_of_a_namespace_names_the_register() {
        assert_eq!(register("PL.PZGiK.5822.BDOT"), Some("bdot500"));
        assert_eq!(register("PL.PZGIK.0000.GESUT"), Some("gesut"));
        assert_eq!(register("PL.PZGiK.1004.EGiB"), Some("egib"));
        assert_eq!(register("PL.PZGiK.RCN"), None);
    }
}
