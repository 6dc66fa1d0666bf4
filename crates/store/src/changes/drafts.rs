//! Drafting: a changeset is opened, filled and emptied. Nothing of it stands in a class table.

use super::state::State;
use super::{Actor, ChangeError, zone};
use crate::error::StoreError;
use crate::pool::Store;
use registers::change::{Draft, Op};
use registers::declaration::Visibility;
use registers::{Catalogue, Class, Value, Words};
use serde_json::{Map, Value as Json, json};
use sqlx::{PgConnection, Postgres, Transaction};

/// The words of a changeset; absent ones stay as they are.
#[derive(Debug, Clone, Default)]
pub struct About {
    pub title: Option<String>,
    pub reason: Option<String>,
    pub case_number: Option<String>,
}

impl Store {
    /// Opens a draft for a unit and gives its number.
    ///
    /// # Errors
    /// When the unit is unknown, or the database refuses.
    pub async fn open_changeset(&self, actor: Actor<'_>, unit: &str, about: &About) -> Result<i64, ChangeError> {
        let known: Option<(i64,)> = sqlx::query_as(
            "insert into infostrada.changesets (unit, author, title, reason, case_number)
             select id, $2, coalesce($3, ''), coalesce($4, ''), $5 from infostrada.units where id = $1 returning id",
        )
        .bind(unit)
        .bind(actor.person())
        .bind(&about.title)
        .bind(&about.reason)
        .bind(&about.case_number)
        .fetch_optional(&self.house)
        .await
        .map_err(StoreError::of("opening a changeset"))?;
        known.map(|(id,)| id).ok_or(ChangeError::NotFound("unit"))
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
        let catalogue = self.catalogue();
        let mut tx = begin(self, actor).await?;
        let unit = open(&mut tx, actor, changeset, version).await?;
        may_edit(&mut tx, actor, &catalogue, &unit, drafts).await?;
        let mut drafts = drafts.to_vec();
        zone::bring(&mut tx, &mut drafts).await?;
        let namespace = namespace(&mut tx, &unit).await?;
        let (next,): (i32,) =
            sqlx::query_as("select coalesce(max(nr), 0) from infostrada.changes where changeset = $1")
                .bind(changeset)
                .fetch_one(&mut *tx)
                .await
                .map_err(StoreError::of("numbering changes"))?;
        let mut rows = Vec::with_capacity(drafts.len());
        for (i, draft) in drafts.iter().enumerate() {
            let class = catalogue.class(draft.class);
            rows.push(row(class, draft, next + i32::try_from(i).unwrap_or(i32::MAX - next) + 1, &namespace));
        }
        sqlx::query(
            "insert into infostrada.changes (changeset, nr, class, op, przestrzen_nazw, lokalny_id, base, content, personal, places, publication)
             select $1, nr, class, op, ns, coalesce(local, gen_random_uuid()::text), base, content, personal, places, published
               from jsonb_to_recordset($2) as r(nr int, class text, op text, ns text, local text, base text, content jsonb, personal jsonb, places jsonb, published text)
             on conflict (changeset, class, przestrzen_nazw, lokalny_id) do update
               set op = excluded.op, base = excluded.base, content = excluded.content, personal = excluded.personal,
                   places = excluded.places, publication = excluded.publication",
        )
        .bind(changeset)
        .bind(Json::Array(rows))
        .execute(&mut *tx)
        .await
        .map_err(StoreError::of("writing changes"))?;
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
    let mut tx = store.house.begin().await.map_err(StoreError::of("beginning a change"))?;
    sqlx::query("select set_config('infostrada.asker', $1, true)")
        .bind(actor.token())
        .execute(&mut *tx)
        .await
        .map_err(StoreError::of("saying who asks"))?;
    Ok(tx)
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

/// Registers that the asker may change in a unit are asked of the database; the house may change all.
pub(crate) async fn editable(
    conn: &mut PgConnection,
    actor: Actor<'_>,
    register: &str,
    level: &str,
) -> Result<Option<Vec<String>>, ChangeError> {
    if matches!(actor, Actor::House { .. }) {
        return Ok(None);
    }
    let (units,): (Vec<String>,) = sqlx::query_as("select infostrada.seen_units($1, $2)")
        .bind(register)
        .bind(level)
        .fetch_one(conn)
        .await
        .map_err(StoreError::of("asking for rights"))?;
    Ok(Some(units))
}

async fn may_edit(
    conn: &mut PgConnection,
    actor: Actor<'_>,
    catalogue: &Catalogue,
    unit: &str,
    drafts: &[Draft],
) -> Result<(), ChangeError> {
    let mut registers: Vec<usize> = drafts.iter().map(|d| catalogue.class(d.class).register).collect();
    registers.sort_unstable();
    registers.dedup();
    for at in registers {
        let register = &catalogue.registers[at];
        if !register.kept || register.retired {
            return Err(ChangeError::Forbidden(Words {
                pl: format!(
                    "Rejestr „{}” nie jest prowadzony w tym systemie; zmienia go dostawa danych.",
                    register.label.pl
                ),
                en: format!("The register “{}” is not kept here; deliveries change it.", register.label.en),
            }));
        }
        let units = editable(conn, actor, &register.id, "edit").await?;
        if units.is_some_and(|u| !u.iter().any(|u| u == unit)) {
            return Err(ChangeError::Forbidden(Words {
                pl: format!("Nie masz prawa redagować rejestru „{}” w tej jednostce.", register.label.pl),
                en: format!("You may not edit the register “{}” of this unit.", register.label.en),
            }));
        }
    }
    Ok(())
}

pub(crate) async fn namespace(conn: &mut PgConnection, unit: &str) -> Result<String, ChangeError> {
    let (namespace,): (String,) = sqlx::query_as("select namespace from infostrada.units where id = $1")
        .bind(unit)
        .fetch_one(conn)
        .await
        .map_err(StoreError::of("reading a unit"))?;
    Ok(namespace)
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
