//! Where a tile is: zoom, column and row of WebMercatorQuad.

/// Highest zoom that is addressed at all.
const MOST: u8 = 22;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TileAddress {
    pub z: u8,
    pub x: u32,
    pub y: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    #[error("not whole numbers")]
    Malformed,
    #[error("no such tile at this zoom")]
    Outside,
}

impl TileAddress {
    /// Reads the three parts of a path; the row may carry `.mvt` or `.pbf`.
    ///
    /// # Errors
    /// When a part is no number, or the tile lies outside the zoom's grid.
    pub fn parse(z: &str, x: &str, y: &str) -> Result<Self, AddressError> {
        let y = y.strip_suffix(".mvt").or_else(|| y.strip_suffix(".pbf")).unwrap_or(y);
        let number = |t: &str| -> Result<u32, AddressError> {
            if t.is_empty() || !t.bytes().all(|b| b.is_ascii_digit()) {
                return Err(AddressError::Malformed);
            }
            t.parse().map_err(|_| AddressError::Outside)
        };
        let (z, x, y) = (number(z)?, number(x)?, number(y)?);
        let z = u8::try_from(z).ok().filter(|z| *z <= MOST).ok_or(AddressError::Outside)?;
        if x >> z > 0 || y >> z > 0 {
            return Err(AddressError::Outside);
        }
        Ok(Self { z, x, y })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tiles_of_the_grid_are_understood() {
        assert_eq!(TileAddress::parse("1", "1", "0.mvt"), Ok(TileAddress { z: 1, x: 1, y: 0 }));
        assert_eq!(TileAddress::parse("1", "2", "0"), Err(AddressError::Outside));
        assert_eq!(TileAddress::parse("99", "0", "0"), Err(AddressError::Outside));
        assert_eq!(TileAddress::parse("99999999999", "0", "0"), Err(AddressError::Outside));
        for bad in ["", "-1", "+1", "a", "1.5"] {
            assert_eq!(TileAddress::parse("3", bad, "0"), Err(AddressError::Malformed), "{bad}");
        }
    }
}
