//! The second factor: begun, proven by a first code, asked for at the door, taken off.

use super::acts::{By, note};
use super::asker::Asker;
use super::error::{AccountError, said};
use super::secrets::{base32, random};
use super::{recovery, sessions, totp};
use crate::pool::Store;
use serde::Serialize;
use serde_json::json;

/// What an authenticator needs, shown once.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct Enrolment {
    pub secret: String,
    /// For a picture that the telephone reads.
    pub uri: String,
}

impl Store {
    /// Begins a second factor for the asker. Nothing changes until a code proves that the authenticator has it.
    ///
    /// # Errors
    /// When there is one already.
    pub async fn begin_second_factor(&self, asker: &Asker) -> Result<Enrolment, AccountError> {
        let person = asker.person.ok_or_else(AccountError::people_only)?;
        let bytes = random::<20>();
        let begun = sqlx::query("update infostrada.people set totp_pending = $2 where id = $1 and totp_secret is null")
            .bind(person)
            .bind(bytes.to_vec())
            .execute(&self.house)
            .await
            .map_err(AccountError::of("beginning a second factor"))?;
        if begun.rows_affected() == 0 {
            return Err(AccountError::Conflict(said(
                "second_factor_exists",
                "Drugi składnik logowania jest już włączony.",
                "There is a second factor already.",
            )));
        }
        let secret = base32(&bytes).to_uppercase();
        let label = asker.login.as_deref().unwrap_or_default().replace('@', "%40").replace('+', "%2B");
        let uri = format!("otpauth://totp/Infostrada:{label}?secret={secret}&issuer=Infostrada");
        Ok(Enrolment { secret, uri })
    }

    /// Proves the second factor by its first code. Gives the recovery codes and ends all other sessions, which have not
    /// shown it.
    ///
    /// # Errors
    /// When the code is wrong or nothing was begun.
    pub async fn confirm_second_factor(&self, asker: &Asker, code: &str) -> Result<Vec<String>, AccountError> {
        let person = asker.person.ok_or_else(AccountError::people_only)?;
        let mut tx = self.begin().await.map_err(AccountError::of("confirming a second factor"))?;
        let pending: Option<(Vec<u8>,)> = sqlx::query_as(
            "select totp_pending from infostrada.people
              where id = $1 and totp_pending is not null and totp_secret is null for update",
        )
        .bind(person)
        .fetch_optional(&mut *tx)
        .await
        .map_err(AccountError::of("confirming a second factor"))?;
        let step = pending.as_ref().and_then(|(secret,)| totp::step_of(secret, code, chrono::Utc::now().timestamp()));
        let Some(step) = step else { return Err(AccountError::WrongCode) };
        sqlx::query(
            "update infostrada.people set totp_secret = totp_pending, totp_pending = null, totp_last_step = $2
              where id = $1",
        )
        .bind(person)
        .bind(step)
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("confirming a second factor"))?;
        let codes = recovery::renew(&mut tx, person).await?;
        sessions::end_all(&mut tx, person, Some(asker)).await?;
        note(&mut tx, By::Asker(asker), "second_factor_on", asker.unit.as_deref(), &person.to_string(), json!({}))
            .await?;
        tx.commit().await.map_err(AccountError::of("confirming a second factor"))?;
        Ok(codes)
    }

    /// Takes the asker's second factor off.
    ///
    /// # Errors
    /// When password or code are wrong.
    pub async fn drop_second_factor(
        &self,
        asker: &Asker,
        password: &str,
        code: &str,
        address: &str,
    ) -> Result<(), AccountError> {
        let person = asker.person.ok_or_else(AccountError::people_only)?;
        let attempt = self.confirm_password(asker, password, address).await?;
        if !self.takes_code(person, code).await? {
            return Err(AccountError::WrongCode);
        }
        attempt.was_right(&self.house).await?;
        let mut tx = self.begin().await.map_err(AccountError::of("taking off a second factor"))?;
        sqlx::query(
            "with gone as (delete from infostrada.recovery_codes where person = $1)
             update infostrada.people set totp_secret = null, totp_pending = null, totp_last_step = null where id = $1",
        )
        .bind(person)
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("taking off a second factor"))?;
        note(&mut tx, By::Asker(asker), "second_factor_off", asker.unit.as_deref(), &person.to_string(), json!({}))
            .await?;
        tx.commit().await.map_err(AccountError::of("taking off a second factor"))
    }

    /// Whether a code is right, using it up: a code that somebody saw over a shoulder is worth nothing.
    pub(crate) async fn takes_code(&self, person: i64, code: &str) -> Result<bool, AccountError> {
        let mut connection = self.house.acquire().await.map_err(AccountError::of("checking a code"))?;
        let secret: Option<(Option<Vec<u8>>,)> =
            sqlx::query_as("select totp_secret from infostrada.people where id = $1")
                .bind(person)
                .fetch_optional(&mut *connection)
                .await
                .map_err(AccountError::of("checking a code"))?;
        let Some((Some(secret),)) = secret else { return Ok(false) };
        let Some(step) = totp::step_of(&secret, code, chrono::Utc::now().timestamp()) else {
            return recovery::take(&mut connection, person, code).await;
        };
        // One statement, so that of two requests with the same code one loses.
        let used = sqlx::query(
            "update infostrada.people set totp_last_step = $2
              where id = $1 and (totp_last_step is null or totp_last_step < $2)",
        )
        .bind(person)
        .bind(step)
        .execute(&mut *connection)
        .await
        .map_err(AccountError::of("using a code"))?;
        Ok(used.rows_affected() == 1)
    }
}
