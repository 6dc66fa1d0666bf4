//! From the drawing board to the ground: streets are straight on the board (metres east and north of the town's
//! corner) and gently bent on the ground (EPSG:2177, to the centimetre). Also the height of the ground.

use registers::ewkb;
use registers::geometry::{Coord, Curve, Geometry, Segment, Shape, Surface};

pub const SRID: u32 = 2177;

/// A place on the drawing board.
pub type Uv = (f64, f64);

/// Where the town's corner lies: zone 6 of PL-2000, between real places of kujawsko-pomorskie.
const CORNER: Coord = Coord { x: 6_538_420.0, y: 5_886_310.0, z: 0.0 };
/// The town's streets are turned against the grid by some seven degrees: sine and cosine.
const TURN: (f64, f64) = (-0.117_726_360_3, 0.993_046_095_4);

#[derive(Debug, Clone)]
pub struct Ground {
    /// The river's middle on the board (north).
    pub river: f64,
}

/// Rounded to centimetres: the number whose text has two decimals.
#[must_use]
pub fn cm(metres: f64) -> f64 {
    (metres * 100.0).round() / 100.0
}

impl Ground {
    fn bend((u, v): Uv) -> Uv {
        let du = 9.0 * (v / 88.0 + 0.4).sin() + 15.0 * (v / 280.0 + u / 450.0).sin();
        let dv = 11.0 * (u / 92.0 + 1.1).sin() + 17.0 * (u / 310.0 - v / 520.0 + 2.0).sin();
        (u + du, v + dv)
    }

    /// The place on the ground, not rounded.
    #[must_use]
    pub fn exact(uv: Uv) -> (f64, f64) {
        let (u, v) = Self::bend(uv);
        let (sin, cos) = TURN;
        (CORNER.x + u * cos - v * sin, CORNER.y + u * sin + v * cos)
    }

    /// Metres above sea level (PL-EVRF2007-NH): falls east and towards the river, a little uneven.
    #[must_use]
    pub fn height(&self, (u, v): Uv) -> f64 {
        self.fall((u, v)) + 0.35 * (u / 41.0).sin() * (v / 37.0).cos()
    }

    /// The even slope that sewers follow.
    #[must_use]
    pub fn fall(&self, (u, v): Uv) -> f64 {
        let away = (v - self.river).abs();
        92.0 - 0.0011 * u + 0.006 * away.min(1200.0)
    }
}

#[must_use]
pub fn at(uv: Uv) -> Coord {
    let (x, y) = Ground::exact(uv);
    Coord { x: cm(x), y: cm(y), z: 0.0 }
}

#[must_use]
pub fn place(shape: Shape) -> Vec<u8> {
    ewkb::encode(&Geometry { srid: SRID, has_z: false, shape })
}

#[must_use]
pub fn point(uv: Uv) -> Shape {
    Shape::Point(at(uv))
}

#[must_use]
pub fn curve(points: &[Uv]) -> Curve {
    Curve::straight(points.iter().map(|p| at(*p)).collect())
}

#[must_use]
pub fn line(points: &[Uv]) -> Shape {
    Shape::Line(curve(points))
}

/// A ring from its corners; the last joins the first.
#[must_use]
pub fn ring(mut corners: Vec<Coord>) -> Surface {
    corners.dedup();
    if let (Some(first), Some(last)) = (corners.first().copied(), corners.last().copied())
        && first != last
    {
        corners.push(first);
    }
    Surface { rings: vec![Curve::straight(corners)] }
}

#[must_use]
pub fn surface(corners: &[Uv]) -> Surface {
    ring(corners.iter().map(|p| at(*p)).collect())
}

/// A box on the board with points every few metres along its long sides, so that it bends as the streets do.
#[must_use]
pub fn strip(u0: f64, v0: f64, u1: f64, v1: f64) -> Vec<Uv> {
    let mut out = along((u0, v0), (u1, v0));
    out.extend(along((u1, v0), (u1, v1)).into_iter().skip(1));
    out.extend(along((u1, v1), (u0, v1)).into_iter().skip(1));
    out.extend(along((u0, v1), (u0, v0)).into_iter().skip(1));
    out.pop();
    out
}

/// Both ends and points between them at most 14 m apart.
#[must_use]
pub fn along(a: Uv, b: Uv) -> Vec<Uv> {
    let length = (b.0 - a.0).hypot(b.1 - a.1);
    let n = (length / 14.0).ceil().max(1.0);
    (0..=n as usize).map(|k| (a.0 + (b.0 - a.0) * k as f64 / n, a.1 + (b.1 - a.1) * k as f64 / n)).collect()
}

/// Area of a ring in square metres.
#[must_use]
pub fn area(surface: &Surface) -> f64 {
    let mut sum = 0.0;
    for (i, ring) in surface.rings.iter().enumerate() {
        let points: Vec<Coord> = ring.vertices().collect();
        let (x0, y0) = points.first().map_or((0.0, 0.0), |c| (c.x, c.y));
        let twice: f64 = points.windows(2).map(|w| (w[0].x - x0) * (w[1].y - y0) - (w[1].x - x0) * (w[0].y - y0)).sum();
        sum += if i == 0 { twice.abs() } else { -twice.abs() };
    }
    sum / 2.0
}

/// A right-angled frame on the ground: houses stand square however the street bends.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    origin: (f64, f64),
    east: (f64, f64),
}

impl Frame {
    /// At a place of the board, its first axis along the street (`east` on the board).
    #[must_use]
    pub fn at(uv: Uv) -> Self {
        let (a, b) = (Ground::exact((uv.0 - 1.0, uv.1)), Ground::exact((uv.0 + 1.0, uv.1)));
        let length = (b.0 - a.0).hypot(b.1 - a.1);
        Self { origin: Ground::exact(uv), east: ((b.0 - a.0) / length, (b.1 - a.1) / length) }
    }

    /// Turned half round: its second axis points back.
    #[must_use]
    pub fn turned(self) -> Self {
        Self { origin: self.origin, east: (-self.east.0, -self.east.1) }
    }

    #[must_use]
    pub fn to(&self, a: f64, b: f64) -> Coord {
        let (ex, ey) = self.east;
        Coord { x: cm(self.origin.0 + a * ex - b * ey), y: cm(self.origin.1 + a * ey + b * ex), z: 0.0 }
    }

    #[must_use]
    pub fn shape(&self, corners: &[(f64, f64)]) -> Surface {
        ring(corners.iter().map(|(a, b)| self.to(*a, *b)).collect())
    }

    #[must_use]
    pub fn rect(&self, a0: f64, b0: f64, a1: f64, b1: f64) -> Surface {
        self.shape(&[(a0, b0), (a1, b0), (a1, b1), (a0, b1)])
    }

    /// A regular polygon that stands for a circle.
    #[must_use]
    pub fn round(&self, a: f64, b: f64, radius: f64, corners: u32) -> Surface {
        let turn = std::f64::consts::TAU / f64::from(corners);
        self.shape(
            &(0..corners)
                .map(|k| (a + radius * (f64::from(k) * turn).cos(), b + radius * (f64::from(k) * turn).sin()))
                .collect::<Vec<_>>(),
        )
    }

    /// Straight runs and one arc: the apse of a church.
    #[must_use]
    pub fn with_arc(&self, straight: &[(f64, f64)], bow: (f64, f64)) -> Surface {
        let points: Vec<Coord> = straight.iter().map(|(a, b)| self.to(*a, *b)).collect();
        let (Some(first), Some(last)) = (points.first().copied(), points.last().copied()) else {
            return Surface { rings: Vec::new() };
        };
        let arc = Segment { arc: true, points: vec![last, self.to(bow.0, bow.1), first] };
        Surface { rings: vec![Curve { segments: vec![Segment { arc: false, points }, arc] }] }
    }

    /// How far along the first axis a place of the ground lies.
    #[must_use]
    pub fn along(&self, place: Coord) -> f64 {
        (place.x - self.origin.0) * self.east.0 + (place.y - self.origin.1) * self.east.1
    }
}

/// A box on a lot that bends with the street.
#[must_use]
pub fn strip_of(plot: &super::house::Plot<'_>, s0: f64, t0: f64, s1: f64, t1: f64) -> Vec<Uv> {
    let (a, b) = (plot.uv(s0, t0), plot.uv(s1, t1));
    strip(a.0.min(b.0), a.1.min(b.1), a.0.max(b.0), a.1.max(b.1))
}
