//! All registers of this installation, checked: every name is an identifier, every code list, group, title and rule
//! refers to something that is there. What the rest of the house reads.

use crate::build::{self, say};
use crate::declaration::{
    Approval, Check, Checksum, CodeFile, Derive, Duty, Keeper, Publication, RegisterFile, Severity, Skip, Tile,
    Visibility, Words, Workflow, Xml,
};
use crate::geometry::GeometryKind;
use crate::title::Title;
use std::collections::HashMap;
use std::sync::Arc;

/// A class's place in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ClassIx(pub u16);

#[derive(Debug, Clone)]
pub struct Catalogue {
    pub registers: Vec<Arc<Register>>,
    /// Only ever appended to while the house runs, so that a [`ClassIx`] stays true.
    pub classes: Vec<Arc<Class>>,
    by_id: HashMap<String, ClassIx>,
    by_xml: HashMap<(String, String), ClassIx>,
}

#[derive(Debug, Clone)]
pub struct Register {
    pub id: String,
    pub label: Words,
    pub legal: String,
    pub keeper: Keeper,
    /// Officials keep it here; otherwise it is delivered.
    pub kept: bool,
    pub approval: Approval,
    pub duty: Duty,
    pub publication: Publication,
    /// Declared through the API by this unit; bundled registers have none.
    pub owner: Option<String>,
    /// Closed: its entries stay, nothing serves or edits them.
    pub retired: bool,
    pub xml: Xml,
    pub skip: Vec<Skip>,
    /// Its classes, in the order of the file.
    pub classes: Vec<ClassIx>,
}

#[derive(Debug, Clone)]
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
    pub workflow: Option<Workflow>,
    /// Names of identity and life that an answer leaves out; no declaration does.
    pub hidden: Vec<String>,
    /// Its register is kept here.
    pub kept: bool,
    /// Entries of it may be public at all.
    pub public: bool,
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
    /// For conditional attributes: where it is public.
    pub public_when: Vec<(usize, Vec<String>)>,
    pub required_when: Vec<(usize, Vec<String>)>,
    pub pattern: Option<String>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub decimals: Option<u8>,
    pub checksum: Option<Checksum>,
    /// The house fills it in.
    pub derive: Option<Derive>,
    /// Looked up by; has an index.
    pub sought: bool,
    pub legal: Option<String>,
    pub example: Option<String>,
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

/// A rule with its attributes resolved to places in the class.
#[derive(Debug, Clone)]
pub struct Rule {
    pub id: String,
    pub when: Vec<(usize, Vec<String>)>,
    pub when_geometry: Vec<GeometryKind>,
    pub require: Vec<usize>,
    pub geometry: Vec<GeometryKind>,
    pub severity: Severity,
    pub legal: Option<String>,
    pub check: Option<Check>,
    pub text: Words,
}

/// What is wrong with a register file; the sentence names the file, the class and the remedy.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    #[error("register file {file}: {source}")]
    Toml { file: String, source: Box<toml::de::Error> },
    #[error("register {register}: {}", listed(.faults))]
    Declaration { register: String, faults: Vec<Fault> },
}

/// One thing that does not hold together in a declaration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where in the document (JSON pointer).
    pub pointer: String,
    /// The class or list as it is called there.
    pub place: String,
    pub problem: Words,
}

impl Fault {
    pub(crate) fn new(pointer: &str, place: &str, problem: Words) -> Self {
        Self { pointer: pointer.to_owned(), place: place.to_owned(), problem }
    }
}

fn listed(faults: &[Fault]) -> String {
    faults.iter().map(|f| format!("{}: {}", f.place, f.problem.en)).collect::<Vec<_>>().join("; ")
}

/// Columns that every class table has; attributes may not be called so.
pub const HOUSE_COLUMNS: [&str; 21] = [
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
    "jednostka",
    "stan_publikacji",
    "zmiana_id",
    "zamknela_zmiana",
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
            catalogue.add(parsed, None)?;
        }
        catalogue.resolve()?;
        Ok(catalogue)
    }

    #[must_use]
    pub fn class(&self, ix: ClassIx) -> &Class {
        &self.classes[usize::from(ix.0)]
    }

    /// A class to be held across waiting, while the catalogue may be exchanged.
    #[must_use]
    pub fn shared(&self, ix: ClassIx) -> Arc<Class> {
        Arc::clone(&self.classes[usize::from(ix.0)])
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
        self.registers.iter().find(|r| r.id == id).map(Arc::as_ref)
    }

    /// The class of an element of an exchange format.
    #[must_use]
    pub fn by_xml(&self, namespace: &str, element: &str) -> Option<&Class> {
        // Keys are owned pairs; a delivery looks each of its few names up once and remembers the answer.
        self.by_xml.get(&(namespace.to_owned(), element.to_owned())).map(|ix| self.class(*ix))
    }

    /// Classes that the public may meet: not those of closed registers and of registers that are not public.
    pub fn collections(&self) -> impl Iterator<Item = &Class> {
        self.classes.iter().map(Arc::as_ref).filter(|c| c.public && !self.register_of(c).retired)
    }

    /// This catalogue and one more register, declared at run time by a unit.
    ///
    /// # Errors
    /// As [`Catalogue::load`].
    pub fn with(&self, file: RegisterFile, owner: &str) -> Result<Self, CatalogueError> {
        let mut wider = self.clone();
        wider.add(file, Some(owner))?;
        wider.resolve()?;
        Ok(wider)
    }

    /// This catalogue with another declaration of a register that it holds already; its classes keep their places and
    /// new ones come last.
    ///
    /// # Errors
    /// As [`Catalogue::load`], and when the register is not there or loses a class.
    pub fn replacing(&self, file: RegisterFile) -> Result<Self, CatalogueError> {
        let mut other = self.clone();
        other.put(file)?;
        other.resolve()?;
        Ok(other)
    }

    /// This catalogue with registers that were declared before, each with its unit: those that are here already in
    /// their places, the others last. They may refer to one another, so they are resolved together. What this release
    /// cannot read any more is left out and told.
    #[must_use]
    pub fn taking(&self, files: Vec<(RegisterFile, String)>) -> (Self, Vec<CatalogueError>) {
        let (mut wider, mut told) = (self.clone(), Vec::new());
        for (file, owner) in files {
            let mut next = wider.clone();
            let taken = match next.register(&file.id) {
                Some(_) => next.put(file),
                None => next.add(file, Some(&owner)),
            };
            match taken {
                Ok(()) => wider = next,
                Err(e) => told.push(e),
            }
        }
        told.extend(wider.resolve().err());
        (wider, told)
    }

    fn put(&mut self, file: RegisterFile) -> Result<(), CatalogueError> {
        let fail = |pointer: &str, problem: Words| refused(&file.id, pointer, &file.id, problem);
        let Some(at) = self.registers.iter().position(|r| r.id == file.id) else {
            return Err(fail("/id", say("nie ma takiego rejestru", "there is no such register")));
        };
        let old = Arc::clone(&self.registers[at]);
        self.by_xml.retain(|_, ix| !old.classes.contains(ix));
        let known: HashMap<String, ClassIx> = old.classes.iter().map(|ix| (self.class(*ix).id.clone(), *ix)).collect();
        if let Some(lost) = known.keys().find(|id| !file.classes.iter().any(|c| c.id == **id)) {
            let problem = say(
                format!("brakuje klasy {lost}; klasę można pozostawić bez wpisów, ale nie usunąć"),
                format!("class {lost} is missing; a class may be left unused but not taken away"),
            );
            return Err(fail("/classes", problem));
        }
        let (register, classes) = build::register(file, at, old.owner.as_deref())?;
        let mut places = Vec::new();
        for mut class in classes {
            match known.get(&class.id) {
                Some(ix) => {
                    class.ix = *ix;
                    places.push(*ix);
                    self.note(&class, &register)?;
                    self.classes[usize::from(ix.0)] = Arc::new(class);
                }
                None => places.push(self.append(class, &register)?),
            }
        }
        self.registers[at] = Arc::new(Register { classes: places, retired: old.retired, ..register });
        Ok(())
    }

    /// This catalogue with a register closed or opened again.
    #[must_use]
    pub fn retiring(&self, id: &str, retired: bool) -> Self {
        let mut other = self.clone();
        for r in &mut other.registers {
            if r.id == id {
                Arc::make_mut(r).retired = retired;
            }
        }
        other
    }

    fn add(&mut self, file: RegisterFile, owner: Option<&str>) -> Result<(), CatalogueError> {
        if self.registers.iter().any(|r| r.id == file.id) {
            let problem = say("inny rejestr już się tak nazywa", "another register is called so already");
            return Err(refused(&file.id, "/id", &file.id, problem));
        }
        let (mut register, classes) = build::register(file, self.registers.len(), owner)?;
        for (nr, class) in classes.into_iter().enumerate() {
            if self.by_id.contains_key(&class.id) {
                return Err(refused(&register.id, &format!("/classes/{nr}/id"), &class.name, taken(&class.id)));
            }
            let ix = self.append(class, &register)?;
            register.classes.push(ix);
        }
        self.registers.push(Arc::new(register));
        Ok(())
    }

    fn append(&mut self, mut class: Class, register: &Register) -> Result<ClassIx, CatalogueError> {
        let ix = u16::try_from(self.classes.len())
            .map(ClassIx)
            .map_err(|_| refused(&register.id, "/classes", &class.name, say("za dużo klas", "too many classes")))?;
        class.ix = ix;
        self.note(&class, register)?;
        self.classes.push(Arc::new(class));
        Ok(ix)
    }

    /// Enters a class into the indexes.
    fn note(&mut self, class: &Class, register: &Register) -> Result<(), CatalogueError> {
        if self.by_id.insert(class.id.clone(), class.ix).is_some_and(|other| other != class.ix) {
            return Err(refused(&register.id, "/classes", &class.name, taken(&class.id)));
        }
        for name in class.aliases.iter().chain([&class.name]) {
            self.by_xml.insert((register.xml.namespace.clone(), name.clone()), class.ix);
        }
        Ok(())
    }

    /// Whether every class that a rule or a derived attribute names is there.
    fn resolve(&self) -> Result<(), CatalogueError> {
        for class in &self.classes {
            build::resolve(class, self).map_err(|problem| {
                let nr = self.register_of(class).classes.iter().position(|ix| *ix == class.ix).unwrap_or(0);
                refused(&class.schema, &format!("/classes/{nr}"), &class.name, problem)
            })?;
        }
        Ok(())
    }
}

fn refused(register: &str, pointer: &str, place: &str, problem: Words) -> CatalogueError {
    CatalogueError::Declaration { register: register.to_owned(), faults: vec![Fault::new(pointer, place, problem)] }
}

fn taken(class: &str) -> Words {
    say(format!("inna klasa nazywa się już {class}"), format!("another class is called {class} already"))
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

    /// Column that the public reads an attribute from; nothing when it may not.
    #[must_use]
    pub fn public_column(&self, attribute: &Attribute) -> Option<String> {
        match attribute.visibility {
            Visibility::Public => Some(attribute.column.clone()),
            Visibility::Conditional => Some(format!("{}__jawne", attribute.column)),
            Visibility::Internal | Visibility::Personal => None,
        }
    }

    /// Layer name in vector tiles.
    #[must_use]
    pub fn layer(&self) -> &str {
        self.tile.as_ref().and_then(|t| t.layer.as_deref()).unwrap_or(&self.id)
    }
}
