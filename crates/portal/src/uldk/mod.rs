//! `/uldk`: the lookup of parcels, buildings and territories in the words of the national service (ULDK), so that clients
//! made for it work after a change of address. As there, every answer is 200 with a text whose first line is the status.

mod answer;
mod request;

use answer::{Line, NOTHING};
use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use httpkit::{Problem, Query};
use registers::crs::Crs;
use request::{Request, What, Wish};
use store::Store;
use store::lookup::{Level, Names, Sought, Territory};

/// The routes.
pub fn router(store: Store) -> Router {
    Router::new()
        .route("/uldk", get(lookup))
        .route("/uldk/", get(lookup))
        .route("/uldk/service.php", get(dictionary))
        .with_state(store)
}

async fn lookup(State(store): State<Store>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    answer(&store, request::read(&Query::parse(raw.as_deref())?)).await
}

async fn dictionary(State(store): State<Store>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    answer(&store, request::read_old(&Query::parse(raw.as_deref())?)).await
}

async fn answer(store: &Store, request: Result<Request, String>) -> Result<Response, Problem> {
    let text = match request {
        Ok(request) => answered(store, &request).await.map_err(|e| crate::here::problem(&e))?,
        Err(why) => format!("-1 {why}\n"),
    };
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], text)
        .into_response())
}

async fn answered(store: &Store, request: &Request) -> Result<String, store::StoreError> {
    let Request { what, fields, crs } = request;
    let (level, found) = match what {
        What::Snap { place, crs, radius } => {
            let nearest = store.nearest_corner(*place, crs, *radius).await?;
            return Ok(nearest.map_or(NOTHING.to_owned(), |(point, metres)| format!("0\n{point}\n{metres:.3}\n")));
        }
        What::Aggregate(ids) => match store.parcels_together(ids, crs).await? {
            Ok(whole) => (Level::Parcel, vec![whole]),
            Err(missing) => return Ok(format!("{NOTHING}nie ma działek: {}\n", missing.join(", "))),
        },
        What::Territory { level, wish } => (*level, found(store, *level, wish, crs).await?),
    };
    if found.is_empty() {
        return Ok(NOTHING.to_owned());
    }
    let names = names(store, &found).await?;
    // Only where several may be meant is the status their number.
    let several = matches!(what, What::Territory { wish: Wish::IdOrNumber(_) | Wish::IdOrName(_), .. });
    let mut text = if several { format!("{}\n", found.len()) } else { "0\n".to_owned() };
    for territory in &found {
        text.push_str(&Line { level, territory, names: &names }.of(fields));
        text.push('\n');
    }
    Ok(text)
}

async fn found(
    store: &Store,
    level: Level,
    wish: &Wish,
    crs: &'static Crs,
) -> Result<Vec<Territory>, store::StoreError> {
    match wish {
        Wish::Id(id) => by_id(store, level, id, crs).await,
        Wish::Below(start) => store.territories(level, &Sought::Below(start), crs).await,
        Wish::IdOrName(name) => {
            let by_id = by_id(store, level, name, crs).await?;
            if by_id.is_empty() { store.territories(level, &Sought::Named(name), crs).await } else { Ok(by_id) }
        }
        Wish::IdOrNumber(text) => match text.rsplit_once(' ') {
            Some((region, number)) => {
                let sought = Sought::Numbered { region: region.trim(), number };
                store.territories(level, &sought, crs).await
            }
            None => by_id(store, level, text, crs).await,
        },
        Wish::At { place: (e, n), crs: of } => {
            let there = at(store, level, (*e, *n), of, crs).await?;
            if !there.is_empty() || of.degrees {
                return Ok(there);
            }
            // Old examples of the service give northing first.
            at(store, level, (*n, *e), of, crs).await
        }
    }
}

async fn by_id(store: &Store, level: Level, id: &str, crs: &'static Crs) -> Result<Vec<Territory>, store::StoreError> {
    store.territories(level, &Sought::Ids(&[id.to_owned()]), crs).await
}

/// What lies there. What has no borders of its own is found by the parcel there: its identifier begins with theirs.
async fn at(
    store: &Store,
    level: Level,
    (e, n): (f64, f64),
    of: &'static Crs,
    crs: &'static Crs,
) -> Result<Vec<Territory>, store::StoreError> {
    let there = store.territories(level, &Sought::At { e, n, crs: of }, crs).await?;
    if !there.is_empty() || matches!(level, Level::Parcel | Level::Building) {
        // A point on a common border lies in both; the service names one.
        return Ok(there.into_iter().take(1).collect());
    }
    let parcels = store.territories(Level::Parcel, &Sought::At { e, n, crs: of }, crs).await?;
    match parcels.first().and_then(|p| p.id.get(..answer::length(level))) {
        Some(id) => by_id(store, level, id, crs).await,
        None => Ok(Vec::new()),
    }
}

/// Names of everything that the identifiers begin with.
async fn names(store: &Store, found: &[Territory]) -> Result<Names, store::StoreError> {
    let mut ids: Vec<String> = found
        .iter()
        .flat_map(|t| answer::LEVELS.iter().filter_map(|l| t.id.get(..answer::length(*l))))
        .map(str::to_owned)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    store.names_of(&ids).await
}
