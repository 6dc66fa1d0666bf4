//! The customary way of making a tile, `ST_AsMVT`, for measuring against: same database, same tables, same attributes.

use crate::error::StoreError;
use crate::pool::Store;
use registers::Class;
use sqlx::AssertSqlSafe;

impl Store {
    /// A class's layer of one tile made by PostGIS alone (stored EPSG:3857, no needless filter, extent and buffer as
    /// ours). `columns` are places of attributes in the class.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn st_asmvt(
        &self,
        class: &Class,
        columns: &[usize],
        z: u8,
        x: u32,
        y: u32,
    ) -> Result<Vec<u8>, StoreError> {
        let list: String = columns.iter().map(|i| format!(", {}", class.attributes[*i].column)).collect();
        let sql = format!(
            "with b as (select st_tileenvelope($1, $2, $3) as e, st_tileenvelope($1, $2, $3, margin => 1.0/64) as m)
             select st_asmvt(t, '{}', 8192, 'g', 'fid') from (
               select fid, st_asmvtgeom(web, b.e, 8192, 128) as g{list} from {}, b where koniec_wersja is null and web && b.m) t",
            class.layer(),
            class.table()
        );
        let (z, x, y) = (i32::from(z), i32::try_from(x).unwrap_or(0), i32::try_from(y).unwrap_or(0));
        sqlx::query_scalar::<_, Option<Vec<u8>>>(AssertSqlSafe(sql))
            .bind(z)
            .bind(x)
            .bind(y)
            .fetch_one(&self.public)
            .await
            .map(Option::unwrap_or_default)
            .map_err(StoreError::of("making a tile in the database"))
    }
}
