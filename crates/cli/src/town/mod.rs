//! A fictional town, always the same for the same plan: base map and municipal registers that fit each other. It serves
//! the demonstration, the tests and the measurements; no person, place or parcel in it exists.

mod cadastre;
mod draft;
mod estate;
mod gml;
mod grid;
mod ground;
mod homes;
mod house;
mod labels;
mod layout;
mod mains;
mod museum;
pub mod names;
mod places;
mod plots;
pub mod random;
mod records;
mod rural;
mod services;
mod streets;
mod water;
mod works;

pub use gml::{TownError, write_gml};

use draft::{Link, Work};
use grid::{Grid, Kind};
use layout::Layout;
use registers::{Catalogue, Entry};

/// How large a town.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// About so many entries, archived versions included.
    pub features: u64,
    pub seed: u64,
}

impl Default for Plan {
    fn default() -> Self {
        Self { features: 5_500, seed: 9901 }
    }
}

/// Makes the town entry by entry, in memory that does not grow with it.
///
/// # Errors
/// The first error of the receiver; nothing more is made then.
pub fn generate<E>(catalogue: &Catalogue, plan: &Plan, sink: &mut dyn FnMut(Entry) -> Result<(), E>) -> Result<(), E> {
    let mut failure = None;
    let mut hand = |entry: Entry| match sink(entry) {
        Ok(()) => true,
        Err(error) => {
            failure = Some(error);
            false
        }
    };
    let grid = Grid::new(plan.features, plan.seed);
    let river = grid.rows[grid.river_row].middle();
    let mut town = Town { work: Work::new(catalogue, plan.seed, river, &mut hand), grid, seed: plan.seed };
    town.draw();
    failure.map_or(Ok(()), Err)
}

/// The town while it is drawn.
struct Town<'a> {
    work: Work<'a>,
    grid: Grid,
    seed: u64,
}

/// A block and what its neighbours need to know of it.
struct Block {
    column: usize,
    row: usize,
    /// Unique in the town.
    index: u64,
    /// Place in its district, from zero.
    local: usize,
    /// Number of its cadastral district.
    district: usize,
    kind: Kind,
    layout: Layout,
}

impl Block {
    fn parcel(&self, number: usize) -> Link {
        Link { class: "egb_dzialka_ewidencyjna", key: self.index << 10 | number as u64 }
    }
}

impl Town<'_> {
    fn draw(&mut self) {
        self.work.part(1);
        self.unit();
        for up in 0..self.grid.districts.1 {
            for across in 0..self.grid.districts.0 {
                self.district((across, up));
                let (columns, rows) = self.grid.district;
                for row in up * rows..(up + 1) * rows {
                    for column in across * columns..(across + 1) * columns {
                        if self.work.stopped() {
                            return;
                        }
                        self.block(column, row);
                    }
                }
            }
        }
    }

    fn at(&self, column: usize, row: usize) -> Block {
        let (columns, rows) = self.grid.district;
        Block {
            column,
            row,
            index: (row * self.grid.columns.len() + column) as u64 + 16,
            local: row % rows * columns + column % columns,
            district: self.grid.district_number(self.grid.district_of(column, row)),
            kind: self.grid.kind(column, row),
            layout: Layout::of(&self.grid, column, row, self.seed),
        }
    }

    fn block(&mut self, column: usize, row: usize) {
        let block = self.at(column, row);
        self.work.part(block.index);
        self.parcels(&block);
        self.roads(&block);
        self.mains(&block);
        self.lots(&block);
    }
}

#[cfg(test)]
mod tests;
