//! Prints: the map of a place as a PDF at an exact scale, drawn by the very style, symbols and rows that make the map on
//! the screen, for the public and of what the public may see.

mod along;
mod answers;
mod code;
mod drawing;
mod expression;
mod flowing;
mod gather;
mod grid;
mod ink;
mod labels;
mod legend;
mod letters;
mod look;
mod make;
mod page;
mod paint;
mod paper;
mod pdf;
mod plane;
mod report;
mod request;
mod signs;
#[cfg(test)]
mod tests;

pub(crate) use answers::router;
pub(crate) use report::report;
