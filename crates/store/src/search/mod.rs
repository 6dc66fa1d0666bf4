//! The one search box: addresses, streets, localities, parcels, entries of registers, layers and places, found by whatever
//! somebody types. What is looked in is kept by the database itself (`infostrada.search`); what is shown is read again from
//! the entries, as the public.

mod entries;
mod kept;
mod named;
mod parcels;
mod spelling;

pub(crate) use kept::statement;

use crate::error::StoreError;
use crate::pool::Store;
use registers::search::{Coordinates, Found, Hit, HitKind, ParcelWish, Understood, is_number, layers};
use registers::{Catalogue, Class, ClassIx, Words};
use sqlx::PgConnection;

/// What is wanted of an answer.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// Longitude and latitude near which results are better.
    pub near: Option<(f64, f64)>,
    pub most: usize,
}

/// Where an entry stands that was found.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    pub class: ClassIx,
    pub row: i64,
    pub kind: HitKind,
    pub label: Option<String>,
    pub town: Option<String>,
    pub exact: bool,
}

/// After a delivery: addresses are called after streets and localities that another delivery may have brought.
pub(crate) async fn delivered(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    brought: &[ClassIx],
    merged: &[ClassIx],
) -> Result<(), StoreError> {
    let ix = |id: &str| catalogue.by_id(id).map(|c| c.ix);
    let names = [ix(kept::LOCALITIES), ix(kept::STREETS)];
    let among = |list: &[ClassIx], class: Option<ClassIx>| class.is_some_and(|c| list.contains(&c));
    for id in [kept::STREETS, kept::ADDRESSES] {
        let Some(class) = catalogue.by_id(id) else { continue };
        // What came into an empty class was filled in after the names.
        let filled = brought.contains(&class.ix) && !merged.contains(&class.ix);
        if !filled && names.iter().any(|n| *n != Some(class.ix) && among(brought, *n)) {
            sqlx::query("select infostrada.search_fill($1, $2)")
                .bind(&class.id)
                .bind(class.table())
                .execute(&mut *conn)
                .await
                .map_err(StoreError::of("filling in what is searched"))?;
        }
    }
    Ok(())
}

impl Store {
    /// Everything that fits what was typed, the best first.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn search(&self, asked: &Understood, wish: Wish) -> Result<Found, StoreError> {
        let catalogue = self.catalogue();
        let most = i64::try_from(wish.most).unwrap_or(50);
        if let Some(place) = &asked.coordinates {
            return Ok(Found { hits: vec![of_coordinates(place)], suggestions: Vec::new() });
        }
        let mut spots = Vec::new();
        let mut guessed = false;
        if let Some(wanted) = &asked.parcel {
            spots.extend(self.parcels(&catalogue, wanted, wish.near, most).await?);
        }
        let whole_parcel = matches!(asked.parcel, Some(ParcelWish::Whole(_) | ParcelWish::Begins(_)));
        if let Some(id) = asked.id.as_ref().filter(|_| !whole_parcel) {
            spots.extend(self.by_id(&catalogue, id).await?);
        }
        if !whole_parcel && asked.words.iter().any(|w| w.len() > 1 || is_number(w)) {
            let named = self.named(&catalogue, &asked.words, wish.near, most).await?;
            if named.is_empty() && spots.is_empty() {
                spots = self.guessed(&catalogue, &asked.words, wish.near, most).await?;
                guessed = true;
            } else {
                spots.extend(named);
            }
        }
        let mut hits = self.shown(&catalogue, spots, wish.most).await?;
        if !whole_parcel {
            hits.extend(layers(&catalogue, &asked.words, 6));
        }
        // Where a layer is called so, nothing was mistyped.
        let guessed = guessed && hits.iter().all(|h| h.kind != HitKind::Layer);
        let hits = ordered(hits, asked, wish.most);
        let suggestions = if guessed { suggestions(&hits) } else { Vec::new() };
        Ok(Found { hits, suggestions })
    }
}

/// What may have been meant: the names of the first kind of hits, each once.
fn suggestions(hits: &[Hit]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for hit in hits.iter().filter(|h| hits.first().is_some_and(|first| first.kind == h.kind)) {
        if !all.contains(&hit.title) && all.len() < 3 {
            all.push(hit.title.clone());
        }
    }
    all
}

/// The best first, yet no kind crowds out the others.
fn ordered(hits: Vec<Hit>, asked: &Understood, most: usize) -> Vec<Hit> {
    let numbered = asked.words.iter().any(|w| is_number(w));
    let parcel = matches!(asked.parcel, Some(ParcelWish::Numbered { said: true, .. } | ParcelWish::Whole(_)));
    let rank = |h: &Hit| {
        let kind = match h.kind {
            HitKind::Coordinates => 0,
            HitKind::Parcel if parcel => 1,
            HitKind::Address if numbered => 2,
            HitKind::Place => 3,
            HitKind::Street => 4,
            HitKind::Address => 5,
            HitKind::Layer => 6,
            HitKind::Entry => 7,
            HitKind::Parcel => 8,
        };
        (!h.exact, kind)
    };
    let mut hits = hits;
    hits.sort_by_key(rank);
    let share = (most / 2).max(1);
    let mut taken = std::collections::HashMap::new();
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for hit in hits {
        let n = taken.entry(hit.kind).or_insert(0_usize);
        *n += 1;
        if *n <= share { first.push(hit) } else { rest.push(hit) }
    }
    first.truncate(most);
    let room = most - first.len();
    first.extend(rest.into_iter().take(room));
    first.sort_by_key(rank);
    first
}

fn of_coordinates(c: &Coordinates) -> Hit {
    let context =
        if c.crs.degrees { "WGS 84".to_owned() } else { format!("{}: X {:.2}, Y {:.2}", c.crs.name, c.north, c.east) };
    let degrees = |v: f64| format!("{v:.5}").replace('.', ",");
    Hit {
        kind: HitKind::Coordinates,
        what: Words { pl: "Współrzędne".into(), en: "Coordinates".into() },
        title: format!("{}° N, {}° E", degrees(c.lat), degrees(c.lon)),
        context: Words { pl: context.clone(), en: context },
        register: None,
        class: None,
        id: None,
        place: Some((c.lon, c.lat)),
        bbox: None,
        exact: true,
    }
}

/// The kind of hit that entries of a class are.
fn kind_of(class: &Class) -> HitKind {
    match class.id.as_str() {
        kept::ADDRESSES => HitKind::Address,
        kept::STREETS => HitKind::Street,
        kept::PARCELS => HitKind::Parcel,
        kept::LOCALITIES | kept::REGIONS | "egb_jednostka_ewidencyjna" => HitKind::Place,
        _ => HitKind::Entry,
    }
}
