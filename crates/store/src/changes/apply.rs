//! Applying a changeset: one transaction that locks, compares versions, checks, writes versions, journal and feed. The
//! freshness marks and the notification come from the tables' own triggers.

use super::plan::{Planned, plan};
use super::rights::Rights;
use super::state::{self, Draftings, State};
use super::{Actor, Applied, ChangeError, Checked, Outcome, derive, drafts, hold, judge, locks, write};
use crate::error::StoreError;
use crate::journal::Line;
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
        drafts::plan_for(&mut tx, drafts.changes.len()).await?;
        let (planned, conflicts, violations) =
            prepare(self, &mut tx, actor, &mut Rights::of(actor), &catalogue, &drafts, false).await?;
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

pub(crate) type Prepared = (Vec<Planned>, Vec<super::Conflict>, Vec<Violation>);

/// Plans, derives and judges a whole changeset.
pub(crate) async fn prepare(
    store: &Store,
    conn: &mut PgConnection,
    actor: Actor<'_>,
    rights: &mut Rights,
    catalogue: &Catalogue,
    drafts: &Draftings,
    lock: bool,
) -> Result<Prepared, ChangeError> {
    if lock {
        hold::hold(conn, catalogue, drafts).await?;
    }
    let (mut planned, conflicts) = plan(conn, rights, catalogue, drafts, lock).await?;
    derive::derive(conn, catalogue, &mut planned, lock).await?;
    if lock {
        hold::hold_foreign(conn, &drafts.changeset.unit, &planned).await?;
        locks::free(conn, actor, &planned).await?;
    }
    let violations = judge::judge(store, conn, actor, catalogue, &drafts.changeset.unit, &planned).await?;
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
    prepared: Prepared,
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
    let version = close(conn, head.id, now, &rows).await?;
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
    let line = Line {
        person: Some(actor.person()),
        key: None,
        act: if head.undoes.is_some() { "zestaw.cofniecie" } else { "zestaw.zastosowanie" },
        unit: Some(head.unit.clone()),
        object: format!("zestaw/{}", head.id),
        details: json!({ "author": head.author, "title": head.title, "reason": head.reason,
                         "case_number": head.case_number, "changes": digests }),
    };
    write::enter(conn, head.id, &line, &rows).await?;
    Ok(Outcome {
        changeset: head.id,
        version,
        state: State::Zastosowany,
        violations,
        applied: rows.into_iter().map(|r| r.applied).collect(),
    })
}

/// Closes the changeset and notes versions before and after with its changes, those that the house made along included:
/// history and undo go by them. Gives the changeset's new version.
async fn close(
    conn: &mut PgConnection,
    changeset: i64,
    now: chrono::DateTime<chrono::Utc>,
    rows: &[write::FeedRow],
) -> Result<i64, ChangeError> {
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
                    "before": a.before, "after": a.after, "published": a.published_before.map(registers::change::Published::word) })
        })
        .collect();
    let (version,): (i64,) = sqlx::query_as(
        "with noted as (
           insert into infostrada.changes as c (changeset, nr, class, op, przestrzen_nazw, lokalny_id, base, before, after, publication_before)
           select $1, nr, class, op, ns, local, base, before, after, published
             from jsonb_to_recordset($3) as r(nr int, class text, op text, ns text, local text, base text, before text, after text,
                                              published text)
           on conflict (changeset, class, przestrzen_nazw, lokalny_id) do update
              set before = excluded.before, after = excluded.after, publication_before = excluded.publication_before)
         update infostrada.changesets set state = 'zastosowany', applied = $2, changed = now(), version = version + 1,
                submitted = coalesce(submitted, now())
          where id = $1 returning version",
    )
    .bind(changeset)
    .bind(now)
    .bind(Json::Array(rows))
    .fetch_one(conn)
    .await
    .map_err(StoreError::of("closing a changeset"))?;
    Ok(version)
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
            // One writing for one place, whoever wrote its bytes.
            registers::Value::Geometry(bytes) => {
                let same = registers::ewkb::decode(bytes).map(|g| registers::ewkb::encode(&g));
                (a.name.as_str(), drafts::hex(same.as_ref().unwrap_or(bytes)))
            }
            other => (a.name.as_str(), canonical(&other.to_json())),
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

/// JSON with sorted keys and numbers written one way, as it comes out of the database again.
fn canonical(value: &Json) -> String {
    match value {
        Json::Object(map) => {
            let mut all: Vec<(&String, &Json)> = map.iter().collect();
            all.sort_unstable_by_key(|(k, _)| *k);
            let all: Vec<String> = all.into_iter().map(|(k, v)| format!("{}:{}", json!(k), canonical(v))).collect();
            format!("{{{}}}", all.join(","))
        }
        Json::Array(list) => {
            let all: Vec<String> = list.iter().map(canonical).collect();
            format!("[{}]", all.join(","))
        }
        Json::Number(n) => match n.as_f64() {
            Some(f) if n.as_i64().is_none() => format!("{f}"),
            _ => n.to_string(),
        },
        other => other.to_string(),
    }
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
