//! The geometry of an entry: whole, in a known system, and in Poland.

use super::value::Fault;
use crate::crs::{CRS84, Crs};
use crate::ewkb;
use crate::plane;
use crate::validity;
use crate::violation::{Place, code};

pub(super) fn faults(bytes: &[u8]) -> Vec<Fault> {
    let geometry = match ewkb::decode(bytes) {
        Ok(g) => g,
        Err(e) => {
            return vec![Fault::hard(
                code::GEOMETRY_READING,
                format!("Geometria nie daje się odczytać ({e})."),
                format!("The geometry cannot be read ({e})."),
            )];
        }
    };
    let srid = geometry.srid;
    let mut out = Vec::new();
    for fault in validity::faults(&geometry) {
        let mut told = Fault::hard(code::GEOMETRY_FAULT, fault.text.pl, fault.text.en);
        told.place = fault.at.map(|at| Place { srid, at });
        out.push(told);
    }
    let system = if srid == CRS84.srid { Some(CRS84) } else { Crs::epsg(srid) };
    let Some(crs) = system else {
        out.push(Fault::hard(
            code::GEOMETRY_POLAND,
            format!("Układ współrzędnych EPSG:{srid} nie jest tu znany."),
            format!("The coordinate system EPSG:{srid} is not known here."),
        ));
        return out;
    };
    let Some(away) = plane::vertices(&geometry).into_iter().find(|c| !crs.in_poland(c.x, c.y)) else { return out };
    let mut told = if crs.in_poland(away.y, away.x) {
        Fault::hard(
            code::GEOMETRY_AXES,
            format!("Współrzędne leżą poza Polską w układzie {}; po zamianie osi leżałyby w Polsce.", crs.name),
            format!("The coordinates lie outside Poland in {}; with their axes swapped they would not.", crs.name),
        )
    } else {
        Fault::hard(
            code::GEOMETRY_POLAND,
            format!("Współrzędne leżą poza Polską w układzie {}.", crs.name),
            format!("The coordinates lie outside Poland in {}.", crs.name),
        )
    };
    told.place = Some(Place { srid, at: [away.x, away.y] }).filter(|p| p.at.iter().all(|n| n.is_finite()));
    out.push(told);
    out
}
