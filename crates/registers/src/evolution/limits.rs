//! What a register that a unit declares by itself may ask of everybody's house.

use super::Refusal;
use super::attribute::attributes;
use crate::declaration::{AttributeFile, RegisterFile, Words};

const ATTRIBUTES: usize = 200;
const CLASSES: usize = 20;
const CODES: usize = 10_000;
const PATTERN: usize = 200;

/// Everything in a unit's declaration that goes beyond its bounds. Ids of the register and its classes begin with
/// `prefix`, so that no unit takes a name away from the house or from another unit.
#[must_use]
pub fn limits(file: &RegisterFile, prefix: &str) -> Vec<Refusal> {
    let mut out = Vec::new();
    let mut refuse = |place: &str, pl: String, en: String| {
        out.push(Refusal { place: place.to_owned(), text: Words { pl, en } });
    };
    for id in [&file.id].into_iter().chain(file.classes.iter().map(|c| &c.id)) {
        if !id.starts_with(prefix) {
            refuse(
                id,
                format!("Identyfikator musi zaczynać się od „{prefix}”."),
                format!("The id must begin with “{prefix}”."),
            );
        }
    }
    if !file.kept {
        refuse(
            "kept",
            "Własny rejestr jednostki musi być prowadzony tutaj (kept = true).".to_owned(),
            "A unit's own register must be kept here (kept = true).".to_owned(),
        );
    }
    if file.classes.len() > CLASSES {
        refuse(
            "classes",
            format!("Klas może być najwyżej {CLASSES}."),
            format!("At most {CLASSES} classes are allowed."),
        );
    }
    let count: usize = file.classes.iter().flat_map(|c| attributes(file, c)).map(size).sum();
    if count > ATTRIBUTES {
        refuse(
            "attributes",
            format!("Atrybutów, razem z polami struktur, może być najwyżej {ATTRIBUTES}, a jest {count}."),
            format!("At most {ATTRIBUTES} attributes and fields are allowed; there are {count}."),
        );
    }
    if file.codes.iter().map(|c| c.values.len()).sum::<usize>() > CODES {
        refuse("codes", format!("Kodów może być najwyżej {CODES}."), format!("At most {CODES} codes are allowed."));
    }
    for class in &file.classes {
        if !class.aliases.is_empty() {
            refuse(
                &class.id,
                "Klasa własnego rejestru nie może mieć nazw zastępczych (aliases).".to_owned(),
                "A class of a unit's own register may have no aliases.".to_owned(),
            );
        }
        for a in attributes(file, class) {
            patterns(a, &format!("{}.{}", class.id, a.name), &mut refuse);
        }
    }
    out
}

/// An attribute and its fields.
fn size(a: &AttributeFile) -> usize {
    1 + a.fields.iter().map(size).sum::<usize>()
}

fn patterns(a: &AttributeFile, place: &str, refuse: &mut impl FnMut(&str, String, String)) {
    if let Some(pattern) = &a.pattern {
        if pattern.chars().count() > PATTERN {
            refuse(
                place,
                format!("Wzorzec może mieć najwyżej {PATTERN} znaków."),
                format!("A pattern may have at most {PATTERN} characters."),
            );
        } else if let Err(e) = regex_lite::Regex::new(pattern) {
            refuse(
                place,
                format!("Wzorzec nie jest poprawnym wyrażeniem regularnym ({e})."),
                format!("The pattern is not a regular expression ({e})."),
            );
        }
    }
    for f in &a.fields {
        patterns(f, &format!("{place}.{}", f.name), refuse);
    }
}
