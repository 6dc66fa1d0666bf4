//! An error that somebody reports: its categories, and what becomes of it.

use crate::declaration::Words;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    Address,
    Parcel,
    Network,
    Entry,
    Map,
    Page,
    Other,
}

impl Category {
    pub const ALL: [Self; 7] =
        [Self::Address, Self::Parcel, Self::Network, Self::Entry, Self::Map, Self::Page, Self::Other];

    /// As it stands in the database and in documents.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Address => "adres",
            Self::Parcel => "dzialka",
            Self::Network => "siec",
            Self::Entry => "rejestr",
            Self::Map => "mapa",
            Self::Page => "strona",
            Self::Other => "inne",
        }
    }

    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.word() == word)
    }

    #[must_use]
    pub fn title(self) -> Words {
        let (pl, en) = match self {
            Self::Address => ("Adres albo nazwa ulicy", "Address or name of a street"),
            Self::Parcel => ("Działka albo budynek", "Parcel or building"),
            Self::Network => ("Sieć uzbrojenia terenu (woda, gaz, prąd…)", "Networks (water, gas, electricity…)"),
            Self::Entry => ("Wpis w rejestrze urzędu", "Entry of an office's register"),
            Self::Map => {
                ("Czegoś brakuje na mapie albo jest w złym miejscu", "Something is missing on the map or misplaced")
            }
            Self::Page => ("Strona nie działa, jak powinna", "The website does not work as it should"),
            Self::Other => ("Coś innego", "Something else"),
        };
        Words { pl: pl.into(), en: en.into() }
    }

    /// Whether a place is needed to know who answers.
    #[must_use]
    pub fn somewhere(self) -> bool {
        self != Self::Page
    }

    /// The kind of unit that keeps such data: the cadastre and the networks are the powiat's.
    #[must_use]
    pub fn keeper(self) -> &'static str {
        match self {
            Self::Parcel | Self::Network => "powiat",
            _ => "gmina",
        }
    }
}

/// What has become of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    New,
    PassedOn,
    InWork,
    Settled,
    Rejected,
}

impl State {
    pub const ALL: [Self; 5] = [Self::New, Self::PassedOn, Self::InWork, Self::Settled, Self::Rejected];

    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::New => "nowe",
            Self::PassedOn => "przekazane",
            Self::InWork => "w_toku",
            Self::Settled => "zalatwione",
            Self::Rejected => "odrzucone",
        }
    }

    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }

    #[must_use]
    pub fn title(self) -> Words {
        let (pl, en) = match self {
            Self::New => ("nowe", "new"),
            Self::PassedOn => ("przekazane", "passed on"),
            Self::InWork => ("w toku", "in work"),
            Self::Settled => ("załatwione", "settled"),
            Self::Rejected => ("odrzucone", "rejected"),
        };
        Words { pl: pl.into(), en: en.into() }
    }

    /// Whether nothing more will happen, and the person who reported is owed a word why.
    #[must_use]
    pub fn closed(self) -> bool {
        matches!(self, Self::Settled | Self::Rejected)
    }
}

pub const SHORTEST: usize = 10;
pub const LONGEST: usize = 4000;

/// Whether a text may be an e-mail address: enough to tell it from a mistyped one.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    let plain = |t: &str| {
        !t.is_empty() && !t.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;:\"()[]\\@".contains(c))
    };
    text.len() <= 254
        && plain(name)
        && plain(host)
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_addresses_are_told_apart() {
        assert!(Category::ALL.iter().all(|c| Category::parse(c.word()) == Some(*c)));
        assert!(State::ALL.iter().all(|s| State::parse(s.word()) == Some(*s)));
        for good in ["jan@example.pl", "jan.kowalski+mapa@poczta.gmina.pl"] {
            assert!(is_email(good), "{good}");
        }
        for bad in
            ["", "jan", "jan@", "@pl", "jan@pl", "jan @example.pl", "a@b.pl,c@d.pl", "a@.pl", "a@b.pl\r\nBcc: x@y.pl"]
        {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
