//! A save of one request: a changeset that is opened, filled, submitted and mostly applied in one transaction. What does not
//! stand leaves nothing behind.

use super::decide::{finish, repeat};
use super::rights::Rights;
use super::state::Draftings;
use super::{About, Actor, ChangeError, Outcome, drafts, keeper, zone};
use crate::error::StoreError;
use crate::pool::Store;
use registers::change::{Draft, Op};

impl Store {
    /// Makes and submits a changeset of these changes. Where nobody else must agree it stands when this returns.
    ///
    /// # Errors
    /// As drafting and [`Store::submit_changeset`]; nothing is left of the changeset then.
    pub async fn change_at_once(
        &self,
        actor: Actor<'_>,
        unit: &str,
        about: &About,
        drafts: &[Draft],
    ) -> Result<Outcome, ChangeError> {
        repeat(|| self.at_once(actor, unit, about, drafts)).await
    }

    async fn at_once(
        &self,
        actor: Actor<'_>,
        unit: &str,
        about: &About,
        drafts: &[Draft],
    ) -> Result<Outcome, ChangeError> {
        let catalogue = self.catalogue();
        let _counter = self.counter().await;
        let mut tx = drafts::begin(self, actor).await?;
        drafts::plan_for(&mut tx, drafts.len()).await?;
        let mut rights = Rights::of(actor);
        rights.may_edit(&mut tx, &catalogue, unit, drafts).await?;
        let (changeset, namespace) = drafts::insert(&mut tx, actor, unit, about).await?;
        // What is changed or ended is looked at when it is planned; here only whether a given name is free to give.
        let named: Vec<Draft> = drafts.iter().filter(|d| d.op == Op::Utworz && d.object.is_some()).cloned().collect();
        keeper::own(&mut tx, &mut rights, &catalogue, &namespace, &named).await?;
        let mut drafts = drafts.to_vec();
        zone::bring(&mut tx, &mut drafts).await?;
        let changes = drafts::write(&mut tx, &catalogue, changeset.id, 0, &drafts, &namespace).await?;
        let drafts = Draftings { changeset, changes };
        let outcome = finish(self, &mut tx, actor, &mut rights, &catalogue, &drafts).await?;
        tx.commit().await.map_err(StoreError::of("applying a changeset"))?;
        Ok(outcome)
    }
}
