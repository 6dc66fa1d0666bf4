//! Objects of the models of 2015 become entries of the registers of today, as the maps say.

use crate::desk::{Desk, Fate};
use crate::doubts::At;
use crate::entry::Frame;
use crate::error::ImportError;
use crate::fault::words;
use crate::identity;
use crate::json;
use crate::maps::{OldMap, Recipe, Way};
use crate::names::{Known, Names};
use crate::plan::Moment;
use crate::scribe::{Draft, Scribe};
use crate::tree::El;
use registers::{Class, Kind, Severity, Value};

/// Elements at the end of a path of local names below an object.
fn at_path<'t>(object: El<'t>, path: &str, names: &Names) -> Vec<El<'t>> {
    let mut here = vec![object];
    for step in path.split('/') {
        here = here.into_iter().flat_map(El::children).filter(|c| names.local(c.name()) == step).collect();
    }
    here
}

/// The first step of a path.
fn head(path: &str) -> &str {
    path.split('/').next().unwrap_or(path)
}

impl Desk<'_> {
    /// Reads an object of an older model.
    pub(crate) fn old(
        &mut self,
        names: &Names,
        object: El<'_>,
        at: At<'_>,
        map: usize,
        class: usize,
    ) -> Result<Fate, ImportError> {
        // The maps are set aside while one of them is in use.
        let maps = std::mem::take(&mut self.maps);
        let result = self.old_with(names, object, at, &maps[map], &maps[map].classes[class].way);
        self.maps = maps;
        result
    }

    fn old_with(
        &mut self,
        names: &Names,
        object: El<'_>,
        at: At<'_>,
        map: &OldMap,
        way: &Way,
    ) -> Result<Fate, ImportError> {
        let recipe = match way {
            Way::To(recipe) => recipe,
            Way::Keep(reason) => return self.keep(names, object, at, "BEZ-ODPOWIEDNIKA", reason, &map.personal),
            Way::By { element, cases, keep } => {
                let value = at_path(object, element, names).first().map_or("", |e| e.text());
                match cases.get(value) {
                    Some(recipe) => recipe,
                    None => return self.keep(names, object, at, "BEZ-ODPOWIEDNIKA", keep, &map.personal),
                }
            }
        };
        let catalogue = self.catalogue;
        let class = catalogue.class(recipe.class);
        let by = if let Way::By { element, .. } = way { Some(element.as_str()) } else { None };
        let plan = self.take_plan(class);
        let mut draft = Draft::new(class);
        let mut frame = Frame::default();
        let around = self.around(names, object);
        let mut scribe = Scribe { names, axes: &mut self.axes, doubts: &mut self.doubts, at, around };
        for (index, text) in &recipe.set {
            scribe.put_text(&mut draft, *index, &class.attributes[*index], text);
        }
        let life = &map.life;
        for (path, moment) in [
            (&life.object_from, Moment::ObjectFrom),
            (&life.version_from, Moment::VersionFrom),
            (&life.version_to, Moment::VersionTo),
            (&life.object_to, Moment::ObjectTo),
        ] {
            for el in path.iter().flat_map(|p| at_path(object, p, names)) {
                scribe.moment(&mut draft, &mut frame.life, moment, el);
            }
        }
        let lives = [&life.object_from, &life.version_from, &life.version_to, &life.object_to];
        for child in object.children() {
            let name = names.local(child.name());
            match child.known() {
                Known::Identifier => frame.identifier = Some(child.text().to_owned()),
                Known::BoundedBy
                | Known::GmlName
                | Known::Description
                | Known::MetaData
                | Known::Location
                | Known::Text => {}
                _ if name == "idIIP" => frame.identity = identity::of_property(child, names),
                _ if lives.iter().any(|l| l.as_deref().is_some_and(|p| head(p) == name)) => {}
                _ => scribe.moved(&mut draft, class, recipe, by, map, child, &mut self.personal)?,
            }
        }
        scribe.settle(class, &mut draft);
        let fate = self.finish(names, object, at, class, &plan, draft, frame, &[]);
        self.give_plan(plan);
        fate
    }
}

impl Scribe<'_> {
    /// One element of an older model: moved, translated, kept aside, or dropped because it is personal.
    #[allow(clippy::too_many_arguments)]
    fn moved(
        &mut self,
        draft: &mut Draft,
        class: &Class,
        recipe: &Recipe,
        by: Option<&str>,
        map: &OldMap,
        child: El<'_>,
        personal: &mut std::collections::BTreeMap<String, u64>,
    ) -> Result<(), ImportError> {
        let name = self.names.local(child.name());
        let mut taken = Some(name) == by && !child.is_empty();
        for (rule, index) in recipe.moves.iter().filter(|(m, _)| head(&m.from) == name) {
            let attribute = &class.attributes[*index];
            let found = match rule.from.split_once('/') {
                Some((_, below)) => at_path(child, below, self.names),
                None => vec![child],
            };
            for el in found {
                taken = true;
                if rule.values.is_empty() {
                    if matches!(attribute.kind, Kind::Text) && recipe.set.iter().any(|(i, _)| i == index) {
                        join_text(&mut draft.values[*index], el.text());
                    } else {
                        self.put(draft, *index, attribute, el)?;
                    }
                    continue;
                }
                let text = el.text();
                match rule.values.get(text) {
                    Some(mapped) => self.put_text(draft, *index, attribute, mapped),
                    None if text.is_empty() => self.put(draft, *index, attribute, el)?,
                    None => {
                        json::put(&mut draft.rest, name, json::of(el, self.names));
                        draft.reported.push(*index);
                        self.add(Severity::Warning, "WARTOSC-2015", Some(&attribute.name), || {
                            words(
                                format!("Wartość „{text}” elementu „{name}” nie ma odpowiednika w modelu z 2021 r.; zachowano ją poza atrybutami."),
                                format!("Value “{text}” of “{name}” has no counterpart in the 2021 model; it was kept aside."),
                            )
                        });
                    }
                }
            }
        }
        if map.personal.iter().any(|p| p == name) {
            if !child.is_empty() {
                *personal.entry(format!("{} {name}", self.at.class)).or_default() += 1;
            }
            return Ok(());
        }
        if taken {
            return Ok(());
        }
        // Geometry needs no word in the maps: it is the place in every model.
        if let Some(i) = class.main_geometry.filter(|_| name == "geometria" || name == "georeferencja") {
            return self.put(draft, i, &class.attributes[i], child);
        }
        if child.is_empty() && child.attributes().next().is_none() {
            return Ok(());
        }
        if child.is_nil() && child.attribute(Known::NilReason) == Some("missing") {
            return Ok(());
        }
        json::put(&mut draft.rest, name, json::of(child, self.names));
        self.doubts.once(self.at, Severity::Note, "ELEMENT-2015", Some(name), || {
            words(
                format!(
                    "Element „{name}” nie ma odpowiednika w modelu z 2021 r.; jego treść zachowano poza atrybutami."
                ),
                format!("Element “{name}” has no counterpart in the 2021 model; its content was kept aside."),
            )
        });
        Ok(())
    }
}

/// A fixed text and a delivered one stand together: „kładka; przy moście”.
fn join_text(value: &mut Value, text: &str) {
    if text.is_empty() {
        return;
    }
    match value {
        Value::Text(fixed) => {
            fixed.push_str("; ");
            fixed.push_str(text);
        }
        other => *other = Value::Text(text.to_owned()),
    }
}
