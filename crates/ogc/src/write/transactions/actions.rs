//! One action of a transaction: what it is about, and the changes that it comes to.

use crate::error::of_store;
use crate::parameters::filter;
use crate::state::OgcState;
use crate::write::body::{self, Sent};
use crate::write::prefer::Prefer;
use crate::write::{Write, wish};
use futures::StreamExt;
use httpkit::{Asked, Problem, Query};
use registers::change::Draft;
use registers::crs::{CRS84, Crs};
use registers::filter::{Filter, Order, Page};
use registers::{Class, Stored};
use serde_json::{Map, Value as Json};
use std::sync::Arc;
use store::accounts::Asker;

/// Objects that one action may change, and actions of one transaction.
pub const MOST: usize = 1000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Insert,
    Replace,
    Update,
    Delete,
}

impl Kind {
    /// Its place among the totals.
    pub fn place(self) -> usize {
        match self {
            Self::Insert => 0,
            Self::Replace => 1,
            Self::Update => 2,
            Self::Delete => 3,
        }
    }
}

pub struct Action<'a> {
    pub kind: Kind,
    pub class: Arc<Class>,
    json: &'a Json,
}

impl<'a> Action<'a> {
    pub fn read(state: &OgcState, json: &'a Json) -> Result<Self, Problem> {
        let kind = match json.get("action").and_then(Json::as_str) {
            Some("insert") => Kind::Insert,
            Some("replace") => Kind::Replace,
            Some("update") => Kind::Update,
            Some("delete") => Kind::Delete,
            _ => {
                return Err(body::unreadable(
                    "action to insert, replace, update albo delete.",
                    "action is insert, replace, update or delete.",
                ));
            }
        };
        let class = state.collection(json.get("collection").and_then(Json::as_str).unwrap_or_default())?;
        Ok(Self { kind, class, json })
    }

    pub async fn drafts(
        &self,
        state: &OgcState,
        asker: &Asker,
        asked: &Asked,
        prefer: Prefer,
    ) -> Result<Vec<Draft>, Problem> {
        let plain = Prefer { representation: false, ..prefer };
        let write = Write::new(state, asker, asked, &self.class, plain)?;
        let mut drafts = Vec::new();
        match self.kind {
            Kind::Insert => {
                let items = self.json.get("items").and_then(Json::as_array);
                let items = items.ok_or_else(|| body::unreadable("Brak listy items.", "The list items is missing."))?;
                if items.len() > MOST {
                    return Err(too_many());
                }
                for item in items {
                    let sent = body::of_feature(asked, &self.class, item.as_object().cloned().unwrap_or_default())?;
                    drafts.push(write.made(&sent)?);
                }
            }
            Kind::Replace => {
                let feature = self.json.pointer("/properties/feature").and_then(Json::as_object).cloned();
                let feature = feature
                    .ok_or_else(|| body::unreadable("Brak properties.feature.", "properties.feature is missing."))?;
                let sent = body::of_feature(asked, &self.class, feature)?;
                for stored in self.found(state, sent.crs).await? {
                    drafts.push(write.altered(&stored, &sent, wish::replace).await?.0);
                }
            }
            Kind::Update => {
                let sent = self.patch(asked)?;
                for stored in self.found(state, sent.crs).await? {
                    drafts.push(write.altered(&stored, &sent, wish::change).await?.0);
                }
            }
            Kind::Delete => {
                for stored in self.found(state, CRS84).await? {
                    drafts.push(write.ended(&stored).await?.0);
                }
            }
        }
        Ok(drafts)
    }

    /// `add` and `modify` as one patch: values are set, and those in `delete` are taken away.
    fn patch(&self, asked: &Asked) -> Result<Sent, Problem> {
        let wished = |member: &str| {
            self.json.pointer(&format!("/properties/{member}")).and_then(Json::as_array).into_iter().flatten()
        };
        let mut patch = Map::new();
        let mut properties = Map::new();
        let given =
            wished("add").chain(wished("modify")).map(|p| (p.get("name").and_then(Json::as_str), p.get("value")));
        let taken = wished("delete").map(|p| (p.as_str(), None));
        for (name, value) in given.chain(taken) {
            let name = name.ok_or_else(|| body::unreadable("Zmiana bez nazwy (name).", "A change without a name."))?;
            let value = value.cloned().unwrap_or(Json::Null);
            if name == "geometry" || self.class.geometry().is_some_and(|a| a.name == name) {
                patch.insert("geometry".into(), value);
            } else {
                properties.insert(name.to_owned(), value);
            }
        }
        patch.insert("properties".into(), Json::Object(properties));
        body::of_patch(asked, &self.class, patch)
    }

    /// The objects that the filter finds, in a system. An action without a filter is about everything, which nobody means.
    async fn found(&self, state: &OgcState, crs: &'static Crs) -> Result<Vec<Stored>, Problem> {
        let Some(filter) = self.json.get("filter").filter(|f| !f.is_null()) else {
            return Err(body::unreadable(
                "Działanie musi mieć filtr (filter), który wskazuje obiekty.",
                "The action needs a filter that tells which objects it is about.",
            ));
        };
        if let Some(ids) = ids(filter) {
            let mut found = Vec::new();
            for id in ids.into_iter().take(MOST) {
                let stored = crate::item::find(state, &self.class, id, crs, None).await?;
                found.push(stored.ok_or_else(|| crate::error::no_item(&self.class, id))?);
            }
            return Ok(found);
        }
        let text = filter.as_str().map_or_else(|| filter.to_string(), str::to_owned);
        let told = |name: &str| self.json.get(name).and_then(Json::as_str);
        let language = told("filter-lang").unwrap_or(if filter.is_string() { "cql2-text" } else { "cql2-json" });
        let mut query = Query::default().with("filter", text).with("filter-lang", language);
        if let Some(crs) = told("filter-crs") {
            query = query.with("filter-crs", crs);
        }
        let filter = Filter::All(filter::parse(&query, &self.class)?.into_iter().collect());
        let limit = u32::try_from(MOST + 1).unwrap_or(u32::MAX);
        let page = Page { filter, after: None, limit, crs };
        let mut rows = state.store().items_in_order(&self.class, &page, &Order::default()).await.map_err(of_store)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().await.transpose().map_err(of_store)? {
            found.push(row);
        }
        if found.len() > MOST { Err(too_many()) } else { Ok(found) }
    }
}

/// The ids of a filter that asks for nothing else: `id = …` or `id in […]` in CQL2 JSON.
fn ids(filter: &Json) -> Option<Vec<&str>> {
    let arguments = filter.get("args")?.as_array()?;
    let [property, wanted] = arguments.as_slice() else { return None };
    if property.get("property")?.as_str()? != "id" {
        return None;
    }
    match filter.get("op")?.as_str()? {
        "=" => wanted.as_str().map(|id| vec![id]),
        "in" => wanted.as_array()?.iter().map(Json::as_str).collect(),
        _ => None,
    }
}

fn too_many() -> Problem {
    body::unreadable(
        &format!("Jedno działanie może dotyczyć najwyżej {MOST} obiektów."),
        &format!("One action may be about {MOST} objects at most."),
    )
}
