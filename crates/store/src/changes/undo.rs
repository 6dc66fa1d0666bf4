//! Taking a changeset back: a new changeset that restores what stood before, and goes the same way as any other.

use super::drafts::{About, begin};
use super::plan::version;
use super::state::{self, State};
use super::{Actor, ChangeError};
use crate::error::StoreError;
use crate::pool::Store;
use registers::Words;
use registers::catalogue::Kind;
use registers::change::{Draft, Op};

/// What the house changed along follows again by itself; it may be another unit's.
fn followed(w: &state::Written) -> bool {
    let empty = |json: &serde_json::Value| json.as_object().is_none_or(serde_json::Map::is_empty);
    w.published.is_none() && [&w.content, &w.personal, &w.places].into_iter().all(empty)
}

impl Store {
    /// Opens a draft that takes an applied changeset back, and gives its number. Entries that somebody changed since
    /// will be conflicts when it is submitted.
    ///
    /// # Errors
    /// When there is none or it is not applied, and as for drafting.
    pub async fn undo_changeset(&self, actor: Actor<'_>, id: i64, reason: &str) -> Result<i64, ChangeError> {
        let catalogue = self.catalogue();
        let mut tx = begin(self, actor).await?;
        let done = state::read(&mut tx, id, false).await?;
        if done.changeset.state != State::Zastosowany {
            return Err(super::apply::wrong_state(done.changeset.state));
        }
        let mut drafts = Vec::with_capacity(done.changes.len());
        for w in &done.changes {
            let class = catalogue.by_id(&w.class).ok_or(ChangeError::NotFound("class"))?;
            let op = match w.op {
                Op::Utworz => Op::Zakoncz,
                Op::Zmien => Op::Zmien,
                Op::Zakoncz => Op::Utworz,
            };
            if op == Op::Zmien && (w.before == w.after || followed(w)) {
                continue;
            }
            let values = match &w.before {
                Some(before) if op != Op::Zakoncz => {
                    let Some(old) = version(&mut tx, class, &w.namespace, &w.local, before).await? else {
                        return Err(ChangeError::State(Words {
                            pl: format!("Nie ma już wersji {before} wpisu {}.", w.local),
                            en: format!("Version {before} of {} is gone.", w.local),
                        }));
                    };
                    old.values.into_iter().enumerate().filter(|(i, _)| class.attributes[*i].derive.is_none()).collect()
                }
                _ => Vec::new(),
            };
            debug_assert!(values.iter().all(|(i, _): &(usize, _)| *i < class.attributes.len()));
            drafts.push(Draft {
                class: class.ix,
                op,
                object: Some((w.namespace.clone(), w.local.clone())),
                base: if op == Op::Utworz { None } else { w.after.clone() },
                values,
                // A change that said nothing of it leaves it to whoever decides about it now.
                published: if op == Op::Zmien && w.published.is_some() { w.published_before } else { None },
            });
        }
        tx.rollback().await.map_err(StoreError::of("reading a changeset"))?;
        let about = About {
            title: Some(format!("Cofnięcie zestawu {id}: {}", done.changeset.title).chars().take(300).collect()),
            reason: Some(reason.to_owned()),
            case_number: done.changeset.case_number.clone(),
        };
        let new = self.open_changeset(actor, &done.changeset.unit, &about).await?;
        sqlx::query("update infostrada.changesets set kind = 'cofniecie', undoes = $2 where id = $1")
            .bind(new)
            .bind(id)
            .execute(&self.house)
            .await
            .map_err(StoreError::of("opening an undo"))?;
        self.put_changes(actor, new, None, &About::default(), &drafts).await?;
        Ok(new)
    }

    /// A draft change that gives an entry back the values of an earlier version.
    ///
    /// # Errors
    /// When the class or version is not there.
    pub async fn restoring(
        &self,
        class: &registers::Class,
        namespace: &str,
        local: &str,
        wanted: &str,
        base: &str,
    ) -> Result<Draft, ChangeError> {
        let mut conn = self.house.acquire().await.map_err(StoreError::of("taking a connection"))?;
        let old = version(&mut conn, class, namespace, local, wanted).await?.ok_or(ChangeError::NotFound("version"))?;
        let given =
            |i: &usize| class.attributes[*i].derive.is_none() || matches!(class.attributes[*i].kind, Kind::Geometry(_));
        Ok(Draft {
            class: class.ix,
            op: Op::Zmien,
            object: Some((namespace.to_owned(), local.to_owned())),
            base: Some(base.to_owned()),
            values: old.values.into_iter().enumerate().filter(|(i, _)| given(i)).collect(),
            published: None,
        })
    }
}
