//! `properties`: which attributes an answer holds, identity and life among them. The object's id stays, and so does its
//! place: they are no properties.

use httpkit::{Problem, Query};
use registers::declaration::Visibility;
use registers::filter::House;
use registers::{Class, Words};

/// What is wanted: places in the class, and names of identity and life.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    pub places: Vec<usize>,
    pub life: Vec<&'static str>,
}

/// What is wanted; nothing where everything is.
///
/// # Errors
/// 400 for a name that no answer holds.
pub fn parse(query: &Query, class: &Class) -> Result<Option<Wanted>, Problem> {
    let Some(text) = query.get("properties") else { return Ok(None) };
    let mut places: Vec<usize> = class.main_geometry.into_iter().collect();
    let mut life = Vec::new();
    for name in text.split(',').map(str::trim).filter(|n| !n.is_empty()) {
        let public = class.attribute(name).filter(|(_, a)| a.visibility == Visibility::Public);
        let house = House::NAMED.map(House::name).into_iter().find(|n| *n == name);
        match (public, house) {
            (Some((i, _)), _) => places.push(i),
            (None, Some(house)) => life.push(house),
            (None, None) => {
                let public = class.attributes.iter().filter(|a| a.visibility == Visibility::Public);
                let list = public.map(|a| a.name.as_str()).chain(House::NAMED.map(House::name));
                let list = list.collect::<Vec<_>>().join(", ");
                let expected = Words {
                    pl: format!("nazwy po przecinku; są: {list}"),
                    en: format!("names divided by commas; there are: {list}"),
                };
                return Err(Problem::invalid_value("properties", text, &expected));
            }
        }
    }
    Ok(Some(Wanted { places, life }))
}
