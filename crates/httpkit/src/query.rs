//! A query string read strictly: each parameter once, none that the resource does not know (OGC API Features Part 1
//! demands 400 for those), so that a mistyped filter never silently returns everything.

use crate::escape;
use crate::problem::Problem;
use registers::Words;
use std::str::FromStr;

/// No resource of the house has this many parameters; more is an attack or a mistake.
const MOST: usize = 100;

/// Parameters in the order in which they were written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    pairs: Vec<(String, String)>,
}

impl Query {
    /// Reads the part of an address after `?`.
    ///
    /// # Errors
    /// 400 for broken percent-encoding, for a parameter that stands twice, and for more parameters than anybody needs.
    pub fn parse(raw: Option<&str>) -> Result<Self, Problem> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for part in raw.unwrap_or_default().split('&').filter(|p| !p.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let broken = || {
                Problem::bad_request(
                    "Adres zawiera błędnie zakodowane znaki (oczekiwano UTF-8 w kodowaniu procentowym).",
                    "The address holds characters that are not percent-encoded UTF-8.",
                )
            };
            // A NUL is valid UTF-8, but no text of a database can hold one.
            let decoded = |text| escape::unpercent(text, true).filter(|t| !t.contains('\0')).ok_or_else(broken);
            let (name, value) = (decoded(name)?, decoded(value)?);
            if pairs.iter().any(|(n, _)| *n == name) {
                return Err(Problem::repeated_parameter(&name));
            }
            if pairs.len() == MOST {
                return Err(Problem::bad_request(
                    "Zbyt wiele parametrów w adresie.",
                    "Too many parameters in the address.",
                ));
            }
            pairs.push((name, value));
        }
        Ok(Self { pairs })
    }

    /// Refuses parameters that are not in the list.
    ///
    /// # Errors
    /// 400 naming the parameter and those that are allowed.
    pub fn only(&self, allowed: &[&str]) -> Result<(), Problem> {
        match self.pairs.iter().find(|(n, _)| !allowed.contains(&n.as_str())) {
            Some((name, _)) => Err(Problem::unknown_parameter(name, allowed)),
            None => Ok(()),
        }
    }

    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// The value of a parameter, read as a number or another simple type.
    ///
    /// # Errors
    /// 400 saying what was expected.
    pub fn parsed<T: FromStr>(&self, name: &str, expected: &Words) -> Result<Option<T>, Problem> {
        self.get(name).map(|v| v.parse().map_err(|_| Problem::invalid_value(name, v, expected))).transpose()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The same query with one parameter set (in its old place, or at the end).
    #[must_use]
    pub fn with(&self, name: &str, value: impl Into<String>) -> Self {
        let mut pairs = self.pairs.clone();
        match pairs.iter_mut().find(|(n, _)| n == name) {
            Some(pair) => pair.1 = value.into(),
            None => pairs.push((name.to_owned(), value.into())),
        }
        Self { pairs }
    }

    /// The same query without some parameters.
    #[must_use]
    pub fn without(&self, names: &[&str]) -> Self {
        Self { pairs: self.pairs.iter().filter(|(n, _)| !names.contains(&n.as_str())).cloned().collect() }
    }

    /// The address of a resource with this query.
    #[must_use]
    pub fn on(&self, resource: &str) -> String {
        let mut out = resource.to_owned();
        for (i, (name, value)) in self.pairs.iter().enumerate() {
            out.push(if i == 0 { '?' } else { '&' });
            out.push_str(&escape::percent(name));
            out.push('=');
            out.push_str(&escape::percent_value(value));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_decoded_and_come_back_in_order() {
        let q = Query::parse(Some("limit=10&nazwa=%C5%BB%C3%B3%C5%82w+wodny&f")).unwrap();
        assert_eq!(q.get("nazwa"), Some("Żółw wodny"));
        assert_eq!(q.get("f"), Some(""));
        assert_eq!(
            q.with("limit", "20").without(&["f"]).on("/items"),
            "/items?limit=20&nazwa=%C5%BB%C3%B3%C5%82w%20wodny"
        );
        assert!(Query::parse(None).unwrap().is_empty());
        assert_eq!(q.parsed::<u32>("limit", &Words::default()).unwrap(), Some(10));
    }

    #[test]
    fn mistakes_are_refused_and_named() {
        for (raw, allowed) in [
            ("limit=1&limit=2", vec!["limit"]),
            ("limti=1", vec!["limit", "bbox"]),
            ("%zz=1", vec![]),
            ("a=%00", vec!["a"]),
        ] {
            let problem = Query::parse(Some(raw)).and_then(|q| q.only(&allowed)).unwrap_err();
            assert_eq!(problem.kind.status().as_u16(), 400, "{raw}");
        }
        let problem = Query::parse(Some("limti=1")).unwrap().only(&["limit", "bbox"]).unwrap_err();
        assert!(problem.detail.pl.contains("limti") && problem.detail.pl.contains("limit, bbox"));
        let many =
            "abcdefghijkl".repeat(20).char_indices().map(|(i, _)| format!("p{i}=1")).collect::<Vec<_>>().join("&");
        assert!(Query::parse(Some(&many)).is_err());
    }
}
