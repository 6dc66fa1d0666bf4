//! Signing in with a password, and changing it.

use super::acts::{By, note};
use super::asker::Asker;
use super::error::AccountError;
use super::passwords::{one_time, weaknesses};
use super::sessions::{self, Session};
use super::throttle::{self, Attempt};
use crate::pool::Store;
use serde_json::json;

/// What somebody brings to the door.
pub struct SignIn<'a> {
    pub login: &'a str,
    pub password: &'a str,
    /// From the authenticator, or a recovery code.
    pub code: Option<&'a str>,
    pub address: &'a str,
    pub agent: &'a str,
}

#[derive(sqlx::FromRow)]
struct Known {
    id: i64,
    unit: Option<String>,
    password: Option<String>,
    open: bool,
    totp_secret: Option<Vec<u8>>,
}

impl Store {
    /// Signs somebody in. Wrong name, wrong password and closed account are one answer, and take the same time.
    ///
    /// # Errors
    /// As said; and too many attempts, or a code that is missing or wrong.
    pub async fn sign_in(&self, brought: &SignIn<'_>) -> Result<Session, AccountError> {
        let attempt = match throttle::begin(&self.house, brought.login, brought.address).await {
            Err(AccountError::Throttled { seconds }) => {
                self.note_sign_in("sign_in_blocked", None, brought).await?;
                return Err(AccountError::Throttled { seconds });
            }
            other => other?,
        };
        let known: Option<Known> = sqlx::query_as(
            "select id, unit, password, totp_secret,
                    disabled_at is null and (one_time_until is null or one_time_until > now()) as open
               from infostrada.people where lower(login) = lower($1)",
        )
        .bind(brought.login.trim())
        .fetch_optional(&self.house)
        .await
        .map_err(AccountError::of("looking up an account"))?;
        let hash = known.as_ref().and_then(|k| k.password.as_deref());
        let fits = self.accounts.hasher.fits(brought.password, hash).await;
        let Some(known) = known.filter(|k| fits && k.open) else {
            self.note_sign_in("sign_in_refused", None, brought).await?;
            return Err(AccountError::WrongCredentials);
        };
        if known.totp_secret.is_some() {
            let Some(code) = brought.code else {
                // The next question of the same sign-in, not a mistake.
                attempt.was_right(&self.house).await?;
                return Err(AccountError::CodeNeeded);
            };
            if !self.takes_code(known.id, code).await? {
                self.note_sign_in("sign_in_refused", Some(known.id), brought).await?;
                return Err(AccountError::WrongCode);
            }
        }
        attempt.was_right(&self.house).await?;
        let mut tx = self.begin().await.map_err(AccountError::of("signing in"))?;
        let session = sessions::begin(&mut tx, known.id, "password", brought.address, brought.agent).await?;
        let details =
            json!({ "method": "password", "address": brought.address, "second_factor": known.totp_secret.is_some() });
        note(&mut tx, By::House, "signed_in", known.unit.as_deref(), &known.id.to_string(), details).await?;
        tx.commit().await.map_err(AccountError::of("signing in"))?;
        Ok(session)
    }

    /// The name typed in is not written down: it may be a password in the wrong field.
    async fn note_sign_in(
        &self,
        act: &'static str,
        person: Option<i64>,
        brought: &SignIn<'_>,
    ) -> Result<(), AccountError> {
        let mut connection = self.house.acquire().await.map_err(AccountError::of("noting a sign-in"))?;
        let object = person.map(|p| p.to_string()).unwrap_or_default();
        note(&mut connection, By::House, act, None, &object, json!({ "address": brought.address })).await?;
        Ok(())
    }

    /// Whether this is the asker's password; wrong guesses count like those at the door.
    /// The attempt is forgiven by the caller, once everything else was right too.
    pub(crate) async fn confirm_password(
        &self,
        asker: &Asker,
        password: &str,
        address: &str,
    ) -> Result<Attempt, AccountError> {
        let login = asker.login.as_deref().ok_or_else(AccountError::people_only)?;
        let attempt = throttle::begin(&self.house, login, address).await?;
        let (hash,): (Option<String>,) = sqlx::query_as("select password from infostrada.people where id = $1")
            .bind(asker.person)
            .fetch_one(&self.house)
            .await
            .map_err(AccountError::of("looking up a password"))?;
        // Somebody who signs in elsewhere has none to show.
        if hash.is_some() && !self.accounts.hasher.fits(password, hash.as_deref()).await {
            return Err(AccountError::WrongCredentials);
        }
        Ok(attempt)
    }

    /// Changes the asker's own password and ends all other sessions.
    ///
    /// # Errors
    /// When the old password is wrong or the new one is weak or the same.
    pub async fn change_password(
        &self,
        asker: &Asker,
        old: &str,
        new: &str,
        address: &str,
    ) -> Result<(), AccountError> {
        let person = asker.person.ok_or_else(AccountError::people_only)?;
        self.confirm_password(asker, old, address).await?.was_right(&self.house).await?;
        let weak = weaknesses(new, asker.login.as_deref().unwrap_or_default(), &asker.name);
        if !weak.is_empty() {
            return Err(AccountError::Weak(weak));
        }
        if old == new {
            return Err(AccountError::invalid(
                "password_unchanged",
                "Nowe hasło musi różnić się od dotychczasowego.",
                "The new password must differ from the old one.",
            ));
        }
        let hash = self.accounts.hasher.hash(new).await?;
        let mut tx = self.begin().await.map_err(AccountError::of("changing a password"))?;
        sqlx::query(
            "update infostrada.people set password = $2, password_at = now(), one_time_until = null where id = $1",
        )
        .bind(person)
        .bind(hash)
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("changing a password"))?;
        sessions::end_all(&mut tx, person, Some(asker)).await?;
        note(&mut tx, By::Asker(asker), "password_changed", asker.unit.as_deref(), &person.to_string(), json!({}))
            .await?;
        tx.commit().await.map_err(AccountError::of("changing a password"))
    }

    /// Gives a person a new one-time password, ends their sessions and, when asked, takes off the second factor (a lost
    /// telephone). The password is shown once.
    ///
    /// # Errors
    /// When the asker does not look after the account.
    pub async fn reset_password(
        &self,
        by: By<'_>,
        person: i64,
        drop_second_factor: bool,
    ) -> Result<String, AccountError> {
        let known = self.commanded(by, person).await?;
        let password = one_time();
        self.write_password(by, &known, &password, true, drop_second_factor).await?;
        Ok(password)
    }

    /// Sets a password chosen by whoever sits at the server's terminal.
    ///
    /// # Errors
    /// When it is weak.
    pub async fn set_password(&self, person: i64, password: &str) -> Result<(), AccountError> {
        let known = self.person(By::House, person).await?;
        let weak = weaknesses(password, &known.login, &known.name);
        if !weak.is_empty() {
            return Err(AccountError::Weak(weak));
        }
        self.write_password(By::House, &known, password, false, false).await
    }

    async fn write_password(
        &self,
        by: By<'_>,
        person: &super::people::PersonRow,
        password: &str,
        one_time: bool,
        drop_second_factor: bool,
    ) -> Result<(), AccountError> {
        let hash = self.accounts.hasher.hash(password).await?;
        let mut tx = self.begin().await.map_err(AccountError::of("setting a password"))?;
        sqlx::query(
            "update infostrada.people set password = $2, password_at = now(),
               one_time_until = case when $3 then now() + interval '7 days' end,
               totp_secret = case when $4 then null else totp_secret end,
               totp_last_step = case when $4 then null else totp_last_step end
             where id = $1",
        )
        .bind(person.id)
        .bind(hash)
        .bind(one_time)
        .bind(drop_second_factor)
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("setting a password"))?;
        sessions::end_all(&mut tx, person.id, None).await?;
        let details = json!({ "second_factor_dropped": drop_second_factor });
        note(&mut tx, by, "password_reset", person.unit.as_deref(), &person.id.to_string(), details).await?;
        tx.commit().await.map_err(AccountError::of("setting a password"))
    }
}
