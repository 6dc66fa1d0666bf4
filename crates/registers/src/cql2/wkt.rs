//! Well-known text inside CQL2 text.

use super::lexer::Token;
use super::place;
use super::text::Parser;
use crate::filter::{Place, Refusal};
use crate::geometry::{Coord, Curve, Shape, Surface};

/// Words that begin a geometry when a bracket follows.
pub fn begins(name: &str) -> bool {
    matches!(
        name,
        "point"
            | "multipoint"
            | "linestring"
            | "multilinestring"
            | "polygon"
            | "multipolygon"
            | "geometrycollection"
            | "bbox"
            | "envelope"
    )
}

impl Parser {
    /// What follows the word that begins a geometry.
    pub(super) fn geometry(&mut self, name: &str, at: usize) -> Result<Place, Refusal> {
        let crs = self.crs;
        if matches!(name, "bbox" | "envelope") {
            let numbers = self.listed(Self::ordinate)?;
            return place::rectangle(crs, &numbers, Some(at));
        }
        if name == "geometrycollection" {
            let shapes = self.listed(|p| {
                let (at, token) = p.next()?;
                let Token::Name(name) = &token else { return p.wrong(at, &token) };
                p.shape(&name.to_ascii_lowercase(), at)
            })?;
            return Ok(Place { crs, shapes });
        }
        Ok(Place { crs, shapes: vec![self.shape(name, at)?] })
    }

    fn shape(&mut self, name: &str, at: usize) -> Result<Shape, Refusal> {
        if self.took_name("EMPTY") {
            return Err(Refusal::new(
                Some(at),
                "Geometria w filtrze jest pusta; podaj jej współrzędne.",
                "The geometry in the filter is empty; give its coordinates.",
            ));
        }
        // Heights are read and left aside.
        let _ = self.took_name("Z");
        Ok(match name {
            "point" => match self.listed(Self::position)?.as_slice() {
                [c] => Shape::Point(*c),
                _ => {
                    return Err(Refusal::new(
                        Some(at),
                        "POINT ma jedno położenie, np. POINT(18.6 54.3).",
                        "POINT has one position, such as POINT(18.6 54.3).",
                    ));
                }
            },
            // Positions of MULTIPOINT stand in brackets of their own or not.
            "multipoint" => Shape::MultiPoint(self.listed(|p| {
                if !p.sees("(") {
                    return p.position();
                }
                let (at, one) = (p.place(), p.listed(Self::position)?);
                match one.as_slice() {
                    [c] => Ok(*c),
                    _ => Err(Refusal::new(Some(at), "Tu ma stać jedno położenie.", "One position must stand here.")),
                }
            })?),
            "linestring" => Shape::Line(self.curve()?),
            "multilinestring" => Shape::MultiLine(self.listed(Self::curve)?),
            "polygon" => Shape::Surface(self.surface()?),
            "multipolygon" => Shape::MultiSurface(self.listed(Self::surface)?),
            _ => {
                return Err(Refusal::new(
                    Some(at),
                    "Tego rodzaju geometrii tu nie ma.",
                    "There is no such kind of geometry here.",
                ));
            }
        })
    }

    fn surface(&mut self) -> Result<Surface, Refusal> {
        Ok(Surface { rings: self.listed(Self::curve)? })
    }

    fn curve(&mut self) -> Result<Curve, Refusal> {
        Ok(Curve::straight(self.listed(Self::position)?))
    }

    fn position(&mut self) -> Result<Coord, Refusal> {
        let (first, second) = (self.ordinate()?, self.ordinate()?);
        let mut heights = 0;
        while heights < 2 && !self.sees(",") && !self.sees(")") {
            self.ordinate()?;
            heights += 1;
        }
        Ok(place::coord(self.crs, first, second))
    }

    fn ordinate(&mut self) -> Result<f64, Refusal> {
        let minus = self.took("-");
        if !minus {
            let _ = self.took("+");
        }
        let (at, token) = self.next()?;
        let number = match token {
            #[expect(clippy::cast_precision_loss, reason = "an ordinate is a double")]
            Token::Integer(i) => i as f64,
            Token::Real(r) => r,
            other => {
                let shown = other.shown();
                return Err(Refusal::new(
                    Some(at),
                    format!(
                        "Tu musi stać współrzędna, a stoi {shown}; współrzędne położenia dzieli odstęp, a położenia przecinek."
                    ),
                    format!(
                        "An ordinate must stand here, not {shown}; ordinates of a position are divided by a blank, positions by a comma."
                    ),
                ));
            }
        };
        Ok(if minus { -number } else { number })
    }

    /// `(one, one, …)`.
    pub(super) fn listed<T>(&mut self, one: impl Fn(&mut Self) -> Result<T, Refusal>) -> Result<Vec<T>, Refusal> {
        self.expect("(")?;
        let mut all = vec![one(self)?];
        while self.took(",") {
            all.push(one(self)?);
        }
        self.expect(")")?;
        Ok(all)
    }
}
