//! Sessions of browsers. Each sign-in makes a new one; a secret that somebody brought along never becomes one.

use super::acts::{By, note};
use super::asker::Asker;
use super::error::AccountError;
use super::secrets::{fresh_secret, hash_of, token_of};
use crate::error::StoreError;
use crate::pool::Store;
use chrono::{DateTime, Utc};
use serde_json::json;
use sqlx::PgConnection;

/// A session that was just made; the secret goes into the cookie and is kept nowhere.
#[derive(Clone)]
pub struct Session {
    pub secret: String,
    pub expires: DateTime<Utc>,
}

/// A working day with a meeting after it.
const LASTS: &str = "12 hours";

/// Makes a session of somebody who has proven everything that was asked.
pub(crate) async fn begin(
    tx: &mut PgConnection,
    person: i64,
    method: &'static str,
    address: &str,
    agent: &str,
) -> Result<Session, AccountError> {
    let secret = fresh_secret();
    let short: String = agent.chars().take(200).collect();
    let (expires,): (DateTime<Utc>,) = sqlx::query_as(
        "insert into infostrada.sessions (hash, person, method, second_factor_done, address, agent, expires)
         values ($1, $2, $3, true, $4, $5, now() + $6::interval) returning expires",
    )
    .bind(hash_of(&token_of(&secret)))
    .bind(person)
    .bind(method)
    .bind(address)
    .bind(short)
    .bind(LASTS)
    .fetch_one(&mut *tx)
    .await
    .map_err(AccountError::of("making a session"))?;
    // Whoever signs in sweeps up.
    for sweep in [
        "delete from infostrada.sessions where expires < now() - interval '1 day'",
        "delete from infostrada.oidc_flows where expires < now()",
        "delete from infostrada.sign_in_attempts where last < now() - interval '2 days'",
    ] {
        sqlx::query(sweep).execute(&mut *tx).await.map_err(AccountError::of("sweeping up sessions"))?;
    }
    Ok(Session { secret, expires })
}

/// Ends the sessions of a person, but for one.
pub(crate) async fn end_all(tx: &mut PgConnection, person: i64, but: Option<&Asker>) -> Result<(), AccountError> {
    sqlx::query("delete from infostrada.sessions where person = $1 and hash is distinct from $2")
        .bind(person)
        .bind(but.map(|a| hash_of(&a.token.0)))
        .execute(tx)
        .await
        .map(drop)
        .map_err(AccountError::of("ending sessions"))
}

impl Store {
    /// A session of a person without any proof: for measurements and tests, which run at the server's own terminal. No
    /// face of the house offers it.
    ///
    /// # Errors
    /// When there is no such person, or the database cannot be asked.
    pub async fn open_session(&self, person: i64) -> Result<Session, AccountError> {
        let mut conn = self.house.acquire().await.map_err(AccountError::of("taking a connection"))?;
        begin(&mut conn, person, "oidc", "127.0.0.1", "infostrada").await
    }

    /// Ends a session, whoever it was of; nothing happens when there is none.
    ///
    /// # Errors
    /// When the database cannot be asked.
    pub async fn end_session(&self, secret: &str) -> Result<(), StoreError> {
        sqlx::query("delete from infostrada.sessions where hash = $1")
            .bind(hash_of(&token_of(secret)))
            .execute(&self.house)
            .await
            .map(drop)
            .map_err(StoreError::of("ending a session"))
    }

    /// Ends every session of the asker but the present one.
    ///
    /// # Errors
    /// When the asker is a key.
    pub async fn end_other_sessions(&self, asker: &Asker) -> Result<(), AccountError> {
        let person = asker.person.ok_or_else(AccountError::people_only)?;
        let mut tx = self.begin().await.map_err(AccountError::of("ending sessions"))?;
        end_all(&mut tx, person, Some(asker)).await?;
        note(&mut tx, By::Asker(asker), "sessions_ended", asker.unit.as_deref(), &person.to_string(), json!({}))
            .await?;
        tx.commit().await.map_err(AccountError::of("ending sessions"))
    }
}
