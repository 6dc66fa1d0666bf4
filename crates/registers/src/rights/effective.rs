//! Rights spelled out for a person who asks "what may I do, and why": one line a unit, register and role, with where it
//! comes from.

use super::{Action, Rights, Role};
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Effective {
    pub unit: String,
    /// None: every register.
    pub register: Option<String>,
    pub role: Role,
    pub actions: Vec<Action>,
    pub from: From,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[schema(as = RightFrom)]
pub enum From {
    /// The role was given for this very unit.
    Role,
    /// The role was given for a unit above.
    Above { unit: String },
    /// The unit handed the register to the unit of the role.
    Delegation { unit: String },
    /// The unit lets a unit of the role read; `narrowed` when only in an area.
    Agreement { id: i64, unit: String, narrowed: bool },
}

impl Rights {
    /// Everything that follows from the roles.
    #[must_use]
    pub fn effective(&self) -> Vec<Effective> {
        let mut all = Vec::new();
        for grant in &self.grants {
            let line = |unit: &str, register: Option<String>, from: From| {
                let asked = register.clone().unwrap_or_default();
                let allowed = |a: &Action| grant.role.allows(*a) && self.may(*a, &asked, unit);
                let actions = match from {
                    From::Agreement { .. } => vec![Action::ReadInternal],
                    _ => Action::ALL.into_iter().filter(allowed).collect(),
                };
                Effective { unit: unit.to_owned(), register, role: grant.role, actions, from }
            };
            all.push(line(&grant.unit, grant.register.clone(), From::Role));
            if grant.role.reaches_down() {
                let below = self.tree.below(&grant.unit).into_iter().filter(|u| *u != grant.unit);
                all.extend(below.map(|u| line(&u, grant.register.clone(), From::Above { unit: grant.unit.clone() })));
            } else {
                let handed = self.tree.holdings().iter().filter(|h| {
                    h.active && h.delegated_to.as_deref() == Some(grant.unit.as_str()) && grant.covers(&h.register)
                });
                let entries = handed.filter(|_| grant.role.allows(Action::ReadInternal));
                all.extend(
                    entries.map(|h| {
                        line(&h.unit, Some(h.register.clone()), From::Delegation { unit: grant.unit.clone() })
                    }),
                );
            }
            if !grant.role.allows(Action::ReadInternal) {
                continue;
            }
            for share in &self.shares {
                let from = |register: &String| {
                    let reads = grant.covers(register) && self.alone(grant).receives(share, register);
                    reads.then(|| {
                        let from = From::Agreement {
                            id: share.agreement,
                            unit: share.receiver.clone(),
                            narrowed: share.narrowed,
                        };
                        line(&share.giver, Some(register.clone()), from)
                    })
                };
                all.extend(share.registers.iter().filter_map(from));
            }
        }
        all
    }

    /// These rights with one grant only.
    fn alone(&self, grant: &super::Grant) -> Self {
        Self { grants: vec![grant.clone()], shares: Vec::new(), tree: self.tree.clone(), only: self.only.clone() }
    }
}
