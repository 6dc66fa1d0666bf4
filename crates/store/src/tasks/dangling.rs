//! Entries that refer to something that is not there (any more).

use super::{List, every, point, within};
use crate::changes::targets;
use registers::declaration::Visibility;
use registers::rights::Action;
use registers::{Catalogue, Kind};

pub(super) const LIST: List = List {
    code: "odwolania",
    pl: "Wpis wskazuje obiekt, którego nie ma",
    en: "An entry refers to something that is not there",
    action: Action::Edit,
    sql,
};

fn sql(catalogue: &Catalogue) -> Option<String> {
    every(catalogue, |class| {
        let refs = class.attributes.iter().filter(|a| matches!(a.kind, Kind::Ref(_)) && !a.many);
        refs.filter(|a| a.visibility != Visibility::Personal)
            .filter_map(|a| {
                let targets = targets(catalogue, class, &a.name);
                if targets.is_empty() {
                    return None;
                }
                let column = &a.column;
                let absent: Vec<String> = targets
                    .iter()
                    .map(|o| {
                        format!(
                            "not exists (select from {} o where o.koniec_wersja is null and o.lokalny_id = infostrada.local_of(t.{column}))",
                            o.table()
                        )
                    })
                    .collect();
                Some(format!(
                    "select '{}', t.przestrzen_nazw || '_' || t.lokalny_id, t.jednostka, t.start_wersja, {} from {} t
                      where t.koniec_wersja is null and t.{column} is not null and {} and {}",
                    class.id,
                    point(class, "t"),
                    class.table(),
                    within("t.jednostka", &class.schema),
                    absent.join(" and ")
                ))
            })
            .collect()
    })
}
