//! What of a class the search box looks in: one statement, said with the words and rights of the class's table, makes the
//! triggers that follow the table and fills in what stands.

use registers::catalogue::{Attribute, Class, Kind};
use registers::declaration::Check;

/// Of a street's name only the kind is left out by people.
const STREET: &str = r"^(ulica|ul\.)\s+";
const KINDS: &str = r"^(ulica|ul\.|aleja|aleje|al\.|plac|pl\.|osiedle|os\.)\s+";

pub(crate) const STREETS: &str = "emuia_ulica_plac";
pub(crate) const LOCALITIES: &str = "emuia_miejscowosc";
pub(crate) const ADDRESSES: &str = "emuia_punkt_adresowy";
pub(crate) const PARCELS: &str = "egb_dzialka_ewidencyjna";
pub(crate) const REGIONS: &str = "egb_obreb_ewidencyjny";
const CADASTRAL_UNITS: &str = "egb_jednostka_ewidencyjna";

/// How the row of an entry is made of its columns (`n`).
struct Row {
    kind: &'static str,
    label: String,
    town: String,
    title: String,
    words: String,
    condition: String,
}

/// The statement for a class; of one that nobody finds by its name it takes away what there was.
pub(crate) fn statement(class: &Class, open: bool) -> String {
    let said = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let (id, table) = (said(&class.id), said(&class.table()));
    let Some(row) = row(class).filter(|_| open && class.public) else {
        return format!("select infostrada.search_class({id}, {table}, null, null, null)");
    };
    let at = match class.main_geometry {
        Some(_) => {
            "case when st_isempty(n.web) then null else st_setsrid(st_makepoint((st_xmin(n.web) + st_xmax(n.web)) / 2, (st_ymin(n.web) + st_ymax(n.web)) / 2), 3857) end"
        }
        None => "null",
    };
    let mark = mark(row.kind);
    let list = format!(
        "{}, {}, infostrada.search_words({}), infostrada.search_vector('{mark}', {}), {at}",
        row.label, row.town, row.title, row.words
    );
    format!("select infostrada.search_class({id}, {table}, '{}', {}, {})", row.kind, said(&list), said(&row.condition))
}

/// The word that no text has, by which the kinds are told apart in the index.
pub(crate) fn mark(kind: &str) -> char {
    match kind {
        "address" => 'A',
        "entry" => 'E',
        _ => 'N',
    }
}

fn row(class: &Class) -> Option<Row> {
    if class.presented || class.part_of.is_some() {
        return None;
    }
    let column = |name: &str| {
        class
            .attribute(name)
            .and_then(|(_, a)| class.public_column(a))
            .map_or("null::text".into(), |c| format!("n.{c}"))
    };
    // Names that the house fills in for itself may not be there yet after a delivery.
    let through = |given: &str, of: &str, name: &str, reference: &str| {
        format!(
            "coalesce({}, (select o.{name} from {}.{of} o where o.lokalny_id = infostrada.local_of({}) and o.koniec_wersja is null
               and not o.zastapiona and o.stan_publikacji = 'opublikowany' limit 1))",
            column(given),
            class.schema,
            column(reference)
        )
    };
    let standing = format!("coalesce({}, '') not in ('zniesiony', 'zniesiona')", column("status"));
    match class.id.as_str() {
        ADDRESSES => {
            let street = through("nazwaUlicy", STREETS, "nazwa_pelna", "ulica2");
            let town = through("nazwaMiejscowosci", LOCALITIES, "nazwa", "miejscowosc");
            let number = column("numerPorzadkowy");
            Some(Row {
                kind: "address",
                label: format!("coalesce(regexp_replace({street}, '{STREET}', '', 'i'), {town}) || ' ' || {number}"),
                title: format!("coalesce(regexp_replace({street}, '{KINDS}', '', 'i'), {town}) || ' ' || {number}"),
                words: format!("concat_ws(' ', {street}, {number}, {town})"),
                town,
                condition: standing,
            })
        }
        STREETS => {
            let (name, town) = (column("nazwaPelna"), through("nazwaMiejscowosci", LOCALITIES, "nazwa", "miejsce"));
            Some(Row {
                kind: "street",
                label: name.clone(),
                title: format!("regexp_replace({name}, '{KINDS}', '', 'i')"),
                words: format!("concat_ws(' ', {name}, {town})"),
                town,
                condition: standing,
            })
        }
        LOCALITIES => Some(plain(class, "place", standing)),
        REGIONS | CADASTRAL_UNITS => Some(plain(class, "place", "true".into())),
        _ => {
            let named = |a: &Attribute| a.name.starts_with("nazwa");
            let title = class.title.uses();
            let worth = class.kept || title.iter().any(|i| named(&class.attributes[*i]));
            (worth && !title.is_empty()).then(|| plain(class, "entry", "true".into()))
        }
    }
}

/// Found by its title, and by what else names it.
fn plain(class: &Class, kind: &'static str, condition: String) -> Row {
    let of_title = class.title.uses();
    let text = |i: &usize| {
        let a = &class.attributes[*i];
        if matches!(a.kind, Kind::Geometry(_) | Kind::Struct { .. }) {
            return None;
        }
        let column = class.public_column(a)?;
        Some(if a.many { format!("array_to_string(n.{column}, ' ')") } else { format!("n.{column}::text") })
    };
    let joined = |all: &[usize]| {
        let parts: Vec<String> = all.iter().filter_map(text).collect();
        if parts.is_empty() { "''".to_owned() } else { format!("concat_ws(' ', {})", parts.join(", ")) }
    };
    let mut words = of_title.clone();
    words.extend(class.attributes.iter().enumerate().filter(|(_, a)| names(class, a)).map(|(i, _)| i));
    words.sort_unstable();
    words.dedup();
    Row { kind, label: "null".into(), town: "null".into(), title: joined(&of_title), words: joined(&words), condition }
}

/// Whether people know entries by it.
fn names(class: &Class, a: &Attribute) -> bool {
    let begins = ["nazwa", "numer", "nr", "oznaczenie", "adres", "tytul"].iter().any(|s| a.name.starts_with(s));
    let unique = class.rules.iter().any(
        |r| matches!(&r.check, Some(Check::Unique { attributes, .. }) if attributes.len() == 1 && attributes[0] == a.name),
    );
    matches!(a.kind, Kind::Text) && !a.many && (begins || unique || a.sought)
}

#[cfg(test)]
mod tests {
    use super::*;
    use registers::bundled;
    use registers::declaration::Visibility;

    #[test]
    fn no_column_that_is_not_public_is_looked_in() {
        let catalogue = bundled::catalogue().unwrap();
        let mut searched = 0;
        for class in &catalogue.classes {
            let sql = statement(class, true);
            searched += usize::from(!sql.contains("null, null, null"));
            for a in class.attributes.iter().filter(|a| a.visibility != Visibility::Public) {
                for end in [",", ")", ":", " "] {
                    assert!(!sql.contains(&format!("n.{}{end}", a.column)), "{}.{}: {sql}", class.id, a.name);
                }
            }
        }
        assert!(searched > 60, "{searched}");
        let parcels = catalogue.by_id(PARCELS).unwrap();
        assert!(statement(parcels, true).contains("null, null, null"), "parcels have an index of their own");
    }
}
