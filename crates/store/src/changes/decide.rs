//! What becomes of a draft: submitted, approved by somebody else, returned with a reason, withdrawn.

use super::apply::{apply, needs_approval, prepare, wrong_state};
use super::rights::{Rights, approvable};
use super::state::{self, Draftings, State};
use super::{Actor, ChangeError, Outcome, drafts};
use crate::error::StoreError;
use crate::journal::{self, Line};
use crate::pool::Store;
use registers::Words;
use registers::declaration::Severity;
use serde_json::json;
use sha2::{Digest, Sha256};
use sqlx::PgConnection;

/// How often a transaction that the database broke off for a deadlock is begun again.
const TRIES: usize = 5;

impl Store {
    /// Submits a draft. Where nobody else must agree it is applied at once.
    ///
    /// # Errors
    /// [`ChangeError::Violations`] and [`ChangeError::Conflicts`] with everything that was found; nothing is written then.
    pub async fn submit_changeset(
        &self,
        actor: Actor<'_>,
        id: i64,
        version: Option<i64>,
    ) -> Result<Outcome, ChangeError> {
        repeat(|| self.submit(actor, id, version)).await
    }

    /// Approves a submitted changeset, exactly as the approver saw it, and applies it.
    ///
    /// # Errors
    /// [`ChangeError::Stale`] when it was changed since, [`ChangeError::State`] for an approval by the author.
    pub async fn approve_changeset(
        &self,
        actor: Actor<'_>,
        id: i64,
        version: i64,
        note: Option<&str>,
    ) -> Result<Outcome, ChangeError> {
        repeat(|| self.approve(actor, id, version, note)).await
    }

    async fn submit(&self, actor: Actor<'_>, id: i64, version: Option<i64>) -> Result<Outcome, ChangeError> {
        let catalogue = self.catalogue();
        let _counter = self.counter().await;
        let mut tx = drafts::begin(self, actor).await?;
        let drafts = state::read(&mut tx, id, true).await?;
        let head = &drafts.changeset;
        if head.author != actor.person() {
            return Err(ChangeError::Forbidden(Words {
                pl: "Zestaw zmian zgłasza jego autor.".into(),
                en: "A changeset is submitted by its author.".into(),
            }));
        }
        if version.is_some_and(|v| v != head.version) {
            return Err(ChangeError::Stale { current: head.version });
        }
        if !matches!(head.state, State::Szkic | State::Zwrocony) {
            return Err(wrong_state(head.state));
        }
        if drafts.changes.is_empty() {
            return Err(ChangeError::State(Words {
                pl: "Zestaw nie zawiera żadnej zmiany.".into(),
                en: "The changeset holds no change.".into(),
            }));
        }
        drafts::plan_for(&mut tx, drafts.changes.len()).await?;
        let outcome = finish(self, &mut tx, actor, &mut Rights::of(actor), &catalogue, &drafts).await?;
        tx.commit().await.map_err(StoreError::of("submitting a changeset"))?;
        Ok(outcome)
    }

    async fn approve(
        &self,
        actor: Actor<'_>,
        id: i64,
        version: i64,
        words: Option<&str>,
    ) -> Result<Outcome, ChangeError> {
        let catalogue = self.catalogue();
        let _counter = self.counter().await;
        let mut tx = drafts::begin(self, actor).await?;
        let drafts = deciding(&mut tx, actor, &catalogue, id, version).await?;
        if drafts.changeset.author == actor.person() {
            return Err(ChangeError::State(Words {
                pl: "Zestaw zatwierdza inna osoba niż autor.".into(),
                en: "Somebody else than the author approves a changeset.".into(),
            }));
        }
        let (hash,): (Option<Vec<u8>>,) =
            sqlx::query_as("select content_hash from infostrada.changesets where id = $1")
                .bind(id)
                .fetch_one(&mut *tx)
                .await
                .map_err(StoreError::of("reading a changeset"))?;
        if hash.as_deref() != Some(content_hash(&drafts).as_slice()) {
            return Err(ChangeError::Stale { current: drafts.changeset.version });
        }
        drafts::plan_for(&mut tx, drafts.changes.len()).await?;
        // The author's right to edit was asked on submitting; whoever approves answers for the rest.
        let mut house = Rights::of(Actor::House { id: actor.person() });
        let prepared = prepare(self, &mut tx, actor, &mut house, &catalogue, &drafts, true).await?;
        sqlx::query("update infostrada.changesets set decided_by = $2, decided = now(), decision = $3 where id = $1")
            .bind(id)
            .bind(actor.person())
            .bind(words)
            .execute(&mut *tx)
            .await
            .map_err(StoreError::of("approving a changeset"))?;
        let outcome = apply(&mut tx, actor, &catalogue, &drafts, prepared).await?;
        tx.commit().await.map_err(StoreError::of("applying a changeset"))?;
        Ok(outcome)
    }

    /// Gives a submitted changeset back to its author with a reason.
    ///
    /// # Errors
    /// As for approving.
    pub async fn return_changeset(
        &self,
        actor: Actor<'_>,
        id: i64,
        version: i64,
        reason: &str,
    ) -> Result<i64, ChangeError> {
        drafts::check_decision(reason)?;
        let catalogue = self.catalogue();
        let mut tx = drafts::begin(self, actor).await?;
        let drafts = deciding(&mut tx, actor, &catalogue, id, version).await?;
        let (version,): (i64,) = sqlx::query_as(
            "update infostrada.changesets set state = 'zwrocony', decided_by = $2, decided = now(), decision = $3,
                    changed = now(), version = version + 1, content_hash = null
              where id = $1 returning version",
        )
        .bind(id)
        .bind(actor.person())
        .bind(reason)
        .fetch_one(&mut *tx)
        .await
        .map_err(StoreError::of("returning a changeset"))?;
        note(&mut tx, actor, "zestaw.zwrot", &drafts, Some(reason)).await?;
        tx.commit().await.map_err(StoreError::of("returning a changeset"))?;
        Ok(version)
    }

    /// Gives a draft up; it stays readable.
    ///
    /// # Errors
    /// When the actor is not its author or it is closed.
    pub async fn withdraw_changeset(&self, actor: Actor<'_>, id: i64) -> Result<i64, ChangeError> {
        let mut tx = drafts::begin(self, actor).await?;
        let drafts = state::read(&mut tx, id, true).await?;
        if drafts.changeset.author != actor.person() {
            return Err(ChangeError::Forbidden(Words {
                pl: "Zestaw zmian wycofuje jego autor.".into(),
                en: "A changeset is withdrawn by its author.".into(),
            }));
        }
        if matches!(drafts.changeset.state, State::Zastosowany | State::Wycofany) {
            return Err(wrong_state(drafts.changeset.state));
        }
        let (version,): (i64,) = sqlx::query_as(
            "update infostrada.changesets set state = 'wycofany', changed = now(), version = version + 1 where id = $1 returning version",
        )
        .bind(id)
        .fetch_one(&mut *tx)
        .await
        .map_err(StoreError::of("withdrawing a changeset"))?;
        note(&mut tx, actor, "zestaw.wycofanie", &drafts, None).await?;
        tx.commit().await.map_err(StoreError::of("withdrawing a changeset"))?;
        Ok(version)
    }
}

/// Does something again that the database broke off because others did the same at that moment.
pub(crate) async fn repeat<T, F>(act: impl Fn() -> F) -> Result<T, ChangeError>
where
    F: Future<Output = Result<T, ChangeError>>,
{
    let mut tries = 1;
    loop {
        match act().await {
            Err(ChangeError::Store(e)) if (e.is_deadlock() || e.is_taken()) && tries < TRIES => tries += 1,
            other => return other,
        }
    }
}

/// Applies a draft that is locked, or leaves it to another person where one must agree.
pub(crate) async fn finish(
    store: &Store,
    conn: &mut PgConnection,
    actor: Actor<'_>,
    rights: &mut Rights,
    catalogue: &registers::Catalogue,
    drafts: &Draftings,
) -> Result<Outcome, ChangeError> {
    let prepared = prepare(store, conn, actor, rights, catalogue, drafts, true).await?;
    if !needs_approval(catalogue, drafts, &prepared.0) {
        return apply(conn, actor, catalogue, drafts, prepared).await;
    }
    if !prepared.1.is_empty() {
        return Err(ChangeError::Conflicts(prepared.1));
    }
    if prepared.2.iter().any(|v| v.severity == Severity::Hard) {
        return Err(ChangeError::Violations(prepared.2));
    }
    let id = drafts.changeset.id;
    let (version,): (i64,) = sqlx::query_as(
        "update infostrada.changesets set state = 'zgloszony', submitted = now(), changed = now(), version = version + 1,
                content_hash = $2, decided_by = null, decided = null, decision = null
          where id = $1 returning version",
    )
    .bind(id)
    .bind(content_hash(drafts))
    .fetch_one(&mut *conn)
    .await
    .map_err(StoreError::of("submitting a changeset"))?;
    note(conn, actor, "zestaw.zgloszenie", drafts, None).await?;
    Ok(Outcome { changeset: id, version, state: State::Zgloszony, violations: prepared.2, applied: Vec::new() })
}

/// Locks a changeset that waits for a decision and asks whether the actor may decide.
async fn deciding(
    conn: &mut PgConnection,
    actor: Actor<'_>,
    catalogue: &registers::Catalogue,
    id: i64,
    version: i64,
) -> Result<Draftings, ChangeError> {
    let drafts = state::read(conn, id, true).await?;
    let mut registers: Vec<&str> =
        drafts.changes.iter().filter_map(|w| catalogue.by_id(&w.class)).map(|c| c.schema.as_str()).collect();
    registers.sort_unstable();
    registers.dedup();
    for register in registers {
        let units = approvable(conn, actor, register).await?;
        if units.is_some_and(|u| !u.contains(&drafts.changeset.unit)) {
            return Err(ChangeError::Forbidden(Words {
                pl: "Nie masz prawa zatwierdzać zmian w tym rejestrze tej jednostki.".into(),
                en: "You may not approve changes of this register of this unit.".into(),
            }));
        }
    }
    if drafts.changeset.state != State::Zgloszony {
        return Err(wrong_state(drafts.changeset.state));
    }
    if version != drafts.changeset.version {
        return Err(ChangeError::Stale { current: drafts.changeset.version });
    }
    Ok(drafts)
}

/// What an approval is for: every change, in order.
fn content_hash(drafts: &Draftings) -> Vec<u8> {
    let mut hash = Sha256::new();
    for w in &drafts.changes {
        let row = json!([
            w.class,
            w.op.word(),
            w.namespace,
            w.local,
            w.base,
            w.content,
            w.personal,
            w.places,
            w.published.map(|p| p.word())
        ]);
        hash.update(row.to_string().as_bytes());
        hash.update([0]);
    }
    hash.finalize().to_vec()
}

async fn note(
    conn: &mut PgConnection,
    actor: Actor<'_>,
    act: &'static str,
    drafts: &Draftings,
    words: Option<&str>,
) -> Result<(), ChangeError> {
    let head = &drafts.changeset;
    let line = Line {
        person: Some(actor.person()),
        key: None,
        act,
        unit: Some(head.unit.clone()),
        object: format!("zestaw/{}", head.id),
        details: json!({ "title": head.title, "changes": drafts.changes.len(), "words": words }),
    };
    journal::write(conn, &[line]).await?;
    Ok(())
}
