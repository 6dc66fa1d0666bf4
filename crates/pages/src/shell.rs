//! What surrounds every page: its title, the path to it, the other language, and addresses of other pages.

use httpkit::{Addresses, Asked, Lang};

pub struct Shell {
    pub lang: Lang,
    addresses: Addresses,
    pub title: String,
    /// One sentence for search engines and previews of links.
    pub description: String,
    pub crumbs: Vec<Crumb>,
    /// Address of this page, for print.
    pub here: String,
    /// What stands in the search box of the header; nothing where the page has a box of its own.
    pub sought: Option<String>,
    pub is_home: bool,
}

/// A step of the path to a page.
#[derive(Clone)]
pub struct Crumb {
    pub path: String,
    pub label: String,
}

impl Crumb {
    pub fn new(path: impl Into<String>, label: impl Into<String>) -> Self {
        Self { path: path.into(), label: label.into() }
    }
}

impl Shell {
    #[must_use]
    pub fn new(asked: &Asked, title: &str, crumbs: &[Crumb]) -> Self {
        Self {
            lang: asked.lang,
            addresses: Addresses::new(asked),
            title: title.to_owned(),
            description: String::new(),
            crumbs: crumbs.to_vec(),
            here: asked.here(),
            sought: Some(String::new()),
            is_home: false,
        }
    }

    #[must_use]
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// The page has a search box of its own.
    #[must_use]
    pub fn searching(mut self) -> Self {
        self.sought = None;
        self
    }

    /// This page in the other language.
    #[must_use]
    pub fn other_language(&self) -> &str {
        self.addresses.other_language()
    }

    /// One of two texts.
    #[must_use]
    pub fn say<'a>(&self, pl: &'a str, en: &'a str) -> &'a str {
        self.lang.say(pl, en)
    }

    /// The language as a parameter of forms: nothing unless the reader has chosen it.
    #[must_use]
    pub fn chosen_language(&self) -> &str {
        self.addresses.chosen_language()
    }

    /// Address of a page.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        self.addresses.page(path)
    }

    /// Address of something that is not a page.
    #[must_use]
    pub fn file(&self, path: &str) -> String {
        self.addresses.file(path)
    }

    /// Address of the map, whose parameter of language is another.
    #[must_use]
    pub fn map(&self, query: &str) -> String {
        let language = if self.chosen_language() == "en" { "jezyk=en" } else { "" };
        let parts: Vec<&str> = [query, language].into_iter().filter(|p| !p.is_empty()).collect();
        let joint = if parts.is_empty() { "" } else { "?" };
        self.file(&format!("/mapa{joint}{}", parts.join("&")))
    }
}
