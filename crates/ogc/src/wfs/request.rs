//! What a client asks, in whichever encoding it came.

use super::scope::Scope;
use super::version::Version;
use crate::xml::Element;
use std::sync::Arc;

#[derive(Debug, Clone)]
pub struct Asking {
    pub version: Version,
    pub operation: Operation,
    /// Prefixes that the client has bound to namespaces; the empty one is that of names without a prefix.
    pub namespaces: Vec<(String, String)>,
    /// Who is shown the answer, so that it is known which versions they have seen.
    pub reader: Option<i64>,
    /// What the address serves.
    pub scope: Arc<Scope>,
}

impl Asking {
    #[must_use]
    pub fn of(version: Version, operation: Operation) -> Self {
        Self { version, operation, namespaces: Vec::new(), reader: None, scope: Arc::default() }
    }

    /// Whether somebody must be signed in for it.
    #[must_use]
    pub fn writes(&self) -> bool {
        matches!(
            self.operation,
            Operation::Transaction(_)
                | Operation::FeaturesWithLock(..)
                | Operation::Lock(..)
                | Operation::CreateStoredQuery(_)
                | Operation::DropStoredQuery(_)
        )
    }

    pub fn selection_mut(&mut self) -> Option<&mut Selection> {
        match &mut self.operation {
            Operation::Features(s)
            | Operation::Values(s, _)
            | Operation::FeaturesWithLock(s, _)
            | Operation::Lock(s, _) => Some(s),
            _ => None,
        }
    }
}

#[derive(Debug, Clone)]
pub enum Operation {
    /// The sections that are wanted; none means all.
    Capabilities(Vec<String>),
    /// Type names, and the format.
    Describe(Vec<String>, Option<String>),
    Features(Selection),
    /// The reference to a property.
    Values(Selection, String),
    ListStoredQueries,
    /// Identifiers of stored queries; none means all.
    DescribeStoredQueries(Vec<String>),
    Transaction(Transaction),
    FeaturesWithLock(Selection, Wish),
    Lock(Selection, Wish),
    /// The definitions, with the namespaces that are declared around them.
    CreateStoredQuery(Box<Element>),
    DropStoredQuery(String),
}

/// A stored query and the values of its parameters.
#[derive(Debug, Clone)]
pub struct Stored {
    pub id: String,
    pub values: Vec<(String, Element)>,
}

/// How a lock is wanted.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// For how long; as usual, when nothing is said.
    pub seconds: Option<u32>,
    /// Whatever can be locked, and not all or nothing.
    pub some: bool,
    /// The lock that shall last longer.
    pub id: Option<String>,
}

/// What is to be changed, all of it or nothing.
#[derive(Debug, Clone)]
pub struct Transaction {
    pub actions: Vec<Action>,
    pub lock: Option<String>,
    /// Only what is changed is unlocked.
    pub release_some: bool,
    pub handle: Option<String>,
}

/// One part of a transaction.
#[derive(Debug, Clone)]
pub struct Action {
    pub what: Act,
    pub handle: Option<String>,
    pub srs: Option<String>,
}

#[derive(Debug, Clone)]
pub enum Act {
    /// Features as they came.
    Insert(Vec<Element>),
    Update {
        of: String,
        /// References to properties, and their new values; none clears.
        properties: Vec<(String, Option<Element>)>,
        filter: Option<Element>,
    },
    Replace(Element, Option<Element>),
    Delete(String, Option<Element>),
}

/// Which features, and how they are presented.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    pub queries: Vec<Query>,
    /// A query that somebody has stored.
    pub stored: Option<Stored>,
    /// The object that the stored query `GetFeatureById` names.
    pub by_id: Option<String>,
    pub hits: bool,
    pub count: Option<u64>,
    pub start: u64,
    pub format: Option<String>,
    /// The lock that the features of the answer are under.
    pub lock: Option<String>,
}

/// One query.
#[derive(Debug, Clone, Default)]
pub struct Query {
    pub types: Vec<String>,
    pub filter: Option<Element>,
    pub bbox: Option<String>,
    /// `gml:id`s.
    pub ids: Vec<String>,
    pub srs: Option<String>,
    /// References and whether they run downwards.
    pub sort: Vec<(String, bool)>,
    /// References to the properties that are shown; none means all.
    pub properties: Vec<String>,
}
