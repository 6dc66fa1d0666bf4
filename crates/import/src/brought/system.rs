//! Which coordinate system the rows are in: as the file says, else as their numbers show. Systems of Poland lie far apart
//! from each other, so that one place is enough; what fits several ways is left to a person.

use super::error::BroughtError;
use super::{Brought, Known, Row};
use crate::axes::each_vertex_mut;
use registers::Geometry;
use registers::crs::{ALL, CRS84, Crs};

/// Easting and northing from, to.
type Reach = [f64; 4];

pub(super) fn settle(brought: &mut Brought) -> Result<(), BroughtError> {
    let Some(reach) = reach(&mut brought.rows) else { return Ok(()) };
    let [x0, x1, y0, y1] = reach;
    let fits = |crs: &Crs| crs.in_poland(x0, y0) && crs.in_poland(x1, y1);
    let fits_turned = |crs: &Crs| crs.in_poland(y0, x0) && crs.in_poland(y1, x1);
    // Of a plane system of the file one knows whether its axes were written the other way round.
    let systems: Vec<&Crs> = match brought.system {
        Some((code, _)) => Crs::easting_first(code).into_iter().collect(),
        None => ALL.iter().filter(|c| c.srid != 4258 && (c.srid != 4326 || *c == CRS84)).collect(),
    };
    let found = systems.iter().find(|c| fits(c)).map(|c| (*c, false));
    let found = found.or_else(|| systems.iter().find(|c| fits_turned(c)).map(|c| (*c, true)));
    if let Some((crs, turned)) = found {
        if brought.system.is_none() {
            brought.system = Some((crs.srid, Known::Coordinates));
        }
        if turned {
            brought.swapped = true;
            brought.rows.iter_mut().filter_map(|r| r.geometry.as_mut()).for_each(turn);
        }
    }
    let srid = brought.system.map_or(0, |(code, _)| code);
    brought.rows.iter_mut().filter_map(|r| r.geometry.as_mut()).for_each(|g| g.srid = srid);
    Ok(())
}

fn turn(geometry: &mut Geometry) {
    each_vertex_mut(&mut geometry.shape, &mut |c| std::mem::swap(&mut c.x, &mut c.y));
}

fn reach(rows: &mut [Row]) -> Option<Reach> {
    let mut all: Option<Reach> = None;
    for geometry in rows.iter_mut().filter_map(|r| r.geometry.as_mut()) {
        each_vertex_mut(&mut geometry.shape, &mut |c| {
            let [x0, x1, y0, y1] = all.unwrap_or([c.x, c.x, c.y, c.y]);
            all = Some([x0.min(c.x), x1.max(c.x), y0.min(c.y), y1.max(c.y)]);
        });
    }
    all
}
