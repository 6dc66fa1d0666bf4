//! What was found, read from the entries themselves with the rights of the public: what they are called, where they are.

use super::{Spot, kept};
use crate::error::StoreError;
use crate::pool::{Lease, Store};
use crate::row::{Sight, placeless_list, read};
use registers::crs::CRS84;
use registers::projection::Projection;
use registers::search::{Hit, HitKind};
use registers::{Catalogue, Class, ClassIx, Entry, Identity, Words};
use sqlx::{AssertSqlSafe, Row};
use std::collections::HashMap;

/// An entry and where it is, in EPSG:3857.
struct Seen {
    entry: Entry,
    unit: Option<String>,
    place: Option<(f64, f64)>,
    bounds: Option<[f64; 4]>,
}

impl Store {
    /// In the order in which they were found; what is gone meanwhile, or not for the public, is left out.
    pub(super) async fn shown(
        &self,
        catalogue: &Catalogue,
        mut spots: Vec<Spot>,
        most: usize,
    ) -> Result<Vec<Hit>, StoreError> {
        let mut of_kind: HashMap<HitKind, usize> = HashMap::new();
        let mut known = std::collections::HashSet::new();
        spots.retain(|s| {
            let n = of_kind.entry(s.kind).or_default();
            *n += 1;
            *n <= most && known.insert((s.class, s.row))
        });
        let mut rows: HashMap<ClassIx, Vec<i64>> = HashMap::new();
        for spot in &spots {
            rows.entry(spot.class).or_default().push(spot.row);
        }
        let mut seen = HashMap::new();
        let mut lease = Lease::public(self).await?;
        for (ix, ids) in rows {
            let class = catalogue.class(ix);
            for (row, entry) in entries(&mut lease, class, &ids).await? {
                seen.insert((ix, row), entry);
            }
        }
        lease.done();
        let names = self.unit_names(seen.values().filter_map(|s| s.unit.clone()).collect()).await?;
        let mut teryts: Vec<String> = Vec::new();
        for ((ix, _), s) in &seen {
            let class = catalogue.class(*ix);
            teryts.extend(region(class, &s.entry).into_iter().flat_map(|r| above(&r)));
        }
        let names = Names { units: names, territories: self.names_of(&teryts).await? };
        let hits = spots.into_iter().filter_map(|spot| {
            let s = seen.remove(&(spot.class, spot.row))?;
            Some(hit(catalogue, catalogue.class(spot.class), spot, s, &names))
        });
        Ok(hits.collect())
    }

    /// The live public entry of a feature id, and the unit that keeps it.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn entry_named(
        &self,
        catalogue: &Catalogue,
        class: &Class,
        id: &str,
    ) -> Result<Option<(Hit, Option<String>)>, StoreError> {
        let Some((namespace, local)) = Identity::parse_feature_id(id) else { return Ok(None) };
        let failed = || StoreError::of("reading an entry by its name");
        let mut lease = Lease::public(self).await?;
        let sql = format!(
            "select t.id, t.jednostka, s.label, s.town from {} t left join infostrada.search s on s.class = $3 and s.row = t.id
              where t.lokalny_id = $1 and t.przestrzen_nazw = $2 and t.koniec_wersja is null and not t.zastapiona",
            class.table()
        );
        type Row = (i64, Option<String>, Option<String>, Option<String>);
        let row: Option<Row> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(local)
            .bind(namespace)
            .bind(&class.id)
            .fetch_optional(lease.connection())
            .await
            .map_err(failed())?;
        lease.done();
        let Some((row, unit, label, town)) = row else { return Ok(None) };
        let kind = super::kind_of(class);
        let spot = Spot { class: class.ix, row, kind, label, town, exact: true };
        Ok(self.shown(catalogue, vec![spot], 1).await?.pop().map(|hit| (hit, unit)))
    }

    async fn unit_names(&self, units: Vec<String>) -> Result<HashMap<String, String>, StoreError> {
        if units.is_empty() {
            return Ok(HashMap::new());
        }
        // Names of units are no secret, but the tree is the house's.
        let rows: Vec<(String, String)> = sqlx::query_as("select id, name from infostrada.units where id = any($1)")
            .bind(units)
            .fetch_all(&self.house)
            .await
            .map_err(StoreError::of("reading names of units"))?;
        Ok(rows.into_iter().collect())
    }
}

struct Names {
    units: HashMap<String, String>,
    territories: crate::lookup::Names,
}

async fn entries(lease: &mut Lease, class: &Class, ids: &[i64]) -> Result<Vec<(i64, Seen)>, StoreError> {
    let failed = || StoreError::of("reading what was found");
    let place = match class.main_geometry {
        Some(_) => {
            "st_x(p), st_y(p), st_xmin(web), st_ymin(web), st_xmax(web), st_ymax(web) from t left join lateral st_pointonsurface(t.web) p on true"
        }
        None => "null::float8, null::float8, null::float8, null::float8, null::float8, null::float8 from t",
    };
    let list = placeless_list(class);
    let sql = format!(
        "with t as (select * from (select {list}, jednostka as prowadzi{} from {} where id = any($1) and koniec_wersja is null) r)
         select t.*, {place}",
        if class.main_geometry.is_some() { ", web" } else { "" },
        class.table()
    );
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(ids).fetch_all(lease.connection()).await.map_err(failed())?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let stored = read(class, row, Sight::Public)?;
        let last = row.len();
        let number = |i: usize| row.try_get::<Option<f64>, _>(last - 6 + i).map_err(failed());
        let all = [number(0)?, number(1)?, number(2)?, number(3)?, number(4)?, number(5)?];
        let unit: Option<String> = row.try_get("prowadzi").map_err(failed())?;
        let (place, bounds) = match all {
            [Some(x), Some(y), Some(a), Some(b), Some(c), Some(d)] => (Some((x, y)), Some([a, b, c, d])),
            _ => (None, None),
        };
        found.push((stored.number, Seen { entry: stored.entry, unit, place, bounds }));
    }
    Ok(found)
}

fn text(class: &Class, entry: &Entry, name: &str) -> Option<String> {
    let (i, _) = class.attribute(name)?;
    entry.values[i].as_text().map(|t| t.into_owned()).filter(|t| !t.is_empty())
}

/// The precinct or cadastral unit that an entry of the cadastre lies in.
fn region(class: &Class, entry: &Entry) -> Option<String> {
    match class.id.as_str() {
        kept::PARCELS => {
            let id = text(class, entry, "idDzialki")?;
            let mut dots = id.match_indices('.');
            dots.nth(1).map(|(at, _)| id[..at].to_owned())
        }
        kept::REGIONS => text(class, entry, "idObrebu"),
        _ => None,
    }
}

/// A precinct and the cadastral unit that it is in.
fn above(region: &str) -> Vec<String> {
    let unit = region.split('.').next().unwrap_or_default().to_owned();
    vec![region.to_owned(), unit]
}

fn hit(catalogue: &Catalogue, class: &Class, spot: Spot, seen: Seen, names: &Names) -> Hit {
    let (what, title) = match class.id.as_str() {
        kept::ADDRESSES => (words("Adres", "Address"), spot.label.clone().unwrap_or_default()),
        kept::STREETS => (words("Ulica", "Street"), spot.label.clone().unwrap_or_default()),
        kept::LOCALITIES => (words("Miejscowość", "Locality"), String::new()),
        kept::REGIONS => (words("Obręb", "Cadastral district"), String::new()),
        kept::PARCELS => (words("Działka", "Parcel"), text(class, &seen.entry, "idDzialki").unwrap_or_default()),
        "egb_jednostka_ewidencyjna" => (words("Jednostka ewidencyjna", "Cadastral unit"), String::new()),
        _ => (class.label.clone(), String::new()),
    };
    let title =
        Some(title).filter(|t| !t.trim().is_empty()).unwrap_or_else(|| class.called(|i| &seen.entry.values[i]).pl);
    let unit = seen.unit.as_ref().and_then(|u| names.units.get(u)).map(|n| lowered(n));
    let mut context: Vec<Words> = Vec::new();
    match spot.kind {
        HitKind::Entry => {
            let register = &catalogue.register_of(class).label;
            context.extend(Some(register.clone()).filter(|r| r.pl != what.pl));
        }
        HitKind::Address | HitKind::Street => {
            context.extend(spot.town.as_deref().filter(|t| !title.starts_with(t)).map(same))
        }
        HitKind::Parcel | HitKind::Place => {
            if let Some(region) = region(class, &seen.entry) {
                let ids = above(&region);
                let named = |id: &String| names.territories.get(id).cloned();
                let number = region.rsplit('.').next().unwrap_or_default();
                if spot.kind == HitKind::Parcel {
                    let named = named(&ids[0]).unwrap_or_default();
                    let of = |kind: &str| format!("{kind} {number} {named}").trim().to_owned();
                    context.push(words(&of("obręb"), &of("precinct")));
                }
                context.extend(named(&ids[1]).as_deref().map(same));
            }
        }
        HitKind::Coordinates | HitKind::Layer => {}
    }
    context.extend(unit.as_deref().map(same));
    let joined = |of: fn(&Words) -> &str| context.iter().map(of).collect::<Vec<_>>().join(", ");
    let context = words(&joined(|w| &w.pl), &joined(|w| if w.en.is_empty() { &w.pl } else { &w.en }));
    let id = match spot.kind {
        HitKind::Parcel => text(class, &seen.entry, "idDzialki"),
        _ => Some(seen.entry.identity.feature_id()),
    };
    let degrees = Projection::between(3857, CRS84);
    let place = degrees.zip(seen.place).map(|(p, (x, y))| p.place(x, y));
    let bbox = degrees.zip(seen.bounds).filter(|(_, b)| b[0] < b[2] || b[1] < b[3]).map(|(p, [a, b, c, d])| {
        let ((west, south), (east, north)) = (p.place(a, b), p.place(c, d));
        [west, south, east, north]
    });
    Hit {
        kind: spot.kind,
        what,
        title,
        context,
        register: Some(class.schema.clone()),
        class: Some(class.id.clone()),
        id,
        place,
        bbox,
        exact: spot.exact,
    }
}

/// A name, which is the same in every language.
fn same(name: &str) -> Words {
    words(name, name)
}

fn words(pl: &str, en: &str) -> Words {
    Words { pl: pl.into(), en: en.into() }
}

/// „gmina Zielonka” in the middle of a line.
fn lowered(name: &str) -> String {
    ["Gmina", "Powiat", "Województwo"]
        .iter()
        .find_map(|kind| name.strip_prefix(kind).map(|rest| format!("{}{rest}", kind.to_lowercase())))
        .unwrap_or_else(|| name.to_owned())
}
