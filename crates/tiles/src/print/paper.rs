//! Sheets: their sizes and where the frame of the map stands on them. The frame's sizes are round millimetres, so that
//! whoever shows on the screen what will be printed can do the same.

use super::plane::{Box2, Mm};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paper {
    A4,
    A3,
}

/// A sheet, portrait or landscape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Format {
    pub(crate) paper: Paper,
    pub(crate) landscape: bool,
}

/// Left out on all sides; no office printer prints nearer to the edge.
pub(crate) const MARGIN: f64 = 10.0;

impl Format {
    pub(crate) fn size(self) -> Mm {
        let [short, long] = match self.paper {
            Paper::A4 => [210.0, 297.0],
            Paper::A3 => [297.0, 420.0],
        };
        if self.landscape { [long, short] } else { [short, long] }
    }

    /// The map's frame.
    pub(crate) fn frame(self) -> Box2 {
        let [width, height] = match (self.paper, self.landscape) {
            (Paper::A4, false) => [180.0, 180.0],
            (Paper::A4, true) => [200.0, 155.0],
            (Paper::A3, false) => [265.0, 305.0],
            (Paper::A3, true) => [320.0, 240.0],
        };
        Box2::new(15.0, 28.0, 15.0 + width, 28.0 + height)
    }

    /// Where the legend stands: under the frame, or beside it.
    pub(crate) fn legend(self) -> Box2 {
        let ([width, height], frame) = (self.size(), self.frame());
        if self.landscape {
            Box2::new(frame.high[0] + 8.0, frame.low[1], width - MARGIN, height - 53.0)
        } else {
            Box2::new(frame.low[0], frame.high[1] + 18.0, width - MARGIN - 42.0, height - 27.0)
        }
    }

    /// Where the code with its address stands: the upper left of its square.
    pub(crate) fn code(self) -> Mm {
        let ([width, height], frame) = (self.size(), self.frame());
        if self.landscape {
            [frame.high[0] + 8.0, height - 48.0]
        } else {
            [width - MARGIN - 5.0 - 25.0, frame.high[1] + 18.0]
        }
    }

    /// Where the lines about the print begin, and how wide they may be.
    pub(crate) fn notes(self) -> (Mm, f64) {
        let ([width, height], frame) = (self.size(), self.frame());
        if self.landscape {
            ([frame.low[0] + 95.0, frame.high[1] + 7.0], width - MARGIN - frame.low[0] - 95.0)
        } else {
            ([frame.low[0], height - 21.0], width - 2.0 * frame.low[0])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_its_place_on_every_sheet() {
        for paper in [Paper::A4, Paper::A3] {
            for landscape in [false, true] {
                let format = Format { paper, landscape };
                let [width, height] = format.size();
                let sheet = Box2::new(0.0, 0.0, width, height).grown(-MARGIN + 0.001);
                let (frame, legend) = (format.frame(), format.legend());
                assert!(frame.within(&sheet) && legend.within(&sheet), "{format:?}");
                assert!(!frame.grown(5.0).meets(&legend), "{format:?}");
                let [x, y] = format.code();
                let code = Box2::new(x, y, x + 25.0, y + 25.0);
                assert!(code.within(&sheet) && !code.meets(&legend) && !code.meets(&frame), "{format:?}");
            }
        }
    }
}
