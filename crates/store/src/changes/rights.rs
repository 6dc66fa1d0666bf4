//! What the database says of the actor's rights, asked once a register and transaction.

use super::{Actor, ChangeError};
use crate::error::StoreError;
use registers::change::Draft;
use registers::{Catalogue, Words};
use sqlx::PgConnection;
use std::collections::HashMap;

pub(crate) struct Rights {
    /// The house may change everything.
    house: bool,
    units: HashMap<String, Vec<String>>,
}

impl Rights {
    pub(crate) fn of(actor: Actor<'_>) -> Self {
        Self { house: matches!(actor, Actor::House { .. }), units: HashMap::new() }
    }

    /// Units in which the actor may edit a register; nothing stands for all.
    pub(crate) async fn edit(
        &mut self,
        conn: &mut PgConnection,
        register: &str,
    ) -> Result<Option<&[String]>, ChangeError> {
        if self.house {
            return Ok(None);
        }
        if !self.units.contains_key(register) {
            let units = units(conn, register, "edit").await?;
            self.units.insert(register.to_owned(), units);
        }
        Ok(self.units.get(register).map(Vec::as_slice))
    }

    /// Whether every change is of a register that is kept here and the actor's to edit in the unit.
    pub(crate) async fn may_edit(
        &mut self,
        conn: &mut PgConnection,
        catalogue: &Catalogue,
        unit: &str,
        drafts: &[Draft],
    ) -> Result<(), ChangeError> {
        let mut registers: Vec<usize> = drafts.iter().map(|d| catalogue.class(d.class).register).collect();
        registers.sort_unstable();
        registers.dedup();
        for at in registers {
            let register = &catalogue.registers[at];
            if !register.kept || register.retired {
                return Err(ChangeError::Forbidden(Words {
                    pl: format!(
                        "Rejestr „{}” nie jest prowadzony w tym systemie; zmienia go dostawa danych.",
                        register.label.pl
                    ),
                    en: format!("The register “{}” is not kept here; deliveries change it.", register.label.en),
                }));
            }
            let units = self.edit(conn, &register.id).await?;
            if units.is_some_and(|u| !u.iter().any(|u| u == unit)) {
                return Err(foreign_register(register));
            }
        }
        Ok(())
    }
}

pub(crate) fn foreign_register(register: &registers::catalogue::Register) -> ChangeError {
    ChangeError::Forbidden(Words {
        pl: format!("Nie masz prawa redagować rejestru „{}” w tej jednostce.", register.label.pl),
        en: format!("You may not edit the register “{}” of this unit.", register.label.en),
    })
}

/// Units in which the actor may approve changes of a register; nothing stands for all.
pub(crate) async fn approvable(
    conn: &mut PgConnection,
    actor: Actor<'_>,
    register: &str,
) -> Result<Option<Vec<String>>, ChangeError> {
    if matches!(actor, Actor::House { .. }) {
        return Ok(None);
    }
    units(conn, register, "approve").await.map(Some)
}

async fn units(conn: &mut PgConnection, register: &str, level: &str) -> Result<Vec<String>, ChangeError> {
    let (units,): (Vec<String>,) = sqlx::query_as("select infostrada.kept_units($1, $2)")
        .bind(register)
        .bind(level)
        .fetch_one(conn)
        .await
        .map_err(StoreError::of("asking for rights"))?;
    Ok(units)
}
