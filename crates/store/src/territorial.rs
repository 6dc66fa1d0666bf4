//! Territorial units by their official number, as addresses name them.

use crate::error::StoreError;
use crate::pool::Store;
use registers::{Geometry, ewkb};

/// A unit with those below it.
#[derive(Debug, Clone)]
pub struct Territorial {
    pub name: String,
    /// Ids: its own first.
    pub units: Vec<String>,
    /// In EPSG:2180.
    pub area: Option<Geometry>,
}

impl Store {
    /// A unit by its TERYT number. Names and borders of such units are no secret.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn territorial(&self, teryt: &str) -> Result<Option<Territorial>, StoreError> {
        let rows: Vec<(String, String, Option<Vec<u8>>)> = sqlx::query_as(
            "with recursive below as (
               select id, 0 as level from (select id from infostrada.units where teryt = $1 order by id limit 1) s
               union
               select u.id, b.level + 1 from infostrada.units u join below b on u.parent = b.id)
             select u.id, u.name, case when b.level = 0 then st_asewkb(st_transform(st_curvetoline(u.area), 2180), 'NDR') end
               from below b join infostrada.units u on u.id = b.id order by b.level, u.id",
        )
        .bind(teryt)
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading a territorial unit"))?;
        let Some((_, name, area)) = rows.first() else { return Ok(None) };
        let area = area.as_ref().and_then(|bytes| ewkb::decode(bytes).ok());
        Ok(Some(Territorial { name: name.clone(), units: rows.iter().map(|(id, ..)| id.clone()).collect(), area }))
    }
}
