//! What a unit decides about a register: on or off, and who below it keeps it.

use super::acts::{By, note};
use super::error::AccountError;
use crate::pool::Store;
use registers::rights::Action;
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct UnitRegister {
    pub register: String,
    pub active: bool,
    pub delegated_to: Option<String>,
}

impl Store {
    /// Switches a register of a unit on or off and says who below the unit keeps it (nobody: the unit itself).
    ///
    /// # Errors
    /// When the asker does not administer the unit, or there is no such unit or register.
    pub async fn set_unit_register(&self, by: By<'_>, unit: &str, decided: &UnitRegister) -> Result<(), AccountError> {
        let tree = self.unit_tree().await?;
        if tree.unit(unit).is_none() {
            return Err(AccountError::NotFound);
        }
        if by.asker().is_some_and(|a| !a.rights.may(Action::SwitchRegisters, &decided.register, unit)) {
            return Err(AccountError::not_your_unit());
        }
        self.known_register(&decided.register)?;
        if let Some(to) = decided.delegated_to.as_deref()
            && (to == unit || !tree.is_below(to, unit))
        {
            return Err(AccountError::invalid(
                "delegate_not_below",
                "Rejestr można powierzyć tylko jednostce podległej.",
                "A register can be handed only to a unit below.",
            ));
        }
        let mut tx = self.begin().await.map_err(AccountError::of("deciding about a register"))?;
        sqlx::query(
            "insert into infostrada.unit_registers (unit, register, active, delegated_to) values ($1, $2, $3, $4)
             on conflict (unit, register) do update set active = excluded.active, delegated_to = excluded.delegated_to",
        )
        .bind(unit)
        .bind(&decided.register)
        .bind(decided.active)
        .bind(&decided.delegated_to)
        .execute(&mut *tx)
        .await
        .map_err(AccountError::of("deciding about a register"))?;
        let details = json!({ "active": decided.active, "delegated_to": decided.delegated_to });
        note(&mut tx, by, "unit_register_set", Some(unit), &decided.register, details).await?;
        tx.commit().await.map_err(AccountError::of("deciding about a register"))
    }

    pub(crate) fn known_register(&self, register: &str) -> Result<(), AccountError> {
        if self.catalogue().registers.iter().any(|r| r.id == register) {
            return Ok(());
        }
        Err(AccountError::invalid(
            "unknown_register",
            format!("Nie ma rejestru „{register}”."),
            format!("There is no register \"{register}\"."),
        ))
    }
}
