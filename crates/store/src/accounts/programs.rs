//! Programs that show a person's name and password with every request (HTTP Basic: QGIS, GDAL, scripts): passwords made
//! for them, and the session that such requests share, so that a slow hash is not computed for each.

use super::acts::{By, note};
use super::asker::Asker;
use super::error::AccountError;
use super::secrets::{fresh_secret, hash_of, sha256, token_of};
use super::sessions;
use super::sign_in::SignIn;
use super::throttle;
use crate::pool::Store;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Begins a password for programs, so that nobody takes it for one of a person, and scanners of source code find it.
const MARK: &str = "isp_";

/// Programs whose sessions are remembered at a time.
const MOST: usize = 10_000;

/// A password that a person made for a program; without its secret.
#[derive(Debug, Clone, PartialEq, Serialize, sqlx::FromRow, utoipa::ToSchema)]
pub struct ProgramPassword {
    pub id: i64,
    pub name: String,
    /// The part that may be shown.
    pub prefix: String,
    pub created: DateTime<Utc>,
    pub expires: DateTime<Utc>,
    pub last_used: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewProgramPassword {
    /// What it is for: "QGIS, komputer w pracy".
    pub name: String,
    /// At most two years ahead; a year when absent.
    #[serde(default)]
    pub expires: Option<DateTime<Utc>>,
}

/// A password with its secret, to be shown once.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct NewProgramSecret {
    pub id: i64,
    pub secret: String,
    pub prefix: String,
    pub expires: DateTime<Utc>,
}

/// Secrets of sessions by what was shown to open them.
#[derive(Default)]
pub(crate) struct Opened(Mutex<HashMap<[u8; 32], String>>);

impl Opened {
    fn get(&self, shown: &[u8; 32]) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(shown).cloned()
    }

    fn put(&self, shown: [u8; 32], secret: String) {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if held.len() >= MOST {
            held.clear();
        }
        held.insert(shown, secret);
    }
}

impl Store {
    /// Whose login and password these are. The password is the person's own, where no second factor stands beside it, or
    /// one made for programs. Wrong ones count as at the door.
    ///
    /// # Errors
    /// As [`Store::sign_in`].
    pub async fn asker_of_password(&self, brought: &SignIn<'_>) -> Result<Arc<Asker>, AccountError> {
        let shown = sha256(format!("{}\0{}", brought.login, brought.password).as_bytes());
        if let Some(secret) = self.accounts.opened.get(&shown)
            && let Some(asker) = self.asker_of_session(&secret).await?
        {
            return Ok(asker);
        }
        let session = match brought.password.starts_with(MARK) {
            true => self.open_for_program(brought).await?,
            false => self.sign_in(brought).await?,
        };
        let asker = self.asker_of_session(&session.secret).await?.ok_or(AccountError::WrongCredentials)?;
        self.accounts.opened.put(shown, session.secret);
        Ok(asker)
    }

    async fn open_for_program(&self, brought: &SignIn<'_>) -> Result<sessions::Session, AccountError> {
        let attempt = throttle::begin(&self.house, brought.login, brought.address).await?;
        let known: Option<(i64, i64, Option<String>)> = sqlx::query_as(
            "select w.id, p.id, p.unit from infostrada.program_passwords w join infostrada.people p on p.id = w.person
              where w.hash = $1 and lower(p.login) = lower($2) and w.expires > now() and p.disabled_at is null",
        )
        .bind(hash_of(&token_of(brought.password)))
        .bind(brought.login.trim())
        .fetch_optional(&self.house)
        .await
        .map_err(AccountError::of("looking up a password for programs"))?;
        let Some((program, person, unit)) = known else {
            let mut connection = self.house.acquire().await.map_err(AccountError::of("noting a sign-in"))?;
            let details = json!({ "address": brought.address, "method": "program" });
            note(&mut connection, By::House, "sign_in_refused", None, "", details).await?;
            return Err(AccountError::WrongCredentials);
        };
        attempt.was_right(&self.house).await?;
        let mut tx = self.begin().await.map_err(AccountError::of("signing in"))?;
        let session = sessions::begin(&mut tx, person, "program", brought.address, brought.agent).await?;
        for sql in [
            "update infostrada.sessions set program = $1 where hash = $2",
            "update infostrada.program_passwords set last_used = now() where id = $1 and $2::bytea is not null",
        ] {
            sqlx::query(sql)
                .bind(program)
                .bind(hash_of(&token_of(&session.secret)))
                .execute(&mut *tx)
                .await
                .map_err(AccountError::of("signing in"))?;
        }
        let details = json!({ "method": "program", "program": program, "address": brought.address });
        note(&mut tx, By::House, "signed_in", unit.as_deref(), &person.to_string(), details).await?;
        tx.commit().await.map_err(AccountError::of("signing in"))?;
        Ok(session)
    }

    /// The asker's own passwords for programs.
    ///
    /// # Errors
    /// When the asker is a key, or the database cannot be asked.
    pub async fn program_passwords(&self, asker: &Asker) -> Result<Vec<ProgramPassword>, AccountError> {
        let person = asker.person.ok_or_else(AccountError::people_only)?;
        sqlx::query_as(
            "select id, name, prefix, created, expires, last_used from infostrada.program_passwords
              where person = $1 order by id",
        )
        .bind(person)
        .fetch_all(&self.house)
        .await
        .map_err(AccountError::of("reading passwords for programs"))
    }

    /// # Errors
    /// When the asker is a key, or the name or the end make no sense.
    pub async fn create_program_password(
        &self,
        asker: &Asker,
        new: &NewProgramPassword,
    ) -> Result<NewProgramSecret, AccountError> {
        let person = asker.person.ok_or_else(AccountError::people_only)?;
        let (now, year) = (Utc::now(), chrono::Duration::days(365));
        let expires = new.expires.unwrap_or(now + year);
        if expires <= now || expires > now + year * 2 {
            return Err(AccountError::invalid(
                "invalid_expiry",
                "Hasło musi wygasać w przyszłości, najpóźniej za dwa lata.",
                "A password expires in the future, within two years.",
            ));
        }
        let name = new.name.trim();
        if name.is_empty() || name.chars().count() > 200 {
            return Err(AccountError::invalid(
                "name_required",
                "Nazwij program, któremu dajesz hasło (do 200 znaków).",
                "Name the program that gets the password (up to 200 characters).",
            ));
        }
        let prefix = format!("{MARK}{}", &fresh_secret()[..8]);
        let secret = format!("{prefix}_{}", fresh_secret());
        let mut tx = self.begin().await.map_err(AccountError::of("making a password for a program"))?;
        let (id,): (i64,) = sqlx::query_as(
            "insert into infostrada.program_passwords (person, name, prefix, hash, expires)
             values ($1, $2, $3, $4, $5) returning id",
        )
        .bind(person)
        .bind(name)
        .bind(&prefix)
        .bind(hash_of(&token_of(&secret)))
        .bind(expires)
        .fetch_one(&mut *tx)
        .await
        .map_err(AccountError::of("making a password for a program"))?;
        let details = json!({ "prefix": prefix, "name": name });
        note(&mut tx, By::Asker(asker), "program_password_created", asker.unit.as_deref(), &id.to_string(), details)
            .await?;
        tx.commit().await.map_err(AccountError::of("making a password for a program"))?;
        Ok(NewProgramSecret { id, secret, prefix, expires })
    }

    /// Ends one of the asker's passwords for programs, and the sessions that it opened, at once.
    ///
    /// # Errors
    /// Not found for those of others.
    pub async fn drop_program_password(&self, asker: &Asker, id: i64) -> Result<(), AccountError> {
        let person = asker.person.ok_or_else(AccountError::people_only)?;
        let mut tx = self.begin().await.map_err(AccountError::of("ending a password for a program"))?;
        let gone = sqlx::query("delete from infostrada.program_passwords where id = $1 and person = $2")
            .bind(id)
            .bind(person)
            .execute(&mut *tx)
            .await
            .map_err(AccountError::of("ending a password for a program"))?;
        if gone.rows_affected() == 0 {
            return Err(AccountError::NotFound);
        }
        let unit = asker.unit.as_deref();
        note(&mut tx, By::Asker(asker), "program_password_ended", unit, &id.to_string(), json!({})).await?;
        tx.commit().await.map_err(AccountError::of("ending a password for a program"))
    }
}
