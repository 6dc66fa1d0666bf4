//! What the desk answers. Entries are written attribute by attribute as their declaration says (see [`super::show`]);
//! for those the document has a form without them.

use gate::change::Conflict;
use registers::change::{Op, Published};
use registers::violation::Violation;
use serde::Serialize;
use serde_json::Value;
use store::changes::{self, Changeset, State};
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, Type};
use utoipa::openapi::{Ref, RefOr};
use utoipa::{PartialSchema, ToSchema};

/// What became of a change.
#[derive(Serialize, ToSchema)]
pub(crate) struct Outcome {
    changeset: i64,
    version: i64,
    state: State,
    /// Soft ones only.
    violations: Vec<Violation>,
    applied: Vec<Applied>,
}

#[derive(Serialize, ToSchema)]
struct Applied {
    class: String,
    id: String,
    op: Op,
    /// Versions.
    before: Option<String>,
    after: Option<String>,
    /// The house did it along with the others.
    along: bool,
}

impl Outcome {
    pub(crate) fn of(o: changes::Outcome) -> Self {
        let applied = o.applied.into_iter().map(|a| Applied {
            id: format!("{}_{}", a.namespace, a.local),
            class: a.class,
            op: a.op,
            before: a.before,
            after: a.after,
            along: a.along,
        });
        let applied = applied.collect();
        Self { changeset: o.changeset, version: o.version, state: o.state, violations: o.violations, applied }
    }
}

/// What a check of a whole changeset found.
#[derive(Serialize, ToSchema)]
pub(crate) struct Checked {
    /// Nothing stands in its way.
    pub ok: bool,
    pub changes: usize,
    /// Somebody else must approve.
    pub approval: bool,
    pub violations: Vec<Violation>,
    pub conflicts: Vec<Conflict>,
    /// Entries that the house will change along.
    pub along: Vec<Follows>,
}

#[derive(Serialize, ToSchema)]
pub(crate) struct Follows {
    pub class: String,
    pub id: String,
    /// Attribute name → new value.
    #[schema(value_type = Object)]
    pub properties: Value,
}

#[derive(Serialize, ToSchema)]
pub(crate) struct Changesets {
    pub changesets: Vec<ChangesetShown>,
}

/// A changeset; `changes` counts them.
#[derive(Serialize, ToSchema)]
#[schema(as = ChangesetLine)]
pub(crate) struct ChangesetShown {
    #[serde(flatten)]
    changeset: Changeset,
    #[serde(rename = "self")]
    own: String,
}

impl ChangesetShown {
    pub(crate) fn of(changeset: Changeset) -> Self {
        let own = format!("/api/v1/changesets/{}", changeset.id);
        Self { changeset, own }
    }
}

/// A changeset with its changes in place of their number.
pub(crate) struct WholeChangeset;

impl PartialSchema for WholeChangeset {
    fn schema() -> RefOr<Schema> {
        let mut whole = match Changeset::schema() {
            RefOr::T(Schema::Object(object)) => object,
            _ => ObjectBuilder::new().build(),
        };
        let changes = ArrayBuilder::new().items(Ref::from_schema_name("WrittenChange"));
        whole.properties.insert("changes".into(), changes.build().into());
        whole.properties.insert("self".into(), ObjectBuilder::new().schema_type(Type::String).build().into());
        whole.description = Some("A changeset with its changes.".into());
        whole.into()
    }
}

impl ToSchema for WholeChangeset {
    fn schemas(all: &mut Vec<(String, RefOr<Schema>)>) {
        all.push(("WrittenChange".into(), WrittenChange::schema()));
        <Changeset as ToSchema>::schemas(all);
        <WrittenChange as ToSchema>::schemas(all);
    }
}

/// A change as it stands in a changeset. Of what the asker may not read only the first four members are told.
#[derive(ToSchema)]
#[expect(dead_code, reason = "its members are put together one by one")]
struct WrittenChange {
    nr: i32,
    class: String,
    op: Op,
    /// Feature id.
    id: String,
    /// The version that it began from.
    base: Option<String>,
    /// Attributes that get a value, by name; geometries as `{ "ewkb": "…" }`.
    #[schema(value_type = Option<Object>)]
    properties: Value,
    published: Option<Published>,
    /// Versions, when it was applied.
    before: Option<String>,
    after: Option<String>,
    /// The entry's place as `{ "ewkb": "…" }`.
    #[schema(value_type = Option<Object>)]
    geometry: Value,
}

/// A GeoJSON feature. `properties` are those of its class:
/// `/api/v1/registers/{register}/classes/{class}/schema`.
#[derive(ToSchema)]
#[expect(dead_code, reason = "its members are put together one by one")]
pub(crate) struct Entry {
    /// `Feature`.
    r#type: String,
    class: String,
    /// `namespace_localId`.
    id: String,
    title: String,
    version: Option<String>,
    #[schema(format = DateTime)]
    object_from: Option<String>,
    #[schema(format = DateTime)]
    version_from: Option<String>,
    #[schema(format = DateTime)]
    version_to: Option<String>,
    /// GeoJSON, arcs straightened.
    #[schema(value_type = Option<Object>)]
    geometry: Value,
    /// EPSG number of a Polish plane system, with `exact`.
    #[schema(nullable = false)]
    srid: Option<u32>,
    exact: Option<Exact>,
    #[schema(value_type = Object)]
    properties: Value,
    /// To those with rights: the unit that keeps it.
    unit: Option<String>,
    /// To those with rights.
    published: Option<Published>,
    /// To those with rights: the changeset that made the version.
    changeset: Option<i64>,
}

/// The geometry as it was surveyed; it alone holds arcs.
#[derive(ToSchema)]
#[expect(dead_code, reason = "its members are put together one by one")]
struct Exact {
    /// Extended WKB in hexadecimal digits.
    ewkb: String,
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "its members are put together one by one")]
pub(crate) struct EntryPage {
    /// `FeatureCollection`.
    r#type: String,
    features: Vec<Entry>,
    /// Where the next page is; nothing on the last one.
    next: Option<String>,
    /// With `count=1`: how many there are on all pages. Not said of very many that are public.
    matched: Option<i64>,
}

#[derive(ToSchema)]
#[expect(dead_code, reason = "its members are put together one by one")]
pub(crate) struct Versions {
    versions: Vec<Version>,
}

/// A version of an entry.
#[derive(ToSchema)]
#[expect(dead_code, reason = "its members are put together one by one")]
struct Version {
    #[schema(inline = false)]
    #[serde(flatten)]
    entry: Entry,
    /// What differs from the version before: attribute name → `{ before, after }`.
    #[schema(value_type = Object)]
    changed: Value,
    /// To those with rights.
    made: Option<Made>,
}

/// Who made a version, and why.
#[derive(ToSchema)]
#[expect(dead_code, reason = "its members are put together one by one")]
struct Made {
    author: String,
    approver: Option<String>,
    title: String,
    reason: String,
    case_number: Option<String>,
    #[schema(format = DateTime)]
    at: String,
}
