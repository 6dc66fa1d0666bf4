//! Writing planned changes: versions closed and opened, feed rows, one statement a class and step however many entries
//! there are.

use super::plan::Planned;
use super::{Applied, ChangeError};
use crate::changes::drafts::hex;
use crate::error::StoreError;
use crate::journal::Line;
use crate::load::fingerprint;
use registers::change::{Op, Published};
use registers::{Catalogue, Class, Kind, Value};
use serde_json::{Map, Value as Json, json};
use sqlx::{AssertSqlSafe, PgConnection};
use std::collections::HashMap;

/// Closes and opens versions of one changeset and returns what the feed will say.
pub(crate) async fn versions(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    changeset: i64,
    now: i64,
    planned: &mut [Planned],
) -> Result<Vec<FeedRow>, ChangeError> {
    let mut feed = Vec::with_capacity(planned.len());
    let mut rest = planned;
    while let Some(first) = rest.first() {
        let ix = first.class.ix;
        let n = rest.iter().take_while(|p| p.class.ix == ix).count();
        let (these, others) = rest.split_at_mut(n);
        one_class(conn, catalogue.class(ix), changeset, now, these, &mut feed).await?;
        rest = others;
    }
    Ok(feed)
}

async fn one_class(
    conn: &mut PgConnection,
    class: &Class,
    changeset: i64,
    now: i64,
    planned: &mut [Planned],
    feed: &mut Vec<FeedRow>,
) -> Result<(), ChangeError> {
    for p in planned.iter_mut() {
        // Versions follow each other even where a delivery dated one into the future.
        let previous = p.before.as_ref().and_then(|b| b.entry.life.version_from).or(p.past.and_then(|p| p.ended));
        let from = now.max(previous.unwrap_or(i64::MIN).saturating_add(1));
        if p.op == Op::Zakoncz {
            p.after.life.version_to = Some(from);
            p.after.life.object_to = Some(from);
            continue;
        }
        p.after.life.version_from = Some(from);
        p.after.life.version_to = None;
        p.after.life.object_to = None;
        if p.op == Op::Utworz {
            p.after.life.object_from = Some(p.past.map_or(from, |past| past.born.min(from)));
        }
        p.after.identity.version = Some(version_id(from));
    }
    let old = close(conn, class, changeset, planned).await?;
    let new = open(conn, class, changeset, planned).await?;
    hide(conn, class, planned).await?;
    for p in planned.iter() {
        let id = p.feature_id();
        let before = p.before.as_ref();
        feed.push(FeedRow {
            applied: Applied {
                class: class.id.clone(),
                namespace: p.after.identity.namespace.clone(),
                local: p.after.identity.local.clone(),
                op: p.op,
                before: before.and_then(|b| b.entry.identity.version.clone()),
                published_before: before.map(|b| b.published),
                after: p.after.identity.version.clone(),
                along: p.nr.is_none(),
            },
            nr: p.nr,
            register: class.schema.clone(),
            unit: p.unit.clone(),
            public_before: class.public && before.is_some_and(|b| b.published == Published::Opublikowany),
            public_after: class.public && p.op != Op::Zakoncz && p.published == Published::Opublikowany,
            // The place of what is withdrawn is withdrawn with it; those who still see the entry see the new one. That it is
            // gone is news everywhere, or maps that follow a box would go on showing it.
            old_place: old
                .get(&id)
                .cloned()
                .flatten()
                .map(|place| if withdraws(p) { EVERYWHERE.to_owned() } else { place }),
            new_place: new.get(&id).cloned().flatten(),
        });
    }
    Ok(())
}

/// `20261122T010203123456`: one writing for one instant, and in order.
pub(crate) fn version_id(micros: i64) -> String {
    chrono::DateTime::<chrono::Utc>::from_timestamp_micros(micros)
        .map(|t| t.format("%Y%m%dT%H%M%S%6f").to_string())
        .unwrap_or_default()
}

/// The square of EPSG:3857.
const EVERYWHERE: &str = "BOX(-20037508.342789244 -20037508.342789244,20037508.342789244 20037508.342789244)";

type Boxes = HashMap<String, Option<String>>;

/// Box of the derived place of what a statement touched.
fn returning(class: &Class) -> &'static str {
    if class.main_geometry.is_some() {
        "returning t.przestrzen_nazw || '_' || t.lokalny_id, box2d(t.web)::text"
    } else {
        "returning t.przestrzen_nazw || '_' || t.lokalny_id, null::text"
    }
}

async fn close(
    conn: &mut PgConnection,
    class: &Class,
    changeset: i64,
    planned: &[Planned],
) -> Result<Boxes, ChangeError> {
    let rows: Vec<Json> = planned
        .iter()
        .filter_map(|p| {
            let before = p.before.as_ref()?;
            let end = if p.op == Op::Zakoncz { p.after.life.version_to } else { p.after.life.version_from };
            Some(json!({ "id": before.row, "koniec": end.map(instant), "obiekt": p.op == Op::Zakoncz }))
        })
        .collect();
    if rows.is_empty() {
        return Ok(Boxes::new());
    }
    let sql = format!(
        "update {} t set koniec_wersja = r.koniec, koniec_obiekt = case when r.obiekt then r.koniec end, zamknela_zmiana = $2
           from jsonb_to_recordset($1) as r(id bigint, koniec timestamptz, obiekt boolean)
          where t.id = r.id {}",
        class.table(),
        returning(class)
    );
    let closed: Vec<(String, Option<String>)> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(Json::Array(rows))
        .bind(changeset)
        .fetch_all(conn)
        .await
        .map_err(StoreError::of("closing versions"))?;
    Ok(closed.into_iter().collect())
}

async fn open(
    conn: &mut PgConnection,
    class: &Class,
    changeset: i64,
    planned: &[Planned],
) -> Result<Boxes, ChangeError> {
    let rows: Vec<Json> =
        planned.iter().filter(|p| p.op != Op::Zakoncz).map(|p| version_row(class, changeset, p)).collect();
    if rows.is_empty() {
        return Ok(Boxes::new());
    }
    let mut columns: Vec<&str> = vec![
        "fid",
        "przestrzen_nazw",
        "lokalny_id",
        "wersja_id",
        "start_obiekt",
        "start_wersja",
        "odcisk",
        "reszta",
        "jednostka",
        "stan_publikacji",
        "zmiana_id",
    ];
    columns.extend(class.attributes.iter().map(|a| a.column.as_str()));
    let list = columns.join(", ");
    let sql = format!(
        "insert into {0} as t ({list}) select {list} from jsonb_populate_recordset(null::{0}, $1) {1}",
        class.table(),
        returning(class)
    );
    let opened: Vec<(String, Option<String>)> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(Json::Array(rows))
        .fetch_all(conn)
        .await
        .map_err(StoreError::of("opening versions"))?;
    Ok(opened.into_iter().collect())
}

/// What is taken back from the public is taken back with its history: no question about the past may show it.
async fn hide(conn: &mut PgConnection, class: &Class, planned: &[Planned]) -> Result<(), ChangeError> {
    let hidden = planned.iter().filter(|p| p.published == Published::Wycofany && p.op != Op::Zakoncz);
    let (locals, spaces): (Vec<&str>, Vec<&str>) =
        hidden.map(|p| (p.after.identity.local.as_str(), p.after.identity.namespace.as_str())).unzip();
    if locals.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "update {} set stan_publikacji = 'wycofany'
          where (lokalny_id, przestrzen_nazw) in (select * from unnest($1::text[], $2::text[])) and stan_publikacji <> 'wycofany'",
        class.table()
    );
    sqlx::query(AssertSqlSafe(sql))
        .bind(&locals)
        .bind(&spaces)
        .execute(&mut *conn)
        .await
        .map_err(StoreError::of("taking back from the public"))?;
    // The feed told the public of it; whoever reads it from now on hears only that it ended. What was hidden before has
    // been dealt with then, and its end must not be hidden too.
    let (locals, spaces): (Vec<&str>, Vec<&str>) = planned
        .iter()
        .filter(|p| withdraws(p))
        .map(|p| (p.after.identity.local.as_str(), p.after.identity.namespace.as_str()))
        .unzip();
    sqlx::query(
        "update infostrada.feed set public_before = false, public_after = false
          where class = $3 and (lokalny_id, przestrzen_nazw) in (select * from unnest($1::text[], $2::text[]))
            and (public_before or public_after)",
    )
    .bind(&locals)
    .bind(&spaces)
    .bind(&class.id)
    .execute(conn)
    .await
    .map_err(StoreError::of("taking back from the feed"))?;
    Ok(())
}

/// Whether this takes an entry back from the public.
fn withdraws(p: &Planned) -> bool {
    p.op != Op::Zakoncz
        && p.published == Published::Wycofany
        && p.before.as_ref().is_some_and(|b| b.published != Published::Wycofany)
}

fn version_row(class: &Class, changeset: i64, p: &Planned) -> Json {
    let mut row = Map::with_capacity(class.attributes.len() + 11);
    let mut put = |name: &str, value: Json| drop(row.insert(name.to_owned(), value));
    let entry = &p.after;
    put("fid", entry.identity.number().into());
    put("przestrzen_nazw", entry.identity.namespace.clone().into());
    put("lokalny_id", entry.identity.local.clone().into());
    put("wersja_id", entry.identity.version.clone().unwrap_or_default().into());
    put("start_obiekt", entry.life.object_from.map(instant).into());
    put("start_wersja", entry.life.version_from.map(instant).into());
    put("odcisk", fingerprint(class, entry).into());
    put("reszta", p.before.as_ref().and_then(|b| b.rest.clone()).into());
    put("jednostka", (!p.unit.is_empty()).then(|| p.unit.clone()).into());
    put("stan_publikacji", p.published.word().into());
    put("zmiana_id", changeset.into());
    for (a, v) in class.attributes.iter().zip(&entry.values) {
        let value = match v {
            Value::Geometry(bytes) => Json::String(hex(bytes)),
            Value::DateTime(t) => instant(*t).into(),
            // A number that no double can be is refused before; nothing else has no JSON.
            other if matches!(a.kind, Kind::Geometry(_)) => drop_to_null(other),
            other => other.to_json(),
        };
        put(&a.column, value);
    }
    Json::Object(row)
}

fn drop_to_null(_: &Value) -> Json {
    Json::Null
}

fn instant(micros: i64) -> String {
    chrono::DateTime::<chrono::Utc>::from_timestamp_micros(micros)
        .map(|t| t.to_rfc3339_opts(chrono::SecondsFormat::Micros, true))
        .unwrap_or_default()
}

/// What the feed says of one change.
#[derive(Debug, Clone)]
pub(crate) struct FeedRow {
    pub applied: Applied,
    pub nr: Option<i32>,
    pub register: String,
    pub unit: String,
    pub public_before: bool,
    pub public_after: bool,
    pub old_place: Option<String>,
    pub new_place: Option<String>,
}

/// Writes the journal and the feed, as the last thing before the end: from here on everybody else who writes waits, which
/// is what makes the numbers follow the commits.
pub(crate) async fn enter(
    conn: &mut PgConnection,
    changeset: i64,
    line: &Line,
    rows: &[FeedRow],
) -> Result<(), ChangeError> {
    let rows: Vec<Json> = rows
        .iter()
        .map(|r| {
            let a = &r.applied;
            json!({ "register": r.register, "class": a.class, "op": a.op.word(), "unit": r.unit, "ns": a.namespace,
                    "local": a.local, "before": a.before, "after": a.after, "pb": r.public_before, "pa": r.public_after,
                    "op_": r.old_place, "np_": r.new_place })
        })
        .collect();
    sqlx::query("select infostrada.enter($1, $2, $3)")
        .bind(Json::Array(vec![line.json()]))
        .bind(changeset)
        .bind(Json::Array(rows))
        .execute(conn)
        .await
        .map_err(StoreError::of("writing the journal and the feed"))?;
    Ok(())
}
