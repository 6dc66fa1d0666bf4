//! Parcels, buildings and the units that they lie in, found by their official identifiers, by name or by a place: what the
//! national lookup services answer.

use crate::error::StoreError;
use crate::pool::{Lease, Store};
use crate::row::straight;
use registers::crs::Crs;
use sqlx::{AssertSqlSafe, Postgres, QueryBuilder};
use std::collections::HashMap;

/// Entries of one answer.
const MOST: i64 = 1000;

/// What is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Parcel,
    Building,
    /// Obręb ewidencyjny.
    Region,
    /// Jednostka ewidencyjna.
    Commune,
    County,
    Voivodeship,
}

/// By what.
#[derive(Debug, Clone)]
pub enum Sought<'a> {
    /// Identifiers, whole.
    Ids(&'a [String]),
    /// The precinct's name (or identifier), and the parcel's number in it.
    Numbered { region: &'a str, number: &'a str },
    /// The precinct's name, whatever its case.
    Named(&'a str),
    /// Everything whose identifier begins so, with or without borders: what dictionaries are made of.
    Below(&'a str),
    /// What lies at a place: easting, northing.
    At { e: f64, n: f64, crs: &'static Crs },
}

/// Something found.
#[derive(Debug, Clone)]
pub struct Territory {
    /// The whole identifier.
    pub id: String,
    /// Of a building: code of its kind (KŚT).
    pub function: Option<String>,
    /// Extended WKB in hexadecimal digits, arcs as chords.
    pub wkb: String,
    /// `SRID=2180;POLYGON((E N, …))`.
    pub wkt: String,
    /// `BOX(E N,E N)`.
    pub extent: String,
}

/// Names by identifier: of precincts, cadastral units, gminas, powiats and voivodeships.
pub type Names = HashMap<String, String>;

struct Table {
    table: String,
    id: &'static str,
}

impl Store {
    fn cadastre(&self, level: Level) -> Option<Table> {
        let (class, id) = match level {
            Level::Parcel => ("egb_dzialka_ewidencyjna", "id_dzialki"),
            Level::Building => ("egb_budynek", "id_budynku"),
            Level::Region => ("egb_obreb_ewidencyjny", "id_obrebu"),
            Level::Commune => ("egb_jednostka_ewidencyjna", "id_jednostki_ewid"),
            Level::County | Level::Voivodeship => return None,
        };
        Some(Table { table: self.catalogue().by_id(class)?.table(), id })
    }

    /// What is found, in the order of identifiers, its geometry in a system. Powiats and voivodeships are found in the tree
    /// of units, the others in the cadastre.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn territories(
        &self,
        level: Level,
        sought: &Sought<'_>,
        crs: &'static Crs,
    ) -> Result<Vec<Territory>, StoreError> {
        let mut q = QueryBuilder::<Postgres>::new("with found as (");
        let mut lease = match (self.cadastre(level), level) {
            (Some(table), _) => {
                self.push_cadastre(&mut q, level, &table, sought);
                Lease::public(self).await?
            }
            // Names and borders of territorial units are no secret, but the tree is the house's.
            (None, level) => {
                push_units(&mut q, level, sought);
                Lease::house(self).await?
            }
        };
        q.push(format!("), shown as (select id, function, st_transform({}, ", straight("g")));
        q.push_bind(i32::try_from(crs.srid).unwrap_or(2180));
        q.push("::int) as o from found");
        if !matches!(sought, Sought::Below(_)) {
            q.push(" where g is not null");
        }
        q.push(") select id, function, coalesce(upper(encode(st_asewkb(o), 'hex')), ''), coalesce(st_asewkt(o, ");
        q.push_bind(i32::try_from(crs.decimals()).unwrap_or(4));
        q.push("), ''), coalesce(box2d(o)::text, '') from shown order by id limit ");
        q.push_bind(MOST);
        type Row = (String, Option<String>, String, String, String);
        let rows: Vec<Row> =
            q.build_query_as().fetch_all(lease.connection()).await.map_err(StoreError::of("looking a territory up"))?;
        lease.done();
        let one = |(id, function, wkb, wkt, extent)| Territory { id, function, wkb, wkt, extent };
        Ok(rows.into_iter().map(one).collect())
    }

    fn push_cadastre(&self, q: &mut QueryBuilder<Postgres>, level: Level, table: &Table, sought: &Sought<'_>) {
        let Table { table, id } = table;
        let function = if level == Level::Building { "rodzaj_wg_kst" } else { "null::text" };
        // A precinct or unit that was delivered without borders has those of what lies in it.
        let parts = match level {
            Level::Region => self.cadastre(Level::Parcel),
            Level::Commune => self.cadastre(Level::Region),
            _ => None,
        };
        let geometry = parts.map_or("t.geom".to_owned(), |p| {
            format!(
                "coalesce(t.geom, (select st_union(st_curvetoline(p.geom)) from {} p
                   where p.koniec_wersja is null and p.{} ~>=~ (t.{id} || '.') and p.{1} ~<~ (t.{id} || '/')))",
                p.table, p.id
            )
        });
        q.push(format!("select t.{id} as id, {function} as function, {geometry} as g from {table} t "));
        match sought {
            Sought::Ids(ids) => {
                q.push(format!("where t.koniec_wersja is null and t.{id} = any("));
                q.push_bind(ids.to_vec());
                q.push(")");
            }
            Sought::Named(name) => {
                q.push("where t.koniec_wersja is null and lower(t.nazwa_wlasna) = lower(");
                q.push_bind((*name).to_owned());
                q.push(")");
            }
            Sought::Below(start) => {
                q.push(format!("where t.koniec_wersja is null and t.{id} ~>=~ "));
                q.push_bind((*start).to_owned());
                // No identifier has a sign after the tilde.
                q.push(format!(" and t.{id} ~<~ "));
                q.push_bind(format!("{start}~"));
            }
            Sought::At { e, n, crs } => {
                q.push(", (select ");
                push_point(q, *e, *n, crs);
                q.push(" as p) p where t.koniec_wersja is null and t.web && p.p and st_intersects(t.web, p.p)");
            }
            Sought::Numbered { region, number } => {
                let Some(regions) = self.cadastre(Level::Region) else {
                    q.push("where false");
                    return;
                };
                let named = format!("join {} o on o.koniec_wersja is null and t.koniec_wersja is null", regions.table);
                // Parcels of a precinct that is divided into map sheets carry the sheet before their number.
                for (i, fits) in [
                    format!("t.{id} = o.{} || '.' || ", regions.id),
                    format!(
                        "t.{id} ~>=~ (o.{0} || '.AR_') and t.{id} ~<~ (o.{0} || '.AR`') and substring(t.{id} from '[^.]+$') = ",
                        regions.id
                    ),
                ]
                .into_iter()
                .enumerate()
                {
                    if i > 0 {
                        q.push(format!(
                            " union all select t.{id} as id, {function} as function, t.geom as g from {table} t "
                        ));
                    }
                    q.push(format!("{named} and {fits}"));
                    q.push_bind((*number).to_owned());
                    q.push(format!(" where o.{} = ", regions.id));
                    q.push_bind((*region).to_owned());
                    q.push(" or lower(o.nazwa_wlasna) = lower(");
                    q.push_bind((*region).to_owned());
                    q.push(")");
                }
            }
        }
    }

    /// Names of precincts, cadastral units, gminas, powiats and voivodeships by their identifiers.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn names_of(&self, ids: &[String]) -> Result<Names, StoreError> {
        let mut names = Names::new();
        let context = "reading names of territories";
        let mut lease = Lease::public(self).await?;
        for level in [Level::Region, Level::Commune] {
            let Some(Table { table, id }) = self.cadastre(level) else { continue };
            let rows: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(format!(
                "select {id}, nazwa_wlasna from {table} where koniec_wersja is null and nazwa_wlasna is not null and {id} = any($1)"
            )))
            .bind(ids)
            .fetch_all(lease.connection())
            .await
            .map_err(StoreError::of(context))?;
            names.extend(rows);
        }
        lease.done();
        let units: Vec<(String, String)> = sqlx::query_as(
            "select teryt, name from infostrada.units where kind in ('wojewodztwo', 'powiat', 'gmina') and teryt = any($1)",
        )
        .bind(ids)
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of(context))?;
        names.extend(units);
        Ok(names)
    }

    /// The parcels' common surface, or those of the identifiers that are not there.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn parcels_together(
        &self,
        ids: &[String],
        crs: &'static Crs,
    ) -> Result<Result<Territory, Vec<String>>, StoreError> {
        let Some(Table { table, id }) = self.cadastre(Level::Parcel) else { return Ok(Err(ids.to_vec())) };
        let mut lease = Lease::public(self).await?;
        type Row = (Vec<String>, Option<String>, Option<String>, Option<String>);
        let (found, wkb, wkt, extent): Row = sqlx::query_as(AssertSqlSafe(format!(
            "select found, upper(encode(st_asewkb(o), 'hex')), st_asewkt(o, $3), box2d(o)::text from (
               select coalesce(array_agg({id}), '{{}}') as found,
                      st_transform(st_union({straight}), $2::int) as o
                 from {table} where koniec_wersja is null and {id} = any($1)) u",
            straight = straight("geom")
        )))
        .bind(ids)
        .bind(i32::try_from(crs.srid).unwrap_or(2180))
        .bind(i32::try_from(crs.decimals()).unwrap_or(4))
        .fetch_one(lease.connection())
        .await
        .map_err(StoreError::of("joining parcels"))?;
        lease.done();
        let missing: Vec<String> = ids.iter().filter(|i| !found.contains(i)).cloned().collect();
        Ok(match (wkb, wkt, extent) {
            (Some(wkb), Some(wkt), Some(extent)) if missing.is_empty() => {
                Ok(Territory { id: ids.join(","), function: None, wkb, wkt, extent })
            }
            _ => Err(missing),
        })
    }

    /// The corner of a parcel nearest to a place (easting, northing) within `radius` metres: extended WKB in hexadecimal
    /// digits and the distance in metres, both in PL-1992.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn nearest_corner(
        &self,
        (e, n): (f64, f64),
        crs: &'static Crs,
        radius: f64,
    ) -> Result<Option<(String, f64)>, StoreError> {
        let Some(Table { table, .. }) = self.cadastre(Level::Parcel) else { return Ok(None) };
        let mut q =
            QueryBuilder::<Postgres>::new("with p as materialized (select w, st_transform(w, 2180) as n from (select ");
        push_point(&mut q, e, n, crs);
        // A metre is at most 1.76 metres of Mercator in Poland.
        q.push(format!(
            " as w) q)
             select upper(encode(st_asewkb(v.g), 'hex')), st_distance(v.g, p.n)
               from p join {table} d on d.koniec_wersja is null and d.web && st_expand(p.w, 2 * "
        ));
        q.push_bind(radius);
        q.push(format!(
            "), lateral (select st_transform(c.geom, 2180) as g from st_dumppoints({}) c) v where st_dwithin(v.g, p.n, ",
            straight("d.geom")
        ));
        q.push_bind(radius);
        q.push(") order by 2 limit 1");
        let mut lease = Lease::public(self).await?;
        let found = q
            .build_query_as()
            .fetch_optional(lease.connection())
            .await
            .map_err(StoreError::of("looking for the nearest corner"))?;
        lease.done();
        Ok(found)
    }
}

/// The place as a point in EPSG:3857.
fn push_point(q: &mut QueryBuilder<Postgres>, e: f64, n: f64, crs: &Crs) {
    q.push("st_transform(st_setsrid(st_makepoint(");
    q.push_bind(e);
    q.push(", ");
    q.push_bind(n);
    q.push("), ");
    q.push_bind(i32::try_from(crs.srid).unwrap_or(2180));
    q.push("::int), 3857)");
}

fn push_units(q: &mut QueryBuilder<Postgres>, level: Level, sought: &Sought<'_>) {
    let kind = if level == Level::County { "powiat" } else { "wojewodztwo" };
    q.push(format!(
        "select teryt as id, null::text as function, area as g from infostrada.units where kind = '{kind}' and teryt is not null and "
    ));
    match sought {
        Sought::Ids(ids) => {
            q.push("teryt = any(");
            q.push_bind(ids.to_vec());
            q.push(")");
        }
        Sought::At { e, n, crs } => {
            q.push("st_intersects(area, st_transform(");
            push_point(q, *e, *n, crs);
            q.push(", 2180))");
        }
        Sought::Below(start) => {
            q.push("starts_with(teryt, ");
            q.push_bind((*start).to_owned());
            q.push(")");
        }
        Sought::Named(_) | Sought::Numbered { .. } => {
            q.push("false");
        }
    }
}
