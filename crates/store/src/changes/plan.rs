//! From a changeset as written to what it would make of the entries that stand now.

use super::state::{Draftings, Written};
use super::{Actor, ChangeError, Conflict};
use crate::changes::drafts::{editable, unhex};
use crate::error::StoreError;
use crate::row::{Shape, Sight, read, select_list};
use registers::change::{Op, Published};
use registers::{Catalogue, Class, Entry, Identity, Kind, Life, Value, Words};
use serde_json::Value as Json;
use sqlx::{AssertSqlSafe, PgConnection, Row};
use std::collections::HashMap;
use std::sync::Arc;

/// One entry of a changeset with what stands and what shall stand.
#[derive(Debug, Clone)]
pub(crate) struct Planned {
    /// Number in the changeset; none for what the house changes along.
    pub nr: Option<i32>,
    pub class: Arc<Class>,
    pub op: Op,
    pub base: Option<String>,
    pub before: Option<Standing>,
    /// For an end, the version that ends.
    pub after: Entry,
    pub unit: String,
    pub published: Published,
    /// For an entry that lives again, when it was first made.
    pub born: Option<i64>,
}

/// A live version.
#[derive(Debug, Clone)]
pub(crate) struct Standing {
    pub row: i64,
    pub entry: Entry,
    pub unit: Option<String>,
    pub published: Published,
    pub rest: Option<Json>,
}

impl Planned {
    pub(crate) fn feature_id(&self) -> String {
        self.after.identity.feature_id()
    }

    /// Whether the new version differs from the old.
    pub(crate) fn differs(&self) -> bool {
        match (&self.op, &self.before) {
            (Op::Zmien, Some(b)) => b.entry.values != self.after.values || b.published != self.published,
            _ => true,
        }
    }
}

/// Reads what stands, locking it where `lock`, and lays the drafts over it. Conflicts do not stop it: all are found.
pub(crate) async fn plan(
    conn: &mut PgConnection,
    actor: Actor<'_>,
    catalogue: &Catalogue,
    drafts: &Draftings,
    lock: bool,
) -> Result<(Vec<Planned>, Vec<Conflict>), ChangeError> {
    let mut by_class: HashMap<&str, Vec<&Written>> = HashMap::new();
    for w in &drafts.changes {
        by_class.entry(&w.class).or_default().push(w);
    }
    let mut order: Vec<(Arc<Class>, Vec<&Written>)> = Vec::new();
    for (id, list) in by_class {
        let class = catalogue.by_id(id).ok_or(ChangeError::NotFound("class"))?;
        order.push((catalogue.shared(class.ix), list));
    }
    // Always in the same order, so that two changesets never wait for each other in a circle.
    order.sort_by_key(|(class, _)| class.ix);
    let mut planned = Vec::with_capacity(drafts.changes.len());
    let mut conflicts = Vec::new();
    for (class, list) in order {
        let units = editable(conn, actor, &class.schema, "edit").await?;
        let mut standing = standing(conn, &class, &list, lock).await?;
        let lives =
            if list.iter().any(|w| w.op == Op::Utworz) { lives(conn, &class, &list).await? } else { HashMap::new() };
        for w in list {
            let key = (w.namespace.clone(), w.local.clone());
            let before = standing.remove(&key);
            if let (Some(b), Some(units)) = (&before, &units)
                && !b.unit.as_ref().is_some_and(|u| units.contains(u))
            {
                return Err(foreign(&class, b));
            }
            let one = lay(&class, w, before, &drafts.changeset.unit, lives.get(&key).copied());
            let current = one.before.as_ref().and_then(|b| b.entry.identity.version.clone());
            if w.op == Op::Utworz && current.is_none() || w.op != Op::Utworz && current == w.base {
                planned.push(one);
                continue;
            }
            let ancestor = match &w.base {
                Some(v) => version(conn, &class, &w.namespace, &w.local, v).await?,
                None => None,
            };
            conflicts.push(conflict(one, current, ancestor));
        }
    }
    planned.sort_by_key(|p| (p.class.ix, p.nr));
    Ok((planned, conflicts))
}

/// Where the entry is public its existence is no secret; otherwise it is not there for a stranger.
fn foreign(class: &Class, standing: &Standing) -> ChangeError {
    if class.public && standing.published == Published::Opublikowany {
        ChangeError::Forbidden(Words {
            pl: "Wpis prowadzi inna jednostka.".into(),
            en: "Another unit keeps this entry.".into(),
        })
    } else {
        ChangeError::NotFound("entry")
    }
}

/// Three-way: what the author would have written upon the version he saw, what stands, and what he saw.
fn conflict(one: Planned, current: Option<String>, ancestor: Option<Entry>) -> Conflict {
    let mut mine = one.after;
    if let (Some(a), Some(b)) = (&ancestor, &one.before) {
        // `after` was laid over what stands; what the author did not touch is as he saw it.
        for (i, value) in mine.values.iter_mut().enumerate() {
            if *value == b.entry.values[i] {
                value.clone_from(&a.values[i]);
            }
        }
    }
    Conflict {
        class: one.class.id.clone(),
        object: mine.identity.feature_id(),
        base: one.base,
        current,
        mine,
        theirs: one.before.map(|b| b.entry),
        ancestor,
    }
}

fn lay(class: &Arc<Class>, w: &Written, before: Option<Standing>, unit: &str, born: Option<i64>) -> Planned {
    let mut values = match &before {
        Some(b) => b.entry.values.clone(),
        None => vec![Value::Null; class.attributes.len()],
    };
    if w.op != Op::Zakoncz {
        for (i, a) in class.attributes.iter().enumerate() {
            if matches!(a.kind, Kind::Geometry(_)) {
                match w.places.get(&a.name) {
                    Some(Json::String(digits)) => values[i] = unhex(digits).map_or(Value::Null, Value::Geometry),
                    Some(_) => values[i] = Value::Null,
                    None => {}
                }
            } else if let Some(json) = w.content.get(&a.name).or_else(|| w.personal.get(&a.name)) {
                values[i] = Value::from_json(a, json).unwrap_or(Value::Null);
            }
        }
    }
    let identity = Identity { namespace: w.namespace.clone(), local: w.local.clone(), version: None };
    let life = before.as_ref().map_or_else(Life::default, |b| next(b.entry.life));
    Planned {
        nr: Some(w.nr),
        class: Arc::clone(class),
        op: w.op,
        base: w.base.clone(),
        unit: before.as_ref().and_then(|b| b.unit.clone()).unwrap_or_else(|| unit.to_owned()),
        published: w.published.or_else(|| before.as_ref().map(|b| b.published)).unwrap_or_default(),
        after: Entry { class: class.ix, identity, life, values, rest: None, line: 0 },
        before,
        born,
    }
}

/// The life of a version that follows another; when exactly it begins is known when it is written.
pub(crate) fn next(life: Life) -> Life {
    Life { version_from: life.version_from.map(|t| t.saturating_add(1)), version_to: None, ..life }
}

type Key = (String, String);

/// The live versions of the objects named.
pub(crate) async fn standing(
    conn: &mut PgConnection,
    class: &Class,
    list: &[&Written],
    lock: bool,
) -> Result<HashMap<Key, Standing>, ChangeError> {
    let keys: Vec<Key> = list.iter().map(|w| (w.namespace.clone(), w.local.clone())).collect();
    standing_of(conn, class, &keys, lock).await
}

/// As [`standing`], by namespace and local id.
pub(crate) async fn standing_of(
    conn: &mut PgConnection,
    class: &Class,
    keys: &[Key],
    lock: bool,
) -> Result<HashMap<Key, Standing>, ChangeError> {
    let sql = format!(
        "select {}, jednostka, stan_publikacji, reszta from {} t
          where (lokalny_id, przestrzen_nazw) in (select * from unnest($1::text[], $2::text[]))
            and koniec_wersja is null and not zastapiona{}",
        select_list(class, Shape::Own, Sight::All),
        class.table(),
        if lock { " for update" } else { "" }
    );
    let (locals, spaces): (Vec<&str>, Vec<&str>) = keys.iter().map(|(ns, l)| (l.as_str(), ns.as_str())).unzip();
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(locals)
        .bind(spaces)
        .fetch_all(conn)
        .await
        .map_err(StoreError::of("reading what stands"))?;
    let mut found = HashMap::with_capacity(rows.len());
    for row in &rows {
        let stored = read(class, row, Sight::All)?;
        let field = |e| StoreError::of("reading what stands")(e);
        let published: String = row.try_get("stan_publikacji").map_err(field)?;
        let identity = &stored.entry.identity;
        found.insert(
            (identity.namespace.clone(), identity.local.clone()),
            Standing {
                row: stored.number,
                unit: row.try_get("jednostka").map_err(field)?,
                published: Published::parse(&published).unwrap_or_default(),
                rest: row.try_get("reszta").map_err(field)?,
                entry: stored.entry,
            },
        );
    }
    Ok(found)
}

/// When objects that ended were first made; one that is made under a known name lives again.
async fn lives(conn: &mut PgConnection, class: &Class, list: &[&Written]) -> Result<HashMap<Key, i64>, ChangeError> {
    let (locals, spaces): (Vec<&str>, Vec<&str>) =
        list.iter().map(|w| (w.local.as_str(), w.namespace.as_str())).unzip();
    let rows: Vec<(String, String, Option<chrono::DateTime<chrono::Utc>>)> = sqlx::query_as(AssertSqlSafe(format!(
        "select przestrzen_nazw, lokalny_id, min(start_obiekt) from {}
          where (lokalny_id, przestrzen_nazw) in (select * from unnest($1::text[], $2::text[])) group by 1, 2",
        class.table()
    )))
    .bind(locals)
    .bind(spaces)
    .fetch_all(conn)
    .await
    .map_err(StoreError::of("reading earlier lives"))?;
    Ok(rows.into_iter().filter_map(|(ns, local, from)| Some(((ns, local), from?.timestamp_micros()))).collect())
}

/// One version of one object, whole.
pub(crate) async fn version(
    conn: &mut PgConnection,
    class: &Class,
    namespace: &str,
    local: &str,
    version: &str,
) -> Result<Option<Entry>, ChangeError> {
    let sql = format!(
        "select {} from {} where lokalny_id = $1 and przestrzen_nazw = $2 and wersja_id = $3 and not zastapiona",
        select_list(class, Shape::Own, Sight::All),
        class.table()
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(local)
        .bind(namespace)
        .bind(version)
        .fetch_optional(conn)
        .await
        .map_err(StoreError::of("reading a version"))?;
    Ok(row.map(|r| read(class, &r, Sight::All)).transpose()?.map(|s| s.entry))
}
