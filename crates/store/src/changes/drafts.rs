//! Drafting: a changeset is opened, filled and emptied. Nothing of it stands in a class table.

use super::rights::Rights;
use super::state::{self, Changeset, State, Written};
use super::{Actor, ChangeError, keeper, zone};
use crate::error::StoreError;
use crate::migrate::run;
use crate::pool::Store;
use registers::change::{Draft, Op};
use registers::declaration::Visibility;
use registers::violation::{Violation, code};
use registers::{Catalogue, Class, Value, Words};
use serde_json::{Map, Value as Json, json};
use sqlx::{AssertSqlSafe, PgConnection, Postgres, Row, Transaction};

/// The words of a changeset; absent ones stay as they are.
#[derive(Debug, Clone, Default)]
pub struct About {
    pub title: Option<String>,
    pub reason: Option<String>,
    pub case_number: Option<String>,
}

/// The longest words of a changeset, in characters, as the table takes them.
const TITLE: usize = 300;
const REASON: usize = 4000;
const CASE_NUMBER: usize = 100;

impl About {
    fn check(&self) -> Result<(), ChangeError> {
        let all = [
            ("title", &self.title, TITLE),
            ("reason", &self.reason, REASON),
            ("case_number", &self.case_number, CASE_NUMBER),
        ];
        let long: Vec<Violation> = all
            .into_iter()
            .filter_map(|(name, text, most)| too_long(name, text.as_deref().unwrap_or_default(), most))
            .collect();
        if long.is_empty() { Ok(()) } else { Err(ChangeError::Violations(long)) }
    }
}

fn too_long(name: &str, text: &str, most: usize) -> Option<Violation> {
    (text.chars().count() > most).then(|| {
        let pl = format!("Tekst jest za długi: najwyżej {most} znaków.");
        let mut v =
            Violation::new(code::TOO_LONG, "zestaw", pl, format!("The text is too long: at most {most} characters."));
        v.attribute = Some(name.to_owned());
        v
    })
}

/// Why a changeset is returned, within what the table takes.
pub(crate) fn check_decision(words: &str) -> Result<(), ChangeError> {
    too_long("reason", words, REASON).map_or(Ok(()), |v| Err(ChangeError::Violations(vec![v])))
}

impl Store {
    /// Opens a draft for a unit and gives its number.
    ///
    /// # Errors
    /// When the unit is unknown, or the database refuses.
    pub async fn open_changeset(&self, actor: Actor<'_>, unit: &str, about: &About) -> Result<i64, ChangeError> {
        let mut conn = self.house.acquire().await.map_err(StoreError::of("taking a connection"))?;
        Ok(insert(&mut conn, actor, unit, about).await?.0.id)
    }

    /// Writes changes into a draft; one for an object that is in it already takes its place. `version` is the version
    /// that the author saw; the new one comes back. A draft that was submitted becomes a draft again.
    ///
    /// # Errors
    /// [`ChangeError::Stale`] when somebody was first, [`ChangeError::State`] when it is closed, [`ChangeError::Forbidden`]
    /// when a register is not kept here or not the author's to edit.
    pub async fn put_changes(
        &self,
        actor: Actor<'_>,
        changeset: i64,
        version: Option<i64>,
        about: &About,
        drafts: &[Draft],
    ) -> Result<i64, ChangeError> {
        about.check()?;
        let catalogue = self.catalogue();
        let mut tx = begin(self, actor).await?;
        let unit = open(&mut tx, actor, changeset, version).await?;
        let mut rights = Rights::of(actor);
        rights.may_edit(&mut tx, &catalogue, &unit, drafts).await?;
        let (namespace, last): (String, i32) = sqlx::query_as(
            "select namespace, (select coalesce(max(nr), 0) from infostrada.changes where changeset = $2)
               from infostrada.units where id = $1",
        )
        .bind(&unit)
        .bind(changeset)
        .fetch_one(&mut *tx)
        .await
        .map_err(StoreError::of("reading a unit"))?;
        keeper::own(&mut tx, &mut rights, &catalogue, &namespace, drafts).await?;
        let mut drafts = drafts.to_vec();
        zone::bring(&mut tx, &mut drafts).await?;
        write(&mut tx, &catalogue, changeset, last, &drafts, &namespace).await?;
        let version = touch(&mut tx, changeset, about).await?;
        tx.commit().await.map_err(StoreError::of("saving a draft"))?;
        Ok(version)
    }

    /// Takes changes out of a draft by their numbers.
    ///
    /// # Errors
    /// As [`Store::put_changes`].
    pub async fn drop_changes(
        &self,
        actor: Actor<'_>,
        changeset: i64,
        version: Option<i64>,
        numbers: &[i32],
    ) -> Result<i64, ChangeError> {
        let mut tx = begin(self, actor).await?;
        open(&mut tx, actor, changeset, version).await?;
        sqlx::query("delete from infostrada.changes where changeset = $1 and nr = any ($2)")
            .bind(changeset)
            .bind(numbers)
            .execute(&mut *tx)
            .await
            .map_err(StoreError::of("taking changes out"))?;
        let version = touch(&mut tx, changeset, &About::default()).await?;
        tx.commit().await.map_err(StoreError::of("saving a draft"))?;
        Ok(version)
    }
}

/// A transaction of the house in which the database knows who asks.
pub(crate) async fn begin(store: &Store, actor: Actor<'_>) -> Result<Transaction<'static, Postgres>, ChangeError> {
    let mut tx = store.begin().await.map_err(StoreError::of("beginning a change"))?;
    sqlx::query("select set_config('infostrada.asker', $1, true)")
        .bind(actor.token())
        .execute(&mut *tx)
        .await
        .map_err(StoreError::of("saying who asks"))?;
    Ok(tx)
}

/// Changes that no planner needs to think about.
const FEW: usize = 20;

/// Of a few entries the indexes always know more than the planner does, who thinks of a table as it was when he last
/// looked at it; and planning anew each time would be a third of the work.
pub(crate) async fn plan_for(conn: &mut PgConnection, changes: usize) -> Result<(), StoreError> {
    if changes > FEW {
        return Ok(());
    }
    run(conn, "set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off".to_owned()).await
}

/// Locks a draft that the actor may still change; gives its unit.
async fn open(conn: &mut PgConnection, actor: Actor<'_>, id: i64, version: Option<i64>) -> Result<String, ChangeError> {
    let found: Option<(String, i64, String, i64)> =
        sqlx::query_as("select unit, author, state, version from infostrada.changesets where id = $1 for update")
            .bind(id)
            .fetch_optional(&mut *conn)
            .await
            .map_err(StoreError::of("reading a changeset"))?;
    let (unit, author, state, current) = found.ok_or(ChangeError::NotFound("changeset"))?;
    if author != actor.person() {
        return Err(ChangeError::Forbidden(Words {
            pl: "Zestaw zmian zmienia tylko jego autor.".into(),
            en: "Only its author changes a changeset.".into(),
        }));
    }
    if version.is_some_and(|v| v != current) {
        return Err(ChangeError::Stale { current });
    }
    match State::parse(&state) {
        Some(State::Szkic | State::Zwrocony | State::Zgloszony) => Ok(unit),
        _ => Err(ChangeError::State(Words {
            pl: "Zestaw zmian jest zamknięty; otwórz nowy.".into(),
            en: "The changeset is closed; open a new one.".into(),
        })),
    }
}

async fn touch(conn: &mut PgConnection, id: i64, about: &About) -> Result<i64, ChangeError> {
    let (version,): (i64,) = sqlx::query_as(
        "update infostrada.changesets set version = version + 1, changed = now(), state = 'szkic', content_hash = null,
                title = coalesce($2, title), reason = coalesce($3, reason), case_number = coalesce($4, case_number)
          where id = $1 returning version",
    )
    .bind(id)
    .bind(&about.title)
    .bind(&about.reason)
    .bind(&about.case_number)
    .fetch_one(conn)
    .await
    .map_err(StoreError::of("saving a draft"))?;
    Ok(version)
}

/// Opens a draft; gives it with the namespace of its unit.
pub(crate) async fn insert(
    conn: &mut PgConnection,
    actor: Actor<'_>,
    unit: &str,
    about: &About,
) -> Result<(Changeset, String), ChangeError> {
    about.check()?;
    let sql = format!(
        "with c as (
           insert into infostrada.changesets (unit, author, title, reason, case_number)
           select id, $2, coalesce($3, ''), coalesce($4, ''), $5 from infostrada.units where id = $1 returning *)
         select {}, (select namespace from infostrada.units u where u.id = c.unit) from c join infostrada.people p on p.id = c.author",
        state::COLUMNS
    );
    let row = sqlx::query(AssertSqlSafe(sql))
        .bind(unit)
        .bind(actor.person())
        .bind(&about.title)
        .bind(&about.reason)
        .bind(&about.case_number)
        .fetch_optional(conn)
        .await
        .map_err(StoreError::of("opening a changeset"))?
        .ok_or(ChangeError::NotFound("unit"))?;
    let bad = |e| StoreError::of("opening a changeset")(e);
    Ok((state::changeset(&row).map_err(bad)?, row.try_get("namespace").map_err(bad)?))
}

/// Writes changes into a draft, numbered after `last`, and gives them as they stand there.
pub(crate) async fn write(
    conn: &mut PgConnection,
    catalogue: &Catalogue,
    changeset: i64,
    last: i32,
    drafts: &[Draft],
    namespace: &str,
) -> Result<Vec<Written>, ChangeError> {
    let number = |i: usize| last.saturating_add(i32::try_from(i).unwrap_or(i32::MAX)).saturating_add(1);
    let rows: Vec<Json> =
        drafts.iter().enumerate().map(|(i, d)| row(catalogue.class(d.class), d, number(i), namespace)).collect();
    let rows = sqlx::query(
        "insert into infostrada.changes (changeset, nr, class, op, przestrzen_nazw, lokalny_id, base, content, personal, places, publication)
         select $1, nr, class, op, ns, coalesce(local, gen_random_uuid()::text), base, content, personal, places, published
           from jsonb_to_recordset($2) as r(nr int, class text, op text, ns text, local text, base text, content jsonb, personal jsonb, places jsonb, published text)
         on conflict (changeset, class, przestrzen_nazw, lokalny_id) do update
           set op = excluded.op, base = excluded.base, content = excluded.content, personal = excluded.personal,
               places = excluded.places, publication = excluded.publication
         returning nr, class, op, przestrzen_nazw, lokalny_id, base, content, personal, places, publication, before, after, publication_before",
    )
    .bind(changeset)
    .bind(Json::Array(rows))
    .fetch_all(conn)
    .await
    .map_err(StoreError::of("writing changes"))?;
    let written = rows.iter().map(state::written).collect::<Result<_, _>>();
    Ok(written.map_err(StoreError::of("writing changes"))?)
}

/// A draft as a row of `infostrada.changes`. New entries get the unit's namespace with the register's name.
fn row(class: &Class, draft: &Draft, nr: i32, namespace: &str) -> Json {
    let (mut content, mut personal, mut places) = (Map::new(), Map::new(), Map::new());
    for (i, value) in &draft.values {
        let a = &class.attributes[*i];
        match value {
            Value::Geometry(bytes) => drop(places.insert(a.name.clone(), Json::String(hex(bytes)))),
            _ if matches!(a.kind, registers::Kind::Geometry(_)) => drop(places.insert(a.name.clone(), Json::Null)),
            other if a.visibility == Visibility::Personal => drop(personal.insert(a.name.clone(), other.to_json())),
            other => drop(content.insert(a.name.clone(), other.to_json())),
        }
    }
    let (ns, local) = match &draft.object {
        Some((ns, local)) => (ns.clone(), Some(local.clone())),
        None => (format!("{namespace}.{}", class.schema.replace('_', "-")), None),
    };
    debug_assert!(draft.op == Op::Utworz || draft.object.is_some());
    json!({ "nr": nr, "class": class.id, "op": draft.op.word(), "ns": ns, "local": local, "base": draft.base,
            "content": content, "personal": personal, "places": places, "published": draft.published.map(|p| p.word()) })
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for b in bytes {
        text.push(char::from(DIGITS[usize::from(b >> 4)]));
        text.push(char::from(DIGITS[usize::from(b & 15)]));
    }
    text
}

pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) {
        return None;
    }
    let digit = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    text.as_bytes().chunks_exact(2).map(|p| Some(digit(p[0])? << 4 | digit(p[1])?)).collect()
}
