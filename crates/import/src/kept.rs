//! Objects of models that the registers do not know (prices, control points, plans, old instructions): kept whole, with
//! their first geometry exact.

use crate::desk::{Desk, Fate};
use crate::doubts::At;
use crate::error::ImportError;
use crate::fault::words;
use crate::geometry::{self, is_geometry};
use crate::identity;
use crate::json;
use crate::names::Names;
use crate::options::Record;
use crate::tree::El;
use registers::{Kept, Severity, Words, ewkb};

impl Desk<'_> {
    /// Keeps an object whole and says why, once for its class.
    pub(crate) fn keep(
        &mut self,
        names: &Names,
        object: El<'_>,
        at: At<'_>,
        rule: &str,
        reason: &Words,
        personal: &[String],
    ) -> Result<Fate, ImportError> {
        let around = self.around(names, object);
        let property = object.children().find(|p| p.children().any(|c| is_geometry(c.known())));
        let mut geometry = None;
        let mut captured = None;
        if let Some(property) = property {
            match geometry::of_property(property, around, &mut self.axes) {
                Ok(read) => {
                    self.axes.witness(read.form, &read.geometry, around.place)?;
                    geometry = Some(ewkb::encode(&read.geometry));
                    captured = property.children().find(|c| is_geometry(c.known()));
                }
                Err(fault) => {
                    let name = names.local(property.name());
                    self.doubts.add(at, Severity::Warning, fault.rule, Some(name), || fault.text);
                }
            }
        }
        // Personal data never goes into a content that nobody reads attribute by attribute.
        for el in object.children() {
            let name = names.local(el.name());
            if personal.iter().any(|p| p == name) && !el.is_empty() {
                *self.personal.entry(format!("{} {name}", at.class)).or_default() += 1;
            }
        }
        let hidden =
            |el: El<'_>| captured.is_some_and(|c| c.is(el)) || personal.iter().any(|p| p == names.local(el.name()));
        let content = json::without(object, names, &hidden);
        let identity = identity::find(object, names).or_else(|| identity::of_reference(at.object));
        self.doubts.once(at, Severity::Note, rule, None, || reason.clone());
        let weight = object.weight() + 200 + geometry.as_ref().map_or(0, Vec::len);
        self.out.push(
            Record::Kept(Kept {
                xml_namespace: names.namespace(object.name()).to_owned(),
                element: names.local(object.name()).to_owned(),
                gml_id: at.object.to_owned(),
                identity,
                geometry,
                content,
                line: at.line,
            }),
            weight,
        );
        Ok(Fate::Kept)
    }

    /// An object of a model or class that nobody knows here.
    pub(crate) fn keep_unknown(&mut self, names: &Names, object: El<'_>, at: At<'_>) -> Result<Fate, ImportError> {
        let namespace = names.namespace(object.name());
        let known = self.catalogue.registers.iter().any(|r| r.xml.namespace == namespace);
        let (rule, reason) = if known {
            (
                "KLASA-NIEZNANA",
                words(
                    format!("Rejestr nie zna klasy „{}”; obiekty zachowano w całości.", at.class),
                    format!("The register does not know the class “{}”; the objects were kept whole.", at.class),
                ),
            )
        } else {
            (
                "MODEL",
                words(
                    format!(
                        "Model danych „{namespace}” nie ma odpowiednika w rejestrach; obiekty zachowano w całości."
                    ),
                    format!(
                        "The data model “{namespace}” has no counterpart in the registers; the objects were kept whole."
                    ),
                ),
            )
        };
        self.keep(names, object, at, rule, &reason, &[])
    }
}
