//! `Prefer` (RFC 7240): whether the object comes back, and how strictly a body is read.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::Response;
use httpkit::Problem;

const PREFER: HeaderName = HeaderName::from_static("prefer");
const APPLIED: HeaderName = HeaderName::from_static("preference-applied");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Prefer {
    pub representation: bool,
    pub minimal: bool,
    pub handling: Option<Handling>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handling {
    /// Also what a replacement may otherwise hold and nobody minds (values that only the house sets) is refused.
    Strict,
    /// What cannot be written (unknown and read-only properties) is passed over. Rules hold all the same.
    Lenient,
}

impl Prefer {
    /// What is not understood is ignored, and of what is said twice the first counts, as the RFC has it.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut prefer = Self::default();
        let all = headers.get_all(PREFER).into_iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(','));
        for preference in all {
            let (name, value) = preference.split(';').next().unwrap_or_default().split_once('=').unwrap_or_default();
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "return" if !prefer.representation && !prefer.minimal => {
                    prefer.representation = value == "representation";
                    prefer.minimal = value == "minimal";
                }
                "handling" if prefer.handling.is_none() => {
                    prefer.handling = match value {
                        "strict" => Some(Handling::Strict),
                        "lenient" => Some(Handling::Lenient),
                        _ => None,
                    };
                }
                _ => {}
            }
        }
        prefer
    }

    pub fn lenient(self) -> bool {
        self.handling == Some(Handling::Lenient)
    }

    pub fn strict(self) -> bool {
        self.handling == Some(Handling::Strict)
    }

    /// Says which preferences made a difference, in an answer or in a refusal.
    pub fn tell(self, answered: Result<Response, Problem>) -> Result<Response, Problem> {
        let handling = match self.handling {
            Some(Handling::Strict) => "handling=strict",
            Some(Handling::Lenient) => "handling=lenient",
            None => "",
        };
        match answered {
            Err(problem) if handling.is_empty() => Err(problem),
            Err(problem) => Err(problem.header(APPLIED, HeaderValue::from_static(handling))),
            Ok(mut response) => {
                let returned = match response.extensions().get::<Returned>() {
                    Some(Returned) if self.representation => "return=representation",
                    None if self.minimal => "return=minimal",
                    _ => "",
                };
                for applied in [returned, handling].into_iter().filter(|a| !a.is_empty()) {
                    response.headers_mut().append(APPLIED, HeaderValue::from_static(applied));
                }
                Ok(response)
            }
        }
    }
}

/// Marks an answer that holds the object.
#[derive(Clone)]
pub struct Returned;

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Prefer {
        Prefer::of(&HeaderMap::from_iter([(PREFER, text.parse().unwrap())]))
    }

    #[test]
    fn preferences_are_read_and_others_ignored() {
        let p = read("respond-async, return=representation; x=y, handling=\"strict\", handling=lenient");
        assert!(p.representation && !p.minimal && p.strict());
        assert!(read("return=minimal").minimal);
        assert_eq!(read("return=everything, handling, =, ,"), Prefer::default());
        assert!(read("Handling=lenient").lenient());
    }
}
