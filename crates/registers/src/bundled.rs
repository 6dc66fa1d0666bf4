//! The registers that come with the house. Adding one is a file in `defs/` and a line here.

use crate::catalogue::{Catalogue, CatalogueError};

macro_rules! files {
    ($($name:literal),+ $(,)?) => { [$(($name, include_str!(concat!("../defs/", $name)))),+] };
}

/// Name and text of every bundled register file.
pub const FILES: [(&str, &str); 20] = files![
    "egib.toml",
    "bdot500.toml",
    "gesut.toml",
    "emuia.toml",
    "zabytki.toml",
    "drzewa.toml",
    "miejsce_pamieci.toml",
    "cmentarz.toml",
    "grob.toml",
    "droga_odcinek.toml",
    "obiekt_inzynierski.toml",
    "zajecie_pasa.toml",
    "organizacja_ruchu.toml",
    "przystanek.toml",
    "oswietlenie_punkt.toml",
    "parking_strefa.toml",
    "mienie_nieruchomosc.toml",
    "mienie_umowa.toml",
    "wykaz_nieruchomosci.toml",
    "teren_inwestycyjny.toml",
];

/// The bundled registers, checked.
///
/// # Errors
/// When a register file does not hold together; a test keeps that from happening in a release.
pub fn catalogue() -> Result<Catalogue, CatalogueError> {
    Catalogue::load(FILES)
}
