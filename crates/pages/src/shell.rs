//! What surrounds every page: its title, the path to it, the other language, and addresses of other pages.

use httpkit::{Asked, Lang};

pub struct Shell {
    pub lang: Lang,
    base: String,
    /// `lang=en` while the reader has chosen a language against the browser's wish.
    sticky: String,
    pub title: String,
    /// One sentence for search engines and previews of links.
    pub description: String,
    pub crumbs: Vec<Crumb>,
    pub other_language: String,
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
        let other = match asked.lang {
            Lang::Pl => Lang::En,
            Lang::En => Lang::Pl,
        };
        let sticky = asked.query.get("lang").map_or_else(String::new, |_| format!("lang={}", asked.lang.tag()));
        Self {
            lang: asked.lang,
            base: asked.base.clone(),
            sticky,
            title: title.to_owned(),
            description: String::new(),
            crumbs: crumbs.to_vec(),
            other_language: asked.query.with("lang", other.tag()).on(&asked.url(&asked.path)),
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

    /// One of two texts.
    #[must_use]
    pub fn say<'a>(&self, pl: &'a str, en: &'a str) -> &'a str {
        self.lang.say(pl, en)
    }

    /// The language as a parameter of forms: nothing unless the reader has chosen it.
    #[must_use]
    pub fn chosen_language(&self) -> &str {
        self.sticky.strip_prefix("lang=").unwrap_or_default()
    }

    /// Address of a page.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        let joint = match (self.sticky.is_empty(), path.contains('?')) {
            (true, _) => "",
            (false, true) => "&",
            (false, false) => "?",
        };
        format!("{}{path}{joint}{}", self.base, self.sticky)
    }

    /// Address of something that is not a page.
    #[must_use]
    pub fn file(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// Address of the map, whose parameter of language is another.
    #[must_use]
    pub fn map(&self, query: &str) -> String {
        let language = if self.sticky == "lang=en" { "jezyk=en" } else { "" };
        let parts: Vec<&str> = [query, language].into_iter().filter(|p| !p.is_empty()).collect();
        let joint = if parts.is_empty() { "" } else { "?" };
        format!("{}/mapa{joint}{}", self.base, parts.join("&"))
    }
}
