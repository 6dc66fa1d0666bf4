//! What a tile address may name: a class, a map layer that several classes share, a register, or a group of layers.

use registers::catalogue::Attribute;
use registers::{Catalogue, Class, ClassIx};

/// Under these names a tile tells the class of an entry and what it is called.
pub(crate) const CLASS: &str = "klasa";
pub(crate) const TITLE: &str = "etykieta";

/// The classes that one kind of tile holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tileset {
    pub name: String,
    pub title: registers::Words,
    pub classes: Vec<ClassIx>,
    pub minzoom: u8,
    pub maxzoom: u8,
}

impl Tileset {
    /// Finds a tile set by the name in its address.
    #[must_use]
    pub fn find(catalogue: &Catalogue, name: &str) -> Option<Self> {
        let drawn = || catalogue.collections().filter(|c| c.main_geometry.is_some() && c.tile.is_some());
        let group: Vec<&Class> =
            drawn().filter(|c| c.tile.as_ref().is_some_and(|t| t.groups.iter().any(|g| g == name))).collect();
        let (title, classes) = if let Some(class) = drawn().find(|c| c.id == name) {
            (class.label.clone(), vec![class])
        } else if let Some(register) = catalogue.register(name) {
            (register.label.clone(), drawn().filter(|c| c.schema == name).collect())
        } else if group.is_empty() {
            let shared: Vec<&Class> = drawn().filter(|c| c.layer() == name).collect();
            (shared.first()?.label.clone(), shared)
        } else {
            (group_title(name), group)
        };
        let minzoom = classes.iter().filter_map(|c| c.tile.as_ref()).map(|t| t.minzoom).min()?;
        let maxzoom = classes.iter().filter_map(|c| c.tile.as_ref()).map(|t| t.maxzoom).max()?;
        Some(Self { name: name.to_owned(), title, classes: classes.iter().map(|c| c.ix).collect(), minzoom, maxzoom })
    }

    /// Names of every group and register, for the list of tile sets.
    #[must_use]
    pub fn names(catalogue: &Catalogue) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for class in catalogue.collections() {
            let groups = class.tile.iter().flat_map(|t| t.groups.iter());
            for name in groups.chain([&class.schema]) {
                if !names.contains(name) {
                    names.push(name.clone());
                }
            }
        }
        names.retain(|n| Self::find(catalogue, n).is_some());
        names
    }
}

fn group_title(name: &str) -> registers::Words {
    match name {
        "zasadnicza" => registers::Words { pl: "Mapa zasadnicza".into(), en: "Base map".into() },
        "rejestry" => registers::Words { pl: "Rejestry gminne".into(), en: "Municipal registers".into() },
        other => registers::Words { pl: other.to_owned(), en: other.to_owned() },
    }
}

/// What an attribute is called in a tile. Every entry there says its class and its title under names that are thus taken.
pub(crate) fn tile_name(attribute: &str) -> &str {
    match attribute {
        CLASS => "atrybut_klasa",
        TITLE => "atrybut_etykieta",
        other => other,
    }
}

/// The attribute of a class that a name in a tile stands for.
pub(crate) fn attribute<'c>(class: &'c Class, name: &str) -> Option<&'c Attribute> {
    let own = match name {
        CLASS | TITLE => return None,
        other => other.strip_prefix("atrybut_").filter(|n| matches!(*n, CLASS | TITLE)).unwrap_or(other),
    };
    class.attribute(own).map(|(_, a)| a)
}

/// Places of the columns that a class's tile features need: the declared attributes, then what the title is made of.
pub(crate) fn columns(class: &Class) -> (Vec<usize>, usize) {
    let mut columns: Vec<usize> =
        class.tile.iter().flat_map(|t| &t.attributes).filter_map(|n| class.attribute(n)).map(|(i, _)| i).collect();
    let own = columns.len();
    for i in class.title.uses() {
        if !columns.contains(&i) && class.public_column(&class.attributes[i]).is_some() {
            columns.push(i);
        }
    }
    (columns, own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_that_is_called_like_the_class_has_another_name_and_is_found_by_it() {
        let catalogue = registers::bundled::catalogue().unwrap();
        let road = catalogue.by_id("drg_odcinek").unwrap();
        assert_eq!((tile_name("klasa"), tile_name("nrDrogi")), ("atrybut_klasa", "nrDrogi"));
        assert_eq!(attribute(road, "atrybut_klasa").map(|a| a.name.as_str()), Some("klasa"));
        assert_eq!(attribute(road, "nrDrogi").map(|a| a.name.as_str()), Some("nrDrogi"));
        assert!(attribute(road, "klasa").is_none() && attribute(road, "atrybut_nrDrogi").is_none());
    }
}
