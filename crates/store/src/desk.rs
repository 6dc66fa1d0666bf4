//! What an official sees of the registers: entries with internal attributes, every version, and who made it. The
//! database decides which rows and columns; personal data is read under a role of its own, and the journal knows it
//! before the reader does.

use crate::accounts::{Asker, Reading, Scope};
use crate::error::StoreError;
use crate::journal::{self, Line};
use crate::pool::Store;
use crate::query::{push_after, push_order, push_where};
use crate::row::{Shape, Sight, read, select_list};
use registers::change::Published;
use registers::crs::Crs;
use registers::filter::{Filter, Order};
use registers::rights::Action;
use registers::{Class, Entry, Stored};
use serde_json::json;
use sqlx::postgres::PgRow;
use sqlx::{Postgres, QueryBuilder, Row};

/// An entry with what only its keeper's side knows.
#[derive(Debug, Clone)]
pub struct DeskEntry {
    pub stored: Stored,
    pub unit: Option<String>,
    pub published: Published,
    /// Changesets that opened and closed this version.
    pub changeset: Option<i64>,
    pub closed_by: Option<i64>,
}

/// Which version of an object.
#[derive(Debug, Clone, Copy)]
pub enum At<'a> {
    Now,
    /// In force at this instant, microseconds UTC.
    Instant(i64),
    Version(&'a str),
}

/// A page of entries for the desk. What it filters and sorts by is what the asker may read in this scope: whoever makes it
/// has bound names for that reader.
#[derive(Debug, Clone)]
pub struct DeskPage<'a> {
    pub filter: Filter,
    pub unit: Option<&'a str>,
    pub order: Order,
    /// Row of the last entry of the page before.
    pub after: Option<i64>,
    pub limit: i64,
    /// None: as surveyed.
    pub crs: Option<&'static Crs>,
}

/// A version in the history of an object.
#[derive(Debug, Clone)]
pub struct Past {
    pub entry: DeskEntry,
    /// Who made it and why, where it was made here: (author, approver, title, reason, case number).
    pub made: Option<Made>,
}

#[derive(Debug, Clone)]
pub struct Made {
    pub author: String,
    pub approver: Option<String>,
    pub title: String,
    pub reason: String,
    pub case_number: Option<String>,
    pub at: chrono::DateTime<chrono::Utc>,
}

fn sight(scope: Scope) -> Sight {
    match scope {
        Scope::Official => Sight::Official,
        Scope::Personal => Sight::All,
    }
}

fn shape(crs: Option<&'static Crs>) -> Shape {
    crs.map_or(Shape::Own, Shape::In)
}

/// The conditions of a page, wherever in the list it begins.
fn push_found(q: &mut QueryBuilder<Postgres>, class: &Class, page: &DeskPage<'_>) {
    push_where(q, class, &page.filter);
    if let Some(unit) = page.unit {
        q.push(" and jednostka = ");
        q.push_bind(unit.to_owned());
    }
}

const HOUSE: &str = "jednostka, stan_publikacji, zmiana_id, zamknela_zmiana";

fn desk_entry(class: &Class, row: &PgRow, scope: Scope) -> Result<DeskEntry, StoreError> {
    let bad = |e| StoreError::of("reading an entry")(e);
    let published: String = row.try_get("stan_publikacji").map_err(bad)?;
    Ok(DeskEntry {
        stored: read(class, row, sight(scope))?,
        unit: row.try_get("jednostka").map_err(bad)?,
        published: Published::parse(&published).unwrap_or_default(),
        changeset: row.try_get("zmiana_id").map_err(bad)?,
        closed_by: row.try_get("zamknela_zmiana").map_err(bad)?,
    })
}

impl Store {
    /// Opens a reading; one of personal data is journalled first, whether or not anything is then found.
    async fn reading(&self, asker: &Asker, scope: Scope, class: &Class, object: &str) -> Result<Reading, StoreError> {
        if scope == Scope::Personal {
            let mut tx = self.begin().await.map_err(StoreError::of("journalling a reading"))?;
            // For the auditors of every unit whose data may be in it, wherever the reader belongs.
            let units = asker.rights.units_for(Action::ReadPersonal, &class.schema);
            let told: Vec<Option<String>> =
                if units.is_empty() { vec![asker.unit.clone()] } else { units.into_iter().map(Some).collect() };
            let lines: Vec<Line> = told
                .into_iter()
                .map(|unit| Line {
                    person: asker.person,
                    key: asker.key,
                    act: "osobowe.odczyt",
                    unit,
                    object: format!("{}/{object}", class.id),
                    details: json!({}),
                })
                .collect();
            journal::write(&mut tx, &lines).await?;
            tx.commit().await.map_err(StoreError::of("journalling a reading"))?;
        }
        self.as_asker(asker, scope).await
    }

    /// Notes that somebody reads personal data of a changeset; called before they are shown.
    ///
    /// # Errors
    /// When the journal cannot be written; then nothing is shown either.
    pub async fn journal_reading(&self, asker: &Asker, unit: &str, changeset: i64) -> Result<(), StoreError> {
        let mut tx = self.begin().await.map_err(StoreError::of("journalling a reading"))?;
        let line = Line {
            person: asker.person,
            key: asker.key,
            act: "osobowe.odczyt",
            unit: Some(unit.to_owned()),
            object: format!("zestaw/{changeset}"),
            details: json!({}),
        };
        journal::write(&mut tx, &[line]).await?;
        tx.commit().await.map_err(StoreError::of("journalling a reading"))
    }

    /// Entries that the asker may see internally.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn desk_items(
        &self,
        asker: &Asker,
        scope: Scope,
        class: &Class,
        page: &DeskPage<'_>,
    ) -> Result<Vec<DeskEntry>, StoreError> {
        let mut q = QueryBuilder::<Postgres>::new(format!(
            "select {}, {HOUSE} from {}",
            select_list(class, shape(page.crs), sight(scope)),
            class.table()
        ));
        push_found(&mut q, class, page);
        if let Some(after) = page.after {
            push_after(&mut q, class, &page.order, after);
        }
        push_order(&mut q, class, &page.order);
        q.push(" limit ");
        q.push_bind(page.limit);
        let mut reading = self.reading(asker, scope, class, "*").await?;
        // Prepared by name: an unnamed statement would be lost to the look-up of geometry's type that a connection makes once.
        let rows =
            q.build().fetch_all(reading.connection()).await.map_err(StoreError::of("reading entries for the desk"))?;
        reading.done().await?;
        rows.iter().map(|r| desk_entry(class, r, scope)).collect()
    }

    /// How many entries of all pages there are. No personal data leaves it, so it is no reading of its own in the journal;
    /// the page that goes with it is.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn desk_count(
        &self,
        asker: &Asker,
        scope: Scope,
        class: &Class,
        page: &DeskPage<'_>,
    ) -> Result<i64, StoreError> {
        let mut q = QueryBuilder::<Postgres>::new(format!("select count(*) from {}", class.table()));
        push_found(&mut q, class, page);
        let mut reading = self.as_asker(asker, scope).await?;
        let count = q
            .build_query_scalar()
            .persistent(false)
            .fetch_one(reading.connection())
            .await
            .map_err(StoreError::of("counting entries for the desk"))?;
        reading.done().await?;
        Ok(count)
    }

    /// One version of one entry, if the asker may see it.
    ///
    /// # Errors
    /// When the database cannot be asked.
    #[expect(clippy::too_many_arguments, reason = "who, what, which and how are four questions")]
    pub async fn desk_item(
        &self,
        asker: &Asker,
        scope: Scope,
        class: &Class,
        namespace: &str,
        local: &str,
        at: At<'_>,
        crs: Option<&'static Crs>,
    ) -> Result<Option<DeskEntry>, StoreError> {
        let mut q = QueryBuilder::<Postgres>::new(format!(
            "select {}, {HOUSE} from {} where lokalny_id = ",
            select_list(class, shape(crs), sight(scope)),
            class.table()
        ));
        q.push_bind(local);
        q.push(" and przestrzen_nazw = ");
        q.push_bind(namespace);
        q.push(" and not zastapiona and ");
        match at {
            At::Now => drop(q.push("koniec_wersja is null")),
            At::Version(v) => {
                q.push("wersja_id = ");
                q.push_bind(v);
            }
            At::Instant(t) => {
                let t = chrono::DateTime::<chrono::Utc>::from_timestamp_micros(t);
                q.push("start_wersja <= ");
                q.push_bind(t);
                q.push(" and (koniec_wersja is null or koniec_wersja > ");
                q.push_bind(t);
                q.push(")");
            }
        }
        let mut reading = self.reading(asker, scope, class, &format!("{namespace}_{local}")).await?;
        let row = q
            .build()
            .fetch_optional(reading.connection())
            .await
            .map_err(StoreError::of("reading an entry for the desk"))?;
        reading.done().await?;
        row.map(|r| desk_entry(class, &r, scope)).transpose()
    }

    /// Every version of an entry that the asker may see, newest first, with who made it and why.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn desk_history(
        &self,
        asker: &Asker,
        class: &Class,
        namespace: &str,
        local: &str,
    ) -> Result<Vec<Past>, StoreError> {
        let mut q = QueryBuilder::<Postgres>::new(format!(
            "select {}, {HOUSE} from {} where lokalny_id = ",
            select_list(class, Shape::Own, Sight::Official),
            class.table()
        ));
        q.push_bind(local);
        q.push(" and przestrzen_nazw = ");
        q.push_bind(namespace);
        q.push(" and not zastapiona order by start_wersja desc nulls last, id desc limit 1000");
        let mut reading = self.as_asker(asker, Scope::Official).await?;
        let rows = q.build().fetch_all(reading.connection()).await.map_err(StoreError::of("reading a history"))?;
        reading.done().await?;
        let entries: Vec<DeskEntry> =
            rows.iter().map(|r| desk_entry(class, r, Scope::Official)).collect::<Result<_, _>>()?;
        let numbers: Vec<i64> = entries.iter().filter_map(|e| e.changeset).collect();
        let made = self.made(&numbers).await?;
        Ok(entries
            .into_iter()
            .map(|entry| {
                let made = entry.changeset.and_then(|n| made.get(&n).cloned());
                Past { entry, made }
            })
            .collect())
    }

    async fn made(&self, changesets: &[i64]) -> Result<std::collections::HashMap<i64, Made>, StoreError> {
        type Row = (i64, String, Option<String>, String, String, Option<String>, chrono::DateTime<chrono::Utc>);
        let rows: Vec<Row> = sqlx::query_as(
            "select c.id, a.name, d.name, c.title, c.reason, c.case_number, coalesce(c.applied, c.changed)
               from infostrada.changesets c join infostrada.people a on a.id = c.author
               left join infostrada.people d on d.id = c.decided_by where c.id = any ($1)",
        )
        .bind(changesets)
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading who made versions"))?;
        Ok(rows
            .into_iter()
            .map(|(id, author, approver, title, reason, case_number, at)| {
                (id, Made { author, approver, title, reason, case_number, at })
            })
            .collect())
    }

    /// Every version of an entry as anybody may see it, newest first.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn public_history(&self, class: &Class, namespace: &str, local: &str) -> Result<Vec<Entry>, StoreError> {
        let sql = format!(
            "select {} from {} where lokalny_id = $1 and przestrzen_nazw = $2 and not zastapiona
              order by start_wersja desc nulls last, id desc limit 1000",
            select_list(class, Shape::Own, Sight::Public),
            class.table()
        );
        let mut lease = crate::pool::Lease::public(self).await?;
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(local)
            .bind(namespace)
            .fetch_all(lease.connection())
            .await
            .map_err(StoreError::of("reading a public history"))?;
        lease.done();
        rows.iter().map(|r| read(class, r, Sight::Public).map(|s| s.entry)).collect()
    }
}
