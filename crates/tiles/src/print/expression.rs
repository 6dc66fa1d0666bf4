//! The expressions of our map styles, for one entry at one zoom. Only the operators that the styles use are known; any
//! other is an error, and a test goes over every layer of every look, so that a new one is noticed where it is written.

use crate::encode::Property;
use serde_json::Value as Json;
use std::cmp::Ordering;

/// What an expression gives.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Val {
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Val>),
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ExpressionError {
    #[error("the print does not know the operator “{0}”")]
    Unknown(String),
    #[error("“{0}” has other parts than expected")]
    Shape(String),
}

/// What an expression may ask about.
pub(crate) struct Scope<'a> {
    pub(crate) zoom: f64,
    /// `Point`, `LineString` or `Polygon`.
    pub(crate) shape: &'static str,
    pub(crate) properties: &'a [(String, Property)],
    /// Whether there is a symbol of a name.
    pub(crate) symbol: &'a dyn Fn(&str) -> bool,
}

type Result<T> = std::result::Result<T, ExpressionError>;

impl Val {
    pub(crate) fn number(&self) -> Option<f64> {
        if let Self::Number(n) = self { Some(*n) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Text(t) = self { Some(t) } else { None }
    }

    fn written(&self) -> String {
        match self {
            Self::Text(t) => t.clone(),
            Self::Number(n) => n.to_string(),
            Self::Flag(b) => b.to_string(),
            Self::Null | Self::List(_) => String::new(),
        }
    }

    fn order(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) => a.partial_cmp(b),
            (Self::Text(a), Self::Text(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }
}

impl Scope<'_> {
    pub(crate) fn of(&self, expression: &Json) -> Result<Val> {
        let Json::Array(parts) = expression else { return Ok(constant(expression)) };
        let Some(Json::String(operator)) = parts.first() else { return Ok(constant(expression)) };
        let rest = &parts[1..];
        let shape = || ExpressionError::Shape(operator.clone());
        let part = |i: usize| rest.get(i).ok_or_else(shape);
        Ok(match operator.as_str() {
            "literal" => constant(part(0)?),
            "zoom" => Val::Number(self.zoom),
            "geometry-type" => Val::Text(self.shape.to_owned()),
            "get" => self.property(part(0)?.as_str().ok_or_else(shape)?),
            "has" => Val::Flag(self.property(part(0)?.as_str().ok_or_else(shape)?) != Val::Null),
            "!" => Val::Flag(!self.holds(part(0)?)?),
            "all" => Val::Flag(self.count(rest, false)?),
            "any" => Val::Flag(!self.count(rest, true)?),
            "==" => Val::Flag(self.of(part(0)?)? == self.of(part(1)?)?),
            "!=" => Val::Flag(self.of(part(0)?)? != self.of(part(1)?)?),
            "<" | "<=" | ">" | ">=" => {
                let order = self.of(part(0)?)?.order(&self.of(part(1)?)?);
                Val::Flag(order.is_some_and(|o| match operator.as_str() {
                    "<" => o.is_lt(),
                    "<=" => o.is_le(),
                    ">" => o.is_gt(),
                    _ => o.is_ge(),
                }))
            }
            "in" => {
                let sought = self.of(part(0)?)?;
                match self.of(part(1)?)? {
                    Val::List(list) => Val::Flag(list.contains(&sought)),
                    Val::Text(text) => Val::Flag(sought.text().is_some_and(|s| text.contains(s))),
                    _ => Val::Flag(false),
                }
            }
            "case" => {
                let mut i = 0;
                while i + 1 < rest.len() {
                    if self.holds(&rest[i])? {
                        return self.of(&rest[i + 1]);
                    }
                    i += 2;
                }
                self.of(part(i)?)?
            }
            "match" => self.matched(rest).ok_or_else(shape)??,
            "coalesce" => self.first(rest, |v| (*v != Val::Null).then(|| v.clone()))?,
            "image" => match self.of(part(0)?)? {
                Val::Text(name) if (self.symbol)(&name) => Val::Text(name),
                _ => Val::Null,
            },
            "concat" => {
                let written: Vec<String> = rest.iter().map(|e| Ok(self.of(e)?.written())).collect::<Result<_>>()?;
                Val::Text(written.concat())
            }
            "to-string" => Val::Text(self.of(part(0)?)?.written()),
            "to-number" => self.first(rest, |v| match v {
                Val::Text(t) => t.trim().parse().ok().map(Val::Number),
                Val::Flag(b) => Some(Val::Number(f64::from(u8::from(*b)))),
                Val::Number(_) => Some(v.clone()),
                _ => None,
            })?,
            "max" => Val::Number(self.numbers(rest)?.into_iter().fold(f64::NEG_INFINITY, f64::max)),
            "*" => Val::Number(self.numbers(rest)?.into_iter().product()),
            "number-format" => {
                let digits = part(1)?["max-fraction-digits"].as_u64().unwrap_or(3).min(12);
                let Val::Number(n) = self.of(part(0)?)? else { return Ok(Val::Text(String::new())) };
                Val::Text(format!("{n:.*}", usize::try_from(digits).unwrap_or(3)))
            }
            "step" => {
                let at = self.of(part(0)?)?.number().unwrap_or(f64::NEG_INFINITY);
                let mut chosen = part(1)?;
                for pair in rest[2..].chunks_exact(2) {
                    if pair[0].as_f64().ok_or_else(shape)? <= at {
                        chosen = &pair[1];
                    }
                }
                self.of(chosen)?
            }
            "interpolate" => self.interpolated(rest).ok_or_else(shape)??,
            other => return Err(ExpressionError::Unknown(other.to_owned())),
        })
    }

    /// Whether a condition holds; no condition always does.
    pub(crate) fn holds(&self, condition: &Json) -> Result<bool> {
        Ok(condition.is_null() || self.of(condition)? == Val::Flag(true))
    }

    /// True when no part gives `stop`.
    fn count(&self, parts: &[Json], stop: bool) -> Result<bool> {
        for part in parts {
            if self.holds(part)? == stop {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn property(&self, name: &str) -> Val {
        match self.properties.iter().find(|(n, _)| n == name).map(|(_, p)| p) {
            None => Val::Null,
            Some(Property::Text(t)) => Val::Text(t.clone()),
            #[expect(clippy::cast_precision_loss, reason = "as a tile's reader does")]
            Some(Property::Integer(i)) => Val::Number(*i as f64),
            Some(Property::Real(r)) => Val::Number(*r),
            Some(Property::Boolean(b)) => Val::Flag(*b),
        }
    }

    fn first(&self, parts: &[Json], take: impl Fn(&Val) -> Option<Val>) -> Result<Val> {
        for part in parts {
            if let Some(found) = take(&self.of(part)?) {
                return Ok(found);
            }
        }
        Ok(Val::Null)
    }

    fn numbers(&self, parts: &[Json]) -> Result<Vec<f64>> {
        parts.iter().map(|e| Ok(self.of(e)?.number().unwrap_or(0.0))).collect()
    }

    fn matched(&self, rest: &[Json]) -> Option<Result<Val>> {
        let (fallback, arms) = rest.get(1..)?.split_last()?;
        let asked = match self.of(rest.first()?) {
            Ok(asked) => asked,
            Err(e) => return Some(Err(e)),
        };
        for arm in arms.chunks_exact(2) {
            let fits = match &arm[0] {
                Json::Array(labels) => labels.iter().any(|l| constant(l) == asked),
                label => constant(label) == asked,
            };
            if fits {
                return Some(self.of(&arm[1]));
            }
        }
        Some(self.of(fallback))
    }

    fn interpolated(&self, rest: &[Json]) -> Option<Result<Val>> {
        let base = match rest.first()?.get(0)?.as_str()? {
            "linear" => 1.0,
            "exponential" => rest[0].get(1)?.as_f64()?,
            other => return Some(Err(ExpressionError::Unknown(format!("interpolate {other}")))),
        };
        let at = match self.of(rest.get(1)?) {
            Ok(v) => v.number()?,
            Err(e) => return Some(Err(e)),
        };
        let stops: Vec<&[Json]> = rest[2..].chunks_exact(2).collect();
        let place = |i: usize| stops[i][0].as_f64();
        let after = (0..stops.len()).find(|i| place(*i).is_some_and(|p| p > at));
        let (low, high) = match after {
            Some(0) => (0, 0),
            None => (stops.len().checked_sub(1)?, stops.len() - 1),
            Some(i) => (i - 1, i),
        };
        let (a, b) = match (self.of(&stops[low][1]), self.of(&stops[high][1])) {
            (Ok(a), Ok(b)) => (a.number()?, b.number()?),
            (Err(e), _) | (_, Err(e)) => return Some(Err(e)),
        };
        if low == high {
            return Some(Ok(Val::Number(a)));
        }
        let (from, to) = (place(low)?, place(high)?);
        let share = if (base - 1.0_f64).abs() < 1e-9 {
            (at - from) / (to - from)
        } else {
            (base.powf(at - from) - 1.0) / (base.powf(to - from) - 1.0)
        };
        Some(Ok(Val::Number(a + (b - a) * share)))
    }
}

fn constant(json: &Json) -> Val {
    match json {
        Json::Null | Json::Object(_) => Val::Null,
        Json::Bool(b) => Val::Flag(*b),
        Json::Number(n) => n.as_f64().map_or(Val::Null, Val::Number),
        Json::String(s) => Val::Text(s.clone()),
        Json::Array(list) => Val::List(list.iter().map(constant).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn of(expression: &Json, zoom: f64) -> Val {
        let properties =
            [("kod".to_owned(), Property::Text("w".into())), ("srednica".to_owned(), Property::Integer(900))];
        let scope = Scope { zoom, shape: "LineString", properties: &properties, symbol: &|name| name == "siec-u" };
        scope.of(expression).unwrap()
    }

    #[test]
    fn expressions_mean_what_a_map_drawing_program_makes_of_them() {
        let text = |t: &str| Val::Text(t.to_owned());
        assert_eq!(of(&json!(["match", ["get", "kod"], ["k", "w"], "sieć", "nic"]), 0.0), text("sieć"));
        assert_eq!(
            of(&json!(["coalesce", ["image", ["concat", "woda-", ["get", "kod"]]], ["image", "siec-u"]]), 0.0),
            text("siec-u")
        );
        assert_eq!(
            of(
                &json!([">", ["max", ["to-number", ["get", "srednica"], 0], ["to-number", ["get", "brak"], 0]], 750]),
                0.0
            ),
            Val::Flag(true)
        );
        assert_eq!(of(&json!(["step", ["zoom"], "a", 18, "b", 19, "c"]), 18.5), text("b"));
        assert_eq!(of(&json!(["interpolate", ["linear"], ["zoom"], 16, 11, 18, 13]), 17.0), Val::Number(12.0));
        assert_eq!(of(&json!(["interpolate", ["exponential", 2], ["zoom"], 14, 1, 16, 4]), 15.0), Val::Number(2.0));
        assert_eq!(of(&json!(["interpolate", ["linear"], ["zoom"], 16, 11, 18, 13]), 22.0), Val::Number(13.0));
        assert_eq!(
            of(&json!(["number-format", 112.5, {"min-fraction-digits": 2, "max-fraction-digits": 2}]), 0.0),
            text("112.50")
        );
        assert_eq!(
            of(&json!(["any", ["has", "brak"], ["in", ["get", "kod"], ["literal", ["w"]]]]), 0.0),
            Val::Flag(true)
        );
        assert_eq!(of(&json!(["<", ["get", "brak"], 3]), 0.0), Val::Flag(false));
    }
}
