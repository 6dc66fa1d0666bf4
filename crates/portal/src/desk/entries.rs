//! Reading entries: as anybody, or as somebody with rights.

use super::document::{Entry, EntryPage};
use super::place::Place;
use super::show;
use crate::openapi::parameters::{InClass, OfEntry};
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use gate::MaybeSigned;
use gate::change::Sight;
use gate::problem::nothing;
use gate::problem::{coded, of_store};
use httpkit::{Asked, ETag, Problem, ProblemKind, question};
use registers::crs::{CRS84, Crs};
use registers::filter::{Filter, Page, Reader};
use registers::rights::Action;
use registers::{Class, Words, time};
use serde_json::{Value as Json_, json};
use store::accounts::{Asker, Scope};
use store::desk::{At, DeskPage};
use store::{Count, Store, StoreError};

const MOST: i64 = 1000;
/// The public may have whole deliveries counted, which takes longer than anybody waits.
const MOST_COUNTED: u64 = 100_000;

/// What a request says about the way it wants entries.
pub(crate) struct Manner {
    pub crs: Option<&'static Crs>,
    pub as_of: Option<i64>,
    pub personal: bool,
}

impl Manner {
    pub(crate) fn of(asked: &Asked) -> Result<Self, Problem> {
        let crs = match asked.query.get("crs") {
            None => Some(CRS84),
            Some("own") => None,
            Some(word) => Some(word.parse().ok().and_then(Crs::epsg).ok_or_else(|| {
                Problem::invalid_value(
                    "crs",
                    word,
                    &Words { pl: "own albo numer EPSG".into(), en: "own or an EPSG number".into() },
                )
            })?),
        };
        let as_of = match asked.query.get("asOf") {
            None => None,
            Some(text) => time::moment(text, chrono::Utc::now().timestamp_micros()).map_err(|_| {
                Problem::invalid_value(
                    "asOf",
                    text,
                    &Words { pl: "data albo chwila ISO 8601".into(), en: "an ISO 8601 date or instant".into() },
                )
            })?,
        };
        Ok(Self { crs, as_of, personal: asked.query.get("personal") == Some("1") })
    }
}

/// Whether the asker may read internally somewhere; personal data is asked for by name.
pub(crate) fn scope(asker: &Asker, class: &Class, manner: &Manner) -> Result<Scope, Problem> {
    if !manner.personal {
        return Ok(Scope::Official);
    }
    if asker.rights.units_for(Action::ReadPersonal, &class.schema).is_empty() {
        return Err(coded(
            ProblemKind::Forbidden,
            "personal_data",
            "Dane osobowe tego rejestru czytają tylko jego redaktorzy i zatwierdzający.",
            "Personal data of this register is read by its editors and approvers only.",
        ));
    }
    Ok(Scope::Personal)
}

pub(crate) fn sight(scope: Scope) -> Sight {
    match scope {
        Scope::Official => Sight::Official,
        Scope::Personal => Sight::Personal,
    }
}

/// Somebody whose rights reach into this register; others are the public.
pub(crate) fn insider<'a>(signed: &'a MaybeSigned, class: &Class) -> Option<&'a Asker> {
    let asker = signed.0.as_deref()?;
    let seen = || {
        !asker.rights.units_for(Action::ReadInternal, &class.schema).is_empty()
            || !asker.rights.units_in_part(&class.schema).is_empty()
    };
    (class.kept && seen()).then_some(asker)
}

/// Who asks, for names in conditions and sorting: what a scope shows, it may be asked by.
fn reader(scope: Option<Scope>) -> Reader {
    match scope {
        None => Reader::Public,
        Some(Scope::Official) => Reader::Official,
        Some(Scope::Personal) => Reader::Personal,
    }
}

/// `GET …/features`: newest rows last, or as `sortby` says; `after` is the `next` of the page before.
#[utoipa::path(
    get, path = "/api/v1/registers/{register}/classes/{class}/features", tag = "features", operation_id = "listEntries",
    summary = "Wpisy klasy",
    description = "A page of entries: to somebody with rights in the register those that the rights reach, to \
        others the public ones. Newest last, unless `sortby` says otherwise. Conditions and sorting know the attributes \
        that the asker may read, and no others.",
    params(
        InClass,
        ("limit" = Option<i64>, Query, description = "Entries a page, 1 to 1000; 100 when absent"),
        ("after" = Option<String>, Query, description = "Where the page begins; comes from `next`"),
        ("filter" = Option<String>, Query, description = "A condition in CQL2; places in it in longitude and latitude"),
        ("filter-lang" = Option<String>, Query, description = "`cql2-text`, which it is when absent, or `cql2-json`"),
        ("sortby" = Option<String>, Query, description = "Attributes divided by commas, descending ones with a minus"),
        ("count" = Option<String>, Query, description = "`1`: also how many there are on all pages"),
        ("unit" = Option<String>, Query, description = "Entries of one unit"),
        ("bbox" = Option<String>, Query, description = "West,south,east,north in degrees"),
        ("crs" = Option<String>, Query, description = "`own`: as it was surveyed; otherwise an EPSG number. Longitude and latitude when absent"),
        ("asOf" = Option<String>, Query, description = "Date or instant (ISO 8601): what stood in the register then"),
        ("validOn" = Option<String>, Query, description = "YYYY-MM-DD: what was in force on that day by its own dates"),
        ("personal" = Option<String>, Query, description = "`1`: with personal data; the reading is journalled"),
        ("scope" = Option<String>, Query, description = "`public`: only what everybody sees"),
    ),
    responses(
        (status = 200, description = "Entries", body = EntryPage),
    ),
    security((), ("session" = []), ("key" = [])),
)]
pub(crate) async fn list(
    State(store): State<Store>,
    signed: MaybeSigned,
    place: Place,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[
        "limit",
        "after",
        "unit",
        "bbox",
        "crs",
        "asOf",
        "validOn",
        "personal",
        "scope",
        "filter",
        "filter-lang",
        "sortby",
        "count",
    ])?;
    let manner = Manner::of(&asked)?;
    let whole = |name: &str| Words { pl: format!("liczba całkowita ({name})"), en: format!("an integer ({name})") };
    let limit = asked.query.parsed::<i64>("limit", &whole("limit"))?.unwrap_or(100).clamp(1, MOST);
    let mut filters = Vec::new();
    if let Some(t) = manner.as_of {
        filters.push(Filter::During { from: Some(t), to: Some(t) });
    }
    if let Some(text) = asked.query.get("bbox") {
        filters.push(Filter::Bbox(bbox(text)?));
    }
    let class = &place.class;
    let public = asked.query.get("scope") == Some("public");
    if let Some(text) = asked.query.get("validOn") {
        let day = Some(text).filter(|t| t.len() == 10).and_then(time::parse_date).ok_or_else(|| {
            Problem::invalid_value(
                "validOn",
                text,
                &Words { pl: "data RRRR-MM-DD".into(), en: "a date YYYY-MM-DD".into() },
            )
        })?;
        filters.extend(Filter::valid_on(class, day, public || insider(&signed, class).is_none()));
    }
    let asker = insider(&signed, class).filter(|_| !public);
    let scope = asker.map(|a| scope(a, class, &manner)).transpose()?;
    if scope.is_none() {
        refuse_closed(class)?;
    }
    filters.extend(question::filter(&asked.query, class, reader(scope), CRS84)?);
    let keys = question::sort_keys(&asked.query, class, reader(scope))?;
    let (order, after) = question::page_after(&asked.query, "after", keys, class)?;
    let filter = Filter::All(filters);
    let counted = asked.query.get("count") == Some("1");
    let (features, last, matched): (Vec<Json_>, Option<String>, Option<i64>) = match asker.zip(scope) {
        Some((asker, scope)) => {
            let unit = asked.query.get("unit");
            let page = DeskPage { filter, unit, order, after, limit, crs: manner.crs };
            let found = store.desk_items(asker, scope, class, &page).await.map_err(|e| of_store(&e))?;
            let matched = match counted {
                true => Some(store.desk_count(asker, scope, class, &page).await.map_err(|e| of_store(&e))?),
                false => None,
            };
            let last = found.last().map(|e| page.order.token(&e.stored));
            (found.iter().map(|e| show::desk_feature(class, e, sight(scope))).collect(), last, matched)
        }
        None => {
            let page =
                Page { filter, after, limit: u32::try_from(limit).unwrap_or(100), crs: manner.crs.unwrap_or(CRS84) };
            use futures::TryStreamExt;
            let rows = store.items_in_order(class, &page, &order).await.map_err(|e| of_store(&e))?;
            let found: Vec<registers::Stored> = rows.try_collect().await.map_err(|e: StoreError| of_store(&e))?;
            let matched = match counted {
                true => match store.count(class, &page.filter, MOST_COUNTED).await.map_err(|e| of_store(&e))? {
                    Count::Exact(n) => i64::try_from(n).ok(),
                    Count::MoreThan(_) => None,
                },
                false => None,
            };
            let feature = |s: &registers::Stored| Json_::Object(show::feature(class, &s.entry, Sight::Public));
            (found.iter().map(feature).collect(), found.last().map(|s| order.token(s)), matched)
        }
    };
    let full = i64::try_from(features.len()).unwrap_or(0) == limit;
    let next = last.filter(|_| full).map(|token| asked.query.with("after", token).on(&asked.url(&asked.path)));
    let mut body = json!({ "type": "FeatureCollection", "features": features, "next": next });
    if let Some(matched) = matched {
        body["matched"] = matched.into();
    }
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(body)).into_response())
}

/// What is not public is not there for the public.
pub(crate) fn refuse_closed(class: &Class) -> Result<(), Problem> {
    if class.public { Ok(()) } else { Err(nothing()) }
}

fn bbox(text: &str) -> Result<registers::filter::Bbox, Problem> {
    let numbers: Vec<f64> =
        text.split(',').filter_map(|n| n.trim().parse().ok()).filter(|n: &f64| n.is_finite()).collect();
    match numbers[..] {
        [w, s, e, n]
            if text.split(',').count() == 4
                && s <= n
                && w.abs() <= 180.0
                && e.abs() <= 180.0
                && s.abs() <= 90.0
                && n.abs() <= 90.0 =>
        {
            Ok(registers::filter::Bbox { crs: CRS84, min: (w, s), max: (e, n) })
        }
        _ => Err(Problem::invalid_value(
            "bbox",
            text,
            &Words {
                pl: "zachód,południe,wschód,północ w stopniach".into(),
                en: "west,south,east,north in degrees".into(),
            },
        )),
    }
}

/// `GET …/features/{id}`; `asOf` gives the version of an instant.
#[utoipa::path(
    get, path = "/api/v1/registers/{register}/classes/{class}/features/{id}", tag = "features", operation_id = "showEntry",
    summary = "Wpis",
    description = "One entry as it stands, at an instant or in a version.",
    params(
        OfEntry,
        ("crs" = Option<String>, Query, description = "`own`: as it was surveyed; otherwise an EPSG number. Longitude and latitude when absent"),
        ("asOf" = Option<String>, Query, description = "Date or instant (ISO 8601): what stood in the register then"),
        ("version" = Option<String>, Query, description = "A version of it"),
        ("personal" = Option<String>, Query, description = "`1`: with personal data; the reading is journalled"),
    ),
    responses(
        (status = 200, description = "The entry", body = Entry, headers(("ETag" = String, description = "Its version"))),
    ),
    security((), ("session" = []), ("key" = [])),
)]
pub(crate) async fn one(
    State(store): State<Store>,
    signed: MaybeSigned,
    place: Place,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&["crs", "asOf", "version", "personal"])?;
    let manner = Manner::of(&asked)?;
    let class = &place.class;
    let (ns, local) = place.object.as_ref().ok_or_else(nothing)?;
    let at = match (asked.query.get("version"), manner.as_of) {
        (Some(v), _) => At::Version(v),
        (None, Some(t)) => At::Instant(t),
        (None, None) => At::Now,
    };
    let mut found: Option<(Json_, String)> = None;
    if let Some(asker) = insider(&signed, class) {
        let scope = scope(asker, class, &manner)?;
        let entry = store.desk_item(asker, scope, class, ns, local, at, manner.crs).await.map_err(|e| of_store(&e))?;
        found = entry.map(|e| {
            let version = e.stored.entry.identity.version.clone().unwrap_or_default();
            (show::desk_feature(class, &e, sight(scope)), version)
        });
    }
    if found.is_none() {
        refuse_closed(class)?;
        let versions = match at {
            At::Now => {
                let crs = manner.crs.unwrap_or(CRS84);
                store.item(class, ns, local, crs).await.map_err(|e| of_store(&e))?.map(|s| s.entry)
            }
            _ => store
                .public_history(class, ns, local)
                .await
                .map_err(|e| of_store(&e))?
                .into_iter()
                .find(|e| within(e, at)),
        };
        found = versions.map(|e| {
            let version = e.identity.version.clone().unwrap_or_default();
            (Json_::Object(show::feature(class, &e, Sight::Public)), version)
        });
    }
    let (body, version) = found.ok_or_else(nothing)?;
    let tag = ETag::strong(version);
    Ok((
        [(header::ETAG, tag.header_value()), (header::CACHE_CONTROL, axum::http::HeaderValue::from_static("no-store"))],
        Json(body),
    )
        .into_response())
}

fn within(entry: &registers::Entry, at: At<'_>) -> bool {
    match at {
        At::Now => entry.life.version_to.is_none(),
        At::Version(v) => entry.identity.version.as_deref() == Some(v),
        At::Instant(t) => {
            entry.life.version_from.is_none_or(|f| f <= t) && entry.life.version_to.is_none_or(|to| to > t)
        }
    }
}
