//! What a client asks, in whichever encoding it came.

use super::version::Version;
use crate::xml::Element;

#[derive(Debug, Clone)]
pub struct Asking {
    pub version: Version,
    pub operation: Operation,
    /// Prefixes that the client has bound to namespaces.
    pub namespaces: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub enum Operation {
    Capabilities,
    /// Type names, and the format.
    Describe(Vec<String>, Option<String>),
    Features(Selection),
    /// The reference to a property.
    Values(Selection, String),
    ListStoredQueries,
    /// Identifiers of stored queries; none means all.
    DescribeStoredQueries(Vec<String>),
}

/// Which features, and how they are presented.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    pub queries: Vec<Query>,
    /// The object that the stored query `GetFeatureById` names.
    pub by_id: Option<String>,
    pub hits: bool,
    pub count: Option<u64>,
    pub start: u64,
    pub format: Option<String>,
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
