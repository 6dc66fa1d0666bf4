//! After a delivery: entries kept here say where they stand (the parcel, the district), and what was delivered may have
//! moved underneath them. The house brings them up to date by changesets of its own, a unit and a few thousand entries at
//! a time, and remembers the delivery only when all is done: killed half way, it begins again and finds less to do.

use super::apply::apply;
use super::plan::{Planned, standing_of};
use super::{Actor, ChangeError, derive, drafts, state};
use crate::error::StoreError;
use crate::pool::Store;
use registers::declaration::Derive;
use registers::{Catalogue, Class, ClassIx};
use sqlx::types::Json;
use sqlx::{AssertSqlSafe, PgConnection};
use std::collections::HashSet;

/// The person that the house writes as; made by the migration, nobody can sign in as it.
pub const HOUSE: i64 = 0;

/// Entries of one changeset.
const CHUNK: usize = 5_000;

/// What was brought up to date.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refreshed {
    pub changesets: Vec<i64>,
    pub entries: usize,
}

/// An entry that may have to follow.
struct Touched {
    unit: String,
    class: ClassIx,
    /// Namespace and local id.
    key: (String, String),
}

/// Deliveries not yet followed.
struct News {
    imports: Vec<i64>,
    /// Classes that they brought.
    classes: HashSet<String>,
    title: String,
}

impl Store {
    /// Follows the deliveries that came since the last time.
    ///
    /// # Errors
    /// When the database cannot be asked; what was done until then stands, the rest is done the next time.
    pub async fn refresh(&self) -> Result<Refreshed, ChangeError> {
        self.follow(false).await
    }

    /// Looks every entry over, whatever was delivered when.
    ///
    /// # Errors
    /// As [`Store::refresh`].
    pub async fn refresh_all(&self) -> Result<Refreshed, ChangeError> {
        self.follow(true).await
    }

    async fn follow(&self, all: bool) -> Result<Refreshed, ChangeError> {
        let context = "following deliveries";
        // One process at a time; the lock goes with the transaction, however that ends.
        let mut guard = self.begin().await.map_err(StoreError::of(context))?;
        sqlx::query("select pg_advisory_xact_lock(hashtext('infostrada.refresh'))")
            .execute(&mut *guard)
            .await
            .map_err(StoreError::of(context))?;
        let news = news(&mut guard).await?;
        let mut done = Refreshed::default();
        if news.imports.is_empty() && !all {
            return Ok(done);
        }
        let catalogue = self.catalogue();
        let mut entries: Vec<Touched> = Vec::new();
        for class in catalogue.classes.iter().filter(|c| c.kept && c.attributes.iter().any(|a| a.derive.is_some())) {
            let Some(sql) = touched(&catalogue, class, (!all).then_some(&news)) else { continue };
            let rows: Vec<(String, String, String)> = sqlx::query_as(AssertSqlSafe(sql))
                .bind(&news.imports)
                .fetch_all(&mut *guard)
                .await
                .map_err(StoreError::of(context))?;
            entries.extend(rows.into_iter().map(|(ns, local, unit)| Touched {
                unit,
                class: class.ix,
                key: (ns, local),
            }));
        }
        entries.sort_by(|a, b| (&a.unit, a.class).cmp(&(&b.unit, b.class)));
        let title = if all { "Uzupełnienie powiązań" } else { &news.title };
        for unit in entries.chunk_by(|a, b| a.unit == b.unit) {
            for chunk in unit.chunks(CHUNK) {
                self.follow_chunk(&catalogue, title, chunk, &mut done).await?;
            }
        }
        sqlx::query("update infostrada.refreshed set import_id = greatest(import_id, $1)")
            .bind(news.imports.last().copied().unwrap_or(0))
            .execute(&mut *guard)
            .await
            .map_err(StoreError::of(context))?;
        guard.commit().await.map_err(StoreError::of(context))?;
        Ok(done)
    }

    /// Brings some entries of one unit up to date.
    async fn follow_chunk(
        &self,
        catalogue: &Catalogue,
        title: &str,
        entries: &[Touched],
        done: &mut Refreshed,
    ) -> Result<(), ChangeError> {
        let actor = Actor::House { id: HOUSE };
        let mut tx = drafts::begin(self, actor).await?;
        let mut planned: Vec<Planned> = Vec::with_capacity(entries.len());
        for of_class in entries.chunk_by(|a, b| a.class == b.class) {
            let class = catalogue.shared(of_class[0].class);
            let keys: Vec<(String, String)> = of_class.iter().map(|t| t.key.clone()).collect();
            let standing = standing_of(&mut tx, &class, &keys, true).await?;
            planned.extend(standing.into_values().map(|s| derive::follower(&class, s)));
        }
        derive::derive(&mut tx, catalogue, &mut planned, true).await?;
        planned.retain(Planned::differs);
        if planned.is_empty() {
            return Ok(tx.rollback().await.map_err(StoreError::of("following deliveries"))?);
        }
        let (id,): (i64,) = sqlx::query_as(
            "insert into infostrada.changesets (unit, author, title, kind) values ($1, $2, $3, 'import') returning id",
        )
        .bind(&entries[0].unit)
        .bind(HOUSE)
        .bind(title)
        .fetch_one(&mut *tx)
        .await
        .map_err(StoreError::of("following deliveries"))?;
        let drafts = state::read(&mut tx, id, true).await?;
        let n = planned.len();
        apply(&mut tx, actor, catalogue, &drafts, (planned, Vec::new(), Vec::new())).await?;
        tx.commit().await.map_err(StoreError::of("following deliveries"))?;
        done.changesets.push(id);
        done.entries += n;
        Ok(())
    }
}

async fn news(conn: &mut PgConnection) -> Result<News, ChangeError> {
    type Row = (i64, String, Json<serde_json::Map<String, serde_json::Value>>);
    let rows: Vec<Row> = sqlx::query_as(
        "select id, source, counts from infostrada.imports where id > (select import_id from infostrada.refreshed) order by id",
    )
    .fetch_all(conn)
    .await
    .map_err(StoreError::of("reading deliveries"))?;
    let title = match rows.as_slice() {
        [(id, source, _)] => format!("Uzupełnienie powiązań po dostawie nr {id} ({source})"),
        [(first, ..), .., (last, ..)] => format!("Uzupełnienie powiązań po dostawach nr {first}–{last}"),
        [] => String::new(),
    };
    Ok(News {
        imports: rows.iter().map(|r| r.0).collect(),
        classes: rows.iter().flat_map(|(_, _, Json(counts))| counts.keys().cloned()).collect(),
        title: title.chars().take(300).collect(),
    })
}

/// The question for entries of a class that deliveries may have touched (all of them where there is no news): those that
/// they brought, whose place they changed, and that refer to what they brought.
fn touched(catalogue: &Catalogue, class: &Class, news: Option<&News>) -> Option<String> {
    let mut conditions = Vec::new();
    match news {
        None => conditions.push("true".to_owned()),
        Some(news) => {
            let brought = |c: &Class| news.classes.contains(&c.id);
            if brought(class) {
                conditions.push("t.import_id = any ($1)".to_owned());
            }
            for a in &class.attributes {
                match &a.derive {
                    Some(Derive::Inside { class: other, .. }) => {
                        let Some(other) = catalogue.by_id(other).filter(|c| brought(c)) else { continue };
                        for (version, import) in [
                            ("c.koniec_wersja is null", "import_id"),
                            ("c.koniec_wersja is not null and not c.zastapiona", "zamknal_import"),
                        ] {
                            conditions.push(format!(
                                "exists (select from {} c where {version} and c.web && t.web and c.{import} = any ($1))",
                                other.table()
                            ));
                        }
                    }
                    Some(Derive::By { reference, .. }) => {
                        let Some((_, column)) = class.attribute(reference) else { continue };
                        for target in derive::targets(catalogue, class, reference).into_iter().filter(|c| brought(c)) {
                            conditions.push(format!(
                                "infostrada.local_of(t.{}) in (select lokalny_id from {} where import_id = any ($1) or zamknal_import = any ($1))",
                                column.column,
                                target.table()
                            ));
                        }
                    }
                    Some(Derive::Measure { .. }) | None => {}
                }
            }
        }
    }
    conditions.sort();
    conditions.dedup();
    (!conditions.is_empty()).then(|| {
        format!(
            "select t.przestrzen_nazw, t.lokalny_id, t.jednostka from {} t
              where t.koniec_wersja is null and not t.zastapiona and t.jednostka is not null and $1::bigint[] is not null and ({})
              order by t.jednostka, t.id",
            class.table(),
            conditions.join(" or ")
        )
    })
}
