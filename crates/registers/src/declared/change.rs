//! A change of a register that holds entries: what of it may not be, and what it does in words.

use super::Refusal;
use crate::catalogue::Catalogue;
use crate::declaration::{RegisterFile, Words};
use crate::evolution::{self, Change};

/// What a change does, in words; `confirmed` says that whoever changes knows that more becomes public.
///
/// # Errors
/// Everything that entries which stand do not bear, and what has to be confirmed first.
pub fn change(
    (old_file, old): (&RegisterFile, &Catalogue),
    (new_file, new): (&RegisterFile, &Catalogue),
    confirmed: bool,
) -> Result<Vec<Words>, Vec<Refusal>> {
    let mut refused = places(old_file, old, new);
    let changes = match evolution::compare(old_file, new_file) {
        Ok(changes) => changes,
        Err(all) => {
            refused.extend(all.into_iter().map(|r| {
                let (pl, en) = (format!("{}: {}", r.place, r.text.pl), format!("{}: {}", r.place, r.text.en));
                Refusal::new("would_destroy", locate(new_file, &r.place), pl, en)
            }));
            return Err(refused);
        }
    };
    if !confirmed {
        refused.extend(changes.iter().filter(|c| c.needs_confirmation()).map(|c| {
            let Words { pl, en } = words(c);
            let at = match c {
                Change::MorePublic { class: Some(class), attribute: Some(a) } => {
                    locate(new_file, &format!("{class}.{a}"))
                }
                _ => "/publication".to_owned(),
            };
            let (pl, en) = (
                format!("{pl} Potwierdź to parametrem confirm=more_public."),
                format!("{en} Confirm it with confirm=more_public."),
            );
            Refusal::new("confirm_more_public", at, pl, en)
        }));
    }
    if refused.is_empty() { Ok(changes.iter().map(words).collect()) } else { Err(refused) }
}

/// The attribute that is an entry's place stays so: another one would find the places of the first in its column.
fn places(file: &RegisterFile, old: &Catalogue, new: &Catalogue) -> Vec<Refusal> {
    let moved = file.classes.iter().enumerate().filter(|(_, c)| {
        let name =
            |catalogue: &Catalogue| catalogue.by_id(&c.id).and_then(|class| class.geometry().map(|g| g.name.clone()));
        let was = name(old);
        was.is_some() && was != name(new)
    });
    moved
        .map(|(i, c)| {
            Refusal::new(
                "would_destroy",
                format!("/classes/{i}"),
                format!("{}: nie można zmienić, który atrybut jest położeniem wpisu.", c.id),
                format!("{}: which attribute is the entry's place may not change.", c.id),
            )
        })
        .collect()
}

/// The place in the document that a change names (`class.attribute`, `list.code`); the document when it is gone.
fn locate(file: &RegisterFile, place: &str) -> String {
    let (head, rest) = place.split_once('.').unwrap_or((place, ""));
    if let Some(i) = file.classes.iter().position(|c| c.id == head) {
        let name = rest.split('.').next().unwrap_or_default();
        let at = file.classes[i].attributes.iter().position(|a| a.name == name);
        return at.map_or_else(|| format!("/classes/{i}"), |j| format!("/classes/{i}/attributes/{j}"));
    }
    match file.codes.iter().position(|c| c.id == head) {
        Some(i) => format!("/codes/{i}"),
        None if matches!(head, "id" | "keeper" | "xml") => format!("/{head}"),
        None => String::new(),
    }
}

fn words(change: &Change) -> Words {
    let (pl, en) = match change {
        Change::NewClass { class } => (format!("Nowa klasa {class}."), format!("A new class {class}.")),
        Change::NewAttribute { class, attribute, required: false } => (
            format!("Klasa {class}: nowy atrybut {attribute}."),
            format!("Class {class}: a new attribute {attribute}."),
        ),
        Change::NewAttribute { class, attribute, required: true } => (
            format!("Klasa {class}: nowy atrybut {attribute}, wymagany w nowych wersjach wpisów."),
            format!("Class {class}: a new attribute {attribute}, required in new versions of entries."),
        ),
        Change::Required { class, attribute, required: true } => (
            format!("Klasa {class}: atrybut {attribute} będzie wymagany w nowych wersjach wpisów."),
            format!("Class {class}: attribute {attribute} becomes required in new versions of entries."),
        ),
        Change::Required { class, attribute, required: false } => (
            format!("Klasa {class}: zmienia się to, kiedy atrybut {attribute} jest wymagany."),
            format!("Class {class}: when attribute {attribute} is required changes."),
        ),
        Change::NewCodes { codes } => (format!("Nowy słownik {codes}."), format!("A new code list {codes}.")),
        Change::NewCode { codes, code } => {
            (format!("Słownik {codes}: nowy kod {code}."), format!("Code list {codes}: a new code {code}."))
        }
        Change::CodeDays { codes, code } => (
            format!("Słownik {codes}: zmienia się okres, w którym można używać kodu {code}."),
            format!("Code list {codes}: the days of code {code} change."),
        ),
        Change::Looser { class, attribute } => (
            format!("Klasa {class}: atrybut {attribute} dopuszcza więcej wartości."),
            format!("Class {class}: attribute {attribute} allows more values."),
        ),
        Change::MorePublic { class, attribute } => {
            let (pl, en) = subject(class.as_deref(), attribute.as_deref());
            (format!("{pl}: więcej osób zobaczy dane."), format!("{en}: more people will see the data."))
        }
        Change::LessPublic { class, attribute } => {
            let (pl, en) = subject(class.as_deref(), attribute.as_deref());
            (format!("{pl}: mniej osób zobaczy dane."), format!("{en}: fewer people will see the data."))
        }
        Change::Wording { place } => (format!("{place}: zmieniają się opisy."), format!("{place}: wording changes.")),
        Change::Rules { class } => {
            (format!("Klasa {class}: zmieniają się reguły."), format!("Class {class}: the rules change."))
        }
        Change::Title { class } => {
            (format!("Klasa {class}: zmienia się tytuł wpisu."), format!("Class {class}: the title changes."))
        }
        Change::Tile { class } => {
            (format!("Klasa {class}: zmieniają się kafelki mapy."), format!("Class {class}: the map tiles change."))
        }
        Change::Workflow { class } => {
            (format!("Klasa {class}: zmienia się przepływ stanów."), format!("Class {class}: the workflow changes."))
        }
        Change::Approval => ("Zmienia się sposób zatwierdzania.".to_owned(), "The way of approval changes.".to_owned()),
    };
    Words { pl, en }
}

fn subject(class: Option<&str>, attribute: Option<&str>) -> (String, String) {
    match (class, attribute) {
        (Some(class), Some(a)) => (format!("Klasa {class}, atrybut {a}"), format!("Class {class}, attribute {a}")),
        (Some(class), None) => (format!("Klasa {class}"), format!("Class {class}")),
        _ => ("Cały rejestr".to_owned(), "The whole register".to_owned()),
    }
}
