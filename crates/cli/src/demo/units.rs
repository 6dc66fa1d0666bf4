//! Units of the demonstration: a fictional voivodeship, powiat and gmina, the gmina next door, a unit below the gmina and
//! a partner from outside.

use crate::error::CliError;
use crate::town::names::{GMINA as TERYT, TOWN, UNIT};
use registers::rights::UnitKind;
use serde_json::Value;
use store::Store;
use store::accounts::{Area, By, NewAgreement, NewUnit, UnitRegister};

pub const REGION: &str = "99";
pub const POWIAT: &str = "0499";
pub const GMINA: &str = TERYT;
pub const NEIGHBOUR: &str = "0499022";
pub const GREENERY: &str = "zarzad-zieleni";
pub const FIREMEN: &str = "straz-pozarna";

fn unit(id: &str, kind: UnitKind, name: &str, parent: Option<&str>, namespace: &str) -> NewUnit {
    let teryt = id.bytes().all(|b| b.is_ascii_digit()).then(|| id.to_owned());
    NewUnit {
        id: id.to_owned(),
        kind,
        teryt,
        name: name.to_owned(),
        parent: parent.map(str::to_owned),
        namespace: Some(namespace.to_owned()),
        area: None,
        active_from: None,
        active_to: None,
    }
}

fn all() -> Vec<NewUnit> {
    // 9901 is nobody's entry in the list of data sets.
    vec![
        unit(REGION, UnitKind::Wojewodztwo, "Województwo Fikcyjne", None, "PL.ZIPIN.99"),
        unit(POWIAT, UnitKind::Powiat, "Powiat Zielonkowski", Some(REGION), "PL.ZIPIN.9900"),
        unit(GMINA, UnitKind::Gmina, &format!("Gmina {TOWN}"), Some(POWIAT), "PL.ZIPIN.9901"),
        unit(NEIGHBOUR, UnitKind::Gmina, "Gmina Zmyślin", Some(POWIAT), "PL.ZIPIN.9902"),
        unit(GREENERY, UnitKind::JednostkaPodlegla, "Zarząd Zieleni", Some(GMINA), "PL.ZIPIN.9901-ZIELEN"),
        unit(FIREMEN, UnitKind::Partner, "Straż Pożarna", None, "PL.ZIPIN.9901-PSP"),
    ]
}

pub async fn make(store: &Store) -> Result<(), CliError> {
    Ok(store.load_units(By::House, &all()).await?)
}

/// Gives units their areas, out of the cadastre: the town's own, the same shape next door for the neighbour, and both
/// for whoever stands above them.
pub async fn place(store: &Store) -> Result<(), CliError> {
    if store.unit(GMINA).await?.is_some_and(|u| u.has_area) {
        return Ok(());
    }
    let Some(town) = store.cadastral_area(UNIT).await? else { return Ok(()) };
    let mut edges = (f64::MAX, f64::MIN);
    each(&mut town.clone(), &mut |p| {
        edges = (edges.0.min(p), edges.1.max(p));
    });
    let mut next_door = town.clone();
    shift(&mut next_door, edges.1 - edges.0);
    let both = serde_json::json!({ "type": "MultiPolygon", "coordinates": parts(&town).chain(parts(&next_door)).collect::<Vec<_>>() });
    let placed = all().into_iter().map(|mut unit| {
        let area = match unit.id.as_str() {
            GMINA | GREENERY => Some(&town),
            NEIGHBOUR => Some(&next_door),
            // Neighbours touch along an edge, which no single surface may; the whole is their hull.
            _ => None,
        };
        unit.area = area.map(|g| Area { geometry: g.clone(), srid: Some(2180) });
        unit
    });
    let mut placed: Vec<NewUnit> = placed.collect();
    if let Some(hull) = hull(&both) {
        for unit in placed.iter_mut().filter(|u| u.area.is_none()) {
            unit.area = Some(Area { geometry: hull.clone(), srid: Some(2180) });
        }
    }
    Ok(store.load_units(By::House, &placed).await?)
}

/// Every easting of a geometry.
fn each(geometry: &mut Value, see: &mut impl FnMut(f64)) {
    positions(geometry.get_mut("coordinates"), &mut |x, _| see(*x));
}

fn shift(geometry: &mut Value, by: f64) {
    positions(geometry.get_mut("coordinates"), &mut |x, _| *x += by);
}

fn positions(list: Option<&mut Value>, see: &mut impl FnMut(&mut f64, &mut f64)) {
    let Some(Value::Array(list)) = list else { return };
    if let [x, y, ..] = list.as_mut_slice()
        && let (Some(mut east), Some(mut north)) = (x.as_f64(), y.as_f64())
    {
        see(&mut east, &mut north);
        *x = east.into();
        *y = north.into();
        return;
    }
    for one in list {
        positions(Some(one), see);
    }
}

fn parts(geometry: &Value) -> impl Iterator<Item = Value> {
    let coordinates = geometry["coordinates"].clone();
    let list = if geometry["type"] == "Polygon" {
        vec![coordinates]
    } else {
        coordinates.as_array().cloned().unwrap_or_default()
    };
    list.into_iter()
}

/// The box around a geometry, ten metres wider.
fn hull(geometry: &Value) -> Option<Value> {
    let (mut west, mut south, mut east, mut north) = (f64::MAX, f64::MAX, f64::MIN, f64::MIN);
    positions(geometry.clone().get_mut("coordinates"), &mut |x, y| {
        (west, south) = (west.min(*x), south.min(*y));
        (east, north) = (east.max(*x), north.max(*y));
    });
    let (w, s, e, n) = (west - 10.0, south - 10.0, east + 10.0, north + 10.0);
    (west <= east)
        .then(|| serde_json::json!({ "type": "Polygon", "coordinates": [[[w, s], [e, s], [e, n], [w, n], [w, s]]] }))
}

/// What units decided about registers, and one agreement.
pub async fn decide(store: &Store) -> Result<(), CliError> {
    let set = |register: &str, active: bool, to: Option<&str>| UnitRegister {
        register: register.to_owned(),
        active,
        delegated_to: to.map(str::to_owned),
    };
    let decided = store.unit(GMINA).await?.is_some_and(|u| !u.registers.is_empty());
    if decided {
        return Ok(());
    }
    for register in ["kapielisko", "koncesja_kopaliny", "parking_strefa"] {
        store.set_unit_register(By::House, NEIGHBOUR, &set(register, false, None)).await?;
    }
    let agreement = NewAgreement {
        giver: GMINA.to_owned(),
        receiver: FIREMEN.to_owned(),
        registers: ["hydrant_aed", "emuia", "azbest_wyrob", "zrodlo_ciepla"].map(str::to_owned).to_vec(),
        area: None,
        purpose: "Działania ratownicze i rozpoznanie zagrożeń".to_owned(),
        legal_basis: "Porozumienie nr 1/2026 o udostępnianiu danych".to_owned(),
        valid_from: None,
        valid_to: None,
    };
    if store.agreements(By::House).await?.is_empty() {
        store.create_agreement(By::House, &agreement).await?;
    }
    // Last, because this is what a later start looks for.
    Ok(store.set_unit_register(By::House, GMINA, &set("drzewa", true, Some(GREENERY))).await?)
}
