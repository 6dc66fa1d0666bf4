//! Applying a changeset: one transaction that locks, compares versions, checks, writes versions, journal and feed. The
//! freshness marks and the notification come from the tables' own triggers.

use super::judge;
use super::plan::{Planned, plan};
use super::state::{self, Draftings, State};
use super::{Actor, Applied, ChangeError, Checked, Outcome, derive, drafts, write};
use crate::error::StoreError;
use crate::journal::{self, Line};
use crate::pool::Store;
use registers::change::Op;
use registers::declaration::Severity;
use registers::violation::Violation;
use registers::{Catalogue, Words};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use sqlx::PgConnection;

/// More changes than this at once need another person, whatever the register says.
pub const BULK: usize = 1000;

impl Store {
    /// What applying the changeset now would meet: all violations, all conflicts, what would change along. Nothing is
    /// written.
    ///
    /// # Errors
    /// When there is no such changeset, or a right is missing.
    pub async fn check_changeset(&self, actor: Actor<'_>, id: i64) -> Result<Checked, ChangeError> {
        let catalogue = self.catalogue();
        let mut tx = drafts::begin(self, actor).await?;
        let drafts = state::read(&mut tx, id, false).await?;
        let (planned, conflicts, violations) = prepare(&mut tx, actor, &catalogue, &drafts, false).await?;
        let along = planned
            .iter()
            .filter(|p| p.nr.is_none())
            .map(|p| (p.class.id.clone(), p.feature_id(), derive::told(p)))
            .collect();
        let approval = needs_approval(&catalogue, &drafts, &planned);
        tx.rollback().await.map_err(StoreError::of("ending a check"))?;
        Ok(Checked { violations, conflicts, approval, along, changes: drafts.changes.len() })
    }
}

/// Plans, derives and judges a whole changeset.
pub(crate) async fn prepare(
    conn: &mut PgConnection,
    actor: Actor<'_>,
    catalogue: &Catalogue,
    drafts: &Draftings,
    lock: bool,
) -> Result<(Vec<Planned>, Vec<super::Conflict>, Vec<Violation>), ChangeError> {
    if lock {
        judge::hold(conn, catalogue, drafts).await?;
    }
    let (mut planned, conflicts) = plan(conn, actor, catalogue, drafts, lock).await?;
    derive::derive(conn, catalogue, &mut planned).await?;
    let violations = judge::judge(conn, catalogue, &drafts.changeset.unit, &planned).await?;
    Ok((planned, conflicts, violations))
}

/// Whether somebody else than the author must agree.
pub(crate) fn needs_approval(catalogue: &Catalogue, drafts: &Draftings, planned: &[Planned]) -> bool {
    drafts.changes.len() > BULK
        || planned.iter().filter(|p| p.nr.is_some()).any(|p| {
            let register = catalogue.register_of(&p.class);
            registers::judge::needs_approval(register, &p.class, p.before.as_ref().map(|b| &b.entry), &p.after)
        })
}

/// Applies a locked changeset within a transaction. `approver` has agreed to exactly this content.
pub(crate) async fn apply(
    conn: &mut PgConnection,
    actor: Actor<'_>,
    catalogue: &Catalogue,
    drafts: &Draftings,
    prepared: (Vec<Planned>, Vec<super::Conflict>, Vec<Violation>),
) -> Result<Outcome, ChangeError> {
    let (mut planned, conflicts, violations) = prepared;
    if !conflicts.is_empty() {
        return Err(ChangeError::Conflicts(conflicts));
    }
    if violations.iter().any(|v| v.severity == Severity::Hard) {
        return Err(ChangeError::Violations(violations));
    }
    planned.retain(Planned::differs);
    let head = &drafts.changeset;
    let (now,): (chrono::DateTime<chrono::Utc>,) = sqlx::query_as("select clock_timestamp()")
        .fetch_one(&mut *conn)
        .await
        .map_err(StoreError::of("reading the clock"))?;
    let rows = write::versions(conn, catalogue, head.id, now.timestamp_micros(), &mut planned).await?;
    remember(conn, head.id, &rows).await?;
    let (version,): (i64,) = sqlx::query_as(
        "update infostrada.changesets set state = 'zastosowany', applied = $2, changed = now(), version = version + 1,
                submitted = coalesce(submitted, now())
          where id = $1 returning version",
    )
    .bind(head.id)
    .bind(now)
    .fetch_one(&mut *conn)
    .await
    .map_err(StoreError::of("closing a changeset"))?;
    let digests: Vec<Json> = planned
        .iter()
        .map(|p| {
            json!([
                p.class.id,
                p.feature_id(),
                p.op.word(),
                p.before.as_ref().and_then(|b| b.entry.identity.version.clone()),
                p.after.identity.version,
                digest(p)
            ])
        })
        .collect();
    // From here on everybody else who writes waits, so only the feed and the end come after it.
    journal::write(
        conn,
        &[Line {
            person: Some(actor.person()),
            key: None,
            act: if head.undoes.is_some() { "zestaw.cofniecie" } else { "zestaw.zastosowanie" },
            unit: Some(head.unit.clone()),
            object: format!("zestaw/{}", head.id),
            details: json!({ "author": head.author, "title": head.title, "reason": head.reason,
                             "case_number": head.case_number, "changes": digests }),
        }],
    )
    .await?;
    write::feed(conn, head.id, &rows).await?;
    Ok(Outcome {
        changeset: head.id,
        version,
        state: State::Zastosowany,
        violations,
        applied: rows.into_iter().map(|r| r.applied).collect(),
    })
}

/// Notes versions before and after with the changes, those that the house made along included: history and undo go by them.
async fn remember(conn: &mut PgConnection, changeset: i64, rows: &[write::FeedRow]) -> Result<(), ChangeError> {
    let mut next = rows.iter().filter_map(|r| r.nr).max().unwrap_or(0);
    let rows: Vec<Json> = rows
        .iter()
        .map(|r| {
            let a: &Applied = &r.applied;
            let nr = r.nr.unwrap_or_else(|| {
                next += 1;
                next
            });
            json!({ "nr": nr, "class": a.class, "op": a.op.word(), "ns": a.namespace, "local": a.local, "base": a.before,
                    "before": a.before, "after": a.after })
        })
        .collect();
    sqlx::query(
        "insert into infostrada.changes as c (changeset, nr, class, op, przestrzen_nazw, lokalny_id, base, before, after)
         select $1, nr, class, op, ns, local, base, before, after
           from jsonb_to_recordset($2) as r(nr int, class text, op text, ns text, local text, base text, before text, after text)
         on conflict (changeset, class, przestrzen_nazw, lokalny_id) do update set before = excluded.before, after = excluded.after",
    )
    .bind(changeset)
    .bind(Json::Array(rows))
    .execute(conn)
    .await
    .map_err(StoreError::of("noting versions"))?;
    Ok(())
}

/// SHA-256 of a version's content, by which the journal knows it again.
pub(crate) fn digest(p: &Planned) -> Option<String> {
    (p.op != Op::Zakoncz).then(|| content_digest(&p.class, &p.after))
}

/// SHA-256 over an entry's identity and values by attribute name; attributes without a value do not count, so that a
/// register may get new ones.
pub(crate) fn content_digest(class: &registers::Class, entry: &registers::Entry) -> String {
    let mut named: Vec<(&str, String)> = class
        .attributes
        .iter()
        .zip(&entry.values)
        .filter(|(_, v)| !v.is_null())
        .map(|(a, v)| match v {
            registers::Value::Geometry(bytes) => (a.name.as_str(), drafts::hex(bytes)),
            other => (a.name.as_str(), other.to_json().to_string()),
        })
        .collect();
    named.sort_unstable();
    let mut hash = Sha256::new();
    for part in [&class.id, &entry.identity.namespace, &entry.identity.local] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    hash.update(entry.identity.version.as_deref().unwrap_or_default().as_bytes());
    for (name, value) in named {
        hash.update([0]);
        hash.update(name.as_bytes());
        hash.update([1]);
        hash.update(value.as_bytes());
    }
    drafts::hex(&hash.finalize())
}

pub(crate) fn wrong_state(state: State) -> ChangeError {
    let (pl, en) = match state {
        State::Szkic => ("Zestaw jest szkicem.", "The changeset is a draft."),
        State::Zgloszony => ("Zestaw czeka na zatwierdzenie.", "The changeset waits for approval."),
        State::Zwrocony => ("Zestaw został zwrócony autorowi.", "The changeset was returned to its author."),
        State::Wycofany => ("Zestaw został wycofany.", "The changeset was withdrawn."),
        State::Zastosowany => ("Zestaw jest już zastosowany.", "The changeset is applied already."),
    };
    ChangeError::State(Words { pl: pl.into(), en: en.into() })
}
