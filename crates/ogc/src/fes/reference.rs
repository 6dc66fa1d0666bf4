//! `ValueReference`, `PropertyName`: names of properties as XPath-like paths. Prefixes are left aside, because what
//! follows them is unique in a class.

use super::{Read, new, refuse, short};
use crate::xml::local;
use registers::Class;
use registers::declaration::Visibility;
use registers::filter::{Expr, What};

/// The property that a reference names; `id` for `@gml:id`.
#[must_use]
pub fn property<'t>(text: &'t str, class: &Class) -> Option<&'t str> {
    let text = text.trim();
    if text.strip_prefix('@').is_some_and(|a| matches!(local(a), "id" | "fid")) {
        return Some("id");
    }
    let mut steps: Vec<&str> = text.trim_start_matches('/').split('/').map(|s| local(s.trim())).collect();
    if steps.last() == Some(&"text()") {
        steps.pop();
    }
    if steps.len() > 1 && (steps[0] == class.name || steps[0] == "*") {
        steps.remove(0);
    }
    match steps.as_slice() {
        ["@id" | "@fid"] => Some("id"),
        // The first of the values of a property that is not repeated.
        [one] => Some(one.strip_suffix("[1]").unwrap_or(one)).filter(|n| !n.is_empty()),
        _ => None,
    }
}

/// Whether it names a property of every GML object that no object of this class has.
#[must_use]
pub fn standard(text: &str, class: &Class) -> bool {
    let last = text.trim().rsplit('/').next().unwrap_or_default();
    let Some((_, name)) = last.split_once(':') else { return false };
    matches!(name, "name" | "description" | "descriptionReference" | "identifier" | "metaDataProperty" | "location")
        && class.attributes.iter().all(|a| a.name != name)
}

pub fn expr(text: &str, class: &Class) -> Read<Expr> {
    match property(text, class) {
        Some("boundedBy") => place_of(class),
        Some(name) => Ok(new(What::Property(name.to_owned()))),
        None => refuse(
            format!("„{}” nie jest nazwą atrybutu.", short(text)),
            format!("\"{}\" is not the name of a property.", short(text)),
        ),
    }
}

/// The place of an object, by name.
pub fn place_of(class: &Class) -> Read<Expr> {
    let public = class.main_geometry.map(|i| &class.attributes[i]).filter(|a| a.visibility == Visibility::Public);
    match public {
        Some(a) => Ok(new(What::Property(a.name.clone()))),
        None => refuse(
            format!("Obiekty klasy „{}” nie mają położenia.", class.label.pl),
            format!("Objects of the class \"{}\" have no place.", class.label.en),
        ),
    }
}
