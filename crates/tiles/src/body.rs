//! A finished tile in the encodings that clients take. It is compressed once and kept compressed.

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use httpkit::Coding;
use std::io::Write;
use std::sync::OnceLock;

/// A tile's bytes.
pub(crate) struct Body {
    plain: Bytes,
    gzip: OnceLock<Bytes>,
    brotli: OnceLock<Bytes>,
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
