//! Places drawn on a web map are in degrees; the registers hold metres. What comes in degrees or in Web Mercator is brought
//! into the PL-2000 zone where it lies, to the millimetre; what comes in a surveyors' system stays as it is.

use super::ChangeError;
use crate::error::StoreError;
use registers::change::Draft;
use registers::violation::{Violation, code};
use registers::{Value, ewkb};
use sqlx::PgConnection;

pub(crate) async fn bring(conn: &mut PgConnection, drafts: &mut [Draft]) -> Result<(), ChangeError> {
    let mut found: Vec<&mut Vec<u8>> = drafts
        .iter_mut()
        .flat_map(|d| d.values.iter_mut())
        .filter_map(|(_, v)| match v {
            Value::Geometry(bytes) if matches!(ewkb::srid(bytes), Some(4326 | 4258 | 3857)) => Some(bytes),
            _ => None,
        })
        .collect();
    if found.is_empty() {
        return Ok(());
    }
    let places: Vec<Vec<u8>> = found.iter().map(|b| (**b).clone()).collect();
    let moved: Result<Vec<(Option<Vec<u8>>,)>, sqlx::Error> = sqlx::query_as(
        "select st_asewkb(st_snaptogrid(st_transform(g, case when l < 16.5 then 2176 when l < 19.5 then 2177 when l < 22.5 then 2178 else 2179 end), 0.001), 'NDR')
           from (select g, st_x(st_transform(st_pointn(st_boundingdiagonal(g), 1), 4326)) as l, nr
                   from (select st_geomfromewkb(b) as g, nr from unnest($1::bytea[]) with ordinality as u(b, nr)) s) t
          order by nr",
    )
    .bind(places)
    .fetch_all(conn)
    .await;
    let moved = match moved {
        Ok(moved) => moved,
        // What PostGIS cannot take as a geometry is the writer's mistake, not ours.
        Err(sqlx::Error::Database(db)) if db.code().is_some_and(|c| c == "XX000" || c.starts_with("22")) => {
            return Err(unreadable());
        }
        Err(e) => return Err(StoreError::of("bringing places into their zone")(e).into()),
    };
    for (place, (bytes,)) in found.iter_mut().zip(moved) {
        **place = bytes.ok_or_else(unreadable)?;
    }
    Ok(())
}

fn unreadable() -> ChangeError {
    ChangeError::Violations(vec![Violation::new(
        code::GEOMETRY_FAULT,
        "zestaw",
        "Geometria jest niepełna albo leży poza układem: pierścień ma co najmniej cztery wierzchołki, linia dwa."
            .into(),
        "A geometry is not whole or lies outside its system: a ring has four corners at least, a line two.".into(),
    )])
}
