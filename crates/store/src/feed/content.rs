//! The present content of entries that changed, as the connection's role may read it: never what stood there before.

use super::Change;
use crate::error::StoreError;
use crate::pool::Store;
use crate::row::{Shape, Sight, read, select_list, straight};
use registers::catalogue::{Class, Kind};
use registers::crs::CRS84;
use serde_json::{Map, Value as Json, json};
use sqlx::postgres::PgRow;
use sqlx::{AssertSqlSafe, PgConnection, Row};
use std::collections::HashMap;

impl Store {
    /// Fills in what is still empty and what the connection's role sees.
    pub(super) async fn fill(
        &self,
        items: &mut [Change],
        connection: &mut PgConnection,
        official: bool,
    ) -> Result<(), StoreError> {
        let catalogue = self.catalogue();
        let mut by_class: HashMap<String, Vec<usize>> = HashMap::new();
        for (i, item) in items.iter().enumerate() {
            if item.content.is_none() && item.op != "zakoncz" {
                by_class.entry(item.class.clone()).or_default().push(i);
            }
        }
        for (id, places) in by_class {
            let Some(class) = catalogue.by_id(&id) else { continue };
            // The official role has rights on kept registers only; the others are public as a whole.
            if (official && !class.kept) || (!official && !class.public) {
                continue;
            }
            let sight = if official { Sight::Official } else { Sight::Public };
            let locals: Vec<&str> = places.iter().map(|i| items[*i].local.as_str()).collect();
            let namespaces: Vec<&str> = places.iter().map(|i| items[*i].namespace.as_str()).collect();
            let sql = format!(
                "select {}{} from {} where koniec_wersja is null
                    and (lokalny_id, przestrzen_nazw) in (select * from unnest($1::text[], $2::text[]))",
                select_list(class, Shape::Own, sight),
                drawings(class, sight),
                class.table()
            );
            let rows = sqlx::query(AssertSqlSafe(sql))
                .bind(locals)
                .bind(namespaces)
                .fetch_all(&mut *connection)
                .await
                .map_err(StoreError::of("reading what changed"))?;
            let mut found = HashMap::new();
            for row in &rows {
                let (id, content) = content(class, row, sight)?;
                found.insert(id, content);
            }
            for i in places {
                items[i].content = found.get(&(items[i].namespace.clone(), items[i].local.clone())).cloned();
            }
        }
        Ok(())
    }
}

fn geometries(class: &Class, sight: Sight) -> impl Iterator<Item = (usize, String)> + '_ {
    class.attributes.iter().enumerate().filter(|(_, a)| matches!(a.kind, Kind::Geometry(_))).filter_map(
        move |(i, a)| {
            let column = if sight == Sight::Public { class.public_column(a) } else { Some(a.column.clone()) };
            let personal = a.visibility == registers::declaration::Visibility::Personal;
            column.filter(|_| !personal).map(|c| (i, c))
        },
    )
}

/// Further columns: each geometry as GeoJSON in degrees, straightened.
fn drawings(class: &Class, sight: Sight) -> String {
    let one = |(_, column): (usize, String)| {
        format!(", st_asgeojson(st_transform({}, {}), 8)", straight(&column), CRS84.srid)
    };
    geometries(class, sight).map(one).collect()
}

fn content(class: &Class, row: &PgRow, sight: Sight) -> Result<((String, String), Json), StoreError> {
    let bad = |e: sqlx::Error| StoreError::Value { class: class.id.clone(), problem: e.to_string() };
    let entry = read(class, row, sight)?.entry;
    let mut properties = Map::new();
    for (a, v) in class.attributes.iter().zip(&entry.values) {
        if !v.is_null() && !matches!(a.kind, Kind::Geometry(_)) {
            properties.insert(a.name.clone(), v.to_json());
        }
    }
    let mut place = Json::Null;
    for (nr, (i, _)) in geometries(class, sight).enumerate() {
        let text: Option<String> = row.try_get(8 + class.attributes.len() + nr).map_err(bad)?;
        let drawn = text.and_then(|t| serde_json::from_str(&t).ok()).unwrap_or(Json::Null);
        if class.main_geometry == Some(i) {
            place = drawn;
        } else if !drawn.is_null() {
            properties.insert(class.attributes[i].name.clone(), drawn);
        }
    }
    let content = json!({
        "version": entry.identity.version,
        "since": entry.life.version_from.map(registers::time::format_utc),
        "geometry": place,
        "properties": properties,
    });
    Ok(((entry.identity.namespace, entry.identity.local), content))
}
