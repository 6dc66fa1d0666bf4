//! Addresses of the service's pages as one reader gets them: under the public address, and in the language that they chose.

use crate::asked::Asked;
use crate::language::Lang;

/// Where the pages of the service lie for one reader.
#[derive(Debug, Clone)]
pub struct Addresses {
    base: String,
    /// `lang=en` while the reader has chosen a language against the browser's wish.
    sticky: String,
    other_language: String,
}

impl Addresses {
    #[must_use]
    pub fn new(asked: &Asked) -> Self {
        let other = match asked.lang {
            Lang::Pl => Lang::En,
            Lang::En => Lang::Pl,
        };
        Self {
            base: asked.base.clone(),
            sticky: asked.query.get("lang").map_or_else(String::new, |_| format!("lang={}", asked.lang.tag())),
            other_language: asked.query.with("lang", other.tag()).on(&asked.url(&asked.path)),
        }
    }

    /// Address of a page, which stays in the chosen language.
    #[must_use]
    pub fn page(&self, path: &str) -> String {
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

    /// The page that was asked for, in the other language.
    #[must_use]
    pub fn other_language(&self) -> &str {
        &self.other_language
    }

    /// Tag of the language that the reader has chosen; nothing when the browser's wish holds.
    #[must_use]
    pub fn chosen_language(&self) -> &str {
        self.sticky.strip_prefix("lang=").unwrap_or_default()
    }
}
