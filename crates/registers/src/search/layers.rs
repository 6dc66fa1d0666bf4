//! Layers found by their names and by those of their registers.

use super::{Hit, HitKind, words};
use crate::catalogue::{Catalogue, Class};
use crate::declaration::Words;

/// So many letters have to be typed before a layer is meant.
const LEAST: usize = 3;

/// Layers whose name, or whose register's, has all the words; the best first.
#[must_use]
pub fn layers(catalogue: &Catalogue, wanted: &[String], most: usize) -> Vec<Hit> {
    if wanted.iter().all(|w| w.len() < LEAST) {
        return Vec::new();
    }
    let drawn = catalogue.collections().filter(|c| !c.presented && c.part_of.is_none() && c.main_geometry.is_some());
    let mut found: Vec<(usize, usize, &Class)> = drawn
        .filter_map(|class| {
            let register = catalogue.register_of(class);
            let name = [&class.label.pl, &class.label.en].map(|t| words(t));
            let whole = [&register.label.pl, &register.label.en].map(|t| words(t));
            let of_name = name.iter().filter_map(|n| missed(wanted, n)).min();
            let of_register = whole.iter().filter_map(|n| missed(wanted, n)).min().map(|m| m + 10);
            let missed = of_name.into_iter().chain(of_register).min()?;
            Some((missed, class.label.pl.len(), class))
        })
        .collect();
    found.sort_by_key(|(missed, length, class)| (*missed, *length, class.ix));
    found.truncate(most);
    found.into_iter().map(|(missed, _, class)| hit(catalogue, class, wanted, missed)).collect()
}

/// How many of the words are only like one of the name; nothing when one is not in it.
fn missed(wanted: &[String], name: &[String]) -> Option<usize> {
    wanted.iter().try_fold(0, |sum, w| {
        let at = name.iter().filter_map(|n| apart(w, n)).min()?;
        Some(sum + at)
    })
}

fn apart(wanted: &str, word: &str) -> Option<usize> {
    if wanted == word {
        return Some(0);
    }
    if wanted.len() >= LEAST && word.starts_with(wanted) {
        return Some(1);
    }
    // „drzewo” for „drzewa”, „zabytek” for „zabytki”: words of one stem.
    let same = wanted.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
    (same >= 4 && same + 3 >= wanted.len() && same + 3 >= word.len()).then_some(2)
}

fn hit(catalogue: &Catalogue, class: &Class, wanted: &[String], missed: usize) -> Hit {
    let exact = missed == 0 && [&class.label.pl, &class.label.en].iter().any(|t| words(t) == wanted);
    Hit {
        kind: HitKind::Layer,
        what: Words { pl: "Warstwa".into(), en: "Layer".into() },
        title: class.label.pl.clone(),
        context: catalogue.register_of(class).label.clone(),
        register: Some(class.schema.clone()),
        class: Some(class.id.clone()),
        id: Some(class.id.clone()),
        place: None,
        bbox: None,
        exact,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_are_found_by_their_names() {
        let catalogue = crate::bundled::catalogue().unwrap();
        let first = |text: &str| {
            let found = layers(&catalogue, &words(text), 5);
            found.first().and_then(|h| h.class.clone()).unwrap_or_default()
        };
        assert_eq!(first("punkty adresowe"), "emuia_punkt_adresowy");
        assert_eq!(first("drzewo"), "drzewa_drzewo");
        assert!(layers(&catalogue, &words("zabytki"), 5).iter().all(|h| h.register.as_deref() == Some("zabytki")));
        assert!(!layers(&catalogue, &words("zabytki"), 5).is_empty());
        assert!(layers(&catalogue, &words("lipowa 5"), 5).is_empty());
        assert!(layers(&catalogue, &words("za"), 5).is_empty());
    }
}
