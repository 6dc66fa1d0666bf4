//! Areas as they come from outside: GeoJSON, in degrees unless another system of the country is named.

use super::error::AccountError;
use serde::Deserialize;
use serde_json::Value;
use sqlx::PgConnection;

/// A surface in GeoJSON.
#[derive(Debug, Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Area {
    #[schema(value_type = Object)]
    pub geometry: Value,
    /// EPSG code; 4326 (longitude, latitude) when absent. In other systems easting comes first.
    #[serde(default)]
    pub srid: Option<i32>,
}

const SYSTEMS: [i32; 6] = [4326, 2180, 2176, 2177, 2178, 2179];

/// The area in PL-1992 as EWKB, checked to be a valid surface.
pub(crate) async fn in_storage(tx: &mut PgConnection, area: Option<&Area>) -> Result<Option<Vec<u8>>, AccountError> {
    let Some(area) = area else { return Ok(None) };
    let wrong = || {
        AccountError::invalid(
            "invalid_area",
            "Obszar musi być poprawnym wielokątem w zapisie GeoJSON.",
            "The area must be a valid polygon in GeoJSON.",
        )
    };
    let srid = area.srid.unwrap_or(4326);
    if !SYSTEMS.contains(&srid) {
        return Err(wrong());
    }
    let row: Result<(bool, Vec<u8>), sqlx::Error> = sqlx::query_as(
        "select st_dimension(g) = 2 and not st_isempty(g) and st_isvalid(g), st_asewkb(g)
           from (select st_transform(st_setsrid(st_force2d(st_geomfromgeojson($1)), $2), 2180) as g) a",
    )
    .bind(area.geometry.to_string())
    .bind(srid)
    .fetch_one(tx)
    .await;
    match row {
        Ok((true, ewkb)) => Ok(Some(ewkb)),
        Ok((false, _)) => Err(wrong()),
        // What PostGIS cannot read is the sender's mistake, not ours.
        Err(sqlx::Error::Database(db)) if db.code().is_some_and(|c| c == "XX000" || c.starts_with("22")) => {
            Err(wrong())
        }
        Err(sqlx::Error::ColumnDecode { .. }) => Err(wrong()),
        Err(e) => Err(AccountError::of("reading an area")(e)),
    }
}
