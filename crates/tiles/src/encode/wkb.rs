//! Just enough WKB: the derived geometry of the database (two ordinates, no arcs) as lists of points.

/// Flat parts of a geometry in map units (EPSG:3857).
#[derive(Debug, Default, Clone)]
pub(crate) struct Parts {
    pub(crate) kind: Kind,
    pub(crate) points: Vec<[f64; 2]>,
    /// End of each line or ring in `points`.
    pub(crate) ends: Vec<usize>,
    /// For surfaces: end of each polygon's rings in `ends`.
    pub(crate) polygons: Vec<usize>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    #[default]
    Nothing,
    Point,
    Line,
    Surface,
}

impl Parts {
    /// Reads a geometry; false when the bytes are not one that a tile can hold.
    pub(crate) fn read(&mut self, bytes: &[u8]) -> bool {
        self.points.clear();
        self.ends.clear();
        self.polygons.clear();
        self.kind = Kind::Nothing;
        let mut reader = Reader { bytes };
        reader.geometry(self).is_some() && !self.points.is_empty()
    }

    pub(crate) fn rings(&self, from: usize, to: usize) -> impl Iterator<Item = &[[f64; 2]]> {
        (from..to).map(|i| self.part(i))
    }

    pub(crate) fn part(&self, i: usize) -> &[[f64; 2]] {
        let start = if i == 0 { 0 } else { self.ends[i - 1] };
        &self.points[start..self.ends[i]]
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, tail) = self.bytes.split_first_chunk::<N>()?;
        self.bytes = tail;
        Some(*head)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    fn header(&mut self) -> Option<u32> {
        if self.take::<1>()? != [1] {
            return None;
        }
        let code = self.u32()?;
        if code & 0x2000_0000 != 0 {
            self.u32()?;
        }
        // Heights and measures are taken off before the derived geometry is stored.
        (code & 0xc000_0000 == 0).then_some(code & 0xff)
    }

    fn points(&mut self, out: &mut Parts, n: usize) -> Option<()> {
        let len = n.checked_mul(16)?;
        if self.bytes.len() < len {
            return None;
        }
        let (these, tail) = self.bytes.split_at(len);
        self.bytes = tail;
        let ordinate = |b: &[u8]| b.try_into().map_or(0.0, f64::from_le_bytes);
        out.points.extend(these.chunks_exact(16).map(|c| [ordinate(&c[..8]), ordinate(&c[8..])]));
        out.ends.push(out.points.len());
        Some(())
    }

    fn geometry(&mut self, out: &mut Parts) -> Option<()> {
        match self.header()? {
            1 => {
                out.kind = Kind::Point;
                self.points(out, 1)
            }
            2 => {
                out.kind = Kind::Line;
                let n = self.u32()? as usize;
                self.points(out, n)
            }
            3 => {
                out.kind = Kind::Surface;
                for _ in 0..self.u32()? {
                    let n = self.u32()? as usize;
                    self.points(out, n)?;
                }
                out.polygons.push(out.ends.len());
                Some(())
            }
            4..=6 => {
                for _ in 0..self.u32()? {
                    self.geometry(out)?;
                }
                Some(())
            }
            _ => None,
        }
    }
}
