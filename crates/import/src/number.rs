//! Numbers of coordinates, read exactly and fast.

/// Powers of ten that a double holds exactly.
const TENS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// A finite number. Plain digits with a point go a short way that is exact: both the digits (below 2⁵³) and the power of
/// ten (up to 10²²) are doubles without error, and one division rounds correctly. Everything else takes the long way.
#[inline]
pub(crate) fn parse(token: &[u8]) -> Option<f64> {
    let (negative, digits) = match token.first()? {
        b'-' => (true, &token[1..]),
        _ => (false, token),
    };
    let mut mantissa: u64 = 0;
    let mut after_point = 0_usize;
    let mut seen_point = false;
    // Nineteen digits fit a u64; more go the long way.
    if digits.is_empty() || digits.len() > 18 {
        return long(token);
    }
    for &b in digits {
        match b {
            b'0'..=b'9' => {
                mantissa = mantissa * 10 + u64::from(b - b'0');
                after_point += usize::from(seen_point);
            }
            b'.' if !seen_point => seen_point = true,
            _ => return long(token),
        }
    }
    if mantissa > 1 << 53 || (seen_point && digits.len() == 1) {
        return long(token);
    }
    #[allow(clippy::cast_precision_loss)]
    let value = mantissa as f64 / TENS[after_point];
    Some(if negative { -value } else { value })
}

#[cold]
fn long(token: &[u8]) -> Option<f64> {
    std::str::from_utf8(token).ok()?.parse::<f64>().ok().filter(|v| v.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_gives_the_same_bits_as_the_long_way() {
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        for _ in 0..200_000 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let decimals = (state % 15) as usize;
            let whole = state % 9_000_000;
            let text = format!(
                "{}{whole}.{:0>decimals$}",
                if state & 1 == 0 { "" } else { "-" },
                state % 10_u64.pow(decimals as u32)
            );
            assert_eq!(parse(text.as_bytes()).map(f64::to_bits), text.parse::<f64>().ok().map(f64::to_bits), "{text}");
        }
        for text in [
            "0",
            "-0",
            "-0.0",
            "5724109.85",
            "9007199254740993",
            "0.1",
            "1e3",
            "2.45029690981724E-16",
            "+5",
            "1.",
            ".5",
        ] {
            assert_eq!(parse(text.as_bytes()).map(f64::to_bits), text.parse::<f64>().ok().map(f64::to_bits), "{text}");
        }
    }

    #[test]
    fn what_is_no_finite_number_is_refused() {
        for text in ["", "-", ".", "NaN", "inf", "-INF", "1e999", "1,5", "0x10", "1.2.3", "٣", "--1", "1 2"] {
            assert_eq!(parse(text.as_bytes()), None, "{text}");
        }
    }
}
