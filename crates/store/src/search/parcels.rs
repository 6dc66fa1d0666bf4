//! Parcels by their identifiers and by their numbers, and anything by its id.

use super::kept::{PARCELS, REGIONS};
use super::{Spot, kept, kind_of};
use crate::error::StoreError;
use crate::pool::{Lease, Store};
use crate::tile::plan_once;
use registers::search::{ParcelWish, parcel::Region};
use registers::{Catalogue, Class, Identity};
use sqlx::{AssertSqlSafe, Postgres, QueryBuilder};

/// Parcels of one number are compared up to here.
const CANDIDATES: i64 = 5000;

impl Store {
    pub(super) async fn parcels(
        &self,
        catalogue: &Catalogue,
        wanted: &ParcelWish,
        near: Option<(f64, f64)>,
        most: i64,
    ) -> Result<Vec<Spot>, StoreError> {
        let (Some(parcels), Some(regions)) = (catalogue.by_id(PARCELS), catalogue.by_id(REGIONS)) else {
            return Ok(Vec::new());
        };
        let mut q = QueryBuilder::<Postgres>::new("select id, id_dzialki from (select d.id, d.id_dzialki, d.web from ");
        q.push(format!("{} d where d.koniec_wersja is null and ", parcels.table()));
        match wanted {
            ParcelWish::Whole(id) => {
                q.push("d.id_dzialki = ");
                q.push_bind(id.clone());
            }
            ParcelWish::Begins(start) => {
                q.push("d.id_dzialki ~>=~ ");
                q.push_bind(start.clone());
                q.push(" and d.id_dzialki ~<~ ");
                q.push_bind(format!("{start}~"));
            }
            ParcelWish::Numbered { region, number, .. } => {
                q.push("substring(d.id_dzialki from '[^.]+$') = ");
                q.push_bind(number.clone());
                match region {
                    None => {}
                    Some(Region::Id(id)) => {
                        q.push(" and starts_with(d.id_dzialki, ");
                        q.push_bind(format!("{id}."));
                        q.push(")");
                    }
                    Some(Region::Number(number)) => {
                        q.push(" and split_part(d.id_dzialki, '.', 2) = ");
                        q.push_bind(number.clone());
                    }
                    Some(Region::Named(words)) => {
                        q.push(format!(
                            " and substring(d.id_dzialki from '^[^.]+\\.[^.]+') in (
                               select o.id_obrebu from infostrada.search s join {} o on o.id = s.row
                                where s.class = '{}' and s.words @@ ",
                            regions.table(),
                            regions.id
                        ));
                        let each: Vec<String> = words.iter().map(|w| format!("'{w}':*")).collect();
                        q.push_bind(format!("{} & {}", kept::mark("place"), each.join(" & ")));
                        q.push("::tsquery)");
                    }
                }
            }
        }
        q.push(format!(" limit {CANDIDATES}) f order by "));
        if let Some((lon, lat)) = near {
            q.push("web <-> st_transform(st_setsrid(st_makepoint(");
            q.push_bind(lon);
            q.push(", ");
            q.push_bind(lat);
            q.push("), 4326), 3857), ");
        }
        q.push("length(id_dzialki), id_dzialki limit ");
        q.push_bind(most);
        let mut lease = Lease::public(self).await?;
        let rows: Vec<(i64, String)> = q
            .build_query_as()
            .persistent(false)
            .fetch_all(lease.connection())
            .await
            .map_err(StoreError::of("searching for parcels"))?;
        lease.done();
        let exact = match wanted {
            ParcelWish::Whole(_) => true,
            ParcelWish::Begins(_) => false,
            ParcelWish::Numbered { region, said, .. } => rows.len() == 1 && (*said || region.is_some()),
        };
        Ok(rows.into_iter().map(|(row, _)| spot(parcels, row, exact)).collect())
    }

    /// Entries of this id: the local part alone, or with the namespace before it.
    pub(super) async fn by_id(&self, catalogue: &Catalogue, id: &str) -> Result<Vec<Spot>, StoreError> {
        let classes: Vec<&Class> = catalogue.collections().collect();
        if classes.is_empty() {
            return Ok(Vec::new());
        }
        let parts: Vec<String> = classes
            .iter()
            .enumerate()
            .map(|(i, class)| {
                format!(
                    "(select {i}::bigint, id, przestrzen_nazw || '_' || lokalny_id from {} where lokalny_id = any($1)
                       and koniec_wersja is null and not zastapiona limit 3)",
                    class.table()
                )
            })
            .collect();
        let mut locals = vec![id.to_owned()];
        locals.extend(Identity::parse_feature_id(id).map(|(_, local)| local.to_owned()));
        let mut lease = Lease::public(self).await?;
        plan_once(lease.connection(), true).await?;
        let rows: Vec<(i64, i64, String)> = sqlx::query_as(AssertSqlSafe(parts.join(" union all ")))
            .bind(&locals)
            .fetch_all(lease.connection())
            .await
            .map_err(StoreError::of("searching by id"))?;
        plan_once(lease.connection(), false).await?;
        lease.done();
        let fits = |whole: &str| whole == id || whole.ends_with(&format!("_{id}"));
        let found = rows.into_iter().filter(|(_, _, whole)| fits(whole)).filter_map(|(i, row, _)| {
            let class = classes.get(usize::try_from(i).ok()?)?;
            Some(spot(class, row, true))
        });
        Ok(found.collect())
    }
}

fn spot(class: &Class, row: i64, exact: bool) -> Spot {
    let kind = kind_of(class);
    Spot { class: class.ix, row, kind, label: None, town: None, exact }
}
