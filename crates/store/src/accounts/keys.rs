//! API keys: made, rotated with overlap, revoked, counted. The secret is shown once, when it is made.

use super::acts::{By, note};
use super::area::{Area, in_storage};
use super::error::{AccountError, said};
use super::secrets::{fresh_secret, hash_of, token_of};
use crate::pool::Store;
use chrono::{DateTime, Utc};
use registers::rights::Action;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow, utoipa::ToSchema)]
#[schema(as = Key)]
pub struct KeyRow {
    pub id: i64,
    pub unit: String,
    pub name: String,
    /// The part that may be shown.
    pub prefix: String,
    /// None: every register.
    pub registers: Option<Vec<String>>,
    #[schema(value_type = Option<Object>)]
    pub area: Option<serde_json::Value>,
    pub purpose: String,
    pub created: DateTime<Utc>,
    pub expires: DateTime<Utc>,
    pub revoked_at: Option<DateTime<Utc>>,
    pub successor: Option<i64>,
    pub uses: i64,
    pub last_used: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewKey {
    pub unit: String,
    pub name: String,
    #[serde(default)]
    pub registers: Option<Vec<String>>,
    #[serde(default)]
    pub area: Option<Area>,
    pub purpose: String,
    /// At most two years ahead; a year when absent.
    #[serde(default)]
    pub expires: Option<DateTime<Utc>>,
}

/// A key with its secret, to be shown once.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct NewSecret {
    pub id: i64,
    pub secret: String,
    pub prefix: String,
    pub expires: DateTime<Utc>,
}

/// Uses that are counted but not yet written.
#[derive(Default)]
pub(crate) struct Uses(Mutex<Pending>);

#[derive(Default)]
struct Pending {
    counts: HashMap<i64, i64>,
    written: Option<Instant>,
}

const WRITE_EVERY: Duration = Duration::from_secs(5);

impl Store {
    /// Keys of the units that the asker administers.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn keys(&self, by: By<'_>) -> Result<Vec<KeyRow>, AccountError> {
        self.flush_key_uses().await;
        let mut all: Vec<KeyRow> = sqlx::query_as(
            "select id, unit, name, prefix, registers, st_asgeojson(st_transform(area, 4326), 8)::jsonb as area, purpose,
                    created, expires, revoked_at, successor, uses, last_used from infostrada.api_keys order by id",
        )
        .fetch_all(&self.house)
        .await
        .map_err(AccountError::of("reading keys"))?;
        if let Some(asker) = by.asker() {
            all.retain(|k| asker.rights.may(Action::ManagePeople, "", &k.unit));
        }
        Ok(all)
    }

    /// # Errors
    /// When the asker does not administer the unit, or a register does not exist.
    pub async fn create_key(&self, by: By<'_>, new: &NewKey) -> Result<NewSecret, AccountError> {
        if by.asker().is_some_and(|a| !a.rights.may(Action::ManagePeople, "", &new.unit)) {
            return Err(AccountError::not_your_unit());
        }
        for register in new.registers.iter().flatten() {
            self.known_register(register)?;
        }
        let (now, year) = (Utc::now(), chrono::Duration::days(365));
        let expires = new.expires.unwrap_or(now + year);
        if expires <= now || expires > now + year * 2 {
            return Err(AccountError::invalid(
                "invalid_expiry",
                "Klucz musi wygasać w przyszłości, najpóźniej za dwa lata.",
                "A key expires in the future, within two years.",
            ));
        }
        let (secret, prefix) = fresh_key();
        let mut tx = self.begin().await.map_err(AccountError::of("making a key"))?;
        let area = in_storage(&mut tx, new.area.as_ref()).await?;
        let (id,): (i64,) = sqlx::query_as(
            "insert into infostrada.api_keys (unit, name, prefix, hash, registers, area, purpose, created_by, expires)
             values ($1, $2, $3, $4, $5, st_geomfromewkb($6), $7, $8, $9) returning id",
        )
        .bind(&new.unit)
        .bind(&new.name)
        .bind(&prefix)
        .bind(hash_of(&token_of(&secret)))
        .bind(&new.registers)
        .bind(area)
        .bind(&new.purpose)
        .bind(by.person())
        .bind(expires)
        .fetch_one(&mut *tx)
        .await
        .map_err(AccountError::of("making a key"))?;
        let details = json!({ "prefix": prefix, "name": new.name, "registers": new.registers, "purpose": new.purpose });
        note(&mut tx, by, "key_created", Some(&new.unit), &id.to_string(), details).await?;
        tx.commit().await.map_err(AccountError::of("making a key"))?;
        Ok(NewSecret { id, secret, prefix, expires })
    }

    /// Makes a successor with the same scope. Both are good for the overlap (at most thirty days), then the old one ends.
    ///
    /// # Errors
    /// Not found for keys of others; a conflict when the key has ended or has a successor.
    pub async fn rotate_key(&self, by: By<'_>, id: i64, overlap: Duration) -> Result<NewSecret, AccountError> {
        let old = self.managed_key(by, id).await?;
        let overlap = overlap.min(Duration::from_secs(30 * 86_400)).as_secs_f64();
        let (secret, prefix) = fresh_key();
        let mut tx = self.begin().await.map_err(AccountError::of("rotating a key"))?;
        let made: Option<(i64, DateTime<Utc>)> = sqlx::query_as(
            "with old as (select * from infostrada.api_keys
                           where id = $1 and revoked_at is null and expires > now() and successor is null for update)
             insert into infostrada.api_keys (unit, name, prefix, hash, registers, area, purpose, created_by, expires)
             select unit, name, $2, $3, registers, area, purpose, $4, now() + (expires - created) from old
             returning id, expires",
        )
        .bind(id)
        .bind(&prefix)
        .bind(hash_of(&token_of(&secret)))
        .bind(by.person())
        .fetch_optional(&mut *tx)
        .await
        .map_err(AccountError::of("rotating a key"))?;
        let Some((successor, expires)) = made else {
            return Err(AccountError::Conflict(said(
                "key_not_rotatable",
                "Klucz wygasł, został unieważniony albo ma już następcę.",
                "The key has ended or has a successor already.",
            )));
        };
        sqlx::query(
            "update infostrada.api_keys set successor = $2, expires = least(expires, now() + make_interval(secs => $3))
              where id = $1",
        )
        .bind(id)
        .bind(successor)
        .bind(overlap)
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("rotating a key"))?;
        let details = json!({ "successor": successor, "prefix": prefix, "overlap_seconds": overlap });
        note(&mut tx, by, "key_rotated", Some(&old.unit), &id.to_string(), details).await?;
        tx.commit().await.map_err(AccountError::of("rotating a key"))?;
        Ok(NewSecret { id: successor, secret, prefix, expires })
    }

    /// Ends a key now.
    ///
    /// # Errors
    /// Not found for keys of others.
    pub async fn revoke_key(&self, by: By<'_>, id: i64) -> Result<(), AccountError> {
        let old = self.managed_key(by, id).await?;
        let mut tx = self.begin().await.map_err(AccountError::of("revoking a key"))?;
        sqlx::query(
            "update infostrada.api_keys set revoked_at = coalesce(revoked_at, clock_timestamp()) where id = $1",
        )
        .bind(id)
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("revoking a key"))?;
        note(&mut tx, by, "key_revoked", Some(&old.unit), &id.to_string(), json!({ "prefix": old.prefix })).await?;
        tx.commit().await.map_err(AccountError::of("revoking a key"))
    }

    async fn managed_key(&self, by: By<'_>, id: i64) -> Result<KeyRow, AccountError> {
        self.keys(by).await?.into_iter().find(|k| k.id == id).ok_or(AccountError::NotFound)
    }

    /// Counts in memory; every few seconds a task writes what has come together.
    pub(crate) fn count_key_use(&self, key: i64) {
        let due = match self.accounts.uses.0.lock() {
            Ok(mut pending) => {
                *pending.counts.entry(key).or_default() += 1;
                let due = pending.written.is_none_or(|t| t.elapsed() >= WRITE_EVERY);
                if due {
                    pending.written = Some(Instant::now());
                }
                due
            }
            Err(_) => false,
        };
        if due {
            let store = self.clone();
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(500)).await;
                store.flush_key_uses().await;
            });
        }
    }

    /// Writes the counted uses. What cannot be written now is counted on.
    pub async fn flush_key_uses(&self) {
        let counts = match self.accounts.uses.0.lock() {
            Ok(mut pending) => std::mem::take(&mut pending.counts),
            Err(_) => return,
        };
        if counts.is_empty() {
            return;
        }
        let (ids, uses): (Vec<i64>, Vec<i64>) = counts.iter().map(|(id, n)| (*id, *n)).unzip();
        let written = sqlx::query(
            "update infostrada.api_keys k set uses = k.uses + n.uses, last_used = clock_timestamp()
               from unnest($1::bigint[], $2::bigint[]) as n(id, uses) where k.id = n.id",
        )
        .bind(ids)
        .bind(uses)
        .execute(&self.house)
        .await;
        if let Err(e) = written {
            tracing::warn!("uses of keys cannot be written now: {e}");
            if let Ok(mut pending) = self.accounts.uses.0.lock() {
                counts.into_iter().for_each(|(id, n)| *pending.counts.entry(id).or_default() += n);
            }
        }
    }
}

/// `isk_` lets scanners of source code find keys that were committed by mistake.
fn fresh_key() -> (String, String) {
    let random = fresh_secret();
    let prefix = format!("isk_{}", &random[..8]);
    (format!("{prefix}_{}", fresh_secret()), prefix)
}
