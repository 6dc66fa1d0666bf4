//! What attachments are and who may see them. The policies of the table decide together with those of the entry's class;
//! the bytes are `files`' affair.

use crate::accounts::{Asker, Scope};
use crate::error::StoreError;
use crate::files::{FileError, Files};
use crate::pool::{Lease, Store};
use chrono::{DateTime, Utc};
use registers::Class;
use serde_json::{Value as Json, json};
use sqlx::{AssertSqlSafe, PgConnection};
use std::path::Path;
use uuid::Uuid;

#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Attachment {
    pub id: Uuid,
    pub register: String,
    pub class: String,
    pub przestrzen_nazw: String,
    pub lokalny_id: String,
    pub unit: String,
    pub name: String,
    pub media_type: String,
    pub bytes: i64,
    pub sha256: Vec<u8>,
    /// `public`, `internal` or `personal`.
    pub visibility: String,
    pub width: Option<i32>,
    pub height: Option<i32>,
    pub added: DateTime<Utc>,
}

/// A file that was looked at and lies ready.
#[derive(Debug, Clone)]
pub struct NewAttachment<'a> {
    pub name: &'a str,
    pub media_type: &'a str,
    pub bytes: u64,
    pub sha256: [u8; 32],
    pub visibility: &'a str,
    pub size: Option<(u32, u32)>,
}

/// The live entry that something is to hang on.
#[derive(Debug, Clone, Copy)]
pub struct EntryName<'a> {
    pub class: &'a Class,
    pub namespace: &'a str,
    pub local: &'a str,
}

/// Whether the asker may change an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holding {
    /// It is not there, or the asker may not know that it is.
    Unseen,
    /// Seen, but kept by others.
    Foreign,
    /// The asker edits it for this unit.
    Own(String),
}

#[derive(Debug, thiserror::Error)]
pub enum AttachError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    File(#[from] FileError),
}

const COLUMNS: &str = "id, register, class, przestrzen_nazw, lokalny_id, unit, name, media_type, bytes, sha256, visibility, width, height, added";

impl Store {
    /// Whether the asker edits the entry.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn holding(&self, asker: &Asker, entry: EntryName<'_>) -> Result<Holding, StoreError> {
        let sql = format!(
            "select jednostka, jednostka = any ((select infostrada.seen_units($3, 'edit'))::text[]) from {}
              where lokalny_id = $1 and przestrzen_nazw = $2 and koniec_wersja is null and not zastapiona",
            entry.class.table()
        );
        let mut reading = self.as_asker(asker, Scope::Official).await?;
        let found: Option<(Option<String>, Option<bool>)> = sqlx::query_as(AssertSqlSafe(sql))
            .bind(entry.local)
            .bind(entry.namespace)
            .bind(&entry.class.schema)
            .fetch_optional(reading.connection())
            .await
            .map_err(StoreError::of("looking for an entry"))?;
        reading.done().await?;
        match found {
            Some((Some(unit), Some(true))) => Ok(Holding::Own(unit)),
            Some(_) => Ok(Holding::Foreign),
            None => {
                let public = entry.class.public && self.entry_is_public(entry).await?;
                Ok(if public { Holding::Foreign } else { Holding::Unseen })
            }
        }
    }

    async fn entry_is_public(&self, entry: EntryName<'_>) -> Result<bool, StoreError> {
        let mut lease = Lease::public(self).await?;
        let (seen,): (bool,) = sqlx::query_as("select infostrada.entry_seen($1, $2, $3, $4, true)")
            .bind(&entry.class.schema)
            .bind(&entry.class.id)
            .bind(entry.namespace)
            .bind(entry.local)
            .fetch_one(lease.connection())
            .await
            .map_err(StoreError::of("looking for an entry"))?;
        lease.done();
        Ok(seen)
    }

    /// Hangs a file on an entry: first its bytes, then the row and the journal. Whoever cleans up waits meanwhile.
    ///
    /// # Errors
    /// When the bytes or the row cannot be written.
    pub async fn attach(
        &self,
        files: &Files,
        file: &Path,
        asker: &Asker,
        entry: EntryName<'_>,
        unit: &str,
        new: &NewAttachment<'_>,
    ) -> Result<Attachment, AttachError> {
        let mut tx = self.begin().await.map_err(StoreError::of("adding an attachment"))?;
        lock(&mut tx, &new.sha256).await?;
        files.put(&new.sha256, file).await?;
        let side = |v: Option<u32>| v.and_then(|v| i32::try_from(v).ok());
        let row: Attachment = sqlx::query_as(AssertSqlSafe(format!(
            "insert into infostrada.attachments
               (register, class, przestrzen_nazw, lokalny_id, unit, name, media_type, bytes, sha256, visibility, width, height, added_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning {COLUMNS}"
        )))
        .bind(&entry.class.schema)
        .bind(&entry.class.id)
        .bind(entry.namespace)
        .bind(entry.local)
        .bind(unit)
        .bind(new.name)
        .bind(new.media_type)
        .bind(i64::try_from(new.bytes).unwrap_or(i64::MAX))
        .bind(new.sha256.to_vec())
        .bind(new.visibility)
        .bind(side(new.size.map(|s| s.0)))
        .bind(side(new.size.map(|s| s.1)))
        .bind(asker.person)
        .fetch_one(&mut *tx)
        .await
        .map_err(StoreError::of("adding an attachment"))?;
        journal(&mut tx, asker, "attachment_added", &row).await?;
        tx.commit().await.map_err(StoreError::of("adding an attachment"))?;
        Ok(row)
    }

    /// An attachment that the asker (or the public) sees. Reading one with personal data is journalled first.
    ///
    /// # Errors
    /// When the database cannot be asked; nothing is shown when the journal cannot be written.
    pub async fn attachment(&self, asker: Option<&Asker>, id: Uuid) -> Result<Option<Attachment>, StoreError> {
        let sql = format!("select {COLUMNS} from infostrada.attachments where id = $1");
        let mut lease = Lease::public(self).await?;
        let public: Option<Attachment> = sqlx::query_as(AssertSqlSafe(sql.clone()))
            .bind(id)
            .fetch_optional(lease.connection())
            .await
            .map_err(StoreError::of("reading an attachment"))?;
        lease.done();
        let (None, Some(asker)) = (&public, asker) else { return Ok(public) };
        for scope in [Scope::Official, Scope::Personal] {
            let mut reading = self.as_asker(asker, scope).await?;
            let found: Option<Attachment> = sqlx::query_as(AssertSqlSafe(sql.clone()))
                .bind(id)
                .fetch_optional(reading.connection())
                .await
                .map_err(StoreError::of("reading an attachment"))?;
            reading.done().await?;
            if let Some(row) = found {
                if scope == Scope::Personal {
                    let mut tx = self.begin().await.map_err(StoreError::of("journalling a reading"))?;
                    journal(&mut tx, asker, "attachment_read", &row).await?;
                    tx.commit().await.map_err(StoreError::of("journalling a reading"))?;
                }
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// Attachments of an entry that the asker (or the public) sees. That there are some with personal data is told to
    /// those who may read them; their names are no reading of their content.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn attachments(
        &self,
        asker: Option<&Asker>,
        entry: EntryName<'_>,
    ) -> Result<Vec<Attachment>, StoreError> {
        let sql = format!(
            "select {COLUMNS} from infostrada.attachments where lokalny_id = $1 and class = $2 and przestrzen_nazw = $3"
        );
        let mut all: Vec<Attachment> = Vec::new();
        let mut lease = Lease::public(self).await?;
        self.collect(&sql, entry, lease.connection(), &mut all).await?;
        lease.done();
        if let Some(asker) = asker {
            for scope in [Scope::Official, Scope::Personal] {
                let mut reading = self.as_asker(asker, scope).await?;
                self.collect(&sql, entry, reading.connection(), &mut all).await?;
                reading.done().await?;
            }
        }
        all.sort_by_key(|a| (a.added, a.id));
        Ok(all)
    }

    async fn collect(
        &self,
        sql: &str,
        entry: EntryName<'_>,
        connection: &mut PgConnection,
        all: &mut Vec<Attachment>,
    ) -> Result<(), StoreError> {
        let rows: Vec<Attachment> = sqlx::query_as(AssertSqlSafe(sql.to_owned()))
            .bind(entry.local)
            .bind(&entry.class.id)
            .bind(entry.namespace)
            .fetch_all(connection)
            .await
            .map_err(StoreError::of("reading attachments"))?;
        let fresh: Vec<Attachment> = rows.into_iter().filter(|r| all.iter().all(|a| a.id != r.id)).collect();
        all.extend(fresh);
        Ok(())
    }

    /// Marks an attachment as removed; its bytes stay, as everything that was does.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn remove_attachment(&self, asker: &Asker, row: &Attachment) -> Result<(), StoreError> {
        let mut tx = self.begin().await.map_err(StoreError::of("removing an attachment"))?;
        let done = sqlx::query(
            "update infostrada.attachments set removed_at = clock_timestamp(), removed_by = $2
              where id = $1 and removed_at is null",
        )
        .bind(row.id)
        .bind(asker.person)
        .execute(&mut *tx)
        .await
        .map_err(StoreError::of("removing an attachment"))?;
        if done.rows_affected() > 0 {
            journal(&mut tx, asker, "attachment_removed", row).await?;
        }
        tx.commit().await.map_err(StoreError::of("removing an attachment"))
    }

    /// Deletes bytes that no row names and that are older than `age`: uploads that were cut off between bytes and row.
    /// Returns how many.
    ///
    /// # Errors
    /// When the storage or the database cannot be asked.
    pub async fn clean_files(&self, files: &Files, age: chrono::Duration) -> Result<usize, AttachError> {
        let mut cleaned = 0;
        for sha256 in files.older_than(Utc::now() - age).await? {
            let mut tx = self.begin().await.map_err(StoreError::of("cleaning files"))?;
            lock(&mut tx, &sha256).await?;
            let (used,): (bool,) =
                sqlx::query_as("select exists (select from infostrada.attachments where sha256 = $1)")
                    .bind(sha256.to_vec())
                    .fetch_one(&mut *tx)
                    .await
                    .map_err(StoreError::of("cleaning files"))?;
            if !used {
                files.delete(&sha256).await?;
                cleaned += 1;
            }
            tx.commit().await.map_err(StoreError::of("cleaning files"))?;
        }
        Ok(cleaned)
    }
}

/// One at a time decides about the bytes with this hash.
async fn lock(tx: &mut PgConnection, sha256: &[u8; 32]) -> Result<(), StoreError> {
    let [a, b, c, d, e, f, g, h, ..] = *sha256;
    sqlx::query("select pg_advisory_xact_lock($1)")
        .bind(i64::from_be_bytes([a, b, c, d, e, f, g, h]))
        .execute(tx)
        .await
        .map(drop)
        .map_err(StoreError::of("waiting for a file"))
}

async fn journal(tx: &mut PgConnection, asker: &Asker, act: &str, row: &Attachment) -> Result<(), StoreError> {
    let hash: String = row.sha256.iter().map(|b| format!("{b:02x}")).collect();
    // The name may hold what the journal should not.
    let line: Json = json!([{
        "person": asker.person,
        "key": asker.key,
        "act": act,
        "unit": row.unit,
        "object": format!("{}/{}_{}", row.class, row.przestrzen_nazw, row.lokalny_id),
        "details": { "attachment": row.id, "sha256": hash, "visibility": row.visibility },
    }]);
    sqlx::query("select infostrada.write_journal($1)")
        .bind(line)
        .execute(tx)
        .await
        .map(drop)
        .map_err(StoreError::of("writing the journal"))
}
