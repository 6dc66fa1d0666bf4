//! CQL2 in its JSON encoding, read into the same tree as the text.

use super::{place, time, words};
use crate::crs::Crs;
use crate::filter::{DEPTH, Expr, Place, Refusal, What};
use crate::geojson;
use serde_json::{Map, Value as J};

/// # Errors
/// What cannot be read first.
pub fn read(question: &str, crs: &'static Crs) -> Result<Expr, Refusal> {
    let json: J = serde_json::from_str(question).map_err(|e| {
        Refusal::new(
            Some(e.column().saturating_sub(1)),
            format!(
                "Filtr nie jest poprawnym dokumentem JSON ({e}); filtr tekstowy podaje się z filter-lang=cql2-text."
            ),
            format!("The filter is no JSON document ({e}); a text filter goes with filter-lang=cql2-text."),
        )
    })?;
    Reader { crs, depth: 0 }.expression(&json)
}

struct Reader {
    crs: &'static Crs,
    depth: usize,
}

impl Reader {
    fn expression(&mut self, json: &J) -> Result<Expr, Refusal> {
        if self.depth == DEPTH {
            return no(
                "Filtr jest zbyt głęboko zagnieżdżony; zapisz go prościej.",
                "The filter is nested too deeply; write it more simply.",
            );
        }
        self.depth += 1;
        let what = self.what(json);
        self.depth -= 1;
        Ok(Expr::new(None, what?))
    }

    fn what(&mut self, json: &J) -> Result<What, Refusal> {
        Ok(match json {
            J::String(text) => What::Text(text.clone()),
            J::Bool(b) => What::Boolean(*b),
            J::Number(n) => match (n.as_i64(), n.as_f64()) {
                (Some(i), _) => What::Integer(i),
                (None, Some(r)) => What::Real(r),
                (None, None) => return no("Ta liczba jest zbyt duża.", "This number is too large."),
            },
            J::Array(items) => What::List(self.all(items)?),
            J::Object(o) => self.object(json, o)?,
            J::Null => {
                return no(
                    "null nie jest wartością; o jej brak pyta {\"op\": \"isNull\"}.",
                    "null is no value; {\"op\": \"isNull\"} asks for a missing one.",
                );
            }
        })
    }

    fn all(&mut self, items: &[J]) -> Result<Vec<Expr>, Refusal> {
        items.iter().map(|j| self.expression(j)).collect()
    }

    fn object(&mut self, json: &J, o: &Map<String, J>) -> Result<What, Refusal> {
        let text = |name: &str| o.get(name).and_then(J::as_str);
        if let Some(op) = text("op") {
            let args = match o.get("args") {
                Some(J::Array(items)) => items.as_slice(),
                Some(one) => std::slice::from_ref(one),
                None => &[],
            };
            return self.operation(op, args);
        }
        if let Some(name) = text("property") {
            return Ok(What::Property(name.to_owned()));
        }
        if let Some(t) = text("date") {
            return time::date(t, None);
        }
        if let Some(t) = text("timestamp") {
            return time::instant(t, None);
        }
        if let Some(interval) = o.get("interval") {
            let Some([from, to]) = interval.as_array().map(Vec::as_slice) else {
                return no(
                    "Przedział ma dwa końce: {\"interval\": [\"2024-01-01\", \"..\"]}.",
                    "An interval has two ends: {\"interval\": [\"2024-01-01\", \"..\"]}.",
                );
            };
            return Ok(What::Interval(Box::new(self.end(from)?), Box::new(self.end(to)?)));
        }
        if let Some(numbers) = o.get("bbox") {
            let numbers: Vec<f64> =
                numbers.as_array().map(|a| a.iter().filter_map(J::as_f64).collect()).unwrap_or_default();
            return place::rectangle(self.crs, &numbers, None).map(What::Place);
        }
        if o.contains_key("coordinates") {
            return Ok(What::Place(Place { crs: self.crs, shapes: vec![self.shape(json)?] }));
        }
        if let Some(J::Array(parts)) = o.get("geometries") {
            let shapes = parts.iter().map(|p| self.shape(p)).collect::<Result<_, _>>()?;
            return Ok(What::Place(Place { crs: self.crs, shapes }));
        }
        no(
            "Obiekt w filtrze musi mieć op i args albo property, date, timestamp, interval, bbox lub być geometrią GeoJSON.",
            "An object in the filter has op and args, or property, date, timestamp, interval or bbox, or is a GeoJSON geometry.",
        )
    }

    fn operation(&mut self, op: &str, args: &[J]) -> Result<What, Refusal> {
        let lower = op.to_ascii_lowercase();
        match (lower.as_str(), args) {
            ("and" | "or", [_, _, ..]) => {
                let all = self.all(args)?;
                return Ok(if lower == "and" { What::And(all) } else { What::Or(all) });
            }
            ("not", [of]) => return Ok(What::Not(Box::new(self.expression(of)?))),
            ("isnull", [of]) => return Ok(What::IsNull(Box::new(self.expression(of)?))),
            ("like", [value, pattern]) => {
                return Ok(What::Like(Box::new(self.expression(value)?), Box::new(self.expression(pattern)?)));
            }
            ("between", [value, low, high]) => return self.between(value, low, high),
            ("between", [value, J::Array(ends)]) => {
                if let [low, high] = ends.as_slice() {
                    return self.between(value, low, high);
                }
            }
            ("in", [value, J::Array(list)]) => {
                return Ok(What::In(Box::new(self.expression(value)?), self.all(list)?));
            }
            ("s_dwithin" | "s_beyond", [left, right, J::Number(metres), ..]) => {
                let metres = metres.as_f64().unwrap_or(f64::NAN);
                let near = What::Near(Box::new(self.expression(left)?), Box::new(self.expression(right)?), metres);
                return Ok(if lower == "s_beyond" { What::Not(Box::new(Expr::new(None, near))) } else { near });
            }
            _ => {}
        }
        if let (Some(fold), [of]) = (words::fold(&lower), args) {
            return Ok(What::Folded(fold, Box::new(self.expression(of)?)));
        }
        if let ([left, right], true) = (args, words::is_pair(&lower)) {
            let (left, right) = (self.expression(left)?, self.expression(right)?);
            if let Some(what) = words::paired(&lower, left, right) {
                return Ok(what);
            }
        }
        let known =
            ["and", "or", "not", "isnull", "like", "between", "in", "casei", "accenti", "s_dwithin", "s_beyond"];
        if known.contains(&lower.as_str()) || words::is_pair(&lower) {
            return no(
                &format!("Operator {lower} ma w args niewłaściwą liczbę albo rodzaj argumentów."),
                &format!("The operator {lower} has the wrong number or kind of arguments in args."),
            );
        }
        Ok(What::Call(op.to_owned(), self.all(args)?))
    }

    fn between(&mut self, value: &J, low: &J, high: &J) -> Result<What, Refusal> {
        let [value, low, high] = [value, low, high].map(|j| self.expression(j));
        Ok(What::Between(Box::new(value?), Box::new(low?), Box::new(high?)))
    }

    fn end(&mut self, json: &J) -> Result<Expr, Refusal> {
        match json.as_str() {
            Some(text) => Ok(Expr::new(None, time::end(text, None)?)),
            None => self.expression(json),
        }
    }

    fn shape(&self, json: &J) -> Result<crate::geometry::Shape, Refusal> {
        let read = if json.get("ewkb").is_some() {
            geojson::read(&J::Null, self.crs.srid)
        } else {
            geojson::read(json, self.crs.srid)
        };
        let geometry = read.map_err(|e| Refusal::new(None, e.text.pl, e.text.en))?;
        Ok(place::inward(self.crs, geometry.shape))
    }
}

fn no<T>(pl: &str, en: &str) -> Result<T, Refusal> {
    Err(Refusal::new(None, pl, en))
}
