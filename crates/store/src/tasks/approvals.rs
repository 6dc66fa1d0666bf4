//! Changesets that wait for somebody else's agreement.

use super::List;
use registers::Catalogue;
use registers::rights::Action;

pub(super) const LIST: List = List {
    code: "do_zatwierdzenia",
    pl: "Zestaw zmian czeka na zatwierdzenie",
    en: "A changeset waits for approval",
    action: Action::Approve,
    sql,
};

/// Every register that it touches must be the asker's to approve in its unit.
fn sql(catalogue: &Catalogue) -> Option<String> {
    let classes: Vec<String> =
        catalogue.classes.iter().filter(|c| c.kept).map(|c| format!("('{}', '{}')", c.id, c.schema)).collect();
    (!classes.is_empty()).then(|| {
        format!(
            "select null::text, c.id::text, c.unit, c.submitted, null::jsonb from infostrada.changesets c
              where c.state = 'zgloszony' and c.author <> $2
                and not exists (
                  select from infostrada.changes x left join (values {}) k(class, register) on k.class = x.class
                   where x.changeset = c.id and not coalesce(($1::jsonb -> k.register) ? c.unit, false))",
            classes.join(", ")
        )
    })
}
