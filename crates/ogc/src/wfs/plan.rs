//! A query checked against its type: what the store is asked, and how the answer is written.

use super::fault::{self, invalid, missing, option, short};
use super::request::{Asking, Query};
use super::scope::Scope;
use super::types;
use super::version::Version;
use crate::error::of_store;
use crate::fes::{self, Default, Reading};
use crate::state::OgcState;
use formats::gml::SrsName;
use formats::shown;
use httpkit::Problem;
use registers::crs::{ALL, Crs};
use registers::filter::{Bbox, Expr, Filter, Order, Property, Reader, SortKey, What};
use registers::{Class, Identity};
use std::sync::Arc;

/// Keys of an order that anybody needs at once.
const MOST_KEYS: usize = 8;

/// One query, ready to be answered.
#[derive(Debug, Clone)]
pub struct Plan {
    pub class: Arc<Class>,
    /// The system in which the class lies.
    pub storage: &'static Crs,
    pub filter: Filter,
    /// Whether there is any condition beside being in force now.
    pub filtered: bool,
    pub order: Order,
    pub crs: &'static Crs,
    pub srs: SrsName,
    /// Names of the properties that are shown; none means all.
    pub only: Option<Vec<String>>,
    /// The objects that were asked for by their `gml:id`.
    ids: Vec<String>,
}

impl Plan {
    /// # Errors
    /// 400 for what does not fit the type.
    pub async fn of(state: &OgcState, asking: &Asking, query: &Query) -> Result<Self, Problem> {
        let class = match query.types.as_slice() {
            [one] => types::class(state, &asking.scope, one, &asking.namespaces)?,
            [] => of_ids(state, &asking.scope, query).await?,
            _ => {
                return Err(option(
                    "typeNames",
                    "Usługa nie łączy typów obiektów w jednym zapytaniu (join); pytaj o każdy osobno.",
                    "The service does not join feature types in one query; ask for each of them.",
                ));
            }
        };
        let storage = state.store().storage(&class).await.map_err(of_store)?;
        let default = types::default_crs(&class, storage);
        let (crs, srs) = system(query.srs.as_deref(), default, asking.version)?;
        let reading = Reading { class: &class, srs: unnamed(default, asking.version) };
        let mut conditions: Vec<Filter> = asking.scope.condition(&state.catalogue(), &class).into_iter().collect();
        if let Some(text) = &query.bbox {
            conditions.push(bbox(text, reading)?);
        }
        let bind = |e: Expr| e.bind(&class, Reader::Public).map_err(fault::filter);
        let mut ids = query.ids.clone();
        if !ids.is_empty() {
            conditions.push(bind(fes::by_ids(ids.iter().map(String::as_str)))?);
        }
        if let Some(filter) = &query.filter {
            conditions.push(bind(fes::read(filter, reading).map_err(fault::filter)?)?);
            ids.extend(fes::only_ids(filter).into_iter().flatten().map(str::to_owned));
        }
        let order = Order { keys: keys(&query.sort, &class)?, after: Vec::new() };
        let only = only(&query.properties, &class)?;
        let (filtered, filter) = (!conditions.is_empty(), Filter::All(conditions));
        Ok(Self { class, storage, filter, filtered, order, crs, srs, only, ids })
    }

    /// The class as the store must read it: what is shown, and what the list is sorted by.
    #[must_use]
    pub fn read(&self) -> Class {
        let Some(only) = &self.only else { return (*self.class).clone() };
        let shown = self.class.attributes.iter().enumerate().filter(|(_, a)| only.contains(&a.name)).map(|(i, _)| i);
        let keys = self.order.keys.iter().filter_map(|k| match k.by {
            Property::Attribute(i) => Some(i),
            Property::House(_) => None,
        });
        self.class.showing(&shown.chain(keys).collect::<Vec<_>>())
    }

    /// The class as the answer shows it.
    #[must_use]
    pub fn shown(&self) -> Class {
        let Some(only) = &self.only else { return (*self.class).clone() };
        let shown = self.class.attributes.iter().enumerate().filter(|(_, a)| only.contains(&a.name)).map(|(i, _)| i);
        self.class.showing(&shown.collect::<Vec<_>>())
    }

    /// For an answer that is empty: whether the objects asked for are of another type, which a client must learn.
    ///
    /// # Errors
    /// 400 naming the object.
    pub async fn check_ids(&self, state: &OgcState, scope: &Scope) -> Result<(), Problem> {
        for id in self.ids.iter().take(20) {
            if let Some(other) = holder(state, scope, id).await?.filter(|c| c.id != self.class.id) {
                let (id, name) = (short(id), formats::gml::type_name(&other));
                return Err(invalid(
                    "resourceId",
                    format!("Obiekt „{id}” jest typu {name}."),
                    format!("The object \"{id}\" is of the type {name}."),
                ));
            }
        }
        Ok(())
    }

    /// The same question, but only of entries that have a value of the property.
    #[must_use]
    pub fn having(mut self, condition: Filter) -> Self {
        let Filter::All(list) = &mut self.filter else { return self };
        list.push(condition);
        self.filtered = true;
        self
    }
}

/// The class that holds an object.
pub async fn holder(state: &OgcState, scope: &Scope, gml_id: &str) -> Result<Option<Arc<Class>>, Problem> {
    let id = formats::id::feature_id(gml_id);
    let Some((namespace, local)) = Identity::parse_feature_id(&id).filter(|_| !id.contains('\0')) else {
        return Ok(None);
    };
    let catalogue = state.catalogue();
    let classes: Vec<&Class> = scope.classes(&catalogue).collect();
    let found = state.store().holders(&classes, namespace, local).await.map_err(of_store)?;
    Ok(found.first().map(|i| catalogue.shared(classes[*i].ix)))
}

/// The type of a query that names objects only.
async fn of_ids(state: &OgcState, scope: &Scope, query: &Query) -> Result<Arc<Class>, Problem> {
    let from_filter = query.filter.as_ref().and_then(fes::only_ids).and_then(|ids| ids.first().copied());
    let first = query.ids.first().map(String::as_str).or(from_filter).ok_or_else(|| missing("typeNames"))?;
    holder(state, scope, first).await?.ok_or_else(|| {
        invalid(
            "resourceId",
            format!("Nie ma obiektu „{}”.", short(first)),
            format!("There is no object \"{}\".", short(first)),
        )
    })
}

/// The system of a place that names none.
#[must_use]
pub fn unnamed(default: &'static Crs, version: Version) -> Default {
    let easting_always = version == Version::V100;
    let northing_first = !easting_always && SrsName::Urn.northing_first(default);
    Default { crs: default, northing_first, easting_always }
}

fn system(name: Option<&str>, default: &'static Crs, version: Version) -> Result<(&'static Crs, SrsName), Problem> {
    let Some(name) = name.filter(|n| !n.is_empty()) else { return Ok((default, version.srs_form())) };
    let crs = Crs::parse(name).ok_or_else(|| {
        let list = ALL.iter().map(Crs::urn).collect::<Vec<_>>().join(", ");
        invalid(
            "srsName",
            format!("Nieobsługiwany układ „{}”; są: {list}.", short(name)),
            format!("Unsupported system \"{}\"; there are {list}.", short(name)),
        )
    })?;
    let form = if version == Version::V100 { SrsName::Short } else { SrsName::like(name) };
    Ok((crs, form))
}

/// `a,b,c,d` and perhaps the name of the system, which tells the order of the ordinates.
fn bbox(text: &str, reading: Reading<'_>) -> Result<Filter, Problem> {
    let wrong = || {
        invalid(
            "bbox",
            format!("Niezrozumiały prostokąt „{}”; oczekiwano czterech liczb i ewentualnie układu.", short(text)),
            format!("Unreadable box \"{}\"; expected were four numbers and perhaps a system.", short(text)),
        )
    };
    // A type without a place says so as in a filter.
    fes::place_of(reading.class).map_err(fault::filter)?;
    let mut parts = text.splitn(5, ',');
    let mut number = || parts.next().and_then(|n| n.trim().parse::<f64>().ok()).filter(|n| n.is_finite());
    let (Some(a), Some(b), Some(c), Some(d)) = (number(), number(), number(), number()) else { return Err(wrong()) };
    let srs = match parts.next().map(str::trim).filter(|n| !n.is_empty()) {
        Some(name) => reading.srs.named(name).ok_or_else(wrong)?,
        None => reading.srs,
    };
    let inward = |first, second| if srs.northing_first { (second, first) } else { (first, second) };
    let (min, max) = (inward(a, b), inward(c, d));
    if min.1 > max.1 || (min.0 > max.0 && !srs.crs.degrees) {
        return Err(wrong());
    }
    Ok(Filter::Bbox(Bbox { crs: srs.crs, min, max }))
}

fn keys(sort: &[(String, bool)], class: &Class) -> Result<Vec<SortKey>, Problem> {
    let mut keys: Vec<SortKey> = Vec::new();
    for (reference, descending) in sort {
        let name = fes::property(reference, class).unwrap_or_default();
        // The identifier of an object begins with its namespace, so the two together sort as it does.
        let names: &[&str] = if name == "id" { &["przestrzenNazw", "lokalnyId"] } else { &[name] };
        for name in names {
            let by = class.sorted_by(Reader::Public).find(|p| class.property_name(*p) == *name);
            match by {
                Some(by) if keys.len() < MOST_KEYS => {
                    if keys.iter().all(|k| k.by != by) {
                        keys.push(SortKey { by, descending: *descending });
                    }
                }
                _ => {
                    let list: Vec<&str> = class.sorted_by(Reader::Public).map(|p| class.property_name(p)).collect();
                    let (list, name) = (list.join(", "), short(reference));
                    return Err(invalid(
                        "sortBy",
                        format!("Według „{name}” nie można sortować; są: {list}."),
                        format!("The list cannot be sorted by \"{name}\"; there are {list}."),
                    ));
                }
            }
        }
    }
    Ok(keys)
}

fn only(references: &[String], class: &Class) -> Result<Option<Vec<String>>, Problem> {
    if references.is_empty() {
        return Ok(None);
    }
    let mut names = Vec::with_capacity(references.len());
    for reference in references {
        let name = fes::property(reference, class).unwrap_or_default();
        // Every object has an identifier and a box, asked for or not.
        if matches!(name, "id" | "boundedBy") {
            continue;
        }
        names.push(shown_name(name, class).ok_or_else(|| unknown("propertyName", reference, class))?);
    }
    Ok(Some(names))
}

/// The name of a property that an answer shows.
#[must_use]
pub fn shown_name(name: &str, class: &Class) -> Option<String> {
    let mut all = shown::attributes(class).map(|(_, a)| a.name.as_str()).chain(shown::LIFE);
    all.find(|n| *n == name).map(str::to_owned)
}

#[must_use]
pub fn unknown(parameter: &str, reference: &str, class: &Class) -> Problem {
    let names: Vec<&str> = shown::attributes(class).map(|(_, a)| a.name.as_str()).chain(shown::LIFE).collect();
    let (list, name) = (names.join(", "), short(reference));
    invalid(
        parameter,
        format!("Nie ma atrybutu „{name}”. Są: {list}."),
        format!("There is no property \"{name}\". There are: {list}."),
    )
}

/// The condition that a property has a value.
///
/// # Errors
/// 400 when there is no such property.
pub fn has_value(name: &str, class: &Class) -> Result<Filter, Problem> {
    if let Some((i, _)) = shown::attributes(class).find(|(_, a)| a.name == name) {
        let geometry = matches!(class.attributes[i].kind, registers::catalogue::Kind::Geometry(_));
        let missing = if geometry { Filter::NoPlace(i) } else { Filter::IsNull(registers::filter::Term::Attribute(i)) };
        return Ok(Filter::Not(Box::new(missing)));
    }
    let property = Expr::new(None, What::Property(name.to_owned()));
    let missing = Expr::new(None, What::IsNull(Box::new(property)));
    Expr::new(None, What::Not(Box::new(missing))).bind(class, Reader::Public).map_err(fault::filter)
}
