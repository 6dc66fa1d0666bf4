//! Secrets and what is kept of them.

use sha2::{Digest, Sha256};

const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A secret of 256 bits from the system's generator, in letters and digits that survive every header and mail.
///
/// # Panics
/// When the system has no randomness; nothing secure can be done then.
#[must_use]
pub fn fresh_secret() -> String {
    base32(&random::<32>())
}

/// Random bytes.
#[expect(clippy::expect_used, reason = "without randomness there is no security to go on with")]
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}

/// The token that stands for a secret inside the database. Whoever reads it there cannot make the secret of it.
pub(crate) fn token_of(secret: &str) -> String {
    hex(&sha256(format!("infostrada.asker:{secret}").as_bytes()))
}

/// What the tables keep of a token.
pub(crate) fn hash_of(token: &str) -> Vec<u8> {
    sha256(token.as_bytes()).to_vec()
}

/// The value that a page must show to change something with the cookie of this secret.
pub(crate) fn csrf_of(secret: &str) -> String {
    hex(&sha256(format!("infostrada.csrf:{secret}").as_bytes()))
}

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Compares without telling by its time where two texts differ.
#[must_use]
pub fn same_secret(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |differs, (x, y)| differs | (x ^ y)) == 0
}

/// RFC 4648 in lower case, without padding.
pub(crate) fn base32(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 8 / 5 + 1);
    let (mut bits, mut held) = (0u32, 0u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            out.push(char::from(ALPHABET[(held >> bits) as usize & 31]));
        }
    }
    if bits > 0 {
        out.push(char::from(ALPHABET[(held << (5 - bits)) as usize & 31]));
    }
    out
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base32_is_that_of_the_standard() {
        assert_eq!(base32(b"foobar"), "mzxw6ytboi");
        assert_eq!(base32(b"f"), "my");
        assert_eq!(fresh_secret().len(), 52);
        assert_ne!(fresh_secret(), fresh_secret());
    }

    #[test]
    fn nothing_that_is_kept_or_shown_is_the_secret() {
        let secret = fresh_secret();
        let token = token_of(&secret);
        assert_ne!(token, csrf_of(&secret));
        assert!(!token.contains(&secret) && hex(&hash_of(&token)) != token);
        assert!(same_secret(&token, &token_of(&secret)) && !same_secret(&token, "x"));
    }
}
