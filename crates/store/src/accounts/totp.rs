//! One-time codes of six digits (RFC 6238, SHA-1, thirty seconds): what every authenticator understands.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

const STEP: i64 = 30;

/// The step (number of the half minute) in which the code is right: the present one, or a neighbour, because clocks
/// differ and people are slow.
pub(crate) fn step_of(secret: &[u8], code: &str, now: i64) -> Option<i64> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let present = now.div_euclid(STEP);
    (present - 1..=present + 1).find(|step| super::same_secret(&code_at(secret, *step), &digits))
}

pub(crate) fn code_at(secret: &[u8], step: i64) -> String {
    // An HMAC takes keys of every length.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret) else { return String::new() };
    mac.update(&step.to_be_bytes());
    let sum = mac.finalize().into_bytes();
    let at = usize::from(sum[19] & 15);
    let number = u32::from_be_bytes([sum[at] & 0x7f, sum[at + 1], sum[at + 2], sum[at + 3]]);
    format!("{:06}", number % 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = b"12345678901234567890";
        for (time, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")]
        {
            assert_eq!(code_at(secret, time / STEP), code, "{time}");
        }
        assert_eq!(step_of(secret, "287 082", 89), Some(1));
        assert_eq!(step_of(secret, "287082", 120), None);
        assert_eq!(step_of(secret, "", 59), None);
    }
}
