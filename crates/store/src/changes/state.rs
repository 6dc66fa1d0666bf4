//! Changesets as they lie in the database.

use super::ChangeError;
use crate::error::StoreError;
use crate::pool::Store;
use registers::change::{Op, Published};
use serde_json::Value;
use sqlx::postgres::PgRow;
use sqlx::{PgConnection, Row};

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = ChangesetState)]
pub enum State {
    Szkic,
    Zgloszony,
    Zwrocony,
    Wycofany,
    Zastosowany,
}

impl State {
    pub const ALL: [Self; 5] = [Self::Szkic, Self::Zgloszony, Self::Zwrocony, Self::Wycofany, Self::Zastosowany];

    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Szkic => "szkic",
            Self::Zgloszony => "zgloszony",
            Self::Zwrocony => "zwrocony",
            Self::Wycofany => "wycofany",
            Self::Zastosowany => "zastosowany",
        }
    }

    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }
}

/// A changeset without its changes.
#[derive(Debug, Clone, serde::Serialize, utoipa::ToSchema)]
pub struct Changeset {
    pub id: i64,
    pub unit: String,
    pub author: i64,
    pub author_name: String,
    pub title: String,
    pub reason: String,
    pub case_number: Option<String>,
    /// `edycja`, `import` or `cofniecie`.
    pub kind: String,
    pub state: State,
    pub version: i64,
    pub created: chrono::DateTime<chrono::Utc>,
    pub changed: chrono::DateTime<chrono::Utc>,
    pub submitted: Option<chrono::DateTime<chrono::Utc>>,
    pub decided_by: Option<i64>,
    pub decided: Option<chrono::DateTime<chrono::Utc>>,
    pub decision: Option<String>,
    pub applied: Option<chrono::DateTime<chrono::Utc>>,
    pub undoes: Option<i64>,
    pub changes: i64,
}

/// One change of a changeset as written. Personal values stand apart.
#[derive(Debug, Clone)]
pub struct Written {
    pub nr: i32,
    pub class: String,
    pub op: Op,
    pub namespace: String,
    pub local: String,
    pub base: Option<String>,
    pub content: Value,
    pub personal: Value,
    /// Attribute name → extended WKB in hexadecimal digits, or null.
    pub places: Value,
    pub published: Option<Published>,
    pub before: Option<String>,
    pub after: Option<String>,
    /// Once it is applied: how public the entry was before.
    pub published_before: Option<Published>,
}

/// A changeset with its changes.
#[derive(Debug, Clone)]
pub struct Draftings {
    pub changeset: Changeset,
    pub changes: Vec<Written>,
}

/// Which changesets are asked for.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    pub units: Vec<String>,
    pub author: Option<i64>,
    pub states: Vec<State>,
    /// Changesets with a smaller number than this.
    pub before: Option<i64>,
    pub limit: i64,
}

pub(crate) const COLUMNS: &str = "c.id, c.unit, c.author, p.name, c.title, c.reason, c.case_number, c.kind, c.state, c.version, c.created, c.changed, c.submitted, c.decided_by, c.decided, c.decision, c.applied, c.undoes, (select count(*) from infostrada.changes x where x.changeset = c.id)";

pub(crate) fn changeset(row: &PgRow) -> Result<Changeset, sqlx::Error> {
    let state: String = row.try_get(8)?;
    Ok(Changeset {
        id: row.try_get(0)?,
        unit: row.try_get(1)?,
        author: row.try_get(2)?,
        author_name: row.try_get(3)?,
        title: row.try_get(4)?,
        reason: row.try_get(5)?,
        case_number: row.try_get(6)?,
        kind: row.try_get(7)?,
        state: State::parse(&state).ok_or_else(|| sqlx::Error::Decode(format!("state {state}").into()))?,
        version: row.try_get(9)?,
        created: row.try_get(10)?,
        changed: row.try_get(11)?,
        submitted: row.try_get(12)?,
        decided_by: row.try_get(13)?,
        decided: row.try_get(14)?,
        decision: row.try_get(15)?,
        applied: row.try_get(16)?,
        undoes: row.try_get(17)?,
        changes: row.try_get(18)?,
    })
}

pub(crate) fn written(row: &PgRow) -> Result<Written, sqlx::Error> {
    let op: String = row.try_get(2)?;
    let published: Option<String> = row.try_get(9)?;
    Ok(Written {
        nr: row.try_get(0)?,
        class: row.try_get(1)?,
        op: Op::parse(&op).ok_or_else(|| sqlx::Error::Decode(format!("op {op}").into()))?,
        namespace: row.try_get(3)?,
        local: row.try_get(4)?,
        base: row.try_get(5)?,
        content: row.try_get(6)?,
        personal: row.try_get(7)?,
        places: row.try_get(8)?,
        published: published.as_deref().and_then(Published::parse),
        before: row.try_get(10)?,
        after: row.try_get(11)?,
        published_before: row.try_get::<Option<String>, _>(12)?.as_deref().and_then(Published::parse),
    })
}

/// Reads a changeset; `lock` keeps others from changing it until the transaction ends.
pub(crate) async fn read(conn: &mut PgConnection, id: i64, lock: bool) -> Result<Draftings, ChangeError> {
    let sql = format!(
        "select {COLUMNS} from infostrada.changesets c join infostrada.people p on p.id = c.author where c.id = $1{}",
        if lock { " for update of c" } else { "" }
    );
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(&mut *conn)
        .await
        .map_err(StoreError::of("reading a changeset"))?
        .ok_or(ChangeError::NotFound("changeset"))?;
    let head = changeset(&row).map_err(StoreError::of("reading a changeset"))?;
    let rows = sqlx::query("select nr, class, op, przestrzen_nazw, lokalny_id, base, content, personal, places, publication, before, after, publication_before from infostrada.changes where changeset = $1 order by nr")
        .bind(id)
        .fetch_all(conn)
        .await
        .map_err(StoreError::of("reading changes"))?;
    let changes = rows.iter().map(written).collect::<Result<_, _>>().map_err(StoreError::of("reading changes"))?;
    Ok(Draftings { changeset: head, changes })
}

impl Store {
    /// A changeset with its changes. Whether the asker may see it is the caller's question.
    ///
    /// # Errors
    /// When there is none, or the database cannot be asked.
    pub async fn changeset(&self, id: i64) -> Result<Draftings, ChangeError> {
        let mut conn = self.house.acquire().await.map_err(StoreError::of("taking a connection"))?;
        read(&mut conn, id, false).await
    }

    /// Changesets, newest first.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn changesets(&self, wanted: &Listing) -> Result<Vec<Changeset>, StoreError> {
        let states: Vec<String> = wanted.states.iter().map(|s| s.word().to_owned()).collect();
        let sql = format!(
            "select {COLUMNS} from infostrada.changesets c join infostrada.people p on p.id = c.author
              where (c.unit = any ($1) or c.author = $2) and ($3::bigint is null or c.author = $3)
                and (cardinality($4::text[]) = 0 or c.state = any ($4)) and ($5::bigint is null or c.id < $5)
              order by c.id desc limit $6"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(&wanted.units)
            .bind(wanted.author.unwrap_or(-1))
            .bind(wanted.author)
            .bind(states)
            .bind(wanted.before)
            .bind(wanted.limit.clamp(1, 1000))
            .fetch_all(&self.house)
            .await
            .map_err(StoreError::of("listing changesets"))?;
        rows.iter().map(changeset).collect::<Result<_, _>>().map_err(StoreError::of("listing changesets"))
    }
}
