//! The legend: of what is seen in the frame and nothing else, each entry drawn by the very layers that drew the map.

use super::drawing::Mark;
use super::gather::Thing;
use super::look::{self, Look};
use super::paint::{PaintError, paint};
use super::plane::{Box2, Mm};
use crate::encode::Property;
use crate::encode::wkb::{Kind, Parts};
use crate::layers::attribute;
use registers::{Catalogue, Class};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;

/// The size of a sample.
pub(crate) const SAMPLE: Mm = [11.0, 4.2];
/// So many kinds of one class are told apart at most.
const MOST_KINDS: usize = 60;

/// A sample and what it stands for.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) title: String,
    /// Within `SAMPLE`, from its upper left.
    pub(crate) marks: Vec<Mark>,
}

/// What belongs to one switch of the layer list.
#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) entries: Vec<Entry>,
}

/// Codes by which things of a class differ, each with the first thing that has them.
type Kinds = BTreeMap<Vec<(String, bool, Option<String>)>, usize>;

pub(crate) fn legend(
    look: &Look<'_>,
    style: &Json,
    catalogue: &Catalogue,
    things: &[Thing],
    seen: &[Option<usize>],
    stop: &AtomicBool,
) -> Result<Vec<Section>, PaintError> {
    let mut found: BTreeMap<(&str, usize, u8), Kinds> = BTreeMap::new();
    let place: BTreeMap<&str, usize> = catalogue.collections().enumerate().map(|(i, c)| (c.id.as_str(), i)).collect();
    for (i, thing) in things.iter().enumerate() {
        let Some(layer) = seen[i] else { continue };
        let class = catalogue.class(thing.class);
        let place = place.get(class.id.as_str()).copied().unwrap_or_default();
        let kinds = found.entry((look.layers[layer].group(), place, thing.parts.kind as u8)).or_default();
        if kinds.len() < MOST_KINDS {
            kinds.entry(codes(look, class, thing)).or_insert(i);
        }
    }
    let mut sections = Vec::new();
    for group in look::groups(style) {
        let mut entries = Vec::new();
        for ((_, _, _), kinds) in found.iter().filter(|((g, _, _), _)| *g == group.id) {
            entries.extend(class_entries(look, catalogue, things, kinds, stop)?);
        }
        if !entries.is_empty() {
            sections.push(Section { title: group.title.to_owned(), entries });
        }
    }
    Ok(sections)
}

/// The codes that the drawing of a thing depends on: attribute, whether it decides the symbol or ground, code.
fn codes(look: &Look<'_>, class: &Class, thing: &Thing) -> Vec<(String, bool, Option<String>)> {
    let mut found: Vec<(String, bool, Option<String>)> = Vec::new();
    for layer in
        look.layers.iter().filter(|l| l.source_layer.strip_suffix("_opisy").unwrap_or(l.source_layer) == class.layer())
    {
        for (names, first) in layer.asks().into_iter().zip([true, false]) {
            for name in names {
                let coded = attribute(class, name).is_some_and(|a| matches!(a.kind, registers::Kind::Code(_)));
                match found.iter_mut().find(|(n, _, _)| n == name) {
                    Some(known) => known.1 |= first,
                    None if coded => found.push((name.to_owned(), first, code(thing, name))),
                    None => {}
                }
            }
        }
    }
    found.sort();
    found
}

fn code(thing: &Thing, name: &str) -> Option<String> {
    thing.properties.iter().find(|(n, _)| n == name).and_then(|(_, p)| match p {
        Property::Text(t) => Some(t.clone()),
        Property::Integer(i) => Some(i.to_string()),
        Property::Real(_) | Property::Boolean(_) => None,
    })
}

/// Kinds of one class; those that look the same share a sample.
fn class_entries(
    look: &Look<'_>,
    catalogue: &Catalogue,
    things: &[Thing],
    kinds: &Kinds,
    stop: &AtomicBool,
) -> Result<Vec<Entry>, PaintError> {
    let mut samples: Vec<(Vec<Mark>, Vec<String>)> = Vec::new();
    let mut label = "";
    for (codes, i) in kinds {
        let class = catalogue.class(things[*i].class);
        label = &class.label.pl;
        let marks = sample(look, catalogue, &things[*i], stop)?;
        if marks.is_empty() {
            continue;
        }
        let differs = |name: &str| {
            let mut values = kinds.keys().filter_map(|k| k.iter().find(|(n, _, _)| n == name).map(|(_, _, v)| v));
            let first = values.next();
            values.any(|v| Some(v) != first)
        };
        let words: Vec<&str> = codes
            .iter()
            .filter(|(name, first, _)| *first || differs(name))
            .filter_map(|(name, _, value)| meaning(class, name, value.as_deref()?))
            .collect();
        let words = words.join(", ");
        match samples.iter_mut().find(|(known, _)| alike(known, &marks)) {
            Some((_, all)) if !all.contains(&words) => all.push(words),
            Some(_) => {}
            None => samples.push((marks, vec![words])),
        }
    }
    let alone = samples.len() == 1;
    Ok(samples
        .into_iter()
        .map(|(marks, words)| {
            let words: Vec<String> = words.into_iter().filter(|w| !w.is_empty()).collect();
            let title = match words.as_slice() {
                [] => label.to_owned(),
                [..] if alone && words.len() > 2 => label.to_owned(),
                [a] => format!("{label}: {a}"),
                [a, b] => format!("{label}: {a}; {b}"),
                [a, b, ..] => format!("{label}: {a}; {b} i inne"),
            };
            Entry { title, marks }
        })
        .collect())
}

/// What a code of a class's attribute says.
fn meaning<'c>(class: &'c Class, name: &str, code: &str) -> Option<&'c str> {
    match &attribute(class, name)?.kind {
        registers::Kind::Code(list) => list.value(code).map(|v| v.pl.as_str()),
        _ => None,
    }
}

/// Whether two samples differ in nothing but what their texts say.
fn alike(a: &[Mark], b: &[Mark]) -> bool {
    let drawn =
        |marks: &[Mark]| -> Vec<Mark> { marks.iter().filter(|m| !matches!(m, Mark::Words { .. })).cloned().collect() };
    drawn(a) == drawn(b)
}

/// A thing as small as a sample, drawn by the same layers.
fn sample(look: &Look<'_>, catalogue: &Catalogue, thing: &Thing, stop: &AtomicBool) -> Result<Vec<Mark>, PaintError> {
    let [w, h] = SAMPLE;
    let middle = [w / 2.0, h / 2.0];
    let inset = 0.4;
    let (points, polygons) = match thing.parts.kind {
        Kind::Nothing | Kind::Point => (vec![middle], Vec::new()),
        Kind::Line => (vec![[0.0, h / 2.0], [w, h / 2.0]], Vec::new()),
        Kind::Surface => {
            let (l, t, r, b) = (inset, inset, w - inset, h - inset);
            (vec![[l, t], [r, t], [r, b], [l, b], [l, t]], vec![1])
        }
    };
    let parts = Parts { kind: thing.parts.kind, ends: vec![points.len()], points, polygons };
    let small =
        Thing { class: thing.class, properties: thing.properties.clone(), parts, label: thing.label.map(|_| middle) };
    Ok(paint(look, catalogue, &[small], &Box2::new(0.0, 0.0, w, h), stop)?.marks)
}
