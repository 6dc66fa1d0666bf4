//! Who may do what: roles given to a person for a unit (and perhaps one register), the tree of units, and agreements
//! between units. The database answers the same questions by `infostrada.seen_units`; a test holds both to one answer.

mod effective;
mod tree;

pub use effective::{Effective, From};
pub use tree::{Holding, Unit, UnitKind, UnitTree};

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Reads what is internal, in the unit and everything below it.
    Reader,
    /// Reads everything of its own unit, personal data included, and writes changesets.
    Editor,
    /// As an editor reads, and approves what others wrote.
    Approver,
    /// People, keys and registers of the unit and everything below it.
    UnitAdmin,
    /// Units, people of any unit, bundled registers and agreements; no data by itself.
    RegionalAdmin,
    /// The journal and reports on personal data; no data, no editing.
    Auditor,
}

impl Role {
    pub const ALL: [Self; 6] =
        [Self::Reader, Self::Editor, Self::Approver, Self::UnitAdmin, Self::RegionalAdmin, Self::Auditor];

    /// As it stands in the database and in documents.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Editor => "editor",
            Self::Approver => "approver",
            Self::UnitAdmin => "unit_admin",
            Self::RegionalAdmin => "regional_admin",
            Self::Auditor => "auditor",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.name() == name)
    }

    /// Whether it can be given for one register alone; administering is about people and units.
    #[must_use]
    pub fn of_register(self) -> bool {
        !matches!(self, Self::UnitAdmin | Self::RegionalAdmin)
    }

    /// Whether the role reaches everything below its unit.
    fn reaches_down(self) -> bool {
        matches!(self, Self::Reader | Self::UnitAdmin | Self::Auditor)
    }

    fn allows(self, action: Action) -> bool {
        match action {
            Action::ReadInternal => matches!(self, Self::Reader | Self::Editor | Self::Approver | Self::UnitAdmin),
            Action::ReadPersonal => matches!(self, Self::Editor | Self::Approver),
            Action::Edit => self == Self::Editor,
            Action::Approve => self == Self::Approver,
            Action::ManagePeople => matches!(self, Self::UnitAdmin | Self::RegionalAdmin),
            Action::SwitchRegisters => matches!(self, Self::UnitAdmin | Self::RegionalAdmin),
            Action::ManageUnits | Action::ManageRegisters => self == Self::RegionalAdmin,
            Action::Audit => self == Self::Auditor,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    ReadInternal,
    ReadPersonal,
    Edit,
    Approve,
    /// Accounts, roles and keys of a unit.
    ManagePeople,
    /// Switching registers of a unit on and off, delegating them, and declaring the unit's own.
    SwitchRegisters,
    /// The tree of units, and agreements between them.
    ManageUnits,
    /// Registers that are everybody's.
    ManageRegisters,
    Audit,
}

impl Action {
    pub const ALL: [Self; 9] = [
        Self::ReadInternal,
        Self::ReadPersonal,
        Self::Edit,
        Self::Approve,
        Self::ManagePeople,
        Self::SwitchRegisters,
        Self::ManageUnits,
        Self::ManageRegisters,
        Self::Audit,
    ];

    /// Reading and writing of entries; the rest is administration.
    fn on_entries(self) -> bool {
        matches!(self, Self::ReadInternal | Self::ReadPersonal | Self::Edit | Self::Approve)
    }
}

/// A role of a person, valid now.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Grant {
    pub unit: String,
    /// None: every register.
    pub register: Option<String>,
    pub role: Role,
}

impl Grant {
    fn covers(&self, register: &str) -> bool {
        self.register.as_deref().is_none_or(|r| r == register)
    }
}

/// An agreement in force, as far as it matters to who may read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share {
    pub agreement: i64,
    pub giver: String,
    pub receiver: String,
    pub registers: Vec<String>,
    /// Given for an area only: the giver's entries are seen in part.
    pub narrowed: bool,
}

/// What somebody may do now.
#[derive(Debug, Clone, Default)]
pub struct Rights {
    grants: Vec<Grant>,
    shares: Vec<Share>,
    tree: Arc<UnitTree>,
    /// The scope of a key; none for people and for keys of every register.
    only: Option<Vec<String>>,
}

impl Rights {
    #[must_use]
    pub fn new(grants: Vec<Grant>, shares: Vec<Share>, tree: Arc<UnitTree>) -> Self {
        Self { grants, shares, tree, only: None }
    }

    /// What a key of a unit may do: read as a reader of the unit, in some registers.
    #[must_use]
    pub fn of_key(unit: &str, registers: Option<Vec<String>>, shares: Vec<Share>, tree: Arc<UnitTree>) -> Self {
        let grants = vec![Grant { unit: unit.to_owned(), register: None, role: Role::Reader }];
        Self { grants, shares, tree, only: registers }
    }

    #[must_use]
    pub fn grants(&self) -> &[Grant] {
        &self.grants
    }

    #[must_use]
    pub fn tree(&self) -> &Arc<UnitTree> {
        &self.tree
    }

    /// Whether the action is allowed on a unit. `register` counts for actions on entries and for auditing; for
    /// administration it does not matter.
    #[must_use]
    pub fn may(&self, action: Action, register: &str, unit: &str) -> bool {
        self.directly(action, register, unit)
            || action == Action::ReadInternal
                && self.shares_of(register).any(|s| !s.narrowed && s.giver == unit && self.receives(s, register))
    }

    /// All units on which the action is allowed.
    #[must_use]
    pub fn units_for(&self, action: Action, register: &str) -> BTreeSet<String> {
        let mut found: BTreeSet<String> = BTreeSet::new();
        for grant in self.grants.iter().filter(|g| self.counts(g, action, register)) {
            if action.on_entries() && !grant.role.reaches_down() {
                found.insert(grant.unit.clone());
                found.extend(self.tree.delegated_to(&grant.unit, register).map(str::to_owned));
            } else if grant.role == Role::RegionalAdmin {
                found.extend(self.tree.ids().map(str::to_owned));
            } else {
                found.extend(self.tree.below(&grant.unit));
            }
        }
        if action == Action::ReadInternal {
            let given = self.shares_of(register).filter(|s| !s.narrowed && self.receives(s, register));
            found.extend(given.map(|s| s.giver.clone()));
        }
        found.retain(|unit| self.may(action, register, unit));
        found
    }

    /// All units on which the action is allowed in some register.
    #[must_use]
    pub fn units_anywhere(&self, action: Action) -> BTreeSet<String> {
        let granted = self.grants.iter().filter_map(|g| g.register.as_deref());
        let held = self.tree.holdings().iter().map(|h| h.register.as_str());
        // No register is called so: what is allowed in it is allowed in every one that nobody speaks of.
        let registers: BTreeSet<&str> = granted.chain(held).chain([""]).collect();
        registers.into_iter().flat_map(|r| self.units_for(action, r)).collect()
    }

    /// Units that are readable in a part of their area only.
    #[must_use]
    pub fn units_in_part(&self, register: &str) -> BTreeSet<String> {
        let given = self.shares_of(register).filter(|s| s.narrowed && self.receives(s, register));
        given.map(|s| s.giver.clone()).collect()
    }

    /// Whether the action is allowed anywhere at all, in some register.
    #[must_use]
    pub fn anywhere(&self, action: Action) -> bool {
        self.grants.iter().any(|g| g.role.allows(action))
    }

    #[must_use]
    pub fn is_regional_admin(&self) -> bool {
        self.grants.iter().any(|g| g.role == Role::RegionalAdmin)
    }

    /// Whether these rights allow giving (or taking away) a role: only in units that one administers, and regional
    /// administration only by those who have it.
    #[must_use]
    pub fn may_grant(&self, grant: &Grant) -> bool {
        let regional = self.is_regional_admin();
        match grant.role {
            Role::RegionalAdmin => regional,
            _ => regional || self.may(Action::ManagePeople, "", &grant.unit),
        }
    }

    fn counts(&self, grant: &Grant, action: Action, register: &str) -> bool {
        let in_scope = self.only.as_ref().is_none_or(|only| only.iter().any(|r| r == register));
        grant.role.allows(action)
            && (!(action.on_entries() || action == Action::Audit) || (grant.covers(register) && in_scope))
    }

    /// Without agreements.
    fn directly(&self, action: Action, register: &str, unit: &str) -> bool {
        self.grants.iter().filter(|g| self.counts(g, action, register)).any(|grant| match action {
            Action::Edit | Action::Approve => {
                self.tree.lives(&grant.unit)
                    && self.tree.lives(unit)
                    && if grant.unit == unit {
                        self.tree.keeps(unit, register)
                    } else {
                        self.tree.delegates(unit, register, &grant.unit)
                    }
            }
            _ if grant.role == Role::RegionalAdmin => true,
            _ if grant.role.reaches_down() => self.tree.is_below(unit, &grant.unit),
            _ => grant.unit == unit || self.tree.delegates(unit, register, &grant.unit),
        })
    }

    fn shares_of<'s>(&'s self, register: &'s str) -> impl Iterator<Item = &'s Share> {
        self.shares.iter().filter(move |s| s.registers.iter().any(|r| r == register))
    }

    /// Agreements do not chain: the receiver must be readable in its own right.
    fn receives(&self, share: &Share, register: &str) -> bool {
        self.directly(Action::ReadInternal, register, &share.receiver)
    }
}

#[cfg(test)]
mod tests;
