//! The region of the day: units side by side, people in them with roles, each with a session.

use crate::error::CliError;
use registers::rights::{Role, UnitKind};
use serde_json::json;
use store::Store;
use store::accounts::{Area, By, NewPerson, NewRole, NewUnit};

#[derive(Debug, Clone)]
pub struct Person {
    pub unit: String,
    pub approver: bool,
    pub secret: String,
    pub number: usize,
}

/// West and south edge of the first unit, width and height of each, in degrees; the fictional town lies below them.
const CORNER: [f64; 2] = [18.60, 53.15];
const SIZE: [f64; 2] = [0.03, 0.02];
const A_ROW: usize = 5;

pub fn unit_id(n: usize) -> String {
    format!("98{:02}011", n + 1)
}

/// A place in a unit; `at` runs from 0 to 1 in both directions.
pub fn place(unit: usize, at: [f64; 2]) -> [f64; 2] {
    #[expect(clippy::cast_precision_loss, reason = "a handful of units")]
    let (column, row) = ((unit % A_ROW) as f64, (unit / A_ROW) as f64);
    let along = |axis: usize, n: f64| CORNER[axis] + (n + 0.05 + 0.9 * at[axis]) * SIZE[axis];
    [along(0, column), along(1, row)]
}

/// Makes units, people and sessions.
pub async fn make(store: &Store, people: usize, units: usize) -> Result<Vec<Person>, CliError> {
    let mut all = vec![unit("98", UnitKind::Wojewodztwo, "Województwo pomiarowe", None, None)];
    for n in 0..units {
        let id = unit_id(n);
        all.push(unit(&id[..4], UnitKind::Powiat, &format!("Powiat {}", n + 1), Some("98"), None));
        let [w, s] = place(n, [-0.05 / 0.9, -0.05 / 0.9]);
        let (e, north) = (w + SIZE[0], s + SIZE[1]);
        let ring = json!([[[w, s], [e, s], [e, north], [w, north], [w, s]]]);
        let area = Area { geometry: json!({ "type": "Polygon", "coordinates": ring }), srid: None };
        all.push(unit(&id, UnitKind::Gmina, &format!("Gmina {}", n + 1), Some(&id[..4]), Some(area)));
    }
    store.load_units(By::House, &all).await?;
    let mut made = Vec::with_capacity(people);
    for number in 0..people {
        let home = unit_id(number % units);
        // The first of every unit writes; from the second on every fourth approves.
        let approver = number / units % 4 == 1;
        let new = NewPerson {
            login: format!("osoba{number}"),
            name: format!("Osoba {number}"),
            email: None,
            unit: Some(home.clone()),
            password: None,
        };
        let (id, _) = store.create_person(By::House, &new).await?;
        let role = if approver { Role::Approver } else { Role::Editor };
        store.set_roles(By::House, id, &[NewRole { unit: home.clone(), register: None, role, until: None }]).await?;
        let session = store.open_session(id).await?;
        made.push(Person { unit: home, approver, secret: session.secret, number });
    }
    Ok(made)
}

fn unit(id: &str, kind: UnitKind, name: &str, parent: Option<&str>, area: Option<Area>) -> NewUnit {
    NewUnit {
        id: id.to_owned(),
        kind,
        teryt: Some(id.to_owned()),
        name: name.to_owned(),
        parent: parent.map(str::to_owned),
        namespace: None,
        area,
        active_from: None,
        active_to: None,
    }
}
