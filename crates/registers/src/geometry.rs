//! Geometry as surveyed: straight lines and circular arcs, kept apart exactly as delivered. The derived, straightened
//! form for maps is made by the database.

/// What an attribute may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GeometryKind {
    Point,
    MultiPoint,
    Line,
    MultiLine,
    Surface,
    MultiSurface,
}

impl GeometryKind {
    pub const ALL: [Self; 6] =
        [Self::Point, Self::MultiPoint, Self::Line, Self::MultiLine, Self::Surface, Self::MultiSurface];

    /// The word that declarations use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::MultiPoint => "multipoint",
            Self::Line => "line",
            Self::MultiLine => "multiline",
            Self::Surface => "surface",
            Self::MultiSurface => "multisurface",
        }
    }

    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }

    /// What people call it.
    #[must_use]
    pub fn polish(self) -> &'static str {
        match self {
            Self::Point => "punkt",
            Self::MultiPoint => "wielopunkt",
            Self::Line => "linia",
            Self::MultiLine => "wielolinia",
            Self::Surface => "powierzchnia",
            Self::MultiSurface => "wielopowierzchnia",
        }
    }
}

/// Easting, northing and, where there is one, height (`z` is meaningless in a 2-D geometry).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coord {
    pub x: f64,
    pub y: f64,
    pub z: f64,
}

/// A run of vertices, straight or through circular arcs (start, point on the arc, end, point on the arc, end …).
#[derive(Debug, Clone, PartialEq)]
pub struct Segment {
    pub arc: bool,
    pub points: Vec<Coord>,
}

/// Segments that join end to start.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    pub segments: Vec<Segment>,
}

/// Outer ring first, holes after it; each ring is closed.
#[derive(Debug, Clone, PartialEq)]
pub struct Surface {
    pub rings: Vec<Curve>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Point(Coord),
    MultiPoint(Vec<Coord>),
    Line(Curve),
    MultiLine(Vec<Curve>),
    Surface(Surface),
    MultiSurface(Vec<Surface>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Geometry {
    pub srid: u32,
    pub has_z: bool,
    pub shape: Shape,
}

impl Curve {
    /// A curve of straight lines only.
    #[must_use]
    pub fn straight(points: Vec<Coord>) -> Self {
        Self { segments: vec![Segment { arc: false, points }] }
    }

    #[must_use]
    pub fn has_arc(&self) -> bool {
        self.segments.iter().any(|s| s.arc)
    }

    /// Every vertex once: where segments join, the shared vertex is not repeated.
    pub fn vertices(&self) -> impl Iterator<Item = Coord> + '_ {
        self.segments.iter().enumerate().flat_map(|(i, s)| s.points.iter().skip(usize::from(i > 0)).copied())
    }
}

impl Shape {
    #[must_use]
    pub fn kind(&self) -> GeometryKind {
        match self {
            Self::Point(_) => GeometryKind::Point,
            Self::MultiPoint(_) => GeometryKind::MultiPoint,
            Self::Line(_) => GeometryKind::Line,
            Self::MultiLine(_) => GeometryKind::MultiLine,
            Self::Surface(_) => GeometryKind::Surface,
            Self::MultiSurface(_) => GeometryKind::MultiSurface,
        }
    }
}
