//! What the house fills in by itself: the parcel an address stands on, the name of its street, the area of a place. And
//! what follows from a change: entries elsewhere that say something of the one that changed.

use super::ChangeError;
use super::plan::{Planned, Standing, next, standing_of};
use crate::error::StoreError;
use registers::change::Op;
use registers::declaration::{Derive, Measured};
use registers::{Catalogue, Class, Kind, Value, ewkb};
use sqlx::{AssertSqlSafe, PgConnection};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// How often a change may call for another: an address follows its street, a count follows the address.
const ROUNDS: usize = 3;

/// Fills in derived attributes of everything planned, then plans what follows from it; `lock` keeps others from changing
/// what follows.
pub(crate) async fn derive(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    planned: &mut Vec<Planned>,
    lock: bool,
) -> Result<(), ChangeError> {
    let mut from = 0;
    for _ in 0..=ROUNDS {
        // From the beginning each time: what the author wrote may depend on what followed from it.
        fill(conn, catalogue, planned).await?;
        if from > 0 {
            // Of those that were only looked at, the ones that say the same as before go again.
            let mut at = 0;
            planned.retain(|p| {
                at += 1;
                at <= from || p.differs()
            });
        }
        let fresh = followers(conn, catalogue, planned, from, lock).await?;
        if fresh.is_empty() {
            break;
        }
        from = planned.len();
        planned.extend(fresh);
    }
    planned.sort_by_key(|p| (p.class.ix, p.nr.unwrap_or(i32::MAX)));
    Ok(())
}

async fn fill(conn: &mut PgConnection, catalogue: &Catalogue, planned: &mut [Planned]) -> Result<(), ChangeError> {
    let mut classes: Vec<_> = planned.iter().map(|p| p.class.clone()).collect();
    classes.sort_by_key(|c| c.ix);
    classes.dedup_by_key(|c| c.ix);
    // Sources before those that take from them.
    classes.sort_by_key(|c| depth(catalogue, c, ROUNDS));
    for class in classes {
        for (i, a) in class.attributes.iter().enumerate() {
            match &a.derive {
                None => {}
                Some(Derive::Measure { of }) => {
                    for p in of_class(planned, &class) {
                        p.after.values[i] = measure(&class, &p.after, *of);
                    }
                }
                Some(Derive::Inside { class: other, value, when }) => {
                    let Some(other) = catalogue.by_id(other) else { continue };
                    inside(conn, &class, i, other, value, when, planned).await?;
                }
                Some(Derive::By { reference, value }) => {
                    through(conn, catalogue, &class, i, reference, value, planned).await?;
                }
            }
        }
    }
    Ok(())
}

/// How many classes stand between this one and those whose values nobody computes.
fn depth(catalogue: &Catalogue, class: &Class, most: usize) -> usize {
    if most == 0 {
        return 0;
    }
    let derived = |c: &Class, value: &str| c.attribute(value).is_some_and(|(_, a)| a.derive.is_some());
    let below = |c: &Class| 1 + depth(catalogue, c, most - 1);
    class
        .attributes
        .iter()
        .flat_map(|a| match &a.derive {
            Some(Derive::Inside { class: other, value, .. }) => {
                catalogue.by_id(other).filter(|c| derived(c, value)).map(below).into_iter().collect::<Vec<_>>()
            }
            Some(Derive::By { reference, value }) => {
                targets(catalogue, class, reference).into_iter().filter(|c| derived(c, value)).map(below).collect()
            }
            _ => Vec::new(),
        })
        .max()
        .unwrap_or(0)
}

fn of_class<'p>(planned: &'p mut [Planned], class: &Class) -> impl Iterator<Item = &'p mut Planned> {
    let ix = class.ix;
    planned.iter_mut().filter(move |p| p.class.ix == ix && p.op != Op::Zakoncz)
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
    when: &BTreeMap<String, Vec<String>>,
    planned: &mut [Planned],
) -> Result<(), ChangeError> {
    let (Some(place), Some((source_at, source))) = (class.main_geometry, other.attribute(value)) else { return Ok(()) };
    let Some(other_place) = other.main_geometry else { return Ok(()) };
    let (mut numbers, mut places) = (Vec::new(), Vec::new());
    for (n, p) in planned.iter_mut().enumerate().filter(|(_, p)| p.class.ix == class.ix && p.op != Op::Zakoncz) {
        match &p.after.values[place] {
            Value::Geometry(bytes) => {
                numbers.push(i32::try_from(n).unwrap_or(i32::MAX));
                places.push(bytes.clone());
            }
            _ => p.after.values[attribute] = Value::Null,
        }
    }
    if numbers.is_empty() {
        return Ok(());
    }
    let conditions: Vec<(usize, &str, &Vec<String>)> = when
        .iter()
        .filter_map(|(name, texts)| other.attribute(name).map(|(i, a)| (i, a.column.as_str(), texts)))
        .collect();
    // What the changeset itself makes of the other class counts, not what stands.
    let (mut locals, mut spaces, mut new_places, mut new_texts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for p in planned.iter().filter(|p| p.class.ix == other.ix) {
        locals.push(p.after.identity.local.clone());
        spaces.push(p.after.identity.namespace.clone());
        let text = |i: usize| p.after.values[i].as_text().map(std::borrow::Cow::into_owned).unwrap_or_default();
        if let (Value::Geometry(bytes), true, Some(text)) = (
            &p.after.values[other_place],
            p.op != Op::Zakoncz && conditions.iter().all(|(i, _, texts)| texts.contains(&text(*i))),
            p.after.values[source_at].as_text(),
        ) {
            new_places.push(bytes.clone());
            new_texts.push(text.into_owned());
        }
    }
    let counts: String = (0..conditions.len())
        .map(|n| format!(" and coalesce(t.{}::text, '') = any (${})", conditions[n].1, n + 7))
        .collect();
    let meets = |other: &str| {
        format!(
            "{other} && k.g and case when k.d = 2 and st_dimension({other}) = 2
                then st_intersects({other}, k.g) and st_area(st_intersection({other}, k.g)) > 1.0
                else st_intersects({other}, k.g) end"
        )
    };
    let sql = format!(
        "with k as materialized (select nr, g, st_dimension(g) as d
                 from (select nr, infostrada.web(st_geomfromewkb(g)) as g from unnest($1::int[], $2::bytea[]) as u(nr, g)) s),
              p as materialized (select infostrada.web(st_geomfromewkb(g)) as g, v from unnest($5::bytea[], $6::text[]) as u(g, v)),
              gone as materialized (select * from unnest($3::text[], $4::text[]) as u(lokalny_id, przestrzen_nazw))
         select nr, array_agg(distinct v order by v) from (
           select k.nr, t.{0}::text as v from k join {1} t on t.koniec_wersja is null and not t.zastapiona and t.{0} is not null{counts}
              and {2}
            where not exists (select from gone where gone.lokalny_id = t.lokalny_id and gone.przestrzen_nazw = t.przestrzen_nazw)
           union all
           select k.nr, p.v from k join p on {3}) found
          group by nr",
        source.column,
        other.table(),
        meets("t.web"),
        meets("p.g"),
    );
    let mut query = sqlx::query_as(AssertSqlSafe(sql))
        .bind(&numbers)
        .bind(&places)
        .bind(locals)
        .bind(spaces)
        .bind(new_places)
        .bind(new_texts);
    for (_, _, texts) in &conditions {
        query = query.bind(*texts);
    }
    let found: Vec<(i32, Vec<String>)> =
        query.fetch_all(conn).await.map_err(StoreError::of("deriving from a place"))?;
    let mut found: HashMap<i32, Vec<String>> = found.into_iter().collect();
    let many = class.attributes[attribute].many;
    for n in numbers {
        let list = found.remove(&n).unwrap_or_default();
        let p = &mut planned[usize::try_from(n).unwrap_or(0)];
        p.after.values[attribute] = match (many, list) {
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

/// The local id in a reference, however it is written: `ns_local`, `ns_local_version`, `#local`, `local`,
/// `urn:pzgik:id:ns:local:version`. The database knows the same as `infostrada.local_of`.
fn local_of(reference: &str) -> &str {
    let plain = reference.trim_start_matches('#');
    if let Some(urn) = plain.strip_prefix("urn:pzgik:id:") {
        return urn.split(':').nth(1).unwrap_or(urn);
    }
    let local = registers::Identity::parse_feature_id(plain).map_or(plain, |(_, local)| local);
    match local.rsplit_once('_') {
        Some((object, version)) if is_version(version) => object,
        _ => local,
    }
}

/// `2017-01-13T14-58-39` or `20170113T145839…`.
fn is_version(text: &str) -> bool {
    let day: String = text.chars().take_while(|c| *c != 'T').filter(|c| *c != '-').collect();
    text.contains('T') && day.len() == 8 && day.bytes().all(|b| b.is_ascii_digit())
}

/// The classes that a reference attribute may point at: of its own register first, then of any.
pub(crate) fn targets<'c>(catalogue: &'c Catalogue, class: &Class, reference: &str) -> Vec<&'c Class> {
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

async fn through(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    class: &Class,
    attribute: usize,
    reference: &str,
    value: &str,
    planned: &mut [Planned],
) -> Result<(), ChangeError> {
    let Some((at, _)) = class.attribute(reference) else { return Ok(()) };
    let wanted: HashSet<String> = of_class(planned, class)
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
    for p in of_class(planned, class) {
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
    lock: bool,
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
                        .flat_map(|t| changed(planned, from, t, &[value.as_str()]))
                        .map(|p| p.after.identity.local.clone())
                        .collect();
                    let Some((_, column)) = class.attribute(reference).filter(|_| !changed.is_empty()) else {
                        continue;
                    };
                    let sql = format!(
                        "select przestrzen_nazw, lokalny_id from {0} where koniec_wersja is null and {1} is not null and infostrada.local_of({1}) = any ($1)",
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
                Some(Derive::Inside { class: other, value, when }) => {
                    let Some(other) = catalogue.by_id(other).filter(|_| class.main_geometry.is_some()) else {
                        continue;
                    };
                    let watched: Vec<&str> = when.keys().map(String::as_str).chain([value.as_str()]).collect();
                    let places: Vec<Vec<u8>> = changed(planned, from, other, &watched)
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
                        "select distinct t.przestrzen_nazw, t.lokalny_id
                           from (select infostrada.web(st_geomfromewkb(u)) as g from unnest($1::bytea[]) u offset 0) k
                           join {} t on t.koniec_wersja is null and t.web && k.g",
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
        fresh.extend(standing_of(conn, class, &keys, lock).await?.into_values().map(|s| follower(class, s)));
    }
    fresh.sort_by(|a, b| (a.class.ix, &a.after.identity.local).cmp(&(b.class.ix, &b.after.identity.local)));
    Ok(fresh)
}

/// A new version of an entry that nobody asked for, so far with the values of the old one.
pub(crate) fn follower(class: &Arc<Class>, standing: Standing) -> Planned {
    Planned {
        nr: None,
        class: Arc::clone(class),
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
        past: None,
    }
}

/// What is planned for a class and touches its place or one of these attributes.
fn changed<'p>(
    planned: &'p [Planned],
    from: usize,
    class: &Class,
    names: &[&str],
) -> impl Iterator<Item = &'p Planned> + use<'p> {
    let ix = class.ix;
    let watched: Vec<usize> =
        names.iter().filter_map(|n| class.attribute(n)).map(|(i, _)| i).chain(class.main_geometry).collect();
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

#[cfg(test)]
mod tests {
    use super::local_of;

    #[test]
    fn a_reference_names_its_object_however_it_is_written() {
        for (written, local) in [
            ("PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88_2017-01-13T14-58-39", "7bafb1ee-3f88"),
            ("#PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88_20170113T145839000000", "7bafb1ee-3f88"),
            ("PL.ZIPIN.9901.EMUiA_7bafb1ee-3f88", "7bafb1ee-3f88"),
            ("urn:pzgik:id:PL.PZGiK.1.EGiB:7bafb1ee:2017-01-13T14:58:39", "7bafb1ee"),
            ("PL.ZIPIN.9901.droga_drg_1", "drg_1"),
            ("#7bafb1ee", "7bafb1ee"),
        ] {
            assert_eq!(local_of(written), local, "{written}");
        }
    }
}
