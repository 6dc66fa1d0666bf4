//! From one coordinate system of the house into another: the transverse Mercator of the Polish systems by Krüger's
//! series to the sixth order (Poder and Engsager, as PROJ computes it), web Mercator, and degrees. ETRS89 and WGS 84 are
//! taken for the same, as PROJ takes them where nothing better is asked for.
//!
//! A page of entries is projected here and not by the database: a tenth of the time, and the query stays a plain scan.

use crate::crs::Crs;

/// A way from one system into another.
#[derive(Debug, Clone, Copy)]
pub struct Projection {
    from: System,
    to: System,
}

#[derive(Debug, Clone, Copy)]
enum System {
    Degrees,
    Mercator,
    Transverse(Zone),
}

/// What tells the Polish systems apart.
#[derive(Debug, Clone, Copy)]
struct Zone {
    /// Central meridian in degrees.
    meridian: f64,
    scale: f64,
    easting: f64,
    northing: f64,
}

impl Projection {
    /// The way between two systems by their numbers; nothing where one of them is none of the house.
    #[must_use]
    pub fn between(from: u32, to: &Crs) -> Option<Self> {
        Some(Self { from: System::of(from)?, to: System::of(to.srid)? })
    }

    /// Easting and northing (longitude and latitude) of a place in the other system. What lies outside of it comes out as
    /// numbers that are not finite.
    #[must_use]
    pub fn place(&self, x: f64, y: f64) -> (f64, f64) {
        let (longitude, latitude) = match self.from {
            System::Degrees => (x, y),
            System::Mercator => ((x / MAJOR).to_degrees(), (y / MAJOR).sinh().atan().to_degrees()),
            System::Transverse(zone) => zone.inverse(x, y),
        };
        match self.to {
            System::Degrees => (longitude, latitude),
            System::Mercator => (MAJOR * longitude.to_radians(), MAJOR * latitude.to_radians().tan().asinh()),
            System::Transverse(zone) => zone.forward(longitude, latitude),
        }
    }
}

impl System {
    fn of(srid: u32) -> Option<Self> {
        let zone = |meridian, scale, easting, northing| Self::Transverse(Zone { meridian, scale, easting, northing });
        Some(match srid {
            4326 | 4258 => Self::Degrees,
            3857 => Self::Mercator,
            2176 => zone(15.0, 0.999_923, 5_500_000.0, 0.0),
            2177 => zone(18.0, 0.999_923, 6_500_000.0, 0.0),
            2178 => zone(21.0, 0.999_923, 7_500_000.0, 0.0),
            2179 => zone(24.0, 0.999_923, 8_500_000.0, 0.0),
            2180 => zone(19.0, 0.9993, 500_000.0, -5_300_000.0),
            _ => return None,
        })
    }
}

const MAJOR: f64 = 6_378_137.0;
const FLATTENING: f64 = 1.0 / 298.257_222_101;
/// Third flattening.
const N: f64 = FLATTENING / (2.0 - FLATTENING);
/// Radius of the meridian's quarter over a right angle, as a share of the major axis.
const RADIUS: f64 = 1.0 / (1.0 + N) * (1.0 + N * N * (1.0 / 4.0 + N * N * (1.0 / 64.0 + N * N / 256.0)));
/// Farther from the central meridian (150°, on a sphere) the series means nothing.
const FARTHEST: f64 = 2.623_395_162_778;

/// Coefficients of the sine series, the first of twice the angle.
type Series = [f64; 6];

const fn powered(terms: [&[f64]; 6]) -> Series {
    let mut out = [0.0; 6];
    let mut power = 1.0;
    let mut i = 0;
    while i < 6 {
        power *= N;
        let of = terms[i];
        let (mut sum, mut at) = (0.0, of.len());
        while at > 0 {
            at -= 1;
            sum = of[at] + N * sum;
        }
        out[i] = power * sum;
        i += 1;
    }
    out
}

/// Gaussian latitude to geodetic.
const TO_GEODETIC: Series = powered([
    &[2.0, -2.0 / 3.0, -2.0, 116.0 / 45.0, 26.0 / 45.0, -2854.0 / 675.0],
    &[7.0 / 3.0, -8.0 / 5.0, -227.0 / 45.0, 2704.0 / 315.0, 2323.0 / 945.0],
    &[56.0 / 15.0, -136.0 / 35.0, -1262.0 / 105.0, 73814.0 / 2835.0],
    &[4279.0 / 630.0, -332.0 / 35.0, -399_572.0 / 14175.0],
    &[4174.0 / 315.0, -144_838.0 / 6237.0],
    &[601_676.0 / 22275.0],
]);
/// Geodetic latitude to Gaussian.
const TO_GAUSSIAN: Series = powered([
    &[-2.0, 2.0 / 3.0, 4.0 / 3.0, -82.0 / 45.0, 32.0 / 45.0, 4642.0 / 4725.0],
    &[5.0 / 3.0, -16.0 / 15.0, -13.0 / 9.0, 904.0 / 315.0, -1522.0 / 945.0],
    &[-26.0 / 15.0, 34.0 / 21.0, 8.0 / 5.0, -12686.0 / 2835.0],
    &[1237.0 / 630.0, -12.0 / 5.0, -24832.0 / 14175.0],
    &[-734.0 / 315.0, 109_598.0 / 31185.0],
    &[444_337.0 / 155_925.0],
]);
/// Ellipsoidal northing and easting to those of the sphere.
const TO_SPHERE: Series = powered([
    &[-0.5, 2.0 / 3.0, -37.0 / 96.0, 1.0 / 360.0, 81.0 / 512.0, -96199.0 / 604_800.0],
    &[-1.0 / 48.0, -1.0 / 15.0, 437.0 / 1440.0, -46.0 / 105.0, 1_118_711.0 / 3_870_720.0],
    &[-17.0 / 480.0, 37.0 / 840.0, 209.0 / 4480.0, -5569.0 / 90720.0],
    &[-4397.0 / 161_280.0, 11.0 / 504.0, 830_251.0 / 7_257_600.0],
    &[-4583.0 / 161_280.0, 108_847.0 / 3_991_680.0],
    &[-20_648_693.0 / 638_668_800.0],
]);
/// And the other way.
const TO_ELLIPSOID: Series = powered([
    &[0.5, -2.0 / 3.0, 5.0 / 16.0, 41.0 / 180.0, -127.0 / 288.0, 7891.0 / 37800.0],
    &[13.0 / 48.0, -3.0 / 5.0, 557.0 / 1440.0, 281.0 / 630.0, -1_983_433.0 / 1_935_360.0],
    &[61.0 / 240.0, -103.0 / 140.0, 15061.0 / 26880.0, 167_603.0 / 181_440.0],
    &[49561.0 / 161_280.0, -179.0 / 168.0, 6_601_661.0 / 7_257_600.0],
    &[34729.0 / 80640.0, -3_418_889.0 / 1_995_840.0],
    &[212_378_941.0 / 319_334_400.0],
]);

/// Sum of a sine series by Clenshaw's recurrence, from sine and cosine of twice the angle.
fn sum(series: &Series, sin: f64, cos: f64) -> f64 {
    let double = 2.0 * cos;
    let (mut before, mut now) = (0.0, 0.0);
    for c in series.iter().rev() {
        (before, now) = (now, double * now - before + c);
    }
    now * sin
}

/// The same of a complex angle: twice its real part by sine and cosine, twice its imaginary part by the hyperbolic ones.
fn complex_sum(series: &Series, (sin, cos): (f64, f64), (sinh, cosh): (f64, f64)) -> (f64, f64) {
    let (r, i) = (2.0 * cos * cosh, -2.0 * sin * sinh);
    let (mut r1, mut i1, mut r0, mut i0) = (0.0, 0.0, 0.0, 0.0);
    for c in series.iter().rev() {
        let (r2, i2) = (r1, i1);
        (r1, i1) = (r0, i0);
        r0 = r * r1 - i * i1 - r2 + c;
        i0 = i * r1 + r * i1 - i2;
    }
    let (r, i) = (sin * cosh, cos * sinh);
    (r * r0 - i * i0, r * i0 + i * r0)
}

impl Zone {
    /// Easting and northing to longitude and latitude.
    fn inverse(self, x: f64, y: f64) -> (f64, f64) {
        let radius = MAJOR * self.scale * RADIUS;
        let (north, east) = ((y - self.northing) / radius, (x - self.easting) / radius);
        // Not a number as well.
        if east.abs() > FARTHEST || east.is_nan() {
            return (f64::NAN, f64::NAN);
        }
        let grown = (2.0 * east).exp();
        let shrunk = 0.5 / grown;
        let circular = (2.0 * north).sin_cos();
        let hyperbolic = (0.5 * grown - shrunk, 0.5 * grown + shrunk);
        let (dn, de) = complex_sum(&TO_SPHERE, circular, hyperbolic);
        let (north, east) = (north + dn, east + de);
        let (sin, cos) = north.sin_cos();
        let sinh = east.sinh();
        let modulus = sinh.hypot(cos);
        let longitude = sinh.atan2(cos);
        let latitude = sin.atan2(modulus);
        let share = 2.0 * modulus / (sinh * sinh + 1.0);
        let latitude = latitude + sum(&TO_GEODETIC, sin * share, share * modulus - 1.0);
        (longitude.to_degrees() + self.meridian, latitude.to_degrees())
    }

    /// Longitude and latitude to easting and northing.
    fn forward(self, longitude: f64, latitude: f64) -> (f64, f64) {
        let (east, north) = ((longitude - self.meridian).to_radians(), latitude.to_radians());
        let (sin, cos) = (2.0 * north).sin_cos();
        let north = north + sum(&TO_GAUSSIAN, sin, cos);
        let ((sin, cos), (sin_east, cos_east)) = (north.sin_cos(), east.sin_cos());
        let across = cos * cos_east;
        let north = sin.atan2(across);
        let inverse = 1.0 / sin.hypot(across);
        let tangent = sin_east * cos * inverse;
        let east = tangent.asinh();
        let double = 2.0 * inverse;
        let square = double * inverse;
        let share = across * square;
        let circular = (sin * share, across * share - 1.0);
        let (dn, de) = complex_sum(&TO_ELLIPSOID, circular, (tangent * double, square - 1.0));
        let (north, east) = (north + dn, east + de);
        if east.abs() > FARTHEST || east.is_nan() {
            return (f64::NAN, f64::NAN);
        }
        let radius = MAJOR * self.scale * RADIUS;
        (radius * east + self.easting, radius * north + self.northing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made by `cs2cs` of PROJ 9.1.1.
    #[test]
    fn places_come_out_as_proj_has_them() {
        let to = |from, to: &Crs, x, y| Projection::between(from, to).unwrap().place(x, y);
        let (longitude, latitude) = to(2177, crate::crs::CRS84, 6_543_000.0, 6_027_000.0);
        assert!((longitude - 18.661_689_875_796_593).abs() < 1e-12, "{longitude}");
        assert!((latitude - 54.371_456_487_377_79).abs() < 1e-12, "{latitude}");
    }

    #[test]
    fn every_system_leads_back() {
        for crs in &crate::crs::ALL {
            for there in &crate::crs::ALL {
                let [e0, e1, n0, n1] = crs.poland;
                for (x, y) in [(e0, n0), (e1, n1), ((e0 + e1) / 2.0, (n0 + n1) / 2.0)] {
                    let (a, b) = Projection::between(crs.srid, there).unwrap().place(x, y);
                    let (c, d) = Projection::between(there.srid, crs).unwrap().place(a, b);
                    let enough = if crs.degrees { 1e-12 } else { 1e-7 };
                    assert!(
                        (c - x).abs() < enough && (d - y).abs() < enough,
                        "{} {} {x} {y} {c} {d}",
                        crs.name,
                        there.name
                    );
                }
            }
        }
    }

    #[test]
    fn what_is_no_place_is_no_number() {
        let way = Projection::between(2177, crate::crs::CRS84).unwrap();
        for x in [f64::NAN, f64::INFINITY, 1e12] {
            assert!(!way.place(x, 0.0).0.is_finite());
        }
        assert!(Projection::between(2000, crate::crs::CRS84).is_none());
    }
}
