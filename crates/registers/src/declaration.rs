//! A register file as it is written: the TOML of `defs/` read into plain structures, not yet checked.
//! `catalogue` turns it into something that can be relied on.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The same words in the two languages of the house.
#[derive(Debug, Clone, Default, Deserialize, serde::Serialize, PartialEq, Eq, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub pl: String,
    pub en: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterFile {
    pub id: String,
    pub label: Words,
    pub legal: String,
    pub keeper: Keeper,
    /// Officials keep it here; otherwise it is delivered.
    #[serde(default)]
    pub kept: bool,
    #[serde(default)]
    pub approval: Approval,
    #[serde(default)]
    pub duty: Duty,
    #[serde(default)]
    pub publication: Publication,
    pub xml: Xml,
    #[serde(default)]
    pub codes: Vec<CodesFile>,
    #[serde(default)]
    pub groups: Vec<GroupFile>,
    #[serde(default)]
    pub skip: Vec<Skip>,
    pub classes: Vec<ClassFile>,
}

/// Which kind of unit keeps the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Keeper {
    Gmina,
    Powiat,
    Wojewodztwo,
}

/// Who must agree before a change of a kept register stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Approval {
    /// The editor alone.
    #[default]
    None,
    /// Somebody else than the author.
    FourEyes,
    /// Somebody else, and the act bears a signature kept outside.
    Signature,
}

/// Whether the law demands the register.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    #[default]
    Statutory,
    Conditional,
    Voluntary,
}

/// How much of the register the public sees at all; attributes say the rest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Publication {
    #[default]
    Full,
    Part,
    /// Only numbers by area; no entry is public.
    Aggregate,
    None,
}

/// How the register is called in its exchange format (GML application schema).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Xml {
    pub prefix: String,
    pub namespace: String,
    pub identifier: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodesFile {
    pub id: String,
    pub label: Words,
    pub values: Vec<CodeFile>,
}

/// One value of a code list.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeFile {
    pub code: String,
    #[serde(default)]
    pub name: String,
    pub pl: String,
    pub en: String,
    /// Other writings of the same value, accepted on reading.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// First and last day (`YYYY-MM-DD`) on which the value may be used.
    #[serde(default)]
    pub valid_from: Option<String>,
    #[serde(default)]
    pub valid_to: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupFile {
    pub id: String,
    pub attributes: Vec<AttributeFile>,
}

/// Delivered classes that are left out on purpose, with the reason that the report gives.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skip {
    pub names: Vec<String>,
    pub reason: Words,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassFile {
    pub name: String,
    pub id: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub label: Words,
    #[serde(default)]
    pub help: Option<Words>,
    #[serde(default)]
    pub include: Vec<String>,
    #[serde(default)]
    pub attributes: Vec<AttributeFile>,
    #[serde(default)]
    pub title: Vec<TitleFile>,
    #[serde(default)]
    pub rules: Vec<RuleFile>,
    #[serde(default)]
    pub tile: Option<Tile>,
    #[serde(default)]
    pub workflow: Option<Workflow>,
    #[serde(default)]
    pub identity: Option<String>,
    #[serde(default)]
    pub part_of: Option<String>,
    #[serde(default)]
    pub part_element: Option<String>,
}

/// Which values a state attribute may take after which.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, serde::Serialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Workflow {
    /// The code attribute that holds the state.
    pub attribute: String,
    /// States in which an entry may begin.
    pub start: Vec<String>,
    #[serde(default)]
    pub steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, serde::Serialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = WorkflowStep)]
pub struct Step {
    pub from: String,
    pub to: Vec<String>,
    /// The step needs another person's approval even where the register does not.
    #[serde(default)]
    pub approval: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttributeFile {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub codes: Option<String>,
    #[serde(default)]
    pub to: Vec<String>,
    #[serde(default)]
    pub unit: Option<String>,
    #[serde(default)]
    pub measure: bool,
    #[serde(default)]
    pub kinds: Vec<String>,
    #[serde(default)]
    pub fields: Vec<AttributeFile>,
    #[serde(default)]
    pub element: Option<String>,
    #[serde(default)]
    pub many: bool,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub main: bool,
    #[serde(default)]
    pub visibility: Visibility,
    /// For `conditional`: the attributes and the values with which this one is public.
    #[serde(default)]
    pub public_when: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub required_when: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub pattern: Option<String>,
    #[serde(default)]
    pub min: Option<f64>,
    #[serde(default)]
    pub max: Option<f64>,
    #[serde(default)]
    pub decimals: Option<u8>,
    #[serde(default)]
    pub checksum: Option<Checksum>,
    #[serde(default)]
    pub derive: Option<Derive>,
    /// People look entries up by it: it gets an index.
    #[serde(default)]
    pub sought: bool,
    #[serde(default)]
    pub legal: Option<String>,
    #[serde(default)]
    pub example: Option<String>,
    pub label: Words,
    #[serde(default)]
    pub help: Option<Words>,
}

/// Identifiers whose writing can be checked by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Checksum {
    Pesel,
    Nip,
    Regon,
    /// Land and mortgage register number `WA1M/00123456/7`.
    Kw,
    /// Territorial unit, 2 to 7 digits.
    Teryt,
    /// `TTTTTT_R.OOOO[.AR_n].number`.
    Parcel,
    /// `TTTTTT_R.OOOO.[AR_n.]number.n_BUD`.
    Building,
    /// `ABC.123.4.2026`.
    CaseNumber,
}

/// An attribute that the house keeps current by itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Derive {
    /// From the entries of a class (its id) that the place lies in or touches; `when` says which of them count.
    Inside {
        class: String,
        value: String,
        #[serde(default)]
        when: BTreeMap<String, Vec<String>>,
    },
    /// Through a reference of the same entry.
    By { reference: String, value: String },
    /// `area` (m²) or `length` (m) of the place.
    Measure { of: Measured },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Measured {
    Area,
    Length,
}

/// Who may see an attribute. The database gives anonymous readers the public columns only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    #[default]
    Public,
    /// The keeper and those it agreed with.
    Internal,
    /// The keeper's own case workers; every reading is journalled.
    Personal,
    /// Public while `public_when` holds, internal otherwise.
    Conditional,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TitleFile {
    #[serde(default)]
    pub when: BTreeMap<String, Vec<String>>,
    pub text: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    pub id: String,
    #[serde(default)]
    pub when: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub when_geometry: Vec<String>,
    #[serde(default)]
    pub require: Vec<String>,
    #[serde(default)]
    pub geometry: Vec<String>,
    #[serde(default)]
    pub severity: Severity,
    #[serde(default)]
    pub legal: Option<String>,
    #[serde(default)]
    pub check: Option<Check>,
    pub text: Words,
}

/// Whether breaking a rule refuses an entry kept here. A delivery is never refused for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    #[default]
    Soft,
    Hard,
}

/// What a rule asks beyond presence and kind. Classes are named by id, distances are metres, areas square metres.
#[derive(Debug, Clone, PartialEq, Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Check {
    /// `first` before `second` (dates, instants or numbers); equal is allowed unless strict.
    Order {
        first: String,
        second: String,
        #[serde(default)]
        strict: bool,
    },
    /// The values together occur once among the live entries: of the unit, or of everybody.
    Unique {
        attributes: Vec<String>,
        #[serde(default)]
        everywhere: bool,
    },
    /// `attribute` contains the text of `part`.
    Contains { attribute: String, part: String },
    /// Every value of `attribute` is among those that the table allows for the value of `by`.
    Table { attribute: String, by: String, allowed: BTreeMap<String, Vec<String>> },
    /// Like [`Check::Table`], and every value that it lists must be there.
    TableAll { attribute: String, by: String, required: BTreeMap<String, Vec<String>> },
    /// The number equals the area or length of the place within so many percent.
    Measured { attribute: String, of: Measured, percent: f64 },
    /// The place lies in the keeper's area.
    InUnit {
        #[serde(default)]
        tolerance: f64,
    },
    /// The place lies inside some entry of the class.
    Inside {
        class: String,
        #[serde(default)]
        tolerance: f64,
    },
    /// Some entry of the class is within the distance.
    Near { class: String, distance: f64 },
    /// No entry of the class is within the distance.
    Apart { class: String, distance: f64 },
    /// The places of the class's own entries (with equal values of `same`) do not overlap by more than this area.
    NoOverlap {
        #[serde(default)]
        tolerance: f64,
        #[serde(default)]
        same: Vec<String>,
    },
    /// Together the entries (with equal values of `same`) cover the keeper's area but for so much.
    Cover {
        #[serde(default)]
        tolerance: f64,
        #[serde(default)]
        same: Vec<String>,
    },
    /// The corners lie on corners or edges of the class's entries where they are within the tolerance.
    Snapped { class: String, tolerance: f64 },
    /// Both ends of the line lie on an entry of one of the classes.
    Ends { classes: Vec<String>, tolerance: f64 },
}

/// How a class is drawn into vector tiles.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    #[serde(default)]
    pub groups: Vec<String>,
    #[serde(default)]
    pub layer: Option<String>,
    pub minzoom: u8,
    pub maxzoom: u8,
    #[serde(default)]
    pub attributes: Vec<String>,
    /// One label point a polygon, in the layer `<layer>_opisy`.
    #[serde(default)]
    pub label_points: bool,
}
