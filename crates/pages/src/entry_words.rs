//! An entry in words: what it is called, what is said of it, and where its page is.

use crate::words;
use httpkit::{Lang, escape, human};
use registers::catalogue::{Attribute, Kind};
use registers::declaration::Visibility;
use registers::{Catalogue, Class, Entry, Value};

pub(crate) const PARCELS: &str = "egb_dzialka_ewidencyjna";
pub(crate) const ADDRESSES: &str = "emuia_punkt_adresowy";

/// Something said of an entry.
pub(crate) struct Fact {
    pub label: String,
    pub value: String,
}

/// A value for a page: days as the language writes them, codes as their meaning alone.
pub(crate) fn value(a: &Attribute, value: &Value, lang: Lang) -> String {
    match (&a.kind, value) {
        (_, Value::Date(_)) => words::of_iso(&human::value(a, value, lang), lang),
        (Kind::Code(list), Value::Text(code)) => meaning(list, code, lang),
        (Kind::Code(list), Value::Texts(codes)) => {
            codes.iter().map(|c| meaning(list, c, lang)).collect::<Vec<_>>().join("; ")
        }
        _ => human::value(a, value, lang),
    }
}

fn meaning(list: &registers::CodeList, code: &str, lang: Lang) -> String {
    list.value(code).map_or_else(|| code.to_owned(), |v| human::meaning(v, lang).to_owned())
}

/// What the entry is called: its title, else its kind, else its class.
pub(crate) fn title(class: &Class, entry: &Entry, lang: Lang) -> String {
    if class.id == ADDRESSES {
        return address(class, entry);
    }
    lang.of(&class.called(|i| entry.values.get(i).unwrap_or(&Value::Null))).to_owned()
}

/// The title of something delivered is a sign of the map, such as `wl32`; before it stands what kind of thing it is.
pub(crate) fn telling(class: &Class, entry: &Entry, lang: Lang) -> String {
    let title = title(class, entry, lang);
    if class.kept {
        return title;
    }
    let names_kind = |a: &Attribute| a.name == "funkcja" || a.name.starts_with("rodzaj");
    let kind = class.attributes.iter().zip(&entry.values).find_map(|(a, v)| match (&a.kind, v) {
        (Kind::Code(list), Value::Text(code)) if names_kind(a) && a.visibility == Visibility::Public => {
            Some(words::capital(&meaning(list, code, lang)))
        }
        _ => None,
    });
    match kind {
        Some(kind) if !kind.eq_ignore_ascii_case(&title) => format!("{kind} ({title})"),
        _ => title,
    }
}

/// `Lipowa 5, 86-050 Zielonka`, as on an envelope; a locality without streets stands before the number.
pub(crate) fn address(class: &Class, entry: &Entry) -> String {
    let text = |name: &str| {
        class
            .attribute(name)
            .and_then(|(i, _)| entry.values.get(i))
            .and_then(Value::as_text)
            .unwrap_or_default()
            .into_owned()
    };
    let (street, number) = (text("nazwaUlicy"), text("numerPorzadkowy"));
    let (town, code) = (text("nazwaMiejscowosci"), text("kodPocztowy"));
    let first = if street.is_empty() { format!("{town} {number}") } else { format!("{street} {number}") };
    let second = if street.is_empty() { code } else { format!("{code} {town}") };
    [first.trim(), second.trim()].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The public attributes that have a value, the telling ones first, at most so many: what the map shows of them, then what
/// the register demands. References and structures are left to the entry's page.
pub(crate) fn facts(class: &Class, entry: &Entry, lang: Lang, most: usize) -> Vec<Fact> {
    let in_tile = |a: &Attribute| class.tile.as_ref().is_some_and(|t| t.attributes.contains(&a.name));
    let mut telling: Vec<(u8, usize, &Attribute)> = class
        .attributes
        .iter()
        .enumerate()
        .filter(|(_, a)| matches!(a.visibility, Visibility::Public | Visibility::Conditional))
        .filter(|(_, a)| !matches!(a.kind, Kind::Geometry(_) | Kind::Ref(_) | Kind::Struct { .. }))
        .filter(|(i, _)| entry.values.get(*i).is_some_and(|v| !v.is_null()))
        .map(|(i, a)| {
            (
                if in_tile(a) {
                    0
                } else if a.required {
                    1
                } else {
                    2
                },
                i,
                a,
            )
        })
        .collect();
    telling.sort_by_key(|(rank, i, _)| (*rank, *i));
    telling.truncate(most);
    telling.sort_by_key(|(_, i, _)| *i);
    let fact = |(_, i, a): (u8, usize, &Attribute)| Fact {
        label: lang.of(&a.label).to_owned(),
        value: entry.values.get(i).map_or_else(String::new, |v| value(a, v, lang)),
    };
    telling.into_iter().map(fact).filter(|f| !f.value.trim().is_empty()).collect()
}

/// The page of an entry: the report of a parcel or an address, else its card in the register.
pub(crate) fn page(catalogue: &Catalogue, class: &Class, entry: &Entry) -> String {
    let text = |name: &str| class.attribute(name).and_then(|(i, _)| entry.values.get(i)).and_then(Value::as_text);
    match class.id.as_str() {
        PARCELS => {
            if let Some(id) = text("idDzialki") {
                return parcel(&id);
            }
        }
        ADDRESSES => return format!("/adres/{}", escape::percent(&entry.identity.feature_id())),
        _ => {}
    }
    card(catalogue, class, &entry.identity.feature_id())
}

/// The report of a parcel. The slash of its number stays readable.
pub(crate) fn parcel(id: &str) -> String {
    format!("/dzialka/{}", escape::percent(id).replace("%2F", "/"))
}

/// The card of an entry in its register.
pub(crate) fn card(catalogue: &Catalogue, class: &Class, id: &str) -> String {
    format!("/rejestr/{}/{}/{}", catalogue.register_of(class).id, class.id, escape::percent(id))
}
