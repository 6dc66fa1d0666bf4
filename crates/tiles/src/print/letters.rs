//! The two cuts of the typeface of the maps, which are part of the program: what a text measures, and which glyphs it is.

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Subsets of Noto Sans (Latin, Greek, Cyrillic): see `styles/fonts`.
pub(crate) static REGULAR: &[u8] = include_bytes!("../../../../styles/fonts/NotoSans-Regular.ttf");
pub(crate) static BOLD: &[u8] = include_bytes!("../../../../styles/fonts/NotoSans-Bold.ttf");

/// Half the height of a capital letter, in ems: so far below a line's middle stands its baseline.
pub(crate) const HALF_CAPITAL: f64 = 0.357;
/// From line to line, in ems.
pub(crate) const LEADING: f64 = 1.2;

/// One cut: each letter's glyph and width in ems.
pub(crate) struct Letters {
    known: HashMap<char, (u32, f64)>,
}

impl Letters {
    pub(crate) fn of(bold: bool) -> &'static Self {
        static LETTERS: [OnceLock<Letters>; 2] = [OnceLock::new(), OnceLock::new()];
        LETTERS[usize::from(bold)].get_or_init(|| Self::read(if bold { BOLD } else { REGULAR }))
    }

    fn read(bytes: &'static [u8]) -> Self {
        let Ok(font) = FontRef::new(bytes) else { return Self { known: HashMap::new() } };
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        let known = font
            .charmap()
            .mappings()
            .filter_map(|(code, glyph)| {
                let width = f64::from(metrics.advance_width(glyph)?);
                Some((char::from_u32(code)?, (glyph.to_u32(), width)))
            })
            .collect();
        Self { known }
    }

    /// Glyph and width of a letter; what the typeface does not have is a question mark.
    pub(crate) fn glyph(&self, letter: char) -> (u32, f64) {
        self.known.get(&letter).or_else(|| self.known.get(&'?')).copied().unwrap_or((0, 0.5))
    }

    /// The text with question marks for what the typeface does not have.
    pub(crate) fn known(&self, text: &str) -> String {
        text.chars().map(|c| if self.known.contains_key(&c) { c } else { '?' }).collect()
    }

    /// How wide a text is, in ems.
    pub(crate) fn width(&self, text: &str) -> f64 {
        text.chars().map(|c| self.glyph(c).1).sum()
    }

    /// The text in lines no wider than so many ems where blanks let it.
    pub(crate) fn wrapped(&self, text: &str, most: f64) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            let mut line = String::new();
            for word in paragraph.split(' ').filter(|w| !w.is_empty()) {
                if !line.is_empty() && self.width(&line) + self.width(" ") + self.width(word) > most {
                    lines.push(std::mem::take(&mut line));
                }
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            lines.push(line);
        }
        lines.retain(|l| !l.is_empty());
        lines
    }

    /// The text in lines no wider than so many ems, whatever it takes: an address without a blank is broken anywhere.
    pub(crate) fn folded(&self, text: &str, most: f64) -> Vec<String> {
        let mut lines = Vec::new();
        for line in self.wrapped(text, most) {
            if self.width(&line) <= most {
                lines.push(line);
                continue;
            }
            let (mut part, mut width) = (String::new(), 0.0);
            for letter in line.chars() {
                let own = self.glyph(letter).1;
                if width + own > most && !part.is_empty() {
                    lines.push(std::mem::take(&mut part));
                    width = 0.0;
                }
                part.push(letter);
                width += own;
            }
            lines.push(part);
        }
        lines
    }

    /// As much of the text as fits, with an ellipsis where something is missing.
    pub(crate) fn shortened(&self, text: &str, most: f64) -> String {
        if self.width(text) <= most {
            return text.to_owned();
        }
        let mut kept = String::new();
        let mut width = self.width("…");
        for letter in text.chars() {
            width += self.glyph(letter).1;
            if width > most {
                break;
            }
            kept.push(letter);
        }
        format!("{}…", kept.trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_letters_are_there_and_have_widths() {
        for bold in [false, true] {
            let letters = Letters::of(bold);
            let missing = letters.glyph('?').0;
            for letter in "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–·²°…".chars() {
                assert_ne!(letters.glyph(letter).0, missing, "{letter}");
            }
            assert!(letters.width("Działka") > 3.0 && letters.width("Działka") < 5.0);
        }
    }

    #[test]
    fn texts_are_wrapped_at_blanks_and_shortened_at_the_end() {
        let letters = Letters::of(false);
        assert_eq!(letters.wrapped("ulica Tadeusza Kościuszki", 10.0), ["ulica Tadeusza", "Kościuszki"]);
        assert_eq!(letters.wrapped("101.20\n99.10", 10.0), ["101.20", "99.10"]);
        let address = "https://mapy.example.pl/dzialka/141201_1.0001.114/2";
        let folded = letters.folded(address, 10.0);
        assert!(folded.len() > 2 && folded.iter().all(|l| letters.width(l) <= 10.0));
        assert_eq!(folded.concat(), address);
        assert_eq!(letters.shortened("krótki", 10.0), "krótki");
        assert!(letters.shortened("Najdłuższy tytuł", 5.0).ends_with('…'));
        assert_eq!(letters.known("Żółć \u{1f333}\u{feff}"), "Żółć ??");
    }
}
