//! The addresses of this face.

use crate::address::{AddressError, TileAddress};
use crate::cache::{Key, Tiles};
use crate::layers::Tileset;
use crate::make::make;
use crate::print;
use crate::{sprites, style, tilejson::tilejson};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use httpkit::paper::Press;
use httpkit::{Asked, Coding, ETag, Face, FaceLink, Problem};
use registers::{Catalogue, Words, time};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use store::{Store, StoreError, When};
use tokio::sync::Semaphore;
use xxhash_rust::xxh3::Xxh3;

/// A tile set, and the catalogue that it was found in.
type Known = (Arc<Catalogue>, Arc<Tileset>);

/// What the handlers of this face share.
#[derive(Clone)]
pub struct TilesState {
    pub(crate) store: Store,
    cache: Tiles,
    sets: Arc<RwLock<HashMap<String, Known>>>,
    /// Whose turn it is to print.
    pub(crate) prints: Arc<Semaphore>,
}

/// So many prints are drawn at once: each takes a core.
const PRINTS: usize = 2;

impl TilesState {
    /// `cache_bytes` bounds the finished tiles kept in memory.
    #[must_use]
    pub fn new(store: Store, cache_bytes: u64) -> Self {
        Self { store, cache: Tiles::new(cache_bytes), sets: Arc::default(), prints: Arc::new(Semaphore::new(PRINTS)) }
    }

    fn tileset(&self, name: &str) -> Result<Arc<Tileset>, Problem> {
        let catalogue = self.store.catalogue();
        if let Ok(sets) = self.sets.read()
            && let Some((of, set)) = sets.get(name)
            && Arc::ptr_eq(of, &catalogue)
        {
            return Ok(Arc::clone(set));
        }
        let set = Tileset::find(&catalogue, name).map(Arc::new).ok_or_else(|| {
            Problem::not_found(
                format!("Nie ma kafelków „{name}”; listę podaje /tiles."),
                format!("There are no tiles “{name}”; see /tiles for the list."),
            )
        })?;
        if let Ok(mut sets) = self.sets.write() {
            sets.insert(name.to_owned(), (catalogue, Arc::clone(&set)));
        }
        Ok(set)
    }

    /// A number that changes whenever something that the tile set shows has changed, or this program draws otherwise;
    /// nothing while changes cannot be heard.
    fn stamp(&self, set: &Tileset) -> Option<u64> {
        let mut hash = Xxh3::new();
        hash.update(env!("CARGO_PKG_VERSION").as_bytes());
        let catalogue = self.store.catalogue();
        for ix in &set.classes {
            hash.update(&self.store.marks().of(&catalogue.class(*ix).id)?.to_le_bytes());
        }
        Some(hash.digest())
    }
}

/// What this face adds to the landing page.
#[must_use]
pub fn face() -> Face {
    let link = |path, pl: &str, en: &str| FaceLink {
        rel: "related",
        path,
        media: "application/json",
        title: Words { pl: pl.into(), en: en.into() },
    };
    Face {
        landing: vec![link("/tiles", "Kafelki wektorowe", "Vector tiles"), link("/styles", "Style mapy", "Map styles")],
        ..Face::default()
    }
}

/// What prints the papers of other faces.
#[must_use]
pub fn press(state: &TilesState) -> Press {
    let (store, turns) = (state.store.clone(), Arc::clone(&state.prints));
    Arc::new(move |paper| {
        let (store, turns) = (store.clone(), Arc::clone(&turns));
        Box::pin(async move { print::report(&store, &turns, paper).await })
    })
}

/// The routes of this face.
pub fn router(state: TilesState) -> Router {
    Router::new()
        .route("/tiles", get(list))
        .route("/tiles/{name}", get(document))
        .route("/tiles/{name}/{z}/{x}/{y}", get(tile))
        .route("/styles", get(styles))
        .route("/styles/{file}", get(one_style))
        .route("/sprites/{file}", get(sprite))
        .merge(print::router())
        .with_state(state)
}

async fn list(State(state): State<TilesState>, asked: Asked) -> Result<Json<Value>, Problem> {
    asked.only(&[])?;
    let catalogue = state.store.catalogue();
    let sets: Vec<Value> = Tileset::names(&catalogue)
        .iter()
        .filter_map(|n| Tileset::find(&catalogue, n))
        .map(|s| json!({ "name": s.name, "title": asked.lang.of(&s.title), "tilejson": asked.url(&format!("/tiles/{}", s.name)) }))
        .collect();
    Ok(Json(json!({ "tilesets": sets })))
}

async fn document(
    State(state): State<TilesState>,
    Path(name): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let set = state.tileset(&name)?;
    let doc = tilejson(&state.store, &set, &asked.base).await.map_err(problem)?;
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(doc)).into_response())
}

type TilePath = Path<(String, String, String, String)>;

async fn tile(
    State(state): State<TilesState>,
    Path((name, z, x, y)): TilePath,
    headers: HeaderMap,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&["asOf", "validOn"])?;
    let when = when(&asked)?;
    let at = TileAddress::parse(&z, &x, &y).map_err(|e| match e {
        AddressError::Malformed => Problem::bad_request(
            "Adres kafelka to trzy liczby całkowite: powiększenie, kolumna, wiersz.",
            "A tile's address is three whole numbers: zoom, column, row.",
        ),
        AddressError::Outside => {
            Problem::not_found("Nie ma takiego kafelka w tym powiększeniu.", "There is no such tile at this zoom.")
        }
    })?;
    let set = state.tileset(&name)?;
    if at.z > set.maxzoom {
        return Err(Problem::not_found(
            format!("Kafelki „{name}” kończą się na powiększeniu {}; mapa powiększa je dalej sama.", set.maxzoom),
            format!("Tiles “{name}” end at zoom {}; maps enlarge them further.", set.maxzoom),
        ));
    }
    let coding = Coding::accepted(&headers);
    let stamp = state.stamp(&set);
    let tag = stamp.map(|s| tag(&set, at, when, s, coding));
    if let Some(tag) = &tag
        && tag.known_to(&headers)
    {
        return Ok(httpkit::conditional::not_modified(tag, common()));
    }
    let body = match stamp {
        // Below its first zoom a tile set is empty without asking.
        _ if at.z < set.minzoom => None,
        Some(stamp) => {
            let key = Key { name: set.name.as_str().into(), at, when, stamp };
            Some(state.cache.get(key, make(&state.store, &set, at, when)).await.map_err(|e| shared_problem(&e))?)
        }
        None => Some(Arc::new(crate::body::Body::new(make(&state.store, &set, at, when).await.map_err(problem)?))),
    };
    let mut response = match body.filter(|b| !b.is_empty()) {
        None => axum::http::StatusCode::NO_CONTENT.into_response(),
        Some(body) => {
            let mut r = body.coded(coding).into_response();
            r.headers_mut()
                .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/vnd.mapbox-vector-tile"));
            if let Some(name) = coding.name() {
                r.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
            }
            r
        }
    };
    response.headers_mut().extend(common());
    if let Some(tag) = tag {
        response.headers_mut().insert(header::ETAG, tag.header_value());
    }
    Ok(response)
}

/// A client asks again every time and mostly hears „not modified”, which costs no SQL; so an edit is seen at once.
fn common() -> [(HeaderName, HeaderValue); 2] {
    [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::VARY, HeaderValue::from_static("Accept-Encoding")),
    ]
}

/// The time that is asked about.
fn when(asked: &Asked) -> Result<When, Problem> {
    let wrong = |name, text, pl: &str, en: &str| {
        Problem::invalid_value(name, text, &Words { pl: pl.to_owned(), en: en.to_owned() })
    };
    let as_of = match asked.query.get("asOf") {
        None => None,
        Some(text) => time::moment(text, chrono::Utc::now().timestamp_micros()).map_err(|_| {
            wrong(
                "asOf",
                text,
                "dzień 2024-05-01 albo chwila 2024-05-01T12:00:00Z",
                "a day 2024-05-01 or an instant 2024-05-01T12:00:00Z",
            )
        })?,
    };
    let valid_on = match asked.query.get("validOn") {
        None => None,
        Some(text) => Some(
            Some(text)
                .filter(|t| t.len() == 10)
                .and_then(time::parse_date)
                .ok_or_else(|| wrong("validOn", text, "dzień 2024-05-01", "a day 2024-05-01"))?,
        ),
    };
    Ok(When { as_of, valid_on })
}

/// Each encoding is a representation of its own (RFC 9110 §8.8.3.3).
fn tag(set: &Tileset, at: TileAddress, when: When, stamp: u64, coding: Coding) -> ETag {
    let mut hash = Xxh3::new();
    hash.update(set.name.as_bytes());
    hash.update(&stamp.to_le_bytes());
    hash.update(&when.as_of.unwrap_or(i64::MAX).to_le_bytes());
    hash.update(&when.valid_on.unwrap_or(i32::MAX).to_le_bytes());
    hash.update(&[at.z]);
    hash.update(&at.x.to_le_bytes());
    hash.update(&at.y.to_le_bytes());
    ETag::strong(format!("{:016x}{}", hash.digest(), coding.name().map_or_else(String::new, |n| format!("-{n}"))))
}

async fn styles(asked: Asked) -> Result<Json<Value>, Problem> {
    asked.only(&[])?;
    let all: Vec<Value> = style::variants()
        .iter()
        .map(|v| json!({ "id": v, "href": asked.url(&format!("/styles/zasadnicza-{v}.json")) }))
        .collect();
    Ok(Json(json!({ "default": format!("zasadnicza-{}", style::DEFAULT_VARIANT), "styles": all })))
}

async fn one_style(
    State(state): State<TilesState>,
    Path(file): Path<String>,
    asked: Asked,
) -> Result<Response, Problem> {
    asked.only(&[])?;
    let found = file
        .strip_suffix(".json")
        .unwrap_or(&file)
        .strip_prefix("zasadnicza-")
        .and_then(|v| style::style(v, &asked.base, &state.store.catalogue()));
    let style = found.ok_or_else(|| {
        Problem::not_found(
            format!("Nie ma stylu „{file}”; listę podaje /styles."),
            format!("There is no style “{file}”; see /styles."),
        )
    })?;
    Ok(([(header::CACHE_CONTROL, "no-cache")], Json(style)).into_response())
}

async fn sprite(Path(file): Path<String>) -> Result<Response, Problem> {
    let (name, format) = file.rsplit_once('.').unwrap_or((&file, ""));
    let ratio = match name {
        "zasadnicza" => 1,
        "zasadnicza@2x" => 2,
        _ => 0,
    };
    let missing = || {
        Problem::not_found(format!("Nie ma arkusza znaków „{file}”."), format!("There is no sprite sheet “{file}”."))
    };
    if ratio == 0 {
        return Err(missing());
    }
    let (png, json) = sprites::sheet(ratio);
    let cached = (header::CACHE_CONTROL, "max-age=3600");
    match format {
        "png" => Ok(([cached, (header::CONTENT_TYPE, "image/png")], png.as_slice()).into_response()),
        "json" => Ok(([cached, (header::CONTENT_TYPE, "application/json")], json.as_str()).into_response()),
        _ => Err(missing()),
    }
}

fn problem(e: StoreError) -> Problem {
    shared_problem(&e)
}

fn shared_problem(e: &StoreError) -> Problem {
    match e {
        StoreError::Unavailable(_) => Problem::unavailable(e, 5),
        StoreError::Cancelled(_) => Problem::timeout(),
        other => Problem::internal(other),
    }
}
