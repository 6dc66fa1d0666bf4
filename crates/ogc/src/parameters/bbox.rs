//! `bbox`: four numbers, or six with heights, in the axis order of `bbox-crs`.

use httpkit::Problem;
use registers::Words;
use registers::crs::Crs;
use registers::filter::Bbox;

/// Reads a box. Heights are read and left aside: places of the registers are flat.
///
/// # Errors
/// 400 when it is not a box: a wrong count, no number, or the second corner before the first. In degrees the second
/// corner may lie west of the first; the box then spans the 180° meridian.
pub fn parse(text: &str, crs: &'static Crs) -> Result<Bbox, Problem> {
    let wrong = || Problem::invalid_value("bbox", text, &expected(crs));
    let numbers = text
        .split(',')
        .map(|n| n.trim().parse::<f64>().ok().filter(|v| v.is_finite()))
        .collect::<Option<Vec<f64>>>()
        .ok_or_else(wrong)?;
    let (min, max) = match numbers.as_slice() {
        [a, b, c, d] => (crs.inward(*a, *b), crs.inward(*c, *d)),
        [a, b, low, c, d, high] if low <= high => (crs.inward(*a, *b), crs.inward(*c, *d)),
        _ => return Err(wrong()),
    };
    if min.1 > max.1 || (min.0 > max.0 && !crs.degrees) {
        return Err(wrong());
    }
    Ok(Bbox { crs, min, max })
}

fn expected(crs: &Crs) -> Words {
    let (pl, en) = match (crs.degrees, crs.northing_first) {
        (true, false) => ("długość_min,szerokość_min,długość_max,szerokość_max", "lon_min,lat_min,lon_max,lat_max"),
        (true, true) => ("szerokość_min,długość_min,szerokość_max,długość_max", "lat_min,lon_min,lat_max,lon_max"),
        (false, true) => ("północ_min,wschód_min,północ_max,wschód_max", "north_min,east_min,north_max,east_max"),
        (false, false) => ("wschód_min,północ_min,wschód_max,północ_max", "east_min,north_min,east_max,north_max"),
    };
    Words { pl: format!("{pl} (w układzie {})", crs.name), en: format!("{en} (in {})", crs.uri) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use registers::crs::{ALL, CRS84};

    #[test]
    fn corners_are_put_into_easting_and_northing() {
        let b = parse("18.5,54.1,18.7,54.4", CRS84).unwrap();
        assert_eq!((b.min, b.max), ((18.5, 54.1), (18.7, 54.4)));
        let puwg = Crs::epsg(2180).unwrap();
        let b = parse("700000, 450000, 0, 710000, 470000, 100", puwg).unwrap();
        assert_eq!((b.min, b.max), ((450_000.0, 700_000.0), (470_000.0, 710_000.0)));
        assert!(parse("18.5,54.1,18.5,54.1", CRS84).is_ok(), "a point is a box");
    }

    #[test]
    fn the_180_meridian_is_crossed_in_degrees_only() {
        let b = parse("177,-20,-178,-10", CRS84).unwrap();
        assert!(b.min.0 > b.max.0);
        assert!(parse("-20,177,-10,-178", Crs::epsg(4326).unwrap()).is_ok());
        assert!(parse("10,54,11,53", CRS84).is_err(), "latitudes do not wrap");
        assert!(parse("700000,470000,710000,450000", Crs::epsg(2180).unwrap()).is_err());
    }

    #[test]
    fn what_is_not_a_box_is_refused() {
        for bad in [
            "",
            "1",
            "1,2,3",
            "1,2,3,4,5",
            "1,2,3,4,5,6,7",
            "a,b,c,d",
            "1,2,3,NaN",
            "1,2,inf,4",
            "1;2;3;4",
            "1,2,9,3,4,5",
        ] {
            assert!(parse(bad, CRS84).is_err(), "{bad}");
        }
    }

    /// In every system: a box written in the system's own order reads back with its corners in (easting, northing),
    /// whatever the numbers are.
    #[test]
    fn axis_order_is_that_of_the_system() {
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            #[expect(clippy::cast_precision_loss, reason = "any number will do")]
            let unit = (state >> 11) as f64 / (1_u64 << 53) as f64;
            unit
        };
        for crs in &ALL {
            let [e0, e1, n0, n1] = crs.poland;
            for _ in 0..500 {
                let east = e0 + (e1 - e0) * next();
                let north = n0 + (n1 - n0) * next();
                let (east2, north2) = (east + (e1 - east) * next(), north + (n1 - north) * next());
                let text = if crs.northing_first {
                    format!("{north},{east},{north2},{east2}")
                } else {
                    format!("{east},{north},{east2},{north2}")
                };
                let b = parse(&text, crs).unwrap();
                assert_eq!((b.min, b.max), ((east, north), (east2, north2)), "{text} in {}", crs.uri);
            }
        }
    }
}
