//! Who waits for whom. Rows that change are locked by themselves; what a rule or a derivation looks at may not exist yet,
//! so it is held by name instead. All names of a changeset are taken at once and always in the same order.

use super::ChangeError;
use super::derive::targets;
use super::plan::Planned;
use super::state::Draftings;
use crate::error::StoreError;
use registers::declaration::{Check, Derive, Severity};
use registers::{Catalogue, Class};
use sqlx::PgConnection;
use std::collections::HashMap;

/// Holds what the changeset's rules and derivations depend on until the transaction ends. Statements after this see what
/// everybody before us has written.
pub(crate) async fn hold(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    drafts: &Draftings,
) -> Result<(), ChangeError> {
    let mut names = HashMap::new();
    let mut ids: Vec<&str> = drafts.changes.iter().map(|w| w.class.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    for class in ids.into_iter().filter_map(|id| catalogue.by_id(id)) {
        rules(&mut names, class, &drafts.changeset.unit);
        derivations(&mut names, catalogue, class);
    }
    wait(conn, names).await
}

/// The same for entries of other units than the changeset's, which are known only when what stands has been read: somebody
/// who edits for two units may change both at once, and what follows from a change may be another unit's.
pub(crate) async fn hold_foreign(conn: &mut PgConnection, unit: &str, planned: &[Planned]) -> Result<(), ChangeError> {
    let mut names = HashMap::new();
    for p in planned.iter().filter(|p| p.unit != unit && !p.unit.is_empty()) {
        rules(&mut names, &p.class, &p.unit);
    }
    wait(conn, names).await
}

async fn wait(conn: &mut PgConnection, names: Names) -> Result<(), ChangeError> {
    if names.is_empty() {
        return Ok(());
    }
    let (names, alone): (Vec<String>, Vec<bool>) = names.into_iter().unzip();
    sqlx::query(
        "select case when alone then pg_advisory_xact_lock(k)::text else pg_advisory_xact_lock_shared(k)::text end
           from (select hashtextextended(t, 0) as k, bool_or(a) as alone from unnest($1::text[], $2::bool[]) u(t, a) group by 1 order by 1) s",
    )
    .bind(names)
    .bind(alone)
    .execute(conn)
    .await
    .map_err(StoreError::of("waiting for others who change the same"))?;
    Ok(())
}

type Names = HashMap<String, bool>;

/// Rules between entries hold only if nobody else changes the neighbours meanwhile. What only warns may miss a warning.
fn rules(names: &mut Names, class: &Class, unit: &str) {
    for rule in class.rules.iter().filter(|r| r.severity == Severity::Hard) {
        match &rule.check {
            Some(Check::Unique { everywhere: true, .. }) => drop(names.insert(class.id.clone(), true)),
            Some(Check::Apart { class: other, .. }) => {
                // Two units may draw towards each other from both sides of their border.
                names.insert(format!("{}~", class.id), true);
                names.insert(format!("{other}~"), true);
            }
            Some(Check::Unique { .. } | Check::NoOverlap { .. } | Check::Cover { .. }) => {
                names.insert(format!("{}:{unit}", class.id), true);
            }
            _ => {}
        }
    }
}

/// Entries that say something of another one are found when that one changes, so nobody may be adding such an entry just
/// then: whoever changes the source is alone, those who draw from it are many.
fn derivations(names: &mut Names, catalogue: &Catalogue, class: &Class) {
    for id in sources(catalogue, class) {
        names.entry(format!("{id}>")).or_insert(false);
    }
    let mut followers = catalogue.classes.iter().filter(|c| c.kept);
    if followers.any(|f| sources(catalogue, f).any(|id| *id == class.id)) {
        names.insert(format!("{}>", class.id), true);
    }
}

/// Kept classes from which a class derives something.
fn sources<'c>(catalogue: &'c Catalogue, class: &'c Class) -> impl Iterator<Item = &'c str> {
    let of = |derive: &'c Derive| -> Vec<&'c Class> {
        match derive {
            Derive::Inside { class, .. } => catalogue.by_id(class).into_iter().collect(),
            Derive::By { reference, .. } => targets(catalogue, class, reference),
            Derive::Measure { .. } => Vec::new(),
        }
    };
    class.attributes.iter().filter_map(|a| a.derive.as_ref()).flat_map(of).filter(|c| c.kept).map(|c| c.id.as_str())
}
