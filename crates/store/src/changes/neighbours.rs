//! What lies around the drafts of one class: one query brings everything that its rules ask about, in one metric system.

use super::ChangeError;
use super::plan::Planned;
use crate::ddl::unique_expression;
use crate::error::StoreError;
use crate::pool::Store;
use crate::row::straight;
use registers::change::Op;
use registers::spatial::{Need, Neighbourhood, Placed, needs};
use registers::{Catalogue, Class, Value, ewkb};
use serde_json::Value as Json;
use sqlx::{PgConnection, Postgres, QueryBuilder};
use std::borrow::Cow;
use std::collections::HashMap;

/// Metres in EPSG:3857 are longer than on the ground, in Poland by less than this.
const STRETCH: f64 = 1.8;
const PL1992: u32 = 2180;

/// Drafts of one class with their neighbours, ready to be judged; nothing when no rule asks about neighbours.
pub(crate) async fn around(
    store: &Store,
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    class: &Class,
    unit: &str,
    planned: &[&Planned],
) -> Result<Option<(Vec<Placed>, Neighbourhood)>, ChangeError> {
    let needs = needs(class);
    if needs.is_empty() {
        return Ok(None);
    }
    let srid = system(class, planned);
    let live: Vec<&&Planned> = planned.iter().filter(|p| p.op != Op::Zakoncz).collect();
    let places = in_system(conn, srid, live.iter().map(|p| place(class, &p.after.values)).collect()).await?;
    let drafts = live
        .iter()
        .zip(places)
        .map(|(p, geometry)| Placed {
            object: p.feature_id(),
            unit: p.unit.clone(),
            geometry,
            values: p.after.values.clone(),
        })
        .collect();
    let mut hood = Neighbourhood::default();
    hood.removed.extend(planned.iter().filter(|p| p.op == Op::Zakoncz).map(|p| p.feature_id()));
    if needs.contains(&Need::UnitArea) {
        hood.unit_area = store.area(conn, unit, srid).await?.map(|g| registers::spatial::unit_area(&g));
    }
    let boxes: Vec<&Vec<u8>> = planned
        .iter()
        .flat_map(|p| [place(class, &p.after.values), p.before.as_ref().and_then(|b| place(class, &b.entry.values))])
        .flatten()
        .collect();
    let mut q = QueryBuilder::<Postgres>::new("");
    let mut asked: Vec<&Class> = Vec::new();
    for need in &needs {
        let other = match need {
            Need::UnitArea => continue,
            Need::Around { class, .. } | Need::Unit { class } | Need::Equal { class, .. } => catalogue.by_id(class),
        };
        let Some(other) = other else { continue };
        if matches!(need, Need::Around { .. }) && (boxes.is_empty() || other.main_geometry.is_none()) {
            continue;
        }
        if !asked.is_empty() {
            q.push(" union all ");
        }
        let n = i32::try_from(asked.len()).unwrap_or(i32::MAX);
        asked.push(other);
        select(&mut q, n, other, srid);
        match need {
            Need::UnitArea => {}
            Need::Around { distance, .. } => {
                // `offset 0`: each draft's place is transformed once, not once for every neighbour it is compared with.
                q.push(" and t.id in (select b.id from (select st_expand(infostrada.web(st_geomfromewkb(u)), ");
                q.push_bind(distance * STRETCH);
                q.push("::float8) as g from unnest(");
                q.push_bind(boxes.clone());
                q.push(format!(
                    "::bytea[]) u offset 0) k join {} b on b.koniec_wersja is null and b.web && k.g)",
                    other.table()
                ));
            }
            Need::Unit { .. } => {
                q.push(" and t.jednostka = ");
                q.push_bind(unit.to_owned());
            }
            Need::Equal { attributes, everywhere, .. } => {
                equal(&mut q, other, attributes, &live);
                if !everywhere {
                    q.push(" and t.jednostka = ");
                    q.push_bind(unit.to_owned());
                }
            }
        }
    }
    if asked.is_empty() {
        return Ok(Some((drafts, hood)));
    }
    type Row = (i32, String, String, Option<Vec<u8>>, Json);
    let rows: Vec<Row> = q.build_query_as().fetch_all(conn).await.map_err(StoreError::of("reading neighbours"))?;
    let mut seen: std::collections::HashSet<(String, String)> = std::collections::HashSet::new();
    let mut others: HashMap<String, Vec<Placed>> = HashMap::new();
    for (n, object, unit, geometry, values) in rows {
        let class = asked[usize::try_from(n).unwrap_or(0)];
        if seen.insert((class.id.clone(), object.clone())) {
            let values = values_of(class, &values);
            others.entry(class.id.clone()).or_default().push(Placed { object, unit, geometry, values });
        }
    }
    hood.others = others;
    Ok(Some((drafts, hood)))
}

fn place<'v>(class: &Class, values: &'v [Value]) -> Option<&'v Vec<u8>> {
    match class.main_geometry.map(|i| &values[i]) {
        Some(Value::Geometry(bytes)) => Some(bytes),
        _ => None,
    }
}

/// The system of the drafts themselves when they share a metric one; what is not moved keeps its exact corners.
fn system(class: &Class, planned: &[&Planned]) -> u32 {
    let mut all = planned.iter().filter_map(|p| ewkb::srid(place(class, &p.after.values)?));
    let first = all.next().unwrap_or(PL1992);
    if (2176..=2180).contains(&first) && all.all(|s| s == first) { first } else { PL1992 }
}

async fn in_system(
    conn: &mut PgConnection,
    srid: u32,
    places: Vec<Option<&Vec<u8>>>,
) -> Result<Vec<Option<Vec<u8>>>, ChangeError> {
    if places.iter().flatten().all(|b| ewkb::srid(b) == Some(srid)) {
        return Ok(places.into_iter().map(|p| p.cloned()).collect());
    }
    let moved: Vec<(Option<Vec<u8>>,)> = sqlx::query_as(
        "select st_asewkb(st_transform(case when st_hasarc(g) then st_curvetoline(g, 0.01, 1, 0) else g end, $2), 'NDR')
           from (select st_geomfromewkb(b) as g, nr from unnest($1::bytea[]) with ordinality as u(b, nr)) s order by nr",
    )
    .bind(places)
    .bind(i32::try_from(srid).unwrap_or(2180))
    .fetch_all(conn)
    .await
    .map_err(StoreError::of("bringing places into one system"))?;
    Ok(moved.into_iter().map(|(g,)| g).collect())
}

/// The attributes that rules between entries compare; the rest of a neighbour is nobody's business here.
fn compared(class: &Class) -> Vec<usize> {
    use registers::declaration::Check;
    let mut all: Vec<usize> = Vec::new();
    for rule in &class.rules {
        all.extend(rule.when.iter().map(|(i, _)| *i));
        let names: &[String] = match &rule.check {
            Some(Check::Unique { attributes, .. }) => attributes,
            Some(Check::NoOverlap { same, .. } | Check::Cover { same, .. }) => same,
            _ => &[],
        };
        all.extend(names.iter().filter_map(|n| class.attribute(n)).map(|(i, _)| i));
    }
    all.retain(|i| !matches!(class.attributes[*i].kind, registers::Kind::Geometry(_)));
    all.sort_unstable();
    all.dedup();
    all
}

fn select(q: &mut QueryBuilder<Postgres>, n: i32, class: &Class, srid: u32) {
    let geometry = if class.main_geometry.is_some() {
        format!(
            "st_asewkb(case when st_srid(t.geom) = {srid} or st_srid(t.geom) = 0 then t.geom else st_transform({}, {srid}) end, 'NDR')",
            straight("t.geom")
        )
    } else {
        "null::bytea".to_owned()
    };
    let values: Vec<String> = compared(class).iter().map(|i| format!("t.{}", class.attributes[*i].column)).collect();
    q.push(format!(
        "select {n}, t.przestrzen_nazw || '_' || t.lokalny_id, coalesce(t.jednostka, ''), {geometry}, jsonb_build_array({}) from {} t where t.koniec_wersja is null and not t.zastapiona",
        values.join(", "),
        class.table()
    ));
}

fn values_of(class: &Class, json: &Json) -> Vec<Value> {
    let mut values = vec![Value::Null; class.attributes.len()];
    for (i, v) in compared(class).into_iter().zip(json.as_array().into_iter().flatten()) {
        values[i] = Value::from_json(&class.attributes[i], v).unwrap_or(Value::Null);
    }
    values
}

/// Entries with the values of some draft, compared as texts, absent equal to absent. What an index can find is asked; the
/// rest is compared in memory.
fn equal(q: &mut QueryBuilder<Postgres>, class: &Class, attributes: &[String], drafts: &[&&Planned]) {
    let known: Vec<(usize, &registers::catalogue::Attribute)> =
        attributes.iter().filter_map(|n| class.attribute(n)).collect();
    let values = |at: usize| -> Vec<String> {
        drafts.iter().map(|p| p.after.values[at].as_text().map(Cow::into_owned).unwrap_or_default()).collect()
    };
    let mut asked = false;
    for (at, expression) in known.iter().filter_map(|(at, a)| Some((*at, unique_expression(a)?))) {
        asked = true;
        q.push(format!(" and {expression} = any ("));
        q.push_bind(values(at));
        q.push("::text[])");
    }
    if let (false, Some((at, a))) = (asked, known.first()) {
        let column = &a.column;
        let text = if a.many { format!("array_to_string(t.{column}, ', ')") } else { format!("t.{column}::text") };
        q.push(format!(" and coalesce({text}, '') = any ("));
        q.push_bind(values(*at));
        q.push("::text[])");
    }
}
