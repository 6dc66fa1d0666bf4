//! Units, people, roles, agreements, keys and sessions: who somebody is, what they may do, and how they prove it.
//! Every act of administration is checked here against the rights of whoever acts, and noted in the same transaction.

mod acts;
mod agreements;
mod area;
mod asker;
mod error;
mod keys;
mod oidc;
mod passwords;
mod people;
mod programs;
mod reading;
mod recovery;
mod roles;
mod second_factor;
mod secrets;
mod sessions;
mod sign_in;
mod throttle;
mod totp;
mod tree;
mod unit_registers;
mod units;

pub use acts::By;
pub(crate) use acts::note;
pub use agreements::{Agreement, NewAgreement};
pub use area::Area;
pub(crate) use area::in_storage;
pub use asker::{Asker, AskerKind, Token};
pub use error::{AccountError, Said};
pub use keys::{KeyRow, NewKey, NewSecret};
pub use oidc::{Flow, Identified};
pub use passwords::weaknesses;
pub use people::{NewPerson, PersonChange, PersonRow, RoleRow};
pub use programs::{NewProgramPassword, NewProgramSecret, ProgramPassword};
pub use reading::{Reading, Scope};
pub use roles::NewRole;
pub use second_factor::Enrolment;
pub use secrets::{fresh_secret, same_secret};
pub(crate) use secrets::{hash_of, token_of};
pub use sessions::Session;
pub use sign_in::SignIn;
pub use unit_registers::UnitRegister;
pub use units::{NewUnit, UnitRow};

/// What accounts keep in memory.
#[derive(Default)]
pub(crate) struct State {
    tree: tree::Cache,
    uses: keys::Uses,
    hasher: passwords::Hasher,
    opened: programs::Opened,
}
