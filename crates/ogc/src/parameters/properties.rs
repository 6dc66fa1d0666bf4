//! `properties`: which attributes an answer holds. What identifies an object and its version stays, and so does its place.

use httpkit::{Problem, Query};
use registers::declaration::Visibility;
use registers::filter::House;
use registers::{Class, Words};

/// Places in the class of what is wanted; nothing where everything is.
///
/// # Errors
/// 400 for a name that no answer holds.
pub fn parse(query: &Query, class: &Class) -> Result<Option<Vec<usize>>, Problem> {
    let Some(text) = query.get("properties") else { return Ok(None) };
    let mut places: Vec<usize> = class.main_geometry.into_iter().collect();
    for name in text.split(',').map(str::trim).filter(|n| !n.is_empty()) {
        let public = class.attribute(name).filter(|(_, a)| a.visibility == Visibility::Public);
        match public {
            Some((i, _)) => places.push(i),
            None if House::NAMED.iter().any(|h| h.name() == name) => {}
            None => {
                let public = class.attributes.iter().filter(|a| a.visibility == Visibility::Public);
                let list = public.map(|a| a.name.as_str()).collect::<Vec<_>>().join(", ");
                let expected = Words {
                    pl: format!("nazwy po przecinku; są: {list}"),
                    en: format!("names divided by commas; there are: {list}"),
                };
                return Err(Problem::invalid_value("properties", text, &expected));
            }
        }
    }
    Ok(Some(places))
}
