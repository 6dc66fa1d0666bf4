//! Giving and taking roles: the whole list of a person at once, so that two administrators see what they change.

use super::acts::{By, note};
use super::error::{AccountError, said};
use super::people::RoleRow;
use crate::pool::Store;
use chrono::{DateTime, Utc};
use registers::rights::{Grant, Role};
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewRole {
    pub unit: String,
    #[serde(default)]
    pub register: Option<String>,
    pub role: Role,
    #[serde(default)]
    pub until: Option<DateTime<Utc>>,
}

impl NewRole {
    fn grant(&self) -> Grant {
        Grant { unit: self.unit.clone(), register: self.register.clone(), role: self.role }
    }

    fn is(&self, row: &RoleRow) -> bool {
        self.unit == row.unit && self.register == row.register && self.role == row.role && self.until == row.until
    }
}

fn of_row(row: &RoleRow) -> NewRole {
    NewRole { unit: row.unit.clone(), register: row.register.clone(), role: row.role, until: row.until }
}

impl Store {
    /// Makes these the roles of a person. What is already so stays, with who gave it and when; everything that is added
    /// or taken away must be the asker's to give.
    ///
    /// # Errors
    /// For one's own roles, for roles beyond the asker's units, and for units and registers that do not exist.
    pub async fn set_roles(&self, by: By<'_>, person: i64, wanted: &[NewRole]) -> Result<(), AccountError> {
        let old = self.person(by, person).await?;
        if by.person() == Some(person) {
            return Err(AccountError::Forbidden(said(
                "own_roles",
                "Nikt nie zmienia własnych uprawnień.",
                "Nobody changes their own roles.",
            )));
        }
        let added: Vec<&NewRole> = wanted.iter().filter(|w| !old.roles.iter().any(|r| w.is(r))).collect();
        let removed: Vec<NewRole> = old.roles.iter().filter(|r| !wanted.iter().any(|w| w.is(r))).map(of_row).collect();
        let tree = self.unit_tree().await?;
        for role in &added {
            if let Some(register) = &role.register {
                self.known_register(register)?;
                if !role.role.of_register() {
                    return Err(AccountError::invalid(
                        "role_without_register",
                        "Roli administratora nie nadaje się dla jednego rejestru.",
                        "Administration is not given for one register.",
                    ));
                }
            }
            if tree.unit(&role.unit).is_none() {
                return Err(AccountError::invalid(
                    "unknown_unit",
                    format!("Nie ma jednostki „{}”.", role.unit),
                    format!("There is no unit \"{}\".", role.unit),
                ));
            }
        }
        if let Some(asker) = by.asker() {
            let beyond = |r: &NewRole| !asker.rights.may_grant(&r.grant());
            if added.iter().any(|r| beyond(r)) || removed.iter().any(beyond) {
                return Err(AccountError::Forbidden(said(
                    "beyond_your_units",
                    "Można nadawać i odbierać tylko uprawnienia we własnych jednostkach.",
                    "You can give and take roles only within your own units.",
                )));
            }
        }
        self.write_roles(by, person, old.unit.as_deref(), &added, &removed).await
    }

    async fn write_roles(
        &self,
        by: By<'_>,
        person: i64,
        unit: Option<&str>,
        added: &[&NewRole],
        removed: &[NewRole],
    ) -> Result<(), AccountError> {
        let mut tx = self.begin().await.map_err(AccountError::of("changing roles"))?;
        for role in removed {
            sqlx::query(
                "delete from infostrada.roles
                  where person = $1 and unit = $2 and register is not distinct from $3 and role = $4",
            )
            .bind(person)
            .bind(&role.unit)
            .bind(&role.register)
            .bind(role.role.name())
            .execute(&mut *tx)
            .await
            .map_err(AccountError::of("taking a role"))?;
        }
        for role in added {
            sqlx::query(
                "insert into infostrada.roles (person, unit, register, role, until, granted_by)
                 values ($1, $2, $3, $4, $5, $6)",
            )
            .bind(person)
            .bind(&role.unit)
            .bind(&role.register)
            .bind(role.role.name())
            .bind(role.until)
            .bind(by.person())
            .execute(&mut *tx)
            .await
            .map_err(AccountError::of("giving a role"))?;
        }
        if !added.is_empty() || !removed.is_empty() {
            let details = json!({ "added": added, "removed": removed });
            note(&mut tx, by, "roles_changed", unit, &person.to_string(), details).await?;
        }
        tx.commit().await.map_err(AccountError::of("changing roles"))
    }
}
