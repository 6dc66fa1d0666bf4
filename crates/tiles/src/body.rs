//! A finished tile in the encodings that clients take. It is compressed once and kept compressed.

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::sync::OnceLock;

/// A tile's bytes.
pub(crate) struct Body {
    plain: Bytes,
    gzip: OnceLock<Bytes>,
    brotli: OnceLock<Bytes>,
}

/// A content coding of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    Identity,
    Gzip,
    Brotli,
}

impl Coding {
    /// The best that a client takes. Tiles change rarely and are compressed once, so brotli first.
    pub(crate) fn accepted(header: &str) -> Self {
        let mut best = (Self::Identity, 0.0_f32);
        for part in header.split(',') {
            let mut fields = part.split(';').map(str::trim);
            let coding = match fields.next() {
                Some("br") => Self::Brotli,
                Some("gzip" | "*") => Self::Gzip,
                _ => continue,
            };
            let q = fields.find_map(|f| f.strip_prefix("q=")).map_or(1.0, |q| q.parse().unwrap_or(0.0));
            if q > best.1 || (q == best.1 && q > 0.0 && coding == Self::Brotli) {
                best = (coding, q);
            }
        }
        best.0
    }

    pub(crate) fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }
}

impl Body {
    pub(crate) fn new(plain: Vec<u8>) -> Self {
        Self { plain: plain.into(), gzip: OnceLock::new(), brotli: OnceLock::new() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.plain.is_empty()
    }

    /// What the tile weighs in the cache, with room for its compressed forms.
    pub(crate) fn weight(&self) -> u32 {
        u32::try_from(self.plain.len() * 2 + 256).unwrap_or(u32::MAX)
    }

    pub(crate) fn coded(&self, coding: Coding) -> Bytes {
        match coding {
            Coding::Identity => self.plain.clone(),
            Coding::Gzip => self.gzip.get_or_init(|| gzip(&self.plain)).clone(),
            Coding::Brotli => self.brotli.get_or_init(|| brotli(&self.plain)).clone(),
        }
    }
}

fn gzip(plain: &Bytes) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 2), Compression::new(5));
    // Writing to memory does not fail.
    match encoder.write_all(plain).and_then(|()| encoder.finish()) {
        Ok(bytes) => bytes.into(),
        Err(_) => Bytes::new(),
    }
}

fn brotli(plain: &Bytes) -> Bytes {
    let mut out = Vec::with_capacity(plain.len() / 2);
    let params = brotli::enc::BrotliEncoderParams { quality: 4, size_hint: plain.len(), ..Default::default() };
    match brotli::BrotliCompress(&mut plain.as_ref(), &mut out, &params) {
        Ok(_) => out.into(),
        Err(_) => Bytes::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_accepted_coding_is_taken() {
        assert_eq!(Coding::accepted("gzip, deflate, br"), Coding::Brotli);
        assert_eq!(Coding::accepted("br;q=0.5, gzip"), Coding::Gzip);
        assert_eq!(Coding::accepted("br;q=0, gzip;q=0"), Coding::Identity);
        assert_eq!(Coding::accepted(""), Coding::Identity);
    }
}
