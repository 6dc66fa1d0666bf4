//! Ordinates as text. In the system in which the surveyor delivered they are written with the shortest text that reads
//! back as the same number; in any other system they are computed, and digits beyond a millimetre would only pretend.

use crate::fault::Fault;
use registers::crs::Crs;
use registers::geometry::Coord;

/// How the ordinates of one answer are written.
#[derive(Debug, Clone, Copy)]
pub struct Ordinates {
    pub northing_first: bool,
    /// Nothing when ordinates are the surveyor's own.
    decimals: Option<usize>,
}

impl Ordinates {
    /// Ordinates in `crs` of entries that were delivered in `storage`.
    #[must_use]
    pub fn new(crs: &Crs, storage: &Crs, northing_first: bool) -> Self {
        Self { northing_first, decimals: (crs.srid != storage.srid).then(|| crs.decimals()) }
    }

    /// Whether heights are written: a surveyed height in a national system means something next to the surveyor's own
    /// ordinates only.
    #[must_use]
    pub fn heights(self) -> bool {
        self.decimals.is_none()
    }

    /// The ordinates of a position, `between` them, height last where `z`.
    pub fn position(self, out: &mut Vec<u8>, c: &Coord, z: bool, between: u8) -> Result<(), Fault> {
        let (first, second) = if self.northing_first { (c.y, c.x) } else { (c.x, c.y) };
        self.number(out, first)?;
        out.push(between);
        self.number(out, second)?;
        if z {
            out.push(between);
            self.number(out, c.z)?;
        }
        Ok(())
    }

    /// One ordinate.
    pub fn number(self, out: &mut Vec<u8>, v: f64) -> Result<(), Fault> {
        if !v.is_finite() {
            return Err(Fault::NotFinite);
        }
        match self.decimals {
            Some(decimals) => rounded(out, v, decimals),
            None => shortest(out, v),
        }
        Ok(())
    }
}

pub fn shortest(out: &mut Vec<u8>, v: f64) {
    let mut buffer = ryu::Buffer::new();
    let text = buffer.format_finite(v);
    out.extend_from_slice(text.strip_suffix(".0").unwrap_or(text).as_bytes());
}

/// Rounds to so many decimals and leaves trailing zeros out.
pub fn rounded(out: &mut Vec<u8>, v: f64, decimals: usize) {
    const SCALES: [i64; 10] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];
    let scale = SCALES[decimals.min(9)];
    #[expect(clippy::cast_precision_loss, reason = "powers of ten up to 10^9 are exact")]
    let scaled = (v * scale as f64).round();
    // Beyond 2^53 a double has no decimals to round.
    if scaled.abs() > 9e15 {
        return shortest(out, v);
    }
    #[expect(clippy::cast_possible_truncation, reason = "within 2^53")]
    let scaled = scaled as i64;
    if scaled < 0 {
        out.push(b'-');
    }
    let size = scaled.unsigned_abs();
    // Divisors that the compiler knows are multiplied by instead: the two that nearly every ordinate has.
    let (whole, fraction) = match decimals {
        9 => (size / 1_000_000_000, size % 1_000_000_000),
        4 => (size / 10_000, size % 10_000),
        _ => (size / scale.unsigned_abs(), size % scale.unsigned_abs()),
    };
    out.extend_from_slice(itoa::Buffer::new().format(whole).as_bytes());
    if fraction > 0 {
        out.push(b'.');
        let mut buffer = itoa::Buffer::new();
        let digits = buffer.format(fraction);
        out.extend(std::iter::repeat_n(b'0', decimals.min(9) - digits.len()));
        out.extend_from_slice(digits.trim_end_matches('0').as_bytes());
    }
}
