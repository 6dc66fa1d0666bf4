//! Polish first, English second: which of the two a request asks for.

use crate::negotiation::quality_list;
use axum::http::{HeaderMap, header};
use registers::Words;

/// A language of the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    #[default]
    Pl,
    En,
}

impl Lang {
    /// The BCP 47 tag, as it stands in `lang=` and `Content-Language`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Pl => "pl",
            Self::En => "en",
        }
    }

    /// Reads a tag with or without a region: `pl`, `pl-PL`, `en-GB`.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or_default();
        if primary.eq_ignore_ascii_case("pl") {
            Some(Self::Pl)
        } else if primary.eq_ignore_ascii_case("en") {
            Some(Self::En)
        } else {
            None
        }
    }

    /// The language a client prefers; Polish when it says nothing or wants neither.
    #[must_use]
    pub fn accepted(headers: &HeaderMap) -> Self {
        let mut best = (0, Self::Pl);
        for (tag, quality) in quality_list(headers, &header::ACCEPT_LANGUAGE) {
            let lang = if tag == "*" { Some(Self::Pl) } else { Self::parse(tag) };
            if let Some(lang) = lang.filter(|_| quality > best.0) {
                best = (quality, lang);
            }
        }
        best.1
    }

    /// The words in this language; Polish where nobody has translated them yet.
    #[must_use]
    pub fn of(self, words: &Words) -> &str {
        match self {
            Self::En if !words.en.is_empty() => &words.en,
            _ => &words.pl,
        }
    }

    /// One of two texts.
    #[must_use]
    pub fn say<'a>(self, pl: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Pl => pl,
            Self::En => en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_unless_english_is_wanted_more() {
        for (header, lang) in [
            ("", Lang::Pl),
            ("de, fr;q=0.5", Lang::Pl),
            ("en", Lang::En),
            ("en-GB,en;q=0.9,pl;q=0.8", Lang::En),
            ("pl,en-US;q=0.7,en;q=0.3", Lang::Pl),
            ("de, en;q=0.2", Lang::En),
            ("en;q=0", Lang::Pl),
            ("*", Lang::Pl),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, header.parse().unwrap());
            assert_eq!(Lang::accepted(&headers), lang, "{header}");
        }
        assert_eq!(Lang::accepted(&HeaderMap::new()), Lang::Pl);
    }
}
