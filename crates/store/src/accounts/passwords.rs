//! Passwords: how they are kept (argon2id), and which are refused because they would be among the first guesses.

use super::error::{AccountError, Said, said};
use super::secrets::base32;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use std::collections::HashSet;
use std::sync::{Arc, LazyLock};
use tokio::sync::Semaphore;

const SHORTEST: usize = 12;
/// Longer texts only cost time.
const LONGEST: usize = 200;

/// Hashed with the same parameters as every password, so that an unknown name takes as long as a known one.
const NOBODYS: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c29sIG5pa29nbyBuaWUgem5hbQ$Qw1V0X1mVwYQn6dS5cWz0b2lq0m1pXo2hF5o0wHk8dE";

/// Words of lists of leaked passwords, Polish and English, and words that lie near in an office.
static COMMON: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("common.txt").split_whitespace().collect());

/// Hashing takes 19 MB and a core; a flood of sign-ins must not take the machine.
pub(crate) struct Hasher(Arc<Semaphore>);

impl Default for Hasher {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(std::thread::available_parallelism().map_or(2, |n| n.get().max(2)))))
    }
}

impl Hasher {
    pub(crate) async fn hash(&self, password: &str) -> Result<String, AccountError> {
        let password = password.to_owned();
        let hashed =
            self.run(move || Argon2::default().hash_password(password.as_bytes()).map(|h| h.to_string()).ok()).await;
        // Only wrong parameters or a text of gigabytes could fail.
        hashed.flatten().ok_or_else(|| {
            AccountError::invalid("invalid_password", "Hasła nie można użyć.", "The password cannot be used.")
        })
    }

    /// Always one verification, whether or not there is a hash to verify against.
    pub(crate) async fn fits(&self, password: &str, hash: Option<&str>) -> bool {
        let known = hash.is_some();
        let (password, hash) = (password.to_owned(), hash.unwrap_or(NOBODYS).to_owned());
        let fits =
            self.run(move || Argon2::default().verify_password(password.as_bytes(), hash.as_str()).is_ok()).await;
        known && fits == Some(true)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let permit = Arc::clone(&self.0).acquire_owned().await.ok()?;
        tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work()
        })
        .await
        .ok()
    }
}

/// A password for the first sign-in: four groups that can be read out on the telephone.
pub(crate) fn one_time() -> String {
    let text = base32(&super::secrets::random::<10>());
    text.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join("-")
}

/// What is wrong with a password for this person; empty when nothing is.
#[must_use]
pub fn weaknesses(password: &str, login: &str, name: &str) -> Vec<Said> {
    let mut all = Vec::new();
    let length = password.chars().count();
    if length < SHORTEST {
        all.push(said(
            "password_too_short",
            format!("Hasło musi mieć co najmniej {SHORTEST} znaków."),
            format!("A password has at least {SHORTEST} characters."),
        ));
    }
    if length > LONGEST {
        all.push(said(
            "password_too_long",
            format!("Hasło może mieć najwyżej {LONGEST} znaków."),
            format!("A password has at most {LONGEST} characters."),
        ));
        return all;
    }
    let lower = password.to_lowercase();
    let own = login.split(['@', '.', '-', '_', '+']).chain(name.split_whitespace()).chain([login]);
    if own.map(str::to_lowercase).any(|part| part.chars().count() >= 4 && lower.contains(&part)) {
        all.push(said(
            "password_holds_name",
            "Hasło nie może zawierać loginu ani imienia lub nazwiska.",
            "A password must not hold the login or the name.",
        ));
    }
    if monotonous(&lower) || common(&lower) {
        all.push(said(
            "password_common",
            "Hasło należy do najczęściej używanych albo jest z nich złożone.",
            "The password is among the most common ones, or made of them.",
        ));
    }
    all
}

/// Few different characters, or mostly neighbours in the alphabet or on the number row.
fn monotonous(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let different: HashSet<char> = letters.iter().copied().collect();
    let step = |pair: &[char]| i64::from(u32::from(pair[1])) - i64::from(u32::from(pair[0]));
    let steps = letters.windows(2).filter(|p| step(p).abs() <= 1).count();
    different.len() < 5 || (letters.len() > 1 && steps * 3 > (letters.len() - 1) * 2)
}

/// Whether a password is nothing but one or two common words with digits and signs around them, written plainly or
/// with digits for letters.
fn common(lower: &str) -> bool {
    let letter_for = |c: char| match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    };
    // What stands at the end is a year or an exclamation mark rather than letters in disguise.
    let core = lower.trim_end_matches(|c: char| !c.is_alphabetic());
    let undone = |text: &str| text.chars().map(letter_for).collect::<String>();
    [lower.to_owned(), undone(lower), undone(core)].iter().any(|text| {
        let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).collect();
        made_of_common(&words.concat(), 2) || words.len() <= 3 && words.iter().all(|w| COMMON.contains(w))
    })
}

fn made_of_common(text: &str, most: usize) -> bool {
    text.is_empty()
        || most > 0
            && text
                .char_indices()
                .map(|(at, c)| at + c.len_utf8())
                .any(|end| COMMON.contains(&text[..end]) && made_of_common(&text[end..], most - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(password: &str) -> Vec<&'static str> {
        weaknesses(password, "jan.kowalski@gmina.pl", "Jan Kowalski").into_iter().map(|s| s.code).collect()
    }

    #[test]
    fn first_guesses_are_refused() {
        for weak in [
            "Polska2024!Polska",
            "haslohaslo12",
            "Haslo1234567",
            "P@ssw0rd2024",
            "qwertyuiop12",
            "123456789012",
            "aaaaaaaaaaaa",
            "abcdefghijkl",
            "Warszawa2025!",
            "Zaq12wsxZaq12wsx",
            "Listopad2026!!",
            "KochamCie2024",
            "Kujawy-Pomorze-1",
            "admin-admin-2026",
        ] {
            assert_eq!(codes(weak), ["password_common"], "{weak}");
        }
        assert_eq!(codes("krótkie"), ["password_too_short"]);
        assert_eq!(codes("kowalski-ma-zielony-płot"), ["password_holds_name"]);
        assert_eq!(codes(&"długie ".repeat(100)), ["password_too_long"]);
    }

    #[test]
    fn sentences_and_random_texts_are_taken() {
        for good in ["cztery zielone tramwaje", "v7#Lq0-zPw2!xK", "most nad Drwęcą o świcie", &one_time()] {
            assert_eq!(codes(good), [""; 0], "{good}");
        }
    }

    #[tokio::test]
    async fn what_was_hashed_fits_and_nothing_else_does() {
        let hasher = Hasher::default();
        let hash = hasher.hash("cztery zielone tramwaje").await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(hasher.fits("cztery zielone tramwaje", Some(&hash)).await);
        assert!(!hasher.fits("cztery zielone tramwaj", Some(&hash)).await);
        assert!(!hasher.fits("cztery zielone tramwaje", None).await);
        // The hash of nobody has to be a real one, or its verification would end at once.
        assert_eq!(
            Argon2::default().verify_password(b"x", NOBODYS),
            Err(argon2::password_hash::Error::PasswordInvalid)
        );
    }
}
