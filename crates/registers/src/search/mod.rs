//! What somebody typed into the one search box, understood: words as they are compared, a place in any coordinate system, a
//! parcel in any notation. And what is found, in the house's own words.

pub mod coordinates;
mod layers;
pub mod parcel;
mod spelling;

pub use coordinates::Coordinates;
pub use layers::layers;
pub use parcel::ParcelWish;
pub use spelling::{distance, nearest};

use crate::declaration::Words;
use unicode_normalization::UnicodeNormalization;

/// Longer texts are cut: nobody types them.
pub const LONGEST: usize = 200;
/// Words beyond these are passed over.
const MOST_WORDS: usize = 12;
/// Before the names of streets people write these or leave them out.
const STREET: [&str; 2] = ["ul", "ulica"];

/// Everything that a text may mean.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Understood {
    /// As typed, without blanks around it.
    pub text: String,
    pub words: Vec<String>,
    pub coordinates: Option<Coordinates>,
    pub parcel: Option<ParcelWish>,
    /// It may be the id of an entry.
    pub id: Option<String>,
}

/// Understands a text.
#[must_use]
pub fn understand(text: &str) -> Understood {
    let text: String = text.trim().chars().take(LONGEST).filter(|c| !c.is_control()).collect();
    let all = words(&text);
    // A street may be called so itself.
    let bare: Vec<String> = all.iter().filter(|w| !STREET.contains(&w.as_str())).cloned().collect();
    let mut words = if bare.is_empty() { all } else { bare };
    words.truncate(MOST_WORDS);
    let id = (text.len() >= 8
        && !text.contains(|c: char| c.is_whitespace() || c == '/')
        && text.contains(|c: char| c.is_ascii_digit())
        && text.contains(['-', '_', '.']))
    .then(|| text.clone());
    Understood { words, coordinates: coordinates::read(&text), parcel: parcel::read(&text), id, text }
}

/// Words without marks, in small letters, letters apart from digits; as `infostrada.search_words` makes them.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut word = String::new();
    for c in text.nfd() {
        let c = match c {
            'ł' | 'Ł' => 'l',
            'ø' | 'Ø' => 'o',
            'đ' | 'Đ' => 'd',
            '\u{300}'..='\u{36f}' => continue,
            other => other.to_ascii_lowercase(),
        };
        let ends = !c.is_ascii_alphanumeric()
            || word.chars().next_back().is_some_and(|last| last.is_ascii_digit() != c.is_ascii_digit());
        if ends && !word.is_empty() {
            all.push(std::mem::take(&mut word));
        }
        if c.is_ascii_alphanumeric() {
            word.push(c);
        }
    }
    if !word.is_empty() {
        all.push(word);
    }
    all
}

/// Whether a word is a number.
#[must_use]
pub fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// What kind of thing was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HitKind {
    Coordinates,
    Place,
    Street,
    Address,
    Parcel,
    Layer,
    Entry,
}

impl HitKind {
    /// In the order in which groups of them are shown.
    pub const ALL: [Self; 7] =
        [Self::Coordinates, Self::Address, Self::Street, Self::Place, Self::Parcel, Self::Layer, Self::Entry];

    /// The word for programs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Coordinates => "coordinates",
            Self::Place => "place",
            Self::Street => "street",
            Self::Address => "address",
            Self::Parcel => "parcel",
            Self::Layer => "layer",
            Self::Entry => "entry",
        }
    }

    /// What a group of them is called.
    #[must_use]
    pub fn plural(self) -> Words {
        let (pl, en) = match self {
            Self::Coordinates => ("Współrzędne", "Coordinates"),
            Self::Place => ("Miejscowości i obszary", "Localities and areas"),
            Self::Street => ("Ulice i place", "Streets and squares"),
            Self::Address => ("Adresy", "Addresses"),
            Self::Parcel => ("Działki", "Parcels"),
            Self::Layer => ("Warstwy", "Layers"),
            Self::Entry => ("Wpisy w rejestrach", "Entries of registers"),
        };
        Words { pl: pl.into(), en: en.into() }
    }
}

/// Something found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub kind: HitKind,
    /// What it is: „Adres”, „Drzewo”.
    pub what: Words,
    pub title: String,
    /// Where it is, or what it belongs to.
    pub context: Words,
    pub register: Option<String>,
    pub class: Option<String>,
    /// Feature id; of a parcel its cadastral identifier.
    pub id: Option<String>,
    /// Longitude and latitude.
    pub place: Option<(f64, f64)>,
    /// West, south, east, north.
    pub bbox: Option<[f64; 4]>,
    /// What was typed names it whole.
    pub exact: bool,
}

/// Everything found, the best first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    pub hits: Vec<Hit>,
    /// What may have been meant.
    pub suggestions: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_marks_and_with_letters_apart_from_digits() {
        for (text, expected) in [
            ("Łódź", "lodz"),
            ("lipowa5A", "lipowa 5 a"),
            ("ZAŻÓŁĆ gęślą", "zazolc gesla"),
            ("WZ.6730.1.2024", "wz 6730 1 2024"),
            ("  ", ""),
            ("東京 5", "5"),
        ] {
            assert_eq!(words(text).join(" "), expected, "{text}");
        }
        assert_eq!(understand("ul. Lipowa 5").words, ["lipowa", "5"]);
        assert_eq!(understand("ulica").words, ["ulica"]);
        assert_eq!(understand(&"a 1 ".repeat(500)).words.len(), MOST_WORDS);
        assert!(understand("7bafb1ee-3f88-4425-a3e9-000000000000").id.is_some() && understand("lipowa 5").id.is_none());
    }
}
