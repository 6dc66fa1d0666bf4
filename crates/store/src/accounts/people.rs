//! Accounts of people, and who may look after whom.

use super::acts::{By, note};
use super::error::{AccountError, said};
use super::passwords::{one_time, weaknesses};
use crate::error::StoreError;
use crate::pool::Store;
use chrono::{DateTime, Utc};
use registers::rights::{Action, Effective, Grant, Role};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx::types::Json;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = PersonRole)]
pub struct RoleRow {
    pub unit: String,
    pub register: Option<String>,
    pub role: Role,
    pub granted_at: DateTime<Utc>,
    pub until: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[schema(as = Person)]
pub struct PersonRow {
    pub id: i64,
    pub login: String,
    pub name: String,
    pub email: Option<String>,
    /// The home unit, whose administrators look after the account.
    pub unit: Option<String>,
    pub has_password: bool,
    pub must_change_password: bool,
    pub second_factor: bool,
    pub oidc_issuer: Option<String>,
    pub disabled_at: Option<DateTime<Utc>>,
    pub created: DateTime<Utc>,
    pub roles: Vec<RoleRow>,
}

#[derive(Debug, Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPerson {
    pub login: String,
    pub name: String,
    #[serde(default)]
    pub email: Option<String>,
    #[serde(default)]
    pub unit: Option<String>,
    /// Absent: a one-time password is made.
    #[serde(default)]
    pub password: Option<String>,
}

#[derive(Debug, Clone, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PersonChange {
    pub name: String,
    #[serde(default)]
    pub email: Option<String>,
    #[serde(default)]
    pub unit: Option<String>,
    #[serde(default)]
    pub disabled: bool,
}

#[derive(sqlx::FromRow)]
struct Raw {
    id: i64,
    login: String,
    name: String,
    email: Option<String>,
    unit: Option<String>,
    has_password: bool,
    must_change_password: bool,
    second_factor: bool,
    oidc_issuer: Option<String>,
    disabled_at: Option<DateTime<Utc>>,
    created: DateTime<Utc>,
    roles: Json<Vec<RoleRow>>,
}

impl From<Raw> for PersonRow {
    fn from(r: Raw) -> Self {
        Self {
            id: r.id,
            login: r.login,
            name: r.name,
            email: r.email,
            unit: r.unit,
            has_password: r.has_password,
            must_change_password: r.must_change_password,
            second_factor: r.second_factor,
            oidc_issuer: r.oidc_issuer,
            disabled_at: r.disabled_at,
            created: r.created,
            roles: r.roles.0,
        }
    }
}

impl PersonRow {
    /// Whether the asker may know that this person exists: of a unit that one administers, or with a role in one.
    fn seen_by(&self, by: By<'_>) -> bool {
        let Some(asker) = by.asker() else { return true };
        let manages = |unit: &str| asker.rights.may(Action::ManagePeople, "", unit);
        asker.rights.is_regional_admin()
            || asker.person == Some(self.id)
            || self.unit.as_deref().is_some_and(manages)
            || self.roles.iter().any(|r| manages(&r.unit))
    }

    /// Whether the asker looks after this account. Whoever can set a password or an address can become the person, so
    /// every right that the person has must be one that the asker could have given.
    fn commanded_by(&self, by: By<'_>) -> bool {
        let Some(asker) = by.asker() else { return true };
        let grant = |r: &RoleRow| Grant { unit: r.unit.clone(), register: r.register.clone(), role: r.role };
        asker.rights.is_regional_admin()
            || self.unit.as_deref().is_some_and(|u| asker.rights.may(Action::ManagePeople, "", u))
                && self.roles.iter().all(|r| asker.rights.may_grant(&grant(r)))
    }
}

impl Store {
    /// The people whom the asker may know of, by name.
    ///
    /// # Errors
    /// When the asker administers nobody, or the database cannot be asked.
    pub async fn people(&self, by: By<'_>) -> Result<Vec<PersonRow>, AccountError> {
        if by.asker().is_some_and(|a| !a.rights.anywhere(Action::ManagePeople)) {
            return Err(AccountError::not_your_unit());
        }
        let mut all = self.read_people(None).await?;
        all.retain(|p| p.seen_by(by));
        Ok(all)
    }

    /// One person.
    ///
    /// # Errors
    /// Not found, also for those of whom the asker may not know.
    pub async fn person(&self, by: By<'_>, id: i64) -> Result<PersonRow, AccountError> {
        self.read_people(Some(id)).await?.pop().filter(|p| p.seen_by(by)).ok_or(AccountError::NotFound)
    }

    /// The person with this login, for the server's own terminal.
    ///
    /// # Errors
    /// Not found.
    pub async fn person_by_login(&self, login: &str) -> Result<PersonRow, AccountError> {
        let all = self.read_people(None).await?;
        all.into_iter().find(|p| p.login.eq_ignore_ascii_case(login)).ok_or(AccountError::NotFound)
    }

    /// What a person may do and why.
    ///
    /// # Errors
    /// As [`Store::person`].
    pub async fn effective_rights(&self, by: By<'_>, id: i64) -> Result<Vec<Effective>, AccountError> {
        self.person(by, id).await?;
        Ok(self.rights_of_person(id).await?.effective())
    }

    /// The person, if the asker looks after the account.
    pub(crate) async fn commanded(&self, by: By<'_>, id: i64) -> Result<PersonRow, AccountError> {
        let person = self.person(by, id).await?;
        if person.commanded_by(by) {
            return Ok(person);
        }
        Err(AccountError::Forbidden(said(
            "not_your_person",
            "To konto ma uprawnienia wykraczające poza Twoje jednostki; zmienić je może administrator regionalny.",
            "This account has rights beyond your units; a regional administrator can change it.",
        )))
    }

    /// Makes an account. Gives its number and, when no password was given, a one-time password that is shown once.
    ///
    /// # Errors
    /// When the asker does not administer the home unit, the password is weak, or login or address are taken.
    pub async fn create_person(&self, by: By<'_>, new: &NewPerson) -> Result<(i64, Option<String>), AccountError> {
        self.home_unit_allowed(by, new.unit.as_deref())?;
        if let Some(password) = &new.password {
            let weak = weaknesses(password, &new.login, &new.name);
            if !weak.is_empty() {
                return Err(AccountError::Weak(weak));
            }
        }
        let made = new.password.is_none().then(one_time);
        let password = new.password.as_deref().or(made.as_deref()).unwrap_or_default();
        let hash = self.accounts.hasher.hash(password).await?;
        let mut tx = self.begin().await.map_err(AccountError::of("making an account"))?;
        // Given out by somebody else in either case; but from the terminal a chosen password is the person's own.
        let one_time = made.is_some() || by.asker().is_some();
        let (id,): (i64,) = sqlx::query_as(
            "insert into infostrada.people (login, name, email, unit, password, password_at, one_time_until, created_by)
             values ($1, $2, $3, $4, $5, now(), case when $6 then now() + interval '7 days' end, $7) returning id",
        )
        .bind(&new.login)
        .bind(&new.name)
        .bind(&new.email)
        .bind(&new.unit)
        .bind(hash)
        .bind(one_time)
        .bind(by.person())
        .fetch_one(&mut *tx)
        .await
        .map_err(AccountError::of("making an account"))?;
        let details = json!({ "login": new.login, "name": new.name });
        note(&mut tx, by, "person_created", new.unit.as_deref(), &id.to_string(), details).await?;
        tx.commit().await.map_err(AccountError::of("making an account"))?;
        Ok((id, made))
    }

    /// Changes name, address, home unit, and whether the account is open. Closing it ends its sessions.
    ///
    /// # Errors
    /// As [`Store::person`], and when the asker does not look after the account.
    pub async fn change_person(&self, by: By<'_>, id: i64, change: &PersonChange) -> Result<(), AccountError> {
        let old = self.commanded(by, id).await?;
        if old.unit != change.unit {
            self.home_unit_allowed(by, change.unit.as_deref())?;
        }
        if change.disabled && by.person() == Some(id) {
            return Err(AccountError::Forbidden(said(
                "own_account",
                "Nie można zamknąć własnego konta.",
                "Nobody closes their own account.",
            )));
        }
        let mut tx = self.begin().await.map_err(AccountError::of("changing an account"))?;
        // Another address means another account at the provider.
        sqlx::query(
            "update infostrada.people set name = $2, unit = $4,
               oidc_issuer = case when lower(email) is distinct from lower($3) then null else oidc_issuer end,
               oidc_subject = case when lower(email) is distinct from lower($3) then null else oidc_subject end,
               email = $3, disabled_at = case when $5 then coalesce(disabled_at, now()) end
             where id = $1",
        )
        .bind(id)
        .bind(&change.name)
        .bind(&change.email)
        .bind(&change.unit)
        .bind(change.disabled)
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("changing an account"))?;
        if change.disabled {
            super::sessions::end_all(&mut tx, id, None).await?;
        }
        let details = json!({ "name": change.name, "disabled": change.disabled, "unit": change.unit });
        note(&mut tx, by, "person_changed", change.unit.as_deref(), &id.to_string(), details).await?;
        tx.commit().await.map_err(AccountError::of("changing an account"))
    }

    fn home_unit_allowed(&self, by: By<'_>, unit: Option<&str>) -> Result<(), AccountError> {
        let allowed = match (by.asker(), unit) {
            (None, _) => true,
            (Some(a), Some(unit)) => a.rights.may(Action::ManagePeople, "", unit),
            (Some(a), None) => a.rights.is_regional_admin(),
        };
        if allowed { Ok(()) } else { Err(AccountError::not_your_unit()) }
    }

    async fn read_people(&self, only: Option<i64>) -> Result<Vec<PersonRow>, StoreError> {
        let rows: Vec<Raw> = sqlx::query_as(
            "select p.id, p.login, p.name, p.email, p.unit, p.password is not null as has_password,
                    p.one_time_until is not null as must_change_password, p.totp_secret is not null as second_factor,
                    p.oidc_issuer, p.disabled_at, p.created,
                    (select coalesce(jsonb_agg(jsonb_build_object('unit', r.unit, 'register', r.register, 'role', r.role,
                                               'granted_at', r.granted_at, 'until', r.until) order by r.id), '[]')
                       from infostrada.roles r where r.person = p.id) as roles
               from infostrada.people p where case when $1::bigint is null then p.id > 0 else p.id = $1 end order by lower(p.name), p.id",
        )
        .bind(only)
        .fetch_all(&self.house)
        .await
        .map_err(StoreError::of("reading people"))?;
        Ok(rows.into_iter().map(PersonRow::from).collect())
    }
}
