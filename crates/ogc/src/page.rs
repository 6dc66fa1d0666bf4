//! Pages for people: what each template is given. Everything is plain HTML that works without scripts.

use crate::human;
use crate::links::Link;
use askama::Template;
use httpkit::{Addresses, Asked, Lang};
use registers::catalogue::{Attribute, Class, Kind};
use registers::declaration::Visibility;

/// What surrounds every page: title, path to it, the other language, other representations.
pub struct Shell {
    pub lang: Lang,
    addresses: Addresses,
    pub title: String,
    pub crumbs: Vec<Crumb>,
    pub json: String,
    pub is_home: bool,
}

#[derive(Clone)]
pub struct Crumb {
    pub path: String,
    pub label: String,
}

impl Crumb {
    pub fn collections(asked: &Asked) -> Self {
        Self { path: "/collections".into(), label: asked.lang.say("Kolekcje", "Collections").into() }
    }

    pub fn collection(asked: &Asked, class: &Class) -> Self {
        Self { path: format!("/collections/{}", class.id), label: asked.lang.of(&class.label).to_owned() }
    }

    pub fn items(asked: &Asked, class: &Class) -> Self {
        Self { path: format!("/collections/{}/items", class.id), label: asked.lang.say("Obiekty", "Features").into() }
    }
}

impl Shell {
    pub fn new(asked: &Asked, title: &str, crumbs: &[Crumb]) -> Self {
        Self {
            lang: asked.lang,
            addresses: Addresses::new(asked),
            title: title.to_owned(),
            crumbs: crumbs.to_vec(),
            json: asked.query.without(&["lang"]).with("f", "json").on(&asked.url(&asked.path)),
            is_home: false,
        }
    }

    pub fn at_home(mut self) -> Self {
        self.is_home = true;
        self
    }

    /// This page in the other language.
    #[must_use]
    pub fn other_language(&self) -> &str {
        self.addresses.other_language()
    }

    /// One of two texts.
    pub fn say<'a>(&self, pl: &'a str, en: &'a str) -> &'a str {
        self.lang.say(pl, en)
    }

    /// Address of a page of the service.
    pub fn to(&self, path: &str) -> String {
        self.addresses.page(path)
    }

    /// Address of something that is not one of these pages.
    pub fn file(&self, path: &str) -> String {
        self.addresses.file(path)
    }
}

#[derive(Template)]
#[template(path = "landing.html")]
pub struct LandingPage {
    pub shell: Shell,
    pub description: String,
    pub links: Vec<Link>,
    pub contact: Option<String>,
}

#[derive(Template)]
#[template(path = "conformance.html")]
pub struct ConformancePage {
    pub shell: Shell,
    pub classes: Vec<&'static str>,
}

pub struct RegisterRow {
    pub label: String,
    pub legal: String,
    pub collections: Vec<CollectionRow>,
}

pub struct CollectionRow {
    pub path: String,
    pub items: String,
    pub label: String,
    pub geometry: String,
    pub count: String,
}

#[derive(Template)]
#[template(path = "collections.html")]
pub struct CollectionsPage {
    pub shell: Shell,
    pub registers: Vec<RegisterRow>,
}

#[derive(Template)]
#[template(path = "collection.html")]
pub struct CollectionPage {
    pub shell: Shell,
    pub description: String,
    pub row: CollectionRow,
    pub extent: Option<String>,
    pub storage: &'static str,
    pub since: Option<String>,
    pub attributes: Vec<AttributeRow>,
    pub links: Vec<Link>,
}

/// An attribute explained.
pub struct AttributeRow {
    pub name: String,
    pub label: String,
    pub help: String,
    pub kind: String,
    pub required: bool,
    /// Code and meaning.
    pub codes: Vec<(String, String)>,
}

impl AttributeRow {
    pub fn of(a: &Attribute, lang: Lang) -> Self {
        let codes = match &a.kind {
            Kind::Code(list) => {
                list.values.iter().map(|v| (v.code.clone(), human::meaning(v, lang).to_owned())).collect()
            }
            _ => Vec::new(),
        };
        Self {
            name: a.name.clone(),
            label: lang.of(&a.label).to_owned(),
            help: a.help.as_ref().map_or_else(String::new, |h| lang.of(h).to_owned()),
            kind: human::type_of(a, lang),
            required: a.required,
            codes,
        }
    }

    pub fn of_class(class: &Class, lang: Lang) -> Vec<Self> {
        class.attributes.iter().filter(|a| a.visibility == Visibility::Public).map(|a| Self::of(a, lang)).collect()
    }
}

#[derive(Template)]
#[template(path = "attributes.html")]
pub struct AttributesPage {
    pub shell: Shell,
    pub intro: String,
    pub attributes: Vec<AttributeRow>,
}

/// A field of the form that narrows the list.
pub struct FilterField {
    pub name: String,
    pub label: String,
    pub value: String,
    /// Choices, when there are few enough to choose from.
    pub codes: Vec<(String, String)>,
}

pub struct ItemRow {
    pub path: String,
    pub title: String,
    pub cells: Vec<String>,
}

#[derive(Template)]
#[template(path = "items.html")]
pub struct ItemsPage {
    pub shell: Shell,
    /// Address that the form is sent to.
    pub action: String,
    /// Parameters that the form keeps.
    pub kept: Vec<(String, String)>,
    pub fields: Vec<FilterField>,
    /// Whether the list is narrowed already.
    pub narrowed: bool,
    pub columns: Vec<String>,
    pub rows: Vec<ItemRow>,
    pub matched: Option<String>,
    pub first: Option<String>,
    pub next: Option<String>,
}

/// A line of an object's table: official name, label, value.
pub struct ValueRow {
    pub name: String,
    pub label: String,
    pub value: String,
    /// Pages of the objects that the value points at, and how it calls them.
    pub targets: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "item.html")]
pub struct ItemPage {
    pub shell: Shell,
    pub id: String,
    pub class_label: String,
    pub values: Vec<ValueRow>,
    pub life: Vec<ValueRow>,
    pub map: Option<String>,
    pub place: Option<String>,
    /// Representations of the object: address and what it is.
    pub others: Vec<(String, String)>,
}

/// An operation of the interface.
pub struct OperationRow {
    pub path: String,
    pub what: String,
    pub parameters: String,
}

#[derive(Template)]
#[template(path = "api.html")]
pub struct ApiPage {
    pub shell: Shell,
    pub operations: Vec<OperationRow>,
    pub parameters: Vec<(String, String)>,
    pub systems: Vec<(&'static str, &'static str)>,
}
