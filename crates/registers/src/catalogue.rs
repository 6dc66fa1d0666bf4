//! All registers of this installation, checked: every name is an identifier, every code list, group, title and rule
//! refers to something that is there. What the rest of the house reads.

use crate::declaration::{
    AttributeFile, ClassFile, CodeFile, Keeper, RegisterFile, RuleFile, Skip, Tile, Visibility, Words, Xml,
};
use crate::geometry::GeometryKind;
use crate::names::{is_identifier, snake_case};
use crate::title::Title;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// A class's place in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClassIx(pub u16);

#[derive(Debug)]
pub struct Catalogue {
    pub registers: Vec<Register>,
    pub classes: Vec<Class>,
    by_id: HashMap<String, ClassIx>,
    by_xml: HashMap<(String, String), ClassIx>,
}

#[derive(Debug)]
pub struct Register {
    pub id: String,
    pub label: Words,
    pub legal: String,
    pub keeper: Keeper,
    pub xml: Xml,
    pub skip: Vec<Skip>,
    /// Its classes, in the order of the file.
    pub classes: Vec<ClassIx>,
}

#[derive(Debug)]
pub struct Class {
    pub ix: ClassIx,
    /// Index of its register in the catalogue.
    pub register: usize,
    /// Table, collection and layer: `ges_przewod_wodociagowy`.
    pub id: String,
    /// PostgreSQL schema (the register's id).
    pub schema: String,
    /// Element name in the exchange format.
    pub name: String,
    pub aliases: Vec<String>,
    pub label: Words,
    pub help: Option<Words>,
    pub attributes: Vec<Attribute>,
    /// Index of the attribute that is the entry's place.
    pub main_geometry: Option<usize>,
    pub title: Title,
    pub rules: Vec<Rule>,
    pub tile: Option<Tile>,
    /// Presentation objects get their identity from what they present.
    pub presented: bool,
    /// (parent class's element name, property in the parent).
    pub part_of: Option<(String, String)>,
}

#[derive(Debug, Clone)]
pub struct Attribute {
    pub name: String,
    pub column: String,
    pub kind: Kind,
    pub many: bool,
    pub required: bool,
    pub visibility: Visibility,
    pub unit: Option<String>,
    /// A GML measure: the element carries `uom`.
    pub measure: bool,
    pub pattern: Option<String>,
    pub label: Words,
    pub help: Option<Words>,
}

#[derive(Debug, Clone)]
pub enum Kind {
    Text,
    Integer,
    Real,
    Boolean,
    Date,
    DateTime,
    Code(Arc<CodeList>),
    /// Names of the classes it may point at.
    Ref(Vec<String>),
    Geometry(Vec<GeometryKind>),
    /// Element inside the property, and its fields.
    Struct {
        element: String,
        fields: Vec<Attribute>,
    },
}

#[derive(Debug)]
pub struct CodeList {
    pub id: String,
    pub label: Words,
    pub values: Vec<CodeFile>,
}

impl CodeList {
    #[must_use]
    pub fn value(&self, code: &str) -> Option<&CodeFile> {
        self.values.iter().find(|v| v.code == code)
    }
}

/// A soft rule with its attributes resolved to places in the class.
#[derive(Debug, Clone)]
pub struct Rule {
    pub id: String,
    pub when: Vec<(usize, Vec<String>)>,
    pub when_geometry: Vec<GeometryKind>,
    pub require: Vec<usize>,
    pub geometry: Vec<GeometryKind>,
    pub text: Words,
}

/// What is wrong with a register file; the sentence names the file, the class and the remedy.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    #[error("register file {file}: {source}")]
    Toml { file: String, source: Box<toml::de::Error> },
    #[error("register {register}, {place}: {problem}")]
    Declaration { register: String, place: String, problem: String },
}

/// Columns that every class table has; attributes may not be called so.
pub const HOUSE_COLUMNS: [&str; 17] = [
    "id",
    "fid",
    "przestrzen_nazw",
    "lokalny_id",
    "wersja_id",
    "start_obiekt",
    "start_wersja",
    "koniec_wersja",
    "koniec_obiekt",
    "import_id",
    "linia",
    "odcisk",
    "reszta",
    "zastapiona",
    "zamknal_import",
    "geom",
    "web",
];

impl Catalogue {
    /// Reads and checks register files given as (file name, text).
    ///
    /// # Errors
    /// The first thing that does not hold together, with its place.
    pub fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, CatalogueError> {
        let mut catalogue =
            Self { registers: Vec::new(), classes: Vec::new(), by_id: HashMap::new(), by_xml: HashMap::new() };
        for (file, text) in files {
            let parsed: RegisterFile = toml::from_str(text)
                .map_err(|e| CatalogueError::Toml { file: file.to_owned(), source: Box::new(e) })?;
            catalogue.add(parsed)?;
        }
        Ok(catalogue)
    }

    #[must_use]
    pub fn class(&self, ix: ClassIx) -> &Class {
        &self.classes[usize::from(ix.0)]
    }

    #[must_use]
    pub fn register_of(&self, class: &Class) -> &Register {
        &self.registers[class.register]
    }

    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&Class> {
        self.by_id.get(id).map(|ix| self.class(*ix))
    }

    #[must_use]
    pub fn register(&self, id: &str) -> Option<&Register> {
        self.registers.iter().find(|r| r.id == id)
    }

    /// The class of an element of an exchange format.
    #[must_use]
    pub fn by_xml(&self, namespace: &str, element: &str) -> Option<&Class> {
        // Keys are owned pairs; a delivery looks each of its few names up once and remembers the answer.
        self.by_xml.get(&(namespace.to_owned(), element.to_owned())).map(|ix| self.class(*ix))
    }

    /// Classes that are services of their own: everything that has a place, and everything else that stands alone.
    pub fn collections(&self) -> impl Iterator<Item = &Class> {
        self.classes.iter()
    }

    fn add(&mut self, file: RegisterFile) -> Result<(), CatalogueError> {
        let register_id = file.id.clone();
        let fail = |place: &str, problem: String| CatalogueError::Declaration {
            register: register_id.clone(),
            place: place.to_owned(),
            problem,
        };
        if !is_identifier(&file.id) {
            return Err(fail("id", format!("„{}” is not an identifier ([a-z][a-z0-9_]*)", file.id)));
        }
        let mut lists = HashMap::new();
        for c in file.codes {
            let mut seen = HashSet::new();
            if let Some(twice) = c.values.iter().find(|v| !seen.insert(v.code.clone())) {
                return Err(fail(&c.id, format!("code {} stands twice", twice.code)));
            }
            let id = c.id.clone();
            if lists.insert(id.clone(), Arc::new(CodeList { id: c.id, label: c.label, values: c.values })).is_some() {
                return Err(fail(&id, "this code list is declared twice".to_owned()));
            }
        }
        let groups: BTreeMap<String, Vec<AttributeFile>> =
            file.groups.into_iter().map(|g| (g.id, g.attributes)).collect();
        let register = self.registers.len();
        let mut classes = Vec::new();
        for class in file.classes {
            let place = class.name.clone();
            let built = build_class(class, &file.id, register, self.classes.len(), &groups, &lists)
                .map_err(|p| fail(&place, p))?;
            if self.by_id.insert(built.id.clone(), built.ix).is_some() {
                return Err(fail(&place, format!("another class is called {} already", built.id)));
            }
            for name in built.aliases.iter().chain([&built.name]) {
                self.by_xml.insert((file.xml.namespace.clone(), name.clone()), built.ix);
            }
            classes.push(built.ix);
            self.classes.push(built);
        }
        self.registers.push(Register {
            id: file.id,
            label: file.label,
            legal: file.legal,
            keeper: file.keeper,
            xml: file.xml,
            skip: file.skip,
            classes,
        });
        Ok(())
    }
}

impl Class {
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<(usize, &Attribute)> {
        self.attributes.iter().enumerate().find(|(_, a)| a.name == name)
    }

    /// The attribute that is the entry's place.
    #[must_use]
    pub fn geometry(&self) -> Option<&Attribute> {
        self.main_geometry.map(|i| &self.attributes[i])
    }

    /// `schema.table`, both checked identifiers.
    #[must_use]
    pub fn table(&self) -> String {
        format!("{}.{}", self.schema, self.id)
    }

    /// Layer name in vector tiles.
    #[must_use]
    pub fn layer(&self) -> &str {
        self.tile.as_ref().and_then(|t| t.layer.as_deref()).unwrap_or(&self.id)
    }
}

fn build_class(
    file: ClassFile,
    schema: &str,
    register: usize,
    count: usize,
    groups: &BTreeMap<String, Vec<AttributeFile>>,
    lists: &HashMap<String, Arc<CodeList>>,
) -> Result<Class, String> {
    if !is_identifier(&file.id) {
        return Err(format!("„{}” is not an identifier ([a-z][a-z0-9_]*)", file.id));
    }
    let mut attributes = Vec::new();
    let mut main = Vec::new();
    for group in &file.include {
        let members = groups.get(group).ok_or_else(|| format!("there is no group {group}"))?;
        for a in members {
            main.push(a.main);
            attributes.push(build_attribute(a, lists)?);
        }
    }
    for a in &file.attributes {
        main.push(a.main);
        attributes.push(build_attribute(a, lists)?);
    }
    let mut seen = HashSet::new();
    let main_geometry = attributes
        .iter()
        .enumerate()
        .find(|(i, a)| matches!(a.kind, Kind::Geometry(_)) && (main[*i] || a.name == "geometria"))
        .map(|(i, _)| i);
    for (i, a) in attributes.iter_mut().enumerate() {
        if Some(i) == main_geometry {
            a.column = "geom".to_owned();
        } else if HOUSE_COLUMNS.contains(&a.column.as_str()) {
            return Err(format!("an attribute may not be called {}", a.name));
        }
        if !seen.insert(a.column.clone()) {
            return Err(format!("attribute {} stands twice", a.name));
        }
    }
    let place = |name: &str| {
        attributes
            .iter()
            .position(|a: &Attribute| a.name == name)
            .ok_or_else(|| format!("there is no attribute {name}"))
    };
    let rules = file.rules.iter().map(|r| build_rule(r, &place)).collect::<Result<Vec<_>, _>>()?;
    let title = Title::build(&file.title, &place)?;
    if let Some(tile) = &file.tile {
        for name in &tile.attributes {
            let a = &attributes[place(name)?];
            if a.visibility != Visibility::Public {
                return Err(format!("attribute {name} is not public and may not stand in a tile"));
            }
        }
        if tile.minzoom > tile.maxzoom || tile.maxzoom > 22 {
            return Err(format!("tile zooms {}–{} make no sense", tile.minzoom, tile.maxzoom));
        }
    }
    let part_of = match (file.part_of, file.part_element) {
        (Some(parent), Some(element)) => Some((parent, element)),
        (None, None) => None,
        _ => return Err("part_of and part_element belong together".to_owned()),
    };
    Ok(Class {
        ix: ClassIx(u16::try_from(count).map_err(|_| "too many classes".to_owned())?),
        register,
        id: file.id,
        schema: schema.to_owned(),
        name: file.name,
        aliases: file.aliases,
        label: file.label,
        help: file.help,
        attributes,
        main_geometry,
        title,
        rules,
        tile: file.tile,
        presented: file.identity.as_deref() == Some("presented"),
        part_of,
    })
}

fn build_attribute(file: &AttributeFile, lists: &HashMap<String, Arc<CodeList>>) -> Result<Attribute, String> {
    let column = snake_case(&file.name);
    if !is_identifier(&column) {
        return Err(format!("attribute {} does not make a column name", file.name));
    }
    let kind = match file.kind.as_str() {
        "text" => Kind::Text,
        "integer" => Kind::Integer,
        "real" => Kind::Real,
        "boolean" => Kind::Boolean,
        "date" => Kind::Date,
        "datetime" => Kind::DateTime,
        "code" => {
            let id = file.codes.as_deref().ok_or_else(|| format!("attribute {} names no code list", file.name))?;
            Kind::Code(lists.get(id).cloned().ok_or_else(|| format!("there is no code list {id}"))?)
        }
        "ref" => Kind::Ref(file.to.clone()),
        "geometry" => Kind::Geometry(kinds(&file.kinds)?),
        "struct" => Kind::Struct {
            element: file.element.clone().unwrap_or_default(),
            fields: file.fields.iter().map(|f| build_attribute(f, lists)).collect::<Result<_, _>>()?,
        },
        other => return Err(format!("attribute {}: there is no type {other}", file.name)),
    };
    Ok(Attribute {
        name: file.name.clone(),
        column,
        kind,
        many: file.many,
        required: file.required,
        visibility: file.visibility,
        unit: file.unit.clone(),
        measure: file.measure,
        pattern: file.pattern.clone(),
        label: file.label.clone(),
        help: file.help.clone(),
    })
}

fn kinds(words: &[String]) -> Result<Vec<GeometryKind>, String> {
    words.iter().map(|w| GeometryKind::parse(w).ok_or_else(|| format!("there is no geometry kind {w}"))).collect()
}

fn build_rule(file: &RuleFile, place: &impl Fn(&str) -> Result<usize, String>) -> Result<Rule, String> {
    Ok(Rule {
        id: file.id.clone(),
        when: file.when.iter().map(|(k, v)| Ok((place(k)?, v.clone()))).collect::<Result<_, String>>()?,
        when_geometry: kinds(&file.when_geometry)?,
        require: file.require.iter().map(|n| place(n)).collect::<Result<_, _>>()?,
        geometry: kinds(&file.geometry)?,
        text: file.text.clone(),
    })
}
