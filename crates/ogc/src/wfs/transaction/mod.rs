//! `Transaction`: everything in it becomes one changeset, which stands whole or not at all, and ends in the same rules and
//! approvals as every other change of the house.

mod answer;
mod drafts;
mod read;
mod tell;

use super::kvp::Kvp;
use super::lock;
use super::request::{Asking, Transaction};
use super::xml_answer;
use crate::error::of_store;
use crate::state::OgcState;
use crate::write::Save;
use answer::{Done, Made};
use axum::http::StatusCode;
use axum::response::Response;
use drafts::Drafts;
pub use drafts::kept;
use httpkit::{Asked, Lang, Problem};
pub use read::{read, some};
use registers::Catalogue;
use registers::change::Op;
use registers::rights::Action;
use std::collections::HashSet;
use store::accounts::Asker;
use store::changes::{About, Actor, Name, Outcome, State};

/// # Errors
/// Whatever keeps it from standing; nothing of it is written then.
pub async fn answer(
    state: &OgcState,
    asked: &Asked,
    asking: &Asking,
    asker: &Asker,
    transaction: &Transaction,
) -> Result<Response, Problem> {
    let actor = Actor::of(asker).ok_or_else(gate::people_only)?;
    let unit = Kvp(&asked.query).get("unit").map(str::to_owned).or_else(|| of_scope(state, asking, asker));
    let mut drafts = Drafts::new(state, asking, asker, unit.as_deref());
    for action in &transaction.actions {
        drafts.take(action).await?;
    }
    let mut done = Done { updated: drafts.updated, deleted: drafts.deleted, ..Done::default() };
    done.replaced = drafts.replaced.iter().map(|(id, h)| Made { gml_id: id.clone(), handle: h.clone() }).collect();
    if drafts.list.is_empty() {
        // One that changes nothing releases its lock all the same: that is how clients give locks back.
        lock::opens(state, actor, transaction.lock.as_deref(), &[]).await?;
        release(state, asker, transaction, &[]).await?;
        return Ok(xml_answer(asked, answer::write(&done, asking.version)));
    }
    let catalogue = state.catalogue();
    let unit = drafts.unit()?;
    let entries: Vec<(String, Name)> =
        drafts.list.iter().filter_map(|d| Some((catalogue.class(d.class).id.clone(), d.object.clone()?))).collect();
    lock::opens(state, actor, transaction.lock.as_deref(), &entries).await?;
    let known: HashSet<String> =
        drafts.list.iter().filter_map(|d| d.object.as_ref()).map(|(ns, local)| format!("{ns}_{local}")).collect();
    let known = |id: &str| known.contains(id);
    let save = Save::of(state, asked, asker, &unit, &drafts.list);
    save.is_new().await?;
    let outcome = state
        .store()
        .change_at_once(actor, &unit, &about(transaction), &drafts.list)
        .await
        .map_err(|e| tell::of_change(e, &catalogue, &known))?;
    let say = |w: registers::Words| if asked.lang == Lang::En { w.en } else { w.pl };
    for violation in &outcome.violations {
        let sentence = say(tell::sentence(violation, &catalogue, &known));
        if done.said.len() < 20 && !done.said.contains(&sentence) {
            done.said.push(sentence);
        }
    }
    if !drafts.inserted.is_empty() {
        // New entries got their names when they were written, in the order of the drafts.
        let written = state.store().changeset(outcome.changeset).await;
        let written = written.map_err(|e| tell::of_change(e, &catalogue, &known))?.changes;
        for (i, handle) in &drafts.inserted {
            let nr = i32::try_from(*i).unwrap_or(i32::MAX).saturating_add(1);
            if let Some(w) = written.iter().find(|w| w.nr == nr) {
                let gml_id = formats::id::of(&format!("{}_{}", w.namespace, w.local));
                done.inserted.push(Made { gml_id, handle: handle.clone() });
            }
        }
    }
    release(state, asker, transaction, &entries).await?;
    if outcome.state == State::Zastosowany {
        note(state, asker, &catalogue, &outcome);
        return Ok(xml_answer(asked, answer::write(&done, asking.version)));
    }
    // QGIS shows nothing of an answer that tells of success.
    save.outcome(&outcome)?;
    let number = outcome.changeset;
    done.said.push(say(registers::Words {
        pl: format!("Zmiany przyjęto w zestawie nr {number}; będą widoczne, gdy zatwierdzi je inna osoba."),
        en: format!("The changes are kept in changeset {number}; they will show when somebody else has approved them."),
    }));
    let mut response = xml_answer(asked, answer::write(&done, asking.version));
    *response.status_mut() = StatusCode::ACCEPTED;
    Ok(response)
}

/// Lets go of what the transaction has changed, or of all that its lock holds.
async fn release(
    state: &OgcState,
    asker: &Asker,
    transaction: &Transaction,
    entries: &[(String, Name)],
) -> Result<(), Problem> {
    let (Some(id), Some(person)) = (&transaction.lock, asker.person) else { return Ok(()) };
    let only = transaction.release_some.then_some(entries);
    state.store().release(person, id, only).await.map_err(of_store)?;
    // What is still held lasts as long as at the beginning.
    state.store().renew(person, id, None).await.map_err(of_store)
}

/// At the address of a unit its editors change its entries.
fn of_scope(state: &OgcState, asking: &Asking, asker: &Asker) -> Option<String> {
    let unit = asking.scope.unit()?;
    let catalogue = state.catalogue();
    let edits = |r: &str| asker.rights.units_for(Action::Edit, r).contains(unit);
    catalogue.registers.iter().any(|r| r.kept && edits(&r.id)).then(|| unit.to_owned())
}

fn about(transaction: &Transaction) -> About {
    let handle = transaction.handle.as_ref().or_else(|| transaction.actions.iter().find_map(|a| a.handle.as_ref()));
    let title = handle.map_or_else(|| "Zmiany przez WFS".to_owned(), |h| h.chars().take(300).collect());
    About { title: Some(title), ..About::default() }
}

/// Whoever has made a version has seen it. What the house changed along is known to those who knew the version before.
fn note(state: &OgcState, asker: &Asker, catalogue: &Catalogue, outcome: &Outcome) {
    let Some(person) = asker.person else { return };
    for applied in outcome.applied.iter().filter(|a| a.op != Op::Zakoncz) {
        let (Some(class), Some(after)) = (catalogue.by_id(&applied.class), &applied.after) else { continue };
        let (ns, local) = (&applied.namespace, &applied.local);
        let knew = || state.seen().of(person, class.ix, ns, local) == applied.before;
        if !applied.along || knew() {
            state.seen().note(person, class.ix, ns, local, after);
        }
    }
}
