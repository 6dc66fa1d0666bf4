//! Entries whose validity or term ended within the last year or ends within thirty days.

use super::{List, every, point, within};
use registers::declaration::Visibility;
use registers::rights::Action;
use registers::{Catalogue, Kind};

pub(super) const LIST: List = List {
    code: "terminy",
    pl: "Termin minął albo mija w ciągu 30 dni",
    en: "A term has passed or passes within 30 days",
    action: Action::Edit,
    sql,
};

/// Days on which something is due; the beginning of a term is not.
fn is_term(name: &str) -> bool {
    matches!(name, "waznyDo" | "obowiazujeDo" | "oplaconyDo") || (name.starts_with("termin") && name != "terminOd")
}

fn sql(catalogue: &Catalogue) -> Option<String> {
    every(catalogue, |class| {
        let columns: Vec<&str> = class
            .attributes
            .iter()
            .filter(|a| is_term(&a.name) && matches!(a.kind, Kind::Date) && !a.many)
            .filter(|a| a.visibility != Visibility::Personal)
            .map(|a| a.column.as_str())
            .collect();
        if columns.is_empty() {
            return Vec::new();
        }
        let due: Vec<String> = columns
            .iter()
            .map(|c| format!("case when t.{c} between current_date - 365 and current_date + 30 then t.{c} end"))
            .collect();
        let due = if due.len() == 1 { due[0].clone() } else { format!("least({})", due.join(", ")) };
        vec![format!(
            "select '{}', t.przestrzen_nazw || '_' || t.lokalny_id, t.jednostka, {due}::timestamptz, {} from {} t
              where t.koniec_wersja is null and {} and {due} is not null",
            class.id,
            point(class, "t"),
            class.table(),
            within("t.jednostka", &class.schema)
        )]
    })
}
