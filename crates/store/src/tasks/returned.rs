//! Drafts that came back to their author with a reason.

use super::List;
use registers::rights::Action;

pub(super) const LIST: List = List {
    code: "zwrocone",
    pl: "Zestaw zmian wrócił do poprawy",
    en: "A changeset came back to be corrected",
    action: Action::Edit,
    sql: |_| {
        Some(
            "select null::text, c.id::text, c.unit, c.decided, null::jsonb from infostrada.changesets c
              where c.author = $2 and c.state = 'zwrocony'
                and exists (select from jsonb_each($1::jsonb) r where r.value ? c.unit)"
                .to_owned(),
        )
    },
};
