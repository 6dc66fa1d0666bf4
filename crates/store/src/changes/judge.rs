//! Judging a whole changeset: every entry by itself, and all of them among their neighbours.

use super::neighbours;
use super::plan::Planned;
use super::{Actor, ChangeError};
use crate::pool::Store;
use registers::change::Op;
use registers::violation::{Violation, code};
use registers::{Catalogue, judge as alone, time};
use sqlx::PgConnection;

/// What the house changes along is not judged: nobody wrote it, only what is computed differs, and a fault that the entry
/// had before must not keep a street from its new name. Nor must it keep anything from being hidden from the public.
pub(crate) async fn judge(
    store: &Store,
    conn: &mut PgConnection,
    actor: Actor<'_>,
    catalogue: &Catalogue,
    unit: &str,
    planned: &[Planned],
) -> Result<Vec<Violation>, ChangeError> {
    let today = time::local_day(chrono::Utc::now().timestamp_micros());
    let asked: Vec<&Planned> = planned.iter().filter(|p| p.nr.is_some() && !p.only_hides()).collect();
    let mut found = Vec::new();
    for p in asked.iter().filter(|p| p.op != Op::Zakoncz) {
        let before = p.before.as_ref().map(|b| &b.entry);
        let mut faults = alone::judge(&p.class, before, &p.after, today);
        // The house takes over what began elsewhere, in whatever state it is by now.
        if matches!(actor, Actor::House { .. }) && before.is_none() {
            faults.retain(|v| v.code != code::STEP);
        }
        found.extend(faults.into_iter().map(|v| v.of(p.feature_id())));
    }
    let mut rest: &[&Planned] = &asked;
    while let Some(first) = rest.first() {
        let n = rest.iter().take_while(|p| p.class.ix == first.class.ix).count();
        let (these, others) = rest.split_at(n);
        // Each is judged in its keeper's area.
        let mut units: Vec<&str> = these.iter().map(|p| p.unit.as_str()).collect();
        units.sort_unstable();
        units.dedup();
        for keeper in units {
            let own: Vec<&Planned> = these.iter().copied().filter(|p| p.unit == keeper).collect();
            let keeper = if keeper.is_empty() { unit } else { keeper };
            if let Some((drafts, hood)) = neighbours::around(store, conn, catalogue, &first.class, keeper, &own).await?
            {
                found.extend(registers::spatial::judge_places(&first.class, &drafts, &hood));
            }
        }
        rest = others;
    }
    Ok(found)
}
