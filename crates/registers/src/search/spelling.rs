//! How far two words are apart, and which known word was meant.

/// Letters added, left out, exchanged or swapped with their neighbour.
#[must_use]
pub fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut now = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut least = (last[j] + usize::from(x != y)).min(last[j + 1] + 1).min(now[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(before[j - 1] + 1);
            }
            now.push(least);
        }
        before = std::mem::replace(&mut last, now);
    }
    last[b.len()]
}

/// The known word that a mistyped one stands for; short words bear no mistake.
#[must_use]
pub fn nearest<'w>(word: &str, known: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    let allowed = match word.chars().count() {
        0..=2 => return None,
        3..=4 => 1,
        5..=8 => 2,
        _ => 3,
    };
    known
        .map(|k| {
            // The word may still be being typed.
            let begun: String = k.chars().take(word.chars().count() + 1).collect();
            (distance(word, k).min(distance(word, &begun) + 1), k)
        })
        .filter(|(d, _)| *d <= allowed)
        .min_by_key(|(d, k)| (*d, k.len()))
        .map(|(_, k)| k)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_word_is_recognised() {
        assert_eq!(distance("lipwa", "lipowa"), 1);
        assert_eq!(distance("ilpowa", "lipowa"), 1);
        assert_eq!(distance("", "abc"), 3);
        let known = ["lesna", "lipowa", "lipcowa", "kwiatowa"];
        for (word, meant) in [
            ("lipwa", Some("lipowa")),
            ("lipova", Some("lipowa")),
            ("kwitowa", Some("kwiatowa")),
            ("zz", None),
            ("ogrodowa", None),
        ] {
            assert_eq!(nearest(word, known.into_iter()), meant, "{word}");
        }
    }
}
