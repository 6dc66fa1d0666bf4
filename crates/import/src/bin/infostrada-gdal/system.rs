//! Which EPSG code a coordinate system of a file is: said by the file, or told by its parameters (a `.prj` file has no code).

use gdal::spatial_ref::{AxisMappingStrategy, SpatialRef};

/// The code, and what the file calls the system.
pub fn identify(system: Option<SpatialRef>) -> (Option<u32>, Option<String>) {
    let Some(mut system) = system else { return (None, None) };
    // What is read stays as it lies in the file, easting first.
    system.set_axis_mapping_strategy(AxisMappingStrategy::TraditionalGisOrder);
    let name = system.name();
    let said = |s: &SpatialRef| match (s.auth_name().as_deref(), s.auth_code()) {
        (Some("EPSG"), Ok(code)) => u32::try_from(code).ok(),
        (Some("OGC"), _) => Some(4326),
        _ => None,
    };
    let code = said(&system)
        .or_else(|| {
            system.auto_identify_epsg().ok()?;
            said(&system)
        })
        .or_else(|| told(&system.to_proj4().ok()?));
    (code, name)
}

/// The Polish systems by their parameters.
fn told(proj: &str) -> Option<u32> {
    let value = |key: &str| {
        proj.split_whitespace()
            .find_map(|w| w.strip_prefix(key))
            .and_then(|v| v.trim_start_matches('=').parse::<f64>().ok())
    };
    if proj.contains("+proj=longlat") {
        return (proj.contains("+datum=WGS84") || proj.contains("+ellps=GRS80")).then_some(4326);
    }
    if proj.contains("+proj=merc") && proj.contains("+a=6378137") && proj.contains("+b=6378137") {
        return Some(3857);
    }
    if !proj.contains("+proj=tmerc")
        || !(proj.contains("+ellps=GRS80") || proj.contains("+datum=WGS84") || proj.contains("+ellps=WGS84"))
    {
        return None;
    }
    let near = |a: Option<f64>, b: f64| a.is_some_and(|a| (a - b).abs() < 1e-6 * b.abs().max(1.0));
    let (meridian, scale, east, north) = (value("+lon_0"), value("+k"), value("+x_0"), value("+y_0"));
    if near(meridian, 19.0) && near(scale, 0.9993) && near(east, 500_000.0) && near(north, -5_300_000.0) {
        return Some(2180);
    }
    [(2176, 5.0), (2177, 6.0), (2178, 7.0), (2179, 8.0)]
        .into_iter()
        .find(|(_, zone)| near(meridian, zone * 3.0) && near(scale, 0.999_923) && near(east, zone * 1e6 + 500_000.0))
        .map(|(code, _)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_systems_are_told_by_their_parameters() {
        let zone = |n: u32| {
            format!(
                "+proj=tmerc +lat_0=0 +lon_0={} +k=0.999923 +x_0={n}500000 +y_0=0 +ellps=GRS80 +units=m +no_defs",
                n * 3
            )
        };
        assert_eq!((5..=8).filter_map(|n| told(&zone(n))).collect::<Vec<_>>(), [2176, 2177, 2178, 2179]);
        let old = "+proj=tmerc +lat_0=0 +lon_0=19 +k=0.9993 +x_0=500000 +y_0=-5300000 +ellps=GRS80 +units=m";
        assert_eq!(told(old), Some(2180));
        assert_eq!(told("+proj=tmerc +lat_0=0 +lon_0=19 +k=0.9996 +x_0=500000 +y_0=0 +ellps=krass"), None);
        for code in [2177, 2180, 3857] {
            assert_eq!(identify(SpatialRef::from_epsg(code).ok()).0, Some(code));
        }
    }
}
