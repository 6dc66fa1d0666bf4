//! Where things lie on the sheet: the flat system of the place, its scale, and millimetres from the sheet's top left.

use crate::encode::wkb::Parts;
use registers::crs::Crs;
use registers::projection::Projection;

/// A place on the sheet or a size, in millimetres.
pub(crate) type Mm = [f64; 2];

/// A rectangle on the sheet: left, top, right, bottom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Box2 {
    pub(crate) low: Mm,
    pub(crate) high: Mm,
}

impl Box2 {
    pub(crate) fn new(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self { low: [left, top], high: [right, bottom] }
    }

    pub(crate) fn width(&self) -> f64 {
        self.high[0] - self.low[0]
    }

    pub(crate) fn height(&self) -> f64 {
        self.high[1] - self.low[1]
    }

    pub(crate) fn grown(&self, by: f64) -> Self {
        Self { low: self.low.map(|v| v - by), high: self.high.map(|v| v + by) }
    }

    pub(crate) fn holds(&self, p: Mm) -> bool {
        (0..2).all(|i| (self.low[i]..=self.high[i]).contains(&p[i]))
    }

    pub(crate) fn within(&self, other: &Self) -> bool {
        other.holds(self.low) && other.holds(self.high)
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        (0..2).all(|i| self.low[i] < other.high[i] && other.low[i] < self.high[i])
    }
}

/// The flat system of a print and where its frame stands in it. North is up in this system, and a centimetre is the
/// scale's metres in it exactly.
pub(crate) struct Plane {
    pub(crate) crs: &'static Crs,
    pub(crate) scale: f64,
    pub(crate) frame: Box2,
    /// Easting and northing of the frame's middle.
    centre: [f64; 2],
    inward: Projection,
    outward: Projection,
}

/// At this scale and smaller a print spans too much for the narrow zones.
const COUNTRYWIDE: u32 = 10_000;
const MERCATOR: u32 = 3857;

impl Plane {
    /// The system of a place: PL-2000 in the nearest zone, PL-1992 for small scales; nothing outside of the systems.
    pub(crate) fn at(lon: f64, lat: f64, scale: u32, frame: Box2) -> Option<Self> {
        let code = if scale >= COUNTRYWIDE {
            2180
        } else {
            match lon {
                l if l < 16.5 => 2176,
                l if l < 19.5 => 2177,
                l if l < 22.5 => 2178,
                _ => 2179,
            }
        };
        let crs = Crs::epsg(code)?;
        let (easting, northing) = Projection::between(4326, crs)?.place(lon, lat);
        Some(Self {
            crs,
            scale: f64::from(scale),
            frame,
            centre: [easting, northing],
            inward: Projection::between(MERCATOR, crs)?,
            outward: Projection::between(code, Crs::epsg(MERCATOR)?)?,
        })
    }

    /// What people call the system.
    pub(crate) fn name(&self) -> String {
        match self.crs.srid {
            2180 => "PL-1992 (EPSG:2180)".to_owned(),
            code => format!("PL-2000, strefa {} (EPSG:{code})", code - 2171),
        }
    }

    fn middle(&self) -> Mm {
        [0, 1].map(|i| (self.frame.low[i] + self.frame.high[i]) / 2.0)
    }

    /// Easting and northing onto the sheet.
    pub(crate) fn onto(&self, easting: f64, northing: f64) -> Mm {
        let [x, y] = self.middle();
        let mm = 1000.0 / self.scale;
        [x + (easting - self.centre[0]) * mm, y - (northing - self.centre[1]) * mm]
    }

    /// Easting and northing of a place on the sheet.
    pub(crate) fn from(&self, p: Mm) -> [f64; 2] {
        let [x, y] = self.middle();
        let metres = self.scale / 1000.0;
        [self.centre[0] + (p[0] - x) * metres, self.centre[1] - (p[1] - y) * metres]
    }

    /// Places in EPSG:3857 onto the sheet, where they stand.
    pub(crate) fn lay(&self, parts: &mut Parts) {
        for point in &mut parts.points {
            *point = self.lay_point(*point);
        }
    }

    pub(crate) fn lay_point(&self, point: [f64; 2]) -> Mm {
        let (easting, northing) = self.inward.place(point[0], point[1]);
        self.onto(easting, northing)
    }

    /// The box in EPSG:3857 that holds the frame: its edges bend there, so each is looked at in nine places.
    pub(crate) fn bounds(&self) -> [f64; 4] {
        let f = &self.frame;
        let mut bounds = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        for i in 0..=8 {
            let share = f64::from(i) / 8.0;
            let (x, y) = (f.low[0] + f.width() * share, f.low[1] + f.height() * share);
            for p in [[x, f.low[1]], [x, f.high[1]], [f.low[0], y], [f.high[0], y]] {
                let [easting, northing] = self.from(p);
                let (mx, my) = self.outward.place(easting, northing);
                bounds = [bounds[0].min(mx), bounds[1].min(my), bounds[2].max(mx), bounds[3].max(my)];
            }
        }
        bounds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A place by its flat coordinates goes into the stored system and comes back onto the sheet.
    fn printed(plane: &Plane, easting: f64, northing: f64) -> Mm {
        let (x, y) = plane.outward.place(easting, northing);
        plane.lay_point([x, y])
    }

    #[test]
    fn a_hundred_metres_are_two_hundred_millimetres_at_one_to_five_hundred() {
        let frame = Box2::new(15.0, 26.0, 195.0, 216.0);
        for (scale, mm) in [(500, 200.0), (1000, 100.0), (5000, 20.0)] {
            let plane = Plane::at(18.6, 53.01, scale, frame).unwrap();
            assert_eq!(plane.crs.srid, 2177);
            let [e, n] = plane.centre;
            let (a, b) = (printed(&plane, e - 30.0, n - 40.0), printed(&plane, e + 30.0, n + 40.0));
            assert!(((b[0] - a[0]).hypot(b[1] - a[1]) - mm).abs() < 0.001, "{a:?} {b:?}");
            assert!(b[1] < a[1] && b[0] > a[0], "north is up, east is right");
        }
        let small = Plane::at(18.6, 53.01, 10_000, frame).unwrap();
        let [e, n] = small.centre;
        let (a, b) = (printed(&small, e, n), printed(&small, e, n + 1000.0));
        assert_eq!(small.crs.srid, 2180);
        assert!((a[1] - b[1] - 100.0).abs() < 0.001);
        assert!((a[0] - 105.0).abs() < 0.001 && (a[1] - 121.0).abs() < 0.001, "the place asked for is the middle");
    }

    #[test]
    fn the_box_that_is_asked_for_holds_the_frames_corners() {
        let plane = Plane::at(23.0, 50.0, 2000, Box2::new(0.0, 0.0, 200.0, 100.0)).unwrap();
        let [w, s, e, n] = plane.bounds();
        for corner in [[0.0, 0.0], [200.0, 0.0], [0.0, 100.0], [200.0, 100.0]] {
            let [x, y] = plane.from(corner);
            let (x, y) = plane.outward.place(x, y);
            assert!((w..=e).contains(&x) && (s..=n).contains(&y));
        }
    }
}
