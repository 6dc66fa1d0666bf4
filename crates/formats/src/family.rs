//! Of which type the geometries of a layer are. Deliveries hold single geometries where many are allowed; many formats want one type
//! for all though, so where many are allowed a single one is written as a collection of one.

use registers::GeometryKind;
use registers::geometry::Shape;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    Point,
    MultiPoint,
    Line,
    MultiLine,
    Surface,
    MultiSurface,
    Any,
}

impl Family {
    pub fn of(kinds: &[GeometryKind], many: bool) -> Self {
        use GeometryKind as G;
        let within = |set: &[G]| !kinds.is_empty() && kinds.iter().all(|k| set.contains(k));
        match kinds {
            [G::Point] if !many => Self::Point,
            [G::Line] if !many => Self::Line,
            [G::Surface] if !many => Self::Surface,
            _ if within(&[G::Point, G::MultiPoint]) => Self::MultiPoint,
            _ if within(&[G::Line, G::MultiLine]) => Self::MultiLine,
            _ if within(&[G::Surface, G::MultiSurface]) => Self::MultiSurface,
            _ => Self::Any,
        }
    }

    /// The shape in the type of the property. What does not fit stays as it is: rather a truth against the schema.
    pub fn fit(self, shape: Shape) -> Shape {
        match (self, shape) {
            (Self::MultiPoint, Shape::Point(p)) => Shape::MultiPoint(vec![p]),
            (Self::MultiLine, Shape::Line(l)) => Shape::MultiLine(vec![l]),
            (Self::MultiSurface, Shape::Surface(s)) => Shape::MultiSurface(vec![s]),
            (Self::Point, Shape::MultiPoint(list)) if list.len() == 1 => Shape::Point(list[0]),
            (Self::Line, Shape::MultiLine(mut list)) if list.len() == 1 => Shape::Line(list.remove(0)),
            (Self::Surface, Shape::MultiSurface(mut list)) if list.len() == 1 => Shape::Surface(list.remove(0)),
            (_, shape) => shape,
        }
    }
}
