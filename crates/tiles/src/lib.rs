//! Vector tiles, their TileJSON, the map styles and symbols: everything that a map drawing program asks for.

mod address;
mod body;
mod cache;
pub mod encode;
mod layers;
mod make;
mod print;
mod routes;
pub mod sprites;
pub mod style;
mod tilejson;

pub use address::{AddressError, TileAddress};
pub use layers::Tileset;
pub use make::make;
pub use routes::{TilesState, face, press, router};
