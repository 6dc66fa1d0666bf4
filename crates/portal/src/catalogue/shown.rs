//! Registers as they are told.

use chrono::{DateTime, Utc};
use registers::Words;
use registers::declaration::{Approval, Duty, Keeper, Publication, Workflow};
use serde::Serialize;
use serde_json::Value;
use store::Declared;
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
pub(crate) struct Registers {
    pub registers: Vec<RegisterShown>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Register)]
pub(crate) struct RegisterShown {
    pub id: String,
    pub label: Words,
    pub legal: String,
    pub keeper: Keeper,
    pub duty: Duty,
    pub publication: Publication,
    pub approval: Approval,
    /// Officials keep it here; otherwise it is delivered.
    pub kept: bool,
    /// The unit that declared it; bundled registers have none.
    pub unit: Option<String>,
    /// Closed: its entries stay, nothing serves or edits them.
    pub retired: bool,
    pub classes: Vec<ClassShown>,
    pub links: RegisterLinks,
    /// Of registers that a unit declared, as are the next three.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<DateTime<Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<DateTime<Utc>>,
    /// For those who administer the register.
    #[schema(value_type = Option<Object>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declaration: Option<Value>,
}

impl RegisterShown {
    /// With what is known of a register that a unit declared; its document is for those who administer it.
    pub(crate) fn declared(mut self, held: &Declared, document: bool) -> Self {
        self.version = Some(held.version);
        self.created = Some(held.created);
        self.changed = Some(held.changed);
        self.declaration = document.then(|| held.document.clone());
        self
    }
}

#[derive(Serialize, ToSchema)]
pub(crate) struct RegisterLinks {
    #[serde(rename = "self")]
    pub own: String,
    pub schema: String,
}

#[derive(Serialize, ToSchema)]
#[schema(as = Class)]
pub(crate) struct ClassShown {
    pub id: String,
    /// Element name in the exchange format.
    pub name: String,
    pub label: Words,
    pub help: Option<Words>,
    /// Entries of it may be public at all.
    pub public: bool,
    /// The attribute that is the entry's place.
    pub geometry: Option<String>,
    pub workflow: Option<Workflow>,
    /// Public ones, as they stand.
    pub entries: Option<u64>,
    /// West, south, east, north in degrees.
    pub extent: Option<[f64; 4]>,
    pub links: ClassLinks,
}

#[derive(Serialize, ToSchema)]
pub(crate) struct ClassLinks {
    pub schema: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tiles: Option<String>,
}

/// What declaring would do, in words.
#[derive(Serialize, ToSchema)]
pub(crate) struct Outlook {
    /// There is no such register yet.
    pub new: bool,
    pub changes: Vec<Words>,
}
