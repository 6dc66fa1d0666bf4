//! Judging a whole changeset: every entry by itself, and all of them among their neighbours.

use super::ChangeError;
use super::neighbours;
use super::plan::Planned;
use super::state::Draftings;
use crate::error::StoreError;
use registers::change::Op;
use registers::declaration::Check;
use registers::violation::Violation;
use registers::{Catalogue, judge as alone, time};
use sqlx::PgConnection;

/// Rules between entries hold only if nobody else changes the neighbours meanwhile: one changeset at a time for a unit's
/// class that has such rules.
pub(crate) async fn hold(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    drafts: &Draftings,
) -> Result<(), ChangeError> {
    let mut keys: Vec<String> = Vec::new();
    for w in &drafts.changes {
        let Some(class) = catalogue.by_id(&w.class) else { continue };
        for rule in &class.rules {
            match &rule.check {
                Some(Check::Unique { everywhere: true, .. }) => keys.push(class.id.clone()),
                Some(Check::Unique { .. } | Check::NoOverlap { .. } | Check::Cover { .. } | Check::Apart { .. }) => {
                    keys.push(format!("{}:{}", class.id, drafts.changeset.unit));
                }
                _ => {}
            }
        }
    }
    if keys.is_empty() {
        return Ok(());
    }
    sqlx::query(
        "select pg_advisory_xact_lock(k) from (select distinct hashtextextended(t, 0) as k from unnest($1::text[]) t order by 1) s",
    )
    .bind(keys)
    .execute(conn)
    .await
    .map_err(StoreError::of("waiting for others who change the same"))?;
    Ok(())
}

pub(crate) async fn judge(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    unit: &str,
    planned: &[Planned],
) -> Result<Vec<Violation>, ChangeError> {
    let today = time::local_day(chrono::Utc::now().timestamp_micros());
    let mut found = Vec::new();
    for p in planned.iter().filter(|p| p.op != Op::Zakoncz) {
        let before = p.before.as_ref().map(|b| &b.entry);
        found.extend(alone::judge(&p.class, before, &p.after, today).into_iter().map(|v| v.of(p.feature_id())));
    }
    let mut rest: &[Planned] = planned;
    while let Some(first) = rest.first() {
        let n = rest.iter().take_while(|p| p.class.ix == first.class.ix).count();
        let (these, others) = rest.split_at(n);
        // Entries that the house changes along may be another unit's; each is judged in its keeper's area.
        let mut units: Vec<&str> = these.iter().map(|p| p.unit.as_str()).collect();
        units.sort_unstable();
        units.dedup();
        for keeper in units {
            let own: Vec<&Planned> = these.iter().filter(|p| p.unit == keeper).collect();
            let keeper = if keeper.is_empty() { unit } else { keeper };
            if let Some((drafts, hood)) = neighbours::around(conn, catalogue, &first.class, keeper, &own).await? {
                found.extend(registers::spatial::judge_places(&first.class, &drafts, &hood));
            }
        }
        rest = others;
    }
    Ok(found)
}
