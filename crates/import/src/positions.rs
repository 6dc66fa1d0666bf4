//! Positions of a geometry: texts of ordinates become coordinates with the easting in x.

use crate::fault::{Fault, words};
use crate::geometry_fault::not_pairs;
use crate::names::Known;
use crate::number;
use crate::tree::El;
use registers::crs::AxisOrder;
use registers::geometry::Coord;

pub(crate) struct Positions {
    order: AxisOrder,
    points: Vec<Coord>,
    /// Two or three ordinates, once the first position told.
    dimension: Option<usize>,
}

impl Positions {
    pub(crate) fn new(order: AxisOrder) -> Self {
        Self { order, points: Vec::new(), dimension: None }
    }

    pub(crate) fn has_z(&self) -> bool {
        self.dimension == Some(3)
    }

    pub(crate) fn take(&mut self) -> Vec<Coord> {
        std::mem::take(&mut self.points)
    }

    /// Ordinates with blanks between them. A single position tells its dimension by itself.
    pub(crate) fn list(&mut self, text: &str, stated: Option<usize>, single: bool) -> Result<(), Fault> {
        let bytes = text.as_bytes();
        let dimension = match stated {
            Some(d @ (2 | 3)) => d,
            Some(d) => return Err(wrong_dimension(d)),
            None if single => bytes.split(u8::is_ascii_whitespace).filter(|t| !t.is_empty()).count().clamp(2, 3),
            None => 2,
        };
        self.settle(dimension)?;
        self.points.reserve(bytes.len() / (dimension * 9));
        let mut at = 0;
        let mut next = || {
            while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
                at += 1;
            }
            let from = at;
            while bytes.get(at).is_some_and(|b| !b.is_ascii_whitespace()) {
                at += 1;
            }
            (from < at).then(|| number::parse(&bytes[from..at]))
        };
        while let Some(first) = next() {
            let (Some(first), Some(Some(second))) = (first, next()) else { return Err(not_pairs(text)) };
            let z = if dimension == 3 {
                let Some(Some(z)) = next() else { return Err(not_pairs(text)) };
                z
            } else {
                0.0
            };
            self.push(first, second, z);
        }
        Ok(())
    }

    /// `x,y x,y` of GML 2, already with `,` and blanks as separators and a point in the numbers.
    pub(crate) fn tuples(&mut self, text: &str) -> Result<(), Fault> {
        for tuple in text.split_ascii_whitespace() {
            let mut numbers = tuple.split(',').map(|t| number::parse(t.as_bytes()));
            let (Some(Some(first)), Some(Some(second))) = (numbers.next(), numbers.next()) else {
                return Err(not_pairs(text));
            };
            let z = match (numbers.next(), numbers.next()) {
                (None, _) => None,
                (Some(Some(z)), None) => Some(z),
                _ => return Err(not_pairs(text)),
            };
            self.settle(if z.is_some() { 3 } else { 2 })?;
            self.push(first, second, z.unwrap_or(0.0));
        }
        Ok(())
    }

    fn settle(&mut self, dimension: usize) -> Result<(), Fault> {
        if *self.dimension.get_or_insert(dimension) == dimension {
            return Ok(());
        }
        Err(Fault {
            rule: "GEOM-WYMIAR",
            text: words(
                "Geometria miesza położenia z wysokością i bez wysokości; nie wczytano jej.".into(),
                "The geometry mixes positions with and without height; it was not loaded.".into(),
            ),
        })
    }

    fn push(&mut self, first: f64, second: f64, z: f64) {
        self.points.push(match self.order {
            AxisOrder::EastingFirst => Coord { x: first, y: second, z },
            AxisOrder::NorthingFirst => Coord { x: second, y: first, z },
        });
    }
}

/// The text of `gml:coordinates` with its separators made the usual ones.
pub(crate) fn coordinates_text(el: El<'_>) -> Result<String, Fault> {
    let one = |known: Known, usual: char| {
        let mut chars = el.attribute(known).unwrap_or("").chars();
        match (chars.next(), chars.next()) {
            (None, _) => Some(usual),
            (Some(c), None) => Some(c),
            _ => None,
        }
    };
    let separators = (one(Known::Decimal, '.'), one(Known::CoordinateSeparator, ','), one(Known::TupleSeparator, ' '));
    let (Some(decimal), Some(cs), Some(ts)) = separators else { return Err(not_pairs(el.text())) };
    if decimal == '.' && cs == ',' && ts.is_ascii_whitespace() {
        return Ok(el.text().to_owned());
    }
    Ok(el
        .text()
        .chars()
        .map(|c| match c {
            c if c == decimal => '.',
            c if c == ts => ' ',
            c if c == cs => ',',
            c => c,
        })
        .collect())
}

fn wrong_dimension(d: usize) -> Fault {
    Fault {
        rule: "GEOM-WYMIAR",
        text: words(
            format!("Wymiar położeń ({d}) nie jest ani 2, ani 3; geometrii nie wczytano."),
            format!("The dimension of the positions ({d}) is neither 2 nor 3; the geometry was not loaded."),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, stated: Option<usize>, order: AxisOrder) -> Result<Vec<(f64, f64, f64)>, &'static str> {
        let mut p = Positions::new(order);
        p.list(text, stated, false).map_err(|f| f.rule)?;
        Ok(p.take().into_iter().map(|c| (c.x, c.y, c.z)).collect())
    }

    #[test]
    fn positions_are_turned_to_easting_and_northing() {
        use AxisOrder::{EastingFirst, NorthingFirst};
        assert_eq!(
            read(" 5617191.42000000\n 6482673.57 ", None, NorthingFirst),
            Ok(vec![(6_482_673.57, 5_617_191.42, 0.0)])
        );
        assert_eq!(read("205249.1 530976.79", Some(2), EastingFirst), Ok(vec![(205_249.1, 530_976.79, 0.0)]));
        assert_eq!(read("1 2 3 4 5 6", Some(3), NorthingFirst), Ok(vec![(2.0, 1.0, 3.0), (5.0, 4.0, 6.0)]));
        assert_eq!(read("1 2 3", None, NorthingFirst), Err("GEOM-WSPOLRZEDNE"));
        assert_eq!(read("1 2", Some(4), NorthingFirst), Err("GEOM-WYMIAR"));
        assert_eq!(read("1 NaN", None, NorthingFirst), Err("GEOM-WSPOLRZEDNE"));
        assert_eq!(read("", None, NorthingFirst), Ok(vec![]));
    }
}
