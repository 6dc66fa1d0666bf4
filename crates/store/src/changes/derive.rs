//! What the house fills in by itself: the parcel an address stands on, the name of its street, the area of a place. And
//! what follows from a change: entries elsewhere that say something of the one that changed.

use super::ChangeError;
use super::plan::{Planned, next, standing_of};
use crate::error::StoreError;
use registers::change::Op;
use registers::declaration::{Derive, Measured};
use registers::{Catalogue, Class, Kind, Value, ewkb};
use sqlx::{AssertSqlSafe, PgConnection};
use std::collections::{HashMap, HashSet};

/// How often a change may call for another: an address follows its street, a count follows the address.
const ROUNDS: usize = 3;

/// Fills in derived attributes of everything planned, then plans what follows from it.
pub(crate) async fn derive(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    planned: &mut Vec<Planned>,
) -> Result<(), ChangeError> {
    let mut from = 0;
    for _ in 0..=ROUNDS {
        fill(conn, catalogue, planned, from).await?;
        if from > 0 {
            // Of those that were only looked at, the ones that say the same as before go again.
            let mut at = 0;
            planned.retain(|p| {
                at += 1;
                at <= from || p.differs()
            });
        }
        let fresh = followers(conn, catalogue, planned, from).await?;
        if fresh.is_empty() {
            break;
        }
        from = planned.len();
        planned.extend(fresh);
    }
    planned.sort_by_key(|p| (p.class.ix, p.nr.unwrap_or(i32::MAX)));
    Ok(())
}

async fn fill(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    planned: &mut [Planned],
    from: usize,
) -> Result<(), ChangeError> {
    let mut classes: Vec<_> = planned[from..].iter().map(|p| p.class.clone()).collect();
    classes.sort_by_key(|c| c.ix);
    classes.dedup_by_key(|c| c.ix);
    for class in classes {
        for (i, a) in class.attributes.iter().enumerate() {
            match &a.derive {
                None => {}
                Some(Derive::Measure { of }) => {
                    for p in of_class(planned, from, &class) {
                        p.after.values[i] = measure(&class, &p.after, *of);
                    }
                }
                Some(Derive::Inside { class: other, value }) => {
                    let Some(other) = catalogue.by_id(other) else { continue };
                    inside(conn, &class, i, other, value, planned, from).await?;
                }
                Some(Derive::By { reference, value }) => {
                    through(conn, catalogue, &class, i, reference, value, planned, from).await?;
                }
            }
        }
    }
    Ok(())
}

fn of_class<'p>(planned: &'p mut [Planned], from: usize, class: &Class) -> impl Iterator<Item = &'p mut Planned> {
    let ix = class.ix;
    planned[from..].iter_mut().filter(move |p| p.class.ix == ix && p.op != Op::Zakoncz)
}

fn measure(class: &Class, entry: &registers::Entry, of: Measured) -> Value {
    let Some(Value::Geometry(bytes)) = class.main_geometry.map(|i| &entry.values[i]) else { return Value::Null };
    let Ok(geometry) = ewkb::decode(bytes) else { return Value::Null };
    let number = match of {
        Measured::Area => registers::plane::area(&geometry),
        Measured::Length => registers::plane::length(&geometry),
    };
    number.map_or(Value::Null, |n| Value::Real((n * 100.0).round() / 100.0))
}

/// From the entries that the place lies in; a surface lies in what it shares more than a square metre with.
async fn inside(
    conn: &mut PgConnection,
    class: &Class,
    attribute: usize,
    other: &Class,
    value: &str,
    planned: &mut [Planned],
    from: usize,
) -> Result<(), ChangeError> {
    let (Some(place), Some((_, source))) = (class.main_geometry, other.attribute(value)) else { return Ok(()) };
    if other.main_geometry.is_none() {
        return Ok(());
    }
    let mut numbers = Vec::new();
    let mut places = Vec::new();
    for (n, p) in planned.iter().enumerate().skip(from) {
        if p.class.ix == class.ix
            && p.op != Op::Zakoncz
            && let Value::Geometry(bytes) = &p.after.values[place]
        {
            numbers.push(i32::try_from(n).unwrap_or(i32::MAX));
            places.push(bytes.clone());
        }
    }
    let sql = format!(
        "select k.nr, array_agg(distinct t.{0}::text order by t.{0}::text)
           from (select nr, infostrada.web(st_geomfromewkb(g)) as g from unnest($1::int[], $2::bytea[]) as u(nr, g)) k
           join {1} t on t.koniec_wersja is null and t.web && k.g and t.{0} is not null
            and case when st_dimension(k.g) = 2 and st_dimension(t.web) = 2
                     then st_intersects(t.web, k.g) and st_area(st_intersection(t.web, k.g)) > 1.0
                     else st_intersects(t.web, k.g) end
          group by k.nr",
        source.column,
        other.table()
    );
    let found: Vec<(i32, Vec<String>)> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(&numbers)
        .bind(&places)
        .fetch_all(conn)
        .await
        .map_err(StoreError::of("deriving from a place"))?;
    let mut found: HashMap<i32, Vec<String>> = found.into_iter().collect();
    let many = class.attributes[attribute].many;
    for n in numbers {
        let list = found.remove(&n).unwrap_or_default();
        let p = &mut planned[usize::try_from(n).unwrap_or(0)];
        p.after.values[attribute] = match (many, list.into_iter().collect::<Vec<_>>()) {
            (_, list) if list.is_empty() => Value::Null,
            (true, list) => Value::Texts(list),
            (false, list) => typed(&class.attributes[attribute].kind, &list[0]),
        };
    }
    Ok(())
}

fn typed(kind: &Kind, text: &str) -> Value {
    match kind {
        Kind::Integer => text.parse().map_or(Value::Null, Value::Integer),
        Kind::Real => text.parse().map_or(Value::Null, Value::Real),
        _ => Value::Text(text.to_owned()),
    }
}

/// The local id in a reference, however it is written: `ns_local`, `#local`, `local`.
fn local_of(reference: &str) -> &str {
    let plain = reference.trim_start_matches('#');
    registers::Identity::parse_feature_id(plain).map_or(plain, |(_, local)| local)
}

/// The classes that a reference attribute may point at: of its own register first, then of any.
fn targets<'c>(catalogue: &'c Catalogue, class: &Class, reference: &str) -> Vec<&'c Class> {
    let Some((_, a)) = class.attribute(reference) else { return Vec::new() };
    let Kind::Ref(names) = &a.kind else { return Vec::new() };
    let named = |own: bool| {
        catalogue.classes.iter().map(AsRef::as_ref).filter(move |c: &&Class| {
            (c.register == class.register) == own
                && (names.contains(&c.name) || c.aliases.iter().any(|x| names.contains(x)))
        })
    };
    let own: Vec<&Class> = named(true).collect();
    if own.is_empty() { named(false).collect() } else { own }
}

#[expect(clippy::too_many_arguments, reason = "one step of one loop, told apart for reading")]
async fn through(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    class: &Class,
    attribute: usize,
    reference: &str,
    value: &str,
    planned: &mut [Planned],
    from: usize,
) -> Result<(), ChangeError> {
    let Some((at, _)) = class.attribute(reference) else { return Ok(()) };
    let wanted: HashSet<String> = of_class(planned, from, class)
        .filter_map(|p| p.after.values[at].as_text().map(|t| local_of(&t).to_owned()))
        .collect();
    let mut known: HashMap<String, String> = HashMap::new();
    for target in targets(catalogue, class, reference) {
        let Some((source_at, source)) = target.attribute(value) else { continue };
        let locals: Vec<&String> = wanted.iter().collect();
        let rows: Vec<(String, Option<String>)> = sqlx::query_as(AssertSqlSafe(format!(
            "select lokalny_id, {}::text from {} where koniec_wersja is null and lokalny_id = any ($1)",
            source.column,
            target.table()
        )))
        .bind(&locals)
        .fetch_all(&mut *conn)
        .await
        .map_err(StoreError::of("deriving through a reference"))?;
        known.extend(rows.into_iter().filter_map(|(l, v)| Some((l, v?))));
        // What the changeset itself makes of the target counts, not what stands.
        for p in planned.iter().filter(|p| p.class.ix == target.ix && p.op != Op::Zakoncz) {
            if let Some(text) = p.after.values[source_at].as_text() {
                known.insert(p.after.identity.local.clone(), text.into_owned());
            }
        }
    }
    let kind = class.attributes[attribute].kind.clone();
    for p in of_class(planned, from, class) {
        let text = p.after.values[at].as_text().and_then(|t| known.get(local_of(&t)));
        p.after.values[attribute] = text.map_or(Value::Null, |t| typed(&kind, t));
    }
    Ok(())
}

/// Entries of kept classes whose derived attributes may say something else after what is planned from `from` on.
async fn followers(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    planned: &[Planned],
    from: usize,
) -> Result<Vec<Planned>, ChangeError> {
    let there: HashSet<(u16, String)> = planned.iter().map(|p| (p.class.ix.0, p.feature_id())).collect();
    let mut fresh = Vec::new();
    for class in catalogue.classes.iter().filter(|c| c.kept) {
        let mut keys: HashSet<(String, String)> = HashSet::new();
        for a in &class.attributes {
            match &a.derive {
                Some(Derive::By { reference, value }) => {
                    let changed: Vec<String> = targets(catalogue, class, reference)
                        .into_iter()
                        .flat_map(|t| changed(planned, from, t, value))
                        .flat_map(|p| {
                            let local = p.after.identity.local.clone();
                            [p.feature_id(), format!("#{local}"), local]
                        })
                        .collect();
                    let Some((_, column)) = class.attribute(reference).filter(|_| !changed.is_empty()) else {
                        continue;
                    };
                    let sql = format!(
                        "select przestrzen_nazw, lokalny_id from {} where koniec_wersja is null and {} = any ($1)",
                        class.table(),
                        column.column
                    );
                    keys.extend(
                        sqlx::query_as::<_, (String, String)>(AssertSqlSafe(sql))
                            .bind(&changed)
                            .fetch_all(&mut *conn)
                            .await
                            .map_err(StoreError::of("looking for who refers"))?,
                    );
                }
                Some(Derive::Inside { class: other, value }) => {
                    let Some(other) = catalogue.by_id(other).filter(|_| class.main_geometry.is_some()) else {
                        continue;
                    };
                    let places: Vec<Vec<u8>> = changed(planned, from, other, value)
                        .flat_map(|p| {
                            let place = |e: &registers::Entry| match other.main_geometry.map(|i| &e.values[i]) {
                                Some(Value::Geometry(bytes)) => Some(bytes.clone()),
                                _ => None,
                            };
                            [p.before.as_ref().and_then(|b| place(&b.entry)), place(&p.after)]
                        })
                        .flatten()
                        .collect();
                    if places.is_empty() {
                        continue;
                    }
                    let sql = format!(
                        "select distinct t.przestrzen_nazw, t.lokalny_id from unnest($1::bytea[]) g
                           join {} t on t.koniec_wersja is null and t.web && infostrada.web(st_geomfromewkb(g))",
                        class.table()
                    );
                    keys.extend(
                        sqlx::query_as::<_, (String, String)>(AssertSqlSafe(sql))
                            .bind(&places)
                            .fetch_all(&mut *conn)
                            .await
                            .map_err(StoreError::of("looking for who lies there"))?,
                    );
                }
                Some(Derive::Measure { .. }) | None => {}
            }
        }
        let keys: Vec<(String, String)> =
            keys.into_iter().filter(|(ns, local)| !there.contains(&(class.ix.0, format!("{ns}_{local}")))).collect();
        if keys.is_empty() {
            continue;
        }
        for (_, standing) in standing_of(conn, class, &keys, true).await? {
            fresh.push(Planned {
                nr: None,
                class: class.clone(),
                op: Op::Zmien,
                base: standing.entry.identity.version.clone(),
                unit: standing.unit.clone().unwrap_or_default(),
                published: standing.published,
                after: registers::Entry {
                    identity: registers::Identity { version: None, ..standing.entry.identity.clone() },
                    life: next(standing.entry.life),
                    ..standing.entry.clone()
                },
                before: Some(standing),
                born: None,
            });
        }
    }
    fresh.sort_by(|a, b| (a.class.ix, &a.after.identity.local).cmp(&(b.class.ix, &b.after.identity.local)));
    Ok(fresh)
}

/// What is planned for a class and touches its place or one attribute.
fn changed<'p>(planned: &'p [Planned], from: usize, class: &Class, value: &str) -> impl Iterator<Item = &'p Planned> {
    let ix = class.ix;
    let watched: Vec<usize> = class.attribute(value).map(|(i, _)| i).into_iter().chain(class.main_geometry).collect();
    planned[from..].iter().filter(move |p| {
        p.class.ix == ix
            && (p.op != Op::Zmien
                || p.before.as_ref().is_none_or(|b| watched.iter().any(|i| b.entry.values[*i] != p.after.values[*i])))
    })
}

/// The attributes that a planned entry changes, by name, with what they become: for people.
pub(crate) fn told(p: &Planned) -> serde_json::Value {
    let mut map = serde_json::Map::new();
    for (i, a) in p.class.attributes.iter().enumerate() {
        if p.before.as_ref().is_none_or(|b| b.entry.values[i] != p.after.values[i]) {
            map.insert(a.name.clone(), p.after.values[i].to_json());
        }
    }
    serde_json::Value::Object(map)
}
