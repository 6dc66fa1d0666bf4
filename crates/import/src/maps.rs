//! Maps from older data models to the registers of today: files in `maps/`, checked against the catalogue when read.

use crate::error::ImportError;
use registers::declaration::Skip;
use registers::{Catalogue, ClassIx, Words};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Namespace of the model that the schemas of 2015 share; the map editing (`KR_…`) is in it.
pub(crate) const BASIC_MODEL: &str = "urn:gugik:specyfikacje:gmlas:modelPodstawowy:1.0";

const FILES: [(&str, &str); 3] = [
    ("bdot500-2015.toml", include_str!("../maps/bdot500-2015.toml")),
    ("gesut-2015.toml", include_str!("../maps/gesut-2015.toml")),
    ("egib-2015.toml", include_str!("../maps/egib-2015.toml")),
];

/// Read once; only the fit to a catalogue is looked at again.
static PARSED: LazyLock<[(&str, Result<MapFile, String>); 3]> =
    LazyLock::new(|| FILES.map(|(file, text)| (file, toml::from_str(text).map_err(|e| e.to_string()))));

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MapFile {
    id: String,
    /// Read by people only.
    #[serde(rename = "label")]
    _label: Words,
    namespace: String,
    register: String,
    life: LifePaths,
    #[serde(default)]
    personal: Vec<String>,
    #[serde(default)]
    common: Vec<Move>,
    #[serde(default)]
    skip: Vec<Skip>,
    classes: Vec<ClassFile>,
}

/// Paths of the moments of an object's life.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LifePaths {
    pub(crate) object_from: Option<String>,
    pub(crate) version_from: Option<String>,
    pub(crate) version_to: Option<String>,
    pub(crate) object_to: Option<String>,
}

/// One delivered value and the attribute it becomes. Without `values` the value goes as it is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Move {
    /// Path of elements: `wladajacy/GES_DaneOsoby/nazwaPelna`.
    pub(crate) from: String,
    pub(crate) to: String,
    #[serde(default)]
    pub(crate) values: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClassFile {
    from: String,
    #[serde(default)]
    to: Option<String>,
    #[serde(default)]
    set: BTreeMap<String, toml::Value>,
    #[serde(default)]
    attributes: Vec<Move>,
    #[serde(default)]
    by: Option<String>,
    #[serde(default)]
    cases: Vec<CaseFile>,
    #[serde(default)]
    keep: Option<Words>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    value: String,
    to: String,
    #[serde(default)]
    set: BTreeMap<String, toml::Value>,
    #[serde(default)]
    attributes: Vec<Move>,
}

/// A map that holds together.
#[derive(Debug)]
pub(crate) struct OldMap {
    pub(crate) id: String,
    pub(crate) namespace: String,
    pub(crate) life: LifePaths,
    pub(crate) personal: Vec<String>,
    pub(crate) skip: Vec<Skip>,
    pub(crate) classes: Vec<OldClass>,
    /// What the map names and the registers do not have; such values stay beside the attributes.
    pub(crate) problems: Vec<String>,
}

/// A class of the older model.
#[derive(Debug)]
pub(crate) struct OldClass {
    pub(crate) from: String,
    pub(crate) way: Way,
}

/// What becomes of its objects.
#[derive(Debug)]
pub(crate) enum Way {
    To(Recipe),
    /// By the value of an element; other values are kept with the reason.
    By {
        element: String,
        cases: BTreeMap<String, Recipe>,
        keep: Words,
    },
    Keep(Words),
}

/// How an object of one class becomes an entry of another.
#[derive(Debug, Clone)]
pub(crate) struct Recipe {
    pub(crate) class: ClassIx,
    /// Attribute and its fixed value.
    pub(crate) set: Vec<(usize, String)>,
    pub(crate) moves: Vec<(Move, usize)>,
}

/// All maps whose register this catalogue has; classes that it has not are kept.
///
/// # Errors
/// When a map cannot be read; a test keeps that from happening in a release.
pub(crate) fn load(catalogue: &Catalogue) -> Result<Vec<OldMap>, ImportError> {
    PARSED
        .iter()
        .map(|(file, parsed)| {
            let fail = |problem: String| ImportError::Map { file, problem };
            let parsed = parsed.as_ref().map_err(|problem| fail(problem.clone()))?;
            let map = build(parsed, catalogue).map_err(fail)?;
            if !map.problems.is_empty() {
                tracing::debug!(map = map.id, problems = ?map.problems, "the map names what these registers do not have");
            }
            Ok(map)
        })
        .collect()
}

fn build(file: &MapFile, catalogue: &Catalogue) -> Result<OldMap, String> {
    let namespace = catalogue.register(&file.register).map(|r| r.xml.namespace.clone()).unwrap_or_default();
    let absent = |name: &str| Words {
        pl: format!("W rejestrach nie ma klasy „{name}”; obiekt zachowano w całości."),
        en: format!("The registers have no class “{name}”; the object was kept whole."),
    };
    let mut problems = Vec::new();
    let mut recipe = |from: &str, to: &str, set: &BTreeMap<String, toml::Value>, own: &[&Move]| {
        let Some(class) = catalogue.by_xml(&namespace, to) else {
            problems.push(format!("{from}: there is no class {to}"));
            return None;
        };
        let mut place = |name: &str| {
            let found = class.attribute(name).map(|(i, _)| i);
            if found.is_none() {
                problems.push(format!("{from}: {to} has no attribute {name}"));
            }
            found
        };
        let set = set
            .iter()
            .filter_map(|(k, v)| Some((place(k)?, v.as_str().map_or_else(|| v.to_string(), str::to_owned))))
            .collect();
        let mut moves: Vec<(Move, usize)> = own.iter().filter_map(|m| Some(((*m).clone(), place(&m.to)?))).collect();
        // What all classes share goes where the class has a place for it and does not say otherwise.
        for m in &file.common {
            if let Some((i, _)) = class.attribute(&m.to)
                && !moves.iter().any(|(own, _)| own.from == m.from)
            {
                moves.push((m.clone(), i));
            }
        }
        Some(Recipe { class: class.ix, set, moves })
    };
    let mut classes = Vec::new();
    for class in &file.classes {
        let shared: Vec<&Move> = class.attributes.iter().collect();
        let way = match (&class.to, &class.by, &class.keep) {
            (Some(to), None, _) => match recipe(&class.from, to, &class.set, &shared) {
                Some(recipe) => Way::To(recipe),
                None => Way::Keep(absent(to)),
            },
            (None, Some(element), keep) => {
                let mut cases = BTreeMap::new();
                for case in &class.cases {
                    let moves: Vec<&Move> = case
                        .attributes
                        .iter()
                        .chain(shared.iter().copied().filter(|m| !case.attributes.iter().any(|own| own.from == m.from)))
                        .collect();
                    let mut set = class.set.clone();
                    set.extend(case.set.clone());
                    if let Some(recipe) = recipe(&class.from, &case.to, &set, &moves) {
                        cases.insert(case.value.clone(), recipe);
                    }
                }
                let keep = keep
                    .clone()
                    .ok_or_else(|| format!("{}: there is no reason for keeping other values", class.from))?;
                Way::By { element: element.clone(), cases, keep }
            }
            (None, None, Some(keep)) => Way::Keep(keep.clone()),
            _ => return Err(format!("{}: says neither where to nor why to keep", class.from)),
        };
        classes.push(OldClass { from: class.from.clone(), way });
    }
    Ok(OldMap {
        id: file.id.clone(),
        namespace: file.namespace.clone(),
        life: file.life.clone(),
        personal: file.personal.clone(),
        skip: file.skip.clone(),
        classes,
        problems,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_map_fits_the_registers() {
        let catalogue = registers::bundled::catalogue().unwrap();
        let maps = load(&catalogue).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(maps.len(), 3);
        let problems: Vec<&String> = maps.iter().flat_map(|m| &m.problems).collect();
        assert!(problems.is_empty(), "{problems:#?}");
        assert!(maps.iter().all(|m| !m.classes.is_empty()));
    }
}
