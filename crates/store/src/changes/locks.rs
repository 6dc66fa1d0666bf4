//! Locks: an entry that somebody holds is changed by nobody else until they let go or the time is up. They hold against
//! every person, whatever face a change comes from; the house itself (deliveries, the command line) does not wait for them.

use super::decide::repeat;
use super::plan::Planned;
use super::rights::Rights;
use super::{Actor, ChangeError, drafts};
use crate::accounts::fresh_secret;
use crate::error::StoreError;
use crate::pool::Store;
use registers::time::format_local;
use registers::{Class, Words};
use sqlx::{AssertSqlSafe, PgConnection};
use std::collections::HashSet;
use std::sync::Arc;

/// Locks that one person holds at a time.
const MOST: i64 = 200;

/// Namespace and local id.
pub type Name = (String, String);

/// A lock that was taken.
#[derive(Debug, Clone)]
pub struct Locking {
    pub id: String,
    /// Class ids and names.
    pub locked: Vec<(String, Name)>,
    /// What somebody else holds, or keeps.
    pub left: Vec<(String, Name)>,
}

/// What is known of a lock by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    Now,
    Expired,
    /// There is none, or it is somebody else's.
    No,
}

/// A lock on an entry.
#[derive(Debug, Clone)]
pub struct On {
    pub lock: String,
    pub person: i64,
    pub class: String,
    pub name: Name,
}

impl Store {
    /// Locks entries for so many seconds, all of them or, with `some`, those that can be. Without `some` nothing is
    /// locked as soon as one cannot be, and all that cannot is in `left`.
    ///
    /// # Errors
    /// When the actor may not edit a register, or holds too many locks.
    pub async fn lock_entries(
        &self,
        actor: Actor<'_>,
        wanted: &[(Arc<Class>, Vec<Name>)],
        seconds: u32,
        some: bool,
    ) -> Result<Locking, ChangeError> {
        repeat(|| self.lock(actor, wanted, seconds, some)).await
    }

    async fn lock(
        &self,
        actor: Actor<'_>,
        wanted: &[(Arc<Class>, Vec<Name>)],
        seconds: u32,
        some: bool,
    ) -> Result<Locking, ChangeError> {
        let mut tx = drafts::begin(self, actor).await?;
        let mut rights = Rights::of(actor);
        sweep(&mut tx).await?;
        let id = fresh_secret();
        let opened = sqlx::query(
            "insert into infostrada.locks (id, person, seconds, until)
             select $1::text, $2::bigint, $3::int, clock_timestamp() + make_interval(secs => $3::int)
              where (select count(*) from infostrada.locks where person = $2::bigint and until > now()) < $4::bigint",
        )
        .bind(&id)
        .bind(actor.person())
        .bind(i32::try_from(seconds).unwrap_or(i32::MAX))
        .bind(MOST)
        .execute(&mut *tx)
        .await
        .map_err(StoreError::of("opening a lock"))?;
        if opened.rows_affected() == 0 {
            return Err(ChangeError::State(Words {
                pl: format!("Masz już {MOST} blokad; zwolnij którąś."),
                en: format!("You hold {MOST} locks already; release one."),
            }));
        }
        let mut order: Vec<&(Arc<Class>, Vec<Name>)> = wanted.iter().collect();
        order.sort_by_key(|(class, _)| class.ix);
        let (mut locked, mut left) = (Vec::new(), Vec::new());
        for (class, names) in order {
            let mine = own(&mut tx, &mut rights, class, names).await?;
            let got = take(&mut tx, &id, class, names.iter().filter(|n| mine.contains(*n))).await?;
            for name in names {
                let list = if got.contains(name) { &mut locked } else { &mut left };
                list.push((class.id.clone(), name.clone()));
            }
        }
        if left.is_empty() || some {
            tx.commit().await.map_err(StoreError::of("locking entries"))?;
        } else {
            tx.rollback().await.map_err(StoreError::of("giving up a lock"))?;
            locked.clear();
        }
        Ok(Locking { id, locked, left })
    }

    /// Whether somebody holds a lock.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn held(&self, person: i64, id: &str) -> Result<Held, StoreError> {
        let found: Option<(bool,)> =
            sqlx::query_as("select until > clock_timestamp() from infostrada.locks where id = $1 and person = $2")
                .bind(id)
                .bind(person)
                .fetch_optional(&self.house)
                .await
                .map_err(StoreError::of("asking for a lock"))?;
        Ok(match found {
            None => Held::No,
            Some((true,)) => Held::Now,
            Some((false,)) => Held::Expired,
        })
    }

    /// Lets a lock that somebody holds last as long as at its beginning, or as long as is said now.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn renew(&self, person: i64, id: &str, seconds: Option<u32>) -> Result<(), StoreError> {
        sqlx::query(
            "update infostrada.locks set seconds = coalesce($3::int, seconds), until = clock_timestamp() + make_interval(secs => coalesce($3::int, seconds))
              where id = $1 and person = $2 and until > clock_timestamp()",
        )
        .bind(id)
        .bind(person)
        .bind(seconds.and_then(|s| i32::try_from(s).ok()))
        .execute(&self.house)
        .await
        .map(drop)
        .map_err(StoreError::of("renewing a lock"))
    }

    /// Releases what a lock holds: these entries, or all of it.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn release(&self, person: i64, id: &str, only: Option<&[(String, Name)]>) -> Result<(), StoreError> {
        let Some(only) = only else {
            return sqlx::query("delete from infostrada.locks where id = $1 and person = $2")
                .bind(id)
                .bind(person)
                .execute(&self.house)
                .await
                .map(drop)
                .map_err(StoreError::of("releasing a lock"));
        };
        let (classes, spaces, locals) = columns(only.iter().map(|(c, n)| (c.as_str(), n)));
        sqlx::query(
            "delete from infostrada.locked d using infostrada.locks l
              where l.id = d.lock and l.id = $1 and l.person = $2
                and (class, przestrzen_nazw, lokalny_id) in (select * from unnest($3::text[], $4::text[], $5::text[]))",
        )
        .bind(id)
        .bind(person)
        .bind(classes)
        .bind(spaces)
        .bind(locals)
        .execute(&self.house)
        .await
        .map(drop)
        .map_err(StoreError::of("releasing entries"))
    }

    /// Locks that hold now on any of these entries.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn locks_on(&self, entries: &[(String, Name)]) -> Result<Vec<On>, StoreError> {
        let (classes, spaces, locals) = columns(entries.iter().map(|(c, n)| (c.as_str(), n)));
        let mut conn = self.house.acquire().await.map_err(StoreError::of("taking a connection"))?;
        Ok(on(&mut conn, classes, spaces, locals).await?.into_iter().map(|(on, _)| on).collect())
    }
}

/// Refuses to change what somebody else has locked. Asked when the entries' rows are locked: whoever locks an entry locks
/// its row too, so that none of the two overlooks the other.
pub(crate) async fn free(conn: &mut PgConnection, actor: Actor<'_>, planned: &[Planned]) -> Result<(), ChangeError> {
    if matches!(actor, Actor::House { .. }) {
        return Ok(());
    }
    let names: Vec<(&str, Name)> = planned
        .iter()
        .filter(|p| p.before.is_some() && p.differs())
        .map(|p| (p.class.id.as_str(), (p.after.identity.namespace.clone(), p.after.identity.local.clone())))
        .collect();
    if names.is_empty() {
        return Ok(());
    }
    let (classes, spaces, locals) = columns(names.iter().map(|(c, n)| (*c, n)));
    let held = on(conn, classes, spaces, locals).await?;
    let Some((held, until)) = held.into_iter().find(|(on, _)| on.person != actor.person()) else { return Ok(()) };
    let (ns, local) = held.name;
    let until = format_local(until.timestamp_micros());
    let until = until.get(..19).unwrap_or(&until).replacen('T', " ", 1);
    Err(ChangeError::State(Words {
        pl: format!("Wpis {ns}_{local} zablokowała inna osoba do {until}. Spróbuj później."),
        en: format!("The entry {ns}_{local} is locked by somebody else until {until}. Try again later."),
    }))
}

type Until = chrono::DateTime<chrono::Utc>;

async fn on(
    conn: &mut PgConnection,
    classes: Vec<&str>,
    spaces: Vec<&str>,
    locals: Vec<&str>,
) -> Result<Vec<(On, Until)>, StoreError> {
    let rows: Vec<(String, i64, String, String, String, Until)> = sqlx::query_as(
        "select l.id, l.person, d.class, d.przestrzen_nazw, d.lokalny_id, l.until
           from infostrada.locked d join infostrada.locks l on l.id = d.lock
          where (d.class, d.przestrzen_nazw, d.lokalny_id) in (select * from unnest($1::text[], $2::text[], $3::text[]))
            and l.until > clock_timestamp()",
    )
    .bind(classes)
    .bind(spaces)
    .bind(locals)
    .fetch_all(conn)
    .await
    .map_err(StoreError::of("asking for locks"))?;
    let one = |(lock, person, class, ns, local, until)| (On { lock, person, class, name: (ns, local) }, until);
    Ok(rows.into_iter().map(one).collect())
}

fn columns<'n>(list: impl Iterator<Item = (&'n str, &'n Name)>) -> (Vec<&'n str>, Vec<&'n str>, Vec<&'n str>) {
    let (mut classes, mut spaces, mut locals) = (Vec::new(), Vec::new(), Vec::new());
    for (class, (ns, local)) in list {
        classes.push(class);
        spaces.push(ns.as_str());
        locals.push(local.as_str());
    }
    (classes, spaces, locals)
}

/// What has ended holds nothing any more; that it has been is known for a day.
async fn sweep(conn: &mut PgConnection) -> Result<(), StoreError> {
    sqlx::query(
        "with old as (delete from infostrada.locks where until < now() - interval '1 day')
         delete from infostrada.locked d using infostrada.locks l where l.id = d.lock and l.until < clock_timestamp()",
    )
    .execute(conn)
    .await
    .map(drop)
    .map_err(StoreError::of("sweeping locks"))
}

/// Those of the entries that live and are the actor's to change; their rows are locked until the transaction ends.
async fn own(
    conn: &mut PgConnection,
    rights: &mut Rights,
    class: &Class,
    names: &[Name],
) -> Result<HashSet<Name>, ChangeError> {
    let units = rights.edit(conn, &class.schema).await?.map(<[String]>::to_vec);
    let sql = format!(
        "select przestrzen_nazw, lokalny_id, jednostka from {}
          where lokalny_id = any ($1::text[]) and (lokalny_id, przestrzen_nazw) in (select * from unnest($1::text[], $2::text[]))
            and koniec_wersja is null and not zastapiona order by id for update",
        class.table()
    );
    let (spaces, locals): (Vec<&str>, Vec<&str>) = names.iter().map(|(ns, l)| (ns.as_str(), l.as_str())).unzip();
    let rows: Vec<(String, String, Option<String>)> = sqlx::query_as(AssertSqlSafe(sql))
        .bind(locals)
        .bind(spaces)
        .fetch_all(conn)
        .await
        .map_err(StoreError::of("locking rows"))?;
    let mine =
        |unit: &Option<String>| units.as_ref().is_none_or(|u| unit.as_ref().is_some_and(|unit| u.contains(unit)));
    Ok(rows.into_iter().filter(|(_, _, unit)| mine(unit)).map(|(ns, local, _)| (ns, local)).collect())
}

async fn take<'n>(
    conn: &mut PgConnection,
    id: &str,
    class: &Class,
    names: impl Iterator<Item = &'n Name>,
) -> Result<HashSet<Name>, ChangeError> {
    let (spaces, locals): (Vec<&str>, Vec<&str>) = names.map(|(ns, l)| (ns.as_str(), l.as_str())).unzip();
    let rows: Vec<Name> = sqlx::query_as(
        "insert into infostrada.locked (lock, class, przestrzen_nazw, lokalny_id)
         select distinct $1::text, $2::text, ns, local from unnest($3::text[], $4::text[]) as u(ns, local) order by ns, local
         on conflict do nothing returning przestrzen_nazw, lokalny_id",
    )
    .bind(id)
    .bind(&class.id)
    .bind(spaces)
    .bind(locals)
    .fetch_all(conn)
    .await
    .map_err(StoreError::of("locking entries"))?;
    Ok(rows.into_iter().collect())
}
