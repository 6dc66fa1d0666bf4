//! Looking the stored data over: what no constraint of the database can promise.

use crate::error::StoreError;
use crate::pool::Store;
use registers::Class;
use sqlx::{AssertSqlSafe, Row};

/// What looking a class over found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inspection {
    pub versions: i64,
    pub live: i64,
    /// Live entries whose geometry GEOS calls invalid, with up to ten examples (feature id and reason).
    pub invalid: i64,
    pub examples: Vec<(String, String)>,
    /// Live entries that should have a place and have none.
    pub placeless: i64,
    /// Versions that overlap another one of the same object.
    pub overlapping: i64,
}

impl Store {
    /// Looks a class over.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn inspect(&self, class: &Class) -> Result<Inspection, StoreError> {
        let table = class.table();
        let geometry = if class.main_geometry.is_some() {
            "count(*) filter (where koniec_wersja is null and web is not null and not st_isvalid(web)), count(*) filter (where koniec_wersja is null and geom is null)"
        } else {
            "0::bigint, 0::bigint"
        };
        let context = "looking a class over";
        let row = sqlx::query(AssertSqlSafe(format!("select count(*), count(*) filter (where koniec_wersja is null), {geometry} from {table} where not zastapiona")))
            .fetch_one(&self.house)
            .await
            .map_err(StoreError::of(context))?;
        let mut found = Inspection {
            versions: row.get(0),
            live: row.get(1),
            invalid: row.get(2),
            placeless: row.get(3),
            ..Inspection::default()
        };
        if found.invalid > 0 {
            found.examples = sqlx::query_as(AssertSqlSafe(format!(
                "select przestrzen_nazw || '_' || lokalny_id, st_isvalidreason(web) from {table} where koniec_wersja is null and web is not null and not st_isvalid(web) order by id limit 10"
            )))
            .fetch_all(&self.house)
            .await
            .map_err(StoreError::of(context))?;
        }
        (found.overlapping,) = sqlx::query_as(AssertSqlSafe(format!(
            "select count(*) from (select koniec_wersja, lead(start_wersja) over (partition by lokalny_id, przestrzen_nazw order by start_wersja) nastepna
               from {table} where not zastapiona) v where nastepna < koniec_wersja"
        )))
        .fetch_one(&self.house)
        .await
        .map_err(StoreError::of(context))?;
        Ok(found)
    }
}
