//! From a changeset as written to what it would make of the entries that stand now.

use super::rights::{Rights, foreign_register};
use super::state::{Draftings, Written};
use super::{ChangeError, Conflict, keeper};
use crate::changes::drafts::unhex;
use crate::error::StoreError;
use crate::row::{Shape, Sight, read, select_list};
use registers::change::{Op, Published};
use registers::{Catalogue, Class, Entry, Identity, Kind, Life, Value};
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
    /// For an entry that lives again.
    pub past: Option<Past>,
}

/// Earlier lives of an entry: when it was first made, and when its last version ended.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Past {
    pub born: i64,
    pub ended: Option<i64>,
    /// How public it was last.
    pub published: Published,
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

    /// Whether all that it does is to make an entry less public.
    pub(crate) fn only_hides(&self) -> bool {
        self.op == Op::Zmien
            && self.published != Published::Opublikowany
            && self.before.as_ref().is_some_and(|b| b.entry.values == self.after.values)
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
    rights: &mut Rights,
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
        let units = rights.edit(conn, &class.schema).await?;
        let unit = &drafts.changeset.unit;
        if units.is_some_and(|u| !u.contains(unit)) {
            return Err(foreign_register(catalogue.register_of(&class)));
        }
        let (new, old): (Vec<&Written>, Vec<&Written>) = list.iter().partition(|w| w.op == Op::Utworz);
        let mut standing = standing(conn, &class, &old, lock).await?;
        let lives = lives(conn, &class, &new).await?;
        let risen: Vec<&Written> =
            new.into_iter().filter(|w| lives.get(&key(w)).is_some_and(|p| p.ended.is_none())).collect();
        standing.extend(self::standing(conn, &class, &risen, false).await?);
        // What has ended is still its keeper's: a stranger is not even told that it changed.
        let gone = list.iter().filter(|w| w.op != Op::Utworz && !standing.contains_key(&key(w)));
        let ended = match units {
            None => HashMap::new(),
            Some(_) => keeper::last(conn, &class, gone.map(|w| (w.namespace.as_str(), w.local.as_str()))).await?,
        };
        for w in list {
            let key = key(w);
            let before = standing.remove(&key);
            if let (Some(b), Some(units)) = (&before, units)
                && !b.unit.as_ref().is_some_and(|u| units.contains(u))
            {
                return Err(keeper::foreign(&class, b.published));
            }
            if let (Some(e), Some(units)) = (ended.get(&key), units)
                && !e.unit.as_ref().is_some_and(|u| units.contains(u))
            {
                return Err(keeper::foreign(&class, e.published));
            }
            // What never was sounds like an entry of others that nobody is to know of.
            if w.op != Op::Utworz && before.is_none() && units.is_some() && !ended.contains_key(&key) {
                return Err(ChangeError::NotFound("entry"));
            }
            let one = lay(&class, w, before, unit, lives.get(&key).copied());
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

fn lay(class: &Arc<Class>, w: &Written, before: Option<Standing>, unit: &str, past: Option<Past>) -> Planned {
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
        // What lives again is no more public than it was when it ended.
        published: w
            .published
            .or_else(|| before.as_ref().map(|b| b.published))
            .or_else(|| past.map(|p| p.published))
            .unwrap_or_default(),
        after: Entry { class: class.ix, identity, life, values, rest: None, line: 0 },
        before,
        past,
    }
}

/// The life of a version that follows another; when exactly it begins is known when it is written.
pub(crate) fn next(life: Life) -> Life {
    Life { version_from: life.version_from.map(|t| t.saturating_add(1)), version_to: None, ..life }
}

type Key = (String, String);

fn key(w: &Written) -> Key {
    (w.namespace.clone(), w.local.clone())
}

/// The live versions of the objects named.
pub(crate) async fn standing(
    conn: &mut PgConnection,
    class: &Class,
    list: &[&Written],
    lock: bool,
) -> Result<HashMap<Key, Standing>, ChangeError> {
    let keys: Vec<Key> = list.iter().map(|w| key(w)).collect();
    standing_of(conn, class, &keys, lock).await
}

/// As [`standing`], by namespace and local id. Whoever waits for the lock of a version that is then closed does not see
/// the one that follows it: the question was older. So it is asked again, until nothing that lives was missed.
pub(crate) async fn standing_of(
    conn: &mut PgConnection,
    class: &Class,
    keys: &[Key],
    lock: bool,
) -> Result<HashMap<Key, Standing>, ChangeError> {
    let mut found = HashMap::with_capacity(keys.len());
    let mut left: Vec<Key> = keys.to_vec();
    while !left.is_empty() {
        read_standing(conn, class, &left, lock, &mut found).await?;
        left.retain(|k| !found.contains_key(k));
        if lock && !left.is_empty() {
            let lives = lives_of(conn, class, &left).await?;
            left.retain(|k| lives.get(k).is_some_and(|p| p.ended.is_none()));
        } else {
            break;
        }
    }
    Ok(found)
}

async fn read_standing(
    conn: &mut PgConnection,
    class: &Class,
    keys: &[Key],
    lock: bool,
    found: &mut HashMap<Key, Standing>,
) -> Result<(), ChangeError> {
    // The bare `any` finds the index whatever the planner thinks of the list. Rows are locked in the order of their numbers, so that two changesets never wait for each other in a circle.
    let sql = format!(
        "select {}, jednostka, stan_publikacji, reszta from {} t
          where lokalny_id = any ($1::text[]) and (lokalny_id, przestrzen_nazw) in (select * from unnest($1::text[], $2::text[]))
            and koniec_wersja is null and not zastapiona{}",
        select_list(class, Shape::Own, Sight::All),
        class.table(),
        if lock { " order by id for update" } else { "" }
    );
    let (locals, spaces): (Vec<&str>, Vec<&str>) = keys.iter().map(|(ns, l)| (l.as_str(), ns.as_str())).unzip();
    let rows = sqlx::query(AssertSqlSafe(sql))
        .bind(locals)
        .bind(spaces)
        .fetch_all(conn)
        .await
        .map_err(StoreError::of("reading what stands"))?;
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
    Ok(())
}

/// Earlier lives of entries that are to be made; one that is made under a known name lives again.
async fn lives(conn: &mut PgConnection, class: &Class, list: &[&Written]) -> Result<HashMap<Key, Past>, ChangeError> {
    let keys: Vec<Key> = list.iter().map(|w| key(w)).collect();
    lives_of(conn, class, &keys).await
}

/// What was and is of the objects named; those that live have no end.
async fn lives_of(conn: &mut PgConnection, class: &Class, keys: &[Key]) -> Result<HashMap<Key, Past>, ChangeError> {
    if keys.is_empty() {
        return Ok(HashMap::new());
    }
    let (locals, spaces): (Vec<&str>, Vec<&str>) = keys.iter().map(|(ns, l)| (l.as_str(), ns.as_str())).unzip();
    type Instant = Option<chrono::DateTime<chrono::Utc>>;
    let rows: Vec<(String, String, Instant, Instant, String)> = sqlx::query_as(AssertSqlSafe(format!(
        "select przestrzen_nazw, lokalny_id, min(start_obiekt), case when bool_and(koniec_wersja is not null) then max(koniec_wersja) end,
                (array_agg(stan_publikacji order by start_wersja desc nulls last, id desc))[1] from {}
          where lokalny_id = any ($1::text[]) and (lokalny_id, przestrzen_nazw) in (select * from unnest($1::text[], $2::text[])) and not zastapiona group by 1, 2",
        class.table()
    )))
    .bind(locals)
    .bind(spaces)
    .fetch_all(conn)
    .await
    .map_err(StoreError::of("reading earlier lives"))?;
    let micros = |t: Instant| t.map(|t| t.timestamp_micros());
    Ok(rows
        .into_iter()
        .map(|(ns, local, born, ended, published)| {
            let published = Published::parse(&published).unwrap_or_default();
            ((ns, local), Past { born: micros(born).unwrap_or(i64::MAX), ended: micros(ended), published })
        })
        .collect())
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
