//! `GetFeature` and `GetPropertyValue`: from plans to an answer.

use super::describe;
use super::fault::invalid;
use super::feed::{Feed, Opening, Sink, Window, json_crs};
use super::plan::{self, Plan};
use super::request::{Asking, Query, Selection};
use super::scope::Scope;
use super::stored;
use super::version::{Output, Version};
use crate::document;
use crate::fes;
use crate::state::OgcState;
use axum::body::Body;
use axum::response::Response;
use formats::gml;
use formats::gml::collection::Envelope;
use futures::stream;
use httpkit::{Asked, Problem};
use registers::Class;
use registers::crs::CRS84;
use store::Count;

/// Entries of a page when a client of 2.0 says nothing; older clients know no pages and get everything.
pub const COUNT_DEFAULT: u64 = 5_000;

/// Entries of a page when nobody says how many.
#[must_use]
pub fn limit(selection: &Selection, version: Version) -> u64 {
    selection.count.unwrap_or(if version == Version::V200 { COUNT_DEFAULT } else { u64::MAX / 4 })
}

/// # Errors
/// 400 for what cannot be asked, 404 for an object that does not exist.
pub async fn features(
    state: &OgcState,
    asked: &Asked,
    asking: &Asking,
    selection: &Selection,
) -> Result<Response, Problem> {
    let output = Output::of(selection.format.as_deref(), asking.version)?;
    if let Some(id) = &selection.by_id {
        if selection.lock.is_some() {
            return Err(invalid("StoredQuery", "Tego zapytania nie łączy się z blokadą.", "This query takes no lock."));
        }
        return stored::by_id(state, asked, id, asking, output).await;
    }
    let mut plans = plans(state, asking, selection).await?;
    let sink = match output.gml(gml::SrsName::Urn) {
        Some((_, envelope)) => Sink::Gml(envelope),
        None => Sink::Json,
    };
    if output == Output::GeoJson {
        for (plan, query) in plans.iter_mut().zip(&selection.queries) {
            plan.crs = if query.srs.is_none() { CRS84 } else { json_crs(plan.crs) };
        }
    }
    answer(state, asked, asking, selection, plans, output, sink).await
}

/// # Errors
/// 400 for what cannot be asked.
pub async fn values(
    state: &OgcState,
    asked: &Asked,
    asking: &Asking,
    selection: &Selection,
    reference: &str,
) -> Result<Response, Problem> {
    let output = Output::of(selection.format.as_deref(), asking.version)?;
    let wrong = |pl: &str, en: &str| Err(invalid("valueReference", pl, en));
    if output != Output::Gml32 {
        return Err(invalid("outputFormat", "Wartości podaje się tylko w GML 3.2.", "Values come in GML 3.2 only."));
    }
    if selection.by_id.is_some() || selection.queries.len() != 1 {
        return wrong(
            "Wartości atrybutu podaje się dla jednego zapytania o jeden typ obiektów.",
            "Values of a property are given for one query of one feature type.",
        );
    }
    let mut plans = plans(state, asking, selection).await?;
    let Some(plan) = plans.pop() else { return wrong("Brak zapytania.", "There is no query.") };
    let name = fes::property(reference, &plan.class);
    let Some(name) = name.filter(|_| !reference.is_empty()) else {
        return Err(plan::unknown("valueReference", reference, &plan.class));
    };
    let mut plan = plan;
    let name = name.to_owned();
    if name != "id" {
        let unknown = || plan::unknown("valueReference", reference, &plan.class);
        let shown = plan::shown_name(&name, &plan.class).ok_or_else(unknown)?;
        let condition = plan::has_value(&shown, &plan.class)?;
        plan = plan.having(condition);
        plan.only = Some(vec![shown]);
    }
    let sink = Sink::Values(name);
    answer(state, asked, asking, selection, vec![plan], output, sink).await
}

pub async fn plans(state: &OgcState, asking: &Asking, selection: &Selection) -> Result<Vec<Plan>, Problem> {
    let mut plans = Vec::with_capacity(selection.queries.len());
    for query in &selection.queries {
        plans.push(Plan::of(state, asking, query).await?);
    }
    Ok(plans)
}

async fn answer(
    state: &OgcState,
    asked: &Asked,
    asking: &Asking,
    selection: &Selection,
    plans: Vec<Plan>,
    output: Output,
    sink: Sink,
) -> Result<Response, Problem> {
    let limit = limit(selection, asking.version);
    let least = if selection.hits { u64::MAX / 4 } else { selection.start.saturating_add(limit).saturating_add(1) };
    let (windows, matched) = windows(state, &asking.scope, &plans, selection.start, limit, least).await?;
    let returned: u64 = if selection.hits { 0 } else { windows.iter().map(|w| w.take).sum() };
    let start = selection.start;
    let more = matched.is_none_or(|n| n > start.saturating_add(returned));
    let link = |start: u64, count: u64| link(asked, asking, selection, start, count);
    let paged = asking.version == Version::V200;
    let opening = Opening {
        schemas: schemas(asked, asking.version, output, &plans),
        time_stamp: super::now(),
        matched,
        next: if paged && more && limit > 0 { link(start + returned, limit) } else { None },
        previous: if paged && start > 0 && !selection.hits {
            link(start.saturating_sub(limit), limit.min(start))
        } else {
            None
        },
        lock: selection.lock.clone(),
    };
    let media = match &sink {
        Sink::Values(_) => "text/xml; charset=utf-8",
        Sink::Gml(_) | Sink::Json => output.media(),
    };
    let wfs11 = matches!(sink, Sink::Gml(Envelope::Wfs11));
    if selection.hits {
        let feed = Feed::new(state.clone(), plans, Vec::new(), output, sink);
        let mut out = Vec::new();
        feed.open(&mut out, &opening, 0);
        if wfs11 {
            // The older version knows one number, and here it is that of the matches.
            let text = String::from_utf8_lossy(&out);
            let number = format!("numberOfFeatures=\"{}\"", matched.unwrap_or_default());
            out = text.replacen("numberOfFeatures=\"0\"", &number, 1).into_bytes();
        }
        feed.close(&mut out, &opening, 0);
        return Ok(document::answer(asked, media, Body::from(out), &[]));
    }
    let mut feed = Feed::new(state.clone(), plans, windows, output, sink).shown_to(asking.reader);
    let first = feed.begin(&opening).await.map_err(super::feed::FeedError::problem)?;
    let rest = stream::try_unfold((feed, opening), |(mut feed, opening)| async move {
        match feed.chunk(&opening).await {
            Ok(None) => Ok(None),
            Ok(Some(bytes)) => Ok(Some((bytes, (feed, opening)))),
            Err(e) => {
                // The status line has gone; a body that breaks off is the only way left to say so.
                tracing::error!(error = %e, "a WFS answer broke off");
                Err(e)
            }
        }
    });
    let body = futures::StreamExt::chain(stream::iter([Ok(first)]), rest);
    Ok(document::answer(asked, media, Body::from_stream(body), &[]))
}

/// Which entries of which plan are sent, and how many there are in all.
async fn windows(
    state: &OgcState,
    scope: &Scope,
    plans: &[Plan],
    start: u64,
    limit: u64,
    least: u64,
) -> Result<(Vec<Window>, Option<u64>), Problem> {
    let (mut skip, mut left) = (start, limit);
    let mut total = Some(0_u64);
    let mut windows = Vec::with_capacity(plans.len());
    for (i, plan) in plans.iter().enumerate() {
        let (matched, known) = match plan.count(state, least).await? {
            Count::Exact(n) => (n, Some(n)),
            Count::MoreThan(n) => (n, None),
        };
        if matched == 0 {
            plan.check_ids(state, scope).await?;
        }
        let here = skip.min(matched);
        let take = left.min(matched - here);
        windows.push(Window { plan: i, start: here, take, matched: known });
        skip -= here;
        left -= take;
        total = total.zip(known).map(|(a, b)| a + b);
    }
    Ok((windows, total))
}

fn schemas(asked: &Asked, version: Version, output: Output, plans: &[Plan]) -> Vec<(String, String)> {
    let mut registers: Vec<&str> = plans.iter().map(|p| p.class.schema.as_str()).collect();
    registers.sort_unstable();
    registers.dedup();
    registers
        .into_iter()
        .map(|register| {
            let mut classes: Vec<&Class> = Vec::new();
            for plan in plans.iter().filter(|p| p.class.schema == register) {
                if !classes.iter().any(|c| c.id == plan.class.id) {
                    classes.push(&plan.class);
                }
            }
            (gml::namespace(register), describe::address(asked, version, output, &classes))
        })
        .collect()
}

/// The longest address that every client and proxy takes.
const LONGEST: usize = 7_000;

/// The address of another page; nothing where a question that came as XML does not fit into one.
fn link(asked: &Asked, asking: &Asking, selection: &Selection, start: u64, count: u64) -> Option<String> {
    let base = if asked.method == axum::http::Method::POST {
        keys_and_values(asking, selection)?
    } else {
        let theirs: Vec<&str> = asked.query.iter().map(|(n, _)| n).collect();
        let paging = ["startindex", "count", "maxfeatures", "resulttype"];
        let drop: Vec<&str> = theirs.into_iter().filter(|n| paging.iter().any(|p| n.eq_ignore_ascii_case(p))).collect();
        asked.query.without(&drop)
    };
    let address =
        base.with("STARTINDEX", start.to_string()).with("COUNT", count.to_string()).on(&asked.url(&asked.path));
    (address.len() <= LONGEST).then_some(address)
}

/// A request that came as XML, as keys and values.
fn keys_and_values(asking: &Asking, selection: &Selection) -> Option<httpkit::Query> {
    let [query] = selection.queries.as_slice() else { return None };
    let Query { types, filter, sort, srs, properties, .. } = query;
    let mut kvp = httpkit::Query::default()
        .with("SERVICE", "WFS")
        .with("VERSION", asking.version.number())
        .with("REQUEST", "GetFeature");
    if let super::request::Operation::Values(_, reference) = &asking.operation {
        kvp = kvp.with("REQUEST", "GetPropertyValue").with("VALUEREFERENCE", reference.as_str());
    }
    if !types.is_empty() {
        kvp = kvp.with("TYPENAMES", types.join(","));
    }
    if !asking.namespaces.is_empty() {
        let list: Vec<String> = asking.namespaces.iter().map(|(p, uri)| format!("xmlns({p},{uri})")).collect();
        kvp = kvp.with("NAMESPACES", list.join(","));
    }
    if let Some(filter) = filter {
        let mut text = String::new();
        filter.write(&mut text);
        kvp = kvp.with("FILTER", text);
    }
    if !sort.is_empty() {
        let keys = sort.iter().map(|(name, down)| if *down { format!("{name} DESC") } else { name.clone() });
        kvp = kvp.with("SORTBY", keys.collect::<Vec<_>>().join(","));
    }
    if !properties.is_empty() {
        kvp = kvp.with("PROPERTYNAME", properties.join(","));
    }
    for (name, value) in [("SRSNAME", srs), ("OUTPUTFORMAT", &selection.format)] {
        if let Some(value) = value {
            kvp = kvp.with(name, value.as_str());
        }
    }
    Some(kvp)
}
