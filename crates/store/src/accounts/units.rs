//! Units: made and changed by regional administrators, listed by everybody.

use super::acts::{By, note};
use super::area::{Area, in_storage};
use super::error::AccountError;
use super::unit_registers::UnitRegister;
use crate::error::StoreError;
use crate::pool::Store;
use chrono::NaiveDate;
use registers::rights::UnitKind;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx::PgConnection;
use sqlx::types::Json;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[schema(as = Unit)]
pub struct UnitRow {
    pub id: String,
    pub kind: UnitKind,
    pub teryt: Option<String>,
    pub name: String,
    pub parent: Option<String>,
    pub namespace: String,
    pub active_from: NaiveDate,
    pub active_to: Option<NaiveDate>,
    /// Whether it exists today.
    pub active: bool,
    pub has_area: bool,
    /// What the unit decided about registers; those without a line are on and kept by the unit itself.
    pub registers: Vec<UnitRegister>,
}

#[derive(Debug, Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewUnit {
    pub id: String,
    pub kind: UnitKind,
    #[serde(default)]
    pub teryt: Option<String>,
    pub name: String,
    #[serde(default)]
    pub parent: Option<String>,
    /// Made of the TERYT when absent.
    #[serde(default)]
    pub namespace: Option<String>,
    /// Absent: the area stays as it is.
    #[serde(default)]
    pub area: Option<Area>,
    #[serde(default)]
    pub active_from: Option<NaiveDate>,
    #[serde(default)]
    pub active_to: Option<NaiveDate>,
}

type Raw = (
    String,
    String,
    Option<String>,
    String,
    Option<String>,
    String,
    NaiveDate,
    Option<NaiveDate>,
    bool,
    bool,
    Json<Vec<UnitRegister>>,
);

fn row(raw: Raw) -> UnitRow {
    let (id, kind, teryt, name, parent, namespace, active_from, active_to, active, has_area, Json(registers)) = raw;
    let kind = UnitKind::parse(&kind).unwrap_or(UnitKind::Partner);
    UnitRow { id, kind, teryt, name, parent, namespace, active_from, active_to, active, has_area, registers }
}

impl Store {
    /// Every unit, without areas.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn units(&self) -> Result<Vec<UnitRow>, StoreError> {
        self.read_units(None).await
    }

    /// # Errors
    /// When the database cannot be asked.
    pub async fn unit(&self, id: &str) -> Result<Option<UnitRow>, StoreError> {
        Ok(self.read_units(Some(id)).await?.pop())
    }

    /// A unit's area as GeoJSON in degrees.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn unit_area(&self, id: &str) -> Result<Option<serde_json::Value>, StoreError> {
        let row: Option<(Option<Json<serde_json::Value>>,)> = sqlx::query_as(
            "select st_asgeojson(st_transform(area, 4326), 8)::jsonb from infostrada.units where id = $1",
        )
        .bind(id)
        .fetch_optional(&self.house)
        .await
        .map_err(StoreError::of("reading a unit's area"))?;
        Ok(row.and_then(|(area,)| area).map(|Json(area)| area))
    }

    /// The surface of a cadastral unit (`049901_1`) as GeoJSON in PL-1992, or of its districts where it has none itself.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn cadastral_area(&self, id: &str) -> Result<Option<serde_json::Value>, StoreError> {
        let (area,): (Option<Json<serde_json::Value>>,) = sqlx::query_as(
            "select st_asgeojson(st_transform(st_union(g), 2180), 3)::jsonb from (
               select st_force2d(st_curvetoline(geom)) as g from egib.egb_jednostka_ewidencyjna
                where koniec_wersja is null and id_jednostki_ewid = $1 and geom is not null
               union all
               select st_force2d(st_curvetoline(geom)) from egib.egb_obreb_ewidencyjny o
                where koniec_wersja is null and starts_with(id_obrebu, $1 || '.') and geom is not null
                  and not exists (select from egib.egb_jednostka_ewidencyjna where koniec_wersja is null and id_jednostki_ewid = $1 and geom is not null)) s",
        )
        .bind(id)
        .fetch_one(&self.house)
        .await
        .map_err(StoreError::of("reading the area of a cadastral unit"))?;
        Ok(area.map(|Json(area)| area))
    }

    async fn read_units(&self, only: Option<&str>) -> Result<Vec<UnitRow>, StoreError> {
        let rows: Vec<Raw> = sqlx::query_as(
            "select u.id, u.kind, u.teryt, u.name, u.parent, u.namespace, u.active_from, u.active_to,
                    infostrada.unit_lives(u.active_from, u.active_to), u.area is not null,
                    (select coalesce(jsonb_agg(jsonb_build_object('register', r.register, 'active', r.active,
                                                                  'delegated_to', r.delegated_to) order by r.register), '[]')
                       from infostrada.unit_registers r where r.unit = u.id)
               from infostrada.units u where $1::text is null or u.id = $1 order by u.id",
        )
        .bind(only)
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading units"))?;
        Ok(rows.into_iter().map(row).collect())
    }

    /// Makes a unit.
    ///
    /// # Errors
    /// When the asker is no regional administrator, or the unit exists or contradicts the tree.
    pub async fn create_unit(&self, by: By<'_>, unit: &NewUnit) -> Result<(), AccountError> {
        regional(by)?;
        let mut tx = self.begin().await.map_err(AccountError::of("making a unit"))?;
        insert(&mut tx, unit, false).await?;
        note(&mut tx, by, "unit_created", Some(&unit.id), &unit.id, json!({ "name": unit.name, "kind": unit.kind }))
            .await?;
        self.adopt(&mut tx).await?;
        tx.commit().await.map_err(AccountError::of("making a unit"))
    }

    /// Replaces what is known of a unit; its area only when a new one is given.
    ///
    /// # Errors
    /// As [`Store::create_unit`]; not found when there is none.
    pub async fn change_unit(&self, by: By<'_>, unit: &NewUnit) -> Result<(), AccountError> {
        regional(by)?;
        if !is_id(&unit.id) {
            return Err(AccountError::NotFound);
        }
        let mut tx = self.begin().await.map_err(AccountError::of("changing a unit"))?;
        let known: Option<(i32,)> = sqlx::query_as("select 1 from infostrada.units where id = $1 for update")
            .bind(&unit.id)
            .fetch_optional(&mut *tx)
            .await
            .map_err(AccountError::of("changing a unit"))?;
        known.ok_or(AccountError::NotFound)?;
        insert(&mut tx, unit, true).await?;
        note(
            &mut tx,
            by,
            "unit_changed",
            Some(&unit.id),
            &unit.id,
            json!({ "name": unit.name, "parent": unit.parent, "active_to": unit.active_to }),
        )
        .await?;
        self.adopt(&mut tx).await?;
        tx.commit().await.map_err(AccountError::of("changing a unit"))
    }

    /// Makes or changes many units at once, parents before children; all or none.
    ///
    /// # Errors
    /// As [`Store::create_unit`].
    pub async fn load_units(&self, by: By<'_>, units: &[NewUnit]) -> Result<(), AccountError> {
        regional(by)?;
        let mut tx = self.begin().await.map_err(AccountError::of("loading units"))?;
        for unit in units {
            insert(&mut tx, unit, true).await?;
            note(&mut tx, by, "unit_loaded", Some(&unit.id), &unit.id, json!({ "name": unit.name })).await?;
        }
        self.adopt(&mut tx).await?;
        tx.commit().await.map_err(AccountError::of("loading units"))
    }

    /// Entries that were delivered before their unit was known get it.
    async fn adopt(&self, tx: &mut PgConnection) -> Result<(), StoreError> {
        let tables: Vec<String> = self.catalogue().classes.iter().filter(|c| c.kept).map(|c| c.table()).collect();
        crate::load::adopt(tx, &tables).await
    }
}

fn regional(by: By<'_>) -> Result<(), AccountError> {
    match by.asker() {
        Some(asker) if !asker.rights.is_regional_admin() => Err(AccountError::regional_only()),
        _ => Ok(()),
    }
}

/// As the check of the table says.
fn is_id(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    text.len() <= 40
        && text.bytes().next().is_some_and(plain)
        && text.bytes().all(|b| plain(b) || matches!(b, b'_' | b'-'))
}

async fn insert(tx: &mut PgConnection, unit: &NewUnit, or_change: bool) -> Result<(), AccountError> {
    if !is_id(&unit.id) || unit.parent.as_deref().is_some_and(|p| !is_id(p)) {
        return Err(AccountError::invalid(
            "invalid_unit_id",
            "Identyfikator jednostki to kod TERYT albo krótka nazwa z małych liter, cyfr i łączników.",
            "A unit's id is a TERYT code or a short name of small letters, digits and dashes.",
        ));
    }
    let area = in_storage(tx, unit.area.as_ref()).await?;
    // Two changes of the tree at once could close a loop that neither sees.
    sqlx::query("select pg_advisory_xact_lock(hashtext('infostrada.units'))")
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("locking the tree of units"))?;
    let (loops,): (bool,) = sqlx::query_as(
        "with recursive above as (select id, parent from infostrada.units where id = $2
           union select u.id, u.parent from above a join infostrada.units u on u.id = a.parent)
         select $1 = $2 or exists (select from above where id = $1)",
    )
    .bind(&unit.id)
    .bind(unit.parent.as_deref().unwrap_or_default())
    .fetch_one(&mut *tx)
    .await
    .map_err(AccountError::of("looking for loops in the tree of units"))?;
    if loops {
        return Err(AccountError::invalid(
            "unit_loop",
            "Jednostka nie może podlegać samej sobie ani jednostce, która jej podlega.",
            "A unit cannot stand below itself.",
        ));
    }
    let sql = if or_change {
        "insert into infostrada.units as u (id, kind, teryt, name, parent, namespace, area, active_from, active_to)
         values ($1, $2, $3, $4, $5, $6, st_geomfromewkb($7), coalesce($8, '1999-01-01'), $9)
         on conflict (id) do update set kind = excluded.kind, teryt = excluded.teryt, name = excluded.name,
           parent = excluded.parent, namespace = case when $6 is null then u.namespace else excluded.namespace end,
           area = coalesce(excluded.area, u.area), active_from = excluded.active_from, active_to = excluded.active_to"
    } else {
        "insert into infostrada.units (id, kind, teryt, name, parent, namespace, area, active_from, active_to)
         values ($1, $2, $3, $4, $5, $6, st_geomfromewkb($7), coalesce($8, '1999-01-01'), $9)"
    };
    sqlx::query(sql)
        .bind(&unit.id)
        .bind(unit.kind.name())
        .bind(&unit.teryt)
        .bind(&unit.name)
        .bind(&unit.parent)
        .bind(&unit.namespace)
        .bind(area)
        .bind(unit.active_from)
        .bind(unit.active_to)
        .execute(tx)
        .await
        .map(drop)
        .map_err(AccountError::of("writing a unit"))
}
