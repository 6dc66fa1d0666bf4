//! Whether the registers kept here tell one story: versions that follow each other, and a journal that knows the content
//! of every one of them.

use crate::changes::{content_digest, version_id};
use crate::error::StoreError;
use crate::pool::Store;
use crate::row::{Shape, Sight, read, select_list};
use registers::{Class, Entry, Identity};
use serde_json::Value as Json;
use sqlx::{AssertSqlSafe, Row};
use std::collections::{BTreeMap, HashMap};

/// Rows of the journal that are looked at together.
const PAGE: i64 = 500;

/// Something that is not as it should be with one version of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub class: String,
    /// Feature id.
    pub object: String,
    pub version: Option<String>,
    /// The row of the journal that knows it otherwise.
    pub seq: Option<i64>,
    pub kind: FaultKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// Two versions are in force at the same time.
    Fork,
    /// A version begins later than the one before it ended, although the entry did not end.
    Gap,
    /// The journal knows a version that is not there.
    Missing,
    /// The version's content or time is not what the journal knows.
    Altered,
    /// The version was closed otherwise than the journal knows.
    Closed,
    /// A version that the journal does not know.
    Unknown,
}

/// A row of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedLine {
    pub seq: i64,
    pub changeset: Option<i64>,
    pub class: String,
    /// Feature id.
    pub object: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What the journal says that should stand in a class table.
struct Told {
    seq: i64,
    object: String,
    op: String,
    before: Option<String>,
    after: Option<String>,
    digest: Option<String>,
}

impl Store {
    /// Entries of kept registers whose versions overlap or leave a gap.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn version_faults(&self) -> Result<Vec<Fault>, StoreError> {
        let mut faults = Vec::new();
        for class in self.catalogue().classes.iter().filter(|c| c.kept) {
            let rows: Vec<(String, String, bool)> = sqlx::query_as(AssertSqlSafe(format!(
                "select przestrzen_nazw || '_' || lokalny_id, wersja_id, przed is null or start_wersja < przed
                   from (select przestrzen_nazw, lokalny_id, wersja_id, start_wersja, koniec_obiekt, zmiana_id,
                                lag(koniec_wersja) over w as przed, lag(koniec_obiekt) over w as koniec, row_number() over w as nr
                           from {} where not zastapiona
                         window w as (partition by lokalny_id, przestrzen_nazw order by start_wersja, id)) v
                  where nr > 1 and zmiana_id is not null and (przed is null or start_wersja < przed or (start_wersja > przed and koniec is null))
                  limit 1000",
                class.table()
            )))
            .fetch_all(&self.house)
            .await
            .map_err(StoreError::of("looking at versions"))?;
            faults.extend(rows.into_iter().map(|(object, version, overlap)| Fault {
                class: class.id.clone(),
                object,
                version: Some(version),
                seq: None,
                kind: if overlap { FaultKind::Fork } else { FaultKind::Gap },
            }));
        }
        Ok(faults)
    }

    /// Compares every version that the journal knows with the class tables, a page of the journal at a time; then counts
    /// whether the tables hold versions of changesets that it does not know. Gives the number of versions compared, and at
    /// most `most` faults.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn content_faults(&self, most: usize) -> Result<(u64, Vec<Fault>), StoreError> {
        let (mut since, mut compared, mut faults) = (0, 0, Vec::new());
        let mut opened: HashMap<String, i64> = HashMap::new();
        loop {
            let rows: Vec<(i64, Json)> = sqlx::query_as(
                "select seq, details -> 'changes' from infostrada.journal
                  where seq > $1 and act in ('zestaw.zastosowanie', 'zestaw.cofniecie') order by seq limit $2",
            )
            .bind(since)
            .bind(PAGE)
            .fetch_all(&self.house)
            .await
            .map_err(StoreError::of("reading the journal"))?;
            let Some((last, _)) = rows.last() else { break };
            since = *last;
            for (class, told) in sorted(&rows) {
                let versions = told.iter().filter(|t| t.after.is_some()).count();
                *opened.entry(class.clone()).or_default() += i64::try_from(versions).unwrap_or(0);
                compared += versions as u64;
                let catalogue = self.catalogue();
                match catalogue.by_id(&class) {
                    Some(known) => self.compare(known, &told, &mut faults).await?,
                    None => faults.extend(told.iter().map(|t| fault(&class, t, FaultKind::Missing))),
                }
            }
            if faults.len() >= most {
                faults.truncate(most);
                return Ok((compared, faults));
            }
        }
        for class in self.catalogue().classes.iter().filter(|c| c.kept) {
            let (there,): (i64,) = sqlx::query_as(AssertSqlSafe(format!(
                "select count(*) from {} where zmiana_id is not null",
                class.table()
            )))
            .fetch_one(&self.house)
            .await
            .map_err(StoreError::of("counting versions"))?;
            if there > opened.get(&class.id).copied().unwrap_or(0) {
                faults.extend(self.unknown(class, most).await?);
            }
        }
        faults.truncate(most);
        Ok((compared, faults))
    }

    /// Every version of a class that a changeset opened, with the changeset; for measurements that look back at a day.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn versions_made(&self, class: &Class) -> Result<Vec<(i64, Entry)>, StoreError> {
        let sql = format!(
            "select {}, zmiana_id from {} where zmiana_id is not null and not zastapiona order by id",
            select_list(class, Shape::Own, Sight::All),
            class.table()
        );
        let rows =
            sqlx::query(AssertSqlSafe(sql)).fetch_all(&self.house).await.map_err(StoreError::of("reading versions"))?;
        let field = |e| StoreError::of("reading versions")(e);
        rows.iter().map(|r| Ok((r.try_get("zmiana_id").map_err(field)?, read(class, r, Sight::All)?.entry))).collect()
    }

    /// The feed as it lies in the table, whoever may see it: number, changeset, class, feature id, version before, version
    /// after.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn feed_table(&self) -> Result<Vec<FeedLine>, StoreError> {
        type Row = (i64, Option<i64>, String, String, Option<String>, Option<String>);
        let rows: Vec<Row> = sqlx::query_as(
            "select seq, changeset, class, przestrzen_nazw || '_' || lokalny_id, before, after from infostrada.feed order by seq",
        )
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading the feed"))?;
        Ok(rows
            .into_iter()
            .map(|(seq, changeset, class, object, before, after)| FeedLine {
                seq,
                changeset,
                class,
                object,
                before,
                after,
            })
            .collect())
    }

    async fn compare(&self, class: &Class, told: &[Told], faults: &mut Vec<Fault>) -> Result<(), StoreError> {
        let sql = format!(
            "select {} from {} t
              where lokalny_id = any ($1::text[])
                and (lokalny_id, przestrzen_nazw, wersja_id) in (select * from unnest($1::text[], $2::text[], $3::text[]))
                and not zastapiona",
            select_list(class, Shape::Own, Sight::All),
            class.table()
        );
        let (mut locals, mut spaces, mut versions) = (Vec::new(), Vec::new(), Vec::new());
        for t in told {
            let (space, local) = Identity::parse_feature_id(&t.object).unwrap_or_default();
            for version in [&t.before, &t.after].into_iter().flatten() {
                locals.push(local);
                spaces.push(space);
                versions.push(version.as_str());
            }
        }
        let rows = sqlx::query(AssertSqlSafe(sql))
            .bind(locals)
            .bind(spaces)
            .bind(versions)
            .fetch_all(&self.house)
            .await
            .map_err(StoreError::of("reading versions"))?;
        let mut found = HashMap::with_capacity(rows.len());
        for row in &rows {
            let stored = read(class, row, Sight::All)?;
            let identity = &stored.entry.identity;
            found.insert((identity.feature_id(), identity.version.clone().unwrap_or_default()), stored.entry);
        }
        let of = |t: &Told, version: &Option<String>| {
            version.as_ref().and_then(|v| found.get(&(t.object.clone(), v.clone())))
        };
        for t in told {
            let begun = match (&t.after, of(t, &t.after)) {
                (Some(_), None) => {
                    faults.push(fault(&class.id, t, FaultKind::Missing));
                    continue;
                }
                (Some(after), Some(entry)) => {
                    let from = entry.life.version_from;
                    let same = t.digest.as_deref() == Some(content_digest(class, entry).as_str());
                    if !same || from.map(version_id).as_deref() != Some(after) {
                        faults.push(fault(&class.id, t, FaultKind::Altered));
                    }
                    from
                }
                (None, _) => None,
            };
            if let Some(old) = of(t, &t.before) {
                let ended = t.op == "zakoncz";
                let right = if ended { old.life.object_to.is_some() } else { old.life.version_to == begun };
                if !right || old.life.version_to.is_none() {
                    faults.push(fault(&class.id, t, FaultKind::Closed));
                }
            } else if t.before.is_some() {
                faults.push(fault(&class.id, t, FaultKind::Missing));
            }
        }
        Ok(())
    }

    /// Versions whose changeset says nothing of them.
    async fn unknown(&self, class: &Class, most: usize) -> Result<Vec<Fault>, StoreError> {
        let rows: Vec<(String, String)> = sqlx::query_as(AssertSqlSafe(format!(
            "select t.przestrzen_nazw || '_' || t.lokalny_id, t.wersja_id from {} t
              where t.zmiana_id is not null
                and not exists (select from infostrada.journal j, jsonb_array_elements(j.details -> 'changes') c
                                 where j.object = 'zestaw/' || t.zmiana_id and c ->> 0 = $1
                                   and c ->> 1 = t.przestrzen_nazw || '_' || t.lokalny_id and c ->> 4 = t.wersja_id)
              order by t.id limit $2",
            class.table()
        )))
        .bind(&class.id)
        .bind(i64::try_from(most).unwrap_or(i64::MAX))
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("looking for unknown versions"))?;
        Ok(rows
            .into_iter()
            .map(|(object, version)| Fault {
                class: class.id.clone(),
                object,
                version: Some(version),
                seq: None,
                kind: FaultKind::Unknown,
            })
            .collect())
    }
}

/// The changes of some rows of the journal, by class.
fn sorted(rows: &[(i64, Json)]) -> BTreeMap<String, Vec<Told>> {
    let mut by_class: BTreeMap<String, Vec<Told>> = BTreeMap::new();
    for (seq, changes) in rows {
        for change in changes.as_array().into_iter().flatten() {
            let text = |i: usize| change.get(i).and_then(Json::as_str).map(str::to_owned);
            by_class.entry(text(0).unwrap_or_default()).or_default().push(Told {
                seq: *seq,
                object: text(1).unwrap_or_default(),
                op: text(2).unwrap_or_default(),
                before: text(3),
                // An end makes no version of its own.
                after: text(4).filter(|_| text(2).as_deref() != Some("zakoncz")),
                digest: text(5),
            });
        }
    }
    by_class
}

fn fault(class: &str, t: &Told, kind: FaultKind) -> Fault {
    let version =
        if kind == FaultKind::Closed { t.before.clone() } else { t.after.clone().or_else(|| t.before.clone()) };
    Fault { class: class.to_owned(), object: t.object.clone(), version, seq: Some(t.seq), kind }
}
