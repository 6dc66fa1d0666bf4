//! Part 4: objects of registers that are kept here are created, replaced, changed and ended, each write a changeset of its
//! own, with the rights, rules and approvals of every other edit.
//!
//! Nobody has to say which version they change: desktop programs cannot. Where they do (`If-Match`,
//! `If-Unmodified-Since`) it is held to; where not, what they were shown last counts ([`gate::base`]).

mod answer;
mod body;
mod condition;
pub mod gml;
mod options;
mod place;
mod prefer;
mod target;
mod transactions;
mod waiting;
mod wish;

use crate::error::{no_item, of_store};
use crate::files::OFFERS;
use crate::item;
use crate::state::OgcState;
use answer::Done;
use axum::extract::{Request, State as Of};
use axum::response::Response;
use body::Sent;
use formats::geojson::FeatureWriter;
use gate::Signed;
use gate::change::violations;
use httpkit::{Asked, Offer, Problem, ProblemKind};
pub use options::{FEATURES, PATCHES, item as item_options, items as items_options};
use prefer::Prefer;
use registers::change::{Draft, Op};
use registers::crs::{CRS84, Crs};
use registers::{Class, Stored, reading};
use serde_json::{Map, Value as Json};
use store::accounts::Asker;
use store::changes::{About, Actor, Outcome};
use target::Target;
pub use transactions::{options as transactions_options, transactions};
pub use waiting::{Save, Waiting};

/// What a write may say in its address: on whose behalf and why, and in which system a returned object comes.
const PARAMETERS: [&str; 5] = ["unit", "title", "reason", "case_number", "crs"];

/// Who writes what, with which wishes.
struct Write<'a> {
    state: &'a OgcState,
    asker: &'a Asker,
    asked: &'a Asked,
    class: &'a Class,
    prefer: Prefer,
    /// The representation that comes back, if one is wished for.
    offer: Option<&'static Offer>,
}

/// `POST …/items`.
pub async fn create(
    Of(state): Of<OgcState>,
    target: Target,
    Signed(asker): Signed,
    asked: Asked,
    request: Request,
) -> Result<Response, Problem> {
    let prefer = Prefer::of(&asked.headers);
    let made = async {
        let write = Write::new(&state, &asker, &asked, &target.class, prefer)?;
        let sent = body::feature(&asked, write.class, request).await?;
        write.submit(write.made(&sent)?, true).await
    };
    prefer.tell(made.await)
}

/// `PUT …/items/{featureId}`: what this face shows is replaced; what it does not show stays.
pub async fn replace(
    Of(state): Of<OgcState>,
    target: Target,
    Signed(asker): Signed,
    asked: Asked,
    request: Request,
) -> Result<Response, Problem> {
    let prefer = Prefer::of(&asked.headers);
    let made = async {
        let write = Write::new(&state, &asker, &asked, &target.class, prefer)?;
        let sent = body::feature(&asked, write.class, request).await?;
        let (draft, stated) = write.altered(&write.standing(&target, sent.crs).await?, &sent, wish::replace).await?;
        write.submit(draft, stated).await
    };
    prefer.tell(made.await)
}

/// `PATCH …/items/{featureId}`: a JSON Merge Patch (RFC 7396) of the feature as GeoJSON.
pub async fn change(
    Of(state): Of<OgcState>,
    target: Target,
    Signed(asker): Signed,
    asked: Asked,
    request: Request,
) -> Result<Response, Problem> {
    let prefer = Prefer::of(&asked.headers);
    let made = async {
        let write = Write::new(&state, &asker, &asked, &target.class, prefer)?;
        let sent = body::patch(&asked, write.class, request).await?;
        let (draft, stated) = write.altered(&write.standing(&target, sent.crs).await?, &sent, wish::change).await?;
        write.submit(draft, stated).await
    };
    prefer.tell(made.await)
}

/// `DELETE …/items/{featureId}`: the object ends; its past stays readable.
pub async fn end(
    Of(state): Of<OgcState>,
    target: Target,
    Signed(asker): Signed,
    asked: Asked,
) -> Result<Response, Problem> {
    let prefer = Prefer::of(&asked.headers);
    let made = async {
        let write = Write::new(&state, &asker, &asked, &target.class, prefer)?;
        let (draft, stated) = write.ended(&write.standing(&target, CRS84).await?).await?;
        write.submit(draft, stated).await
    };
    prefer.tell(made.await)
}

impl<'a> Write<'a> {
    fn new(
        state: &'a OgcState,
        asker: &'a Asker,
        asked: &'a Asked,
        class: &'a Class,
        prefer: Prefer,
    ) -> Result<Self, Problem> {
        if asked.query.get("datetime").is_some() {
            return Err(target::past(class));
        }
        asked.only(&PARAMETERS)?;
        // Whether an answer can be had is settled before anything is written.
        let offer = if prefer.representation { Some(asked.choose(&OFFERS)?) } else { None };
        let offer = offer.and_then(|o| OFFERS.iter().find(|known| *known == o));
        Ok(Self { state, asker, asked, class, prefer, offer })
    }

    /// The version that stands, as everybody sees it: what is hidden from the public is not to be found here.
    async fn standing(&self, target: &Target, crs: &'static Crs) -> Result<Stored, Problem> {
        let id = target.id.as_deref().unwrap_or_default();
        item::find(self.state, self.class, id, crs, None).await?.ok_or_else(|| no_item(self.class, id))
    }

    /// The version that the change is about, and whether its author said so.
    async fn base(&self, stored: &Stored, written: Option<String>) -> Result<(Option<String>, bool), Problem> {
        let identity = &stored.entry.identity;
        if condition::stated(&self.asked.headers, stored)? {
            return Ok((identity.version.clone(), true));
        }
        if written.is_some() {
            return Ok((written, false));
        }
        let (ns, local) = (&identity.namespace, &identity.local);
        match gate::base(self.state.store(), self.state.seen(), self.asker, self.class, ns, local).await {
            Ok(version) => Ok((Some(version), false)),
            // Everybody sees it, so it is there; that it is another unit's is for the changeset to say.
            Err(problem) if problem.kind == ProblemKind::NotFound => Ok((identity.version.clone(), false)),
            Err(problem) => Err(problem),
        }
    }

    fn made(&self, sent: &Sent) -> Result<Draft, Problem> {
        let properties = wish::create(self.class, sent, self.prefer).map_err(|v| violations(&v))?;
        self.draft(Op::Utworz, None, None, &properties, sent.crs)
    }

    /// The change, and whether its author said which version it is about. `stored` is in the system of what was sent.
    async fn altered(&self, stored: &Stored, sent: &Sent, wish: wish::Wish) -> Result<(Draft, bool), Problem> {
        let shown = self.shown(stored, sent.crs).await?;
        let wish = wish(self.class, sent, &shown, self.prefer).map_err(|v| violations(&v))?;
        let (base, stated) = self.base(stored, wish.version).await?;
        Ok((self.draft(Op::Zmien, Some(stored), base, &wish.properties, sent.crs)?, stated))
    }

    async fn ended(&self, stored: &Stored) -> Result<(Draft, bool), Problem> {
        let (base, stated) = self.base(stored, None).await?;
        Ok((self.draft(Op::Zakoncz, Some(stored), base, &Map::new(), CRS84)?, stated))
    }

    /// The feature exactly as a reader gets it in this system.
    async fn shown(&self, stored: &Stored, crs: &'static Crs) -> Result<Json, Problem> {
        let storage = self.state.store().storage(self.class).await.map_err(of_store)?;
        let mut out = Vec::with_capacity(4096);
        FeatureWriter::new(self.class, crs, storage).write(&mut out, stored).map_err(|e| Problem::internal(&e))?;
        serde_json::from_slice(&out).map_err(|e| Problem::internal(&e))
    }

    fn draft(
        &self,
        op: Op,
        stored: Option<&Stored>,
        base: Option<String>,
        properties: &Map<String, Json>,
        crs: &Crs,
    ) -> Result<Draft, Problem> {
        let read = reading::read(self.class, properties, crs.srid);
        let object = stored.map(|s| (s.entry.identity.namespace.clone(), s.entry.identity.local.clone()));
        if !read.violations.is_empty() {
            let id = stored.map(|s| s.entry.identity.feature_id());
            let told = read.violations.into_iter().map(|v| match &id {
                Some(id) => v.of(id.clone()),
                None => v,
            });
            return Err(violations(&told.collect::<Vec<_>>()));
        }
        Ok(Draft { class: self.class.ix, op, object, base, values: read.values, published: None })
    }

    async fn submit(&self, draft: Draft, stated: bool) -> Result<Response, Problem> {
        let op = draft.op;
        let unit = gate::unit_for(self.asker, self.asked.query.get("unit"), &self.class.schema)?;
        let drafts = [draft];
        let save = Save::of(self.state, self.asked, self.asker, &unit, &drafts);
        save.is_new().await?;
        let outcome = apply(self.state, self.asker, self.asked, &unit, &drafts, stated).await?;
        save.outcome(&outcome)?;
        Done { write: self, op, outcome }.answer().await
    }
}

/// Writes the changes, all or none of them.
async fn apply(
    state: &OgcState,
    asker: &Asker,
    asked: &Asked,
    unit: &str,
    drafts: &[Draft],
    stated: bool,
) -> Result<Outcome, Problem> {
    let actor = Actor::of(asker).ok_or_else(gate::people_only)?;
    let told = |name: &str| asked.query.get(name).map(str::to_owned);
    let about = About { title: told("title"), reason: told("reason"), case_number: told("case_number") };
    let outcome = state.store().change_at_once(actor, unit, &about, drafts).await;
    let outcome = outcome.map_err(|e| answer::refused(e, &state.catalogue(), stated))?;
    state.note(asker, &outcome);
    Ok(outcome)
}
