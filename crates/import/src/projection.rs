//! Where a longitude and latitude lie in the Polish systems: enough to tell whether a delivery is where its unit is.
//! Good to a millimetre in Poland; geometry itself is never reprojected here.

use registers::crs::Crs;

/// GRS 80; WGS 84 differs by a tenth of a millimetre.
const A: f64 = 6_378_137.0;
const F: f64 = 1.0 / 298.257_222_101;

struct Zone {
    meridian: f64,
    scale: f64,
    east: f64,
    north: f64,
}

fn zone(srid: u32) -> Option<Zone> {
    let strip = |n: f64| Zone { meridian: n * 3.0, scale: 0.999_923, east: n * 1e6 + 500_000.0, north: 0.0 };
    Some(match srid {
        2176 => strip(5.0),
        2177 => strip(6.0),
        2178 => strip(7.0),
        2179 => strip(8.0),
        2180 => Zone { meridian: 19.0, scale: 0.9993, east: 500_000.0, north: -5_300_000.0 },
        _ => return None,
    })
}

/// Krüger's series in the third flattening, to the fourth power.
fn series() -> (f64, f64, [f64; 4], [f64; 4], [f64; 4]) {
    let n = F / (2.0 - F);
    let (n2, n3, n4) = (n * n, n * n * n, n * n * n * n);
    let radius = A / (1.0 + n) * (1.0 + n2 / 4.0 + n4 / 64.0);
    let alpha = [
        n / 2.0 - 2.0 / 3.0 * n2 + 5.0 / 16.0 * n3 + 41.0 / 180.0 * n4,
        13.0 / 48.0 * n2 - 3.0 / 5.0 * n3 + 557.0 / 1440.0 * n4,
        61.0 / 240.0 * n3 - 103.0 / 140.0 * n4,
        49_561.0 / 161_280.0 * n4,
    ];
    let beta = [
        n / 2.0 - 2.0 / 3.0 * n2 + 37.0 / 96.0 * n3 - 1.0 / 360.0 * n4,
        1.0 / 48.0 * n2 + 1.0 / 15.0 * n3 - 437.0 / 1440.0 * n4,
        17.0 / 480.0 * n3 - 37.0 / 840.0 * n4,
        4_397.0 / 161_280.0 * n4,
    ];
    let delta = [
        2.0 * n - 2.0 / 3.0 * n2 - 2.0 * n3 + 116.0 / 45.0 * n4,
        7.0 / 3.0 * n2 - 8.0 / 5.0 * n3 - 227.0 / 45.0 * n4,
        56.0 / 15.0 * n3 - 136.0 / 35.0 * n4,
        4_279.0 / 630.0 * n4,
    ];
    (n, radius, alpha, beta, delta)
}

/// Longitude and latitude (degrees) in a system; nothing for a system that is not Polish.
pub(crate) fn to(crs: &Crs, longitude: f64, latitude: f64) -> Option<(f64, f64)> {
    if crs.degrees {
        return Some((longitude, latitude));
    }
    if crs.srid == 3857 {
        let y = (std::f64::consts::FRAC_PI_4 + latitude.to_radians() / 2.0).tan().ln();
        return Some((A * longitude.to_radians(), A * y));
    }
    let z = zone(crs.srid)?;
    let (n, radius, alpha, _, _) = series();
    let e = 2.0 * n.sqrt() / (1.0 + n);
    let sin = latitude.to_radians().sin();
    let t = (sin.atanh() - e * (e * sin).atanh()).sinh();
    let lambda = (longitude - z.meridian).to_radians();
    let xi0 = t.atan2(lambda.cos());
    let eta0 = (lambda.sin() / (1.0 + t * t).sqrt()).atanh();
    let (mut xi, mut eta) = (xi0, eta0);
    for (a, k) in alpha.iter().zip([2.0, 4.0, 6.0, 8.0]) {
        xi += a * (k * xi0).sin() * (k * eta0).cosh();
        eta += a * (k * xi0).cos() * (k * eta0).sinh();
    }
    Some((z.east + z.scale * radius * eta, z.north + z.scale * radius * xi))
}

/// A place of a system (easting, northing) as longitude and latitude in degrees.
pub(crate) fn from(crs: &Crs, easting: f64, northing: f64) -> Option<(f64, f64)> {
    if crs.degrees {
        return Some((easting, northing));
    }
    if crs.srid == 3857 {
        return Some((
            (easting / A).to_degrees(),
            (2.0 * (northing / A).exp().atan() - std::f64::consts::FRAC_PI_2).to_degrees(),
        ));
    }
    let z = zone(crs.srid)?;
    let (_, radius, _, beta, delta) = series();
    let xi0 = (northing - z.north) / (z.scale * radius);
    let eta0 = (easting - z.east) / (z.scale * radius);
    let (mut xi, mut eta) = (xi0, eta0);
    for (b, k) in beta.iter().zip([2.0, 4.0, 6.0, 8.0]) {
        xi -= b * (k * xi0).sin() * (k * eta0).cosh();
        eta -= b * (k * xi0).cos() * (k * eta0).sinh();
    }
    let chi = (xi.sin() / eta.cosh()).asin();
    let phi = delta.iter().zip([2.0, 4.0, 6.0, 8.0]).fold(chi, |phi, (d, k)| phi + d * (k * chi).sin());
    let lambda = eta.sinh().atan2(xi.cos());
    Some((z.meridian + lambda.to_degrees(), phi.to_degrees()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surveyed_points_lie_where_proj_puts_them() {
        for (srid, northing, easting, lat, lon) in [
            (2179, 5_724_109.85, 8_430_730.90, 51.647079, 22.999155),
            (2180, 427_643.760, 776_563.261, 51.647079, 22.999155),
            (2177, 5_617_191.42, 6_482_673.57, 50.689961, 17.754788),
            (2177, 6_053_294.27, 6_551_755.64, 54.606855, 18.801014),
            (2176, 5_779_901.61, 5_588_403.47, 52.145740, 16.291541),
            (2178, 5_573_005.887, 7_377_509.326, 50.280267, 19.281331),
            (2180, 394_384.17, 547_502.59, 51.414066, 19.683275),
            (2180, 530_976.79, 205_249.1, 52.564540, 14.649194),
        ] {
            let crs = Crs::epsg(srid).unwrap();
            let (x, y) = from(crs, easting, northing).unwrap();
            assert!((x - lon).abs() < 6e-7 && (y - lat).abs() < 6e-7, "{srid}: {x} {y}");
            let (e, n) = to(crs, x, y).unwrap();
            assert!((e - easting).abs() < 1e-3 && (n - northing).abs() < 1e-3, "{srid}: {e} {n}");
        }
        let (e, n) = to(Crs::epsg(2177).unwrap(), 18.661_689_875_796_593, 54.371_456_487_377_79).unwrap();
        assert!((e - 6_543_000.0).abs() < 1e-3 && (n - 6_027_000.0).abs() < 1e-3, "{e} {n}");
    }
}
