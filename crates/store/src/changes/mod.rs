//! How entries of registers kept here change: a changeset is drafted, checked, submitted, perhaps approved by somebody
//! else, and applied in one transaction. Whatever face an edit comes from, it ends here.

mod apply;
mod areas;
mod authors;
mod decide;
mod derive;
mod drafts;
mod hold;
mod judge;
mod keeper;
mod locks;
mod neighbours;
mod once;
mod plan;
mod refresh;
mod rights;
mod state;
mod undo;
mod write;
mod zone;

use crate::accounts::Asker;
use crate::error::StoreError;
use registers::Words;
use registers::violation::Violation;
use serde_json::Value;

pub(crate) use apply::content_digest;
pub(crate) use areas::Desk;
pub(crate) use derive::targets;
pub use drafts::About;
pub use locks::{Held, Locking, Name, On};
pub use refresh::{HOUSE, Refreshed};
pub use state::{Changeset, Draftings, Listing, State, Written};
pub(crate) use write::version_id;

/// Who changes something.
#[derive(Debug, Clone, Copy)]
pub enum Actor<'a> {
    /// A person who signed in; the token is what the database knows the session by.
    Person { id: i64, token: &'a str },
    /// The house itself on a person's behalf, where no session is at hand (command line, bundled samples): every unit
    /// and register is open to it.
    House { id: i64 },
}

impl<'a> Actor<'a> {
    /// A person who signed in; programs with keys change nothing.
    #[must_use]
    pub fn of(asker: &'a Asker) -> Option<Self> {
        asker.person.map(|id| Self::Person { id, token: &asker.token.0 })
    }
}

impl Actor<'_> {
    pub(crate) fn person(&self) -> i64 {
        match self {
            Self::Person { id, .. } | Self::House { id } => *id,
        }
    }

    pub(crate) fn token(&self) -> &str {
        match self {
            Self::Person { token, .. } => token,
            Self::House { .. } => "",
        }
    }
}

/// Two people changed the same entry. All three versions by attribute name; what the asker may not read is left out by
/// the face that shows it.
#[derive(Debug, Clone)]
pub struct Conflict {
    pub class: String,
    /// Feature id.
    pub object: String,
    /// Version that the draft began from, and the one that stands now; nothing when the entry has ended or never was.
    pub base: Option<String>,
    pub current: Option<String>,
    pub mine: registers::Entry,
    pub theirs: Option<registers::Entry>,
    pub ancestor: Option<registers::Entry>,
}

/// Why a change does not stand.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Not there, or not to be known of.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    #[error("forbidden: {}", .0.en)]
    Forbidden(Words),
    /// The changeset is in a state in which this cannot be done.
    #[error("state: {}", .0.en)]
    State(Words),
    /// The changeset was changed meanwhile.
    #[error("the changeset has version {current} by now")]
    Stale { current: i64 },
    #[error("{} entries were changed by somebody else", .0.len())]
    Conflicts(Vec<Conflict>),
    /// At least one of them is hard.
    #[error("{} violations", .0.len())]
    Violations(Vec<Violation>),
}

/// What a check of a whole changeset found.
#[derive(Debug, Clone, Default)]
pub struct Checked {
    pub violations: Vec<Violation>,
    pub conflicts: Vec<Conflict>,
    /// Somebody else must approve.
    pub approval: bool,
    /// Entries that the house will change along: (class, feature id, attribute name → new value).
    pub along: Vec<(String, String, Value)>,
    pub changes: usize,
}

/// An applied change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    pub class: String,
    pub namespace: String,
    pub local: String,
    pub op: registers::change::Op,
    pub before: Option<String>,
    pub after: Option<String>,
    /// How public the entry was before.
    pub published_before: Option<registers::change::Published>,
    /// The house did it along with the others.
    pub along: bool,
}

/// What became of a changeset that was submitted or approved.
#[derive(Debug, Clone)]
pub struct Outcome {
    pub changeset: i64,
    pub version: i64,
    pub state: State,
    /// Soft ones only.
    pub violations: Vec<Violation>,
    pub applied: Vec<Applied>,
}
