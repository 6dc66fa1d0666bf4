//! A register file as it is written: the TOML of `defs/` read into plain structures, not yet checked.
//! `catalogue` turns it into something that can be relied on.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The same words in the two languages of the house.
#[derive(Debug, Clone, Default, Deserialize, serde::Serialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub pl: String,
    pub en: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterFile {
    pub id: String,
    pub label: Words,
    pub legal: String,
    pub keeper: Keeper,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Keeper {
    Gmina,
    Powiat,
    Wojewodztwo,
}

/// How the register is called in its exchange format (GML application schema).
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Xml {
    pub prefix: String,
    pub namespace: String,
    pub identifier: String,
}

#[derive(Debug, Deserialize)]
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
}

#[derive(Debug, Deserialize)]
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

#[derive(Debug, Deserialize)]
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
    pub identity: Option<String>,
    #[serde(default)]
    pub part_of: Option<String>,
    #[serde(default)]
    pub part_element: Option<String>,
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
    #[serde(default)]
    pub pattern: Option<String>,
    pub label: Words,
    #[serde(default)]
    pub help: Option<Words>,
}

/// Who may see an attribute. The database gives anonymous readers the public columns only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    #[default]
    Public,
    Internal,
    Personal,
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
    pub text: Words,
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
