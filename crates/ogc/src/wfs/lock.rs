//! `LockFeature` and `GetFeatureWithLock`: entries that nobody else changes for a while. What is read afterwards can be
//! changed in peace; a transaction names the lock and releases it.

use super::fault::{invalid, missing};
use super::features;
use super::plan::Plan;
use super::request::{Asking, Operation, Query, Selection, Wish};
pub use super::transaction::some;
use super::version::{Output, Version};
use super::xml_answer;
use crate::error::of_store;
use crate::state::OgcState;
use axum::response::Response;
use futures::StreamExt;
use httpkit::escape::xml;
use httpkit::{Asked, Problem};
use registers::Class;
use registers::filter::{Order, Page};
use std::sync::Arc;
use store::accounts::Asker;
use store::changes::{Actor, ChangeError, Held, Locking, Name};

/// Entries of one lock.
const MOST: u64 = 5_000;
/// Seconds of a lock when nobody says how many.
const USUAL: u32 = 300;
/// A working day and a night: whoever comes back then has to read anew.
const LONGEST: u32 = 86_400;

/// Seconds; the older versions count minutes.
///
/// # Errors
/// 400 when it is no whole number above zero.
pub fn expiry(text: Option<&str>, version: Version) -> Result<Option<u32>, Problem> {
    let Some(text) = text.filter(|t| !t.is_empty()) else { return Ok(None) };
    let each = if version == Version::V200 { 1 } else { 60 };
    let seconds = text.parse::<u32>().ok().filter(|n| *n > 0).map(|n| n.saturating_mul(each).min(LONGEST));
    seconds.map(Some).ok_or_else(|| {
        invalid(
            "expiry",
            "Parametr expiry jest liczbą całkowitą większą od zera: sekund (w wersjach 1.x minut).",
            "The parameter expiry is a whole number above zero: of seconds (of minutes in versions 1.x).",
        )
    })
}

/// # Errors
/// 400 `CannotLockAllFeatures`, 403 for those who may not edit or for a lock that has ended.
pub async fn answer(
    state: &OgcState,
    asked: &Asked,
    asking: &Asking,
    asker: &Asker,
    selection: &Selection,
    wish: &Wish,
) -> Result<Response, Problem> {
    let actor = Actor::of(asker).ok_or_else(gate::people_only)?;
    if let (Some(id), Some(person)) = (&wish.id, asker.person) {
        // One that is not known any more has ended long ago, for all that anybody can tell.
        if state.store().held(person, id).await.map_err(of_store)? != Held::Now {
            return Err(expired());
        }
        state.store().renew(person, id, wish.seconds).await.map_err(of_store)?;
        let locking = Locking { id: id.clone(), locked: Vec::new(), left: Vec::new() };
        return Ok(xml_answer(asked, response(&locking, asking.version)));
    }
    let plans = features::plans(state, asking, &plain(selection)).await?;
    let wanted = names(state, asker, &plans, 0, u64::MAX).await?;
    let locking = take(state, actor, &wanted, wish).await?;
    Ok(xml_answer(asked, response(&locking, asking.version)))
}

/// # Errors
/// As [`answer`], and as for reading.
pub async fn features(
    state: &OgcState,
    asked: &Asked,
    asking: &Asking,
    asker: &Asker,
    selection: &Selection,
    wish: &Wish,
) -> Result<Response, Problem> {
    let actor = Actor::of(asker).ok_or_else(gate::people_only)?;
    if selection.hits {
        return Err(invalid(
            "resultType",
            "GetFeatureWithLock zwraca obiekty, a nie ich liczbę.",
            "GetFeatureWithLock gives features, not their number.",
        ));
    }
    if Output::of(selection.format.as_deref(), asking.version)? == Output::GeoJson {
        return Err(invalid("outputFormat", "Blokadę podaje się tylko w GML.", "A lock is told in GML only."));
    }
    let selection = &plain(selection);
    let plans = features::plans(state, asking, selection).await?;
    let limit = features::limit(selection, asking.version);
    let wanted = names(state, asker, &plans, selection.start, limit).await?;
    let locking = take(state, actor, &wanted, wish).await?;
    let mut selection = Selection { lock: Some(locking.id), ..selection.clone() };
    if !locking.left.is_empty() {
        // Only what is locked is given, so that nobody takes the rest for theirs to change.
        let ids = locking.locked.iter().map(|(_, (ns, local))| formats::id::of(&format!("{ns}_{local}")));
        let mut ids: Vec<String> = ids.collect();
        if ids.is_empty() {
            ids.push("_".to_owned());
        }
        selection.queries.iter_mut().for_each(|q| q.ids.clone_from(&ids));
    }
    let asking = Asking { operation: Operation::Features(selection.clone()), ..asking.clone() };
    features::features(state, asked, &asking, &selection).await
}

/// Whether a transaction may change these entries with the lock that it names, or without one.
///
/// # Errors
/// 400 for a lock that is missing or none, 403 for one that has ended.
pub async fn opens(
    state: &OgcState,
    actor: Actor<'_>,
    id: Option<&str>,
    entries: &[(String, Name)],
) -> Result<(), Problem> {
    let Actor::Person { id: person, .. } = actor else { return Ok(()) };
    if let Some(id) = id {
        is_held(state, person, id).await?;
    }
    if entries.is_empty() {
        return Ok(());
    }
    for on in state.store().locks_on(entries).await.map_err(of_store)? {
        let own = on.person == person;
        match id {
            Some(id) if on.lock == id => {}
            // Those of others are refused where all changes are, with the time of their end.
            _ if !own => {}
            Some(_) => return Err(no_lock()),
            None => return Err(missing("lockId")),
        }
    }
    Ok(())
}

async fn is_held(state: &OgcState, person: i64, id: &str) -> Result<(), Problem> {
    match state.store().held(person, id).await.map_err(of_store)? {
        Held::Now => Ok(()),
        Held::No => Err(no_lock()),
        Held::Expired => Err(expired()),
    }
}

fn expired() -> Problem {
    Problem::forbidden("Blokada wygasła; wczytaj obiekty ponownie.", "The lock has expired; read the features anew.")
        .ows("LockHasExpired")
        .member("parameter", "lockId")
}

/// One object by its id is locked as by any other query.
fn plain(selection: &Selection) -> Selection {
    let mut selection = selection.clone();
    if let Some(id) = selection.by_id.take() {
        selection.queries = vec![Query { ids: vec![id], ..Query::default() }];
    }
    selection
}

fn no_lock() -> Problem {
    invalid("lockId", "Nie masz takiej blokady.", "You hold no such lock.").ows("InvalidLockId")
}

type Wanted = Vec<(Arc<Class>, Vec<Name>)>;

/// The entries that the plans find, of a window of them.
async fn names(
    state: &OgcState,
    asker: &Asker,
    plans: &[Plan],
    mut skip: u64,
    mut left: u64,
) -> Result<Wanted, Problem> {
    let mut wanted: Wanted = Vec::new();
    let mut total = 0_u64;
    for plan in plans {
        super::transaction::kept(state, &plan.class)?;
        gate::unit_for(asker, None, &plan.class.schema).or_else(|problem| match problem.kind {
            // Which of several units it is makes no difference to a lock.
            httpkit::ProblemKind::InvalidParameter => Ok(String::new()),
            _ => Err(problem),
        })?;
        let most = u32::try_from(skip.saturating_add(left).min(MOST + 1)).unwrap_or(u32::MAX);
        let page = Page { filter: plan.filter.clone(), after: None, limit: most, crs: plan.crs };
        let order = Order { keys: plan.order.keys.clone(), after: Vec::new() };
        let mut rows = state.store().items_in_order(&plan.read(), &page, &order).await.map_err(of_store)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().await {
            let identity = row.map_err(of_store)?.entry.identity;
            if skip > 0 {
                skip -= 1;
                continue;
            }
            if left == 0 {
                break;
            }
            left -= 1;
            found.push((identity.namespace, identity.local));
        }
        total += found.len() as u64;
        if total > MOST {
            return Err(invalid(
                "count",
                format!("Naraz blokuje się najwyżej {MOST} obiektów; zawęź zapytanie."),
                format!("At most {MOST} features are locked at once; narrow the query."),
            ));
        }
        match wanted.iter_mut().find(|(class, _)| class.ix == plan.class.ix) {
            Some((_, list)) => {
                found.retain(|n| !list.contains(n));
                list.extend(found);
            }
            None => wanted.push((Arc::clone(&plan.class), found)),
        }
    }
    Ok(wanted)
}

async fn take(state: &OgcState, actor: Actor<'_>, wanted: &Wanted, wish: &Wish) -> Result<Locking, Problem> {
    let seconds = wish.seconds.unwrap_or(USUAL);
    let catalogue = state.catalogue();
    let fail = |e: ChangeError| gate::change::of_change(e, &catalogue, false);
    let locking = state.store().lock_entries(actor, wanted, seconds, wish.some).await.map_err(fail)?;
    if locking.left.is_empty() || wish.some {
        return Ok(locking);
    }
    let list: Vec<String> = locking.left.iter().take(10).map(|(_, (ns, local))| format!("{ns}_{local}")).collect();
    let (n, list) = (locking.left.len(), list.join(", "));
    Err(invalid(
        "lockAction",
        format!("Nie można zablokować wszystkich obiektów: {n} trzyma inna blokada albo inna jednostka ({list})."),
        format!("Not all features can be locked: {n} are under another lock or another unit's ({list})."),
    )
    .ows("CannotLockAllFeatures"))
}

fn response(locking: &Locking, version: Version) -> String {
    let id = xml(&locking.id);
    let (opening, element, close) = match version {
        Version::V200 => (
            format!(
                "<wfs:LockFeatureResponse xmlns:wfs=\"http://www.opengis.net/wfs/2.0\" \
                 xmlns:fes=\"http://www.opengis.net/fes/2.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
                 xsi:schemaLocation=\"http://www.opengis.net/wfs/2.0 http://schemas.opengis.net/wfs/2.0/wfs.xsd\" \
                 lockId=\"{id}\">\n"
            ),
            "fes:ResourceId rid",
            "</wfs:LockFeatureResponse>\n",
        ),
        Version::V110 | Version::V100 => {
            let (name, schema) = match version {
                Version::V100 => ("WFS_LockFeatureResponse", "1.0.0/WFS-transaction.xsd"),
                _ => ("LockFeatureResponse", "1.1.0/wfs.xsd"),
            };
            (
                format!(
                    "<wfs:{name} xmlns:wfs=\"http://www.opengis.net/wfs\" xmlns:ogc=\"http://www.opengis.net/ogc\" \
                     xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
                     xsi:schemaLocation=\"http://www.opengis.net/wfs http://schemas.opengis.net/wfs/{schema}\">\n\
                     <wfs:LockId>{id}</wfs:LockId>\n"
                ),
                "ogc:FeatureId fid",
                if version == Version::V100 {
                    "</wfs:WFS_LockFeatureResponse>\n"
                } else {
                    "</wfs:LockFeatureResponse>\n"
                },
            )
        }
    };
    let mut out = opening;
    for (name, list) in [("FeaturesLocked", &locking.locked), ("FeaturesNotLocked", &locking.left)] {
        if list.is_empty() {
            continue;
        }
        out.push_str(&format!("<wfs:{name}>\n"));
        for (_, (ns, local)) in list {
            out.push_str(&format!("<{element}=\"{}\"/>\n", xml(&formats::id::of(&format!("{ns}_{local}")))));
        }
        out.push_str(&format!("</wfs:{name}>\n"));
    }
    out.push_str(close);
    out
}
