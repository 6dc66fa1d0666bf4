//! The content codings in which bodies are sent (RFC 9110, 8.4.1).

use axum::http::{HeaderMap, header};

/// A content coding of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    Identity,
    Gzip,
    Brotli,
}

impl Coding {
    /// The best that a client takes. What is compressed once and sent often is smallest as brotli, so that comes first.
    #[must_use]
    pub fn accepted(headers: &HeaderMap) -> Self {
        let header = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self::best_of(header)
    }

    fn best_of(header: &str) -> Self {
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

    /// Its name in `Content-Encoding`; none for bytes as they are.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_accepted_coding_is_taken() {
        assert_eq!(Coding::best_of("gzip, deflate, br"), Coding::Brotli);
        assert_eq!(Coding::best_of("br;q=0.5, gzip"), Coding::Gzip);
        assert_eq!(Coding::best_of("br;q=0, gzip;q=0"), Coding::Identity);
        assert_eq!(Coding::best_of(""), Coding::Identity);
    }
}
