//! What waits for somebody: lists, each a file of its own with one question. A list says whose rights it needs; the
//! units that the asker has them in are bound to the question, register by register.

mod approvals;
mod buildings;
mod dangling;
mod parcels;
mod returned;
mod terms;

use crate::accounts::Asker;
use crate::error::StoreError;
use crate::migrate::run;
use crate::pool::Store;
use registers::rights::Action;
use registers::{Catalogue, Class, Words};
use sqlx::AssertSqlSafe;
use sqlx::types::Json;
use std::collections::BTreeMap;

/// The lists, in the order in which they are shown.
const LISTS: [&List; 6] =
    [&returned::LIST, &approvals::LIST, &terms::LIST, &buildings::LIST, &parcels::LIST, &dangling::LIST];

/// Tasks of one list in an answer.
const MOST: i64 = 200;

/// One list. Its question gives class, identifier, unit, since when, and a place (GeoJSON point in degrees); `$1` holds
/// the units by register, `$2` the person.
pub(crate) struct List {
    code: &'static str,
    pl: &'static str,
    en: &'static str,
    /// The right by which a unit's tasks are the asker's.
    action: Action,
    sql: fn(&Catalogue) -> Option<String>,
}

/// Something that waits.
#[derive(Debug, Clone)]
pub struct Task {
    pub list: &'static str,
    pub title: Words,
    pub class: Option<String>,
    /// Feature id, or the number of a changeset.
    pub id: String,
    pub unit: String,
    pub since: Option<chrono::DateTime<chrono::Utc>>,
    pub place: Option<serde_json::Value>,
}

/// The tasks of one list.
#[derive(Debug, Clone)]
pub struct Tasks {
    pub list: &'static str,
    pub title: Words,
    pub tasks: Vec<Task>,
    /// There are more than these.
    pub more: bool,
}

impl Store {
    /// What waits for the asker, in one unit or in all where there is any right.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn tasks(&self, asker: &Asker, unit: Option<&str>) -> Result<Vec<Tasks>, StoreError> {
        let catalogue = self.catalogue();
        let context = "reading what waits";
        let mut tx = self.begin().await.map_err(StoreError::of(context))?;
        run(&mut tx, "set transaction read only; set local statement_timeout = '20s'; set local jit = off".to_owned())
            .await?;
        let mut all = Vec::new();
        for list in LISTS {
            let units: BTreeMap<&str, Vec<String>> = catalogue
                .registers
                .iter()
                .filter(|r| r.kept && !r.retired)
                .map(|r| {
                    let mut units = asker.rights.units_for(list.action, &r.id);
                    units.retain(|u| unit.is_none_or(|wanted| wanted == u));
                    (r.id.as_str(), units.into_iter().collect::<Vec<_>>())
                })
                .filter(|(_, units)| !units.is_empty())
                .collect();
            if units.is_empty() {
                continue;
            }
            let Some(sql) = (list.sql)(&catalogue) else { continue };
            type Row = (
                Option<String>,
                String,
                String,
                Option<chrono::DateTime<chrono::Utc>>,
                Option<Json<serde_json::Value>>,
            );
            let mut rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(format!(
                "select * from ({sql}) as t(class, id, unit, since, place) order by since nulls last, id limit {}",
                MOST + 1
            )))
            .bind(Json(&units))
            .bind(asker.person.unwrap_or(-1))
            .fetch_all(&mut *tx)
            .await
            .map_err(StoreError::of(context))?;
            let more = rows.len() > usize::try_from(MOST).unwrap_or(usize::MAX);
            rows.truncate(usize::try_from(MOST).unwrap_or(usize::MAX));
            let title = Words { pl: list.pl.to_owned(), en: list.en.to_owned() };
            let tasks = rows
                .into_iter()
                .map(|(class, id, unit, since, place)| Task {
                    list: list.code,
                    title: title.clone(),
                    class,
                    id,
                    unit,
                    since,
                    place: place.map(|Json(p)| p),
                })
                .collect();
            all.push(Tasks { list: list.code, title, tasks, more });
        }
        tx.rollback().await.map_err(StoreError::of(context))?;
        Ok(all)
    }
}

/// The condition that a row's unit is one in which the asker has the right for this register.
fn within(column: &str, register: &str) -> String {
    format!("{column} in (select jsonb_array_elements_text($1::jsonb -> '{register}'))")
}

/// A class's place as a point for people to go to.
fn point(class: &Class, alias: &str) -> String {
    if class.main_geometry.is_none() {
        return "null::jsonb".to_owned();
    }
    format!("st_asgeojson(st_transform(st_pointonsurface({alias}.web), 4326), 7)::jsonb")
}

/// The same question of every class of the kept registers that has one; nothing where none has.
fn every(catalogue: &Catalogue, mut question: impl FnMut(&Class) -> Vec<String>) -> Option<String> {
    let all: Vec<String> = catalogue
        .classes
        .iter()
        .filter(|c| c.kept && !catalogue.register_of(c).retired)
        .flat_map(|c| question(c))
        .collect();
    (!all.is_empty()).then(|| all.join(" union all "))
}
