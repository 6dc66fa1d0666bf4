//! The parts of a transaction as drafts of one changeset: which entries they are about, which version of each their author
//! has seen, and what they would make of it.

use super::super::fault::{self, invalid, missing, short};
use super::super::plan::unnamed;
use super::super::request::{Act, Action, Asking};
use super::super::types;
use super::super::version::Version;
use super::tell;
use crate::error::of_store;
use crate::fes::{self, Default, Reading};
use crate::state::OgcState;
use crate::write::gml::{Written, property_name};
use crate::xml::Element;
use formats::shown::{self, LIFE};
use futures::StreamExt;
use httpkit::{Problem, ProblemKind};
use registers::change::{Draft, Op};
use registers::filter::{Filter, Page, Reader};
use registers::time::parse_datetime;
use registers::violation::Violation;
use registers::{Class, ClassIx, Identity, Stored, Value};
use std::collections::HashMap;
use std::sync::Arc;
use store::accounts::Asker;

/// Entries that one filter may change. More than that is no edit any more but a delivery.
const MOST: u32 = 1_000;

/// Changes of one transaction.
const MOST_CHANGES: usize = 20_000;

/// Namespace and local id.
pub type Name = (String, String);

pub struct Drafts<'a> {
    state: &'a OgcState,
    asking: &'a Asking,
    asker: &'a Asker,
    /// On whose behalf, where the client names a unit.
    unit: Option<String>,
    pub list: Vec<Draft>,
    of: HashMap<(ClassIx, Name), usize>,
    /// Places in the list, with the handles of their parts.
    pub inserted: Vec<(usize, Option<String>)>,
    pub replaced: Vec<(String, Option<String>)>,
    pub updated: usize,
    pub deleted: usize,
}

impl<'a> Drafts<'a> {
    pub fn new(state: &'a OgcState, asking: &'a Asking, asker: &'a Asker, unit: Option<&str>) -> Self {
        let (unit, of) = (unit.map(str::to_owned), HashMap::new());
        let (list, inserted, replaced) = (Vec::new(), Vec::new(), Vec::new());
        Self { state, asking, asker, unit, list, of, inserted, replaced, updated: 0, deleted: 0 }
    }

    /// The unit on whose behalf: one for the whole transaction.
    ///
    /// # Errors
    /// 403 when the asker may not edit there, 400 when the unit has to be named.
    pub fn unit(&self) -> Result<String, Problem> {
        let catalogue = self.state.catalogue();
        let mut unit = self.unit.clone();
        for draft in &self.list {
            unit = Some(gate::unit_for(self.asker, unit.as_deref(), &catalogue.class(draft.class).schema)?);
        }
        unit.ok_or_else(gate::problem::nothing)
    }

    /// # Errors
    /// For what cannot be read, or is not there, or not to be changed.
    pub async fn take(&mut self, action: &Action) -> Result<(), Problem> {
        if self.list.len() > MOST_CHANGES {
            return Err(invalid("Transaction", "Zbyt wiele zmian naraz.", "Too many changes at once."));
        }
        match &action.what {
            Act::Insert(features) => {
                for feature in features {
                    self.insert(action, feature).await?;
                }
                Ok(())
            }
            Act::Update { of, properties, filter } => self.update(action, of, properties, filter.as_ref()).await,
            Act::Replace(feature, filter) => self.replace(action, feature, filter.as_ref()).await,
            Act::Delete(of, filter) => {
                let (class, srs) = self.class(of, &self.asking.namespaces, action).await?;
                for (name, base) in self.targets(&class, srs, filter.as_ref()).await? {
                    self.push(draft(&class, Op::Zakoncz, name, base, Vec::new()))?;
                    self.deleted += 1;
                }
                Ok(())
            }
        }
    }

    async fn insert(&mut self, action: &Action, feature: &Element) -> Result<(), Problem> {
        let (class, srs) = self.class_of(feature, action).await?;
        // A copy of an entry brings its identity, its dates and what was computed: the new one gets its own.
        let written = Written::feature(feature, &class, srs).map_err(|v| self.unreadable(&v))?;
        let values = written.values(&class).map_err(|v| self.unreadable(&v))?;
        self.inserted.push((self.list.len(), action.handle.clone()));
        self.list.push(Draft { class: class.ix, op: Op::Utworz, object: None, base: None, values, published: None });
        Ok(())
    }

    async fn update(
        &mut self,
        action: &Action,
        of: &str,
        properties: &[(String, Option<Element>)],
        filter: Option<&Element>,
    ) -> Result<(), Problem> {
        let (class, srs) = self.class(of, &self.asking.namespaces, action).await?;
        let mut written = Written::default();
        let mut names: Vec<&str> = Vec::new();
        for (reference, _) in properties {
            let name = property_name(reference, &class);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        for name in names {
            let of = properties.iter().filter(|(reference, _)| property_name(reference, &class) == name);
            let elements: Vec<&Element> = of.filter_map(|(_, value)| value.as_ref()).collect();
            written.put(name, &elements, &class, srs).map_err(|v| self.unreadable(&v))?;
        }
        let read = written.values(&class);
        if filter.is_none() {
            // What is wrong whatever it is about is said first.
            read.as_ref().map_err(|v| self.unreadable(v))?;
        }
        let targets = self.targets(&class, srs, filter).await?;
        for (name, base) in targets {
            let base = self.fits(&class, &name, base, &written).await?;
            let values = match &read {
                Ok(values) => values.clone(),
                Err(list) => {
                    let id = format!("{}_{}", name.0, name.1);
                    let told: Vec<Violation> = list.iter().map(|v| v.clone().of(id.clone())).collect();
                    return Err(self.unreadable(&told));
                }
            };
            self.push(draft(&class, Op::Zmien, name, base, values))?;
            self.updated += 1;
        }
        // A wrong value is wrong for nobody too.
        read.map(drop).map_err(|v| self.unreadable(&v))
    }

    async fn replace(&mut self, action: &Action, feature: &Element, filter: Option<&Element>) -> Result<(), Problem> {
        let (class, srs) = self.class_of(feature, action).await?;
        let targets = match (filter, feature.attribute("id").or_else(|| feature.attribute("fid"))) {
            (Some(filter), _) => self.targets(&class, srs, Some(filter)).await?,
            (None, Some(id)) => self.named(&class, &[id]).await?,
            (None, None) => return Err(missing("Filter")),
        };
        let mut targets = targets.into_iter();
        let Some((name, base)) = targets.next() else { return Ok(()) };
        if targets.next().is_some() {
            return Err(invalid(
                "Replace",
                "Replace zastępuje jeden obiekt, a filtr wskazuje kilka.",
                "Replace is of one feature, but the filter names several.",
            ));
        }
        let mut written = Written::feature(feature, &class, srs).map_err(|v| self.unreadable(&v))?;
        // What is not given becomes empty, as far as a client can have seen it.
        for (i, a) in shown::attributes(&class) {
            if Some(i) != class.main_geometry && a.derive.is_none() && !written.properties.contains_key(&a.name) {
                written.properties.insert(a.name.clone(), serde_json::Value::Null);
            }
        }
        let version = written.life.iter().find(|(n, v)| n == "wersjaId" && !v.is_empty()).map(|(_, v)| v.clone());
        let id = format!("{}_{}", name.0, name.1);
        let values = written
            .values(&class)
            .map_err(|list| self.unreadable(&list.into_iter().map(|v| v.of(id.clone())).collect::<Vec<_>>()))?;
        self.push(draft(&class, Op::Zmien, name, version.unwrap_or(base), values))?;
        self.replaced.push((formats::id::of(&id), action.handle.clone()));
        Ok(())
    }

    async fn class_of(&self, feature: &Element, action: &Action) -> Result<(Arc<Class>, Default), Problem> {
        let own = feature.default_namespace().filter(|_| !feature.name.contains(':'));
        let own = own.map(|uri| [(String::new(), uri.to_owned())]);
        let namespaces = own.as_ref().map_or(self.asking.namespaces.as_slice(), |n| n.as_slice());
        // A feature of no type that there is violates the schema, whatever is wrong with it besides.
        types::class(self.state, &self.asking.scope, &feature.name, namespaces).map_err(|p| p.ows("InvalidValue"))?;
        self.class(&feature.name, namespaces, action).await
    }

    /// The class, which must be kept here, and the system of a place that names none.
    async fn class(
        &self,
        name: &str,
        namespaces: &[(String, String)],
        action: &Action,
    ) -> Result<(Arc<Class>, Default), Problem> {
        let class = types::class(self.state, &self.asking.scope, name, namespaces)?;
        kept(self.state, &class)?;
        // Whoever may not edit it at all is told so before anything else.
        gate::unit_for(self.asker, self.unit.as_deref(), &class.schema)?;
        let storage = self.state.store().storage(&class).await.map_err(of_store)?;
        let default = unnamed(types::default_crs(&class, storage), self.asking.version);
        let srs = match &action.srs {
            None => default,
            Some(srs) => default.named(srs).ok_or_else(|| {
                let (pl, en) = ("Nieobsługiwany układ współrzędnych", "Unsupported coordinate system");
                invalid("srsName", format!("{pl} „{}”.", short(srs)), format!("{en} \"{}\".", short(srs)))
            })?,
        };
        Ok((class, srs))
    }

    /// The entries that a filter means, each with the version that its author has seen.
    async fn targets(
        &self,
        class: &Arc<Class>,
        srs: Default,
        filter: Option<&Element>,
    ) -> Result<Vec<(Name, String)>, Problem> {
        let filter = filter.ok_or_else(|| missing("Filter"))?;
        if let Some(ids) = fes::only_ids(filter) {
            return self.named(class, &ids).await;
        }
        let expr = fes::read(filter, Reading { class, srs }).map_err(fault::filter)?;
        let mut conditions = vec![expr.bind(class, Reader::Public).map_err(fault::filter)?];
        conditions.extend(self.asking.scope.condition(&self.state.catalogue(), class));
        let filter = Filter::All(conditions);
        let page = Page { filter, after: None, limit: MOST + 1, crs: srs.crs };
        let mut rows = self.state.store().items(&class.showing(&[]), &page).await.map_err(of_store)?;
        let mut names = Vec::new();
        while let Some(row) = rows.next().await {
            let identity = row.map_err(of_store)?.entry.identity;
            names.push((identity.namespace, identity.local));
        }
        if names.len() > MOST as usize {
            return Err(invalid(
                "Filter",
                format!("Filtr wskazuje ponad {MOST} obiektów; zmieniaj je partiami."),
                format!("The filter names over {MOST} features; change them in parts."),
            ));
        }
        let mut out = Vec::with_capacity(names.len());
        for name in names {
            out.extend(self.seen(class, name).await?);
        }
        Ok(out)
    }

    async fn named(&self, class: &Class, ids: &[&str]) -> Result<Vec<(Name, String)>, Problem> {
        let mut out: Vec<(Name, String)> = Vec::with_capacity(ids.len());
        for id in ids {
            let id = formats::id::feature_id(id);
            let name = Identity::parse_feature_id(&id).filter(|_| !id.contains('\0'));
            let found = match name {
                Some((ns, local)) => self.seen(class, (ns.to_owned(), local.to_owned())).await?,
                None => None,
            };
            match found {
                Some(one) if out.iter().all(|(name, _)| *name != one.0) => out.push(one),
                Some(_) => {}
                // To the newer version a filter without matches is no error; QGIS would only say that something failed.
                None if self.asking.version == Version::V200 => {}
                None => return Err(gone(class, &id)),
            }
        }
        Ok(out)
    }

    /// The version of an entry that the author has seen; nothing where there is no such entry.
    async fn seen(&self, class: &Class, name: Name) -> Result<Option<(Name, String)>, Problem> {
        let (store, seen) = (self.state.store(), self.state.seen());
        match gate::base(store, seen, self.asker, class, &name.0, &name.1).await {
            Ok(version) => Ok(Some((name, version))),
            Err(problem) if problem.kind == ProblemKind::NotFound => {
                let public = store.item(class, &name.0, &name.1, registers::crs::CRS84).await.map_err(of_store)?;
                if public.is_none() {
                    return Ok(None);
                }
                let id = format!("{}_{}", name.0, name.1);
                Err(Problem::forbidden(
                    format!("Obiekt {id} prowadzi inna jednostka."),
                    format!("Another unit keeps the feature {id}."),
                )
                .ows("OperationProcessingFailed"))
            }
            Err(problem) => Err(problem.ows("OperationProcessingFailed")),
        }
    }

    /// What the house gives may be written as it stands. The version tells which one the author means.
    async fn fits(&self, class: &Class, name: &Name, base: String, written: &Written) -> Result<String, Problem> {
        let given = |list: &[(String, String)]| list.iter().any(|(n, text)| n != "wersjaId" && !text.is_empty());
        if given(&written.life) || given(&written.derived) {
            let store = self.state.store();
            let stored = store.item(class, &name.0, &name.1, registers::crs::CRS84).await.map_err(of_store)?;
            for (attribute, text) in written.life.iter().chain(&written.derived).filter(|(n, _)| n != "wersjaId") {
                if !text.is_empty() && !stored.as_ref().is_some_and(|s| stands(class, s, attribute, text)) {
                    return Err(invalid(
                        attribute,
                        format!("Atrybut „{attribute}” nadaje system; nie można go wpisać."),
                        format!("The system gives “{attribute}”; it may not be written."),
                    )
                    .ows("InvalidValue"));
                }
            }
        }
        let version = written.life.iter().find(|(n, text)| n == "wersjaId" && !text.is_empty());
        Ok(version.map_or(base, |(_, text)| text.clone()))
    }

    /// An entry stands in a changeset once: what is said of it later is laid over what was said before.
    fn push(&mut self, draft: Draft) -> Result<(), Problem> {
        let Some(name) = draft.object.clone() else { return Ok(()) };
        let next = self.list.len();
        let at = *self.of.entry((draft.class, name.clone())).or_insert(next);
        if at == next {
            self.list.push(draft);
            return Ok(());
        }
        let before = &mut self.list[at];
        match (before.op, draft.op) {
            (Op::Zmien, Op::Zmien) => {
                before.values.retain(|(i, _)| draft.values.iter().all(|(j, _)| i != j));
                before.values.extend(draft.values);
            }
            (Op::Zmien, Op::Zakoncz) => {
                before.op = Op::Zakoncz;
                before.values.clear();
            }
            _ => {
                let id = format!("{}_{}", name.0, name.1);
                return Err(invalid(
                    "Transaction",
                    format!("Obiekt {id} usunięto wcześniej w tej samej transakcji."),
                    format!("The feature {id} was deleted before in the same transaction."),
                ));
            }
        }
        Ok(())
    }

    fn unreadable(&self, list: &[Violation]) -> Problem {
        tell::violations(list, &self.state.catalogue(), &|_| true)
    }
}

/// Whether a class can be changed here at all.
///
/// # Errors
/// 403 saying who changes it.
pub fn kept(state: &OgcState, class: &Class) -> Result<(), Problem> {
    let catalogue = state.catalogue();
    let register = catalogue.register_of(class);
    if register.kept && !register.retired {
        return Ok(());
    }
    let (pl, en) = (&register.label.pl, &register.label.en);
    Err(Problem::forbidden(
        format!("Rejestr „{pl}” nie jest prowadzony w tym systemie; zmienia go dostawa danych."),
        format!("The register “{en}” is not kept here; deliveries change it."),
    )
    .ows("OperationNotSupported")
    .member("parameter", formats::gml::type_name(class)))
}

fn draft(class: &Class, op: Op, name: Name, base: String, values: Vec<(usize, Value)>) -> Draft {
    Draft { class: class.ix, op, object: Some(name), base: Some(base), values, published: None }
}

/// Whether the text is what stands there now, however it is written.
fn stands(class: &Class, stored: &Stored, name: &str, text: &str) -> bool {
    let now = match LIFE.iter().position(|n| *n == name) {
        Some(i) => shown::life(stored)[i].clone(),
        None => class.attribute(name).and_then(|(i, _)| shown::cell(&stored.entry.values[i], None)),
    };
    let Some(now) = now else { return false };
    let number = |t: &str| t.parse::<f64>().ok();
    let same_number =
        matches!((number(&now), number(text)), (Some(a), Some(b)) if (a - b).abs() <= 1e-9 * a.abs().max(1.0));
    // Clients keep thousandths of a second, cut off or rounded.
    let same_instant =
        matches!((parse_datetime(&now), parse_datetime(text)), (Some(a), Some(b)) if a.abs_diff(b) < 1_000);
    *now == *text || same_number || same_instant
}

fn gone(class: &Class, id: &str) -> Problem {
    let id = short(id);
    Problem::not_found(
        format!(
            "Nie ma obiektu „{id}” typu {}: mógł zostać usunięty albo wycofany. Odśwież warstwę.",
            formats::gml::type_name(class)
        ),
        format!("There is no feature \"{id}\" of this type: it may have been deleted. Refresh the layer."),
    )
    .ows("InvalidParameterValue")
}
